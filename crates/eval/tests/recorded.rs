//! The figures are those that the codebook's scorer gives, as recorded in `recorded/`.
//!
//! `facts.jsonl` holds gold facts, some right, some with slots changed, missing or misspelt; `figures.txt` and
//! `figures.json` are what the scorer printed for them.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use banggiao_eval::value::FactObject;
use banggiao_eval::{Figures, Gold, Tally, stem};

fn recorded(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recorded").join(name)
}

fn read(name: &str) -> String {
    fs::read_to_string(recorded(name)).expect(name)
}

#[test]
fn figures_are_those_of_the_codebooks_scorer() {
    let mut found: HashMap<String, Vec<FactObject>> = HashMap::new();
    for line in read("facts.jsonl").lines() {
        let fact: FactObject = serde_json::from_str(line).expect("a fact");
        found.entry(stem(fact["doc"].as_str().expect("a name"))).or_default().push(fact);
    }
    let mut tally = Tally::default();
    for entry in fs::read_dir(recorded("gold")).expect("gold") {
        let gold = Gold::parse(&fs::read_to_string(entry.expect("an entry").path()).expect("a text")).expect("gold");
        tally.add(&gold, found.get(&gold.stem).map_or(&[], Vec::as_slice));
    }
    let figures = Figures::of(&tally, false);
    assert_eq!(figures.lines(), read("figures.txt"));
    let wanted: serde_json::Value = serde_json::from_str(&read("figures.json")).expect("figures");
    assert_eq!(figures.json(), wanted);
}
