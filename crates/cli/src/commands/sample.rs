//! `banggiao sample`: the program at work on texts that it carries, from documents to the dossier of two countries.

use std::io::{Write, stdout};
use std::path::PathBuf;

use anyhow::{Context, bail};
use banggiao_extract::value::Country;
use banggiao_ledger::{Arrival, Ledger, Reading};
use clap::Args;
use include_dir::{Dir, include_dir};
use jiff::civil::{Date, date};

use crate::asking::Asking;
use crate::commands::dossier;
use crate::commands::extract::printer;
use crate::commands::ingest::{reader_name, told};
use crate::input::Input;
use crate::interface::Words;
use crate::output::Format;
use crate::packs::PacksOption;
use crate::texts::facts;

static GOLDENS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../goldens");

/// Samples: one event as four outlets tell it in two languages, then others of other pairs.
const SAMPLES: [&str; 7] = [
    "vi/cluster-vnm-nzl-01.txt",
    "vi/cluster-vnm-nzl-02.txt",
    "en/cluster-vnm-nzl-01.txt",
    "en/cluster-vnm-nzl-02.txt",
    "en/visit-kaz-uzb-01.txt",
    "vi/list-vnm-srb-01.txt",
    "en/none-football-01.txt",
];
/// The pair of which the first four tell, and a day soon after.
const PAIR: [&str; 2] = ["VNM", "NZL"];
const TODAY: Date = date(2025, 3, 10);

/// Take the bundled samples into a ledger and show the dossier of two countries; or show the facts beside their sentences.
#[derive(Debug, Args)]
pub struct Sample {
    /// Show the facts of each sample in this form, and keep no ledger
    #[arg(long, value_enum)]
    facts: Option<Format>,
    /// The ledger to take them into
    #[arg(long, value_name = "FILE", default_value = "sample.db")]
    ledger: PathBuf,
    #[command(flatten)]
    packs: PacksOption,
}

impl Sample {
    /// Prints the dossier, or the samples' facts.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        match self.facts {
            Some(format) => self.facts(format, words),
            None => self.dossier(words),
        }
    }

    fn dossier(self, words: &Words) -> anyhow::Result<bool> {
        let packs = self.packs.load()?;
        let by = reader_name(&packs);
        let mut ledger = Ledger::open_or_create(&self.ledger)?;
        let mut readings = Vec::new();
        for input in inputs() {
            let extraction = facts(&input, &packs).with_context(|| input.doc.clone())?;
            readings.push(Reading::new(input.text, Arrival { name: input.doc, ..Arrival::default() }, &extraction, &by));
        }
        let brought = ledger.ingest(readings)?;
        writeln!(stdout(), "{}: {}\n", self.ledger.display(), told(&brought, words))?;
        drop(ledger);
        let [Some(one), Some(other)] = PAIR.map(Country::from_code) else { bail!("no such pair") };
        let asked = Asking::of(&self.ledger, TODAY).open(words)?;
        dossier::print(&asked, [one, other], false)?;
        writeln!(stdout(), "\n{}", words.with("sample-next", &[("file", &self.ledger.display().to_string())]))?;
        Ok(true)
    }

    fn facts(self, format: Format, words: &Words) -> anyhow::Result<bool> {
        let packs = self.packs.load()?;
        let printer = printer(format, words);
        write!(stdout(), "{}", printer.head())?;
        for (i, input) in inputs().iter().enumerate() {
            if let Some(extraction) = facts(input, &packs) {
                write!(stdout(), "{}", printer.document(i + 1, input, &extraction))?;
            }
        }
        write!(stdout(), "{}", printer.foot())?;
        Ok(true)
    }
}

/// The samples as documents.
fn inputs() -> Vec<Input> {
    let text = |name: &str| GOLDENS.get_file(name).and_then(|f| f.contents_utf8()).map(str::to_owned);
    let input = |name: &&str| Some(Input { doc: (*name).to_owned(), text: text(name)?, ..Input::default() });
    SAMPLES.iter().filter_map(input).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_there() {
        assert_eq!(inputs().len(), SAMPLES.len());
    }
}
