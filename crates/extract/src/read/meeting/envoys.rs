//! Envoys who come together to hand over their credentials: each of those whom the text names has met the one who receives them.

use crate::context::Context;
use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::mention::person::Form;
use crate::pack::duty::Duty;
use crate::read::found::Found;
use crate::read::met::can_meet;

/// Within so many sentences behind the reception its envoys are named.
const NEAR: usize = 40;
/// Within so many of them somebody without an office is one: `They are X of Peru and Y of Chile`.
const LISTED: usize = 2;
/// How many of them are read.
const MOST: usize = 24;

/// `received the credentials of five ambassadors`, who are named behind it, each with one's country: who received them with each.
pub(super) fn pairs(cx: &Context<'_>, f: &Found<'_, '_>) -> Vec<[PersonId; 2]> {
    let Some(host) = host(cx, f) else { return Vec::new() };
    let reading = cx.reading;
    let first = f.sentence_range().first();
    let past = reading.sentences.get(f.sentence + NEAR).map_or(reading.tokens.len(), |s| s.range.first());
    let persons = &reading.mentions.persons;
    let from = persons.partition_point(|p| p.range.first() < first);
    let posted = |id: PersonId| cx.people.get(id).offices.iter().any(|o| cx.packs().duty(*o) == Some(Duty::Posted));
    let listed = |at: usize, id: PersonId| cx.sentence_at(at) <= f.sentence + LISTED && cx.people.get(id).offices.is_empty();
    let comes = |at: usize, id: PersonId| {
        (posted(id) || listed(at, id)) && cx.people.get(id).country.is_some() && id != host && can_meet(cx, host, id)
    };
    let mut out: Vec<[PersonId; 2]> = Vec::new();
    for (i, mention) in persons.iter().enumerate().skip(from).take_while(|(_, p)| p.range.first() < past) {
        let named = cx.people.of_mention(i).filter(|_| mention.form == Form::Named);
        let Some(envoy) = named.filter(|id| comes(mention.range.first(), *id)) else { continue };
        if out.len() < MOST && !out.iter().any(|[_, other]| *other == envoy) {
            out.push([host, envoy]);
        }
    }
    out
}

/// Who receives them: whom the match binds, else the subject of the verb.
fn host(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<PersonId> {
    let subject = || match cx.subject(f.sentence, f.m.range.first())?.who {
        Who::Person(id) => Some(id),
        _ => None,
    };
    f.persons("people").first().copied().or_else(subject)
}
