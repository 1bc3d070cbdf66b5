//! Nouns of resolve, wish and need that are one more object of a verb: `praised the ties and the desire to trade`, `spoke of
//! ports, including Kenya's plans to`.

use crate::context::Context;
use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};
use crate::value::Country;

/// How many tokens before the noun the word may begin that joins it to another object.
const LEAD: usize = 8;

/// The verb whose further object the noun is, and whose it is where that is told.
pub(super) struct Coupled {
    pub verb: usize,
    pub owner: Option<Country>,
}

/// The verb by which the noun before the last word of the match is voiced or talked of, where it stands behind a joining word and another object.
pub(super) fn coupled(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Coupled> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let (start, noun) = (f.sentence_range().first(), f.m.range.past() - 2);
    if reading.language_at(noun) != Language::English {
        return None;
    }
    let from = noun.saturating_sub(LEAD).max(start + 1);
    let (join, words) = (from..noun).rev().find_map(|at| joins(cx, at, noun).map(|words| (at, words)))?;
    let voiced = |at: &usize| reading.is(*at, known.voice) || reading.is(*at, known.talk);
    let verb = (start..join).rev().find(voiced)?;
    let thanks = |at: usize| reading.lexeme(at, known.toward).is_some_and(|(value, _)| value == "thanks");
    let parted = (verb..join).any(|at| reading.tokens[at].is(';') || thanks(at));
    (!parted).then(|| Coupled { verb, owner: owner(cx, words) })
}

/// The words between the one at `at`, which joins or gives examples, and the noun, where they only tell whose or of which kind it is.
fn joins(cx: &Context<'_>, at: usize, noun: usize) -> Option<TokenRange> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let word = |class| reading.lexeme(at, class).map(|(_, past)| past).filter(|past| *past <= noun);
    let past = word(known.joiner).or_else(|| word(known.sequel)).or_else(|| word(known.example))?;
    let words = TokenRange::new(past, noun);
    let plain = |i: usize| {
        let token = &reading.tokens[i];
        let word = token.is_word() || token.kind == TokenKind::Possessive || token.is('.') || token.is_dash();
        word && !reading.is(i, known.preposition) && !reading.is(i, known.say)
    };
    // `and recognising Kenya's efforts to`: a participle that has the noun for its object.
    let governs = |i: usize| {
        let participle = ending::is_gerund(reading.tokens[i].span.of(reading.text));
        let whose = reading.is(i + 1, known.article) || reading.is(i + 1, known.possessive);
        let land = || reading.mentions.at(i + 1).any(|(_, m)| matches!(m.what, What::Country { .. }));
        participle && i + 1 < noun && (whose || land())
    };
    let told = || words.indexes().any(|i| reading.is(i, known.article) || reading.is(i, known.possessive)) || owner(cx, words).is_some();
    let long = past > at + 1 || reading.is(at, known.example);
    (words.indexes().all(|i| plain(i) && !governs(i)) && (long || told())).then_some(words)
}

/// `President X's`, `Kenya's`, `the Kenyan`: the country whose the noun behind `words` is.
fn owner(cx: &Context<'_>, words: TokenRange) -> Option<Country> {
    let possessive = |past: usize| cx.reading.tokens.get(past).is_some_and(|t| t.kind == TokenKind::Possessive);
    cx.reading.mentions.within(words).find_map(|(_, m)| match m.what {
        What::Country { country, demonym } if demonym || possessive(m.range.past()) => Some(country),
        What::Person(index) if possessive(m.range.past()) => cx.people.country_of(index as usize),
        _ => None,
    })
}
