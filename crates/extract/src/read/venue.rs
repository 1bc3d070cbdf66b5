//! Where something happened: the city or building named behind a word of place.

use crate::context::Context;
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;

/// How far from the event its place may be told, in tokens.
const BEFORE: usize = 40;
const BEHIND: usize = 24;
/// How many tokens of somebody's office and name may follow a word of place inside it.
const LONGEST_TITLE: usize = 14;

/// The place told nearest to `event` within `bounds`: behind it up to the next mark, else before it where a clause begins
/// with it (`In Hanoi on Monday, the President met`).
pub fn near(cx: &Context<'_>, event: TokenRange, bounds: TokenRange) -> Option<String> {
    let tokens = &cx.reading.tokens;
    let end = bounds.past().min(event.past() + BEHIND);
    let start = bounds.first().max(event.first().saturating_sub(BEFORE));
    let stop = (event.past()..end).find(|at| tokens[*at].is(',') || tokens[*at].is(';') || tokens[*at].is('(')).unwrap_or(end);
    let behind = (event.first().max(start)..stop).find_map(|at| behind_word(cx, at, bounds.past()));
    let opens = |at: usize| {
        let before = at.checked_sub(1).filter(|b| *b >= start);
        let date = || {
            cx.reading
                .mentions
                .within(TokenRange::new(at.saturating_sub(8).max(start), at))
                .any(|(_, m)| matches!(m.what, What::Date(_)) && m.range.past() == at)
        };
        before.is_none_or(|b| matches!(tokens[b].kind, TokenKind::Mark(_))) || date()
    };
    let found =
        behind.or_else(|| (start..event.first()).rev().filter(|at| opens(*at)).find_map(|at| behind_word(cx, at, bounds.past())))?;
    Some(cx.reading.phrase(found))
}

/// The place named behind the word of place at `at`, up to `end`.
pub fn behind_word(cx: &Context<'_>, at: usize, end: usize) -> Option<TokenRange> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let (_, past) = reading.lexeme(at, known.locative).filter(|(_, past)| *past < end)?;
    if in_title(cx, at) {
        return None;
    }
    named(cx, past, end)
}

