//! The visits of a document as a whole: who is the guest, and during which days things happen "during the visit".

use crate::context::Context;
use crate::context::people::PersonId;
use crate::fact::{Fact, Slots, Visit};
use crate::value::{Country, DateValue, VisitStage};

/// One visit as the other facts need it.
#[derive(Debug, Clone)]
pub struct Stay {
    /// The guest's name.
    pub guest: String,
    /// Where.
    pub host_country: Option<Country>,
    /// The guest's country.
    pub guest_country: Option<Country>,
    /// Its days, or those of the whole journey.
    pub days: Option<DateValue>,
    /// How far it has come.
    pub stage: Option<VisitStage>,
    /// How many times the text tells of it.
    weight: u32,
}

impl Stay {
    /// Whether it is of about the document's own time, as far as its days tell.
    pub fn is_recent(&self, cx: &Context<'_>) -> bool {
        match (cx.calendar.as_of(), self.days.and_then(DateValue::end).and_then(|d| d.last_day())) {
            (Some(a), Some(b)) => a.duration_since(b).as_hours().abs() / 24 <= RECENT,
            _ => true,
        }
    }

    /// Whether it begins behind the day on which the text looks at things.
    pub fn is_ahead(&self, cx: &Context<'_>) -> bool {
        let first = self.days.and_then(DateValue::start).and_then(|d| d.first_day());
        self.stage == Some(VisitStage::Announced) && first.zip(cx.calendar.as_of()).is_some_and(|(first, now)| first > now)
    }
}

/// How many days a visit told of may lie from the document's own date and still be the news.
const RECENT: i64 = 31;

/// How many people named before words for a guest are looked through for one.
const BACK: usize = 64;

/// The visits of a document, the one that it reports first.
#[derive(Debug, Default)]
pub struct Programme {
    stays: Vec<Stay>,
}

impl Programme {
    /// Collects the visits among `facts`.
    pub fn new(cx: &Context<'_>, facts: &[Fact]) -> Self {
        let mut stays: Vec<Stay> = Vec::new();
        for fact in facts {
            let Slots::Visit(visit) = &fact.slots else { continue };
            let Some(guest) = &visit.guest else { continue };
            let days = days(visit);
            let same = stays.iter_mut().rev().take(64).find(|s| s.guest == *guest && s.host_country == visit.host_country);
            match same {
                Some(stay) => {
                    stay.weight += 1;
                    stay.days = stay.days.or(days);
                    stay.stage = stay.stage.or(visit.stage);
                }
                None => stays.push(Stay {
                    guest: guest.clone(),
                    host_country: visit.host_country,
                    guest_country: visit.guest_country,
                    days,
                    stage: visit.stage,
                    weight: 1,
                }),
            }
        }
        // The visit reported is the one with days near the document's own, told most.
        let as_of = cx.calendar.as_of();
        let near = |s: &Stay| match (as_of, s.days.and_then(DateValue::end).and_then(|d| d.last_day())) {
            (Some(a), Some(b)) => (a.duration_since(b).as_hours().abs() / 24).min(100_000),
            // Who is there on the text's own day needs no days told.
            _ if s.stage == Some(VisitStage::UnderWay) => 0,
            _ => 200,
        };
        stays.sort_by_key(|s| (near(s) > 60, std::cmp::Reverse(s.weight)));
        Programme { stays }
    }

    /// The visit that the document reports.
    pub fn main(&self) -> Option<&Stay> {
        self.stays.first()
    }

    /// The visit that words such as `the delegation` before the token `at` mean: of those to the country of the visit reported the
    /// one whose guest the text named last.
    pub fn spoken_of(&self, cx: &Context<'_>, at: usize) -> Option<&Stay> {
        let main = self.main()?;
        let there = |s: &&Stay| s.host_country == main.host_country && s.is_recent(cx);
        let mut here = self.stays.iter().take(64).filter(there);
        if here.next().is_none() || here.next().is_none() {
            return Some(main);
        }
        let persons = &cx.reading.mentions.persons;
        let before = persons.partition_point(|p| p.range.first() < at);
        let named = (0..before).rev().take(BACK).filter_map(|i| cx.name(cx.people.of_mention(i)?));
        named.filter_map(|name| self.stays.iter().take(64).filter(there).find(|s| s.guest == name)).next().or(Some(main))
    }

