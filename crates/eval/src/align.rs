//! Which fact found stands for which gold fact, each used once.

use std::cmp::Reverse;

use serde_json::Value;

use crate::same::same_fact;
use crate::slots;
use crate::value::FactObject;

/// Whether a gold fact counts neither when missed nor when found.
pub fn is_optional(gold: &FactObject) -> bool {
    match gold.get("optional") {
        None | Some(Value::Null | Value::Bool(false)) => false,
        Some(Value::Number(number)) => number.as_f64() != Some(0.0),
        Some(Value::String(text)) => !text.is_empty(),
        Some(_) => true,
    }
}

/// Pairs of indexes (gold, found): required facts first, then by slots that agree, then the shorter quote.
pub fn align(gold: &[FactObject], found: &[FactObject]) -> Vec<(usize, usize)> {
    let mut options = Vec::new();
    for (i, wanted) in gold.iter().enumerate() {
        for (j, got) in found.iter().enumerate() {
            if same_fact(wanted, got) {
                let quote = got.get("quote").and_then(Value::as_str).unwrap_or("").chars().count();
                options.push((is_optional(wanted), Reverse(slots::count(wanted, got).right), quote, i, j));
            }
        }
    }
    options.sort_unstable();
    let (mut gold_used, mut found_used) = (vec![false; gold.len()], vec![false; found.len()]);
    let mut pairs = Vec::new();
    for (_, _, _, i, j) in options {
        if !gold_used[i] && !found_used[j] {
            (gold_used[i], found_used[j]) = (true, true);
            pairs.push((i, j));
        }
    }
    pairs
}
