//! Figures as series, and targets beside them.

use std::collections::BTreeMap;

use banggiao_extract::value::{Country, Indicator};
use banggiao_records::life::target::progress;
use banggiao_records::{Entry, Record, RecordType, StatementId, Window};
use serde::Serialize;

use crate::item::{Item, each, maybe, of};
use crate::words::Words;

/// Figures of one thing over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Series {
    /// What they count, as a code.
    pub indicator: String,
    /// Of which countries; where it matters, from the first to the second.
    #[serde(serialize_with = "each")]
    pub countries: Vec<Country>,
    /// The unit, as a code.
    pub unit: Option<String>,
    /// Among whom.
    pub scope: Option<String>,
    /// The figures, the last period first; those of no known period last.
    pub figures: Vec<Item>,
}

/// A target and how it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Target {
    /// The target.
    pub target: Item,
    /// The sum aimed at: as told, or the multiple of what was the present.
    pub goal: Option<f64>,
    /// The last figure of a whole year.
    pub last: Option<f64>,
    /// The record of that figure.
    #[serde(serialize_with = "maybe")]
    pub last_record: Option<StatementId>,
    /// The unit of these: the target's own, else that of the last figure.
    pub unit: Option<String>,
    /// What is still missing.
    pub distance: Option<f64>,
    /// The growth a year, in percent, that leads there in time.
    pub growth_needed: Option<f64>,
    /// The figure by which it was reached.
    #[serde(serialize_with = "maybe")]
    pub reached_by: Option<StatementId>,
}

impl Target {
    /// How it stands, told: what it comes to, what is still missing, what growth leads there in time.
    pub fn standing(&self, words: &Words) -> Vec<String> {
        let amount = |value: f64| words.amount(words.reckoned(value), self.unit.as_deref());
        let mut parts = Vec::new();
        if self.target.record().number("value").is_none()
            && let Some(goal) = self.goal
        {
            parts.push(words.with("goal-is", &[("goal", &amount(goal))]));
        }
        if self.reached_by.is_some() {
            parts.push(words.say("reached"));
            return parts;
        }
        if let Some((distance, last)) = self.distance.zip(self.last) {
            parts.push(words.with("still-missing", &[("distance", &amount(distance)), ("last", &amount(last))]));
        }
        if let Some(growth) = self.growth_needed {
            parts.push(words.with("growth-needed", &[("growth", &words.change(words.reckoned(growth)))]));
        }
        parts
    }
}

/// Where an indicator stands in the order of the codebook.
fn place(record: &Record) -> usize {
    record.text("indicator").and_then(|code| Indicator::ALL.iter().position(|i| i.code() == code)).unwrap_or(usize::MAX)
}

fn concerns(entry: &Entry, pair: Option<[Country; 2]>) -> bool {
    let between = &entry.record.between;
    pair.is_none_or(|pair| between.len() <= 2 && between.iter().all(|c| pair.contains(c)))
}

/// What figures of one series have in common: the indicator's place, countries, unit, scope.
type Key = (usize, Vec<Country>, Option<String>, Option<String>);

/// The figures among `entries` as series: those of the codebook's first indicators first, the longest of one first.
pub fn series(entries: &[Entry], pair: Option<[Country; 2]>) -> Vec<Series> {
    let mut groups: BTreeMap<Key, Vec<&Entry>> = BTreeMap::new();
    for entry in of(entries, RecordType::FIGURE).into_iter().filter(|e| concerns(e, pair)) {
        let record = &entry.record;
        let text = |slot: &str| record.text(slot).map(str::to_owned);
        let mut countries: Vec<Country> = record.list("countries").iter().filter_map(|c| Country::from_code(c)).collect();
        if record.text("indicator") == Some("trade-turnover") || countries.is_empty() {
            countries = record.between.to_vec();
        }
        groups.entry((place(record), countries, text("unit"), text("scope"))).or_default().push(entry);
    }
    let mut all: Vec<Series> = groups
        .into_iter()
        .map(|((_, countries, unit, scope), mut figures)| {
            let period = |e: &Entry| crate::line::days(&e.record).and_then(Window::of).map(|p| (p.last, p.days()));
            figures.sort_by_key(|e| (std::cmp::Reverse(period(e)), e.record.key));
            let indicator = figures[0].record.text("indicator").unwrap_or("other").to_owned();
            Series { indicator, countries, unit, scope, figures: figures.into_iter().map(Item::from).collect() }
        })
        .collect();
    let order = |s: &Series| (s.figures.first().map(|f| place(f.record())), s.scope.is_some(), std::cmp::Reverse(s.figures.len()));
    all.sort_by_key(order);
    all
}

/// The targets among `entries` beside the figures among `records`; sums before multiples, the nearest first.
pub fn targets(entries: &[Entry], records: &[Record], pair: Option<[Country; 2]>) -> Vec<Target> {
    let mut targets: Vec<&Entry> = of(entries, RecordType::TARGET).into_iter().filter(|e| concerns(e, pair)).collect();
    targets.sort_by_key(|e| (place(&e.record), e.record.number("value").is_none(), e.record.days("due").map(|d| d.last), e.record.key));
    let unit = |record: &Record| record.text("unit").map(str::to_owned);
    let view = |entry: &Entry| {
        let progress = progress(&entry.record, records);
        let last = progress.series.last();
        Target {
            target: entry.into(),
            goal: progress.goal,
            last: last.map(|point| point.value),
            last_record: last.map(|point| point.record),
            unit: unit(&entry.record).or_else(|| records.iter().find(|r| Some(r.key) == last.map(|l| l.record)).and_then(unit)),
            distance: progress.distance,
            growth_needed: progress.growth_needed,
            reached_by: progress.reached.map(|point| point.record),
        }
    };
    targets.into_iter().map(view).collect()
}
