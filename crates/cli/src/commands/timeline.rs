//! `banggiao timeline`: what happened, in the order of days.

use banggiao_records::RecordType;
use banggiao_views::list::{EVENTS, Filter, List, Order};
use clap::Args;

use crate::asking::{Asking, Days, Shown};
use crate::codes;
use crate::interface::Words;
use crate::output::list_out;

/// Show what happened in the order of days.
#[derive(Debug, Args)]
pub struct Timeline {
    #[command(flatten)]
    asking: Asking,
    #[command(flatten)]
    days: Days,
    /// Only these types, as visit,agreement [default: what happened on days]
    #[arg(long = "type", value_name = "TYPE", value_delimiter = ',', value_parser = codes::record_type)]
    types: Vec<RecordType>,
    /// The oldest first
    #[arg(long)]
    oldest_first: bool,
    #[command(flatten)]
    shown: Shown,
}

impl Timeline {
    /// Prints it.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let types: Vec<RecordType> =
            if self.types.is_empty() { EVENTS.into_iter().filter_map(RecordType::from_code).collect() } else { self.types };
        let limits: Vec<(&str, usize)> = types.iter().map(|t| (t.code(), self.shown.limit)).collect();
        let window = self.days.window();
        let entries = asked.newest(&countries, &limits, window)?;
        let filter = Filter { types, days: window, ..Filter::default() };
        let order = if self.oldest_first { Order::OldestFirst } else { Order::NewestFirst };
        let list = List::new(&entries, &filter, order, self.shown.limit, 0);
        list_out(&asked, &list)?;
        Ok(true)
    }
}