/// The place whose name begins at `at`, an article before it passed over.
pub fn named(cx: &Context<'_>, at: usize, end: usize) -> Option<TokenRange> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut start = at;
    if reading.is(start, known.article) && !reading.tokens[start].capital && reading.lexeme(start, known.venue).is_none() {
        start += 1;
    }
    if start >= end || starts_otherwise(cx, start) {
        return None;
    }
    let vietnamese = reading.passages[reading.sentences[cx.sentence_at(start)].passage].language == Language::Vietnamese;
    let mut past = start;
    let mut capitals = 0;
    let mut last = start;
    // A building or city that the lexicons know by its whole name.
    let whole = reading.mentions.at(start).filter(|(_, m)| match m.what {
        What::Place(_) => true,
        What::Lexeme(class, _) => class == known.shield && reading.tokens[start].capital,
        _ => false,
    });
    let known_name = whole.map(|(_, m)| m.range.past()).filter(|past| *past <= end).max();
    if let Some(known_past) = known_name {
        (past, last, capitals) = (known_past, known_past, 2);
    }
    let mut headed = known_name.is_some();
    while past < end && past < start + 14 {
        let token = &reading.tokens[past];
        if past > start && starts_otherwise(cx, past) {
            break;
        }
        if let Some((_, after)) = reading.lexeme(past, known.venue).filter(|(_, after)| vietnamese && past == start && *after <= end) {
            past = after;
            headed = true;
            continue;
        }
        if token.is_word() && token.capital
            || token.is_number() && capitals > 0 && past > start && !token.fresh_line && reading.tokens[past - 1].capital
        {
            capitals += 1;
            past += 1;
            last = past;
            continue;
        }
        if let Some((_, after)) = reading.lexeme(past, known.venue).filter(|_| !vietnamese && capitals > 0) {
            past = after;
            last = past;
            continue;
        }
        let next = reading.tokens.get(past + 1).filter(|t| past + 1 < end && t.is_word());
        let small = token.is_word()
            && (reading.is(past, known.particle)
                || reading.is(past, known.joiner)
                || reading.is(past, known.article)
                || reading.is(past, known.preposition));
        let joins = (token.is_dash() && !token.spaced || small && !vietnamese && capitals > 0 && !reading.is(past, known.locative))
            && next.is_some_and(|t| t.capital);
        let of_the = small
            && !vietnamese
            && capitals > 0
            && reading.is(past + 1, known.article)
            && reading.tokens.get(past + 2).is_some_and(|t| t.capital);
        if joins || of_the {
            past += 1 + usize::from(of_the);
            continue;
        }
        // `Trụ sở Trung ương Đảng`: a Vietnamese name has small syllables inside.
        let inside = vietnamese
            && capitals > 0
            && token.is_word()
            && reading.mentions.at(past).next().is_none()
            && next.is_some_and(|t| t.capital && !t.fresh_line);
        if inside && reading.tokens[past - 1].capital && !starts_otherwise(cx, past + 1) {
            past += 1;
            continue;
        }
        // `Bảo tàng quốc gia Gyeongju`: a word of two small syllables behind the word for the venue.
        let plain = |at: usize| reading.tokens.get(at).is_some_and(|t| t.is_word() && !t.capital) && !reading.mentions.any_at(at);
        if vietnamese
            && headed
            && capitals == 0
            && plain(past)
            && plain(past + 1)
            && past + 2 < end
            && reading.tokens[past + 2].capital
            && !starts_otherwise(cx, past + 2)
        {
            past += 2;
            continue;
        }
        // `the Great Stone industrial park`: one small word before the word for the venue.
        let ends = |i: usize| !vietnamese && capitals > 0 && reading.lexeme(i, known.venue).is_some();
        if token.is_word() && ends(past + 1) {
            past += 1;
            continue;
        }
        break;
    }
    // `trụ sở Bộ Quốc phòng`: of a Vietnamese word only the first syllable has a capital.
    if vietnamese && capitals > 0 && known_name.is_none() {
        let word = reading.mentions.at(last - 1).filter(|(_, m)| matches!(m.what, What::Lexeme(..))).map(|(_, m)| m.range.past()).max();
        last = word.filter(|w| *w <= end && (last..*w).all(|i| reading.tokens[i].is_word())).map_or(last, |w| w.max(last));
    }
    // `the city of X, Y`: a second name behind a comma is left out.
    if vietnamese && capitals == 1 && !headed {
        // One syllable with a capital begins something else: an event, a body.
        return None;
    }
    let whole = capitals > 0 || vietnamese && past > start && past - start >= 2;
    let past = if capitals > 0 { last } else { past };
    // `in the Kazakh-Turkish forum`, `in a Kenya-Ghana roundtable`: a country that only describes what follows.
    let land = reading.mentions.at(start).any(|(_, m)| matches!(m.what, What::Country { .. }));
    let follows = reading.tokens.get(past).filter(|_| past < end).is_some_and(|t| {
        t.is_dash()
            || !vietnamese
                && t.is_word()
                && !t.capital
                && ![known.preposition, known.joiner, known.auxiliary, known.locative].iter().any(|c| reading.is(past, *c))
    });
    let adjective =
        reading.mentions.at(start).any(|(_, m)| matches!(m.what, What::Country { demonym: true, .. }) && m.range.past() >= past);
    if land && follows || adjective {
        return None;
    }
    (whole && past > start).then(|| TokenRange::new(start, past))
}

/// Whether something that is no place begins at `at`: a date, somebody, an organisation's meeting.
fn starts_otherwise(cx: &Context<'_>, at: usize) -> bool {
    let organisation = cx.packs().known.organisation;
    let english = cx.reading.language_at(at) == Language::English;
    cx.reading.mentions.at(at).any(|(_, m)| match m.what {
        What::Date(_) | What::Person(_) => true,
        // `the ASEAN Future Forum` is one.
        What::Lexeme(class, _) => {
            class == organisation && english && cx.reading.tokens.get(m.range.past()).is_none_or(|t| !t.is_word() || !t.capital)
        }
        _ => false,
    })
}

/// Whether the word of place belongs to somebody's title: `Ambassador in Hanoi`.
fn in_title(cx: &Context<'_>, at: usize) -> bool {
    let from = at.saturating_sub(12);
    cx.reading
        .mentions
        .within(TokenRange::new(from, at + LONGEST_TITLE))
        .any(|(_, m)| matches!(m.what, What::Person(_)) && m.range.first() < at && (m.range.past() > at))
}
