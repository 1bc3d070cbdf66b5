//! Visits told by a meeting alone: `Minister X of Peru met his counterpart Y in Accra`. Who meets somebody in the other's country has
//! come there.

use jiff::Span;
use rustc_hash::FxHashSet;

use crate::context::Context;
use crate::context::people::PersonId;
use crate::context::people::allegiance::dateline;
use crate::fact::{Derivation, Fact, Meeting, Slots, Visit};
use crate::mention::What;
use crate::read::Draft;
use crate::read::guest::may_travel;
use crate::read::host::office;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Country, DateValue, Format, VisitStage};

/// How many days behind its meeting a visit may still be under way.
const LASTS: i64 = 7;
/// So many days after it a meeting is only recalled.
const RECALLED: i64 = 120;
/// How many meetings of a text are asked for a visit.
const MEETINGS: usize = 64;

/// Adds to `draft` the visits that its meetings tell and nothing else does.
pub fn read(cx: &Context<'_>, draft: &mut Draft) {
    // Where people of which country go already; of a guest without a country anybody may be meant.
    let journey = |visit: &Visit| (visit.host_country, visit.guest_country);
    let mut told: FxHashSet<(Option<Country>, Option<Country>)> = FxHashSet::default();
    told.extend(draft.facts.iter().filter_map(|fact| match &fact.slots {
        Slots::Visit(visit) => Some(journey(visit)),
        _ => None,
    }));
    let mut added: Vec<Fact> = Vec::new();
    let meetings = draft.facts.iter().filter_map(|fact| match &fact.slots {
        Slots::Meeting(meeting) => Some((fact, meeting)),
        _ => None,
    });
    for (fact, meeting) in meetings.take(MEETINGS) {
        let Some(visit) = visit(cx, meeting, fact.tokens) else { continue };
        if !told.contains(&(visit.host_country, None)) && told.insert(journey(&visit)) {
            let derivation =
                Derivation { pattern: fact.derivation.pattern.clone(), matched: fact.derivation.matched, mentions: Vec::new() };
            added.push(Fact { slots: Slots::Visit(visit), span: fact.span, between: Vec::new(), derivation, tokens: fact.tokens });
        }
    }
    draft.facts.append(&mut added);
}

/// The visit of one of the two who met face to face, told by `sentence`, in the country of the other.
fn visit(cx: &Context<'_>, meeting: &Meeting, sentence: TokenRange) -> Option<Visit> {
    let [a, b] = &meeting.people[..] else { return None };
    let face_to_face = matches!(meeting.format, Some(Format::Talks | Format::Meeting));
    // `The two last met in Lima in March 2023`: a meeting long ago does not say who came to whom.
    let last = meeting.date.and_then(DateValue::end).and_then(|d| d.last_day());
    let recalled =
        last.zip(cx.calendar.as_of()).is_some_and(|(last, now)| last.checked_add(Span::new().days(RECALLED)).is_ok_and(|end| end < now));
    if recalled || !face_to_face || cx.reading.language_at(sentence.first()) != Language::English || at_gathering(cx, sentence) {
        return None;
    }
    let (a, b) = (called(cx, a)?, called(cx, b)?);
    let of = |person: PersonId| cx.people.get(person).country;
    let told = match places(cx, sentence)[..] {
        [one] => Some(one).filter(|_| meeting.place.is_some()),
        [] => told_behind(cx, sentence).or_else(|| dateline(cx.reading).filter(|_| is_here(cx, sentence))).map(|c| (c, sentence.past())),
        _ => None,
    };
    let (here, at) = told.filter(|(here, _)| of(a) == Some(*here) || of(b) == Some(*here))?;
    let (guest, host) = if of(a).is_none_or(|country| country == here) { (b, a) } else { (a, b) };
    let fits = of(host).is_none_or(|country| country == here) && of(guest).is_some() && may_travel(cx, guest, Some(here));
    fits.then(|| Visit {
        guest: cx.name(guest),
        host_country: Some(here),
        guest_country: of(guest),
        guest_office: office(cx, guest),
        host: cx.name(host),
        stage: Some(stage(cx, meeting.date, TokenRange::new(sentence.first(), at))),
        ..Visit::default()
    })
}

/// The person whom the text calls `name`.
fn called(cx: &Context<'_>, name: &str) -> Option<PersonId> {
    cx.people.iter().find(|(_, person)| person.name == name).map(|(id, _)| id)
}

/// The countries of the places in which a sentence tells that something happens, and where the first of each is named.
fn places(cx: &Context<'_>, sentence: TokenRange) -> Vec<(Country, usize)> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let places = reading.mentions.within(sentence).filter_map(|(_, m)| match m.what {
        What::Place(country) if m.range.first() > sentence.first() && reading.is(m.range.first() - 1, known.locative) => {
            Some((country, m.range.first()))
        }
        _ => None,
    });
    let mut places = places.collect::<Vec<(Country, usize)>>();
    places.dedup_by_key(|(country, _)| *country);
    places
}

/// How many words before the noun a sentence may have that tells where the encounter before it was: `The two-hour meeting took place in`.
const OPENS: usize = 4;

/// `The meeting took place in Lima`: the country that the sentence behind `sentence` tells of the encounter.
fn told_behind(cx: &Context<'_>, sentence: TokenRange) -> Option<Country> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let next = reading.sentences.iter().find(|s| s.range.first() >= sentence.past())?.range;
    let noun = next.indexes().take(OPENS).any(|at| reading.is(at, known.encounter));
    match places(cx, next)[..] {
        [(country, _)] if noun && reading.is(next.first(), known.article) && !at_gathering(cx, next) => Some(country),
        _ => None,
    }
}

/// `LIMA - X met Y here`: whether `sentence` tells that it happens where the dateline is.
fn is_here(cx: &Context<'_>, sentence: TokenRange) -> bool {
    sentence.indexes().any(|at| cx.reading.is(at, cx.packs().known.here))
}

/// `on the sidelines of the summit in Lima`: whether the sentence names what people of many countries come together for.
fn at_gathering(cx: &Context<'_>, sentence: TokenRange) -> bool {
    let known = &cx.packs().known;
    // `at a news conference`: of the two.
    let press = |at: usize| {
        let item = |from: usize| cx.reading.lexeme(from, known.activity).is_some_and(|(value, past)| value == "press" && past > at);
        (at.saturating_sub(2)..=at).any(item)
    };
    sentence.indexes().any(|at| cx.reading.is(at, known.event) && !cx.reading.is(at, known.encounter) && !press(at))
}

/// How far a visit has come whose meeting was on `met`, and stands behind the words `before`.
fn stage(cx: &Context<'_>, met: Option<DateValue>, before: TokenRange) -> VisitStage {
    let now = cx.calendar.as_of();
    let first = met.and_then(DateValue::start).and_then(|d| d.first_day());
    let last = met.and_then(DateValue::end).and_then(|d| d.last_day());
    let over = last.zip(now).is_some_and(|(last, now)| last.checked_add(Span::new().days(LASTS)).is_ok_and(|end| end < now));
    let ahead = first.zip(now).is_some_and(|(first, now)| first > now);
    if over {
        VisitStage::Concluded
    } else if ahead || first.is_none() && before.indexes().any(|at| cx.reading.is(at, cx.packs().known.future)) {
        VisitStage::Announced
    } else {
        VisitStage::UnderWay
    }
}
