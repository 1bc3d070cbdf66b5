//! One document: `/document/ID`, its text with what it states underlined in place.

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use banggiao_ledger::{DocumentId, Telling};

use crate::desk::Desk;
use crate::frame::{Frame, Page};
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

#[derive(Template)]
#[template(path = "document.html")]
struct DocumentPage {
    frame: Frame,
    name: String,
    about: String,
    language: &'static str,
    stretches: Vec<Stretch>,
    facts: Vec<(usize, Told, String)>,
}

async fn page(visitor: Visitor, Path(id): Path<String>) -> Page {
    let for_whom = visitor.clone();
    let page = visitor
        .desk
        .ask(move |asking| {
            let tongue = for_whom.tongue();
            let id: DocumentId = id.parse().map_err(|_| Trouble::Missing)?;
            let document = asking.ledger.document(&id.to_string())?;
            let tells = asking.ledger.tells(&id)?;
            let mut facts = Vec::new();
            for (number, telling) in (1..).zip(tells.iter().filter(|telling| is_shown(telling))) {
                let entry = asking.ledger.record(&telling.statement.to_string())?.entry;
                facts.push((number, Told::of(&entry, tongue), tongue.words.code("type", entry.record.record_type.code())));
            }
            let about = [document.arrival.publisher.clone(), document.published.map(|day| tongue.words.day(day))];
            let page = DocumentPage {
                frame: Frame::new(&for_whom, document.arrival.title.clone().unwrap_or_else(|| document.arrival.name.clone())),
                about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
                language: document.language.code(),
                stretches: stretches(&document.text, &tells),
                name: document.arrival.name,
                facts,
            };
            page.render().map_err(Trouble::from)
        })
        .await;
    Page::new(visitor, page)
}

/// What a document tells by the way, whom it names, is no statement of its own, and only its place is known.
fn is_shown(telling: &Telling) -> bool {
    telling.said.record_type().is_fact()
}

/// The text cut wherever a fact begins or ends.
fn stretches(text: &str, tells: &[Telling]) -> Vec<Stretch> {
    let mut cuts: BTreeSet<usize> = tells.iter().flat_map(|t| [t.span.start as usize, t.span.end as usize]).collect();
    cuts.extend([0, text.len()]);
    let cuts: Vec<usize> = cuts.into_iter().collect();
    let mut number = 0;
    // They come in the order of the text: those that may cover a stretch are kept while they last.
    let (mut coming, mut open) = (tells.iter().enumerate().peekable(), Vec::<(usize, usize)>::new());
    let mut stretches = Vec::new();
    for cut in cuts.windows(2) {
        let (start, end) = (cut[0], cut[1]);
        let (mut begin, mut at) = (Vec::new(), None);
        while let Some((i, telling)) = coming.next_if(|(_, telling)| telling.span.start as usize <= start) {
            at = Some(start);
            if is_shown(telling) {
                number += 1;
                open.push((i, number));
                begin.push(number);
            }
        }
        open.retain(|(i, _)| tells[*i].span.end as usize > start);
        let kind = open.first().map_or("", |(i, _)| tells[*i].said.record_type().code());
        let text = text.get(start..end).unwrap_or_default().to_owned();
        stretches.push(Stretch { text, facts: open.iter().map(|(_, number)| *number).collect(), kind, at, begin });
    }
    stretches
}
