//! A record as a JSON object.

use banggiao_extract::fact::view::SlotValue;
use banggiao_extract::value::{AgreementStage, Change, Country, MechanismStage, Mode, VisitStage};
use banggiao_records::record::{Conflict, Step};
use banggiao_records::{Day, Record, RecordType, Window};
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

/// The record as a ledger keeps it: what [`record`] writes, and its steps.
pub fn kept_record(kept: &Record) -> Map<String, Value> {
    let mut object = record(kept);
    if !kept.steps.is_empty() {
        let steps = kept.steps.iter().map(|step| json!([step.stage, step.told.map(|day| day.0)]));
        object.insert("_steps".into(), steps.collect());
    }
    object
}

/// What a ledger keeps of a record beside what [`kept_record`] writes.
#[derive(Debug, Clone)]
pub struct Beside {
    /// Between which countries.
    pub between: Vec<Country>,
    /// When it was.
    pub when: Option<Window>,
    /// The day on which it was first told.
    pub first: Option<Day>,
    /// The day on which it was last told.
    pub last: Option<Day>,
}

/// The record that [`kept_record`] wrote.
pub fn read_kept_record(object: &Map<String, Value>, beside: Beside) -> Option<Record> {
    let slots = object.iter().filter_map(|(name, value)| Some((slot_name(name)?, read_value(value)?)));
    let conflict = |conflict: &Value| {
        let values = conflict["values"].as_array()?.iter().map(|value| {
            let by = value["statements"].as_array()?.iter().map(|id| id.as_str()?.parse().ok()).collect::<Option<Vec<_>>>()?;
            Some((read_value(&value["value"])?, by))
        });
        Some(Conflict { slot: slot_name(conflict["slot"].as_str()?)?, values: values.collect::<Option<_>>()? })
    };
    let list = |key: &str| object.get(key).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let step = |step: &Value| {
        let told = step[1].as_i64().and_then(|day| i32::try_from(day).ok()).map(Day);
        Some(Step { stage: stage_name(step[0].as_str()?)?, told })
    };
    Some(Record {
        key: object.get("id")?.as_str()?.parse().ok()?,
        record_type: RecordType::from_code(object.get("type")?.as_str()?)?,
        between: beside.between.into_iter().collect(),
        slots: slots.collect(),
        conflicts: list("conflicts").iter().map(conflict).collect::<Option<_>>()?,
        steps: list("_steps").iter().map(step).collect::<Option<_>>()?,
        when: beside.when,
        first: beside.first,
        last: beside.last,
    })
}

/// Every slot of every type.
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
    SLOTS.iter().copied().find(|slot| *slot == name)
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

fn stage_name(code: &str) -> Option<&'static str> {
    AgreementStage::from_code(code)
        .map(AgreementStage::code)
        .or_else(|| MechanismStage::from_code(code).map(MechanismStage::code))
        .or_else(|| VisitStage::from_code(code).map(VisitStage::code))
        .or_else(|| Change::from_code(code).map(Change::code))
        .or_else(|| Mode::from_code(code).map(Mode::code))
}
