//! What may stand between a subject and its verb, and which countries may be one.

use crate::context::Context;
use crate::context::people::PersonId;
use crate::mention::{Mention, What};
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};

/// How many tokens an aside between commas may have.
pub(super) const ASIDE: usize = 16;
/// How many tokens an aside between dashes may have.
const LONGEST_ASIDE: usize = 40;

/// An adverb in -ly is longer than this.
const SHORT: usize = 5;

/// How many words may stand between the verb that carries a noun and the noun: `held two further rounds of talks`.
const CARRIED: usize = 5;

/// `held talks`, `had a long meeting`: the verb before an English noun with which the match begins, where only words in small letters
/// stand between.
fn carrier(f: &Found<'_, '_>) -> Option<usize> {
    let (reading, noun) = (f.cx.reading, f.m.range.first());
    if !reading.is(noun, f.cx.packs().known.encounter) || reading.language_at(noun) != Language::English {
        return None;
    }
    let from = noun.saturating_sub(CARRIED).max(f.sentence_range().first());
    let small = |at: &usize| reading.tokens[*at].is_word() && !reading.tokens[*at].capital;
    (from..noun).rev().take_while(small).find(|at| reading.lexeme(*at, f.cx.packs().known.hold).is_some_and(|(value, _)| value == "hold"))
}

/// Where the verb with which the match begins has its first word: auxiliaries before it, in its sentence, belong to it.
pub(super) fn verb_begins(f: &Found<'_, '_>) -> usize {
    let first = f.sentence_range().first();
    let mut at = carrier(f).unwrap_or(f.m.range.first());
    while at > first && f.cx.reading.is(at - 1, f.cx.packs().known.auxiliary) {
        at -= 1;
    }
    at
}

/// Whether only adverbs, or an aside between commas or dashes, stand between `from` and `verb`.
pub(super) fn leads_to(cx: &Context<'_>, from: usize, verb: usize) -> bool {
    let known = &cx.packs().known;
    let organ = |at: usize| cx.reading.is(at, known.organ);
    let mut at = from;
    while at < verb {
        if let Some((_, past)) = cx.reading.lexeme(at, known.auxiliary).or_else(|| cx.reading.lexeme(at, known.side)) {
            at = past;
        } else if let Some((_, past)) = cx.reading.lexeme(at, known.joiner).filter(|(_, past)| organ(*past)) {
            // `the Government, ministries and localities`.
            at = past;
        } else if let Some(past) = at_place(cx, at).filter(|past| *past <= verb) {
            at = past;
        } else if adverb(cx, at) {
            at += 1;
        } else if let Some(past) = day(cx, at).filter(|past| *past <= verb) {
            at = past;
        } else if organ(at) {
            at = cx.reading.lexeme(at, known.organ).map_or(at + 1, |(_, past)| past);
        } else if matches!(cx.reading.tokens[at].kind, TokenKind::Mark('"' | '“')) {
            // `The ministers also "looked forward to ..."`.
            at += 1;
        } else if let Some(past) = in_brackets(cx, at).filter(|past| *past <= verb) {
            at = past;
        } else if cx.reading.tokens[at].is(',') && organ(at + 1) {
            at += 1;
        } else if cx.reading.tokens[at].is(',') {
            let Some(close) = (at + 1..verb.min(at + ASIDE)).find(|i| cx.reading.tokens[*i].is(',')) else { return false };
            at = close + 1;
        } else if cx.reading.tokens[at].is('(') {
            // `Quỹ Hợp tác (KFC) sẽ`.
            let Some(close) = (at + 1..verb.min(at + ASIDE)).find(|i| cx.reading.tokens[*i].is(')')) else { return false };
            at = close + 1;
        } else if cx.reading.tokens[at].is_dash() {
            // `The minister — who, as she said, had come by sea — promised`.
            let Some(close) = (at + 1..verb.min(at + LONGEST_ASIDE)).rev().find(|i| cx.reading.tokens[*i].is_dash()) else { return false };
            at = close + 1;
        } else {
            return false;
        }
    }
    at == verb
}

/// How many tokens a name cut short may have in its brackets.
const SHORT_NAME: usize = 6;

