//! Visits of a dossier: what is to come, what was, and the journeys they belong to.

use banggiao_extract::text::fold::plain;
use banggiao_records::conflict::{CrossConflict, claims_to_be_first};
use banggiao_records::{Day, Entry, Record, RecordType, StatementId, Window};
use jiff::civil::Date;
use serde::Serialize;

use crate::item::{Item, maybe, newest_first, of, short};
use crate::words::Words;

/// A visit and what it is part of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Visit {
    /// The visit.
    pub visit: Item,
    /// How many days it takes, where both ends are known.
    pub days: Option<i32>,
    /// The journey of which it is a leg.
    pub journey: Option<Item>,
    /// Whether it is said to be the first.
    pub first: bool,
    /// The earlier visit that refutes this.
    #[serde(serialize_with = "maybe")]
    pub refuted_by: Option<StatementId>,
}

impl Visit {
    /// The visit `entry`, with the one of `journeys` to which it belongs.
    pub(crate) fn of(entry: &Entry, journeys: &[&Entry], cross: &[CrossConflict]) -> Self {
        let record = &entry.record;
        let refuted_by = cross.iter().find_map(|conflict| match conflict {
            CrossConflict::NotFirst { claim, earlier } if *claim == record.key => Some(*earlier),
            _ => None,
        });
        let days = crate::line::days(record).and_then(Window::of).map(Window::days);
        let journey = journeys.iter().find(|journey| belongs(record, &journey.record)).map(|journey| Item::from(*journey));
        Visit { visit: entry.into(), days, journey, first: claims_to_be_first(record), refuted_by }
    }

    /// That it is said to be the first, and that another refutes it; none where nobody says so.
    pub fn claim(&self, words: &Words) -> Option<String> {
        match self.refuted_by {
            Some(earlier) => Some(words.with("refuted-first", &[("record", &short(earlier))])),
            None => self.first.then(|| words.say("said-first")),
        }
    }

    /// Of which journey it is a leg.
    pub fn leg(&self, words: &Words) -> Option<String> {
        let journey = self.journey.as_ref()?.record();
        Some(words.with("leg-of", &[("countries", &words.countries(journey.list("countries")))]))
    }

    /// What else is to be said of it.
    pub fn notes(&self, words: &Words) -> Vec<String> {
        self.claim(words).into_iter().chain(self.leg(words)).collect()
    }
}

/// Visits to come, the next first; and visits made or under way, the last first.
pub(super) fn visits(entries: &[Entry], journeys: &[&Entry], cross: &[CrossConflict], today: Date) -> (Vec<Visit>, Vec<Visit>) {
    let today = Day::from(today);
    let mut all = of(entries, RecordType::VISIT);
    newest_first(&mut all);
    let view = |entry: &Entry| Visit::of(entry, journeys, cross);
    let (mut coming, past): (Vec<&Entry>, Vec<&Entry>) = all.into_iter().partition(|e| is_coming(&e.record, today));
    coming.reverse();
    (coming.into_iter().map(view).collect(), past.into_iter().map(view).collect())
}

/// Whether it is still to come: after today; without days, announced and not told as made.
pub(crate) fn is_coming(visit: &Record, today: Day) -> bool {
    let announced = !matches!(visit.text("stage"), Some("concluded" | "under-way" | "cancelled"));
    let days = visit.days("start").or_else(|| visit.days("within")).or(visit.when.filter(|when| *when != Window::EVER));
    match days {
        Some(days) => announced && days.last >= today && days.first > today.plus(-1) || announced && days.first > today,
        // Nobody told for half a year what came of it.
        None => announced && visit.last.is_some_and(|told| told.plus(183) >= today),
    }
}

/// Whether the visit is a leg of the journey.
pub fn belongs(visit: &Record, journey: &Record) -> bool {
    let guest = |record: &Record| record.text("guest").map(plain);
    let host = visit.text("host_country").is_some_and(|code| journey.list("countries").iter().any(|c| c == code));
    let when = |record: &Record| record.when.or_else(|| record.days("within")).filter(|when| *when != Window::EVER);
    guest(visit) == guest(journey) && host && when(visit).zip(when(journey)).is_none_or(|(a, b)| a.gap(b) <= 2)
}
