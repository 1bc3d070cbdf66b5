//! Where records contradict each other: things to show, with both sides, not errors to hide.
//!
//! What sources say differently of one thing is in its record ([`crate::record::Conflict`]); here are the contradictions
//! between several. Each function looks at the records of one pair of countries, and of one indicator where it is about
//! figures; the records come in any order, and the conflicts in that of their keys.

mod first;
mod growth;
mod level;
mod target;

use banggiao_extract::FactType;

use crate::group::RecordKey;
use crate::record::Record;
use crate::said::RecordType;

use first::firsts;
use growth::growth;
use level::levels;
use target::targets;

pub use first::claims_to_be_first;
pub use target::present;

/// Records that cannot all be right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CrossConflict {
    /// A growth rate that does not fit the two periods it links.
    Growth {
        /// The figure with its growth.
        figure: RecordKey,
        /// The figure of the period before.
        before: RecordKey,
        /// The growth told, in percent.
        told: f64,
        /// The growth from the one to the other, in percent.
        reckoned: f64,
    },
    /// Targets for one indicator that do not agree.
    Targets {
        /// The target told as a multiple of the present.
        multiple: RecordKey,
        /// The target told as a sum.
        sum: RecordKey,
        /// The figure of the present.
        present: RecordKey,
        /// The multiple told.
        told: f64,
        /// The multiple that the sum comes to.
        reckoned: f64,
    },
    /// A level that was expected, and another that came.
    Level {
        /// The expected one.
        expected: RecordKey,
        /// The one that came.
        came: RecordKey,
    },
    /// A claim to be the first visit, and an earlier visit.
    NotFirst {
        /// The visit of which it is claimed.
        claim: RecordKey,
        /// The visit before it.
        earlier: RecordKey,
    },
}

/// Whether a record can be the one in doubt: a figure with its growth, a target told as a multiple, a level that was expected, a visit
/// said to be the first.
pub fn may_be_in_doubt(record: &Record) -> bool {
    match record.record_type {
        RecordType::Fact(FactType::Figure) => record.number("change_pct").is_some(),
        RecordType::Fact(FactType::Target) => record.number("multiple").is_some(),
        RecordType::Fact(FactType::Partnership) => record.text("change") == Some("intended"),
        RecordType::Fact(FactType::Visit) => claims_to_be_first(record),
        _ => false,
    }
}

/// The contradictions among `records` of any types and pairs: each pair of countries is looked at by itself.
pub fn across(records: &[Record]) -> Vec<CrossConflict> {
    let mut pairs: Vec<_> = records.iter().map(|r| r.between.clone()).filter(|b| b.len() == 2).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let mut found = Vec::new();
    for pair in pairs {
        let of = |facts: &[FactType]| -> Vec<Record> {
            let wanted = |r: &&Record| matches!(r.record_type, RecordType::Fact(fact) if facts.contains(&fact));
            records.iter().filter(|r| r.between == pair).filter(wanted).cloned().collect()
        };
        let visits = of(&[FactType::Visit]);
        let claims: Vec<Record> = visits.iter().filter(|v| claims_to_be_first(v)).cloned().collect();
        found.extend(levels(&of(&[FactType::Partnership])));
        found.extend(growth(&of(&[FactType::Figure])));
        found.extend(targets(&of(&[FactType::Figure, FactType::Target])));
        found.extend(firsts(&claims, &visits));
    }
    found
}

impl CrossConflict {
    /// The records of both sides, the one that is in doubt first.
    pub fn records(&self) -> Vec<RecordKey> {
        match *self {
            CrossConflict::Growth { figure, before, .. } => vec![figure, before],
            CrossConflict::Targets { multiple, sum, present, .. } => vec![multiple, sum, present],
            CrossConflict::Level { expected, came } => vec![expected, came],
            CrossConflict::NotFirst { claim, earlier } => vec![claim, earlier],
        }
    }

    /// What is told and what the other side comes to, where it is about numbers.
    pub fn numbers(&self) -> Option<(f64, f64)> {
        match *self {
            CrossConflict::Growth { told, reckoned, .. } | CrossConflict::Targets { told, reckoned, .. } => Some((told, reckoned)),
            CrossConflict::Level { .. } | CrossConflict::NotFirst { .. } => None,
        }
    }

    /// The one of this [`CrossConflict::code`], with these [`CrossConflict::records`] and [`CrossConflict::numbers`].
    pub fn from_parts(code: &str, records: &[RecordKey], numbers: Option<(f64, f64)>) -> Option<Self> {
        Some(match (code, records, numbers) {
            ("growth", &[figure, before], Some((told, reckoned))) => CrossConflict::Growth { figure, before, told, reckoned },
            ("targets", &[multiple, sum, present], Some((told, reckoned))) => {
                CrossConflict::Targets { multiple, sum, present, told, reckoned }
            }
            ("level", &[expected, came], None) => CrossConflict::Level { expected, came },
            ("not-first", &[claim, earlier], None) => CrossConflict::NotFirst { claim, earlier },
            _ => return None,
        })
    }

    /// Which kind it is, in a word: `growth`, `targets`, `level`, `not-first`.
    pub fn code(&self) -> &'static str {
        match self {
            CrossConflict::Growth { .. } => "growth",
            CrossConflict::Targets { .. } => "targets",
            CrossConflict::Level { .. } => "level",
            CrossConflict::NotFirst { .. } => "not-first",
        }
    }
}

#[cfg(test)]
mod tests;
