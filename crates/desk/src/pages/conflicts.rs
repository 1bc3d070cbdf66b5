//! Where the sources disagree: `/conflicts`, with both sides beside each other.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_views::dispute::Dispute;
use serde::Deserialize;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::pages::countries;
use crate::told::Told;
use crate::tongue::Tongue;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/conflicts", get(page))
}

/// How many are shown.
const SHOWN: usize = 60;

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
    disagreements: Vec<Disagreement>,
    more: usize,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    between: String,
}

async fn page(visitor: Visitor, Query(asked): Query<Asked>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let tongue = visitor.tongue();
        let disputes = asking.disputes(&countries(&asked.between), SHOWN)?;
        Ok(ConflictsPage {
            frame: Frame::new(visitor, tongue.say("conflicts")),
            disagreements: disputes.shown.iter().map(|dispute| Disagreement::of(dispute, tongue)).collect(),
            more: disputes.more(),
        })
    })
    .await
}
