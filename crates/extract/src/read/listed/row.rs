//! Subjects of several English documents that commas alone part: `agreements on the transfer of prisoners, legal aid and trade in cocoa`.
//! Fields of one document stand in such a row too: most of the subjects are told by a deed and what it is done to.

use crate::context::Context;
use crate::read::document::noun_trim;
use crate::read::title::{item_at, noun_phrase};
use crate::span::TokenRange;

/// So many subjects make a row.
const LEAST: usize = 3;
/// No row is longer.
const MOST: usize = 24;
/// How many words may tell what one is for.
const AIM: usize = 10;

/// The subjects of the row behind the small word at `first`, and one past the last.
pub(super) fn row(cx: &Context<'_>, first: usize, end: usize) -> Option<(Vec<TokenRange>, usize)> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let tokens = &reading.tokens;
    let (_, mut from) = reading.lexeme(first, known.topic).filter(|(_, past)| *past == first + 1)?;
    let mut out: Vec<TokenRange> = Vec::new();
    let mut joined = false;
    let past = loop {
        if from >= end || out.len() == MOST || begins_aside(cx, from) {
            return None;
        }
        let phrase = noun_phrase(cx, TokenRange::new(from, from + 1), end);
        // `the exchange of data to find fish, ...`: what it is for belongs to it.
        let aim = reading.is(phrase.past(), known.infinitive).then(|| (phrase.past()..end).take(AIM).find(|at| tokens[*at].is(',')));
        let past = phrase.indexes().find(|at| tokens[*at].is(',')).or(aim.flatten()).unwrap_or(phrase.past());
        out.push(noun_trim(cx, TokenRange::new(from, past)));
        if past >= end || !tokens[past].is(',') || joined {
            break past;
        }
        let behind = reading.lexeme(past + 1, known.joiner).map(|(_, behind)| behind);
        joined = behind.is_some();
        from = behind.unwrap_or(past + 1);
        // `, as well as a protocol on tea`, `, in the presence of both presidents`: the row is over.
        if item_at(cx, from, end, known.document).is_some() || begins_aside(cx, from) {
            joined = true;
            break past;
        }
    };
    if !joined {
        let last = out.pop()?;
        let [before, behind] = halves(cx, last)?;
        out.extend([before, behind]);
    }
    let fields = |r: &TokenRange| r.indexes().any(|at| reading.lexeme(at, known.topic).is_some_and(|(_, past)| past > at + 2));
    let deeds = out.iter().filter(|r| tells_deed(cx, **r)).count();
    (out.len() >= LEAST && deeds * 2 >= out.len() && !out.iter().any(fields)).then_some((out, past))
}

/// `legal aid and trade in cocoa`: the last two of a row, on either side of the joining word.
fn halves(cx: &Context<'_>, last: TokenRange) -> Option<[TokenRange; 2]> {
    let joiner = |at: usize| cx.reading.lexeme(at, cx.packs().known.joiner).map(|(_, past)| (at, past));
    let parts = (last.first() + 1..last.past()).filter_map(joiner).filter(|(_, past)| *past < last.past());
    let parts = parts.map(|(at, past)| [TokenRange::new(last.first(), at), TokenRange::new(past, last.past())]);
    let parts: Vec<_> = parts.collect();
    // `the training of nurses and doctors and trade in cocoa`.
    let both = parts.iter().find(|p| p.iter().all(|half| tells_deed(cx, *half)));
    both.or_else(|| parts.iter().find(|[_, behind]| tells_deed(cx, *behind))).or(parts.last()).copied()
}

/// `the transfer of prisoners`: whether a small word stands inside behind which somebody or something is told.
fn tells_deed(cx: &Context<'_>, range: TokenRange) -> bool {
    range.indexes().skip(1).any(|at| begins_aside(cx, at))
}

/// Whether a small word stands at `at` behind which an object or a possessor is told.
fn begins_aside(cx: &Context<'_>, at: usize) -> bool {
    cx.reading.is(at, cx.packs().known.preposition) && !cx.reading.is(at, cx.packs().known.joiner)
}
