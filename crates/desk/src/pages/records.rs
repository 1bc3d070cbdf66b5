//! Records of one kind: `/records?type=visit&between=VNM,KAZ`.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_asking::Wanted;
use banggiao_extract::FactType;
use banggiao_records::RecordType;
use banggiao_views::list::Filter;
use serde::Deserialize;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::pages::countries;
use crate::told::Lines;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/records", get(page))
}

/// How many are shown at first, and how many more with each asking for more.
const SHOWN: usize = 50;
/// How many at most.
const MOST: usize = 1000;

/// What is asked for; what is empty asks for nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    between: String,
    r#type: String,
    field: String,
    shown: usize,
}

#[derive(Template)]
#[template(path = "records.html")]
struct RecordsPage {
    frame: Frame,
    asked: Asked,
    types: Vec<(&'static str, String)>,
    lines: Lines,
    next: usize,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let types: Vec<RecordType> = RecordType::from_code(&asked.r#type).into_iter().collect();
        let field = (!asked.field.is_empty()).then(|| asked.field.clone());
        let shown = asked.shown.clamp(SHOWN, MOST);
        let filter = Filter { types, field, ..Filter::default() };
        let wanted = Wanted { countries: countries(&asked.between), filter, limit: shown, ..Wanted::default() };
        let list = asking.list(&wanted)?;
        let told = |code: &'static str| (code, tongue.words.code("type", code));
        let of_facts = FactType::ALL.iter().map(|kind| told(kind.code()));
        Ok(RecordsPage {
            frame: Frame::new(visitor, tongue.say("records")),
            types: of_facts.chain([told("journey"), told("person")]).collect(),
            lines: Lines::of(&list.entries, tongue),
            next: (shown + SHOWN).min(MOST),
            asked,
        })
    })
    .await
}
