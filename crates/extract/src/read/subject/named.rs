//! Subjects named without an office: a country inside the phrase, an organisation, capitals, a bare noun of both.

use crate::context::Context;
use crate::mention::{Mention, What};
use crate::read::found::Found;
use crate::read::leads::{ASIDE, leads_to};
use crate::read::spoken::speaker;
use crate::read::subject::{REACH, Subject};
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};
use crate::value::Country;

/// How many tokens the noun phrase may have that names who acts.
const LONGEST: usize = 8;

/// `affirmed Kenya's readiness to`, `announced that Kenya would`: the country inside the phrase is the one that acts.
pub(super) fn within(cx: &Context<'_>, phrase: TokenRange) -> Option<Country> {
    let inside = TokenRange::new(phrase.first() + 1, phrase.past());
    let last = phrase.past() - 1;
    let acts = |past: usize| {
        past < phrase.past() && possessive(cx, past) || cx.reading.is(last, cx.packs().known.future) && leads_to(cx, past, last)
    };
    let owns = |past: usize| cx.reading.tokens.get(past).is_some_and(|t| t.kind == TokenKind::Possessive);
    let free = |range: TokenRange| owns(range.past()) || !is_whence(cx, phrase, range.first());
    cx.reading
        .mentions
        .within(inside)
        .filter(|(_, m)| acts(m.range.past()) && free(m.range))
        .find_map(|(_, m)| match m.what {
            What::Country { country, demonym: false } => Some(country),
            _ => None,
        })
        .or_else(|| owner(cx, inside))
}

/// `Kenya's`, `the Netherlands'`: whether the mark of possession stands at the token `at`.
fn possessive(cx: &Context<'_>, at: usize) -> bool {
    let Some(token) = cx.reading.tokens.get(at) else { return false };
    let of_several = || ending::is_in_s(cx.reading.tokens[at - 1].span.of(cx.reading.text));
    token.kind == TokenKind::Possessive || at > 0 && !token.spaced && matches!(token.kind, TokenKind::Mark('\'' | '’')) && of_several()
}

/// How many words may stand between whose a resolve or wish is and the noun for it.
const OWNED: usize = 4;

/// `reaffirmed U.S. willingness to`, `the Mensah government's commitment to`, `Minister Mensah's strong desire to`: whose the
/// resolve or wish in the English `phrase` is.
fn owner(cx: &Context<'_>, phrase: TokenRange) -> Option<Country> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let noun = phrase.indexes().rev().find(|at| reading.is(*at, known.resolve) && !reading.is(*at, known.future))?;
    if reading.language_at(noun) != Language::English || reading.lexeme(noun, known.resolve).is_some_and(|(value, _)| value == "need") {
        return None;
    }
    let small = |at: usize| [known.preposition, known.joiner, known.say, known.relator].iter().any(|class| reading.is(at, *class));
    let plain = |at: usize| (reading.tokens[at].is_word() || possessive(cx, at)) && !small(at);
    // `Kenyan-Peruvian`, `Kenya and Peru's`: the second of two.
    let alone = |first: usize| first == 0 || !reading.tokens[first - 1].is_dash() && !reading.is(first - 1, known.joiner);
    let near =
        |range: TokenRange| range.past() <= noun && noun - range.past() <= OWNED && (range.past()..noun).all(plain) && alone(range.first());
    let acts = |past: usize| possessive(cx, past) || reading.is(past, known.side);
    let named = reading.mentions.within(TokenRange::new(phrase.first(), noun)).filter(|(_, m)| near(m.range));
    named
        .filter_map(|(_, m)| match m.what {
            What::Country { country, .. } => Some(country),
            What::Person(index) if acts(m.range.past()) => cx.people.country_of(index as usize),
            _ => None,
        })
        .last()
}

/// How many words a noun of those who act may have: `chambers of commerce`.
const DOER: usize = 3;

/// `divers from Kenya`, `ports in Kenya`: whether the country named from the token `first` on only tells whence or where something is.
pub(in crate::read) fn is_whence(cx: &Context<'_>, phrase: TokenRange, first: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let before = (phrase.first()..first).rev().find(|at| !reading.is(*at, known.article));
    let english = reading.language_at(first) == Language::English;
    before.is_some_and(|at| english && (reading.is(at, known.possessor) || reading.is(at, known.locative)))
}

