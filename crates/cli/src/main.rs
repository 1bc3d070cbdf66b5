//! banggiao on the command line: what was asked for, handed to one file per subcommand.
//!
//! Exit status: 0 when all went well, 1 when anything failed, 2 when the command line cannot be understood.

mod adding;
mod asking;
mod codes;
mod commands;
mod fetching;
mod input;
mod interface;
mod keeping;
mod ledger;
mod maps;
mod output;
mod packs;
mod pipeline;
mod priority;
mod progress;
mod stopping;
mod taking;
mod texts;
mod watching;

use std::io::ErrorKind;
use std::process::ExitCode;

use clap::Parser;

use commands::Command;
use interface::{Interface, Words};

/// Extraction makes many small values and drops them again: with the system's allocator a tenth of the time goes there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Reads public reports of diplomacy, in Vietnamese and English, and prints the facts they state, each with its sentence.
#[derive(Debug, Parser)]
#[command(name = "banggiao", version, about, max_term_width = 100)]
struct Cli {
    /// Language of messages and headings [default: from LC_ALL, LC_MESSAGES or LANG]
    #[arg(long, global = true, value_enum, value_name = "en|vi")]
    interface: Option<Interface>,
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let words = Words::new(cli.interface.unwrap_or_else(Interface::from_environment));
    match cli.command.run(&words) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(e) if reader_left(&e) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("banggiao: {}", interface::trouble::told(&e, &words));
            ExitCode::FAILURE
        }
    }
}

/// Whether whoever read our output has had enough of it, as `head` has.
fn reader_left(error: &anyhow::Error) -> bool {
    let broken = |e: &std::io::Error| e.kind() == ErrorKind::BrokenPipe;
    error.chain().any(|cause| cause.downcast_ref().is_some_and(broken))
}
