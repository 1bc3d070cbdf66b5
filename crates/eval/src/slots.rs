//! Slots beyond the identifying ones: how many of a matched fact's are right.

use serde_json::Value;

use crate::same::{paired, same_text};
use crate::value::{FactObject, as_text, is_empty, list_of, number, same_number, text_of};

/// How alike free text in a slot must be.
const FREE_TEXT: f64 = 0.75;
/// How alike the items of a list must be.
const ITEM: f64 = 0.8;

/// The slots counted for each fact type; none for a type that the codebook does not know.
pub fn counted(kind: &str) -> Option<&'static [&'static str]> {
    Some(match kind {
        "visit" => &["guest_country", "guest_office", "host", "kind", "start", "end", "within", "stage"],
        "meeting" => &["countries", "format", "date", "place"],
        "partnership" => &["date"],
        "agreement" => &["countries", "parties", "fields", "date", "term"],
        "mechanism" => &["fields", "stage"],
        "commitment" => &["fields", "due"],
        "figure" => &["unit", "qualifier", "period", "change_pct", "change_base"],
        "target" => &["unit", "countries", "due"],
        "honour" => &["class", "giver", "date"],
        "invitation" => &["to_country", "accepted"],
        "position" => &[],
        "activity" => &["place", "date"],
        _ => return None,
    })
}

/// Slot values: how many are right, how many gold has, how many were found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SlotCount {
    /// Found and right.
    pub right: usize,
    /// In gold.
    pub gold: usize,
    /// Found.
    pub found: usize,
}

impl SlotCount {
    /// Adds another count to this one.
    pub fn add(&mut self, other: SlotCount) {
        self.right += other.right;
        self.gold += other.gold;
        self.found += other.found;
    }
}

/// Counts the slots of a gold fact and the fact found for it.
pub fn count(gold: &FactObject, found: &FactObject) -> SlotCount {
    let mut total = SlotCount::default();
    for slot in counted(&text_of(gold, "type")).unwrap_or_default() {
        total.add(one(gold, found, slot));
    }
    total
}

fn one(gold: &FactObject, found: &FactObject, slot: &str) -> SlotCount {
    let (wanted, got) = (gold.get(slot), found.get(slot));
    if is_empty(wanted) && is_empty(got) {
        return SlotCount::default();
    }
    if matches!(wanted, Some(Value::Array(_))) || matches!(got, Some(Value::Array(_))) {
        let (wanted, got) = (list_of(gold, slot), list_of(found, slot));
        return SlotCount { right: paired(&wanted, &got, ITEM), gold: wanted.len(), found: got.len() };
    }
    let filled = |value: Option<&Value>| usize::from(!is_empty(value));
    SlotCount { right: usize::from(right(wanted, got)), gold: filled(wanted), found: filled(got) }
}

fn right(wanted: Option<&Value>, got: Option<&Value>) -> bool {
    let (Some(wanted), Some(got)) = (wanted.filter(|v| !v.is_null()), got.filter(|v| !v.is_null())) else {
        return false;
    };
    if number(Some(wanted)).is_some() && number(Some(got)).is_some() {
        same_number(Some(wanted), Some(got))
    } else if wanted.is_boolean() || got.is_boolean() {
        wanted == got
    } else {
        same_text(wanted, &as_text(got), FREE_TEXT)
    }
}
