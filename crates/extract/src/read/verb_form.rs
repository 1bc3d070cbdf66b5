//! The form of an English verb, told by how it is spelt.

use crate::context::Context;

/// The form of a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `open`.
    Base,
    /// `opening`.
    Gerund,
}

/// The form of the verb at `at`. A word in -ing without a vowel before it is a base: `bring`.
pub(super) fn form(cx: &Context<'_>, at: usize) -> Form {
    let word = |at: usize| cx.reading.tokens.get(at).map_or("", |t| t.span.of(cx.reading.text));
    // `co-organising`.
    let prefixed = word(at).len() <= 3 && cx.reading.tokens.get(at + 1).is_some_and(|t| t.is_dash() && !t.spaced);
    let stem = word(if prefixed { at + 2 } else { at }).strip_suffix("ing");
    match stem {
        Some(stem) if stem.contains(['a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y']) => Form::Gerund,
        _ => Form::Base,
    }
}
