//! A record as a ledger keeps it: read straight from JSON, since pages are made of hundreds of them.

use std::borrow::Cow;
use std::fmt;

use banggiao_extract::fact::view::SlotValue;
use banggiao_extract::value::Country;
use banggiao_records::record::{Conflict, Step};
use banggiao_records::{Day, Record, RecordType, StatementId, Window};
use serde::de::{self, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};

use crate::record::{record, slot_name, stage_name};

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

/// The record that [`kept_record`] wrote, and who reviewed it where a ledger wrote so beside as `_reviewed`.
///
/// # Errors
///
/// Where `written` is not JSON, or not such a record.
pub fn read_kept_record(written: &str, beside: Beside) -> serde_json::Result<(Record, Option<Value>)> {
    let Kept { key, record_type, slots, conflicts, steps, reviewed } = serde_json::from_str(written)?;
    let Beside { between, when, first, last } = beside;
    Ok((Record { key, record_type, between: between.into(), slots, conflicts, steps, when, first, last }, reviewed))
}

/// What is written of a record.
struct Kept {
    key: StatementId,
    record_type: RecordType,
    slots: Vec<(&'static str, SlotValue)>,
    conflicts: Vec<Conflict>,
    steps: Vec<Step>,
    reviewed: Option<Value>,
}

impl<'de> Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Kept;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a record")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kept, A::Error> {
                let (mut key, mut record_type, mut reviewed) = (None, None, None);
                let (mut slots, mut conflicts, mut steps) = (Vec::with_capacity(8), Vec::new(), Vec::new());
                while let Some(Word(name)) = map.next_key()? {
                    match &*name {
                        "id" => key = map.next_value::<Word>()?.0.parse().ok(),
                        "type" => record_type = RecordType::from_code(&map.next_value::<Word>()?.0),
                        "conflicts" => conflicts = map.next_value::<Vec<KeptConflict>>()?.into_iter().map(|kept| kept.0).collect(),
                        "_steps" => steps = map.next_value::<Vec<KeptStep>>()?.into_iter().map(|kept| kept.0).collect(),
                        "_reviewed" => reviewed = map.next_value()?,
                        name => match slot_name(name) {
                            Some(slot) => slots.extend(map.next_value::<KeptValue>()?.0.map(|value| (slot, value))),
                            None => drop(map.next_value::<IgnoredAny>()?),
                        },
                    }
                }
                let key = key.ok_or_else(|| de::Error::custom("the record has no id"))?;
                let record_type = record_type.ok_or_else(|| de::Error::custom("the record has no known type"))?;
                Ok(Kept { key, record_type, slots, conflicts, steps, reviewed })
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// A word, taken from the JSON as it stands there where nothing in it is written otherwise.
#[derive(Deserialize)]
struct Word<'w>(#[serde(borrow)] Cow<'w, str>);

/// The value of a slot; nothing where it is neither words, a list of them, a number nor yes or no.
struct KeptValue(Option<SlotValue>);

impl<'de> Deserialize<'de> for KeptValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Option<SlotValue>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the value of a slot")
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Some(SlotValue::Text(text.to_owned())))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                Ok(Some(SlotValue::Number(number)))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(Some(SlotValue::Number(number as f64)))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Some(SlotValue::Number(number as f64)))
            }

            fn visit_bool<E>(self, flag: bool) -> Result<Self::Value, E> {
                Ok(Some(SlotValue::Flag(flag)))
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(None)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::with_capacity(4);
                while let Some(item) = seq.next_element::<String>()? {
                    items.push(item);
                }
                Ok(Some(SlotValue::List(items)))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(None)
            }
        }
        deserializer.deserialize_any(Any).map(KeptValue)
    }
}

struct KeptConflict(Conflict);

impl<'de> Deserialize<'de> for KeptConflict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Given<'w> {
            value: KeptValue,
            #[serde(borrow)]
            statements: Vec<Word<'w>>,
        }
        #[derive(Deserialize)]
        struct Slot<'w> {
            #[serde(borrow)]
            slot: Word<'w>,
            #[serde(borrow)]
            values: Vec<Given<'w>>,
        }
        let odd = || de::Error::custom("a conflict cannot be read");
        let Slot { slot, values } = Slot::deserialize(deserializer)?;
        let given = |given: Given<'_>| {
            let by = given.statements.iter().map(|id| id.0.parse().ok()).collect::<Option<Vec<_>>>()?;
            Some((given.value.0?, by))
        };
        let values = values.into_iter().map(given).collect::<Option<_>>().ok_or_else(odd)?;
        Ok(KeptConflict(Conflict { slot: slot_name(&slot.0).ok_or_else(odd)?, values }))
    }
}

struct KeptStep(Step);

impl<'de> Deserialize<'de> for KeptStep {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (stage, told) = <(Word<'de>, Option<i32>)>::deserialize(deserializer)?;
        let stage = stage_name(&stage.0).ok_or_else(|| de::Error::custom("a stage cannot be read"))?;
        Ok(KeptStep(Step { stage, told: told.map(Day) }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &Value) -> Result<(Record, Option<Value>), String> {
        let beside = Beside {
            between: ["KAZ", "VNM"].into_iter().filter_map(Country::from_code).collect(),
            when: None,
            first: None,
            last: Some(Day(20_000)),
        };
        read_kept_record(&written.to_string(), beside).map_err(|e| e.to_string())
    }

    #[test]
    fn what_is_kept_is_read_again() -> Result<(), String> {
        let written = json!({
            "type": "visit", "id": "0123456789abc", "guest": "An \"Bình\"", "countries": ["KAZ", "VNM"], "value": 5, "change_pct": -2.5,
            "accepted": true, "place": null, "unheard-of": {"a": [1]},
            "conflicts": [{"slot": "start", "values": [{"value": "2025-05-05", "statements": ["0123456789abc"]}, {"value": 7, "statements": []}]}],
            "_steps": [["announced", 19_999], ["concluded", null]], "_reviewed": {"by": "An"},
        });
        let (record, reviewed) = read(&written)?;
        let text = |text: &str| SlotValue::Text(text.to_owned());
        assert_eq!(
            record.slots,
            [
                ("guest", text("An \"Bình\"")),
                ("countries", SlotValue::List(vec!["KAZ".into(), "VNM".into()])),
                ("value", SlotValue::Number(5.0)),
                ("change_pct", SlotValue::Number(-2.5)),
                ("accepted", SlotValue::Flag(true)),
            ]
        );
        assert_eq!(record.conflicts[0].values[0], (text("2025-05-05"), vec![record.key]));
        assert_eq!(record.steps, [Step { stage: "announced", told: Some(Day(19_999)) }, Step { stage: "concluded", told: None }]);
        assert_eq!(reviewed, Some(json!({"by": "An"})));
        let again = read(&Value::Object(kept_record(&record)))?;
        assert_eq!(again, (record, None));
        Ok(())
    }

    #[test]
    fn what_is_no_record_is_told() {
        for (written, why) in [
            (json!({"type": "visit"}), "the record has no id"),
            (json!({"id": "0123456789abc", "type": "party"}), "the record has no known type"),
            (json!({"id": "0123456789abc", "type": "visit", "conflicts": [{"slot": "x", "values": []}]}), "a conflict cannot be read"),
            (json!([]), "expected a record"),
        ] {
            assert!(read(&written).is_err_and(|told| told.contains(why)), "{written}");
        }
    }
}
