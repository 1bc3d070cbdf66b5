//! Targets: a number that the parties aim at, and by when.

use crate::fact::{Slots, Target};
use crate::read::Draft;
use crate::read::figure::{indicator, unit_of};
use crate::read::found::Found;
use crate::value::{DateValue, Indicator};

/// Reads the target that `f` tells of.
pub fn read(f: &Found<'_, '_>, draft: &mut Draft) {
    let quantity = f.quantity("value");
    let multiple = match f.quantity("multiple") {
        Some((n, _)) => Some(n),
        None => f.set("multiple").and_then(|m| m.parse().ok()),
    };
    if quantity.is_none() && multiple.is_none() {
        return;
    }
    let Some(indicator) = f.code("indicator").and_then(Indicator::from_code).or_else(|| indicator(f)) else { return };
    let (value, unit) = match quantity {
        Some((value, unit)) => (Some(value), Some(unit_of(f, indicator, unit))),
        None => (None, None),
    };
    let countries = f.cx.pairs.both(f.sentence);
    let due = f.date("due").or_else(|| due(f));
    draft.facts.push(f.fact(Slots::Target(Target { indicator: Some(indicator), value, unit, multiple, countries, due }), f.sentence_range()));
}

/// A date behind the value, or the first in the clause that lies ahead.
fn due(f: &Found<'_, '_>) -> Option<DateValue> {
    let past = f.m.range.first();
    let ahead = |d: &DateValue| match (f.cx.calendar.as_of(), d.end().and_then(|e| e.last_day())) {
        (Some(now), Some(end)) => end >= now,
        _ => true,
    };
    let mut dates: Vec<_> = f.cx.dates_in(f.clause()).filter(|(_, d)| ahead(d) && !matches!(d, DateValue::Annual)).collect();
    dates.sort_by_key(|(r, _)| (r.first() < past, r.first().abs_diff(past)));
    dates.first().map(|(_, d)| *d)
}
