//! Whose meeting it is: the subject of the verb or the owner of the noun, in the sentence or carried over.

use super::{can_meet, passive};
use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::context::people::PersonId;
use crate::mention::person::Form;
use crate::mention::{PersonList, What};
use crate::read::found::Found;
use crate::read::leads::{leads_to, verb_begins};
use crate::read::programme::Programme;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// How many tokens somebody named with office and ministry may take.
const LONGEST_PERSON: usize = 24;

/// How far before the verb a delegation's leader begins, at most.
const NEAR: usize = 16;

/// Who met `with`: the subject of the verb, in the sentence or carried over.
pub(super) fn subject(
    cx: &Context<'_>,
    f: &Found<'_, '_>,
    with: &[PersonId],
    objects: &[PersonId],
    programme: &Programme,
) -> Vec<PersonId> {
    let other = |p: &PersonId| !with.contains(p) && !objects.contains(p) && with.iter().any(|w| can_meet(cx, *w, *p));
    let start = f.m.range.first();
    let person = |who: Who| match who {
        Who::Person(p) => Some(p).filter(other),
        _ => None,
    };
    let actors = cx.actors(f.sentence);
    if stranger(cx, f) {
        return Vec::new();
    }
    // `by X, who received Y`: whom the word right before the verb means.
    if let Some(p) = relative(cx, f).filter(other) {
        return vec![p];
    }
    // `Accords were signed as X received Y`: behind a word of time whoever stands right before the verb.
    if let Some(p) = meanwhile(cx, f).filter(other) {
        return vec![p];
    }
    // `A delegation led by X called on Y`.
    let led = leaders(cx, f);
    if led.iter().any(other) {
        return led.into_iter().filter(other).collect();
    }
    // `X's meeting with Y`: whose it is.
    if let Some(owner) = owner(cx, f) {
        return owner.filter(other).into_iter().collect();
    }
    // Nobody stands before a verb that opens the sentence: `Receiving X, the President said`.
    let opens = !actors.iter().any(|a| a.range.past() <= start);
    if opens {
        // `In a rare meeting, X held talks with Y`: a noun that opens the sentence reaches over the subject.
        let object = f.range("with").map_or(start, |r| r.first());
        let within = actors.iter().filter(|a| a.free && a.range.first() > start && a.range.past() <= object).find_map(|a| person(a.who));
        if let Some(p) = within {
            return vec![p];
        }
        let past = f.m.range.past();
        let next = actors
            .iter()
            .filter(|a| !passive(f) && a.range.first() >= past && a.free && a.range.first() < past + 30)
            .find_map(|a| person(a.who));
        if let Some(p) = next {
            return vec![p];
        }
    }
    // `"Glad to meet X. Our ties are strong," Y wrote`: who is told to say so.
    if opens && let Some(p) = cx.people.speaker(cx.reading, start).filter(other) {
        return vec![p];
    }
    // A guest without a name is the visit's.
    let guest = || guest_told(cx, f, programme).filter(other);
    // `During talks with his counterpart X, the two sides agreed`: that of who is on the journey.
    let peer = |what: &What| matches!(what, What::Person(p) if cx.reading.mentions.persons[*p as usize].counterpart);
    let english = cx.reading.language_at(start) == Language::English;
    if opens
        && english
        && f.bound("with").is_some_and(|(what, _)| peer(what))
        && let Some(p) = guest()
    {
        return vec![p];
    }
    // `Đoàn gặp X`: nobody else is named before the verb.
    if opens
        && cx.reading.language_at(start) == Language::Vietnamese
        && let Some(p) = guest_unnamed(cx, f, programme).filter(other)
    {
        return vec![p];
    }
    let several = several(cx, f);
    if !several.is_empty() {
        return several.into_iter().filter(|p| other(p)).collect();
    }
    if let Some((p, range)) = cx.subject(f.sentence, start).and_then(|a| Some((person(a.who)?, a.range))) {
        return whole_list(cx, p, range, start).into_iter().filter(|p| other(p)).collect();
    }
    let before = || actors.iter().filter(|a| a.range.past() <= start);
    if let Some(p) = before().rev().filter(|a| a.free).find_map(|a| person(a.who)) {
        return vec![p];
    }
    // `The letter was handed over by X during a meeting with Y`: the only one named before, whatever he is there.
    let noun = start > f.sentence_range().first() && cx.reading.is(start - 1, cx.packs().known.article);
    let mut named = before().filter_map(|a| person(a.who));
    if let (Some(p), None) = (named.next().filter(|_| noun), named.next()) {
        return vec![p];
    }
    // A sentence without a named subject goes on about the one before; a guest without a name is the visit's.
    if let Some(p) = guest_unnamed(cx, f, programme).filter(other) {
        return vec![p];
    }
    // `The talks with X focused on trade`: of the two of whom the passage speaks, in English.
    let both = cx.pairs.both(f.sentence);
    let of_both = |p: &PersonId| !english || cx.people.get(*p).country.is_none_or(|c| both.contains(&c));
    let aside = |p: &PersonId| opens && f.m.get("format").is_some() && !of_both(p);
    let before = || f.sentence.checked_sub(2).and_then(|s| cx.main_subject(s));
    let carried = [cx.carried_subject(f.sentence), before()];
    if let Some(p) = carried.into_iter().flatten().filter_map(|a| person(a.who)).find(|p| !aside(p)) {
        return vec![p];
    }
    guest()
        .filter(of_both)
        .or_else(|| chief(cx, &both, &other).filter(|_| english && opens && f.m.get("format").is_some()))
        .into_iter()
        .collect()
}

