//! Conflicts across the records of one pair of countries: worked out from the records as they are, when asked for or beforehand.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use banggiao_extract::value::Country;
use banggiao_records::conflict::{CrossConflict, across};
use banggiao_records::review::Review;
use banggiao_records::{Record, StatementId};
use rusqlite::{Connection, OptionalExtension, Row, Rows, TransactionBehavior, params};
use serde_json::{Value, json};

use crate::error::{LedgerError, Result};
use crate::evidence::Texts;
use crate::ledger::Ledger;
use crate::record;
use crate::types;

/// Contradictions across records, the last told first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contradictions {
    /// As many as were asked for.
    pub shown: Vec<CrossConflict>,
    /// How many there are.
    pub total: usize,
    /// Of how many pairs it is told what was found before their records changed.
    pub behind: usize,
}

/// So many pairs are settled in one transaction.
const PAIRS: usize = 64;
/// Where pairs changed since they were settled, so many of them are worked out for one question, and of so many records together; of
/// others it is told what was found before.
const PAIRS_AT_ONCE: i64 = 16;
const RECORDS_AT_ONCE: i64 = 100;

impl Ledger {
    /// Contradictions across the records of a pair, of every pair with one country, or of all pairs, up to `limit`: a growth that does
    /// not fit, targets that do not agree, a level overtaken, a first visit that was none.
    ///
    /// Those of pairs in which any may have come or gone since [`Ledger::settle_contradictions`] are worked out for this where that is
    /// little work; of other such pairs it is told what was found before.
    pub fn contradictions(&self, countries: &[Country], limit: usize) -> Result<Contradictions> {
        self.told_across(countries, limit, RECORDS_AT_ONCE)
    }

    /// The same, however much work it is.
    pub fn contradictions_exactly(&self, countries: &[Country], limit: usize) -> Result<Contradictions> {
        self.told_across(countries, limit, i64::MAX)
    }

    /// Settles them where nobody else wrote since this was called last: whoever takes in documents settles them at the end, unless it
    /// was stopped before.
    pub fn settle_contradictions_when_quiet(&mut self) -> Result<()> {
        let seen: rusqlite::Result<i64> = self.db.pragma_query_value(None, "data_version", |row| row.get(0));
        let seen = seen.map_err(|e| LedgerError::from(e).at(&self.path))?;
        if self.seen.replace(seen) == Some(seen) { self.settle_contradictions() } else { Ok(()) }
    }

    fn told_across(&self, countries: &[Country], limit: usize, records: i64) -> Result<Contradictions> {
        // What is settled meanwhile is not told twice.
        let _moment = self.moment()?;
        self.across_records(countries, limit, records).map_err(|e| e.at(&self.path))
    }

    /// Works out the contradictions of pairs in which any may have come or gone, so that they are at hand. It costs work in proportion
    /// to the records of these pairs; to be called when much was put in.
    pub fn settle_contradictions(&mut self) -> Result<()> {
        let settled = self.settle_pairs();
        settled.map_err(|e| self.failed(e))
    }

    /// Of pairs that changed, those are worked out that have no more than `records` together.
    fn across_records(&self, countries: &[Country], limit: usize, mut records: i64) -> Result<Contradictions> {
        let mut found: Vec<(i64, CrossConflict)> = Vec::new();
        let pairs = self.pairs_among(countries)?;
        let mut changed = self.unsettled_among(pairs.as_deref())?;
        let before = changed.len();
        let mut anew: BTreeSet<i64> = BTreeSet::new();
        if records < i64::MAX {
            changed.truncate(PAIRS_AT_ONCE as usize);
        }
        for pair in changed {
            let many = if records < i64::MAX { in_question(&self.db, pair)? } else { 0 };
            if many <= records {
                records -= many;
                found.extend(dated(&self.db, pair)?);
                anew.insert(pair);
            }
        }
        let mut total = found.len();
        if let Some(pairs) = pairs {
            let mut rows = self.db.prepare_cached("SELECT day, told FROM contradictions WHERE pair = ?1")?;
            for pair in pairs.iter().filter(|pair| !anew.contains(pair)) {
                kept_of(&mut rows.query([pair])?, &mut found)?;
            }
            total = found.len();
        } else {
            let all: i64 = self.db.query_row("SELECT count(*) FROM contradictions", [], |row| row.get(0))?;
            let mut of_pair = self.db.prepare_cached("SELECT count(*) FROM contradictions WHERE pair = ?1")?;
            let mut former = 0;
            for pair in &anew {
                former += of_pair.query_row([pair], |row| row.get::<_, i64>(0))?;
            }
            total += (all - former) as usize;
            let mut rows = self.db.prepare_cached("SELECT day, told, pair FROM contradictions ORDER BY day DESC, told")?;
            let mut rows = rows.query([])?;
            let enough = found.len().saturating_add(limit);
            while found.len() < enough
                && let Some(row) = rows.next()?
            {
                if !anew.contains(&row.get(2)?) {
                    found.push(kept(row)?);
                }
            }
        }
        found.sort_by_key(|(day, conflict)| (Reverse(*day), conflict.records()));
        found.truncate(limit);
        Ok(Contradictions { shown: found.into_iter().map(|(_, conflict)| conflict).collect(), total, behind: before - anew.len() })
    }

