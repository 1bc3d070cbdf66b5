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
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/conflicts", get(page))
}

/// How many stand on a page.
const SHOWN: usize = 40;
/// So many pages can be turned; whoever looks for more narrows what is asked for.
const PAGES: usize = 20;

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
    first: Option<String>,
    next: Option<String>,
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
        let turned = asked.page.clamp(1, PAGES);
        let disputes = asking.disputes(&countries, turned * SHOWN)?;
        let address = |page: &str| asked::address("/conflicts", &[("between", &asked::codes(&countries)), ("page", page)]);
        Ok(ConflictsPage {
            frame: Frame::new(visitor, tongue.say("conflicts")),
            disagreements: disputes.shown.iter().skip((turned - 1) * SHOWN).map(|dispute| Disagreement::of(dispute, tongue)).collect(),
            total: disputes.total,
            first: (turned > 1).then(|| address("")),
            next: (disputes.more() > 0 && turned < PAGES).then(|| address(&(turned + 1).to_string())),
            between: asked::named(&countries, tongue),
        })
    })
    .await
}
