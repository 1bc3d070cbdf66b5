//! What every view is made of: entries to show, sections that say how many more there are.

use std::fmt::Display;

use banggiao_records::{Entry, Record, RecordType, StatementId};
use jiff::civil::Date;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// An entry that a view shows: as JSON the codebook's record with its id, without its evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Item(pub Entry);

impl Item {
    /// The record.
    pub fn record(&self) -> &Record {
        &self.0.record
    }

    /// Its id.
    pub fn id(&self) -> StatementId {
        self.0.record.key
    }
}

impl From<&Entry> for Item {
    fn from(entry: &Entry) -> Self {
        Item(entry.clone())
    }
}

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entry = &self.0;
        let mut object = banggiao_wire::record(&entry.record);
        let conflicts = object.shift_remove("conflicts");
        let day = |day: Option<banggiao_records::Day>| day.and_then(banggiao_records::Day::date).map(|d| d.to_string());
        object.insert("told".into(), serde_json::json!([day(entry.record.first), day(entry.record.last)]));
        object.insert("sources".into(), entry.sources.into());
        object.insert("languages".into(), entry.languages.clone().into());
        object.insert("conflicts".into(), conflicts.unwrap_or(Value::Array(Vec::new())));
        object.insert("review".into(), entry.review.code().into());
        if let Some(status) = entry.status {
            object.insert("decided".into(), status.code().into());
        }
        object.serialize(serializer)
    }
}

/// Digits of an id by which people are told of a record.
pub const SHORT: usize = 7;

/// The beginning of an id, by which commands and pages know the record.
pub fn short(id: StatementId) -> String {
    id.to_string().chars().take(SHORT).collect()
}

/// The first of many.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section<T> {
    /// How many there are.
    pub total: usize,
    /// Those to show.
    pub shown: Vec<T>,
}

impl<T> Section<T> {
    /// The first `limit` of `all`, of which there are `known` in the ledger where that is more.
    pub fn new(mut all: Vec<T>, limit: usize, known: usize) -> Self {
        let total = all.len().max(known);
        all.truncate(limit);
        Section { total, shown: all }
    }

    /// How many are not shown.
    pub fn more(&self) -> usize {
        self.total - self.shown.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }
}

impl<T> Default for Section<T> {
    fn default() -> Self {
        Section { total: 0, shown: Vec::new() }
    }
}

/// Writes a value as it is printed.
pub(crate) fn shown<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// Writes values as they are printed.
pub(crate) fn each<T: Display, S: Serializer>(values: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(values.iter().map(ToString::to_string))
}

/// Writes a value as it is printed, or null.
pub(crate) fn maybe<T: Display, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}

/// Whether the entry is of the type that the codebook calls `code`.
pub(crate) fn is(entry: &Entry, record_type: RecordType) -> bool {
    entry.record.record_type == record_type
}

/// The entries of one type.
pub(crate) fn of(entries: &[Entry], record_type: RecordType) -> Vec<&Entry> {
    entries.iter().filter(|entry| is(entry, record_type)).collect()
}

/// The day by which an entry is put in order: its own, else the day on which it was first told.
pub(crate) fn day(entry: &Entry) -> Option<Date> {
    let record = &entry.record;
    let own = crate::line::days(record).and_then(banggiao_records::Window::of).or(record.when.filter(|_| !holds(record)));
    own.map(|window| window.first).or(record.first).and_then(banggiao_records::Day::date)
}

/// Whether the record is of what holds over time: its window is no day of its own.
fn holds(record: &Record) -> bool {
    use RecordType as T;
    matches!(record.record_type, T::COMMITMENT | T::POSITION | T::TARGET | T::MECHANISM | T::Person | T::Organisation)
        || record.when == Some(banggiao_records::Window::EVER)
}

/// The newest first; what stands between the two alone before what others share.
pub(crate) fn newest_first(entries: &mut [&Entry]) {
    entries.sort_by_key(|e| (e.record.between.len() > 2, std::cmp::Reverse(day(e)), e.record.key));
}
