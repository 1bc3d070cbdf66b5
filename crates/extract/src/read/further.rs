//! Verbs that only go on with what one before them governs: one more action, and no verb that governs something itself.

use crate::context::Context;
use crate::read::clause::{finite, verb};
use crate::read::joint::led_anew;
use crate::read::parallel::{led, to};
use crate::read::verb_form::{Form, form};
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};

/// Whether the verb at `at`, behind a mark or a joining word, is only one more action of the region that begins at `start`:
/// `will push for talks and encourage firms to invest`.
pub(super) fn goes_on(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let known = &cx.packs().known;
    let tokens = &cx.reading.tokens;
    let joined = at > start && (tokens[at - 1].is(',') || tokens[at - 1].is(';') || cx.reading.is(at - 1, known.joiner));
    let word = tokens[at].span.of(cx.reading.text);
    // `proposed X do a; encourage b`: behind a verb of the past one in the base form governs nothing.
    let past = start > 0 && ending::is_past(tokens[start - 1].span.of(cx.reading.text));
    let base = form(cx, at) == Form::Base && !finite(cx, at) && !ending::is_past(word);
    cx.reading.language_at(at) == Language::English && joined && base && verb(cx, at).is_some() && (past || led(cx, start).base)
}

/// `to open a port, discuss fees and`: whether the verb at `at` is one more of the infinitives that begin behind `start`.
pub(super) fn listed(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let joined = at > start && (cx.reading.tokens[at - 1].is(',') || cx.reading.is(at - 1, cx.packs().known.joiner));
    let first = |i: usize| to(cx, i).is_some_and(|past| past < at && verb(cx, past).is_some());
    let base = || form(cx, at) == Form::Base && !ending::is_past(cx.reading.tokens[at].span.of(cx.reading.text)) && !finite(cx, at);
    cx.reading.language_at(at) == Language::English && joined && verb(cx, at).is_some() && base() && (start.max(1) - 1..at).any(first)
}

/// `agreed that the ministers should discuss`: whether the verb at `at` is what ought to be done in the clause that the word before `start`
/// opens, in English.
pub(super) fn ought(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if start == 0 || at <= start + 1 || at - start > CLAUSE || reading.language_at(at) != Language::English {
        return false;
    }
    let opens = reading.lexeme(start - 1, known.relator).is_some_and(|(value, _)| value == "which");
    let modal = |i: usize| reading.is(i, known.modal) || reading.is(i, known.future);
    let told = |i: usize| {
        modal(i) || reading.is(i, known.stative) || matches!(reading.tokens[i].kind, TokenKind::Mark(';' | ':' | '"' | '“' | '”'))
    };
    opens && modal(at - 1) && !(start..at - 1).any(told)
}

/// How far behind the word that opens it a further clause may have its verb.
const CLAUSE: usize = 14;

/// `agreed that A would be built, that B would be shared and that`: whether the verb at `at` is that of one more clause behind the word that
/// opens the one at `start`, in English.
pub(super) fn in_series(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if start == 0 || at <= start || reading.language_at(at) != Language::English || !reading.is(start - 1, known.relator) {
        return false;
    }
    let opens = |i: usize| {
        let parted = reading.tokens[i - 1].is(',') || reading.is(i - 1, known.joiner);
        parted && led_anew(cx, start, i)
    };
    // `and that fees would be cut`: the words of the pattern may begin with those that join.
    let from = at.saturating_sub(CLAUSE).max(start + 1);
    let clause = (from..at + 2).rev().find(|i| opens(*i));
    let told = |i: usize| reading.tokens[i].is(';') || reading.is(i, known.say);
    clause.is_some_and(|clause| {
        !(start..at.max(clause)).any(told) && !(clause + 1..at).any(|i| reading.is(i, known.modal) || reading.is(i, known.future))
    })
}

/// How long the clause about a thing may be, between its commas.
const RELATIVE: usize = 20;

/// `to keep up the talks, whose next round X will host, and to build a port`: whether the verb that ends before `past` lies in a clause about
/// what the infinitive at `start` is done to, behind which one more infinitive goes on.
pub(super) fn resumed(cx: &Context<'_>, start: usize, past: usize, sentence: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if start == 0 || past <= start || reading.language_at(start) != Language::English || to(cx, start - 1).is_none() {
        return false;
    }
    let comma = |at: &usize| reading.tokens[*at].is(',');
    let clause = (past.saturating_sub(RELATIVE).max(start)..past).rev().find(comma);
    let about = |at: usize| reading.lexeme(at, known.relator).is_some_and(|(value, _)| value == "which");
    let opens = clause.is_some_and(|open| (open + 1..past).any(about));
    let close = (past..sentence.past().min(past + RELATIVE)).find(comma).filter(|_| opens);
    // `, and to`: one word or two.
    let goes_on = |close: usize| {
        let next = reading.lexeme(close + 1, known.joiner).map(|(_, next)| next).unwrap_or(close + 1);
        to(cx, next).or_else(|| to(cx, close + 1)).is_some()
    };
    close.is_some_and(goes_on)
}

/// How far behind the word that opens a clause its verb may stand.
const OPENED: usize = 32;

/// `decided that a line between the police of X and the police of Y would`: whether the verb at `at` is the first of the clause that the word
/// before `start` opens, or, `would abide by it and would talk`, goes on from that one in the same form.
pub(super) fn of_clause(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if start == 0 || at <= start || at - start > OPENED || reading.language_at(at) != Language::English {
        return false;
    }
    let word = |i: usize| reading.tokens[i].span.of(reading.text);
    let opens = reading.lexeme(start - 1, known.relator).is_some_and(|(value, _)| value == "which") && word(start - 1) != "which";
    let parted = |i: usize| matches!(reading.tokens[i].kind, TokenKind::Mark(';' | ':' | '"' | '“' | '”')) || reading.is(i, known.say);
    let joined = reading.is(at - 1, known.joiner);
    let ahead = |i: &usize| reading.is(*i, known.future);
    let tells = |i: usize| reading.is(i, known.stative) || reading.is(i, known.modal) && !reading.is(i, known.negation);
    let first = || !joined && !(start..at).any(|i| tells(i) || ahead(&i));
    let again = || {
        let before = (start..at).find(ahead);
        joined && ahead(&at) && before.is_some_and(|i| word(i).eq_ignore_ascii_case(word(at)) && !(start..i).any(tells))
    };
    opens && !(start..at).any(parted) && (first() || again())
}
