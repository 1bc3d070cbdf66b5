//! From records to what people look at: dossiers, timelines, the tracker, series and lists, told in English and Vietnamese.
//!
//! ```text
//! entries -> view -> line
//! ```
//!
//! All of it is pure: no clock, no disk, no store. What a view says carries the ids of the records it rests on.

pub mod dispute;
pub mod dossier;
pub mod item;
pub mod line;
pub mod list;
pub mod names;
pub mod programme;
pub mod series;
pub mod slots;
pub mod stretch;
pub mod tracker;
pub mod words;
pub mod world;

pub use dossier::{Dossier, Material};
pub use item::{Item, Section};
pub use names::Names;
pub use programme::Programme;
pub use tracker::Tracker;
pub use words::Words;
