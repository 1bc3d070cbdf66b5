//! Verbs that only go on with what one before them governs: one more action, and no verb that governs something itself.

use crate::context::Context;
use crate::read::clause::{finite, verb};
use crate::read::parallel::{led, to};
use crate::read::verb_form::{Form, form};
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
