//! The documents that tell some records.

use std::collections::{BTreeMap, BTreeSet};

use banggiao_extract::value::Country;
use banggiao_records::{RecordType, StatementId};

use crate::documents::{Listed, listed};
use crate::error::Result;
use crate::ledger::Ledger;
use crate::query::find;
use crate::work::FACTS_OF_ONE;

/// Of more documents that tell one record, the last that came are counted.
const COUNTED: i64 = 200;
/// The same where many records are asked about together.
const COUNTED_OF_MANY: i64 = 40;

impl Ledger {
    /// The documents that tell any of `records`, the last published first, each with how many of them it tells; of more than `most`
    /// those that tell most of them, or else came last. What is asked for but not there is told by none.
    pub fn tellers(&self, records: &[StatementId], most: usize) -> Result<Vec<(Listed, usize)>> {
        let rows = records.iter().filter_map(|record| find(&self.db, &record.to_string()).ok());
        self.told_by(rows, COUNTED, most).map_err(|e| e.at(&self.path))
    }

    /// The same of the [`Ledger::newest`] records of these types and countries.
    pub fn tellers_of_newest(&self, countries: &[Country], asked: &[(RecordType, usize)], most: usize) -> Result<Vec<(Listed, usize)>> {
        let rows = self.newest_rows(countries, asked, None);
        rows.and_then(|rows| self.told_by(rows.into_iter(), COUNTED_OF_MANY, most)).map_err(|e| e.at(&self.path))
    }

    fn told_by(&self, records: impl Iterator<Item = i64>, counted: i64, most: usize) -> Result<Vec<(Listed, usize)>> {
        let mut told: BTreeMap<i64, usize> = BTreeMap::new();
        for record in records {
            for document in self.last_to_tell(record, counted)? {
                *told.entry(document).or_default() += 1;
            }
        }
        let mut told: Vec<(i64, usize)> = told.into_iter().collect();
        told.sort_unstable_by_key(|(row, count)| (std::cmp::Reverse(*count), std::cmp::Reverse(*row)));
        told.truncate(most);
        let mut query = self.db.prepare_cached("SELECT hash, name, title, publisher, published, language FROM documents WHERE id = ?1")?;
        let told = told.into_iter().map(|(row, count)| Ok((query.query_row([row], listed)?, count)));
        let mut tellers = told.collect::<rusqlite::Result<Vec<_>>>()?;
        tellers.sort_by(|(a, m), (b, n)| (b.published, n, &a.name).cmp(&(a.published, m, &b.name)));
        Ok(tellers)
    }

    /// The `counted` documents that came last of those that tell the record in this row. What is told often has thousands: of each statement only the
    /// end of its list is looked at.
    fn last_to_tell(&self, record: i64, counted: i64) -> Result<BTreeSet<i64>> {
        let mut statements = self.db.prepare_cached("SELECT id FROM statements WHERE record = ?1 ORDER BY id DESC LIMIT ?2")?;
        let mut documents = self.db.prepare_cached(
            "SELECT fact / ?1 FROM (SELECT fact FROM sayings WHERE statement = ?2 ORDER BY fact DESC LIMIT ?3)
             UNION ALL SELECT fact / ?1 FROM (SELECT fact FROM late_sayings WHERE statement = ?2 ORDER BY fact DESC LIMIT ?3)",
        )?;
        let mut last = BTreeSet::new();
        for statement in statements.query_map([record, counted], |row| row.get::<_, i64>(0))? {
            for document in documents.query_map([FACTS_OF_ONE, statement?, counted], |row| row.get::<_, i64>(0))? {
                last.insert(document?);
                if last.len() > counted as usize {
                    last.pop_first();
                }
            }
        }
        Ok(last)
    }
}
