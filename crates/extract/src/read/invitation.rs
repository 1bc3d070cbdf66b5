//! Invitations: who invites whom to come later, and whether they accept.

use crate::context::Context;
use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::fact::{Fact, Invitation, Slots, Visit};
use crate::mention::What;
use crate::mention::person::Form;
use crate::read::Draft;
use crate::read::found::Found;
use crate::text::Language;
use crate::value::{Country, VisitStage};

/// How many sentences back the other person is looked for.
const LOOK_BACK: usize = 6;

/// How many people are looked through for the one who invites.
const IN_MIND: usize = 48;

/// Reads the invitations that `found` tells of; an answer in the same sentence or the next belongs to the one before.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], draft: &mut Draft) {
    for (i, f) in found.iter().enumerate() {
        if f.is_part("answer") {
            continue;
        }
        let Some((from, to)) = who(cx, f) else { continue };
        // Who invites does not accept.
        let by_host = |a: &Found<'_, '_>| a.sentence != f.sentence && subject(cx, a) == Some(from);
        let answer = found[i + 1..].iter().take_while(|a| a.sentence <= f.sentence + 2).find(|a| a.is_part("answer") && !by_host(a));
        let accepted = answer.and_then(|a| a.set("accepted")).or(f.set("accepted")).map(|v| v == "true");
        for to in to.into_iter().filter(|t| *t != from) {
            let country: Option<Country> = destination(f).or(cx.people.get(from).country);
            if led_here(cx, f, to, country, &draft.facts) || f.is_part("taken") && is_told(cx, to, country, &draft.facts) {
                continue;
            }
            let slots = Invitation { from: cx.name(from), to: cx.name(to), to_country: country, accepted };
            draft.facts.push(f.fact(Slots::Invitation(slots), f.sentence_range()));
        }
    }
}

/// How many facts are looked through for the visit that an invitation led to.
const FACTS: usize = 128;

/// `The Government invited X, who landed on Monday`: whether a country, and nobody by name, invited somebody whose visit there is on
/// already, or over, in English.
fn led_here(cx: &Context<'_>, f: &Found<'_, '_>, to: PersonId, country: Option<Country>, facts: &[Fact]) -> bool {
    let named = f.m.get("from").is_some() || subject(cx, f).is_some();
    let name = cx.name(to);
    !named
        && cx.reading.language_at(f.m.range.first()) == Language::English
        && facts.iter().take(FACTS).any(|fact| match &fact.slots {
            Slots::Visit(v) => v.guest == name && v.host_country == country && v.stage != Some(VisitStage::Announced),
            _ => false,
        })
}

/// `X đã nhận lời mời của Y`: whether the text tells of the visit itself.
fn is_told(cx: &Context<'_>, to: PersonId, country: Option<Country>, facts: &[Fact]) -> bool {
    let name = cx.name(to);
    let is = |v: &Visit| v.guest == name && v.host_country == country && v.stage != Some(VisitStage::Concluded);
    facts.iter().take(FACTS).any(|fact| matches!(&fact.slots, Slots::Visit(v) if is(v)))
}

