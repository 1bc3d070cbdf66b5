//! Documents read anew, by a newer program or other packs: what that changes is put in, and told.

use std::sync::Arc;

use rusqlite::{TransactionBehavior, params};

use crate::document::{Arrival, DocumentId, Reading};
use crate::error::Result;
use crate::ledger::Ledger;
use crate::table::{self, Table};
use crate::work::{Teller, Work, named};

/// What reading documents anew changed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Reread {
    /// Documents read.
    pub documents: usize,
    /// Of them, those that say something else now.
    pub changed: usize,
    /// Facts that are no longer read.
    pub facts_gone: usize,
    /// Facts that were not read before.
    pub facts_new: usize,
    /// Records that were not there.
    pub records_new: usize,
    /// Records that were there and may say something else.
    pub records_changed: usize,
    /// Records that are no longer there.
    pub records_gone: usize,
}

impl std::ops::AddAssign for Reread {
    fn add_assign(&mut self, more: Self) {
        self.documents += more.documents;
        self.changed += more.changed;
        self.facts_gone += more.facts_gone;
        self.facts_new += more.facts_new;
        self.records_new += more.records_new;
        self.records_changed += more.records_changed;
        self.records_gone += more.records_gone;
    }
}

/// A document as it is kept, to be read anew.
#[derive(Debug, Clone)]
pub struct Unread {
    /// Its text.
    pub text: String,
    /// How it came.
    pub arrival: Arrival,
    /// The table of which it is a row; none for a report.
    pub table: Option<Arc<Table>>,
}

impl Ledger {
    /// Up to `limit` documents after `after` that another reader than `reader` read last, in the order in which they came; with
    /// where to go on. `after` is 0 at first.
    pub fn read_otherwise(&self, reader: &str, after: i64, limit: usize) -> Result<(Vec<Unread>, i64)> {
        let ask = || -> Result<(Vec<Unread>, i64)> {
            let mut query = self.db.prepare_cached(
                "SELECT d.id, t.text FROM documents d JOIN readers r ON r.id = d.reader JOIN texts t ON t.id = d.id
                 WHERE d.id > ?1 AND r.name <> ?2 ORDER BY d.id LIMIT ?3",
            )?;
            let (mut unread, mut last, mut tables) = (Vec::new(), after, Vec::<Arc<Table>>::new());
            let mut rows = query.query(params![after, reader, limit as i64])?;
            while let Some(row) = rows.next()? {
                last = row.get(0)?;
                let table = table::of_document(&self.db, last)?.map(|table| match tables.iter().find(|known| ***known == table) {
                    Some(known) => Arc::clone(known),
                    None => {
                        tables.push(Arc::new(table));
                        Arc::clone(&tables[tables.len() - 1])
                    }
                });
                unread.push(Unread { text: row.get(1)?, arrival: crate::ingest::shown(&self.db, last)?, table });
            }
            Ok((unread, last))
        };
        ask().map_err(|e| e.at(&self.path))
    }

    /// Has documents that are there say what they say as read anew; those that are not there are passed over. In one
    /// transaction. Decisions hold as long as what they are about is found.
    pub fn reread(&mut self, readings: &[Reading]) -> Result<Reread> {
        let reread = self.read_anew(readings);
        reread.map_err(|e| self.failed(e))
    }

    fn read_anew(&mut self, readings: &[Reading]) -> Result<Reread> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut reread = Reread::default();
        let mut work = Work::new(&tx, &mut self.cache)?;
        for reading in readings {
            let Some(teller) = work.teller(&reading.id)? else { continue };
            let retold = work.say_anew(teller, &reading.id, reading)?;
            reread.documents += 1;
            reread.changed += usize::from(retold.gone + retold.new > 0);
            reread.facts_gone += retold.gone;
            reread.facts_new += retold.new;
        }
        let done = work.settle()?;
        tx.commit()?;
        reread.records_new = done.records_new;
        reread.records_changed = done.records_changed;
        reread.records_gone = done.records_gone;
        Ok(reread)
    }
}

impl Work<'_> {
    /// Has a document that is there say what this reading of it says.
    pub fn say_anew(&mut self, teller: Teller, id: &DocumentId, reading: &Reading) -> Result<crate::retell::Retold> {
        let reader = named(self.db, "readers", &reading.reader)?;
        let table = reading.table.as_deref().map(|table| table::keep(self.db, table)).transpose()?;
        self.db
            .prepare_cached("UPDATE documents SET reader = ?2, published = ?3, language = ?4, tabled = ?5 WHERE id = ?1")?
            .execute(params![teller.row, reader, reading.published.map(|d| d.0), reading.language.code(), table])?;
        let teller = Teller { day: reading.published, language: reading.language, ..teller };
        self.retell_decided(teller, id, reading.voices.clone())
    }
}
