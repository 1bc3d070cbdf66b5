//! Who does what a word of a sentence is told of: the subject nearest before it, and whether he only reports it.

use super::behind_preposition;
use crate::context::Reading;
use crate::mention::person::{Form, PersonMention};
use crate::span::TokenRange;
use crate::text::token::TokenKind;

/// How many people in a row are looked through.
const ROW: usize = 8;

/// Who stands before a word as the subject of its clause.
#[derive(Debug, Clone, Copy)]
pub(super) struct Doer {
    /// The mention, by its place among all.
    pub mention: usize,
    /// `X said the visit gave him`: whether X only tells what something else does.
    pub reports: bool,
}

/// Whoever does what the person mention with this index is told of, in the English sentence that begins at `start`.
pub(super) fn doer(reading: &Reading<'_>, mention: usize, start: usize) -> Option<Doer> {
    let persons = &reading.mentions.persons;
    let at = persons[mention].range.first();
    let before = || (0..mention).rev().take_while(|i| persons[*i].range.first() >= start);
    // `to President Y, who received him`.
    let told = |i: &usize| {
        let past = persons[*i].range.past();
        let past = if reading.tokens[past].is(',') { past + 1 } else { past };
        past < at && reading.lexeme(past, reading.packs.known.agent).is_some_and(|(value, _)| value == "before")
    };
    let found = before().find(|i| subject(reading, *i) || told(i))?;
    let reports = reported(reading, TokenRange::new(persons[found].range.past(), at));
    Some(Doer { mention: found, reports })
}

/// Whether the people from the one with the index `first` up to `last` stand in a row: `A, B of the police and C`.
pub(super) fn in_row(reading: &Reading<'_>, first: usize, last: usize) -> bool {
    let known = &reading.packs.known;
    let small = |at: usize| {
        let token = &reading.tokens[at];
        let mark = !token.is_word() && !token.is(';') && !token.is('.') && !token.is(':');
        mark || token.is_word() && token.capital || [known.joiner, known.article, known.possessor].iter().any(|c| reading.is(at, *c))
    };
    let between = |pair: &[PersonMention]| (pair[0].range.past()..pair[1].range.first()).all(small);
    first < last && reading.mentions.persons[first..=last].windows(2).all(between)
}

/// Whether the person mention with this index stands where a subject does: behind no preposition, as nobody's object and owning nothing;
/// in a row as the first of it does.
pub(super) fn subject(reading: &Reading<'_>, mention: usize) -> bool {
    let known = &reading.packs.known;
    let persons = &reading.mentions.persons;
    let stands = |mention: &PersonMention| {
        let owns = reading.tokens.get(mention.range.past()).is_some_and(|t| t.kind == TokenKind::Possessive);
        let silent = matches!(mention.form, Form::Object | Form::Several | Form::Addressee);
        !silent && !owns
    };
    // `A, B and C`.
    let joined = |i: &usize| {
        let first = persons[*i].range.first();
        let and = |at: usize| reading.lexeme(at, known.joiner).is_some_and(|(_, past)| past == first);
        *i > 0 && in_row(reading, *i - 1, *i) && (1..=2).filter_map(|back| first.checked_sub(back)).any(and)
    };
    let head = std::iter::successors(Some(mention), |i| Some(*i).filter(joined).map(|i| i - 1)).take(ROW).last().unwrap_or(mention);
    // `as X tries`.
    let head = &persons[head];
    let while_ = || {
        let as_ = |at: usize| reading.lexeme(at, known.meanwhile).is_some_and(|(_, past)| past == head.range.first());
        matches!(head.form, Form::Named | Form::Pronoun) && head.range.first().checked_sub(1).is_some_and(as_)
    };
    stands(&persons[mention]) && (head.form == Form::Pronoun || !behind_preposition(reading, head) || while_())
}

/// Whether `between` somebody and a word something else becomes the subject: of what he says, or of a clause of its own.
fn reported(reading: &Reading<'_>, between: TokenRange) -> bool {
    let known = &reading.packs.known;
    let says = |at: usize| {
        let past = [known.reports, known.say].iter().filter_map(|class| reading.lexeme(at, *class)).map(|(_, past)| past).max();
        past.filter(|past| *past < between.past())
    };
    // `told him`, `said to him`, `said in talks with him`; but `said on Monday that the visit`.
    let direct = |past: usize| reading.is(past, known.preposition) || reading.is(past, known.locative);
    let that = |past: usize| (past..between.past()).any(|at| reading.lexeme(at, known.relator).is_some_and(|(value, _)| value == "which"));
    // `is to meet Y; the university will honour him`, `as the visit gave him`.
    let noun = |at: usize| reading.is(at, known.article) && at + 1 < between.past();
    let fresh = |at: usize| {
        let mark = |back: usize| reading.tokens[at - back].is(';') || back == 1 && reading.is(at - 1, known.meanwhile);
        let joined = at >= between.first() + 2 && reading.is(at - 1, known.joiner) && reading.tokens[at - 2].is(',');
        noun(at) && at > between.first() && (mark(1) || joined)
    };
    between.indexes().any(|at| says(at).is_some_and(|past| !direct(past) || that(past)) || fresh(at))
}
