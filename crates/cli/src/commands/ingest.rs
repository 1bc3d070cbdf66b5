//! `banggiao ingest`: from files, folders, addresses or standard input into the ledger.

use std::io::{Write, stdout};

use banggiao_extract::Packs;
use banggiao_ledger::Ingested;
use banggiao_tables::Maps;
use clap::Args;
use serde_json::json;
use xxhash_rust::xxh3::Xxh3;

use super::extract::{all_read, tell};
use crate::fetching::{self, Fetching};
use crate::input::{Reader, Source};
use crate::interface::Words;
use crate::keeping::PagesOption;
use crate::ledger::{LedgerOption, counts};
use crate::packs::PacksOption;
use crate::progress::Progress;
use crate::taking::{Became, Coming, Taking};
use crate::texts::Texts;

/// Take documents into the ledger, and say what was new.
#[derive(Debug, Args)]
pub struct Ingest {
    #[command(flatten)]
    ledger: LedgerOption,
    #[command(flatten)]
    texts: Texts,
    #[command(flatten)]
    packs: PacksOption,
    #[command(flatten)]
    pages: PagesOption,
    /// Print what was new as JSON
    #[arg(long)]
    json: bool,
}

impl Ingest {
    /// Ingests; says whether every input could be read.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        let sources = self.texts.sources();
        let packs = self.packs.load()?;
        let mut ledger = self.ledger.open_or_create()?;
        let fetching = Fetching::of(&self.texts.fetching, &sources, Some(&self.ledger.ledger))?;
        let pages = self.pages.pages();
        let mut taking = Taking { ledger: &mut ledger, packs: &packs, pages: &pages, jobs: self.texts.jobs() };
        let reader = self.texts.reading.reader();
        let (brought, failed) = take_in(&mut taking, &sources, reader, fetching.as_ref(), words)?;
        let same = fetching.as_ref().map_or(0, Fetching::same);
        ledger.settle_contradictions()?;
        if self.json {
            writeln!(
                stdout(),
                "{}",
                json!({
                    "documents": brought.documents, "copies": brought.copies, "known": brought.known, "facts": brought.facts,
                    "records": brought.records, "changed": brought.changed, "conflicts": brought.conflicts, "unchanged": same, "failed": failed,
                })
            )?;
        } else {
            let mut said = told(&brought, words);
            if same > 0 {
                said += &format!(", {}", words.with("fetch-same", &[("count", &same.to_string())]));
            }
            writeln!(stdout(), "{said}")?;
        }
        fetching.iter().for_each(|fetching| fetching.tell_left(words));
        tell(reader.report, words);
        Ok(all_read(failed, words))
    }
}

/// What was new, in words.
pub fn told(brought: &Ingested, words: &Words) -> String {
    let new = [
        ("new-documents", brought.documents),
        ("new-copies", brought.copies),
        ("known-documents", brought.known),
        ("new-facts", brought.facts),
        ("new-records", brought.records),
        ("changed-records", brought.changed),
        ("new-conflicts", brought.conflicts),
    ];
    let told = counts(words, &new);
    if told.is_empty() { words.say("nothing-new") } else { told }
}

/// Takes the documents of `sources` in; gives what they brought and how many could not be read.
fn take_in(
    taking: &mut Taking<'_>,
    sources: &[Source],
    reader: Reader,
    fetching: Option<&Fetching>,
    words: &Words,
) -> anyhow::Result<(Ingested, usize)> {
    let progress = Progress::new(sources);
    let mut failed = 0;
    let brought = taking.run(
        |give| fetching::read_all(fetching, &reader, sources, &mut |item, size| give(Coming::Document(Box::new(item)), size)),
        |_, became: Became<'_, ()>| {
            match became {
                Became::Read(bytes) => progress.add(bytes),
                Became::Failed(fault) => {
                    failed += 1;
                    progress.failed(words.with("failing", &[("count", &failed.to_string())]));
                    progress.aside(true, || eprintln!("banggiao: {}", fault.message(words)));
                }
                Became::Note(()) | Became::Going(_) | Became::In(_) => {}
            }
            Ok(())
        },
    )?;
    progress.finish();
    Ok((brought, failed))
}

/// Who reads: the program with its version, and the packs and the maps of tables by a hash of their files.
pub fn reader_name(packs: &Packs) -> String {
    let mut hash = Xxh3::new();
    for file in packs.files() {
        hash.update(file.path.as_bytes());
        hash.update(file.text.as_bytes());
    }
    for map in Maps::embedded().iter() {
        hash.update(map.name.as_bytes());
        hash.update(map.source.as_bytes());
    }
    format!("banggiao {} packs {:016x}", env!("CARGO_PKG_VERSION"), hash.digest())
}
