//! JSONL input: one document a line, with what is known of it.

use std::io::{BufRead, Cursor, Read};
use std::path::Path;

use banggiao_extract::text::language::Language;
use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::input::{Fault, Input, Known, LIMIT_MB, Problem, Reader, Take, decode};

/// Reads the lines of `input`; a line that fails is told, and the rest goes on.
pub fn read(reader: &Reader, name: &str, mut input: impl BufRead, take: &mut Take<'_>) {
    let wide = match input.fill_buf() {
        Ok(start) => matches!(start, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) || reader.encoding.is_some_and(|e| !e.is_ascii_compatible()),
        Err(_) => false,
    };
    if !wide {
        return lines(reader, name, input, take);
    }
    // Lines of UTF-16 do not end at a byte: decode the whole first.
    let mut bytes = Vec::new();
    let text = match input.read_to_end(&mut bytes) {
        Ok(_) => decode::text(name, bytes, reader.encoding),
        Err(e) => Err(Fault::whole(name, Problem::unreadable(&e))),
    };
    match text {
        Ok(text) => lines(&Reader { encoding: None, ..*reader }, name, Cursor::new(text), take),
        Err(fault) => {
            take(Err(fault), 0);
        }
    }
}

fn lines(reader: &Reader, name: &str, mut input: impl BufRead, take: &mut Take<'_>) {
    let limit = LIMIT_MB << 20;
    let (mut number, mut documents) = (0, 0);
    loop {
        let mut bytes = Vec::new();
        number += 1;
        let size = match input.by_ref().take(limit + 1).read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(size) => size,
            Err(e) => {
                take(Err(Fault::line(name, number, Problem::unreadable(&e))), 0);
                return;
            }
        };
        if size as u64 > limit {
            take(Err(Fault::line(name, number, Problem::TooLong)), size);
            return;
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        documents += 1;
        let document = decode::line(name, number, bytes, reader.encoding).and_then(|line| document(reader, name, number, &line));
        if !take(document, size) {
            return;
        }
    }
    if documents == 0 {
        take(Err(Fault::whole(name, Problem::Empty)), 0);
    }
}

/// The document that line `number` holds.
fn document(reader: &Reader, name: &str, number: usize, line: &str) -> Result<Input, Fault> {
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
        doc: doc.unwrap_or_else(|| format!("{}:{number}", Path::new(name).file_name().map_or(name.into(), |n| n.to_string_lossy()))),
        text,
        title: string("title").map_err(fault)?,
        publisher: string("publisher").map_err(fault)?,
        known: Known { published: published.or(reader.known.published), language: language.or(reader.known.language) },
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
