//! Figures: a number that describes the relations, what it counts, of whom, in which period, and how it changed.

use rustc_hash::FxHashSet;

use crate::context::Context;
use crate::fact::{Figure, Slots};
use crate::mention::What;
use crate::read::counted::{REACH, carried, counted, fits, named_inside, unit_of};
use crate::read::found::Found;
use crate::read::goods::Flow;
use crate::read::partnership::talks_day;
use crate::read::period::{change, period, year_before};
use crate::read::programme::Programme;
use crate::read::{Draft, rank};
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Country, DateValue, Indicator, Qualifier, ReadDate, Unit};

/// Reads the figures that `found` tells of, none of which is among the quantities `aimed` at; a change told in the same
/// sentence belongs to the figure before it.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], aimed: &FxHashSet<u32>, programme: &Programme, draft: &mut Draft) {
    let mut told: FxHashSet<u32> = FxHashSet::default();
    // What the figure before counts, for `this figure`, and in which unit.
    let mut last: Option<(Indicator, Option<Unit>)> = None;
    // The figure before: its sentence, what it counts, its period.
    let mut before: Option<(usize, Indicator, Option<DateValue>)> = None;
    let mut flow: Option<(usize, DateValue)> = None;
    // What was exported or imported in all, of which sums of goods are parts.
    let mut whole: Option<Flow> = None;
    for (i, f) in found.iter().enumerate() {
        if f.is_part("none") {
            told.extend(f.m.get("value"));
            continue;
        }
        if ["rank", "rank-in", "rank-among", "rank-on"].iter().any(|part| f.is_part(part)) {
            if let Some(figure) = rank::read(f) {
                draft.facts.push(f.fact(Slots::Figure(figure), f.sentence_range()));
            }
            continue;
        }
        let (Some(mention), Some((value, unit)), Some(at)) = (f.m.get("value"), f.quantity("value"), f.range("value")) else { continue };
        // `two countries`, `the three countries`, `hai nước` count nothing.
        let both = |from: usize| cx.reading.mentions.at(from).any(|(_, m)| matches!(m.what, What::Both(_)) && m.range.holds(at.first()));
        let parties = (at.first().saturating_sub(1)..=at.first()).any(both);
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
        let ware = |w: &&Flow| own.is_none() && w.may_count(f, indicator) && !converted(cx, at, unit) && w.holds(f, at, (value, unit));
        let part = whole.as_ref().filter(ware);
        let Some(indicator) = part.map(|w| w.indicator).or(indicator.filter(counts)) else {
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
            let traded = |i: Indicator| matches!(i, Indicator::TradeTurnover | Indicator::Exports | Indicator::Imports);
            both || countries_in(cx, f.clause()).len() >= 2
                || with_bloc(f)
                || flow.is_some_and(|(s, _)| s + 1 >= f.sentence)
                || before.is_some_and(|(s, i, _)| s + 1 >= f.sentence && traded(i))
                || partner_named(f, indicator, at)
        };
        if own.is_none() && part.is_none() && matches!(indicator, Indicator::Exports | Indicator::Imports) && !partnered() {
            continue;
        }
        let countries = match part {
            Some(whole) => whole.countries.clone(),
            None if of_province(f, indicator) => Vec::new(),
            None => countries(f, indicator, at, programme),
        };
        // A sum given or paid is one between countries only where the sentence names one.
        if countries.is_empty() || (f.is_part("sum") || f.is_part("balance")) && !between_countries(f, indicator) {
            continue;
        }
        told.insert(mention);
        // A surplus comes about over a time, as what it is a difference of.
        let flowing = if f.is_part("balance") { Indicator::TradeTurnover } else { indicator };
        last = Some((indicator, unit));
        let mut figure = Figure {
            indicator: Some(indicator),
            value: Some(value),
            countries,
            unit: Some(unit_of(indicator, unit)),
            scope: f.range("scope").map(|r| cx.reading.phrase(r)),
            qualifier: f.code("qualifier").and_then(Qualifier::from_code).or_else(|| qualifier(cx, at)),
            period: f.date("period").or_else(|| period(f, flowing, at)).or(part.and_then(|w| w.period)),
            ..Figure::default()
        };
        // `have signed 30 accords since 1990`: not on one day.
        let over_years = cx.reading.language_at(at.first()) == Language::English
            && (at.past()..f.clause().past()).any(|i| cx.reading.is(i, cx.packs().known.since));
        if figure.period.is_none() && !over_years && matches!(indicator, Indicator::AgreementsSigned | Indicator::Activities) {
            let talks = (figure.countries.len() == 2).then(|| talks_day(&draft.facts, &figure.countries)).flatten();
            figure.period = programme.main().and_then(|s| s.days).or(talks);
        }
        // `85 million in 2020 from 60 million the year before`: before that of the figure just told.
        let same =
            before.filter(|(s, i, period)| *s == f.sentence && *i == indicator && figure.period.is_some() && *period == figure.period);
        if same.is_some() && year_told_back(cx, at) {
            figure.period = figure.period.and_then(year_before);
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
        whole = match part.cloned() {
            Some(whole) => Some(whole.told(f.sentence)),
            None => Flow::of(&figure, f.sentence).or(whole),
        };
        draft.facts.push(f.fact(Slots::Figure(figure), f.sentence_range()));
    }
}

