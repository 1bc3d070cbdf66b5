//! Bodies that act for a country: the ministries of X, X's Ministry of Water, the energy ministry of X.

use crate::context::Context;
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;

/// `the ministries and agencies of X`: from the first such noun to the end of `named`, where only such nouns and the word
/// of possession stand before it.
pub(super) fn organ_of(context: &Context<'_>, sentence: TokenRange, named: TokenRange) -> Option<TokenRange> {
    let reading = context.reading;
    let known = &context.packs().known;
    let from = named.first().saturating_sub(10).max(sentence.first());
    let english = reading.language_at(named.first()) == Language::English;
    let someone = |at: usize| {
        reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Country { .. } | What::Place(_) | What::Person(_) | What::Both(_)))
    };
    // `the navies of X`.
    let doer = |at: usize| reading.lexeme(at, known.doer).filter(|(_, past)| english && reading.is(*past, known.possessor));
    // `Tập đoàn Cá Xanh của X`: whose a firm or a fund is, in Vietnamese.
    let firm = |at: usize| reading.lexeme(at, known.institution).filter(|_| !english && reading.tokens[at].capital);
    (from..named.first()).find_map(|start| {
        let mut at = reading.lexeme(start, known.organ).or_else(|| doer(start)).or_else(|| firm(start))?.1;
        let named_firm = reading.lexeme(start, known.organ).is_none() && !english;
        while at < named.first() {
            let next = reading
                .lexeme(at, known.organ)
                .or_else(|| reading.lexeme(at, known.possessor))
                .or_else(|| reading.lexeme(at, known.joiner))
                .or_else(|| reading.lexeme(at, known.article).filter(|_| !(english && reading.is(at, known.relator))))
                .or_else(|| reading.lexeme(at, known.field).filter(|(_, past)| english && *past <= named.first()));
            at = match next {
                Some((_, past)) => past,
                None if reading.tokens[at].is(',') => at + 1,
                None if named_firm && reading.tokens[at].is_word() && reading.tokens[at].capital && !someone(at) => at + 1,
                // `the Ministry of Roads and Bridges of X`.
                None if english && reading.tokens[at].is_word() && reading.tokens[at].capital && !someone(at) => at + 1,
                None => return None,
            };
        }
        // `At the Government Palace, President X`: what only a comma parts from somebody is no part of them.
        let comma = (start..at).rev().find(|i| !reading.is(*i, known.article)).is_some_and(|i| reading.tokens[i].is(','));
        let parted = english && comma && reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_)));
        // `the Ministry of Water and the Peruvian Ministry of Roads`: what a word joins to the country is another's.
        let last = (start..at).rev().find(|i| !reading.is(*i, known.article));
        let parted = parted || english && last.is_some_and(|i| reading.is(i, known.joiner)) && body_behind(context, named).is_some();
        (at == named.first() && !parted).then(|| TokenRange::new(start, named.past()))
    })
}

/// How many words may stand between a country and the noun of the body of it that acts, and how many tokens the body's own field has.
const BODY: usize = 3;
const BODY_FIELD: usize = 10;

/// `Kenya's Ministry of Water and Rivers`, `the Peruvian energy ministry`: from the country `named` to past the body of it that acts.
pub(super) fn body_behind(context: &Context<'_>, named: TokenRange) -> Option<TokenRange> {
    let (reading, known) = (context.reading, &context.packs().known);
    if reading.language_at(named.first()) != Language::English {
        return None;
    }
    let another = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Country { .. } | What::Place(_)));
    let capital = |at: usize| reading.tokens.get(at).is_some_and(|t| t.is_word() && t.capital && t.spaced) && !another(at);
    let owned = reading.tokens.get(named.past()).is_some_and(|t| t.kind == TokenKind::Possessive);
    let mut at = named.past() + usize::from(owned);
    let joined = |at: usize| reading.is(at - 1, known.joiner) && reading.tokens.get(at).is_some_and(|t| t.is_word());
    let body = |at: usize| reading.lexeme(at, known.organ).filter(|(value, _)| *value == "body").map(|(_, past)| past);
    let mut past = (0..=BODY).find_map(|_| {
        let found = body(at);
        if found.is_none() {
            let (_, field) = reading.lexeme(at, known.field).or_else(|| reading.lexeme(at, known.joiner)).unwrap_or(("", at));
            // `Peru's energy and mines ministry`.
            at = if field > at { field } else { at + usize::from(capital(at) || joined(at)) };
        }
        found
    })?;
    // `of Water and Rivers`.
    if let Some((_, of)) = reading.lexeme(past, known.possessor).filter(|(_, of)| capital(*of)) {
        let end = of + BODY_FIELD;
        past = of;
        while past < end {
            let next = past + usize::from(joins(context, past));
            if !capital(next) {
                break;
            }
            past = next + 1;
        }
    }
    Some(TokenRange::new(named.first(), past))
}

/// Whether a comma or a joining word stands at `at`.
fn joins(context: &Context<'_>, at: usize) -> bool {
    context.reading.tokens.get(at).is_some_and(|t| t.is(',')) || context.reading.is(at, context.packs().known.joiner)
}
