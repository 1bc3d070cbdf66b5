//! Between whom a figure is: the countries that its words, its clause or the text mean.

use crate::context::Context;
use crate::mention::What;
use crate::read::counted::REACH;
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Country, Indicator};

/// Between whom the figure at `at` is. From `until` on other countries are named, with which one of them is compared.
pub(super) fn countries(f: &Found<'_, '_>, indicator: Indicator, (at, until): (TokenRange, usize), programme: &Programme) -> Vec<Country> {
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
            let days = || here.is_empty() && indicator == Indicator::Activities;
            if journey.len() > 2 && (own_only || here.len() > 2) && (whole() || days()) {
                return journey;
            }
            if here.len() > 2 && indicator == Indicator::AgreementsSigned {
                return here;
            }
            if here.is_empty() && journey.len() == 2 && !programme.several_guests() { journey } else { cx.pairs.both(f.sentence) }
        }
        _ => pair(f, at, until),
    }
}

/// The two countries that the words from the indicator to the number name, else the clause, else those meant by "both".
fn pair(f: &Found<'_, '_>, at: TokenRange, until: usize) -> Vec<Country> {
    let cx = f.cx;
    let clause = f.clause();
    let clause = TokenRange::new(clause.first(), clause.past().min(until).max(clause.first()));
    let known = &cx.packs().known;
    let from = (clause.first().max(at.first().saturating_sub(REACH))..at.first()).rev().find(|i| cx.reading.is(*i, known.indicator));
    let close = TokenRange::new(from.unwrap_or(at.first()).saturating_sub(2).max(clause.first()), (at.past() + 8).min(clause.past()));
    if let Some(own) = with_other_bloc(f, close) {
        return own;
    }
    // `Togo has 5 mines in Kenya and Ghana 2 ferries`: behind the joining word another begins.
    let known_joiner = |i: &usize| {
        let next = cx.reading.lexeme(*i, known.joiner).map(|(_, past)| past);
        next.is_some_and(|n| cx.reading.mentions.at(n).any(|(_, m)| matches!(m.what, What::Country { demonym: false, .. })))
    };
    let english = cx.reading.language_at(at.first()) == Language::English;
    let cut = (at.past()..clause.past()).take_while(|_| english).find(known_joiner).unwrap_or(clause.past());
    let close = TokenRange::new(close.first(), close.past().min(cut).max(close.first()));
    let own = TokenRange::new(clause.first(), cut.max(clause.first()));
    for range in [close, own, clause] {
        let mut named = countries_in(cx, range);
        if let [one] = named[..] {
            named.extend(bloc_in(f, range).filter(|bloc| *bloc != one));
        }
        if named.is_empty() && !english {
            named = blocs_in(cx, range);
        }
        if named.len() == 2 {
            return named;
        }
    }
    let both = cx.pairs.both(f.sentence);
    before_it(f, &both).filter(|_| english).unwrap_or(both)
}

/// `Kenya is one of Togo's main partners. In 2019 their trade ...`: the two that the sentence before names, where this one names nobody and
/// one of them is meant by `both`.
fn before_it(f: &Found<'_, '_>, both: &[Country]) -> Option<Vec<Country>> {
    let cx = f.cx;
    let before = cx.reading.sentences.get(f.sentence.checked_sub(1)?)?;
    let named = countries_in(cx, before.range);
    let here = countries_in(cx, f.sentence_range());
    (here.is_empty() && named.len() == 2 && named.iter().any(|c| both.contains(c))).then_some(named)
}

/// `Kenya's trade with the EU`: in English a country and the bloc led by such a word, which is none of the two the text is about; nobody
/// where no one country is named beside it.
fn with_other_bloc(f: &Found<'_, '_>, close: TokenRange) -> Option<Vec<Country>> {
    let (cx, known) = (f.cx, &f.cx.packs().known);
    let partner = |at: usize| cx.reading.lexeme(at, known.domestic).is_some_and(|(code, _)| code == "partner");
    let led = |first: usize| (1..=2).filter_map(|back| first.checked_sub(back)).any(partner);
    let bloc = cx.reading.mentions.within(close).find_map(|(_, m)| match m.what {
        What::Lexeme(class, value) if class == known.organisation && led(m.range.first()) => cx.packs().country(value),
        _ => None,
    })?;
    let own = cx.pairs.principal().iter().take(2).any(|p| *p == bloc);
    if own || cx.reading.language_at(close.first()) != Language::English {
        return None;
    }
    let mut named = countries_in(cx, close);
    if named.is_empty() {
        named = countries_in(cx, TokenRange::new(f.clause().first(), close.first().max(f.clause().first())));
    }
    match named.len() {
        0 => Some(Vec::new()),
        1 => Some(vec![named[0], bloc]),
        _ => None,
    }
}

