//! Asides between dashes: what an English sentence tells there by the way.

use crate::context::Context;
use crate::read::found::Found;
use crate::text::Language;

/// How many tokens an aside may have.
const LONGEST: usize = 40;
/// How far before it the sentence is looked through.
const BEFORE: usize = 120;

/// Whether a dash between two words with a space before it stands at `at`, and no number that begins a range goes before it.
fn parts(cx: &Context<'_>, at: usize) -> bool {
    let token = &cx.reading.tokens[at];
    token.is_dash() && token.spaced && at > 0 && !cx.reading.tokens[at - 1].is_number() && cx.reading.language_at(at) == Language::English
}

/// One past the dash that closes the aside which one opens at `at`, before `end`.
pub(super) fn closing(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    if !parts(cx, at) {
        return None;
    }
    (at + 2..end.min(at + LONGEST)).find(|i| parts(cx, *i)).map(|close| close + 1)
}

/// `keep up the ferry – the mayor asked for it – and mend the school`: whether the match stands in an aside of its sentence.
pub(super) fn within(f: &Found<'_, '_>) -> bool {
    let (first, sentence) = (f.m.range.first(), f.sentence_range());
    let mut at = first.saturating_sub(BEFORE).max(sentence.first());
    // The second dash of one aside opens no other.
    while let Some(past) = (at..first).find_map(|open| closing(f.cx, open, sentence.past())) {
        if past > first {
            return true;
        }
        at = past;
    }
    false
}
