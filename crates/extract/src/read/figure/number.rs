//! What the words at a number tell of it: that it repeats another, is only foreseen, or is of one country alone.

use crate::context::Context;
use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Qualifier, ReadDate, Unit};

/// How far behind a number its year may be told.
const BACK: usize = 6;

/// Whether the quantity repeats, in brackets, the one before it in another currency.
pub(super) fn converted(cx: &Context<'_>, at: TokenRange, unit: Option<Unit>) -> bool {
    let reading = cx.reading;
    let open = (at.first().saturating_sub(3)..at.first()).rev().find(|i| reading.tokens[*i].is('('));
    open.is_some_and(|open| {
        let before = TokenRange::new(open.saturating_sub(4), open);
        reading
            .mentions
            .within(before)
            .any(|(_, m)| matches!(m.what, What::Quantity { unit: Some(u @ Unit::Currency(_)), .. } if Some(u) != unit))
    })
}

/// Whether the number is only foreseen: a word of the future stands shortly before it.
pub(super) fn expected(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let from = at.first().saturating_sub(9).max(f.sentence_range().first());
    // A comma ends what is foreseen, except close to the number.
    let known = &f.cx.packs().known;
    // `ties continue to grow, and trade reached 2 billion`: nor close to it, where another clause says in English what is counted.
    let english = f.cx.reading.language_at(at.first()) == Language::English;
    let ahead = |i: usize| (from..i).any(|t| f.cx.reading.is(t, known.future));
    let anew = |i: usize| english && !ahead(i) && (i + 1..at.first()).any(|t| f.cx.reading.is(t, known.indicator));
    let far = at.first().saturating_sub(5).max(from);
    let comma = (from..at.first()).rev().find(|i| f.cx.reading.tokens[*i].is(',') && (*i < far || anew(*i)));
    (comma.unwrap_or(from)..at.first()).any(|i| f.cx.reading.is(i, known.future) || f.cx.reading.is(i, known.foreseen))
}

/// Whether the number is of one country's trade with the whole world.
pub(super) fn domestic(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let from = at.first().saturating_sub(12).max(f.clause().first());
    let past = (at.past() + 4).min(f.clause().past());
    let known = f.cx.packs().known.domestic;
    let code = |i: usize| f.cx.reading.lexeme(i, known);
    // `foreign trade with Peru`: the partner is named behind it.
    let land = |i: usize| f.cx.reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Country { demonym: false, .. }));
    let meant = |i: usize| f.cx.reading.is(i, f.cx.packs().known.referent);
    let named = |past: usize| land(past) || land(past + 1) || meant(past) || meant(past + 1);
    let partner = |i: usize| code(i).is_some_and(|(code, past)| code == "partner" && named(past));
    let whole = |i: usize| code(i).is_some_and(|(code, past)| code == "domestic" && !(past..at.first()).any(partner));
    (from..at.first()).any(whole) || (at.past()..past).any(|i| code(i).is_some_and(|(code, _)| code == "behind"))
}

/// The qualifier just before the number.
pub(super) fn qualifier(cx: &Context<'_>, value: TokenRange) -> Option<Qualifier> {
    let known = &cx.packs().known;
    let reading = cx.reading;
    (value.first().saturating_sub(3)..value.first())
        .rev()
        .find_map(|at| reading.lexeme(at, known.qualifier).filter(|(_, past)| *past == value.first()))
        .and_then(|(code, _)| Qualifier::from_code(code))
}

/// Whether a year is told behind the number by how far back it lies.
pub(super) fn year_told_back(cx: &Context<'_>, at: TokenRange) -> bool {
    let near = TokenRange::new(at.past(), (at.past() + BACK).min(cx.reading.tokens.len()));
    cx.reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Date(ReadDate::Years(-1))))
}
