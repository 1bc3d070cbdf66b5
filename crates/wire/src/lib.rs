//! The JSON contract: facts and records as objects, keys as the codebook names them, spans in Unicode code points.

mod kept;
mod record;
mod said;
mod span;
mod statement;

use banggiao_extract::Fact;
use banggiao_extract::fact::view::{self, SlotValue};
use serde_json::{Map, Number, Value};

pub use kept::{Beside, kept_record, read_kept_record};
pub use record::{read_value, record, slot_name};
pub use said::{Unread, date, read_said, said};
pub use span::CodePoints;
pub use statement::{read_statement, statement};

/// The fact as one JSON object: `type`, `doc`, `span`, `quote`, the slots, then `rule`.
///
/// `points` must be of the text that the fact was read from.
pub fn fact(fact: &Fact, doc: &str, text: &str, points: &CodePoints) -> Value {
    let mut object = Map::new();
    object.insert("type".into(), fact.slots.fact_type().code().into());
    object.insert("doc".into(), doc.into());
    let (start, end) = points.of(fact.span);
    object.insert("span".into(), vec![start, end].into());
    object.insert("quote".into(), fact.span.of(text).into());
    for (name, value) in view::values(&fact.slots) {
        object.insert(name.into(), json(value));
    }
    object.insert("rule".into(), fact.derivation.pattern.as_str().into());
    Value::Object(object)
}

/// The value of a slot as JSON: whole numbers without a point.
pub fn json(value: SlotValue) -> Value {
    match value {
        SlotValue::Text(text) => text.into(),
        SlotValue::List(items) => items.into(),
        SlotValue::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 && !(number == 0.0 && number.is_sign_negative()) => {
            Value::Number((number as i64).into())
        }
        SlotValue::Number(number) => Number::from_f64(number).map_or(Value::Null, Value::Number),
        SlotValue::Flag(flag) => flag.into(),
    }
}
