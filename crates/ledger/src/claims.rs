//! Which pairs of countries must be looked at anew for contradictions across their records, as records are written.
//!
//! Few records can be in doubt: a figure with its growth, a target told as a multiple, a level that was expected, a visit said to be the
//! first. Only where a pair has such a claim, and what it is held against changed, can a contradiction come or go.

use banggiao_records::{Record, conflict};
use rusqlite::params;

use crate::error::Result;
use crate::pairs::{Places, pair_number};
use crate::types;
use crate::work::Work;

/// How a record that is written differs from what stood in its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// It is new, or shows something else.
    Shown,
    /// It was told on another day, and shows what it showed.
    Told,
    /// It shows what it showed, and was told when it was told.
    None,
}

impl Work<'_> {
    /// Notes what follows from a record that is written for the contradictions of its pair.
    pub fn claim(&mut self, row: i64, places: &Places, record: &Record, change: Change) -> Result<()> {
        let (Some(pair), true) = (self.pair_of(places)?, change != Change::None) else { return Ok(()) };
        let claims = conflict::may_be_in_doubt(record);
        let anew = match change {
            Change::Shown if claims => {
                let mut insert = self.db.prepare_cached("INSERT OR IGNORE INTO claims (pair, type, record) VALUES (?1, ?2, ?3)")?;
                insert.execute(params![pair, places.record_type, row])?;
                true
            }
            Change::Shown => self.unclaim(pair, places.record_type, row)? || self.is_claimed(pair, places.record_type)?,
            // When they were told says what they are held against; of others, only in which order they are shown.
            Change::Told if types::is_told_in_time(places.record_type) => claims,
            _ => claims && self.db.prepare_cached("SELECT 1 FROM contradictions WHERE pair = ?1")?.exists([pair])?,
        };
        if anew {
            self.unsettled.insert(pair);
        }
        Ok(())
    }

    /// Notes that a record no longer stands between these countries.
    pub fn disclaim(&mut self, row: i64, places: &Places) -> Result<()> {
        if let Some(pair) = self.pair_of(places)?
            && (self.unclaim(pair, places.record_type, row)? || self.is_claimed(pair, places.record_type)?)
        {
            self.unsettled.insert(pair);
        }
        Ok(())
    }

    fn unclaim(&self, pair: i64, record_type: i64, row: i64) -> Result<bool> {
        let mut delete = self.db.prepare_cached("DELETE FROM claims WHERE pair = ?1 AND type = ?2 AND record = ?3")?;
        Ok(delete.execute([pair, record_type, row])? > 0)
    }

    /// Whether a record of a pair is held against records of this type.
    fn is_claimed(&self, pair: i64, record_type: i64) -> Result<bool> {
        let (first, last) = types::claims_beside(record_type);
        let mut query = self.db.prepare_cached("SELECT 1 FROM claims WHERE pair = ?1 AND type BETWEEN ?2 AND ?3")?;
        Ok(query.exists([pair, first, last])?)
    }

    /// The number of the two countries of a record that can contradict others; none of other records.
    fn pair_of(&mut self, places: &Places) -> Result<Option<i64>> {
        match places.countries.split_whitespace().collect::<Vec<_>>()[..] {
            [one, other] if types::contradicts(places.record_type) => Ok(Some(pair_number(self.country(one)?, self.country(other)?))),
            _ => Ok(None),
        }
    }
}