/// Whether the clause names the organisation that is one of the two the text is about.
pub(super) fn with_bloc(f: &Found<'_, '_>) -> bool {
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

/// `EU là nguồn đầu tư lớn của ASEAN`: the organisations named in `range`, each once, but for those by means of which something is done:
/// `thông qua UNDP`.
fn blocs_in(cx: &Context<'_>, range: TokenRange) -> Vec<Country> {
    let means = |i: &usize| cx.reading.lexeme(*i, cx.packs().known.purpose).is_some_and(|(value, _)| value == "by");
    let range = TokenRange::new(range.first(), range.indexes().find(means).unwrap_or(range.past()));
    let mut seen: Vec<Country> = Vec::new();
    for (_, m) in cx.reading.mentions.within(range) {
        if let What::Lexeme(class, value) = m.what
            && class == cx.packs().known.organisation
            && let Some(bloc) = cx.packs().country(value).filter(|bloc| !seen.contains(bloc))
        {
            seen.push(bloc);
        }
    }
    seen
}

/// The countries named in `range`, each once.
pub(in crate::read) fn countries_in(cx: &Context<'_>, range: TokenRange) -> Vec<Country> {
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

/// `exports to Kenya`, `imports from Kenya`: whether the one of the text's two countries from or to which it goes is named before
/// the number. `exports from Kenya` names no partner.
pub(super) fn partner_named(f: &Found<'_, '_>, indicator: Indicator, at: TokenRange) -> bool {
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

/// Whether a count of people or things is one between countries: a country, or both, named in the clause.
pub(super) fn between_countries(f: &Found<'_, '_>, indicator: Indicator) -> bool {
    let named = |what: &What| matches!(what, What::Country { .. } | What::Place(_) | What::Both(_));
    matches!(indicator, Indicator::AgreementsSigned | Indicator::Activities | Indicator::Partners | Indicator::Community)
        || f.cx.reading.mentions.within(f.sentence_range()).any(|(_, m)| named(&m.what))
}

/// `Tỉnh hiện có 27 dự án`, `Huế đón 4 triệu lượt khách, trong đó`: whether a Vietnamese sentence, or the part of it that tells of tourists at
/// `at`, names no country and speaks of what a province has of all the world.
pub(super) fn of_province(f: &Found<'_, '_>, indicator: Indicator, at: TokenRange) -> bool {
    let (cx, sentence) = (f.cx, f.sentence_range());
    let named = |what: &What| matches!(what, What::Country { .. } | What::Both(_));
    if indicator == Indicator::Tourists && cx.reading.language_at(at.first()) == Language::Vietnamese {
        let comma = |i: &usize| cx.reading.tokens[*i].is(',') || cx.reading.tokens[*i].is(';');
        let first = (sentence.first()..at.first()).rev().find(comma).map_or(sentence.first(), |i| i + 1);
        let past = (at.past()..sentence.past()).find(comma).unwrap_or(sentence.past());
        let part = TokenRange::new(first, past);
        let mentions = || cx.reading.mentions.within(part);
        return mentions().any(|(_, m)| matches!(m.what, What::Place(_))) && !mentions().any(|(_, m)| named(&m.what));
    }
    matches!(indicator, Indicator::Investment | Indicator::Projects)
        && sentence.indexes().any(|i| cx.reading.lexeme(i, cx.packs().known.domestic).is_some_and(|(code, _)| code == "local"))
        && !cx.reading.mentions.within(sentence).any(|(_, m)| named(&m.what))
        && !with_bloc(f)
}
