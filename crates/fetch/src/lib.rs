//! Gets documents over the network: politely, within bounds, and from public addresses only.
//!
//! ```text
//! address -> robots -> turn at the host -> Network -> redirect, wait and try again, or Fetched
//! ```
//!
//! [`Fetcher::get`] is all of it; a [`Follower`] fetches what feeds and sitemaps name, and not again what it has in its [`Memory`]. What
//! they stand on are two small traits: a [`Network`], which makes one exchange with a server
//! ([`Web`] is the real one), and a [`Clock`]. No other crate of the program knows the network.

mod address;
mod backoff;
mod clock;
mod error;
mod fetcher;
mod follow;
mod host;
mod memory;
mod network;
mod pace;
mod robots;
mod web;

pub use address::{Kind, Reach, parse};
pub use clock::{Clock, SystemClock};
pub use error::FetchError;
pub use fetcher::{Fetched, Fetcher, Limits, Page};
pub use follow::{Failure, Follower, List, Named, Taken, Visit, Visitor};
pub use memory::{Memory, Seen, Validators};
pub use network::{Answer, Network, Request, Trouble};
pub use pace::Pace;
pub use web::{Names, Web};
