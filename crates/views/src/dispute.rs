//! Where the sources disagree: on a slot of one record, or across records. Both sides stand beside each other; no side is taken.

use std::cmp::Reverse;

use banggiao_extract::fact::view::SlotValue;
use banggiao_records::conflict::CrossConflict;
use banggiao_records::record::Conflict;
use banggiao_records::{Entry, StatementId};
use serde::Serialize;

use crate::item::{Item, each};
use crate::slots;
use crate::words::{Words, capitalised};

/// A disagreement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Dispute {
    /// Sources give one slot of a record values that cannot all be true.
    Slot {
        /// The record.
        record: Box<Item>,
        /// The slot.
        slot: &'static str,
        /// The values, the best borne out first.
        values: Vec<Value>,
    },
    /// Records that cannot all be right.
    Across {
        /// `growth`, `targets`, `level`, `not-first`.
        code: &'static str,
        /// Both sides, the one in doubt first; those that are at hand.
        sides: Vec<Item>,
        /// The ids of both sides.
        #[serde(serialize_with = "each")]
        records: Vec<StatementId>,
        /// What is told: a growth in percent, a multiple.
        told: Option<f64>,
        /// What it comes to by the other side.
        reckoned: Option<f64>,
    },
}

impl Dispute {
    /// What each side says of the slot in dispute, told, the best borne out first; nothing where records contradict each other.
    pub fn values_told(&self, words: &Words) -> Vec<String> {
        let Dispute::Slot { record, slot, values } = self else { return Vec::new() };
        let record = record.record();
        // A slot may be in dispute in two ways: for its value, and for the weekday told beside it.
        let is_this = |conflict: &&Conflict| {
            conflict.slot == *slot && conflict.values.iter().map(|(value, _)| Value::from(value)).eq(values.iter().cloned())
        };
        let conflict = record.conflicts.iter().find(is_this);
        conflict.iter().flat_map(|conflict| &conflict.values).map(|(value, _)| slots::told(record, slot, value, words)).collect()
    }

    /// How records contradict each other, told; nothing where one slot of one record is in dispute.
    pub fn contradiction_told(&self, words: &Words) -> Option<String> {
        let Dispute::Across { code, told, reckoned, .. } = self else { return None };
        let number = |number: &Option<f64>| {
            let number = number.map(|number| words.reckoned(number)).unwrap_or_default();
            if *code == "growth" { words.change(number) } else { words.number(number) }
        };
        let values = [("told", &*number(told)), ("reckoned", &*number(reckoned))];
        Some(capitalised(&words.with(&format!("conflict-{code}"), &values)))
    }
}

/// A value in dispute.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// Words, a code, a date; the items of a list joined.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
}

impl From<&SlotValue> for Value {
    fn from(value: &SlotValue) -> Self {
        match value {
            SlotValue::Text(text) => Value::Text(text.clone()),
            SlotValue::List(items) => Value::Text(items.join(", ")),
            SlotValue::Number(number) => Value::Number(*number),
            SlotValue::Flag(flag) => Value::Flag(*flag),
        }
    }
}

/// All disagreements of `entries`: across records first, then those within them, the newest first.
pub fn disputes(entries: &[Entry], cross: &[CrossConflict]) -> Vec<Dispute> {
    let mut found = across(entries, cross);
    let mut disputed: Vec<&Entry> = entries.iter().collect();
    disputed.sort_by_key(|entry| (Reverse(entry.record.day()), entry.record.key));
    found.extend(within(disputed));
    found
}

/// How records contradict each other; those of `entries` are at hand.
pub fn across(entries: &[Entry], cross: &[CrossConflict]) -> Vec<Dispute> {
    let item = |key: &StatementId| entries.iter().find(|e| e.record.key == *key).map(Item::from);
    let across = cross.iter().map(|conflict| {
        let records = conflict.records();
        let (told, reckoned) = match conflict {
            CrossConflict::Growth { told, reckoned, .. } | CrossConflict::Targets { told, reckoned, .. } => (Some(*told), Some(*reckoned)),
            CrossConflict::Level { .. } | CrossConflict::NotFirst { .. } => (None, None),
        };
        Dispute::Across { code: conflict.code(), sides: records.iter().filter_map(item).collect(), records, told, reckoned }
    });
    across.collect()
}

/// The disagreements on slots of `entries`, in their order.
pub fn within<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> impl Iterator<Item = Dispute> {
    entries.into_iter().flat_map(|entry| {
        entry.record.conflicts.iter().map(|conflict| Dispute::Slot {
            record: Box::new(entry.into()),
            slot: conflict.slot,
            values: conflict.values.iter().map(|(value, _)| value.into()).collect(),
        })
    })
}
