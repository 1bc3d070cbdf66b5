//! `banggiao dossier`: all that is known of two countries, on one screen.

use anyhow::bail;
use banggiao_extract::value::Country;
use banggiao_ledger::Query;
use banggiao_records::{Day, RecordType, Window};
use banggiao_views::dossier::Limits;
use banggiao_views::{Dossier, Material};
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

/// How many of each type are looked at: the newest.
const ASKED: [(&str, usize); 13] = [
    ("partnership", 60),
    ("visit", 60),
    ("journey", 20),
    ("meeting", 60),
    ("agreement", 60),
    ("mechanism", 60),
    ("figure", 150),
    ("target", 40),
    ("commitment", 150),
    ("honour", 10),
    ("invitation", 20),
    ("position", 12),
    ("person", 60),
];

/// Commitments with a deadline that are looked at: the longest overdue, and the nearest to come.
const DUE: usize = 40;

impl DossierOf {
    /// Prints it.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.countries, 2)?;
        let [one, other] = countries[..] else { bail!(interface.say("countries-two")) };
        print(&asked, [one, other], self.all, interface)?;
        Ok(true)
    }
}

/// Prints the dossier of a pair: one screen, or `all` that was looked at.
pub fn print(asked: &Asked<'_>, [one, other]: [Country; 2], all: bool, interface: &Words) -> anyhow::Result<()> {
    let countries = [one, other];
    let mut entries = asked.newest(&countries, &ASKED, None)?;
    entries.retain(|e| e.record.record_type == RecordType::Person || e.record.between.contains(&one) && e.record.between.contains(&other));
    let today = Day::from(asked.today);
    for due in [Window::new(Day::FIRST, today.plus(-1)), Window::new(today, Day::LAST)] {
        let types = RecordType::from_code("commitment").into_iter().collect();
        let query = Query { countries: countries.to_vec(), types, due: Some(due), limit: Some(DUE), ..Query::default() };
        entries.extend(asked.entries(&query)?);
    }
    let cross = asked.ledger.cross_conflicts(countries)?;
    asked.add_sides(&mut entries, &cross)?;
    entries.sort_by_key(|e| e.record.key);
    entries.dedup_by_key(|e| e.record.key);
    let states = asked.ledger.states(countries, asked.today)?.into_iter().map(|(status, count)| (status.code(), count)).collect();
    let counts = asked.ledger.counts(&countries)?.into_iter().collect();
    let material =
        Material { pair: countries, today: asked.today, entries: &entries, cross: Some(&cross), counts, states, documents: None };
    let dossier = Dossier::new(&material, if all { Limits::NONE } else { Limits::SCREEN });
    if asked.json {
        println!("{}", serde_json::to_string_pretty(&dossier)?);
    } else {
        print!("{}", output::dossier::page(&dossier, &asked.words, interface, width(), colour()));
    }
    Ok(())
}
