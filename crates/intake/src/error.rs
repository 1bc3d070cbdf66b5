//! Why bytes could not be read.

use thiserror::Error;

use crate::format::Format;

/// Why bytes, or a document among them, could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unread {
    /// A format that is not read.
    #[error("the format {0:?} is not read")]
    Format(Format),
    /// There is no story in it: no prose, nothing but menus and lists of links.
    #[error("it holds no story")]
    NoStory,
    /// An archive that is no office document.
    #[error("an archive without a document")]
    NoOffice,
    /// It is broken, and how.
    #[error("it is broken: {0}")]
    Broken(String),
    /// It would take more room than so many megabytes.
    #[error("it unpacks to more than {0} MB")]
    TooLarge(u64),
}
