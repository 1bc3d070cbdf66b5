//! A record as a JSON object.

use banggiao_extract::fact::view::SlotValue;
use banggiao_extract::value::{AgreementStage, Change, MechanismStage, Mode, VisitStage};
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

/// Every slot of every type, in the order of the alphabet.
const SLOTS: &[&str] = &[
    "accepted",
    "actors",
    "change",
    "change_base",
    "change_pct",
    "class",
    "countries",
    "country",
    "date",
    "due",
    "end",
    "fields",
    "format",
    "from",
    "giver",
    "guest",
    "guest_country",
    "guest_office",
    "host",
    "host_country",
    "indicator",
    "kind",
    "level",
    "mode",
    "multiple",
    "name",
    "names",
    "offices",
    "parties",
    "people",
    "period",
    "place",
    "qualifier",
    "recipient",
    "scope",
    "significance",
    "stage",
    "start",
    "term",
    "text",
    "title",
    "to",
    "to_country",
    "topic",
    "unit",
    "value",
    "who",
    "within",
];

/// The slot called `name`.
pub fn slot_name(name: &str) -> Option<&'static str> {
    SLOTS.binary_search(&name).ok().map(|at| SLOTS[at])
}

/// The value of a slot that JSON tells.
pub fn read_value(value: &Value) -> Option<SlotValue> {
    Some(match value {
        Value::String(text) => SlotValue::Text(text.clone()),
        Value::Number(number) => SlotValue::Number(number.as_f64()?),
        Value::Bool(flag) => SlotValue::Flag(*flag),
        Value::Array(items) => SlotValue::List(items.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<_>>()?),
        Value::Null | Value::Object(_) => return None,
    })
}

pub(crate) fn stage_name(code: &str) -> Option<&'static str> {
    AgreementStage::from_code(code)
        .map(AgreementStage::code)
        .or_else(|| MechanismStage::from_code(code).map(MechanismStage::code))
        .or_else(|| VisitStage::from_code(code).map(VisitStage::code))
        .or_else(|| Change::from_code(code).map(Change::code))
        .or_else(|| Mode::from_code(code).map(Mode::code))
}
