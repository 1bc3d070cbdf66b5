//! Whether a record's slot is as gold wants it.

use serde_json::Value;

use crate::same::same_text;
use crate::value::{FactObject, as_text, is_empty, number, same_number};
use crate::words::fold;

/// How alike texts must be.
const TEXT: f64 = 0.8;

/// How many of gold's `slots` the record fills as wanted.
pub fn fit(slots: &FactObject, record: &FactObject) -> usize {
    slots.iter().filter(|(slot, wanted)| agrees(wanted, record.get(*slot))).count()
}

/// Whether `got` is what gold wants: all of a list in any order, numbers nearly, dates and codes exactly, other texts but
/// for small misspellings.
pub fn agrees(wanted: &Value, got: Option<&Value>) -> bool {
    let Some(got) = got.filter(|got| !is_empty(Some(got))) else {
        return false;
    };
    if let Value::Array(wanted) = wanted {
        let got: Vec<&Value> = match got {
            Value::Array(items) => items.iter().collect(),
            one => vec![one],
        };
        return got.len() == wanted.len() && wanted.iter().all(|w| got.iter().any(|g| agrees(w, Some(g))));
    }
    if number(Some(wanted)).is_some() && number(Some(got)).is_some() {
        return same_number(Some(wanted), Some(got));
    }
    if let Value::String(text) = wanted
        && begins_with_digits(text)
    {
        let got = fold(&as_text(got));
        return text.split('|').any(|allowed| fold(allowed) == got);
    }
    same_text(wanted, &as_text(got), TEXT)
}

/// Whether the first four characters are digits and there is at least one: dates, and the intervals of dates.
fn begins_with_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().take(4).all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_agree_as_their_kind_asks() {
        let agrees = |wanted: Value, got: Value| super::agrees(&wanted, Some(&got));
        assert!(agrees(json!("Alar Karis"), json!("alar  karís")));
        assert!(agrees(json!(1_000_000), json!("1003000")));
        assert!(agrees(json!(["FIN", "EST"]), json!(["EST", "FIN"])) && !agrees(json!(["FIN"]), json!(["EST", "FIN"])));
        assert!(agrees(json!("2024-05-27|2024-05-28"), json!("2024-05-28")) && !agrees(json!("2024-05-27"), json!("2024-05-28")));
        assert!(!agrees(json!("Alar Karis"), json!("")) && !super::agrees(&json!("Alar Karis"), None));
    }
}
