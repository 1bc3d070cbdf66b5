//! `banggiao timeline`: what happened, in the order of days.

use banggiao_records::RecordType;
use banggiao_views::list::{EVENTS, Filter, List, Order};
use clap::Args;
use jiff::civil::Date;

use crate::asking::{Asking, window};
use crate::interface::Words;
use crate::ledger::date;
use crate::output::paper;

/// Show what happened in the order of days.
#[derive(Debug, Args)]
pub struct Timeline {
    #[command(flatten)]
    asking: Asking,
    /// From this day on, as 2025-05-06
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: Option<Date>,
    /// Up to this day
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: Option<Date>,
    /// Only these types, as visit,agreement [default: what happened on days]
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',', value_parser = super::visits::record_type)]
    types: Vec<RecordType>,
    /// The oldest first
    #[arg(long)]
    oldest_first: bool,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 40)]
    limit: usize,
    /// One country or two: names in English or Vietnamese, demonyms or codes [default: all]
    #[arg(value_name = "COUNTRY")]
    countries: Vec<String>,
}

impl Timeline {
    /// Prints it.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.countries, 2)?;
        let types: Vec<RecordType> =
            if self.types.is_empty() { EVENTS.into_iter().filter_map(RecordType::from_code).collect() } else { self.types };
        let limits: Vec<(&str, usize)> = types.iter().map(|t| (t.code(), self.limit)).collect();
        let window = window(self.from, self.to);
        let entries = asked.newest(&countries, &limits, window)?;
        let filter = Filter { types, days: window, ..Filter::default() };
        let order = if self.oldest_first { Order::OldestFirst } else { Order::NewestFirst };
        let list = List::new(&entries, &filter, order, self.limit, 0);
        if asked.json {
            println!("{}", serde_json::to_string_pretty(&list)?);
        } else {
            print!("{}", paper(&asked).items(&list.entries));
        }
        Ok(true)
    }
}
