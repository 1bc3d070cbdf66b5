//! Search: `/search?q=…`, records and documents, with or without accents; narrowed by type, pair, year, source.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_asking::{Findings, Sought};
use banggiao_ledger::DocumentFound;
use banggiao_records::RecordType;
use serde::Deserialize;

use crate::asked;
use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::source::published;
use crate::told::Told;
use crate::tongue::Tongue;
use crate::turning::{Numbered, Turn};
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/search", get(page))
}

/// How many of each stand on a page.
const SHOWN: usize = 20;

/// What is asked for; what is empty asks for nothing.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
struct Asked {
    q: String,
    #[serde(rename = "type")]
    kind: String,
    between: String,
    year: String,
    source: String,
    /// Which page, from 1.
    page: usize,
}

impl Asked {
    /// The address of this page of it; of the first where `page` is empty.
    fn address(&self, page: &str) -> String {
        let Asked { q, kind, between, year, source, .. } = self;
        asked::address("/search", &[("q", q), ("type", kind), ("between", between), ("year", year), ("source", source), ("page", page)])
    }
}

/// A document in which the words stand.
struct FoundIn {
    id: String,
    title: String,
    language: String,
    about: String,
    /// Stretches of its text, and whether each is what was looked for.
    snippet: Vec<(String, bool)>,
}

/// What narrows the search.
struct Facet {
    /// What it is by.
    name: String,
    /// What it is narrowed to, and the address without that.
    chosen: Option<(String, String)>,
    /// Else the values: what each is called, how many there are, the address narrowed to it.
    values: Vec<(String, usize, String)>,
}

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    frame: Frame,
    asked: Asked,
    meant: Option<(String, String)>,
    facets: Vec<Facet>,
    records: Vec<Told>,
    all_records: usize,
    documents: Vec<FoundIn>,
    all_documents: usize,
    turn: Turn,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let countries = asked::countries(&asked.between, tongue)?;
        let asked = Asked { between: asked::codes(&countries), ..asked };
        let sought = Sought {
            words: asked.q.clone(),
            kind: RecordType::from_code(&asked.kind),
            countries,
            year: asked.year.parse().ok(),
            source: Some(asked.source.clone()).filter(|source| !source.is_empty()),
        };
        let found = asking.search(&sought)?;
        let (all_records, all_documents) = (found.records.len(), found.documents.len());
        let leaf = Numbered::new(asked.page, SHOWN);
        Ok(SearchPage {
            frame: Frame::new(visitor, tongue.say("search")),
            meant: meant(&asked.q, tongue),
            facets: facets(&asked, &found, tongue),
            records: leaf.of(&found.records).map(|stored| Told::of(&stored.entry, tongue)).collect(),
            all_records,
            documents: leaf.of(found.documents).map(|document| found_in(document, tongue)).collect(),
            all_documents,
            turn: leaf.turn(all_records.max(all_documents), |page| asked.address(page)),
            asked,
        })
    })
    .await
}

/// What narrows the search that `asked` for these findings.
fn facets(asked: &Asked, found: &Findings, tongue: &Tongue) -> Vec<Facet> {
    let words = &tongue.words;
    let pair = |codes: &str| codes.split(',').map(|code| words.country(code)).collect::<Vec<_>>().join(" – ");
    let kinds = found.kinds.iter().map(|(kind, count)| {
        (words.code("type", kind.code()), *count, Asked { kind: kind.code().to_owned(), ..asked.clone() }.address(""))
    });
    let pairs = found.pairs.iter().map(|(countries, count)| {
        let codes = asked::codes(countries);
        (pair(&codes), *count, Asked { between: codes, ..asked.clone() }.address(""))
    });
    let years =
        found.years.iter().map(|(year, count)| (year.to_string(), *count, Asked { year: year.to_string(), ..asked.clone() }.address("")));
    let sources =
        found.sources.iter().map(|(source, count)| (source.clone(), *count, Asked { source: source.clone(), ..asked.clone() }.address("")));
    let facet = |key: &str, chosen: &str, told: String, without: Asked, values: Vec<(String, usize, String)>| {
        let chosen = (!chosen.is_empty()).then(|| (told, without.address("")));
        Facet { name: tongue.say(key), values: if chosen.is_some() { Vec::new() } else { values }, chosen }
    };
    let none = String::new;
    let all = [
        facet("filter-type", &asked.kind, words.code("type", &asked.kind), Asked { kind: none(), ..asked.clone() }, kinds.collect()),
        facet("filter-between", &asked.between, pair(&asked.between), Asked { between: none(), ..asked.clone() }, pairs.collect()),
        facet("filter-year", &asked.year, asked.year.clone(), Asked { year: none(), ..asked.clone() }, years.collect()),
        facet("filter-source", &asked.source, asked.source.clone(), Asked { source: none(), ..asked.clone() }, sources.collect()),
    ];
    // What would narrow nothing is not offered.
    all.into_iter().filter(|facet| facet.chosen.is_some() || facet.values.len() > 1).collect()
}

/// The countries or the pair that the words name, as the address of their page and what it is called.
fn meant(q: &str, tongue: &Tongue) -> Option<(String, String)> {
    let countries = asked::called(q, tongue).ok().filter(|countries| matches!(countries.len(), 1 | 2))?;
    let address: String = countries.iter().map(|country| format!("/{}", country.code())).collect();
    Some((address, countries.iter().map(|country| tongue.words.country(country.code())).collect::<Vec<_>>().join(" – ")))
}

fn found_in(document: DocumentFound, tongue: &Tongue) -> FoundIn {
    let snippet = document.snippet.parts().into_iter().map(|(text, hit)| (text.to_owned(), hit)).collect();
    FoundIn {
        id: document.document.to_string(),
        about: published(document.publisher.as_deref(), document.published, tongue),
        title: document.title.unwrap_or(document.doc),
        language: document.language,
        snippet,
    }
}
