//! The days of meetings, as the text tells them of all of its meetings or of the same people elsewhere.

use super::pairs::same_pair;
use super::told::{day_near, past};
use super::{MOST_NAMED, format, is_far};
use crate::context::people::PersonId;
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::text::Language;
use crate::value::DateValue;

/// The last sentence that may tell the day of all meetings of a text.
const LEAD: usize = 3;

/// How many countries a journey to one other country is of.
const ONE_LEG: usize = 2;

/// What a text tells of the days of its meetings.
pub(super) struct Days {
    /// The day of all of them.
    pub(super) lead: Option<DateValue>,
    /// The days told beside people who met.
    told: Vec<([PersonId; 2], DateValue)>,
}

impl Days {
    /// Gathers the days that `found` tells of the people who are `told` to have met.
    pub(super) fn new(found: &[&Found<'_, '_>], told: &[Vec<[PersonId; 2]>], programme: &Programme) -> Self {
        let days = told_days(found, told);
        // On a journey to several countries people met on several days.
        let one_leg = programme.journey().len() <= ONE_LEG;
        Days { lead: lead_day(found, told).or_else(|| only_day(found, &days).filter(|_| one_leg)), told: days }
    }

    /// The one day on which the text says that `people` met.
    pub(super) fn of(&self, people: &[PersonId]) -> Option<DateValue> {
        let [a, b, ..] = *people else { return None };
        let mut days = self.told.iter().filter(|(pair, _)| same_pair(*pair, [a, b])).map(|(_, day)| *day);
        let first = days.next()?;
        days.all(|day| day == first).then_some(first)
    }
}

/// How many days before the text's own day an encounter is one that it only recalls.
const RECALLED: i64 = 31;

/// `the two met last year`: whether a day told beside the encounter lies long before the text's own.
pub(super) fn recalled(f: &Found<'_, '_>) -> bool {
    let end = f.date_near().and_then(DateValue::end).and_then(|d| d.last_day());
    let english = f.cx.reading.language_at(f.m.range.first()) == Language::English;
    english && end.zip(f.cx.published()).is_some_and(|(end, now)| now.duration_since(end).as_hours() > 24 * RECALLED)
}

/// The day on which the first sentences of a text say that meetings were held, of which its further ones tell: `held
/// several meetings on May 6`.
fn lead_day(found: &[&Found<'_, '_>], told: &[Vec<[PersonId; 2]>]) -> Option<DateValue> {
    let first = found.iter().zip(told).find(|(f, _)| format(f).is_some() && !is_far(f)).filter(|(f, _)| f.sentence <= LEAD)?;
    first.1.is_empty().then(|| day_near(first.0)).flatten().filter(|d| past(first.0.cx, *d))
}

/// The one day that a Vietnamese text tells of its meetings: what it tells besides was on that day too.
fn only_day(found: &[&Found<'_, '_>], told: &[([PersonId; 2], DateValue)]) -> Option<DateValue> {
    let f = found.first()?;
    let (_, first) = told.first()?;
    let vietnamese = f.cx.reading.language_at(f.m.range.first()) == Language::Vietnamese;
    (vietnamese && told.iter().all(|(_, day)| day == first) && past(f.cx, *first)).then_some(*first)
}

/// The days told beside people who met, not from afar.
fn told_days(found: &[&Found<'_, '_>], told: &[Vec<[PersonId; 2]>]) -> Vec<([PersonId; 2], DateValue)> {
    let met = found.iter().zip(told).filter(|(f, pairs)| !pairs.is_empty() && !is_far(f)).take(MOST_NAMED);
    let day = |f: &Found<'_, '_>| f.date("date").or_else(|| day_near(f)).filter(|d| d.tells_day());
    met.filter_map(|(f, pairs)| Some((*pairs.first()?, day(f)?))).collect()
}
