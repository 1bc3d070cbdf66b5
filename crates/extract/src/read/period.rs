//! The period of a figure, how the figure changed, and since when.

use crate::fact::Figure;
use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{DateValue, Indicator, Partial, ReadDate, Unit};

/// How far before a date the word may stand that makes it what a figure is compared with.
const COMPARED: usize = 6;

/// How many words may stand between a number and the date right behind it: `at the end of 2016`.
const CLOSE: usize = 4;

/// How many words may stand before the date with which a sentence opens.
const OPENS: usize = 2;

/// The period: the date just behind the number, else the nearest before it, else one behind it in the clause. A number
/// of people or things stands at no period, unless it came to pass in one.
pub fn period(f: &Found<'_, '_>, indicator: Indicator, value: TokenRange) -> Option<DateValue> {
    let clause = f.clause();
    let come = |(r, d): (TokenRange, DateValue)| (r, come_to_pass(f, r, d));
    let dates: Vec<(TokenRange, DateValue)> = f.cx.dates_in(clause).filter(|(r, _)| !value.contains(*r)).map(come).collect();
    let flows = !matches!(
        indicator,
        Indicator::Community | Indicator::Students | Indicator::Projects | Indicator::Investment | Indicator::Other | Indicator::Partners
    );
    let wide = |d: DateValue| d.start().is_none_or(|s| s.day.is_none()) || matches!(d, DateValue::Between(..)) || !flows;
    // `a yearly increase of 50%`, `a year-on-year rise`: no sum of each year.
    let grows = |r: TokenRange, d: DateValue| {
        let dash = f.cx.reading.tokens.get(r.past()).is_some_and(|t| t.is_dash());
        d == DateValue::Annual && (dash || f.cx.reading.is(r.past(), f.cx.packs().known.growth))
    };
    let usable = |r: TokenRange, d: DateValue| {
        !grows(r, d) && !compares(f, r) && (wide(d) || matches!(indicator, Indicator::AgreementsSigned | Indicator::Activities))
    };
    // `5 tỷ USD/năm`.
    let reading = f.cx.reading;
    let slash = reading.tokens.get(value.past()).is_some_and(|t| t.is('/'));
    if slash && reading.lexeme(value.past() + 1, f.cx.packs().known.dateword).is_some_and(|(code, _)| code == "year") {
        return Some(DateValue::Annual);
    }
    // What a comma or `and` parts from the number belongs to the next.
    let joined = |r: TokenRange| !(value.past()..r.first()).any(|i| reading.tokens[i].is(',') || reading.is(i, f.cx.packs().known.joiner));
    // `up from 2 million in 2021`: the year right behind the sum compared with is its own.
    let own = |r: TokenRange, d: DateValue| {
        usable(r, d) || wide(d) && flows && !(value.past()..r.first()).any(|i| reading.is(i, f.cx.packs().known.compare))
    };
    let close = dates.iter().find(|(r, d)| r.first() >= value.past() && r.first() <= value.past() + CLOSE && joined(*r) && own(*r, *d));
    if let Some((_, date)) = close {
        return Some(*date);
    }
    if !flows {
        let apart = |r: TokenRange| (r.past()..value.first()).any(|i| reading.is(i, f.cx.packs().known.joiner));
        let annual = || dates.iter().find(|(r, d)| *d == DateValue::Annual && !apart(*r)).map(|(_, d)| *d);
        return as_of(f, value).or_else(annual);
    }
    // `to 9 million in 2020 from 2 million`: the date before the sum compared with is that of the other.
    let led = |i: usize| reading.is(i, f.cx.packs().known.compare) && reading.language_at(i) == Language::English;
    let from = (value.first().saturating_sub(2).max(clause.first())..value.first()).find(|i| led(*i) && !bound_at(f, *i, value));
    let other = |r: TokenRange| from.is_some_and(|from| r.past() <= from && behind_sum(f, r));
    let before = dates.iter().rev().find(|(r, d)| r.past() <= value.first() && usable(*r, *d) && !other(*r));
    let behind = || {
        dates
            .iter()
            .find(|(r, d)| r.first() >= value.past() && r.first() < value.past() + 12 && (usable(*r, *d) || from.is_some() && wide(*d)))
    };
    let told = before.or_else(behind).map(|(_, d)| *d).or_else(|| day_of_subject(f, indicator, value));
    told.or_else(|| opening(f, value).filter(|(r, d)| usable(*r, *d)).map(|(_, d)| d))
}

