//! Visits: the guest, the host, the days and how far it has come, around a pattern that names the country visited.

use crate::context::Context;
use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::fact::{Slots, Visit};
use crate::note::{Note, NoteKind};
use crate::read::Draft;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::value::{Country, DateValue, VisitKind, VisitStage};

/// Reads the visits that `found` tells of.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], invitations: &[&Found<'_, '_>], draft: &mut Draft) {
    let mut at = 0;
    while at < found.len() {
        let sentence = found[at].sentence;
        let end = at + found[at..].iter().take_while(|f| f.sentence == sentence).count();
        let here = &found[at..end];
        let hosts: Vec<PersonId> = here.iter().filter(|f| f.is_part("host")).flat_map(|f| f.persons("host")).collect();
        let mut legs: Vec<(&Found<'_, '_>, Country)> = Vec::new();
        for f in here.iter().filter(|f| !f.is_part("host") && !f.is_part("significance")) {
            if inside_invitation(f, invitations) {
                continue;
            }
            let mut countries = f.countries("host_country");
            if countries.is_empty() {
                countries.extend(implied_host(cx, f));
            }
            for country in countries {
                legs.push((f, country));
            }
        }
        let significance = here.iter().find(|f| f.is_part("significance")).map(|f| cx.reading.phrase(claim(f)));
        let several = legs.iter().any(|(_, c)| *c != legs[0].1);
        let mut seen: Vec<(Option<String>, Country)> = Vec::new();
        for (f, country) in &legs {
            if let Some(fact) = leg(cx, f, *country, &hosts, several, significance.as_deref(), draft) {
                let guest = match &fact.slots {
                    Slots::Visit(v) => v.guest.clone(),
                    _ => None,
                };
                // A leg named twice in one sentence keeps what each naming adds; the merging below unites them.
                seen.push((guest, *country));
                draft.facts.push(fact);
            }
        }
        at = end;
    }
}

