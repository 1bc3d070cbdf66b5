//! The day on which a document was signed: told with the verb, in its name, or by the talks or the visit on which it was.

use super::List;
use super::noun::{of_another, signed_before};
use crate::context::Context;
use crate::fact::Slots;
use crate::read::document::{day_of_event, own_date};
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{AgreementKind, AgreementStage, Country, DateValue, Format};

/// So many days ago talks may have been beside which something is signed.
const NEAR: i64 = 14;
/// So many facts told last are looked through for talks.
const FACTS: usize = 128;

/// How far behind a document its visit's own day may stand.
const ON_VISIT: usize = 32;

impl List<'_, '_, '_> {
    /// The day of the document called `title`, which is of `kind` and covers `term`.
    pub(super) fn day(
        &self,
        kind: AgreementKind,
        (title, term): (TokenRange, Option<DateValue>),
        countries: &[Country],
    ) -> Option<DateValue> {
        let (f, cx) = (self.f, self.f.cx);
        let near = own_date(f, self.first, title);
        let done = matches!(self.stage, AgreementStage::Signed | AgreementStage::Adopted | AgreementStage::Exchanged);
        // A plan's year is its term, not the day it was signed.
        let year = cx
            .dates_in(title)
            .filter(|(r, _)| kind != AgreementKind::Plan && !of_another(cx, TokenRange::new(title.first(), r.first())))
            // `(renewal of that of 2011)`: an aside tells of what was before.
            .filter(|(r, _)| !(title.first() + 1..r.first()).any(|i| cx.reading.tokens[i - 1].is('(')))
            .map(|(_, d)| d)
            // `a vision until 2030`: what is to come is no day of signing.
            .find(|d| matches!(d, DateValue::On(p) if p.month.is_none() && cx.calendar.as_of().is_none_or(|now| p.year <= now.year())));
        match done {
            // What is still to be ratified has no day yet.
            true if f.is_part("undated") => None,
            true if self.signed_before() => near,
            true if f.is_part("on-visit") => near.or_else(|| self.day_behind(title)),
            true => bracketed(cx, title)
                .or(near)
                .or_else(|| year.filter(|_| term.is_none()))
                .or_else(|| self.day_of_visit(countries).filter(|_| !self.so_far()))
                .or_else(|| cx.calendar.as_of().filter(|_| !self.so_far()).map(|d| DateValue::On(d.into()))),
            false if self.stage == AgreementStage::InForce => {
                f.m.range.contains(title).then_some(near).flatten().or(year.filter(|_| term.is_none()))
            }
            false => None,
        }
    }

    /// The day told near the signing, or the days of the visit where those were over by then.
    fn day_of_visit(&self, countries: &[Country]) -> Option<DateValue> {
        let stay = self.programme.days(countries);
        let last = stay.and_then(DateValue::end).filter(|d| d.day.is_some()).and_then(|d| d.last_day());
        let over = |day: &DateValue| matches!((last, day.start().and_then(|d| d.first_day())), (Some(last), Some(day)) if last < day);
        // On a visit that is still to come nothing has been signed yet.
        let begun = |stay: &DateValue| self.f.cx.calendar.begins_ahead(*stay) != Some(true);
        day_of_event(self.f).filter(|day| !over(day)).or_else(|| self.day_of_talks(countries)).or(stay.filter(begun))
    }

    /// `các thỏa thuận đã ký`: whether they were signed at some time before.
    fn signed_before(&self) -> bool {
        let verb = self.f.range("stage").map(TokenRange::first);
        self.stage == AgreementStage::Signed && verb.is_some_and(|verb| signed_before(self.f.cx, self.f.sentence_range(), verb))
    }

    /// `Tuyên bố chung nhân chuyến thăm Kenya của X (tháng 11/2024)`: the day told behind the visit on which it was made.
    fn day_behind(&self, title: TokenRange) -> Option<DateValue> {
        let (cx, from) = (self.f.cx, title.past());
        let other = |past: usize| (from..past).any(|at| cx.reading.is(at, cx.packs().known.document) || cx.reading.tokens[at].is(';'));
        let near = |r: &TokenRange| r.first() >= from && r.first() < from + ON_VISIT && !other(r.first());
        cx.dates_in(self.f.sentence_range()).find(|(r, _)| near(r)).map(|(_, day)| day)
    }

    /// `đến nay, hai nước đã ký nhiều hiệp định`: whether they were signed at any time until now.
    fn so_far(&self) -> bool {
        let (reading, past) = (self.f.cx.reading, self.f.cx.packs().known.past);
        let first = self.f.m.range.first();
        (self.f.sentence_range().first()..first).any(|at| reading.lexeme(at, past).is_some_and(|(value, _)| value == "loose"))
            && reading.language_at(first) == Language::Vietnamese
    }

    /// The day of the talks of these countries that an English text told before: what is signed beside them is signed on it.
    fn day_of_talks(&self, countries: &[Country]) -> Option<DateValue> {
        let at = self.f.m.range.first();
        let talks = self.draft.facts.iter().rev().take(FACTS).filter(|fact| fact.tokens.first() <= at).find_map(|fact| match &fact.slots {
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

/// `Hiệp định hàng không (2016)`: the year in brackets with which a Vietnamese title ends.
fn bracketed(cx: &Context<'_>, title: TokenRange) -> Option<DateValue> {
    let (tokens, past) = (&cx.reading.tokens, title.past());
    let ends = title.len() > 3 && tokens[past - 1].is(')') && tokens[past - 3].is('(');
    let vietnamese = cx.reading.language_at(title.first()) == Language::Vietnamese;
    cx.dates_in(TokenRange::new(past - 2, past - 1)).map(|(_, d)| d).next().filter(|_| ends && vietnamese)
}
