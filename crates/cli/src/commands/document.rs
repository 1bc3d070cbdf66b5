//! `banggiao document`: one document of the ledger, its text, and what it was read from.

use std::io::{Write, stdout};
use std::path::PathBuf;

use banggiao_ledger::{Filed, Ledger, LedgerError, StoredDocument};
use clap::Args;
use serde_json::{Map, Value, json};

use super::extract::width;
use crate::interface::Words;
use crate::ledger::LedgerOption;
use crate::output::wrap::wrap;
use crate::output::{tame, tame_lines};

/// Show one document: its text, how it came, and what it was read from, as it was received.
#[derive(Debug, Args)]
pub struct Document {
    #[command(flatten)]
    ledger: LedgerOption,
    /// Write what it was read from, byte for byte as it was received, into this file; - for standard output
    #[arg(long, value_name = "FILE")]
    received: Option<PathBuf>,
    /// Print the text alone
    #[arg(long, conflicts_with = "received")]
    text: bool,
    /// Print it as JSON
    #[arg(long, conflicts_with_all = ["received", "text"])]
    json: bool,
    /// The document's id, the beginning of it, or its name
    #[arg(value_name = "ID")]
    id: String,
}

impl Document {
    /// Prints it, or writes what it was read from.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        let ledger = self.ledger.open_to_read()?;
        let document = ledger.document(&self.id)?;
        if let Some(file) = &self.received {
            let bytes = received(&ledger, &document, self.id.trim())?;
            if file.as_os_str() == "-" {
                std::io::stdout().lock().write_all(&bytes)?;
            } else {
                std::fs::write(file, &bytes).map_err(|why| anyhow::anyhow!("{}: {why}", file.display()))?;
                let values = [("file", &*file.display().to_string()), ("count", &bytes.len().to_string())];
                writeln!(stdout(), "{}", words.with("document-written", &values))?;
            }
        } else if self.text {
            std::io::stdout().lock().write_all(document.text.as_bytes())?;
        } else if self.json {
            writeln!(stdout(), "{}", serde_json::to_string_pretty(&object(&document))?)?;
        } else {
            write!(stdout(), "{}", shown(&document, words))?;
        }
        Ok(true)
    }
}

/// What a document was read from: of several pages the one that came under the name that was asked for, or else under the name that shows
/// the document; the text itself where it came as no page.
fn received(ledger: &Ledger, document: &StoredDocument, asked: &str) -> anyhow::Result<Vec<u8>> {
    let mut kept: Vec<&Filed> = document.receipts.iter().filter(|filed| filed.kept).collect();
    kept.sort_by_key(|filed| (filed.name != asked, filed.name != document.arrival.name));
    for filed in kept {
        if let Some(bytes) = ledger.page(filed.page)? {
            return Ok(bytes);
        }
    }
    if document.receipts.is_empty() {
        return Ok(document.text.clone().into_bytes());
    }
    Err(LedgerError::NoPage(document.arrival.name.clone()).into())
}

fn shown(document: &StoredDocument, words: &Words) -> String {
    let mut out = String::new();
    let mut line = |text: &str| wrap(&tame(text), width(), 2).iter().for_each(|line| out += &format!("{line}\n"));
    line(&document.arrival.name);
    let arrival = &document.arrival;
    let mut head = vec![document.id.to_string()];
    head.extend(document.published.map(|day| day.to_string()));
    head.extend(arrival.publisher.clone());
    head.push(document.language.code().to_owned());
    line(&head.join(" · "));
    if !document.also.is_empty() {
        line(&words.with("document-also", &[("names", &document.also.join(", "))]));
    }
    if let Some(table) = &document.table {
        line(&words.with("document-row", &[("map", &table.map)]));
    }
    for filed in &document.receipts {
        line(&receipt(filed, document, words));
        for told in &filed.receipt.told {
            line(&format!("  {}: {} ({})", told.what, told.value, told.origin));
        }
        for caption in &filed.receipt.captions {
            line(&format!("  {}", words.with("document-caption", &[("caption", caption)])));
        }
    }
    format!("{out}\n{}\n", tame_lines(document.text.trim_end()))
}

/// What it was read from, on one line.
fn receipt(filed: &Filed, document: &StoredDocument, words: &Words) -> String {
    let receipt = &filed.receipt;
    let mut told: Vec<String> = Some(&filed.name).filter(|name| **name != document.arrival.name).cloned().into_iter().collect();
    told.push(receipt.format.clone());
    told.extend(receipt.media.clone());
    told.extend(receipt.address.clone());
    told.extend(receipt.day.map(|day| day.to_string()));
    told.push(words.say(if filed.kept { "page-kept" } else { "page-not-kept" }));
    words.with("document-received", &[("what", &told.join(" · "))])
}

fn object(document: &StoredDocument) -> Value {
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| {
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !empty {
            object.insert(key.to_owned(), value);
        }
    };
    let arrival = &document.arrival;
    put("id", document.id.to_string().into());
    put("doc", arrival.name.clone().into());
    put("also", document.also.clone().into());
    put("title", arrival.title.clone().into());
    put("publisher", arrival.publisher.clone().into());
    put("published", document.published.map(|day| day.to_string()).into());
    put("lang", document.language.code().into());
    put("reader", document.reader.clone().into());
    put("table", document.table.as_ref().map(|table| json!({"map": table.map, "head": table.head})).into());
    let points = banggiao_wire::CodePoints::new(&document.text);
    let receipts = document.receipts.iter().map(|filed| {
        let receipt = &filed.receipt;
        let parts = receipt.parts.iter().map(|(range, part)| {
            let (from, to) = points.of(banggiao_extract::Span::new(range.start, range.end));
            json!([from, to, part])
        });
        let told = receipt.told.iter().map(|told| json!({"what": told.what, "value": told.value, "origin": told.origin}));
        json!({
            "name": filed.name, "format": receipt.format, "media": receipt.media, "address": receipt.address,
            "day": receipt.day.map(|day| day.to_string()), "page": filed.page.to_string(), "kept": filed.kept,
            "parts": parts.collect::<Vec<_>>(), "captions": receipt.captions, "told": told.collect::<Vec<_>>(),
        })
    });
    put("received", receipts.collect());
    put("text", document.text.clone().into());
    Value::Object(object)
}