/// `the African Union has agreed to`: an organisation right before the verb, where no country stands before it as its owner; with
/// the country that a word joins to it, `Kenya and the African Union agreed`.
pub(in crate::read) fn organisation(cx: &Context<'_>, sentence: TokenRange, verb: usize) -> Option<Subject> {
    let known = &cx.packs().known;
    let from = verb.saturating_sub(REACH).max(sentence.first());
    let (range, country) = cx
        .reading
        .mentions
        .within(TokenRange::new(from, verb))
        .filter_map(|(_, m)| match m.what {
            What::Lexeme(class, value) if class == known.organisation => Some((m.range, cx.packs().country(value)?)),
            _ => None,
        })
        .last()?;
    // `the African Union (AU)`.
    let english = cx.reading.language_at(verb) == Language::English;
    let short = range.first().checked_sub(1).filter(|at| english && *at > from && cx.reading.tokens[*at].is('('));
    let mut first = short.and_then(|open| beginning(cx, from, open)).unwrap_or(range.first());
    while first > from && cx.reading.is(first - 1, known.article) {
        first -= 1;
    }
    let past = range.past() + usize::from(short.is_some() && cx.reading.tokens[range.past()].is(')'));
    if !leads_to(cx, past, verb) {
        return None;
    }
    if first == sentence.first() || !cx.reading.is(first - 1, known.preposition) && !cx.reading.is(first - 1, known.joiner) {
        return Some(Subject::Countries(vec![country], first));
    }
    // The country joined to it.
    let joins = |at: &usize| cx.reading.lexeme(*at, known.joiner).is_some_and(|(_, past)| past == first);
    let join = (1..=3).filter_map(|back| first.checked_sub(back)).filter(|at| english && *at > from).find(joins)?;
    let bracket = |past: usize| past == join || past + 1 == join && cx.reading.tokens[past].is(')');
    let (at, other) =
        cx.reading.mentions.within(TokenRange::new(from, join)).filter(|(_, m)| bracket(m.range.past())).find_map(|(_, m)| {
            match m.what {
                What::Country { country, demonym: false } => Some((m.range.first(), country)),
                What::Lexeme(class, value) if class == known.organisation => Some((m.range.first(), cx.packs().country(value)?)),
                _ => None,
            }
        })?;
    let open = at.checked_sub(1).filter(|open| *open > from && cx.reading.tokens[*open].is('('));
    let mut at = open.and_then(|open| beginning(cx, from, open)).unwrap_or(at);
    while at > from && cx.reading.is(at - 1, known.article) {
        at -= 1;
    }
    let free = at == sentence.first() || !cx.reading.is(at - 1, known.preposition);
    free.then(|| Subject::Countries(vec![other, country], at))
}

/// The first token of the organisation's name that ends at `past`.
fn beginning(cx: &Context<'_>, from: usize, past: usize) -> Option<usize> {
    let class = cx.packs().known.organisation;
    let named = cx.reading.mentions.within(TokenRange::new(from, past));
    named.filter(|(_, m)| m.range.past() == past && matches!(m.what, What::Lexeme(c, _) if c == class)).map(|(_, m)| m.range.first()).min()
}

/// `Nairobi asked`, `Nairobi and Kampala intend`: capitals right before the verb stand for their countries.
pub(super) fn capitals(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let known = &cx.packs().known;
    let sentence = f.sentence_range();
    let from = verb.saturating_sub(REACH).max(sentence.first());
    let mut countries: Vec<Country> = Vec::new();
    let (mut begins, mut past) = (from, 0);
    for (_, mention) in cx.reading.mentions.within(TokenRange::new(from, verb)) {
        let What::Place(country) = mention.what else { continue };
        let first = mention.range.first();
        let joined = past > 0 && cx.reading.lexeme(past, known.joiner).is_some_and(|(_, p)| p == first);
        if !joined {
            countries.clear();
            begins = first;
        }
        // `the Radisson Tbilisi`, `the line Baku–Tbilisi`: part of another name.
        let in_name = first > sentence.first()
            && !joined
            && (cx.reading.tokens[first - 1].is_dash() && !cx.reading.tokens[first].spaced
                || first > sentence.first() + 1 && cx.reading.tokens[first - 1].capital);
        let object = in_name
            || !joined
                && first > sentence.first()
                && cx.reading.is(first - 1, known.preposition)
                && !cx.reading.is(first - 1, known.joiner)
                && !cx.reading.is(first - 1, known.meanwhile);
        if !object && (!joined || !countries.is_empty()) {
            countries.push(country);
        }
        past = mention.range.past();
    }
    (!countries.is_empty() && leads_to(cx, past, verb)).then_some(Subject::Countries(countries, begins))
}

