//! `banggiao extract`: from files, folders or standard input to facts.

use std::io::{self, IsTerminal, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::thread::available_parallelism;

use anstream::ColorChoice;
use banggiao_extract::text::language::Language;
use banggiao_extract::{Document, Extraction, extract};
use clap::{Args, CommandFactory, ValueEnum};
use jiff::civil::Date;

use crate::input::{self, Encoding, Fault, Input, Known, Problem, Reader, Source};
use crate::interface::Words;
use crate::output::{Format, Printer, Table};
use crate::packs::PacksOption;
use crate::pipeline;
use crate::progress::Progress;

/// Print every fact that the texts state, each with its sentence.
#[derive(Debug, Args)]
pub struct Extract {
    /// Form of the output [default: table on a terminal, jsonl elsewhere]
    #[arg(long, value_enum)]
    format: Option<Format>,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    packs: PacksOption,
    /// Number of threads; the output is the same for any [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Texts, JSONL (one document a line: text, id or url, title, published, publisher, lang), folders of them, - for
    /// standard input [default: standard input, where it is no terminal]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
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
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Lang {
    Vi,
    En,
    Auto,
}

fn date(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "no such day; write it as 2025-05-06")
}

impl Reading {
    /// How to read input.
    pub fn reader(&self) -> Reader {
        let language = match self.lang {
            Lang::Vi => Some(Language::Vietnamese),
            Lang::En => Some(Language::English),
            Lang::Auto => None,
        };
        Reader { encoding: self.encoding, known: Known { published: self.published, language } }
    }
}

impl Extract {
    /// Extracts; says whether every input could be read.
    pub fn run(mut self, words: &Words) -> anyhow::Result<bool> {
        if self.paths.is_empty() {
            if io::stdin().is_terminal() {
                let mut command = crate::Cli::command();
                command.error(clap::error::ErrorKind::MissingRequiredArgument, "give files, folders, or - for standard input").exit();
            }
            self.paths.push("-".into());
        }
        let packs = self.packs.load()?;
        let sources = input::sources(&self.paths);
        let terminal = io::stdout().is_terminal();
        let format = self.format.unwrap_or(if terminal { Format::Table } else { Format::Jsonl });
        let jobs = self.jobs.map_or_else(|| available_parallelism().map_or(1, usize::from), usize::from);
        print(&sources, self.reading.reader(), &packs, &printer(format, words), jobs, words)
    }
}

/// A printer for `format` on standard output.
pub fn printer(format: Format, words: &Words) -> Printer<'_> {
    match format {
        Format::Jsonl => Printer::Jsonl,
        Format::Html => Printer::Html(words),
        Format::Table => {
            let colour = anstream::AutoStream::choice(&io::stdout()) != ColorChoice::Never;
            Printer::Table(Table::new(words, width(), colour))
        }
    }
}

/// Columns to fill: COLUMNS, else those of the terminal, else 100.
pub fn width() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
    asked.or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))).unwrap_or(100)
}

/// The facts of one document; none only where the program itself fails on it.
pub fn facts(input: &Input, packs: &banggiao_extract::Packs) -> Option<Extraction> {
    let document = Document { text: &input.text, published: input.known.published, language: input.known.language };
    catch_unwind(AssertUnwindSafe(|| extract(&document, packs))).ok()
}

fn print(
    sources: &[Source],
    reader: Reader,
    packs: &banggiao_extract::Packs,
    printer: &Printer<'_>,
    jobs: usize,
    words: &Words,
) -> anyhow::Result<bool> {
    let progress = Progress::new(sources);
    let mut out = io::BufWriter::new(io::stdout());
    let terminal = io::stdout().is_terminal();
    let mut failed = 0_usize;
    out.write_all(printer.head().as_bytes())?;
    pipeline::run(
        jobs,
        jobs * 8,
        |give| {
            let mut more = true;
            for source in sources {
                if more {
                    reader.read(source, &mut |item, size| {
                        more = give(item, size);
                        more
                    });
                }
            }
        },
        |number, item: Result<Input, Fault>| -> Result<String, Fault> {
            let input = item?;
            let extraction = facts(&input, packs).ok_or_else(|| Fault::whole(&input.doc, Problem::Panic))?;
            Ok(printer.document(number + 1, &input, &extraction))
        },
        |result, size| -> io::Result<()> {
            progress.add(size);
            match result {
                // Each document is seen at once by who waits at the other end of a pipe.
                Ok(page) => progress.aside(terminal, || {
                    out.write_all(page.as_bytes())?;
                    out.flush()
                }),
                Err(fault) => {
                    failed += 1;
                    progress.aside(true, || eprintln!("banggiao: {}", fault.message(words)));
                    Ok(())
                }
            }
        },
    )?;
    progress.finish();
    out.write_all(printer.foot().as_bytes())?;
    out.flush()?;
    if failed > 0 {
        eprintln!("banggiao: {}", words.with("failed", &[("count", &failed.to_string())]));
    }
    Ok(failed == 0)
}
