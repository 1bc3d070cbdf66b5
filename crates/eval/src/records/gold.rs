//! The gold grouping: records with their members, each a place in a document.

use std::collections::HashMap;

use serde_json::Value;
use thiserror::Error;

use crate::tally::stem;
use crate::value::{FactObject, as_text};
use crate::words::fold;

/// Why a gold record could not be read.
#[derive(Debug, Error)]
pub enum RecordGoldError {
    /// It is not JSON.
    #[error("not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// It lacks something.
    #[error("a gold record is {{\"type\": ..., \"slots\": {{...}}, \"members\": [{{\"doc\": ..., \"anchor\": ...}}]}}; here {0}")]
    Shape(&'static str),
}

/// One gold record as read.
#[derive(Debug)]
pub struct GoldRecord {
    kind: String,
    slots: String,
    conflicts: Vec<Value>,
    members: Vec<Member>,
}

#[derive(Debug)]
struct Member {
    stem: String,
    /// Folded, parted by line ends, which no folded text holds.
    anchors: String,
    /// As gold has them, for the list of misses.
    shown: Option<(Value, Value)>,
}

impl GoldRecord {
    /// Reads one record from its JSON; `keep` the words of its members where misses are to be listed.
    pub fn parse(line: &str, keep: bool) -> Result<GoldRecord, RecordGoldError> {
        GoldRecord::of(serde_json::from_str(line)?, keep)
    }

    /// Takes a record from an object.
    pub fn of(record: FactObject, keep: bool) -> Result<GoldRecord, RecordGoldError> {
        let shape = RecordGoldError::Shape;
        let kind = record.get("type").and_then(Value::as_str).ok_or(shape("`type` is missing"))?.to_owned();
        let given = record.get("members").and_then(Value::as_array).ok_or(shape("`members` is missing"))?;
        let conflicts = record.get("conflicts").and_then(Value::as_array).cloned().unwrap_or_default();
        let slots = record.get("slots").map_or_else(|| "{}".to_owned(), Value::to_string);
        let mut members = Vec::with_capacity(given.len());
        for member in given {
            let doc = member.get("doc").ok_or(shape("a member has no `doc`"))?;
            // Groups of copies name documents, no words in them: they are no part of the grouping of facts.
            let anchor = match member.get("anchor") {
                Some(anchor) => anchor,
                None if kind == "document" => continue,
                None => return Err(shape("a member has no `anchor`")),
            };
            let one = std::slice::from_ref(anchor);
            let anchors = anchor.as_array().map_or(one, Vec::as_slice).iter().map(|a| fold(&as_text(a))).filter(|a| !a.is_empty());
            members.push(Member {
                stem: stem(&as_text(doc)),
                anchors: anchors.collect::<Vec<_>>().join("\n"),
                shown: keep.then(|| (doc.clone(), anchor.clone())),
            });
        }
        Ok(GoldRecord { kind, slots, conflicts, members })
    }
}

/// All gold records, packed: a million documents have millions of members.
#[derive(Debug, Default)]
pub struct Grouping {
    pub(super) records: Vec<Expected>,
    /// The members of all records, in order.
    anchors: String,
    ends: Vec<u64>,
    places: Vec<(u64, u32)>,
    pub(super) shown: Vec<(Value, Value)>,
    kinds: Vec<String>,
    docs: HashMap<String, u32>,
}

/// What is expected of one record.
#[derive(Debug)]
pub(super) struct Expected {
    pub kind: u32,
    /// A JSON object.
    pub slots: Box<str>,
    pub conflicts: Box<[Value]>,
    /// Number of the last member, plus one.
    pub end: u32,
}

impl Grouping {
    /// Adds a record.
    pub fn add(&mut self, record: GoldRecord) {
        let kind = self.known_kind(&record.kind).unwrap_or(self.kinds.len() as u32);
        if kind as usize == self.kinds.len() {
            self.kinds.push(record.kind);
        }
        for member in record.members {
            let next = self.docs.len() as u32;
            let doc = *self.docs.entry(member.stem).or_insert(next);
            self.places.push((place(kind, doc), self.ends.len() as u32));
            self.anchors.push_str(&member.anchors);
            self.ends.push(self.anchors.len() as u64);
            self.shown.extend(member.shown);
        }
        let end = self.ends.len() as u32;
        self.records.push(Expected { kind, slots: record.slots.into(), conflicts: record.conflicts.into(), end });
    }

    /// Makes ready for look-ups, once every record is in.
    pub(super) fn seal(&mut self) {
        self.places.sort_unstable();
        self.places.shrink_to_fit();
    }

    /// A type that gold names.
    pub(super) fn known_kind(&self, kind: &str) -> Option<u32> {
        self.kinds.iter().position(|known| known == kind).map(|at| at as u32)
    }

    /// A document that gold names.
    pub(super) fn known_doc(&self, stem: &str) -> Option<u32> {
        self.docs.get(stem).copied()
    }

    /// The type's name.
    pub(super) fn kind(&self, kind: u32) -> &str {
        self.kinds.get(kind as usize).map_or("", String::as_str)
    }

    /// Number of members.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Members of records of `kind` that stand in `doc`.
    pub(super) fn members(&self, kind: u32, doc: u32) -> impl Iterator<Item = u32> {
        let wanted = place(kind, doc);
        let from = self.places.partition_point(|(place, _)| *place < wanted);
        self.places[from..].iter().take_while(move |(place, _)| *place == wanted).map(|(_, member)| *member)
    }

    /// The document of each member.
    pub(super) fn docs(&self) -> Vec<u32> {
        let mut docs = vec![0; self.len()];
        self.places.iter().for_each(|(place, member)| docs[*member as usize] = *place as u32);
        docs
    }

    /// Whether the folded `quote` holds an anchor of `member`.
    pub(super) fn anchored(&self, member: u32, quote: &str) -> bool {
        let start = member.checked_sub(1).map_or(0, |before| self.ends[before as usize] as usize);
        let anchors = &self.anchors[start..self.ends[member as usize] as usize];
        anchors.split('\n').any(|anchor| !anchor.is_empty() && quote.contains(anchor))
    }

    /// The record that `member` belongs to.
    pub(super) fn record_of(&self, member: u32) -> usize {
        self.records.partition_point(|record| record.end <= member)
    }
}

fn place(kind: u32, doc: u32) -> u64 {
    u64::from(kind) << 32 | u64::from(doc)
}
