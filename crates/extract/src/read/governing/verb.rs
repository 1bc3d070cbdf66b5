//! The verb itself: whether its form, its place and its time let it govern anything.

use crate::context::Context;
use crate::context::actor::Who;
use crate::read::found::Found;
use crate::read::governing::{in_sentence, passive};
use crate::read::subject::Subject;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};
use crate::value::DateValue;

/// How many bytes a word of the future has at most that is cut short.
const SHORT: usize = 2;

/// How far before its verb the word may stand that opens a clause for a thing.
const FREE: usize = 2;

/// How many tokens the words have at most that open a sentence to tell when or where.
const OPENING: usize = 24;
/// How many tokens a day and the words that lead it have.
const DAY: usize = 8;

/// How many tokens may stand before words for both that open a sentence.
const OPENS: usize = 2;

/// `in mutually agreed areas`, `in calling for a truce`: a participle or gerund behind a preposition, which governs nothing by
/// itself.
fn adjective(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let known = &cx.packs().known;
    let (start, first) = (f.sentence_range().first(), f.m.range.first());
    // `The meeting also agreed`: behind an article it is a noun.
    let noun = |at: usize| at > start && cx.reading.is(at - 1, known.article);
    let leads = |at: usize| at > start && cx.reading.is(at - 1, known.preposition) && !cx.reading.is(at - 1, known.joiner) && !noun(at - 1);
    let participle = ending::is_past(cx.reading.tokens[first].span.of(cx.reading.text));
    let adverb = first > start && cx.reading.is(first - 1, known.auxiliary);
    // `his leadership in calling for a truce`.
    let gerund = ending::is_gerund(cx.reading.tokens[first].span.of(cx.reading.text)) && leads(first);
    // `agreed-upon measures`.
    let compound = || participle && cx.reading.tokens.get(first + 1).is_some_and(|t| t.is_dash() && !t.spaced);
    cx.reading.language_at(first) == Language::English && (gerund || participle && adverb && leads(first - 1) || compound())
}

/// `to honour what was agreed`, `what we need to see`: whether the verb lies in a clause that stands for a thing.
fn in_free_clause(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let from = first.saturating_sub(FREE).max(f.sentence_range().first());
    (from..first).any(|at| cx.reading.lexeme(at, cx.packs().known.relator).is_some_and(|(value, _)| value == "thing"))
}

/// `announced several pledges from`: whether the verb is a word in -s that is a noun as often, behind a word that may be said
/// of a noun.
pub(super) fn noun(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let word = cx.reading.tokens[first].span.of(cx.reading.text);
    let before = first.checked_sub(1).filter(|at| *at >= f.sentence_range().first());
    cx.reading.language_at(first) == Language::English
        && ending::is_in_s(word)
        && f.bound("actors").is_none()
        && !passive(f)
        && before.is_some_and(|at| {
            cx.reading.tokens[at].is_word() && !cx.reading.tokens[at].capital && !cx.reading.is(at, cx.packs().known.joiner)
        })
        && cx.reading.is(first, cx.packs().known.deverbal)
}

/// Whether `word` ends as a participle does, and not as `need` or `proceed`.
fn is_participle(word: &str) -> bool {
    ending::is_past(word) && !word.ends_with("eed")
}

/// `she'd promised them`: whether the letter that is short for a word of the future stands for one of the past, before a participle.
pub(super) fn had(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (first, next) = (f.m.range.first(), f.m.range.past());
    let short = cx.reading.tokens[first].span.len() <= SHORT && cx.reading.is(first, cx.packs().known.future);
    let participle = cx.reading.tokens.get(next).is_some_and(|t| t.is_word() && !t.capital && is_participle(t.span.of(cx.reading.text)));
    let base = || cx.reading.lexeme(next, cx.packs().known.action).is_some() && !cx.reading.is(next, cx.packs().known.undertaken);
    short && participle && !base() && cx.reading.language_at(first) == Language::English
}

/// `will be allowed`: whether the English verb tells what will be done to its subject.
pub(super) fn undergone(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known, past) = (cx.reading, &cx.packs().known, f.m.range.past());
    let be = reading.is(past, known.passive) || reading.is(past, known.modal);
    be && (past + 1..past + 3).any(|at| reading.is(at, known.undertaken)) && reading.language_at(f.m.range.first()) == Language::English
}

/// How far before the infinitive those may be told to meet who talk of something.
const MET: usize = 40;

/// `X met Y to discuss the need to`: whether those who talk of it meet for that.
fn met_for(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let from = first.saturating_sub(MET).max(f.sentence_range().first());
    let told = |at: usize| cx.reading.is(at, cx.packs().known.meet_verb) || cx.reading.is(at, cx.packs().known.encounter);
    cx.reading.language_at(first) == Language::English && (from..first).any(told)
}

/// Whether an invitation is told by the same words.
pub(super) fn invites(f: &Found<'_, '_>, invitations: &[&Found<'_, '_>]) -> bool {
    in_sentence(invitations, f.sentence).iter().any(|inv| !inv.is_part("answer") && inv.m.range.overlaps(f.m.range))
}

