//! Asking the ledger: where it is, what day it is, which countries are meant.

use std::path::Path;

use anyhow::bail;
use banggiao_extract::value::Country;
use banggiao_ledger::Ledger;
use banggiao_records::{Day, Window};
use banggiao_views::Names;
use clap::Args;
use jiff::civil::Date;

use crate::interface::Words;
use crate::ledger::{LedgerOption, TodayOption, date};

/// What every question to the ledger needs.
#[derive(Debug, Args)]
pub struct Asking {
    #[command(flatten)]
    ledger: LedgerOption,
    /// Print JSON, with the ids and all slots of what is shown
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    today: TodayOption,
}

/// How much of a list is shown, and of whom.
#[derive(Debug, Args)]
pub struct Shown {
    /// How many at most, of each kind where there are several
    #[arg(long, value_name = "N", default_value_t = 40)]
    pub limit: usize,
    /// One country or two: names in English or Vietnamese, demonyms or codes [default: all]
    #[arg(value_name = "COUNTRY")]
    pub countries: Vec<String>,
}

/// Between which days to look.
#[derive(Debug, Args)]
pub struct Days {
    /// From this day on, as 2025-05-06
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: Option<Date>,
    /// Up to this day
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: Option<Date>,
}

impl Days {
    /// The days; none where neither end is given.
    pub fn window(&self) -> Option<Window> {
        let (first, last) = (self.from.map_or(Day::FIRST, Day::from), self.to.map_or(Day::LAST, Day::from));
        (self.from.is_some() || self.to.is_some()).then_some(Window { first, last })
    }
}

/// A question ready to be put.
pub struct Asked<'w> {
    /// The ledger.
    pub ledger: Ledger,
    /// The day from which to look.
    pub today: Date,
    /// What records are told in.
    pub words: banggiao_views::Words,
    /// What messages are told in.
    pub interface: &'w Words,
    /// Whether JSON is wanted.
    pub json: bool,
}

impl Asking {
    /// To ask the ledger in `file` as on the day `today`.
    pub fn of(file: &Path, today: Date) -> Self {
        Asking { ledger: LedgerOption::of(file), json: false, today: TodayOption::on(today) }
    }

    /// Opens the ledger, which must be there.
    pub fn open<'w>(&self, interface: &'w Words) -> anyhow::Result<Asked<'w>> {
        if !self.ledger.ledger.exists() {
            bail!(interface.with("ledger-missing", &[("file", &self.ledger.ledger.display().to_string())]));
        }
        Ok(Asked {
            ledger: self.ledger.open_to_read()?,
            today: self.today.day(),
            words: banggiao_views::Words::new(interface.interface.language(), Names::embedded()),
            interface,
            json: self.json,
        })
    }
}

impl Asked<'_> {
    /// The countries that are meant by what was typed: at most `most`, each by any of its names, with or without quotes.
    pub fn countries(&self, typed: &[String], most: usize) -> anyhow::Result<Vec<Country>> {
        if typed.is_empty() {
            return Ok(Vec::new());
        }
        let names = &self.words.names;
        match names.countries(typed).as_deref() {
            Some([one, other]) if one == other => {
                bail!(self.interface.with("country-twice", &[("name", &self.words.country(one.code()))]));
            }
            Some(countries) if countries.len() <= most => return Ok(countries.to_vec()),
            _ => {}
        }
        if let [only] = typed {
            return Ok(vec![self.country(only)?]);
        }
        // The first that nobody knows is the one to tell about.
        let unknown = typed.iter().find(|word| names.meant(word).is_err()).cloned().unwrap_or_else(|| typed.join(" "));
        Ok(vec![self.country(&unknown)?])
    }

    /// The country that is meant by one name.
    pub fn country(&self, typed: &str) -> anyhow::Result<Country> {
        match self.words.names.meant(typed) {
            Ok(country) => Ok(country),
            Err(unknown) => {
                let near: Vec<String> = unknown.near.iter().map(|c| format!("{} ({c})", self.words.country(c.code()))).collect();
                let key = if near.is_empty() { "country-unknown" } else { "country-near" };
                bail!(self.interface.with(key, &[("name", typed), ("near", &near.join(", "))]));
            }
        }
    }

    /// The ledger as it is asked.
    pub fn question(&self) -> banggiao_asking::Asking<'_> {
        banggiao_asking::Asking { ledger: &self.ledger, today: self.today }
    }
}