/// `exports to Kenya`, `imports from Kenya`: whether the one of the text's two countries from or to which it goes is named before
/// the number. `exports from Kenya` names no partner.
fn partner_named(f: &Found<'_, '_>, indicator: Indicator, at: TokenRange) -> bool {
    let (cx, known) = (f.cx, &f.cx.packs().known);
    let before = TokenRange::new(f.clause().first(), at.first());
    let led = |first: usize| {
        let at = first.checked_sub(1).filter(|at| !cx.reading.is(*at, known.article)).or(first.checked_sub(2));
        at.is_some_and(|at| {
            let own = cx.reading.is(at, known.possessor);
            cx.reading.is(at, known.preposition) && (indicator == Indicator::Imports || !own)
        })
    };
    cx.reading.mentions.within(before).any(|(_, m)| match m.what {
        What::Country { country, demonym: false } => cx.pairs.principal().iter().take(2).any(|p| *p == country) && led(m.range.first()),
        _ => false,
    })
}

/// Whether a year is told behind the number by how far back it lies.
fn year_told_back(cx: &Context<'_>, at: TokenRange) -> bool {
    let near = TokenRange::new(at.past(), (at.past() + BACK).min(cx.reading.tokens.len()));
    cx.reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Date(ReadDate::Years(-1))))
}

/// How far behind a number its year may be told.
const BACK: usize = 6;

/// Whether a count of people or things is one between countries: a country, or both, named in the clause.
fn between_countries(f: &Found<'_, '_>, indicator: Indicator) -> bool {
    let named = |what: &What| matches!(what, What::Country { .. } | What::Place(_) | What::Both(_));
    matches!(indicator, Indicator::AgreementsSigned | Indicator::Activities | Indicator::Partners | Indicator::Community)
        || f.cx.reading.mentions.within(f.sentence_range()).any(|(_, m)| named(&m.what))
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
    let known = &f.cx.packs().known;
    (comma.unwrap_or(from)..at.first()).any(|i| f.cx.reading.is(i, known.future) || f.cx.reading.is(i, known.foreseen))
}

/// Whether the number is of one country's trade with the whole world.
fn domestic(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let from = at.first().saturating_sub(12).max(f.clause().first());
    let past = (at.past() + 4).min(f.clause().past());
    let known = f.cx.packs().known.domestic;
    let code = |i: usize| f.cx.reading.lexeme(i, known);
    // `foreign trade with Peru`: the partner is named behind it.
    let land = |i: usize| f.cx.reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Country { demonym: false, .. }));
    let partner = |i: usize| code(i).is_some_and(|(code, past)| code == "partner" && (land(past) || land(past + 1)));
    let whole = |i: usize| code(i).is_some_and(|(code, past)| code == "domestic" && !(past..at.first()).any(partner));
    (from..at.first()).any(whole) || (at.past()..past).any(|i| code(i).is_some_and(|(code, _)| code == "behind"))
}

/// `Tỉnh hiện có 27 dự án`: whether a Vietnamese sentence that names no country speaks of what a province has of all the world.
fn of_province(f: &Found<'_, '_>, indicator: Indicator) -> bool {
    let (cx, sentence) = (f.cx, f.sentence_range());
    let named = |what: &What| matches!(what, What::Country { .. } | What::Both(_));
    matches!(indicator, Indicator::Investment | Indicator::Projects)
        && sentence.indexes().any(|i| cx.reading.lexeme(i, cx.packs().known.domestic).is_some_and(|(code, _)| code == "local"))
        && !cx.reading.mentions.within(sentence).any(|(_, m)| named(&m.what))
        && !with_bloc(f)
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
            if here.is_empty() && journey.len() == 2 && !programme.several_guests() { journey } else { cx.pairs.both(f.sentence) }
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
        let mut named = countries_in(cx, range);
        if let [one] = named[..] {
            named.extend(bloc_in(f, range).filter(|bloc| *bloc != one));
        }
        if named.len() == 2 {
            return named;
        }
    }
    cx.pairs.both(f.sentence)
}

/// Whether the clause names the organisation that is one of the two the text is about.
fn with_bloc(f: &Found<'_, '_>) -> bool {
    bloc_in(f, f.clause()).is_some()
}

/// The organisation named in `range` that is one of the two the text is about.
fn bloc_in(f: &Found<'_, '_>, range: TokenRange) -> Option<Country> {
    let cx = f.cx;
    let of = |what: &What| match what {
        What::Lexeme(class, value) if *class == cx.packs().known.organisation => cx.packs().country(*value),
        _ => None,
    };
    let mut named = cx.reading.mentions.within(range).filter_map(|(_, m)| of(&m.what));
    named.find(|c| cx.pairs.principal().iter().take(2).any(|p| p == c))
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
