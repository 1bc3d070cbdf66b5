//! Watching: what comes into folders and feeds goes into the ledger, until the program is told to stop.

mod feeds;
mod folders;
mod lock;
mod log;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use banggiao_fetch::Clock;

use crate::fetching::{self, Fetching};
use crate::input::{Hand, Reader, Source};
use crate::stopping::Stop;
use crate::taking::{Became, Coming, Give, Taking};
use feeds::Feeds;
use folders::{Folders, mark};
use log::{Entry, Note};

pub use lock::{Lock, Locked};
pub use log::Log;

/// How long one who watches folders waits for changes before looking around.
const LOOK: Duration = Duration::from_millis(500);
/// With `once`, files that are being written are waited for no longer than this.
const ONCE: Duration = Duration::from_secs(120);

/// What is watched, and how.
pub struct Watch<'w> {
    pub folders: Vec<PathBuf>,
    pub feeds: Vec<String>,
    /// How often folders are walked; where it is none, the system is asked to tell of changes.
    pub poll: Option<Duration>,
    /// Whether to end when all was looked at.
    pub once: bool,
    pub reader: Reader,
    pub fetching: &'w Fetching,
    pub stop: &'w Stop,
}

impl Watch<'_> {
    /// Watches until it is told to stop; gives how many inputs could not be read. What is at hand then goes in.
    pub fn run(&self, taking: &mut Taking<'_>, log: &Log<'_>) -> anyhow::Result<usize> {
        log.begins(self.folders.len(), self.feeds.len());
        let mut failed = 0;
        let mut going: Vec<Entry> = Vec::new();
        let outcome = taking.run(
            |give| self.read(give),
            |ledger, became| {
                match became {
                    Became::Read(_) => {}
                    Became::Note(note) => log.note(note),
                    Became::Failed(fault) => {
                        failed += 1;
                        log.failed(fault);
                    }
                    Became::Going(batch) => {
                        for reading in batch {
                            let (id, arrival) = (reading.id(), reading.arrival());
                            let new = !ledger.holds(&id)? && going.iter().all(|entry| entry.id != id);
                            going.push(Entry { id, name: arrival.name.clone(), title: arrival.title.clone(), new });
                        }
                    }
                    Became::In(brought) => {
                        log.taken(&going, brought);
                        going.clear();
                        ledger.settle_contradictions()?;
                    }
                }
                Ok(())
            },
        );
        log.ends();
        outcome.map(|_| failed)
    }

    /// Hands over what comes, from folders on this thread and from feeds on others.
    fn read(&self, give: &mut Give<'_, Note>) {
        let (give, stop) = (Mutex::new(give), self.stop);
        let hand = |item, size| {
            let more = fetching::lock(&give)(Coming::Document(Box::new(item)), size);
            if !more {
                stop.set();
            }
            more && !stop.is_set()
        };
        let note = |note| {
            if !fetching::lock(&give)(Coming::Note(note), 0) {
                stop.set();
            }
        };
        let feeds = Feeds::new(&self.feeds, self.fetching);
        std::thread::scope(|scope| {
            let asking = scope.spawn(|| feeds.run(self.fetching, &self.reader, &hand, &note, self.stop, self.once));
            self.folders(&hand, &note);
            while self.once && !asking.is_finished() {
                note(Note::Look);
                self.stop.wait(LOOK);
                if self.stop.is_set() {
                    break;
                }
            }
        });
    }

    fn folders(&self, hand: &Hand<'_>, note: &dyn Fn(Note)) {
        let (mut folders, why) = Folders::new(self.folders.clone(), self.poll);
        if let Some(why) = why {
            note(Note::Walked(why));
        }
        let known = |path: &Path, mark: &str| {
            let seen = self.fetching.remembered(&key(path)).filter(|seen| seen.mark.as_deref() == Some(mark));
            seen.is_some_and(|seen| seen.documents.iter().all(|id| self.fetching.holds(id)))
        };
        let start = Instant::now();
        while !self.stop.is_set() {
            for fault in folders.look(LOOK, &known) {
                hand(Err(fault), 0);
            }
            for (path, mark) in folders.whole() {
                if self.stop.is_set() {
                    return;
                }
                self.file(&path, mark, hand);
            }
            note(Note::Look);
            if self.once && (folders.is_quiet() || start.elapsed() > ONCE) {
                return;
            }
        }
    }

    /// Reads a file, and remembers it as it was when it was read.
    fn file(&self, path: &Path, before: String, hand: &Hand<'_>) {
        let mut seen = banggiao_fetch::Seen::at(self.stop.now());
        self.reader.read(&Source::File(path.to_owned()), &mut |item, size| {
            match &item {
                Ok(input) => seen.documents.push(banggiao_ledger::DocumentId::of(&input.text).to_string()),
                Err(_) => seen.failed = Some("not all of it could be read".to_owned()),
            }
            hand(item, size)
        });
        // One that was changed meanwhile is read again.
        if mark(path).as_ref() == Some(&before) && !self.stop.is_set() {
            seen.documents.drain(..seen.documents.len().saturating_sub(8));
            seen.mark = Some(before);
            self.fetching.remember(&key(path), seen);
        }
    }
}

fn key(path: &Path) -> String {
    path.canonicalize().unwrap_or_else(|_| path.to_owned()).to_string_lossy().into_owned()
}
