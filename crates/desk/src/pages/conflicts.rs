//! Where the sources disagree: `/conflicts`, with both sides beside each other.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use banggiao_records::weekday;
use banggiao_views::dispute::{Dispute, Value};
use banggiao_views::words::capitalised;
use serde::Deserialize;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::pages::countries;
use crate::told::Told;
use crate::tongue::Tongue;
use crate::trouble::Trouble;
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
        match dispute {
            Dispute::Slot { record, slot, values } => {
                let told = |value: &Value| match value {
                    Value::Number(number) if *slot == "change_pct" => words.change(*number),
                    Value::Number(number) if *slot == "value" => words.amount(*number, record.record().text("unit")),
                    Value::Number(number) => words.number(*number),
                    Value::Flag(flag) => words.say(if *flag { "yes" } else { "no" }),
                    Value::Text(text) => match (weekday::from_code(text), text.parse()) {
                        (Some(day), _) => words.weekday(day),
                        (None, Ok(date)) => words.date(date),
                        (None, Err(_)) => text.clone(),
                    },
                };
                Disagreement {
                    about: tongue.with("disagree-on", &[("slot", &words.slot(slot))]),
                    values: values.iter().map(told).collect(),
                    records: vec![Told::of(&record.0, tongue)],
                }
            }
            Dispute::Across { code, sides, told, reckoned, .. } => {
                let number = |number: &Option<f64>| {
                    let number = number.map(|number| words.reckoned(number)).unwrap_or_default();
                    if *code == "growth" { words.change(number) } else { words.number(number) }
                };
                let values = [("told", &*number(told)), ("reckoned", &*number(reckoned))];
                Disagreement {
                    about: capitalised(&words.with(&format!("conflict-{code}"), &values)),
                    values: Vec::new(),
                    records: sides.iter().map(|side| Told::of(&side.0, tongue)).collect(),
                }
            }
        }
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
    let for_whom = visitor.clone();
    let page = visitor
        .desk
        .ask(move |asking| {
            let tongue = for_whom.tongue();
            let disputes = asking.disputes(&countries(&asked.between), SHOWN)?;
            let page = ConflictsPage {
                frame: Frame::new(&for_whom, tongue.say("conflicts")),
                disagreements: disputes.shown.iter().map(|dispute| Disagreement::of(dispute, tongue)).collect(),
                more: disputes.more(),
            };
            page.render().map_err(Trouble::from)
        })
        .await;
    Page::new(visitor, page)
}
