//! Records that hold what cannot all be true.

use banggiao_extract::value::Country;
use banggiao_records::review::Review;

use crate::error::{LedgerError, Result};
use crate::ledger::Ledger;
use crate::query::concerns;
use crate::record::{self, Stored};
use crate::walk::{ANY_DAY, Places, Walk, Way};

/// Records in conflict, one leaf of many.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Disputed {
    /// The records, the newest first.
    pub records: Vec<Stored>,
    /// So many conflicts of the first one were on the leaf before.
    pub passed: usize,
}

impl Ledger {
    /// The records of one country, of two or of all that hold conflicts, the newest first: those in which the `limit` conflicts stand that
    /// come behind the first `from`. What people rejected is left out.
    pub fn in_dispute(&self, countries: &[Country], from: usize, limit: usize) -> Result<Disputed> {
        self.leaf_in_dispute(countries, from, limit).map_err(|e| e.at(&self.path))
    }

    fn leaf_in_dispute(&self, countries: &[Country], from: usize, limit: usize) -> Result<Disputed> {
        let (mut before, mut leaf) = (0, Disputed::default());
        let end = from.saturating_add(limit);
        self.walk_disputed(countries, |row, conflicts| {
            if before + conflicts > from && before < end {
                if leaf.records.is_empty() {
                    leaf.passed = from - before;
                }
                leaf.records.push(record::read(&self.db, row)?);
            }
            before += conflicts;
            Ok(before < end)
        })?;
        Ok(leaf)
    }

    /// Goes over the rows of records of these countries that hold conflicts, and how many each holds, the newest first, as long as `take`
    /// wants more.
    pub(crate) fn walk_disputed(&self, countries: &[Country], mut take: impl FnMut(i64, usize) -> Result<bool>) -> Result<()> {
        // Those in conflict stand in one order, whatever their types.
        let places = match countries.is_empty() {
            true => Places::All(vec![0]),
            false => Places::Of(self.pairs_in_dispute(countries)?.into_iter().map(|pair| (pair, 0)).collect()),
        };
        let mut held = self.db.prepare_cached("SELECT type, countries, conflicts, review FROM records WHERE id = ?1")?;
        let mut walk = Walk::over(&self.db, Way::Disputed, places, ANY_DAY, None)?;
        while let Some(row) = walk.next()? {
            let mut rows = held.query([row])?;
            let Some(found) = rows.next()? else { return Err(LedgerError::damaged(format!("record {row} is missing"))) };
            // What stands under one country by itself concerns two only where it is a person.
            let asked = concerns(found.get_ref(1)?.as_str().unwrap_or_default(), countries, found.get(0)?);
            let rejected = found.get::<_, i64>(3)? == record::review_number(Review::Rejected);
            if asked && !rejected && !take(row, found.get::<_, u32>(2)? as usize)? {
                break;
            }
        }
        Ok(())
    }
}
