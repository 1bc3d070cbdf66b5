//! Clauses that only tell how things are: `agreed that trade has grown`. What is said to be so is nothing to be done.

use crate::context::Context;
use crate::read::clause::{finite, verb};
use crate::read::dashes;
use crate::span::TokenRange;
use crate::text::{Language, ending};

/// How far into the clause its verb may stand.
const REACH: usize = 30;
/// How many tokens behind the verb an infinitive may stand that makes it one of what is to be done.
const AHEAD: usize = 4;

/// Whether the English `action`, behind a word such as `that`, is a clause whose verb tells how things are or were.
pub(super) fn states_fact(cx: &Context<'_>, action: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = action.first();
    // `agreed there had been progress`.
    let told = |(value, past)| value == "been" && !leads_to_deed(cx, past, action.past());
    if reading.lexeme(first, known.stative).is_some_and(told) {
        return true;
    }
    let clause = first > 0 && reading.is(first - 1, known.relator);
    // `that there is a need to`, `that it was vital to`: what is due is told behind it.
    if !clause || reading.language_at(first) != Language::English || reading.lexeme(first, known.agent).is_some_and(|(v, _)| v == "alone") {
        return false;
    }
    let mut inner = false;
    let mut at = first;
    while at < action.past().min(first + REACH) {
        if let Some(past) = dashes::closing(cx, at, action.past()) {
            at = past;
            continue;
        }
        if reading.is(at, known.future) || reading.is(at, known.modal) {
            if !inner {
                return false;
            }
            inner = false;
        } else if reading.is(at, known.relator) && at > first {
            inner = true;
        } else if let Some((value, past)) = reading.lexeme(at, known.stative) {
            if !inner {
                return value != "there" && !leads_to_deed(cx, past, action.past());
            }
            inner = false;
            at = past;
            continue;
        }
        at += 1;
    }
    provided(cx, action)
}

/// `that the forum provided a way of talking`: whether no word of the future stands in the clause, and a verb of the past has an object behind
/// an article.
fn provided(cx: &Context<'_>, action: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let range = || action.first() + 1..action.past().min(action.first() + REACH).saturating_sub(1);
    let ahead = |at: usize| reading.is(at, known.future) || reading.is(at, known.modal) || reading.is(at, known.relator);
    let past = |at: usize| ending::is_past(reading.tokens[at].span.of(reading.text)) && reading.is(at + 1, known.article);
    !range().any(ahead) && range().any(past)
}

/// `are ready to open`, `has to be built`: whether an infinitive of something to be done stands close behind the verb.
fn leads_to_deed(cx: &Context<'_>, from: usize, end: usize) -> bool {
    let known = &cx.packs().known;
    let to = |at: usize| cx.reading.lexeme(at, known.infinitive).filter(|(value, _)| *value == "to").map(|(_, past)| past);
    (from..end.min(from + AHEAD)).any(|at| {
        let deed = to(at).is_some_and(|past| !cx.reading.is(past, known.article) && verb(cx, past).is_some() && !finite(cx, past));
        deed || cx.reading.is(at, known.undertaken)
            && at == from
            && cx.reading.lexeme(at - 1, known.stative).is_some_and(|(v, _)| v == "be")
    })
}
