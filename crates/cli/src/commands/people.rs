//! `banggiao people`: who they are, and for which country they speak.

use banggiao_extract::text::fold::plain;
use banggiao_views::list::{Filter, List, Order};
use clap::Args;

use crate::asking::{Asking, Shown};
use crate::interface::Words;
use crate::output::list_out;

/// Show the people that documents name, with their offices.
#[derive(Debug, Args)]
pub struct People {
    #[command(flatten)]
    asking: Asking,
    /// Only those whose name holds these words, accents or not
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    shown: Shown,
}

/// Of so many are those of one name looked for.
const LOOKED: usize = 2000;

impl People {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let limit = if self.name.is_some() { LOOKED } else { self.shown.limit };
        let mut entries = asked.newest(&countries, &[("person", limit)], None)?;
        if let Some(words) = self.name.as_deref().map(plain) {
            entries.retain(|e| e.record.text("name").is_some_and(|name| plain(name).contains(&words)));
        }
        let list = List::new(&entries, &Filter::default(), Order::NewestFirst, self.shown.limit, 0);
        list_out(&asked, &list)?;
        Ok(true)
    }
}
