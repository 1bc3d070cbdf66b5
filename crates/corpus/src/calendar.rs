//! The calendar: goes through the days in order, lets events occur, and says what is published on each day.

use std::collections::BTreeMap;
use std::sync::Arc;

use fastrand::Rng;
use jiff::ToSpan;
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use crate::chance::{chance, happens, weighted};
use crate::dispatch::{Plan, World};
use crate::event::{Event, Kind, RecordId};
use crate::occur::Two;
use crate::pair::Pair;
use crate::people::PersonId;
use crate::plan;
use crate::records::Records;
use crate::truth::{Conflict, Header};

/// Something that is to come of an earlier event.
#[derive(Debug, Clone, Copy)]
enum Sequel {
    /// The same people meet elsewhere in the same week.
    Meet(Two, PersonId, PersonId),
    /// The same guest comes again in the same year.
    Again(Two),
}

/// How steeply pairs fall off, and from which place on.
const ZIPF: (f64, f64) = (0.95, 4.0);

/// The world going through its days.
pub struct Calendar<'w> {
    pub(crate) world: World<'w>,
    pub(crate) records: Records,
    seed: u64,
    rng: Rng,
    from: Date,
    days: i64,
    dispatches: u64,
    published: u64,
    today: Date,
    two: Vec<Two>,
    weights: Vec<f64>,
    numbers: FxHashMap<Two, usize>,
    pairs: FxHashMap<Two, Pair>,
    met: FxHashSet<(PersonId, PersonId)>,
    to_publish: BTreeMap<Date, Vec<Arc<Plan>>>,
    sequels: BTreeMap<Date, Vec<Sequel>>,
}

impl<'w> Calendar<'w> {
    /// A calendar from `from` to `to` with so many dispatches in all.
    pub fn new(world: World<'w>, mut records: Records, seed: u64, (from, to): (Date, Date), dispatches: u64) -> Self {
        let countries = &world.atlas.countries;
        let mut rng = chance(seed, 4 << 40);
        let mut ranked: Vec<(f64, Two)> = Vec::new();
        for a in 0..countries.len() {
            for b in a + 1..countries.len() {
                let score = f64::from(countries[a].rank) * f64::from(countries[b].rank) * (0.5 + 1.5 * rng.f64());
                ranked.push((score, (a as u16, b as u16)));
            }
        }
        ranked.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let two: Vec<Two> = ranked.into_iter().map(|(_, two)| two).collect();
        let mut sum = 0.0;
        let weights = (0..two.len()).map(|i| {
            sum += (i as f64 + ZIPF.1).powf(-ZIPF.0);
            sum
        });
        let weights = weights.collect();
        let numbers = two.iter().enumerate().map(|(i, two)| (*two, i)).collect();
        records.take();
        Calendar {
            world,
            records,
            seed,
            rng,
            from,
            days: i64::from((to - from).get_days()) + 1,
            dispatches,
            published: 0,
            today: from,
            two,
            weights,
            numbers,
            pairs: FxHashMap::default(),
            met: FxHashSet::default(),
            to_publish: BTreeMap::new(),
            sequels: BTreeMap::new(),
        }
    }

    /// What is published on the next day; none when all is published.
    pub fn next_day(&mut self) -> Option<Vec<Arc<Plan>>> {
        if self.published >= self.dispatches {
            return None;
        }
        let passed = i64::from((self.today - self.from).get_days()) + 1;
        let due = (self.dispatches as u128 * passed.min(self.days) as u128 / self.days as u128) as u64;
        for sequel in self.sequels.remove(&self.today).unwrap_or_default() {
            self.follow(sequel);
        }
        while self.published + (self.to_publish.get(&self.today).map_or(0, Vec::len) as u64) < due {
            self.something_occurs();
        }
        let mut plans = self.to_publish.remove(&self.today).unwrap_or_default();
        plans.truncate((self.dispatches - self.published) as usize);
        self.published += plans.len() as u64;
        self.today = self.today.saturating_add(1.days());
        Some(plans)
    }

    /// The records that came to be since the last time.
    pub fn new_records(&mut self) -> Vec<Header> {
        self.records.take()
    }

    /// The state of a pair, whoever is named first.
    pub(crate) fn pair(&mut self, (a, b): Two) -> &mut Pair {
        let two = (a.min(b), a.max(b));
        let number = self.numbers.get(&two).copied().unwrap_or_default();
        let (seed, actions) = (self.seed, self.world.atlas.actions.len());
        self.pairs.entry(two).or_insert_with(|| Pair::new(seed, number as u64, actions, 3.0 / (number as f64 + 3.0)))
    }

