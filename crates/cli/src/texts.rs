//! Which texts a command reads, and how: the options that commands on texts share.

use std::io::{self, IsTerminal};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::available_parallelism;

use banggiao_extract::text::language::Language;
use banggiao_extract::{Document, Extraction, Packs, extract};
use banggiao_tables::Map;
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, ValueEnum};
use jiff::civil::Date;

use crate::fetching::FetchOptions;
use crate::input::{self, Encoding, Fault, Input, Known, Reader, Report, Source};
use crate::ledger::date;
use crate::maps;

/// Texts, and how many read them at once.
#[derive(Debug, Args)]
pub struct Texts {
    #[command(flatten)]
    pub reading: Reading,
    #[command(flatten)]
    pub fetching: FetchOptions,
    /// Number of threads; what comes out is the same for any [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Texts, pages (HTML), feeds, mails, PDF, office documents; JSONL, CSV, Parquet (a document a row: text, id or url, title, published,
    /// publisher, lang); MBOX, WARC, ZIP, TAR, gzip, zstd of them; folders of them; addresses (https://...); - for standard input
    /// [default: standard input, where it is no terminal]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

impl Texts {
    /// What is to be read; leaves the program where nothing is named and nothing comes in.
    pub fn sources(&self) -> Vec<Source> {
        if !self.paths.is_empty() {
            return input::sources(&self.paths);
        }
        if io::stdin().is_terminal() {
            crate::Cli::command().error(ErrorKind::MissingRequiredArgument, "give files, folders, or - for standard input").exit();
        }
        vec![Source::Stdin]
    }

    /// How many threads read.
    pub fn jobs(&self) -> usize {
        self.jobs.map_or_else(cores, usize::from)
    }
}

/// How many threads this machine runs at once.
pub fn cores() -> usize {
    available_parallelism().map_or(1, usize::from)
}

/// What is known of the input.
#[derive(Debug, Args)]
pub struct Reading {
    /// Language of the texts; auto tells it for each passage
    #[arg(long, value_enum, default_value = "auto")]
    lang: Lang,
    /// Day on which the texts were published, as 2025-05-06, where a JSONL line gives no other; else it is looked for in
    /// each text
    #[arg(long, value_name = "DATE", value_parser = date)]
    published: Option<Date>,
    /// Encoding of texts that are no Unicode, as windows-1258
    #[arg(long, value_name = "NAME", value_parser = input::encoding)]
    encoding: Option<Encoding>,
    /// Read every input as a table, by this map: the name of one that the program carries (`packs maps` lists them), or a file
    #[arg(long, value_name = "NAME|FILE", value_parser = maps::named)]
    map: Option<&'static Arc<Map>>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Lang {
    Vi,
    En,
    Auto,
}

impl Reading {
    /// How to read input.
    pub fn reader(&self) -> Reader {
        let language = match self.lang {
            Lang::Vi => Some(Language::Vietnamese),
            Lang::En => Some(Language::English),
            Lang::Auto => None,
        };
        Reader {
            encoding: self.encoding,
            known: Known { published: self.published, language },
            map: self.map,
            report: Some(Report::of_run()),
        }
    }
}

/// What is found in one document; none only where the program itself fails on it.
pub fn facts(input: &Input, packs: &Packs) -> Option<Extraction> {
    found(input, packs).map(|(extraction, _)| extraction)
}

/// What is found in one document, and which cells of a row cannot be read; none only where the program itself fails on it.
pub fn found(input: &Input, packs: &Packs) -> Option<(Extraction, Vec<Fault>)> {
    if let Some(row) = &input.row {
        let (extraction, faults) = catch_unwind(AssertUnwindSafe(|| row.kind().read(&input.text, packs))).ok()?;
        return Some((extraction, faults.into_iter().map(|fault| row.fault(fault)).collect()));
    }
    let document = Document { text: &input.text, published: input.known.published, language: input.known.language };
    catch_unwind(AssertUnwindSafe(|| extract(&document, packs))).ok().map(|extraction| (extraction, Vec::new()))
}
