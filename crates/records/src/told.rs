//! What one document tells: its facts, who it names, the journeys and organisations it speaks of; each in its place.

use banggiao_extract::fact::Visit;
use banggiao_extract::value::Country;
use banggiao_extract::{Extraction, Slots, Span};

use crate::said::{Journey, Organisation, Person, Said};

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
        });
        if let Slots::Agreement(agreement) = &fact.slots {
            for name in &agreement.parties {
                let said = Said::Organisation(Organisation { name: name.clone(), countries: agreement.countries.clone() });
                told.push(Told { said, passage: passage.clone(), span: fact.span, rule: String::new() });
            }
        }
    }
    told.extend(journeys(extraction));
    for person in &extraction.people {
        let said = Said::Person(Person { name: person.spelt.clone(), country: person.country, offices: person.offices.clone() });
        told.push(Told { said, passage: Vec::new(), span: person.span, rule: String::new() });
    }
    told.sort_by_key(|t| (t.span.start, t.said.record_type()));
    told
}

/// Trips to several countries: visits of one guest in one interval, told by the sentence that names most of them.
fn journeys(extraction: &Extraction) -> Vec<Told> {
    let visits: Vec<(&Visit, Span)> = extraction
        .facts
        .iter()
        .filter_map(|fact| match &fact.slots {
            Slots::Visit(visit) if visit.guest.is_some() && visit.within.is_some() => Some((visit, fact.span)),
            _ => None,
        })
        .collect();
    let mut journeys: Vec<(Journey, Vec<Span>)> = Vec::new();
    for (visit, span) in visits {
        let Some(guest) = &visit.guest else { continue };
        let at = journeys.iter().position(|(j, _)| j.guest == *guest && j.within == visit.within).unwrap_or_else(|| {
            let journey = Journey { guest: guest.clone(), guest_country: visit.guest_country, countries: Vec::new(), within: visit.within };
            journeys.push((journey, Vec::new()));
            journeys.len() - 1
        });
        let (journey, spans) = &mut journeys[at];
        if let Some(country) = visit.host_country.filter(|c| !journey.countries.contains(c)) {
            journey.countries.push(country);
        }
        spans.push(span);
    }
    journeys
        .into_iter()
        .filter(|(journey, _)| journey.countries.len() > 1)
        .filter_map(|(journey, spans)| {
            let span = spans.iter().copied().max_by_key(|span| {
                let told_here = spans.iter().filter(|s| *s == span).count();
                (told_here, std::cmp::Reverse(span.start))
            })?;
            Some(Told { said: Said::Journey(journey), passage: Vec::new(), span, rule: String::new() })
        })
        .collect()
}
