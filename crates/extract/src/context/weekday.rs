//! A weekday told beside a date: whether the calendar has it so.

use jiff::civil::{Date, Weekday};

use crate::context::Reading;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::value::date::{DateValue, ReadDate};

/// A date without a year, so many hours from the document's own, may be of another year.
const SURE: i64 = 24 * 92;

/// A weekday that does not fit the date beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OddWeekday {
    /// The weekday and the date.
    pub range: TokenRange,
    /// The weekday told.
    pub told: Weekday,
    /// The date told.
    pub date: Date,
}

/// The weekday beside the date at `range`, which `value` means, where the calendar has another.
pub fn odd(reading: &Reading<'_>, range: TokenRange, read: &ReadDate, value: DateValue, published: Option<Date>) -> Option<OddWeekday> {
    let ReadDate::Calendar { year, day: Some(_), .. } = read else { return None };
    let DateValue::On(on) = value else { return None };
    let date = on.first_day()?;
    let near = || published.is_some_and(|p| p.duration_since(date).as_hours().abs() <= SURE);
    if year.is_none() && !near() {
        return None;
    }
    let (told, whole) = inside(reading, range).or_else(|| before(reading, range)).or_else(|| behind(reading, range))?;
    (told != date.weekday()).then_some(OddWeekday { range: whole, told, date })
}

/// The weekday that starts at `at`, and one past it.
fn at_token(reading: &Reading<'_>, at: usize) -> Option<(Weekday, usize)> {
    let (value, past) = reading.lexeme(at, reading.packs.known.weekday)?;
    // `lần thứ năm`: a weekday is written with a capital, or stands where only a day can.
    let led = |at: usize| {
        let known = &reading.packs.known;
        !reading.tokens[at].is_word()
            || reading.is(at, known.dateword)
            || reading.is(at, known.preposition)
            || reading.is(at, known.relative)
    };
    let capital = reading.tokens[past - 1].capital;
    let alone = reading.tokens[at].fresh_line || at.checked_sub(1).is_none_or(led);
    if !capital && !alone || past - at > 1 && !alone {
        return None;
    }
    Some((Weekday::from_monday_one_offset(value.parse().ok()?).ok()?, past))
}

/// `Wednesday, 7 May`: a language that reads both as one date.
fn inside(reading: &Reading<'_>, range: TokenRange) -> Option<(Weekday, TokenRange)> {
    let (day, past) = at_token(reading, range.first())?;
    (past < range.past()).then_some((day, range))
}

/// `thứ Tư, ngày 7/5`, `Wednesday (May 7)`.
fn before(reading: &Reading<'_>, range: TokenRange) -> Option<(Weekday, TokenRange)> {
    let mut past = range.first();
    while past > 0 && matches!(reading.tokens[past - 1].kind, TokenKind::Mark(',' | '(')) && past + 2 > range.first() {
        past -= 1;
    }
    let first = (1..=2).filter_map(|back| past.checked_sub(back)).find(|at| at_token(reading, *at).is_some_and(|(_, p)| p == past))?;
    let (day, _) = at_token(reading, first)?;
    Some((day, TokenRange::new(first, range.past())))
}

/// `ngày 7/5 (thứ Tư)`, `May 7 (Wednesday)`: in brackets behind the date.
fn behind(reading: &Reading<'_>, range: TokenRange) -> Option<(Weekday, TokenRange)> {
    let open = range.past();
    let bracket = reading.tokens.get(open).is_some_and(|t| t.is('('));
    let (day, past) = at_token(reading, open + 1).filter(|_| bracket)?;
    reading.tokens.get(past).is_some_and(|t| t.is(')')).then_some((day, TokenRange::new(range.first(), past + 1)))
}
