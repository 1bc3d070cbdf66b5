//! Inside a title: whether a small word, a comma or a verb goes on with the name of a document or ends it.

use super::is_english;
use crate::context::Context;
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::ending;

/// How far a series of words with capitals goes on behind its first comma.
const LONGEST_SERIES: usize = 9;

/// `an accord on ports and praised Togo`, `and thanked the minister`: whether a clause goes on at `at`, with an English verb of the past
/// and somebody or something behind it.
pub(super) fn begins_clause(cx: &Context<'_>, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let Some(verb) = reading.tokens.get(at).filter(|t| t.is_word() && !t.capital) else { return false };
    let who = |what: &What| matches!(what, What::Country { demonym: false, .. } | What::Person(_) | What::Both(_));
    let object = [known.article, known.pronoun, known.title_stop, known.locative].iter().any(|c| reading.is(at + 1, *c));
    is_english(cx, at) && ending::is_past(verb.span.of(reading.text)) && (object || reading.mentions.at(at + 1).any(|(_, m)| who(&m.what)))
}

/// `Protocol on Amendments to the Treaty`, `accession to the Convention`: whether the small word at `at` leads in English to one more
/// document, which the name before it is about.
pub(super) fn leads_to_document(cx: &Context<'_>, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let next = at + 1 + usize::from(reading.is(at + 1, known.article));
    is_english(cx, at) && reading.is(at, known.infinitive) && reading.is(next, known.document)
}

/// `the Academy under the President`: one past the English office that follows the small word at `at`, to which a party belongs.
pub(super) fn beneath(cx: &Context<'_>, at: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if !is_english(cx, at)
        || at == 0
        || !reading.tokens[at - 1].capital
        || !reading.is(at, known.title_stop)
        || !reading.is(at, known.preposition)
    {
        return None;
    }
    let first = at + 1 + usize::from(reading.is(at + 1, known.article));
    let person = reading.mentions.at(first).find(|(_, m)| matches!(m.what, What::Person(_))).map(|(_, m)| m.range.past());
    let lexeme = |class| reading.lexeme(first, class).map(|(_, past)| past);
    person.or_else(|| lexeme(known.office)).or_else(|| lexeme(known.ministry)).filter(|_| first > at + 1)
}

/// `assistance to Kenya`, `mangoes from Kenya`: whether a country follows the English small word at `at`.
pub(super) fn goes_to(cx: &Context<'_>, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let small = matches!(reading.lexeme(at, known.infinitive), Some(("to", past)) if past == at + 1) || reading.is(at, known.possessor);
    let next = at + 1 + usize::from(reading.is(at + 1, known.article));
    let country = |(_, m): (u32, &crate::mention::Mention)| matches!(m.what, What::Country { demonym: false, .. });
    small && is_english(cx, at) && reading.mentions.at(next).any(country)
}

/// `Laos' Ministry of Health`: whether the mark at `at`, behind a country and before a word with a capital, says whose something is.
pub(super) fn owns(cx: &Context<'_>, at: usize) -> bool {
    let reading = cx.reading;
    let next = reading.tokens.get(at + 1).is_some_and(|t| t.is_word() && t.capital);
    next && is_english(cx, at)
        && reading
            .mentions
            .within(TokenRange::new(at.saturating_sub(4), at))
            .any(|(_, m)| matches!(m.what, What::Country { .. }) && m.range.past() == at)
}

/// Whether a place follows the small word at `at`, or a seat of power: `in the President's office`.
pub(super) fn in_place(cx: &Context<'_>, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let next = at + 1 + usize::from(reading.is(at + 1, known.article));
    let building = || matches!(reading.lexeme(next, known.shield), Some(("building", _)));
    let place = || reading.mentions.at(at + 1).any(|(_, m)| matches!(m.what, What::Place(_)));
    reading.is(at, known.locative) && (place() || building())
}

