//! Pairs: who met whom, by the sentence that puts them together.

use crate::context::Context;
use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::read::found::Found;
use crate::read::meeting::{MOST_NAMED, envoys, format};
use crate::read::met::{at_event, called_off, can_meet, denied, sides};
use crate::read::programme::Programme;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::{Country, Format};

/// The pairs of people whom the sentence itself puts together.
pub(super) fn pairs(cx: &Context<'_>, f: &Found<'_, '_>, objects: &[PersonId], programme: &Programme) -> Vec<[PersonId; 2]> {
    if denied(cx, f) || at_event(cx, f) || parted(cx, f) || on_arrival(cx, f) || of_others(cx, f) {
        return Vec::new();
    }
    if f.is_part("envoys") {
        return envoys::pairs(cx, f);
    }
    put_together(cx, f, objects, programme)
}

/// Those of whom a match says that their meeting was called off.
pub(super) fn kept_apart(cx: &Context<'_>, f: &Found<'_, '_>, programme: &Programme) -> Vec<[PersonId; 2]> {
    if called_off(cx, f) { put_together(cx, f, &[], programme) } else { Vec::new() }
}

/// The pairs, whether they met or not.
fn put_together(cx: &Context<'_>, f: &Found<'_, '_>, objects: &[PersonId], programme: &Programme) -> Vec<[PersonId; 2]> {
    let (mut one, mut other) = sides(cx, f, objects, programme);
    // Spouses come along.
    for side in [&mut one, &mut other].into_iter().filter(|s| s.len() > 1) {
        side.retain(|p| !cx.people.get(*p).is_spouse(cx.packs()));
    }
    // `X, Y and Z exchanged letters with A, B and C`: each with the one of the same place in the row.
    if format(f) == Some(Format::Exchange) && one.len() > 1 && one.len() == other.len() {
        return one.into_iter().zip(other).filter(|(a, b)| can_meet(cx, *a, *b)).map(|(a, b)| [a, b]).collect();
    }
    let mut out = Vec::new();
    for a in &one {
        for b in &other {
            if a != b && can_meet(cx, *a, *b) && !out.contains(&[*a, *b]) && !out.contains(&[*b, *a]) {
                out.push([*a, *b]);
            }
        }
    }
    out
}

/// `opened a meeting after blaming X`, `their first meeting since X was recalled`: whether a clause of time stands between the encounter
/// and whom the words behind it name.
fn parted(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known, first) = (cx.reading, &cx.packs().known, f.m.range.first());
    let Some(with) = f.range("with").map(|with| with.first()).filter(|with| *with > first + 1) else { return false };
    let time = |at: usize| {
        reading.lexeme(at, known.meanwhile).is_some_and(|(value, _)| matches!(value, "then" | "after"))
            || reading.lexeme(at, known.since).is_some_and(|(value, _)| value == "clause")
    };
    reading.language_at(first) == Language::English && (first + 1..with).any(time)
}

/// `discussed the outcome of X's talks with Y`: what is talked of is an encounter of somebody else.
fn of_others(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known, first) = (cx.reading, &cx.packs().known, f.m.range.first());
    let Some(with) = f.range("with").map(|with| with.first()).filter(|with| *with > first + 2) else { return false };
    let speaks = reading.lexeme(first, known.hold).is_some_and(|(value, _)| value == "act");
    let noun = (first + 1..with).any(|at| reading.is(at, known.encounter));
    let owned = (first + 1..with).any(|at| reading.tokens[at].kind == TokenKind::Possessive);
    reading.language_at(first) == Language::English && speaks && noun && owned
}

/// How far from the words for a reception it may be told that it was at an airport.
const ARRIVAL: usize = 14;

/// `was welcomed at the airport by X`: who receives a guest on arrival holds no talks.
fn on_arrival(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (first, past) = (f.m.range.first(), f.m.range.past());
    let known = &cx.packs().known;
    let acts = |at: usize| cx.reading.lexeme(at, known.hold).is_some_and(|(value, _)| value == "act");
    let received = (first..f.range("with").map_or(past, |with| with.first())).any(|at| cx.reading.is(at, known.welcome) || acts(at));
    if cx.reading.language_at(first) != Language::English || f.m.get("format").is_some() || !received {
        return false;
    }
    let sentence = f.sentence_range();
    let from = first.saturating_sub(ARRIVAL).max(sentence.first());
    (from..(past + ARRIVAL).min(sentence.past())).any(|at| cx.reading.is(at, known.airport))
}

