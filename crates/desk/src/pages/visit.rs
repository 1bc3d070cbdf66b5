//! One visit: `/visit/ID`, with its programme day by day.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use banggiao_extract::FactType;
use banggiao_records::RecordType;
use banggiao_views::{Item, Programme};

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::pages::dossier::{Met, met};
use crate::pages::record::Quote;
use crate::source::Source;
use crate::told::{Promise, Told};
use crate::tongue::Tongue;
use crate::trouble::Trouble;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/visit/{id}", get(page))
}

/// So many of its sentences are shown; all stand on the page of its record.
const QUOTED: usize = 8;
/// So many of its sources are listed.
const SOURCES: usize = 30;

/// So many are counted.
const TOLD: usize = 500;

/// What happened on a visit, told.
pub(super) struct Course {
    /// What each day is called, and what happened on it.
    pub days: Vec<(String, Vec<Told>)>,
    pub undated: Vec<Told>,
    pub signed: Vec<Told>,
    pub spoken_of: Vec<Told>,
    pub promised: Vec<Promise>,
    pub targets: Vec<Told>,
    pub invitations: Vec<Told>,
    pub positions: Vec<Told>,
}

impl Course {
    /// What `programme` holds, told.
    pub(super) fn of(programme: &Programme, tongue: &Tongue) -> Self {
        let words = &tongue.words;
        let told = |items: &[Item]| items.iter().map(|item| Told::of(&item.0, tongue)).collect::<Vec<_>>();
        // Below the day that it happened on, a line need not say it again.
        let of_day = |items: &[Item]| told(items).into_iter().map(|told| Told { when: String::new(), ..told }).collect();
        let days = programme.days.iter().map(|day| {
            let date = words.day(day.date);
            let name = match day.number {
                Some(number) => tongue.with("visit-day", &[("number", &number.to_string()), ("date", &date)]),
                None => date,
            };
            (name, of_day(&day.items))
        });
        Course {
            days: days.collect(),
            undated: told(&programme.undated),
            signed: told(&programme.signed),
            spoken_of: told(&programme.spoken_of),
            promised: programme.promised.iter().map(|tracked| Promise::of(tracked, tongue)).collect(),
            targets: told(&programme.targets),
            invitations: told(&programme.invitations),
            positions: told(&programme.positions),
        }
    }

    /// Whether nothing is known of it.
    pub(super) fn is_empty(&self) -> bool {
        self.days.is_empty() && self.undated.is_empty() && self.signed.is_empty() && self.spoken_of.is_empty() && self.promised.is_empty()
    }
}

#[derive(Template)]
#[template(path = "visit.html")]
struct VisitPage {
    frame: Frame,
    told: Told,
    countries: Vec<(String, String)>,
    stage: Option<String>,
    lasted: Option<String>,
    significance: Option<String>,
    /// The journey of which it is a leg: its id, and where it led.
    journey: Option<(String, String)>,
    /// That it is said to be the first, where it is.
    first: Option<String>,
    quotes: Vec<Quote>,
    all_quotes: usize,
    course: Course,
    people: Vec<Met>,
    places: Vec<String>,
    sources: Vec<Source>,
    all_sources: usize,
}

async fn page(visitor: Visitor, Path(id): Path<String>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let stored = asking.ledger.record(&id)?;
        if stored.record_type() != RecordType::Fact(FactType::Visit) {
            return Err(Trouble::Missing);
        }
        let tongue = visitor.tongue();
        let words = &tongue.words;
        let programme = asking.programme(&stored)?;
        let evidence = asking.ledger.some_evidence(&stored, QUOTED)?;
        let tellers = asking.ledger.tellers(&programme.records(), TOLD)?;
        let record = &stored.entry.record;
        let told = Told::of(&stored.entry, tongue);
        Ok(VisitPage {
            frame: Frame::new(visitor, told.text.clone()),
            countries: record.between.iter().map(|c| (c.code().to_owned(), words.country(c.code()))).collect(),
            stage: record.text("stage").map(|stage| words.code("visit-stage", stage)),
            lasted: programme.visit.days.map(|days| tongue.many("visit-lasted", usize::try_from(days).unwrap_or(0))),
            significance: record.text("significance").map(str::to_owned),
            journey: programme.visit.journey.as_ref().map(|journey| journey.id().to_string()).zip(programme.visit.leg(words)),
            first: programme.visit.claim(words),
            quotes: evidence.iter().map(|e| Quote::of(e, tongue)).collect(),
            all_quotes: stored.entry.evidence as usize,
            course: Course::of(&programme, tongue),
            people: programme.people.iter().map(|person| met(person, tongue)).collect(),
            places: programme.places.clone(),
            sources: tellers.iter().take(SOURCES).map(|(listed, count)| Source::of(listed, *count, tongue)).collect(),
            all_sources: tellers.len(),
            told,
        })
    })
    .await
}
