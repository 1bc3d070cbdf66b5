//! The day of a meeting: told beside it, by the month behind it, or by the visit and the news it belongs to.

use crate::context::Context;
use crate::context::people::interview::is_interview;
use crate::read::clause::verb;
use crate::read::document::is_term;
use crate::read::found::Found;
use crate::read::programme::{Programme, Stay};
use crate::span::TokenRange;
use crate::text::{Language, TokenKind};
use crate::value::{Country, DateValue, Format, VisitStage};

/// So many days after its end a visit is history that a text recalls.
const RECALLED: i64 = 120;

/// How far behind a meeting its month or year may stand.
const BEHIND: usize = 5;

/// The day of a meeting told without one: the days of the visit, else the day of the news.
pub(super) fn told_day(
    cx: &Context<'_>,
    f: &Found<'_, '_>,
    names: &[String],
    countries: &[Country],
    (format, lead): (Option<Format>, Option<DateValue>),
    programme: &Programme,
) -> Option<DateValue> {
    let far = matches!(format, Some(Format::Call | Format::Exchange));
    // A visit of long ago is the subject's: whoever is met may have come at any time.
    let recent = |s: &Stay| s.is_recent(cx);
    // A visit that lies ahead has no meetings yet.
    let first = f.sentence_range().first();
    let future = |at: usize| cx.reading.is(at, cx.packs().known.future);
    let english = cx.reading.language_at(first) == Language::English;
    // `Talks with X and Y are scheduled`.
    let behind = || english && (f.m.range.past()..(f.m.range.past() + BEHIND).min(f.sentence_range().past())).any(future);
    let ahead = (first..f.m.range.first()).any(future) || f.m.get("format").is_some() && behind();
    let of = |n: &String| countries.iter().find_map(|c| programme.of_guest(n, Some(*c)));
    let stay = names.iter().enumerate().find_map(|(i, n)| of(n).filter(|s| i == 0 || recent(s)));
    // `X từng gặp Y`, and what the answers of an interview tell: at some time that nothing says.
    let some_time = !english && (loosely(f) || is_interview(cx.reading) || cx.people.is_answered());
    let today = || cx.published().filter(|_| !some_time).map(|d| DateValue::On(d.into()));
    let news = || lead.filter(|_| !far && !some_time).or_else(today);
    // `đã hội đàm`, and a visit that is announced: they met before it.
    let told = (f.m.range.first().saturating_sub(1).max(first)..f.m.range.first() + 1)
        .any(|at| cx.reading.lexeme(at, cx.packs().known.past).is_some_and(|(value, _)| value == "told"));
    let over = english || told;
    match stay.filter(|s| ahead || !over || !s.is_ahead(cx)) {
        Some(stay) if !far && !is_history(cx, stay.days) => {
            // Of a visit under way without days of its own the news is of its day.
            let now = || if english && stay.stage == Some(VisitStage::UnderWay) && !ahead { news() } else { None };
            let begun = |d: &DateValue| ahead || !over || past(cx, *d);
            stay.days.or_else(|| programme.journey_days(&stay.guest)).filter(begun).or_else(now)
        }
        // A month or year told beside it, not one that lies ahead: that is a goal, unless the meeting itself does.
        // `45 years of relations (1975 - 2020)` tells no day of a meeting.
        _ => {
            // `(3.5.1975 - 3.5.2025)`: an anniversary.
            let years = |d: &DateValue| matches!(d, DateValue::Between(a, b) if a.year + 1 < b.year);
            let told = |d: &DateValue| !is_term(*d) && !years(d) && (ahead || past(cx, *d)) && !since(f, *d) && beside(f, *d);
            f.date_near().filter(told).or_else(|| if ahead { None } else { news() })
        }
    }
}

/// `X từng gặp Y`, `đã nhiều lần gặp Y`: whether the words at the meeting say that it was at some time.
fn loosely(f: &Found<'_, '_>) -> bool {
    let range = f.m.range;
    let near = range.first().saturating_sub(BEHIND).max(f.sentence_range().first())..(range.past() + BEHIND).min(f.sentence_range().past());
    let loose = |at: usize| f.cx.reading.lexeme(at, f.cx.packs().known.past).is_some_and(|(value, _)| matches!(value, "loose" | "once"));
    near.into_iter().any(loose)
}

/// `tiếp Đại sứ, bày tỏ ấn tượng về chuyến thăm tháng Tám`: whether `date` stands before the meeting, or close behind it.
fn beside(f: &Found<'_, '_>, date: DateValue) -> bool {
    f.cx.dates_in(f.sentence_range()).any(|(r, d)| d == date && r.first() < f.m.range.past() + BEHIND)
}

/// Whether the days of a visit are long over: one that the text only recalls.
fn is_history(cx: &Context<'_>, days: Option<DateValue>) -> bool {
    let last = days.and_then(DateValue::end).and_then(|d| d.last_day());
    last.zip(cx.calendar.as_of()).is_some_and(|(last, now)| now.duration_since(last).as_hours() > 24 * RECALLED)
}

