//! The subject of a governing verb: an actor, a capital that stands for its country, or words that refer back.

mod named;
mod referring;

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::read::found::Found;
use crate::read::leads::leads_to;
use crate::read::programme::Stay;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};
use crate::value::Country;
use named::{capitals, collective, joined, led_by_both, within};
pub(super) use named::{is_whence, organisation};
use referring::{both_go_on, list_head, referring};
pub(super) use referring::{other, own};

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
    saying(cx, f, verb).or_else(|| standing(cx, f, verb, stay)).filter(|_| !f.is_part("own") || !of_event(cx, f))
}

/// `The talks between the two ministers will cover trade`: whether an encounter opens the sentence, and only whose it is stands before
/// the verb.
fn of_event(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let verb = f.m.range.first();
    let mark = |at: &usize| matches!(reading.tokens[*at].kind, TokenKind::Mark(_));
    let start = (f.sentence_range().first()..verb).rev().find(mark).map_or(f.sentence_range().first(), |at| at + 1);
    let small = |at: usize| [known.company, known.between, known.possessor].iter().any(|c| reading.is(at, *c));
    let whose = |at: usize| reading.lexeme(at, known.encounter).map(|(_, past)| past).filter(|past| *past < verb && small(*past));
    let Some(past) = (start..verb.min(start + OPENS)).find_map(whose) else { return false };
    let ends = |at: usize| reading.is(at, known.stative) || reading.is(at, known.say);
    reading.language_at(verb) == Language::English && !(start..verb).any(ends) && verb - past <= REACH
}

/// How many tokens before the word for an encounter that opens a sentence there may be.
const OPENS: usize = 6;

/// How many tokens before a participle the verb of saying may stand from which it goes on.
const SAID: usize = 6;

/// `"...," X said, calling for`, `..., said X, adding that`: a participle behind a comma goes on from who says it.
fn saying(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Subject> {
    let (reading, first) = (cx.reading, f.sentence_range().first());
    let gerund = || ending::is_gerund(reading.tokens[verb].span.of(reading.text));
    if verb < first + 3 || !reading.tokens[verb - 1].is(',') || reading.language_at(verb) != Language::English || !gerund() {
        return None;
    }
    let comma = verb - 1;
    let say = (comma.saturating_sub(SAID).max(first + 1)..comma).rev().find(|at| reading.is(*at, cx.packs().known.say))?;
    let parted = |at: usize| matches!(reading.tokens[at].kind, TokenKind::Mark(_));
    let next =
        |a: &&Actor| a.range.past() == say && say + 1 == comma || a.range.past() == comma && (say + 1..a.range.first()).all(|i| !parted(i));
    cx.actors(f.sentence).iter().filter(|a| a.range.first() >= say.saturating_sub(SAID)).find(next).copied().map(Subject::Actor)
}

/// The subject of the verb at the token `verb` of the sentence of `f`.
pub(super) fn standing(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize, stay: Option<&Stay>) -> Option<Subject> {
    let referring = referring(cx, f, verb, stay);
    if let Some((subject, true)) = referring {
        return Some(subject);
    }
    if let Some(both) = both_go_on(cx, f, verb) {
        return Some(both);
    }
    if let Some(head) = list_head(cx, f, verb) {
        return Some(head);
    }
    // `She said that next year the embassy in Lima will`: who stands right before the verb.
    let english = cx.reading.language_at(verb) == Language::English;
    let before = cx.actors(f.sentence).iter().rev().find(|a| a.range.past() <= verb).filter(|_| english);
    if let Some(actor) = before.filter(|a| a.free && leads_to(cx, a.range.past(), verb)) {
        return Some(Subject::Actor(*actor));
    }
    let near = cx.subject(f.sentence, verb);
    if let Some(actor) = near
        && f.sentence_range().contains(actor.range)
        && leads_to(cx, actor.range.past(), verb)
    {
        return near.map(Subject::Actor);
    }
    let subject = referring.map(|(s, _)| s).or_else(|| capitals(cx, f, verb)).or_else(|| joined(cx, f, verb));
    if let Some(subject) = subject.or_else(|| collective(cx, f, verb)) {
        return Some(subject);
    }
    if let Some(actor) = behind(cx, f, verb) {
        return Some(Subject::Actor(actor));
    }
    if let Some(subject) = led_by_both(cx, f, verb) {
        return Some(subject);
    }
    let actor = near.filter(|a| f.sentence_range().contains(a.range) || !by_outsiders(cx, f))?;
    // A language that does not leave the subject out says another one where no actor stands.
    let own = f.sentence_range().contains(actor.range);
    let opens = (f.sentence_range().first()..verb).all(|at| !cx.reading.tokens[at].is_word() || cx.reading.tokens[at + 1].is(')'));
    (own || !english || opens).then_some(Subject::Actor(actor))
}

/// `Phe đối lập kêu gọi`: whether the sentence begins with people who speak for no state.
fn by_outsiders(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    cx.reading.is(f.sentence_range().first(), cx.packs().known.outsider)
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

/// `Stressing the importance of this, President X`: a verb that opens the sentence has the subject of the main clause.
pub(super) fn behind(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Option<Actor> {
    let sentence = f.sentence_range();
    if verb > sentence.first() + 1 {
        return None;
    }
    let opens = |a: &&Actor| a.free && a.range.first() > f.m.range.past() && cx.reading.tokens[a.range.first() - 1].is(',');
    cx.actors(f.sentence).iter().find(opens).filter(|a| matches!(a.who, Who::Person(_) | Who::Both)).copied()
}
