//! What is decided or asked together, though the sentence names one side, or a body of both.

use crate::context::Context;
use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::{Language, ending};
use crate::value::Country;

/// How far behind its verb a clause has the word for what should be.
const CLAUSE: usize = 14;
/// How far before its verb a body is named that has one.
const BODY: usize = 4;

/// `X agreed that the consuls should meet`: whether what one side agrees is what several should do, in English.
pub(super) fn on_several(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let past = f.m.range.past();
    let clause = reading.lexeme(past - 1, known.relator).is_some_and(|(value, _)| value == "which");
    let end = f.sentence_range().past().min(past + CLAUSE);
    let ought = (past + 1..end).find(|at| reading.lexeme(*at, known.modal).is_some_and(|(value, _)| value == "ought"));
    let several = |at: usize| ending::is_in_s(reading.tokens[at].span.of(reading.text)) || reading.is(at, known.both);
    clause && reading.language_at(past - 1) == Language::English && ought.is_some_and(|ought| (past..ought).any(several))
}

/// `The Kenya-Peru business council asked for`: whether a body stands right before an English verb.
pub(super) fn by_body(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known, first) = (cx.reading, &cx.packs().known, f.m.range.first());
    let from = first.saturating_sub(BODY).max(f.sentence_range().first());
    let named = |at: usize| {
        let ends = [known.mechanism, known.body].iter().filter_map(|class| reading.lexeme(at, *class)).map(|(_, past)| past).max();
        ends.is_some_and(|past| past <= first && (past..first).all(|i| reading.is(i, known.auxiliary)))
    };
    reading.language_at(first) == Language::English && (from..first).any(named)
}

/// `X met Y, agreeing to`: the country of whom the sentence says that somebody of `one` met, before a participle behind a comma.
pub(super) fn met_in_passing(cx: &Context<'_>, f: &Found<'_, '_>, one: Country) -> Option<Country> {
    let (reading, first, known) = (cx.reading, f.m.range.first(), &cx.packs().known);
    let gerund = || ending::is_gerund(reading.tokens[first].span.of(reading.text));
    let comma = first.checked_sub(1).filter(|at| *at > f.sentence_range().first() && reading.tokens[*at].is(','))?;
    if reading.language_at(first) != Language::English || !gerund() {
        return None;
    }
    let met = |at: &usize| reading.is(*at, known.encounter) || reading.is(*at, known.meet_verb);
    let verb = (f.sentence_range().first()..comma).rev().find(met)?;
    let of = reading.mentions.within(TokenRange::new(verb + 1, comma)).filter_map(|(_, m)| match m.what {
        What::Person(i) => cx.people.country_of(i as usize),
        _ => None,
    });
    of.into_iter().find(|country| *country != one)
}

/// `X điện đàm với Y, nhất trí`: whether the sentence tells before the verb that somebody met the other side.
pub(super) fn met_before(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let before = TokenRange::new(f.sentence_range().first(), f.m.range.first());
    let met = |at: usize| cx.reading.is(at, cx.packs().known.encounter);
    before.indexes().any(met) && cx.actors(f.sentence).iter().filter(|a| a.range.past() <= f.m.range.first()).count() > 1
}
