//! The ledger: one file, opened.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::cache::Cache;
use crate::error::{LedgerError, Result};
use crate::schema::{self, Access, Purpose};

/// Statements kept in memory between batches.
const STATEMENTS: usize = 200_000;

/// A ledger that is open.
#[derive(Debug)]
pub struct Ledger {
    pub(crate) db: Connection,
    pub(crate) path: PathBuf,
    pub(crate) cache: Cache,
    /// What others wrote, as it was when it was last looked at.
    pub(crate) seen: Option<i64>,
}

impl Ledger {
    /// Opens the ledger in the file `path`, and brings it to the version of this program.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_as(path, Access::to(Purpose::Write))
    }

    /// Begins a ledger in a new file.
    pub fn create(path: &Path) -> Result<Self> {
        Self::open_as(path, Access::to(Purpose::Create))
    }

    /// Opens the ledger in the file `path`, or begins one there.
    pub fn open_or_create(path: &Path) -> Result<Self> {
        Self::open_as(path, Access::to(Purpose::WriteOrCreate))
    }

    /// Opens or begins the ledger in the file `path`, as `access` says.
    pub fn open_as(path: &Path, access: Access) -> Result<Self> {
        Self::with(schema::open(path, access), path)
    }

    /// A ledger that is gone when it is dropped.
    pub fn in_memory() -> Result<Self> {
        Self::with(schema::in_memory(), Path::new(":memory:"))
    }

    fn with(db: Result<Connection>, path: &Path) -> Result<Self> {
        let db = db.map_err(|e| e.at(path))?;
        Ok(Ledger { db, path: path.to_owned(), cache: Cache::new(STATEMENTS), seen: None })
    }

    /// What a failed transaction leaves: nothing of it in the file, and nothing of it in memory.
    pub(crate) fn failed(&mut self, error: LedgerError) -> LedgerError {
        self.cache.clear();
        error.at(&self.path)
    }

    /// Lets the file grow to so many pages of 4 KiB and no further; to no fewer than it has.
    pub fn limit_pages(&self, pages: u32) -> Result<()> {
        let limit = self.db.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()));
        limit.map_err(|e| LedgerError::from(e).at(&self.path))
    }

    /// Its file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}
