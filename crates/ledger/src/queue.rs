//! What waits for review.

use std::cmp::Reverse;

use banggiao_extract::FactType;
use banggiao_extract::value::Country;
use banggiao_records::RecordType;
use banggiao_records::review::Review;

use crate::error::Result;
use crate::ledger::Ledger;
use crate::record::{self, Stored};
use crate::types;

/// What the review of a record is worth, the most first: where sources disagree, then what most of them tell, then what was told last.
type Worth = (bool, Reverse<i64>, Reverse<Option<i32>>, u64);

impl Ledger {
    /// The `limit` records that it is worth most to review, of one country, of two or of all, among those in conflict and the newest of
    /// each type, `looked` of each: only they are read whole.
    pub fn waiting(&self, countries: &[Country], looked: usize, limit: usize) -> Result<Vec<Stored>> {
        self.worth_most(countries, looked, limit).map_err(|e| e.at(&self.path))
    }

    fn worth_most(&self, countries: &[Country], looked: usize, limit: usize) -> Result<Vec<Stored>> {
        let mut rows = Vec::new();
        self.walk_disputed(countries, |row, _| {
            rows.push(row);
            Ok(rows.len() < looked)
        })?;
        let facts = FactType::ALL.map(RecordType::Fact);
        rows.extend(self.newest_rows(countries, &facts.map(|kind| (kind, looked)), None)?);
        let facts = facts.map(types::number);
        let mut borne_out = self.db.prepare_cached("SELECT type, review, conflicts, sources, told_last, key FROM records WHERE id = ?1")?;
        let mut waiting: Vec<(Worth, i64)> = Vec::with_capacity(rows.len());
        for row in rows {
            let (is_waiting, worth) = borne_out.query_row([row], |found| {
                let is_waiting = facts.contains(&found.get(0)?) && found.get::<_, i64>(1)? == record::review_number(Review::Unreviewed);
                let agreed = found.get::<_, i64>(2)? == 0;
                Ok((is_waiting, (agreed, Reverse(found.get(3)?), Reverse(found.get(4)?), found.get::<_, i64>(5)? as u64)))
            })?;
            if is_waiting {
                waiting.push((worth, row));
            }
        }
        waiting.sort_unstable();
        waiting.dedup();
        waiting.truncate(limit);
        waiting.into_iter().map(|(_, row)| record::read(&self.db, row)).collect()
    }
}
