//! Which ledger a command works on, and what day it is: the options that commands on the ledger share.

use std::path::{Path, PathBuf};
use std::time::Duration;

use banggiao_ledger::{Access, Ledger, Purpose};
use clap::Args;
use jiff::Zoned;
use jiff::civil::Date;

use crate::interface::Words;

/// The ledger's file.
#[derive(Debug, Args)]
pub struct LedgerOption {
    /// The ledger: one file
    #[arg(long, value_name = "FILE", default_value = "banggiao.db", env = "BANGGIAO_LEDGER")]
    pub ledger: PathBuf,
    /// How many seconds to wait for another process that keeps the ledger locked
    #[arg(long, value_name = "SECONDS", default_value_t = Access::PATIENCE.as_secs(), env = "BANGGIAO_WAIT", hide_env = true)]
    wait: u64,
}

impl LedgerOption {
    /// The ledger in this file, others being waited for as long as is usual.
    pub fn of(file: &Path) -> Self {
        LedgerOption { ledger: file.to_owned(), wait: Access::PATIENCE.as_secs() }
    }

    /// Opens the ledger, which must be there, to ask it: a file that may not be written will do.
    pub fn open_to_read(&self) -> anyhow::Result<Ledger> {
        self.open_to(Purpose::Read)
    }

    /// Opens the ledger, which must be there.
    pub fn open(&self) -> anyhow::Result<Ledger> {
        self.open_to(Purpose::Write)
    }

    /// Opens the ledger, made where there is none.
    pub fn open_or_create(&self) -> anyhow::Result<Ledger> {
        self.open_to(Purpose::WriteOrCreate)
    }

    fn open_to(&self, purpose: Purpose) -> anyhow::Result<Ledger> {
        Ok(Ledger::open_as(&self.ledger, Access { purpose, patience: Duration::from_secs(self.wait) })?)
    }
}

/// What day it is.
#[derive(Debug, Args)]
pub struct TodayOption {
    /// The day to take for today, as 2025-05-06 [default: the clock's]
    #[arg(long, value_name = "DATE", value_parser = date)]
    today: Option<Date>,
}

impl TodayOption {
    /// This day.
    pub fn on(day: Date) -> Self {
        TodayOption { today: Some(day) }
    }

    /// The day asked for, where one was.
    pub fn given(&self) -> Option<Date> {
        self.today
    }

    /// The day asked for, or the clock's.
    pub fn day(&self) -> Date {
        self.today.unwrap_or_else(|| Zoned::now().date())
    }
}

/// Reads a day from the command line.
pub fn date(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "no such day; write it as 2025-05-06")
}

/// Counts in words, one after the other, those of nothing left out.
pub fn counts(words: &Words, counts: &[(&str, usize)]) -> String {
    let told = counts.iter().filter(|(_, count)| *count > 0).map(|(key, count)| words.with(key, &[("count", &count.to_string())]));
    told.collect::<Vec<_>>().join(", ")
}
