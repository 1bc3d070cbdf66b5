//! Lists of records in the order of their days.

use banggiao_extract::text::fold::plain;
use banggiao_extract::value::Country;
use banggiao_ledger::{Query, Result};
use banggiao_records::{Entry, RecordType};
use banggiao_views::list::{EVENTS, Filter, List, Order};

use crate::Asking;
use crate::leaf::WITH_FIELDS;

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
        let mut types: Vec<RecordType> =
            if filter.types.is_empty() { EVENTS.into_iter().filter_map(RecordType::from_code).collect() } else { filter.types.clone() };
        types.retain(|record_type| filter.field.is_none() || WITH_FIELDS.contains(&record_type.code()));
        let mut holding: Vec<_> = filter.field.iter().map(|field| ("fields", field.clone())).collect();
        if let [stage] = &filter.stages[..] {
            holding.push(("stage", stage.clone()));
        }
        // What the ledger does not know how to pick out is picked out of all that is looked at.
        let from_all = named.is_some() || filter.stages.len() > 1;
        let query = Query {
            countries: countries.clone(),
            window: filter.days,
            limit: Some(if from_all { LOOKED } else { limit.saturating_add(1) }),
            looked: picked.then_some(LOOKED.max(*limit)),
            holding,
            ..Query::default()
        };
        let mut entries = Vec::new();
        for record_type in &types {
            entries.extend(self.entries(&Query { types: vec![*record_type], ..query.clone() })?);
        }
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
