//! `banggiao commitments`: the tracker of undertakings and their deadlines.

use std::io::{Write, stdout};

use banggiao_records::life::commitment::Status;
use banggiao_views::tracker::Filter;
use clap::Args;
use jiff::civil::Date;

use crate::asking::{Asking, Shown};
use crate::codes;
use crate::interface::Words;
use crate::ledger::date;
use crate::output::paper;

/// Show commitments, the overdue first, then the nearest deadline.
#[derive(Debug, Args)]
pub struct Commitments {
    #[command(flatten)]
    asking: Asking,
    /// Only those due on this day or before, as 2025-12-31
    #[arg(long, value_name = "DATE", value_parser = date)]
    due_before: Option<Date>,
    /// Only in these states: overdue, open, in-progress, done, dropped
    #[arg(long, value_name = "STATUS", value_delimiter = ',', value_parser = codes::status)]
    status: Vec<Status>,
    /// Only in this field of cooperation, as energy
    #[arg(long, value_name = "FIELD", value_parser = codes::field)]
    field: Option<String>,
    /// Only what is said for this country
    #[arg(long, value_name = "COUNTRY")]
    actor: Option<String>,
    #[command(flatten)]
    shown: Shown,
}

impl Commitments {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let actor = self.actor.as_deref().map(|name| asked.country(name)).transpose()?;
        let actor = actor.map(|country| country.code().to_owned());
        let filter = Filter { due_before: self.due_before, states: self.status, field: self.field, actor };
        let tracker = asked.question().tracker(&countries, &filter, 0..self.shown.limit)?;
        if asked.json {
            writeln!(stdout(), "{}", serde_json::to_string_pretty(&tracker)?)?;
        } else {
            write!(stdout(), "{}", paper(&asked).tracked(&tracker.commitments))?;
        }
        Ok(true)
    }
}
