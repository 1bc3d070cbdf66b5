//! One exported record, made ready for scoring: this part of the work needs nothing else and can run on any thread.

use serde_json::{Map, Value, json};

use crate::tally::stem;
use crate::value::{FactObject, as_text};
use crate::words::fold;

/// A record as exported, its evidence folded.
#[derive(Debug)]
pub struct Exported {
    pub(super) kind: Option<String>,
    /// Slots, and of conflicts only whose they are.
    pub(super) slots: FactObject,
    /// Documents by stem, and folded quotes.
    pub(super) evidence: Vec<(String, String)>,
    /// Of a document: the other names, by stem, under which the same text came.
    pub(super) also: Vec<String>,
}

impl Exported {
    /// Reads one line.
    pub fn parse(line: &str) -> Result<Exported, serde_json::Error> {
        let mut slots: FactObject = serde_json::from_str(line)?;
        let evidence = match slots.shift_remove("evidence") {
            Some(Value::Array(items)) => items.iter().map(place).collect(),
            _ => Vec::new(),
        };
        if let Some(Value::Array(conflicts)) = slots.get_mut("conflicts") {
            for conflict in conflicts {
                *conflict = json!({"slot": conflict.get("slot")});
            }
        }
        let kind = slots.get("type").and_then(Value::as_str).map(str::to_owned);
        let also = match slots.get("also") {
            Some(Value::Array(names)) if kind.as_deref() == Some("document") => names.iter().map(|name| stem(&as_text(name))).collect(),
            _ => Vec::new(),
        };
        Ok(Exported { kind, slots, evidence, also })
    }
}

fn place(evidence: &Value) -> (String, String) {
    let empty = Map::new();
    let object = evidence.as_object().unwrap_or(&empty);
    let doc = object.get("doc").map_or_else(|| "None".to_owned(), as_text);
    (stem(&doc), object.get("quote").map(|quote| fold(&as_text(quote))).unwrap_or_default())
}
