//! The tracker of commitments.

use std::ops::Range;

use banggiao_extract::value::Country;
use banggiao_ledger::{Query, Result};
use banggiao_records::life::commitment::{self, Status};
use banggiao_records::{Day, Entry, RecordType, Window};
use banggiao_views::Tracker;
use banggiao_views::tracker::Filter;

use crate::{Asking, once};

/// Of so many are those of one field or actor looked for, with a deadline that is past, with one to come, and with none.
const LOOKED: usize = 1500;

impl Asking<'_> {
    /// Of the commitments of one country, of two or of all that `filter` takes, those overdue first, then the nearest deadline, the ones at
    /// the places `shown`.
    pub fn tracker(&self, countries: &[Country], filter: &Filter, shown: Range<usize>) -> Result<Tracker> {
        let named = |slot: &'static str, wanted: &Option<String>| wanted.clone().map(|code| (slot, code));
        let holding: Vec<_> = [named("fields", &filter.field), named("actors", &filter.actor)].into_iter().flatten().collect();
        let all = holding.is_empty() && filter.states.is_empty();
        // One more than is shown of each, so that it is seen that there are more.
        let query = Query {
            countries: countries.to_vec(),
            types: vec![RecordType::COMMITMENT],
            states: filter.states.clone(),
            limit: Some(shown.end.saturating_add(1)),
            looked: (!holding.is_empty()).then_some(LOOKED.max(shown.end)),
            holding,
            ..Query::default()
        };
        // What has a deadline, past and to come, and of what has none the newest.
        let today = Day::from(self.today);
        let last = filter.due_before.map_or(Day::LAST, Day::from);
        let mut entries = Vec::new();
        let wanted = |states: &[Status]| filter.states.is_empty() || filter.states.iter().any(|state| states.contains(state));
        if wanted(&[Status::Overdue, Status::Done, Status::Dropped]) {
            entries.extend(self.entries(&Query { due: Some(Window::new(Day::FIRST, today.plus(-1).min(last))), ..query.clone() })?);
        }
        // The overdue come first: where they are enough, no others are looked at.
        let status = |entry: &&Entry| commitment::status(&entry.record, entry.status, today);
        let enough = all && entries.iter().filter(|entry| status(entry) == Status::Overdue).count() > shown.end;
        if !enough && last >= today && wanted(&[Status::Open, Status::InProgress, Status::Done, Status::Dropped]) {
            entries.extend(self.entries(&Query { due: Some(Window::new(today, last)), ..query.clone() })?);
        }
        let mut known = 0;
        if filter.due_before.is_none() {
            if !enough && wanted(&[Status::Open, Status::InProgress, Status::Done, Status::Dropped]) {
                entries.extend(self.entries(&query)?);
            }
            if all {
                known = self.known(countries, &[RecordType::COMMITMENT])?;
            }
        }
        // What later facts suggest rests on what was signed and set up.
        if countries.len() == 2 {
            entries.extend(self.newest(countries, &[(RecordType::AGREEMENT, 100), (RecordType::MECHANISM, 100)], None)?);
        }
        once(&mut entries);
        Ok(Tracker::new(&entries, filter, self.today, shown, known))
    }
}
