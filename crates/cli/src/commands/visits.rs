//! `banggiao visits`: who visited whom.

use banggiao_asking::Wanted;
use banggiao_extract::FactType;
use banggiao_records::RecordType;
use banggiao_views::list::Filter;
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

impl Visits {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let filter = Filter { types: vec![RecordType::Fact(FactType::Visit)], days: self.days.window(), ..Filter::default() };
        let named = self.guest.map(|guest| ("guest", guest));
        let list = asked.question().list(&Wanted { countries, filter, named, limit: self.shown.limit, ..Wanted::default() })?;
        list_out(&asked, &list)?;
        Ok(true)
    }
}
