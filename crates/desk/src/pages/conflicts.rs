//! Where the sources disagree: `/conflicts`, with both sides beside each other.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_views::dispute::Dispute;
use serde::Deserialize;

use crate::asked;
use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::told::Told;
use crate::tongue::Tongue;
use crate::turning::{Numbered, Turn};
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/conflicts", get(page))
}

/// How many stand on a page.
const SHOWN: usize = 40;

/// A disagreement, told.
#[derive(Debug, Clone)]
pub struct Disagreement {
    /// What it is about.
    pub about: String,
    /// What each side says, where one slot of one record is in dispute.
    pub values: Vec<String>,
    /// The records: the one in doubt first.
    pub records: Vec<Told>,
}

impl Disagreement {
    /// The dispute, told.
    pub fn of(dispute: &Dispute, tongue: &Tongue) -> Self {
        let words = &tongue.words;
        let (about, records) = match dispute {
            Dispute::Slot { record, slot, .. } => {
                (tongue.with("disagree-on", &[("slot", &words.slot(slot))]), vec![Told::of(&record.0, tongue)])
            }
            Dispute::Across { sides, .. } => {
                (dispute.contradiction_told(words).unwrap_or_default(), sides.iter().map(|side| Told::of(&side.0, tongue)).collect())
            }
        };
        Disagreement { about, values: dispute.values_told(words), records }
    }
}

#[derive(Template)]
#[template(path = "conflicts.html")]
struct ConflictsPage {
    frame: Frame,
    between: String,
    disagreements: Vec<Disagreement>,
    total: usize,
    turn: Turn,
}

/// What is asked for; what is empty asks for nothing.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Asked {
    between: String,
    /// Which page, from 1.
    page: usize,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let countries = asked::countries(&asked.between, tongue)?;
        let leaf = Numbered::new(asked.page, SHOWN);
        let disputes = asking.disputes(&countries, leaf.start(), SHOWN)?;
        let address = |page: &str| asked::address("/conflicts", &[("between", &asked::codes(&countries)), ("page", page)]);
        Ok(ConflictsPage {
            frame: Frame::new(visitor, tongue.say("conflicts")),
            disagreements: disputes.shown.iter().map(|dispute| Disagreement::of(dispute, tongue)).collect(),
            total: disputes.total,
            turn: leaf.turn(disputes.total, address),
            between: asked::named(&countries, tongue),
        })
    })
    .await
}
