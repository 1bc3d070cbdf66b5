//! Subcommands, one file each.

mod agreements;
mod commitments;
mod conflicts;
mod decide;
mod document;
mod dossier;
mod eval;
mod explain;
mod export;
mod extract;
mod figures;
mod ingest;
mod keep;
mod packs;
mod people;
mod reread;
mod sample;
mod search;
mod serve;
mod show;
mod timeline;
mod user;
mod visits;
mod watch;

use clap::Subcommand;

use crate::interface::Words;

pub use extract::width;
pub use ingest::{reader_name, told};

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
    /// Keep the ledger up to date with what comes into folders and feeds, until told to stop
    Watch(watch::WatchAll),
    /// Print every record of the ledger, with all its evidence
    Export(export::Export),
    /// Show all that is known of two countries on one screen
    Dossier(dossier::DossierOf),
    /// Show what happened in the order of days
    Timeline(timeline::Timeline),
    /// Show commitments, the overdue first, then the nearest deadline
    Commitments(commitments::Commitments),
    /// Show figures as series, and targets with what they still take
    Figures(figures::Figures),
    /// Show what was signed, adopted, negotiated or proposed
    Agreements(agreements::Agreements),
    /// Show who visited whom
    Visits(visits::Visits),
    /// Show the people that documents name, with their offices
    People(people::People),
    /// Show where the sources disagree, both sides beside each other
    Conflicts(conflicts::Conflicts),
    /// Show one record: its slots, who says so, what sources disagree on, what people decided
    Show(show::Show),
    /// Open the desk: the ledger in the browser
    Serve(serve::Serve),
    /// Add, list or remove the accounts of those who come to the desk from beyond this machine
    User(user::User),
    /// Show one document: its text, how it came, and what it was read from, as it was received
    Document(document::Document),
    /// Find documents and records by words, with or without accents
    Search(search::Search),
    /// Decide on records: accept, correct, reject, merge, split, set a status, note, undo; or list what was decided
    Decide(decide::Decide),
    /// Read documents anew that an older program or other packs read, and say what that changed
    Reread(reread::RereadAll),
    /// Copy the ledger into one file, while others may write
    Backup(keep::Backup),
    /// Put a backup in the ledger's place, after a look at it
    Restore(keep::Restore),
    /// Look whether the ledger is whole; with --repair, make all that is derived anew
    Doctor(keep::Doctor),
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
            Command::Watch(command) => command.run(words),
            Command::Export(command) => command.run(),
            Command::Dossier(command) => command.run(words),
            Command::Timeline(command) => command.run(words),
            Command::Commitments(command) => command.run(words),
            Command::Figures(command) => command.run(words),
            Command::Agreements(command) => command.run(words),
            Command::Visits(command) => command.run(words),
            Command::People(command) => command.run(words),
            Command::Conflicts(command) => command.run(words),
            Command::Show(command) => command.run(words),
            Command::Document(command) => command.run(words),
            Command::Search(command) => command.run(words),
            Command::Serve(command) => command.run(words),
            Command::User(command) => command.run(words),
            Command::Decide(command) => command.run(words),
            Command::Reread(command) => command.run(words),
            Command::Backup(command) => command.run(words),
            Command::Restore(command) => command.run(words),
            Command::Doctor(command) => command.run(words),
            Command::Packs(command) => command.run(),
            Command::Eval(command) => command.run(words),
            Command::Check(command) => command.run(),
        }
    }
}
