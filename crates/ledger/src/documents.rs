//! The documents that came last, and how many there are.

use banggiao_records::Day;
use jiff::civil::Date;
use rusqlite::Row;

use crate::document::DocumentId;
use crate::error::{LedgerError, Result};
use crate::ingest::row_of;
use crate::ledger::Ledger;

/// A document without its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// Its id.
    pub id: DocumentId,
    /// The name under which it came.
    pub name: String,
    /// Its title, where known.
    pub title: Option<String>,
    /// Who published it, where known.
    pub publisher: Option<String>,
    /// When it was published, where known.
    pub published: Option<Date>,
    /// Its language, as a code.
    pub language: String,
}

impl Ledger {
    /// How many documents there are.
    pub fn documents(&self) -> Result<usize> {
        // None is ever taken away, so that the last number is how many there are.
        let count = self.db.query_row("SELECT coalesce(max(id), 0) FROM documents", [], |row| row.get::<_, i64>(0));
        count.map(|count| count as usize).map_err(|e| LedgerError::from(e).at(&self.path))
    }

    /// The documents that came last, the last first.
    pub fn latest(&self, limit: usize) -> Result<Vec<Listed>> {
        self.latest_before(None, limit)
    }

    /// Those that came before `document`, or all where there is none, the last first.
    pub fn latest_before(&self, document: Option<&DocumentId>, limit: usize) -> Result<Vec<Listed>> {
        let ask = || -> Result<Vec<Listed>> {
            let before = document.map(|document| row_of(&self.db, document)).transpose()?.flatten().unwrap_or(i64::MAX);
            let mut query = self.db.prepare_cached(
                "SELECT hash, name, title, publisher, published, language FROM documents WHERE id < ?1 ORDER BY id DESC LIMIT ?2",
            )?;
            let listed = query.query_map([before, limit as i64], listed)?.collect::<rusqlite::Result<Vec<_>>>()?;
            Ok(listed)
        };
        ask().map_err(|e| e.at(&self.path))
    }
}

pub(crate) fn listed(row: &Row<'_>) -> rusqlite::Result<Listed> {
    Ok(Listed {
        id: DocumentId(row.get(0)?),
        name: row.get(1)?,
        title: row.get(2)?,
        publisher: row.get(3)?,
        published: row.get::<_, Option<i32>>(4)?.and_then(|day| Day(day).date()),
        language: row.get(5)?,
    })
}
