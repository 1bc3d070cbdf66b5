//! `banggiao figures`: figures as series, and targets beside them.

use banggiao_extract::value::Indicator;
use banggiao_records::{Entry, Record};
use banggiao_views::Section;
use banggiao_views::series::{series, targets};
use clap::Args;

use crate::asking::Asking;
use crate::interface::Words;
use crate::output::paper;

/// Show figures as series, and targets with what they still take.
#[derive(Debug, Args)]
pub struct Figures {
    #[command(flatten)]
    asking: Asking,
    /// Only this indicator, as trade-turnover
    #[arg(long, value_name = "INDICATOR", value_parser = indicator)]
    indicator: Option<String>,
    /// How many series at most, and as many targets
    #[arg(long, value_name = "N", default_value_t = 40)]
    limit: usize,
    /// One country or two: names in English or Vietnamese, demonyms or codes [default: all]
    #[arg(value_name = "COUNTRY")]
    countries: Vec<String>,
}

fn indicator(code: &str) -> Result<String, String> {
    let codes: Vec<&str> = Indicator::ALL.iter().map(|i| i.code()).collect();
    super::agreements::one_of(code, &codes)
}

impl Figures {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.countries, 2)?;
        let mut entries = asked.newest(&countries, &[("figure", 400), ("target", 100)], None)?;
        entries.retain(|e: &Entry| self.indicator.as_deref().is_none_or(|i| e.record.text("indicator") == Some(i)));
        let records: Vec<Record> = entries.iter().map(|e| e.record.clone()).collect();
        let pair = <[_; 2]>::try_from(&countries[..]).ok();
        let series = Section::new(series(&entries, pair), self.limit, 0);
        let targets = Section::new(targets(&entries, &records, pair), self.limit, 0);
        if asked.json {
            println!("{}", serde_json::to_string_pretty(&serde_json::json!({"figures": series, "targets": targets}))?);
        } else {
            print!("{}", paper(&asked).figures(&series, &targets));
        }
        Ok(true)
    }
}
