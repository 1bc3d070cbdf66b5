//! Figures: a number that describes the relations, what it counts, of whom, in which period, and how it changed.

use rustc_hash::FxHashSet;

use crate::context::Context;
use crate::fact::{Figure, Slots};
use crate::mention::What;
use crate::read::found::Found;
use crate::read::partnership::talks_day;
use crate::read::programme::Programme;
use crate::read::{Draft, rank};
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::{Country, DateValue, Indicator, Partial, Qualifier, ReadDate, Unit};

/// How far before a number the word for what it counts may stand.
const REACH: usize = 28;
/// How many sentences back `this figure` may point.
const REFERS: usize = 2;

/// Reads the figures that `found` tells of, none of which is among the quantities `aimed` at; a change told in the same
/// sentence belongs to the figure before it.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], aimed: &FxHashSet<u32>, programme: &Programme, draft: &mut Draft) {
    let mut told: FxHashSet<u32> = FxHashSet::default();
    // What the figure before counts, for `this figure`, and in which unit.
    let mut last: Option<(Indicator, Option<Unit>)> = None;
    // The figure before: its sentence, what it counts, its period.
    let mut before: Option<(usize, Indicator, Option<DateValue>)> = None;
    let mut flow: Option<(usize, DateValue)> = None;
    for (i, f) in found.iter().enumerate() {
        if f.is_part("none") {
            told.extend(f.m.get("value"));
            continue;
        }
        if f.is_part("rank") || f.is_part("rank-in") || f.is_part("rank-among") {
            if let Some(figure) = rank::read(f) {
                draft.facts.push(f.fact(Slots::Figure(figure), f.sentence_range()));
            }
            continue;
        }
        let (Some(mention), Some((value, unit)), Some(at)) = (f.m.get("value"), f.quantity("value"), f.range("value")) else { continue };
        // `two countries`, `hai nước` count nothing.
        let parties = cx.reading.mentions.at(at.first()).any(|(_, m)| matches!(m.what, What::Both(_)));
        // `một thỏa thuận`: the article of one document, and no count.
        let article =
            value == 1.0 && !cx.reading.tokens[at.first()].is_number() && cx.reading.language_at(at.first()) == Language::Vietnamese;
        if aimed.contains(&mention) || told.contains(&mention) || unit == Some(Unit::Percent) || parties || article {
            continue;
        }
        // What the number's own words say comes before what the pattern supposes.
        let inside =
            at.indexes().find_map(|i| cx.reading.lexeme(i, cx.packs().known.indicator)).and_then(|(code, _)| Indicator::from_code(code));
        let own = inside.filter(|i| fits(*i, unit)).or_else(|| f.code("indicator").and_then(Indicator::from_code));
        let unit = unit.or(last.and_then(|(_, u)| u).filter(|_| f.m.get("change_pct").is_some()));
        let carried = || carried(f, unit).or(last.map(|(i, _)| i)).filter(|_| f.is_part("carried"));
        let indicator = own.or_else(|| counted(f, at, Some(unit))).or_else(carried);
        // How many documents will be signed is known; what trade will be is not.
        let foreseen = |i: Indicator| i != Indicator::AgreementsSigned && expected(f, at);
        let counts = |i: &Indicator| (own.is_some() || fits(*i, unit)) && !converted(cx, at, unit) && !foreseen(*i) && !domestic(f, at);
        let Some(indicator) = indicator.filter(counts) else {
            continue;
        };
        if !matches!(unit, Some(Unit::Currency(_))) && !f.is_part("carried") && !between_countries(f, indicator) {
            continue;
        }
        if f.is_part("signed") && !(own.is_some() || named_inside(f, at, Indicator::AgreementsSigned)) {
            continue;
        }
        // Exports with no partner named, and no trade of the two told just before, are those of one country to the world.
        let partnered = || {
            let both = cx.reading.mentions.within(f.clause()).any(|(_, m)| matches!(m.what, What::Both(_)));
            both || countries_in(cx, f.clause()).len() >= 2 || with_bloc(f) || flow.is_some_and(|(s, _)| s + 1 >= f.sentence)
        };
        if own.is_none() && matches!(indicator, Indicator::Exports | Indicator::Imports) && !partnered() {
            continue;
        }
        let countries = countries(f, indicator, at, programme);
        if countries.is_empty() {
            continue;
        }
        told.insert(mention);
        last = Some((indicator, unit));
        let mut figure = Figure {
            indicator: Some(indicator),
            value: Some(value),
            countries,
            unit: Some(unit_of(indicator, unit)),
            scope: f.range("scope").map(|r| cx.reading.phrase(r)),
            qualifier: f.code("qualifier").and_then(Qualifier::from_code).or_else(|| qualifier(cx, at)),
            period: f.date("period").or_else(|| period(f, indicator, at)),
            ..Figure::default()
        };
        if figure.period.is_none() && matches!(indicator, Indicator::AgreementsSigned | Indicator::Activities) {
            let talks = (figure.countries.len() == 2).then(|| talks_day(&draft.facts, &figure.countries)).flatten();
            figure.period = programme.main().and_then(|s| s.days).or(talks);
        }
        // Exports and imports told right behind the whole are of the same period.
        if figure.period.is_none() && matches!(indicator, Indicator::Exports | Indicator::Imports) {
            figure.period = flow.filter(|(s, _)| *s + 1 >= f.sentence).map(|(_, d)| d);
        }
        if fits(Indicator::TradeTurnover, unit)
            && let Some(period) = figure.period
        {
            // `42 million in 2022, up from 31 million in 2021`: the latest period is the one that goes on.
            let last_day = |d: &DateValue| d.end().and_then(|e| e.last_day());
            if flow.as_ref().is_none_or(|(s, d)| *s != f.sentence || last_day(d) <= last_day(&period)) {
                flow = Some((f.sentence, period));
            }
        }
        change(f, &found[i..], at, before.filter(|(s, i, _)| *s == f.sentence && *i == indicator).and_then(|(_, _, p)| p), &mut figure);
        before = Some((f.sentence, indicator, figure.period));
        draft.facts.push(f.fact(Slots::Figure(figure), f.sentence_range()));
    }
}

