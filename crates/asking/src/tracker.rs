//! The tracker of commitments.

use banggiao_extract::value::Country;
use banggiao_ledger::{Query, Result};
use banggiao_records::{Day, Window};
use banggiao_views::Tracker;
use banggiao_views::tracker::Filter;

use crate::{Asking, once, only};

/// Of so many are those of one field, actor or state looked for.
const LOOKED: usize = 1000;

impl Asking<'_> {
    /// The commitments of one country, of two or of all that `filter` takes: those overdue first, then the nearest deadline.
    pub fn tracker(&self, countries: &[Country], filter: &Filter, limit: usize) -> Result<Tracker> {
        let all = filter.field.is_none() && filter.actor.is_none() && filter.states.is_empty();
        let asked = if all { limit } else { LOOKED.max(limit) };
        let query = Query { countries: countries.to_vec(), types: only("commitment"), limit: Some(asked), ..Query::default() };
        // What has a deadline, past and to come, and of what has none the newest.
        let today = Day::from(self.today);
        let last = filter.due_before.map_or(Day::LAST, Day::from);
        let mut entries = Vec::new();
        for due in [Window::new(Day::FIRST, today.plus(-1).min(last)), Window::new(today.min(last), last)] {
            entries.extend(self.entries(&Query { due: Some(due), ..query.clone() })?);
        }
        let mut known = 0;
        if filter.due_before.is_none() {
            entries.extend(self.entries(&query)?);
            if all {
                known = self.known(countries, "commitment")?;
            }
        }
        // What later facts suggest rests on what was signed and set up.
        if countries.len() == 2 {
            entries.extend(self.newest(countries, &[("agreement", 100), ("mechanism", 100)], None)?);
        }
        once(&mut entries);
        Ok(Tracker::new(&entries, filter, self.today, limit, known))
    }
}