    /// Whether the text tells of the visits of more than one guest.
    pub fn several_guests(&self) -> bool {
        self.main().is_some_and(|main| self.stays.iter().take(64).any(|s| s.guest != main.guest))
    }

    /// The countries of the journey that the document reports: the guest's own, then each that the guest goes to.
    pub fn journey(&self) -> Vec<Country> {
        let Some(main) = self.main() else { return Vec::new() };
        let mut out: Vec<Country> = main.guest_country.into_iter().collect();
        for host in self.stays.iter().take(64).filter(|s| s.guest == main.guest).filter_map(|s| s.host_country) {
            if !out.contains(&host) {
                out.push(host);
            }
        }
        out
    }

    /// The visit that has `person` as its guest, in `host` where that is known.
    pub fn of_guest(&self, name: &str, host: Option<Country>) -> Option<&Stay> {
        self.stays.iter().take(64).find(|s| s.guest == name && (host.is_none() || s.host_country == host))
    }

    /// The visits that `name` makes.
    pub fn legs<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s Stay> + Clone {
        self.stays.iter().take(64).filter(move |s| s.guest == name)
    }

    /// The days of any leg of the journey that `name` makes.
    pub fn journey_days(&self, name: &str) -> Option<DateValue> {
        self.stays.iter().take(64).filter(|s| s.guest == name).find_map(|s| s.days)
    }

    /// The guest and days of a visit between these countries.
    pub fn between(&self, countries: &[Country]) -> Option<&Stay> {
        self.stays.iter().take(64).find(|s| {
            let has = |c: Option<Country>| c.is_some_and(|c| countries.contains(&c));
            has(s.host_country) && has(s.guest_country)
        })
    }

    /// The visit that goes on in `country`, of several the one of which the text spoke last before the token `at`.
    pub fn hosted_by(&self, cx: &Context<'_>, country: Option<Country>, at: usize) -> Option<&Stay> {
        if let Some(stay) = self.spoken_of(cx, at).filter(|s| country.is_some() && s.host_country == country) {
            return Some(stay);
        }
        self.stays.iter().take(64).find(|s| country.is_some() && s.host_country == country && s.is_recent(cx) && !s.is_ahead(cx))
    }

    /// The visit between these countries that goes on, of several the one reported.
    pub fn now_between(&self, cx: &Context<'_>, countries: &[Country]) -> Option<&Stay> {
        let has = |c: Option<Country>| c.is_some_and(|c| countries.contains(&c));
        let between = |s: &&Stay| has(s.host_country) && has(s.guest_country) && s.is_recent(cx);
        let mut all = self.stays.iter().take(64).filter(between);
        let first = all.clone().next();
        all.find(|s| !s.is_ahead(cx)).or(first)
    }

    /// The days on which something of these countries happened, where the text gives no day of its own.
    pub fn days(&self, countries: &[Country]) -> Option<DateValue> {
        self.between(countries)
            .or_else(|| self.main().filter(|m| countries.iter().any(|c| Some(*c) == m.host_country)))
            .and_then(|s| s.days)
    }

    /// Whether somebody visits `country`, so that its own people are hosts.
    pub fn is_host(&self, country: Option<Country>) -> bool {
        country.is_some() && self.stays.iter().take(64).any(|s| s.host_country == country)
    }

    /// Whether `person` is a guest somewhere.
    pub fn is_guest(&self, cx: &Context<'_>, person: PersonId) -> bool {
        cx.name(person).is_some_and(|n| self.stays.iter().take(64).any(|s| s.guest == n))
    }
}

fn days(visit: &Visit) -> Option<DateValue> {
    match (visit.start, visit.end) {
        (Some(start), Some(end)) => Some(DateValue::Between(start.start()?, end.end()?)),
        _ => visit.within.or(visit.start).or(visit.end),
    }
}
