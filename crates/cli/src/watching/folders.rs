//! Folders that are watched: files that are new or changed, once they are whole.
//!
//! The system tells what changes; where it cannot, as on many shared disks, folders are walked again and again. A file is taken when it
//! has rested for a while: whoever writes it may not be done. What the system tells is a hint only, and what counts is how the file is
//! found.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant, SystemTime};

use banggiao_intake::Format;
use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::input::{Fault, Source, walk};

/// A file is whole when it was not changed for so long; one that somebody has open for writing, when it was not for this long.
const RESTS: Duration = Duration::from_secs(2);
const OPEN: Duration = Duration::from_secs(60);
/// How often folders are walked where the system tells of changes, and where it does not.
const WALKED_BESIDE: Duration = Duration::from_secs(600);
const WALKED_ONLY: Duration = Duration::from_secs(10);

/// The folders.
pub struct Folders {
    roots: Vec<PathBuf>,
    told: Option<(RecommendedWatcher, Receiver<notify::Result<Event>>)>,
    every: Duration,
    walked: Option<Instant>,
    waiting: BTreeMap<PathBuf, Waiting>,
}

/// A file that may not be whole yet.
struct Waiting {
    mark: String,
    /// Since when it is as it is.
    since: Instant,
    /// Whether somebody has it open for writing, as far as was told.
    open: bool,
}

impl Folders {
    /// These folders, walked every so often where that is given. Also why the system does not tell of changes, where it does not.
    pub fn new(roots: Vec<PathBuf>, poll: Option<Duration>) -> (Self, Option<String>) {
        let told = if poll.is_some() || roots.is_empty() { Ok(None) } else { listen(&roots).map(Some) };
        let (told, why) = match told {
            Ok(told) => (told, None),
            Err(why) => (None, Some(why.to_string())),
        };
        let every = poll.unwrap_or(if told.is_some() { WALKED_BESIDE } else { WALKED_ONLY });
        (Folders { roots, told, every, walked: None, waiting: BTreeMap::new() }, why)
    }

    /// Waits for changes, no longer than so; sees to it that folders are walked when it is time. Gives what cannot be walked.
    pub fn look(&mut self, wait: Duration, known: &dyn Fn(&Path, &str) -> bool) -> Vec<Fault> {
        if self.walked.is_none_or(|walked| walked.elapsed() >= self.every) {
            return self.walk(known);
        }
        let Some((_, events)) = &self.told else {
            std::thread::sleep(wait);
            return Vec::new();
        };
        let mut next = events.recv_timeout(wait);
        let mut heard = Vec::new();
        let mut missed = false;
        loop {
            match next {
                Ok(Ok(event)) => {
                    missed |= event.need_rescan();
                    heard.push(event);
                }
                Ok(Err(_)) => missed = true,
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => {
                    std::thread::sleep(wait);
                    break;
                }
            }
            next = events.recv_timeout(Duration::ZERO);
        }
        for event in heard {
            let open = match event.kind {
                EventKind::Create(_) | EventKind::Modify(_) => matches!(event.kind, EventKind::Modify(notify::event::ModifyKind::Data(_))),
                EventKind::Access(AccessKind::Close(AccessMode::Write)) | EventKind::Any | EventKind::Other => false,
                EventKind::Access(_) | EventKind::Remove(_) => continue,
            };
            for path in event.paths {
                // A folder that was moved here comes with all that is in it.
                missed |= path.is_dir();
                self.note(path, open, known);
            }
        }
        if missed { self.walk(known) } else { Vec::new() }
    }

    /// Walks all folders for files that are not known as they are.
    fn walk(&mut self, known: &dyn Fn(&Path, &str) -> bool) -> Vec<Fault> {
        let mut sources = Vec::new();
        self.roots.iter().for_each(|root| walk(root, &mut sources));
        let mut faults = Vec::new();
        for source in sources {
            match source {
                Source::File(path) => self.note(path, false, known),
                Source::Faulty(fault) => faults.push(fault),
                Source::Stdin | Source::Web(_) => {}
            }
        }
        self.walked = Some(Instant::now());
        faults
    }