/// `X, Y and Z met`: all of those who met in one round, each of another country; none where the pairs met by themselves.
pub(super) fn round(cx: &Context<'_>, f: &Found<'_, '_>, pairs: &[[PersonId; 2]]) -> Vec<PersonId> {
    let one_round = !f.is_part("envoys") && f.m.get("with").is_none() || f.is_part("round");
    let Some(first) = pairs.first().map(|[first, _]| *first).filter(|_| pairs.len() > 1 && one_round) else {
        return Vec::new();
    };
    // `A, B và C cùng D, E và F đồng chủ trì`: all of those who lead one talk.
    let vietnamese = cx.reading.language_at(f.m.range.first()) == Language::Vietnamese;
    if vietnamese && f.is_part("list") && pairs.iter().any(|[one, _]| *one != first) && pairs.iter().any(|[_, other]| *other != pairs[0][1])
    {
        let mut all: Vec<PersonId> = Vec::new();
        for person in pairs.iter().map(|[one, _]| *one).chain(pairs.iter().map(|[_, other]| *other)) {
            if !all.contains(&person) {
                all.push(person);
            }
        }
        return all;
    }
    let mut people = vec![first];
    let mut countries: Vec<Option<Country>> = vec![cx.people.get(first).country];
    for [one, other] in pairs {
        let country = cx.people.get(*other).country;
        if *one != first || country.is_none() || countries.contains(&country) {
            return Vec::new();
        }
        people.push(*other);
        countries.push(country);
    }
    people
}

/// Whether who speaks tells of a meeting of their own: `our talks`, `I had a meeting`.
pub(super) fn by_speaker(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let known = &cx.packs().known;
    let first = f.m.range.first();
    let from = first.saturating_sub(2).max(f.sentence_range().first());
    let ours = |at: usize| cx.reading.lexeme(at, known.ours).is_some_and(|(value, _)| value == "ours");
    let we = |at: usize| cx.reading.lexeme(at, known.agent).is_some_and(|(value, _)| value == "we");
    cx.reading.language_at(first) == Language::English && ((from..f.m.range.past()).any(ours) || (from..first).any(we))
}

/// `In our talks today we agreed`, `I had a good meeting with you`: who speaks and whom he speaks to, else whom of another
/// country the text names most.
pub(super) fn of_speakers(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<[PersonId; 2]> {
    let first = f.m.range.first();
    if !by_speaker(cx, f) {
        return None;
    }
    let speaker = cx.people.speaker(cx.reading, first)?;
    let partner = |p: &PersonId| *p != speaker && can_meet(cx, speaker, *p) && cx.people.get(*p).country.is_some();
    let most = || {
        let others = cx.people.iter().take(MOST_NAMED).map(|(id, _)| id).filter(partner);
        others.max_by_key(|p| (cx.people.get(*p).mentions, std::cmp::Reverse(*p)))
    };
    let other = cx.people.spoken_to(speaker).filter(|p| can_meet(cx, speaker, *p)).or_else(most)?;
    Some([speaker, other])
}

/// Whom verbs before the match `at` in its sentence take as their objects: they are no subject of this one.
pub(super) fn objects_before(found: &[&Found<'_, '_>], at: usize) -> Vec<PersonId> {
    let near = found[..at].iter().rev().take(8).take_while(|g| g.sentence == found[at].sentence);
    let objects = near.filter(|g| g.m.range.past() <= found[at].m.range.first()).flat_map(|g| g.persons("with"));
    // `Sau hội đàm với X, Y gặp Z`: behind the comma stands who goes on to act, and nobody more whom the first verb takes.
    let f = found[at];
    let main = f.cx.main_subject(f.sentence).filter(|_| f.cx.reading.language_at(f.m.range.first()) == Language::Vietnamese);
    objects.filter(|p| main.is_none_or(|a| a.who != Who::Person(*p))).collect()
}

pub(super) fn same_pair(a: [PersonId; 2], b: [PersonId; 2]) -> bool {
    a == b || a == [b[1], b[0]]
}