/// `về hợp tác và hỗ trợ lẫn nhau`: whether nothing but a verb stands between the word for the subject and the joining word
/// at `at`, so that the verb behind it shares its object.
pub(super) fn pair_of_verbs(cx: &Context<'_>, head: TokenRange, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    (head.past() + 1..at).rev().take(4).any(|verb| {
        reading.lexeme(verb, known.action).is_some_and(|(_, past)| past == at)
            && (1..=2)
                .any(|back| verb >= head.past() + back && reading.lexeme(verb - back, known.topic).is_some_and(|(_, past)| past == verb))
    })
}

/// `Agreement in the Economic, Scientific, Technical and Cultural Fields`: whether the comma at `at` parts words with capitals of one
/// English name, the last of them behind a joining word.
pub(super) fn series(cx: &Context<'_>, head: TokenRange, at: usize, end: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let capital = |i: usize| i < end && reading.tokens[i].is_word() && reading.tokens[i].capital;
    let named = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Country { .. } | What::Place(_) | What::Person(_)));
    if !is_english(cx, at) || !capital(head.first()) || !capital(at - 1) {
        return false;
    }
    let mut here = at + 1;
    while here < end && here < at + LONGEST_SERIES {
        if let Some((_, past)) = reading.lexeme(here, known.joiner) {
            return capital(past) && !named(past);
        }
        if named(here) || !capital(here) && !reading.tokens[here].is(',') {
            return false;
        }
        here += 1;
    }
    false
}

/// Whether the small word at `at` is a verb of the present that has the name which begins at `head` as its subject: right behind its
/// noun, or behind words with capitals, with an object.
pub(super) fn verb_behind(cx: &Context<'_>, head: TokenRange, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let word = |i: usize| reading.tokens.get(i).filter(|t| t.is_word());
    let Some(verb) = word(at).filter(|t| !t.capital) else { return false };
    let capitals =
        at >= head.past() + 2 && reading.tokens[at - 1].capital && (head.first()..at - 1).rev().take(3).any(|i| reading.tokens[i].capital);
    let object = [known.article, known.possessive, known.numeral].iter().any(|c| reading.is(at + 1, *c));
    let small = [known.preposition, known.auxiliary, known.field, known.joiner, known.topic].iter().any(|c| reading.is(at, *c));
    ending::is_in_s(verb.span.of(reading.text)) && object && !small && (at == head.past() || capitals)
}

/// `the Business Council and shook hands`: whether, behind the word at `at` that joins it to an English name in capitals, something in
/// small letters begins at `past` that is no field.
pub(super) fn begins_small(cx: &Context<'_>, head: TokenRange, at: usize, past: usize) -> bool {
    let tokens = &cx.reading.tokens;
    let small = tokens.get(past).is_some_and(|t| t.is_word() && !t.capital) && !cx.reading.is(past, cx.packs().known.field);
    is_english(cx, at) && at > head.first() && tokens[head.first()].capital && tokens[at - 1].capital && small
}

/// `(đang đàm phán)`, `(họp 4 kỳ)`: whether the bracket at `at` tells of a Vietnamese name, and is no short form or year of it.
pub(super) fn is_aside(cx: &Context<'_>, at: usize) -> bool {
    let reading = cx.reading;
    let Some(first) = reading.tokens.get(at + 1) else { return false };
    let year = reading.mentions.at(at + 1).any(|(_, m)| matches!(m.what, What::Date(_)) && m.range.len() == 1);
    // `(ký năm 2011)` dates it.
    let signs = reading.is(at + 1, cx.packs().known.document_verb) && reading.tokens.get(at + 2).is_some_and(|t| t.is_word());
    let signed = reading.lexeme(at + 1, cx.packs().known.document_verb).is_some_and(|(code, _)| code == "signed");
    !is_english(cx, at) && !year && !(signs && signed) && (first.is_number() || first.is_word() && !first.capital)
}
