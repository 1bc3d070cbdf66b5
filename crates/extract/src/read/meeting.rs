//! Meetings: who met whom, in what form, when and where.

use crate::context::Context;
use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::fact::{Meeting, Slots};
use crate::mention::What;
use crate::note::{Note, NoteKind};
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::value::{Country, DateValue, Format};

/// Reads the meetings that `found` tells of.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], programme: &Programme, draft: &mut Draft) {
    for f in found {
        let (one, other) = sides(cx, f);
        let mut any = false;
        for a in &one {
            for b in &other {
                if a == b || same_side(cx, *a, *b) {
                    continue;
                }
                any = true;
                draft.facts.push(meeting(cx, f, [*a, *b], programme));
            }
        }
        if !any && !f.is_part("both") {
            draft.notes.push(Note { span: cx.reading.span(f.m.range), kind: NoteKind::MeetingWithoutPeople });
        }
    }
}

fn same_side(cx: &Context<'_>, a: PersonId, b: PersonId) -> bool {
    matches!((cx.people.get(a).country, cx.people.get(b).country), (Some(a), Some(b)) if a == b)
}

/// The people on either side.
fn sides(cx: &Context<'_>, f: &Found<'_, '_>) -> (Vec<PersonId>, Vec<PersonId>) {
    let people = f.persons("people");
    let with = f.persons("with");
    if !with.is_empty() {
        if !people.is_empty() {
            return (people, with);
        }
        return (subject(cx, f, &with), with);
    }
    if people.len() >= 2 {
        let first = vec![people[0]];
        return (first, people[1..].to_vec());
    }
    if f.m.get("with").is_some() {
        return (Vec::new(), Vec::new());
    }
    // `the two leaders held talks`, `at the talks`: the two people last named, of both countries.
    principals(cx, f).map_or((Vec::new(), Vec::new()), |[a, b]| (vec![a], vec![b]))
}

fn subject(cx: &Context<'_>, f: &Found<'_, '_>, with: &[PersonId]) -> Vec<PersonId> {
    let other = |p: &PersonId| !with.contains(p) && !with.iter().any(|w| same_side(cx, *w, *p));
    if let Some(actor) = cx.subject(f.sentence, f.m.range.first()) {
        match actor.who {
            Who::Person(p) if other(&p) => return vec![p],
            _ => {}
        }
    }
    let before = cx.actors(f.sentence).iter().filter(|a| a.range.past() <= f.m.range.first() && a.free);
    let named = before.filter_map(|a| match a.who {
        Who::Person(p) if other(&p) => Some(p),
        _ => None,
    });
    if let Some(p) = named.last() {
        return vec![p];
    }
    // A sentence without a named subject goes on about the one before.
    match f.sentence.checked_sub(1).and_then(|s| cx.main_subject(s)).map(|a| a.who) {
        Some(Who::Person(p)) if other(&p) => vec![p],
        _ => Vec::new(),
    }
}

/// The two people of different countries whom the text means by its two leaders: in the sentence, else before it.
fn principals(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<[PersonId; 2]> {
    let mut found: Vec<PersonId> = Vec::new();
    let from = f.sentence.saturating_sub(4);
    for sentence in (from..=f.sentence).rev() {
        let mut here: Vec<PersonId> = Vec::new();
        for (_, m) in cx.reading.mentions.within(cx.reading.sentences[sentence].range) {
            if let What::Person(i) = m.what
                && let Some(p) = cx.people.of_mention(i as usize)
                && cx.people.get(p).country.is_some()
                && !here.contains(&p)
            {
                here.push(p);
            }
        }
        for p in here {
            if found.is_empty() || found.len() == 1 && !same_side(cx, found[0], p) && found[0] != p {
                found.push(p);
            }
        }
        if found.len() == 2 {
            return Some([found[0], found[1]]);
        }
    }
    None
}

fn meeting(cx: &Context<'_>, f: &Found<'_, '_>, people: [PersonId; 2], programme: &Programme) -> crate::fact::Fact {
    let names: Vec<String> = people.iter().filter_map(|p| cx.name(*p)).collect();
    let mut countries: Vec<Country> = people.iter().filter_map(|p| cx.people.get(*p).country).collect();
    if countries.len() == 1 {
        let both = cx.pairs.both(f.sentence);
        if let Some(other) = both.iter().find(|c| **c != countries[0]) {
            countries.push(*other);
        }
    }
    let format = f.set("format").and_then(Format::from_code);
    let own = f.date("date").or_else(|| day_near(f));
    let stay = names.iter().find_map(|n| programme.of_guest(n, None).filter(|s| s.host_country.is_some_and(|c| countries.contains(&c))));
    let call = matches!(format, Some(Format::Call | Format::Exchange));
    let date = own.or_else(|| if call { None } else { stay.and_then(|s| s.days) }).or_else(|| {
        // Told as today's news.
        (stay.is_none() || call).then(|| cx.published().map(|d| DateValue::On(d.into()))).flatten()
    });
    let meeting = Meeting { people: names, countries, format, date, place: place(f) };
    f.fact(Slots::Meeting(meeting), f.sentence_range())
}

/// The day told in the clause, not the years of its history.
fn day_near(f: &Found<'_, '_>) -> Option<DateValue> {
    let days = |d: &DateValue| matches!(d, DateValue::On(p) if p.day.is_some());
    f.date_near().filter(days).or_else(|| f.cx.dates_in(f.sentence_range()).map(|(_, d)| d).find(days))
}

fn place(f: &Found<'_, '_>) -> Option<String> {
    if let Some(range) = f.range("place") {
        return Some(f.cx.reading.phrase(range));
    }
    let clause = f.clause();
    f.cx.reading.mentions.within(clause).find_map(|(_, m)| match m.what {
        What::Place(_) => {
            let before = m.range.first().checked_sub(1).map_or("", |i| f.cx.reading.tokens[i].span.of(f.cx.reading.text));
            matches!(before, "in" | "at" | "In" | "At" | "tại" | "Tại" | "ở" | "tai" | "đô").then(|| f.cx.reading.phrase(m.range))
        }
        _ => None,
    })
}
