//! The level of relations: what it is, since when, what it was, and what was expected and did not come.

use banggiao_extract::value::DateValue;
use banggiao_records::conflict::CrossConflict;
use banggiao_records::{Day, Entry};
use jiff::civil::Date;
use serde::Serialize;

use crate::item::{Item, day, maybe, of};

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

impl Levels {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.now.is_none() && self.expected.is_empty() && self.overtaken.is_empty()
    }
}

/// Higher levels have more.
fn height(entry: &Entry) -> u8 {
    match entry.record.text("level") {
        Some("comprehensive-strategic") => 4,
        Some("strategic") => 3,
        Some("comprehensive") => 2,
        Some("diplomatic-relations") => 0,
        _ => 1,
    }
}

/// The levels of one pair, by the partnerships among `entries`.
pub(crate) fn levels(entries: &[Entry], cross: &[CrossConflict]) -> Levels {
    let all: Vec<&Entry> = of(entries, "partnership").into_iter().filter(|e| e.record.between.len() <= 2).collect();
    let (intended, mut reached): (Vec<&Entry>, Vec<&Entry>) = all.into_iter().partition(|e| e.record.text("change") == Some("intended"));
    reached.sort_by_key(|e| (std::cmp::Reverse(height(e)), std::cmp::Reverse(day(e)), e.record.key));
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
            None if reached.iter().all(|e| height(e) < height(expected)) => levels.expected.push(expected.into()),
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
