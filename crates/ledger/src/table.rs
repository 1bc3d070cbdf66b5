//! Tables of which documents are rows: what it takes to read a row again as it was read.

use rusqlite::{Connection, OptionalExtension, params};
use xxhash_rust::xxh3::Xxh3;

use crate::error::Result;

/// A table of which documents are rows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Table {
    /// The name of the map by which its rows are read.
    pub map: String,
    /// Whether that is a map that the program carries: then another program's own of this name is taken for it.
    pub carried: bool,
    /// The map itself.
    pub source: String,
    /// The line that names the columns; empty where each row names its own.
    pub head: String,
}

impl Table {
    fn hash(&self) -> i64 {
        let mut hash = Xxh3::new();
        for part in [&self.map, &self.source, &self.head] {
            hash.update(&(part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        hash.update(&[u8::from(self.carried)]);
        hash.digest() as i64
    }

    /// Which of two tables a text is read as that is a row of both: the least, whichever came first. A report is read as a row where it
    /// also came as one.
    pub(crate) fn reads_before(table: Option<&Table>, other: Option<&Table>) -> bool {
        match (table, other) {
            (Some(table), Some(other)) => table < other,
            (table, _) => table.is_some(),
        }
    }
}

/// The row of a table, put in where it is new.
pub(crate) fn keep(db: &Connection, table: &Table) -> Result<i64> {
    let hash = table.hash();
    let mut query = db.prepare_cached("SELECT id FROM tables WHERE hash = ?1")?;
    if let Some(row) = query.query_row([hash], |row| row.get(0)).optional()? {
        return Ok(row);
    }
    db.prepare_cached("INSERT INTO tables (hash, map, carried, source, head) VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
        hash,
        table.map,
        table.carried,
        table.source,
        table.head
    ])?;
    Ok(db.last_insert_rowid())
}

/// The table of which a document is a row.
pub(crate) fn of_document(db: &Connection, document: i64) -> Result<Option<Table>> {
    let mut query =
        db.prepare_cached("SELECT t.map, t.carried, t.source, t.head FROM documents d JOIN tables t ON t.id = d.tabled WHERE d.id = ?1")?;
    let table =
        query.query_row([document], |row| Ok(Table { map: row.get(0)?, carried: row.get(1)?, source: row.get(2)?, head: row.get(3)? }));
    Ok(table.optional()?)
}
