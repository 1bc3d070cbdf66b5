//! The tracker of commitments: `/commitments`, those overdue first.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_extract::value::Field;
use banggiao_records::life::commitment::Status;
use banggiao_views::tracker::Filter;
use serde::Deserialize;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::pages::{countries, country};
use crate::told::Promise;
use crate::trouble::Trouble;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/commitments", get(page))
}

/// How many are shown.
const SHOWN: usize = 100;

/// What is asked for; what is empty asks for nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    between: String,
    state: String,
    field: String,
    actor: String,
    due: String,
}

#[derive(Template)]
#[template(path = "commitments.html")]
struct CommitmentsPage {
    frame: Frame,
    asked: Asked,
    states: Vec<(&'static str, String)>,
    fields: Vec<(&'static str, String)>,
    promises: Vec<Promise>,
    total: usize,
    more: usize,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let due_before = match &asked.due[..] {
            "" => None,
            due => Some(last_day(due).ok_or_else(|| Trouble::Asked(tongue.with("asked-date", &[("date", due)])))?),
        };
        let filter = Filter {
            due_before,
            states: Status::from_code(&asked.state).into_iter().collect(),
            field: Field::ALL.iter().map(|field| field.code()).find(|code| *code == asked.field).map(str::to_owned),
            actor: country(&asked.actor).ok().map(|country| country.code().to_owned()),
        };
        let tracker = asking.tracker(&countries(&asked.between), &filter, SHOWN)?;
        Ok(CommitmentsPage {
            frame: Frame::new(visitor, tongue.say("commitments")),
            states: Status::ALL.into_iter().map(|s| (s.code(), tongue.words.code("status", s.code()))).collect(),
            fields: Field::ALL.iter().map(|field| (field.code(), tongue.words.code("field", field.code()))).collect(),
            promises: tracker.commitments.shown.iter().map(|tracked| Promise::of(tracked, tongue)).collect(),
            total: tracker.commitments.total,
            more: tracker.commitments.more(),
            asked,
        })
    })
    .await
}

/// The last day of a day, a month or a year, as `2030`, `2030-06` or `2030-06-15`.
fn last_day(text: &str) -> Option<jiff::civil::Date> {
    let date: banggiao_extract::value::DateValue = text.trim().parse().ok()?;
    banggiao_records::Window::of(date)?.last.date()
}
