//! From questions to answers: which records a view is made from, asked of the ledger, whoever shows it.
//!
//! ```text
//! question -> Query, one for each type -> entries -> view
//! ```
//!
//! Each answer costs what it shows and not what the ledger holds: of every type the newest are looked at, and totals come from
//! what the ledger counts.

mod conflicts;
mod dossier;
mod figures;
mod leaf;
mod lists;
mod programme;
mod queue;
mod search;
mod sources;
mod tracker;
mod world;

use banggiao_extract::value::Country;
use banggiao_ledger::{Ledger, LedgerError, Query, Result};
use banggiao_records::conflict::CrossConflict;
use banggiao_records::{Entry, RecordType, Window};
use jiff::civil::Date;

pub use figures::Figures;
pub use leaf::{After, Leaf};
pub use lists::Wanted;
pub use search::{Findings, Sought};

/// A ledger that is asked, as on one day.
#[derive(Clone, Copy)]
pub struct Asking<'l> {
    /// The ledger.
    pub ledger: &'l Ledger,
    /// The day from which to look: it says what is overdue and what is still to come.
    pub today: Date,
}

impl Asking<'_> {
    /// The records asked for as entries.
    pub fn entries(&self, query: &Query) -> Result<Vec<Entry>> {
        Ok(self.ledger.records(query, self.today)?.into_iter().map(|stored| stored.entry).collect())
    }

    /// The newest records of each of these types, so many of each at most, of one country, of two or of all.
    pub fn newest(&self, countries: &[Country], asked: &[(RecordType, usize)], window: Option<Window>) -> Result<Vec<Entry>> {
        Ok(self.ledger.newest(countries, asked, window)?.into_iter().map(|stored| stored.entry).collect())
    }

    /// How many records of these types the ledger holds, of one country, of two or of all.
    pub fn known(&self, countries: &[Country], wanted: &[RecordType]) -> Result<usize> {
        let counts = self.ledger.counts(countries)?;
        Ok(counts.into_iter().filter(|(record_type, _)| wanted.contains(record_type)).map(|(_, count)| count).sum())
    }

    /// Puts the records of both sides of contradictions among `entries`, those that are not there. A contradiction that was found before
    /// its records became others is left out.
    fn add_sides(&self, entries: &mut Vec<Entry>, cross: &mut Vec<CrossConflict>) -> Result<()> {
        let mut there = Vec::with_capacity(cross.len());
        for conflict in cross.iter() {
            let mut whole = true;
            for key in conflict.records() {
                if entries.iter().any(|entry| entry.record.key == key) {
                    continue;
                }
                match self.ledger.record(&key.to_string()) {
                    Ok(stored) if stored.id() == key => entries.push(stored.entry),
                    Ok(_) | Err(LedgerError::NoRecord(_)) => whole = false,
                    Err(error) => return Err(error),
                }
            }
            there.push(whole);
        }
        let mut there = there.into_iter();
        cross.retain(|_| there.next() == Some(true));
        Ok(())
    }
}

/// Each entry once.
fn once(entries: &mut Vec<Entry>) {
    entries.sort_by_key(|e| e.record.key);
    entries.dedup_by_key(|e| e.record.key);
}
