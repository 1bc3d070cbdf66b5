//! The subject of a governing verb: an actor, a capital that stands for its country, or words that refer back.

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::mention::What;
use crate::read::found::Found;
use crate::read::leads::{ASIDE, leads_to};
use crate::read::programme::Stay;
use crate::read::spoken::speaker;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// Whose verb it is.
#[derive(Debug)]
pub enum Subject {
    /// An actor of the context.
    Actor(Actor),
    /// The countries meant by words right before the verb, and where those words begin.
    Countries(Vec<Country>, usize),
    /// The country of whoever says `we`, and where that word stands.
    Spoken(Vec<Country>, usize),
}

/// How far before its verb a subject that refers back may stand.
const REACH: usize = 24;
/// How many tokens the noun phrase may have that names who acts.
const LONGEST: usize = 8;

/// The subject of the verb that `f` found.
pub fn of_verb(cx: &Context<'_>, f: &Found<'_, '_>, stay: Option<&Stay>) -> Option<Subject> {
    let verb = f.m.range.first();
    // `welcomed X's decision`, `sought X's support`, `condemned X's tests`: another country's.
    if !f.is_part("welcomes")
        && !f.is_part("whole")
        && f.set("topic").is_none()
        && let Some(country) = within(cx, f.m.range)
    {
        return Some(Subject::Countries(vec![country], verb));
    }
    if let Some(organisation) = organisation(cx, f.sentence_range(), verb) {
        return Some(organisation);
    }
    // `It is important that we go on`, in somebody's own words.
    let known = &cx.packs().known;
    if cx.reading.lexeme(verb, known.agent).is_some_and(|(value, _)| value == "alone")
        && cx.reading.language_at(verb) == Language::English
        && let Some(country) = cx.people.speaker(cx.reading, verb).and_then(|p| cx.people.get(p).country)
    {
        return Some(Subject::Spoken(vec![country], verb));
    }
    let referring = referring(cx, f, verb, stay);
    if let Some((subject, true)) = referring {
        return Some(subject);
    }
    if let Some(both) = both_go_on(cx, f, verb) {
        return Some(both);
    }
    let near = cx.subject(f.sentence, verb);
    if let Some(actor) = near
        && f.sentence_range().contains(actor.range)
        && leads_to(cx, actor.range.past(), verb)
    {
        return near.map(Subject::Actor);
    }
    let subject = referring.map(|(s, _)| s).or_else(|| capitals(cx, f, verb)).or_else(|| joined(cx, f, verb));
    if let Some(subject) = subject.or_else(|| meanwhile(cx, f, verb)).or_else(|| collective(cx, f, verb)) {
        return Some(subject);
    }
    if let Some(actor) = behind(cx, f, verb) {
        return Some(Subject::Actor(actor));
    }
    if let Some(subject) = led_by_both(cx, f, verb) {
        return Some(subject);
    }
    let actor = near?;
    // A language that does not leave the subject out says another one where no actor stands.
    let own = f.sentence_range().contains(actor.range);
    let english = cx.reading.language_at(verb) == Language::English;
    let opens = (f.sentence_range().first()..verb).all(|at| !cx.reading.tokens[at].is_word() || cx.reading.tokens[at + 1].is(')'));
    (own || !english || opens).then_some(Subject::Actor(actor))
}

impl Subject {
    /// The countries for which the subject speaks.
    pub fn countries(&self, cx: &Context<'_>, sentence: usize) -> Vec<Country> {
        match self {
            Subject::Actor(actor) => cx.countries(actor, sentence),
            Subject::Countries(countries, _) | Subject::Spoken(countries, _) => countries.clone(),
        }
    }

    /// Whether the subject stands right before the verb, only adverbs or an aside between.
    pub fn adjacent(&self, cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
        match self {
            Subject::Countries(..) | Subject::Spoken(..) => true,
            Subject::Actor(actor) if actor.range.overlaps(f.m.range) => true,
            Subject::Actor(actor) => f.sentence_range().contains(actor.range) && leads_to(cx, actor.range.past(), f.m.range.first()),
        }
    }

    /// The token at which the subject begins, at most `verb`.
    pub fn begins(&self, verb: usize) -> usize {
        match self {
            Subject::Actor(actor) => actor.range.first().min(verb),
            Subject::Countries(_, begins) | Subject::Spoken(_, begins) => *begins,
        }
    }
}

