//! The tracker: commitments with their states and deadlines, and beside each what later facts suggest.

use std::ops::Range;

use banggiao_extract::text::fold::plain;
use banggiao_records::life::commitment::{self, Status, Suggestion};
use banggiao_records::{Day, Entry, Record, RecordType, StatementId};
use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::item::{Item, Section, maybe, of};
use crate::words::Words;

/// A commitment and how it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tracked {
    /// The commitment.
    pub commitment: Item,
    /// Its state today.
    #[serde(serialize_with = "code")]
    pub state: Status,
    /// The last day for it.
    #[serde(serialize_with = "maybe")]
    pub due: Option<Date>,
    /// How many days are left; fewer than none where it is overdue.
    pub days_left: Option<i32>,
    /// What later facts suggest; nothing of it is decided.
    pub suggestions: Vec<Suggested>,
}

/// So many days ahead a deadline is told as days: further away, days say less than the date.
const NEAR: i32 = 366;

impl Tracked {
    /// How its deadline stands, told: the days that are left or over, the date where it is far; nothing of what is done or dropped.
    pub fn deadline(&self, words: &Words) -> Option<String> {
        let (days, due) = self.days_left.zip(self.due)?;
        if !matches!(self.state, Status::Overdue | Status::Open | Status::InProgress) {
            return None;
        }
        let count = days.unsigned_abs() as usize;
        Some(match days {
            _ if days < 0 => words.many("days-over", count),
            _ if days <= NEAR => words.many("days-left", count),
            _ => words.with("due-on", &[("date", &self.due_date(words).unwrap_or_else(|| words.day(due)))]),
        })
    }

    /// By when it is due, as its source says.
    pub fn due_date(&self, words: &Words) -> Option<String> {
        Some(words.date(self.commitment.record().text("due")?.parse().ok()?))
    }

    /// The commitment without its deadline, where that is told beside it.
    pub fn undated(&self) -> Entry {
        let mut entry = self.commitment.0.clone();
        entry.record.slots.retain(|(slot, _)| *slot != "due");
        entry
    }
}

/// What a later fact suggests.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Suggested {
    /// The record that bears on the commitment.
    #[serde(serialize_with = "crate::item::shown")]
    pub record: StatementId,
    /// Why: `agreement`, `mechanism`, `visit`.
    pub reason: &'static str,
    /// The stage that was reached, where the reason has one.
    pub stage: Option<&'static str>,
    /// The state suggested.
    #[serde(serialize_with = "code")]
    pub suggests: Status,
    /// When this was told.
    #[serde(serialize_with = "maybe")]
    pub told: Option<Date>,
}

impl Suggested {
    /// What is suggested, and why, in words.
    pub fn told(&self, words: &Words) -> String {
        let list = if self.reason == "agreement" { "agreement-stage" } else { "mechanism-stage" };
        let stage = self.stage.map(|stage| words.code(list, stage)).unwrap_or_default();
        let reason = words.with(&format!("reason-{}", self.reason), &[("stage", &stage)]);
        words.with("suggests", &[("status", &words.code("status", self.suggests.code())), ("reason", &reason)])
    }
}

impl From<Suggestion> for Suggested {
    fn from(suggestion: Suggestion) -> Self {
        let stage = match suggestion.reason {
            commitment::Reason::Agreement(stage) | commitment::Reason::Mechanism(stage) => Some(stage),
            commitment::Reason::VisitMade => None,
        };
        Suggested {
            record: suggestion.record,
            reason: suggestion.reason.code(),
            stage,
            suggests: suggestion.suggests,
            told: suggestion.told.and_then(Day::date),
        }
    }
}

fn code<S: Serializer>(status: &Status, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(status.code())
}

/// Which commitments are wanted; what is left empty asks for nothing.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Due on this day or before.
    pub due_before: Option<Date>,
    /// In one of these states.
    pub states: Vec<Status>,
    /// In this field of cooperation, as a code.
    pub field: Option<String>,
    /// Said for this country, as a code.
    pub actor: Option<String>,
}

