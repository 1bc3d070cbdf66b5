//! How many commitments are in which state, over all of them.

use std::collections::BTreeMap;

use banggiao_extract::FactType;
use banggiao_extract::value::Country;
use banggiao_records::life::commitment::Status;
use banggiao_records::review::Review;
use banggiao_records::{Day, RecordType};
use jiff::civil::Date;
use rusqlite::{OptionalExtension, params};

use crate::error::Result;
use crate::ledger::Ledger;
use crate::record;
use crate::types;

const COMMITMENT: RecordType = RecordType::Fact(FactType::Commitment);

impl Ledger {
    /// How many commitments of these two countries are in which state on `today`; what people rejected is left out.
    pub fn states(&self, pair: [Country; 2], today: Date) -> Result<BTreeMap<Status, usize>> {
        self.by_state(pair, today).map_err(|e| e.at(&self.path))
    }

    /// Those without a decision are counted in the indexes, and those with one, which are few, looked at.
    fn by_state(&self, pair: [Country; 2], on: Date) -> Result<BTreeMap<Status, usize>> {
        let (number, today) = (types::number(COMMITMENT), Day::from(on));
        let mut states: BTreeMap<Status, i64> = BTreeMap::new();
        for pair in self.pairs(&pair, Some(COMMITMENT))? {
            let mut all = self.db.prepare_cached("SELECT records FROM pair_tally WHERE pair = ?1 AND type = ?2")?;
            let all: i64 = all.query_row([pair, number], |row| row.get(0)).optional()?.unwrap_or(0);
            let mut overdue = self.db.prepare_cached("SELECT count(*) FROM deadlines WHERE pair = ?1 AND type = ?2 AND due < ?3")?;
            let overdue: i64 = overdue.query_row(params![pair, number, today.0], |row| row.get(0))?;
            *states.entry(Status::Overdue).or_default() += overdue;
            *states.entry(Status::Open).or_default() += all - overdue;
            let mut decided = self.db.prepare_cached(
                "SELECT r.id FROM records r WHERE r.type = ?2 AND (r.status IS NOT NULL OR r.review = 3)
                 AND EXISTS (SELECT 1 FROM pairs p WHERE p.pair = ?1 AND p.type = ?2 AND p.day = r.day AND p.key = r.key AND p.record = r.id)",
            )?;
            for row in decided.query_map([pair, number], |row| row.get::<_, i64>(0))? {
                let stored = record::read(&self.db, row?)?;
                let counted = if stored.due.is_some_and(|due| due < today) { Status::Overdue } else { Status::Open };
                *states.entry(counted).or_default() -= 1;
                if let Some(status) = stored.status_on(on)
                    && stored.entry.review != Review::Rejected
                {
                    *states.entry(status).or_default() += 1;
                }
            }
        }
        Ok(states.into_iter().filter(|(_, count)| *count > 0).map(|(status, count)| (status, count as usize)).collect())
    }
}
