//! The shelf of statements that grouping looks at: rows of the file, each read once in a transaction.

use std::sync::Arc;

use banggiao_records::group::{RecordKey, Shelf};
use banggiao_records::statement::{Handle, Statement};
use banggiao_records::{StatementId, Window};
use rusqlite::{OptionalExtension, params};

use crate::cache::NO_RECORD;
use crate::error::{LedgerError, Result};
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

impl Shelf for Work<'_> {
    type Error = LedgerError;

    fn on(&self, handle: Handle, window: Window) -> Result<Vec<StatementId>> {
        let mut query = self.db.prepare_cached(
            "SELECT statement FROM handles WHERE handle = ?1 AND long = 0 AND first BETWEEN ?2 AND ?3 AND last >= ?4
             UNION ALL SELECT statement FROM late_handles WHERE handle = ?1 AND long = 0 AND first BETWEEN ?2 AND ?3 AND last >= ?4
             UNION ALL SELECT statement FROM handles WHERE handle = ?1 AND long = 1 AND first <= ?3 AND last >= ?4
             UNION ALL SELECT statement FROM late_handles WHERE handle = ?1 AND long = 1 AND first <= ?3 AND last >= ?4",
        )?;
        let earliest = window.first.plus(-LONG).0;
        let mut found = Vec::new();
        let mut rows = query.query(params![handle_number(handle), earliest, window.last.0, window.first.0])?;
        while let Some(row) = rows.next()? {
            found.push(self.in_row(row.get(0)?)?);
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

impl Work<'_> {
    /// Lets go over what was put in lately, where it has become much.
    pub fn shelve_late(&self) -> Result<()> {
        let next: i64 = self.db.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM documents")?.query_row([], |row| row.get(0))?;
        let late = ((next / 16).max(1) as u64).next_power_of_two() as i64;
        let late = late.clamp(LATE, LATE_MOST);
        if next / late > self.first_new / late || self.added.len() as i64 > LATE * 2 {
            // Both are in one order, so that each page is looked at once.
            self.db.execute_batch(
                "INSERT OR IGNORE INTO handles SELECT handle, long, first, last, statement FROM late_handles;
                 DELETE FROM late_handles;
                 INSERT OR IGNORE INTO bands SELECT band, document FROM late_bands;
                 DELETE FROM late_bands;",
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
