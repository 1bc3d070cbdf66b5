//! `banggiao dossier`: all that is known of two countries, on one screen.

use std::io::{Write, stdout};

use anyhow::bail;
use banggiao_extract::value::Country;
use banggiao_views::dossier::Limits;
use clap::Args;

use super::extract::width;
use crate::asking::{Asked, Asking};
use crate::interface::Words;
use crate::output::{self, colour};

/// Show all that is known of two countries on one screen.
#[derive(Debug, Args)]
pub struct DossierOf {
    #[command(flatten)]
    asking: Asking,
    /// Show everything that was looked at, not one screen
    #[arg(long)]
    all: bool,
    /// The two countries: names in English or Vietnamese, demonyms or codes
    #[arg(value_name = "COUNTRY", required = true, num_args = 1..)]
    countries: Vec<String>,
}

impl DossierOf {
    /// Prints it.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.countries, 2)?;
        let [one, other] = countries[..] else { bail!(interface.say("countries-two")) };
        print(&asked, [one, other], self.all)?;
        Ok(true)
    }
}

/// Prints the dossier of a pair: one screen, or `all` that was looked at.
pub fn print(asked: &Asked<'_>, [one, other]: [Country; 2], all: bool) -> anyhow::Result<()> {
    let dossier = asked.question().dossier([one, other], if all { Limits::NONE } else { Limits::SCREEN })?;
    if asked.json {
        writeln!(stdout(), "{}", serde_json::to_string_pretty(&dossier)?)?;
    } else {
        write!(stdout(), "{}", output::dossier::page(&dossier, &asked.words, width(), colour()))?;
    }
    Ok(())
}
