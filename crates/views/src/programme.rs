//! One visit as a whole: its programme day by day, whom the guest met, what was signed, what was promised.
//!
//! Sources tell of a visit in many records: this puts together again what stands between the same two countries on the days of the visit,
//! and what was promised then and in the days after, when joint statements are published.

use std::collections::BTreeMap;

use banggiao_extract::value::Country;
use banggiao_records::conflict::CrossConflict;
use banggiao_records::{Day, Entry, Record, RecordType, Review, Window};
use jiff::civil::Date;
use serde::Serialize;

use crate::dossier::{Person, Visit};
use crate::item::{Item, day, maybe, of, shown};
use crate::tracker::{Tracked, Works, tracked};

/// A visit and all that belongs to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Programme {
    /// The visit, and the journey of which it is a leg.
    pub visit: Visit,
    /// What happened on its days, the first day first.
    pub days: Vec<ProgrammeDay>,
    /// What happened on it on a day that no source tells.
    pub undated: Vec<Item>,
    /// What was signed or adopted.
    pub signed: Vec<Item>,
    /// Documents and bodies that were spoken of.
    pub spoken_of: Vec<Item>,
    /// What was promised, the nearest deadline first.
    pub promised: Vec<Tracked>,
    /// Numbers that were aimed at.
    pub targets: Vec<Item>,
    /// Who was invited where.
    pub invitations: Vec<Item>,
    /// What they hold on issues beyond the two.
    pub positions: Vec<Item>,
    /// Who met, the guest first.
    pub people: Vec<Person>,
    /// Where, in the order of the programme.
    pub places: Vec<String>,
}

/// A day of a visit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProgrammeDay {
    /// The day.
    #[serde(serialize_with = "shown")]
    pub date: Date,
    /// Which day of the visit, from 1; none before or after it.
    pub number: Option<i32>,
    /// What happened on it.
    pub items: Vec<Item>,
}

/// What a programme is made from.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// Records between the guest's country and the host's, with the people of both.
    pub entries: &'a [Entry],
    /// The journeys of the two.
    pub journeys: &'a [Entry],
    /// Contradictions between records.
    pub cross: &'a [CrossConflict],
    /// The day on which it is looked at.
    pub today: Date,
}

/// Types of which a programme is made.
pub const TOLD_OF: [RecordType; 10] = [
    RecordType::MEETING,
    RecordType::ACTIVITY,
    RecordType::AGREEMENT,
    RecordType::MECHANISM,
    RecordType::HONOUR,
    RecordType::PARTNERSHIP,
    RecordType::COMMITMENT,
    RecordType::TARGET,
    RecordType::INVITATION,
    RecordType::POSITION,
];
/// Types of what stands in a programme by its day.
const BY_DAY: [RecordType; 5] =
    [RecordType::MEETING, RecordType::ACTIVITY, RecordType::HONOUR, RecordType::PARTNERSHIP, RecordType::AGREEMENT];

/// So many days after a visit what it brought is still told.
const AFTER: i32 = 3;
/// A visit of which only one end is told is taken to last no longer.
const LONG: i32 = 7;
/// A longer time says too little of when a visit was.
const VAGUE: i32 = 31;

/// The days of a visit, as closely as they are told; else the days on which it was first told.
pub fn days(visit: &Record) -> Option<Window> {
    let (start, end) = (visit.days("start"), visit.days("end"));
    let own = match (start, end) {
        (Some(start), Some(end)) => Some(Window::new(start.first, end.last)),
        (Some(start), None) => {
            Some(Window::new(start.first, visit.when.map_or(start.last, |w| w.last.min(start.last.plus(LONG))).max(start.last)))
        }
        (None, Some(end)) => {
            Some(Window::new(visit.when.map_or(end.first, |w| w.first.max(end.first.plus(-LONG))).min(end.first), end.last))
        }
        (None, None) => None,
    };
    let known = own.or(visit.when).or(visit.days("within")).filter(|window| window.days() <= VAGUE);
    known.or_else(|| visit.first.map(|told| Window::around(told, 1, 0)))
}

