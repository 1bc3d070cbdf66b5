//! The shelf of statements that grouping looks at: rows of the file, each read once in a transaction.

use std::sync::Arc;

use banggiao_records::group::{RecordKey, Shelf};
use banggiao_records::statement::{Handle, Statement};
use banggiao_records::{StatementId, Window};
use rusqlite::{OptionalExtension, params};

use crate::cache::NO_RECORD;
use crate::error::{LedgerError, Result};
use crate::sieve::{Key, Sieves};
use crate::work::{Work, held_row};

/// Windows of more days than these are kept apart: what meets a window of few days began few days before it.
const LONG: i32 = 16;

/// A handle as it is kept: 48 bits of it, which take 6 bytes. What shares them by chance is compared in vain.
pub(crate) fn handle_number(handle: Handle) -> i64 {
    (handle.0 >> 16) as i64
}

/// Whether a window is kept among the long ones.
pub(crate) fn is_long(window: Window) -> bool {
    window.last.0.saturating_sub(window.first.0) >= LONG
}

const SHORT: &str = "SELECT statement FROM handles WHERE handle = ?1 AND long = 0 AND first BETWEEN ?2 AND ?3 AND last >= ?4";
const LONG_ONES: &str = "SELECT statement FROM handles WHERE handle = ?1 AND long = 1 AND first <= ?2 AND last >= ?3";
const LATE_SHORT: &str = "SELECT statement FROM late_handles WHERE handle = ?1 AND long = 0 AND first BETWEEN ?2 AND ?3 AND last >= ?4";
const LATE_LONG_ONES: &str = "SELECT statement FROM late_handles WHERE handle = ?1 AND long = 1 AND first <= ?2 AND last >= ?3";

impl Shelf for Work<'_> {
    type Error = LedgerError;

    fn on(&self, handle: Handle, window: Window) -> Result<Vec<StatementId>> {
        let handle = handle_number(handle);
        let mut found = Vec::new();
        let sieves = self.cache.sieve.as_ref().map(|sieve| [&sieve.before, &sieve.late]);
        for (at, [short, long]) in [[SHORT, LONG_ONES], [LATE_SHORT, LATE_LONG_ONES]].into_iter().enumerate() {
            let sieve = sieves.map(|sieves| sieves[at]);
            if sieve.is_none_or(|sieve| sieve.may_have_in(handle, window)) {
                let earliest = window.first.plus(-LONG).0;
                self.add_rows(short, params![handle, earliest, window.last.0, window.first.0], &mut found)?;
            }
            if sieve.is_none_or(|sieve| sieve.may_have(Key::Long(handle))) {
                self.add_rows(long, params![handle, window.last.0, window.first.0], &mut found)?;
            }
        }
        Ok(found)
    }

    fn statement(&self, id: StatementId) -> Result<Arc<Statement>> {
        self.said(id)
    }

    fn record(&self, id: StatementId) -> Result<Option<RecordKey>> {
        let row = self.held(id)?.record;
        if row == NO_RECORD {
            return Ok(None);
        }
        if let Some(key) = self.keys.borrow().get(&row) {
            return Ok(Some(*key));
        }
        let mut query = self.db.prepare_cached("SELECT key FROM records WHERE id = ?1")?;
        let key: Option<i64> = query.query_row([row], |row| row.get(0)).optional()?;
        let key = StatementId(key.ok_or_else(|| LedgerError::damaged(format!("record {row} of statement {id} is missing")))? as u64);
        self.keys.borrow_mut().insert(row, key);
        Ok(Some(key))
    }

    fn members(&self, record: RecordKey) -> Result<Vec<StatementId>> {
        let row = match self.lost.get(&record) {
            Some(row) => *row,
            None => self.held(record)?.record,
        };
        self.members_of(row)
    }
}

/// What that many documents brought goes over into the large tables, in which it touches nearly every page: the larger they are,
/// the more goes over at once; but no more than can be looked through as fast.
const LATE: i64 = 1 << 14;
const LATE_MOST: i64 = 1 << 16;

