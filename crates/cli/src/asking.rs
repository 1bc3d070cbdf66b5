//! Asking the ledger: where it is, what day it is, which countries are meant.

use std::path::Path;

use anyhow::bail;
use banggiao_extract::value::Country;
use banggiao_ledger::{Ledger, Query};
use banggiao_records::{Day, Entry, RecordType, Window};
use banggiao_views::Names;
use clap::Args;
use jiff::civil::Date;

use crate::interface::{Interface, Words};
use crate::ledger::{LedgerOption, TodayOption};

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
        Asking { ledger: LedgerOption { ledger: file.to_owned() }, json: false, today: TodayOption::on(today) }
    }

    /// Opens the ledger, which must be there.
    pub fn open<'w>(&self, interface: &'w Words) -> anyhow::Result<Asked<'w>> {
        if !self.ledger.ledger.exists() {
            bail!(interface.with("ledger-missing", &[("file", &self.ledger.ledger.display().to_string())]));
        }
        let language = match interface.interface {
            Interface::En => banggiao_extract::text::language::Language::English,
            Interface::Vi => banggiao_extract::text::language::Language::Vietnamese,
        };
        Ok(Asked {
            ledger: self.ledger.open()?,
            today: self.today.day(),
            words: banggiao_views::Words::new(language, Names::embedded()),
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
        let meant = |words: &[String]| names.meant(&words.join(" ")).ok();
        if typed.len() > 1
            && let Some(one) = meant(typed)
        {
            return Ok(vec![one]);
        }
        if most == 2 {
            let splits = (1..typed.len()).filter_map(|at| Some((meant(&typed[..at])?, meant(&typed[at..])?)));
            if let Some((one, other)) = splits.into_iter().next() {
                if one == other {
                    bail!(self.interface.with("country-twice", &[("name", &self.words.country(one.code()))]));
                }
                return Ok(vec![one, other]);
            }
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

    /// The records asked for as entries.
    pub fn entries(&self, query: &Query) -> anyhow::Result<Vec<Entry>> {
        Ok(self.ledger.records(query, self.today)?.into_iter().map(|stored| stored.entry).collect())
    }

    /// The newest records of each of these types, so many of each at most, of one country, of two or of all.
    pub fn newest(&self, countries: &[Country], asked: &[(&str, usize)], window: Option<Window>) -> anyhow::Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for (code, limit) in asked {
            let Some(record_type) = RecordType::from_code(code) else { continue };
            let query = Query { countries: countries.to_vec(), types: vec![record_type], window, limit: Some(*limit), ..Query::default() };
            entries.extend(self.entries(&query)?);
        }
        Ok(entries)
    }
}

/// A window from `from` to `to`, either of which may be left out; none where both are.
pub fn window(from: Option<Date>, to: Option<Date>) -> Option<Window> {
    let (first, last) = (from.map_or(Day::FIRST, Day::from), to.map_or(Day::LAST, Day::from));
    (from.is_some() || to.is_some()).then_some(Window { first, last })
}
