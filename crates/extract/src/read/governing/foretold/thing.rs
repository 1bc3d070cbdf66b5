//! The words of an English clause that name the thing, or the people, of which something is foretold.

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::context::points;
use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::token::TokenKind;

/// How many tokens the words have at most that name the thing.
const LONGEST: usize = 32;
/// How many tokens an aside right before the verb may have.
const ASIDE: usize = 16;
/// How far before the words for the thing the verb may stand by which somebody's words are reported.
const REPORTS: usize = 6;

/// The words that name what the clause of `f` is about: those right before its verb, back to a mark or to the word that opens the clause.
pub(super) fn subject(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<TokenRange> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let verb = f.m.range.first();
    let start = cx.told_from(f.sentence_range()).min(verb);
    let parts = |c: char| !matches!(c, '-' | '(' | ')' | '&' | '/' | '\'' | '’' | '.');
    // `an "open" school`: a quotation begins a clause behind another mark.
    let quote =
        |at: usize| matches!(reading.tokens[at].kind, TokenKind::Mark('"' | '“' | '”')) && at > start && reading.tokens[at - 1].is_word();
    let mark = |at: usize| matches!(reading.tokens[at].kind, TokenKind::Mark(c) if parts(c)) && !quote(at);
    let mut past = verb;
    while past > start && reading.lexeme(past - 1, known.auxiliary).is_some_and(|(_, end)| end == past) {
        past -= 1;
    }
    // `The hospital, built in 1981, will`.
    let mut from = past;
    if past > start + 2 && reading.tokens[past - 1].is(',') {
        let open = (past.saturating_sub(ASIDE).max(start)..past - 1).rev().find(|at| reading.tokens[*at].is(','))?;
        (past, from) = (open, open);
    }
    let finite = |at: usize| [known.say, known.future, known.stative].iter().any(|class| reading.is(at, *class));
    let opens = |at: usize| reading.is(at, known.relator) || reading.is(at, known.aside) || reading.is(at, known.contrast);
    let mut item = past;
    while from > start && past - from < LONGEST && !opens(from - 1) && !finite(from - 1) {
        if mark(from - 1) {
            if !reading.tokens[from - 1].is(',') || !lists(cx, TokenRange::new(from, item)) {
                break;
            }
            item = from - 1;
        }
        from -= 1;
    }
    // `when the road will open`, but `..., but the road will open`.
    if from > start + 1 && opens(from - 1) && !reading.is(from - 1, known.relator) && !mark(from - 2) {
        return None;
    }
    if past - from >= LONGEST || from > start && finite(from - 1) {
        return None;
    }
    if from > start && reading.is(from - 1, known.relator) && !is_reported(cx, TokenRange::new(start, from - 1)) {
        return None;
    }
    while from < past && (reading.is(from, known.joiner) || points::bullet(reading, from)) {
        from += 1;
    }
    // A pronoun names no thing, and what somebody does is told elsewhere.
    let named = from < past && reading.tokens[past - 1].is_word() || from < past && reading.tokens[past - 1].is(')');
    let pronoun = || [known.pronoun, known.relator, known.possessive].iter().any(|c| reading.is(past - 1, *c));
    let refers = |at: usize| reading.lexeme(at, known.agent).is_some_and(|(value, _)| matches!(value, "alone" | "we" | "before"));
    let pronoun = || pronoun() || refers(past - 1);
    let agent = || reading.lexeme(from, known.agent).is_some_and(|(value, end)| end == past && value != "talks");
    let person =
        || reading.mentions.within(TokenRange::new(from, past)).any(|(_, m)| matches!(m.what, What::Person(_)) && m.range.past() == past);
    let party = |a: &Actor| a.free && a.range.past() == past && a.range.first() <= from + 1 && !matches!(a.who, Who::Country(_));
    let country = || reading.mentions.at(from).any(|(_, m)| matches!(m.what, What::Country { .. }) && m.range.past() == past);
    (named && !pronoun() && !agent() && !person() && !country() && !cx.actors(f.sentence).iter().any(party))
        .then(|| TokenRange::new(from, past))
}

/// How many tokens the last item of a list may have, and one before it.
const LAST_ITEM: usize = 7;

/// `Lima, Piura and Tumbes`: whether `item` ends a list, so that what a comma parts from it belongs to it.
fn lists(cx: &Context<'_>, item: TokenRange) -> bool {
    let joined = item.indexes().skip(1).any(|at| cx.reading.is(at, cx.packs().known.sequel));
    let listed = cx.reading.tokens.get(item.past()).is_some_and(|t| t.is(','));
    !item.is_empty() && item.len() <= LAST_ITEM && (joined || listed)
}

/// `the roads that the two firms will build`, but `he said that the two firms will`: whether somebody's words are reported behind `range`.
fn is_reported(cx: &Context<'_>, range: TokenRange) -> bool {
    let known = &cx.packs().known;
    let says = |at: usize| [known.say, known.voice, known.reports, known.consent, known.telling].iter().any(|c| cx.reading.is(at, *c));
    // `explained that a, and that the tolls have to be cut`: what is reported goes on.
    let goes_on = !range.is_empty() && cx.reading.is(range.past() - 1, known.sequel);
    let from = if goes_on { range.first() } else { range.past().saturating_sub(REPORTS).max(range.first()) };
    (from..range.past()).any(says)
}
