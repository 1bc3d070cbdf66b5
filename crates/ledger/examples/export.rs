//! Puts documents into a ledger in memory and prints what it holds as JSON lines.
//!
//! `cargo run -p banggiao-ledger --example export FILE...`, a file being a text.

use std::io::Write;

use banggiao_extract::{Document, Packs, extract};
use banggiao_ledger::{Arrival, Ledger, Reading};
use jiff::civil::date;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut ledger = Ledger::in_memory()?;
    let mut readings = Vec::new();
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path)?;
        let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
        let extraction = extract(&Document::new(&text), Packs::embedded());
        readings.push(Reading::new(text, Arrival { name, ..Arrival::default() }, &extraction, "example"));
    }
    eprintln!("{:?}", ledger.ingest(readings)?);
    let mut out = std::io::stdout().lock();
    ledger.export(date(2025, 6, 1), |record| {
        serde_json::to_writer(&mut out, &record)?;
        writeln!(out)
    })?;
    Ok(())
}
