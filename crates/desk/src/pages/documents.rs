//! Documents, those that came last first: `/documents`; those that tell of two countries: `/documents?between=VNM,KAZ`.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_ledger::DocumentId;
use serde::Deserialize;

use crate::asked;
use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::source::Source;
use crate::turning::Turn;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/documents", get(page))
}

/// How many stand on a page.
const SHOWN: usize = 50;

/// Those that tell of two countries are found by so many records of each type: the newest.
const LOOKED: usize = 40;

/// No more documents than these are listed so: those that tell most.
const MOST: usize = 400;

/// What is asked for; what is empty asks for nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    between: String,
    /// The document with which the page before ended.
    after: String,
}

#[derive(Template)]
#[template(path = "documents.html")]
struct DocumentsPage {
    frame: Frame,
    between: String,
    sources: Vec<Source>,
    total: usize,
    turn: Turn,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let countries = asked::countries(&asked.between, tongue)?;
        let after: Option<DocumentId> = asked.after.parse().ok();
        let (total, listed) = if countries.is_empty() {
            let listed = asking.ledger.latest_before(after.as_ref(), SHOWN + 1)?;
            (asking.ledger.documents()?, listed.into_iter().map(|listed| (listed, 0)).collect())
        } else {
            let all = asking.sources(&countries, LOOKED, MOST)?;
            let behind = after.and_then(|after| all.iter().position(|(listed, _)| listed.id == after)).map_or(0, |at| at + 1);
            (all.len(), all.into_iter().skip(behind).take(SHOWN + 1).collect::<Vec<_>>())
        };
        let address = |after: &str| asked::address("/documents", &[("between", &asked::codes(&countries)), ("after", after)]);
        let more = listed.len() > SHOWN;
        let sources: Vec<Source> = listed.iter().take(SHOWN).map(|(listed, tells)| Source::of(listed, *tells, tongue)).collect();
        Ok(DocumentsPage {
            frame: Frame::new(visitor, tongue.say("documents-title")),
            between: asked::named(&countries, tongue),
            total,
            turn: Turn::behind(&asked.after, sources.last().filter(|_| more).map(|last| &last.id[..]), address),
            sources,
        })
    })
    .await
}
