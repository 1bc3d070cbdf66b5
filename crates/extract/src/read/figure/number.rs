//! What the words at a number tell of it: that it repeats another, is only foreseen, or is of one country alone.

use crate::context::Context;
use crate::mention::{Mention, What};
use crate::read::counted::REACH;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
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
    (from..at.first()).any(whole) || with_many(f, at) || (at.past()..past).any(|i| code(i).is_some_and(|(code, _)| code == "behind"))
}

/// How many tokens behind the word that joins them the other side may begin: `and the countries of Africa`.
const OTHER: usize = 5;

/// `trade with Africa`, `exports to the region`, `world trade`: whether the words from what is counted to the number name a group of countries
/// as the other side.
fn with_many(f: &Found<'_, '_>, at: TokenRange) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let from = f.clause().first().max(at.first().saturating_sub(REACH));
    let Some(counts) = (from..at.first()).rev().find(|i| reading.is(*i, known.indicator)) else { return false };
    // `South Africa` is one country.
    let land = |i: usize| {
        let near = TokenRange::new(i.saturating_sub(3), i + 1);
        let covers = |m: &Mention| matches!(m.what, What::Country { .. }) && m.range.holds(i);
        reading.mentions.within(near).any(|(_, m)| covers(m)) || reading.mentions.at(i).any(|(_, m)| covers(m))
    };
    let abroad = |i: usize| reading.lexeme(i, known.abroad).map(|(_, past)| past).filter(|_| !land(i));
    let many = |i: usize| {
        let (_, past) = reading.lexeme(i, known.domestic).filter(|(code, _)| *code == "partner")?;
        let past = if reading.is(past, known.article) { past + 1 } else { past };
        abroad(past)
    };
    // `world trade`, `China-Africa trade`.
    let own = (counts.saturating_sub(4).max(from)..counts).any(|i| {
        let joins = |past: usize| reading.tokens[past].is_dash() || reading.tokens[past].kind == TokenKind::Possessive;
        let joined = |past: usize| past == counts || past + 1 == counts && joins(past);
        abroad(i).is_some_and(joined)
    });
    // `between Peru and the countries of Africa`.
    let between = (counts + 1..at.first()).find(|i| reading.is(*i, known.between));
    let other = |i: usize| reading.is(i, known.joiner) && (i + 1..i + OTHER).any(|at| abroad(at).is_some());
    if between.is_some_and(|from| (from..at.first().min(from + REACH)).any(other)) {
        return true;
    }
    // `with Africa, and with Kenya`: the partner named last counts.
    let partner = |i: usize| reading.lexeme(i, known.domestic).is_some_and(|(code, past)| code == "partner" && land_at(f, past));
    let last = (counts + 1..at.first()).rev().find(|i| many(*i).is_some() || partner(*i));
    own || last.is_some_and(|i| many(i).is_some())
}

/// Whether a country stands at `past`, an article before it perhaps.
fn land_at(f: &Found<'_, '_>, past: usize) -> bool {
    let land = |at: usize| f.cx.reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Country { .. }));
    land(past) || f.cx.reading.is(past, f.cx.packs().known.article) && land(past + 1)
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
