//! Whether what is told of a document is still to come.

use crate::context::points;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::{Language, TokenKind, ending};

use super::is_term;

/// Whether what the verb of signing tells is only planned, asked for or agreed on.
pub(super) fn is_pending(f: &Found<'_, '_>) -> bool {
    planned(f) || is_to_come(f) || is_to_be(f) || is_point_of_will(f) || is_dated_ahead(f)
}

/// How far behind the verb the day to come may be told.
const BEHIND: usize = 24;

/// `ký Bản ghi nhớ trong quý I năm tới`: whether a day to come is told behind a Vietnamese verb that no word of the past stands before.
fn is_dated_ahead(f: &Found<'_, '_>) -> bool {
    let (reading, known, clause) = (f.cx.reading, &f.cx.packs().known, f.clause());
    let Some(verb) = verb(f).filter(|verb| reading.language_at(*verb) == Language::Vietnamese && !f.is_part("passive")) else {
        return false;
    };
    let near = TokenRange::new(verb, clause.past().min(verb + BEHIND).max(verb));
    // `Tầm nhìn đến năm 2030`: so long it covers.
    let led = |at: usize| at > 0 && reading.is(at - 1, known.due) && !reading.is(at - 1, known.until);
    let ends = |at: usize| (verb..at).any(|i| matches!(reading.tokens[i].kind, TokenKind::Mark(',' | ';' | ':')));
    let done = (clause.first()..verb + 1).any(|i| reading.is(i, known.past));
    !done
        && f.cx
            .dates_in(near)
            .any(|(r, d)| f.cx.calendar.begins_ahead(d) == Some(true) && !is_term(d) && led(r.first()) && !ends(r.first()))
}

/// The verb that tells how far the documents have come; where what they are to do is told, the first word of the phrasing.
fn verb(f: &Found<'_, '_>) -> Option<usize> {
    f.range("stage").map(TokenRange::first).or(f.is_part("aim").then_some(f.m.range.first()))
}

/// How far before the bare verb the word may stand that puts it in the future.
const PLANNED: usize = 24;

/// `plan to open a school and sign an accord`: an English verb in its base form that goes on from one to come.
fn planned(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let Some(verb) = verb(f) else { return false };
    let from = verb.saturating_sub(PLANNED).max(f.sentence_range().first());
    let word = reading.tokens[verb].span.of(reading.text);
    let base = !ending::is_past(word) && !ending::is_gerund(word) && !ending::is_in_s(word);
    let joined = verb > from && reading.is(verb - 1, known.joiner);
    let led = |at: usize| reading.lexeme(at, known.infinitive).is_some_and(|(value, _)| value == "to") || reading.is(at, known.future);
    base && joined && reading.language_at(verb) == Language::English && (from..verb).any(led)
}

/// `an accord, which is set to be concluded`, `the papers to be inked are:`: an English passive still to come.
fn is_to_be(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let to =
        |at: usize| reading.lexeme(at, known.infinitive).is_some_and(|(value, past)| value == "to" && reading.is(past, known.auxiliary));
    (f.is_part("passive") || f.is_part("list"))
        && reading.language_at(f.m.range.first()) == Language::English
        && f.m.range.indexes().any(to)
}

/// `it is planned to adopt a statement`: an English verb in its base form right behind the word that puts it in the future.
fn is_to_come(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let Some(verb) = verb(f).filter(|verb| *verb > f.sentence_range().first()) else { return false };
    let word = reading.tokens[verb].span.of(reading.text);
    let base = !ending::is_past(word) && !ending::is_gerund(word) && !ending::is_in_s(word);
    // `sẽ trở thành nước thứ hai ký thỏa thuận`: behind a Vietnamese word of the future, with none of the past between.
    let near = verb.saturating_sub(PLANNED).max(f.clause().first());
    let tense = (near..verb).rev().find(|at| reading.is(*at, known.future) || reading.is(*at, known.past));
    if reading.language_at(verb) == Language::Vietnamese {
        return tense.is_some_and(|at| reading.is(at, known.future) && !reading.is(at, known.past));
    }
    let led = reading.lexeme(verb - 1, known.infinitive).is_some_and(|(value, past)| value == "to" && past == verb)
        || reading.lexeme(verb - 1, known.future).is_some_and(|(_, past)| past == verb);
    base && led && reading.language_at(verb) == Language::English
}

/// `Hai bên nhất trí:` above `- Ký Hiệp định hàng không`: whether it stands in a Vietnamese point that does not say what is done already, below a
/// line that says what somebody will do, asks for or agrees on.
fn is_point_of_will(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let first = f.sentence_range().first();
    if reading.language_at(first) != Language::Vietnamese || (first..f.m.range.past()).any(|i| reading.is(i, known.past)) {
        return false;
    }
    points::under_will(reading, f.sentence)
}
