//! `banggiao backup`, `restore` and `doctor`: keeping the ledger safe and whole.

use std::io::{Write, stdout};
use std::path::PathBuf;

use banggiao_ledger::Ledger;
use clap::Args;

use crate::interface::Words;
use crate::ledger::LedgerOption;

/// Copy the ledger into one file, while others may write.
#[derive(Debug, Args)]
pub struct Backup {
    #[command(flatten)]
    ledger: LedgerOption,
    /// The file to make
    #[arg(value_name = "FILE")]
    to: PathBuf,
}

impl Backup {
    /// Copies it.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        self.ledger.open_to_read()?.backup(&self.to)?;
        writeln!(stdout(), "{}", words.with("backed-up", &[("file", &self.to.display().to_string())]))?;
        Ok(true)
    }
}

/// Put a backup in the ledger's place, after a look at it.
#[derive(Debug, Args)]
pub struct Restore {
    #[command(flatten)]
    ledger: LedgerOption,
    /// Replace the ledger that is there
    #[arg(long)]
    replace: bool,
    /// The backup
    #[arg(value_name = "FILE")]
    from: PathBuf,
}

impl Restore {
    /// Restores it.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        Ledger::restore(&self.from, &self.ledger.ledger, self.replace)?;
        writeln!(stdout(), "{}", words.with("restored", &[("file", &self.ledger.ledger.display().to_string())]))?;
        Ok(true)
    }
}

/// Look whether the ledger is whole; with --repair, make all that is derived anew.
#[derive(Debug, Args)]
pub struct Doctor {
    #[command(flatten)]
    ledger: LedgerOption,
    /// Make records, indexes and full text anew from what the documents say
    #[arg(long)]
    repair: bool,
}

impl Doctor {
    /// Says what is wrong, and what to do; says whether nothing is.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        let mut ledger = if self.repair { self.ledger.open()? } else { self.ledger.open_to_read()? };
        if self.repair {
            ledger.repair()?;
            ledger.settle_contradictions()?;
            writeln!(stdout(), "{}", words.say("repaired"))?;
        }
        let findings = ledger.doctor()?;
        for finding in &findings {
            writeln!(stdout(), "{finding}\n  -> {}", finding.what.remedy())?;
        }
        if findings.is_empty() {
            writeln!(stdout(), "{}", words.say("whole"))?;
        }
        Ok(findings.is_empty())
    }
}
