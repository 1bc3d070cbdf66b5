//! banggiao's extraction: from the text of one report of diplomacy to the facts it states, each with its sentence.
//!
//! ```text
//! Document -> passages, tokens, sentences -> mentions -> context -> facts + notes
//! ```
//!
//! Extraction is pure: no clock, no network, no disk. It never fails: what it cannot settle it returns as a note. The
//! modules, in reading order: [`document`], [`text`], [`pack`], [`mention`], [`value`], [`pattern`], [`context`],
//! [`fact`], [`read`], [`explain`].

pub mod context;
pub mod document;
pub mod explain;
pub mod fact;
pub mod mention;
pub mod note;
pub mod pack;
pub mod pattern;
pub mod read;
pub mod span;
pub mod text;
pub mod value;

pub use document::Document;
pub use fact::{Fact, FactType, Slots};
pub use note::{Note, NoteKind};
pub use pack::Packs;
pub use read::{Extraction, Named, extract};
pub use span::Span;
