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
//! - **Open**: [`Ledger::open`], [`Ledger::create`], [`Ledger::open_or_create`], [`Ledger::in_memory`]; [`Ledger::open_as`]
//!   for a file that may not be written, or with other patience.
//! - **In**: [`Ledger::ingest`] of readings gives [`Ingested`]; [`Reading::received`] adds the [`Page`] that it was read from, and
//!   [`Reading::row_of`] the table of which it is a row; [`Ledger::reread`] of readings of documents that are there
//!   gives [`Reread`], what changed; [`Ledger::read_otherwise`] gives those that another program or pack read.
//! - **Out**: [`Ledger::moment`] holds it as it is while several things are asked; [`Ledger::record`] by id, by the id of any of its statements, or by the beginning of one;
//!   [`Ledger::records`] by countries, types, days, due day, status, as [`Query`] says; [`Ledger::in_dispute`], [`Ledger::waiting`] for review; [`Ledger::evidence`];
//!   [`Ledger::names`] of a person; [`Ledger::latest`], [`Ledger::documents`], [`Ledger::tellers`] of records; [`Ledger::busiest`], [`Ledger::connected`]; [`Ledger::counts`], [`Ledger::partners`]; [`Ledger::search`]; [`Ledger::export`].
//!   A [`Stored`] record holds the `Entry` from which views are made.
//!   [`Ledger::contradictions`], [`Ledger::contradictions_exactly`]: where several records contradict each other, kept by
//!   [`Ledger::settle_contradictions`];
//!   [`Ledger::states`]: how many commitments of a pair are in which state.
//!   [`Ledger::document`] by id, the beginning of one, or name: text, [`Receipt`]s, [`Table`]; [`Ledger::page`] for the bytes that it
//!   was read from, as they were received.
//! - **Decide**: [`Ledger::decide`] takes a [`Verdict`] with a [`Signature`]; [`Ledger::decisions`] lists all with what became
//!   of each ([`Standing`]), [`Ledger::decisions_about`] those of a record.
//! - **Keep**: [`Ledger::backup`], [`Ledger::restore`], [`Ledger::doctor`], [`Ledger::repair`].

mod anchor;
mod backup;
mod cache;
mod claims;
mod copies;
mod cross;
mod decide;
mod decision;
mod disputed;
mod doctor;
mod document;
mod documents;
mod error;
mod evidence;
mod export;
pub mod fold;
mod ingest;
mod ledger;
mod moment;
mod page;
mod pairs;
mod query;
mod queue;
mod receipt;
mod record;
mod reread;
mod retell;
mod schema;
mod search;
mod settle;
mod shelf;
mod sieve;
mod sources;
mod states;
mod stored_document;
mod table;
mod tellers;
mod tells;
mod types;
mod upgrade;
mod verdicts;
mod walk;
mod words;
mod work;
mod write;

pub use cross::Contradictions;
pub use decide::Verdict;
pub use decision::{Action, Decision, DecisionId, Place, Signature, Standing, typed};
pub use disputed::Disputed;
pub use doctor::{Ailment, Finding};
pub use document::{Arrival, DocumentId, NoDocumentId, Reading};
pub use documents::Listed;
pub use error::{LedgerError, Result};
pub use evidence::Evidence;
pub use ingest::Ingested;
pub use ledger::Ledger;
pub use moment::Moment;
pub use page::{Page, PageId};
pub use query::{Query, by_key};
pub use receipt::{Filed, Receipt, Testimony};
pub use record::Stored;
pub use reread::{Reread, Unread};
pub use schema::{Access, Purpose};
pub use search::{DocumentFound, Found, Snippet};
pub use stored_document::StoredDocument;
pub use table::Table;
pub use tells::Telling;
pub use upgrade::VERSION;
