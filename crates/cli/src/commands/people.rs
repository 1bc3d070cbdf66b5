//! `banggiao people`: who they are, and for which country they speak.

use banggiao_asking::Wanted;
use banggiao_records::RecordType;
use banggiao_views::list::Filter;
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

impl People {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let filter = Filter { types: vec![RecordType::Person], ..Filter::default() };
        let named = self.name.map(|name| ("name", name));
        let list = asked.question().list(&Wanted { countries, filter, named, limit: self.shown.limit, ..Wanted::default() })?;
        list_out(&asked, &list)?;
        Ok(true)
    }
}
