//! Fetching one address: its redirects followed, its host asked politely, tried again where that may help.

use std::time::Duration;

use jiff::Timestamp;
use url::Url;

use crate::address::{check, parse};
use crate::backoff::{asked, delay};
use crate::clock::{Clock, after, until};
use crate::error::{FetchError, passes};
use crate::host::{Host, Hosts, lock, name};
use crate::memory::Validators;
use crate::network::{Answer, Network, Request, Trouble};
use crate::robots::{self, Rules};

/// How far fetching goes.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// How long to wait at least between two exchanges with one host.
    pub every: Duration,
    /// So many bytes are taken of one address, unpacked.
    pub most: u64,
    /// One exchange takes no longer than this.
    pub within: Duration,
    /// So many redirects are followed.
    pub redirects: usize,
    /// So often an address is tried in all.
    pub tries: u32,
    /// A host that asks to be left alone for longer is not waited for.
    pub patience: Duration,
    /// What chance follows from, in the jitter of waits.
    pub seed: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            every: Duration::from_secs(1),
            most: 64 << 20,
            within: Duration::from_secs(120),
            redirects: 10,
            tries: 3,
            patience: Duration::from_secs(300),
            seed: 0,
        }
    }
}

/// What became of asking for an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fetched {
    /// It is as it was. How long the server calls that fresh, where it says.
    Same(Option<Duration>),
    /// It came.
    Page(Box<Page>),
}

/// What came from an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where it came from in the end.
    pub address: Url,
    /// The media type that the server tells: `text/html`.
    pub media_type: Option<String>,
    /// The encoding that the server tells.
    pub encoding: Option<String>,
    /// The bytes, unpacked.
    pub bytes: Vec<u8>,
    /// When.
    pub at: Timestamp,
    /// What to ask with whether it is as it was.
    pub validators: Validators,
    /// How long the server calls it fresh.
    pub fresh: Option<Duration>,
}

/// Fetches, as one who knows manners. For any number of threads: those that ask one host take turns.
#[derive(Debug)]
pub struct Fetcher<N, C> {
    network: N,
    clock: C,
    limits: Limits,
    hosts: Hosts,
}

impl<N: Network, C: Clock> Fetcher<N, C> {
    /// One who asks over `network`.
    pub fn new(network: N, clock: C, limits: Limits) -> Self {
        Fetcher { network, clock, limits, hosts: Hosts::default() }
    }

    /// What tells it the time.
    pub fn clock(&self) -> &C {
        &self.clock
    }

    /// What is at `address`, or that it is as `known` says.
    ///
    /// # Errors
    ///
    /// [`FetchError`] says why nothing came.
    pub fn get(&self, address: &str, known: Option<&Validators>) -> Result<Fetched, FetchError> {
        let mut at = parse(address)?;
        for hop in 0..=self.limits.redirects {
            let leads = |error: FetchError| if hop == 0 { error } else { FetchError::Leads(Box::new(error)) };
            self.rules(&at).and_then(|rules| rules.allow(&at)).map_err(leads)?;
            let known = known.filter(|known| known.address == at.as_str());
            let answer = self.persist(&at, known, None).map_err(leads)?;
            let fresh = answer.field("cache-control").and_then(max_age);
            match answer.status {
                200 | 203 => return Ok(Fetched::Page(Box::new(page(at, answer, self.clock.now(), fresh)))),
                304 if known.is_some() => return Ok(Fetched::Same(fresh)),
                301 | 302 | 303 | 307 | 308 => at = next(&at, &answer)?,
                status => return Err(FetchError::Status(status)),
            }
        }
        Err(FetchError::Redirects(self.limits.redirects))
    }

    /// The rules of the host of `address`, asked for where none hold. Redirects of a robots.txt lead to other hosts too, and it holds
    /// for the first.
    fn rules(&self, address: &Url) -> Result<std::sync::Arc<Rules>, FetchError> {
        let host = self.hosts.of(address);
        let origin = address.origin().ascii_serialization();
        if let Some(rules) = lock(&host).rules.get(&origin).filter(|rules| rules.hold(self.clock.now())) {
            return Ok(std::sync::Arc::clone(rules));
        }
        let mut at = robots::of(address);
        let mut rules = None;
        for hop in 0..=ROBOTS_REDIRECTS {
            let answer = match self.persist(&at, None, Some(robots::MOST)) {
                Ok(answer) => answer,
                // What keeps us from the host keeps us from the page, and says more.
                Err(error) if hop == 0 => return Err(error),
                Err(_) => break,
            };
            if !matches!(answer.status, 301 | 302 | 303 | 307 | 308) {
                rules = Some(Rules::of(&answer, self.clock.now()));
                break;
            }
            match next(&at, &answer) {
                Ok(_) if hop == ROBOTS_REDIRECTS => rules = Some(Rules::none(self.clock.now())),
                Ok(to) => at = to,
                Err(_) => break,
            }
        }
        let rules = std::sync::Arc::new(rules.unwrap_or_else(|| Rules::unread(self.clock.now())));
        lock(&host).rules.insert(origin, std::sync::Arc::clone(&rules));
        Ok(rules)
    }

