//! A cluster seen as a record: for each slot the value that the sources bear out best, and where they cannot all be right.

use std::sync::Arc;

use banggiao_extract::fact::view::SlotValue;
use banggiao_extract::value::Country;
use smallvec::SmallVec;

use crate::group::RecordKey;
use crate::said::RecordType;
use crate::statement::{Statement, StatementId};
use crate::weekday;
use crate::window::{Day, Window};

mod choose;
mod dates;
pub mod numbers;
mod policy;
mod words;

/// A statement and how it is borne out.
#[derive(Debug, Clone)]
pub struct Voiced {
    /// Its id.
    pub id: StatementId,
    /// What is said.
    pub statement: Arc<Statement>,
    /// How many independent documents say it: copies of one dispatch count once.
    pub sources: u32,
    /// The day on which it was first said, where known.
    pub first: Option<Day>,
    /// The day on which it was last said, where known.
    pub last: Option<Day>,
}

/// All that is known of one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Its key: the least id of its statements.
    pub key: RecordKey,
    /// What it is of.
    pub record_type: RecordType,
    /// Between which countries, in the order of their codes.
    pub between: SmallVec<[Country; 2]>,
    /// The slots that are filled, in the codebook's order, each with its best value.
    pub slots: Vec<(&'static str, SlotValue)>,
    /// Slots of which sources say what cannot all be true.
    pub conflicts: Vec<Conflict>,
    /// How far it had come when: each stage told, with the day on which it was first told, in the order of the stages.
    pub steps: Vec<Step>,
    /// When it was, as closely as the sources tell: the days that its firm statements have in common.
    pub when: Option<Window>,
    /// The day on which it was first told, where known.
    pub first: Option<Day>,
    /// The day on which it was last told, where known.
    pub last: Option<Day>,
}

/// A stage of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The code of the stage.
    pub stage: &'static str,
    /// The day on which it was first told, where known.
    pub told: Option<Day>,
}

/// One slot, and the values that sources give it.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The slot.
    pub slot: &'static str,
    /// The values, the best borne out first, each with the statements that give it.
    pub values: Vec<(SlotValue, Vec<StatementId>)>,
}

impl Record {
    /// The record of a cluster, whose statements come in the order of their ids; none of an empty one.
    pub fn new(cluster: &[Voiced]) -> Option<Self> {
        let first = cluster.first()?;
        let record_type = first.statement.record_type();
        let choose::Chosen { slots, mut conflicts, steps } = choose::slots(record_type, cluster);
        conflicts.extend(weekday::conflicts(cluster));
        let mut between: SmallVec<[Country; 2]> = SmallVec::new();
        for voiced in cluster {
            for country in &voiced.statement.between {
                if !between.contains(country) {
                    between.push(*country);
                }
            }
        }
        between.sort_unstable();
        Some(Record {
            key: first.id,
            record_type,
            between,
            slots,
            conflicts,
            steps,
            when: choose::when(cluster),
            first: cluster.iter().filter_map(|v| v.first).min(),
            last: cluster.iter().filter_map(|v| v.last).max(),
        })
    }

    /// The day by which it is put in order: the first of those when it was, or else when it was first told.
    pub fn day(&self) -> Option<Day> {
        self.when.map(|when| when.first).or(self.first)
    }

    /// The value of the slot `name`.
    pub fn slot(&self, name: &str) -> Option<&SlotValue> {
        self.slots.iter().find(|(n, _)| *n == name).map(|(_, value)| value)
    }

    /// The words or the code in the slot `name`.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.slot(name)? {
            SlotValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items of the list in the slot `name`; none where it is empty.
    pub fn list(&self, name: &str) -> &[String] {
        match self.slot(name) {
            Some(SlotValue::List(items)) => items,
            _ => &[],
        }
    }

    /// The number in the slot `name`.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.slot(name)? {
            SlotValue::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The days that the date in the slot `name` can mean.
    pub fn days(&self, name: &str) -> Option<Window> {
        Window::of(self.text(name)?.parse().ok()?)
    }
}

#[cfg(test)]
mod tests;
