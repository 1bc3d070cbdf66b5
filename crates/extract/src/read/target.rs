//! Targets: a number that the parties aim at, and by when.

use rustc_hash::FxHashSet;

use crate::context::points;
use crate::fact::{Slots, Target};
use crate::mention::What;
use crate::read::Draft;
use crate::read::counted::{carried, counted, unit_of};
use crate::read::deeds;
use crate::read::figure::grower;
use crate::read::found::Found;
use crate::read::horizon;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};
use crate::value::{DateValue, Indicator, Unit};

/// Reads the targets that `found` tells of; the places of the quantities that are aims, so that no figure takes them.
pub fn read(found: &[&Found<'_, '_>], draft: &mut Draft) -> FxHashSet<u32> {
    let mut aimed = FxHashSet::default();
    for f in found {
        let value = f.m.get("value");
        if f.is_part("none") || done(f) || value.is_some_and(|v| aimed.contains(&v)) {
            continue;
        }
        let quantity = f.quantity("value");
        let multiple = match f.quantity("multiple") {
            Some((n, _)) => Some(n),
            None => f.set("multiple").and_then(|m| m.parse().ok()),
        };
        let percent = quantity.is_some_and(|(_, unit)| unit == Some(Unit::Percent));
        let pointless = f.is_part("point") && !points::under_will(f.cx.reading, f.sentence);
        if quantity.is_none() && multiple.is_none() || percent != f.is_part("percent") || pointless {
            continue;
        }
        let at = f.range("value").or(f.range("multiple")).unwrap_or(f.m.range);
        let unit = quantity.and_then(|(_, unit)| unit);
        // A sum that somebody will give is no aim of both.
        let deed = |quantity| deeds::when(f, at, quantity).filter(|_| !matches!(unit, Some(Unit::Currency(_))));
        if f.is_part("deed") && quantity.and_then(deed) != Some(deeds::When::Ahead) {
            continue;
        }
        let code = || f.code("indicator").filter(|_| !f.is_part("deed"));
        let named = nearer(f, at).or_else(code).and_then(Indicator::from_code).filter(|i| fits(*i, unit, multiple));
        if compared(f, at) || reached(f, at) || grown(f, at) || quantity.is_none() && summed(f, at, found) {
            continue;
        }
        let money = matches!(unit, Some(Unit::Currency(_)));
        // Teachers, beds, patrols: what no indicator has a name for.
        // `nâng cấp sân bay lên 4F`: a bare number is raised to nothing.
        let bare = (f.is_part("count") || f.is_part("point")) && unit.is_none();
        let people = || Some(Indicator::Other).filter(|_| !money && !bare && value.is_some());
        let indicator = named.or_else(|| counted(f, at, quantity.map(|(_, u)| u)));
        let Some(indicator) =
            indicator.or_else(|| (money || f.is_part("carried")).then(|| aimed_before(f, unit)).flatten()).or_else(people)
        else {
            continue;
        };
        aimed.extend(value);
        push(f, indicator, quantity, multiple, at, draft);
        // `10 tỷ USD năm 2025 và 15 tỷ USD năm 2030`: one aim after the other.
        let mut past = at;
        while let Some((index, range, next)) = next_sum(f, past, quantity.and_then(|(_, unit)| unit)) {
            if !aimed.insert(index) {
                break;
            }
            push(f, indicator, Some(next), None, range, draft);
            past = range;
        }
    }
    aimed
}

/// What a sum aimed at counts by the sentences before: where exports and imports were told of, the aim is their whole.
fn aimed_before(f: &Found<'_, '_>, unit: Option<Unit>) -> Option<Indicator> {
    let vietnamese = f.cx.reading.language_at(f.m.range.first()) == Language::Vietnamese;
    match carried(f, unit) {
        Some(Indicator::Exports | Indicator::Imports) if vietnamese => Some(Indicator::TradeTurnover),
        indicator => indicator,
    }
}

/// `increase investment and raise trade to 2 billion`: in English the indicator that stands nearest before the number, behind
/// the one that the pattern took.
fn nearer<'c>(f: &Found<'c, '_>, at: TokenRange) -> Option<&'c str> {
    let reading = f.cx.reading;
    let from = f.range("indicator").filter(|_| reading.language_at(at.first()) == Language::English)?.past();
    let known = &f.cx.packs().known;
    let join = (from..at.first()).rev().find(|i| reading.is(*i, known.joiner) || reading.tokens[*i].is(','))?;
    (join..at.first()).rev().find_map(|i| reading.lexeme(i, known.indicator)).map(|(code, _)| code)
}

