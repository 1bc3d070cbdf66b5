//! `banggiao reread`: documents of the ledger read anew, by this program and these packs.

use std::io::{Write, stdout};
use std::sync::Arc;

use banggiao_extract::{Document, extract};
use banggiao_ledger::{Reading, Reread, Telling, Unread};
use clap::Args;
use serde_json::json;

use super::ingest::reader_name;
use crate::input::Kinds;
use crate::interface::Words;
use crate::ledger::{LedgerOption, counts};
use crate::output::{evidence, tame};
use crate::packs::PacksOption;
use crate::pipeline;
use crate::texts::cores;

/// Read documents anew that an older program or other packs read, and say what that changed.
#[derive(Debug, Args)]
pub struct RereadAll {
    #[command(flatten)]
    ledger: LedgerOption,
    #[command(flatten)]
    packs: PacksOption,
    /// Also what this program and these packs have read
    #[arg(long)]
    all: bool,
    /// Print only the counts, not each fact that is gone or new
    #[arg(long)]
    brief: bool,
    /// Print the counts as JSON
    #[arg(long)]
    json: bool,
}

/// So many are read and put in at once.
const BATCH: usize = 512;

impl RereadAll {
    /// Reads them; decisions hold as long as what they are about is found.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        let packs = self.packs.load()?;
        let mut ledger = self.ledger.open()?;
        let by = reader_name(&packs);
        let passed_over = if self.all { "" } else { &by };
        let jobs = cores();
        let (mut after, mut told, kinds) = (0, Reread::default(), Kinds::default());
        let mut listened = !self.brief && !self.json;
        loop {
            let (unread, last) = ledger.read_otherwise(passed_over, after, BATCH)?;
            if unread.is_empty() {
                break;
            }
            after = last;
            let mut readings = Vec::with_capacity(unread.len());
            pipeline::run(
                jobs,
                BATCH,
                |give| {
                    for document in unread {
                        let size = document.text.len();
                        if !give(document, size) {
                            return;
                        }
                    }
                },
                |_, document: Unread| {
                    if let Some(table) = &document.table {
                        // What another program's maps said stands where this one cannot read them.
                        let kind = kinds.kind(table).ok()?;
                        let (extraction, _) = kind.read(&document.text, &packs);
                        return Some(Reading::new(document.text, document.arrival, &extraction, &by).row_of(Arc::clone(&kind.table)));
                    }
                    let known =
                        Document { text: &document.text, published: document.arrival.published, language: document.arrival.language };
                    let extraction = extract(&known, &packs);
                    Some(Reading::new(document.text, document.arrival, &extraction, &by))
                },
                |reading, _| -> anyhow::Result<()> {
                    readings.extend(reading);
                    Ok(())
                },
            )?;
            for reading in &readings {
                // Documents are read anew whether or not anybody goes on looking.
                listened = listened && difference(&ledger.tells(&reading.id())?, reading, words).is_ok();
            }
            told += ledger.reread(&readings)?;
        }
        ledger.settle_contradictions()?;
        if self.json {
            writeln!(
                stdout(),
                "{}",
                json!({
                    "documents": told.documents, "changed": told.changed, "facts_gone": told.facts_gone, "facts_new": told.facts_new,
                    "records_new": told.records_new, "records_changed": told.records_changed, "records_gone": told.records_gone,
                })
            )?;
            return Ok(true);
        }
        let otherwise = if told.changed > 0 { told.records_changed } else { 0 };
        let told = counts(
            words,
            &[
                ("reread-documents", told.documents),
                ("reread-changed", told.changed),
                ("facts-gone", told.facts_gone),
                ("facts-come", told.facts_new),
                ("new-records", told.records_new),
                ("records-otherwise", otherwise),
                ("records-gone", told.records_gone),
            ],
        );
        writeln!(stdout(), "{}", if told.is_empty() { words.say("reread-nothing") } else { told })?;
        Ok(true)
    }
}

/// Prints the facts that are no longer read and those that are new.
fn difference(before: &[Telling], reading: &Reading, words: &Words) -> std::io::Result<()> {
    let after = reading.tells();
    let same = |a: &Telling, b: &Telling| a.said == b.said && a.span == b.span;
    let gone = before.iter().filter(|b| !after.iter().any(|a| same(a, b))).map(|b| ('-', b));
    let new = after.iter().filter(|a| !before.iter().any(|b| same(a, b))).map(|a| ('+', a));
    let mut changes: Vec<(char, &Telling)> = gone.chain(new).collect();
    changes.sort_by_key(|(_, telling)| telling.span);
    if !changes.is_empty() {
        writeln!(stdout(), "{}", tame(reading.name()))?;
    }
    for (sign, telling) in changes {
        writeln!(stdout(), "{sign} {}", evidence::telling(telling, reading.text(), words))?;
    }
    Ok(())
}
