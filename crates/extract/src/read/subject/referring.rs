//! Subjects that refer to who was named before: `we`, `it`, `the two`, `the guest`.

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::read::found::Found;
use crate::read::leads::leads_to;
use crate::read::programme::Stay;
use crate::read::spoken::speaker;
use crate::read::subject::{REACH, Subject};
use crate::text::{Language, TokenKind};
use crate::value::Country;

/// How far before a verb that goes on the words for both may stand that open the clause.
const FAR: usize = 40;
/// How many tokens before its last word such a phrase may begin.
const WORDS: usize = 3;
/// How many tokens the head of a list may have that is only who acts.
const HEAD: usize = 8;
/// How many items a list may have before the one that is read.
const ITEMS: usize = 24;
/// How many tokens the label of an item may have.
const LABEL: usize = 3;

/// Words that refer to who was named before: `we`, `it`, `the two`, `the guest`; and whether they tell more than an office.
pub(super) fn referring(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize, stay: Option<&Stay>) -> Option<(Subject, bool)> {
    let agent = cx.packs().known.agent;
    let from = verb.saturating_sub(REACH).max(f.sentence_range().first());
    let leads = |at: &usize| {
        cx.reading.lexeme(*at, agent).is_some_and(|(_, past)| past <= verb && (leads_to(cx, past, verb) || titled(cx, past, verb)))
    };
    let Some(at) = (from..verb).rev().find(leads) else { return body(cx, f, from, verb).map(|subject| (subject, true)) };
    // `the foreign ministers`: the longest phrase that ends there.
    let ends = cx.reading.lexeme(at, agent)?.1;
    let whole = |i: &usize| cx.reading.lexeme(*i, agent).is_some_and(|(_, past)| past == ends);
    let at = (from.max(at.saturating_sub(WORDS))..=at).find(whole).unwrap_or(at);
    let (value, past) = cx.reading.lexeme(at, agent)?;
    if value == "both" && past == at + 1 && qualified(cx, f.sentence_range().first(), at) {
        return None;
    }
    let countries = match value {
        "before" => named_before(cx, f, at)?,
        "bloc" => cx.organisation_before(f.sentence, at).into_iter().collect(),
        "we" => speaker(cx, f.sentence, verb),
        "own" => vec![own(cx, f.sentence, at)?],
        "other" => vec![other(cx, f.sentence, at)?],
        "host" => stay.and_then(|s| s.host_country).into_iter().collect(),
        "guest" => stay.and_then(|s| s.guest_country).into_iter().collect(),
        "both" => cx.pairs.both(f.sentence),
        // `The talks noted the need to`: what talks themselves are to do nobody undertakes.
        "talks" if f.is_part("own") || f.is_part("ought") => return None,
        "talks" => cx.pairs.both(f.sentence),
        "alone" => alone(cx, f, at)?,
        // The subject of the verb before it, or of the sentence before.
        "same" => {
            let actor = teller(cx, f, at).or_else(|| cx.subject(f.sentence, at)).filter(|a| f.sentence_range().contains(a.range))?;
            cx.countries(&actor, f.sentence)
        }
        _ => cx.carried_subject(f.sentence).map(|a| cx.countries(&a, f.sentence))?,
    };
    let subject = if value == "we" { Subject::Spoken(countries, at) } else { Subject::Countries(countries, at) };
    // Who says `we` and is not known is nobody named before.
    (value == "we" && cx.reading.language_at(at) == Language::English || !subject.countries(cx, f.sentence).is_empty())
        .then_some((subject, value != "last"))
}

/// `the Commission on Trade and Fisheries agreed`: whether nothing but what an English name goes on with stands from `from` to the verb.
fn titled(cx: &Context<'_>, from: usize, verb: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let small = |at: usize| reading.is(at, known.joiner) || reading.is(at, known.article) || reading.tokens[at].is(',');
    let named = from > 0 && reading.tokens[from - 1].capital && reading.language_at(from) == Language::English;
    let name = (from + 1..verb).take_while(|at| reading.tokens[*at].capital || small(*at)).last();
    named
        && reading.is(from, known.topic)
        && reading.tokens[(from + 1).min(verb)].capital
        && name.is_some_and(|last| leads_to(cx, last + 1, verb))
}

/// `The JTC agreed`: both, where the short name of a body of theirs stands before the verb.
fn body(cx: &Context<'_>, f: &Found<'_, '_>, from: usize, verb: usize) -> Option<Subject> {
    let at = (from..verb).rev().find(|at| cx.is_body(*at) && leads_to(cx, at + 1, verb))?;
    let does = !f.is_part("own") && !f.is_part("ought");
    does.then(|| Subject::Countries(cx.pairs.both(f.sentence), at))
}

/// `Phía ta đề nghị`: the country of papers in this language, where the sentence speaks of it and another; else that of who speaks.
pub(in crate::read) fn own(cx: &Context<'_>, sentence: usize, at: usize) -> Option<Country> {
    let asked = cx.interviewed().map(|a| cx.countries(&a, sentence));
    let whose = |own: &Country| cx.pairs.both(sentence).contains(own) || asked.as_ref().is_some_and(|asked| asked.contains(own));
    let own = cx.packs().naming.own(cx.reading.language_at(at)).filter(whose);
    own.or_else(|| speaker(cx, sentence, at).first().copied())
}

/// `Phía bạn cam kết`: the other one of those two; where neither is the papers' own, the subject of the clause.
pub(in crate::read) fn other(cx: &Context<'_>, sentence: usize, at: usize) -> Option<Country> {
    let both = cx.pairs.both(sentence);
    let own = cx.packs().naming.own(cx.reading.language_at(at)).filter(|own| both.contains(own));
    match own {
        Some(own) => both.into_iter().find(|country| *country != own),
        None => cx.subject(sentence, at).and_then(|a| cx.countries(&a, sentence).first().copied()),
    }
}

