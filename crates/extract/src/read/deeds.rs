//! Numbers of things or people of which a verb tells what one country does for the other: `donated 40 tractors`, `will send 50 teachers`.

use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::{Language, TokenKind};
use crate::value::{Country, Unit};

/// Fewer than so many things are no figure.
const LEAST: f64 = 4.0;
/// Bare numbers within these bounds may be years.
const YEARS: std::ops::RangeInclusive<f64> = 1900.0..=2100.0;
/// How many words may stand between a number and the noun that tells what it counts.
const ADJECTIVES: usize = 2;

/// When a deed is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// It is, or was.
    Done,
    /// It is still to come.
    Ahead,
}

/// How far before a number its verb may stand, and how far before the verb what puts it ahead.
const VERB: usize = 6;
const LED: usize = 4;
/// How far behind a number its verb may stand.
const BEHIND: usize = 6;

/// When that is done of which the number at `at` tells, where a verb of deeds stands before it or behind.
pub fn when(f: &Found<'_, '_>, at: TokenRange, quantity: (f64, Option<Unit>)) -> Option<When> {
    if !counts(f, at, quantity) {
        return None;
    }
    before(f, at).or_else(|| behind(f, at))
}

/// By the verb before the number: `will send 50 teachers`, `has given it 40 tractors`.
fn before(f: &Found<'_, '_>, at: TokenRange) -> Option<When> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let from = at.first().saturating_sub(VERB).max(f.sentence_range().first());
    let verb = |i: usize| reading.lexeme(i, known.deed_verb).filter(|(_, past)| *past <= at.first()).map(|(code, past)| (i, code, past));
    let (verb, code, past) = (from..at.first()).rev().find_map(verb)?;
    let land = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Country { demonym: false, .. }));
    let small = |i: usize| {
        let classes = [
            known.article,
            known.preposition,
            known.possessor,
            known.pronoun,
            known.qualifier,
            known.present,
            known.loose,
            known.verb_particle,
            known.company,
        ];
        land(i) || reading.mentions.is_inner(i) || classes.iter().any(|c| reading.is(i, *c)) || reading.is(i, known.amount)
    };
    let plain = (past..at.first()).all(small);
    if !plain {
        return None;
    }
    let led = |i: usize| {
        [known.future, known.modal, known.foreseen].iter().any(|c| reading.is(i, *c))
            || reading.lexeme(i, known.infinitive).is_some_and(|(value, _)| value == "to")
    };
    let ahead = (verb.saturating_sub(LED).max(f.sentence_range().first())..verb).any(led);
    match code {
        "offer" => Some(When::Ahead),
        "done" | "there" if !ahead => Some(When::Done),
        "base" if ahead => Some(When::Ahead),
        "doing" => Some(if ahead || verb == 0 || !reading.tokens[verb - 1].is(',') { When::Ahead } else { When::Done }),
        "has" if !ahead && abroad(f, at) => Some(When::Done),
        _ => None,
    }
}

/// `has 600 stokers on Peruvian ships`: whether a country is named behind the number and a small word.
fn abroad(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let near = TokenRange::new(at.past(), (at.past() + BEHIND + 2).min(f.sentence_range().past()).max(at.past()));
    let small = |i: usize| reading.is(i, known.preposition) || reading.is(i, known.locative) || reading.is(i, known.company);
    let land = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Country { .. } | What::Place(_)));
    near.indexes().any(|i| small(i) && (land(i + 1) || reading.is(i + 1, known.article) && land(i + 2)))
}

/// By the verb behind the number: `sixteen drums were returned`, `40 stations will be supplied`.
fn behind(f: &Found<'_, '_>, at: TokenRange) -> Option<When> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let end = (at.past() + BEHIND).min(f.sentence_range().past());
    let verb =
        |i: usize| reading.lexeme(i, known.deed_verb).filter(|_| reading.is(i - 1, known.auxiliary) || reading.is(i - 1, known.passive));
    let (at_verb, code) = (at.past() + 1..end).find_map(|i| verb(i).map(|(code, _)| (i, code)))?;
    if (at.past()..at_verb).any(|i| matches!(reading.tokens[i].kind, TokenKind::Mark(c) if c != '-')) {
        return None;
    }
    let to_be = (at.past()..at_verb).any(|i| reading.is(i, known.future) || reading.is(i, known.modal) && !reading.is(i, known.passive));
    match code {
        "offer" => Some(When::Ahead),
        "done" => Some(if to_be { When::Ahead } else { When::Done }),
        _ => None,
    }
}

/// Whether the number at `at`, which a phrasing of deeds found, counts things or people between the two countries that its sentence is about.
fn counts(f: &Found<'_, '_>, at: TokenRange, (value, unit): (f64, Option<Unit>)) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let end = f.sentence_range().past();
    let money = matches!(unit, Some(Unit::Currency(_)));
    if reading.language_at(at.first()) != Language::English || value < LEAST || unit == Some(Unit::Percent) {
        return false;
    }
    let tokens = &reading.tokens;
    // `a 30-day stay`, `18 - 20`, `the 7th round`.
    let joined = |i: usize| tokens.get(i).is_some_and(|t| t.is_dash() && !t.spaced);
    let glued = tokens.get(at.past()).is_some_and(|t| t.is_word() && !t.spaced);
    let year = unit.is_none() && YEARS.contains(&value) && value.fract() == 0.0 && tokens[at.first()].span.len() == 4;
    if year || glued || joined(at.past()) || at.first() > 0 && joined(at.first() - 1) {
        return false;
    }
    let uncounted = |i: usize| reading.is(i, known.uncounted) || reading.is(i, known.duration) || reading.is(i, known.month);
    let near = at.first()..(at.past() + 1 + ADJECTIVES).min(end);
    let ends = |i: &usize| *i >= at.past() && matches!(tokens[*i].kind, TokenKind::Mark(_)) && !tokens[*i].is_dash();
    if near.take_while(|i| !ends(i)).any(uncounted) {
        return false;
    }
    if money {
        return between_the_two(f);
    }
    // A bare number counts what stands right behind it.
    let noun = unit.is_some() || tokens.get(at.past()).is_some_and(|t| t.is_word()) && !reading.is(at.past(), known.preposition);
    noun && between_the_two(f)
}

/// Whether the sentence names one of the two countries, or both, and no others.
fn between_the_two(f: &Found<'_, '_>) -> bool {
    let (cx, sentence) = (f.cx, f.sentence_range());
    let both = cx.pairs.both(f.sentence);
    let mut named: Vec<Country> = Vec::new();
    let mut together = false;
    for (_, m) in cx.reading.mentions.within(sentence) {
        match m.what {
            What::Country { country, .. } | What::Place(country) => named.push(country),
            What::Both(_) => together = true,
            _ => {}
        }
    }
    let others = named.iter().any(|c| !both.contains(c));
    // Where nobody is named, the text is about two.
    let two = named.is_empty() && cx.pairs.core().is_some_and(|core| core.len() == 2);
    both.len() == 2 && (together || !named.is_empty() || two) && !others
}