/// How many tokens behind a multiple the sum may stand to which it comes.
const COMES_TO: usize = 16;

/// Whether the sum to which a multiple comes is told behind it: `double trade to 10 billion`.
fn summed(f: &Found<'_, '_>, at: TokenRange, found: &[&Found<'_, '_>]) -> bool {
    found.iter().filter(|g| g.sentence == f.sentence && !g.is_part("none")).any(|g| {
        let sum = g.range("value").filter(|_| g.quantity("value").is_some_and(|(_, unit)| matches!(unit, Some(Unit::Currency(_)))));
        sum.is_some_and(|sum| {
            sum.first() >= at.past()
                && sum.first() < at.past() + COMES_TO
                && !(at.past()..sum.first()).any(|i| matches!(f.cx.reading.tokens[i].kind, TokenKind::Mark(',' | ';')))
        })
    })
}

/// A number of things or of nothing named is no sum of money.
fn fits(indicator: Indicator, unit: Option<Unit>, multiple: Option<f64>) -> bool {
    multiple.is_some()
        || unit == Some(Unit::Percent)
        || matches!(unit, Some(Unit::Currency(_)))
        || !matches!(indicator, Indicator::TradeTurnover | Indicator::Exports | Indicator::Imports | Indicator::Investment)
}

/// Whether the aim is told as done: a word of the past stands just before it.
fn done(f: &Found<'_, '_>) -> bool {
    let done = f.cx.packs().known.done;
    let first = f.m.range.first();
    (first.saturating_sub(2).max(f.sentence_range().first())..first).any(|at| f.cx.reading.is(at, done))
}

/// Whether the number is what the aim starts from: `from 2 billion`, `so với 2 tỷ`.
fn compared(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let from = at.first().saturating_sub(3).max(f.sentence_range().first());
    // `agreed on reaching 2 billion`: a verb stands between.
    let verb = |t: usize| ending::is_gerund(f.cx.reading.tokens[t].span.of(f.cx.reading.text));
    let other = |i: usize| (i..at.first()).any(|t| f.cx.reading.tokens[t].is_number() || verb(t));
    (from..at.first()).any(|i| f.cx.reading.is(i, f.cx.packs().known.compare) && !other(i))
}

/// `an increase in embassies from 12 in 2002 to 43 by 2021`, `bringing trade to 2 billion last year`: whether in English growth that is over is
/// told, of a noun or with a period that is past.
fn grown(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let (reading, known, first) = (f.cx.reading, &f.cx.packs().known, f.m.range.first());
    if reading.language_at(first) != Language::English {
        return false;
    }
    let ahead = |d: DateValue| f.cx.calendar.ends_ahead(d) != Some(false);
    let dates = || f.cx.dates_in(f.clause()).filter(|(r, d)| r.first() >= first && !matches!(d, DateValue::Annual));
    let behind = dates().find(|(r, _)| r.first() >= at.past() && r.first() < at.past() + 5);
    let noun = reading.is(first, known.growth) && first > f.sentence_range().first() && {
        let before = first - 1;
        reading.is(before, known.article) || reading.is(before, known.indefinite)
    };
    let wished = (f.sentence_range().first()..first).any(|i| reading.is(i, known.foreseen) || reading.is(i, known.future));
    let since = dates().find(|(r, _)| r.past() <= at.first());
    let from_then = since.as_ref().is_some_and(|(_, d)| !ahead(*d));
    let participle = ending::is_gerund(reading.tokens[first].span.of(reading.text)) && first > 0 && reading.tokens[first - 1].is(',');
    behind.as_ref().is_some_and(|(_, d)| !ahead(*d)) && !wished && (participle || from_then) || noun && since.is_some() && !wished
}

/// `raise trade, which amounted to 2 billion`: whether the number is told as reached.
fn reached(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let reading = f.cx.reading;
    let english = reading.language_at(at.first()) == Language::English;
    let near = at.first().saturating_sub(3).max(f.m.range.first() + 1)..at.first();
    // `boost trade, currently 2 billion a year, to`.
    let now = (at.first().saturating_sub(3).max(f.m.range.first() + 1)..at.first()).any(|i| reading.is(i, f.cx.packs().known.present));
    english && now
        || english && near.into_iter().any(|i| reading.lexeme(i, f.cx.packs().known.past).is_some_and(|(value, _)| value == "told"))
}

