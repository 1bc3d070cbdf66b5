//! How the values of each slot are weighed: which is best, and which cannot both be true.

use banggiao_extract::FactType;

use crate::said::RecordType;

/// How the values of one slot stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// A name, spelt in several ways: the spelling most sources use, with its accents. Never in conflict.
    Spelling,
    /// Words for it: the fullest that many sources use. Never in conflict.
    Words,
    /// A code of a closed list: what most sources say. Another says something else: a conflict.
    Code,
    /// A code of a closed list of which sources may name one or another aspect: what most say. Never in conflict.
    Aspect,
    /// A code for how far it has come: the furthest of these, in this order. Never in conflict.
    Stage(&'static [&'static str]),
    /// A code for how far it has come, of which some exclude each other when told in one week.
    Disputed(&'static [&'static str]),
    /// A date: the most precise that most sources bear out. In conflict where two have no day in common.
    Date,
    /// A date that is the outermost of all told: the interval of a whole journey. In conflict where two have no day in common.
    Span,
    /// A number: what most sources say; in conflict where two differ by more than rounding.
    Number,
    /// A list to which every source may add. Never in conflict.
    All,
    /// A list of which each source names some: the fullest.
    Fullest,
    /// Yes or no: yes where any source says so.
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
    use Policy::*;
    match (record_type, name) {
        (RecordType::Fact(Visit), "stage") => Stage(VISIT),
        (RecordType::Fact(Agreement), "stage") => Stage(AGREEMENT),
        (RecordType::Fact(Mechanism), "stage") => Disputed(MECHANISM),
        (RecordType::Fact(Partnership), "change") => Stage(CHANGE),
        (RecordType::Fact(Commitment), "mode") => Stage(MODE),
        (RecordType::Fact(Visit), "kind" | "host_country" | "guest_country") => Code,
        (_, "guest" | "host" | "from" | "to" | "giver" | "recipient" | "name" | "who")
            if record_type != RecordType::Fact(Mechanism) && record_type != RecordType::Fact(Activity) =>
        {
            Spelling
        }
        (_, "people") => Fullest,
        (_, "start" | "end" | "date" | "due" | "period" | "change_base" | "term") => Date,
        (_, "within") => Span,
        (_, "value" | "multiple" | "change_pct") => Number,
        (_, "accepted") => AnyYes,
        (_, "fields" | "offices" | "parties") => All,
        (RecordType::Journey, "countries") => Fullest,
        (_, "countries" | "actors") => Fullest,
        (_, "title" | "text" | "significance" | "place" | "scope" | "class" | "name" | "guest_office") => Words,
        _ => Aspect,
    }
}
