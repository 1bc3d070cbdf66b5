//! Subcommands, one file each.

mod eval;
mod explain;
mod export;
mod extract;
mod ingest;
mod packs;
mod sample;

use clap::Subcommand;

use crate::interface::Words;

/// What the program is asked to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Print every fact that the texts state, each with its sentence
    Extract(extract::Extract),
    /// Show the facts of the bundled samples beside their sentences
    Sample(sample::Sample),
    /// Show how each fact was found: the pattern, the words that fill its slots, the text underlined
    Explain(explain::Explain),
    /// Take documents into the ledger, and say what was new
    Ingest(ingest::Ingest),
    /// Print every record of the ledger, with all its evidence
    Export(export::Export),
    /// Check or list the packs: what is known of the languages and of the world
    Packs(packs::Packs),
    /// Score the facts of texts against gold facts
    Eval(eval::Eval),
    /// The same as `packs check`
    #[command(hide = true)]
    Check(packs::Check),
}

impl Command {
    /// Does it; says whether all went well.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        match self {
            Command::Extract(command) => command.run(words),
            Command::Sample(command) => command.run(words),
            Command::Explain(command) => command.run(words),
            Command::Ingest(command) => command.run(words),
            Command::Export(command) => command.run(),
            Command::Packs(command) => command.run(),
            Command::Eval(command) => command.run(words),
            Command::Check(command) => command.run(),
        }
    }
}
