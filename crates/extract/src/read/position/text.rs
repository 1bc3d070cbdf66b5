//! The words of a text that tell a position.

use super::stands_behind;
use crate::read::clause::action_at;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;

/// How many tokens behind the match of an English position are told with it.
const GOES_ON: usize = 14;
/// How many tokens the words of a Vietnamese position may have.
const LONGEST: usize = 60;
/// How far before the name of a law the words may stand by which something accords with it.
const ACCORD: usize = 5;

/// The words that tell the position.
pub(super) fn told_of(f: &Found<'_, '_>) -> TokenRange {
    match f.cx.reading.language_at(f.m.range.first()) {
        Language::English => english(f),
        Language::Vietnamese => vietnamese(f),
    }
}

/// The match, and what goes on behind it up to the next mark or stand.
fn english(f: &Found<'_, '_>) -> TokenRange {
    let (reading, known, range) = (f.cx.reading, &f.cx.packs().known, f.m.range);
    let most = (range.past() + GOES_ON).min(f.clause().past()).max(range.past());
    let inner = |at: usize| {
        let token = &reading.tokens[at];
        token.is_word() || token.is_number() || token.kind == TokenKind::Possessive || token.is_dash() && !token.spaced
    };
    let ends = |at: &usize| !inner(*at) || reading.is(*at, known.joiner) && stands_behind(f, *at);
    let end = (range.past()..most).find(ends).unwrap_or(most);
    let loose = |at: usize| [known.joiner, known.preposition, known.article].iter().any(|c| reading.is(at, *c));
    let end = (range.past()..end).rev().find(|at| !loose(*at)).map_or(range.past(), |at| at + 1);
    // `said that all states must`: what is said, without the saying.
    let said = reading.lexeme(range.first(), known.reports).map(|(_, past)| past).filter(|past| *past < range.past());
    TokenRange::new(said.unwrap_or(range.first()), end)
}

/// Of a law the name and what accords with it; of any other issue the clause that tells it, from its own verb on.
fn vietnamese(f: &Found<'_, '_>) -> TokenRange {
    let (reading, known, range) = (f.cx.reading, &f.cx.packs().known, f.m.range);
    if matches!(f.set("topic"), Some("unclos" | "un-charter" | "international-law")) {
        let from = range.first().saturating_sub(ACCORD).max(f.sentence_range().first());
        let accord = (from..range.first()).find(|at| reading.is(*at, known.accord));
        let year = (range.past()..).take_while(|at| reading.tokens.get(*at).is_some_and(|t| t.is_number())).last();
        return TokenRange::new(accord.unwrap_or(range.first()), year.map_or(range.past(), |at| at + 1));
    }
    let start = start(f);
    TokenRange::new(start, end(f, start))
}

/// Where the clause begins: at the match, or behind the verb of saying where the issue leads up to that.
fn start(f: &Found<'_, '_>) -> usize {
    let (reading, known, range) = (f.cx.reading, &f.cx.packs().known, f.m.range);
    let word = |at: usize| reading.lexeme(at, known.stance);
    let past = f.sentence_range().past();
    // `Về Biển Đông, hai bên nhấn mạnh tầm quan trọng của ...`.
    if super::leads(f) {
        return (range.past()..past)
            .find_map(|at| word(at).map(|(value, end)| if value == "claim" { end } else { at }))
            .unwrap_or(range.first());
    }
    let mark = |at: &usize| matches!(reading.tokens[*at].kind, TokenKind::Mark(';' | ',' | ':'));
    let from = (f.sentence_range().first()..range.first()).rev().find(mark).map_or(f.sentence_range().first(), |at| at + 1);
    let verb = (from..range.first()).find_map(|at| word(at).map(|(value, end)| if value == "claim" { end } else { at }));
    verb.filter(|at| *at < range.first() && word(range.first()).is_none()).unwrap_or(range.first())
}

/// Where it ends: at a mark behind which something else is told.
fn end(f: &Found<'_, '_>, start: usize) -> usize {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let past = f.sentence_range().past();
    let stop = |at: &usize| matches!(reading.tokens[*at].kind, TokenKind::Mark(';' | '.' | ':'));
    let other = |at: &usize| {
        let classes = [known.stance, known.sequel, known.reports, known.accord, known.purpose];
        let side = reading.lexeme(at + 1, known.agent).is_some_and(|(value, _)| matches!(value, "own" | "other"));
        let acts = || side || f.cx.actors(f.sentence).iter().any(|a| a.free && a.range.first() == at + 1);
        reading.tokens[*at].is(',')
            && at + 1 < past
            && (classes.iter().any(|class| reading.is(at + 1, *class)) || action_at(f.cx, at + 1, past).is_some() || acts())
    };
    let from = f.m.range.past().max(start + 1);
    // `tự do hàng hải và giải quyết tranh chấp`: a verb that is no noun as well.
    let verb = |at: usize| action_at(f.cx, at, past).is_some() && !reading.is(at, known.deverbal);
    let joined = |at: &usize| reading.lexeme(*at, known.joiner).is_some_and(|(_, next)| verb(next) || reading.is(next, known.stance));
    let ends = (from..past.min(from + LONGEST)).find(|at| stop(at) || other(at) || joined(at));
    ends.unwrap_or(f.m.range.past().max(start + 1).max(past.min(from + LONGEST)))
}
