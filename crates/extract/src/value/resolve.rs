//! From a date as read to a date as meant: a pure function of what is known when.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::value::date::{DateValue, Partial, ReadDate, Ymd};

/// What relative dates are resolved against.
#[derive(Debug, Clone, Copy, Default)]
pub struct Anchor {
    /// The document's own date.
    pub published: Option<Date>,
    /// The date last mentioned in the text, or the date that the text is about where it has no date of its own.
    pub mentioned: Option<Partial>,
    /// Whether what is told lies behind or ahead, where the text says so.
    pub tense: Option<Tense>,
}

/// Behind or ahead of the document's own date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tense {
    /// It has happened.
    Past,
    /// It is to happen.
    Future,
}

/// So many hours a date may lie on the wrong side of the document's own: a stay told as past may still go on.
const LEEWAY: i64 = 24 * 31;

impl Anchor {
    fn near(&self) -> Option<Date> {
        self.published.or_else(|| self.mentioned.and_then(Partial::first_day))
    }

    fn year(&self) -> Option<i16> {
        self.published.map(|d| d.year()).or(self.mentioned.map(|d| d.year))
    }
}

/// The date that `read` means, or `None` where nothing says which.
pub fn resolve(read: ReadDate, anchor: &Anchor) -> Option<DateValue> {
    match read {
        ReadDate::Calendar { year, month, day } => calendar(Ymd { year, month, day }, anchor).map(DateValue::On),
        ReadDate::Range(from, to) => {
            let to_year = to.year.or(from.year);
            let to = calendar(Ymd { year: to_year, ..to }, anchor)?;
            let from_month = from.month.or(if from.day.is_some() { to.month } else { None });
            let mut year = from.year.or(Some(to.year));
            if from.year.is_none()
                && let (Some(a), Some(b)) = (from_month, to.month)
                && a > b
            {
                year = Some(to.year - 1);
            }
            let from = calendar(Ymd { year, month: from_month, day: from.day }, anchor)?;
            (from <= to).then_some(DateValue::Between(from, to))
        }
        ReadDate::Days(days) => {
            let day = anchor.published?.checked_add(i32::from(days).days()).ok()?;
            Some(DateValue::On(day.into()))
        }
        ReadDate::Months(months) => {
            let day = anchor.published?.first_of_month().checked_add(i32::from(months).months()).ok()?;
            Some(DateValue::On(Partial::month(day.year(), day.month())))
        }
        ReadDate::Years(years) => Some(DateValue::On(Partial::year(anchor.year()? + i16::from(years)))),
        ReadDate::Weekday { day, toward } => weekday(anchor.published?, day, toward, anchor.tense).map(|d| DateValue::On(d.into())),
        ReadDate::Weekdays { first, last } => {
            let from = weekday(anchor.published?, first, 0, anchor.tense)?;
            let to = weekday(from, last, 0, Some(Tense::Future))?;
            Some(DateValue::Between(from.into(), to.into()))
        }
        ReadDate::SameDay => anchor.mentioned.filter(|d| d.day.is_some()).or(anchor.published.map(Into::into)).map(DateValue::On),
        ReadDate::FromDay(days) => {
            let day = anchor.mentioned?.first_day().filter(|_| anchor.mentioned.is_some_and(|d| d.day.is_some()))?;
            Some(DateValue::On(day.checked_add(i32::from(days).days()).ok()?.into()))
        }
        ReadDate::Part { year, from, to } => {
            let year = year.or(anchor.year())?;
            Some(DateValue::Between(Partial::month(year, from), Partial::month(year, to)))
        }
        ReadDate::PartOf { years, from, to } => {
            let year = anchor.year()? + i16::from(years);
            Some(DateValue::Between(Partial::month(year, from), Partial::month(year, to)))
        }
        ReadDate::OfYear { years, month, day } => {
            valid(Partial { year: anchor.year()? + i16::from(years), month: Some(month), day }).map(DateValue::On)
        }
        ReadDate::Annual => Some(DateValue::Annual),
    }
}

/// A date without a year is the one nearest to the document's date.
fn calendar(read: Ymd, anchor: &Anchor) -> Option<Partial> {
    if let Some(year) = read.year {
        return valid(Partial { year, month: read.month, day: read.day });
    }
    let near = anchor.near()?;
    let Some(month) = read.month else {
        // Only a day: the month is the document's.
        let day = read.day?;
        return valid(Partial { year: near.year(), month: Some(near.month()), day: Some(day) });
    };
    let tense = anchor.tense.filter(|_| anchor.published.is_some());
    (near.year() - 1..=near.year() + 1)
        .filter_map(|year| valid(Partial { year, month: Some(month), day: read.day }))
        .filter_map(|date| Some((date, date.first_day()?)))
        .filter(|(_, day)| match tense {
            Some(Tense::Past) => day.duration_since(near).as_hours() <= LEEWAY,
            Some(Tense::Future) => day.duration_since(near).as_hours() >= -LEEWAY,
            None => true,
        })
        // Between two that are about as far the past is likelier: reports tell more than they announce.
        .min_by_key(|(_, day)| {
            let hours = day.duration_since(near).as_hours();
            if hours > 0 { hours * 5 / 4 } else { -hours }
        })
        .map(|(date, _)| date)
}

