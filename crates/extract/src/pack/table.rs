//! Tables: CSV files with a header, comments that start with `#`, and lists whose items `|` parts.

use std::cell::RefCell;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::pack::PackFile;
use crate::pack::error::PackError;

/// A table as read: its columns' names and its rows.
#[derive(Debug)]
pub struct Table<'a> {
    file: &'a PackFile,
    columns: Vec<Box<str>>,
    /// The text of all cells.
    cells: String,
    /// Where each cell ends in `cells`: so many to a row as there are columns.
    ends: Vec<usize>,
    rows: Vec<Row>,
}

/// One row and where it stands in its file.
#[derive(Debug)]
pub struct Row {
    number: usize,
    start: usize,
}

thread_local! {
    /// To make a reader costs more than to read a table with it.
    static READER: RefCell<Reader> = RefCell::new(ReaderBuilder::new().comment(Some(b'#')).build());
}

impl<'a> Table<'a> {
    /// Reads `file`, whose first column must be `columns[0]` and so on; further columns are refused.
    pub fn read(file: &'a PackFile, columns: &[&str]) -> Result<Self, PackError> {
        READER.with_borrow_mut(|reader| {
            // Set back, not cloned: a clone of a reader that has read goes on wrongly.
            reader.reset();
            Self::read_by(reader, file, columns)
        })
    }

    fn read_by(reader: &mut Reader, file: &'a PackFile, columns: &[&str]) -> Result<Self, PackError> {
        let text = file.text.as_str();
        let fault = |at: usize, message: String, help: &str| {
            let end = text[at..].find('\n').map_or(text.len(), |i| at + i);
            PackError::fault(&file.path, text, at..end, message, help)
        };
        let mut cells = vec![0; text.len()];
        // A row has at most one cell more than commas.
        let mut ends = vec![0; 2 * columns.len() + 2];
        let mut table = Table {
            file,
            columns: columns.iter().map(|c| Box::from(*c)).collect(),
            cells: String::new(),
            ends: Vec::new(),
            rows: Vec::new(),
        };
        let (mut read, mut written, mut header) = (0, 0, true);
        loop {
            let start = read + comments(&text[read..]);
            let (mut count, begin) = (0, written);
            let more = loop {
                let (result, taken, put, ended) = reader.read_record(&text.as_bytes()[read..], &mut cells[written..], &mut ends[count..]);
                (read, written, count) = (read + taken, written + put, count + ended);
                match result {
                    ReadRecordResult::Record => break true,
                    ReadRecordResult::End => break false,
                    ReadRecordResult::InputEmpty => {}
                    ReadRecordResult::OutputFull => cells.resize(cells.len() * 2 + 1, 0),
                    ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                }
            };
            if !more {
                break;
            }
            if header {
                header = false;
                let starts = [0].into_iter().chain(ends.iter().copied());
                let found: Vec<_> = starts.zip(&ends[..count]).map(|(from, end)| String::from_utf8_lossy(&cells[from..*end])).collect();
                if found != columns {
                    let (want, found) = (columns.join(","), found.join(","));
                    return Err(fault(text.find(&found).unwrap_or(0), format!("the columns are {found}"), &format!("make them {want}")));
                }
                written = 0;
                continue;
            }
            if count != columns.len() {
                let message = format!("{count} cells in a table of {} columns", columns.len());
                return Err(fault(start, message, "quote a cell that holds a comma"));
            }
            table.rows.push(Row { number: table.rows.len(), start });
            table.ends.extend(ends[..count].iter().map(|end| begin + end));
        }
        cells.truncate(written);
        table.cells = String::from_utf8(cells).map_err(|e| fault(0, format!("not a table: {e}"), "write it as comma-separated values"))?;
        Ok(table)
    }

    /// The rows in the file's order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// A fault of `row`, underlining `text` where the row holds it.
    pub fn fault(&self, row: &Row, text: &str, message: impl Into<String>, help: impl Into<String>) -> PackError {
        let line_end = self.file.text[row.start..].find('\n').map_or(self.file.text.len(), |i| row.start + i);
        let line = &self.file.text[row.start..line_end];
        let at = match line.find(text).filter(|_| !text.is_empty()) {
            Some(i) => row.start + i..row.start + i + text.len(),
            None => row.start..line_end,
        };
        PackError::fault(&self.file.path, &self.file.text, at, message, help)
    }

    /// The cell of `row` in the column called `column`; empty where there is no such column.
    pub fn cell(&self, row: &Row, column: &str) -> &str {
        let Some(place) = self.columns.iter().position(|c| **c == *column) else { return "" };
        let at = row.number * self.columns.len() + place;
        let from = if at == 0 { 0 } else { self.ends[at - 1] };
        self.cells[from..self.ends[at]].trim()
    }

    /// The items of a list cell.
    pub fn list(&self, row: &Row, column: &str) -> impl Iterator<Item = &str> {
        self.cell(row, column).split('|').map(str::trim).filter(|s| !s.is_empty())
    }
}

/// How much of `text` the comments and empty lines at its head take.
fn comments(text: &str) -> usize {
    let lines = text.split_inclusive('\n').take_while(|line| line.starts_with(['#', '\n', '\r']));
    lines.map(str::len).sum()
}
