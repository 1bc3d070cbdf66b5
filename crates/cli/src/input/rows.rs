//! Rows of tables: a line of JSONL, a row of CSV or Parquet, one document each, with what is known of it.

use banggiao_intake::{Line, Row};

use crate::input::{Fault, Input, Known, Problem, Reader, decode};

/// The document that a line of JSONL holds. One without a name is called by the line of the file, which is called `file`.
pub fn line(reader: &Reader, line: Line, file: &str) -> Result<Input, Fault> {
    let Line { name, number, encoding, bytes } = line;
    let encoding = encoding.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
    let text = decode::line(&name, number, bytes, encoding)?;
    let read = Row::of_json(&text).map_err(|(column, why)| Fault { column, ..Fault::line(&name, number, Problem::Unread(why)) })?;
    Ok(row(reader, read, number, file))
}

/// The document of a row that was read.
pub fn row(reader: &Reader, row: Row, number: usize, file: &str) -> Input {
    let Row { id, document } = row;
    let published = document.published.map(|told| told.value.day).or(reader.known.published);
    let language = document.language.map(|told| told.value).or(reader.known.language);
    Input {
        doc: id.unwrap_or_else(|| format!("{file}:{number}")),
        text: document.text,
        title: document.title.map(|told| told.value),
        publisher: document.publisher.map(|told| told.value),
        known: Known { published, language },
        ..Input::default()
    }
}
