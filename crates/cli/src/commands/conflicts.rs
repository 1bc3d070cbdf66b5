//! `banggiao conflicts`: where the sources disagree.

use banggiao_ledger::Query;
use banggiao_views::Section;
use banggiao_views::dispute::disputes;
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
        let limit = self.shown.limit;
        let cross = asked.ledger.contradictions(&countries, limit)?;
        let total = cross.total + asked.ledger.disputed(&countries)?;
        let query = Query { countries, conflicts: true, limit: Some(limit), ..Query::default() };
        let mut entries = asked.entries(&query)?;
        asked.add_sides(&mut entries, &cross.shown)?;
        let section = Section::new(disputes(&entries, &cross.shown), limit, total);
        if asked.json {
            println!("{}", serde_json::to_string_pretty(&section)?);
        } else {
            print!("{}", paper(&asked).disputes(&section));
        }
        Ok(true)
    }
}
