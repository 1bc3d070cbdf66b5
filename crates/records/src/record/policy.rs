//! How the values of each slot are weighed: which is best, and which cannot both be true.

use banggiao_extract::FactType;

use crate::said::RecordType;

/// How the values of one slot stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// A name, spelt in several ways: the spelling most sources use, with its accents. Never in conflict.
    Spelling,
    /// Words for it: those most sources use, the fullest of them. Never in conflict.
    Words,
    /// A code of a closed list: what most sources say. Two of the codes named cannot both be true; the others go with any.
    Code(&'static [&'static str]),
    /// A code for how far it has come: the furthest, in this order. Never in conflict.
    Stage(&'static [&'static str]),
    /// As [`Policy::Stage`], where a code of the first list told no earlier than one of the second contradicts it.
    Reached { order: &'static [&'static str], not_yet: &'static [&'static str], already: &'static [&'static str] },
    /// A date: the most precise that most sources bear out. In conflict where two have no day in common.
    Date,
    /// A number: what most sources say, most exactly. In conflict where two differ by more than rounding.
    Number,
    /// A number that is set: what most sources say; in conflict where two differ.
    Exact,
    /// A list to which every source may add. Never in conflict.
    All,
    /// A list of which each source names some: the fullest. Never in conflict.
    Fullest,
    /// What most of the sources that name any have in their lists. Never in conflict.
    Common,
    /// Yes or no: yes where any source says so. Never in conflict.
    AnyYes,
}

const VISIT: &[&str] = &["announced", "under-way", "concluded", "cancelled"];
const AGREEMENT: &[&str] = &["proposed", "negotiating", "exchanged", "adopted", "signed", "in-force"];
const MECHANISM: &[&str] = &["considered", "proposed", "operating", "strengthened"];
const CHANGE: &[&str] = &["existing", "intended", "upgraded", "established"];
const MODE: &[&str] = &["expect", "propose", "pledge", "agree"];

/// How the slot `name` of records of this type is weighed.
pub fn policy(record_type: RecordType, name: &str) -> Policy {
    use FactType::*;
    use RecordType::{Fact, Person};
    match (record_type, name) {
        (Fact(Visit), "stage") => Policy::Reached { order: VISIT, not_yet: &["cancelled"], already: &["under-way", "concluded"] },
        (Fact(Agreement), "stage") => Policy::Stage(AGREEMENT),
        (Fact(Mechanism), "stage") => {
            Policy::Reached { order: MECHANISM, not_yet: &["considered", "proposed"], already: &["operating", "strengthened"] }
        }
        (Fact(Partnership), "change") => Policy::Stage(CHANGE),
        (Fact(Commitment), "mode") => Policy::Stage(MODE),
        (Fact(Visit), "kind") => Policy::Code(&["state", "official", "working"]),
        (Fact(Activity | Mechanism | Honour), "name") => Policy::Words,
        (_, "guest" | "host" | "from" | "to" | "giver" | "recipient" | "name" | "who") => Policy::Spelling,
        (_, "start" | "end" | "within" | "date" | "due" | "period" | "change_base" | "term") => Policy::Date,
        // What is aimed at is set, not measured.
        (Fact(Target), "value" | "multiple") => Policy::Exact,
        (_, "value" | "change_pct") => Policy::Number,
        (_, "accepted") => Policy::AnyYes,
        (Person, "offices") => Policy::All,
        (_, "fields") => Policy::Common,
        (_, "people" | "countries" | "actors" | "parties") => Policy::Fullest,
        (_, "title" | "text" | "significance" | "place" | "scope" | "class" | "guest_office") => Policy::Words,
        _ => Policy::Code(&[]),
    }
}

/// The slot on which another depends: the date of an agreement is that of its stage, the qualifier of a figure that of its value.
pub fn depends(record_type: RecordType, name: &str) -> Option<&'static str> {
    use FactType::*;
    match (record_type, name) {
        (RecordType::Fact(Agreement), "date") => Some("stage"),
        (RecordType::Fact(Partnership), "date") => Some("change"),
        (RecordType::Fact(Figure), "qualifier") => Some("value"),
        (RecordType::Fact(Figure), "change_base") => Some("change_pct"),
        _ => None,
    }
}

/// Where a slot stands in the codebook's order.
pub fn place(record_type: RecordType, name: &str) -> usize {
    let RecordType::Fact(fact) = record_type else { return 0 };
    fact.slot_names().split(' ').position(|n| n == name).unwrap_or(usize::MAX)
}
