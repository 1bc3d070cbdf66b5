//! Decisions: each can be taken and taken back, outlasts reading anew, and is shown when it no longer applies.

#![allow(clippy::unwrap_used)]

mod support;

use banggiao_extract::FactType;
use banggiao_ledger::{Ledger, LedgerError, Query, Signature, Standing, Stored, Verdict};
use banggiao_records::RecordType;
use banggiao_records::life::commitment::Status;
use banggiao_records::review::Review;
use serde_json::json;
use support::{TODAY, documents, exported, reading};

fn signed(minute: u32) -> Signature {
    Signature { at: format!("2026-01-15T09:{minute:02}:00Z"), by: "An".to_owned(), why: "it says so".to_owned() }
}

fn of_type(ledger: &Ledger, fact: FactType) -> Vec<Stored> {
    let query = Query { types: vec![RecordType::Fact(fact)], rejected: true, ..Query::default() };
    ledger.records(&query, TODAY).unwrap()
}

fn filled() -> Ledger {
    let mut ledger = Ledger::in_memory().unwrap();
    ledger.ingest(documents().to_vec()).unwrap();
    ledger
}

#[test]
fn what_is_taken_back_leaves_no_trace() {
    let mut ledger = filled();
    let before = exported(&ledger);
    let visits = of_type(&ledger, FactType::Visit);
    let (one, other) = (visits[0].id().to_string(), visits[1].id().to_string());
    let told_often = visits.iter().find(|v| v.entry.evidence > 1).unwrap().id().to_string();
    let commitment = of_type(&ledger, FactType::Commitment)[0].id().to_string();
    let verdicts = [
        Verdict::Accept(one.clone()),
        Verdict::Reject(one.clone()),
        Verdict::Correct { record: one.clone(), slot: "kind".into(), value: json!("working") },
        Verdict::Merge(vec![one, other]),
        Verdict::Split { record: told_often, evidence: vec![0] },
        Verdict::Status(commitment, Status::Done),
    ];
    for (minute, verdict) in verdicts.iter().enumerate() {
        let minute = minute as u32 * 3;
        let id = ledger.decide(signed(minute), verdict).unwrap();
        let after = exported(&ledger);
        assert_ne!(before, after, "{verdict:?}");
        assert_eq!(ledger.doctor().unwrap(), Vec::new(), "{verdict:?}");
        let undo = ledger.decide(signed(minute + 1), &Verdict::Undo(id)).unwrap();
        assert_eq!(before, exported(&ledger), "{verdict:?}");
        ledger.decide(signed(minute + 2), &Verdict::Undo(undo)).unwrap();
        assert_eq!(after, exported(&ledger), "{verdict:?}");
        let last = Signature { by: "Binh".to_owned(), ..signed(minute + 2) };
        ledger.decide(last, &Verdict::Undo(id)).unwrap();
        assert_eq!(before, exported(&ledger), "{verdict:?}");
    }
    assert!(ledger.decisions().unwrap().iter().all(|(_, standing)| *standing != Standing::Stranded));
}

#[test]
fn merging_and_splitting_do_what_they_say() {
    let mut ledger = filled();
    let visits = of_type(&ledger, FactType::Visit);
    let (one, other) = (&visits[0], &visits[1]);
    ledger.decide(signed(0), &Verdict::Merge(vec![one.id().to_string(), other.id().to_string()])).unwrap();
    let merged = of_type(&ledger, FactType::Visit);
    assert_eq!(merged.len(), visits.len() - 1);
    let all = |of: &[Stored]| of.iter().map(|v| v.entry.evidence).sum::<u32>();
    assert_eq!(all(&merged), all(&visits));
    let told_often = merged.iter().find(|v| v.entry.evidence > 1).unwrap();
    let evidence = ledger.evidence(told_often).unwrap();
    ledger.decide(signed(1), &Verdict::Split { record: told_often.id().to_string(), evidence: vec![1] }).unwrap();
    let split = of_type(&ledger, FactType::Visit);
    assert_eq!((split.len(), all(&split)), (visits.len(), all(&visits)));
    let apart = split.iter().find(|v| v.entry.evidence == 1 && ledger.evidence(v).unwrap()[0].bytes == evidence[1].bytes);
    assert!(apart.is_some());
}

#[test]
fn a_corrected_slot_holds_and_is_told() {
    let mut ledger = filled();
    let id = of_type(&ledger, FactType::Visit)[0].id().to_string();
    let correct = |slot: &str, value| Verdict::Correct { record: id.clone(), slot: slot.into(), value };
    for (slot, value) in [("colour", json!("red")), ("kind", json!("secret")), ("kind", json!(7)), ("guest", json!({}))] {
        assert!(matches!(ledger.decide(signed(1), &correct(slot, value)), Err(LedgerError::Undecidable(_))));
    }
    ledger.decide(signed(2), &correct("guest", json!("Somebody Else"))).unwrap();
    let stored = ledger.record(&id).unwrap();
    assert_eq!(stored.entry.review, Review::Corrected);
    assert_eq!(stored.reviewed, Some(json!({"by": "An", "at": "2026-01-15T09:02:00Z"})));
    assert!(exported(&ledger).contains("Somebody Else"));
    assert!(ledger.decide(signed(3), &Verdict::Status(id, Status::Done)).is_err());
}

#[test]
fn decisions_outlast_reading_anew_and_are_stranded_when_nothing_is_found() {
    let text = "HANOI, 3 March 2025 - President Amara Otieno of Kenya will pay a state visit to Chile from 5 to 7 March 2025.";
    let mut ledger = Ledger::in_memory().unwrap();
    ledger.ingest(vec![reading("a", text, None)]).unwrap();
    let id = of_type(&ledger, FactType::Visit)[0].id().to_string();
    ledger.decide(signed(0), &Verdict::Accept(id.clone())).unwrap();
    let before = exported(&ledger);
    // Nothing is read in it: the facts go, the decision stays.
    let nothing = reading("a", text, None).without_facts("newer");
    let reread = ledger.reread(&[nothing]).unwrap();
    assert_eq!((reread.documents, reread.changed, reread.records_new), (1, 1, 0));
    assert!(reread.facts_gone > 0 && reread.records_gone > 0);
    assert_eq!(of_type(&ledger, FactType::Visit).len(), 0);
    assert_eq!(ledger.decisions().unwrap()[0].1, Standing::Stranded);
    assert_eq!(ledger.doctor().unwrap(), Vec::new());
    // Read as before, all is as before.
    ledger.reread(&[reading("a", text, None)]).unwrap();
    assert_eq!(ledger.decisions().unwrap()[0].1, Standing::Holds);
    assert_eq!(before, exported(&ledger));
    assert_eq!(ledger.record(&id).unwrap().entry.review, Review::Accepted);
}

#[test]
fn reading_anew_what_is_read_as_before_changes_nothing() {
    let mut ledger = filled();
    let before = exported(&ledger);
    let reread = ledger.reread(documents()).unwrap();
    assert_eq!((reread.documents, reread.changed, reread.facts_gone, reread.facts_new), (documents().len(), 0, 0, 0));
    assert_eq!(before, exported(&ledger));
}
