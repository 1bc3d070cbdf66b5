//! Lists and the timeline: entries in an order, with what they were asked for.

use banggiao_extract::value::DateValue;
use banggiao_records::{Entry, RecordType, Review, Window};
use serde::Serialize;

use crate::item::{Item, Section, day};

/// Which entries are wanted; what is left empty asks for nothing.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of one of these types.
    pub types: Vec<RecordType>,
    /// With a day in this window.
    pub days: Option<Window>,
    /// At one of these stages.
    pub stages: Vec<String>,
    /// In this field of cooperation.
    pub field: Option<String>,
}

impl Filter {
    /// The types that are looked at: those asked for or, where none are, what happened on days; where a field is asked for, those of
    /// them that tell one.
    pub fn looked_at(&self) -> Vec<RecordType> {
        let asked = if self.types.is_empty() { &EVENTS[..] } else { &self.types };
        asked.iter().copied().filter(|record_type| self.field.is_none() || WITH_FIELDS.contains(record_type)).collect()
    }

    /// Whether the entry is wanted.
    pub fn takes(&self, entry: &Entry) -> bool {
        let record = &entry.record;
        let days = crate::line::days(record).and_then(Window::of).or_else(|| day(entry).map(|d| Window::new(d.into(), d.into())));
        (self.types.is_empty() || self.types.contains(&record.record_type))
            && self.days.is_none_or(|wanted| days.is_some_and(|days| days.meets(wanted)))
            && (self.stages.is_empty() || record.text("stage").is_some_and(|s| self.stages.iter().any(|w| w == s)))
            && self.field.as_ref().is_none_or(|field| record.list("fields").contains(field))
            && entry.review != Review::Rejected
    }
}

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The newest first.
    #[default]
    NewestFirst,
    /// The oldest first.
    OldestFirst,
}

/// Entries in the order of their days.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct List {
    /// The entries.
    pub entries: Section<Item>,
}

impl List {
    /// The entries that `filter` takes, of which there are `known` in the ledger; those without a day last.
    pub fn new(entries: &[Entry], filter: &Filter, order: Order, limit: usize, known: usize) -> Self {
        let mut wanted: Vec<&Entry> = entries.iter().filter(|e| filter.takes(e)).collect();
        wanted.sort_by_cached_key(|e| (day(e).is_none(), day(e), e.record.key));
        if order == Order::NewestFirst {
            wanted.sort_by_cached_key(|e| (day(e).is_none(), std::cmp::Reverse(day(e)), e.record.key));
        }
        List { entries: Section::new(wanted.into_iter().map(Item::from).collect(), limit, known) }
    }
}

/// The types that tell fields of cooperation.
const WITH_FIELDS: [RecordType; 3] = [RecordType::AGREEMENT, RecordType::MECHANISM, RecordType::COMMITMENT];

/// The types of what happened on days, which make a timeline.
pub const EVENTS: [RecordType; 7] = [
    RecordType::VISIT,
    RecordType::MEETING,
    RecordType::PARTNERSHIP,
    RecordType::AGREEMENT,
    RecordType::HONOUR,
    RecordType::ACTIVITY,
    RecordType::INVITATION,
];

/// The day that an item stands under, as the codebook writes dates: its own, or the day on which it was told.
pub fn dated(item: &Item) -> Option<DateValue> {
    crate::line::days(item.record()).or_else(|| day(&item.0).map(|d| DateValue::On(d.into())))
}
