//! Partnerships: the level of relations, what happens to it, and between which two.

use rustc_hash::FxHashSet;

use crate::context::Context;
use crate::fact::{Fact, Partnership, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::span::TokenRange;
use crate::value::{Change, Country, DateValue, Level, Partial};

/// How far behind the match the partners may be named.
const REACH: usize = 7;

/// Reads the partnerships that `found` tells of: one for each pair of countries. A level named once is told once, by
/// the match that begins first.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], programme: &Programme, draft: &mut Draft) {
    let mut told: FxHashSet<(usize, Level)> = FxHashSet::default();
    let mut facts: Vec<Fact> = Vec::new();
    for f in found {
        let Some(level) = f.code("level").and_then(Level::from_code) else { continue };
        let at = f.range("level").unwrap_or(f.m.range);
        // A phrase of a level may begin a word later too: what counts is where it ends.
        if !told.insert((at.past(), level)) || f.is_part("none") {
            continue;
        }
        let Some(change) = f.set("change").and_then(Change::from_code) else { continue };
        let pairs = pairs(f);
        if let Some(before) = f.code("before").and_then(Level::from_code) {
            if let Some(range) = f.range("before") {
                told.insert((range.past(), before));
            }
            // The level that a coming upgrade leaves is the one that stands.
            if change == Change::Intended && before != Level::Other {
                facts.extend(pairs.iter().map(|c| fact(f, c, before, Change::Existing, None)));
            }
        }
        for countries in pairs {
            let date = date(f, change, &countries, programme);
            if change == Change::Existing && level == Level::DiplomaticRelations && date.is_none() {
                continue;
            }
            facts.push(fact(f, &countries, level, change, date));
        }
    }
    let _ = cx;
    settle(facts, draft);
}

fn fact(f: &Found<'_, '_>, countries: &[Country; 2], level: Level, change: Change, date: Option<DateValue>) -> Fact {
    let slots = Partnership { countries: countries.to_vec(), level: Some(level), change: Some(change), date };
    f.fact(Slots::Partnership(slots), f.sentence_range())
}

/// Keeps what is told; a level that the text tells of as reached or intended does not stand besides.
fn settle(facts: Vec<Fact>, draft: &mut Draft) {
    let same = |a: &Partnership, b: &Partnership| a.level == b.level && a.countries.iter().all(|c| b.countries.contains(c));
    let mut changed: Vec<Partnership> = Vec::new();
    for fact in &facts {
        if let Slots::Partnership(p) = &fact.slots
            && p.change != Some(Change::Existing)
            && changed.len() < 64
        {
            changed.push(p.clone());
        }
    }
    for fact in facts {
        let Slots::Partnership(p) = &fact.slots else { continue };
        let overtaken = match p.change {
            Some(Change::Existing) => changed.iter().any(|c| same(c, p)),
            Some(Change::Intended) => changed.iter().any(|c| same(c, p) && c.change == Some(Change::Upgraded)),
            _ => false,
        };
        if !overtaken {
            draft.facts.push(fact);
        }
    }
}

/// The pairs meant: those named with the level, else the two that the text speaks of there.
fn pairs(f: &Found<'_, '_>) -> Vec<[Country; 2]> {
    let cx = f.cx;
    let principal = cx.pairs.principal();
    let base = principal.first().copied();
    let mut named = f.countries("countries");
    if named.is_empty() {
        named = named_behind(f);
    }
    let both = cx.pairs.both(f.sentence);
    if named.is_empty() {
        return match both[..] {
            [a, b] => vec![[a, b]],
            _ => Vec::new(),
        };
    }
    if let [a, b] = named[..]
        && (principal.len() <= 2 || base.is_none_or(|b| named.contains(&b)))
    {
        return vec![[a, b]];
    }
    let own = match cx.subject(f.sentence, f.m.range.first()) {
        Some(actor) => cx.countries(&actor, f.sentence),
        None => Vec::new(),
    };
    let other = |c: &Country| !named.contains(c);
    let from = own.iter().copied().find(other).or(base.filter(other)).or_else(|| both.iter().copied().find(other));
    match (from, &named[..]) {
        (_, [a, b]) if own.is_empty() => vec![[*a, *b]],
        (Some(from), _) => named.iter().map(|c| [from, *c]).collect(),
        (None, [a, b, ..]) => vec![[*a, *b]],
        _ => Vec::new(),
    }
}

/// Countries right behind the match: `... with Kazakhstan, Azerbaijan and Belarus`.
fn named_behind(f: &Found<'_, '_>) -> Vec<Country> {
    let past = f.m.range.past();
    let reach = TokenRange::new(past, (past + 24).min(f.sentence_range().past()).max(past));
    f.cx.reading
        .mentions
        .within(reach)
        .find_map(|(_, m)| match &m.what {
            What::Countries(list) if m.range.first() < past + REACH => Some(list.to_vec()),
            _ => None,
        })
        .unwrap_or_default()
}

fn date(f: &Found<'_, '_>, change: Change, countries: &[Country; 2], programme: &Programme) -> Option<DateValue> {
    // `19/6/1975 - 19/6/2025`: the first of the two is the day itself.
    let day = |d: DateValue| match d {
        DateValue::Between(a, b) if b.year - a.year >= 5 => DateValue::On(a),
        d => d,
    };
    if let Some(date) = f.date("date") {
        return Some(day(date));
    }
    match change {
        Change::Intended => None,
        Change::Existing => None,
        Change::Established => {
            let as_of = f.cx.calendar.as_of();
            let past = |d: &DateValue| d.start().is_some_and(|s| s.first_day().is_none_or(|s| as_of.is_none_or(|a| s <= a)));
            match years(f) {
                Some(years) => {
                    let long = |d: &DateValue| matches!(d, DateValue::Between(a, b) if b.year - a.year >= 5) || d.start().is_some_and(|s| as_of.is_some_and(|a| i32::from(a.year()) - i32::from(s.year) >= years - 1));
                    let told = f.cx.dates_in(f.clause()).map(|(_, d)| d).find(long);
                    told.map(day).or_else(|| {
                        let year = f.cx.dates_in(f.clause()).filter_map(|(_, d)| d.start()).map(|s| s.year).next().or(as_of.map(|a| a.year()))?;
                        Some(DateValue::On(Partial::year(year - i16::try_from(years).ok()?)))
                    })
                }
                None => f.date_near().filter(past).map(day),
            }
        }
        Change::Upgraded => {
            let near = f.date_near().filter(|d| !matches!(d, DateValue::Annual));
            near.or_else(|| programme.days(countries))
        }
    }
}

/// How many years of relations an anniversary counts, where the match or the words before it say so.
fn years(f: &Found<'_, '_>) -> Option<i32> {
    if let Some((n, _)) = f.quantity("years") {
        return Some(n as i32);
    }
    None
}
