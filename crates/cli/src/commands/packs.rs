//! `banggiao packs`: check the packs' examples, list the packs' files.

use std::io::Write;

use clap::{Args, Subcommand};

use crate::packs::{PacksOption, renderer};

/// Check or list the packs.
#[derive(Debug, Args)]
pub struct Packs {
    #[command(subcommand)]
    command: PacksCommand,
}

#[derive(Debug, Subcommand)]
enum PacksCommand {
    /// Run the examples of every pattern file; each that does not hold is shown where it is written
    Check(Check),
    /// List the pattern files: how many patterns and examples each holds
    List(List),
    /// List the maps of tables, with what tables they are for
    Maps,
}

impl Packs {
    /// Does what is asked of the packs.
    pub fn run(self) -> anyhow::Result<bool> {
        match self.command {
            PacksCommand::Check(command) => command.run(),
            PacksCommand::List(command) => command.run(),
            PacksCommand::Maps => maps(),
        }
    }
}

/// Prints a line for each map.
fn maps() -> anyhow::Result<bool> {
    let mut out = std::io::stdout().lock();
    for map in banggiao_tables::Maps::embedded().iter() {
        writeln!(out, "{:12} {}", map.name, map.about)?;
    }
    Ok(true)
}

/// Run the examples of every pattern file.
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    packs: PacksOption,
}

impl Check {
    /// Prints the failures, then a line that counts them; says whether there were none.
    pub fn run(self) -> anyhow::Result<bool> {
        let mut out = std::io::stdout().lock();
        let renderer = renderer();
        let packs = match self.packs.try_load()? {
            Ok(packs) => packs,
            Err(fault) => {
                writeln!(out, "{}\n\n1 failures; the packs do not load", self.packs.excerpt(&fault, &renderer))?;
                return Ok(false);
            }
        };
        let failures = packs.check();
        for failure in &failures {
            writeln!(out, "{}\n", self.packs.excerpt(&failure.fault, &renderer))?;
        }
        let (files, patterns, classes) = packs.census();
        writeln!(out, "{} failures; {files} pattern files, {patterns} patterns, {classes} lexicon classes", failures.len())?;
        Ok(failures.is_empty())
    }
}

/// List the pattern files.
#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    packs: PacksOption,
}

impl List {
    /// Prints a line for each pattern file.
    pub fn run(self) -> anyhow::Result<bool> {
        let mut out = std::io::stdout().lock();
        for file in self.packs.load()?.files() {
            let count = |word: &str| file.text.lines().filter(|l| l.split_whitespace().next() == Some(word)).count();
            if file.path.ends_with(".pat") {
                let (patterns, fires, silent) = (count("pattern"), count("fires"), count("silent"));
                writeln!(out, "{:32} {patterns:3} patterns, fires on {fires:3}, silent on {silent:3}", file.path)?;
            } else {
                writeln!(out, "{:32} {:3} rows", file.path, file.text.lines().count().saturating_sub(1))?;
            }
        }
        Ok(true)
    }
}
