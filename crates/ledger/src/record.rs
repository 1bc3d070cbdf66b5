//! A record as the ledger keeps it.

use banggiao_extract::value::Country;
use banggiao_records::{Day, RecordType, StatementId, Window};
use jiff::civil::Date;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use crate::error::{LedgerError, Result};
use crate::evidence::Evidence;
use crate::review::Review;
use crate::types;

/// A record as the ledger keeps it, without its evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// Its id.
    pub id: StatementId,
    /// What it is of.
    pub record_type: RecordType,
    /// Between which countries, in the order of their codes.
    pub countries: Vec<Country>,
    /// When it was, where known.
    pub when: Option<Window>,
    /// The last day by which it is due, where it says.
    pub due: Option<Day>,
    /// The days on which it was first and last told, where known.
    pub told: Option<(Day, Day)>,
    /// How many facts it is made of.
    pub facts: u32,
    /// How many independent documents tell it: copies of one dispatch count once.
    pub sources: u32,
    /// What people made of it.
    pub review: Review,
    /// Its status, where people set one.
    pub status: Option<String>,
    /// `type`, `id`, the slots in the codebook's order, and `conflicts`, whose values say by which statements they are given.
    pub object: Map<String, Value>,
    pub(crate) row: i64,
}

impl Stored {
    /// The value of the slot `name`.
    pub fn slot(&self, name: &str) -> Option<&Value> {
        self.object.get(name)
    }

    /// Its slots, in the codebook's order.
    pub fn slots(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.object.iter().map(|(name, value)| (name.as_str(), value)).filter(|(name, _)| !["type", "id", "conflicts"].contains(name))
    }

    /// Where sources disagree: objects of `slot` and `values`, each with `value` and `statements`.
    pub fn conflicts(&self) -> &[Value] {
        self.object.get("conflicts").and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// The status of a commitment or target on `today`: as people set it, else `overdue` or `open`; none for other types.
    pub fn status_on(&self, today: Date) -> Option<&str> {
        use banggiao_extract::FactType::{Commitment, Target};
        if !matches!(self.record_type, RecordType::Fact(Commitment | Target)) {
            return None;
        }
        let overdue = self.due.is_some_and(|due| due < Day::from(today));
        Some(self.status.as_deref().unwrap_or(if overdue { "overdue" } else { "open" }))
    }
}

pub(crate) fn read(db: &Connection, row: i64) -> Result<Stored> {
    let mut query = db.prepare_cached(
        "SELECT key, type, countries, first, last, due, told_first, told_last, facts, sources, review, status, summary
         FROM records WHERE id = ?1",
    )?;
    let mut rows = query.query([row])?;
    let Some(found) = rows.next()? else { return Err(LedgerError::damaged(format!("record {row} is missing"))) };
    let days = |from: usize| -> rusqlite::Result<Option<(Day, Day)>> {
        let (first, last): (Option<i32>, Option<i32>) = (found.get(from)?, found.get(from + 1)?);
        Ok(first.zip(last).map(|(first, last)| (Day(first), Day(last))))
    };
    let record_type = types::from_number(found.get(1)?).ok_or_else(|| LedgerError::damaged(format!("record {row} is of no type")))?;
    let summary = serde_json::from_str(found.get_ref(12)?.as_str().unwrap_or_default());
    let object = summary.map_err(|e| LedgerError::damaged(format!("record {row}: {e}")))?;
    Ok(Stored {
        id: StatementId(found.get::<_, i64>(0)? as u64),
        record_type,
        countries: found.get_ref(2)?.as_str().unwrap_or_default().split_whitespace().filter_map(Country::from_code).collect(),
        when: days(3)?.map(|(first, last)| Window { first, last }),
        due: found.get::<_, Option<i32>>(5)?.map(Day),
        told: days(6)?,
        facts: found.get(8)?,
        sources: found.get(9)?,
        review: Review::from_number(found.get(10)?),
        status: found.get(11)?,
        object,
        row,
    })
}

/// A record with its evidence, as the codebook has it.
pub(crate) fn object(stored: &Stored, evidence: Vec<Evidence>, today: Date) -> Map<String, Value> {
    let mut object = stored.object.clone();
    let conflicts = object.shift_remove("conflicts");
    object.insert("sources".into(), stored.sources.into());
    let quoted = |ids: &Value| -> Vec<Value> {
        let among = |id: &str| ids.as_array().is_some_and(|ids| ids.iter().any(|i| i == id));
        evidence.iter().filter(|e| among(&e.statement.to_string())).map(Evidence::to_json).collect()
    };
    let conflicts: Vec<Value> = conflicts
        .iter()
        .filter_map(Value::as_array)
        .flatten()
        .map(|conflict| {
            let values = conflict["values"].as_array().map_or(&[][..], Vec::as_slice);
            let values: Vec<Value> = values.iter().map(|v| json!({"value": v["value"], "evidence": quoted(&v["statements"])})).collect();
            json!({"slot": conflict["slot"], "values": values})
        })
        .collect();
    object.insert("conflicts".into(), conflicts.into());
    object.insert("review".into(), stored.review.code().into());
    if let Some(status) = stored.status_on(today) {
        object.insert("status".into(), status.into());
    }
    object.insert("evidence".into(), evidence.iter().map(Evidence::to_json).collect());
    object
}
