//! What becomes of a commitment: its state by its deadline, and later facts that bear on it.
//!
//! The program suggests and a person decides: a suggestion names the record it rests on and why, and changes nothing.

use crate::group::RecordKey;
use crate::record::Record;
use crate::said::RecordType;
use crate::window::Day;

/// The state of a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Its deadline has passed, and nobody said what came of it.
    Overdue,
    /// Nothing is known to have come of it yet.
    Open,
    /// Somebody found that it is being carried out.
    InProgress,
    /// Somebody found that it is done.
    Done,
    /// Somebody found that it was given up.
    Dropped,
}

impl Status {
    /// Every state.
    pub const ALL: [Status; 5] = [Status::Overdue, Status::Open, Status::InProgress, Status::Done, Status::Dropped];

    /// The codebook's word for it.
    pub fn code(self) -> &'static str {
        match self {
            Status::Open => "open",
            Status::InProgress => "in-progress",
            Status::Done => "done",
            Status::Overdue => "overdue",
            Status::Dropped => "dropped",
        }
    }

    /// The state that the codebook calls `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Status::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// The last day for it; none where it has no deadline.
pub fn due(commitment: &Record) -> Option<Day> {
    commitment.days("due").map(|days| days.last)
}

/// The state on the day `today`, where `decided` is what a person found last.
pub fn status(commitment: &Record, decided: Option<Status>, today: Day) -> Status {
    match decided {
        Some(found @ (Status::Done | Status::Dropped)) => found,
        _ if due(commitment).is_some_and(|due| due < today) => Status::Overdue,
        Some(found) => found,
        None => Status::Open,
    }
}

/// Why a record bears on a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// The agreement that it speaks of came this far.
    Agreement(&'static str),
    /// The body, office or route that it speaks of came this far.
    Mechanism(&'static str),
    /// The visit that it speaks of was made.
    VisitMade,
}

impl Reason {
    /// The kind of reason, in a word: `agreement`, `mechanism`, `visit`.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Agreement(_) => "agreement",
            Reason::Mechanism(_) => "mechanism",
            Reason::VisitMade => "visit",
        }
    }
}

/// A record that bears on a commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion {
    /// The record.
    pub record: RecordKey,
    /// Why it bears on it.
    pub reason: Reason,
    /// The state that it suggests.
    pub suggests: Status,
    /// The day on which that was first told.
    pub told: Option<Day>,
}

/// What bears on `commitment` among `beside`, records of what is told in the same words ("to sign a treaty" tells of a
/// commitment and of a treaty) or of what is alike; only what was told after it counts.
pub fn suggestions(commitment: &Record, beside: &[Record]) -> Vec<Suggestion> {
    let mut found: Vec<Suggestion> = beside.iter().filter_map(|record| suggestion(commitment, record)).collect();
    found.sort_by_key(|s| (s.suggests != Status::Done, s.told, s.record));
    found
}

fn suggestion(commitment: &Record, record: &Record) -> Option<Suggestion> {
    let since = commitment.first;
    // The furthest step that was told after the commitment.
    let later = |stages: &[&'static str]| {
        record
            .steps
            .iter()
            .rev()
            .find(|step| stages.contains(&step.stage) && step.told.zip(since).is_some_and(|(told, made)| told > made))
            .copied()
    };
    let make = |reason, suggests, told| Some(Suggestion { record: record.key, reason, suggests, told });
    match record.record_type {
        RecordType::Fact(fact) => match fact.code() {
            "agreement" => {
                let step = later(&["signed", "adopted", "exchanged", "in-force", "negotiating"])?;
                let suggests = if step.stage == "negotiating" { Status::InProgress } else { Status::Done };
                make(Reason::Agreement(step.stage), suggests, step.told)
            }
            "mechanism" => {
                let step = later(&["operating", "strengthened"])?;
                make(Reason::Mechanism(step.stage), Status::Done, step.told)
            }
            "visit" => later(&["under-way", "concluded"]).and_then(|step| make(Reason::VisitMade, Status::Done, step.told)),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use banggiao_extract::FactType;
    use banggiao_extract::fact::view::SlotValue;

    use super::*;
    use crate::record::Step;
    use crate::statement::StatementId;

    fn record(fact: FactType, told: i32, due: Option<&str>, steps: &[(&'static str, i32)]) -> Record {
        Record {
            key: StatementId(told as u64),
            record_type: RecordType::Fact(fact),
            between: Default::default(),
            slots: due.map(|due| ("due", SlotValue::Text(due.into()))).into_iter().collect(),
            conflicts: Vec::new(),
            steps: steps.iter().map(|(stage, told)| Step { stage, told: Some(Day(*told)) }).collect(),
            when: None,
            first: Some(Day(told)),
            last: Some(Day(told)),
        }
    }

    #[test]
    fn a_deadline_that_has_passed_is_overdue_unless_somebody_knows_better() {
        let of = |due| record(FactType::Commitment, 20_000, due, &[]);
        let today = Day::from(jiff::civil::date(2026, 1, 1));
        assert_eq!(status(&of(Some("2030")), None, today), Status::Open);
        assert_eq!(status(&of(Some("2025")), None, today), Status::Overdue);
        assert_eq!(status(&of(None), None, today), Status::Open);
        assert_eq!(status(&of(Some("2025")), Some(Status::Done), today), Status::Done);
        assert_eq!(status(&of(Some("2025")), Some(Status::InProgress), today), Status::Overdue);
        assert_eq!(status(&of(Some("2030")), Some(Status::InProgress), today), Status::InProgress);
    }

    #[test]
    fn what_was_done_later_is_suggested() {
        let commitment = record(FactType::Commitment, 100, None, &[]);
        let agreement = record(FactType::Agreement, 100, None, &[("negotiating", 100), ("signed", 300)]);
        let route = record(FactType::Mechanism, 100, None, &[("considered", 100), ("operating", 250)]);
        let old = record(FactType::Mechanism, 10, None, &[("operating", 10)]);
        let found = suggestions(&commitment, &[agreement, route, old]);
        let reasons: Vec<Reason> = found.iter().map(|s| s.reason).collect();
        assert_eq!(reasons, [Reason::Mechanism("operating"), Reason::Agreement("signed")]);
        assert!(found.iter().all(|s| s.suggests == Status::Done));
    }
}
