//! The examples of a pattern file: sentences on which it fires with the slots it must give, and on which it is silent.

use crate::document::Document;
use crate::fact::view;
use crate::fact::{Fact, FactType};
use crate::pack::error::PackError;
use crate::pack::{PackFile, Packs, fact_of};
use crate::pattern::syntax::{self, Example};
use crate::read::extract;
use crate::text::language::Language;

/// An example that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Where it is written and what is wrong.
    pub fault: PackError,
}

/// Runs the examples of `file`; the failures.
pub fn check(packs: &Packs, file: &PackFile) -> Vec<Failure> {
    let parsed = match syntax::parse(file) {
        Ok(parsed) => parsed,
        Err(fault) => return vec![Failure { fault }],
    };
    let mut parts = file.path.rsplit('/');
    let fact = parts.next().and_then(fact_of);
    let language = file.path.split('/').next().and_then(Language::from_code);
    let (Some(fact), Some(language)) = (fact, language) else { return Vec::new() };
    parsed.examples.iter().filter_map(|example| run(packs, file, fact, language, example)).collect()
}

fn run(packs: &Packs, file: &PackFile, fact: FactType, language: Language, example: &Example) -> Option<Failure> {
    let fault =
        |message: String, help: &str| Some(Failure { fault: PackError::fault(&file.path, &file.text, example.at.clone(), message, help) });
    let published = match &example.given {
        Some(date) => match date.parse() {
            Ok(date) => Some(date),
            Err(_) => return fault(format!("`given {date}` is no date"), "write it as 2025-05-06"),
        },
        None => None,
    };
    let text = example.text.replace("\\n", "\n");
    let document = Document { text: &text, published, language: Some(language) };
    let found: Vec<Fact> = extract(&document, packs).facts.into_iter().filter(|f| f.slots.fact_type() == fact).collect();
    let shown = || {
        let facts: Vec<String> = found.iter().map(slots_line).collect();
        if facts.is_empty() { "no fact".to_owned() } else { facts.join("\n    ") }
    };
    if !example.fires {
        return match found.is_empty() {
            true => None,
            false => fault(format!("must be silent, but gives\n    {}", shown()), "make the pattern stricter"),
        };
    }
    if found.is_empty() {
        return fault(format!("must give a {}, but gives none", fact.code()), "add or widen a match");
    }
    for wanted in &example.facts {
        let holds = |f: &Fact| {
            let slots = view::slots(&f.slots);
            wanted.iter().all(|(slot, value)| {
                slots.iter().any(|(s, v)| s == slot && v == value) || value == "-" && !slots.iter().any(|(s, _)| s == slot)
            })
        };
        if !found.iter().any(holds) {
            let want: Vec<String> = wanted.iter().map(|(s, v)| format!("{s}={v}")).collect();
            return fault(format!("no fact has {}; it gives\n    {}", want.join(" "), shown()), "correct the pattern or the example");
        }
    }
    None
}

fn slots_line(fact: &Fact) -> String {
    let slots: Vec<String> = view::slots(&fact.slots)
        .into_iter()
        .map(|(s, v)| if v.contains(' ') { format!("{s}=\"{v}\"") } else { format!("{s}={v}") })
        .collect();
    slots.join(" ")
}
