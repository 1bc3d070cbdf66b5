//! Sites visited under one verb: `toured the port and the museum` tells of two.

use crate::context::Context;
use crate::mention::What;
use crate::read::clause::noun_phrase;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::token::Token;
use crate::text::{Language, TokenKind};

/// No list of sites is read beyond so many.
const MOST: usize = 6;

/// The sites that `name`, the verb and what it has for its object, tells of, and those that go on behind it in the clause.
pub(super) fn parted(cx: &Context<'_>, name: TokenRange, verb: usize, end: usize) -> Vec<TokenRange> {
    let reading = cx.reading;
    let mut out = Vec::new();
    let mut start = name.first();
    if reading.language_at(start) != Language::English {
        return of_row(cx, name, end);
    }
    let (mut at, mut past) = (verb.max(start + 1), name.past());
    while out.len() + 1 < MOST {
        if let Some((_, first)) = (at..past).find_map(|i| Some((i, further(cx, i, end)?))).filter(|_| at < past) {
            let join = (at..first).find(|i| further(cx, *i, end) == Some(first)).unwrap_or(at);
            out.push(TokenRange::new(start, join));
            (start, at) = (first, first + 1);
            continue;
        }
        // `a depot, as well as the mill`: the name before stopped at the comma.
        let comma = past + 1 < end && reading.tokens[past].is(',');
        let joined = further(cx, past + usize::from(comma), end).filter(|first| !comma || *first > past + 2);
        let Some(first) = joined.or_else(|| in_list(cx, past, end).filter(|_| comma)) else { break };
        out.push(TokenRange::new(start, past));
        past = noun_phrase(cx, TokenRange::new(first, first + 1), end).past();
        (start, at) = (first, first + 1);
    }
    out.push(TokenRange::new(start, past));
    out
}

/// `thăm Lữ đoàn 249 và Tập đoàn Vina`: the sites that one Vietnamese verb takes, each further one opened by the word for what it is.
fn of_row(cx: &Context<'_>, name: TokenRange, end: usize) -> Vec<TokenRange> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let joins = |at: usize| {
        let comma = reading.tokens[at].is(',').then_some(at + 1);
        comma.or_else(|| reading.lexeme(at, known.joiner).map(|(_, first)| first)).filter(|first| *first < end)
    };
    // `rồi bay vào Lima`: what comes then is no site.
    let then = |at: &usize| reading.lexeme(*at, known.joiner).is_some_and(|(value, _)| value == "then");
    let somebody = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_) | What::Persons(_) | What::Both(_)));
    let kind =
        |at: usize| reading.tokens[at].capital && (reading.is(at, known.venue) || reading.is(at, known.institution)) && !somebody(at);
    let mut out = Vec::new();
    let (mut start, mut past) = (name.first(), name.past());
    while out.len() + 1 < MOST {
        past = (start + 1..past).find(then).unwrap_or(past);
        let inside = (start + 1..past).find_map(|at| Some((at, joins(at).filter(|first| kind(*first))?)));
        let behind = || (past + 1 < end).then(|| joins(past)).flatten().filter(|first| kind(*first)).map(|first| (past, first));
        let Some((stop, first)) = inside.or_else(behind) else { break };
        out.push(TokenRange::new(start, stop));
        past = noun_phrase(cx, TokenRange::new(first, first + 1), end).past().max(first + 1);
        start = first;
    }
    out.push(TokenRange::new(start, past.max(start + 1)));
    out
}

/// How far a name may stand behind the article, and the word that joins the last site behind a comma.
const NAME: usize = 3;
const LAST: usize = 24;

/// `the Old Fort, the Nile Dam and a mill`: the site behind the comma at `comma`, with a name of its own and another one behind it.
fn in_list(cx: &Context<'_>, comma: usize, end: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = comma + 1;
    let name = |at: usize| reading.tokens[at].is_word() && reading.tokens[at].capital;
    let named = reading.is(first, known.article) && (first + 1..end.min(first + 1 + NAME)).any(name);
    let somebody = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_) | What::Persons(_) | What::Both(_)));
    let last = (first + 1..end.min(first + LAST)).any(|at| further(cx, at, end).is_some());
    (named && last && !somebody(first) && !somebody(first + 1)).then_some(first)
}

