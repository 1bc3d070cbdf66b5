//! Questions by countries, types and days: answered from indexes, which tell what the records tell.

#![allow(clippy::unwrap_used, dead_code)]

mod support;

use std::collections::BTreeMap;

use banggiao_extract::value::Country;
use banggiao_ledger::{Ledger, Query, Signature, Stored, Verdict};
use banggiao_records::{Day, RecordType, Window};
use support::{TODAY, documents};

fn filled() -> Ledger {
    let mut ledger = Ledger::in_memory().unwrap();
    for batch in documents().chunks(7) {
        ledger.ingest(batch.to_vec()).unwrap();
    }
    ledger
}

fn all(ledger: &Ledger) -> Vec<Stored> {
    ledger.records(&Query { rejected: true, ..Query::default() }, TODAY).unwrap()
}

#[test]
fn the_busiest_pairs_and_the_partners_of_a_country_are_counted_as_records_are_written() {
    let mut ledger = filled();
    for repaired in [false, true] {
        if repaired {
            ledger.repair().unwrap();
        }
        let mut between: BTreeMap<[Country; 2], usize> = BTreeMap::new();
        for stored in all(&ledger) {
            if let [one, other] = stored.entry.record.between[..] {
                *between.entry([one.min(other), one.max(other)]).or_default() += 1;
            }
        }
        let busiest = ledger.busiest(5).unwrap();
        assert_eq!(busiest.len(), 5);
        assert!(busiest.windows(2).all(|two| two[0].1 >= two[1].1));
        for ([one, other], count) in &busiest {
            assert!(*count >= between[&[*one.min(other), *one.max(other)]]);
            let partners = ledger.partners(*one).unwrap();
            assert!(partners.contains(&(*other, *count)), "{one:?} {partners:?}");
            let fact = |(record_type, _): &(RecordType, usize)| *record_type != RecordType::Person;
            let counted: usize = ledger.counts(&[*one, *other]).unwrap().iter().filter(|count| fact(count)).map(|(_, n)| n).sum();
            assert_eq!(counted, *count);
        }
    }
}

#[test]
fn as_many_as_are_asked_for_are_those_that_come_first() {
    let mut ledger = filled();
    let rejected = all(&ledger)[0].id().to_string();
    let signature = Signature { at: "2026-01-15T09:00:00Z".to_owned(), by: "An".to_owned(), why: String::new() };
    ledger.decide(signature, &Verdict::Reject(rejected)).unwrap();
    let (countries, _) = ledger.busiest(1).unwrap()[0];
    let ever = Some(Window::new(Day::FIRST, Day::LAST));
    let code = |code: &str| RecordType::from_code(code).unwrap();
    let mut looked = 0;
    for asked in [&countries[..], &countries[..1], &[]] {
        for (types, due) in [(vec![code("visit")], None), (vec![code("person")], None), (vec![code("commitment")], ever)] {
            let query = Query { countries: asked.to_vec(), types, due, ..Query::default() };
            let place = |stored: &Stored| if due.is_some() { stored.due } else { stored.day() };
            let whole = ledger.records(&query, TODAY).unwrap();
            looked += whole.len();
            for limit in [1, 2, whole.len().saturating_sub(1), whole.len() + 1] {
                let some = ledger.records(&Query { limit: Some(limit), ..query.clone() }, TODAY).unwrap();
                assert_eq!(some.len(), limit.min(whole.len()));
                assert!(some.iter().map(place).eq(whole.iter().map(place).take(limit)), "{query:?}");
                assert!(some.iter().all(|stored| whole.contains(stored)));
            }
        }
    }
    assert!(looked > 100, "{looked}");
}

#[test]
fn leaves_of_conflicts_are_together_all_conflicts() {
    let ledger = filled();
    let holds = |stored: &&Stored| !stored.entry.record.conflicts.is_empty();
    let all = all(&ledger);
    let total: usize = all.iter().filter(holds).map(|stored| stored.entry.record.conflicts.len()).sum();
    assert!(total > 3, "{total}");
    let of_leaf = |from: usize, limit: usize| -> Vec<(String, String)> {
        let leaf = ledger.in_dispute(&[], from, limit).unwrap();
        let conflicts = leaf
            .records
            .iter()
            .flat_map(|stored| stored.entry.record.conflicts.iter().map(|conflict| (stored.id().to_string(), format!("{conflict:?}"))));
        conflicts.skip(leaf.passed).take(limit).collect()
    };
    let whole = of_leaf(0, usize::MAX);
    assert_eq!(whole.len(), total);
    for limit in 1..4 {
        let leaves: Vec<_> = (0..total.div_ceil(limit)).flat_map(|leaf| of_leaf(leaf * limit, limit)).collect();
        assert_eq!(leaves, whole);
    }
    assert!(of_leaf(total, 5).is_empty());
    let [first, ..] = &ledger.in_dispute(&[], 0, 1).unwrap().records[..] else { panic!("none") };
    let between = first.entry.record.between.to_vec();
    assert!(between.len() > 2 || ledger.in_dispute(&between, 0, usize::MAX).unwrap().records.contains(first));
}

#[test]
fn what_waits_for_review_comes_by_its_worth() {
    let mut ledger = filled();
    let waiting = ledger.waiting(&[], 24, 30).unwrap();
    assert_eq!(waiting.len(), 30);
    let worth = |stored: &Stored| {
        let record = &stored.entry.record;
        (record.conflicts.is_empty(), std::cmp::Reverse(stored.entry.sources), std::cmp::Reverse(record.last), record.key)
    };
    assert!(waiting.is_sorted_by_key(worth));
    assert!(waiting.iter().all(|stored| stored.record_type().is_fact()));
    let signature = Signature { at: "2026-01-15T09:00:00Z".to_owned(), by: "An".to_owned(), why: String::new() };
    ledger.decide(signature, &Verdict::Accept(waiting[0].id().to_string())).unwrap();
    assert_eq!(ledger.waiting(&[], 24, 29).unwrap(), waiting[1..]);
}
