//! `banggiao-corpus`: writes dispatches of an invented world and the truth about them.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::thread::available_parallelism;

use anyhow::Context;
use banggiao_corpus::{Order, run};
use clap::Parser;

/// Writes dispatches of an invented world, as JSONL that banggiao reads, and the truth about them.
#[derive(Debug, Parser)]
struct Cli {
    /// How many dispatches
    #[arg(long, value_name = "N", default_value_t = 10_000)]
    dispatches: u64,
    /// The world's seed: the same seed and number give the same bytes
    #[arg(long, value_name = "N", default_value_t = 7)]
    seed: u64,
    /// Where the dispatches go
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Where the truth goes: records with their members, one a line
    #[arg(long, value_name = "FILE")]
    truth: PathBuf,
    /// Number of threads; the output is the same for any [default: one for each core]
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
}

fn main() -> anyhow::Result<()> {
    let cli = Cli::parse();
    let create =
        |path: &Path| File::create(path).map(|file| BufWriter::with_capacity(1 << 20, file)).with_context(|| path.display().to_string());
    let (mut out, mut truth) = (create(&cli.out)?, create(&cli.truth)?);
    let jobs = cli.jobs.unwrap_or_else(|| available_parallelism().map_or(1, usize::from));
    let summary = run(Order { dispatches: cli.dispatches, seed: cli.seed, jobs }, &mut out, &mut truth)?;
    let mean = summary.bytes / summary.dispatches.max(1);
    let mut lines =
        format!("{} dispatches of {mean} bytes; {} copies, {} without facts\n", summary.dispatches, summary.copies, summary.nothing);
    for (kind, (records, members)) in &summary.records {
        lines += &format!("{kind:12} {records:9} records {members:9} members\n");
    }
    match std::io::stdout().write_all(lines.as_bytes()) {
        // Whoever read us has had enough.
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        done => done.context("standard output"),
    }
}
