//! Whatever the order and the batches, the same documents make the same ledger.

#![allow(clippy::unwrap_used)]

mod support;

use banggiao_ledger::Ledger;
use proptest::prelude::*;
use support::{documents, exported};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn order_and_batches_change_nothing(
        which in prop::sample::subsequence((0..documents().len()).collect::<Vec<_>>(), 1..documents().len()).prop_shuffle(),
        batches in prop::collection::vec(1..9_usize, 1..6),
    ) {
        let mut whole = Ledger::in_memory().unwrap();
        let mut ordered = which.clone();
        ordered.sort_unstable();
        whole.ingest(ordered.iter().map(|i| documents()[*i].clone()).collect()).unwrap();
        let mut parts = Ledger::in_memory().unwrap();
        let (mut rest, mut turn) = (&which[..], 0);
        while !rest.is_empty() {
            let (batch, after) = rest.split_at(batches[turn % batches.len()].min(rest.len()));
            parts.ingest(batch.iter().map(|i| documents()[*i].clone()).collect()).unwrap();
            (rest, turn) = (after, turn + 1);
        }
        prop_assert_eq!(exported(&whole), exported(&parts));
    }
}

#[test]
fn what_is_there_is_not_put_in_again() {
    let mut ledger = Ledger::in_memory().unwrap();
    let first = ledger.ingest(documents().to_vec()).unwrap();
    assert_eq!((first.documents, first.known), (documents().len(), 0));
    let before = exported(&ledger);
    let again = ledger.ingest(documents().to_vec()).unwrap();
    assert_eq!((again.documents, again.known, again.facts, again.records, again.changed), (0, documents().len(), 0, 0, 0));
    assert_eq!(before, exported(&ledger));
}
