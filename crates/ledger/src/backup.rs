//! Backups: taken while others write, and restored only after a look at them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::error::{LedgerError, Result};
use crate::ledger::Ledger;
use crate::schema::APPLICATION;
use crate::upgrade;

/// Pages copied at a time.
const PAGES: i32 = 4096;

impl Ledger {
    /// Copies the ledger as it is now into a new file `to`, while others may write. Nothing is left of it if it fails.
    pub fn backup(&self, to: &Path) -> Result<()> {
        if to.exists() {
            return Err(LedgerError::There(to.to_owned()));
        }
        let part = beside(to, "part");
        let copied = copy(&self.db, &part).and_then(|()| Ok(std::fs::rename(&part, to)?));
        copied.map_err(|e| {
            let _ = std::fs::remove_file(&part);
            e.at(to)
        })
    }

    /// Puts the backup `from` in the place of the ledger `to`, after a look at it. What is there is replaced only where
    /// `replace` says so, and is only gone when the backup is in its place.
    pub fn restore(from: &Path, to: &Path, replace: bool) -> Result<()> {
        if !from.exists() {
            return Err(LedgerError::NotThere(from.to_owned()));
        }
        if to.exists() && !replace {
            return Err(LedgerError::There(to.to_owned()));
        }
        check(from).map_err(|e| e.at(from))?;
        let part = beside(to, "part");
        let restored = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY)
            .map_err(LedgerError::from)
            .and_then(|db| copy(&db, &part))
            .and_then(|()| {
                if to.exists() {
                    // Whoever writes there is waited for; then nothing of the old log is taken for the new file's.
                    let old = Connection::open(to)?;
                    old.busy_timeout(Duration::from_secs(10))?;
                    if old.pragma_update(None, "journal_mode", "delete").is_err() {
                        return Err(LedgerError::Busy(to.to_owned()));
                    }
                }
                for log in ["-wal", "-shm"] {
                    let mut name = to.as_os_str().to_owned();
                    name.push(log);
                    match std::fs::remove_file(PathBuf::from(name)) {
                        Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e.into()),
                        _ => {}
                    }
                }
                Ok(std::fs::rename(&part, to)?)
            });
        restored.map_err(|e| {
            let _ = std::fs::remove_file(&part);
            e.at(to)
        })
    }
}

/// A ledger whole enough to take the place of another.
fn check(path: &Path) -> Result<()> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let application: i32 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != APPLICATION {
        return Err(LedgerError::Foreign(path.to_owned()));
    }
    upgrade::refuse_newer(&db, path)?;
    let found: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if found != "ok" {
        return Err(LedgerError::Damaged { path: path.to_owned(), why: found });
    }
    Ok(())
}

fn copy(from: &Connection, to: &Path) -> Result<()> {
    let _ = std::fs::remove_file(to);
    let mut target = Connection::open(to)?;
    {
        let backup = Backup::new(from, &mut target)?;
        loop {
            match backup.step(PAGES)? {
                StepResult::Done => break,
                StepResult::More => {}
                _ => std::thread::sleep(Duration::from_millis(20)),
            }
        }
    }
    target.pragma_update(None, "journal_mode", "delete")?;
    target.close().map_err(|(_, e)| LedgerError::from(e))?;
    Ok(())
}

/// A file in the same folder, so that it can take its place in one step.
fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    PathBuf::from(name)
}
