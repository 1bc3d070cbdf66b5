//! What waits for review, by its worth.

use banggiao_extract::FactType;
use banggiao_extract::value::Country;
use banggiao_ledger::{Query, Result};
use banggiao_records::{Entry, RecordType, Review};

use crate::{Asking, once};

/// Of so many of each type, the newest, the queue is made.
const LOOKED: usize = 24;

impl Asking<'_> {
    /// What nobody looked at yet, of one country, two or all: where sources disagree first, then what most sources tell, then the
    /// newest told.
    pub fn queue(&self, countries: &[Country], limit: usize) -> Result<Vec<Entry>> {
        let looked = LOOKED.max(limit);
        let disputed = Query { countries: countries.to_vec(), conflicts: true, limit: Some(looked), ..Query::default() };
        let mut entries = self.entries(&disputed)?;
        let types = FactType::ALL.map(|kind| (RecordType::Fact(kind), looked));
        entries.extend(self.newest(countries, &types, None)?);
        entries.retain(|e| e.review == Review::Unreviewed && e.record.record_type.is_fact());
        once(&mut entries);
        entries.sort_by_key(|e| {
            let record = &e.record;
            (record.conflicts.is_empty(), std::cmp::Reverse(e.sources), std::cmp::Reverse(record.last), record.key)
        });
        entries.truncate(limit);
        Ok(entries)
    }
}