/// How many people of a text are looked through for its chief.
const PEOPLE: usize = 64;

/// Of the people of `both` who are fit, the one in an office whom the text names most.
fn chief(cx: &Context<'_>, both: &[Country], fit: &dyn Fn(&PersonId) -> bool) -> Option<PersonId> {
    let of = |p: &PersonId| cx.people.get(*p).country.is_some_and(|c| both.contains(&c)) && !cx.people.get(*p).offices.is_empty();
    let people = cx.people.iter().map(|(id, _)| id).take(PEOPLE).filter(|p| of(p) && fit(p));
    people.max_by_key(|p| (cx.people.get(*p).mentions, std::cmp::Reverse(*p)))
}

/// The guest of the visit that the text reports where the sentence is told.
fn guest_told(cx: &Context<'_>, f: &Found<'_, '_>, programme: &Programme) -> Option<PersonId> {
    cx.called(&programme.spoken_of(cx, f.m.range.first())?.guest)
}

/// `Đoàn gặp X`: the guest whom a word before the verb means without name or office.
fn guest_unnamed(cx: &Context<'_>, f: &Found<'_, '_>, programme: &Programme) -> Option<PersonId> {
    let mut before = f.sentence_range().first()..f.m.range.first();
    before.any(|at| cx.reading.is(at, cx.packs().known.visitor)).then(|| guest_told(cx, f, programme)).flatten()
}

/// `X, Y and Z met`: the people of several countries whom an English sentence joins right before the verb.
fn several(cx: &Context<'_>, f: &Found<'_, '_>) -> Vec<PersonId> {
    let start = f.m.range.first();
    let joined = |a: &Actor| a.free && matches!(a.who, Who::Both | Who::All) && f.sentence_range().contains(a.range);
    let english = cx.reading.language_at(start) == Language::English;
    let subject = cx.subject(f.sentence, start).filter(|a| english && joined(a) && leads_to(cx, a.range.past(), start));
    let Some(range) = subject.map(|a| a.range) else { return Vec::new() };
    let people = cx.reading.mentions.within(range).filter_map(|(_, m)| match m.what {
        What::Person(index) => cx.people.of_mention(index as usize),
        _ => None,
    });
    people.collect()
}

