//! Conflicts across records: asked for by pair, and exported with the record that is in doubt.

#![allow(clippy::unwrap_used, dead_code)]

mod support;

use banggiao_extract::value::Country;
use banggiao_ledger::Ledger;
use banggiao_records::conflict::CrossConflict;
use jiff::civil::date;
use serde_json::Value;
use support::{TODAY, reading};

#[test]
fn a_growth_that_does_not_fit_is_told_with_both_figures() {
    let mut ledger = Ledger::in_memory().unwrap();
    let before = "NAIROBI, 10 March 2024 - Trade between Kenya and Chile reached 401 million US dollars in 2023.";
    let after = "SANTIAGO, 10 March 2025 - Trade between Kenya and Chile reached 502 million US dollars in 2024, up 45 percent from 2023.";
    ledger.ingest(vec![reading("before", before, Some(date(2024, 3, 10))), reading("after", after, Some(date(2025, 3, 10)))]).unwrap();

    let pair = ["CHL", "KEN"].map(|code| Country::from_code(code).unwrap());
    let found = ledger.cross_conflicts(pair).unwrap();
    assert!(matches!(found[..], [CrossConflict::Growth { told: 45.0, reckoned, .. }] if (25.0..25.4).contains(&reckoned)), "{found:?}");

    let mut told: Vec<Value> = Vec::new();
    ledger
        .export(TODAY, |record| {
            told.extend(record.get("conflicts").and_then(Value::as_array).into_iter().flatten().cloned());
            Ok(())
        })
        .unwrap();
    let [conflict] = &told[..] else { panic!("{told:?}") };
    assert_eq!((&conflict["slot"], &conflict["kind"]), (&"change_pct".into(), &"growth".into()));
    let quotes: Vec<&str> = (0..2).filter_map(|i| conflict["values"][i]["evidence"][0]["doc"].as_str()).collect();
    assert_eq!(quotes, ["after", "before"]);
}
