//! A target beside the figures: the series so far, how far it still is, and the growth a year that it takes.

use crate::conflict::present;
use crate::group::RecordKey;
use crate::record::Record;
use crate::window::{Day, Window};

/// A figure of the series that a target aims to raise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Its period.
    pub period: Window,
    /// How much.
    pub value: f64,
    /// The figure's record.
    pub record: RecordKey,
}

/// How a target stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// The sum aimed at: as told, or the multiple of what was the present when it was told.
    pub goal: Option<f64>,
    /// The figures of whole years, in their order.
    pub series: Vec<Point>,
    /// What is still missing; 0 where the goal is reached.
    pub distance: Option<f64>,
    /// The growth a year, in percent, that leads from the last figure to the goal in time; none where the goal is reached,
    /// the time is over or no time is set.
    pub growth_needed: Option<f64>,
    /// The period in which the goal was first reached.
    pub reached: Option<Point>,
}

/// How `target` stands by `records`, figures and targets of the same countries; only what was published by `today`
/// should be among them.
pub fn progress(target: &Record, records: &[Record]) -> Progress {
    let base = |told: Option<Day>| present(records, target, told).map(|(_, value)| value);
    let goal = target.number("value").or_else(|| Some(target.number("multiple")? * base(target.first)?));
    let mut series: Vec<Point> = records
        .iter()
        .filter(|r| {
            r.record_type.code() == "figure"
                && r.between == target.between
                && ["indicator"].iter().all(|s| r.slot(s) == target.slot(s))
                && (target.slot("unit").is_none() || r.slot("unit") == target.slot("unit"))
                && r.slot("scope").is_none()
        })
        .filter_map(|r| Some(Point { period: r.days("period")?, value: r.number("value")?, record: r.key }))
        .filter(|point| (365..=366).contains(&point.period.days()))
        .collect();
    series.sort_by_key(|point| (point.period, point.record));
    let told = target.first.unwrap_or(Day::FIRST);
    let reached = goal.and_then(|goal| series.iter().copied().find(|p| p.period.last >= told && p.value >= goal));
    let distance = goal.zip(series.last()).map(|(goal, last)| (goal - last.value).max(0.0));
    let growth_needed = match (goal, series.last(), target.days("due")) {
        (Some(goal), Some(last), Some(due)) if reached.is_none() && last.value > 0.0 => {
            let years = f64::from(year(due.last) - year(last.period.last));
            (years > 0.0).then(|| ((goal / last.value).powf(1.0 / years) - 1.0) * 100.0)
        }
        _ => None,
    };
    Progress { goal, series, distance, growth_needed, reached }
}

fn year(day: Day) -> i32 {
    day.date().map_or(0, |date| i32::from(date.year()))
}