/// `X said the two shared concerns and agreed`: both, where words for them open the clause that the English verb goes on with, and
/// nobody else acts behind them.
pub(super) fn both_go_on(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let joins = |at: usize| reading.lexeme(at, known.joiner).is_some_and(|(_, past)| past == verb);
    if reading.language_at(verb) != Language::English || !(1..=2).filter_map(|back| verb.checked_sub(back)).any(joins) {
        return None;
    }
    let from = verb.saturating_sub(FAR).max(f.sentence_range().first() + 1);
    let both = |at: &usize| reading.lexeme(*at, known.agent).is_some_and(|(value, past)| value == "both" && past > at + 1);
    let at = (from..verb).rev().find(both)?;
    let opens = reading.is(at - 1, known.say)
        || (1..=3).filter_map(|b| at.checked_sub(b)).any(|i| reading.lexeme(i, known.reports).is_some_and(|(_, past)| past == at));
    let parted = (at..verb).any(|i| reading.tokens[i].is(';') || reading.is(i, known.say));
    let other = cx.actors(f.sentence).iter().any(|a| a.free && a.range.first() > at && a.range.past() <= verb);
    (opens && !parted && !other).then(|| Subject::Countries(cx.pairs.both(f.sentence), at))
}

/// `Noting that Peru had come far, X said that his government would`: who says it, where English words of saying stand before.
fn teller(cx: &Context<'_>, f: &Found<'_, '_>, at: usize) -> Option<Actor> {
    let known = &cx.packs().known;
    let say = (f.sentence_range().first()..at).rev().find(|i| cx.reading.is(*i, known.say) && cx.reading.is(*i, known.reports))?;
    let english = cx.reading.language_at(say) == Language::English;
    cx.actors(f.sentence).iter().rev().find(|a| english && a.free && a.range.past() <= say).copied()
}

/// Whom `it` at the token `at` means: the subject of its clause; where it opens a sentence, a country that was that of the last.
fn alone(cx: &Context<'_>, f: &Found<'_, '_>, at: usize) -> Option<Vec<Country>> {
    if at == f.sentence_range().first() && cx.reading.language_at(at) == Language::English {
        let before = f.sentence.checked_sub(1)?;
        let last = cx.reading.sentences[before].range;
        // `The government set money aside. It will also send`: of the country told before that.
        let goes_on = cx.reading.lexeme(last.first(), cx.packs().known.agent).is_some_and(|(value, _)| value == "last");
        let land = cx.main_subject(before).filter(|a| matches!(a.who, Who::Country(_)) && (goes_on || last.contains(a.range)))?;
        return Some(cx.countries(&land, f.sentence));
    }
    // `The minister praised the bridge, which she said would help as it will cut queues`: nobody is an `it`.
    let english = cx.reading.language_at(at) == Language::English;
    cx.subject(f.sentence, at)
        .filter(|a| f.sentence_range().contains(a.range) && !cx.reading.is(a.range.first(), cx.packs().known.pronoun))
        .filter(|a| !english || !matches!(a.who, Who::Person(_)))
        .map(|a| cx.countries(&a, f.sentence))
}

/// `business leaders agreed`, `some officials hope`: whether a word of English stands before the bare noun at `at` that tells of other ones.
fn qualified(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let before = |at: usize| {
        // `during which both agreed`.
        let clause = [known.article, known.preposition, known.joiner, known.auxiliary, known.say, known.sequel, known.relator];
        clause.iter().any(|c| reading.is(at, *c))
    };
    let some = || {
        let from = at.saturating_sub(WORDS).max(start);
        (from..at).any(|i| reading.lexeme(i, known.several).is_some_and(|(_, past)| past == at))
    };
    at > start
        && reading.language_at(at) == Language::English
        && reading.tokens[at - 1].is_word()
        && !reading.tokens[at].capital
        && (some() || !before(at - 1))
}

/// `his counterpart X, who agreed`: whom the words right before the token `at` name, object of another verb or not.
fn named_before(cx: &Context<'_>, f: &Found<'_, '_>, at: usize) -> Option<Vec<Country>> {
    let past = if at > 0 && cx.reading.tokens[at - 1].is(',') { at - 1 } else { at };
    let actor = cx.actors(f.sentence).iter().find(|a| a.range.past() == past)?;
    Some(cx.countries(actor, f.sentence))
}

/// `The Ministers:` above `a) welcomed ...; b) agreed ...`: both, where a short line of nothing but a word for them heads the list whose
/// item the verb opens.
pub(super) fn list_head(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let (reading, agent) = (cx.reading, cx.packs().known.agent);
    let range = |sentence: usize| reading.sentences[sentence].range;
    let label = |at: usize| matches!(reading.tokens[at].kind, TokenKind::Mark(')' | '.' | '-' | '–' | '•' | '*' | '·'));
    let item = |first: usize| (first..(first + LABEL).min(reading.tokens.len())).any(label);
    let first = f.sentence_range().first();
    if verb > first + LABEL || verb == first || !(first..verb).any(label) {
        return None;
    }
    let before = (f.sentence.saturating_sub(ITEMS)..f.sentence).rev();
    let head = before.into_iter().find(|s| !item(range(*s).first()))?;
    let (told, head) = (head, range(head));
    let colon = head.len() <= HEAD && reading.tokens[head.past() - 1].is(':');
    let both = head.indexes().any(|at| {
        let ends = |past: usize| past + 1 == head.past();
        reading.lexeme(at, agent).is_some_and(|(value, past)| value == "both" && ends(past))
    });
    (colon && both).then(|| Subject::Countries(cx.pairs.both(told), first))
}
