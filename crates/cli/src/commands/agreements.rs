//! `banggiao agreements`: what was signed, adopted, negotiated, proposed.

use banggiao_asking::Wanted;
use banggiao_extract::FactType;
use banggiao_records::RecordType;
use banggiao_views::list::Filter;
use clap::Args;

use crate::asking::{Asking, Days, Shown};
use crate::codes;
use crate::interface::Words;
use crate::output::list_out;

/// Show what was signed, adopted, negotiated or proposed, the last first.
#[derive(Debug, Args)]
pub struct Agreements {
    #[command(flatten)]
    asking: Asking,
    #[command(flatten)]
    days: Days,
    /// Only at these stages, as signed,in-force
    #[arg(long, value_name = "STAGE", value_delimiter = ',', value_parser = codes::stage)]
    stage: Vec<String>,
    /// Only in this field of cooperation, as energy
    #[arg(long, value_name = "FIELD", value_parser = codes::field)]
    field: Option<String>,
    #[command(flatten)]
    shown: Shown,
}

impl Agreements {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let filter =
            Filter { types: vec![RecordType::Fact(FactType::Agreement)], days: self.days.window(), stages: self.stage, field: self.field };
        let list = asked.question().list(&Wanted { countries, filter, limit: self.shown.limit, ..Wanted::default() })?;
        list_out(&asked, &list)?;
        Ok(true)
    }
}