/// `In 1975 they agreed to`, `proposed in 2019 that`: in English a year well before the text's own, at the head of the
/// sentence or right behind the verb, makes what was undertaken history.
pub(super) fn long_ago(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (first, past) = (f.m.range.first(), f.m.range.past());
    let Some(now) = cx.calendar.as_of() else { return false };
    let english = cx.reading.language_at(first) == Language::English;
    // `...; in 1975 they agreed to`: the head of its clause.
    let clause = (f.sentence_range().first()..first).rev().find(|at| english && cx.reading.tokens[*at].is(';'));
    let start = clause.map_or(f.sentence_range().first(), |at| at + 1);
    let old = |range: TokenRange, reach: usize| {
        let near = |at: usize| at < range.first() + reach;
        let year = |d: DateValue| !matches!(d, DateValue::Between(..)) && d.end().is_some_and(|e| e.year + 1 < now.year());
        cx.dates_in(range).any(|(whole, d)| near(whole.first()) && year(d))
    };
    // `At the fair in Lima in 2015, X announced`: the whole of what opens the sentence.
    let opens = cx.reading.is(start, cx.packs().known.locative) && cx.reading.language_at(first) == Language::English;
    let comma = (start..first.min(start + OPENING)).find(|at| cx.reading.tokens[*at].is(',')).filter(|_| opens);
    let head = TokenRange::new(start, comma.unwrap_or(start + 4).min(first));
    let behind = TokenRange::new(past, (past + DAY).min(f.sentence_range().past()).max(past));
    // `decided on 3 May 1921 to`: the verb's own last word may lead the date.
    old(head, head.len()) || old(behind, 2) && cx.reading.language_at(first) == Language::English
}

/// Whether a word of denial stands just before the verb.
pub(super) fn denied(f: &Found<'_, '_>) -> bool {
    let from = f.m.range.first().saturating_sub(3).max(f.sentence_range().first());
    (from..f.m.range.past()).any(|at| f.cx.reading.is(at, f.cx.packs().known.negation))
}

/// Whether the subject stands right before the verb, or before the first of a chain: `X will do a, will do b`.
pub(super) fn adjacent(cx: &Context<'_>, f: &Found<'_, '_>, subject: &Subject, chained: bool) -> bool {
    let start = f.m.range.first();
    if subject.adjacent(cx, f) || chained && start > f.sentence_range().first() && cx.reading.tokens[start - 1].is(',') {
        return true;
    }
    // `X đề nghị a; sẽ b`: in Vietnamese behind a semicolon one more verb of the subject of the sentence.
    let behind =
        || start > f.sentence_range().first() && cx.reading.tokens[start - 1].is(';') && cx.reading.is(start, cx.packs().known.future);
    if cx.reading.language_at(start) == Language::Vietnamese && f.sentence_range().holds(subject.begins(start)) && behind() {
        return true;
    }
    // `X cam kết a và sẽ b`: in Vietnamese one more verb of the same subject.
    let joined = (1..=2).any(|back| {
        start >= f.sentence_range().first() + back
            && cx.reading.lexeme(start - back, cx.packs().known.joiner).is_some_and(|(_, past)| past == start)
    });
    if chained && joined && cx.reading.language_at(start) == Language::Vietnamese {
        return true;
    }
    // `X values this and will go on`: the second verb of the only actor so far.
    let Subject::Actor(actor) = subject else { return false };
    let known = &cx.packs().known;
    let alone =
        f.sentence_range().contains(actor.range) && cx.actors(f.sentence).iter().find(|a| a.free).is_some_and(|a| a.range == actor.range);
    let both = matches!(actor.who, Who::Both | Who::All);
    let modal = cx.reading.is(start, known.future) && cx.reading.language_at(start) == Language::English;
    alone
        && (!both || modal && actor.range.first() <= f.sentence_range().first() + OPENS)
        && (1..=2).any(|back| start >= back && cx.reading.lexeme(start - back, known.joiner).is_some_and(|(_, past)| past == start))
}

/// `to encourage`, `a proposed treaty`, `Kenya's agreed`: whether the form of the verb is no finite one.
pub(super) fn infinite(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    first > f.sentence_range().first()
        && (cx.reading.tokens[first - 1].kind == TokenKind::Possessive
            || cx.reading.is(first - 1, cx.packs().known.infinitive) && !(f.is_part("talk") && met_for(cx, f))
            || in_free_clause(cx, f)
            || adjective(cx, f))
}

/// `...; Thỏa thuận tăng cường kết nối`: whether a word for a document, with a capital inside the sentence, begins the name of one.
pub(super) fn titled(cx: &Context<'_>, first: usize) -> bool {
    let token = &cx.reading.tokens[first];
    let inside = first > 0 && !token.fresh_line && (cx.reading.tokens[first - 1].is_word() || cx.reading.tokens[first - 1].is(';'));
    token.capital && inside && cx.reading.is(first, cx.packs().known.document) && cx.reading.language_at(first) == Language::Vietnamese
}
