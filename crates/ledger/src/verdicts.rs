//! What decisions make of a record: its review, its status, the slots corrected.

use banggiao_records::Record;
use banggiao_records::life::commitment::Status;
use banggiao_records::review::Review;
use serde_json::{Value, json};

use crate::decision::{Action, Decision};

/// What decisions make of a record.
#[derive(Debug, Default)]
pub(crate) struct Verdicts {
    pub review: Review,
    pub status: Option<Status>,
    /// Who reviewed it last, and when.
    pub reviewed: Option<Value>,
}

impl Verdicts {
    /// What these decisions, the oldest first, make of `record`: its slots are corrected.
    pub fn of(decisions: &[Decision], record: &mut Record) -> Self {
        let mut verdicts = Verdicts::default();
        for decision in decisions {
            let review = match &decision.action {
                Action::Accept => Review::Accepted,
                Action::Reject => Review::Rejected,
                Action::Correct { slot, value } => {
                    correct(record, slot, value);
                    Review::Corrected
                }
                Action::Status(status) => {
                    verdicts.status = Some(*status);
                    continue;
                }
                Action::Merge | Action::Split | Action::Note | Action::Undo(_) => continue,
            };
            verdicts.review = review;
            verdicts.reviewed = Some(json!({"by": decision.signature.by, "at": decision.signature.at}));
        }
        verdicts
    }
}

fn correct(record: &mut Record, slot: &str, value: &Value) {
    let (Some(slot), Some(value)) = (banggiao_wire::slot_name(slot), banggiao_wire::read_value(value)) else { return };
    match record.slots.iter_mut().find(|(name, _)| *name == slot) {
        Some((_, known)) => *known = value,
        None => record.slots.push((slot, value)),
    }
}
