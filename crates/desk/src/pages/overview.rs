//! The first page: what is new, what falls due, where sources disagree, who has most to do with whom.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_asking::Wanted;
use banggiao_records::Day;
use banggiao_records::life::commitment::Status;
use banggiao_views::tracker::Filter;
use serde::Deserialize;

use super::overview_map::{self, WorldMap};
use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::pages::conflicts::Disagreement;
use crate::told::{Lines, Promise};
use crate::trouble::Trouble;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/", get(page))
}

/// How much of each is shown.
const SHOWN: usize = 8;
/// How many pairs are.
const PAIRS: usize = 14;
/// How far ahead what falls due is shown, in days.
const AHEAD: i32 = 366;

#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage {
    frame: Frame,
    documents: usize,
    records: usize,
    news: Lines,
    due: Vec<Promise>,
    overdue: Vec<Promise>,
    disagreements: Vec<Disagreement>,
    all_disagreements: usize,
    pairs: Vec<Pair>,
    map: WorldMap,
}

/// What is asked for: the country with which all others are seen.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    with: String,
}

/// Two countries and how many records stand between them.
struct Pair {
    codes: [String; 2],
    names: [String; 2],
    records: usize,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let news = asking.list(&Wanted { limit: SHOWN, ..Wanted::default() })?;
        let until = Day::from(asking.today).plus(AHEAD).date();
        let open = Filter { due_before: until, states: vec![Status::Open, Status::InProgress], ..Filter::default() };
        let late = Filter { states: vec![Status::Overdue], ..Filter::default() };
        let promises = |filter: &Filter| -> Result<Vec<Promise>, Trouble> {
            let tracker = asking.tracker(&[], filter, 0..SHOWN)?;
            Ok(tracker.commitments.shown.iter().map(|tracked| Promise::of(tracked, tongue)).collect())
        };
        let disputes = asking.disputes(&[], 0, SHOWN)?;
        let name = |country: &banggiao_extract::value::Country| tongue.words.country(country.code());
        let map = overview_map::of(asking, tongue, &asked.with)?;
        let pairs = asking.ledger.busiest(PAIRS)?.into_iter().map(|([one, other], records)| Pair {
            codes: [&one, &other].map(|country| country.code().to_owned()),
            names: [name(&one), name(&other)],
            records,
        });
        Ok(OverviewPage {
            frame: Frame::new(visitor, tongue.say("overview")),
            documents: asking.ledger.documents()?,
            records: asking.ledger.counts(&[])?.into_iter().map(|(_, count)| count).sum(),
            news: Lines::of(&news.entries, tongue),
            due: promises(&open)?,
            overdue: promises(&late)?,
            disagreements: disputes.shown.iter().map(|dispute| Disagreement::of(dispute, tongue)).collect(),
            all_disagreements: disputes.total,
            pairs: pairs.collect(),
            map,
        })
    })
    .await
}
