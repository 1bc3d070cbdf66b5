//! Hosts: one exchange at a time with each, at a polite rate, and none with one that asks for rest or does not answer.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use url::{Host as Name, Url};

use crate::clock::after;
use crate::error::FetchError;
use crate::robots::Rules;

/// So many failures in a row, and a host is left alone for so long.
const FAILURES: u32 = 5;
const LEFT_ALONE: Duration = Duration::from_secs(600);
/// No `Crawl-delay` is taken for longer than this.
const LONGEST_DELAY: Duration = Duration::from_secs(120);

/// What is known of a host.
#[derive(Debug, Default)]
pub(crate) struct Host {
    /// Not to be asked before.
    pub next: Timestamp,
    /// What its robots.txt says, by scheme and port.
    pub rules: HashMap<String, Arc<Rules>>,
    resting: Option<Timestamp>,
    down: Option<Timestamp>,
    failures: u32,
}

impl Host {
    /// Why it is not asked at `now`, where it is not.
    pub fn closed(&self, name: &str, now: Timestamp) -> Option<FetchError> {
        let later = |then: &Timestamp| *then > now;
        if let Some(until) = self.resting.filter(later) {
            return Some(FetchError::Resting { host: name.to_owned(), until });
        }
        self.down.filter(later).map(|_| FetchError::Down { host: name.to_owned(), times: self.failures })
    }

    /// It asks to be left alone until then.
    pub fn rests(&mut self, until: Timestamp) {
        self.resting = Some(until);
    }

    /// It answered, or it failed and will not be tried again.
    pub fn fared(&mut self, well: bool, now: Timestamp) {
        if well {
            self.failures = 0;
            self.down = None;
        } else {
            self.failures += 1;
            if self.failures >= FAILURES {
                self.down = Some(after(now, LEFT_ALONE));
            }
        }
    }

    /// How long to wait between two exchanges: `every`, or longer where its robots.txt asks for it.
    pub fn pace(&self, every: Duration) -> Duration {
        let asked = self.rules.values().filter_map(|rules| rules.delay()).max();
        every.max(asked.unwrap_or_default().min(LONGEST_DELAY))
    }
}

/// All hosts that were asked.
#[derive(Debug, Default)]
pub(crate) struct Hosts(Mutex<HashMap<String, Arc<Mutex<Host>>>>);

impl Hosts {
    /// The host of `address`.
    pub fn of(&self, address: &Url) -> Arc<Mutex<Host>> {
        Arc::clone(lock(&self.0).entry(name(address)).or_default())
    }
}

/// The name of the host of `address`: without the dot that may stand at its end, as both are one host.
pub(crate) fn name(address: &Url) -> String {
    match address.host() {
        Some(Name::Domain(name)) => name.trim_end_matches('.').to_owned(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

/// What is in `mutex`: whoever panicked with it left it whole.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
