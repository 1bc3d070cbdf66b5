//! The guest of a visit: of the people a sentence names, the one who travels.

pub mod company;

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::context::people::PersonId;
use crate::mention::What;
use crate::mention::person::Form;
use crate::pack::lexicon::ValueId;
use crate::read::found::Found;
use crate::read::leads::{heads_delegation, is_visited, leads_to, verb_begins};
use crate::read::met::stranger;
use crate::read::stay::Told;
use crate::read::visit::thing::goes_by_itself;
use crate::read::visit::{Beside, of_all};
use crate::span::TokenRange;
use crate::text::ending;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// The persons mentioned in `range`, in order; without an id where the document never names them.
pub fn people(cx: &Context<'_>, range: TokenRange) -> Vec<(TokenRange, Option<PersonId>)> {
    cx.reading
        .mentions
        .within(range)
        .filter_map(|(_, m)| match m.what {
            What::Person(index) => Some((m.range, cx.people.of_mention(index as usize))),
            _ => None,
        })
        .collect()
}

/// Whether `person` may be the guest of a visit to `host`: somebody in office, of another country, sent rather than posted.
pub fn may_travel(cx: &Context<'_>, person: PersonId, host: Option<Country>) -> bool {
    let person = cx.people.get(person);
    let stays = |o: &ValueId| cx.packs().duty(*o).is_some();
    let in_office = if person.offices.is_empty() { person.leads } else { !person.offices.iter().all(stays) };
    (host.is_none() || person.country != host) && in_office
}

/// How many tokens may stand between somebody and the verb that tells that they come home.
const HOME: usize = 3;

/// How many visits told last are looked through for one to the same country.
const TOLD: usize = 32;

