//! Growth rates that do not fit the two periods they link.

use jiff::ToSpan;

use super::CrossConflict;
use crate::record::Record;
use crate::record::numbers::{is_within, room};
use crate::window::{Day, Window};

/// The conflicts among `figures`, records of figures of the same countries.
pub fn growth(figures: &[Record]) -> Vec<CrossConflict> {
    let mut conflicts = Vec::new();
    for figure in figures {
        let (Some(value), Some(told), Some(period)) = (figure.number("value"), figure.number("change_pct"), figure.days("period")) else {
            continue;
        };
        let Some(base) = figure.days("change_base").or_else(|| year_before(period)) else { continue };
        let before =
            figures.iter().filter(|other| of_one_series(figure, other) && other.days("period") == Some(base)).min_by_key(|other| other.key);
        let Some((before, was)) = before.and_then(|b| Some((b, b.number("value").filter(|v| *v > 0.0)?))) else { continue };
        let (now, then) = (room(value, is_rough(figure)), room(was, is_rough(before)));
        let percent = |now: f64, then: f64| (now / then - 1.0) * 100.0;
        let least = percent(value - now, was + then);
        let most = if was > then { percent(value + now, was - then) } else { f64::INFINITY };
        if !is_within(told, least, most) {
            let reckoned = percent(value, was);
            conflicts.push(CrossConflict::Growth { figure: figure.key, before: before.key, told, reckoned });
        }
    }
    conflicts.sort_by_key(CrossConflict::records);
    conflicts
}

/// Whether both tell one thing of different periods.
pub(super) fn of_one_series(a: &Record, b: &Record) -> bool {
    ["indicator", "unit", "scope"].iter().all(|slot| a.slot(slot) == b.slot(slot)) && countries(a) == countries(b)
}

/// Its countries: in their order where that tells which way, else in that of their codes.
fn countries(figure: &Record) -> Vec<&str> {
    let mut countries: Vec<&str> = figure.list("countries").iter().map(String::as_str).collect();
    if !matches!(figure.text("indicator"), Some("exports" | "imports" | "rank" | "tourists")) {
        countries.sort_unstable();
    }
    countries
}

pub(super) fn is_rough(figure: &Record) -> bool {
    figure.slot("qualifier").is_some()
}

/// The same days of the year before.
fn year_before(period: Window) -> Option<Window> {
    let before = |day: Day| day.date()?.checked_sub(1.year()).ok().map(Day::from);
    let (first, last) = (before(period.first)?, before(period.last)?);
    // The last of February stays the last.
    let month_ends = period.last.date().is_some_and(|d| d == d.last_of_month());
    let last = if month_ends { last.date()?.last_of_month().into() } else { last };
    Some(Window::new(first, last))
}
