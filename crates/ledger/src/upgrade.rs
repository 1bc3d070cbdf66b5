//! Versions of the schema, and the way from each to the next: in place, in one transaction.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{LedgerError, Result};
use crate::schema::APPLICATION;

/// What leads from each version to the next; the first from nothing. A step that was published is never changed.
const STEPS: &[&str] =
    &[include_str!("schema/v1.sql"), include_str!("schema/v2.sql"), include_str!("schema/v3.sql"), include_str!("schema/v4.sql")];

/// The version that this program writes.
pub const VERSION: u32 = STEPS.len() as u32;

pub(crate) fn version(db: &Connection) -> Result<u32> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

pub(crate) fn refuse_newer(db: &Connection, path: &Path) -> Result<()> {
    refuse_beyond(db, path, VERSION)
}

fn refuse_beyond(db: &Connection, path: &Path, known: u32) -> Result<()> {
    let found = version(db)?;
    if found > known {
        return Err(LedgerError::Newer { path: path.to_owned(), found, known });
    }
    Ok(())
}

/// Refuses a file of an older version, where it cannot be brought to this one.
pub(crate) fn refuse_older(db: &Connection, path: &Path) -> Result<()> {
    let found = version(db)?;
    if found < VERSION {
        return Err(LedgerError::Older { path: path.to_owned(), found, known: VERSION });
    }
    Ok(())
}

/// Brings the file to the version of this program.
pub(crate) fn upgrade(db: &mut Connection, path: &Path) -> Result<()> {
    upgrade_by(db, path, STEPS)
}

/// Brings the file to the version to which these steps lead: all of them, or none.
fn upgrade_by(db: &mut Connection, path: &Path, steps: &[&str]) -> Result<()> {
    let to = steps.len() as u32;
    if version(db)? == to {
        return Ok(());
    }
    // Tables are made anew under the names by which others refer to them.
    db.pragma_update(None, "foreign_keys", false)?;
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have done it while this one waited.
    refuse_beyond(&tx, path, to)?;
    let from = version(&tx)?;
    for step in &steps[from as usize..] {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION)?;
    tx.pragma_update(None, "user_version", to)?;
    tx.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests;