    /// Something may have happened to this file.
    fn note(&mut self, path: PathBuf, open: bool, known: &dyn Fn(&Path, &str) -> bool) {
        let Some(mark) = self.is_ours(&path).then(|| mark(&path)).flatten() else {
            self.waiting.remove(&path);
            return;
        };
        match self.waiting.get_mut(&path) {
            Some(waiting) => waiting.open = open,
            None if known(&path, &mark) => {}
            None => {
                self.waiting.insert(path, Waiting { mark, since: Instant::now(), open });
            }
        }
    }

    /// Whether the walk of a folder would come upon this path.
    fn is_ours(&self, path: &Path) -> bool {
        let shown = |rest: &Path| rest.components().all(|part| !part.as_os_str().as_encoded_bytes().starts_with(b"."));
        let named = path.file_name().and_then(|name| name.to_str()).is_some_and(Format::is_named);
        named && self.roots.iter().any(|root| path.strip_prefix(root).is_ok_and(shown))
    }

    /// The files that are whole, with what marks each as it is.
    pub fn whole(&mut self) -> Vec<(PathBuf, String)> {
        let mut whole = Vec::new();
        self.waiting.retain(|path, waiting| {
            let Some(now) = mark(path) else {
                return false;
            };
            if now != waiting.mark {
                *waiting = Waiting { mark: now, since: Instant::now(), open: waiting.open };
            }
            let rested = if waiting.open { waiting.since.elapsed() >= OPEN } else { waiting.since.elapsed() >= RESTS || is_old(path) };
            if rested {
                whole.push((path.clone(), std::mem::take(&mut waiting.mark)));
            }
            !rested
        });
        whole
    }

    /// Whether no file is waited for.
    pub fn is_quiet(&self) -> bool {
        self.walked.is_some() && self.waiting.is_empty()
    }
}

fn listen(roots: &[PathBuf]) -> notify::Result<(RecommendedWatcher, Receiver<notify::Result<Event>>)> {
    let (tell, hear) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(tell)?;
    roots.iter().try_for_each(|root| watcher.watch(root, RecursiveMode::Recursive))?;
    Ok((watcher, hear))
}

/// What marks a file as it is: its size, and when it was changed.
pub fn mark(path: &Path) -> Option<String> {
    let about = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    let changed = about.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Some(format!("{} {}", about.len(), changed.as_nanos()))
}

/// Whether a file was not changed for a while when it was found.
fn is_old(path: &Path) -> bool {
    fs::metadata(path).and_then(|about| about.modified()).is_ok_and(|changed| changed.elapsed().is_ok_and(|age| age >= RESTS))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn until_whole(folders: &mut Folders) -> Vec<String> {
        let mut found = Vec::new();
        let start = Instant::now();
        while found.is_empty() && start.elapsed() < Duration::from_secs(10) {
            folders.look(Duration::from_millis(50), &|_, _| false);
            found.extend(folders.whole().into_iter().map(|(path, _)| path.file_name().unwrap_or_default().to_string_lossy().into_owned()));
        }
        found
    }

    #[test]
    fn a_file_is_whole_when_it_rests() {
        for poll in [None, Some(Duration::from_millis(100))] {
            let folder = tempfile::tempdir().expect("a folder");
            let root = folder.path().canonicalize().expect("the folder");
            let (mut folders, _) = Folders::new(vec![root.clone()], poll);
            folders.look(Duration::ZERO, &|_, _| false);
            assert!(folders.is_quiet());
            fs::write(root.join("a.txt"), "half").expect("written");
            fs::write(root.join(".hidden.txt"), "no").expect("written");
            fs::write(root.join("a.part"), "no").expect("written");
            folders.look(Duration::from_millis(300), &|_, _| false);
            assert!(folders.whole().is_empty(), "{poll:?}: it is not whole yet");
            assert_eq!(until_whole(&mut folders), ["a.txt"], "{poll:?}");
        }
    }

    #[test]
    fn what_is_known_is_not_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("a.txt"), "known").expect("written");
        let (mut folders, _) = Folders::new(vec![folder.path().to_owned()], Some(Duration::ZERO));
        folders.look(Duration::ZERO, &|path, mark| path.ends_with("a.txt") && mark.starts_with("5 "));
        assert!(folders.is_quiet());
    }
}
