//! A record as a JSON object.

use banggiao_records::Record;
use serde_json::{Map, Value, json};

use crate::json;

/// The record's `type`, `id`, slots and `conflicts`; its evidence is for who has the documents.
pub fn record(record: &Record) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("type".into(), record.record_type.code().into());
    object.insert("id".into(), record.key.to_string().into());
    for (name, value) in &record.slots {
        object.insert((*name).into(), json(value.clone()));
    }
    let conflicts = record.conflicts.iter().map(|conflict| {
        let values = conflict.values.iter().map(|(value, by)| {
            let by: Vec<String> = by.iter().map(ToString::to_string).collect();
            json!({"value": json(value.clone()), "statements": by})
        });
        json!({"slot": conflict.slot, "values": values.collect::<Vec<_>>()})
    });
    object.insert("conflicts".into(), conflicts.collect());
    object
}
