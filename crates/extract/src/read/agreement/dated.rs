//! The day on which a document was signed that the text tells without one.

use super::List;
use crate::fact::Slots;
use crate::read::document::day_of_event;
use crate::text::Language;
use crate::value::{Country, DateValue, Format};

/// So many days ago talks may have been beside which something is signed.
const NEAR: i64 = 14;

impl List<'_, '_, '_> {
    /// The day told near the signing, or the days of the visit where those were over by then.
    pub(super) fn day_of_visit(&self, countries: &[Country]) -> Option<DateValue> {
        let stay = self.programme.days(countries);
        let last = stay.and_then(DateValue::end).filter(|d| d.day.is_some()).and_then(|d| d.last_day());
        let over = |day: &DateValue| matches!((last, day.start().and_then(|d| d.first_day())), (Some(last), Some(day)) if last < day);
        day_of_event(self.f).filter(|day| !over(day)).or_else(|| self.day_of_talks(countries)).or(stay)
    }

    /// The day of the talks of these countries that an English text told before: what is signed beside them is signed on it.
    fn day_of_talks(&self, countries: &[Country]) -> Option<DateValue> {
        let at = self.f.m.range.first();
        let talks = self.draft.facts.iter().rev().filter(|fact| fact.tokens.first() <= at).find_map(|fact| match &fact.slots {
            Slots::Meeting(met) if met.format == Some(Format::Talks) && met.countries.iter().all(|c| countries.contains(c)) => met.date,
            _ => None,
        });
        let near = |day: &DateValue| {
            let days = |day: Option<jiff::civil::Date>| {
                day.zip(self.f.cx.calendar.as_of()).map(|(day, now)| now.duration_since(day).as_hours() / 24)
            };
            days(day.start().and_then(|d| d.first_day())).is_some_and(|ago| (0..=NEAR).contains(&ago))
        };
        talks.filter(|day| day.is_day() && near(day) && self.f.cx.reading.language_at(at) == Language::English)
    }
}