/// Where the next site begins, behind a joining word at `at`: with an article, and not with somebody.
fn further(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = reading.lexeme(at, known.joiner).map(|(_, past)| past).filter(|past| past + 1 < end && reading.is(*past, known.article))?;
    let somebody = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_) | What::Persons(_) | What::Both(_)));
    (!somebody(first) && !somebody(first + 1)).then_some(first)
}

/// How far behind the verb a city may be named that is visited.
const CITY: usize = 6;

/// Whether what stands behind the verb is no site: a country, a city alone, somebody.
pub(super) fn no_site(f: &Found<'_, '_>) -> bool {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    if is_noun(f) {
        return true;
    }
    let mut at = f.m.range.past();
    while reading.is(at, known.article) && at < f.sentence_range().past() {
        at += 1;
    }
    // `visited the old port city of Varna`: the place itself is visited.
    let near = TokenRange::new(at, f.sentence_range().past().min(at + CITY).max(at));
    let city = |(_, m): (u32, &crate::mention::Mention)| {
        matches!(m.what, What::Place(_) | What::Country { demonym: false, .. })
            && m.range.first() > at
            && reading.is(m.range.first() - 1, known.possessor)
            && !(at..m.range.first()).any(|i| reading.tokens[i].capital && !reading.mentions.any_at(i))
    };
    let english = reading.language_at(at) == Language::English;
    if english && f.is_part("own") && reading.mentions.within(near).any(city) && f.m.get("place").is_none() {
        // Unlike `toured the city of Varna`.
        return reading.is(f.m.range.first(), known.preposition);
    }
    reading.mentions.at(at).any(|(_, m)| match m.what {
        // `thăm ba nước`: a journey.
        What::Quantity { .. } => true,
        // `the Kenya National Park`, `the Kenyan coast`: more of what is visited follows.
        What::Country { demonym, .. } => {
            let owns = reading.tokens.get(m.range.past()).is_some_and(|t| t.kind == TokenKind::Possessive);
            !owns && !reading.tokens.get(m.range.past()).is_some_and(|t| t.is_word() && (demonym || t.capital && at > f.m.range.past()))
        }
        What::Place(_) => {
            let goes_on = |t: &Token| t.is_word() && !t.fresh_line && (t.capital || reading.is(m.range.past(), known.venue));
            !reading.tokens.get(m.range.past()).is_some_and(goes_on)
        }
        What::Person(p) => {
            reading.mentions.persons[p as usize].name.is_some()
                && reading.tokens.get(m.range.past()).is_none_or(|t| t.kind != TokenKind::Possessive)
        }
        _ => false,
    })
}

/// `addressed the Riksdag`, but `addressed the Rohingya crisis`: whether the name is what somebody speaks before, and no more of
/// it follows in small letters.
pub(super) fn is_body(f: &Found<'_, '_>, name: TokenRange) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let next = name.past();
    let goes_on = f.sentence_range().holds(next) && reading.tokens[next].is_word();
    let small = [known.preposition, known.joiner, known.locative, known.dateword, known.relative, known.purpose];
    let ends = !goes_on
        || small.iter().any(|class| reading.is(next, *class))
        || reading.mentions.at(next).any(|(_, m)| matches!(m.what, What::Date(_)));
    let land = reading.mentions.at(name.first()).any(|(_, m)| m.range.contains(name) && !matches!(m.what, What::Lexeme(..)));
    ends && !land
}

/// `the President's visit lifts ties`, `during visit`: whether the one word that seems to be the verb is a noun, in English.
fn is_noun(f: &Found<'_, '_>) -> bool {
    let (reading, first) = (f.cx.reading, f.m.range.first());
    let before = first.checked_sub(1).filter(|_| f.m.range.len() == 1 && reading.is(first, f.cx.packs().known.trip));
    before.is_some_and(|at| reading.tokens[at].kind == TokenKind::Possessive || reading.is(at, f.cx.packs().known.course))
        && reading.language_at(first) == Language::English
}