fn push(
    f: &Found<'_, '_>,
    indicator: Indicator,
    quantity: Option<(f64, Option<Unit>)>,
    multiple: Option<f64>,
    at: TokenRange,
    draft: &mut Draft,
) {
    let (value, unit) = match quantity {
        Some((value, unit)) => (Some(value), unit_of(indicator, unit.or_else(|| people_behind(f, at)))),
        None => (None, None),
    };
    let countries = match indicator {
        Indicator::GdpGrowth => grower(f).into_iter().collect(),
        _ => f.cx.pairs.both(f.sentence),
    };
    let due = f.date("due").or_else(|| due(f, at));
    let target = Target { indicator: Some(indicator), value, unit, multiple, countries, due };
    draft.facts.push(f.fact(Slots::Target(target), f.sentence_range()));
}

/// `300 Ghanaian nurses`: people whom the number's own words do not reach.
fn people_behind(f: &Found<'_, '_>, at: TokenRange) -> Option<Unit> {
    let reach = at.past()..(at.past() + 3).min(f.sentence_range().past());
    let counted = f.cx.packs().known.counted;
    reach.into_iter().any(|i| f.cx.reading.lexeme(i, counted).is_some_and(|(code, _)| code == "people")).then_some(Unit::People)
}

/// A sum in the same currency that follows within a few words, joined by `and`.
fn next_sum(f: &Found<'_, '_>, at: TokenRange, unit: Option<Unit>) -> Option<(u32, TokenRange, (f64, Option<Unit>))> {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    let end = (at.past() + 6).min(f.sentence_range().past());
    let join = (at.past()..end).find(|i| reading.is(*i, known.joiner))?;
    let reach = TokenRange::new(join, (join + 7).min(f.sentence_range().past()));
    reading.mentions.within(reach).find_map(|(i, m)| match m.what {
        What::Quantity { value, unit: u } if u.is_some() && u == unit && m.range.first() <= join + 3 => Some((i, m.range, (value, u))),
        _ => None,
    })
}

/// The date behind the value, or the one in the clause that lies ahead.
fn due(f: &Found<'_, '_>, at: TokenRange) -> Option<DateValue> {
    let ahead = |d: DateValue| f.cx.calendar.ends_ahead(d) != Some(false);
    let mut dates: Vec<_> = f.cx.dates_in(f.clause()).filter(|(_, d)| ahead(*d) && !matches!(d, DateValue::Annual)).collect();
    let base = |r: TokenRange| {
        let than =
            |i: usize| f.cx.reading.lexeme(i, f.cx.packs().known.compare).is_some_and(|(value, past)| value == "than" && past == r.first());
        (r.first().saturating_sub(3)..r.first()).any(than)
    };
    dates.retain(|(r, _)| r.first() < at.past() + 16 && r.past() + 16 > at.first() && !parted(f, at, *r) && !base(*r));
    dates.sort_by_key(|(r, _)| (r.first() < at.first(), r.first().abs_diff(at.past())));
    let reach = TokenRange::new(f.m.range.first().min(at.first()), (at.past() + 10).min(f.clause().past()).max(at.past()));
    dates.first().map(|(_, d)| *d).or_else(|| horizon::year(f.cx, reach))
}

/// Whether another number, or a comma and a joining word, stands between the value and the date.
fn parted(f: &Found<'_, '_>, at: TokenRange, date: TokenRange) -> bool {
    let reading = f.cx.reading;
    if date.first() < at.past() {
        // `tăng 8% trong năm nay, sớm đạt 3 tỷ USD`: by when is told of the number before the date.
        let other = TokenRange::new(f.m.range.first(), date.first().max(f.m.range.first()));
        let numbered = reading.mentions.within(other).any(|(_, m)| matches!(m.what, What::Quantity { unit: Some(_), .. }));
        return numbered && (date.past()..at.first()).any(|i| reading.tokens[i].is(','));
    }
    let between = TokenRange::new(at.past(), date.first());
    let number = reading.mentions.within(between).any(|(_, m)| matches!(m.what, What::Quantity { unit: Some(Unit::Currency(_)), .. }));
    number || between.indexes().any(|i| reading.tokens[i].is(',') && reading.is(i + 1, f.cx.packs().known.joiner))
}
