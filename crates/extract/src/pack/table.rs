//! Tables: CSV files with a header, comments that start with `#`, and lists whose items `|` parts.

use crate::pack::PackFile;
use crate::pack::error::PackError;

/// A table as read: its columns' names and its rows.
#[derive(Debug)]
pub struct Table<'a> {
    file: &'a PackFile,
    columns: Vec<String>,
    rows: Vec<Row>,
}

/// One row and where it stands in its file.
#[derive(Debug)]
pub struct Row {
    cells: Vec<String>,
    start: usize,
}

impl<'a> Table<'a> {
    /// Reads `file`, whose first column must be `columns[0]` and so on; further columns are refused.
    pub fn read(file: &'a PackFile, columns: &[&str]) -> Result<Self, PackError> {
        let fault = |at: usize, message: String, help: &str| {
            let end = file.text[at..].find('\n').map_or(file.text.len(), |i| at + i);
            PackError::fault(&file.path, &file.text, at..end, message, help)
        };
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).flexible(true).from_reader(file.text.as_bytes());
        let header: Vec<String> = match reader.headers() {
            Ok(header) => header.iter().map(str::to_owned).collect(),
            Err(e) => return Err(fault(0, format!("not a table: {e}"), "write it as comma-separated values")),
        };
        if header != columns {
            let want = columns.join(",");
            let at = file.text.find(&header.join(",")).unwrap_or(0);
            return Err(fault(at, format!("the columns are {}", header.join(",")), &format!("make them {want}")));
        }
        let mut rows = Vec::new();
        let mut record = csv::StringRecord::new();
        loop {
            let start = reader.position().byte() as usize;
            match reader.read_record(&mut record) {
                Ok(false) => break,
                Ok(true) => {
                    let start = record.position().map_or(start, |p| p.byte() as usize);
                    if record.len() != columns.len() {
                        let message = format!("{} cells in a table of {} columns", record.len(), columns.len());
                        return Err(fault(start, message, "quote a cell that holds a comma"));
                    }
                    rows.push(Row { cells: record.iter().map(|c| c.trim().to_owned()).collect(), start });
                }
                Err(e) => return Err(fault(start, format!("not a row: {e}"), "check its quotes")),
            }
        }
        Ok(Table { file, columns: header, rows })
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
    pub fn cell<'r>(&self, row: &'r Row, column: &str) -> &'r str {
        self.columns.iter().position(|c| c == column).map_or("", |i| row.cells[i].as_str())
    }

    /// The items of a list cell.
    pub fn list<'r>(&self, row: &'r Row, column: &str) -> impl Iterator<Item = &'r str> + use<'r> {
        self.cell(row, column).split('|').map(str::trim).filter(|s| !s.is_empty())
    }
}