    /// The pairs that are asked for; none for all.
    fn pairs_among(&self, countries: &[Country]) -> Result<Option<Vec<i64>>> {
        if countries.is_empty() { Ok(None) } else { Ok(Some(self.pairs(countries, None)?)) }
    }

    /// Those of these pairs, or of all, that changed since they were settled.
    fn unsettled_among(&self, pairs: Option<&[i64]>) -> Result<Vec<i64>> {
        let Some(pairs) = pairs else { return unsettled(&self.db, i64::MAX) };
        let mut changed = self.db.prepare_cached("SELECT 1 FROM unsettled WHERE pair = ?1")?;
        let mut among = Vec::new();
        for pair in pairs {
            if changed.exists([pair])? {
                among.push(*pair);
            }
        }
        Ok(among)
    }

    fn settle_pairs(&mut self) -> Result<()> {
        loop {
            let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let pairs = unsettled(&tx, PAIRS as i64)?;
            for pair in &pairs {
                settle_pair(&tx, *pair)?;
            }
            tx.commit()?;
            if pairs.len() < PAIRS {
                return Ok(());
            }
        }
    }
}

/// Works out the contradictions of a pair and keeps them.
fn settle_pair(db: &Connection, pair: i64) -> Result<()> {
    db.prepare_cached("DELETE FROM contradictions WHERE pair = ?1")?.execute([pair])?;
    for (place, (day, conflict)) in dated(db, pair)?.into_iter().enumerate() {
        let mut insert = db.prepare_cached("INSERT INTO contradictions (pair, place, day, told) VALUES (?1, ?2, ?3, ?4)")?;
        insert.execute(params![pair, place as i64, day, written(&conflict)])?;
    }
    db.prepare_cached("DELETE FROM unsettled WHERE pair = ?1")?.execute([pair])?;
    Ok(())
}

