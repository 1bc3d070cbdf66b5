//! `banggiao conflicts`: where the sources disagree.

use std::io::{Write, stdout};

use clap::Args;

use crate::asking::{Asking, Shown};
use crate::interface::Words;
use crate::output::paper;

/// Show where the sources disagree, both sides beside each other.
#[derive(Debug, Args)]
pub struct Conflicts {
    #[command(flatten)]
    asking: Asking,
    #[command(flatten)]
    shown: Shown,
}

impl Conflicts {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let section = asked.question().disputes(&countries, 0, self.shown.limit)?;
        if asked.json {
            writeln!(stdout(), "{}", serde_json::to_string_pretty(&section)?)?;
        } else {
            write!(stdout(), "{}", paper(&asked).disputes(&section))?;
        }
        Ok(true)
    }
}
