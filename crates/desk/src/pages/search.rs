//! Search: `/search?q=…`, records and documents, with or without accents.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_ledger::DocumentFound;
use serde::Deserialize;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::told::Told;
use crate::tongue::Tongue;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/search", get(page))
}

/// How many of each are shown.
const SHOWN: usize = 20;

#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    q: String,
}

/// A document in which the words stand.
struct FoundIn {
    id: String,
    title: String,
    about: String,
    /// Stretches of its text, and whether each is what was looked for.
    snippet: Vec<(String, bool)>,
}

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    frame: Frame,
    q: String,
    meant: Option<(String, String)>,
    records: Vec<Told>,
    documents: Vec<FoundIn>,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let found = asking.ledger.search(&asked.q, SHOWN)?;
        Ok(SearchPage {
            frame: Frame::new(visitor, tongue.say("search")),
            meant: meant(&asked.q, tongue),
            records: found.records.iter().map(|stored| Told::of(&stored.entry, tongue)).collect(),
            documents: found.documents.into_iter().map(|document| found_in(document, tongue)).collect(),
            q: asked.q,
        })
    })
    .await
}

/// The countries or the pair that the words name, as the address of their page and what it is called.
fn meant(q: &str, tongue: &Tongue) -> Option<(String, String)> {
    let words: Vec<&str> = q.split_whitespace().collect();
    let mut countries = tongue.words.names.countries(&words).unwrap_or_default();
    countries.dedup();
    if countries.is_empty() {
        return None;
    }
    let address: String = countries.iter().map(|country| format!("/{}", country.code())).collect();
    let names: Vec<String> = countries.iter().map(|country| tongue.words.country(country.code())).collect();
    Some((address, names.join(" – ")))
}

fn found_in(document: DocumentFound, tongue: &Tongue) -> FoundIn {
    let snippet = document.snippet.parts().into_iter().map(|(text, hit)| (text.to_owned(), hit)).collect();
    let about = document.published.map(|day| tongue.words.day(day)).unwrap_or_default();
    FoundIn { id: document.document.to_string(), title: document.title.unwrap_or(document.doc), about, snippet }
}