/// Who travels, as far as the sentence of `f` and the visits told before it say.
pub fn guest_of(cx: &Context<'_>, f: &Found<'_, '_>, host: Option<Country>, beside: &Beside, told: &[Told]) -> Option<PersonId> {
    let fits = |p: &PersonId| may_travel(cx, *p, host);
    if f.m.get("guest").is_some() {
        let guests = f.persons("guest");
        // `visiting Kenyan leader X`: who leads a country needs no office.
        let leader = |p: &PersonId| {
            let person = cx.people.get(*p);
            f.is_part("here") && person.offices.is_empty() && person.country.is_some() && person.country != host
        };
        if let Some(guest) = guests.iter().copied().find(|p| fits(p) || leader(p)) {
            return Some(guest);
        }
        // `for the first visit by a Kenyan president`: who comes is one.
        if let Some(guest) = one_of_them(cx, f, told).filter(fits) {
            return Some(guest);
        }
        // Of somebody whom the document does not name.
        if guests.is_empty() || f.set("part") == Some("mention") {
            return None;
        }
    }
    if let Some(owner) = possessor(cx, f).or_else(|| of_all(cx, f)) {
        return owner.filter(fits);
    }
    // `Peruvian tourists visited Kenya`
    if !f.is_part("noun") && crowd(cx, f) {
        return None;
    }
    // `The two, who had come for a summit`: neither is the guest of the other.
    let both = || cx.subject(f.sentence, f.m.range.first()).is_some_and(|a| a.who == Who::Both);
    // `The leaders are in Europe to attend a summit in Lima`: nor is one of them.
    if (f.is_part("here") || f.set("kind") == Some("attend") && f.m.get("guest").is_none()) && f.set("kind").is_some() && both() {
        return None;
    }
    let all = people(cx, f.sentence_range());
    let first = f.m.range.first();
    // `The President arrives in Lima after his visit to Kenya`: who comes home brings nobody.
    let comes_home = |(range, p): &(TokenRange, Option<PersonId>)| {
        range.past() <= first && range.past() + HOME >= first && p.is_some_and(|p| host.is_some() && cx.people.get(p).country == host)
    };
    if f.is_part("arrival") && all.iter().any(comes_home) {
        return None;
    }
    let known = |p: &PersonId| cx.people.get(*p).country.is_some();
    // `X called on Y during his visit to Z`: he is the subject, where he may travel there.
    if owned_by_pronoun(cx, f) {
        let subject = cx.main_subject(f.sentence).and_then(|a| match a.who {
            Who::Person(p) if fits(&p) && a.range.past() <= first && known(&p) => Some(p),
            _ => None,
        });
        if subject.is_some() && f.m.get("guest").is_none() {
            return subject;
        }
    }
    if let Some(guest) = meets_there(cx, f).filter(fits).filter(known) {
        return Some(guest);
    }
    // `On the occasion of a summit in Lima, X met Y`: X attends it.
    if f.is_part("main") {
        let who = |a: &Actor| match a.who {
            Who::Person(p) if fits(&p) && known(&p) && f.sentence_range().holds(a.range.first()) => Some(p),
            _ => None,
        };
        let behind = || cx.actors(f.sentence).iter().filter(|a| a.free && a.range.first() >= f.m.range.past()).find_map(who);
        return cx.main_subject(f.sentence).as_ref().and_then(who).or_else(behind);
    }
    let occasion = |at: usize| cx.reading.lexeme(at, cx.packs().known.meanwhile).is_some_and(|(value, _)| value == "occasion");
    if f.set("kind") == Some("attend") && first > f.sentence_range().first() + 1 && (1..=2).any(|back| occasion(first - back)) {
        return None;
    }
    // Nobody is a guest at home: first those whom no visit of the sentence goes to.
    let elsewhere = |p: &PersonId| !beside.legs.iter().any(|(_, c)| c.is_some() && *c == cx.people.get(*p).country);
    // Spouses come along; they travel by themselves where the sentence names nobody else who may.
    let alone = |p: &PersonId| {
        !cx.people.get(*p).is_spouse(cx.packs()) || !all.iter().filter_map(|(_, o)| *o).any(|o| o != *p && may_travel(cx, o, host))
    };
    let candidate = |p: &PersonId| fits(p) && alone(p) && (known(p) && host.is_some() || !beside.hosts.contains(p));
    // `Negotiator Maria Okoro travelled to Lima`: nobody else did.
    if f.is_part("arrival") && stranger(cx, f) {
        return None;
    }
    if let Some(guest) = goes_on(cx, f).filter(candidate).filter(known) {
        return Some(guest);
    }
    if let Some(leader) = heads_delegation(f).filter(candidate).filter(known) {
        return Some(leader);
    }
    // The person next before: `talks with X, who is on a visit`, `X will visit`.
    let mut at_home = None;
    let mut unnamed = false;
    for (range, person) in all.iter().rev().filter(|(r, _)| r.past() <= first) {
        match person {
            // `Thăm X tại Accra`: who is visited is no guest.
            Some(_) if is_visited(cx, *range) => {}
            Some(p) if candidate(p) && known(p) && elsewhere(p) => return Some(head_of(cx, f, *range, *p)),
            Some(p) if candidate(p) && known(p) => at_home = at_home.or(Some(*p)),
            // Whoever stands right before the verb, in an office, goes, though the text tells no country of them.
            Some(p) if candidate(p) && !cx.people.get(*p).offices.is_empty() && leads_to(cx, range.past(), first) => return Some(*p),
            // Somebody whose office the document does not tell stands right before the verb.
            Some(p) if range.past() == first && cx.people.get(*p).offices.is_empty() && !beside_another(cx, *range) => return None,
            Some(_) => {}
            // `Tôi có mặt tại Lima`: who writes it is no guest.
            None if leads_to(cx, range.past(), first) && writes(cx, *range) => return None,
            None => unnamed |= unnamed_guest(cx, *range, host) && range.past() + 16 >= first,
        }
    }
    if at_home.is_some() && beside.legs.len() < 3 {
        return at_home;
    }
    if unnamed {
        return None;
    }
    // Somebody whose country the text does not tell: who the sentence is about, else the next before.
    let subject = cx.subject(f.sentence, first).and_then(|a| match a.who {
        Who::Person(p) if candidate(&p) && f.sentence_range().holds(a.range.first()) => Some(p),
        _ => None,
    });
    let before = || all.iter().rev().filter(|(r, _)| r.past() <= first).filter_map(|(_, p)| *p).find(|p| candidate(p));
    let behind = || all.iter().filter(|(r, _)| r.first() >= f.m.range.past()).filter_map(|(_, p)| *p).find(|p| candidate(p) && known(p));
    let again = || told.last().map(|t| t.guest).filter(|p| candidate(p));
    let carried = || match cx.main_subject(f.sentence)?.who {
        Who::Person(p) if candidate(&p) => Some(p),
        _ => None,
    };
    // `The guest is in ...`: of whom the sentence before tells.
    let last = || {
        let range = cx.reading.sentences.get(f.sentence.checked_sub(1)?)?.range;
        people(cx, range).into_iter().rev().filter_map(|(_, p)| p).find(|p| candidate(p) && known(p) && elsewhere(p))
    };
    // `They recalled the visit to Peru`: that of somebody whom no sentence before it tells.
    let english = cx.reading.language_at(first) == Language::English;
    let untold = || english && host.is_some() && !told.iter().rev().take(TOLD).any(|t| t.fact_country() == host);
    let found = subject.or_else(before).or_else(behind);
    if found.is_none() && english && goes_by_itself(cx, f) {
        return None;
    }
    if found.is_none() && both() && untold() {
        return None;
    }
    found.or_else(again).or_else(carried).or_else(last)
}