/// `By September trade had reached 2 million`, told in March: a month or part of a year without its year is the last one, since what is
/// counted has come to pass.
fn come_to_pass(f: &Found<'_, '_>, range: TokenRange, date: DateValue) -> DateValue {
    let yearless =
        |read: &ReadDate| matches!(read, ReadDate::Part { year: None, .. } | ReadDate::Calendar { year: None, month: Some(_), day: None });
    let ahead = f.cx.published().zip(date.start().and_then(|start| start.first_day())).is_some_and(|(today, first)| first > today);
    let read = || f.cx.reading.mentions.at(range.first()).any(|(_, m)| matches!(&m.what, What::Date(read) if yearless(read)));
    if ahead && read() { year_before(date).unwrap_or(date) } else { date }
}

/// `As of September 2024 the country had 15 projects`: the date up to which people or things are counted.
fn as_of(f: &Found<'_, '_>, value: TokenRange) -> Option<DateValue> {
    let (reading, as_of) = (f.cx.reading, f.cx.packs().known.as_of);
    let led = |r: TokenRange| {
        (1..=4)
            .filter_map(|back| r.first().checked_sub(back))
            .any(|at| reading.lexeme(at, as_of).is_some_and(|(_, past)| past == r.first()))
    };
    let before = TokenRange::new(f.sentence_range().first(), value.first());
    f.cx.dates_in(before).filter(|(r, _)| led(*r)).last().map(|(r, d)| come_to_pass(f, r, d))
}

/// Whether the word at `at` bounds `value`: `over 3 million`.
fn bound_at(f: &Found<'_, '_>, at: usize, value: TokenRange) -> bool {
    f.cx.reading.lexeme(at, f.cx.packs().known.qualifier).is_some_and(|(_, past)| past == value.first())
}

/// Whether the date stands right behind a sum.
fn behind_sum(f: &Found<'_, '_>, date: TokenRange) -> bool {
    let near = TokenRange::new(date.first().saturating_sub(4), date.first());
    f.cx.reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Quantity { unit: Some(Unit::Currency(_)), .. }))
}

/// `In 2023 trade grew and reached 2 billion`: the date with which the sentence opens, whatever clauses it has.
fn opening(f: &Found<'_, '_>, value: TokenRange) -> Option<(TokenRange, DateValue)> {
    let sentence = f.sentence_range();
    let before = TokenRange::new(sentence.first(), value.first());
    f.cx.dates_in(before).next().filter(|(r, _)| r.first() <= sentence.first() + OPENS)
}

/// `X and Y on Saturday signed five accords`: the day told between the subject and the verb.
fn day_of_subject(f: &Found<'_, '_>, indicator: Indicator, value: TokenRange) -> Option<DateValue> {
    if !matches!(indicator, Indicator::AgreementsSigned | Indicator::Activities) {
        return None;
    }
    let before = TokenRange::new(f.sentence_range().first(), value.first());
    f.cx.dates_in(before).filter(|(r, d)| d.tells_day() && !compares(f, *r)).last().map(|(_, d)| d)
}

