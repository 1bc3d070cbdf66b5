//! The documents that tell of one country or two.

use banggiao_extract::FactType;
use banggiao_extract::value::Country;
use banggiao_ledger::{Listed, Result};
use banggiao_records::RecordType;

use crate::Asking;

/// No more documents than these are given: those that tell most.
const MOST: usize = 400;

impl Asking<'_> {
    /// The documents that tell the newest records of `countries`, `looked` of each type, the last published first, each with how many of these
    /// it tells.
    pub fn sources(&self, countries: &[Country], looked: usize) -> Result<Vec<(Listed, usize)>> {
        let types = FactType::ALL.map(|kind| (RecordType::Fact(kind), looked));
        self.ledger.tellers_of_newest(countries, &types, MOST)
    }
}
