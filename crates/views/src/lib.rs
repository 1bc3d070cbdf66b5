//! From records to what people look at: dossiers, timelines, the tracker, series and lists, told in English and Vietnamese.
//!
//! ```text
//! entries -> view -> line
//! ```
//!
//! All of it is pure: no clock, no disk, no store. What a view says carries the ids of the records it rests on.

pub mod line;
pub mod names;
pub mod words;

pub use names::Names;
pub use words::Words;