/// `as X received Y`, `before X met Y`: the person right before an English verb and behind a word of time.
fn meanwhile(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<PersonId> {
    let (reading, start) = (cx.reading, f.m.range.first());
    let from = f.sentence_range().first();
    if reading.language_at(start) != Language::English || f.range("with").is_none() || passive(f) {
        return None;
    }
    let time =
        |at: usize| reading.lexeme(at, cx.packs().known.meanwhile).is_some_and(|(value, _)| matches!(value, "as" | "then" | "after"));
    let near = TokenRange::new(start.saturating_sub(LONGEST_PERSON).max(from), start);
    let mut here = reading.mentions.within(near).filter_map(|(_, m)| match m.what {
        What::Person(p) if m.range.first() > from && time(m.range.first() - 1) && leads_to(cx, m.range.past(), start) => {
            cx.people.of_mention(p as usize)
        }
        _ => None,
    });
    here.next()
}

/// `The delegation led by X met`: who leads the delegation that stands right before an English verb.
fn leaders(cx: &Context<'_>, f: &Found<'_, '_>) -> Vec<PersonId> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let start = verb_begins(f);
    let from = f.sentence_range().first();
    if reading.language_at(start) != Language::English {
        return Vec::new();
    }
    let people = |list: PersonList| list.iter().filter_map(|p| cx.people.of_mention(p)).collect::<Vec<_>>();
    let led = reading.mentions.within(TokenRange::new(start.saturating_sub(NEAR).max(from), start)).filter_map(|(_, m)| match m.what {
        What::Person(p) => Some((m.range, PersonList::one(p))),
        What::Persons(list) => Some((m.range, list)),
        _ => None,
    });
    let by = |range: TokenRange| {
        (1..=5).filter_map(|back| range.first().checked_sub(back)).any(|i| {
            reading.lexeme(i, known.headed).is_some_and(|(value, past)| value == "by" && past <= range.first() && past + 2 >= range.first())
        })
    };
    // `A delegation, headed by X, held talks`.
    let leads = |range: TokenRange| leads_to(cx, range.past(), start) || reading.tokens[range.past()].is(',') && range.past() + 1 == start;
    let led = led.filter(|(range, _)| by(*range) && leads(*range)).max_by_key(|(range, _)| range.len());
    led.map(|(_, list)| people(list)).unwrap_or_default()
}

/// `X, who met`: the person right before a relative pronoun before the verb.
fn relative(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<PersonId> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = f.sentence_range().first();
    if reading.language_at(f.m.range.first()) != Language::English {
        return None;
    }
    let pronoun = verb_begins(f)
        .checked_sub(1)
        .filter(|i| *i > first && reading.lexeme(*i, known.agent).is_some_and(|(value, _)| value == "before"))?;
    let past = if reading.tokens[pronoun - 1].is(',') { pronoun - 1 } else { pronoun };
    cx.actors(f.sentence).iter().find(|a| a.range.past() == past).and_then(|a| match a.who {
        Who::Person(p) => Some(p),
        _ => None,
    })
}

/// `President X's talks with Y`: the person before a possessive right before the noun; none inside for somebody unnamed.
fn owner(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Option<PersonId>> {
    let noun = f.m.range.first();
    let from = noun.saturating_sub(3).max(f.sentence_range().first());
    let mark = (from..noun).rev().find(|i| cx.reading.tokens[*i].kind == TokenKind::Possessive)?;
    // `went to the premier's residence to meet Y`: he owns the residence.
    let known = &cx.packs().known;
    let parts = |i: usize| [known.joiner, known.preposition, known.relator].iter().any(|c| cx.reading.is(i, *c));
    if cx.reading.language_at(noun) == Language::English && (mark + 1..noun).any(parts) {
        return None;
    }
    let near = TokenRange::new(mark.saturating_sub(14).max(f.sentence_range().first()), mark);
    let before = cx.reading.mentions.within(near).filter(|(_, m)| m.range.past() == mark);
    let person = before.filter_map(|(_, m)| match m.what {
        What::Person(index) => Some(cx.people.of_mention(index as usize)),
        _ => None,
    });
    person.last()
}

/// `Okafor also met`: whether somebody of whom nothing is known stands right before the verb.
pub(in crate::read) fn stranger(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, first) = (cx.reading, f.sentence_range().first());
    let at = verb_begins(f);
    if at <= first || reading.language_at(at - 1) != Language::English {
        return false;
    }
    let token = &reading.tokens[at - 1];
    // `said, "Pleasure to meet X"`: the word that opens what is said is written with a capital for that alone.
    let opens = at < 2 + first || matches!(reading.tokens[at - 2].kind, TokenKind::Mark('"' | '“' | ':'));
    if opens && reading.is(at, cx.packs().known.infinitive) {
        return false;
    }
    if noun_of_nobody(cx, first, at) || office_of_nobody(cx, at) {
        return true;
    }
    let near = TokenRange::new((at - 1).saturating_sub(LONGEST_PERSON).max(first), at);
    let known = reading.mentions.any_at(at - 1) || reading.mentions.within(near).any(|(_, m)| m.range.past() == at);
    token.is_word() && token.capital && !token.all_capitals && !known
}

/// `Y said the top executive may meet X`: whether nouns in small letters that mean nobody whom the text knows stand between a
/// verb of saying and the verb at `at`.
fn noun_of_nobody(cx: &Context<'_>, first: usize, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let from = at.saturating_sub(NOUN).max(first + 1);
    let Some(article) = (from..at).rev().find(|i| reading.is(*i, known.article)) else { return false };
    let somebody = |what: &What| matches!(what, What::Person(_) | What::Persons(_) | What::Both(_) | What::Country { .. } | What::Place(_));
    let named = |i: usize| reading.mentions.at(i).any(|(_, m)| somebody(&m.what));
    let small = |i: usize| reading.tokens[i].is_word() && !reading.tokens[i].capital && !named(i);
    let refers = [known.agent, known.visitor, known.pronoun, known.both].iter().any(|c| reading.is(article, *c));
    let said = reading.is(article - 1, known.say) || reading.is(article - 1, known.reports);
    said && !refers && article + 1 < at && !named(article) && (article + 1..at).all(small)
}

/// `Y said the chief executive may meet X`: whether somebody of no rank stands before the verb at `at` whom the text never names.
fn office_of_nobody(cx: &Context<'_>, at: usize) -> bool {
    let near = TokenRange::new(at.saturating_sub(NOUN), at);
    cx.reading.mentions.within(near).any(|(_, m)| match m.what {
        What::Person(index) if m.range.past() == at => {
            let person = &cx.reading.mentions.persons[index as usize];
            let low = !person.offices.is_empty() && person.offices.iter().all(|o| cx.packs().rank(*o) > LOW);
            low && person.form == Form::Office && cx.people.of_mention(index as usize).is_none()
        }
        _ => false,
    })
}

/// Offices behind this rank lead nothing.
const LOW: u8 = 5;

/// How many words a noun with its article may have.
const NOUN: usize = 4;

/// The people named in one list with `person`, who stands at `range` before token `end`.
fn whole_list(cx: &Context<'_>, person: PersonId, range: TokenRange, end: usize) -> Vec<PersonId> {
    let from = range.first().saturating_sub(40);
    let list = cx.reading.mentions.within(TokenRange::new(from, end)).find_map(|(_, m)| match &m.what {
        What::Persons(list) if list.len() > 1 && m.range.contains(range) => Some(list),
        _ => None,
    });
    // `In talks with X, Y said`: a comma alone joins nobody to whoever acts behind it.
    let persons = &cx.reading.mentions.persons;
    let joined = |list: &PersonList| {
        let gaps = list.first as usize + 1..list.past as usize;
        let english = cx.reading.language_at(range.first()) == Language::English;
        !english
            || gaps
                .into_iter()
                .any(|i| (persons[i - 1].range.past()..persons[i].range.first()).any(|at| cx.reading.is(at, cx.packs().known.joiner)))
    };
    match list.filter(|list| joined(list)) {
        Some(list) => {
            let mut all: Vec<PersonId> = list.iter().filter_map(|p| cx.people.of_mention(p)).collect();
            all.dedup();
            all
        }
        None => vec![person],
    }
}
