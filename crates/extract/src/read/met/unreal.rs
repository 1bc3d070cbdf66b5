//! Meetings that did not take place: denied, called off, asked for, only supposed, or an event of many.

use crate::context::Context;
use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};

/// How far before a meeting the word that denies it may stand.
const DENIED: usize = 3;
/// How far before it a word may stand whose object it is: `cancelled a planned meeting`.
const OBJECT: usize = 9;
/// How far before it a word may stand behind which somebody else is told to meet: `urged President X to hold talks`.
const CLAUSE: usize = 30;
/// How far behind it the word may stand that calls it off.
const BEHIND: usize = 12;

/// `refused to meet`, `không gặp`, `called off his talks with X`, `the talks with X were put off`.
pub fn denied(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = f.m.range.first();
    let from = first.saturating_sub(DENIED).max(f.sentence_range().first());
    let negation = |at: usize| reading.lexeme(at, known.negation).map(|(_, past)| past);
    (from..first).any(|at| negation(at).is_some_and(|past| past + 1 >= first))
        || unreal(cx, f)
        || reading.language_at(first) == Language::English && (not_to_be(cx, f) || was_due(cx, f) && off_before(cx, f) || to_do(cx, f))
        || object(cx, f)
        || clause(cx, f)
}

/// How far before it the words may begin by which it is only wished for, or offered.
const WISHED: usize = 5;

/// `sẵn sàng gặp`, `prepared to hold talks`, `cuộc gặp với X đã không diễn ra`: only wished for, or called off.
fn unreal(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let sentence = f.sentence_range();
    let (first, past) = (f.m.range.first(), f.m.range.past());
    let leads = |past: usize| past <= first && chain(cx, past, first) == first;
    let before = (first.saturating_sub(WISHED).max(sentence.first())..first).any(|at| word(cx, at, "before").is_some_and(leads));
    let past = behind_aside(cx, past, sentence.past());
    let inner = (past..(past + BEHIND).min(sentence.past())).take_while(|at| !cx.reading.tokens[*at].is(','));
    let off = |at: usize| word(cx, at, "off").is_some() && cx.reading.is(at - 1, cx.packs().known.auxiliary);
    before || inner.into_iter().any(|at| word(cx, at, "behind").is_some() || off(at))
}

/// `agreed on holding the next session`, `and to convening talks`: a gerund behind the word that leads to what is to be done.
fn to_do(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, first) = (cx.reading, f.m.range.first());
    let gerund = ending::is_gerund(reading.tokens[first].span.of(reading.text));
    gerund
        && f.m.get("with").is_none()
        && first > f.sentence_range().first()
        && ["towards", "to"].iter().any(|value| word(cx, first - 1, value) == Some(first))
}

/// How many tokens an aside behind a meeting may have.
const ASIDE: usize = 16;

/// `The talks, which had been planned for days, were put off`: past an aside between commas that begins at `past`, in English.
fn behind_aside(cx: &Context<'_>, past: usize, end: usize) -> usize {
    let reading = cx.reading;
    let comma = |at: usize| reading.tokens[at].is(',');
    if past + 1 >= end || !comma(past) || !reading.is(past + 1, cx.packs().known.relator) {
        return past;
    }
    (past + 2..end.min(past + ASIDE)).find(|at| comma(*at)).map_or(past, |close| close + 1)
}

/// How many words the name of an event may have.
const NAME: usize = 8;

/// `X praised Y at the summit`, `opened a cabinet meeting`: an event of many, or of one government, says nothing of two who are told of.
pub fn at_event(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let Some(noun) = f.range("format").filter(|noun| noun.len() == 1 && noun.first() > f.m.range.first()) else { return false };
    let before = noun.first() - 1;
    let many = word(cx, noun.first(), "many").is_some() && cx.reading.is(before, cx.packs().known.article);
    many || at_named_event(cx, f) || word(cx, before, "home") == Some(noun.first())
}

/// `at the Group of Nine summit`, `at the upcoming summit`: whether the words for the encounter are those for an event of many with a name
/// of its own, or one that is still to come.
pub fn at_named_event(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let Some(noun) = f.range("format").filter(|noun| noun.len() == 1 && noun.first() > f.m.range.first()) else { return false };
    if word(cx, noun.first() - 1, "upcoming") == Some(noun.first()) && word(cx, noun.first(), "many").is_some() {
        return true;
    }
    let part = |at: usize| cx.reading.tokens[at].capital || cx.reading.is(at, cx.packs().known.possessor);
    let first = noun.first() - (0..noun.first()).rev().take(NAME).take_while(|at| part(*at)).count();
    let land = cx.reading.mentions.within(TokenRange::new(first, noun.first())).any(|(_, m)| matches!(m.what, What::Country { .. }));
    let named = first < noun.first() && !land && word(cx, noun.first(), "many").is_some();
    named && cx.reading.language_at(first) == Language::English && first > 0 && cx.reading.is(first - 1, cx.packs().known.article)
}