/// Whether the date is what a figure is compared with.
fn compares(f: &Found<'_, '_>, date: TokenRange) -> bool {
    let reading = f.cx.reading;
    let compare = f.cx.packs().known.compare;
    let from = date.first().saturating_sub(COMPARED).max(f.sentence_range().first());
    // A date between is what the word stands before.
    let other = |i: usize| f.cx.dates_in(TokenRange::new(i, date.first())).next().is_some();
    // `goods from Kenya in 2023`: from where, and not from when.
    let place = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Country { .. } | What::Place(_)));
    // `more than 300 guests came last year`, `over 300`: a bound, and nothing compared.
    let number = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Quantity { .. }) && m.range.first() == at);
    let bound = |i: usize, past: usize| {
        let covers = |at: usize| reading.lexeme(at, f.cx.packs().known.qualifier).is_some_and(|(_, end)| end >= past && number(end));
        (i.saturating_sub(2)..=i).any(covers)
    };
    // `year on year`.
    let yearly = |i: usize, past: usize| i > 0 && reading.tokens[i - 1].word == reading.tokens[past].word;
    // `up 5 percent on 2019`, but `the results of 2019 on the ...`.
    let percent =
        |i: usize| i > 0 && reading.mentions.at(i - 1).any(|(_, m)| matches!(m.what, What::Quantity { unit: Some(Unit::Percent), .. }));
    let behind_percent = |i: usize| (1..=2).filter_map(|back| i.checked_sub(back)).any(|at| percent(at + 1) || reading.tokens[at].is('%'));
    let on =
        |i: usize| reading.lexeme(i, compare).is_some_and(|(code, past)| code == "behind" && past == date.first()) && behind_percent(i);
    let than = |i: usize| {
        on(i)
            || reading.lexeme(i, compare).is_some_and(|(code, past)| {
                code == "than" && past <= date.first() && !other(past) && !place(past) && !bound(i, past) && !yearly(i, past)
            })
    };
    (from..date.first()).any(than)
}

/// Sets the change of `figure`: told in its own match, or between it and the next figure. `risen` is the period of the
/// figure before it in the sentence, where that counts the same: `from 2 billion in 2015 to 3 billion in 2020`.
pub fn change(
    f: &Found<'_, '_>,
    (before, from): (&[&Found<'_, '_>], &[&Found<'_, '_>]),
    at: TokenRange,
    risen: Option<DateValue>,
    figure: &mut Figure,
) {
    let here = || from.iter().take_while(|n| n.sentence == f.sentence).take(24);
    // A sum that only its place tells may repeat this one in another currency.
    let until = here()
        .filter(|n| !n.is_part("bare"))
        .filter_map(|n| n.range("value").filter(|r| r.first() > at.past()))
        .map(TokenRange::first)
        .min()
        .unwrap_or(f.sentence_range().past());
    // Another phrasing may have bound the same number with its change.
    let own = here().find(|n| n.m.get("change_pct").is_some() && n.m.get("value") == f.m.get("value")).copied();
    // `tăng 12% và dự kiến đạt 3 tỷ`: what is foreseen behind it did not grow by that.
    let foreseen = |n: &Found<'_, '_>| {
        let (Some(percent), Some(value)) = (n.range("change_pct"), n.range("value")) else { return false };
        (percent.past()..value.first()).any(|i| f.cx.reading.is(i, f.cx.packs().known.future))
    };
    let told = |n: &&&Found<'_, '_>| {
        (n.m.get("value").is_none() || foreseen(n)) && n.range("change_pct").is_some_and(|r| r.first() >= at.past() && r.first() < until)
    };
    let found = own.or_else(|| here().find(told).copied()).or_else(|| change_before(f, before, at, figure.indicator));
    let Some(change) = found else {
        if let Some(percent) = in_brackets(f, at) {
            figure.change_pct = Some(percent);
            figure.change_base = figure.period.and_then(year_before);
        }
        return;
    };
    let Some((percent, _)) = change.quantity("change_pct") else { return };
    figure.change_pct = Some(if change.is_part("change-down") { -percent } else { percent });
    figure.change_base = change.date("change_base").or_else(|| base(change, risen, figure));
    if figure.change_base == figure.period {
        figure.change_base = figure.period.and_then(year_before);
    }
}

