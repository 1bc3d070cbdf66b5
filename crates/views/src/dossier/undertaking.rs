//! What is open between the two: commitments by state, invitations that no visit followed.

use std::collections::BTreeMap;

use banggiao_extract::text::fold::plain;
use banggiao_records::life::commitment::Status;
use banggiao_records::{Entry, RecordType};
use serde::Serialize;

use super::Material;
use crate::item::{Item, Section, of};
use crate::tracker::{Tracked, Works, tracked};

/// Commitments by state.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Undertakings {
    /// The deadline has passed; the longest overdue first.
    pub overdue: Section<Tracked>,
    /// Open: those with the nearest deadline first, then what is agreed, then what one side says.
    pub open: Section<Tracked>,
    /// Being carried out.
    pub in_progress: Section<Tracked>,
    /// Done.
    pub done: Section<Tracked>,
    /// Given up.
    pub dropped: Section<Tracked>,
    /// How many of those not done are in each field, most first.
    pub fields: Vec<(String, usize)>,
    /// Of those looked at, how many of each field are in each state, in the order of [`Status::ALL`]; most first.
    #[serde(skip)]
    pub by_field: Vec<(String, [usize; 5])>,
}

impl Undertakings {
    /// How many there are.
    pub fn total(&self) -> usize {
        Status::ALL.iter().map(|state| self.of(*state).total).sum()
    }

    /// Those in this state.
    pub fn of(&self, state: Status) -> &Section<Tracked> {
        match state {
            Status::Overdue => &self.overdue,
            Status::Open => &self.open,
            Status::InProgress => &self.in_progress,
            Status::Done => &self.done,
            Status::Dropped => &self.dropped,
        }
    }
}

pub(super) fn undertakings(m: &Material<'_>, limit: usize) -> Undertakings {
    let all = tracked(m.entries, m.today);
    let mut fields: BTreeMap<&str, usize> = BTreeMap::new();
    for tracked in all.iter().filter(|t| !matches!(t.state, Status::Done | Status::Dropped)) {
        for field in tracked.commitment.record().list("fields") {
            *fields.entry(field).or_default() += 1;
        }
    }
    let mut fields: Vec<(String, usize)> = fields.into_iter().map(|(field, n)| (field.to_owned(), n)).collect();
    fields.sort_by(|(a, m), (b, n)| n.cmp(m).then_with(|| a.cmp(b)));
    let mut by_field: BTreeMap<String, [usize; 5]> = BTreeMap::new();
    for tracked in &all {
        let state = Status::ALL.iter().position(|state| *state == tracked.state).unwrap_or(0);
        for field in tracked.commitment.record().list("fields") {
            by_field.entry(field.clone()).or_default()[state] += 1;
        }
    }
    let mut by_field: Vec<(String, [usize; 5])> = by_field.into_iter().collect();
    by_field.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.iter().sum::<usize>()));
    let works = Works::of(m.entries);
    let section = |state: Status| {
        let of_state = all.iter().filter(|t| t.state == state).cloned().collect();
        let mut section = Section::new(of_state, limit, m.states.get(&state).copied().unwrap_or(0));
        works.suggest(&mut section.shown);
        section
    };
    Undertakings {
        overdue: section(Status::Overdue),
        open: section(Status::Open),
        in_progress: section(Status::InProgress),
        done: section(Status::Done),
        dropped: section(Status::Dropped),
        fields,
        by_field,
    }
}

/// An invitation that no visit followed yet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Invited {
    /// The invitation.
    pub invitation: Item,
}

/// Invitations that no visit followed, the last told first.
pub(super) fn open_invitations(entries: &[Entry]) -> Vec<Invited> {
    let visits = of(entries, RecordType::VISIT);
    let followed = |invitation: &Entry| {
        let told = invitation.record.first;
        visits.iter().any(|visit| {
            let guest = visit.record.text("guest").map(plain);
            let made = visit.record.day();
            guest.is_some()
                && guest == invitation.record.text("to").map(plain)
                && visit.record.text("host_country") == invitation.record.text("to_country")
                && visit.record.text("stage") != Some("cancelled")
                && made.zip(told).is_some_and(|(made, told)| made > told)
        })
    };
    let mut open: Vec<&Entry> = of(entries, RecordType::INVITATION).into_iter().filter(|i| !followed(i)).collect();
    open.sort_by_key(|i| (std::cmp::Reverse(i.record.last), i.record.key));
    open.into_iter().map(|i| Invited { invitation: i.into() }).collect()
}