/// `in place since 1965`: whether the words of `date` tell since when something has been.
fn since(f: &Found<'_, '_>, date: DateValue) -> bool {
    let known = &f.cx.packs().known;
    // `the mechanism founded in May 2016`.
    let works = |at: usize| f.cx.reading.lexeme(at, known.founding_verb).is_some_and(|(value, _)| value == "operating");
    let founded = |at: usize| works(at) || at > 0 && works(at - 1);
    let marks = |at: usize| {
        f.cx.reading.lexeme(at, known.since).is_some_and(|(value, _)| value == "clause")
            || founded(at) && f.cx.reading.language_at(at) == Language::English
    };
    f.cx.dates_in(f.sentence_range()).any(|(r, d)| d == date && r.first() > 0 && (marks(r.first() - 1) || said(f, r)))
}

/// How many tokens before a date the verb of saying may stand: `told reporters there on Friday`.
const SAID: usize = 4;

/// `Y will meet X, a minister said on Friday`: whether the words of an English date tell on which day somebody said so.
fn said(f: &Found<'_, '_>, date: TokenRange) -> bool {
    let reading = f.cx.reading;
    let near = (1..=SAID).filter_map(|back| date.first().checked_sub(back)).take_while(|at| !reading.tokens[*at].is(','));
    let verb = near.into_iter().any(|at| reading.is(at, f.cx.packs().known.say));
    verb && date.first() > f.m.range.past() && reading.language_at(date.first()) == Language::English
}

/// Whether `date` has begun on the text's own day.
pub(super) fn past(cx: &Context<'_>, date: DateValue) -> bool {
    cx.calendar.begins_ahead(date) != Some(true)
}

/// `talks in Lima last November`: a month or year told right behind the meeting, or behind its place, that has begun.
pub(super) fn month_behind(f: &Found<'_, '_>) -> Option<DateValue> {
    let range = f.m.range;
    let tokens = &f.cx.reading.tokens;
    let english = f.cx.reading.language_at(range.first()) == Language::English;
    let reach = if english { BEHIND } else { BEHIND * 3 };
    let near = TokenRange::new(range.first(), (range.past() + reach).min(f.sentence_range().past()));
    let known = &f.cx.packs().known;
    let told = |at: usize| f.cx.reading.lexeme(at, known.past).is_some_and(|(value, _)| value == "told");
    // Only a place stands between.
    let place = |at: usize| {
        tokens[at].is_word() && tokens[at].capital
            || [known.locative, known.dateword, known.article].iter().any(|c| f.cx.reading.is(at, *c))
            || !english && !tokens[at].is(';') && verb(f.cx, at).is_none()
    };
    // `kể từ cuộc gặp ở Accra hồi tháng 8`: in Vietnamese behind the word for what is past.
    let then = |r: TokenRange| english || f.is_part("both") && (r.first().saturating_sub(1)..=r.first()).any(told);
    let mut dates = f.cx.dates_in(near).filter(|(r, _)| then(*r) && (range.past()..r.first()).all(place));
    dates.next().map(|(_, date)| date).filter(|d| matches!(d, DateValue::On(_)) && past(f.cx, *d))
}

/// How many tokens may stand between a day and its meeting: `Friday's second meeting`.
const OWNED: usize = 3;

/// The day told in the clause, not the years of its history.
pub(super) fn day_near(f: &Found<'_, '_>) -> Option<DateValue> {
    let days = |d: &DateValue| d.is_day();
    // `on 11 and 12 September`: told in one breath of several meetings.
    let span = |d: &DateValue| matches!(d, DateValue::Between(a, b) if a.day.is_some() && b.day.is_some() && a.year == b.year);
    // `X will call on Y and will visit the delta on 27-28 May`: behind a further verb the days are of what that tells.
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let verb = |at: usize| reading.lexeme(at, known.joiner).is_some_and(|(_, past)| reading.is(past, known.future));
    let parted = |d: &DateValue| {
        let mut here = f.cx.dates_in(f.clause()).filter(|(r, other)| other == d && r.first() >= f.m.range.past());
        here.next().is_some_and(|(r, _)| (f.m.range.past()..r.first()).any(verb))
    };
    // `Ahead of Friday's visit, X met Y`: the day is that of the visit.
    let of_other = |r: TokenRange| reading.tokens[r.past()].kind == TokenKind::Possessive && r.past() + OWNED < f.m.range.first();
    let here = || f.cx.dates_in(f.sentence_range()).filter(|(r, _)| !said(f, *r) && !of_other(*r)).map(|(_, d)| d);
    // `X tiếp, nhắc lại chiến thắng ngày 7/5/1954`: a day long ago behind a comma is of what was spoken of.
    let spoken_of = |d: &DateValue| {
        let long_ago = is_history(f.cx, Some(*d)) && reading.language_at(f.m.range.first()) == Language::Vietnamese;
        let mut told = f.cx.dates_in(f.sentence_range()).filter(|(r, other)| other == d && r.first() >= f.m.range.past());
        long_ago && told.next().is_some_and(|(r, _)| (f.m.range.past()..r.first()).any(|at| reading.tokens[at].is(',')))
    };
    let days = |d: &DateValue| days(d) && !spoken_of(d);
    let near = f.date_near().filter(|d| here().any(|other| other == *d));
    // `X, who met Y in Lima last year, held talks on Tuesday`: a month or year right behind the meeting comes before a day elsewhere.
    let day = near.filter(days).or_else(|| month_behind(f)).or_else(|| here().find(days));
    day.or_else(|| near.filter(|d| span(d) && !parted(d)))
}
