//! Delegations: the words that somebody leads one, and what stands between them and the name.

use crate::context::{Context, Reading};
use crate::span::TokenRange;
use crate::text::Language;

/// How far before who leads a delegation the word for it may stand.
const DELEGATION: usize = 16;

/// `Đoàn đại biểu Kenya do X làm Trưởng đoàn`: from the word for a delegation to past the words that `named` leads it; what it
/// does, he does.
pub(super) fn delegation(context: &Context<'_>, sentence: TokenRange, named: TokenRange) -> Option<TokenRange> {
    let (reading, known) = (context.reading, &context.packs().known);
    let past = led(reading, sentence, named)?;
    let by = named.first().checked_sub(1).filter(|by| *by > sentence.first() && reading.is(*by, known.preposition))?;
    let from = by.saturating_sub(DELEGATION).max(sentence.first());
    let start = (from..by).rev().find(|at| reading.is(*at, known.visitor) && !reading.tokens[*at].is(','))?;
    // `do X, Bộ trưởng Y, làm Trưởng đoàn, đã gặp`: the second comma closes what the first opened.
    let comma = |at: usize| reading.tokens.get(at).is_some_and(|t| t.is(','));
    let aside = (named.past()..past).any(comma) && comma(past) && sentence.holds(past);
    Some(TokenRange::new(start, past + usize::from(aside)))
}

/// How many tokens of offices may stand between somebody and the words that he leads a delegation.
const OFFICES: usize = 14;

/// `do X dẫn đầu`, `do X, Chủ tịch tỉnh, làm Trưởng đoàn`: one past the words behind `named` that tell that he leads a delegation.
pub(super) fn led(reading: &Reading<'_>, sentence: TokenRange, named: TokenRange) -> Option<usize> {
    let known = &reading.packs.known;
    let behind = |at: usize| reading.lexeme(at, known.headed).filter(|(value, _)| *value == "behind").map(|(_, past)| past);
    let by = named.first().checked_sub(1).is_some_and(|at| reading.is(at, known.speaker));
    if !by || reading.language_at(named.first()) != Language::Vietnamese {
        return behind(named.past());
    }
    let end = sentence.past().min(named.past() + OFFICES);
    let inside = |at: &usize| {
        let token = &reading.tokens[*at];
        let inner = token.is('.') && reading.tokens.get(*at + 1).is_some_and(|t| !t.spaced);
        (token.is_word() || inner || token.is(',') || token.is('(') || token.is(')') || token.is_dash())
            && !reading.is(*at, known.encounter)
    };
    (named.past()..end).take_while(inside).find_map(behind)
}
