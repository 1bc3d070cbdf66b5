//! What one document tells: its facts, who it names, the journeys and organisations it speaks of; each in its place.

use banggiao_extract::fact::Visit;
use banggiao_extract::value::{Country, DateValue};
use banggiao_extract::{Extraction, Slots, Span};

use crate::said::{Journey, Organisation, Person, Said};
use crate::weekday::{self, OddWeekday};
use crate::window::Window;

/// One thing that a document says, in one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// What it says.
    pub said: Said,
    /// The two countries that the passage is about, where that is known.
    pub passage: Vec<Country>,
    /// The words that say it, in bytes of the document's text.
    pub span: Span,
    /// The pattern that found it; empty for what is told by the way.
    pub rule: String,
    /// A weekday beside one of its dates that does not fit it.
    pub odd_weekday: Option<OddWeekday>,
}

/// All that a document tells, in the order of its text: facts first where several stand in one place.
pub fn told(extraction: &Extraction) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::with_capacity(extraction.facts.len() + extraction.people.len());
    for fact in &extraction.facts {
        let passage = fact.between.clone();
        told.push(Told {
            said: Said::Fact(fact.slots.clone()),
            passage: passage.clone(),
            span: fact.span,
            rule: fact.derivation.pattern.clone(),
            odd_weekday: weekday::of(fact, &extraction.notes),
        });
        if let Slots::Agreement(agreement) = &fact.slots {
            for name in &agreement.parties {
                let said = Said::Organisation(Organisation { name: name.clone(), countries: agreement.countries.clone() });
                told.push(Told { said, passage: passage.clone(), span: fact.span, rule: String::new(), odd_weekday: None });
            }
        }
    }
    told.extend(journeys(extraction));
    for person in &extraction.people {
        let said = Said::Person(Person { name: person.spelt.clone(), country: person.country, offices: person.offices.clone() });
        told.push(Told { said, passage: Vec::new(), span: person.span, rule: String::new(), odd_weekday: None });
    }
    told.sort_by_key(|t| (t.span.start, t.said.record_type()));
    told
}

/// Trips to several countries: visits of one guest in one interval, or told in one sentence one behind the other; told by
/// the sentence that names most of them.
fn journeys(extraction: &Extraction) -> Vec<Told> {
    let visits: Vec<(&Visit, Span)> = extraction
        .facts
        .iter()
        .filter_map(|fact| match &fact.slots {
            Slots::Visit(visit) if visit.guest.is_some() => Some((visit, fact.span)),
            _ => None,
        })
        .collect();
    let mut trips: Vec<Trip<'_>> = Vec::new();
    for (visit, span) in visits {
        let trip = trips.iter_mut().find(|trip| {
            let (leg, there) = trip.legs[0];
            leg.guest == visit.guest && leg.within == visit.within && (visit.within.is_some() || there == span)
        });
        match trip {
            Some(trip) => trip.legs.push((visit, span)),
            None => trips.push(Trip { legs: vec![(visit, span)] }),
        }
    }
    trips.iter().filter_map(Trip::told).collect()
}

/// Visits that may make up a journey, each with its sentence.
struct Trip<'e> {
    legs: Vec<(&'e Visit, Span)>,
}

/// Between two legs a guest may be on the way for so many days.
const ON_THE_WAY: i32 = 2;

impl Trip<'_> {
    /// The journey; none where they are no visits to several countries in a row.
    fn told(&self) -> Option<Told> {
        let (leg, _) = self.legs.first()?;
        let mut countries: Vec<Country> = Vec::new();
        for country in self.legs.iter().filter_map(|(visit, _)| visit.host_country) {
            if !countries.contains(&country) {
                countries.push(country);
            }
        }
        if countries.len() < 2 {
            return None;
        }
        let within = match leg.within {
            Some(within) => Some(within),
            None if self.legs.iter().all(|(visit, _)| visit.start.is_none() && visit.end.is_none()) => None,
            None => Some(self.in_a_row()?),
        };
        let journey = Journey { guest: leg.guest.clone()?, guest_country: leg.guest_country, countries, within };
        let span = self.legs.iter().map(|(_, span)| *span).max_by_key(|span| {
            let told_here = self.legs.iter().filter(|(_, there)| there == span).count();
            (told_here, std::cmp::Reverse(span.start))
        })?;
        Some(Told { said: Said::Journey(journey), passage: Vec::new(), span, rule: String::new(), odd_weekday: None })
    }

    /// From the first day of the first leg to the last of the last, where each begins about when another ends.
    fn in_a_row(&self) -> Option<DateValue> {
        let mut days: Vec<Window> = Vec::with_capacity(self.legs.len());
        for (visit, _) in &self.legs {
            let of = |date: Option<DateValue>| date.and_then(Window::of).filter(|window| window.days() == 1);
            days.push(of(visit.start).or(of(visit.end))?.with(of(visit.end).or(of(visit.start))?));
        }
        days.sort_unstable();
        let gaps = days.windows(2).all(|pair| pair[0].gap(pair[1]) <= ON_THE_WAY);
        let whole = days.iter().copied().reduce(Window::with).filter(|_| gaps)?;
        Some(DateValue::Between(whole.first.date()?.into(), whole.last.date()?.into()))
    }
}
