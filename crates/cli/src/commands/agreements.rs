//! `banggiao agreements`: what was signed, adopted, negotiated, proposed.

use banggiao_views::list::{Filter, List, Order};
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

/// Of so many are those of one stage or field looked for.
const LOOKED: usize = 1000;

impl Agreements {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let window = self.days.window();
        let all = self.stage.is_empty() && self.field.is_none();
        let entries = asked.newest(&countries, &[("agreement", if all { self.shown.limit } else { LOOKED })], window)?;
        let known = if all && window.is_none() { asked.known(&countries, "agreement")? } else { 0 };
        let filter = Filter { days: window, stages: self.stage, field: self.field, ..Filter::default() };
        let list = List::new(&entries, &filter, Order::NewestFirst, self.shown.limit, known);
        list_out(&asked, &list)?;
        Ok(true)
    }
}