/// Sets the change of `figure`: told in its own match, or between it and the next figure. `risen` is the period of the
/// figure before it in the sentence, where that counts the same: `from 2 billion in 2015 to 3 billion in 2020`.
fn change(f: &Found<'_, '_>, from: &[&Found<'_, '_>], at: TokenRange, risen: Option<DateValue>, figure: &mut Figure) {
    let here = || from.iter().take_while(|n| n.sentence == f.sentence).take(24);
    let until = here()
        .filter_map(|n| n.range("value").filter(|r| r.first() > at.past()))
        .map(TokenRange::first)
        .min()
        .unwrap_or(f.sentence_range().past());
    // Another phrasing may have bound the same number with its change.
    let own = here().find(|n| n.m.get("change_pct").is_some() && n.m.get("value") == f.m.get("value")).copied();
    let told = |n: &&&Found<'_, '_>| {
        n.m.get("value").is_none() && n.range("change_pct").is_some_and(|r| r.first() >= at.past() && r.first() < until)
    };
    let Some(change) = own.or_else(|| here().find(told).copied()) else { return };
    let Some((percent, _)) = change.quantity("change_pct") else { return };
    figure.change_pct = Some(if change.is_part("change-down") { -percent } else { percent });
    figure.change_base = change.date("change_base").or_else(|| base(change, risen, figure));
    if figure.change_base == figure.period {
        figure.change_base = figure.period.and_then(year_before);
    }
}

