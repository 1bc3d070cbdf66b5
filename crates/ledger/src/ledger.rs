//! The ledger: one file, opened.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::cache::Cache;
use crate::error::Result;
use crate::schema::{self, Opening};

/// Statements kept in memory between batches.
const STATEMENTS: usize = 200_000;

/// A ledger that is open.
#[derive(Debug)]
pub struct Ledger {
    pub(crate) db: Connection,
    pub(crate) path: PathBuf,
    pub(crate) cache: Cache,
}

impl Ledger {
    /// Opens the ledger in the file `path`, and brings it to the version of this program.
    pub fn open(path: &Path) -> Result<Self> {
        Self::with(schema::open(path, Opening::Existing), path)
    }

    /// Begins a ledger in a new file.
    pub fn create(path: &Path) -> Result<Self> {
        Self::with(schema::open(path, Opening::New), path)
    }

    /// Opens the ledger in the file `path`, or begins one there.
    pub fn open_or_create(path: &Path) -> Result<Self> {
        if path.exists() { Self::open(path) } else { Self::create(path) }
    }

    /// A ledger that is gone when it is dropped.
    pub fn in_memory() -> Result<Self> {
        Self::with(schema::in_memory(), Path::new(":memory:"))
    }

    fn with(db: Result<Connection>, path: &Path) -> Result<Self> {
        let db = db.map_err(|e| e.at(path))?;
        Ok(Ledger { db, path: path.to_owned(), cache: Cache::new(STATEMENTS) })
    }

    /// Its file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}
