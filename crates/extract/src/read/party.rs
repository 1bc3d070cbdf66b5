//! Parties: the organisations between which a document is signed, as its title names them.

use crate::context::Context;
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::TokenKind;

/// So many words before the verb may name the organisations that sign.
const MOST_WORDS: usize = 40;

/// `giữa X và Y`, `between X and Y`: the organisations that sign. Countries alone are no organisations.
pub fn parties(cx: &Context<'_>, title: TokenRange) -> Vec<String> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let Some(between) = title.indexes().find(|i| reading.is(*i, known.between)) else { return Vec::new() };
    let from = between + 1;
    let end = end(cx, from, title.past());
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
    let topic = |i: usize| reading.is(i, known.topic) && !reading.tokens[i].capital && !of_field(cx, i);
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
    let institution = |range: TokenRange| range.indexes().any(|i| reading.tokens[i].capital && reading.is(i, known.institution));
    let person =
        |range: TokenRange| reading.mentions.within(range).any(|(_, m)| matches!(m.what, What::Person(_) | What::Both(_) | What::Date(_)));
    let best = (start + 1..past)
        .filter_map(|i| Some((i, reading.lexeme(i, known.joiner)?.1)))
        .max_by_key(|(i, behind)| (likely(cx, start, *i, *behind, past), *i));
    let Some((and, behind)) = best.filter(|(_, behind)| *behind < past) else { return Vec::new() };
    let (left, right) = (without_article(cx, start, and), without_article(cx, behind, past));
    if [left, right].into_iter().any(|r| r.is_empty() || !institution(r) || person(r) || !reading.tokens[r.first()].capital) {
        return Vec::new();
    }
    vec![reading.phrase(left), reading.phrase(right)]
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
    u32::from(same_word) * 3 + u32::from(land) * 2 + u32::from(article) * 2 + u32::from(comma)
}

fn without_article(cx: &Context<'_>, from: usize, to: usize) -> TokenRange {
    let mut first = from;
    while first < to && cx.reading.is(first, cx.packs().known.article) && !cx.reading.tokens[first].capital {
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
        && cx
            .reading
            .mentions
            .at(range.first())
            .any(|(_, m)| matches!(m.what, What::Country { .. } | What::Both(_)) && m.range.past() >= range.past())
}
