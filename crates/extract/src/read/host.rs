//! Who receives the guest of a visit, its kind, and what somebody's office is called.

use crate::context::Context;
use crate::context::people::PersonId;
use crate::mention::What;
use crate::read::found::Found;
use crate::read::guest::people;
use crate::read::visit::Beside;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::Country;

/// Who invited or receives `guest` in `country`, by name.
pub(super) fn host_of(cx: &Context<'_>, f: &Found<'_, '_>, guest: PersonId, country: Option<Country>, beside: &Beside) -> Option<String> {
    let named = f.persons("host");
    let mut hosts = named.iter().chain(&beside.hosts).copied().filter(|h| *h != guest);
    let of_country = hosts.clone().find(|h| cx.people.get(*h).country == country);
    // Of several the one named behind this visit and before the next.
    let next = beside.legs.iter().map(|(r, _)| r.first()).filter(|at| *at >= f.m.range.past()).min().unwrap_or(usize::MAX);
    let open = |h: &PersonId| cx.people.get(*h).country.is_none() && *h != guest;
    let behind =
        beside.hosts.iter().zip(&beside.host_at).find(|(h, at)| open(h) && **at >= f.m.range.past() && **at < next).map(|(h, _)| *h);
    let host = of_country.or(behind).or_else(|| hosts.find(open).filter(|_| !beside.several()));
    let unnamed = || {
        let all = people(cx, f.sentence_range());
        all.iter().filter_map(|(_, p)| *p).find(|p| beside.unnamed_host && cx.people.get(*p).country == country)
    };
    host.or_else(unnamed).and_then(|h| cx.name(h))
}

/// The person's office as the codebook writes it: of equals the one that is no mere membership.
pub fn office(cx: &Context<'_>, person: PersonId) -> Option<String> {
    let offices = &cx.people.get(person).offices;
    let member = |office: &str| office.starts_with("Member of ") || office.ends_with(" Member");
    offices.iter().min_by_key(|o| (cx.packs().rank(**o), member(cx.packs().value(**o)))).map(|o| cx.packs().value(*o).to_owned())
}

/// `an official two-day visit`: the kind before how long the visit is.
pub(super) fn kind_of<'a>(f: &Found<'a, '_>) -> Option<&'a str> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let near = TokenRange::new(f.m.range.first().saturating_sub(LENGTH).max(f.sentence_range().first()), f.m.range.past());
    near.indexes().find_map(|at| {
        let (kind, mut past) = reading.lexeme(at, known.visit_kind)?;
        let from = past;
        let long = |at: usize| {
            let token = &reading.tokens[at];
            token.is_dash() || token.is_number() || [known.numeral, known.duration].iter().any(|c| reading.is(at, *c))
        };
        while past < near.past() && long(past) {
            past += 1;
        }
        // `on a State Visit to Peru`: inside the words for it, and not in an office or the name of a state: `State Secretary`.
        let other = |what: &What| matches!(what, What::Person(_) | What::Country { .. } | What::Countries(_));
        let office = || reading.mentions.within(f.m.range).any(|(_, m)| other(&m.what) && m.range.holds(at));
        if past == from && at > f.m.range.first() && !office() && past < f.m.range.past() && reading.language_at(at) == Language::English {
            return Some(kind);
        }
        (past > from && reading.language_at(at) == Language::English && past < near.past() && past >= f.m.range.first()).then_some(kind)
    })
}

/// How far before the words for a visit its kind may stand.
const LENGTH: usize = 5;