/// Who invites, and whom.
fn who(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<(PersonId, Vec<PersonId>)> {
    let mut to = f.persons("to");
    let country = destination(f);
    if f.is_part("accepts") || f.is_part("taken") {
        // The invited is the subject.
        if to.is_empty() {
            to.extend(subject(cx, f).filter(|p| cx.people.get(*p).country != country || country.is_none()));
        }
        let from = f.persons("from").first().copied();
        let from = from.or_else(|| to.first().and_then(|t| other(cx, f, *t, country)));
        return Some((from?, to));
    }
    // `X congratulated Y and invited him`: the pronoun of the subject's own object; in Vietnamese his office alone may stand for it.
    let vietnamese = cx.reading.language_at(f.m.range.first()) == Language::Vietnamese;
    let forms: &[Form] = if vietnamese { &[Form::Pronoun, Form::Office] } else { &[Form::Pronoun] };
    let own = subject(cx, f).filter(|s| to.len() == 1 && to[0] == *s && is_pronoun(f, forms));
    if let Some(subject) = own
        && let Some(meant) = other(cx, f, subject, None)
    {
        return Some((subject, vec![meant]));
    }
    // Nobody is invited to their own country: `him` is then somebody else.
    if country.is_some() && is_pronoun(f, &[Form::Pronoun, Form::Object]) {
        to.retain(|p| cx.people.get(*p).country != country);
    }
    // `mời Quốc vương, Hoàng hậu`: an office whose holder is not known is nobody's.
    let row = matches!(f.bound("to"), Some((What::Persons(_), _)));
    let unknown = to.is_empty() && (row || is_pronoun(f, &[Form::Office, Form::Several]));
    if unknown && vietnamese {
        return None;
    }
    let from = inviter(cx, f, &to, country)?;
    if to.is_empty() {
        to.extend(other(cx, f, from, None));
    }
    Some((from, to))
}

/// Whether the match invites whom a pronoun of one of these forms names.
fn is_pronoun(f: &Found<'_, '_>, forms: &[Form]) -> bool {
    let form = |index: u32| f.cx.reading.mentions.persons[index as usize].form;
    matches!(f.bound("to"), Some((What::Person(index), _)) if forms.contains(&form(*index)))
}

/// Where to; an adjective such as `Kenyan` names no destination.
fn destination(f: &Found<'_, '_>) -> Option<Country> {
    match f.bound("to_country") {
        Some((What::Country { demonym: true, .. }, _)) => None,
        _ => f.countries("to_country").first().copied(),
    }
}

fn subject(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<PersonId> {
    match cx.subject(f.sentence, f.m.range.first())?.who {
        Who::Person(p) => Some(p),
        _ => None,
    }
}

/// Who invites: the subject, where it is of the country that the invitation is to.
fn inviter(cx: &Context<'_>, f: &Found<'_, '_>, to: &[PersonId], country: Option<Country>) -> Option<PersonId> {
    if let Some(from) = f.persons("from").first() {
        return Some(*from);
    }
    let at_home = |p: &PersonId| country.is_none() || cx.people.get(*p).country.is_none_or(|c| Some(c) == country);
    let fits = |p: &PersonId| !to.contains(p) && at_home(p);
    // Whoever stands right before the verb, as in `a letter from X inviting Y`.
    let right_before = near(cx, f, |p| fits(&p)).filter(|p| {
        let first = f.m.range.first();
        cx.reading.mentions.within(crate::span::TokenRange::new(first.saturating_sub(12), first)).any(|(_, m)| match m.what {
            What::Person(index) => m.range.past() == first && cx.people.of_mention(index as usize) == Some(*p),
            _ => false,
        })
    });
    if right_before.is_some() {
        return right_before;
    }
    if let Some(Who::Country(capital)) = cx.subject(f.sentence, f.m.range.first()).map(|a| a.who) {
        // `Riyadh invited`: who speaks for it.
        let rank = |p: PersonId| cx.people.get(p).offices.iter().map(|o| cx.packs().rank(*o)).min().unwrap_or(6);
        let leaders = cx.people.iter().take(IN_MIND).filter(|(id, p)| p.country == Some(capital) && !to.contains(id));
        return leaders.map(|(id, _)| id).min_by_key(|p| rank(*p));
    }
    if let Some(subject) = subject(cx, f).filter(fits) {
        return Some(subject);
    }
    let in_sentence = cx.actors(f.sentence).iter().find_map(|a| match a.who {
        Who::Person(p) if a.free && fits(&p) => Some(p),
        _ => None,
    });
    in_sentence.or_else(|| {
        let guest = to.first().copied();
        near(cx, f, |p| Some(p) != guest && country.is_some() && cx.people.get(p).country == country)
    })
}

/// The other of the two people who talk: of another country than `one`, and of `country` where that is told.
fn other(cx: &Context<'_>, f: &Found<'_, '_>, one: PersonId, country: Option<Country>) -> Option<PersonId> {
    let own = cx.people.get(one).country?;
    let rank = |p: PersonId| cx.people.get(p).offices.iter().map(|o| cx.packs().rank(*o)).min().unwrap_or(6);
    let fits = |p: PersonId| cx.people.get(p).country.is_some_and(|c| c != own && country.is_none_or(|w| w == c));
    let anywhere = || cx.people.iter().take(IN_MIND).map(|(id, _)| id).find(|p| country.is_some() && fits(*p) && rank(*p) == rank(one));
    near(cx, f, |p| fits(p) && rank(p) == rank(one)).or_else(anywhere).or_else(|| near(cx, f, fits))
}

/// The person mentioned last before the match, of those who fit.
fn near(cx: &Context<'_>, f: &Found<'_, '_>, fits: impl Fn(PersonId) -> bool) -> Option<PersonId> {
    let reading = cx.reading;
    (f.sentence.saturating_sub(LOOK_BACK)..=f.sentence).rev().find_map(|sentence| {
        let range = reading.sentences[sentence].range;
        let found = reading.mentions.within(range).filter_map(|(_, m)| match m.what {
            What::Person(index) if m.range.past() <= f.m.range.first() => cx.people.of_mention(index as usize),
            _ => None,
        });
        found.filter(|p| fits(*p)).last()
    })
}
