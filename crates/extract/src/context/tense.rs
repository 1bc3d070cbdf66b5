//! Whether what a date tells of lies behind or ahead: `In April he paid`, `On Thursday he will`.

use crate::context::Reading;
use crate::pack::lexicon::ClassId;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::resolve::Tense;

/// How far from its date a verb may stand.
const REACH: usize = 24;

/// How far before its date the word may stand that leads a list of what somebody will do.
const LIST: usize = 90;

/// The tense of the verb to which the date at `range` belongs; `None` where nothing tells.
pub fn tense(reading: &Reading<'_>, range: TokenRange) -> Option<Tense> {
    let known = &reading.packs.known;
    let index = reading.sentences.partition_point(|s| s.range.past() <= range.first());
    let sentence = reading.sentences.get(index)?.range;
    // `next April`, `hồi tháng 4`, `ngày 7/5 tới`: a word of the date itself.
    // Only words of dates stand between: `by phone on Friday` is no term.
    let small = |at: usize| reading.is(at, known.dateword) || reading.is(at, known.article) || reading.is(at, known.preposition);
    let near = |at: &usize| reading.language_at(*at) != Language::English || (*at + 1..range.first()).all(small);
    let due =
        (1..=2).filter_map(|back| range.first().checked_sub(back)).filter(near).any(|at| value(reading, at, known.ahead) == Some("due"));
    if due {
        return Some(Tense::Future);
    }
    if let Some(tense) = beside(reading, range.past()).or_else(|| before(reading, sentence, range.first(), 2)) {
        return Some(tense);
    }
    let ahead = || (range.past()..sentence.past().min(range.past() + REACH)).find_map(|at| at_token(reading, at));
    let behind = || before(reading, sentence, range.first(), REACH);
    // A date that opens a clause belongs to the verb behind it.
    let mut first = range.first();
    while first > sentence.first() && [known.preposition, known.dateword, known.article].iter().any(|c| reading.is(first - 1, *c)) {
        first -= 1;
    }
    let opens = first == sentence.first() || !reading.tokens[first - 1].is_word() || reading.is(first - 1, known.joiner);
    // `sẽ dự ..., thăm ..., thăm ... từ ngày 14-21/10`: in Vietnamese one word leads a list of any length.
    let leads = || before(reading, sentence, range.first(), LIST).filter(|_| reading.language_at(range.first()) == Language::Vietnamese);
    let told = if opens { ahead().or_else(behind) } else { behind().or_else(ahead).or_else(leads) };
    told.or_else(|| came_before(reading, sentence, range).then_some(Tense::Past))
}

/// `Trước đó, tháng 3, X gặp Y`: whether a Vietnamese date opens its sentence behind the words for before, or in one that tells of an
/// encounter, and nothing there lies ahead.
fn came_before(reading: &Reading<'_>, sentence: TokenRange, range: TokenRange) -> bool {
    let (known, first) = (&reading.packs.known, sentence.first());
    if reading.language_at(first) != Language::Vietnamese || range.first() > first + OPENING {
        return false;
    }
    let behind = range.past()..sentence.past().min(range.past() + REACH);
    (first..range.first()).any(|at| value(reading, at, known.past) == Some("beside"))
        || behind.into_iter().any(|at| reading.is(at, known.encounter))
}

/// How far from the beginning of its sentence a date opens it.
const OPENING: usize = 4;

/// Whether the date at `range` is told as the last day of something that was not over when told: `a visit through Thursday`.
pub fn is_last_day(reading: &Reading<'_>, range: TokenRange) -> bool {
    let until = reading.packs.known.until;
    let ends = |at: usize| reading.lexeme(at, until).is_some_and(|(_, past)| past == range.first());
    (1..=3).filter_map(|back| range.first().checked_sub(back)).any(ends)
}

/// Whether a word before the date at `range` tells of a state that is over: `was in Riga until Friday`.
pub fn was(reading: &Reading<'_>, range: TokenRange) -> bool {
    let sentence = reading.sentences.partition_point(|s| s.range.past() <= range.first());
    let from = reading.sentences.get(sentence).map_or(range.first(), |s| s.range.first());
    (range.first().saturating_sub(REACH).max(from)..range.first()).any(|at| value(reading, at, reading.packs.known.past) == Some("was"))
}

fn before(reading: &Reading<'_>, sentence: TokenRange, at: usize, reach: usize) -> Option<Tense> {
    (at.saturating_sub(reach).max(sentence.first())..at).rev().find_map(|at| at_token(reading, at))
}

fn value<'a>(reading: &Reading<'a>, at: usize, class: ClassId) -> Option<&'a str> {
    reading.lexeme(at, class).map(|(value, _)| value)
}

fn at_token(reading: &Reading<'_>, at: usize) -> Option<Tense> {
    let known = &reading.packs.known;
    if reading.is(at, known.future) || value(reading, at, known.ahead) == Some("ahead") {
        return Some(Tense::Future);
    }
    matches!(value(reading, at, known.past), Some("told" | "was" | "once" | "loose")).then_some(Tense::Past)
}

/// What stands right behind a date and belongs to it: `tới`, `vừa qua`, `last year`.
fn beside(reading: &Reading<'_>, at: usize) -> Option<Tense> {
    let known = &reading.packs.known;
    if value(reading, at, known.ahead) == Some("beside") {
        return Some(Tense::Future);
    }
    (value(reading, at, known.past) == Some("beside")).then_some(Tense::Past)
}
