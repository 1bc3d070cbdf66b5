//! Intake alone, of what holds many documents: `cargo bench -p banggiao-intake --bench containers`.

#[path = "../tests/support/packing.rs"]
mod packing;

use banggiao_intake::{Bytes, Item, Limits, Received, Row, unpack};
use divan::counter::BytesCount;
use packing::{answer, gzip};

fn main() {
    divan::main();
}

/// So many bytes, or a little more.
const LENGTH: usize = 16 << 20;

fn text() -> String {
    "Ngày 7/3/2025, tại Lima, hai Bộ trưởng ký hiệp định miễn thị thực. The two ministers signed an agreement on visas. ".repeat(25)
}

fn lines() -> Vec<u8> {
    let line =
        serde_json::json!({ "id": "1", "title": "Talks", "published": "2025-03-07", "publisher": "A", "text": text() }).to_string() + "\n";
    line.repeat(LENGTH / line.len()).into_bytes()
}

fn crawl() -> Vec<Vec<u8>> {
    let page = format!("<!doctype html><h1>Talks</h1><p>{}</p>", text());
    let record = answer("https://mfa.example/1", "Content-Type: text/html; charset=utf-8", page.as_bytes());
    vec![record.clone(); LENGTH / record.len()]
}

/// How many documents there are; lines are read, pages are left to their own bench.
fn documents(name: &str, bytes: &[u8]) -> usize {
    let mut documents = 0;
    unpack(&Received::named(name), Bytes::Stream(&mut &bytes[..]), &Limits::default(), &mut |item, _| {
        documents += match item {
            Item::Line(line) => usize::from(std::str::from_utf8(&line.bytes).is_ok_and(|line| Row::of_json(line).is_ok())),
            Item::Row(..) | Item::Received(_) => 1,
            _ => 0,
        };
        true
    });
    documents
}

fn bench(bencher: divan::Bencher<'_, '_>, name: &str, length: usize, bytes: &[u8]) {
    bencher.counter(BytesCount::new(length)).bench(|| documents(name, bytes));
}

#[divan::bench]
fn jsonl(bencher: divan::Bencher<'_, '_>) {
    let lines = lines();
    bench(bencher, "a.jsonl", lines.len(), &lines);
}

#[divan::bench]
fn jsonl_gz(bencher: divan::Bencher<'_, '_>) {
    let lines = lines();
    bench(bencher, "a.jsonl.gz", lines.len(), &gzip(&lines));
}

#[divan::bench]
fn csv(bencher: divan::Bencher<'_, '_>) {
    let row = format!("1,Talks,\"{}\"\n", text());
    let table = format!("id,title,text\n{}", row.repeat(LENGTH / row.len()));
    bench(bencher, "a.csv", table.len(), table.as_bytes());
}

#[divan::bench]
fn warc(bencher: divan::Bencher<'_, '_>) {
    let crawl = crawl().concat();
    bench(bencher, "a.warc", crawl.len(), &crawl);
}

/// Each record pressed for itself, as crawlers do; the bytes are those of the pages.
#[divan::bench]
fn warc_gz(bencher: divan::Bencher<'_, '_>) {
    let crawl = crawl();
    let pressed: Vec<u8> = crawl.iter().flat_map(|record| gzip(record)).collect();
    bench(bencher, "a.warc.gz", crawl.concat().len(), &pressed);
}