/// What the quantity at `at` counts: by the words in it, just behind it, or before it. `unit` is that of the quantity,
/// none for a multiple.
pub fn counted(f: &Found<'_, '_>, at: TokenRange, unit: Option<Option<Unit>>) -> Option<Indicator> {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    let clause = f.clause();
    let code = |i: usize| reading.lexeme(i, known.indicator).and_then(|(code, _)| Indicator::from_code(code));
    let fit = |i: &Indicator| unit.is_none_or(|unit| fits(*i, unit));
    let money = matches!(unit, Some(Some(Unit::Currency(_))));
    let near = if money { 0 } else { 3 };
    let most = (at.past() + near).min(clause.past());
    let ends =
        |i: &usize| matches!(reading.tokens[*i].kind, TokenKind::Mark(_)) && !reading.tokens[*i].is_dash() || reading.is(*i, known.joiner);
    let behind = at.first()..(at.past()..most).find(ends).unwrap_or(most);
    if !money && let Some(found) = behind.filter_map(code).find(fit) {
        return Some(found);
    }
    // Before it the nearest word counts, unless a sum of another kind stands between.
    let reach = match unit {
        Some(Some(Unit::Currency(_))) | None => REACH,
        // Things are named by the words of the number itself; people may be named before: `a community of 9,000 people`.
        Some(Some(Unit::Count)) => 0,
        Some(Some(Unit::People)) => 20,
        _ => 8,
    };
    let from = clause.first().max(at.first().saturating_sub(reach));
    for i in (from..at.first()).rev() {
        if money && reading.lexeme(i, known.grant).is_some_and(|(_, past)| past > i + 1) {
            return None;
        }
        if let Some(found) = code(i).filter(fit) {
            // The longest phrase that covers the word is the one meant.
            let wider = (i.saturating_sub(3).max(from)..i)
                .rev()
                .filter_map(|j| Some((j, reading.lexeme(j, known.indicator)?.1)))
                .find(|(_, past)| *past > i);
            return wider.and_then(|(j, _)| code(j)).filter(fit).or(Some(found));
        }
        // A sum given, or that of one project, is no trade and no investment.
        if money && (reading.is(i, known.grant) || code(i) == Some(Indicator::Projects)) {
            return None;
        }
    }
    if !money { None } else { (at.past()..(at.past() + 6).min(clause.past())).filter_map(code).find(fit) }
}

/// What the sentence before, or the rest of this one, speaks of: what `this figure` and `the target` mean.
pub fn carried(f: &Found<'_, '_>, unit: Option<Unit>) -> Option<Indicator> {
    let reading = f.cx.reading;
    let sentences = f.sentence.saturating_sub(REFERS)..=f.sentence;
    sentences.rev().find_map(|s| {
        let range = reading.sentences[s].range;
        let codes = || {
            range
                .indexes()
                .rev()
                .filter_map(|i| reading.lexeme(i, f.cx.packs().known.indicator))
                .filter_map(|(code, _)| Indicator::from_code(code))
        };
        // Where trade is spoken of, its exports and imports are parts of it.
        codes().find(|i| *i == Indicator::TradeTurnover && fits(*i, unit)).or_else(|| codes().find(|i| fits(*i, unit)))
    })
}

/// Whether a count of people or things is one between countries: a country, or both, named in the clause.
fn between_countries(f: &Found<'_, '_>, indicator: Indicator) -> bool {
    let named = |what: &What| matches!(what, What::Country { .. } | What::Place(_) | What::Both(_));
    matches!(indicator, Indicator::AgreementsSigned | Indicator::Activities | Indicator::Partners | Indicator::Community)
        || f.cx.reading.mentions.within(f.sentence_range()).any(|(_, m)| named(&m.what))
}

/// Whether the quantity's own words say that it counts `indicator`.
fn named_inside(f: &Found<'_, '_>, at: TokenRange, indicator: Indicator) -> bool {
    let reading = f.cx.reading;
    let end = (at.past() + 4).min(f.sentence_range().past());
    (at.first()..end).any(|i| reading.lexeme(i, f.cx.packs().known.indicator).is_some_and(|(code, _)| code == indicator.code()))
}

/// Money measures trade and investment; people and things are counted.
fn fits(indicator: Indicator, unit: Option<Unit>) -> bool {
    use Indicator::{Community, Exports, Imports, Investment, Other, Students, Tourists, TradeTurnover};
    match unit {
        Some(Unit::Currency(_)) => matches!(indicator, TradeTurnover | Exports | Imports | Investment),
        Some(Unit::Percent) => indicator == Indicator::GdpGrowth,
        Some(Unit::People) => matches!(indicator, Tourists | Students | Community | Other),
        _ => !matches!(indicator, TradeTurnover | Exports | Imports | Investment | Indicator::Rank | Indicator::GdpGrowth),
    }
}

