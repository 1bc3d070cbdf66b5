//! One exchange with a server, and what can go wrong with it.

use std::net::IpAddr;
use std::time::Duration;

use thiserror::Error;
use url::Url;

use crate::address::Kind;

/// What is asked of a server.
#[derive(Debug, Clone, Copy)]
pub struct Request<'r> {
    /// The address.
    pub address: &'r Url,
    /// The `ETag` of what is there already.
    pub etag: Option<&'r str>,
    /// The `Last-Modified` of what is there already.
    pub modified: Option<&'r str>,
    /// So many bytes are taken, unpacked, and no more.
    pub most: u64,
    /// Whether what is beyond is left away; else it is [`Trouble::TooLarge`].
    pub cut: bool,
    /// All of it takes no longer than this.
    pub within: Duration,
}

/// What a server answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The names of the head's fields in lower case, and what they hold.
    pub head: Vec<(String, String)>,
    /// The body, unpacked.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// What the field `name`, in lower case, of the head holds; the first where there are several.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.head.iter().find(|(field, _)| field == name).map(|(_, value)| value.trim())
    }
}

/// The way to servers: one exchange, redirects not followed.
pub trait Network: Sync {
    /// Asks once, and gives what is answered.
    ///
    /// # Errors
    ///
    /// [`Trouble`] where no whole answer came. A status that tells an error is an answer.
    fn ask(&self, request: &Request<'_>) -> Result<Answer, Trouble>;
}

/// Why no whole answer came.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Trouble {
    /// The host is at an address that is not reached.
    #[error("{ip} is {kind}")]
    Refused {
        /// The address.
        ip: IpAddr,
        /// What such addresses are for.
        kind: Kind,
    },
    /// No such host is known.
    #[error("no such host is known")]
    NoHost,
    /// The host cannot be connected to, and why.
    #[error("no connection: {0}")]
    Unconnected(String),
    /// The connection could not be made secure, and why.
    #[error("no secure connection: {0}")]
    Insecure(String),
    /// It took too long.
    #[error("no whole answer within {0} seconds")]
    TooSlow(u64),
    /// It is longer than so many bytes.
    #[error("the answer is longer than {} MB", .0 >> 20)]
    TooLarge(u64),
    /// The answer ends before it is whole.
    #[error("the answer was cut off")]
    CutOff,
    /// It is packed in a way that was not asked for.
    #[error("the answer is packed as `{0}`, which was not asked for")]
    Packed(String),
    /// It is no answer, and why.
    #[error("the answer cannot be understood: {0}")]
    Garbled(String),
}

impl Trouble {
    /// Whether it may be otherwise the next time.
    pub fn passes(&self) -> bool {
        match self {
            Trouble::NoHost | Trouble::Unconnected(_) | Trouble::TooSlow(_) | Trouble::CutOff => true,
            Trouble::Refused { .. } | Trouble::Insecure(_) | Trouble::TooLarge(_) | Trouble::Packed(_) | Trouble::Garbled(_) => false,
        }
    }
}
