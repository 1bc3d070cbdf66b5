//! `banggiao ingest`: from files, folders or standard input into the ledger.

use banggiao_extract::Packs;
use banggiao_ledger::{Ingested, Ledger};
use banggiao_tables::Maps;
use clap::Args;
use serde_json::json;
use xxhash_rust::xxh3::Xxh3;

use super::extract::all_read;
use crate::input::{Fault, Input, Reader, Source};
use crate::interface::Words;
use crate::keeping::{Pages, PagesOption};
use crate::ledger::{LedgerOption, counts};
use crate::packs::PacksOption;
use crate::pipeline;
use crate::progress::Progress;
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

/// So much goes into the ledger at once, all or nothing: what many of its documents touch is written once.
const BATCH_DOCUMENTS: usize = 2048;
const BATCH_BYTES: usize = 16 << 20;
/// Documents that may be under way: enough to read on while a batch is written.
const AHEAD: usize = BATCH_DOCUMENTS + BATCH_DOCUMENTS / 2;

impl Ingest {
    /// Ingests; says whether every input could be read.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        let sources = self.texts.sources();
        let packs = self.packs.load()?;
        let mut ledger = self.ledger.open_or_create()?;
        let (brought, failed) =
            take_in(&mut ledger, &sources, self.texts.reading.reader(), &packs, self.texts.jobs(), &self.pages.pages(), words)?;
        ledger.settle_contradictions()?;
        if self.json {
            println!(
                "{}",
                json!({
                    "documents": brought.documents, "copies": brought.copies, "known": brought.known, "facts": brought.facts,
                    "records": brought.records, "changed": brought.changed, "conflicts": brought.conflicts, "failed": failed,
                })
            );
        } else {
            println!("{}", told(&brought, words));
        }
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

/// Takes the documents of `sources` in, a batch at a time; gives what they brought and how many could not be read.
fn take_in(
    ledger: &mut Ledger,
    sources: &[Source],
    reader: Reader,
    packs: &Packs,
    jobs: usize,
    pages: &Pages,
    words: &Words,
) -> anyhow::Result<(Ingested, usize)> {
    let progress = Progress::new(sources);
    let by = reader_name(packs);
    let (mut brought, mut failed) = (Ingested::default(), 0);
    let (mut batch, mut bytes) = (Vec::new(), 0);
    pipeline::run(
        jobs,
        AHEAD,
        |give| reader.read_all(sources, give),
        |_, item: Result<Input, Fault>| pages.reading(item?, packs, &by),
        |reading, size| -> anyhow::Result<()> {
            progress.add(size);
            let mut tell = |fault: Fault| {
                failed += 1;
                progress.aside(true, || eprintln!("banggiao: {}", fault.message(words)));
            };
            match reading {
                Ok((reading, cells)) => {
                    cells.into_iter().for_each(&mut tell);
                    bytes += reading.len();
                    batch.push(reading);
                    if batch.len() >= BATCH_DOCUMENTS || bytes >= BATCH_BYTES {
                        brought += ledger.ingest(std::mem::take(&mut batch))?;
                        bytes = 0;
                    }
                }
                Err(fault) => tell(fault),
            }
            Ok(())
        },
    )?;
    if !batch.is_empty() {
        brought += ledger.ingest(batch)?;
    }
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
