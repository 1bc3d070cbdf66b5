//! One record: `/record/ID`, with every sentence that says it.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use banggiao_extract::fact::view::SlotValue;
use banggiao_ledger::{Evidence, Stored};
use banggiao_records::life::commitment::Status;
use banggiao_views::slots;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::source::published;
use crate::told::Told;
use crate::tongue::Tongue;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/record/{id}", get(page))
}

/// How many sentences of a record are shown at the most, and of each statement of one that has more.
pub(super) const QUOTES: usize = 120;
const OF_STATEMENT: usize = 3;
/// Statements of one side of a disagreement that are quoted where the record has more sentences.
const OF_SIDE: usize = 8;

/// A sentence that says what a record holds.
pub struct Quote {
    /// The id of its document.
    pub document: String,
    /// The first byte of the sentence in it.
    pub at: u32,
    /// What the document is called.
    pub doc: String,
    /// Who published it and when.
    pub about: String,
    /// Its language, as a code.
    pub language: String,
    /// The sentence.
    pub quote: String,
}

impl Quote {
    /// A piece of evidence, told.
    pub fn of(evidence: &Evidence, tongue: &Tongue) -> Self {
        Quote {
            document: evidence.document.to_string(),
            at: evidence.bytes.start,
            doc: evidence.doc.clone(),
            about: published(evidence.publisher.as_deref(), evidence.published, tongue),
            language: evidence.lang.clone(),
            quote: evidence.quote.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }
}

/// A value in dispute, with those who say it.
struct Side {
    value: String,
    quotes: Vec<Quote>,
}

#[derive(Template)]
#[template(path = "record.html")]
struct RecordPage {
    frame: Frame,
    told: Told,
    kind: String,
    review: String,
    status: Option<String>,
    /// Its page, where it is a visit or a journey.
    own_page: Option<String>,
    countries: Vec<(String, String)>,
    slots: Vec<(String, String)>,
    conflicts: Vec<(String, Vec<Side>)>,
    quotes: Vec<Quote>,
    /// Where documents in two languages tell it: the code and the name of each, and its sentences.
    beside: Vec<(String, String, Vec<Quote>)>,
    /// How many sentences there are.
    evidence: usize,
    /// What was decided, and the id under which it can be undone.
    decisions: Vec<(String, String)>,
    /// The slots that it may have: code, what it is called, the value now.
    correctable: Vec<(&'static str, String, String)>,
    states: Vec<(&'static str, String)>,
}

async fn page(visitor: Visitor, Path(id): Path<String>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let stored = asking.ledger.record(&id)?;
        let evidence = asking.ledger.some_evidence(&stored, QUOTES)?;
        let mut sides = evidence.clone();
        if stored.entry.evidence as usize > QUOTES {
            for (_, by) in stored.entry.record.conflicts.iter().flat_map(|conflict| &conflict.values) {
                for statement in by.iter().filter(|by| evidence.iter().all(|e| e.statement != **by)).take(OF_SIDE) {
                    sides.extend(asking.ledger.evidence_of(*statement, OF_STATEMENT)?);
                }
            }
        }
        let decisions = asking.ledger.decisions_about(&stored)?;
        let mut page = RecordPage::new(visitor, &stored, &evidence, &sides);
        page.status = stored.status_on(asking.today).map(|status| visitor.tongue().words.code("status", status.code()));
        page.decisions = decisions
            .iter()
            .map(|decision| {
                let signature = &decision.signature;
                let what = visitor.tongue().say(&format!("decided-{}", decision.action.code()));
                let told = [what, signature.by.clone(), signature.at.clone(), signature.why.clone()];
                (told.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "), decision.id.to_string())
            })
            .collect();
        Ok(page)
    })
    .await
}

/// The sentences of each language beside those of the other; nothing where there is only one.
fn beside(evidence: &[Evidence], tongue: &Tongue) -> Vec<(String, String, Vec<Quote>)> {
    let mut languages: Vec<&str> = evidence.iter().map(|e| &e.lang[..]).collect();
    languages.sort_unstable();
    languages.dedup();
    if languages.len() < 2 {
        return Vec::new();
    }
    let of = |language: &str| evidence.iter().filter(|e| e.lang == language).map(|e| Quote::of(e, tongue)).collect();
    languages.iter().map(|code| ((*code).to_owned(), tongue.say(&format!("language-{code}")), of(code))).collect()
}

/// A value as it is typed in.
fn raw(value: &SlotValue) -> String {
    match value {
        SlotValue::Text(text) => text.clone(),
        SlotValue::List(items) => serde_json::json!(items).to_string(),
        SlotValue::Number(number) => number.to_string(),
        SlotValue::Flag(flag) => flag.to_string(),
    }
}

impl RecordPage {
    fn new(visitor: &Visitor, stored: &Stored, evidence: &[Evidence], of_sides: &[Evidence]) -> Self {
        let tongue = visitor.tongue();
        let words = &tongue.words;
        let record = &stored.entry.record;
        let told = Told::of(&stored.entry, tongue);
        let conflicts = record.conflicts.iter().map(|conflict| {
            let sides = conflict.values.iter().map(|(value, by)| Side {
                value: slots::told(record, conflict.slot, value, words),
                quotes: of_sides.iter().filter(|e| by.contains(&e.statement)).map(|e| Quote::of(e, tongue)).collect(),
            });
            (words.slot(conflict.slot), sides.collect())
        });
        RecordPage {
            frame: Frame::new(visitor, told.text.clone()),
            kind: words.code("type", told.kind),
            review: words.code("review", stored.entry.review.code()),
            status: None,
            own_page: Some(told.address()).filter(|address| !address.starts_with("/record/")),
            countries: record.between.iter().map(|c| (c.code().to_owned(), words.country(c.code()))).collect(),
            slots: slots::all(record, words),
            conflicts: conflicts.collect(),
            beside: beside(evidence, tongue),
            quotes: evidence.iter().map(|e| Quote::of(e, tongue)).collect(),
            evidence: stored.entry.evidence as usize,
            decisions: Vec::new(),
            correctable: record.slots.iter().map(|(slot, value)| (*slot, words.slot(slot), raw(value))).collect(),
            states: Status::ALL.into_iter().map(|s| (s.code(), words.code("status", s.code()))).collect(),
            told,
        }
    }
}
