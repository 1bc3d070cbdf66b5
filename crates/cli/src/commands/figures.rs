//! `banggiao figures`: figures as series, and targets beside them.

use std::io::{Write, stdout};

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
        let found = asked.question().figures(&countries, self.indicator.as_deref(), self.shown.limit)?;
        if asked.json {
            writeln!(stdout(), "{}", serde_json::to_string_pretty(&found)?)?;
        } else {
            write!(stdout(), "{}", paper(&asked).figures(&found.figures, &found.targets))?;
        }
        Ok(true)
    }
}
