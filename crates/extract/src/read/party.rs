//! Parties: the organisations between which a document is signed, as its title names them.

use crate::context::Context;
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::{Language, TokenKind};

/// So many words before the verb may name the organisations that sign.
const MOST_WORDS: usize = 40;
/// So many tokens behind the verb may stand before the word for by whom.
const BEHIND_VERB: usize = 4;

/// `giữa X và Y`, `between X and Y`: the organisations that sign. Countries alone are no organisations.
pub fn parties(cx: &Context<'_>, title: TokenRange) -> Vec<String> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let Some(between) = title.indexes().find(|i| reading.is(*i, known.between)) else { return Vec::new() };
    let from = between + 1;
    let end = without_others(cx, from, end(cx, from, title.past()));
    let best = (from + 1..end)
        .filter_map(|i| Some((i, reading.lexeme(i, known.joiner)?.1)))
        .max_by_key(|(i, past)| (likely(cx, from, *i, *past, end), *i));
    let Some((and, past)) = best.filter(|(_, past)| *past < end) else { return Vec::new() };
    let (left, right) = (without_article(cx, from, and), without_article(cx, past, end));
    if country_only(cx, left) || country_only(cx, right) || left.is_empty() || right.is_empty() {
        return Vec::new();
    }
    vec![reading.phrase(left), reading.phrase(right)]
}

/// Where the parties end: at the subject of the document, which no party's name begins with.
fn end(cx: &Context<'_>, from: usize, past: usize) -> usize {
    let reading = cx.reading;
    let known = &cx.packs().known;
    // The first word of subject behind the first joining word.
    let joined = (from..past).find(|i| reading.is(*i, known.joiner)).unwrap_or(from);
    let dated = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Date(_)));
    // `the Institute for Rivers`.
    let named = |i: usize| reading.is(i - 1, known.institution) && reading.tokens[i - 1].capital && reading.tokens[i + 1].capital;
    let aim = |i: usize| i > from && i + 1 < past && reading.lexeme(i, known.topic).is_some_and(|(value, _)| value == "aim") && named(i);
    let topic = |i: usize| reading.is(i, known.topic) && !reading.tokens[i].capital && !of_field(cx, i) && !aim(i);
    (joined + 1..past).find(|i| dated(*i) || topic(*i)).unwrap_or(past)
}

/// `Ministry X and Ministry Y signed`: the organisations that stand right before the verb at `verb`.
pub fn signatories(cx: &Context<'_>, from: usize, verb: usize) -> Vec<String> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut past = verb;
    while past > from && (reading.is(past - 1, known.auxiliary) || reading.tokens[past - 1].is(',')) {
        past -= 1;
    }
    let floor = from.max(past.saturating_sub(MOST_WORDS));
    let comma =
        |i: usize| reading.tokens[i].is(',') && !reading.tokens.get(i + 1).is_some_and(|t| t.capital && reading.is(i - 1, known.field));
    let start = (floor..past).rev().find(|i| *i > from && comma(*i)).map_or(floor, |i| i + 1);
    let best = (start + 1..past)
        .filter_map(|i| Some((i, reading.lexeme(i, known.joiner)?.1)))
        .max_by_key(|(i, behind)| (likely(cx, start, *i, *behind, past), *i));
    let Some((and, behind)) = best.filter(|(_, behind)| *behind < past) else { return Vec::new() };
    let (left, right) = (without_article(cx, start, and), without_article(cx, behind, past));
    if [left, right].into_iter().any(|r| r.is_empty() || !institution(cx, r) || peopled(cx, r) || !reading.tokens[r.first()].capital) {
        return Vec::new();
    }
    vec![reading.phrase(left), reading.phrase(right)]
}

/// `was signed by the Ministry X and the Ministry Y to do Z`: in English the organisations behind the word for by whom, which stands within
/// a few tokens of `from`.
pub fn signed_by(cx: &Context<'_>, from: usize, end: usize) -> Vec<String> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if from >= end || reading.language_at(from) != Language::English {
        return Vec::new();
    }
    let Some((_, first)) = (from..end.min(from + BEHIND_VERB)).find_map(|i| reading.lexeme(i, known.speaker)) else { return Vec::new() };
    let dated = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Date(_)));
    let aim = |i: usize| reading.lexeme(i, known.infinitive).is_some_and(|(value, _)| value == "to");
    let ends = |i: &usize| matches!(reading.tokens[*i].kind, TokenKind::Mark(',' | ';' | '.' | ':')) || dated(*i) || aim(*i);
    let past = (first..end).find(ends).unwrap_or(end);
    signatories(cx, first, past)
}

