//! `banggiao extract`: from files, folders, addresses or standard input to facts.

use std::io::{self, IsTerminal, Write};

use banggiao_extract::Packs;
use clap::Args;

use crate::fetching::{self, Fetching};
use crate::input::{Fault, Input, Problem, Report, TakeAnywhere};
use crate::interface::Words;
use crate::output::{Format, Printer, Table, colour};
use crate::packs::PacksOption;
use crate::pipeline;
use crate::progress::Progress;
use crate::texts::{Texts, found};

/// Print every fact that the texts state, each with its sentence.
#[derive(Debug, Args)]
pub struct Extract {
    /// Form of the output [default: table on a terminal, jsonl elsewhere]
    #[arg(long, value_enum)]
    format: Option<Format>,
    #[command(flatten)]
    texts: Texts,
    #[command(flatten)]
    packs: PacksOption,
}

impl Extract {
    /// Extracts; says whether every input could be read.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        let sources = self.texts.sources();
        let packs = self.packs.load()?;
        let terminal = io::stdout().is_terminal();
        let format = self.format.unwrap_or(if terminal { Format::Table } else { Format::Jsonl });
        let fetching = Fetching::of(&self.texts.fetching, &sources, None)?;
        let reader = self.texts.reading.reader();
        let read_all = |take: &mut TakeAnywhere<'_>| fetching::read_all(fetching.as_ref(), &reader, &sources, take);
        let progress = Progress::new(&sources);
        let read = print(read_all, progress, &packs, &printer(format, words), self.texts.jobs(), words)?;
        fetching.iter().for_each(|fetching| fetching.tell_left(words));
        tell(reader.report, words);
        Ok(read)
    }
}

/// A printer for `format` on standard output.
pub fn printer(format: Format, words: &Words) -> Printer<'_> {
    match format {
        Format::Jsonl => Printer::Jsonl,
        Format::Html => Printer::Html(words),
        Format::Table => Printer::Table(Table::new(words, width(), colour())),
    }
}

/// Columns to fill: COLUMNS, else those of the terminal, else 100.
pub fn width() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
    asked.or_else(|| terminal_size::terminal_size().map(|(width, _)| usize::from(width.0))).unwrap_or(100)
}

fn print(
    read_all: impl FnOnce(&mut TakeAnywhere<'_>) + Send,
    progress: Progress,
    packs: &Packs,
    printer: &Printer<'_>,
    jobs: usize,
    words: &Words,
) -> anyhow::Result<bool> {
    let mut out = io::BufWriter::new(io::stdout());
    let terminal = io::stdout().is_terminal();
    let mut failed = 0_usize;
    out.write_all(printer.head().as_bytes())?;
    pipeline::run(
        jobs,
        jobs * 8,
        read_all,
        |number, item: Result<Input, Fault>| -> Result<(String, Vec<Fault>), Fault> {
            let input = item?;
            let (extraction, cells) = found(&input, packs).ok_or_else(|| Fault::whole(&input.doc, Problem::Panic))?;
            Ok((printer.document(number + 1, &input, &extraction), cells))
        },
        |result, size| -> io::Result<()> {
            progress.add(size);
            let mut tell = |fault: Fault| {
                failed += 1;
                progress.failed(words.with("failing", &[("count", &failed.to_string())]));
                progress.aside(true, || eprintln!("banggiao: {}", fault.message(words)));
            };
            match result {
                // Each document is seen at once by who waits at the other end of a pipe.
                Ok((page, cells)) => {
                    cells.into_iter().for_each(&mut tell);
                    progress.aside(terminal, || {
                        out.write_all(page.as_bytes())?;
                        out.flush()
                    })
                }
                Err(fault) => {
                    tell(fault);
                    Ok(())
                }
            }
        },
    )?;
    progress.finish();
    out.write_all(printer.foot().as_bytes())?;
    out.flush()?;
    Ok(all_read(failed, words))
}

/// Says what was read and what was passed over.
pub fn tell(report: Option<&Report>, words: &Words) {
    report.iter().flat_map(|report| report.told(words)).for_each(|line| eprintln!("banggiao: {line}"));
}

/// Says how many inputs failed, where any did; whether none did.
pub fn all_read(failed: usize, words: &Words) -> bool {
    if failed > 0 {
        eprintln!("banggiao: {}", words.with("failed", &[("count", &failed.to_string())]));
    }
    failed == 0
}
