//! The tracker of commitments: `/commitments`, those overdue first.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_extract::value::{Country, Field};
use banggiao_records::life::commitment::Status;
use banggiao_views::tracker::Filter;
use serde::Deserialize;

use crate::asked;
use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::told::Promise;
use crate::turning::{Numbered, Turn};
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/commitments", get(page))
}

/// How many stand on a page.
const SHOWN: usize = 50;

/// What is asked for; what is empty asks for nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    between: String,
    state: String,
    field: String,
    actor: String,
    due: String,
    /// Which page, from 1.
    page: usize,
}

#[derive(Template)]
#[template(path = "commitments.html")]
struct CommitmentsPage {
    frame: Frame,
    asked: Asked,
    between: String,
    actor: String,
    states: Vec<(&'static str, String)>,
    fields: Vec<(&'static str, String)>,
    promises: Vec<Promise>,
    total: usize,
    turn: Turn,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let countries = asked::countries(&asked.between, tongue)?;
        let actors = asked::countries(&asked.actor, tongue)?;
        let filter = Filter {
            due_before: asked::window(&asked.due, tongue)?.and_then(|window| window.last.date()),
            states: Status::from_code(&asked.state).into_iter().collect(),
            field: asked::field(&asked.field),
            actor: actors.first().map(|country: &Country| country.code().to_owned()),
        };
        let leaf = Numbered::new(asked.page, SHOWN);
        let tracker = asking.tracker(&countries, &filter, leaf.start()..leaf.end())?;
        let address = |page: &str| {
            let (between, actor) = (asked::codes(&countries), asked::codes(&actors));
            let Asked { state, field, due, .. } = &asked;
            let parts = [("state", &state[..]), ("field", field), ("between", &between), ("actor", &actor), ("due", due), ("page", page)];
            asked::address("/commitments", &parts)
        };
        let all = &tracker.commitments;
        Ok(CommitmentsPage {
            frame: Frame::new(visitor, tongue.say("commitments")),
            states: Status::ALL.into_iter().map(|s| (s.code(), tongue.words.code("status", s.code()))).collect(),
            fields: Field::ALL.iter().map(|field| (field.code(), tongue.words.code("field", field.code()))).collect(),
            promises: all.shown.iter().map(|tracked| Promise::of(tracked, tongue)).collect(),
            total: all.total,
            turn: leaf.turn(all.total, address),
            between: asked::named(&countries, tongue),
            actor: asked::named(&actors, tongue),
            asked,
        })
    })
    .await
}
