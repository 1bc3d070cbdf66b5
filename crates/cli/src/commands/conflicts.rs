//! `banggiao conflicts`: where the sources disagree.

use banggiao_ledger::Query;
use banggiao_records::Record;
use banggiao_views::Section;
use banggiao_views::dispute::{across, disputes};
use clap::Args;

use crate::asking::Asking;
use crate::interface::Words;
use crate::output::paper;

/// Show where the sources disagree, both sides beside each other.
#[derive(Debug, Args)]
pub struct Conflicts {
    #[command(flatten)]
    asking: Asking,
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 40)]
    limit: usize,
    /// One country or two: names in English or Vietnamese, demonyms or codes [default: all]
    #[arg(value_name = "COUNTRY")]
    countries: Vec<String>,
}

/// Contradictions between records are looked for among so many of each type.
const ASKED: [(&str, usize); 4] = [("partnership", 100), ("figure", 300), ("target", 100), ("visit", 200)];

impl Conflicts {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.countries, 2)?;
        let mut entries = asked.newest(&countries, &ASKED, None)?;
        let records: Vec<Record> = entries.iter().map(|e| e.record.clone()).collect();
        let cross = across(&records);
        let query = Query { countries: countries.clone(), conflicts: true, limit: Some(self.limit), ..Query::default() };
        entries.extend(asked.entries(&query)?);
        entries.sort_by_key(|e| e.record.key);
        entries.dedup_by_key(|e| e.record.key);
        let section = Section::new(disputes(&entries, &cross), self.limit, 0);
        if asked.json {
            println!("{}", serde_json::to_string_pretty(&section)?);
        } else {
            print!("{}", paper(&asked).disputes(&section));
        }
        Ok(true)
    }
}