/// `arrived for the first visit by a Kenyan president`: the subject, else the guest told last, where the guest bound is any of that
/// country and office.
fn one_of_them(cx: &Context<'_>, f: &Found<'_, '_>, told: &[Told]) -> Option<PersonId> {
    let (reading, range) = (cx.reading, f.range("guest")?);
    let indefinite = |at: usize| reading.is(at, cx.packs().known.indefinite);
    let any = (1..=2).filter_map(|back| range.first().checked_sub(back)).any(indefinite);
    let What::Person(index) = f.bound("guest")?.0 else { return None };
    let mention = &reading.mentions.persons[*index as usize];
    let subject = cx.main_subject(f.sentence).and_then(|a| match a.who {
        Who::Person(subject) => Some(subject),
        _ => None,
    });
    let meant = |p: &PersonId| {
        let person = cx.people.get(*p);
        let rank = |o| mention.offices.iter().any(|own| cx.packs().rank(*own) == cx.packs().rank(o));
        mention.country.is_some() && person.country == mention.country && person.offices.iter().any(|o| rank(*o))
    };
    let before = || told.last().map(|t| t.guest).filter(meant);
    if any && mention.name.is_none() {
        subject.filter(meant).or_else(before).or_else(|| of_the_land(cx, f, mention.country?))
    } else {
        None
    }
}

/// How many sentences back the one may be named who is spoken of as any leader of a country.
const NAMED: usize = 3;

/// `Presidents X and Y held talks. It is the first visit of a Kenyan leader`: the only one in office of `country` whom an English text has named
/// just before.
fn of_the_land(cx: &Context<'_>, f: &Found<'_, '_>, country: Country) -> Option<PersonId> {
    if cx.reading.language_at(f.m.range.first()) != Language::English {
        return None;
    }
    let sentences = cx.reading.sentences.get(f.sentence.saturating_sub(NAMED)..=f.sentence)?;
    let named = sentences.iter().flat_map(|s| people(cx, s.range)).filter_map(|(_, p)| p);
    let own = |p: &PersonId| cx.people.get(*p).country == Some(country) && !cx.people.get(*p).offices.is_empty();
    let mut own = named.filter(own);
    let first = own.next()?;
    own.all(|p| p == first).then_some(first)
}

