//! `banggiao watch`: keeps a ledger up to date with folders and feeds.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::bail;
use clap::Args;
use jiff::Timestamp;

use crate::fetching::{Fetching, Manners, is_address};
use crate::interface::Words;
use crate::keeping::PagesOption;
use crate::ledger::LedgerOption;
use crate::packs::PacksOption;
use crate::stopping::Stop;
use crate::taking::Taking;
use crate::texts::{Reading, cores};
use crate::watching::{Lock, Locked, Log, Watch};

/// Keep the ledger up to date with what comes into folders and feeds, until told to stop.
#[derive(Debug, Args)]
pub struct WatchAll {
    #[command(flatten)]
    ledger: LedgerOption,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    manners: Manners,
    #[command(flatten)]
    packs: PacksOption,
    #[command(flatten)]
    pages: PagesOption,
    /// Look at everything once, and end; feeds are asked only where they are due
    #[arg(long)]
    once: bool,
    /// Walk the folders every so many seconds, rather than to be told of changes by the system, as is needed on shared disks
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=86_400))]
    poll: Option<u32>,
    /// Write the log as lines of JSON
    #[arg(long)]
    json: bool,
    /// Number of threads that read [default: one for each core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// Folders, and addresses of feeds, sitemaps or pages (https://...)
    #[arg(value_name = "FOLDER|FEED", required = true)]
    watched: Vec<PathBuf>,
}

impl WatchAll {
    /// Watches; says whether all went well, where it looks once.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        let (mut folders, mut feeds) = (Vec::new(), Vec::new());
        for watched in &self.watched {
            match watched.to_str().filter(|text| is_address(text)) {
                Some(address) => feeds.push(address.to_owned()),
                // What the system tells of has its whole path.
                None => match watched.canonicalize() {
                    Ok(path) if path.is_dir() => folders.push(path),
                    _ => bail!("{}", words.with("watch-no-folder", &[("path", &watched.display().to_string())])),
                },
            }
        }
        let stop = Stop::by_signals()?;
        let log = Log { words, json: self.json };
        let lock = match Lock::take(&self.ledger.ledger, Timestamp::now()) {
            Ok(lock) => lock,
            Err(Locked::Held(by)) => {
                bail!("{}", words.with("watch-held", &[("file", &self.ledger.ledger.display().to_string()), ("by", &by)]))
            }
            Err(Locked::Impossible(path, why)) => {
                bail!("{}", words.with("watch-no-lock", &[("file", &path.display().to_string()), ("why", &why.to_string())]))
            }
        };
        if let Some(left) = &lock.left {
            log.say(&words.with("watch-taken-over", &[("by", left)]));
        }
        let packs = self.packs.load()?;
        let mut ledger = self.ledger.open_or_create()?;
        let fetching = Fetching::new(&self.manners, Some(&self.ledger.ledger), stop.clone())?;
        let pages = self.pages.pages();
        let mut taking = Taking { ledger: &mut ledger, packs: &packs, pages: &pages, jobs: self.jobs.map_or_else(cores, usize::from) };
        let poll = self.poll.map(|seconds| Duration::from_secs(seconds.into()));
        let reader = self.reading.reader();
        let watch = Watch { folders, feeds, poll, once: self.once, reader, fetching: &fetching, stop: &stop };
        let failed = watch.run(&mut taking, &log)?;
        Ok(!self.once || failed == 0)
    }
}
