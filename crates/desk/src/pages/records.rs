//! Records of one kind: `/records?type=visit&between=VNM,KAZ&from=2024&to=2025-06`, leaf by leaf.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_extract::FactType;
use banggiao_extract::value::Field;
use banggiao_records::RecordType;
use banggiao_views::list::Filter;
use serde::Deserialize;

use crate::asked;
use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::told::Told;
use crate::turning::Turn;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/records", get(page))
}

/// How many stand on a leaf.
const SHOWN: usize = 50;

/// What is asked for; what is empty asks for nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    between: String,
    #[serde(rename = "type")]
    kind: String,
    field: String,
    from: String,
    to: String,
    /// Where the leaf before ended.
    after: String,
}

#[derive(Template)]
#[template(path = "records.html")]
struct RecordsPage {
    frame: Frame,
    asked: Asked,
    between: String,
    types: Vec<(&'static str, String)>,
    fields: Vec<(&'static str, String)>,
    shown: Vec<Told>,
    total: Option<usize>,
    turn: Turn,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let words = &tongue.words;
        let countries = asked::countries(&asked.between, tongue)?;
        let filter = Filter {
            types: RecordType::from_code(&asked.kind).into_iter().collect(),
            field: asked::field(&asked.field),
            days: asked::days(&asked.from, &asked.to, tongue)?,
            ..Filter::default()
        };
        let leaf = asking.leaf(&countries, &filter, asked.after.parse().ok(), SHOWN)?;
        let address = |after: &str| {
            let Asked { kind, field, from, to, .. } = &asked;
            let between = asked::codes(&countries);
            let parts = [("type", &kind[..]), ("between", &between), ("field", field), ("from", from), ("to", to), ("after", after)];
            asked::address("/records", &parts)
        };
        let told = |code: &'static str| (code, words.code("type", code));
        let of_facts = FactType::ALL.iter().map(|kind| told(kind.code()));
        Ok(RecordsPage {
            frame: Frame::new(visitor, tongue.say("records")),
            between: asked::named(&countries, tongue),
            types: of_facts.chain([told("journey"), told("person")]).collect(),
            fields: Field::ALL.iter().map(|field| (field.code(), words.code("field", field.code()))).collect(),
            shown: leaf.items.iter().map(|item| Told::of(&item.0, tongue)).collect(),
            total: leaf.total,
            turn: Turn::behind(&asked.after, leaf.next.map(|next| next.to_string()).as_deref(), address),
            asked,
        })
    })
    .await
}
