//! Activities: the items of a visit's programme that are no talks and no signing.

use crate::context::actor::Who;
use crate::fact::{Activity, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::clause::noun_phrase;
use crate::read::found::Found;
use crate::read::programme::{Programme, Stay};
use crate::span::TokenRange;
use crate::value::{ActivityKind, DateValue};

/// Reads the activity that `f` tells of, in the programme of the guest whom the sentence means.
pub fn read(f: &Found<'_, '_>, programme: &Programme, draft: &mut Draft) {
    let Some(kind) = f.code("kind").and_then(ActivityKind::from_code) else { return };
    let Some(stay) = stay(f, programme) else { return };
    let cx = f.cx;
    let head = f.range("name").or(f.range("kind")).unwrap_or(f.m.range);
    let name = noun_phrase(cx, head, f.clause().past());
    let place = f.range("place").map(|r| cx.reading.phrase(r)).or_else(|| place(f, name));
    let day = f.date_near().filter(|d| matches!(d, DateValue::On(p) if p.day.is_some()));
    let slots = Activity {
        kind: Some(kind),
        who: vec![stay.guest.clone()],
        name: Some(cx.reading.phrase(name)),
        place,
        date: day.or(stay.days),
    };
    draft.facts.push(f.fact(Slots::Activity(slots), f.sentence_range()));
}

fn stay<'p>(f: &Found<'_, '_>, programme: &'p Programme) -> Option<&'p Stay> {
    let cx = f.cx;
    let guest = |who: Who| match who {
        Who::Person(p) => cx.name(p).and_then(|n| programme.of_guest(&n, None)),
        _ => None,
    };
    f.persons("who")
        .into_iter()
        .find_map(|p| guest(Who::Person(p)))
        .or_else(|| cx.subject(f.sentence, f.m.range.first()).and_then(|a| guest(a.who)))
        .or_else(|| cx.actors(f.sentence).iter().find_map(|a| guest(a.who)))
        .or_else(|| programme.main())
}

/// `tại X`, `at the X`: the place behind the name, or inside it.
fn place(f: &Found<'_, '_>, name: TokenRange) -> Option<String> {
    let reading = f.cx.reading;
    let end = (name.past() + 12).min(f.clause().past());
    let at = (name.first()..end).find(|i| {
        let word = reading.tokens[*i].span.of(reading.text);
        matches!(word, "tại" | "ở" | "at" | "in" | "tai")
            && (reading.tokens.get(i + 1).is_some_and(|t| t.capital) || matches!(reading.tokens.get(i + 1).map(|t| t.span.of(reading.text)), Some("the" | "sân" | "thủ")))
    })?;
    let start = if matches!(reading.tokens[at + 1].span.of(reading.text), "the") { at + 2 } else { at + 1 };
    let mut past = start;
    while past < end + 8 && past < f.sentence_range().past() {
        let token = &reading.tokens[past];
        let small = matches!(token.span.of(reading.text), "of" | "the" | "và" | "under" | "for" | "and") && reading.tokens.get(past + 1).is_some_and(|t| t.capital);
        let date = reading.mentions.at(past).any(|(_, m)| matches!(m.what, What::Date(_) | What::Person(_)));
        if date && past > start || !(token.is_word() && (token.capital || small || past == start || past == start + 1 && !reading.tokens[start].capital) || token.is_dash()) {
            break;
        }
        past += 1;
    }
    (past > start).then(|| reading.phrase(TokenRange::new(start, past)))
}