/// `490 triệu USD (+18,3%)`: the change with its sign in brackets behind the sum at `at`.
fn in_brackets(f: &Found<'_, '_>, at: TokenRange) -> Option<f64> {
    let reading = f.cx.reading;
    let (open, sign) = (reading.tokens.get(at.past())?, reading.tokens.get(at.past() + 1)?);
    let falls = sign.is_dash() || sign.is('−');
    if !open.is('(') || !falls && !sign.is('+') {
        return None;
    }
    let percent = reading.mentions.at(at.past() + 2).find_map(|(_, m)| match m.what {
        What::Quantity { value, unit: Some(Unit::Percent) } => Some(value),
        _ => None,
    })?;
    Some(if falls { -percent } else { percent })
}

/// How far before a sum its change may be told.
const RISEN_BEFORE: usize = 24;

/// `trade rose by 12 percent and stood at 9 million`: in English the change told before the first sum of the sentence, where both are of
/// the same.
fn change_before<'a, 'c, 'm>(
    f: &Found<'_, '_>,
    before: &[&'a Found<'c, 'm>],
    at: TokenRange,
    indicator: Option<Indicator>,
) -> Option<&'a Found<'c, 'm>> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let sentence = f.sentence_range();
    let sum = |what: &What| matches!(what, What::Quantity { unit: Some(Unit::Currency(_)), .. });
    let first = || !reading.mentions.within(TokenRange::new(sentence.first(), at.first())).any(|(_, m)| sum(&m.what));
    let here = before.iter().rev().take_while(|n| n.sentence == f.sentence).take(8);
    let (change, percent) = here.filter_map(|n| Some((*n, n.range("change_pct").filter(|_| n.m.get("value").is_none())?))).next()?;
    if reading.language_at(at.first()) != Language::English || percent.past() > at.first() || at.first() > percent.past() + RISEN_BEFORE {
        return None;
    }
    let code = |i: usize| reading.lexeme(i, known.indicator).and_then(|(code, _)| Indicator::from_code(code));
    let of = (sentence.first()..percent.first()).rev().find_map(code);
    let parted = |i: usize| {
        reading.tokens[i].is(';') || reading.is(i, known.future) || reading.is(i, known.meanwhile) || code(i).is_some_and(|c| Some(c) != of)
    };
    (of == indicator && first() && !(percent.past()..at.first()).any(parted)).then_some(change)
}

/// How far behind a change the period compared with may be named.
const BASE: usize = 20;

/// The period compared with: one named behind the change, else the year before the figure's.
fn base(change: &Found<'_, '_>, risen: Option<DateValue>, figure: &Figure) -> Option<DateValue> {
    let past = change.range("change_pct").map_or(change.m.range.past(), TokenRange::past);
    let reach = TokenRange::new(past, (past + BASE).min(change.sentence_range().past()).max(past));
    let told = change.cx.reading.mentions.within(reach).find_map(|(i, m)| match m.what {
        What::Date(read) if compares(change, m.range) => {
            Some((read, change.cx.date(i).filter(|d| d.start().is_none_or(|s| s.day.is_none()))))
        }
        _ => None,
    });
    // `the year before` is the one before the figure's own.
    if matches!(told, Some((ReadDate::Years(-1), _)))
        && let Some(before) = figure.period.and_then(year_before)
    {
        return Some(before);
    }
    let named = told.and_then(|(_, d)| d);
    // `the same period last year`: the part of that year that the figure covers.
    let same = |d: DateValue| match (d, figure.period) {
        (DateValue::On(year), Some(DateValue::Between(a, b))) if year.month.is_none() => {
            DateValue::Between(Partial { year: year.year, ..a }, Partial { year: year.year, ..b })
        }
        _ => d,
    };
    named.map(same).or(risen).or_else(|| figure.period.and_then(year_before))
}

/// The same a year earlier.
pub fn year_before(period: DateValue) -> Option<DateValue> {
    let back = |p: Partial| Partial { year: p.year - 1, ..p };
    match period {
        DateValue::On(date) => Some(DateValue::On(back(date))),
        DateValue::Between(a, b) => Some(DateValue::Between(back(a), back(b))),
        DateValue::Annual => None,
    }
}