    /// The record of something that lasts: made when it is first thought of.
    pub(crate) fn lasting(&mut self, two: Two, what: &'static str, number: i32, kind: &'static str, slots: Value) -> RecordId {
        self.lasting_with(two, what, number, kind, slots, None)
    }

    /// The same, where sources may disagree.
    pub(crate) fn lasting_with(
        &mut self,
        two: Two,
        what: &'static str,
        number: i32,
        kind: &'static str,
        slots: Value,
        conflict: Option<Conflict>,
    ) -> RecordId {
        if let Some(record) = self.pair(two).records.get(&(what, number)) {
            return *record;
        }
        let record = self.records.add_with(kind, slots, conflict);
        self.pair(two).records.insert((what, number), record);
        record
    }

    /// Whether this is the first time that `from` invites or honours `to`.
    pub(crate) fn once(&mut self, from: PersonId, to: PersonId) -> bool {
        self.met.insert((from, to))
    }

    fn some_pair(&mut self) -> Two {
        let at = self.rng.f64() * self.weights.last().copied().unwrap_or_default();
        let (a, b) = self.two[self.weights.partition_point(|sum| *sum < at).min(self.two.len() - 1)];
        if self.rng.bool() { (a, b) } else { (b, a) }
    }

    fn something_occurs(&mut self) {
        let two = self.some_pair();
        let mut rng = self.rng.fork();
        let today = self.today;
        let kinds = [
            Kind::Visit,
            Kind::Journey,
            Kind::Call,
            Kind::Letters,
            Kind::Margins,
            Kind::Committee,
            Kind::Figures,
            Kind::Opening,
            Kind::Nothing,
        ];
        match kinds[weighted(&mut rng, &[30, 3, 14, 5, 14, 9, 9, 8, 22])] {
            Kind::Visit => {
                let ahead = if happens(&mut rng, 0.4) { rng.i64(1..=5) } else { 0 };
                let event = self.visit(&mut rng, two, today.saturating_add(ahead.days()), None, None);
                self.visit_follows(&mut rng, &event);
                self.tell(&mut rng, event);
            }
            Kind::Journey => {
                let ahead = rng.i64(0..=3);
                let (whole, legs) = self.journey(&mut rng, two, today.saturating_add(ahead.days()));
                self.tell(&mut rng, whole);
                legs.into_iter().for_each(|leg| self.tell(&mut rng, leg));
            }
            kind @ (Kind::Call | Kind::Letters | Kind::Margins) => {
                let event = self.encounter(&mut rng, kind, two, today, None);
                self.tell(&mut rng, event);
            }
            Kind::Committee => {
                let event = self.session(&mut rng, two, today);
                self.tell(&mut rng, event);
            }
            Kind::Figures => {
                let event = self.release(&mut rng, two, today);
                self.tell(&mut rng, event);
            }
            Kind::Opening => {
                if let Some(event) = self.opening(&mut rng, two, today) {
                    self.tell(&mut rng, event);
                }
            }
            Kind::Nothing => {
                let plan = plan::nothing(&mut rng, self.world, two, today);
                self.to_publish.entry(today).or_default().push(Arc::new(plan));
            }
        }
    }

    /// What may come of a visit, and makes merging hard.
    fn visit_follows(&mut self, rng: &mut Rng, event: &Event) {
        let two = (event.a, event.b);
        if happens(rng, 0.08) {
            let day = event.end.saturating_add(rng.i64(1..=4).days());
            self.sequels.entry(day).or_default().push(Sequel::Meet(two, event.guest, event.host));
        }
        if happens(rng, 0.06) {
            let day = event.end.saturating_add(rng.i64(60..=200).days());
            self.sequels.entry(day).or_default().push(Sequel::Again(two));
        }
    }

    fn follow(&mut self, sequel: Sequel) {
        let mut rng = self.rng.fork();
        let event = match sequel {
            Sequel::Meet(two, guest, host) => self.encounter(&mut rng, Kind::Margins, two, self.today, Some((guest, host))),
            Sequel::Again(two) => self.visit(&mut rng, two, self.today, None, None),
        };
        self.tell(&mut rng, event);
    }

    /// Plans the dispatches that tell an event, and keeps it to be recalled.
    fn tell(&mut self, rng: &mut Rng, event: Event) {
        let event = Arc::new(event);
        let place = self.numbers.get(&(event.a.min(event.b), event.a.max(event.b))).copied().unwrap_or_default();
        let recalled: Vec<_> = self.pair((event.a, event.b)).past.iter().cloned().collect();
        let plans = plan::plans(rng, self.world, &mut self.records, &event, self.today, place, &recalled);
        for plan in plans {
            self.to_publish.entry(plan.published.max(self.today)).or_default().push(plan);
        }
        plan::memories(&event).into_iter().for_each(|told| self.pair((event.a, event.b)).remember(told));
    }
}