/// It pays to read the sieve, with what was put in lately, where one document in so many of the late ones is new.
const PAYS: i64 = 16;

impl Work<'_> {
    /// How many documents there are, and at how many what was put in lately goes over.
    fn late(&self) -> Result<(i64, i64)> {
        let next: i64 = self.db.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM documents")?.query_row([], |row| row.get(0))?;
        let late = ((next / 16).max(1) as u64).next_power_of_two() as i64;
        Ok((next, late.clamp(LATE, LATE_MOST)))
    }

    /// Sees to it that the sieve is at hand where so many documents were put in, with those of this transaction, that it pays to read
    /// it.
    pub fn expect(&mut self, documents: usize) -> Result<()> {
        self.cache.put += documents;
        let (next, late) = self.late()?;
        if self.cache.sieve.is_none() && self.cache.put as i64 * PAYS >= late.min(next) {
            self.read_sieve()?;
        }
        Ok(())
    }

    fn read_sieve(&mut self) -> Result<&mut Sieves> {
        if self.cache.sieve.is_none() {
            self.cache.sieve = Some(Sieves::read(self.db)?);
        }
        Ok(self.cache.sieve.get_or_insert_default())
    }

    /// Adds the statements in the rows that `sql` finds.
    fn add_rows(&self, sql: &str, params: impl rusqlite::Params, found: &mut Vec<StatementId>) -> Result<()> {
        let mut query = self.db.prepare_cached(sql)?;
        let mut rows = query.query(params)?;
        while let Some(row) = rows.next()? {
            found.push(self.in_row(row.get(0)?)?);
        }
        Ok(())
    }

    /// Lets go over what was put in lately, where it has become much.
    pub fn shelve_late(&mut self) -> Result<()> {
        let (next, late) = self.late()?;
        if next / late > self.first_new / late || self.added.len() as i64 > LATE * 2 {
            let db = self.db;
            self.read_sieve()?.go_over(db)?;
            // Both are in one order, so that each page is looked at once.
            db.execute_batch(
                "INSERT OR IGNORE INTO handles SELECT handle, long, first, last, statement FROM late_handles;
                 DELETE FROM late_handles;
                 INSERT OR IGNORE INTO bands SELECT band, document FROM late_bands;
                 DELETE FROM late_bands;
                 INSERT INTO hashes SELECT hash, statement FROM late_hashes;
                 DELETE FROM late_hashes;
                 INSERT INTO texts_by_hash SELECT hash, document FROM late_texts_by_hash;
                 DELETE FROM late_texts_by_hash;
                 INSERT INTO sayings SELECT statement, fact FROM late_sayings;
                 DELETE FROM late_sayings;",
            )?;
        }
        Ok(())
    }

    /// The statement in this row.
    fn in_row(&self, row: i64) -> Result<StatementId> {
        if let Some(id) = self.rows.borrow().get(&row) {
            return Ok(*id);
        }
        let id = match self.cache.in_row(row) {
            Some(id) => id,
            None => {
                let mut query = self
                    .db
                    .prepare_cached("SELECT hash, id, record, facts, sources, first, last, languages FROM statements WHERE id = ?1")?;
                let found = query.query_row([row], held_row).optional()?;
                let (id, known) = found.ok_or_else(|| LedgerError::damaged(format!("statement {row} is missing")))?;
                self.held.borrow_mut().entry(id).or_insert(known);
                id
            }
        };
        self.rows.borrow_mut().insert(row, id);
        Ok(id)
    }

    /// The statements of the record in this row.
    pub fn members_of(&self, record: i64) -> Result<Vec<StatementId>> {
        let mut query =
            self.db.prepare_cached("SELECT hash, id, record, facts, sources, first, last, languages FROM statements WHERE record = ?1")?;
        let mut members = Vec::new();
        let mut held = self.held.borrow_mut();
        for row in query.query_map([record], held_row)? {
            let (id, known) = row?;
            held.entry(id).or_insert_with(|| self.cache.get(id).unwrap_or(known));
            members.push(id);
        }
        Ok(members)
    }
}
