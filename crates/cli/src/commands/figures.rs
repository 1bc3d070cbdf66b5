//! `banggiao figures`: figures as series, and targets beside them.

use banggiao_records::{Entry, Record};
use banggiao_views::Section;
use banggiao_views::series::{series, targets};
use clap::Args;

use crate::asking::{Asking, Shown};
use crate::codes;
use crate::interface::Words;
use crate::output::paper;

/// Show figures as series, and targets with what they still take.
#[derive(Debug, Args)]
pub struct Figures {
    #[command(flatten)]
    asking: Asking,
    /// Only this indicator, as trade-turnover
    #[arg(long, value_name = "INDICATOR", value_parser = codes::indicator)]
    indicator: Option<String>,
    #[command(flatten)]
    shown: Shown,
}

impl Figures {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let mut entries = asked.newest(&countries, &[("figure", 400), ("target", 100)], None)?;
        entries.retain(|e: &Entry| self.indicator.as_deref().is_none_or(|i| e.record.text("indicator") == Some(i)));
        let records: Vec<Record> = entries.iter().map(|e| e.record.clone()).collect();
        let pair = <[_; 2]>::try_from(&countries[..]).ok();
        let series = Section::new(series(&entries, pair), self.shown.limit, 0);
        let targets = Section::new(targets(&entries, &records, pair), self.shown.limit, 0);
        if asked.json {
            println!("{}", serde_json::to_string_pretty(&serde_json::json!({"figures": series, "targets": targets}))?);
        } else {
            print!("{}", paper(&asked).figures(&series, &targets));
        }
        Ok(true)
    }
}
