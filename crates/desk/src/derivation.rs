//! How a fact was found: the phrasing that fired, and which words filled which slot.

use std::collections::BTreeMap;

use banggiao_extract::fact::{Fact, view};
use banggiao_extract::{Document, Span};
use banggiao_ledger::{StoredDocument, Telling};

use crate::intake::Intake;
use crate::tongue::Tongue;

/// How a fact was found.
#[derive(Debug)]
pub struct Derivation {
    /// The phrasing, `LANGUAGE/TYPE/NAME`.
    pub pattern: String,
    /// Each slot, or what else the phrasing looks for, and the words that filled it.
    pub words: Vec<(String, String)>,
}

/// Longer than this, in bytes, a text is not read again to be shown.
const LONG: usize = 200_000;

/// How each of `tells` was found, as far as it is found again by what reads documents now.
pub fn of(kept: &StoredDocument, tells: &[Telling], intake: &dyn Intake, tongue: &Tongue) -> Vec<Option<Derivation>> {
    // A row of a table is read by its columns.
    let is_read = kept.table.is_none() && kept.text.len() < LONG;
    let document = Document { text: &kept.text, published: kept.arrival.published, language: kept.arrival.language };
    let facts = if is_read { intake.facts(&document) } else { Vec::new() };
    // What one sentence states twice of one type stands in the same order in both.
    let mut found: BTreeMap<(Span, &'static str), Vec<&Fact>> = BTreeMap::new();
    for fact in facts.iter().rev() {
        found.entry((fact.span, fact.slots.fact_type().code())).or_default().push(fact);
    }
    let mut next = |telling: &Telling| found.get_mut(&(telling.span, telling.said.record_type().code()))?.pop();
    tells.iter().map(|telling| next(telling).map(|fact| told(fact, &kept.text, tongue))).collect()
}

fn told(fact: &Fact, text: &str, tongue: &Tongue) -> Derivation {
    let words = |(name, span): &(&'static str, Span)| {
        let words: Vec<&str> = span.of(text).split_whitespace().collect();
        // What is no slot has the name that the phrasing gives it.
        let is_slot = view::slots(&fact.slots).iter().any(|(slot, _)| slot == name);
        let name = if is_slot { tongue.words.slot(name) } else { (*name).to_owned() };
        (name, words.join(" "))
    };
    Derivation { pattern: fact.derivation.pattern.clone(), words: fact.derivation.mentions.iter().map(words).collect() }
}
