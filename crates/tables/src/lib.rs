//! From tables of visits, agreements and figures to documents whose facts are given.
//!
//! ```text
//! bytes -> Rows -> a row's own text ─┐
//! map (TOML) ────────────────────────┴─> Sheet::read -> Extraction + what is wrong with its cells
//! ```
//!
//! Every row is a document, its text the row as it stands in the file: so memory stays constant, the evidence of a fact is the row, and
//! the row can be read anew from what a ledger keeps. A [`Map`] says which column holds which slot of which fact, and how dates,
//! countries and names are written there. Maps are data: those in `maps` are found by folder, each with example rows that are checked.
//!
//! Pure: no clock, no disk, no network. Nothing is read by patterns: what no column gives stays empty.

mod cell;
mod csv;
mod example;
mod fault;
mod load;
mod map;
mod maps;
mod places;
mod read;
mod row;
mod rows;
mod xml;

pub use example::Failure;
pub use fault::{CellFault, Problem, RowFault};
pub use load::load;
pub use map::{DateOrder, FactMap, Form, Map, NameOrder, SlotMap};
pub use maps::{Maps, Recognised};
pub use places::Places;
pub use read::{Read, Sheet};
pub use row::Cell;
pub use rows::{LIMIT, RowText, Rows};
