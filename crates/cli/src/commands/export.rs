//! `banggiao export`: all records of the ledger, for other programs.

use std::io::{self, BufWriter, Write};

use clap::{Args, ValueEnum};
use serde_json::Value;

use crate::ledger::{LedgerOption, TodayOption};

/// Print every record of the ledger, with all its evidence.
#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    ledger: LedgerOption,
    #[command(flatten)]
    today: TodayOption,
    /// Form of the output: records as the codebook has them, one a line
    #[arg(long, value_enum, default_value = "jsonl")]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Jsonl,
}

impl Export {
    /// Prints the records.
    pub fn run(self) -> anyhow::Result<bool> {
        let ledger = self.ledger.open()?;
        let mut out = BufWriter::new(io::stdout());
        let Format::Jsonl = self.format;
        ledger.export(self.today.day(), |record| writeln!(out, "{}", Value::Object(record)))?;
        out.flush()?;
        Ok(true)
    }
}
