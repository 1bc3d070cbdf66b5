//! Encounters told of one person alone, in the report of a journey: `Quốc vương X hội kiến`, `Thủ tướng Y hội đàm trong hai giờ`. The
//! other is the guest whose journey the text tells.

use super::can_meet;
use crate::context::Context;
use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::context::points::bullet;
use crate::mention::What;
use crate::read::found::Found;
use crate::read::leads::leads_to;
use crate::read::programme::Programme;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::VisitStage;

/// Who received, and the guest: where somebody at home, or several, stand right before a Vietnamese verb that takes nobody.
pub(super) fn received(cx: &Context<'_>, f: &Found<'_, '_>, programme: &Programme) -> Option<(Vec<PersonId>, PersonId)> {
    let reading = cx.reading;
    let verb = f.range("format")?;
    if reading.language_at(verb.first()) != Language::Vietnamese || !closes(f, verb.past()) {
        return None;
    }
    let hosts = hosts(cx, f, verb.first());
    let country = cx.people.get(*hosts.first()?).country?;
    let main = programme.spoken_of(cx, verb.first())?;
    let stay = programme.of_guest(&main.guest, Some(country)).filter(|s| s.stage != Some(VisitStage::Announced) && s.is_recent(cx))?;
    let guest = cx.called(&stay.guest)?;
    hosts.iter().all(|host| can_meet(cx, *host, guest) && cx.people.get(*host).country == Some(country)).then_some((hosts, guest))
}

/// Those who stand right before the verb at token `verb`.
fn hosts(cx: &Context<'_>, f: &Found<'_, '_>, verb: usize) -> Vec<PersonId> {
    let row = cx.reading.mentions.within(TokenRange::new(f.sentence_range().first(), verb)).find_map(|(_, m)| match &m.what {
        What::Persons(list) if leads_to(cx, m.range.past(), verb) => Some(list.iter().filter_map(|i| cx.people.of_mention(i)).collect()),
        _ => None,
    });
    let one = || {
        let actor = cx.actors(f.sentence).iter().rev().find(|a| a.free && a.range.past() <= verb)?;
        match actor.who {
            Who::Person(host) if leads_to(cx, actor.range.past(), verb) => Some(vec![host]),
            _ => None,
        }
    };
    row.or_else(one).unwrap_or_default()
}

/// Whether nobody is named behind the verb that ends before `past`: its clause ends there, or goes on with a time, a place or a
/// delegation without a name.
fn closes(f: &Found<'_, '_>, past: usize) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let Some(token) = reading.tokens.get(past).filter(|_| f.sentence_range().holds(past)) else { return true };
    let ends = |at: usize| reading.tokens.get(at).is_none_or(|t| !t.is_word()) || !f.sentence_range().holds(at);
    let delegation = || reading.lexeme(past, known.visitor).is_some_and(|(_, behind)| ends(behind) || reading.is(behind, known.locative));
    !token.is_word() && !token.is_number()
        || reading.is(past, known.locative)
        || reading.is(past, known.course)
        || reading.is(past, known.meanwhile)
        || delegation()
        || reading.mentions.at(past).any(|(_, m)| matches!(m.what, What::Date(_)))
}

/// `- Với X, hai bên trao đổi`: whether the words for whom somebody met open a point of a list.
pub(super) fn of_point(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.sentence_range().first();
    bullet(cx.reading, first) && f.m.range.first() == first + 1
}
