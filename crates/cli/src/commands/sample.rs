//! `banggiao sample`: the program at work on texts that it carries.

use std::io::{self, IsTerminal, Write};

use clap::Args;
use include_dir::{Dir, include_dir};

use crate::commands::extract::{facts, printer};
use crate::input::{Input, Known};
use crate::interface::Words;
use crate::output::Format;
use crate::packs::PacksOption;

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

/// Show the facts of the bundled samples beside their sentences.
#[derive(Debug, Args)]
pub struct Sample {
    /// Form of the output
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
    #[command(flatten)]
    packs: PacksOption,
}

impl Sample {
    /// Prints the samples' facts.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        let packs = self.packs.load()?;
        let printer = printer(self.format, words);
        let mut out = io::BufWriter::new(io::stdout());
        out.write_all(printer.head().as_bytes())?;
        for (i, name) in SAMPLES.iter().enumerate() {
            let Some(text) = GOLDENS.get_file(name).and_then(|f| f.contents_utf8()) else {
                continue;
            };
            let input = Input { doc: (*name).to_owned(), text: text.to_owned(), title: None, publisher: None, known: Known::default() };
            if let Some(extraction) = facts(&input, &packs) {
                out.write_all(printer.document(i + 1, &input, &extraction).as_bytes())?;
            }
        }
        out.write_all(printer.foot().as_bytes())?;
        out.flush()?;
        if io::stdout().is_terminal() {
            eprintln!("{}", words.say("sample-next"));
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_there() {
        for name in SAMPLES {
            assert!(GOLDENS.get_file(name).is_some(), "{name}");
        }
    }
}
