//! Ledgers of every earlier version are brought to this one in place, with all that they hold.
//!
//! `fixtures/ledger-v1.db` was made by the first version. When the version rises, make the file of the version before it with
//! that version: `BANGGIAO_FIXTURE=write cargo test -p banggiao-ledger --test upgrade`.

#![allow(clippy::unwrap_used)]

mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use banggiao_ledger::{Ledger, Page, Query, Receipt, Signature, Standing, VERSION, Verdict};
use support::{TODAY, documents, exported};

fn fixture(version: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/ledger-v{version}.db"))
}

/// The page that documents of fixtures from version 4 on were read from.
const PAGE: &[u8] = b"<article>as it came</article>";

/// Documents and a decision, as every fixture holds them; from version 4 on with what the documents were read from.
fn fill(ledger: &mut Ledger) {
    let page = Arc::new(Page::new(PAGE));
    let receipt = Receipt { format: "html".to_owned(), ..Receipt::default() };
    let readings = documents().iter().filter(|r| r.arrival().name.starts_with("che-ury-copies")).cloned();
    ledger.ingest(readings.map(|reading| reading.received(page.clone(), receipt.clone())).collect()).unwrap();
    let record = ledger.records(&Query { limit: Some(1), ..Query::default() }, TODAY).unwrap()[0].id().to_string();
    let signature = Signature { at: "2026-01-15T09:00:00Z".to_owned(), by: "An".to_owned(), why: "it is so".to_owned() };
    ledger.decide(signature, &Verdict::Accept(record)).unwrap();
}

#[test]
fn every_earlier_version_is_upgraded_in_place() {
    if std::env::var_os("BANGGIAO_FIXTURE").is_some_and(|v| v == "write") {
        std::fs::create_dir_all(fixture(VERSION).parent().unwrap()).unwrap();
        let _ = std::fs::remove_file(fixture(VERSION));
        let mut ledger = Ledger::in_memory().unwrap();
        fill(&mut ledger);
        ledger.backup(&fixture(VERSION)).unwrap();
    }
    let dir = tempfile::tempdir().unwrap();
    for version in 1..=VERSION {
        let path = dir.path().join("old.db");
        std::fs::copy(fixture(version), &path).unwrap();
        let mut ledger = Ledger::open(&path).unwrap();
        let (unread, _) = ledger.read_otherwise("nobody", 0, 100).unwrap();
        assert_eq!(unread.len(), 3, "version {version}");
        assert_eq!(ledger.decisions().unwrap().len(), 1, "version {version}");
        let receipts = ledger.document(&unread[0].arrival.name).unwrap().receipts;
        let pages: Vec<_> = receipts.iter().map(|filed| ledger.page(filed.page).unwrap()).collect();
        assert_eq!(pages, if version < 4 { Vec::new() } else { vec![Some(PAGE.to_vec())] }, "version {version}");
        // What an older program read need not be what this one reads; read anew it is as if this one had begun it.
        let read: Vec<_> = unread.into_iter().map(|u| support::read_as(u.arrival, u.text)).collect();
        ledger.reread(&read).unwrap();
        ledger.repair().unwrap();
        assert_eq!(ledger.doctor().unwrap(), Vec::new(), "version {version}");
        assert_eq!(ledger.decisions().unwrap()[0].1, Standing::Holds, "version {version}");
        let mut fresh = Ledger::in_memory().unwrap();
        fresh.ingest(read).unwrap();
        let unreviewed =
            |text: String| -> Vec<String> { text.lines().filter(|l| !l.contains("\"accepted\"")).map(str::to_owned).collect() };
        let (old, new) = (unreviewed(exported(&ledger)), exported(&fresh));
        assert!(old.iter().all(|line| new.contains(line)), "version {version}");
        assert_eq!(old.len() + 1, new.lines().count(), "version {version}");
        drop(ledger);
        std::fs::remove_file(&path).unwrap();
    }
}
