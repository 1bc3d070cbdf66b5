//! Who came to another country, of a visit that no sentence tells by itself: told by a meeting there, or by how they were met.

use crate::context::people::PersonId;
use crate::context::people::allegiance::dateline;
use crate::fact::{Fact, Meeting, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::guest::people;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Country, DateValue, Format};

/// How many facts of a text are looked through for a meeting.
const MEETINGS: usize = 64;
/// How far behind a verb the host country may be named in what is visited.
const NAMED: usize = 6;

/// Somebody who came.
#[derive(Debug)]
pub struct Came {
    /// Their name.
    pub name: String,
    /// The days, as far as a meeting tells them.
    pub days: Option<DateValue>,
    /// Where to.
    pub host: Country,
}

/// `ACCRA - X was received by President Y. He then toured the port`: `person` as somebody who came, where they met people of the
/// country of the dateline, or at a place in the other one's country, or are met with a ceremony. Of a ceremony that a host
/// gives, whom of another country the sentence names.
pub fn of_person(f: &Found<'_, '_>, person: PersonId, draft: &Draft) -> Option<Came> {
    let cx = f.cx;
    let first = f.m.range.first();
    if cx.reading.language_at(first) != Language::English {
        return received(f, person, draft);
    }
    let here = dateline(cx.reading);
    let own = cx.people.get(person).country?;
    let ceremony = matches!(f.code("kind"), Some("welcome-ceremony" | "farewell"));
    if here == Some(own) && ceremony {
        let of = |p: &PersonId| cx.people.get(*p).country.is_some_and(|c| c != own);
        let guest = people(cx, f.sentence_range()).into_iter().filter_map(|(_, p)| p).find(of)?;
        return Some(Came { name: cx.name(guest)?, days: None, host: own });
    }
    let name = cx.name(person)?;
    let met = meetings(draft).filter(|(_, m)| m.people.contains(&name)).find_map(|(fact, m)| {
        let other = m.countries.iter().copied().find(|c| *c != own)?;
        let there = here == Some(other) || in_country(f, fact, other);
        there.then_some((other, m.date))
    });
    if let Some((host, days)) = met {
        return Some(Came { name, days, host });
    }
    if let Some(host) = escort(f, own).filter(|_| here != Some(own)) {
        return Some(Came { name, days: None, host });
    }
    if let Some(came) = received(f, person, draft) {
        return Some(came);
    }
    let host = here.filter(|here| *here != own)?;
    let behind = TokenRange::new(first, f.clause().past().min(f.m.range.past() + NAMED));
    let named = cx.reading.mentions.within(behind).any(|(_, m)| matches!(m.what, What::Country { country, .. } if country == host));
    (named || ceremony).then_some(Came { name, days: None, host })
}

/// Somebody who met two people of one other country, and nobody of a third: they went there.
fn received(f: &Found<'_, '_>, person: PersonId, draft: &Draft) -> Option<Came> {
    let own = f.cx.people.get(person).country?;
    let home = f.cx.reading.packs.naming.own(f.cx.reading.language_at(f.m.range.first()));
    if home == Some(own) || dateline(f.cx.reading) == Some(own) {
        return None;
    }
    let name = f.cx.name(person)?;
    let mine = || meetings(draft).filter(|(_, m)| m.people.contains(&name) && m.people.len() == 2 && m.countries.len() == 2);
    let host = mine().find_map(|(_, m)| m.countries.iter().copied().find(|c| *c != own))?;
    let only = mine().all(|(_, m)| m.countries.contains(&host) && m.countries.contains(&own));
    let mut met: Vec<&String> = mine().flat_map(|(_, m)| m.people.iter().filter(|p| **p != name)).collect();
    met.sort_unstable();
    met.dedup();
    let days = mine().find_map(|(_, m)| m.date);
    (only && met.len() >= 2).then_some(Came { name, days, host })
}

/// `X, accompanied by the Minister of Ghana, visited the fort`: the country of somebody who goes with them there.
fn escort(f: &Found<'_, '_>, own: Country) -> Option<Country> {
    let (cx, sentence) = (f.cx, f.sentence_range());
    let known = &cx.packs().known;
    let before = TokenRange::new(sentence.first(), f.m.range.first());
    let escorted =
        before.indexes().find_map(|at| cx.reading.lexeme(at, known.escort).filter(|(value, _)| *value != "with").map(|(_, past)| past))?;
    let of = |p: PersonId| cx.people.get(p).country.filter(|c| *c != own);
    people(cx, TokenRange::new(escorted, f.m.range.first().max(escorted))).into_iter().find_map(|(_, p)| of(p?))
}

/// `ACCRA - X received Y. The two then toured the port`: whoever of another country met somebody of the dateline's.
pub fn of_both(f: &Found<'_, '_>, draft: &Draft) -> Option<Came> {
    let host = dateline(f.cx.reading).filter(|_| f.cx.reading.language_at(f.m.range.first()) == Language::English)?;
    meetings(draft).filter(|(_, m)| m.countries.contains(&host) && m.countries.len() == m.people.len()).find_map(|(_, m)| {
        let guest = m.people.iter().zip(&m.countries).find(|(_, c)| **c != host)?.0.clone();
        Some(Came { name: guest, days: m.date, host })
    })
}

/// The meetings face to face that the text has told so far.
fn meetings(draft: &Draft) -> impl Iterator<Item = (&Fact, &Meeting)> {
    draft.facts.iter().take(MEETINGS).filter_map(|fact| match &fact.slots {
        Slots::Meeting(m) if matches!(m.format, Some(Format::Talks | Format::Meeting)) => Some((fact, m)),
        _ => None,
    })
}

/// Whether the sentence of `fact` names a place in `country`.
fn in_country(f: &Found<'_, '_>, fact: &Fact, country: Country) -> bool {
    f.cx.reading.mentions.within(fact.tokens).any(|(_, m)| matches!(m.what, What::Place(c) if c == country))
}
