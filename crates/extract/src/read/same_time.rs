//! `widen the road while training divers`: what is done at the same time is one more action.

use crate::context::Context;
use crate::read::clause::verb;
use crate::read::parallel::verb_from;
use crate::read::verb_form::{Form, form};

/// One past a joining word at `at`; a word such as `while` is one before a verb of action in -ing.
pub(super) fn joining(cx: &Context<'_>, at: usize) -> Option<usize> {
    let same_time = || cx.reading.lexeme(at, cx.packs().known.contrast).map(|(_, past)| past).filter(|past| beside(cx, *past));
    cx.reading.lexeme(at, cx.packs().known.sequel).map(|(_, past)| past).or_else(same_time)
}

/// `while expanding A`: whether a verb of action in -ing stands at `at`, behind a word of the same time.
pub(super) fn beside(cx: &Context<'_>, at: usize) -> bool {
    let while_ = |at: usize| matches!(cx.reading.lexeme(at, cx.packs().known.contrast), Some(("while", _)));
    let head = verb_from(cx, at, at + 3).filter(|head| verb(cx, *head).is_some() && form(cx, *head) == Form::Gerund);
    head.is_some() && (at.saturating_sub(2)..at).any(while_)
}
