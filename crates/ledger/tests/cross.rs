//! Conflicts across records: asked for by pair, and exported with the record that is in doubt.

#![allow(clippy::unwrap_used, dead_code)]

mod support;

use banggiao_extract::FactType;
use banggiao_extract::value::Country;
use banggiao_ledger::{Ledger, Query, Signature, Verdict};
use banggiao_records::RecordType;
use banggiao_records::conflict::CrossConflict;
use banggiao_records::life::commitment::Status;
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
    let found = ledger.contradictions_exactly(&pair, 10).unwrap().shown;
    assert!(matches!(found[..], [CrossConflict::Growth { told: 45.0, reckoned, .. }] if (25.0..25.4).contains(&reckoned)), "{found:?}");

    // Settled or not, for the pair, for one country or for all, it is the same.
    for _ in 0..2 {
        for countries in [&pair[..], &pair[..1], &[]] {
            let told = ledger.contradictions(countries, 10).unwrap();
            assert_eq!((&told.shown, told.total), (&found, 1));
        }
        ledger.settle_contradictions().unwrap();
    }

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

#[test]
fn what_is_settled_is_settled_anew_when_its_records_change() {
    let mut ledger = Ledger::in_memory().unwrap();
    let before = "NAIROBI, 10 March 2024 - Trade between Kenya and Chile reached 401 million US dollars in 2023.";
    let after = "SANTIAGO, 10 March 2025 - Trade between Kenya and Chile reached 502 million US dollars in 2024, up 45 percent from 2023.";
    ledger.ingest(vec![reading("before", before, Some(date(2024, 3, 10)))]).unwrap();
    ledger.settle_contradictions().unwrap();
    assert_eq!(ledger.contradictions(&[], 10).unwrap().total, 0);
    ledger.ingest(vec![reading("after", after, Some(date(2025, 3, 10)))]).unwrap();
    assert_eq!(ledger.contradictions(&[], 10).unwrap().total, 1);
    ledger.settle_contradictions().unwrap();
    let told = ledger.contradictions(&[], 10).unwrap();
    assert_eq!(told.total, 1);
    let figure = told.shown[0].records()[0].to_string();
    let signature = Signature { at: "2026-01-15T09:00:00Z".to_owned(), by: "An".to_owned(), why: String::new() };
    ledger.decide(signature, &Verdict::Reject(figure)).unwrap();
    assert_eq!(ledger.contradictions(&[], 10).unwrap().total, 0);
}

#[test]
fn commitments_are_counted_by_state_over_all_of_them() {
    let mut ledger = Ledger::in_memory().unwrap();
    let text = |n: u32| format!("NAIROBI, {n} March 2024 - Kenya and Chile agreed to open {} new schools by {}.", n + 2, 2024 + n % 4);
    let texts: Vec<_> = (1..20).map(|n| reading(&n.to_string(), &text(n), Some(date(2024, 3, n as i8)))).collect();
    ledger.ingest(texts).unwrap();
    let pair = ["CHL", "KEN"].map(|code| Country::from_code(code).unwrap());
    let query =
        Query { countries: pair.to_vec(), types: vec![RecordType::Fact(FactType::Commitment)], rejected: false, ..Query::default() };
    let check = |ledger: &Ledger| {
        let all = ledger.records(&query, TODAY).unwrap();
        let mut states = std::collections::BTreeMap::new();
        all.iter().for_each(|record| *states.entry(record.status_on(TODAY).unwrap()).or_insert(0) += 1);
        assert_eq!(ledger.states(pair, TODAY).unwrap(), states);
        all
    };
    let all = check(&ledger);
    assert!(all.len() > 3, "{}", all.len());
    let signed = |turn: usize| Signature { at: format!("2026-01-15T09:{turn:02}:00Z"), by: "An".to_owned(), why: String::new() };
    for (turn, (record, status)) in all.iter().zip([Status::Done, Status::Dropped, Status::InProgress]).enumerate() {
        ledger.decide(signed(turn), &Verdict::Status(record.id().to_string(), status)).unwrap();
    }
    ledger.decide(signed(9), &Verdict::Reject(all[3].id().to_string())).unwrap();
    check(&ledger);
    // What is due is found for the pair as for all.
    let due = banggiao_records::Window::new(banggiao_records::Day::FIRST, banggiao_records::Day::from(TODAY));
    let of_pair = ledger.records(&Query { due: Some(due), ..query.clone() }, TODAY).unwrap();
    let of_all = ledger.records(&Query { due: Some(due), countries: Vec::new(), ..query.clone() }, TODAY).unwrap();
    assert_eq!(of_pair, of_all);
    assert!(!of_pair.is_empty());
}
