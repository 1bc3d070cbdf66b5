//! The people whom a document names: each spelling of a name once, at the mention that says most of its bearer.

use rustc_hash::FxHashSet;

use crate::context::Context;
use crate::context::people::PersonId;
use crate::mention::person::Form;
use crate::span::Span;
use crate::value::Country;

/// A person as a document names them, in one spelling.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// The name as spelt there, on one line.
    pub spelt: String,
    /// The name as the document spells it best.
    pub name: String,
    /// The country for which they speak, where the document tells.
    pub country: Option<Country>,
    /// Their offices in this document, as short English noun phrases, in the order in which it names them.
    pub offices: Vec<String>,
    /// The name in this spelling, at its first mention.
    pub span: Span,
}

/// Everybody named in full; somebody never named in full as far as the document goes.
pub fn people(context: &Context<'_>) -> Vec<Named> {
    let reading = context.reading;
    let mut named: Vec<Named> = Vec::new();
    // As written and on one line: most mentions are told apart without any text being copied.
    let mut written: FxHashSet<(&str, PersonId)> = FxHashSet::default();
    let mut told: FxHashSet<(String, &str)> = FxHashSet::default();
    for (i, mention) in reading.mentions.persons.iter().enumerate() {
        let (Form::Named, Some(range), Some(id)) = (mention.form, mention.name, context.people.of_mention(i)) else { continue };
        if !written.insert((reading.words(range), id)) {
            continue;
        }
        let person = context.people.get(id);
        let spelt = reading.phrase(range);
        if words(&spelt) < words(&person.name) || !told.insert((spelt.clone(), &person.name)) {
            continue;
        }
        named.push(Named {
            spelt,
            name: person.name.clone(),
            country: person.country,
            offices: person.offices.iter().map(|o| reading.packs.value(*o).to_owned()).collect(),
            span: reading.span(range),
        });
    }
    named
}

/// The words of a name, those joined by hyphens counted apart.
fn words(name: &str) -> usize {
    name.split(|c: char| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–')).filter(|w| !w.is_empty()).count()
}