    /// Asks until an answer comes that will not be another soon. `cut` is how much of a robots.txt is read.
    fn persist(&self, address: &Url, known: Option<&Validators>, cut: Option<u64>) -> Result<Answer, FetchError> {
        let host = self.hosts.of(address);
        let request = Request {
            address,
            etag: known.and_then(|known| known.etag.as_deref()),
            modified: known.and_then(|known| known.modified.as_deref()),
            most: cut.unwrap_or(self.limits.most),
            cut: cut.is_some(),
            within: self.limits.within,
        };
        let mut tries = 0;
        loop {
            tries += 1;
            // Held while asking: one exchange at a time.
            let mut host = lock(&host);
            self.turn(&mut host, address)?;
            let outcome = self.network.ask(&request);
            let now = self.clock.now();
            host.next = after(now, host.pace(self.limits.every));
            let again = match &outcome {
                Ok(answer) => passes(answer.status),
                Err(trouble) => trouble.passes(),
            };
            if !again {
                host.fared(true, now);
                return outcome.map_err(|trouble| of_network(address, trouble));
            }
            let told = outcome.as_ref().ok().and_then(|answer| asked(answer.field("retry-after")?, now));
            if let Some(rest) = told.filter(|rest| *rest > self.limits.patience) {
                let rests = after(now, rest.min(LONGEST_REST));
                host.rests(rests);
                return Err(FetchError::Resting { host: name(address), until: rests });
            }
            if tries >= self.limits.tries {
                host.fared(false, now);
                return outcome.map_err(|trouble| of_network(address, trouble));
            }
            let wait = delay(self.limits.seed, address.as_str(), tries).max(told.unwrap_or_default());
            host.next = host.next.max(after(now, wait));
        }
    }

    /// Waits until it is our turn at a host, unless that is closed to us.
    fn turn(&self, host: &mut Host, address: &Url) -> Result<(), FetchError> {
        let now = self.clock.now();
        if let Some(error) = host.closed(&name(address), now) {
            return Err(error);
        }
        // Should the clock have been put back, nobody waits for it to catch up.
        let longest = self.limits.patience.max(host.pace(self.limits.every)) + delay_at_most();
        match until(now, host.next).map(|wait| wait.min(longest)) {
            Some(wait) if !self.clock.wait(wait) => Err(FetchError::Stopped),
            _ => Ok(()),
        }
    }
}

/// So many redirects of a robots.txt are followed (RFC 9309, 2.3.1.2).
const ROBOTS_REDIRECTS: usize = 5;
/// No host is left alone for longer because it asks for it.
const LONGEST_REST: Duration = Duration::from_secs(24 * 3600);

fn delay_at_most() -> Duration {
    Duration::from_secs(90)
}

/// Where `answer` leads from `at`.
fn next(at: &Url, answer: &Answer) -> Result<Url, FetchError> {
    let to = answer.field("location").unwrap_or_default();
    let bad = |why: String| FetchError::Address { address: to.chars().take(200).collect(), why };
    let leads = |error| FetchError::Leads(Box::new(error));
    if to.is_empty() {
        return Err(leads(bad("the server does not say where to".to_owned())));
    }
    at.join(to).map_err(|e| bad(e.to_string())).and_then(check).map_err(leads)
}

fn of_network(address: &Url, trouble: Trouble) -> FetchError {
    match trouble {
        Trouble::Refused { ip, kind } => FetchError::Private { host: name(address), ip, kind },
        other => FetchError::Network(other),
    }
}

fn page(address: Url, answer: Answer, at: Timestamp, fresh: Option<Duration>) -> Page {
    let field = |name| answer.field(name).map(str::to_owned);
    let validators = Validators { address: address.to_string(), etag: field("etag"), modified: field("last-modified") };
    let encoding = answer.field("content-type").and_then(charset);
    let media_type = answer.field("content-type").and_then(media_type);
    Page { address, media_type, encoding, bytes: answer.bytes, at, validators, fresh }
}

/// The type in a `Content-Type`.
fn media_type(field: &str) -> Option<String> {
    let name = field.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    Some(name).filter(|name| name.contains('/') && name.len() <= 100)
}

/// The `charset` of a `Content-Type`.
fn charset(field: &str) -> Option<String> {
    let mut parameters = field.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let (_, value) = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))?;
    Some(value.trim().trim_matches(['"', '\'']).to_owned()).filter(|value| !value.is_empty())
}

/// How long a `Cache-Control` calls the answer fresh.
fn max_age(field: &str) -> Option<Duration> {
    let directives = field.split(',').filter_map(|directive| directive.trim().split_once('='));
    let age = directives.into_iter().find(|(name, _)| name.eq_ignore_ascii_case("max-age"))?.1;
    age.trim_matches('"').parse().ok().map(Duration::from_secs)
}