/// `X met Y on the sidelines of a forum in Lima`, `as part of a visit to Lima`: the subject of an English sentence, and not whom
/// he sees there.
fn meets_there(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<PersonId> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let (first, from) = (f.m.range.first(), f.sentence_range().first());
    if reading.language_at(first) != Language::English || !f.is_part("noun") {
        return None;
    }
    let course = |at: usize| reading.lexeme(at, known.course).is_some_and(|(_, past)| past <= first + 4);
    let begins = (first.saturating_sub(COURSE).max(from)..=first).find(|at| course(*at))?;
    let subject = cx.main_subject(f.sentence).filter(|a| a.range.past() <= begins && f.sentence_range().contains(a.range))?;
    // `X met Y, who had come as part of a tour of Peru`.
    let other = (subject.range.past()..begins).any(|at| reading.lexeme(at, known.agent).is_some_and(|(value, _)| value == "before"));
    match subject.who {
        Who::Person(p) if !other => Some(p),
        _ => None,
    }
}

/// How far before the words for a stay those may begin that tell that something happened during it.
const COURSE: usize = 6;

/// `his visit`, `her recent visit`: whether a possessive stands before the match, in English with a word or two between.
fn owned_by_pronoun(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known, first) = (cx.reading, &cx.packs().known, f.m.range.first());
    let most = if reading.language_at(first) == Language::English { ADJECTIVES } else { 0 };
    let from = first.saturating_sub(1 + most).max(f.sentence_range().first());
    let plain = |at: &usize| reading.tokens[*at].is_word() && !reading.tokens[*at].capital && !reading.is(*at, known.preposition);
    let owns = (from..first).rev().find(|at| reading.is(*at, known.possessive));
    // `on her visit to`: inside the match.
    let inside = || most > 0 && f.m.range.len() > 2 && reading.is(first + 1, known.possessive);
    owns.is_some_and(|at| (at + 1..first).all(|i| plain(&i))) || inside()
}

/// How many words may stand between a possessive and the words for a visit.
const ADJECTIVES: usize = 2;

/// Whether people in number of whom nobody is named stand right before an English verb: `some 200 students came`.
fn crowd(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = f.sentence_range().first();
    let at = verb_begins(f);
    if at <= first || reading.language_at(first) != Language::English {
        return false;
    }
    let token = &reading.tokens[at - 1];
    let near = TokenRange::new(at.saturating_sub(CROWD).max(first), at);
    let somebody = |what: &What| matches!(what, What::Person(_) | What::Persons(_) | What::Both(_));
    let named = reading.mentions.within(near).any(|(_, m)| m.range.past() == at && somebody(&m.what));
    token.is_word() && !token.capital && ending::is_in_s(token.span.of(reading.text)) && reading.is(at - 1, known.counted) && !named
}

/// How far back the words for people in number may begin.
const CROWD: usize = 8;

/// `President X and Mrs Y`: whether somebody is joined to whoever is named right before.
fn beside_another(cx: &Context<'_>, range: TokenRange) -> bool {
    let near = TokenRange::new(range.first().saturating_sub(16), range.past());
    let row = |what: &What| matches!(what, What::Persons(list) if list.len() > 1);
    cx.reading.mentions.within(near).any(|(_, m)| row(&m.what) && m.range.past() == range.past() && m.range.first() < range.first())
}

