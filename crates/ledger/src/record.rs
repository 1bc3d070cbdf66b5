//! A record as the ledger keeps it.

use banggiao_extract::text::language::Language;
use banggiao_extract::value::Country;
use banggiao_records::entry::Entry;
use banggiao_records::life::commitment::{self, Status};
use banggiao_records::review::Review;
use banggiao_records::{Day, RecordType, StatementId, Window};
use banggiao_wire::Beside;
use jiff::civil::Date;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use crate::error::{LedgerError, Result};
use crate::evidence::Evidence;
use crate::work::language_bit;

/// A record as the ledger keeps it, without its evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The record, how it is borne out, and what people made of it.
    pub entry: Entry,
    /// Who reviewed it last and when: `{"by": ..., "at": ...}`.
    pub reviewed: Option<Value>,
    /// The last day by which it is due, where it says.
    pub due: Option<Day>,
    pub(crate) row: i64,
}

impl Stored {
    /// Its id.
    pub fn id(&self) -> StatementId {
        self.entry.record.key
    }

    /// What it is of.
    pub fn record_type(&self) -> RecordType {
        self.entry.record.record_type
    }

    /// The day by which it is put in order: when it was, or else when it was first told.
    pub fn day(&self) -> Option<Day> {
        self.entry.record.day()
    }

    /// The status of a commitment or target on `today`; none for other types.
    pub fn status_on(&self, today: Date) -> Option<Status> {
        use banggiao_extract::FactType::{Commitment, Target};
        let has_status = matches!(self.record_type(), RecordType::Fact(Commitment | Target));
        has_status.then(|| commitment::status(&self.entry.record, self.entry.status, Day::from(today)))
    }
}

pub(crate) fn read(db: &Connection, row: i64) -> Result<Stored> {
    let mut query = db.prepare_cached(
        "SELECT countries, first, last, due, told_first, told_last, facts, sources, languages, review, status, summary
         FROM records WHERE id = ?1",
    )?;
    let mut rows = query.query([row])?;
    let Some(found) = rows.next()? else { return Err(LedgerError::damaged(format!("record {row} is missing"))) };
    let day = |at: usize| found.get::<_, Option<i32>>(at).map(|day| day.map(Day));
    let beside = Beside {
        between: found.get_ref(0)?.as_str().unwrap_or_default().split_whitespace().filter_map(Country::from_code).collect(),
        when: day(1)?.zip(day(2)?).map(|(first, last)| Window { first, last }),
        first: day(4)?,
        last: day(5)?,
    };
    let record = banggiao_wire::read_kept_record(found.get_ref(11)?.as_str().unwrap_or_default(), beside);
    let (record, reviewed) = record.map_err(|e| LedgerError::damaged(format!("record {row} cannot be read: {e}")))?;
    let bits: u8 = found.get(8)?;
    let languages = [Language::English, Language::Vietnamese].into_iter().map(Language::code);
    let entry = Entry {
        record,
        evidence: found.get(6)?,
        sources: found.get(7)?,
        languages: languages.filter(|code| bits & language_bit(code) != 0).map(str::to_owned).collect(),
        review: review_from(found.get(9)?),
        status: found.get::<_, Option<String>>(10)?.as_deref().and_then(Status::from_code),
    };
    Ok(Stored { entry, reviewed, due: day(3)?, row })
}

/// The number by which the file knows a review, which never changes.
pub(crate) fn review_number(review: Review) -> i64 {
    match review {
        Review::Unreviewed => 0,
        Review::Accepted => 1,
        Review::Corrected => 2,
        Review::Rejected => 3,
    }
}

fn review_from(number: i64) -> Review {
    Review::ALL.into_iter().find(|review| review_number(*review) == number).unwrap_or_default()
}

/// A record with its evidence, as the codebook has it.
pub(crate) fn object(stored: &Stored, evidence: &[Evidence], today: Date) -> Map<String, Value> {
    let record = &stored.entry.record;
    let mut object = banggiao_wire::record(record);
    object.insert("sources".into(), stored.entry.sources.into());
    let quoted = |by: &[StatementId]| evidence.iter().filter(|e| by.contains(&e.statement)).map(Evidence::to_json).collect::<Vec<_>>();
    let conflicts = record.conflicts.iter().map(|conflict| {
        let values = conflict.values.iter();
        let values = values.map(|(value, by)| json!({"value": banggiao_wire::json(value.clone()), "evidence": quoted(by)}));
        json!({"slot": conflict.slot, "values": values.collect::<Vec<_>>()})
    });
    object.insert("conflicts".into(), conflicts.collect());
    object.insert("review".into(), stored.entry.review.code().into());
    if let Some(reviewed) = &stored.reviewed {
        object.insert("reviewed".into(), reviewed.clone());
    }
    if let Some(status) = stored.status_on(today) {
        object.insert("status".into(), status.code().into());
    }
    object.insert("evidence".into(), evidence.iter().map(Evidence::to_json).collect());
    object
}
