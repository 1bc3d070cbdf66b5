//! Joints: the marks and joining words of an English clause behind which one more action may begin.

use crate::context::Context;
use crate::read::parallel::to;
use crate::read::same_time::joining;
use crate::text::token::TokenKind;

/// Where what may be one more action begins, behind a mark or a joining word.
pub(super) struct Joint {
    /// The mark or the joining word.
    pub at: usize,
    /// One past all of them.
    pub next: usize,
    /// A mark is among them.
    pub mark: bool,
    /// A semicolon.
    pub hard: bool,
    /// A joining word is among them.
    pub word: bool,
}

/// The mark or joining words at `at`.
pub(super) fn joint(cx: &Context<'_>, at: usize, end: usize) -> Option<Joint> {
    let reading = cx.reading;
    let token = &reading.tokens[at];
    let mark = matches!(token.kind, TokenKind::Mark(',' | ';'));
    let joins = joining(cx, at);
    if !mark && joins.is_none() {
        return None;
    }
    let mut next = joins.unwrap_or(at + 1);
    let mut word = joins.is_some();
    while let Some(past) = (next < end).then(|| joining(cx, next)).flatten() {
        next = past;
        word = true;
    }
    Some(Joint { at, next, mark, hard: token.is(';'), word })
}

/// One past the words at `at` that deny an infinitive: `not to`.
pub(super) fn not_to(cx: &Context<'_>, at: usize) -> Option<usize> {
    let (_, past) = cx.reading.lexeme(at, cx.packs().known.negation)?;
    to(cx, past)
}

/// `on opening A, on cutting B`: whether the preposition under which the action at `start` stands comes again behind `joint`; behind a
/// joining word any does that tells no means.
pub(super) fn again(cx: &Context<'_>, start: usize, joint: &Joint) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let word = |at: usize| reading.tokens[at].span.of(reading.text);
    let same = || start > 0 && word(start - 1).eq_ignore_ascii_case(word(joint.next));
    let means = || reading.is(joint.next, known.speaker) || reading.is(joint.next, known.purpose);
    reading.is(joint.next, known.preposition) && (same() || joint.word && !means())
}

/// `on a fair, on a fund`, `that A be built, that B be shared`: whether the word that leads what begins at `start` comes again at `next`.
pub(super) fn led_anew(cx: &Context<'_>, start: usize, next: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let word = |at: usize| reading.tokens[at].span.of(reading.text);
    let small = [known.possessor, known.locative];
    let leads = |at: usize| reading.is(at, known.relator) || reading.is(at, known.preposition) && !small.iter().any(|c| reading.is(at, *c));
    let end = reading.tokens.len();
    // `on the treaty, on which`.
    start > 0
        && !reading.is((next + 1).min(end - 1), known.relator)
        && next + 2 < end
        && leads(next)
        && to(cx, next).is_none()
        && word(start - 1).eq_ignore_ascii_case(word(next))
}
