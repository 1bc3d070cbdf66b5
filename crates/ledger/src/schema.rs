//! The file: what it is, which version, and how it is opened.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::error::{LedgerError, Result};
use crate::upgrade;

/// Says in the header of the file that it is a ledger: `bglr`.
pub(crate) const APPLICATION: i32 = 0x6267_6c72;
/// Pages kept in memory, in KiB.
const PAGES_KIB: i32 = 480 * 1024;
/// How far the log may grow before its pages go into the file, in pages: what many batches change goes there once.
const LOG_PAGES: i32 = 128 * 1024;

/// What a ledger is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To ask it. A file that may not be written will do, as long as it has the version of this program.
    Read,
    /// To write to it as well; it must be there.
    Write,
    /// To write to a new file; it must not be there.
    Create,
    /// To write to it, made where it is not there.
    WriteOrCreate,
}

/// How a ledger is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// What for.
    pub purpose: Purpose,
    /// How long another process that keeps it locked is waited for.
    pub patience: Duration,
}

impl Access {
    /// How long others are waited for where nobody says otherwise.
    pub const PATIENCE: Duration = Duration::from_secs(60);

    /// For this purpose, with as much patience as is usual.
    pub fn to(purpose: Purpose) -> Self {
        Access { purpose, patience: Self::PATIENCE }
    }
}

pub(crate) fn open(path: &Path, access: Access) -> Result<Connection> {
    let there = path.exists();
    match access.purpose {
        Purpose::Read | Purpose::Write if !there => return Err(LedgerError::NotThere(path.to_owned())),
        Purpose::Create if there => return Err(LedgerError::There(path.to_owned())),
        _ => {}
    }
    let written = open_to_write(path, access.patience);
    match written {
        Err(error) if access.purpose == Purpose::Read && is_forbidden(&error) => open_to_read(path, access.patience),
        written => written,
    }
}

fn open_to_write(path: &Path, patience: Duration) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(path, flags)?;
    set(&db, patience)?;
    if is_foreign(&mut db)? {
        return Err(LedgerError::Foreign(path.to_owned()));
    }
    upgrade::refuse_newer(&db, path)?;
    if db.is_readonly("main")? {
        return Err(LedgerError::ReadOnly(path.to_owned()));
    }
    // Readers and one writer do not wait for each other, and a commit costs no wait for the disk; after a loss of power the
    // last commits may be missing, never half of one.
    keep_log(&db, patience)?;
    db.pragma_update(None, "synchronous", "normal")?;
    db.pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
    upgrade::upgrade(&mut db, path)?;
    Ok(db)
}

/// Gives the file a log of its own. Two that do it at once would wait for each other for ever, so SQLite tells one of them that
/// the file is busy without any waiting; that one tries again.
fn keep_log(db: &Connection, patience: Duration) -> Result<()> {
    let began = Instant::now();
    loop {
        match db.pragma_update(None, "journal_mode", "wal") {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) && began.elapsed() < patience => {
                std::thread::sleep(Duration::from_millis(5));
            }
            done => return Ok(done?),
        }
    }
}

/// A file that may not be written, or lies where no file can be made: what others write meanwhile is seen where its log can
/// be read; a file without a log is taken to stay as it is.
fn open_to_read(path: &Path, patience: Duration) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(path, flags).map_err(LedgerError::from).and_then(|db| look(db, path, patience));
    match opened {
        Err(error) if is_forbidden(&error) && !has_log(path) => {
            let flags = flags | OpenFlags::SQLITE_OPEN_URI;
            look(Connection::open_with_flags(still(path), flags)?, path, patience)
        }
        opened => opened,
    }
}

fn look(mut db: Connection, path: &Path, patience: Duration) -> Result<Connection> {
    set(&db, patience)?;
    if is_foreign(&mut db)? {
        return Err(LedgerError::Foreign(path.to_owned()));
    }
    upgrade::refuse_newer(&db, path)?;
    upgrade::refuse_older(&db, path)?;
    Ok(db)
}

/// The file as a URI that says that nobody changes it.
fn still(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let path = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{path}?immutable=1")
}

/// Whether pages of the ledger lie in its log.
fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

/// Whether it failed because something may not be written.
fn is_forbidden(error: &LedgerError) -> bool {
    match error {
        LedgerError::ReadOnly(_) => true,
        LedgerError::Sql(error) => {
            matches!(error.sqlite_error_code(), Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen))
        }
        _ => false,
    }
}

pub(crate) fn in_memory() -> Result<Connection> {
    let mut db = Connection::open_in_memory()?;
    set(&db, Access::PATIENCE)?;
    upgrade::upgrade(&mut db, Path::new(":memory:"))?;
    Ok(db)
}

/// Sets what holds for one connection.
fn set(db: &Connection, patience: Duration) -> Result<()> {
    db.busy_timeout(patience)?;
    db.set_prepared_statement_cache_capacity(128);
    // Otherwise a query over a range is planned anew for every range.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    db.pragma_update(None, "cache_size", -PAGES_KIB)?;
    db.pragma_update(None, "temp_store", "file")?;
    db.pragma_update(None, "foreign_keys", false)?;
    Ok(())
}

/// Whether the file holds something that is no ledger. Both answers come from one moment: between two, another process may have made
/// the file a ledger.
fn is_foreign(db: &mut Connection) -> Result<bool> {
    let moment = db.transaction()?;
    let tables: i64 = moment.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let application: i32 = moment.pragma_query_value(None, "application_id", |row| row.get(0))?;
    Ok(application != APPLICATION && (application != 0 || tables > 0))
}
