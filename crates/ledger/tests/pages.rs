//! What documents were read from is kept once, given back as it came, and looked after.

#![allow(clippy::unwrap_used)]

mod support;

use std::sync::Arc;

use banggiao_ledger::{Ailment, Ledger, LedgerError, Page, PageId, Reading, Receipt, Table, Testimony};
use jiff::civil::{Date, date};
use rusqlite::Connection;
use support::{documents, exported, reading};

const TEXT: &str = "Talks in Lima\n\nThe two ministers held talks in Lima on Friday, 9 May 2025.";

fn receipt(day: Option<Date>) -> Receipt {
    Receipt {
        format: "html".to_owned(),
        address: Some("https://harbour.example/1".to_owned()),
        day,
        parts: vec![(0..13, "title".to_owned()), (15..TEXT.len(), "body".to_owned())],
        captions: vec!["The ministers in Lima".to_owned()],
        told: vec![Testimony { what: "author".to_owned(), value: "An Binh".to_owned(), origin: "json-ld".to_owned() }],
        ..Receipt::default()
    }
}

fn page() -> Vec<u8> {
    format!("<!doctype html><article>{}</article>", TEXT.repeat(40)).into_bytes()
}

fn received(name: &str, page: &Arc<Page>, day: Option<Date>) -> Reading {
    reading(name, TEXT, None).received(page.clone(), receipt(day))
}

#[test]
fn a_page_comes_back_as_it_was_received() {
    let mut ledger = Ledger::in_memory().unwrap();
    let page_bytes = page();
    let page = Arc::new(Page::new(&page_bytes));
    assert!(page.room() < page_bytes.len() / 4);
    // Two documents of one page: it is kept once.
    let other =
        reading("feed:2", "Another story.", None).received(page.clone(), Receipt { format: "feed".to_owned(), ..Receipt::default() });
    ledger.ingest(vec![received("lima.html", &page, None), other]).unwrap();
    let kept = ledger.document("lima.html").unwrap();
    assert_eq!(kept.text, TEXT);
    let [filed] = &kept.receipts[..] else { panic!("{:?}", kept.receipts) };
    assert_eq!((&filed.receipt, filed.kept), (&receipt(None), true));
    assert_eq!(ledger.page(filed.page).unwrap(), Some(page_bytes));
    assert_eq!(ledger.pages().unwrap(), (1, page.room() as u64));
    assert_eq!(ledger.document(&kept.id.to_string()[..8]).unwrap(), kept);
    assert!(matches!(ledger.document("0000"), Err(LedgerError::NoDocument(_))));
    assert_eq!(ledger.page(PageId([0; 32])).unwrap(), None);
    assert_eq!(ledger.doctor().unwrap(), Vec::new());
    ledger.repair().unwrap();
    assert_eq!(ledger.doctor().unwrap(), Vec::new());
}

#[test]
fn what_came_several_times_is_the_same_in_any_order() {
    let bytes = page();
    let page = Arc::new(Page::new(&bytes));
    let came = [
        received("b.html", &page, Some(date(2025, 6, 2))),
        received("b.html", &page, Some(date(2025, 6, 1))),
        received("a.html", &page, None),
        received("b.html", &Arc::new(Page::unkept(&bytes)), None),
        reading("plain.txt", TEXT, None),
    ];
    let filed = |order: &[usize]| {
        let mut ledger = Ledger::in_memory().unwrap();
        for at in order {
            ledger.ingest(vec![came[*at].clone()]).unwrap();
        }
        assert_eq!(ledger.doctor().unwrap(), Vec::new());
        ledger.document("plain.txt").unwrap()
    };
    let kept = filed(&[0, 1, 2, 3, 4]);
    assert_eq!(
        kept.receipts.iter().map(|f| (f.name.as_str(), f.receipt.day)).collect::<Vec<_>>(),
        [("a.html", None), ("b.html", Some(date(2025, 6, 1)))]
    );
    assert_eq!(kept, filed(&[4, 3, 2, 1, 0]));
    assert_eq!(kept, filed(&[3, 0, 4, 1, 2]));
}

#[test]
fn pages_need_not_be_kept() {
    let mut ledger = Ledger::in_memory().unwrap();
    ledger.ingest(vec![received("lima.html", &Arc::new(Page::unkept(&page())), None)]).unwrap();
    let kept = ledger.document("lima.html").unwrap();
    assert!(!kept.receipts[0].kept);
    assert_eq!(kept.receipts[0].receipt, receipt(None));
    assert_eq!(ledger.page(kept.receipts[0].page).unwrap(), None);
    assert_eq!(ledger.pages().unwrap(), (0, 0));
    assert_eq!(ledger.doctor().unwrap(), Vec::new());
}

#[test]
fn the_doctor_sees_what_became_of_pages() {
    let dir = tempfile::tempdir().unwrap();
    let damage = |sql: &str| {
        let path = dir.path().join("ledger.db");
        let _ = std::fs::remove_file(&path);
        let mut ledger = Ledger::create(&path).unwrap();
        ledger.ingest(vec![received("lima.html", &Arc::new(Page::new(&page())), None)]).unwrap();
        drop(ledger);
        Connection::open(&path).unwrap().execute_batch(&format!("PRAGMA foreign_keys = off; {sql}")).unwrap();
        let found = Ledger::open(&path).unwrap().doctor().unwrap();
        found.into_iter().map(|finding| finding.what).collect::<Vec<_>>()
    };
    assert_eq!(damage("UPDATE pages SET bytes = x'00'"), [Ailment::Page]);
    assert_eq!(damage("DELETE FROM receipts"), [Ailment::Page]);
    assert_eq!(damage("UPDATE receipts SET receipt = '{}'"), [Ailment::Page]);
    assert_eq!(damage("UPDATE receipts SET receipt = '{\"format\":\"html\",\"parts\":[[0,9999,\"body\"]]}'"), [Ailment::Page]);
    assert_eq!(damage("DELETE FROM pages_by_hash"), [Ailment::Record]);
    assert!(damage("DELETE FROM pages").contains(&Ailment::Reference));
}

#[test]
fn a_row_stays_a_row_however_its_text_came() {
    let table = |head: &str| Arc::new(Table { map: "trips".to_owned(), carried: true, source: String::new(), head: head.to_owned() });
    let came = [
        reading("notes.txt", TEXT, None),
        reading("trips.csv:2", TEXT, None).row_of(table("Guest,Where")),
        reading("trips.csv:9", TEXT, None).row_of(table("Where,Guest")),
    ];
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
        let mut ledger = Ledger::in_memory().unwrap();
        for at in order {
            ledger.ingest(vec![came[at].clone()]).unwrap();
        }
        assert_eq!(ledger.document("notes.txt").unwrap().table.as_ref(), Some(&*table("Guest,Where")), "{order:?}");
        let (unread, _) = ledger.read_otherwise("nobody", 0, 9).unwrap();
        assert_eq!(unread[0].table, Some(table("Guest,Where")));
        assert_eq!(ledger.doctor().unwrap(), Vec::new());
    }
}

#[test]
fn pages_change_nothing_in_what_documents_tell() {
    let page = Arc::new(Page::new(&page()));
    let bare = Receipt { format: "html".to_owned(), ..Receipt::default() };
    let (mut with, mut without) = (Ledger::in_memory().unwrap(), Ledger::in_memory().unwrap());
    with.ingest(documents().iter().map(|reading| reading.clone().received(page.clone(), bare.clone())).collect()).unwrap();
    without.ingest(documents().to_vec()).unwrap();
    assert_eq!(exported(&with), exported(&without));
}