/// `affirmed Kenya's readiness to`, `announced that Kenya would`: the country inside the phrase is the one that acts.
fn within(cx: &Context<'_>, phrase: TokenRange) -> Option<Country> {
    let inside = TokenRange::new(phrase.first() + 1, phrase.past());
    let last = phrase.past() - 1;
    let acts = |past: usize| {
        past < phrase.past() && cx.reading.tokens[past].kind == TokenKind::Possessive
            || cx.reading.is(last, cx.packs().known.future) && leads_to(cx, past, last)
    };
    cx.reading.mentions.within(inside).filter(|(_, m)| acts(m.range.past())).find_map(|(_, m)| match m.what {
        What::Country { country, demonym: false } => Some(country),
        _ => None,
    })
}

/// `the African Union has agreed to`: an organisation right before the verb, where no country stands before it as its owner; with
/// the country that a word joins to it, `Kenya and the African Union agreed`.
pub(super) fn organisation(cx: &Context<'_>, sentence: TokenRange, verb: usize) -> Option<Subject> {
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

/// Words that refer to who was named before: `we`, `it`, `the two`, `the guest`; and whether they tell more than an office.
fn referring(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize, stay: Option<&Stay>) -> Option<(Subject, bool)> {
    let agent = cx.packs().known.agent;
    let from = verb.saturating_sub(REACH).max(f.sentence_range().first());
    let at = (from..verb).rev().find(|at| cx.reading.lexeme(*at, agent).is_some_and(|(_, past)| leads_to(cx, past, verb)))?;
    let (value, past) = cx.reading.lexeme(at, agent)?;
    if value == "both" && past == at + 1 && qualified(cx, f.sentence_range().first(), at) {
        return None;
    }
    let countries = match value {
        "before" => named_before(cx, f, at)?,
        "bloc" => cx.organisation_before(f.sentence, at).into_iter().collect(),
        "we" => speaker(cx, f.sentence, verb),
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
        _ => cx.main_subject(f.sentence.checked_sub(1)?).map(|a| cx.countries(&a, f.sentence))?,
    };
    let subject = if value == "we" { Subject::Spoken(countries, at) } else { Subject::Countries(countries, at) };
    // Who says `we` and is not known is nobody named before.
    (value == "we" && cx.reading.language_at(at) == Language::English || !subject.countries(cx, f.sentence).is_empty())
        .then_some((subject, value != "last"))
}

/// `X said the two shared concerns and agreed`: both, where words for them open the clause that the English verb goes on with, and
/// nobody else acts behind them.
fn both_go_on(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let joins = |at: usize| reading.lexeme(at, known.joiner).is_some_and(|(_, past)| past == verb);
    if reading.language_at(verb) != Language::English || !(1..=2).filter_map(|back| verb.checked_sub(back)).any(joins) {
        return None;
    }
    let from = verb.saturating_sub(REACH).max(f.sentence_range().first() + 1);
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
        let land = cx.main_subject(f.sentence.checked_sub(1)?).filter(|a| matches!(a.who, Who::Country(_)))?;
        return Some(cx.countries(&land, f.sentence));
    }
    // `He praised the bridge, which he said would help as it will cut queues`: he is no `it`.
    cx.subject(f.sentence, at)
        .filter(|a| f.sentence_range().contains(a.range) && !cx.reading.is(a.range.first(), cx.packs().known.pronoun))
        .map(|a| cx.countries(&a, f.sentence))
}

/// `business leaders agreed`: whether a word of English stands before the bare noun at `at` that tells of other ones.
fn qualified(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let before = |at: usize| {
        [known.article, known.preposition, known.joiner, known.auxiliary, known.say, known.sequel].iter().any(|c| reading.is(at, *c))
    };
    at > start
        && reading.language_at(at) == Language::English
        && reading.tokens[at - 1].is_word()
        && !reading.tokens[at].capital
        && !before(at - 1)
}