impl Filter {
    /// Whether the commitment is wanted.
    pub fn takes(&self, tracked: &Tracked) -> bool {
        let record = tracked.commitment.record();
        let among = |slot: &str, wanted: &Option<String>| wanted.as_ref().is_none_or(|w| record.list(slot).contains(w));
        self.due_before.is_none_or(|day| tracked.due.is_some_and(|due| due <= day))
            && (self.states.is_empty() || self.states.contains(&tracked.state))
            && among("fields", &self.field)
            && among("actors", &self.actor)
    }
}

/// Commitments of all pairs or of one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tracker {
    /// The day on which they are looked at.
    #[serde(serialize_with = "crate::item::shown")]
    pub today: Date,
    /// The overdue first, then the nearest deadline: those that were asked for.
    pub commitments: Section<Tracked>,
}

impl Tracker {
    /// Of the commitments among `entries` that `filter` takes, of which there are `known` in the ledger, those at the places `shown`; the
    /// agreements, bodies and visits among `entries` are what suggestions rest on.
    pub fn new(entries: &[Entry], filter: &Filter, today: Date, shown: Range<usize>, known: usize) -> Self {
        let wanted: Vec<Tracked> = tracked(entries, today).into_iter().filter(|t| filter.takes(t)).collect();
        let total = wanted.len().max(known);
        let mut shown: Vec<Tracked> = wanted.into_iter().skip(shown.start).take(shown.len()).collect();
        Works::of(entries).suggest(&mut shown);
        Tracker { today, commitments: Section { total, shown } }
    }
}

/// Every commitment among `entries`, the overdue first, then the nearest deadline, then what is agreed by the two alone; what
/// [`Works::suggest`] says of them is left out.
pub(crate) fn tracked(entries: &[Entry], today: Date) -> Vec<Tracked> {
    let now = Day::from(today);
    let mut all: Vec<Tracked> = of(entries, RecordType::COMMITMENT)
        .into_iter()
        .map(|entry| {
            let due = commitment::due(&entry.record);
            Tracked {
                commitment: entry.into(),
                state: commitment::status(&entry.record, entry.status, now),
                due: due.and_then(Day::date),
                days_left: due.map(|due| due.0 - now.0),
                suggestions: Vec::new(),
            }
        })
        .collect();
    let binding = |t: &Tracked| match t.commitment.record().text("mode") {
        Some("agree") => 0,
        Some("pledge") => 1,
        Some("propose") => 2,
        _ => 3,
    };
    all.sort_by_cached_key(|t| {
        let record = t.commitment.record();
        (t.state, t.due.is_none(), t.due, record.between.len() > 2, binding(t), std::cmp::Reverse(record.last), record.key)
    });
    all
}

fn title(record: &Record) -> &str {
    record.text("title").or_else(|| record.text("name")).unwrap_or_default()
}

/// Of the words of a title so many must stand in the commitment.
const ALIKE: f64 = 0.6;
/// A title of fewer words than these tells too little.
const FEW: usize = 3;

/// Agreements and bodies, each with the words of its title: what suggestions rest on.
pub(crate) struct Works<'e>(Vec<(&'e Record, Vec<String>)>);

impl<'e> Works<'e> {
    /// Those among `entries`.
    pub(crate) fn of(entries: &'e [Entry]) -> Self {
        let all = [RecordType::AGREEMENT, RecordType::MECHANISM].into_iter().flat_map(|record_type| of(entries, record_type));
        Works(all.map(|e| (&e.record, words(title(&e.record)))).collect())
    }

    /// Puts beside each of these commitments what they suggest.
    pub(crate) fn suggest(&self, tracked: &mut [Tracked]) {
        for tracked in tracked {
            let commitment = tracked.commitment.record();
            let suggestions = commitment::suggestions(commitment, &self.beside(commitment));
            tracked.suggestions = suggestions.into_iter().map(Suggested::from).collect();
        }
    }

    /// Those that `commitment` speaks of: between the same countries, with most of the title in its words.
    fn beside(&self, commitment: &Record) -> Vec<Record> {
        let own = words(commitment.text("text").unwrap_or_default());
        let alike = |title: &[String]| {
            let shared = title.iter().filter(|word| own.contains(word)).count();
            shared >= FEW && shared as f64 >= ALIKE * title.len() as f64
        };
        self.0.iter().filter(|(work, title)| work.between == commitment.between && alike(title)).map(|(work, _)| (*work).clone()).collect()
    }
}

fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = plain(text).split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect();
    words.sort_unstable();
    words.dedup();
    words
}
