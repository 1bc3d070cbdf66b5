//! The dossier: all that is known of one pair of countries, on one page.

pub mod level;
mod people;
mod undertaking;
mod visit;

use std::collections::BTreeMap;

use banggiao_extract::value::Country;
use banggiao_records::conflict::CrossConflict;
use banggiao_records::life::commitment::Status;
use banggiao_records::{Day, Entry, Record, RecordType, Review};
use jiff::civil::Date;
use serde::Serialize;

use crate::dispute::{Dispute, disputes};
use crate::item::{Item, Section, each, is, maybe, newest_first, of, shown};
use crate::series::{Series, Target, series, targets};

pub(crate) use level::levels;
pub use level::{Levels, Now, Overtaken};
pub use people::Person;
pub(crate) use people::people;
pub use undertaking::{Invited, Undertakings};
pub use visit::{Visit, belongs};

/// What a dossier is made from.
#[derive(Debug, Clone)]
pub struct Material<'m> {
    /// The pair, in the order in which it was asked for.
    pub pair: [Country; 2],
    /// The day on which it is looked at.
    pub today: Date,
    /// Records between the two, with people of both; the newest where not all are there.
    pub entries: &'m [Entry],
    /// Contradictions between records, where they are known; else they are found among the entries.
    pub cross: Option<&'m [CrossConflict]>,
    /// How many records of each type there are, where the entries are not all of them.
    pub counts: BTreeMap<RecordType, usize>,
    /// How many commitments there are of each state, where the entries are not all of them.
    pub states: BTreeMap<Status, usize>,
    /// The documents that tell of the two, where that is known.
    pub documents: Option<Documents>,
}

/// The documents that tell of a pair.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Documents {
    /// How many; none where that is not known.
    pub count: Option<usize>,
    /// Their languages, as ISO 639-1 codes.
    pub languages: Vec<String>,
    /// The day on which they first tell of it.
    #[serde(serialize_with = "maybe")]
    pub first: Option<Date>,
    /// The day on which they last tell of it.
    #[serde(serialize_with = "maybe")]
    pub last: Option<Date>,
}

/// How many of each kind are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Visits, and as many coming ones.
    pub visits: usize,
    /// Talks and meetings, and as many calls.
    pub meetings: usize,
    /// Agreements of one stage, bodies of one stage.
    pub accords: usize,
    /// Series of figures.
    pub figures: usize,
    /// Commitments of one state.
    pub commitments: usize,
    /// Of all else.
    pub others: usize,
}

impl Limits {
    /// What fits one screen.
    pub const SCREEN: Limits = Limits { visits: 3, meetings: 4, accords: 2, figures: 4, commitments: 3, others: 3 };
    /// All.
    pub const NONE: Limits = Limits { visits: MAX, meetings: MAX, accords: MAX, figures: MAX, commitments: MAX, others: MAX };
}

const MAX: usize = usize::MAX;

/// All of one pair.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Dossier {
    /// The pair.
    #[serde(serialize_with = "each")]
    pub pair: Vec<Country>,
    /// The day on which it is looked at.
    #[serde(serialize_with = "shown")]
    pub today: Date,
    /// The level of relations.
    pub levels: Levels,
    /// Visits yet to come, the next first.
    pub coming: Section<Visit>,
    /// Visits made or under way, the last first.
    pub visits: Section<Visit>,
    /// Talks and meetings, the last first.
    pub meetings: Section<Item>,
    /// Calls and exchanges of messages, the last first.
    pub calls: Section<Item>,
    /// Agreements by how far they came.
    pub agreements: Vec<Stage>,
    /// Bodies by how far they came.
    pub bodies: Vec<Stage>,
    /// Figures as series, trade first.
    pub figures: Section<Series>,
    /// Targets beside the figures.
    pub targets: Section<Target>,
    /// Commitments by state.
    pub commitments: Undertakings,
    /// Honours, the last first.
    pub honours: Section<Item>,
    /// Invitations that no visit followed yet.
    pub invitations: Section<Invited>,
    /// Positions, those of both first.
    pub positions: Section<Item>,
    /// People who met or travelled, the last first.
    pub people: Section<Person>,
    /// Where the sources disagree.
    pub conflicts: Section<Dispute>,
    /// What all this rests on.
    pub documents: Documents,
}

/// What came so far.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stage {
    /// The code of the stage.
    pub stage: String,
    /// What came so far, the last first.
    pub section: Section<Item>,
}