/// `The University X signed an accord with the University Y on Z`: in English the organisation before the verb and the one with whom it
/// signs by the title's words.
pub fn signed_with(cx: &Context<'_>, (from, verb): (usize, usize), title: TokenRange) -> Vec<String> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let Some(with) = title.indexes().find(|i| reading.is(*i, known.company)) else { return Vec::new() };
    if reading.language_at(with) != Language::English || with + 1 >= title.past() || verb <= from {
        return Vec::new();
    }
    let past = (with + 1..title.past()).find(|i| reading.is(*i, known.topic) && !reading.tokens[*i].capital).unwrap_or(title.past());
    let comma = (from..verb).rev().find(|i| *i > from && reading.tokens[*i].is(',')).map_or(from, |i| i + 1);
    let start = comma.max(verb.saturating_sub(MOST_WORDS));
    let (left, right) = (without_article(cx, start, verb), without_article(cx, with + 1, past));
    let body = |r: TokenRange| !r.is_empty() && reading.tokens[r.first()].capital && institution(cx, r) && !peopled(cx, r);
    if body(left) && body(right) { vec![reading.phrase(left), reading.phrase(right)] } else { Vec::new() }
}

/// Whether a word for an institution with a capital stands in `range`.
fn institution(cx: &Context<'_>, range: TokenRange) -> bool {
    range.indexes().any(|i| cx.reading.tokens[i].capital && cx.reading.is(i, cx.packs().known.institution))
}

/// Whether somebody, or a date, stands in `range`.
fn peopled(cx: &Context<'_>, range: TokenRange) -> bool {
    cx.reading.mentions.within(range).any(|(_, m)| matches!(m.what, What::Person(_) | What::Both(_) | What::Date(_)))
}

/// `X, Y and others`: where the parties end that are named.
fn without_others(cx: &Context<'_>, from: usize, end: usize) -> usize {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let others = end >= from + 4
        && reading.lexeme(end - 1, known.loose).is_some_and(|(_, past)| past == end)
        && reading.is(end - 2, known.joiner)
        && reading.language_at(end - 1) == Language::English;
    if others { end - 2 } else { end }
}

/// `Ministry of Labour in ...` goes on; `on labour` ends the parties.
fn of_field(cx: &Context<'_>, at: usize) -> bool {
    let reading = cx.reading;
    reading.tokens.get(at + 1).is_some_and(|t| t.capital)
        && reading.mentions.at(at + 1).any(|(_, m)| matches!(m.what, What::Country { .. } | What::Place(_)))
}

/// How likely it is that the joining word at `at` parts the two parties, and not two words of one name.
fn likely(cx: &Context<'_>, from: usize, at: usize, past: usize, end: usize) -> u32 {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let start = without_article(cx, from, at).first();
    let next = without_article(cx, past, end).first();
    let same_word = next < end && reading.tokens[start].word == reading.tokens[next].word;
    let land = reading
        .mentions
        .within(TokenRange::new(at.saturating_sub(4).max(from), at))
        .any(|(_, m)| matches!(m.what, What::Country { .. }) && m.range.past() == at);
    let article = reading.is(past, known.article);
    let comma = at > from && matches!(reading.tokens[at - 1].kind, TokenKind::Mark(')' | ','));
    // `X's Ministry of Trade and Tourism and Y's Ministry of Trade`.
    let country = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Country { .. }) && m.range.first() == at);
    let owned = next < end && country(next) && country(start) && reading.language_at(at) == Language::English;
    u32::from(same_word) * 3 + u32::from(owned) * 4 + u32::from(land) * 2 + u32::from(article) * 2 + u32::from(comma)
}

fn without_article(cx: &Context<'_>, from: usize, to: usize) -> TokenRange {
    let mut first = from;
    let opens = |at: usize| cx.reading.sentences.get(cx.sentence_at(at)).is_some_and(|s| s.range.first() == at);
    while first < to && cx.reading.is(first, cx.packs().known.article) && (!cx.reading.tokens[first].capital || opens(first)) {
        first += 1;
    }
    let mut past = to;
    while past > first && matches!(cx.reading.tokens[past - 1].kind, TokenKind::Mark(c) if c != ')') {
        past -= 1;
    }
    TokenRange::new(first, past)
}

/// Whether `range` is no more than the name of a country or a word for both sides.
fn country_only(cx: &Context<'_>, range: TokenRange) -> bool {
    !range.is_empty()
        && cx.reading.mentions.at(range.first()).any(|(_, m)| {
            matches!(m.what, What::Both(_)) || matches!(m.what, What::Country { .. } | What::Place(_)) && m.range.past() >= range.past()
        })
}