/// The unit: the money's currency, people for arrivals and students, else things.
pub fn unit_of(indicator: Indicator, unit: Option<Unit>) -> Unit {
    match (indicator, unit) {
        (_, Some(unit @ (Unit::Currency(_) | Unit::Percent))) => unit,
        (Indicator::Tourists | Indicator::Students | Indicator::Community, _) => Unit::People,
        (_, Some(unit)) => unit,
        (_, None) => Unit::Count,
    }
}

/// Whether the quantity repeats, in brackets, the one before it in another currency.
fn converted(cx: &Context<'_>, at: TokenRange, unit: Option<Unit>) -> bool {
    let reading = cx.reading;
    let open = (at.first().saturating_sub(3)..at.first()).rev().find(|i| reading.tokens[*i].is('('));
    open.is_some_and(|open| {
        let before = TokenRange::new(open.saturating_sub(4), open);
        reading
            .mentions
            .within(before)
            .any(|(_, m)| matches!(m.what, What::Quantity { unit: Some(u @ Unit::Currency(_)), .. } if Some(u) != unit))
    })
}

/// Whether the number is only foreseen: a word of the future stands shortly before it.
fn expected(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let from = at.first().saturating_sub(9).max(f.sentence_range().first());
    // A comma ends what is foreseen, except close to the number.
    let comma = (from..at.first().saturating_sub(5).max(from)).rev().find(|i| f.cx.reading.tokens[*i].is(','));
    (comma.unwrap_or(from)..at.first()).any(|i| f.cx.reading.is(i, f.cx.packs().known.future))
}

/// Whether the number is of one country's trade with the whole world.
fn domestic(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let from = at.first().saturating_sub(12).max(f.clause().first());
    let past = (at.past() + 4).min(f.clause().past());
    let known = f.cx.packs().known.domestic;
    (from..at.first()).any(|i| f.cx.reading.is(i, known))
        || (at.past()..past).any(|i| f.cx.reading.lexeme(i, known).is_some_and(|(code, _)| code == "behind"))
}

fn countries(f: &Found<'_, '_>, indicator: Indicator, at: TokenRange, programme: &Programme) -> Vec<Country> {
    let cx = f.cx;
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
            let here = countries_in(cx, f.sentence_range());
            if here.len() == 2 {
                return here;
            }
            let journey = programme.journey();
            let whole = || f.sentence_range().indexes().any(|i| cx.reading.is(i, cx.packs().known.trip));
            // Told of the whole journey, whether or not the guest's own country is named.
            let own_only = here.iter().all(|c| Some(c) == journey.first());
            if journey.len() > 2 && (own_only || here.len() > 2) && whole() {
                return journey;
            }
            if here.len() > 2 && indicator == Indicator::AgreementsSigned {
                return here;
            }
            if here.is_empty() && journey.len() == 2 { journey } else { cx.pairs.both(f.sentence) }
        }
        _ => pair(f, at),
    }
}

/// The two countries that the words from the indicator to the number name, else the clause, else those meant by "both".
fn pair(f: &Found<'_, '_>, at: TokenRange) -> Vec<Country> {
    let cx = f.cx;
    let clause = f.clause();
    let known = &cx.packs().known;
    let from = (clause.first().max(at.first().saturating_sub(REACH))..at.first()).rev().find(|i| cx.reading.is(*i, known.indicator));
    let close = TokenRange::new(from.unwrap_or(at.first()).saturating_sub(2).max(clause.first()), (at.past() + 8).min(clause.past()));
    for range in [close, clause] {
        let named = countries_in(cx, range);
        if named.len() == 2 {
            return named;
        }
    }
    cx.pairs.both(f.sentence)
}

/// Whether the clause names the organisation that is one of the two the text is about.
fn with_bloc(f: &Found<'_, '_>) -> bool {
    let cx = f.cx;
    let of = |what: &What| match what {
        What::Lexeme(class, value) if *class == cx.packs().known.organisation => cx.packs().country(*value),
        _ => None,
    };
    let mut named = cx.reading.mentions.within(f.clause()).filter_map(|(_, m)| of(&m.what));
    named.any(|c| cx.pairs.principal().iter().take(2).any(|p| *p == c))
}