const AGREEMENTS: &[&str] = &["signed", "adopted", "exchanged", "in-force", "negotiating", "proposed"];
const BODIES: &[&str] = &["operating", "strengthened", "proposed", "considered"];

impl Dossier {
    /// The dossier of what `material` holds; what people rejected is left out.
    pub fn new(material: &Material<'_>, limits: Limits) -> Self {
        let entries: Vec<Entry> = material.entries.iter().filter(|e| e.review != Review::Rejected).cloned().collect();
        let m = Material { entries: &entries, ..material.clone() };
        let records: Vec<Record> = entries.iter().map(|e| e.record.clone()).collect();
        let found;
        let cross = match m.cross {
            Some(cross) => cross,
            None => {
                found = banggiao_records::conflict::across(&records);
                &found
            }
        };
        let journeys = of(m.entries, RecordType::Journey);
        let (coming, visits) = visit::visits(m.entries, &journeys, cross, m.today);
        let newest = |record_type: RecordType, keep: &dyn Fn(&Entry) -> bool, limit| {
            let mut entries: Vec<&Entry> = m.entries.iter().filter(|e| is(e, record_type) && keep(e)).collect();
            newest_first(&mut entries);
            Section { total: entries.len(), shown: entries.into_iter().take(limit).map(Item::from).collect() }
        };
        let known = |record_type: RecordType| m.counts.get(&record_type).copied().unwrap_or(0);
        let between = |e: &Entry| is_between(e, m.pair);
        let called = |e: &Entry| matches!(e.record.text("format"), Some("call" | "exchange"));
        let stages = |record_type: RecordType, order: &[&str]| -> Vec<Stage> {
            let of_stage = |stage: &&str| {
                let section = newest(record_type, &|e| between(e) && e.record.text("stage") == Some(stage), limits.accords);
                (!section.is_empty()).then(|| Stage { stage: (*stage).to_owned(), section })
            };
            order.iter().filter_map(of_stage).collect()
        };
        let meetings = newest(RecordType::MEETING, &|e| !called(e), limits.meetings);
        Dossier {
            pair: m.pair.to_vec(),
            today: m.today,
            levels: levels(m.entries, cross),
            coming: Section::new(coming, limits.visits, 0),
            visits: Section::new(visits, limits.visits, known(RecordType::VISIT)),
            meetings: Section { total: meetings.total.max(known(RecordType::MEETING)), ..meetings },
            calls: newest(RecordType::MEETING, &called, limits.meetings),
            agreements: stages(RecordType::AGREEMENT, AGREEMENTS),
            bodies: stages(RecordType::MECHANISM, BODIES),
            figures: Section::new(series(m.entries, Some(m.pair)), limits.figures, 0),
            targets: Section::new(targets(m.entries, &records, Some(m.pair)), limits.figures, 0),
            commitments: undertaking::undertakings(&m, limits.commitments),
            honours: newest(RecordType::HONOUR, &|_| true, limits.others),
            invitations: Section::new(undertaking::open_invitations(m.entries), limits.others, 0),
            positions: newest(RecordType::POSITION, &between, limits.others),
            people: Section::new(people(m.entries, m.pair), limits.others.saturating_add(2), 0),
            conflicts: Section::new(disputes(m.entries, cross), limits.others, 0),
            documents: m.documents.clone().unwrap_or_else(|| documents(m.entries)),
        }
    }

    /// Whether nothing is known of the two.
    pub fn is_empty(&self) -> bool {
        let stages = self.agreements.len() + self.bodies.len();
        let sections =
            [self.visits.total, self.coming.total, self.meetings.total, self.calls.total, self.figures.total, self.targets.total];
        let others = [self.commitments.total(), self.honours.total, self.positions.total, self.invitations.total];
        stages == 0 && self.levels.is_empty() && sections.iter().chain(&others).all(|total| *total == 0)
    }
}

/// Whether the record stands between the two, or is of one of them alone.
fn is_between(entry: &Entry, pair: [Country; 2]) -> bool {
    entry.record.between.len() <= 2 && entry.record.between.iter().all(|c| pair.contains(c))
}

fn documents(entries: &[Entry]) -> Documents {
    let mut languages: Vec<String> = entries.iter().flat_map(|e| e.languages.iter().cloned()).collect();
    languages.sort_unstable();
    languages.dedup();
    let first = entries.iter().filter_map(|e| e.record.first).min().and_then(Day::date);
    let last = entries.iter().filter_map(|e| e.record.last).max().and_then(Day::date);
    Documents { count: None, languages, first, last }
}

#[cfg(test)]
pub(crate) mod tests;
