//! Review: `/review`, one record after the other, those first whose review is worth most.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_views::slots;
use serde::Deserialize;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::pages::countries;
use crate::pages::record::Quote;
use crate::told::Told;
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
}

/// A record to be looked at.
struct Waiting {
    told: Told,
    kind: String,
    slots: Vec<(String, String)>,
    disputed: Vec<String>,
    quotes: Vec<Quote>,
}

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage {
    frame: Frame,
    between: String,
    skip: usize,
    first: Option<Waiting>,
    next: Vec<Told>,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    let for_whom = visitor.clone();
    let page = visitor
        .desk
        .ask(move |asking| {
            let tongue = for_whom.tongue();
            let words = &tongue.words;
            let queue = asking.queue(&countries(&asked.between), asked.skip.saturating_add(SHOWN))?;
            let mut queue = queue.into_iter().skip(asked.skip);
            let first = match queue.next() {
                Some(entry) => {
                    let stored = asking.ledger.record(&entry.record.key.to_string())?;
                    let evidence = asking.ledger.evidence(&stored)?;
                    let record = &entry.record;
                    Some(Waiting {
                        told: Told::of(&entry, tongue),
                        kind: words.code("type", record.record_type.code()),
                        slots: record.slots.iter().map(|(s, v)| (words.slot(s), slots::told(record, s, v, words))).collect(),
                        disputed: record.conflicts.iter().map(|conflict| words.slot(conflict.slot)).collect(),
                        quotes: evidence.iter().map(|e| Quote::of(e, tongue)).collect(),
                    })
                }
                None => None,
            };
            let page = ReviewPage {
                frame: Frame::new(&for_whom, tongue.say("review")),
                between: asked.between,
                skip: asked.skip + 1,
                first,
                next: queue.map(|entry| Told::of(&entry, tongue)).collect(),
            };
            page.render().map_err(Trouble::from)
        })
        .await;
    Page::new(visitor, page)
}
