//! One document: `/document/ID`, its text with what it states underlined in place.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use banggiao_extract::Span;
use banggiao_ledger::{DocumentId, Telling};
use banggiao_views::stretch::stretches;

use crate::derivation::{self, Derivation};
use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::source::{Source, published};
use crate::told::Told;
use crate::trouble::Trouble;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/document/{id}", get(page))
}

/// A stretch of the text in which the same facts are stated.
struct Stretch {
    text: String,
    /// The numbers of the facts that quote it, from 1.
    facts: Vec<usize>,
    /// The type of the first of them.
    kind: &'static str,
    /// Its first byte, where anything that the document tells begins there.
    at: Option<usize>,
    /// The numbers of the facts that begin there.
    begin: Vec<usize>,
}

/// A fact of the document.
struct Stated {
    /// Its number, from 1.
    number: usize,
    told: Told,
    /// What its type is called.
    kind: String,
    derivation: Option<Derivation>,
}

#[derive(Template)]
#[template(path = "document.html")]
struct DocumentPage {
    frame: Frame,
    name: String,
    about: String,
    language: &'static str,
    stretches: Vec<Stretch>,
    facts: Vec<Stated>,
    /// Other documents that tell what this one tells, those in the other language first.
    others: Vec<Source>,
}

/// So many other documents are listed.
const OTHERS: usize = 12;

async fn page(visitor: Visitor, Path(id): Path<String>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let id: DocumentId = id.parse().map_err(|_| Trouble::Missing)?;
        let document = asking.ledger.document(&id.to_string())?;
        let tells = asking.ledger.tells(&id)?;
        let (mut facts, mut shared) = (Vec::new(), Vec::new());
        let mut derivations = derivation::of(&document, &tells, visitor.desk.intake(), tongue).into_iter();
        for telling in &tells {
            let derivation = derivations.next().flatten();
            if !is_shown(telling) {
                continue;
            }
            let entry = asking.ledger.record(&telling.statement.to_string())?.entry;
            if entry.sources > 1 {
                shared.push(entry.record.key);
            }
            let kind = tongue.words.code("type", entry.record.record_type.code());
            facts.push(Stated { number: facts.len() + 1, told: Told::of(&entry, tongue), kind, derivation });
        }
        shared.sort_unstable();
        shared.dedup();
        let mut others = asking.ledger.tellers(&shared, OTHERS + 1)?;
        others.retain(|(listed, _)| listed.id != id);
        others.sort_by_key(|(listed, tells)| (listed.language == document.language.code(), std::cmp::Reverse(*tells)));
        Ok(DocumentPage {
            frame: Frame::new(visitor, document.arrival.title.clone().unwrap_or_else(|| document.arrival.name.clone())),
            about: published(document.arrival.publisher.as_deref(), document.published, tongue),
            language: document.language.code(),
            stretches: cut(&document.text, &tells),
            name: document.arrival.name,
            others: others.iter().take(OTHERS).map(|(listed, tells)| Source::of(listed, *tells, tongue)).collect(),
            facts,
        })
    })
    .await
}

/// What a document tells by the way, whom it names, is no statement of its own, and only its place is known.
fn is_shown(telling: &Telling) -> bool {
    telling.said.record_type().is_fact()
}

/// The text cut wherever what it tells begins or ends.
fn cut(text: &str, tells: &[Telling]) -> Vec<Stretch> {
    let spans: Vec<Span> = tells.iter().map(|telling| telling.span).collect();
    // The facts are numbered as they are listed.
    let mut facts = 0;
    let numbers: Vec<Option<usize>> = tells
        .iter()
        .map(|telling| {
            facts += usize::from(is_shown(telling));
            is_shown(telling).then_some(facts)
        })
        .collect();
    let numbered = |at: &usize| numbers[*at];
    stretches(text.len(), &spans)
        .into_iter()
        .map(|stretch| Stretch {
            kind: stretch.over.iter().find(|at| is_shown(&tells[**at])).map_or("", |at| tells[*at].said.record_type().code()),
            at: (!stretch.begin.is_empty()).then_some(stretch.range.start),
            begin: stretch.begin.iter().filter_map(numbered).collect(),
            facts: stretch.over.iter().filter_map(numbered).collect(),
            text: text.get(stretch.range).unwrap_or_default().to_owned(),
        })
        .collect()
}
