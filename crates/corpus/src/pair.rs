//! What two countries have between them: levels, bodies, figures, and what was told before.

use std::collections::VecDeque;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use rustc_hash::FxHashMap;

use crate::chance::{chance, happens};
use crate::dispatch::Told;
use crate::event::RecordId;
use crate::people::Office;

/// The state of relations of two countries on some day.
#[derive(Debug)]
pub struct Pair {
    seed: u64,
    /// When diplomatic relations were set up.
    pub founded: Date,
    /// The level: a place in [`crate::scene::LEVELS`], and since when.
    pub level: Option<(u8, Date)>,
    /// A level that both move towards.
    pub intended: Option<u8>,
    /// Trade of the first year, in dollars.
    base: f64,
    /// Sessions of the committee so far.
    pub sessions: u32,
    /// Actions that this pair comes back to.
    pub favourites: Vec<usize>,
    /// When a direct route and a trade office were agreed on, and when they were opened.
    pub openings: [(Option<Date>, Option<Date>); 2],
    /// Records that last: by what they are and a number, mostly a year.
    pub records: FxHashMap<(&'static str, i32), RecordId>,
    /// Visits and documents, to be recalled.
    pub past: VecDeque<Told>,
    /// Visits by office: guest's country, office, when.
    pub visits: Vec<(u16, Office, Date)>,
}

/// The first year of which figures are told.
const FIRST_YEAR: i16 = 2009;

impl Pair {
    /// The state of the `number`th pair when the world begins.
    pub fn new(seed: u64, number: u64, actions: usize, weight: f64) -> Pair {
        let mut rng = chance(seed, 2 << 40 | number);
        let founded = date(rng.i16(1946..=1996), rng.i8(1..=12), rng.i8(1..=28));
        let mut level = None;
        for (step, share) in [0.25, 0.3, 0.2].into_iter().enumerate() {
            if happens(&mut rng, share) && step == level.map_or(0, |(l, _): (u8, Date)| l as usize + 1) {
                level = Some((step as u8, date(rng.i16(2000..=2010), rng.i8(1..=12), rng.i8(1..=28))));
            }
        }
        let favourites = (0..6).map(|_| rng.usize(..actions)).collect();
        let base = (4e7 + 4e9 * weight) * (0.3 + 2.0 * rng.f64());
        Pair {
            seed: seed ^ number.wrapping_mul(0x2545_f491_4f6c_dd1d),
            founded,
            level,
            intended: None,
            base,
            sessions: rng.u32(1..9),
            favourites,
            openings: [(None, None); 2],
            records: FxHashMap::default(),
            past: VecDeque::new(),
            visits: Vec::new(),
        }
    }

    /// By how much trade grew in `year`, as a share.
    fn growth(&self, year: i16) -> f64 {
        chance(self.seed, year as u64).f64() * 0.42 - 0.12
    }

    /// Trade in `year`, in dollars, and the change against the year before, in percent.
    pub fn trade(&self, year: i16) -> (f64, f64) {
        let value = (FIRST_YEAR..=year).fold(self.base, |sum, y| sum * (1.0 + self.growth(y)));
        (value, (self.growth(year) * 1000.0).round() / 10.0)
    }

    /// Something that is counted of one country in the other in `year`: `what` says which, `scale` how many there are.
    pub fn count(&self, what: u64, scale: f64, year: i16) -> f64 {
        let start = 0.4 + chance(self.seed, 1 << 32 | what).f64();
        (scale * start * (1.0 + 0.07 * f64::from(year - FIRST_YEAR)) * (0.9 + 0.2 * chance(self.seed, what << 33 | year as u64).f64()))
            .max(60.0)
    }

    /// Keeps `told` for later, and forgets what is long past.
    pub fn remember(&mut self, told: Told) {
        if self.past.len() >= 10 {
            self.past.pop_front();
        }
        self.past.push_back(told);
    }

    /// The last visit by the holder of `office` of `guest`.
    pub fn last_visit(&self, guest: u16, office: Office) -> Option<Date> {
        self.visits.iter().rev().find(|(country, held, _)| *country == guest && *held == office).map(|(_, _, day)| *day)
    }

    /// Whether an opening agreed on can be made true on `day`.
    pub fn can_open(&self, which: usize, day: Date) -> bool {
        matches!(self.openings[which], (Some(agreed), None) if agreed.saturating_add(200.days()) < day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_fits_the_years_that_it_links() {
        let pair = Pair::new(7, 3, 10, 0.1);
        let ((before, _), (after, change)) = (pair.trade(2018), pair.trade(2019));
        assert!(((after / before - 1.0) * 100.0 - change).abs() < 0.06);
    }
}
