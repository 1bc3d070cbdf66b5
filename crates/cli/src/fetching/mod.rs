//! Fetching: what commands read that name addresses, and the options that say how.

mod visitor;
mod words;

use std::path::Path;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use banggiao_fetch::{Fetcher, Follower, Limits, Memory, Reach, Seen, Visit, Web};
use banggiao_ledger::{Access, DocumentId, Ledger, Purpose};
use clap::Args;
use jiff::Timestamp;

use crate::input::{Hand, Reader, Source, TakeAnywhere};
use crate::interface::Words;
use crate::output::tame;
use crate::stopping::Stop;
use visitor::Visiting;

pub use words::told;

/// How addresses are fetched.
#[derive(Debug, Clone, Args)]
pub struct FetchOptions {
    /// Of addresses of feeds and sitemaps, take the pages that they name; those that were read before are passed over
    #[arg(long)]
    follow: bool,
    #[command(flatten)]
    pub manners: Manners,
}

/// How servers are asked.
#[derive(Debug, Clone, Args)]
pub struct Manners {
    /// At most so many pages of each feed or sitemap in one go; the rest is taken the next time
    #[arg(long, value_name = "N", default_value_t = 1000)]
    limit: usize,
    /// Fetch from private addresses too, as of your own network
    #[arg(long)]
    allow_private: bool,
    /// Where those who run the servers reach you, told with each request: an address of mail or of a page
    #[arg(long, value_name = "ADDRESS", env = "BANGGIAO_CONTACT", hide_env_values = true, value_parser = contact)]
    contact: Option<String>,
    /// How many seconds to wait at least between two requests to one host
    #[arg(long, value_name = "SECONDS", default_value_t = 1.0, value_parser = seconds)]
    every: f64,
}

/// What servers are told where nobody says whom to reach.
const HOME: &str = env!("CARGO_PKG_REPOSITORY");

fn contact(text: &str) -> Result<String, &'static str> {
    let plain = |c: char| c.is_ascii_graphic() && !"()\\\"".contains(c);
    let fits = (3..=200).contains(&text.len()) && text.chars().all(plain) && (text.contains('@') || text.contains("://"));
    fits.then(|| text.to_owned()).ok_or("give an address of mail, as press@mfa.example, or of a page, as https://mfa.example/contact")
}

fn seconds(text: &str) -> Result<f64, &'static str> {
    text.parse().ok().filter(|seconds| (0.0..=3600.0).contains(seconds)).ok_or("give a number of seconds, as 2 or 0.5")
}

impl Manners {
    fn fetcher(&self, stop: Stop, seed: u64) -> Fetcher<Web, Stop> {
        let reach = if self.allow_private { Reach::Private } else { Reach::Public };
        let agent = format!("banggiao/{} (+{})", env!("CARGO_PKG_VERSION"), self.contact.as_deref().unwrap_or(HOME));
        let limits = Limits { every: Duration::from_secs_f64(self.every), seed, ..Limits::default() };
        Fetcher::new(Web::new(&agent, reach), stop, limits)
    }
}

/// Fetches, and remembers beside a ledger what it fetched.
pub struct Fetching {
    fetcher: Fetcher<Web, Stop>,
    memory: Mutex<Memory>,
    /// The ledger for reading: it says what it has.
    ledger: Mutex<Option<Ledger>>,
    follow: bool,
    limit: usize,
    same: AtomicUsize,
    left: Mutex<Vec<(String, usize)>>,
}

impl Fetching {
    /// One who asks as `manners` say, and stops when `stop` says. Beside `ledger`, which must be there, it remembers what it fetched.
    pub fn new(manners: &Manners, ledger: Option<&Path>, stop: Stop) -> anyhow::Result<Self> {
        let (memory, reading) = match ledger {
            Some(path) => (Memory::open(&Memory::beside(path))?, Some(Ledger::open_as(path, Access::to(Purpose::Read))?)),
            None => (Memory::fleeting(), None),
        };
        Ok(Fetching {
            // Many who fetch at once are to come back at different times.
            fetcher: manners.fetcher(stop, u64::from(std::process::id())),
            memory: Mutex::new(memory),
            ledger: Mutex::new(reading),
            follow: true,
            limit: manners.limit,
            same: AtomicUsize::new(0),
            left: Mutex::default(),
        })
    }

    /// One who fetches single pages and remembers nothing.
    pub fn of_pages(manners: &Manners) -> anyhow::Result<Self> {
        Ok(Fetching { follow: false, ..Fetching::new(manners, None, Stop::default())? })
    }

    /// The same for a command, as its options say; none where no address is among `sources`.
    pub fn of(options: &FetchOptions, sources: &[Source], ledger: Option<&Path>) -> anyhow::Result<Option<Self>> {
        if !sources.iter().any(|source| matches!(source, Source::Web(_))) {
            return Ok(None);
        }
        let fetching = Fetching::new(&options.manners, ledger, Stop::by_signals()?)?;
        Ok(Some(Fetching { follow: options.follow, ..fetching }))
    }