/// The days in which records of a visit are to be looked for.
pub fn window(visit: &Record) -> Option<Window> {
    days(visit).map(|days| Window::new(days.first.plus(-1), days.last.plus(AFTER)))
}

/// The countries of the guest and of the host, where both are known.
pub fn pair(visit: &Record) -> Option<[Country; 2]> {
    let country = |slot: &str| visit.text(slot).and_then(Country::from_code);
    let [guest, host] = [country("guest_country")?, country("host_country")?];
    (guest != host).then_some([guest, host])
}

impl Programme {
    /// The programme of `visit`, by the records around it.
    pub fn new(visit: &Entry, around: &Around<'_>) -> Self {
        let record = &visit.record;
        let (stay, pair) = (days(record), pair(record));
        let of_visit: Vec<Entry> = around
            .entries
            .iter()
            .filter(|e| e.review != Review::Rejected && pair.is_some_and(|pair| pair.iter().all(|c| e.record.between.contains(c))))
            .cloned()
            .collect();
        let told = |e: &Entry| stay.zip(day(e)).is_some_and(|(stay, on)| within(on, stay.first, stay.last.plus(AFTER)));
        let alone = |e: &&Entry| e.record.between.len() <= 2;
        let (mut by_day, mut undated): (BTreeMap<Date, Vec<Item>>, Vec<Item>) = (BTreeMap::new(), Vec::new());
        for entry in BY_DAY.into_iter().flat_map(|record_type| of(&of_visit, record_type)).filter(|e| happened(e)) {
            match exact(entry) {
                Some(date) if stay.is_some_and(|stay| within(date, stay.first, stay.last)) => {
                    by_day.entry(date).or_default().push(entry.into())
                }
                // What was signed stands in a list of its own.
                None if told(entry) && entry.record.record_type != RecordType::AGREEMENT => undated.push(entry.into()),
                _ => {}
            }
        }
        let listed = |record_type: RecordType, keep: &dyn Fn(&Entry) -> bool| -> Vec<Item> {
            of(&of_visit, record_type).into_iter().filter(|e| alone(e) && told(e) && keep(e)).map(Item::from).collect()
        };
        let mut spoken_of = listed(RecordType::AGREEMENT, &|e| !happened(e));
        spoken_of.extend(listed(RecordType::MECHANISM, &|_| true));
        let promised = tracked(&of_visit, around.today).into_iter();
        let mut promised: Vec<Tracked> = promised.filter(|t| told(&t.commitment.0) && t.commitment.record().between.len() <= 2).collect();
        Works::of(&of_visit).suggest(&mut promised);
        let number = |date: Date| stay.map(|stay| Day::from(date).0 - stay.first.0 + 1).filter(|number| *number > 0);
        by_day.values_mut().for_each(|items| items.sort_by_key(place_in_day));
        let days: Vec<ProgrammeDay> = by_day.into_iter().map(|(date, items)| ProgrammeDay { date, number: number(date), items }).collect();
        let places = places(days.iter().flat_map(|day| &day.items).chain(&undated));
        let met: Vec<Entry> = std::iter::once(visit)
            .chain(days.iter().flat_map(|day| &day.items).chain(&undated).map(|item| &item.0))
            .chain(of(around.entries, RecordType::Person))
            .cloned()
            .collect();
        let journeys: Vec<&Entry> = around.journeys.iter().collect();
        Programme {
            visit: Visit::of(visit, &journeys, around.cross),
            days,
            undated,
            signed: listed(RecordType::AGREEMENT, &happened),
            spoken_of,
            promised,
            targets: listed(RecordType::TARGET, &|_| true),
            invitations: listed(RecordType::INVITATION, &|_| true),
            positions: listed(RecordType::POSITION, &|_| true),
            people: pair.map_or_else(Vec::new, |pair| crate::dossier::people(&met, pair)),
            places,
        }
    }