fn valid(date: Partial) -> Option<Partial> {
    date.first_day().filter(|_| (1000..=2200).contains(&date.year)).map(|_| date)
}

fn weekday(published: Date, day: i8, toward: i8, tense: Option<Tense>) -> Option<Date> {
    let today = published.weekday().to_monday_one_offset();
    let mut offset = i32::from(day) - i32::from(today);
    match toward {
        -1 if offset >= 0 => offset -= 7,
        1 if offset <= 0 => offset += 7,
        0 if offset < 0 && tense == Some(Tense::Future) => offset += 7,
        0 if offset > 0 && tense != Some(Tense::Future) => offset -= 7,
        _ => {}
    }
    published.checked_add(offset.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(published: Date) -> Anchor {
        Anchor { published: Some(published), ..Anchor::default() }
    }

    fn day(year: Option<i16>, month: Option<i8>, day: Option<i8>) -> Ymd {
        Ymd { year, month, day }
    }

    #[test]
    fn what_is_read_is_resolved_against_the_document() {
        let wednesday = at(date(2025, 5, 7));
        for (read, means) in [
            (ReadDate::from(day(None, Some(5), Some(6))), "2025-05-06"),
            (ReadDate::from(day(None, Some(12), Some(30))), "2024-12-30"),
            (ReadDate::from(day(None, Some(11), None)), "2024-11"),
            (ReadDate::Days(-1), "2025-05-06"),
            (ReadDate::Years(-1), "2024"),
            (ReadDate::Months(1), "2025-06"),
            (ReadDate::Weekday { day: 3, toward: 0 }, "2025-05-07"),
            (ReadDate::Weekday { day: 5, toward: 0 }, "2025-05-02"),
            (ReadDate::Weekday { day: 5, toward: 1 }, "2025-05-09"),
            (ReadDate::Range(day(None, None, Some(5)), day(Some(2025), Some(5), Some(7))), "2025-05-05/2025-05-07"),
            (ReadDate::Range(day(None, Some(12), Some(30)), day(Some(2026), Some(1), Some(2))), "2025-12-30/2026-01-02"),
            (ReadDate::Part { year: None, from: 1, to: 6 }, "2025-01/2025-06"),
            (ReadDate::PartOf { years: -1, from: 7, to: 9 }, "2024-07/2024-09"),
            (ReadDate::OfYear { years: -1, month: 3, day: None }, "2024-03"),
            (ReadDate::OfYear { years: 0, month: 2, day: Some(9) }, "2025-02-09"),
        ] {
            assert_eq!(resolve(read, &wednesday).map(|d| d.to_string()).as_deref(), Some(means), "{read:?}");
        }
    }

    #[test]
    fn a_date_without_its_year_or_week_follows_the_verb() {
        let november = |tense| Anchor { tense: Some(tense), ..at(date(2025, 11, 20)) };
        for (read, tense, means) in [
            (ReadDate::from(day(None, Some(4), None)), Tense::Past, "2025-04"),
            (ReadDate::from(day(None, Some(4), None)), Tense::Future, "2026-04"),
            (ReadDate::from(day(None, Some(8), Some(9))), Tense::Future, "2026-08-09"),
            (ReadDate::from(day(None, Some(12), Some(5))), Tense::Past, "2025-12-05"),
            (ReadDate::Weekday { day: 5, toward: 0 }, Tense::Past, "2025-11-14"),
            (ReadDate::Weekday { day: 5, toward: 0 }, Tense::Future, "2025-11-21"),
            (ReadDate::Weekday { day: 3, toward: 0 }, Tense::Future, "2025-11-26"),
            (ReadDate::Weekday { day: 4, toward: 0 }, Tense::Future, "2025-11-20"),
            (ReadDate::Weekdays { first: 7, last: 2 }, Tense::Future, "2025-11-23/2025-11-25"),
            (ReadDate::Weekdays { first: 1, last: 3 }, Tense::Past, "2025-11-17/2025-11-19"),
        ] {
            assert_eq!(resolve(read, &november(tense)).map(|d| d.to_string()).as_deref(), Some(means), "{read:?} {tense:?}");
        }
    }

    #[test]
    fn the_day_after_is_told_from_the_day_last_mentioned() {
        let anchor = Anchor { mentioned: Some(date(2025, 4, 30).into()), ..at(date(2025, 5, 7)) };
        assert_eq!(resolve(ReadDate::FromDay(1), &anchor).map(|d| d.to_string()).as_deref(), Some("2025-05-01"));
        assert_eq!(resolve(ReadDate::FromDay(-1), &anchor).map(|d| d.to_string()).as_deref(), Some("2025-04-29"));
        assert_eq!(resolve(ReadDate::FromDay(1), &at(date(2025, 5, 7))), None);
    }

    #[test]
    fn nothing_is_guessed_without_a_date_to_go_by() {
        let nothing = Anchor::default();
        for read in [ReadDate::Days(-1), ReadDate::Years(0), ReadDate::from(day(None, Some(5), Some(6)))] {
            assert_eq!(resolve(read, &nothing), None);
        }
        assert_eq!(resolve(ReadDate::from(day(Some(2025), Some(2), Some(30))), &nothing), None);
    }
}
