//! Feeds that are watched: each asked at its own pace, several hosts at once, one feed of a host at a time.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::Duration;

use banggiao_fetch::{Clock, Pace, Visit};
use jiff::Timestamp;

use super::log::Note;
use crate::fetching::{Fetching, host, lock};
use crate::input::{Hand, Reader};
use crate::stopping::Stop;

/// So many hosts are asked at once.
const HOSTS: usize = 8;
/// How long one who found nothing to do waits before looking again.
const LOOK: Duration = Duration::from_millis(500);

/// The feeds, and when each is to be asked.
pub struct Feeds(Mutex<Schedule>);

#[derive(Default)]
struct Schedule {
    /// When, and which.
    due: BTreeSet<(Timestamp, String)>,
    /// Hosts that are being asked.
    busy: BTreeSet<String>,
}

/// What there is to do.
enum Next {
    Ask(String),
    Wait,
    Done,
}

impl Feeds {
    /// These feeds, asked when what is remembered of each says, or else at once.
    pub fn new(feeds: &[String], fetching: &Fetching) -> Self {
        let due = |feed: &String| {
            // What a new ledger lacks is not waited for.
            let seen = fetching.remembered(feed).filter(|seen| seen.documents.iter().all(|id| fetching.holds(id)));
            seen.and_then(|seen| seen.due).unwrap_or_default()
        };
        let due = feeds.iter().map(|feed| (due(feed), feed.clone())).collect();
        Feeds(Mutex::new(Schedule { due, busy: BTreeSet::new() }))
    }

    /// Asks the feeds as they are due until it is time to stop; each of them once at the most, where that is wanted.
    pub fn run(&self, fetching: &Fetching, reader: &Reader, hand: &Hand<'_>, note: &(dyn Fn(Note) + Sync), stop: &Stop, once: bool) {
        std::thread::scope(|scope| {
            for _ in 0..HOSTS.min(lock(&self.0).due.len()) {
                scope.spawn(|| {
                    while !stop.is_set() {
                        match self.next(stop.now(), once, note) {
                            Next::Done => return,
                            Next::Wait => {
                                stop.wait(LOOK);
                            }
                            Next::Ask(feed) => {
                                let visit = fetching.visit(&feed, reader, hand);
                                self.asked(feed, &visit, fetching, note, stop.now(), once);
                            }
                        }
                    }
                });
            }
        });
    }

    fn next(&self, now: Timestamp, once: bool, note: &(dyn Fn(Note) + Sync)) -> Next {
        let mut schedule = lock(&self.0);
        let free = schedule.due.iter().find(|(_, feed)| !schedule.busy.contains(&host(feed))).cloned();
        match free {
            Some((due, feed)) if due <= now => {
                schedule.due.remove(&(due, feed.clone()));
                schedule.busy.insert(host(&feed));
                Next::Ask(feed)
            }
            Some((due, feed)) if once => {
                schedule.due.remove(&(due, feed.clone()));
                drop(schedule);
                note(Note::NotDue(feed, due));
                Next::Wait
            }
            None if once && schedule.due.is_empty() => Next::Done,
            _ => Next::Wait,
        }
    }

    /// A feed was asked: sees to it that it is again.
    fn asked(&self, feed: String, visit: &Visit, fetching: &Fetching, note: &(dyn Fn(Note) + Sync), now: Timestamp, once: bool) {
        let last = fetching.remembered(&feed).and_then(|seen| seen.waited);
        let wait = Pace { told: visit.told, fresh: visit.fresh, last, news: visit.news > 0 }.next();
        let due = now.checked_add(wait).unwrap_or(Timestamp::MAX);
        if !visit.enough {
            fetching.remember_due(&feed, wait, due);
            note(Note::Asked(feed.clone(), *visit, due));
        }
        let mut schedule = lock(&self.0);
        schedule.busy.remove(&host(&feed));
        if !once {
            schedule.due.insert((due, feed));
        }
    }
}
