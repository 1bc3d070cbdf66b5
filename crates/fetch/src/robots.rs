//! What the robots.txt of a host allows (RFC 9309).

use std::time::Duration;

use jiff::Timestamp;
use robotxt::Robots;
use url::Url;

use crate::clock::after;
use crate::error::{FetchError, passes};
use crate::network::Answer;

/// The name by which a robots.txt calls this program.
const NAME: &str = "banggiao";
/// So much of one is read, as the RFC wants it (2.5).
pub(crate) const MOST: u64 = 500 << 10;
/// How long one holds (2.4), and for how long nothing is allowed where one cannot be read.
const HOLDS: Duration = Duration::from_secs(24 * 3600);
const UNREAD: Duration = Duration::from_secs(600);

/// The rules of a host for this program.
#[derive(Debug)]
pub(crate) struct Rules {
    robots: Option<Robots>,
    until: Timestamp,
}

impl Rules {
    /// As the answer for a robots.txt gives them: without one (4xx) all is allowed; where the server fails (5xx), or says that it is
    /// asked too often, nothing is, for now (2.3.1).
    pub fn of(answer: &Answer, now: Timestamp) -> Self {
        let robots = match answer.status {
            200..=299 => Some(Robots::parse(&answer.bytes, NAME)),
            status if passes(status) || status >= 500 => None,
            _ => Some(Robots::allow_all()),
        };
        let holds = if robots.is_some() { HOLDS } else { UNREAD };
        Rules { robots, until: after(now, holds) }
    }

    /// Those of a host whose robots.txt is not found for all the redirects: all is allowed (2.3.1.2).
    pub fn none(now: Timestamp) -> Self {
        Rules { robots: Some(Robots::allow_all()), until: after(now, HOLDS) }
    }

    /// Those of a host whose robots.txt leads to what is not fetched.
    pub fn unread(now: Timestamp) -> Self {
        Rules { robots: None, until: after(now, UNREAD) }
    }

    /// Whether they hold still.
    pub fn hold(&self, now: Timestamp) -> bool {
        now < self.until
    }

    /// How long they ask to wait between two exchanges.
    pub fn delay(&self) -> Option<Duration> {
        self.robots.as_ref().and_then(Robots::crawl_delay)
    }

    /// Whether they allow `address`.
    pub fn allow(&self, address: &Url) -> Result<(), FetchError> {
        let host = || crate::host::name(address);
        match &self.robots {
            None => Err(FetchError::RobotsUnread { host: host() }),
            Some(robots) if robots.is_url_allowed(address) => Ok(()),
            Some(_) => Err(FetchError::Robots { host: host() }),
        }
    }
}

/// The address of the robots.txt for `address`.
pub(crate) fn of(address: &Url) -> Url {
    let mut robots = address.clone();
    robots.set_path("/robots.txt");
    robots.set_query(None);
    robots
}
