//! Figures: a number that describes the relations, what it counts, of whom, in which period, and how it changed.

use crate::context::Context;
use crate::fact::{Figure, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::span::TokenRange;
use crate::value::{Country, DateValue, Indicator, Partial, Qualifier, Unit};

/// Reads the figures that `found` tells of; a change told in the same sentence belongs to the figure before it.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], programme: &Programme, draft: &mut Draft) {
    for (i, f) in found.iter().enumerate() {
        if f.is_part("change-up") || f.is_part("change-down") {
            continue;
        }
        let Some((value, unit)) = f.quantity("value") else { continue };
        let Some(indicator) = f.code("indicator").and_then(Indicator::from_code).or_else(|| indicator(f)) else { continue };
        let rank = indicator == Indicator::Rank;
        let mut figure = Figure {
            indicator: Some(indicator),
            value: Some(value),
            countries: countries(f, indicator),
            unit: (!rank).then(|| unit_of(f, indicator, unit)),
            scope: f.range("scope").map(|r| cx.reading.phrase(r)).or_else(|| if rank { scope(f) } else { None }),
            qualifier: f.code("qualifier").and_then(Qualifier::from_code).or_else(|| f.range("value").and_then(|r| qualifier(cx, r))),
            period: None,
            ..Figure::default()
        };
        if !rank {
            figure.period = f.date("period").or_else(|| period(f)).or_else(|| match indicator {
                Indicator::AgreementsSigned | Indicator::Activities => programme.main().and_then(|s| s.days),
                _ => None,
            });
            // The change: between this figure and the next.
            let until = found[i + 1..].iter().find(|n| n.sentence == f.sentence && n.m.get("value").is_some() && n.set("part").is_none()).map_or(f.sentence_range().past(), |n| n.m.range.first());
            let change = found[i + 1..].iter().take_while(|n| n.sentence == f.sentence && n.m.range.first() < until).find(|n| n.is_part("change-up") || n.is_part("change-down"));
            if let Some(change) = change
                && let Some((percent, _)) = change.quantity("change_pct")
            {
                figure.change_pct = Some(if change.is_part("change-down") { -percent } else { percent });
                figure.change_base = change.date("change_base").or_else(|| base(change, &figure));
                if figure.change_base == figure.period {
                    figure.change_base = figure.period.and_then(year_before);
                }
            }
        }
        draft.facts.push(f.fact(Slots::Figure(figure), f.sentence_range()));
    }
}

/// What is counted, by the words of the clause before the number.
pub fn indicator(f: &Found<'_, '_>) -> Option<Indicator> {
    let class = f.cx.packs().classes.get("indicator")?;
    let class = crate::pack::lexicon::ClassId(class as u16);
    let clause = f.clause();
    let value = f.range("value").or(f.range("multiple")).map_or(f.m.range.first(), TokenRange::first);
    let reading = f.cx.reading;
    let before = (clause.first()..value).rev().find_map(|at| reading.lexeme(at, class));
    before
        .or_else(|| (value..clause.past().min(value + 12)).find_map(|at| reading.lexeme(at, class)))
        .and_then(|(code, _)| Indicator::from_code(code))
}

/// The unit: the money's currency, people for arrivals and students, else things.
pub fn unit_of(f: &Found<'_, '_>, indicator: Indicator, unit: Option<Unit>) -> Unit {
    let _ = f;
    match (indicator, unit) {
        (_, Some(unit @ (Unit::Currency(_) | Unit::Percent))) => unit,
        (Indicator::Tourists | Indicator::Students | Indicator::Community, _) => Unit::People,
        (_, Some(unit)) => unit,
        (_, None) => Unit::Count,
    }
}

fn countries(f: &Found<'_, '_>, indicator: Indicator) -> Vec<Country> {
    let cx = f.cx;
    if indicator == Indicator::Rank {
        let ranked = f.countries("ranked").first().copied().or_else(|| {
            let subject = cx.subject(f.sentence, f.m.range.first())?;
            cx.countries(&subject, f.sentence).first().copied()
        });
        let whose = f.countries("countries").first().copied();
        let both = cx.pairs.both(f.sentence);
        let whose = whose.or_else(|| both.iter().copied().find(|c| Some(*c) != ranked));
        let ranked = ranked.or_else(|| both.iter().copied().find(|c| Some(*c) != whose));
        return ranked.into_iter().chain(whose).collect();
    }
    let named = f.countries("countries");
    if named.len() >= 2 || indicator == Indicator::Partners && !named.is_empty() {
        return named;
    }
    match indicator {
        Indicator::Partners | Indicator::GdpGrowth => {
            let subject = cx.subject(f.sentence, f.m.range.first()).map(|s| cx.countries(&s, f.sentence)).unwrap_or_default();
            if let [one] = subject[..] {
                return vec![one];
            }
            cx.pairs.principal().first().copied().into_iter().collect()
        }
        Indicator::AgreementsSigned | Indicator::Activities => {
            let own: Vec<Country> = cx.pairs.principal().to_vec();
            if own.len() > 2 && cx.pairs.both(f.sentence).len() == 2 && sentence_countries(f) <= 2 && sentence_countries(f) > 0 {
                return cx.pairs.both(f.sentence);
            }
            own
        }
        Indicator::Tourists | Indicator::Exports | Indicator::Imports | Indicator::Students | Indicator::Community | Indicator::Investment => directed(f),
        _ => cx.pairs.both(f.sentence),
    }
}

