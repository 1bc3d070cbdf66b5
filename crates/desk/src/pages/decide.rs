//! Deciding on a record: `/record/ID/decide`.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use banggiao_ledger::{Ledger, Signature, Verdict, typed};
use banggiao_records::life::commitment::Status;
use serde::Deserialize;

use crate::desk::Desk;
use crate::frame::Page;
use crate::guard::role::Role;
use crate::guard::signed::{Act, Signed};
use crate::pages::record::QUOTES;
use crate::pages::review;
use crate::trouble::Trouble;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/record/{id}/decide", post(decide))
}

/// What is decided, as a form tells it.
#[derive(Deserialize)]
struct Deciding {
    /// Its code.
    what: String,
    #[serde(default)]
    slot: String,
    #[serde(default)]
    value: String,
    #[serde(default)]
    state: String,
    /// The record with which it is one.
    #[serde(default)]
    other: String,
    /// The numbers of the places that say another thing, from 1.
    #[serde(default)]
    place: Vec<usize>,
    /// The decision that no longer holds.
    #[serde(default)]
    decision: String,
    #[serde(default)]
    why: String,
    /// Where to go then: back to `review`; to the record where nothing is said.
    #[serde(default)]
    then: String,
    /// Of whom the queue is to which it goes back.
    #[serde(default)]
    between: String,
    /// How many of the queue are passed over.
    #[serde(default)]
    skip: usize,
}

impl Act for Deciding {
    const ROLE: Role = Role::Reviewer;
}

impl Deciding {
    fn verdict(&self, id: String, visitor: &Visitor) -> Result<Verdict, Trouble> {
        let wanting = |key: &str| Trouble::Asked(visitor.tongue().say(key));
        Ok(match &self.what[..] {
            "accept" => Verdict::Accept(id),
            "reject" => Verdict::Reject(id),
            "correct" if self.value.trim().is_empty() => return Err(wanting("decide-no-value")),
            "correct" => Verdict::Correct { record: id, slot: self.slot.clone(), value: typed(self.value.trim()) },
            "status" => Verdict::Status(id, Status::from_code(&self.state).ok_or_else(|| wanting("decide-no-state"))?),
            "merge" if self.other.trim().is_empty() => return Err(wanting("decide-no-other")),
            "merge" => Verdict::Merge(vec![id, record_of(&self.other)]),
            "split" if self.place.is_empty() => return Err(wanting("decide-no-place")),
            "split" => Verdict::Split { record: id, evidence: self.place.iter().map(|number| number.saturating_sub(1)).collect() },
            "note" if self.why.trim().is_empty() => return Err(wanting("decide-no-note")),
            "note" => Verdict::Note(id),
            "undo" => Verdict::Undo(self.decision.parse().map_err(|_| wanting("decide-no-decision"))?),
            _ => return Err(Trouble::Missing),
        })
    }
}

/// The id of a record, which may be given as the address of its page.
fn record_of(given: &str) -> String {
    given.trim().rsplit('/').next().unwrap_or_default().to_owned()
}

async fn decide(Path(id): Path<String>, signed: Signed<Deciding>) -> Response {
    let Signed { who, form, visitor } = signed;
    let done = taken(&id, &who.name, &form, &visitor).await;
    match done {
        Ok(()) => {
            let to = if form.then == "review" { review::after(&form.between, form.skip, &id) } else { format!("/record/{id}") };
            Redirect::to(&to).into_response()
        }
        Err(trouble) => Page::new(visitor, Err(trouble)).into_response(),
    }
}

/// The verdict, its places counted among all the evidence, of which the page may have shown some.
fn among_all(ledger: &Ledger, verdict: Verdict) -> Result<Verdict, Trouble> {
    let Verdict::Split { record, evidence: places } = verdict else { return Ok(verdict) };
    let stored = ledger.record(&record)?;
    let (all, shown) = (ledger.evidence(&stored)?, ledger.some_evidence(&stored, QUOTES)?);
    let place = |place: &usize| shown.get(*place).and_then(|shown| all.iter().position(|evidence| evidence == shown));
    let evidence = places.iter().map(|at| place(at).unwrap_or(*at)).collect();
    Ok(Verdict::Split { record, evidence })
}

async fn taken(id: &str, by: &str, form: &Deciding, visitor: &Visitor) -> Result<(), Trouble> {
    let verdict = form.verdict(id.to_owned(), visitor)?;
    let at = visitor.desk.stamp();
    let signature = Signature { at, by: by.to_owned(), why: form.why.trim().to_owned() };
    visitor
        .desk
        .change(move |ledger| {
            let verdict = among_all(ledger, verdict)?;
            ledger.decide(signature, &verdict)?;
            ledger.settle_contradictions()?;
            Ok(())
        })
        .await?;
    visitor.desk.audit(by, &form.what, id)
}
