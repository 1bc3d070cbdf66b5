//! Targets for one indicator that do not agree: a multiple beside a sum that is another multiple.

use super::CrossConflict;
use crate::record::Record;
use crate::window::Day;

/// A sum that is so much more or less than the multiple told is another target.
const APART: f64 = 1.3;

/// The conflicts among `records`: targets and figures of the same countries.
pub fn targets(records: &[Record]) -> Vec<CrossConflict> {
    let mut conflicts = Vec::new();
    for multiple in records {
        let Some(told) = multiple.number("multiple").filter(|m| *m > 0.0) else { continue };
        for sum in records {
            let Some(value) = sum.number("value").filter(|_| is_target(sum) && of_one_indicator(multiple, sum)) else { continue };
            let (due, other) = (multiple.days("due"), sum.days("due"));
            if due.is_some() && other.is_some() && due != other {
                continue;
            }
            let Some((present, now)) = present(records, sum, multiple.first) else { continue };
            let reckoned = value / now;
            if !(1.0 / APART..=APART).contains(&(reckoned / told)) {
                conflicts.push(CrossConflict::Targets { multiple: multiple.key, sum: sum.key, present: present.key, told, reckoned });
            }
        }
    }
    conflicts.sort_by_key(CrossConflict::records);
    conflicts
}

/// The latest figure of a whole year, of what `target` aims at, that was known on the day `told`.
pub fn present<'r>(records: &'r [Record], target: &Record, told: Option<Day>) -> Option<(&'r Record, f64)> {
    records
        .iter()
        .filter(|r| {
            !is_target(r)
                && of_one_indicator(r, target)
                && (target.slot("unit").is_none() || r.slot("unit") == target.slot("unit"))
                && r.slot("scope").is_none()
        })
        .filter_map(|r| Some((r, r.number("value").filter(|v| *v > 0.0)?, r.days("period").filter(|p| p.days() >= 365)?)))
        .filter(|(_, _, period)| told.is_none_or(|told| period.first <= told))
        .max_by_key(|(r, _, period)| (period.last, r.key))
        .map(|(r, value, _)| (r, value))
}

fn is_target(record: &Record) -> bool {
    record.record_type.code() == "target"
}

fn of_one_indicator(a: &Record, b: &Record) -> bool {
    a.slot("indicator") == b.slot("indicator") && a.between == b.between
}
