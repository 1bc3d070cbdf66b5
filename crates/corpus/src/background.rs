//! What is told beside any event: figures, and how relations stand.

use fastrand::Rng;
use jiff::civil::Date;
use serde_json::json;

use crate::calendar::Calendar;
use crate::chance::{happens, one};
use crate::event::{Detail, Event, Item, RecordId, Side, item};
use crate::occur::Two;
use crate::records::iso;
use crate::truth::Conflict;

/// A figure as it is told.
struct Figure {
    record: RecordId,
    told: Detail,
    twisted: Option<Detail>,
    /// Whether the growth told does not fit the year before.
    misfits: bool,
}

impl Calendar<'_> {
    /// A figure of `two` in `year`; sources may disagree.
    pub(crate) fn figure(&mut self, event: &mut Event, section: &'static str, year: i16, weight: u8) {
        let figure = self.figure_of((event.a, event.b), section, year);
        let item = item(section, Date::MIN, figure.told, vec![("figure", figure.record)], weight);
        event.items.push(Item { twisted: figure.twisted, false_claim: figure.misfits, ..item });
    }

    fn figure_of(&mut self, two: Two, section: &'static str, year: i16) -> Figure {
        let (a, b) = (self.code(two.0).to_owned(), self.code(two.1).to_owned());
        let direction = i32::from(two.0 > two.1) * 10_000;
        let pair = self.pair(two);
        let (trade, change) = pair.trade(year);
        let way = 1 + direction as u64;
        let (indicator, value, unit, period, key) = match section {
            "figure.growth" | "figure.trade" => ("trade-turnover", trade, "USD", year.to_string(), i32::from(year)),
            "figure.half" => (
                "trade-turnover",
                pair.count(3, 1.0, year).min(0.56) * trade,
                "USD",
                format!("{year}-01/{year}-06"),
                5000 + i32::from(year),
            ),
            "figure.investment" => ("investment", pair.count(7 * way, 4e8, year), "USD", year.to_string(), direction + i32::from(year)),
            "figure.tourists" => {
                ("tourists", pair.count(11 * way, 150_000.0, year), "people", year.to_string(), direction + i32::from(year))
            }
            _ => ("students", pair.count(13 * way, 3000.0, year), "people", year.to_string(), direction + i32::from(year)),
        };
        let value = if unit == "people" { value.round() } else { value };
        let slots = json!({"indicator": indicator, "value": value, "unit": unit, "countries": [a, b], "period": period});
        let differs = chance_of(two, key, indicator) < 0.05;
        let misfits = section == "figure.growth" && chance_of(two, key, "growth") < 0.03;
        let conflict = if misfits {
            // Only who knows the figure of the year before can see it.
            Some(Conflict { slot: "change_pct", beside: Some(self.figure_of(two, section, year - 1).record) })
        } else {
            differs.then(|| Conflict::in_slot("value"))
        };
        let record = self.lasting_with(two, indicator, key, "figure", slots, conflict);
        let told = |value: f64, change: f64| Detail::Figure { value, change, year };
        let change = if misfits { change + 11.0 } else { change };
        let twisted = (differs && !misfits).then(|| told(value * 1.17, change));
        Figure { record, told: told(value, change), twisted, misfits }
    }

    /// What is recalled beside any event.
    pub(crate) fn background(&mut self, rng: &mut Rng, event: &mut Event) {
        let two = (event.a, event.b);
        let last = event.start.year() - 1;
        if happens(rng, 0.75) {
            let section = *one(rng, &["figure.growth", "figure.trade"]);
            self.figure(event, section, last, 65);
        }
        if event.start.month() > 7 && happens(rng, 0.35) {
            self.figure(event, "figure.half", event.start.year(), 65);
        }
        if happens(rng, 0.5) {
            let section = *one(rng, &["figure.investment", "figure.tourists", "figure.students"]);
            self.figure(event, section, last, 60);
        }
        if happens(rng, 0.2) {
            let rank = 2 + (chance_of(two, i32::from(event.a), "rank") * 30.0) as u32;
            let slots = json!({"indicator": "rank", "value": rank, "countries": [self.code(event.a), self.code(event.b)]});
            let record = self.lasting(two, "rank", event.a.into(), "figure", slots);
            event.items.push(item("figure.rank", Date::MIN, Detail::Rank(rank), vec![("figure", record)], 60));
        }
        if let Some((level, since)) = self.pair(two).level
            && since < event.start
            && happens(rng, 0.5)
        {
            let told = if since.year() <= 2010 { format!("{}-{:02}", since.year(), since.month()) } else { since.to_string() };
            let record = self.level_record(two, level, Some(told));
            event.items.push(item("level.existing", Date::MIN, Detail::Level(level, Side::Guest, since), vec![("level", record)], 65));
        }
        if happens(rng, 0.4) {
            let founded = self.pair(two).founded;
            let slots = json!({
                "countries": [self.code(event.a), self.code(event.b)], "level": "diplomatic-relations", "change": "established",
                "date": iso(founded),
            });
            let record = self.lasting(two, "founded", 0, "partnership", slots);
            event.items.push(item("level.established", Date::MIN, Detail::Founded(founded), vec![("level", record)], 65));
        }
        if happens(rng, 0.15) {
            let marks = vec![("body", self.body(two))];
            event.items.push(item("body.operating", Date::MIN, Detail::None, marks, 60));
        }
    }
}

/// A number from 0 to 1 that is always the same for the same things.
fn chance_of((a, b): Two, key: i32, what: &str) -> f64 {
    let pair = u64::from(a.min(b)) << 16 | u64::from(a.max(b));
    let what = what.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    crate::chance::chance(pair ^ what.rotate_left(32), key as u64).f64()
}
