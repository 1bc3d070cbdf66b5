//! `banggiao visits`: who visited whom.

use banggiao_extract::FactType;
use banggiao_extract::text::fold::plain;
use banggiao_records::RecordType;
use banggiao_views::list::{Filter, List, Order};
use clap::Args;
use jiff::civil::Date;

use crate::asking::{Asking, window};
use crate::interface::Words;
use crate::ledger::date;
use crate::output::paper;

/// Show who visited whom, the last first.
#[derive(Debug, Args)]
pub struct Visits {
    #[command(flatten)]
    asking: Asking,
    /// From this day on, as 2025-05-06
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: Option<Date>,
    /// Up to this day
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: Option<Date>,
    /// Only of guests whose name holds these words, accents or not
    #[arg(long, value_name = "NAME")]
    guest: Option<String>,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 40)]
    limit: usize,
    /// One country or two: names in English or Vietnamese, demonyms or codes [default: all]
    #[arg(value_name = "COUNTRY")]
    countries: Vec<String>,
}

/// The type of record that the codebook calls so.
pub fn record_type(code: &str) -> Result<RecordType, String> {
    RecordType::from_code(code).ok_or_else(|| {
        let codes: Vec<&str> = FactType::ALL.iter().map(|t| t.code()).collect();
        format!("no type is called so; take one of {}", codes.join(" "))
    })
}

/// Of so many are those of one guest looked for.
const LOOKED: usize = 2000;

impl Visits {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.countries, 2)?;
        let window = window(self.from, self.to);
        let limit = if self.guest.is_some() { LOOKED } else { self.limit };
        let mut entries = asked.newest(&countries, &[("visit", limit)], window)?;
        if let Some(guest) = self.guest.as_deref().map(plain) {
            entries.retain(|e| e.record.text("guest").is_some_and(|name| plain(name).contains(&guest)));
        }
        let known = match (&self.guest, window) {
            (None, None) => asked.ledger.counts(&countries)?.into_iter().find(|(t, _)| t.code() == "visit").map_or(0, |(_, n)| n),
            _ => 0,
        };
        let list = List::new(&entries, &Filter { days: window, ..Filter::default() }, Order::NewestFirst, self.limit, known);
        if asked.json {
            println!("{}", serde_json::to_string_pretty(&list)?);
        } else {
            print!("{}", paper(&asked).items(&list.entries));
        }
        Ok(true)
    }
}
