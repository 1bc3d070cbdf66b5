//! Standing bodies by their short names: `the Joint Trade Commission (JTC)`, of which a text goes on to say what `the JTC` decided.

use crate::context::Reading;
use crate::text::Language;

/// How many tokens before its short name the noun of a body may begin: `Commission on Trade and Investment (CTI)`.
const NAME: usize = 10;
/// How many letters a short name has at least.
const LETTERS: usize = 3;

/// The short names of standing bodies that an English text tells in brackets, each where it tells it.
pub(super) fn short_names(reading: &Reading<'_>) -> Vec<usize> {
    let known = &reading.packs.known;
    let tokens = &reading.tokens;
    let short = |at: usize| tokens[at].all_capitals && tokens[at].is_word() && tokens[at].span.len() >= LETTERS;
    let body = |past: usize| {
        let near =
            (past.saturating_sub(NAME)..past).rev().take_while(|at| tokens[*at].is_word() || tokens[*at].is(',') || tokens[*at].is_dash());
        near.into_iter().any(|at| reading.is(at, known.mechanism) || reading.is(at, known.body))
    };
    let told = |at: &usize| tokens[*at - 1].is('(') && tokens[*at + 1].is(')') && short(*at) && body(*at - 1);
    let english = |at: &usize| reading.language_at(*at) == Language::English;
    (1..tokens.len().saturating_sub(1)).filter(|at| told(at) && english(at)).collect()
}
