//! What waits for review, by its worth.

use banggiao_extract::value::Country;
use banggiao_ledger::Result;
use banggiao_records::Entry;

use crate::Asking;

/// Of so many of each type, the newest, the queue is made.
const LOOKED: usize = 24;

impl Asking<'_> {
    /// What nobody looked at yet, of one country, two or all: where sources disagree first, then what most sources tell, then the
    /// newest told.
    pub fn queue(&self, countries: &[Country], limit: usize) -> Result<Vec<Entry>> {
        let waiting = self.ledger.waiting(countries, LOOKED.max(limit), limit)?;
        Ok(waiting.into_iter().map(|stored| stored.entry).collect())
    }
}
