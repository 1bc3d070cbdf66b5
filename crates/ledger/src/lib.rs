//! The ledger in one file: documents, what they say, the records made of it, and what people decided.
//!
//! ```text
//! text, Arrival, Extraction -> Reading -> Ledger::ingest -> statements -> records -> Ledger::records, search, export
//! ```
//!
//! A [`Reading`] is a document with all that was read from it: pure work, for any thread. [`Ledger::ingest`] takes a batch
//! of them in one transaction. Records are derived: the same documents and decisions give the same records and ids, in
//! whatever order and batches they came. There is no clock here: what day it is comes from outside.
//!
//! - **Open**: [`Ledger::open`], [`Ledger::create`], [`Ledger::open_or_create`], [`Ledger::in_memory`].
//! - **In**: [`Ledger::ingest`] of readings gives [`Ingested`]; `Ledger::reread` of readings of documents that are there
//!   gives `Reread`, what changed; `Ledger::documents_read_otherwise(reader)` names those that another program or pack read.
//! - **Out**: [`Ledger::record`] by id, by the id of any of its statements, or by the beginning of one;
//!   [`Ledger::records`] by countries, types, days, due day, status, conflicts, as [`Query`] says; [`Ledger::evidence`];
//!   [`Ledger::names`] of a person; [`Ledger::counts`], [`Ledger::partners`]; `Ledger::document(name or id)`;
//!   `Ledger::search(words, limit)`; [`Ledger::export`].
//! - **Decide**: `Ledger::decide(Decision { at, by, why, action })`, `action` one of accept, correct, reject, merge, split,
//!   status, note, undo; `Ledger::decisions()` with what became of each: holds, undone, stranded.
//! - **Keep**: `Ledger::backup(to)`, `Ledger::restore(from, to, replace)`, `Ledger::doctor()`, `Ledger::repair()`.

mod cache;
mod document;
mod error;
mod evidence;
mod export;
pub mod fold;
mod ingest;
mod ledger;
mod query;
mod record;
mod review;
mod schema;
mod settle;
mod shelf;
mod types;
mod upgrade;
mod words;
mod work;
mod write;

pub use document::{Arrival, DocumentId, NoDocumentId, Reading};
pub use error::{LedgerError, Result};
pub use evidence::Evidence;
pub use ingest::Ingested;
pub use ledger::Ledger;
pub use query::Query;
pub use record::Stored;
pub use review::Review;
pub use upgrade::VERSION;
