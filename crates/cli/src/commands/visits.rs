//! `banggiao visits`: who visited whom.

use banggiao_extract::text::fold::plain;
use banggiao_views::list::{Filter, List, Order};
use clap::Args;

use crate::asking::{Asking, Days, Shown};
use crate::interface::Words;
use crate::output::list_out;

/// Show who visited whom, the last first.
#[derive(Debug, Args)]
pub struct Visits {
    #[command(flatten)]
    asking: Asking,
    #[command(flatten)]
    days: Days,
    /// Only of guests whose name holds these words, accents or not
    #[arg(long, value_name = "NAME")]
    guest: Option<String>,
    #[command(flatten)]
    shown: Shown,
}

/// Of so many are those of one guest looked for.
const LOOKED: usize = 2000;

impl Visits {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let window = self.days.window();
        let limit = if self.guest.is_some() { LOOKED } else { self.shown.limit };
        let mut entries = asked.newest(&countries, &[("visit", limit)], window)?;
        if let Some(guest) = self.guest.as_deref().map(plain) {
            entries.retain(|e| e.record.text("guest").is_some_and(|name| plain(name).contains(&guest)));
        }
        let known = match (&self.guest, window) {
            (None, None) => asked.known(&countries, "visit")?,
            _ => 0,
        };
        let list = List::new(&entries, &Filter { days: window, ..Filter::default() }, Order::NewestFirst, self.shown.limit, known);
        list_out(&asked, &list)?;
        Ok(true)
    }
}