/// `..., and Kenya will`, `as Kenya urges`, `after the two agreed`: an actor right before the verb, behind a joining word or one
/// before a clause.
pub(super) fn joined(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let known = &cx.packs().known;
    let actor = cx.actors(f.sentence).iter().rev().find(|a| a.range.past() <= verb)?;
    let mut at = actor.range.first();
    while at > f.sentence_range().first() && cx.reading.is(at - 1, known.article) {
        at -= 1;
    }
    let joins = at > f.sentence_range().first() && [known.joiner, known.meanwhile].iter().any(|c| cx.reading.is(at - 1, *c));
    (joins && leads_to(cx, actor.range.past(), verb)).then_some(Subject::Actor(*actor))
}

/// `Ministers praised the line, stressing the need to`: a further verb behind a comma has for its subject the bare noun for both
/// that opens the sentence.
pub(super) fn led_by_both(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let (reading, first) = (cx.reading, f.sentence_range().first());
    let goes_on = verb > first + 1
        && (reading.tokens[verb - 1].is(',') || reading.is(verb - 1, cx.packs().known.joiner))
        && reading.language_at(verb) == Language::English;
    let both = reading.lexeme(first, cx.packs().known.agent).is_some_and(|(value, _)| value == "both");
    let alone = !cx.actors(f.sentence).iter().any(|a| a.free && a.range.past() <= verb);
    (goes_on && both && alone).then(|| Subject::Countries(cx.pairs.both(f.sentence), first))
}

/// `Kenyan and Ghanaian teams`, `our airlines`, `both companies`: the sides named before a noun of those who act for them,
/// which stands right before the verb.
pub(super) fn collective(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let start = f.sentence_range().first();
    let mut past = verb;
    while past > start && reading.is(past - 1, known.auxiliary) {
        past -= 1;
    }
    // `China's new government, looking far ahead, wants`: an aside between.
    if past > start && reading.tokens[past - 1].is(',') && reading.language_at(verb) == Language::English {
        past = (past.saturating_sub(ASIDE).max(start)..past - 1).rev().find(|at| reading.tokens[*at].is(','))?;
    }
    let doer = |at: &usize| *at >= start && reading.lexeme(*at, known.doer).is_some_and(|(_, ends)| ends == past);
    let head = (1..=DOER).filter_map(|back| past.checked_sub(back)).find(doer)?;
    let ends = |at: usize| {
        !reading.tokens[at].is_word() && !possessive(cx, at) && !reading.tokens[at].is_dash()
            || reading.is(at, known.say)
            || reading.is(at, known.relator)
            || reading.is(at, known.preposition) && !reading.is(at, known.joiner)
    };
    let from = (start.max(head.saturating_sub(LONGEST))..head).rev().find(|at| ends(*at)).map_or(start, |at| at + 1);
    let named = TokenRange::new(from.max(head.saturating_sub(LONGEST)), past);
    let mut countries: Vec<Country> = Vec::new();
    let mut begins = named.first();
    for (_, mention) in reading.mentions.within(named) {
        if let What::Country { country, .. } | What::Place(country) = mention.what
            && !countries.contains(&country)
        {
            if countries.is_empty() {
                begins = mention.range.first();
            }
            countries.push(country);
        }
    }
    // `the two countries' agencies`.
    let both = |m: &Mention| matches!(m.what, What::Both(_)) && possessive(cx, m.range.past());
    if countries.is_empty() && reading.language_at(verb) == Language::English && reading.mentions.within(named).any(|(_, m)| both(m)) {
        countries = cx.pairs.both(f.sentence);
    }
    let word = |class| named.indexes().find(|at| reading.is(*at, class));
    if countries.is_empty()
        && let Some(at) =
            named.indexes().find(|at| reading.lexeme(*at, known.ours).is_some_and(|(value, _)| value == "ours" || value == "mine"))
    {
        let countries = speaker(cx, f.sentence, verb);
        return (!countries.is_empty()).then_some(Subject::Spoken(countries, at));
    }
    // `several companies agreed`: whose they are is not told; `the two countries' navies` are of both.
    let owned = || reading.mentions.within(named).any(|(_, m)| matches!(m.what, What::Both(_)) && m.range.past() < past);
    if countries.is_empty() && word(known.several).is_none() && (word(known.plural).is_some() || owned()) {
        countries = cx.pairs.both(f.sentence);
    }
    (!countries.is_empty()).then_some(Subject::Countries(countries, begins))
}
