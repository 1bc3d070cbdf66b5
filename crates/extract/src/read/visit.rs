//! Visits: the guest, the host, the days and how far it has come, around a pattern that names the country visited.
//!
//! A sentence may tell of a visit outright (`a state visit to Finland`), mention one told of elsewhere (`during the
//! visit`), or say something of the visits beside it: who invited, that it has begun, that it is off, which days the
//! whole journey takes. What the mentions of one visit say is put together here.

mod also;
pub mod by_meeting;
mod elsewhere;
mod invited;
mod owned;
pub mod thing;

use crate::context::Context;
use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::fact::{Fact, Slots, Visit};
use crate::mention::What;
use crate::note::{Note, NoteKind};
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::guest::company::company;
use crate::read::guest::{came_home, guest_of, may_travel, people, possessor};
use crate::read::host::{host_of, kind_of, office};
use crate::read::stay::{self, Told};
use crate::read::visit_days;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::{Role, Sentence, TokenKind, ending};
use crate::value::{Country, VisitKind, VisitStage};
use elsewhere::{elsewhere, home};
use invited::{asked, inside_invitation};
pub(in crate::read) use owned::of_all;
use owned::owns;

/// How many visits told last are looked through for the one that is mentioned again.
const IN_MIND: usize = 32;
/// How many tokens before a verb a word may stand that denies it.
const DENIAL: usize = 4;

/// Reads the visits that `found` tells of.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], invitations: &[&Found<'_, '_>], draft: &mut Draft) {
    let mut told: Vec<Told> = Vec::new();
    let mut mentions: Vec<(&Found<'_, '_>, Beside)> = Vec::new();
    let (mut at, mut next) = (0, 0);
    while at < found.len() {
        let sentence = found[at].sentence;
        let end = at + found[at..].iter().take_while(|f| f.sentence == sentence).count();
        while next < invitations.len() && invitations[next].sentence < sentence {
            next += 1;
        }
        let invited: Vec<&Found<'_, '_>> = invitations[next..].iter().take_while(|i| i.sentence == sentence).copied().collect();
        let here: Vec<&Found<'_, '_>> = found[at..end].iter().filter(|f| !inside_invitation(f, &invited)).copied().collect();
        sentence_visits(cx, &here, &mut told, &mut mentions, draft);
        at = end;
    }
    for (f, beside) in mentions {
        mentioned(cx, f, &beside, &mut told);
    }
    let invited: Vec<(PersonId, Country)> =
        invitations.iter().filter(|i| !i.is_part("answer")).flat_map(|i| asked(cx, i)).take(IN_MIND).collect();
    // Who invited or received comes before who was only at the airport.
    let of = |part: &'static str| found.iter().filter(move |f| f.is_part(part)).flat_map(|f| f.persons("host")).take(IN_MIND);
    let hosts: Vec<PersonId> = of("host").chain(of("greeter")).collect();
    draft.facts.extend(stay::together(cx, told, &invited, &hosts));
}

/// What a sentence says of the visits that it tells of.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// Who invited or receives.
    pub hosts: Vec<PersonId>,
    /// Where each of them is named.
    pub host_at: Vec<usize>,
    /// Whether the one who invited is not named: `at his invitation`.
    pub unnamed_host: bool,
    /// What is claimed of it.
    pub significance: Option<String>,
    /// Begun, ended or off, and where that is said.
    pub marks: Vec<(TokenRange, VisitStage)>,
    /// Where the whole journey is named.
    pub tours: Vec<TokenRange>,
    /// Where each visit of the sentence is named, and its country.
    pub legs: Vec<(TokenRange, Option<Country>)>,
}

impl Beside {
    /// Whether the sentence names visits to several countries.
    pub fn several(&self) -> bool {
        let mut countries = self.legs.iter().filter_map(|(_, c)| *c);
        let first = countries.next();
        first.is_some() && countries.any(|c| Some(c) != first)
    }
}

