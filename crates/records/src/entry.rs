//! A record with how it is borne out and what people made of it: what views are made from.

use crate::life::commitment::Status;
use crate::record::Record;
use crate::review::Review;

/// A record as the ledger holds it, without its evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The record.
    pub record: Record,
    /// How many independent documents tell it: copies of one dispatch count once.
    pub sources: u32,
    /// How many facts it is made of.
    pub evidence: u32,
    /// The languages of the documents that tell it, as ISO 639-1 codes in their order; empty where they are not known.
    pub languages: Vec<String>,
    /// What people made of it.
    pub review: Review,
    /// What people found of a commitment.
    pub status: Option<Status>,
}
