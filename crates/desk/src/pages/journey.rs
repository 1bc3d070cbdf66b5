//! One journey: `/journey/ID`, leg by leg.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use banggiao_records::RecordType;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::pages::record::Quote;
use crate::pages::visit::Course;
use crate::told::Told;
use crate::trouble::Trouble;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/journey/{id}", get(page))
}

/// So many of its sentences are shown; all stand on the page of its record.
const QUOTED: usize = 8;

/// One country of the journey.
struct Leg {
    country: String,
    /// The address of the dossier with it, where the guest's country is known.
    dossier: Option<String>,
    visit: Option<(Told, Course)>,
}

#[derive(Template)]
#[template(path = "journey.html")]
struct JourneyPage {
    frame: Frame,
    told: Told,
    quotes: Vec<Quote>,
    all_quotes: usize,
    legs: Vec<Leg>,
}

async fn page(visitor: Visitor, Path(id): Path<String>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let stored = asking.ledger.record(&id)?;
        if stored.record_type() != RecordType::Journey {
            return Err(Trouble::Missing);
        }
        let tongue = visitor.tongue();
        let journey = asking.legs(&stored)?;
        let home = stored.entry.record.text("guest_country").map(str::to_owned);
        let legs = journey.legs.iter().filter_map(|leg| {
            let country = leg.country?;
            Some(Leg {
                country: tongue.words.country(country.code()),
                dossier: home.as_ref().filter(|home| *home != country.code()).map(|home| format!("/{home}/{country}")),
                visit: leg.programme.as_ref().map(|p| (Told::of(&p.visit.visit.0, tongue), Course::of(p, tongue))),
            })
        });
        let told = Told::of(&stored.entry, tongue);
        Ok(JourneyPage {
            frame: Frame::new(visitor, told.text.clone()),
            quotes: asking.ledger.some_evidence(&stored, QUOTED)?.iter().map(|e| Quote::of(e, tongue)).collect(),
            legs: legs.collect(),
            all_quotes: stored.entry.evidence as usize,
            told,
        })
    })
    .await
}