fn unsettled(db: &Connection, limit: i64) -> Result<Vec<i64>> {
    let mut pairs = db.prepare_cached("SELECT pair FROM unsettled LIMIT ?1")?;
    let pairs = pairs.query_map([limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(pairs)
}

/// The contradictions of a pair, each with the day on which the record in doubt was last told.
fn dated(db: &Connection, pair: i64) -> Result<Vec<(i64, CrossConflict)>> {
    dated_among(&records_of(db, pair, false)?)
}

fn dated_among(records: &[Record]) -> Result<Vec<(i64, CrossConflict)>> {
    let told = |key: Option<&StatementId>| records.iter().find(|r| Some(&r.key) == key).and_then(|r| r.last);
    Ok(across(records).into_iter().map(|c| (told(c.records().first()).map_or(i64::MIN, |day| day.0.into()), c)).collect())
}

/// Those that were kept, each with its day.
fn kept_of(rows: &mut Rows<'_>, found: &mut Vec<(i64, CrossConflict)>) -> Result<()> {
    while let Some(row) = rows.next()? {
        found.push(kept(row)?);
    }
    Ok(())
}

/// One that was kept, of a row of its day and what is told.
fn kept(row: &Row<'_>) -> Result<(i64, CrossConflict)> {
    let told: Value = serde_json::from_str(row.get_ref(1)?.as_str().unwrap_or_default()).unwrap_or_default();
    let conflict = read(&told).ok_or_else(|| LedgerError::damaged(format!("a contradiction cannot be read: {told}")))?;
    Ok((row.get(0)?, conflict))
}

/// How many records of a pair are looked at, at the most, when its contradictions are worked out.
fn in_question(db: &Connection, pair: i64) -> Result<i64> {
    let mut query = db.prepare_cached("SELECT records FROM pair_tally WHERE pair = ?1 AND type = ?2")?;
    let mut all = 0;
    for record_type in types::CONTRADICTING {
        all += query.query_row([pair, types::number(record_type)], |row| row.get::<_, i64>(0)).optional()?.unwrap_or(0);
    }
    Ok(all)
}

fn written(conflict: &CrossConflict) -> String {
    let records: Vec<String> = conflict.records().iter().map(ToString::to_string).collect();
    let numbers = conflict.numbers().map(|(told, reckoned)| [told, reckoned]);
    json!({"code": conflict.code(), "records": records, "numbers": numbers}).to_string()
}

fn read(told: &Value) -> Option<CrossConflict> {
    let records = told["records"].as_array()?.iter().map(|id| id.as_str()?.parse().ok()).collect::<Option<Vec<_>>>()?;
    let numbers = told["numbers"][0].as_f64().zip(told["numbers"][1].as_f64());
    CrossConflict::from_parts(told["code"].as_str()?, &records, numbers)
}

/// Whether what is kept for some pair is not what its records make.
pub(crate) fn is_odd(db: &Connection) -> Result<bool> {
    let mut pairs =
        db.prepare("SELECT DISTINCT pair FROM pairs WHERE pair NOT IN (SELECT pair FROM unsettled) UNION SELECT pair FROM contradictions")?;
    let mut kept = db.prepare("SELECT day, told FROM contradictions WHERE pair = ?1 ORDER BY place")?;
    for pair in pairs.query_map([], |row| row.get::<_, i64>(0))? {
        let pair = pair?;
        let mut found = Vec::new();
        kept_of(&mut kept.query([pair])?, &mut found)?;
        if found != dated_among(&records_of(db, pair, true)?)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The records of a pair, and of no other country, that can contradict others: those that a claim is held against, or all.
fn records_of(db: &Connection, pair: i64, all: bool) -> Result<Vec<Record>> {
    let mut query = db.prepare_cached("SELECT record FROM pairs WHERE pair = ?1 AND type = ?2")?;
    let mut claims = db.prepare_cached("SELECT 1 FROM claims WHERE pair = ?1 AND type BETWEEN ?2 AND ?3")?;
    let mut records = Vec::new();
    for record_type in types::CONTRADICTING {
        let number = types::number(record_type);
        let (first, last) = types::claims_beside(number);
        if !all && !claims.exists([pair, first, last])? {
            continue;
        }
        let rows = query.query_map([pair, number], |row| row.get::<_, i64>(0))?;
        for row in rows {
            let stored = record::read(db, row?)?;
            if stored.entry.record.between.len() == 2 && stored.entry.review != Review::Rejected {
                records.push(stored.entry.record);
            }
        }
    }
    Ok(records)
}

/// The conflicts across records of an export, each pair's worked out once.
pub(crate) struct Across<'db> {
    ledger: &'db Ledger,
    db: &'db Connection,
    pairs: BTreeMap<[Country; 2], Vec<CrossConflict>>,
}

impl<'db> Across<'db> {
    pub fn new(ledger: &'db Ledger) -> Self {
        Across { ledger, db: &ledger.db, pairs: BTreeMap::new() }
    }

    /// The conflicts in which this record is the one in doubt, as the codebook has conflicts: the slot, what is told there, and
    /// what the other records come to, each with its words.
    pub fn of(&mut self, record: &Record, texts: &mut Texts<'_>) -> Result<Vec<Value>> {
        let concerned = types::CONTRADICTING.contains(&record.record_type);
        let (true, &[one, other]) = (concerned, &record.between[..]) else { return Ok(Vec::new()) };
        if !self.pairs.contains_key(&[one, other]) {
            let found = self.ledger.across_records(&[one, other], usize::MAX, i64::MAX)?;
            self.pairs.insert([one, other], found.shown);
        }
        let all = self.pairs.get(&[one, other]).map(Vec::as_slice).unwrap_or_default();
        let mine: Vec<CrossConflict> = all.iter().filter(|c| c.records().first() == Some(&record.key)).copied().collect();
        mine.into_iter().map(|conflict| self.told(&conflict, record, texts)).collect()
    }

    fn told(&self, conflict: &CrossConflict, record: &Record, texts: &mut Texts<'_>) -> Result<Value> {
        let text = |slot: &str| record.text(slot).map_or(Value::Null, Value::from);
        let (slot, told, otherwise) = match *conflict {
            CrossConflict::Growth { told, reckoned, .. } => ("change_pct", json!(told), json!(tenths(reckoned))),
            CrossConflict::Targets { told, reckoned, .. } => ("multiple", json!(told), json!(tenths(reckoned))),
            CrossConflict::Level { .. } => ("level", text("level"), Value::Null),
            CrossConflict::NotFirst { .. } => ("significance", text("significance"), Value::Null),
        };
        let mut values = vec![json!({"value": told, "evidence": self.words(record.key, texts)?})];
        for key in conflict.records().into_iter().skip(1) {
            values.push(json!({"value": otherwise, "record": key.to_string(), "evidence": self.words(key, texts)?}));
        }
        Ok(json!({"slot": slot, "kind": conflict.code(), "values": values}))
    }

    /// The evidence of a record, some of it where there is much.
    fn words(&self, key: StatementId, texts: &mut Texts<'_>) -> Result<Vec<Value>> {
        const SOME: usize = 3;
        let row = crate::query::find(self.db, &key.to_string())?;
        Ok(crate::evidence::of_record(self.db, row, texts)?.iter().take(SOME).map(crate::evidence::Evidence::to_json).collect())
    }
}

fn tenths(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