    /// Every record in it, the visit first.
    pub fn records(&self) -> Vec<banggiao_records::StatementId> {
        let lists = [&self.undated, &self.signed, &self.spoken_of, &self.targets, &self.invitations, &self.positions];
        let of_days = self.days.iter().flat_map(|day| &day.items);
        let items = std::iter::once(&self.visit.visit).chain(of_days).chain(lists.into_iter().flatten()).map(Item::id);
        let mut records: Vec<_> = items.chain(self.promised.iter().map(|t| t.commitment.id())).collect();
        let mut seen = std::collections::BTreeSet::new();
        records.retain(|key| seen.insert(*key));
        records
    }
}

fn within(date: Date, first: Day, last: Day) -> bool {
    let day = Day::from(date);
    first <= day && day <= last
}

/// Whether it happened on a day: of agreements those that were signed or adopted, of levels those that were reached.
fn happened(entry: &Entry) -> bool {
    let record = &entry.record;
    match record.record_type {
        RecordType::AGREEMENT => matches!(record.text("stage"), Some("signed" | "adopted" | "exchanged")),
        RecordType::PARTNERSHIP => matches!(record.text("change"), Some("upgraded" | "established")),
        RecordType::MEETING => record.text("format") != Some("exchange"),
        _ => true,
    }
}

/// Where it stands among what happened on one day, of which no source tells the hours: between the welcome and the farewell.
fn place_in_day(item: &Item) -> usize {
    let record = item.record();
    match record.text("kind").filter(|_| record.record_type == RecordType::ACTIVITY) {
        Some("welcome-ceremony") => 0,
        Some("farewell") => BY_DAY.len() + 1,
        _ => BY_DAY.iter().position(|record_type| *record_type == record.record_type).unwrap_or(0) + 1,
    }
}

/// Its day, where a source tells just one.
fn exact(entry: &Entry) -> Option<Date> {
    let days = crate::line::days(&entry.record).and_then(Window::of)?;
    (days.days() == 1).then(|| days.first.date()).flatten()
}

/// The places of these, each once.
fn places<'i>(items: impl Iterator<Item = &'i Item>) -> Vec<String> {
    let mut places: Vec<String> = Vec::new();
    for place in items.filter_map(|item| item.record().text("place")) {
        if !places.iter().any(|known| known.eq_ignore_ascii_case(place)) {
            places.push(place.to_owned());
        }
    }
    places
}

/// A journey and its legs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Legs {
    /// The journey.
    pub journey: Item,
    /// Where it led, in the order of the days; those of which no days are known as they are told.
    pub legs: Vec<Leg>,
}

/// One country of a journey.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Leg {
    /// The country.
    #[serde(serialize_with = "maybe")]
    pub country: Option<Country>,
    /// The visit to it, with its programme; none where no source tells it by itself.
    pub programme: Option<Box<Programme>>,
}

impl Legs {
    /// The legs of `journey`: the countries that it names, each with the programme of the visit to it among `programmes`.
    pub fn new(journey: &Entry, programmes: Vec<Programme>) -> Self {
        let mut left: Vec<Programme> =
            programmes.into_iter().filter(|p| p.visit.visit.record().text("stage") != Some("cancelled")).collect();
        let mut legs: Vec<Leg> = Vec::new();
        for code in journey.record.list("countries") {
            let at = left.iter().position(|p| p.visit.visit.record().text("host_country") == Some(code));
            legs.push(Leg { country: Country::from_code(code), programme: at.map(|at| Box::new(left.remove(at))) });
        }
        let first = |leg: &Leg| leg.programme.as_ref().and_then(|p| p.visit.visit.record().days("start")).map(|days| days.first);
        // Only where all days are known is their order surer than that of the telling.
        if legs.iter().all(|leg| first(leg).is_some()) {
            legs.sort_by_key(first);
        }
        Legs { journey: journey.into(), legs }
    }
}

#[cfg(test)]
mod tests;
