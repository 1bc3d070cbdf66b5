//! JSONL input: one document a line, with what is known of it.

use banggiao_extract::text::language::Language;
use banggiao_intake::Line;
use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::input::{Fault, Input, Known, Problem, Reader, decode};

/// The document that a line of JSONL holds. One without a name is called by the line of the file, which is called `file`.
pub fn document(reader: &Reader, line: Line, file: &str) -> Result<Input, Fault> {
    let Line { name, number, encoding, bytes } = line;
    let encoding = encoding.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
    let line = decode::line(&name, number, bytes, encoding)?;
    of_object(reader, &name, number, &line, file)
}

fn of_object(reader: &Reader, name: &str, number: usize, line: &str, file: &str) -> Result<Input, Fault> {
    let line = line.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(line).map_err(|e| {
        let why = e.to_string();
        let why = why.split(" at line ").next().unwrap_or_default().to_owned();
        // serde_json counts columns in bytes.
        let read = line.as_bytes().get(..e.column().saturating_sub(1)).unwrap_or(line.as_bytes());
        let column = 1 + String::from_utf8_lossy(read).chars().count();
        Fault { column: Some(column), ..Fault::line(name, number, Problem::Json(why)) }
    })?;
    let fault = |problem| Fault::line(name, number, problem);
    let Value::Object(mut object) = value else {
        return Err(fault(Problem::JsonObject));
    };
    let text = match object.remove("text") {
        Some(Value::String(text)) => text,
        None | Some(Value::Null) => return Err(fault(Problem::JsonText)),
        Some(other) => {
            return Err(fault(Problem::JsonField { field: "text", found: shown(&other), wanted: "wanted-string" }));
        }
    };
    if text.trim().is_empty() {
        return Err(fault(Problem::Empty));
    }
    let published = field(&object, "published", "wanted-date", date).map_err(fault)?;
    let language = field(&object, "lang", "wanted-language", Language::from_code).map_err(fault)?;
    let string = |key: &'static str| field(&object, key, "wanted-string", |s| Some(s.to_owned()));
    let id = match object.get("id") {
        Some(Value::Number(id)) => Some(id.to_string()),
        _ => string("id").map_err(fault)?,
    };
    let doc = match id {
        Some(id) => Some(id),
        None => string("url").map_err(fault)?,
    };
    Ok(Input {
        doc: doc.unwrap_or_else(|| format!("{file}:{number}")),
        text,
        title: string("title").map_err(fault)?,
        publisher: string("publisher").map_err(fault)?,
        known: Known { published: published.or(reader.known.published), language: language.or(reader.known.language) },
        ..Input::default()
    })
}

/// The field `key`, where it is there, as `read` reads it.
fn field<T>(
    object: &Map<String, Value>,
    key: &'static str,
    wanted: &'static str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Problem> {
    match object.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.is_empty() => Ok(None),
        Some(value) => match value.as_str().and_then(read) {
            Some(value) => Ok(Some(value)),
            None => Err(Problem::JsonField { field: key, found: shown(value), wanted }),
        },
    }
}

/// The day of a date or of a date with a time.
fn date(text: &str) -> Option<Date> {
    text.get(..10).unwrap_or(text).parse().ok()
}

/// A value as it is written, cut to fit a message.
fn shown(value: &Value) -> String {
    let mut text: String = value.to_string().chars().take(40).collect();
    if value.to_string().chars().count() > 40 {
        text.push('…');
    }
    text
}
