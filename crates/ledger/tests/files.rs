//! Files: what is no ledger is refused in words, backups restore to the same, two writers wait for each other.

#![allow(clippy::unwrap_used)]

mod support;

use banggiao_ledger::{Ledger, LedgerError};
use support::{documents, exported};

#[test]
fn what_is_no_ledger_is_refused_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.db");
    assert!(matches!(Ledger::open(&path), Err(LedgerError::NotThere(_))));
    std::fs::write(&path, "no database at all, only some words that are long enough to be looked at. ".repeat(20)).unwrap();
    assert!(matches!(Ledger::open(&path), Err(LedgerError::Foreign(_))));
    assert!(matches!(Ledger::create(&path), Err(LedgerError::There(_))));
    let other = dir.path().join("other.db");
    let db = rusqlite::Connection::open(&other).unwrap();
    db.execute_batch("CREATE TABLE mine (x); INSERT INTO mine VALUES (1);").unwrap();
    drop(db);
    let before = std::fs::read(&other).unwrap();
    assert!(matches!(Ledger::open(&other), Err(LedgerError::Foreign(_))));
    assert_eq!(before, std::fs::read(&other).unwrap());
    let newer = dir.path().join("newer.db");
    drop(Ledger::create(&newer).unwrap());
    let db = rusqlite::Connection::open(&newer).unwrap();
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    let refused = Ledger::open(&newer).unwrap_err();
    assert!(matches!(refused, LedgerError::Newer { found: 99, .. }));
    assert!(refused.to_string().contains("use a newer banggiao"));
}

#[test]
fn a_truncated_file_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("ledger.db");
    let mut ledger = Ledger::create(&path).unwrap();
    ledger.ingest(documents().to_vec()).unwrap();
    drop(ledger);
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let told = Ledger::open(&path).and_then(|ledger| ledger.doctor().map(|findings| findings.len()));
    assert!(matches!(told, Err(LedgerError::Damaged { .. }) | Ok(1..)), "{told:?}");
}

#[test]
fn a_backup_restores_to_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let [path, copy, other] = ["ledger.db", "copy.db", "other.db"].map(|name| dir.path().join(name));
    let mut ledger = Ledger::create(&path).unwrap();
    let (early, late) = documents().split_at(20);
    ledger.ingest(early.to_vec()).unwrap();
    let before = exported(&ledger);
    ledger.backup(&copy).unwrap();
    assert!(matches!(ledger.backup(&copy), Err(LedgerError::There(_))));
    ledger.ingest(late.to_vec()).unwrap();
    assert_ne!(before, exported(&ledger));
    drop(ledger);
    assert!(matches!(Ledger::restore(&copy, &path, false), Err(LedgerError::There(_))));
    Ledger::restore(&copy, &path, true).unwrap();
    assert_eq!(before, exported(&Ledger::open(&path).unwrap()));
    std::fs::write(&other, "something else").unwrap();
    assert!(matches!(Ledger::restore(&other, &path, true), Err(LedgerError::Foreign(_))));
    assert_eq!(before, exported(&Ledger::open(&path).unwrap()));
}

#[test]
fn two_writers_at_once_double_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("ledger.db");
    drop(Ledger::create(&path).unwrap());
    std::thread::scope(|scope| {
        for part in [3, 5] {
            let path = &path;
            scope.spawn(move || {
                let mut ledger = Ledger::open(path).unwrap();
                for batch in documents().chunks(part) {
                    ledger.ingest(batch.to_vec()).unwrap();
                }
            });
        }
    });
    let ledger = Ledger::open(&path).unwrap();
    let mut whole = Ledger::in_memory().unwrap();
    whole.ingest(documents().to_vec()).unwrap();
    assert_eq!(exported(&whole), exported(&ledger));
    assert_eq!(ledger.doctor().unwrap(), Vec::new());
}

#[test]
fn a_full_disk_leaves_what_was_there() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("ledger.db");
    let mut ledger = Ledger::create(&path).unwrap();
    let (early, late) = documents().split_at(10);
    ledger.ingest(early.to_vec()).unwrap();
    let before = exported(&ledger);
    ledger.limit_pages(1).unwrap();
    assert!(matches!(ledger.ingest(late.to_vec()), Err(LedgerError::Full(_))));
    assert_eq!(before, exported(&ledger));
    ledger.limit_pages(1 << 30).unwrap();
    ledger.ingest(late.to_vec()).unwrap();
    assert_eq!(ledger.doctor().unwrap(), Vec::new());
}

#[test]
fn repairing_makes_the_same_again() {
    let mut ledger = Ledger::in_memory().unwrap();
    ledger.ingest(documents().to_vec()).unwrap();
    assert_eq!(ledger.doctor().unwrap(), Vec::new());
    let before = exported(&ledger);
    ledger.repair().unwrap();
    assert_eq!(before, exported(&ledger));
    assert_eq!(ledger.doctor().unwrap(), Vec::new());
}

#[test]
fn words_are_found_without_their_accents() {
    let mut ledger = Ledger::in_memory().unwrap();
    ledger.ingest(documents().to_vec()).unwrap();
    let found = ledger.search("thuy si", 10).unwrap();
    assert!(found.documents.iter().any(|d| d.doc == "che-ury-copies-vi1"));
    let snippet = &found.documents[0].snippet;
    assert!(snippet.hits.iter().any(|(from, to)| ["Thụy", "Sĩ"].contains(&&snippet.text[*from..*to])));
    assert!(!ledger.search("ignazio cassis", 10).unwrap().records.is_empty());
    assert!(ledger.search("\"\" -", 10).unwrap().documents.is_empty());
}

#[test]
fn copies_are_one_source() {
    let mut ledger = Ledger::in_memory().unwrap();
    let all = ledger.ingest(documents().to_vec()).unwrap();
    assert!(all.copies >= 1, "{all:?}");
    assert!(exported(&ledger).contains("copies_of"));
}
