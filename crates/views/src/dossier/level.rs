//! The level of relations: what it is, since when, what it was, and what was expected and did not come.

use banggiao_extract::value::DateValue;
use banggiao_records::conflict::CrossConflict;
use banggiao_records::{Day, Entry, RecordType};
use jiff::civil::Date;
use serde::Serialize;

use crate::item::{Item, day, maybe, of};
use crate::words::{Words, capitalised};

/// The levels of one pair.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Levels {
    /// The level now; none where no source tells it.
    pub now: Option<Now>,
    /// The levels before, the last first.
    pub before: Vec<Item>,
    /// Levels expected that did not come, or came otherwise.
    pub overtaken: Vec<Overtaken>,
    /// Levels expected, and not come yet.
    pub expected: Vec<Item>,
}

/// A level at which relations stand.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Now {
    /// Its code.
    pub level: String,
    /// Since when, where known.
    #[serde(serialize_with = "maybe")]
    pub since: Option<DateValue>,
    /// The record it rests on.
    pub record: Item,
}

/// A level that was expected, and another that came.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Overtaken {
    /// What was expected.
    pub expected: Item,
    /// The day on which that was last told.
    #[serde(serialize_with = "maybe")]
    pub told: Option<Date>,
    /// What came.
    pub came: Item,
    /// How many days later.
    pub days_later: Option<i32>,
}

impl Now {
    /// The level, and since when where that is known.
    pub fn told(&self, words: &Words) -> String {
        let level = words.code("level", &self.level);
        let since = self.since.map(|since| words.with("since", &[("level", &level), ("date", &words.date(since))]));
        capitalised(&since.unwrap_or(level))
    }
}

impl Levels {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.now.is_none() && self.expected.is_empty() && self.overtaken.is_empty()
    }
}

/// The codes of the levels, the highest first.
pub const LEVELS: [&str; 5] = ["comprehensive-strategic", "strategic", "comprehensive", OTHER, "diplomatic-relations"];
const OTHER: &str = "other";

/// Where a level stands among [`LEVELS`]; one that is not among them is another.
pub fn place(level: &str) -> usize {
    let at = |wanted: &str| LEVELS.iter().position(|level| *level == wanted);
    at(level).or(at(OTHER)).unwrap_or(LEVELS.len())
}

fn place_of(entry: &Entry) -> usize {
    place(entry.record.text("level").unwrap_or(OTHER))
}

/// The levels of one pair, by the partnerships among `entries`.
pub(crate) fn levels(entries: &[Entry], cross: &[CrossConflict]) -> Levels {
    let all: Vec<&Entry> = of(entries, RecordType::PARTNERSHIP).into_iter().filter(|e| e.record.between.len() <= 2).collect();
    let (intended, mut reached): (Vec<&Entry>, Vec<&Entry>) = all.into_iter().partition(|e| e.record.text("change") == Some("intended"));
    reached.sort_by_key(|e| (place_of(e), std::cmp::Reverse(day(e)), e.record.key));
    let mut levels = Levels::default();
    for expected in intended {
        let came = cross.iter().find_map(|conflict| match conflict {
            CrossConflict::Level { expected: key, came } if *key == expected.record.key => reached.iter().find(|e| e.record.key == *came),
            _ => None,
        });
        let told = expected.record.last;
        match came {
            Some(came) => {
                let days = came.record.days("date").filter(|d| d.days() == 1).zip(told).map(|(came, told)| came.first.0 - told.0);
                levels.overtaken.push(Overtaken {
                    expected: expected.into(),
                    told: told.and_then(Day::date),
                    came: (*came).into(),
                    days_later: days,
                });
            }
            None if reached.iter().all(|e| place_of(e) > place_of(expected)) => levels.expected.push(expected.into()),
            None => {}
        }
    }
    if let Some((now, before)) = reached.split_first() {
        let since = now.record.text("date").filter(|_| now.record.text("change") != Some("existing")).and_then(|d| d.parse().ok());
        let level = now.record.text("level").unwrap_or("other").to_owned();
        levels.now = Some(Now { level, since, record: (*now).into() });
        levels.before = before.iter().map(|e| Item::from(*e)).collect();
    }
    levels
}
