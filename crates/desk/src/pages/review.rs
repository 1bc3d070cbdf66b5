//! Review: `/review`, one record after the other, those first whose review is worth most.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_asking::Asking;
use banggiao_views::slots;
use serde::Deserialize;

use crate::asked;
use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::pages::record::{QUOTES, Quote};
use crate::told::Told;
use crate::tongue::Tongue;
use crate::trouble::Trouble;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/review", get(page))
}

/// How many of the queue are shown.
const SHOWN: usize = 12;

/// What is asked for; what is empty asks for nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    between: String,
    /// How many of the queue to pass over.
    skip: usize,
    /// The record on which was just decided.
    just: String,
}

/// The address of the queue after it was decided on the record `just`.
pub(super) fn after(between: &str, skip: usize, just: &str) -> String {
    let skip = if skip > 0 { skip.to_string() } else { String::new() };
    asked::address("/review", &[("between", between), ("skip", &skip), ("just", just)])
}

/// A record to be looked at.
struct Waiting {
    told: Told,
    kind: String,
    slots: Vec<(String, String)>,
    disputed: Vec<String>,
    quotes: Vec<Quote>,
}

/// A record on which was just decided.
struct Just {
    told: Told,
    /// What was.
    what: String,
    /// The id under which that can be undone.
    decision: String,
}

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage {
    frame: Frame,
    between: String,
    skip: usize,
    next_skip: usize,
    just: Option<Just>,
    first: Option<Waiting>,
    next: Vec<Told>,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let words = &tongue.words;
        let queue = asking.queue(&asked::countries(&asked.between, tongue)?, asked.skip.saturating_add(SHOWN))?;
        let mut queue = queue.into_iter().skip(asked.skip);
        let first = match queue.next() {
            Some(entry) => {
                let stored = asking.ledger.record(&entry.record.key.to_string())?;
                let evidence = asking.ledger.some_evidence(&stored, QUOTES)?;
                let record = &entry.record;
                Some(Waiting {
                    told: Told::of(&entry, tongue),
                    kind: words.code("type", record.record_type.code()),
                    slots: slots::all(record, words),
                    disputed: record.conflicts.iter().map(|conflict| words.slot(conflict.slot)).collect(),
                    quotes: evidence.iter().map(|e| Quote::of(e, tongue)).collect(),
                })
            }
            None => None,
        };
        let just = just(asking, &asked.just, tongue)?;
        Ok(ReviewPage {
            frame: Frame::new(visitor, tongue.say("review")),
            between: asked.between,
            skip: asked.skip,
            next_skip: asked.skip.saturating_add(1),
            just,
            first,
            next: queue.map(|entry| Told::of(&entry, tongue)).collect(),
        })
    })
    .await
}

/// What was decided last on the record, as long as it holds; nothing where there is no such record.
fn just(asking: &Asking<'_>, id: &str, tongue: &Tongue) -> Result<Option<Just>, Trouble> {
    if id.is_empty() {
        return Ok(None);
    }
    // The record may have become another since: the page is one of review all the same.
    let Ok(stored) = asking.ledger.record(id) else { return Ok(None) };
    let decided = asking.ledger.decisions_about(&stored)?.pop();
    Ok(decided.map(|decision| Just {
        told: Told::of(&stored.entry, tongue),
        what: tongue.say(&format!("decided-{}", decision.action.code())),
        decision: decision.id.to_string(),
    }))
}