fn sentence_countries(f: &Found<'_, '_>) -> usize {
    let mut seen: Vec<Country> = Vec::new();
    for (_, m) in f.cx.reading.mentions.within(f.sentence_range()) {
        if let What::Country { country, .. } = m.what
            && !seen.contains(&country)
        {
            seen.push(country);
        }
    }
    seen.len()
}

/// From whom to whom, in the order of the text.
fn directed(f: &Found<'_, '_>) -> Vec<Country> {
    let mut order: Vec<Country> = Vec::new();
    for (_, m) in f.cx.reading.mentions.within(f.clause()) {
        if let What::Country { country, .. } = m.what
            && !order.contains(&country)
            && f.cx.pairs.principal().contains(&country)
        {
            order.push(country);
        }
    }
    if order.len() == 2 { order } else { f.cx.pairs.both(f.sentence) }
}

/// The qualifier just before or behind the number.
fn qualifier(cx: &Context<'_>, value: TokenRange) -> Option<Qualifier> {
    let known = &cx.packs().known;
    let reading = cx.reading;
    (value.first().saturating_sub(3)..value.first())
        .rev()
        .find_map(|at| reading.lexeme(at, known.qualifier).filter(|(_, past)| *past == value.first()))
        .and_then(|(code, _)| Qualifier::from_code(code))
}

/// The period: `annual` where said, else the date nearest before the number, else behind it; a year, month or part.
fn period(f: &Found<'_, '_>) -> Option<DateValue> {
    let value = f.range("value")?;
    let clause = f.clause();
    let dates: Vec<(TokenRange, DateValue)> = f.cx.dates_in(clause).collect();
    let close = |d: &&(TokenRange, DateValue)| d.0.first() >= value.past() && d.0.first() <= value.past() + 3 && !compares(f, d.0);
    if let Some((_, date)) = dates.iter().find(close) {
        return Some(*date);
    }
    let before = dates.iter().rev().find(|(r, _)| r.past() <= value.first() && !compares(f, *r));
    let behind = || dates.iter().find(|(r, _)| r.first() >= value.past() && r.first() < value.past() + 12 && !compares(f, *r));
    before.or_else(behind).map(|(_, d)| *d)
}

/// Whether the date is what a figure is compared with.
fn compares(f: &Found<'_, '_>, date: TokenRange) -> bool {
    let reading = f.cx.reading;
    (date.first().saturating_sub(4)..date.first()).any(|i| {
        matches!(reading.tokens[i].span.of(reading.text), "với" | "so" | "from" | "compared" | "against" | "over" | "than" | "since" | "voi")
    })
}

/// The year compared with: one named behind the change, else the year before the figure's.
fn base(change: &Found<'_, '_>, figure: &Figure) -> Option<DateValue> {
    let past = change.m.range.past();
    let reach = TokenRange::new(past, (past + 14).min(change.sentence_range().past()).max(past));
    let named = change.cx.dates_in(reach).find(|(r, _)| compares(change, *r)).map(|(_, d)| d);
    named.or_else(|| figure.period.and_then(year_before))
}

fn year_before(period: DateValue) -> Option<DateValue> {
    let back = |p: Partial| Partial { year: p.year - 1, ..p };
    match period {
        DateValue::On(date) => Some(DateValue::On(back(date))),
        DateValue::Between(a, b) => Some(DateValue::Between(back(a), back(b))),
        DateValue::Annual => None,
    }
}

/// Among whom somebody ranks: an organisation or region behind the match.
fn scope(f: &Found<'_, '_>) -> Option<String> {
    let reading = f.cx.reading;
    let past = f.m.range.past();
    let end = (past + 12).min(f.sentence_range().past());
    let at = (past..end).find(|i| matches!(reading.tokens[*i].span.of(reading.text), "trong" | "tại" | "ở" | "in" | "among" | "within" | "at"))?;
    let stop = (at + 1..f.sentence_range().past())
        .find(|i| !reading.tokens[*i].is_word() && !reading.tokens[*i].is_dash() && !reading.tokens[*i].is('(') && !reading.tokens[*i].is(')'))
        .unwrap_or(f.sentence_range().past());
    let stop = stop.min(at + 9);
    (stop > at + 1).then(|| reading.phrase(TokenRange::new(at + 1, stop)))
}