/// `X met Y in Lima before heading to Accra`: behind a word of time the verb has the subject of the sentence.
fn goes_on(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<PersonId> {
    let (reading, first) = (cx.reading, f.m.range.first());
    let time = first > f.sentence_range().first() && reading.is(first - 1, cx.packs().known.meanwhile);
    match cx.main_subject(f.sentence).filter(|_| time && f.is_part("arrival") && reading.language_at(first) == Language::English)?.who {
        Who::Person(p) => Some(p),
        _ => None,
    }
}

/// How many tokens behind `arrived at the airport` its town may stand.
const TOWN: usize = 4;

/// `landed at the airport in Nairobi after a trip to Peru`: whether whoever came here came home.
pub(super) fn came_home(cx: &Context<'_>, f: &Found<'_, '_>, guest: PersonId) -> bool {
    let past = (f.m.range.past() + TOWN).min(f.sentence_range().past());
    let mut near = cx.reading.mentions.within(TokenRange::new(f.m.range.first(), past.max(f.m.range.past())));
    let own = cx.people.get(guest).country;
    let place = near.find_map(|(_, m)| match m.what {
        What::Place(country) => Some(country),
        _ => None,
    });
    f.is_part("here") && place.is_some() && place == own
}

/// `King X and Queen Y began a visit`: of a row of one country the first is the guest.
fn head_of(cx: &Context<'_>, f: &Found<'_, '_>, range: TokenRange, person: PersonId) -> PersonId {
    let near = TokenRange::new(f.sentence_range().first(), range.past());
    let country = cx.people.get(person).country;
    let row = cx.reading.mentions.within(near).find_map(|(_, m)| match &m.what {
        What::Persons(list) if m.range.past() == range.past() => Some(list),
        _ => None,
    });
    // `At the invitation of the President of Kenya, King X and Queen Y`: others may stand before them.
    let first = row.and_then(|list| list.iter().filter_map(|i| cx.people.of_mention(i)).find(|p| cx.people.get(*p).country == country));
    first.filter(|p| !cx.people.get(*p).offices.is_empty()).unwrap_or(person)
}

/// Whether somebody at `range` speaks of themselves.
fn writes(cx: &Context<'_>, range: TokenRange) -> bool {
    let speaks = |i: u32| cx.reading.mentions.persons[i as usize].form == Form::Speaker;
    cx.reading.mentions.at(range.first()).any(|(_, m)| matches!(m.what, What::Person(i) if speaks(i)))
}

/// Whether the person mention at `range` is of somebody who may be the guest though the document never names them.
pub fn unnamed_guest(cx: &Context<'_>, range: TokenRange, host: Option<Country>) -> bool {
    cx.reading.mentions.at(range.first()).any(|(_, m)| match m.what {
        What::Person(i) => {
            let person = &cx.reading.mentions.persons[i as usize];
            let spouse = person.offices.iter().all(|o| cx.packs().value(*o) == "Spouse");
            !spouse && !(person.country.is_some() && person.country == host)
        }
        _ => false,
    })
}

/// `Kamau's three-day visit`: whose visit it is; none inside where the document never names them.
pub fn possessor(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Option<PersonId>> {
    let reading = cx.reading;
    let first = f.m.range.first();
    let from = first.saturating_sub(5).max(f.sentence_range().first());
    // `my recent visit to Peru`.
    let mine = |at: &usize| reading.lexeme(*at, cx.packs().known.ours).is_some_and(|(value, _)| value == "mine");
    if let Some(at) = (first.saturating_sub(3).max(from)..first).find(mine) {
        return Some(cx.people.speaker(reading, at));
    }
    // `your visit`, `Your Excellency's visit`.
    let yours = |at: &usize| reading.lexeme(*at, cx.packs().known.ours).is_some_and(|(value, _)| value == "yours");
    if let Some(at) = (first.saturating_sub(5).max(from)..first).find(yours) {
        return Some(cx.people.speaker(reading, at).and_then(|speaker| cx.people.spoken_to(speaker)));
    }
    let mut owns = (from..first)
        .rev()
        .take_while(|i| reading.tokens[*i].is_word() || reading.tokens[*i].is_dash() || reading.tokens[*i].kind == TokenKind::Possessive);
    let mark = owns.find(|i| reading.tokens[*i].kind == TokenKind::Possessive)?;
    let near = TokenRange::new(mark.saturating_sub(14).max(f.sentence_range().first()), mark);
    // `Thatcher's visit`: somebody of whom the text tells no office.
    let stranger = || {
        let name = mark.checked_sub(1).filter(|at| *at > f.sentence_range().first() && reading.tokens[*at].capital);
        let told = reading.mentions.within(near).any(|(_, m)| m.range.past() == mark);
        name.filter(|_| !told && reading.language_at(mark) == Language::English).map(|_| None)
    };
    people(cx, near).into_iter().find(|(r, _)| r.past() == mark).map(|(_, p)| p).or_else(stranger)
}