/// How many words may stand between what was planned and the meeting.
const PLANNED: usize = 4;

/// `was due to meet X`: whether it was planned, of which the text may say that it was called off.
pub fn was_due(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let from = first.saturating_sub(PLANNED + 3).max(f.sentence_range().first());
    let near = |past: usize| past <= first && past + PLANNED >= first;
    cx.reading.language_at(first) == Language::English && (from..first).any(|at| word(cx, at, "due").is_some_and(near))
}

/// `cancelled a trip to Peru, where he was due to meet X`: whether something is called off before the match, in its sentence.
fn off_before(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    (f.sentence_range().first()..f.m.range.first()).any(|at| word(cx, at, "off").is_some())
}

/// `A planned meeting between X and Y was called off`: whether the match tells that its people did not meet after all.
pub fn called_off(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let past = behind_aside(cx, f.m.range.past(), f.sentence_range().past());
    let off = |at: usize| at > 0 && word(cx, at, "off").is_some() && cx.reading.is(at - 1, cx.packs().known.auxiliary);
    (past..(past + BEHIND).min(f.sentence_range().past())).any(off)
}

/// One past the word of the value at `at`.
fn word(cx: &Context<'_>, at: usize, value: &str) -> Option<usize> {
    cx.reading.lexeme(at, cx.packs().known.unreal).filter(|(v, _)| *v == value).map(|(_, past)| past)
}

/// `had not been expected to meet`, `no talks are planned with`: words of one verb between the denial and the meeting.
fn not_to_be(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = f.m.range.first();
    let from = first.saturating_sub(OBJECT).max(f.sentence_range().first());
    let goes_on = |at: usize| {
        let chain = reading.lexeme(at, known.unreal).filter(|(v, _)| matches!(*v, "chain" | "to")).map(|(_, past)| past);
        let class = || [known.auxiliary, known.future, known.article].iter().find_map(|c| reading.lexeme(at, *c)).map(|(_, past)| past);
        chain.or_else(class)
    };
    (from..first).any(|at| {
        let Some((_, mut past)) = reading.lexeme(at, known.negation) else { return false };
        while let Some(next) = goes_on(past).filter(|next| past < first && *next <= first) {
            past = next;
        }
        past == first
    })
}

/// Past the words from `at` on that lead to a meeting, up to `end`.
fn chain(cx: &Context<'_>, at: usize, end: usize) -> usize {
    let mut past = at;
    while let Some(next) = word(cx, past, "chain").filter(|next| past < end && *next <= end) {
        past = next;
    }
    past
}

/// `called off a meeting with X`, `has yet to meet X`: the object of a word that keeps it from being, with no other verb between.
fn object(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = f.m.range.first();
    let from = first.saturating_sub(OBJECT).max(f.sentence_range().first());
    // `have yet to make a call to X`: the verb begins with it.
    if word(cx, first, "object").is_some_and(|past| past > first + 1) {
        return true;
    }
    (from..first).any(|at| {
        let Some(past) = word(cx, at, "object").or_else(|| word(cx, at, "off")).filter(|past| *past <= first) else { return false };
        // `phủ nhận cáo buộc khi gặp X`: the meeting is where it was said.
        if reading.language_at(first) == Language::Vietnamese {
            return chain(cx, past, first) == first;
        }
        let joins =
            |i: usize| reading.is(i, known.joiner) || reading.is(i, known.agent) || matches!(reading.tokens[i].kind, TokenKind::Mark(_));
        let acts = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Person(_)));
        !(past..first).any(|i| joins(i) || acts(i) && reading.tokens[i].capital)
    })
}

/// `asked whether X would meet Y`, `urged X to hold talks with Y`: somebody stands between, who is told to meet or doubted to.
fn clause(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let reading = cx.reading;
    let first = f.m.range.first();
    let from = first.saturating_sub(CLAUSE).max(f.sentence_range().first());
    let parts = |i: usize| matches!(reading.tokens[i].kind, TokenKind::Mark(',' | ';' | ':' | '–' | '—' | '"' | '”' | '“'));
    let Some(last) = (from..first).rev().find(|i| parts(*i) || word(cx, *i, "clause").is_some() || word(cx, *i, "told").is_some()) else {
        return false;
    };
    let between = || reading.mentions.within(TokenRange::new(last, first));
    let somebody = || between().any(|(_, m)| matches!(m.what, What::Person(_) | What::Both(_) | What::Country { .. }));
    let told = || word(cx, last, "told").is_some() && somebody() && (1..=2).any(|back| first >= last + back && is_to(cx, first - back));
    word(cx, last, "clause").is_some() || told()
}

/// Whether the infinitive of a verb begins at `at`.
fn is_to(cx: &Context<'_>, at: usize) -> bool {
    cx.reading.lexeme(at, cx.packs().known.infinitive).is_some_and(|(value, _)| value == "to") || word(cx, at, "to").is_some()
}