/// `his counterpart X, who agreed`: whom the words right before the token `at` name, object of another verb or not.
fn named_before(cx: &Context<'_>, f: &Found<'_, '_>, at: usize) -> Option<Vec<Country>> {
    let past = if at > 0 && cx.reading.tokens[at - 1].is(',') { at - 1 } else { at };
    let actor = cx.actors(f.sentence).iter().find(|a| a.range.past() == past)?;
    Some(cx.countries(actor, f.sentence))
}

/// `Nairobi asked`, `Nairobi and Kampala intend`: capitals right before the verb stand for their countries.
fn capitals(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
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
                && !cx.reading.is(first - 1, known.joiner);
        if !object && (!joined || !countries.is_empty()) {
            countries.push(country);
        }
        past = mention.range.past();
    }
    (!countries.is_empty() && leads_to(cx, past, verb)).then_some(Subject::Countries(countries, begins))
}

/// `Stressing the importance of this, President X`: a verb that opens the sentence has the subject of the main clause.
pub(super) fn behind(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Actor> {
    let sentence = f.sentence_range();
    if verb > sentence.first() + 1 {
        return None;
    }
    let opens = |a: &&Actor| a.free && a.range.first() > f.m.range.past() && cx.reading.tokens[a.range.first() - 1].is(',');
    cx.actors(f.sentence).iter().find(opens).filter(|a| matches!(a.who, Who::Person(_) | Who::Both)).copied()
}

/// `Ministers praised the line, stressing the need to`: a further verb behind a comma has for its subject the bare noun for both
/// that opens the sentence.
fn led_by_both(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let (reading, first) = (cx.reading, f.sentence_range().first());
    let goes_on = verb > first + 1
        && (reading.tokens[verb - 1].is(',') || reading.is(verb - 1, cx.packs().known.joiner))
        && reading.language_at(verb) == Language::English;
    let both = reading.lexeme(first, cx.packs().known.agent).is_some_and(|(value, _)| value == "both");
    let alone = !cx.actors(f.sentence).iter().any(|a| a.free && a.range.past() <= verb);
    (goes_on && both && alone).then(|| Subject::Countries(cx.pairs.both(f.sentence), first))
}

/// `..., and Kenya will`: a second subject behind a joining word, its verb right behind it.
fn joined(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let known = &cx.packs().known;
    let actor = cx.actors(f.sentence).iter().rev().find(|a| a.range.past() <= verb)?;
    let mut at = actor.range.first();
    while at > f.sentence_range().first() && cx.reading.is(at - 1, known.article) {
        at -= 1;
    }
    let joins = at > f.sentence_range().first() && cx.reading.is(at - 1, known.joiner);
    (joins && leads_to(cx, actor.range.past(), verb)).then_some(Subject::Actor(*actor))
}

/// `as Kenya urges`, `after the two agreed`: an actor right before the verb whom a word before a clause leaves its subject.
fn meanwhile(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let known = &cx.packs().known;
    let actor = cx.actors(f.sentence).iter().rev().find(|a| a.range.past() <= verb)?;
    let mut at = actor.range.first();
    while at > f.sentence_range().first() && cx.reading.is(at - 1, known.article) {
        at -= 1;
    }
    let opens = at > f.sentence_range().first() && cx.reading.is(at - 1, known.meanwhile);
    (opens && leads_to(cx, actor.range.past(), verb)).then_some(Subject::Actor(*actor))
}

/// `Kenyan and Ghanaian teams`, `our airlines`, `both companies`: the sides named before a noun of those who act for them,
/// which stands right before the verb.
fn collective(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
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
    let head = past.checked_sub(1).filter(|head| *head >= start && reading.is(*head, known.doer))?;
    let ends = |at: usize| {
        !reading.tokens[at].is_word() && reading.tokens[at].kind != TokenKind::Possessive && !reading.tokens[at].is_dash()
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
    let word = |class| named.indexes().find(|at| reading.is(*at, class));
    if countries.is_empty()
        && let Some(at) =
            named.indexes().find(|at| reading.lexeme(*at, known.ours).is_some_and(|(value, _)| value == "ours" || value == "mine"))
    {
        let countries = speaker(cx, f.sentence, verb);
        return (!countries.is_empty()).then_some(Subject::Spoken(countries, at));
    }
    if countries.is_empty() && word(known.plural).is_some() {
        countries = cx.pairs.both(f.sentence);
    }
    (!countries.is_empty()).then_some(Subject::Countries(countries, begins))
}
