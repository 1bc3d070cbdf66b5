//! Versions of the schema, and the way from each to the next: in place, in one transaction.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{LedgerError, Result};
use crate::schema::APPLICATION;

/// What leads from each version to the next; the first from nothing. A step that was published is never changed.
const STEPS: &[&str] = &[include_str!("schema/v1.sql")];

/// The version that this program writes.
pub const VERSION: u32 = STEPS.len() as u32;

pub(crate) fn version(db: &Connection) -> Result<u32> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

pub(crate) fn refuse_newer(db: &Connection, path: &Path) -> Result<()> {
    let found = version(db)?;
    if found > VERSION {
        return Err(LedgerError::Newer { path: path.to_owned(), found, known: VERSION });
    }
    Ok(())
}

/// Brings the file to the version of this program.
pub(crate) fn upgrade(db: &mut Connection, path: &Path) -> Result<()> {
    if version(db)? == VERSION {
        return Ok(());
    }
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have done it while this one waited.
    refuse_newer(&tx, path)?;
    let from = version(&tx)?;
    for step in &STEPS[from as usize..] {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION)?;
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.commit()?;
    Ok(())
}
