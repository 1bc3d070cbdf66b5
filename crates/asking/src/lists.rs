//! Lists of records in the order of their days.

use banggiao_extract::text::fold::plain;
use banggiao_extract::value::Country;
use banggiao_ledger::Result;
use banggiao_records::{Entry, RecordType};
use banggiao_views::list::{EVENTS, Filter, List, Order};

use crate::Asking;

/// Of so many are those of one stage, field or name looked for.
const LOOKED: usize = 2000;

/// What a list is wanted of.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Of which countries: one, two or, all, none.
    pub countries: Vec<Country>,
    /// Which entries; the types say which are looked at, none of them what happened on days.
    pub filter: Filter,
    /// Only where this slot holds these words, accents or not.
    pub named: Option<(&'static str, String)>,
    /// In which order.
    pub order: Order,
    /// No more than so many.
    pub limit: usize,
}

impl Asking<'_> {
    /// The list.
    pub fn list(&self, wanted: &Wanted) -> Result<List> {
        let Wanted { countries, filter, named, order, limit } = wanted;
        let picked = !filter.stages.is_empty() || filter.field.is_some() || named.is_some();
        let types: Vec<RecordType> =
            if filter.types.is_empty() { EVENTS.into_iter().filter_map(RecordType::from_code).collect() } else { filter.types.clone() };
        let looked = if picked { LOOKED } else { *limit };
        let asked: Vec<(&str, usize)> = types.iter().map(|record_type| (record_type.code(), looked)).collect();
        let mut entries = self.newest(countries, &asked, filter.days)?;
        if let Some((slot, words)) = named {
            let words = plain(words);
            entries.retain(|e: &Entry| e.record.text(slot).is_some_and(|name| plain(name).contains(&words)));
        }
        let known = match (&types[..], picked || filter.days.is_some()) {
            ([only], false) if *only != RecordType::Person => self.known(countries, only.code())?,
            _ => 0,
        };
        Ok(List::new(&entries, filter, *order, *limit, known))
    }
}
