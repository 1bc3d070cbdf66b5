//! The records of the truth as they come to be: their numbers, types and slots.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use crate::event::RecordId;
use crate::truth::{Conflict, Header};

/// Numbers records and keeps what is to be said of them until it is fetched.
#[derive(Debug, Default)]
pub struct Records {
    next: RecordId,
    new: Vec<Header>,
}

/// Slots from a JSON object.
pub fn slots(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

impl Records {
    /// A new record.
    pub fn add(&mut self, kind: &'static str, slots: Value) -> RecordId {
        self.add_with(kind, slots, None)
    }

    /// A new record in one slot of which sources may disagree.
    pub fn add_with(&mut self, kind: &'static str, value: Value, conflict: Option<Conflict>) -> RecordId {
        let record = self.next;
        self.next += 1;
        self.new.push(Header { record, kind, slots: slots(value), conflict });
        record
    }

    /// Says something else of a record.
    pub fn change(&mut self, record: RecordId, kind: &'static str, value: Value) {
        self.new.push(Header { record, kind, slots: slots(value), conflict: None });
    }

    /// What was added or changed since the last time.
    pub fn take(&mut self) -> Vec<Header> {
        std::mem::take(&mut self.new)
    }
}

/// A day as the codebook writes it.
pub fn iso(day: Date) -> Value {
    json!(day.to_string())
}
