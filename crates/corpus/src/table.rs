//! Tables: rows of text under a header, as CSV with comments.

use rustc_hash::FxHashMap;

/// The rows of a table, each by column.
pub type Rows = Vec<FxHashMap<String, String>>;

/// Reads a table that this crate carries, or one of the world pack.
///
/// # Panics
/// If it is no CSV, which the tests rule out for both.
pub fn rows(text: &str) -> Rows {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).flexible(true).from_reader(text.as_bytes());
    let header: Vec<String> = match reader.headers() {
        Ok(header) => header.iter().map(str::to_owned).collect(),
        Err(e) => panic!("a table has no header: {e}"),
    };
    let row = |record: Result<csv::StringRecord, csv::Error>| match record {
        Ok(record) => header.iter().cloned().zip(record.iter().map(str::to_owned)).collect(),
        Err(e) => panic!("a table has a faulty row: {e}"),
    };
    reader.records().map(row).collect()
}

/// The cell in `column`, empty where there is none.
pub fn cell<'r>(row: &'r FxHashMap<String, String>, column: &str) -> &'r str {
    row.get(column).map_or("", String::as_str)
}

/// The parts of a cell that lists several.
pub fn parts(text: &str) -> Vec<String> {
    text.split('|').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
