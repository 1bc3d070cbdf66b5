//! Encounters told of one person alone, in the report of a journey: `Quốc vương X hội kiến`, `Thủ tướng Y hội đàm trong hai giờ`. The
//! other is the guest whose journey the text tells.

use super::can_meet;
use crate::context::Context;
use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::mention::What;
use crate::read::found::Found;
use crate::read::leads::leads_to;
use crate::read::programme::Programme;
use crate::text::Language;
use crate::value::VisitStage;

/// Who received, and the guest: where somebody at home stands right before a Vietnamese verb that takes nobody.
pub(super) fn received(cx: &Context<'_>, f: &Found<'_, '_>, programme: &Programme) -> Option<[PersonId; 2]> {
    let reading = cx.reading;
    let verb = f.range("format")?;
    if reading.language_at(verb.first()) != Language::Vietnamese || verb != f.m.range || !closes(f) {
        return None;
    }
    let actor = cx.actors(f.sentence).iter().rev().find(|a| a.free && a.range.past() <= verb.first())?;
    let Who::Person(host) = actor.who else { return None };
    let country = cx.people.get(host).country?;
    if !leads_to(cx, actor.range.past(), verb.first()) {
        return None;
    }
    let main = programme.spoken_of(cx, verb.first())?;
    let stay = programme.of_guest(&main.guest, Some(country)).filter(|s| s.stage != Some(VisitStage::Announced) && s.is_recent(cx))?;
    let guest = cx.people.iter().map(|(id, _)| id).take(64).find(|id| cx.name(*id).as_deref() == Some(&stay.guest))?;
    can_meet(cx, host, guest).then_some([host, guest])
}

/// Whether nobody stands behind the verb: its clause ends there, or goes on with a time or place.
fn closes(f: &Found<'_, '_>) -> bool {
    let (reading, known, past) = (f.cx.reading, &f.cx.packs().known, f.m.range.past());
    let Some(token) = reading.tokens.get(past).filter(|_| f.sentence_range().holds(past)) else { return true };
    !token.is_word() && !token.is_number()
        || reading.is(past, known.locative)
        || reading.is(past, known.course)
        || reading.is(past, known.meanwhile)
        || reading.mentions.at(past).any(|(_, m)| matches!(m.what, What::Date(_)))
}
