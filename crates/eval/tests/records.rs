//! Records are scored as the codebook's scorer of records scores them, as recorded in `recorded/records/`.
//!
//! `exported.jsonl` holds records right and wrong: torn apart, run together, with slots changed and conflicts left out;
//! the other files are what the scorer printed for them.

use std::convert::Infallible;
use std::fs;
use std::path::Path;

use banggiao_eval::records::{Exported, GoldRecord, Grouping, RecordFigures, Scorer};
use serde_json::Value;

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recorded/records").join(name);
    fs::read_to_string(path).expect(name)
}

fn score(keep: bool) -> (RecordFigures, String) {
    let gold: Value = serde_json::from_str(&read("gold.json")).expect("gold");
    let mut grouping = Grouping::default();
    for record in gold["records"].as_array().expect("records") {
        grouping.add(GoldRecord::of(record.as_object().expect("an object").clone(), keep).expect("a record"));
    }
    let mut scorer = Scorer::new(grouping);
    for line in read("exported.jsonl").lines() {
        scorer.take(&Exported::parse(line).expect("a record"));
    }
    let mut misses = String::new();
    let hear = |miss: banggiao_eval::records::RecordMiss| -> Result<(), Infallible> {
        misses += &(miss.line() + "\n");
        Ok(())
    };
    let Ok(figures) = scorer.finish(hear);
    (figures, misses)
}

#[test]
fn figures_are_those_of_the_codebooks_scorer() {
    let (figures, misses) = score(true);
    assert_eq!(misses + &figures.line(), read("misses.txt"));
    let wanted: Value = serde_json::from_str(&read("figures.json")).expect("figures");
    assert_eq!(figures.json(), wanted);
    let (again, misses) = score(false);
    assert_eq!((again, misses.as_str()), (figures, ""));
}

#[test]
fn what_is_no_gold_record_is_told() {
    for (line, why) in [("{", "not JSON"), (r#"{"type": "visit"}"#, "`members`"), (r#"{"type": "visit", "members": [{}]}"#, "`doc`")] {
        let error = GoldRecord::parse(line, false).expect_err("no record").to_string();
        assert!(error.contains(why), "{error}");
    }
}

#[test]
fn a_text_that_came_under_two_names_is_found_under_both() {
    let gold = r#"{"type": "visit", "slots": {}, "members": [{"doc": "a", "anchor": "a visit"}, {"doc": "b", "anchor": "a visit"}]}"#;
    let found = |also: &str| {
        let mut grouping = Grouping::default();
        grouping.add(GoldRecord::parse(gold, false).expect("gold"));
        let mut scorer = Scorer::new(grouping);
        scorer.take(&Exported::parse(r#"{"type": "visit", "evidence": [{"doc": "a", "quote": "He paid a visit."}]}"#).expect("a record"));
        scorer.take(&Exported::parse(&format!(r#"{{"type": "document", "doc": "a", "also": [{also}]}}"#)).expect("a document"));
        let Ok(figures) = scorer.finish(|_| Ok::<(), Infallible>(()));
        figures.found
    };
    assert_eq!((found(""), found(r#""b.txt""#)), (1, 2));
}