/// The countries named in `range`, each once.
pub fn countries_in(cx: &Context<'_>, range: TokenRange) -> Vec<Country> {
    let mut seen: Vec<Country> = Vec::new();
    for (_, m) in cx.reading.mentions.within(range) {
        if let What::Country { country, .. } = m.what
            && !seen.contains(&country)
        {
            seen.push(country);
        }
    }
    seen
}

/// The qualifier just before the number.
fn qualifier(cx: &Context<'_>, value: TokenRange) -> Option<Qualifier> {
    let known = &cx.packs().known;
    let reading = cx.reading;
    (value.first().saturating_sub(3)..value.first())
        .rev()
        .find_map(|at| reading.lexeme(at, known.qualifier).filter(|(_, past)| *past == value.first()))
        .and_then(|(code, _)| Qualifier::from_code(code))
}

/// The period: the date just behind the number, else the nearest before it, else one behind it in the clause. A number
/// of people or things stands at no period, unless it came to pass in one.
fn period(f: &Found<'_, '_>, indicator: Indicator, value: TokenRange) -> Option<DateValue> {
    let clause = f.clause();
    let dates: Vec<(TokenRange, DateValue)> = f.cx.dates_in(clause).filter(|(r, _)| !value.contains(*r)).collect();
    let flows = !matches!(
        indicator,
        Indicator::Community | Indicator::Students | Indicator::Projects | Indicator::Investment | Indicator::Other | Indicator::Partners
    );
    let wide = |d: DateValue| d.start().is_none_or(|s| s.day.is_none()) || matches!(d, DateValue::Between(..)) || !flows;
    let usable = |r: TokenRange, d: DateValue| {
        !compares(f, r) && (wide(d) || matches!(indicator, Indicator::AgreementsSigned | Indicator::Activities))
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
    let close = dates.iter().find(|(r, d)| r.first() >= value.past() && r.first() <= value.past() + 3 && joined(*r) && own(*r, *d));
    if let Some((_, date)) = close {
        return Some(*date);
    }
    if !flows {
        let apart = |r: TokenRange| (r.past()..value.first()).any(|i| reading.is(i, f.cx.packs().known.joiner));
        return dates.iter().find(|(r, d)| *d == DateValue::Annual && !apart(*r)).map(|(_, d)| *d);
    }
    let before = dates.iter().rev().find(|(r, d)| r.past() <= value.first() && usable(*r, *d));
    let behind = || dates.iter().find(|(r, d)| r.first() >= value.past() && r.first() < value.past() + 12 && usable(*r, *d));
    before.or_else(behind).map(|(_, d)| *d)
}

/// Whether the date is what a figure is compared with.
fn compares(f: &Found<'_, '_>, date: TokenRange) -> bool {
    let reading = f.cx.reading;
    let compare = f.cx.packs().known.compare;
    (date.first().saturating_sub(6)..date.first())
        .any(|i| reading.lexeme(i, compare).is_some_and(|(code, past)| code == "than" && past <= date.first()))
}

/// The period compared with: one named behind the change, else the year before the figure's.
fn base(change: &Found<'_, '_>, risen: Option<DateValue>, figure: &Figure) -> Option<DateValue> {
    let past = change.range("change_pct").map_or(change.m.range.past(), TokenRange::past);
    let reach = TokenRange::new(past, (past + 12).min(change.sentence_range().past()).max(past));
    let told = change.cx.reading.mentions.within(reach).find_map(|(i, m)| match m.what {
        What::Date(read) if compares(change, m.range) => Some((read, change.cx.date(i))),
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

fn year_before(period: DateValue) -> Option<DateValue> {
    let back = |p: Partial| Partial { year: p.year - 1, ..p };
    match period {
        DateValue::On(date) => Some(DateValue::On(back(date))),
        DateValue::Between(a, b) => Some(DateValue::Between(back(a), back(b))),
        DateValue::Annual => None,
    }
}
