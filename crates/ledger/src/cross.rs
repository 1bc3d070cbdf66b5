//! Conflicts across the records of one pair of countries: worked out when asked for, from the records as they are.

use std::collections::BTreeMap;

use banggiao_extract::FactType;
use banggiao_extract::value::Country;
use banggiao_records::conflict::{CrossConflict, across};
use banggiao_records::{Record, RecordType, StatementId};
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value, json};

use crate::error::Result;
use crate::evidence::Texts;
use crate::ledger::Ledger;
use crate::record;
use crate::types;
use crate::write::pair_number;

impl Ledger {
    /// Where records of these two countries contradict each other: a growth that does not fit, targets that do not agree, a level
    /// overtaken, a first visit that was none.
    pub fn cross_conflicts(&self, pair: [Country; 2]) -> Result<Vec<CrossConflict>> {
        of_pair(&self.db, pair).map_err(|e| e.at(&self.path))
    }
}

fn of_pair(db: &Connection, pair: [Country; 2]) -> Result<Vec<CrossConflict>> {
    let mut records = Vec::new();
    for fact in [FactType::Figure, FactType::Target, FactType::Partnership, FactType::Visit] {
        records.extend(of_type(db, pair, fact)?);
    }
    records.retain(|record| record.between[..] == pair);
    Ok(across(&records))
}

fn of_type(db: &Connection, [one, other]: [Country; 2], fact: FactType) -> Result<Vec<Record>> {
    let number = |country: Country| -> Result<Option<i64>> {
        let mut query = db.prepare_cached("SELECT id FROM countries WHERE code = ?1")?;
        Ok(query.query_row([country.code()], |row| row.get(0)).optional()?)
    };
    let (Some(one), Some(other)) = (number(one)?, number(other)?) else { return Ok(Vec::new()) };
    let pair = pair_number(one, other);
    let mut query = db.prepare_cached("SELECT record FROM pairs WHERE pair = ?1 AND type = ?2")?;
    let rows = query.query_map([pair, types::number(RecordType::Fact(fact))], |row| row.get::<_, i64>(0))?;
    rows.map(|row| Ok(record::read(db, row?)?.entry.record)).collect()
}

/// The conflicts across records of an export, each pair's worked out once.
pub(crate) struct Across<'db> {
    db: &'db Connection,
    pairs: BTreeMap<[Country; 2], Vec<CrossConflict>>,
}

impl<'db> Across<'db> {
    pub fn new(db: &'db Connection) -> Self {
        Across { db, pairs: BTreeMap::new() }
    }

    /// The conflicts in which this record is the one in doubt, as the codebook has conflicts: the slot, what is told there, and
    /// what the other records come to, each with its words.
    pub fn of(&mut self, record: &Record, texts: &mut Texts<'_>) -> Result<Vec<Value>> {
        use FactType::{Figure, Partnership, Target, Visit};
        let concerned = matches!(record.record_type, RecordType::Fact(Figure | Target | Partnership | Visit));
        let (true, &[one, other]) = (concerned, &record.between[..]) else { return Ok(Vec::new()) };
        if !self.pairs.contains_key(&[one, other]) {
            self.pairs.insert([one, other], of_pair(self.db, [one, other])?);
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
