//! The ledger as it is at one moment, whatever others write meanwhile.

use rusqlite::Transaction;

use crate::error::{LedgerError, Result};
use crate::ledger::Ledger;

/// As long as it is held, all that is asked of the ledger is asked of it as it was when it was asked first.
#[derive(Debug)]
#[must_use]
pub struct Moment<'l> {
    // None where somebody holds one already.
    _held: Option<Transaction<'l>>,
}

impl Ledger {
    /// Holds the ledger as it is. Many questions are answered faster so: the file is locked once, and pages of it that were read stay
    /// in memory, though others write.
    pub fn moment(&self) -> Result<Moment<'_>> {
        let held = self.db.is_autocommit().then(|| self.db.unchecked_transaction()).transpose();
        Ok(Moment { _held: held.map_err(|e| LedgerError::from(e).at(&self.path))? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_write_meanwhile_is_not_seen() -> std::result::Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("ledger.db");
        let writer = Ledger::create(&path)?;
        let reader = Ledger::open(&path)?;
        let countries = || reader.db.query_row("SELECT count(*) FROM countries", [], |row| row.get::<_, i64>(0));
        let moment = reader.moment()?;
        let within = reader.moment()?;
        assert_eq!(countries()?, 0);
        writer.db.execute("INSERT INTO countries (code) VALUES ('KAZ')", [])?;
        assert_eq!(countries()?, 0);
        drop(within);
        assert_eq!(countries()?, 0);
        drop(moment);
        assert_eq!(countries()?, 1);
        Ok(())
    }
}
