//! Slot values of JSON facts, read the way the codebook's scorer reads them.

use serde_json::{Map, Value};

/// A fact as one JSON object.
pub type FactObject = Map<String, Value>;

/// The value as words: a text as it is, anything else as Python prints it, because gold files and the codebook's
/// scorer are read side by side.
pub fn as_text(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) if number.is_f64() => {
            let float = number.as_f64().unwrap_or_default();
            if float.abs() >= 1e16 { format!("{float:e}") } else { format!("{float:?}") }
        }
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(as_text).collect::<Vec<_>>().join(", "),
        Value::Object(object) => object.iter().map(|(key, value)| format!("{key}: {}", as_text(value))).collect::<Vec<_>>().join(", "),
    }
}

/// The slot's value as words, empty where there is none.
pub fn text_of(fact: &FactObject, slot: &str) -> String {
    fact.get(slot).map(as_text).unwrap_or_default()
}

/// The slot's values: those of a list, a single value as a list of one, none where it is not filled.
pub fn list_of<'a>(fact: &'a FactObject, slot: &str) -> Vec<&'a Value> {
    match fact.get(slot) {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(items)) => items.iter().collect(),
        Some(value) => vec![value],
    }
}

/// The values that a gold slot allows: `"agree | expect"` is two.
pub fn alternatives(gold: &Value) -> Vec<String> {
    as_text(gold).split('|').map(|a| a.trim().to_owned()).collect()
}

/// The value as a number, where it is one or spells one.
pub fn number(value: Option<&Value>) -> Option<f64> {
    match value? {
        Value::Bool(flag) => Some(f64::from(u8::from(*flag))),
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Whether both are numbers, at most half a percent apart.
pub fn same_number(a: Option<&Value>, b: Option<&Value>) -> bool {
    match (number(a), number(b)) {
        (Some(a), Some(b)) => (a - b).abs() <= 0.005 * a.abs().max(b.abs()).max(1e-9),
        _ => false,
    }
}

/// Whether a slot holds nothing.
pub fn is_empty(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Array(items)) => items.is_empty(),
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_agree_within_half_a_percent() {
        assert!(same_number(Some(&json!(1_300_000_000)), Some(&json!(1_305_000_000.0))));
        assert!(!same_number(Some(&json!(100)), Some(&json!(101))));
        assert!(same_number(Some(&json!("12")), Some(&json!(12))));
        assert!(!same_number(None, Some(&json!(12))));
    }

    #[test]
    fn values_read_as_python_prints_them() {
        assert_eq!(as_text(&json!(1.0)), "1.0");
        assert_eq!(as_text(&json!(null)), "None");
        assert_eq!(alternatives(&json!("agree | expect")), ["agree", "expect"]);
    }
}
