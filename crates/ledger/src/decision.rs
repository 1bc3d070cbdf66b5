//! What people decide of records, and how it is kept: about facts, by the words that state them, so that it outlasts how the
//! facts are read and merged.

use std::fmt;
use std::str::FromStr;

use banggiao_extract::Span;
use banggiao_records::life::commitment::Status;
use banggiao_records::{RecordType, StatementId};
use serde_json::{Map, Value, json};
use xxhash_rust::xxh3::xxh3_64;

use crate::document::DocumentId;

/// A decision by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DecisionId(pub u64);

impl fmt::Display for DecisionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        StatementId(self.0).fmt(f)
    }
}

impl FromStr for DecisionId {
    type Err = banggiao_records::statement::NoId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(|StatementId(id)| DecisionId(id))
    }
}

/// Who decided, when and why: told from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// When: a date and time as RFC 3339 has it.
    pub at: String,
    /// Who.
    pub by: String,
    /// Why; for a note, the note.
    pub why: String,
}

/// What is decided.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The record is right.
    Accept,
    /// A slot of the record holds another value.
    Correct {
        /// The slot.
        slot: String,
        /// Its value: a text, a number, a list of texts, yes or no.
        value: Value,
    },
    /// The record is wrong.
    Reject,
    /// The records are of one thing.
    Merge,
    /// What these places say is another thing than the rest of their record.
    Split,
    /// How far a commitment or target has come.
    Status(Status),
    /// A remark on the record.
    Note,
    /// An earlier decision no longer holds.
    Undo(DecisionId),
}

impl Action {
    /// Its name: `accept` `correct` `reject` `merge` `split` `status` `note` `undo`.
    pub fn code(&self) -> &'static str {
        match self {
            Action::Accept => "accept",
            Action::Correct { .. } => "correct",
            Action::Reject => "reject",
            Action::Merge => "merge",
            Action::Split => "split",
            Action::Status(_) => "status",
            Action::Note => "note",
            Action::Undo(_) => "undo",
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut object = Map::new();
        object.insert("action".into(), self.code().into());
        match self {
            Action::Correct { slot, value } => {
                object.insert("slot".into(), slot.as_str().into());
                object.insert("value".into(), value.clone());
            }
            Action::Status(status) => {
                object.insert("status".into(), status.code().into());
            }
            Action::Undo(decision) => {
                object.insert("decision".into(), decision.to_string().into());
            }
            _ => {}
        }
        Value::Object(object)
    }

    pub(crate) fn read(json: &Value) -> Option<Self> {
        Some(match json["action"].as_str()? {
            "accept" => Action::Accept,
            "correct" => Action::Correct { slot: json["slot"].as_str()?.to_owned(), value: json["value"].clone() },
            "reject" => Action::Reject,
            "merge" => Action::Merge,
            "split" => Action::Split,
            "status" => Action::Status(Status::from_code(json["status"].as_str()?)?),
            "note" => Action::Note,
            "undo" => Action::Undo(json["decision"].as_str()?.parse().ok()?),
            _ => return None,
        })
    }
}

/// The value of a slot as somebody typed it: a number, yes or no, a list in JSON; else words.
pub fn typed(value: &str) -> Value {
    match serde_json::from_str(value) {
        Ok(read @ (Value::Number(_) | Value::Bool(_) | Value::Array(_))) => read,
        _ => Value::String(value.to_owned()),
    }
}

/// A fact that a decision is about: found again by its words, and by its place where they stand twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The document.
    pub document: DocumentId,
    /// The type of what is said.
    pub record_type: RecordType,
    /// Where, in bytes of the text.
    pub span: Span,
    /// What was said there, as it was read then.
    pub statement: StatementId,
}

impl Place {
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "document": self.document.to_string(),
            "type": self.record_type.code(),
            "span": [self.span.start, self.span.end],
            "statement": self.statement.to_string(),
        })
    }

    pub(crate) fn read(json: &Value) -> Option<Self> {
        let at = |i: usize| json["span"][i].as_u64().and_then(|at| u32::try_from(at).ok());
        Some(Place {
            document: json["document"].as_str()?.parse().ok()?,
            record_type: RecordType::from_code(json["type"].as_str()?)?,
            span: Span { start: at(0)?, end: at(1)? },
            statement: json["statement"].as_str()?.parse().ok()?,
        })
    }
}

/// A decision as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// Who, when, why.
    pub signature: Signature,
    /// What.
    pub action: Action,
    /// The facts that it is about.
    pub places: Vec<Place>,
}

impl Decision {
    pub(crate) fn new(signature: Signature, action: Action, places: Vec<Place>) -> Self {
        let content =
            json!([signature.at, signature.by, signature.why, action.to_json(), places.iter().map(Place::to_json).collect::<Vec<_>>()]);
        Decision { id: DecisionId(xxh3_64(content.to_string().as_bytes())), signature, action, places }
    }
}

/// What became of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It holds.
    Holds,
    /// A later decision took it back.
    Undone,
    /// What it is about is no longer found: the documents are not there, or are read otherwise.
    Stranded,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_and_places_are_read_as_they_were_written() {
        let actions = [
            Action::Accept,
            Action::Correct { slot: "value".into(), value: json!(800_000_000) },
            Action::Reject,
            Action::Merge,
            Action::Split,
            Action::Status(Status::Done),
            Action::Note,
            Action::Undo(DecisionId(7)),
        ];
        for action in actions {
            assert_eq!(Action::read(&action.to_json()), Some(action));
        }
        let place = Place {
            document: DocumentId::of("text"),
            record_type: RecordType::Journey,
            span: Span { start: 3, end: 9 },
            statement: StatementId(5),
        };
        assert_eq!(Place::read(&place.to_json()), Some(place));
    }
}
