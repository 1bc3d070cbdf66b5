//! `banggiao conflicts`: where the sources disagree.

use banggiao_ledger::Query;
use banggiao_records::Record;
use banggiao_records::conflict::across;
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

/// Contradictions between records are looked for among so many of each type.
const ASKED: [(&str, usize); 4] = [("partnership", 100), ("figure", 300), ("target", 100), ("visit", 200)];

impl Conflicts {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let mut entries = asked.newest(&countries, &ASKED, None)?;
        let records: Vec<Record> = entries.iter().map(|e| e.record.clone()).collect();
        let cross = across(&records);
        let query = Query { countries: countries.clone(), conflicts: true, limit: Some(self.shown.limit), ..Query::default() };
        entries.extend(asked.entries(&query)?);
        entries.sort_by_key(|e| e.record.key);
        entries.dedup_by_key(|e| e.record.key);
        let section = Section::new(disputes(&entries, &cross), self.shown.limit, 0);
        if asked.json {
            println!("{}", serde_json::to_string_pretty(&section)?);
        } else {
            print!("{}", paper(&asked).disputes(&section));
        }
        Ok(true)
    }
}
