//! A row of a table of documents: a line of JSONL, a row of CSV or Parquet, with what is known of the text.

use banggiao_extract::text::language::Language;
use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::document::{Document, Origin, Published, Told};
use crate::error::Unread;

/// A document that a row tells, and what the row calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its id, or else its address.
    pub id: Option<String>,
    /// The document; its text is as the row has it, nothing trimmed or changed.
    pub document: Document,
}

impl Row {
    /// The document that a line of JSONL holds: `text`, and `id` or `url`, `title`, `published`, `publisher`, `lang`.
    ///
    /// # Errors
    ///
    /// What is wrong with it, and in which column, in characters from 1, where one is to blame.
    pub fn of_json(line: &str) -> Result<Row, (Option<usize>, Unread)> {
        let line = line.trim_start_matches('\u{feff}');
        let value: Value = serde_json::from_str(line).map_err(|error| {
            let why = error.to_string();
            let why = why.split(" at line ").next().unwrap_or_default().to_owned();
            // serde_json counts columns in bytes.
            let read = line.as_bytes().get(..error.column().saturating_sub(1)).unwrap_or(line.as_bytes());
            (Some(1 + String::from_utf8_lossy(read).chars().count()), Unread::Json(why))
        })?;
        let Value::Object(object) = value else { return Err((None, Unread::JsonObject)) };
        Row::of_object(object).map_err(|why| (None, why))
    }

    fn of_object(mut object: Map<String, Value>) -> Result<Row, Unread> {
        let text = match object.remove("text") {
            Some(Value::String(text)) => text,
            None | Some(Value::Null) => return Err(Unread::NoText),
            Some(other) => return Err(Unread::Field { field: "text".to_owned(), found: shown(&other), wanted: Wanted::Text }),
        };
        if text.trim().is_empty() {
            return Err(Unread::Empty);
        }
        let string = |key| field(&object, key, Wanted::Text, |text| Some(text.to_owned()));
        let id = match object.get("id") {
            Some(Value::Number(id)) => Some(id.to_string()),
            _ => string("id")?,
        };
        let address = string("url")?;
        let document = Document {
            text,
            title: string("title")?.map(told),
            published: field(&object, "published", Wanted::Date, day)?.map(published),
            publisher: string("publisher")?.map(told),
            address: address.clone().map(told),
            language: field(&object, "lang", Wanted::Language, Language::from_code)?.map(told),
            ..Document::default()
        };
        Ok(Row { id: id.or(address), document })
    }
}

/// What a field of a row is to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// A string.
    Text,
    /// A day, as 2025-05-06.
    Date,
    /// A language that the program reads.
    Language,
}

/// What a row tells stands beside the text, as in a head.
pub(crate) fn told<T>(value: T) -> Told<T> {
    Told { value, origin: Origin::Head }
}

pub(crate) fn published(day: Date) -> Told<Published> {
    told(Published { day, time: None, offset: None })
}

/// The day of a date or of a date with a time.
pub(crate) fn day(text: &str) -> Option<Date> {
    text.get(..10).unwrap_or(text).parse().ok()
}

/// The field `key`, where it is there, as `read` reads it.
fn field<T>(object: &Map<String, Value>, key: &str, wanted: Wanted, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Unread> {
    match object.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.is_empty() => Ok(None),
        Some(value) => match value.as_str().and_then(read) {
            Some(value) => Ok(Some(value)),
            None => Err(Unread::Field { field: key.to_owned(), found: shown(value), wanted }),
        },
    }
}

/// So many characters of a value fit a message.
const SHOWN: usize = 40;

/// A value as it is written, cut to fit a message.
fn shown(value: &Value) -> String {
    let whole = value.to_string();
    let mut text: String = whole.chars().take(SHOWN).collect();
    if whole.chars().count() > SHOWN {
        text.push('…');
    }
    text
}
