//! Lists of records in the order of their days.

use banggiao_extract::text::fold::plain;
use banggiao_extract::value::Country;
use banggiao_ledger::{Query, Result};
use banggiao_records::{Entry, RecordType};
use banggiao_views::list::{Filter, List, Order};

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
        let types = filter.looked_at();
        // What the ledger does not know how to pick out is picked out of all that is looked at.
        let from_all = named.is_some() || filter.stages.len() > 1;
        let enough = if from_all { LOOKED } else { limit.saturating_add(1) };
        let query = picked_by(filter, countries, LOOKED.max(*limit)).map(|query| Query { limit: Some(enough), ..query });
        let mut entries = query.map_or(Ok(Vec::new()), |query| self.entries(&query))?;
        if let Some((slot, words)) = named {
            let words = plain(words);
            entries.retain(|e: &Entry| e.record.text(slot).is_some_and(|name| plain(name).contains(&words)));
        }
        // Of people the ledger counts those of all names.
        let counted = !picked && filter.days.is_none() && !types.contains(&RecordType::Person);
        let known = if counted { self.known(countries, &types)? } else { 0 };
        Ok(List::new(&entries, filter, *order, *limit, known))
    }
}

/// Asks for what the filter takes, as far as the ledger knows how to pick it out; so many are `looked` at for a field or stage. None where
/// nothing can be taken: no type that is asked for has fields.
pub(crate) fn picked_by(filter: &Filter, countries: &[Country], looked: usize) -> Option<Query> {
    let types = filter.looked_at();
    let mut holding: Vec<_> = filter.field.iter().map(|field| ("fields", field.clone())).collect();
    if let [stage] = &filter.stages[..] {
        holding.push(("stage", stage.clone()));
    }
    let looked = (!holding.is_empty()).then_some(looked);
    (!types.is_empty()).then(|| Query { countries: countries.to_vec(), types, window: filter.days, looked, holding, ..Query::default() })
}
