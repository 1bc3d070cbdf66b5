//! Documents for the tests: the clusters of the goldens, read once.

use std::path::Path;
use std::sync::OnceLock;

use banggiao_extract::text::language::Language;
use banggiao_extract::{Document, Packs, extract};
use banggiao_ledger::{Arrival, Ledger, Reading};
use jiff::civil::{Date, date};

/// What day it is in these tests.
pub const TODAY: Date = date(2026, 1, 15);

/// A text as it came, read.
#[allow(dead_code)]
pub fn reading(name: &str, text: &str, published: Option<Date>) -> Reading {
    let extraction = extract(&Document { published, ..Document::new(text) }, Packs::embedded());
    let arrival = Arrival { name: name.to_owned(), published, ..Arrival::default() };
    Reading::new(text.to_owned(), arrival, &extraction, "tests")
}

/// Every document of the clusters of the goldens.
pub fn documents() -> &'static [Reading] {
    static DOCUMENTS: OnceLock<Vec<Reading>> = OnceLock::new();
    DOCUMENTS.get_or_init(|| {
        let mut lines = Vec::new();
        collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../goldens/clusters"), &mut lines);
        lines.sort();
        lines.iter().map(|line| from_line(line)).collect()
    })
}

fn from_line(line: &str) -> Reading {
    let line: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
    let text = |key: &str| line[key].as_str().map(str::to_owned);
    let published = text("published").and_then(|d| d.parse().ok());
    let arrival = Arrival {
        name: text("id").unwrap_or_default(),
        title: text("title"),
        publisher: text("publisher"),
        published,
        language: text("lang").as_deref().and_then(Language::from_code),
    };
    read_as(arrival, text("text").unwrap_or_default())
}

/// A text that came like this, read.
pub fn read_as(arrival: Arrival, text: String) -> Reading {
    let document = Document { published: arrival.published, ..Document::new(&text) };
    let extraction = extract(&document, Packs::embedded());
    Reading::new(text, arrival, &extraction, "tests")
}

fn collect(folder: &Path, lines: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, lines);
        } else if path.file_name().is_some_and(|n| n == "documents.jsonl") {
            lines.extend(std::fs::read_to_string(&path).unwrap_or_default().lines().map(str::to_owned));
        }
    }
}

/// All that a ledger holds, as text.
pub fn exported(ledger: &Ledger) -> String {
    let mut out = String::new();
    ledger
        .export(TODAY, |record| {
            out.push_str(&serde_json::Value::Object(record).to_string());
            out.push('\n');
            Ok(())
        })
        .unwrap_or_else(|e| panic!("{e}"));
    out
}