    /// Reads every document of every source: files one after the other, and beside them each host at its own rate.
    pub fn read_all(&self, reader: &Reader, sources: &[Source], take: &mut TakeAnywhere<'_>) {
        let take = Mutex::new(take);
        let hand = |item, size| lock(&take)(item, size);
        let mut hosts: Vec<(String, Vec<&str>)> = Vec::new();
        for source in sources {
            if let Source::Web(address) = source {
                let host = host(address);
                match hosts.iter_mut().find(|(name, _)| *name == host) {
                    Some((_, addresses)) => addresses.push(address),
                    None => hosts.push((host, vec![address])),
                }
            }
        }
        let hosts = Mutex::new(hosts.into_iter());
        thread::scope(|scope| {
            for _ in 0..HOSTS {
                scope.spawn(|| {
                    loop {
                        let next = lock(&hosts).next();
                        let Some((_, addresses)) = next else {
                            return;
                        };
                        for address in addresses {
                            if self.visit(address, reader, &hand).enough {
                                return;
                            }
                        }
                    }
                });
            }
            for source in sources.iter().filter(|source| !matches!(source, Source::Web(_))) {
                let mut more = true;
                reader.read(source, &mut |item, size| {
                    more = hand(item, size);
                    more
                });
                if !more {
                    return;
                }
            }
        });
    }

    /// Fetches what is at `address`, or what that names, and hands it over.
    pub fn visit(&self, address: &str, reader: &Reader, hand: &Hand<'_>) -> Visit {
        let mut visitor = Visiting { fetching: self, reader, hand };
        let mut follower = self.follower();
        let visit = if self.follow { follower.follow(address, &mut visitor) } else { follower.visit(address, &mut visitor) };
        if visit.left > 0 {
            lock(&self.left).push((address.to_owned(), visit.left));
        }
        visit
    }

    /// One who follows lists, and remembers.
    fn follower(&self) -> Follower<'_, Web, Stop> {
        Follower::new(&self.fetcher, &self.memory, self.limit)
    }

    /// What is remembered of an address or a file.
    pub fn remembered(&self, of: &str) -> Option<Seen> {
        lock(&self.memory).get(of).cloned()
    }

    /// Remembers a file. Where that cannot be written it is read again the next time, and nothing is lost.
    pub fn remember(&self, of: &str, seen: Seen) {
        let _ = lock(&self.memory).put(of, seen);
    }

    /// Remembers when a feed is to be asked again, and how long that is to wait.
    pub fn remember_due(&self, feed: &str, wait: Duration, due: Timestamp) {
        self.follower().remember_due(feed, wait, due);
    }

    /// How many pages were as they were.
    pub fn same(&self) -> usize {
        self.same.load(Ordering::Relaxed)
    }

    /// Tells which lists name more pages than were taken.
    pub fn tell_left(&self, words: &Words) {
        for (address, count) in std::mem::take(&mut *lock(&self.left)) {
            eprintln!("banggiao: {}", words.with("fetch-left", &[("address", &tame(&address)), ("count", &count.to_string())]));
        }
    }

    /// Whether the ledger has the document with this id.
    pub fn holds(&self, id: &str) -> bool {
        let ledger = lock(&self.ledger);
        ledger.as_ref().is_some_and(|ledger| id.parse().is_ok_and(|id: DocumentId| ledger.holds(&id).unwrap_or(false)))
    }
}

/// Reads every document of every source; addresses are fetched where there is one who fetches.
pub fn read_all(fetching: Option<&Fetching>, reader: &Reader, sources: &[Source], take: &mut TakeAnywhere<'_>) {
    match fetching {
        Some(fetching) => fetching.read_all(reader, sources, take),
        None => reader.read_all(sources, take),
    }
}

/// So many hosts are asked at once.
const HOSTS: usize = 8;

/// The host that an address names, as far as that can be told.
pub fn host(address: &str) -> String {
    banggiao_fetch::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
}

/// What is in `mutex`: whoever panicked with it left it whole.
pub fn lock<T: ?Sized>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether `text` is an address of the web rather than a path.
pub fn is_address(text: &str) -> bool {
    let starts = |scheme: &str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    starts("http://") || starts("https://")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_are_addresses() {
        for good in ["press@mfa.example", "https://mfa.example/contact", "mailto:press@mfa.example"] {
            assert!(contact(good).is_ok(), "{good}");
        }
        for bad in ["", "me", "a@b.example\r\nX: y", "a@b)", "thư@mfa.example"] {
            assert!(contact(bad).is_err(), "{bad}");
        }
        assert!(seconds("0.5").is_ok() && seconds("-1").is_err() && seconds("NaN").is_err());
    }
}
