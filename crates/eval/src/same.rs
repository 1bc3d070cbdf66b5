//! When a fact found and a gold fact are the same fact: their types and identifying slots agree.

use serde_json::Value;

use crate::similar::similar;
use crate::value::{FactObject, alternatives, as_text, list_of, same_number, text_of};
use crate::words::fold;

/// How alike names must be.
const NAME: f64 = 0.8;
/// How alike the names of honours and bodies must be, which are cited in many ways.
const TITLE: f64 = 0.6;
/// How alike the titles of documents must be, which are shortened most.
const SHORTENED: f64 = 0.5;

/// Whether `found` is the fact that `gold` is.
pub fn same_fact(gold: &FactObject, found: &FactObject) -> bool {
    let kind = text_of(gold, "type");
    if found.get("type") != gold.get("type") {
        return false;
    }
    let text = |slot: &str, ratio: f64| same_text(&Value::String(text_of(gold, slot)), &text_of(found, slot), ratio);
    let equal = |slot: &str| equal(gold, found, slot);
    let number = |slot: &str| same_number(gold.get(slot), found.get(slot));
    match kind.as_str() {
        "visit" => text("guest", NAME) && equal("host_country"),
        "meeting" => {
            let (wanted, got) = (list_of(gold, "people"), list_of(found, "people"));
            let both = paired(&wanted, &got, NAME);
            both >= 2 && 2 * both >= wanted.len() + got.len() - both
        }
        "partnership" => same_countries(gold, found) && equal("level") && equal("change"),
        "agreement" => {
            equal("kind")
                && equal("stage")
                && anchored(gold, found)
                && (!gold.contains_key("title")
                    || !found.contains_key("title")
                    || text("title", SHORTENED)
                    || overlap(gold, found, "fields"))
        }
        "mechanism" => {
            equal("kind")
                && same_countries(gold, found)
                && (fold(&text_of(found, "kind")) != "other" || !gold.contains_key("name") || text("name", TITLE))
        }
        "commitment" => equal("mode") && overlap(gold, found, "actors") && anchored(gold, found),
        "figure" => equal("indicator") && number("value") && same_countries(gold, found),
        "target" => equal("indicator") && (number("value") || number("multiple")),
        "honour" => text("name", TITLE) && text("recipient", NAME),
        "invitation" => text("from", NAME) && text("to", NAME),
        "position" => equal("topic") && overlap(gold, found, "countries") && anchored(gold, found),
        "activity" => equal("kind") && overlap(gold, found, "who") && anchored(gold, found),
        _ => false,
    }
}

/// Whether `found` is like one of the values that `gold` allows.
pub fn same_text(gold: &Value, found: &str, ratio: f64) -> bool {
    alternatives(gold).iter().any(|allowed| similar(allowed, found, ratio))
}

/// How many gold values have a partner of their own among those found.
pub fn paired(gold: &[&Value], found: &[&Value], ratio: f64) -> usize {
    pair(gold, found, |gold, found| same_text(gold, &as_text(found), ratio))
}

fn pair(gold: &[&Value], found: &[&Value], same: impl Fn(&Value, &Value) -> bool) -> usize {
    let mut left = found.to_vec();
    let mut pairs = 0;
    for wanted in gold {
        if let Some(at) = left.iter().position(|got| same(wanted, got)) {
            left.remove(at);
            pairs += 1;
        }
    }
    pairs
}

fn same_code(gold: &Value, found: &Value) -> bool {
    let found = fold(&as_text(found));
    alternatives(gold).iter().any(|allowed| fold(allowed) == found)
}

/// The same countries; for a rank in the same order. A slot that both leave empty agrees.
fn same_countries(gold: &FactObject, found: &FactObject) -> bool {
    let (wanted, got) = (list_of(gold, "countries"), list_of(found, "countries"));
    if gold.get("indicator").and_then(Value::as_str) == Some("rank") {
        return wanted.len() == got.len() && wanted.iter().zip(&got).all(|(w, g)| same_code(w, g));
    }
    wanted.len() == got.len() && pair(&wanted, &got, same_code) == got.len()
}

/// Whether both fill the slot with the same code.
fn equal(gold: &FactObject, found: &FactObject, slot: &str) -> bool {
    match (gold.get(slot), found.get(slot)) {
        (Some(gold), Some(found)) => same_code(gold, found),
        _ => false,
    }
}

/// Whether gold leaves the slot open, or the two share a value.
fn overlap(gold: &FactObject, found: &FactObject, slot: &str) -> bool {
    let wanted = list_of(gold, slot);
    wanted.is_empty() || paired(&wanted, &list_of(found, slot), NAME) > 0
}

/// Whether the quote holds one of the gold fact's anchors.
fn anchored(gold: &FactObject, found: &FactObject) -> bool {
    let quote = fold(&text_of(found, "quote"));
    list_of(gold, "anchor").into_iter().any(|anchor| {
        let anchor = fold(&as_text(anchor));
        !anchor.is_empty() && quote.contains(&anchor)
    })
}
