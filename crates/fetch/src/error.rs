//! Why something could not be fetched.

use std::net::IpAddr;

use jiff::Timestamp;
use thiserror::Error;

use crate::address::Kind;
use crate::network::Trouble;

/// Why something could not be fetched.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FetchError {
    /// It is no address.
    #[error("`{address}` is no address: {why}")]
    Address {
        /// What was given.
        address: String,
        /// What is wrong with it.
        why: String,
    },
    /// An address of something else than the web.
    #[error("{address}: only http and https are fetched, not {scheme}")]
    Scheme {
        /// The address.
        address: String,
        /// Its scheme.
        scheme: String,
    },
    /// An address with a password in it.
    #[error("{address}: an address with a name or password in it is not fetched")]
    Password {
        /// The address without them.
        address: String,
    },
    /// A port at which the web is not served.
    #[error("{address}: port {port} is not fetched from: only 80, 443 and those from 1024 on")]
    Port {
        /// The address.
        address: String,
        /// The port.
        port: u16,
    },
    /// The address of the host is not public.
    #[error("{host} is at {ip}, which is {kind}; only public addresses are fetched")]
    Private {
        /// The host.
        host: String,
        /// Where it is.
        ip: IpAddr,
        /// What such addresses are for.
        kind: Kind,
    },
    /// The robots.txt of the host does not allow it.
    #[error("the robots.txt of {host} does not allow it")]
    Robots {
        /// The host.
        host: String,
    },
    /// The robots.txt of the host cannot be read, so that nothing is allowed for now.
    #[error("the robots.txt of {host} cannot be read now, so nothing is fetched from there")]
    RobotsUnread {
        /// The host.
        host: String,
    },
    /// It leads from one address to the next, and that one again.
    #[error("more than {0} redirects")]
    Redirects(usize),
    /// It leads to what is not fetched.
    #[error("it leads to what is not fetched: {0}")]
    Leads(Box<FetchError>),
    /// The server answers with an error.
    #[error("the server answers with status {0}")]
    Status(u16),
    /// The exchange with the server failed.
    #[error("{0}")]
    Network(Trouble),
    /// The host asked to be left alone for longer than is waited for.
    #[error("{host} asks to be left alone until {until}")]
    Resting {
        /// The host.
        host: String,
        /// Until when.
        until: Timestamp,
    },
    /// The host failed so often that it is not asked again for now.
    #[error("{host} failed {times} times in a row and is not asked again for now")]
    Down {
        /// The host.
        host: String,
        /// How often.
        times: u32,
    },
    /// The program is to stop.
    #[error("stopped")]
    Stopped,
}

impl FetchError {
    /// Whether it may be otherwise the next time: what cannot be is not asked again soon.
    pub fn passes(&self) -> bool {
        match self {
            FetchError::Network(trouble) => trouble.passes(),
            FetchError::Status(status) => passes(*status),
            FetchError::RobotsUnread { .. } | FetchError::Resting { .. } | FetchError::Down { .. } | FetchError::Stopped => true,
            FetchError::Leads(error) => error.passes(),
            _ => false,
        }
    }
}

/// Whether a status says that the same request may fare otherwise later.
pub(crate) fn passes(status: u16) -> bool {
    matches!(status, 408 | 425 | 429 | 500 | 502 | 503 | 504)
}
