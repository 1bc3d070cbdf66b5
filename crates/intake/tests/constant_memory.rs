//! JSONL and WARC take the same memory however long they are. A test of its own, for the peak is that of the whole process.

#![cfg(target_os = "linux")]

#[path = "support/packing.rs"]
mod packing;

use std::fs;
use std::io::Read;

use banggiao_intake::{Bytes, Item, Known, Limits, Received, Row, read, unpack};
use packing::{answer, gzip};

/// The same bytes over and over, up to so many in all.
struct Again<'a> {
    bytes: &'a [u8],
    at: usize,
    left: usize,
}

impl Read for Again<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.bytes.is_empty() {
            return Ok(0);
        }
        let rest = &self.bytes[self.at..];
        let read = rest.len().min(buffer.len());
        buffer[..read].copy_from_slice(&rest[..read]);
        self.at = (self.at + read) % self.bytes.len();
        let whole = self.at == 0;
        self.left = self.left.saturating_sub(read);
        if whole && self.left == 0 {
            self.bytes = &[];
        }
        Ok(read)
    }
}

/// The most memory that this process has had, in kilobytes.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("the process");
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("a peak");
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number")
}

/// Reads so many bytes of documents, each over and over; gives how many there were.
fn documents(name: &str, bytes: &[u8], length: usize) -> usize {
    let mut documents = 0;
    unpack(&Received::named(name), Bytes::Stream(&mut Again { bytes, at: 0, left: length }), &Limits::default(), &mut |item, _| {
        documents += match item {
            Item::Line(line) => usize::from(Row::of_json(&String::from_utf8_lossy(&line.bytes)).is_ok()),
            Item::Received(received) => read(&received.bytes, received.format(), Known::default()).expect("is read").len(),
            other => panic!("{other:?}"),
        };
        true
    });
    documents
}

#[test]
fn memory_stays_what_it_is() {
    let text = "The two ministers held talks in Lima on Friday, 9 May, and signed an agreement on visas. ".repeat(40);
    let line = format!("{{\"text\": \"{text}\", \"id\": \"1\"}}\n");
    let page = format!("<!doctype html><h1>Talks</h1><p>{text}</p>");
    let record = answer("https://mfa.example/1", "Content-Type: text/html", page.as_bytes());
    // WARC is shorter, for its pages are parsed.
    let (short, long) = (100 << 20, if std::env::var_os("LONG").is_some() { 1 << 30 } else { 300 << 20 });
    for (name, bytes, part) in [("a.jsonl", line.as_bytes(), 1), ("a.warc", &record, 4), ("a.warc.gz", &gzip(&record), 40)] {
        let few = documents(name, bytes, short / part);
        let before = peak();
        let many = documents(name, bytes, long / part);
        println!("{name}: {few} documents, {before} kB at most; {many} documents, {} kB at most", peak());
        assert!(many > few * 2 && peak() < before + 4_096, "{name}: {before} kB, then {} kB", peak());
    }
}
