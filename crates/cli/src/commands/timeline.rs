//! `banggiao timeline`: what happened, in the order of days.

use banggiao_asking::Wanted;
use banggiao_records::RecordType;
use banggiao_views::list::{Filter, Order};
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
        let filter = Filter { types: self.types, days: self.days.window(), ..Filter::default() };
        let order = if self.oldest_first { Order::OldestFirst } else { Order::NewestFirst };
        let list = asked.question().list(&Wanted { countries, filter, order, limit: self.shown.limit, named: None })?;
        list_out(&asked, &list)?;
        Ok(true)
    }
}
