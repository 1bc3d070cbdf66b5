//! What happened, drawn to scale: a lane for each kind of event, time from left to right.

use banggiao_records::{Day, Window};
use banggiao_views::Item;
use banggiao_views::line::{days, line};
use jiff::civil::Date;

use crate::tongue::Tongue;

/// How wide the drawing is, in units of its own; lanes are as high as [`LANE`].
pub const WIDTH: f64 = 1000.0;
/// How high a lane is.
pub const LANE: f64 = 30.0;
/// The room left of the first day for what lanes are called.
const LEFT: f64 = 120.0;
/// The room right of the last day.
const RIGHT: f64 = 16.0;

/// The lanes, from above: what each is called, and which types of records stand in it.
const LANES: [(&str, &[&str]); 4] = [
    ("heading-visits", &["visit"]),
    ("heading-meetings", &["meeting", "activity", "invitation"]),
    ("heading-agreements", &["agreement"]),
    ("heading-level", &["partnership", "honour"]),
];

/// A drawing.
#[derive(Debug, Clone, Default)]
pub struct Timeline {
    /// How high it is.
    pub height: f64,
    /// The lanes that hold anything.
    pub lanes: Vec<Lane>,
    /// The beginnings of years: where, and which.
    pub years: Vec<(f64, i16)>,
    /// Where today is, where that lies within.
    pub today: Option<f64>,
}

/// A lane.
#[derive(Debug, Clone)]
pub struct Lane {
    /// What it is called.
    pub name: String,
    /// Its middle.
    pub y: f64,
    /// What stands in it.
    pub marks: Vec<Mark>,
}

/// A mark.
#[derive(Debug, Clone)]
pub struct Mark {
    /// The record.
    pub id: String,
    /// The code of its type.
    pub kind: &'static str,
    /// Where it begins.
    pub x: f64,
    /// How wide it is.
    pub width: f64,
    /// Its upper edge.
    pub y: f64,
    /// What it says.
    pub line: String,
}

/// How high a mark is, and the least width of one.
pub const MARK: f64 = 9.0;

/// Draws `items`; nothing where fewer than two have a day.
pub fn of(items: &[Item], today: Date, tongue: &Tongue) -> Timeline {
    let dated: Vec<(&Item, Window)> =
        items.iter().filter_map(|item| Some((item, days(item.record()).and_then(Window::of).filter(|w| w.days() <= 366)?))).collect();
    let (Some(first), Some(last)) = (dated.iter().map(|d| d.1.first).min(), dated.iter().map(|d| d.1.last).max()) else {
        return Timeline::default();
    };
    if dated.len() < 2 {
        return Timeline::default();
    }
    let today = Day::from(today);
    // From the beginning of the first year to the end of the last, so that years show.
    let year = |day: Day| day.date().map_or(1970, |date| date.year());
    let start_of = |year: i16| jiff::civil::Date::new(year, 1, 1).map(Day::from).unwrap_or(first);
    let (from, to) = (start_of(year(first)), start_of(year(last).saturating_add(1)));
    let span = f64::from((to.0 - from.0).max(1));
    let x = |day: Day| round(LEFT + f64::from(day.0 - from.0) / span * (WIDTH - LEFT - RIGHT));
    let mut lanes: Vec<Lane> = Vec::new();
    for (name, kinds) in LANES {
        let top = lanes.len() as f64 * LANE;
        // Marks that would lie on each other stand in three rows.
        let mut rows = [f64::MIN; 3];
        let mut of_lane: Vec<&(&Item, Window)> =
            dated.iter().filter(|(item, _)| kinds.contains(&item.record().record_type.code())).collect();
        of_lane.sort_by_key(|(item, window)| (*window, item.id()));
        let marks: Vec<Mark> = of_lane
            .into_iter()
            .map(|(item, window)| {
                let begins = x(window.first);
                let width = (x(window.last.plus(1)) - begins).max(MARK);
                let row = rows.iter().position(|end| *end <= begins).unwrap_or(0);
                rows[row] = begins + width;
                let y = top + 1.0 + row as f64 * (MARK + 1.0);
                let told = line(item.record(), &tongue.words).whole();
                Mark { id: item.id().to_string(), kind: item.record().record_type.code(), x: begins, width: round(width), y, line: told }
            })
            .collect();
        if !marks.is_empty() {
            lanes.push(Lane { name: tongue.say(name), y: top + LANE / 2.0, marks });
        }
    }
    let (from_year, to_year) = (year(first), year(last));
    let step = [1, 2, 5, 10, 20, 50].into_iter().find(|step| (to_year - from_year) / step <= 12).unwrap_or(100);
    let years = (from_year..=to_year).filter(|y| y % step == 0 || from_year == to_year).map(|y| (x(start_of(y)), y)).collect();
    let height = lanes.len() as f64 * LANE + 22.0;
    Timeline { height, lanes, years, today: (from <= today && today <= to).then(|| x(today)) }
}

fn round(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
