//! `banggiao agreements`: what was signed, adopted, negotiated, proposed.

use banggiao_extract::value::{AgreementStage, Field};
use banggiao_views::list::{Filter, List, Order};
use clap::Args;
use jiff::civil::Date;

use crate::asking::{Asking, window};
use crate::interface::Words;
use crate::ledger::date;
use crate::output::paper;

/// Show what was signed, adopted, negotiated or proposed, the last first.
#[derive(Debug, Args)]
pub struct Agreements {
    #[command(flatten)]
    asking: Asking,
    /// From this day on, as 2025-05-06
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: Option<Date>,
    /// Up to this day
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: Option<Date>,
    /// Only at these stages, as signed,in-force
    #[arg(long, value_name = "STAGE", value_delimiter = ',', value_parser = stage)]
    stage: Vec<String>,
    /// Only in this field of cooperation, as energy
    #[arg(long, value_name = "FIELD", value_parser = field)]
    field: Option<String>,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 40)]
    limit: usize,
    /// One country or two: names in English or Vietnamese, demonyms or codes [default: all]
    #[arg(value_name = "COUNTRY")]
    countries: Vec<String>,
}

fn stage(code: &str) -> Result<String, String> {
    let codes: Vec<&str> = AgreementStage::ALL.iter().map(|s| s.code()).collect();
    one_of(code, &codes)
}

/// The field that the codebook calls so.
pub fn field(code: &str) -> Result<String, String> {
    let codes: Vec<&str> = Field::ALL.iter().map(|f| f.code()).collect();
    one_of(code, &codes)
}

/// `code`, if it is one of these.
pub fn one_of(code: &str, codes: &[&str]) -> Result<String, String> {
    if codes.contains(&code) { Ok(code.to_owned()) } else { Err(format!("take one of {}", codes.join(" "))) }
}

/// Of so many are those of one stage or field looked for.
const LOOKED: usize = 1000;

impl Agreements {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.countries, 2)?;
        let window = window(self.from, self.to);
        let all = self.stage.is_empty() && self.field.is_none();
        let entries = asked.newest(&countries, &[("agreement", if all { self.limit } else { LOOKED })], window)?;
        let known = if all && window.is_none() {
            asked.ledger.counts(&countries)?.into_iter().find(|(t, _)| t.code() == "agreement").map_or(0, |(_, n)| n)
        } else {
            0
        };
        let filter = Filter { days: window, stages: self.stage, field: self.field, ..Filter::default() };
        let list = List::new(&entries, &filter, Order::NewestFirst, self.limit, known);
        if asked.json {
            println!("{}", serde_json::to_string_pretty(&list)?);
        } else {
            print!("{}", paper(&asked).items(&list.entries));
        }
        Ok(true)
    }
}