/// `the Kenyan Navy (KN) will`: past the brackets that begin at the token `at` of an English text.
fn in_brackets(cx: &Context<'_>, at: usize) -> Option<usize> {
    let tokens = &cx.reading.tokens;
    let open = tokens[at].is('(') && cx.reading.language_at(at) == Language::English;
    (at + 2..tokens.len().min(at + SHORT_NAME)).find(|i| open && tokens[*i].is(')')).map(|close| close + 1)
}

/// Past the place that stands at the token `at` of an English text, with the small word before it: `the embassy in Lima will`.
fn at_place(cx: &Context<'_>, at: usize) -> Option<usize> {
    let inside = cx.reading.is(at, cx.packs().known.locative) && cx.reading.language_at(at) == Language::English;
    let place = |at: usize| {
        let land = |m: &&Mention| matches!(m.what, What::Place(_) | What::Country { demonym: false, .. });
        cx.reading.mentions.at(at).map(|(_, m)| m).find(land).map(|m| m.range.past())
    };
    place(at + 1).filter(|_| inside)
}

/// Past the day that stands at the token `at` of an English text, with the small word before it: `the Union on Tuesday urged`.
fn day(cx: &Context<'_>, at: usize) -> Option<usize> {
    let first = if cx.reading.is(at, cx.packs().known.preposition) { at + 1 } else { at };
    let english = cx.reading.language_at(at) == Language::English;
    let date = |at: usize| cx.reading.mentions.at(at).find(|(_, m)| matches!(m.what, What::Date(_))).map(|(_, m)| m.range.past());
    date(first).filter(|_| english)
}

/// `The ministers repeatedly condemned`: whether an adverb of English stands at the token `at`.
fn adverb(cx: &Context<'_>, at: usize) -> bool {
    let token = &cx.reading.tokens[at];
    let english = cx.reading.language_at(at) == Language::English;
    english && token.is_word() && !token.capital && token.span.len() > SHORT && ending::is_adverb(token.span.of(cx.reading.text))
}

/// `Peru hosted President X`: whether the country that opens the match at `range` is no part of somebody's office, and whom it receives owns
/// nothing: `Peru welcomed President X's plan`.
pub(super) fn receives(cx: &Context<'_>, f: &Found<'_, '_>, range: TokenRange) -> bool {
    let near = TokenRange::new(range.first().saturating_sub(16), range.past());
    let office = cx.reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Person(_)) && m.range.contains(range));
    let owns = cx.reading.tokens.get(f.m.range.past()).is_some_and(|t| t.kind == TokenKind::Possessive);
    !office && !(owns && f.m.get("guest").is_some())
}

/// How far before the words `led by` the word for a delegation may stand.
const DELEGATION: usize = 3;

/// `A delegation led by X, Y and Envoy Z visited`: who leads the delegation that does what the English match tells.
pub(super) fn heads_delegation(f: &Found<'_, '_>) -> Option<PersonId> {
    let (cx, first) = (f.cx, f.m.range.first());
    let (reading, known, sentence) = (cx.reading, &cx.packs().known, f.sentence_range());
    if reading.language_at(first) != Language::English {
        return None;
    }
    let by = |at: usize| reading.lexeme(at, known.headed).filter(|(value, _)| *value == "by").map(|(_, past)| (at, past));
    let (at, past) = (sentence.first()..first).find_map(by)?;
    let visitor = (at.saturating_sub(DELEGATION).max(sentence.first())..at).any(|at| reading.is(at, known.visitor));
    let people = |range: TokenRange| {
        let of = |m: &Mention| match m.what {
            What::Person(index) => Some((m.range, cx.people.of_mention(index as usize))),
            _ => None,
        };
        reading.mentions.within(range).filter_map(|(_, m)| of(m)).collect::<Vec<_>>()
    };
    let named = people(TokenRange::new(past, first));
    let (last, _) = named.last()?;
    let alone = people(TokenRange::new(sentence.first(), at)).is_empty();
    let ends = last.past() == first || last.past() + 1 == first && !reading.tokens[first - 1].is_word();
    named[0].1.filter(|_| visitor && alone && ends)
}

/// Whether the person at `range` stands right behind a Vietnamese verb of visiting.
pub(super) fn is_visited(cx: &Context<'_>, range: TokenRange) -> bool {
    let verb =
        range.first().checked_sub(1).filter(|at| cx.reading.lexeme(*at, cx.packs().known.travel).is_some_and(|(_, past)| past == at + 1));
    verb.is_some() && cx.reading.language_at(range.first()) == Language::Vietnamese
}
