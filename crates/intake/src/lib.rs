//! From the bytes that ministries and newsrooms publish to documents: the story alone, with its date and publisher.
//!
//! ```text
//! bytes -> format -> decode -> tree -> blocks -> story -> Document
//!                                  \-> meta ----------/
//! ```
//!
//! Pure: no clock, no disk, no network. What the parsers of formats know stays in here: whatever a document came as, it leaves as
//! a [`Document`].

mod address;
mod columns;
mod container;
mod date;
mod decode;
mod document;
mod error;
mod feed;
mod format;
mod heading;
mod html;
mod legacy;
mod limits;
mod lines;
mod listing;
mod mail;
mod markdown;
mod office;
mod pdf;
mod received;
mod row;
mod rtf;
mod sitemap;
mod table;

pub use container::{AnyOrder, Bytes, Item, Line, Skip, TakeItem, unpack};
pub use document::{Document, Origin, Part, Published, Told};
pub use error::Unread;
pub use format::Format;
pub use limits::Limits;
pub use listing::{Listed, Listing, listing};
pub use received::Received;
pub use row::{Row, Wanted};

/// What is known of bytes from outside.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'k> {
    /// The name of their encoding, as the server or the user says it.
    pub encoding: Option<&'k str>,
    /// The address under which they were found.
    pub address: Option<&'k str>,
}

/// The documents that `bytes`, which are of this format, hold: one, or those of a feed, each with its own fault.
///
/// # Errors
///
/// [`Unread`] says why nothing could be read, or of which document.
pub fn read(bytes: &[u8], format: Format, known: Known<'_>) -> Result<Vec<Result<Document, Unread>>, Unread> {
    match format {
        Format::Html => html::document(&decode::page(bytes, known.encoding), known.address).told().map(one),
        Format::Feed => feed::documents(bytes),
        Format::Zip => office::document(bytes)?.told().map(one),
        Format::Mail => mail::document(bytes)?.told().map(one),
        Format::Pdf => pdf::document(bytes)?.told().map(one),
        Format::Rtf => rtf::document(bytes)?.told().map(one),
        Format::Markdown => markdown::document(&decode::page(bytes, known.encoding), known.address)?.told().map(one),
        _ => Err(Unread::Format(format)),
    }
}

fn one(document: Document) -> Vec<Result<Document, Unread>> {
    vec![Ok(document)]
}
