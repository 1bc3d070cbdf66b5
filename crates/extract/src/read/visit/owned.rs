//! Whether the country of a match only owns what is visited, or is only where something of it stands.

use crate::context::Context;
use crate::context::people::PersonId;
use crate::mention::What;
use crate::read::found::Found;
use crate::read::guest::people;
use crate::read::leads::receives;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;

/// `visited Japan's pavilion`, `a Japanese plant`, `a Japan-backed plant`: the country owns what is visited.
pub(super) fn owns(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let Some((what, range)) = f.bound("host_country") else { return false };
    let adjective = matches!(what, What::Country { demonym: true, .. });
    if matches!(what, What::Place(_)) && named_after(cx, range) {
        return true;
    }
    if range.first() == f.m.range.first() && !receives(cx, f, range) {
        return true;
    }
    // `a stop in Brunei is not on the programme`.
    let denied =
        f.is_part("noun") && cx.reading.is(range.past() + 1, cx.packs().known.negation) && f.sentence_range().holds(range.past() + 1);
    if denied {
        return true;
    }
    // `left for the Kenyan embassy`.
    if mission_at(cx, range.past()) {
        return true;
    }
    let next = cx.reading.tokens.get(range.past());
    // `the Peruvian port of X`: the phrasing itself tells what of it is visited.
    let adjective = adjective && f.m.range.past() == range.past();
    adjective || next.is_some_and(|t| t.kind == TokenKind::Possessive || matches!(t.kind, TokenKind::Mark('$')) || t.is_dash() && !t.spaced)
}

/// Whether the word for an embassy or a consulate begins at `at`, in English.
fn mission_at(cx: &Context<'_>, at: usize) -> bool {
    cx.reading.lexeme(at, cx.packs().known.mechanism).is_some_and(|(value, _)| value == "mission")
        && cx.reading.language_at(at) == Language::English
}

/// `heads to the Victoria and Albert Museum`: whether what begins like a town, an article before it, goes on as a longer name.
fn named_after(cx: &Context<'_>, range: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let article = range.first().checked_sub(1).is_some_and(|at| reading.is(at, known.article));
    let next = reading.lexeme(range.past(), known.joiner).map_or(range.past(), |(_, past)| past);
    let more = reading.tokens.get(next).is_some_and(|t| t.is_word() && t.capital) && !reading.mentions.any_at(next);
    article && more && reading.language_at(range.first()) == Language::English
}

/// `X trả lời phỏng vấn về chuyến thăm A, B và thăm C của Y`: whose the visits are of which somebody else speaks, nobody's where the
/// sentence does not say.
pub(in crate::read) fn of_all(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Option<PersonId>> {
    let (reading, known, sentence) = (cx.reading, &cx.packs().known, f.sentence_range());
    let answers = |at: &usize| reading.lexeme(*at, known.interview).is_some_and(|(value, _)| matches!(value, "answers" | "talks"));
    let spoken = reading.may_hold(f.sentence, known.interview) && reading.language_at(sentence.first()) == Language::Vietnamese;
    spoken.then(|| (sentence.first()..f.m.range.first()).find(answers)).flatten()?;
    let behind = TokenRange::new(f.m.range.past(), sentence.past());
    let own = |range: TokenRange| range.first().checked_sub(1).is_some_and(|at| reading.is(at, known.possessor));
    Some(people(cx, behind).into_iter().filter(|(range, _)| own(*range)).filter_map(|(_, p)| p).next_back())
}
