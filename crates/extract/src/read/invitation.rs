//! Invitations: who invites whom to come later, and whether they accept.

use crate::context::Context;
use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::fact::{Invitation, Slots};
use crate::read::Draft;
use crate::read::found::Found;
use crate::value::Country;

/// Reads the invitations that `found` tells of; an answer in the same sentence or the next belongs to the one before.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], draft: &mut Draft) {
    for (i, f) in found.iter().enumerate() {
        if f.is_part("answer") {
            continue;
        }
        let to = f.persons("to");
        let from = inviter(cx, f, &to);
        let to: Vec<PersonId> = if to.is_empty() { invited(cx, f, from) } else { to };
        let Some(from) = from else { continue };
        let answer = found[i + 1..].iter().take_while(|a| a.sentence <= f.sentence + 2).find(|a| a.is_part("answer"));
        let accepted = answer.and_then(|a| a.set("accepted")).or(f.set("accepted")).map(|v| v == "true");
        for to in to.into_iter().filter(|t| *t != from) {
            let country: Option<Country> = f.countries("to_country").first().copied().or(cx.people.get(from).country);
            let slots = Invitation { from: cx.name(from), to: cx.name(to), to_country: country, accepted };
            draft.facts.push(f.fact(Slots::Invitation(slots), f.sentence_range()));
        }
    }
}

fn inviter(cx: &Context<'_>, f: &Found<'_, '_>, to: &[PersonId]) -> Option<PersonId> {
    if let Some(from) = f.persons("from").first() {
        return Some(*from);
    }
    let fits = |p: &PersonId| !to.contains(p);
    match cx.subject(f.sentence, f.m.range.first())?.who {
        Who::Person(p) if fits(&p) => Some(p),
        _ => cx.actors(f.sentence).iter().find_map(|a| match a.who {
            Who::Person(p) if a.free && fits(&p) => Some(p),
            _ => None,
        }),
    }
}

/// Whom an invitation without a name means: the other of the two people who talk.
fn invited(cx: &Context<'_>, f: &Found<'_, '_>, from: Option<PersonId>) -> Vec<PersonId> {
    let Some(from) = from else { return Vec::new() };
    let own = cx.people.get(from).country;
    if own.is_none() {
        return Vec::new();
    }
    for sentence in (f.sentence.saturating_sub(6)..=f.sentence).rev() {
        for actor in cx.actors(sentence).iter().rev() {
            if let Who::Person(p) = actor.who
                && cx.people.get(p).country.is_some()
                && cx.people.get(p).country != own
            {
                return vec![p];
            }
        }
    }
    Vec::new()
}
