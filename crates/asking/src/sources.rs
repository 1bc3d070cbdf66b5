//! The documents that tell of one country or two.

use banggiao_extract::FactType;
use banggiao_extract::value::Country;
use banggiao_ledger::{Listed, Result};
use banggiao_records::RecordType;

use crate::Asking;

impl Asking<'_> {
    /// Of the documents that tell the newest records of `countries`, `looked` of each type, the `most` that tell most of these, the last published
    /// first, each with how many it tells.
    pub fn sources(&self, countries: &[Country], looked: usize, most: usize) -> Result<Vec<(Listed, usize)>> {
        let types = FactType::ALL.map(|kind| (RecordType::Fact(kind), looked));
        self.ledger.tellers_of_newest(countries, &types, most)
    }
}
