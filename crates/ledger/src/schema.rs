//! The file: what it is, which version, and how it is opened.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::{LedgerError, Result};
use crate::upgrade;

/// Says in the header of the file that it is a ledger: `bglr`.
pub(crate) const APPLICATION: i32 = 0x6267_6c72;
/// How long a writer waits for another.
const PATIENCE: Duration = Duration::from_secs(60);
/// Pages kept in memory, in KiB.
const PAGES_KIB: i32 = 192 * 1024;
/// How far the log may grow before its pages go into the file, in pages: what many batches change goes there once.
const LOG_PAGES: i32 = 48 * 1024;

/// How a file is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opening {
    /// It must be there.
    Existing,
    /// It must not be there.
    New,
}

pub(crate) fn open(path: &Path, opening: Opening) -> Result<Connection> {
    let there = path.exists();
    match opening {
        Opening::Existing if !there => return Err(LedgerError::NotThere(path.to_owned())),
        Opening::New if there => return Err(LedgerError::There(path.to_owned())),
        _ => {}
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(path, flags)?;
    prepare(&mut db, path)?;
    Ok(db)
}

pub(crate) fn in_memory() -> Result<Connection> {
    let mut db = Connection::open_in_memory()?;
    prepare(&mut db, Path::new(":memory:"))?;
    Ok(db)
}

fn prepare(db: &mut Connection, path: &Path) -> Result<()> {
    db.busy_timeout(PATIENCE)?;
    db.set_prepared_statement_cache_capacity(128);
    // Otherwise a query over a range is planned anew for every range.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    if is_foreign(db)? {
        return Err(LedgerError::Foreign(path.to_owned()));
    }
    upgrade::refuse_newer(db, path)?;
    // Readers and one writer do not wait for each other, and a commit costs no wait for the disk; after a loss of power the
    // last commits may be missing, never half of one.
    db.pragma_update(None, "journal_mode", "wal")?;
    db.pragma_update(None, "synchronous", "normal")?;
    db.pragma_update(None, "cache_size", -PAGES_KIB)?;
    db.pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
    db.pragma_update(None, "temp_store", "file")?;
    db.pragma_update(None, "foreign_keys", false)?;
    upgrade::upgrade(db, path)
}

/// Whether the file holds something that is no ledger. Both answers come from one moment: between two, another process may have made
/// the file a ledger.
fn is_foreign(db: &mut Connection) -> Result<bool> {
    let moment = db.transaction()?;
    let tables: i64 = moment.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let application: i32 = moment.pragma_query_value(None, "application_id", |row| row.get(0))?;
    Ok(application != APPLICATION && (application != 0 || tables > 0))
}