/// The host country of a visit that the sentence does not name: where the document's visit goes.
fn implied_host(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Country> {
    let guest = guest_of(cx, f, None)?;
    let own = cx.people.get(guest).country?;
    let others: Vec<Country> = cx.pairs.both(f.sentence).into_iter().filter(|c| *c != own).collect();
    (others.len() == 1).then(|| others[0])
}

/// Whether the match is what somebody is invited to do.
fn inside_invitation(f: &Found<'_, '_>, invitations: &[&Found<'_, '_>]) -> bool {
    invitations.iter().any(|i| {
        i.sentence == f.sentence
            && !i.is_part("answer")
            && i.m.range.first() <= f.m.range.first()
            && f.m.range.first() < i.m.range.past() + 12
            && i.clause().holds(f.m.range.first())
    })
}

fn guest_of(cx: &Context<'_>, f: &Found<'_, '_>, host: Option<Country>) -> Option<PersonId> {
    let fits = |p: &PersonId| host.is_none() || cx.people.get(*p).country != host;
    if f.m.get("guest").is_some() {
        return f.persons("guest").into_iter().find(fits);
    }
    if let Some(subject) = cx.subject(f.sentence, f.m.range.first()) {
        match subject.who {
            Who::Person(person) if fits(&person) => return Some(person),
            _ => {}
        }
    }
    // Anybody of another country in the sentence, before the verb first.
    let persons = || {
        cx.actors(f.sentence).iter().filter_map(|a| match a.who {
            Who::Person(p) => Some((a, p)),
            _ => None,
        })
    };
    let foreign = |p: &PersonId| fits(p) && cx.people.get(*p).country.is_some();
    persons()
        .filter(|(a, p)| a.range.past() <= f.m.range.first() && a.free && foreign(p))
        .map(|(_, p)| p)
        .last()
        .or_else(|| persons().find(|(a, p)| a.free && foreign(p)).map(|(_, p)| p))
}

fn leg(
    cx: &Context<'_>,
    f: &Found<'_, '_>,
    country: Country,
    hosts: &[PersonId],
    several: bool,
    significance: Option<&str>,
    draft: &mut Draft,
) -> Option<crate::fact::Fact> {
    let quote = f.sentence_range();
    let Some(guest) = guest_of(cx, f, Some(country)) else {
        draft.notes.push(Note { span: cx.reading.span(f.m.range), kind: NoteKind::VisitWithoutGuest });
        return None;
    };
    let person = cx.people.get(guest);
    let guest_country = person.country.or_else(|| {
        let others: Vec<Country> = cx.pairs.principal().iter().copied().filter(|c| *c != country).collect();
        others.first().copied()
    });
    if guest_country == Some(country) {
        return None;
    }
    let mut visit = Visit {
        guest: cx.name(guest),
        host_country: Some(country),
        guest_country,
        guest_office: office(cx, guest),
        host: hosts.iter().find(|h| cx.people.get(**h).country == Some(country)).or(hosts.first().filter(|_| hosts.len() == 1 && !several)).and_then(|h| cx.name(*h)),
        kind: f.code("kind").and_then(VisitKind::from_code),
        significance: significance.map(str::to_owned),
        ..Visit::default()
    };
    if visit.host.is_none() {
        visit.host = f.persons("host").first().and_then(|h| cx.name(*h));
    }
    days(cx, f, several, &mut visit);
    visit.stage = f.set("stage").and_then(VisitStage::from_code).or_else(|| stage(cx, f, &visit));
    Some(f.fact(Slots::Visit(visit), quote))
}

/// The person's office as the codebook writes it.
pub fn office(cx: &Context<'_>, person: PersonId) -> Option<String> {
    let offices = &cx.people.get(person).offices;
    offices.iter().min_by_key(|o| cx.packs().rank(**o)).map(|o| cx.packs().value(*o).to_owned())
}

/// Sets the days: of the leg where the sentence tells of one country, of the whole journey where it tells of several.
fn days(cx: &Context<'_>, f: &Found<'_, '_>, several: bool, visit: &mut Visit) {
    let bound = f.date("start");
    let mut interval = None;
    let mut single = None;
    for (range, date) in cx.dates_in(f.sentence_range()) {
        // A date inside a claim such as "since relations were set up in 1992" is not the visit's.
        let far = range.past() + 40 < f.m.range.first();
        match date {
            DateValue::Between(a, _) if a.day.is_some() && interval.is_none() && !far => interval = Some(date),
            DateValue::On(a) if a.day.is_some() && single.is_none() && !far => single = Some((date, range)),
            _ => {}
        }
    }
    if let Some(date) = bound {
        visit.start = Some(date);
    }
    if let Some(DateValue::Between(from, to)) = interval {
        if several {
            visit.within = interval;
        } else {
            visit.start = Some(DateValue::On(from));
            visit.end = Some(DateValue::On(to));
        }
    } else if let Some((date, _)) = single
        && !several
        && visit.start.is_none()
    {
        match f.set("stage").and_then(VisitStage::from_code) {
            Some(VisitStage::Concluded) => visit.end = Some(date),
            Some(VisitStage::UnderWay | VisitStage::Announced) => visit.start = Some(date),
            _ => visit.start = Some(date),
        }
    }
    if visit.start.is_none() && visit.end.is_none() && visit.within.is_none() {
        // A month or a year, for a visit made long ago.
        let past = cx.dates_in(f.sentence_range()).find(|(r, d)| matches!(d, DateValue::On(p) if p.day.is_none()) && near(*r, f.m.range));
        if let Some((_, date)) = past {
            visit.start = Some(date);
        }
    }
    match f.set("part") {
        Some("first-leg") => visit.start = visit.start.or(cx_journey_start(visit)),
        Some("last-leg") => visit.end = visit.end.or(visit.within.and_then(DateValue::end).map(DateValue::On)),
        _ => {}
    }
    if let Some(length) = length_in_days(cx, f) {
        let shift = |date: DateValue, by: i32| {
            let day = date.start()?.first_day().filter(|_| date.start().is_some_and(|d| d.day.is_some()))?;
            day.checked_add(jiff::Span::new().days(by)).ok().map(|d| DateValue::On(d.into()))
        };
        match (visit.start, visit.end) {
            (None, Some(end)) => visit.start = shift(end, 1 - length),
            (Some(start), None) => visit.end = shift(start, length - 1),
            _ => {}
        }
    }
}

fn cx_journey_start(visit: &Visit) -> Option<DateValue> {
    visit.within.and_then(DateValue::start).map(DateValue::On)
}

fn near(date: TokenRange, at: TokenRange) -> bool {
    date.first() <= at.past() + 14 && at.first() <= date.past() + 8
}

/// `a three-day visit`, `chuyến thăm ba ngày`: how long, where a number and a word for days say so.
fn length_in_days(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<i32> {
    let reading = cx.reading;
    let (packs, known) = (cx.packs(), &cx.packs().known);
    let near = TokenRange::new(f.m.range.first().saturating_sub(6).max(f.sentence_range().first()), f.m.range.past());
    for at in near.indexes() {
        let number = match reading.lexeme(at, known.numeral) {
            Some((value, past)) => value.parse::<f64>().ok().map(|n| (n, past)),
            None => reading.mentions.at(at).find_map(|(_, m)| match m.what {
                crate::mention::What::Quantity { value, unit: None } => Some((value, m.range.past())),
                _ => None,
            }),
        };
        let Some((number, mut past)) = number else { continue };
        if past < reading.tokens.len() && reading.tokens[past].is_dash() {
            past += 1;
        }
        let word = reading.tokens.get(past).map_or("", |t| t.span.of(reading.text));
        let day = matches!(word, "day" | "days" | "ngày") && !reading.tokens.get(past + 1).is_some_and(|t| t.is_number());
        if day && (1.0..=31.0).contains(&number) {
            return Some(number as i32);
        }
    }
    let _ = packs;
    None
}

/// How far the visit has come, by its days against the document's date, else by words of the future.
fn stage(cx: &Context<'_>, f: &Found<'_, '_>, visit: &Visit) -> Option<VisitStage> {
    let first = visit.start.or(visit.within).and_then(DateValue::start).and_then(|d| d.first_day());
    let last = visit.end.or(visit.within).or(visit.start).and_then(DateValue::end).and_then(|d| d.last_day());
    let future = || {
        let before = TokenRange::new(f.m.range.first().saturating_sub(8).max(f.sentence_range().first()), f.m.range.first() + 1);
        before.indexes().any(|at| cx.reading.is(at, cx.packs().known.future))
    };
    if let (Some(as_of), Some(first)) = (cx.calendar.as_of(), first) {
        if as_of < first {
            return Some(VisitStage::Announced);
        }
        if last.is_some_and(|l| l < as_of) && (visit.end.is_some() || visit.within.is_some() || last.is_some_and(|l| as_of.duration_since(l).as_hours() > 24 * 7)) {
            return Some(VisitStage::Concluded);
        }
        return Some(if visit.within.is_some() && future() { VisitStage::Announced } else { VisitStage::UnderWay });
    }
    if future() {
        return Some(VisitStage::Announced);
    }
    None
}

/// The claim around a match such as "the first visit in 13 years": up to the clause's marks.
fn claim(f: &Found<'_, '_>) -> TokenRange {
    let tokens = &f.cx.reading.tokens;
    let sentence = f.sentence_range();
    let end = (f.m.range.past()..sentence.past())
        .find(|i| tokens[*i].is(';') || tokens[*i].is('.') || (tokens[*i].is(',') && *i > f.m.range.past() + 1))
        .unwrap_or(sentence.past());
    TokenRange::new(f.m.range.first(), end)
}
