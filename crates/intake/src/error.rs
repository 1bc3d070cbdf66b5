//! Why bytes could not be read.

use std::io;

use thiserror::Error;

use crate::format::Format;
use crate::row::Wanted;

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
    /// A PDF of pictures of pages, without text.
    #[error("it holds pictures of pages and no text")]
    Scanned,
    /// A PDF whose fonts do not say which characters their signs are.
    #[error("its fonts do not say which characters their signs are")]
    NoCharacters,
    /// It is broken, and how.
    #[error("it is broken: {0}")]
    Broken(String),
    /// The system does not let us read it, and why.
    #[error("it cannot be read: {0}")]
    Unreadable(String),
    /// There is nothing in it.
    #[error("there is nothing in it")]
    Empty,
    /// A line is no JSON, and why.
    #[error("it is no JSON: {0}")]
    Json(String),
    /// A line is JSON, but no object.
    #[error("it is no object of JSON")]
    JsonObject,
    /// A row has no text.
    #[error("it has no text")]
    NoText,
    /// A field of a row holds something else than it must.
    #[error("`{field}` is {found}")]
    Field {
        /// The field, as the table names it.
        field: String,
        /// What it holds.
        found: String,
        /// What it must hold.
        wanted: Wanted,
    },
    /// A table has no column of texts; those that there are.
    #[error("no column holds texts; there are: {0}")]
    Columns(String),
    /// A byte is no UTF-8.
    #[error("a byte is no UTF-8: 0x{0:02X}")]
    Byte(u8),
    /// It is longer than one document may be, in megabytes.
    #[error("it is longer than {0} MB")]
    TooLong(u64),
    /// It would take more room than so many megabytes.
    #[error("it unpacks to more than {0} MB")]
    TooLarge(u64),
    /// It unpacks to more than so many times its size, as only what is made to hurt does.
    #[error("it unpacks to more than {0} times its size")]
    Bomb(u64),
    /// More containers stand within each other than so many.
    #[error("more than {0} archives within each other")]
    TooDeep(usize),
    /// It, or a member of an archive, is locked with a password.
    #[error("it is locked with a password")]
    Locked,
}

impl Unread {
    /// What an error of reading says: one of ours that came through a reader, broken data, or the system's own word.
    pub(crate) fn of(error: &io::Error) -> Unread {
        if let Some(ours) = error.get_ref().and_then(|inner| inner.downcast_ref::<Unread>()) {
            return ours.clone();
        }
        match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::UnexpectedEof => Unread::Broken(error.to_string()),
            _ => Unread::Unreadable(error.to_string()),
        }
    }
}
