//! Lists leaf by leaf: each goes on where the one before ended, however much came in since.

use std::fmt;
use std::str::FromStr;

use banggiao_extract::value::Country;
use banggiao_ledger::{Query, Result, by_key};
use banggiao_records::{Day, Entry, RecordType, StatementId};
use banggiao_views::Item;
use banggiao_views::list::Filter;
use jiff::civil::Date;

use crate::Asking;
use crate::lists::picked_by;

/// Of so many at most is one leaf made: where few are wanted of many, it may be short, and the next goes on.
const LOOKED: usize = 2000;

/// Of one field or stage no more than so many are looked for.
const LOOKED_FOR: usize = 6000;

/// Where a leaf ends: the day by which its last record is put in order, and the record. Written `2025-05-06.0123456789abc`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    day: Day,
    id: StatementId,
}

impl After {
    fn of(entry: &Entry) -> Option<Self> {
        Some(After { day: entry.record.day()?, id: entry.record.key })
    }
}

impl fmt::Display for After {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.day.date() {
            Some(date) => write!(f, "{date}.{}", self.id),
            None => Ok(()),
        }
    }
}

impl FromStr for After {
    type Err = NoPlace;

    fn from_str(text: &str) -> std::result::Result<Self, NoPlace> {
        let (day, id) = text.split_once('.').ok_or(NoPlace)?;
        let day: Date = day.parse().map_err(|_| NoPlace)?;
        Ok(After { day: day.into(), id: id.parse().map_err(|_| NoPlace)? })
    }
}

/// No place in a list: a day and the id of a record are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPlace;

/// Part of a list, the newest first.
#[derive(Debug, Clone, Default)]
pub struct Leaf {
    /// The records.
    pub items: Vec<Item>,
    /// Where the next leaf begins; none where this is the last.
    pub next: Option<After>,
    /// How many records there are on all leaves, where that is known.
    pub total: Option<usize>,
}

impl Asking<'_> {
    /// So many records of `countries` that `filter` takes, the newest first, from behind `after`; without types in the filter what
    /// happened on days.
    pub fn leaf(&self, countries: &[Country], filter: &Filter, after: Option<After>, limit: usize) -> Result<Leaf> {
        let types = filter.looked_at();
        let picked = filter.days.is_some() || filter.field.is_some() || !filter.stages.is_empty();
        let (mut found, mut at, mut looked, mut ended) = (Vec::new(), after, 0, false);
        while found.len() <= limit && looked < LOOKED && !ended {
            let some = self.some(countries, filter, at, limit + 1)?;
            ended = some.len() <= limit;
            looked += some.len();
            at = some.last().and_then(After::of);
            // Behind what has no day nothing follows.
            ended |= at.is_none();
            found.extend(some.into_iter().filter(|entry| filter.takes(entry)));
        }
        let next = if found.len() > limit { found.get(limit.saturating_sub(1)).and_then(After::of) } else { at.filter(|_| !ended) };
        found.truncate(limit);
        let mut total = None;
        if !picked && !types.contains(&RecordType::Person) {
            total = Some(self.known(countries, &types)?);
        }
        Ok(Leaf { items: found.iter().map(Item::from).collect(), next, total })
    }

    /// So many records of what is looked at that come behind `after`.
    fn some(&self, countries: &[Country], filter: &Filter, after: Option<After>, enough: usize) -> Result<Vec<Entry>> {
        let after = after.map(|after| (after.day, after.id));
        let Some(query) = picked_by(filter, countries, LOOKED_FOR) else { return Ok(Vec::new()) };
        let mut found = self.entries(&Query { after, limit: Some(enough), ..query })?;
        found.sort_by_cached_key(|entry| (std::cmp::Reverse(entry.record.day()), by_key(entry.record.key)));
        Ok(found)
    }
}
