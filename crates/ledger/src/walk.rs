//! Records one after the other in the order of their days or deadlines, of one pair, many or all: no more rows are looked at than are
//! taken, however many there are.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use rusqlite::{Connection, params};

use crate::error::Result;

/// Rows fetched at once from one place.
const FETCHED: usize = 256;
/// The same from each of a few, and from each of many.
const FETCHED_OF_FEW: usize = 32;
const FETCHED_OF_MANY: usize = 8;
const FEW: usize = 16;

// `?1` is the pair, `?2` the type, `?3` and `?4` what was taken last, `?5` the day beyond which none is wanted, `?6` how many.
const NEWEST: &str = "SELECT day, key, id FROM records WHERE type = ?2 AND (day, key) < (?3, ?4) AND day >= ?5
    ORDER BY day DESC, key DESC LIMIT ?6";
const NEWEST_OF_PAIR: &str = "SELECT day, key, record FROM pairs WHERE pair = ?1 AND type = ?2 AND (day, key) < (?3, ?4) AND day >= ?5
    ORDER BY day DESC, key DESC LIMIT ?6";
const SOONEST: &str = "SELECT due, key, id FROM records WHERE type = ?2 AND due IS NOT NULL AND (due, key) > (?3, ?4) AND due <= ?5
    ORDER BY due, key LIMIT ?6";
const SOONEST_OF_PAIR: &str = "SELECT due, key, record FROM deadlines WHERE pair = ?1 AND type = ?2 AND (due, key) > (?3, ?4) AND due <= ?5
    ORDER BY due, key LIMIT ?6";

const DISPUTED: &str = "SELECT day, key, id FROM records WHERE conflicts > 0 AND (day, key) < (?3, ?4) AND day >= ?5 AND ?2 = 0
    ORDER BY day DESC, key DESC LIMIT ?6";
const DISPUTED_OF_PAIR: &str = "SELECT day, key, record FROM disputes WHERE pair = ?1 AND (day, key) < (?3, ?4) AND day >= ?5 AND ?2 = 0
    ORDER BY day DESC, key DESC LIMIT ?6";

/// From the first day to the last.
pub(crate) const ANY_DAY: (i32, i32) = (i32::MIN, i32::MAX);

/// In which order records are walked over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// By their days, the newest first.
    Newest,
    /// By their deadlines, the soonest first.
    Soonest,
    /// Those in conflict, of all types, by their days, the newest first.
    Disputed,
}

/// Where records are looked for.
pub(crate) enum Places {
    /// All records of types with these numbers; where they are disputed, of type 0 for every type.
    All(Vec<i64>),
    /// Those of pairs and types with these numbers.
    Of(Vec<(i64, i64)>),
}

fn everywhere(types: Vec<i64>) -> Vec<(i64, i64)> {
    types.into_iter().map(|record_type| (0, record_type)).collect()
}

/// A row of an index: where it stands there, and the row of the record.
type Step = (i64, i64, i64);

/// Where rows come from: the records of one type, of one pair or all.
struct Source {
    /// The pair; 0 for all records.
    pair: i64,
    record_type: i64,
    fetched: VecDeque<Step>,
    /// What was fetched last.
    last: (i64, i64),
    /// Whether there may be more.
    more: bool,
}

/// Rows of records, in order.
pub(crate) struct Walk<'db> {
    db: &'db Connection,
    way: Way,
    sql: &'static str,
    end: i64,
    fetch: usize,
    sources: Vec<Source>,
    /// The first row of each source: the one to be taken next is the greatest.
    heads: BinaryHeap<(Reverse<(i64, i64)>, usize)>,
    taken: Option<i64>,
}

impl<'db> Walk<'db> {
    /// Over the records at these places whose day or deadline is one of those from `first` to `last`, and that come behind the day and key
    /// `after`.
    pub fn over(db: &'db Connection, way: Way, places: Places, (first, last): (i32, i32), after: Option<(i64, i64)>) -> Result<Walk<'db>> {
        let (sql, places) = match (way, places) {
            (Way::Newest, Places::All(types)) => (NEWEST, everywhere(types)),
            (Way::Newest, Places::Of(places)) => (NEWEST_OF_PAIR, places),
            (Way::Soonest, Places::All(types)) => (SOONEST, everywhere(types)),
            (Way::Soonest, Places::Of(places)) => (SOONEST_OF_PAIR, places),
            (Way::Disputed, Places::All(types)) => (DISPUTED, everywhere(types)),
            (Way::Disputed, Places::Of(places)) => (DISPUTED_OF_PAIR, places),
        };
        let (first, last) = (i64::from(first), i64::from(last));
        let (start, end) = match way {
            Way::Newest | Way::Disputed => (after.map_or((last + 1, i64::MIN), |after| after.min((last + 1, i64::MIN))), first),
            Way::Soonest => ((first - 1, i64::MAX), last),
        };
        let fetch = match places.len() {
            0..=1 => FETCHED,
            2..=FEW => FETCHED_OF_FEW,
            _ => FETCHED_OF_MANY,
        };
        let source = |(pair, record_type)| Source { pair, record_type, fetched: VecDeque::new(), last: start, more: true };
        let sources = places.into_iter().map(source).collect();
        let mut walk = Walk { db, way, sql, end, fetch, sources, heads: BinaryHeap::new(), taken: None };
        for at in 0..walk.sources.len() {
            walk.raise(at)?;
        }
        Ok(walk)
    }

    /// The row of the next record.
    pub fn next(&mut self) -> Result<Option<i64>> {
        while let Some((_, at)) = self.heads.pop() {
            let step = self.sources[at].fetched.pop_front();
            self.raise(at)?;
            // A record between several countries stands in several places.
            if let Some((_, _, row)) = step
                && self.taken != Some(row)
            {
                self.taken = Some(row);
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// Puts the first row of a source among those of the others.
    fn raise(&mut self, at: usize) -> Result<()> {
        let source = &mut self.sources[at];
        if source.fetched.is_empty() && source.more {
            let mut query = self.db.prepare_cached(self.sql)?;
            let (day, key) = source.last;
            let rows = query.query_map(params![source.pair, source.record_type, day, key, self.end, self.fetch as i64], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?;
            source.fetched = rows.collect::<rusqlite::Result<_>>()?;
            source.more = source.fetched.len() == self.fetch;
            source.last = source.fetched.back().map_or(source.last, |(day, key, _)| (*day, *key));
        }
        if let Some((day, key, _)) = source.fetched.front() {
            let place = match self.way {
                Way::Newest | Way::Disputed => (!day, !key),
                Way::Soonest => (*day, *key),
            };
            self.heads.push((Reverse(place), at));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::Ledger;

    #[test]
    fn no_walk_looks_at_all_rows_or_puts_them_in_order() {
        let ledger = Ledger::in_memory().unwrap();
        for sql in [NEWEST, NEWEST_OF_PAIR, SOONEST, SOONEST_OF_PAIR, DISPUTED, DISPUTED_OF_PAIR] {
            let mut plan = ledger.db.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let steps: Vec<String> = plan.query_map([0_i64; 6], |row| row.get(3)).unwrap().map(|step| step.unwrap()).collect();
            assert!(
                matches!(&steps[..], [step] if step.starts_with("SEARCH") && step.contains("<(?,?)") | step.contains(">(?,?)")),
                "{steps:?}"
            );
        }
    }
}