fn sentence_visits<'f, 'c, 'm>(
    cx: &Context<'_>,
    here: &[&'f Found<'c, 'm>],
    told: &mut Vec<Told>,
    mentions: &mut Vec<(&'f Found<'c, 'm>, Beside)>,
    draft: &mut Draft,
) {
    let mut beside = Beside::default();
    let mut legs: Vec<(&'f Found<'c, 'm>, Country)> = Vec::new();
    let mut weak: Vec<&'f Found<'c, 'm>> = Vec::new();
    let mut begun: Vec<&'f Found<'c, 'm>> = Vec::new();
    for f in here {
        match f.set("part") {
            Some("skip" | "greeter") => {}
            Some("host") => {
                beside.hosts.extend(f.persons("host"));
                beside.host_at.resize(beside.hosts.len(), f.m.range.first());
                beside.unnamed_host |= f.m.get("host").is_none();
            }
            // `by the highest rites`, `the first session in ten years`: claimed of something else.
            Some("significance") if here.iter().any(|s| s.is_part("skip") && s.m.range.overlaps(f.m.range)) => {}
            Some("significance") => {
                beside.significance.get_or_insert_with(|| cx.reading.phrase(claim(f)));
            }
            Some("stage") => {
                beside.marks.extend(f.set("stage").and_then(VisitStage::from_code).map(|s| (f.m.range, s)));
                begun.push(f);
            }
            Some("tour") => {
                beside.tours.push(f.m.range);
                begun.push(f);
            }
            part => {
                // `has not visited`: told of nobody.
                if denied(f) {
                    continue;
                }
                // `left Nairobi after a visit`.
                if part == Some("ended") {
                    beside.marks.push((f.m.range, VisitStage::Concluded));
                }
                let countries = f.countries("host_country");
                // `the visit` of `the visit of X` is what the longer phrasing tells.
                if part == Some("mention") && here.iter().any(|s| s.m.get("guest").is_some() && goes_further(s.m.range, f.m.range)) {
                    continue;
                }
                if countries.is_empty() && matches!(part, Some("mention" | "here")) {
                    weak.push(f);
                    beside.legs.push((f.m.range, None));
                }
                for country in countries {
                    if !owns(cx, f) {
                        beside.legs.push((f.m.range, Some(country)));
                        legs.push((f, country));
                    }
                }
            }
        }
    }
    // `began a three-day visit` names the visit itself where nothing else does.
    for f in begun.into_iter().filter(|f| f.m.get("kind").is_some()) {
        if beside.legs.iter().all(|(r, _)| r.past() <= f.m.range.first() || r.first() >= f.m.range.past()) {
            beside.legs.push((f.m.range, None));
            weak.push(f);
        }
    }
    for (f, country) in legs {
        let Some(guest) = guest_of(cx, f, Some(country), &beside, told) else {
            draft.notes.push(Note { span: cx.reading.span(f.m.range), kind: NoteKind::VisitWithoutGuest });
            continue;
        };
        for also in company(cx, f, guest, Some(country), &beside) {
            told.extend(tell(cx, f, also, Some(country), &beside));
        }
        for (other, date) in also::guests(cx, f).into_iter().filter(|(other, _)| *other != guest && may_travel(cx, *other, Some(country))) {
            told.extend(tell(cx, f, other, Some(country), &beside).map(|told| also::on(cx, f, told, date)));
        }
        told.extend(also::again(cx, f, tell(cx, f, guest, Some(country), &beside)));
    }
    mentions.extend(weak.into_iter().map(|f| (f, beside.clone())));
}

/// Whether `longer` begins inside `short` and goes on behind it.
fn goes_further(longer: TokenRange, short: TokenRange) -> bool {
    short.first() < longer.first() && longer.first() < short.past() && short.past() < longer.past()
}

/// `has never visited`, `chưa thăm`: whether a word of denial stands right before the verb of an untold journey.
fn denied(f: &Found<'_, '_>) -> bool {
    let (reading, first) = (f.cx.reading, f.m.range.first());
    let from = first.saturating_sub(DENIAL).max(f.sentence_range().first());
    let gerund = ending::is_gerund(reading.tokens[first].span.of(reading.text)) && reading.language_at(first) == Language::English;
    (!f.is_part("noun") || gerund)
        && (from..first).any(|at| {
            let denies = reading.lexeme(at, f.cx.packs().known.negation).filter(|(_, past)| *past <= first);
            denies.is_some_and(|(_, past)| (past..first).all(|i| reading.is(i, f.cx.packs().known.auxiliary)))
        })
}

/// A visit mentioned without its country: what it adds to the visit meant, or a visit of its own where its guest is named.
fn mentioned(cx: &Context<'_>, f: &Found<'_, '_>, beside: &Beside, told: &mut Vec<Told>) {
    let owned = possessor(cx, f).flatten();
    // The bare word says nothing of its own.
    if f.m.range.len() == 1 && owned.is_none() {
        return;
    }
    let named = f.m.get("guest").is_some() || f.is_part("here") || owned.is_some();
    let guest = if named { guest_of(cx, f, None, beside, told) } else { None };
    let recent = told.iter().rev().take(IN_MIND);
    let here = |t: &&Told| t.fact.tokens == f.sentence_range();
    let meant = match guest {
        Some(guest) => {
            let own = recent.filter(|t| t.guest == guest && !elsewhere(cx, f, guest, t.fact_country()));
            own.clone().find(here).or_else(|| own.min_by_key(|t| t.far))
        }
        // An event attended says more of a visit that the sentence tells of, and of no other.
        None if f.set("kind").is_some() => match recent.clone().find(here) {
            Some(told) => Some(told),
            None => return,
        },
        None if named => return,
        None => {
            let recent = recent.filter(|t| !elsewhere(cx, f, t.guest, t.fact_country()));
            let people: Vec<PersonId> = people(cx, f.sentence_range()).into_iter().filter_map(|(_, p)| p).collect();
            let among = recent.clone().filter(|t| people.contains(&t.guest)).min_by_key(|t| t.far);
            let before = recent.clone().filter(|t| here(t) && t.at < f.m.range.first()).max_by_key(|t| t.at);
            before.or(among).or_else(|| recent.clone().min_by_key(|t| t.far))
        }
    };
    // `will be welcomed by President X of Kenya`: in the country of whoever receives.
    let receiver = guest.filter(|_| f.is_part("here") && f.m.get("host").is_some()).and_then(|guest| abroad_with(cx, f, guest));
    if let Some((guest, country)) = guest.zip(receiver) {
        told.extend(tell(cx, f, guest, Some(country), beside));
        return;
    }
    let meant = meant.map(|t| (t.guest, t.fact_country()));
    let (guest, country) = match (meant, guest) {
        (Some((guest, country)), _) => (guest, country),
        // The host of somebody else from the same country: `his predecessor came in 2015`.
        (None, Some(guest)) => {
            let own = cx.people.get(guest).country;
            let mut recent = told.iter().rev().take(IN_MIND);
            let there = recent.find(|t| {
                own.is_some() && cx.people.get(t.guest).country == own && !(t.guest == guest && elsewhere(cx, f, guest, t.fact_country()))
            });
            let there = || there.and_then(Told::fact_country);
            let met = || implied_host(cx, f, guest);
            // `received visiting President X`: at home with whoever receives.
            (guest, if f.is_part("here") { met().or_else(there) } else { there().or_else(met) })
        }
        (None, None) => match implied(cx, f) {
            Some((guest, country)) => (guest, Some(country)),
            None => return,
        },
    };
    if country.is_some() && !came_home(cx, f, guest) {
        told.extend(also::again(cx, f, tell(cx, f, guest, country, beside)));
    }
}

/// The country of the one bound as host, where it is not the guest's own.
fn abroad_with(cx: &Context<'_>, f: &Found<'_, '_>, guest: PersonId) -> Option<Country> {
    let own = cx.people.get(guest).country?;
    f.persons("host").into_iter().find_map(|host| cx.people.get(host).country).filter(|c| *c != own)
}

/// The host country of a visit that the sentence does not name: the country of whom the guest meets there.
fn implied_host(cx: &Context<'_>, f: &Found<'_, '_>, guest: PersonId) -> Option<Country> {
    let own = cx.people.get(guest).country?;
    let mut met = people(cx, f.sentence_range()).into_iter().filter_map(|(_, p)| cx.people.get(p?).country).filter(|c| *c != own);
    if let Some(first) = met.next() {
        return met.all(|c| c == first).then_some(first);
    }
    let others: Vec<Country> = cx.pairs.both(f.sentence).into_iter().filter(|c| *c != own).collect();
    (others.len() == 1).then(|| others[0])
}

/// A visit of which the text names neither guest nor country outright: of whom the sentence is about, to where it is told.
fn implied(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<(PersonId, Country)> {
    f.m.get("kind")?;
    let places = |range: TokenRange| {
        cx.reading.mentions.within(range).filter_map(|(_, m)| match m.what {
            What::Place(country) => Some(country),
            _ => None,
        })
    };
    let body = |s: &&Sentence| cx.reading.passages[s.passage].role == Role::Body;
    let story = cx.reading.sentences.iter().take(IN_MIND).find(body)?.range;
    let here = people(cx, f.sentence_range());
    let sentence = f.sentence_range();
    let before = places(TokenRange::new(sentence.first(), f.m.range.first())).last();
    let behind = places(TokenRange::new(f.m.range.past(), sentence.past())).next();
    [(before, false), (places(story).next(), false), (behind, true)].into_iter().filter_map(|(p, b)| Some((p?, b))).find_map(
        |(host, behind)| {
            let known = |p: &PersonId| cx.people.get(*p).country.is_some() && may_travel(cx, *p, Some(host));
            let carried = || match cx.main_subject(f.sentence)?.who {
                Who::Person(p) if known(&p) => Some(p),
                _ => None,
            };
            // `X received Y during his visit`: he is X, who is at home.
            let at = |back: usize| f.m.range.first().checked_sub(back);
            let his = [1, 0].into_iter().filter_map(at).any(|at| cx.reading.is(at, cx.packs().known.pronoun));
            let home = here.first().and_then(|(_, p)| *p).is_some_and(|p| cx.people.get(p).country == Some(host));
            if his && home && !behind && cx.reading.language_at(f.m.range.first()) == Language::English {
                return None;
            }
            // To a place named only behind goes who the sentence is about.
            let first = here.iter().filter_map(|(_, p)| *p).take(if behind { 1 } else { IN_MIND }).find(known);
            let guest = first.or_else(|| carried().filter(|_| !behind))?;
            cx.pairs.principal().contains(&host).then_some((guest, host))
        },
    )
}

/// What the match `f` tells of the visit of `guest` to `country`.
fn tell(cx: &Context<'_>, f: &Found<'_, '_>, guest: PersonId, country: Option<Country>, beside: &Beside) -> Option<Told> {
    let person = cx.people.get(guest);
    let guest_country = person.country.or_else(|| home(cx, f, beside));
    if guest_country == country {
        return None;
    }
    let mut visit = Visit {
        guest: cx.name(guest),
        host_country: country,
        guest_country,
        guest_office: office(cx, guest),
        host: host_of(cx, f, guest, country, beside),
        kind: f.code("kind").or_else(|| kind_of(f)).and_then(VisitKind::from_code),
        significance: beside.significance.clone(),
        ..Visit::default()
    };
    let said = mark_of(f, beside);
    visit_days::read(cx, f, guest, said, beside, &mut visit);
    visit.stage = visit_days::stage(cx, f, said, &visit);
    let far = visit_days::far(cx, &visit);
    // `who arrived in the country`: done, whatever an invitation tells of one to come.
    let came = f.is_part("here") && f.m.get("kind").is_some() && visit.stage == Some(VisitStage::UnderWay);
    let firm = said.is_some() || came || visit_days::over(cx, f, &visit);
    let fact = f.fact(Slots::Visit(visit), f.sentence_range());
    Some(Told { guest, far, firm, at: f.m.range.first(), fact })
}

/// The stage that words beside the visit tell: begun, ended, off.
fn mark_of(f: &Found<'_, '_>, beside: &Beside) -> Option<VisitStage> {
    let range = f.m.range;
    let next = beside.legs.iter().map(|(r, _)| r.first()).filter(|at| *at > range.first()).min();
    let distance = |r: &TokenRange| if r.first() <= range.first() { range.first() - r.first() } else { r.first() - range.first() + 1 };
    beside
        .marks
        .iter()
        .filter(|(r, s)| !(*s == VisitStage::Concluded && behind_another(f, *r)))
        .filter(|(r, _)| {
            r.first() <= range.first() && r.past() + 6 >= range.first() || r.first() > range.first() && next.is_none_or(|n| r.first() < n)
        })
        .min_by_key(|(r, _)| distance(r))
        .map(|(_, s)| *s)
}

/// `left for Togo after ending a visit to Ghana`: whether `mark` stands behind an arrival in English and behind a word of time, so that
/// it tells of the country before.
fn behind_another(f: &Found<'_, '_>, mark: TokenRange) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    f.is_part("arrival")
        && mark.first() >= f.m.range.past()
        && reading.is(mark.first() - 1, known.meanwhile)
        && reading.language_at(mark.first()) == Language::English
}

/// The claim around a match such as "the first visit in 13 years": up to the clause's marks.
fn claim(f: &Found<'_, '_>) -> TokenRange {
    let tokens = &f.cx.reading.tokens;
    let sentence = f.sentence_range();
    // `his first visit to Peru, a land of fishers that ...`: what is said of the country is no part of it.
    let known = &f.cx.packs().known;
    let aside = f.m.range.indexes().find(|i| tokens[*i].is(',') && f.cx.reading.is(i + 1, known.article));
    if let Some(comma) = aside.filter(|comma| *comma > f.m.range.first() + 2) {
        return TokenRange::new(f.m.range.first(), comma);
    }
    let end = (f.m.range.past()..sentence.past())
        .find(|i| {
            let closes = matches!(tokens[*i].kind, TokenKind::Mark('"' | '”'));
            closes || tokens[*i].is(';') || tokens[*i].is('.') || tokens[*i].is(',') && *i > f.m.range.past() + 1
        })
        .unwrap_or(sentence.past());
    TokenRange::new(f.m.range.first(), end)
}

/// The visit of a fact that is one.
pub fn visit_mut(fact: &mut Fact) -> Option<&mut Visit> {
    match &mut fact.slots {
        Slots::Visit(visit) => Some(visit),
        _ => None,
    }
}
