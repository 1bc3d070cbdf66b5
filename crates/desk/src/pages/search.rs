//! Search: `/search?q=…`, records and documents, with or without accents.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_ledger::{DocumentFound, Snippet};
use serde::Deserialize;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::told::Told;
use crate::tongue::Tongue;
use crate::trouble::Trouble;
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
    pairs: Vec<(String, String)>,
    records: Vec<Told>,
    documents: Vec<FoundIn>,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    let for_whom = visitor.clone();
    let page = visitor
        .desk
        .ask(move |asking| {
            let tongue = for_whom.tongue();
            let found = asking.ledger.search(&asked.q, SHOWN)?;
            let page = SearchPage {
                frame: Frame::new(&for_whom, tongue.say("search")),
                pairs: meant(&asked.q, tongue),
                records: found.records.iter().map(|stored| Told::of(&stored.entry, tongue)).collect(),
                documents: found.documents.into_iter().map(|document| found_in(document, tongue)).collect(),
                q: asked.q,
            };
            page.render().map_err(Trouble::from)
        })
        .await;
    Page::new(visitor, page)
}

/// The countries or the pair that the words name, as the address of their page and what it is called.
fn meant(q: &str, tongue: &Tongue) -> Vec<(String, String)> {
    let words: Vec<&str> = q.split_whitespace().collect();
    let named = |part: &[&str]| tongue.words.names.meant(&part.join(" ")).ok().filter(|_| !part.is_empty());
    if let Some(one) = named(&words) {
        return vec![(format!("/{}", one.code()), tongue.words.country(one.code()))];
    }
    let pairs = (1..words.len()).filter_map(|at| Some((named(&words[..at])?, named(&words[at..])?)));
    pairs
        .filter(|(one, other)| one != other)
        .take(1)
        .map(|(one, other)| {
            let names = [one, other].map(|country| tongue.words.country(country.code()));
            (format!("/{}/{}", one.code(), other.code()), names.join(" – "))
        })
        .collect()
}

fn found_in(document: DocumentFound, tongue: &Tongue) -> FoundIn {
    let about = document.published.map(|day| tongue.words.day(day)).unwrap_or_default();
    FoundIn { id: document.document.to_string(), title: document.title.unwrap_or(document.doc), about, snippet: parts(&document.snippet) }
}

/// A snippet, cut where what was looked for begins and ends.
fn parts(snippet: &Snippet) -> Vec<(String, bool)> {
    let (mut parts, mut at) = (Vec::new(), 0);
    for &(from, to) in &snippet.hits {
        if let (Some(before), Some(hit)) = (snippet.text.get(at..from), snippet.text.get(from..to)) {
            parts.extend([(before.to_owned(), false), (hit.to_owned(), true)]);
            at = to;
        }
    }
    parts.push((snippet.text.get(at..).unwrap_or_default().to_owned(), false));
    parts
}
