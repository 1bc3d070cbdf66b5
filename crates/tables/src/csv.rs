//! Comma-separated values: rows from a stream, cells from a row.

use std::io::BufRead;

use banggiao_extract::Span;
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

use crate::fault::RowFault;
use crate::row::Cell;
use crate::rows::{LIMIT, RowText};

/// What may part cells, the commonest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The line that names the columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Head {
    /// As it stands in the file.
    pub text: String,
    pub delimiter: u8,
    pub columns: Vec<String>,
}

impl Head {
    /// Reads a line that names columns, these among them, parted by whatever parts them.
    pub fn with(text: &str, wanted: &[String]) -> Option<Head> {
        DELIMITERS.into_iter().map(|delimiter| Head::parted(text, delimiter)).find(|head| head.has(wanted))
    }

    /// Reads a line that names columns, parted by what gives most of them.
    pub fn of(text: &str) -> Head {
        let heads = DELIMITERS.into_iter().map(|delimiter| Head::parted(text, delimiter)).rev();
        heads.max_by_key(|head| head.columns.len()).unwrap_or_default()
    }

    fn parted(text: &str, delimiter: u8) -> Head {
        let columns = fields(text, delimiter).into_iter().map(|(name, _)| name.trim().to_owned()).collect();
        Head { text: text.to_owned(), delimiter, columns }
    }

    fn has(&self, wanted: &[String]) -> bool {
        wanted.iter().all(|name| self.place(name).is_some())
    }

    /// Where a column stands; how it is spelt decides before how it is spelt case aside.
    pub fn place(&self, name: &str) -> Option<usize> {
        let exact = self.columns.iter().position(|column| column == name);
        exact.or_else(|| self.columns.iter().position(|column| column.eq_ignore_ascii_case(name)))
    }

    /// The cells of a row; how many it has where that is more than there are columns.
    pub fn cells(&self, row: &str) -> Result<Vec<Cell<'_>>, usize> {
        let fields = fields(row, self.delimiter);
        // An empty cell at the end is a delimiter too many, not a cell without a column.
        let found = fields.iter().rposition(|(text, _)| !text.trim().is_empty()).map_or(0, |last| last + 1);
        if found > self.columns.len() {
            return Err(found);
        }
        let cells = self.columns.iter().zip(fields);
        Ok(cells.map(|(column, (text, span))| Cell { column: column.into(), text, span }).collect())
    }
}

fn reader(delimiter: u8) -> Reader {
    ReaderBuilder::new().delimiter(delimiter).build()
}

/// The cells of one row, each with its place.
fn fields(row: &str, delimiter: u8) -> Vec<(String, Span)> {
    let (mut reader, bytes) = (reader(delimiter), row.as_bytes());
    let (mut fields, mut from, mut read) = (Vec::new(), 0, 0);
    let mut text = vec![0; row.len() + 1];
    let mut written = 0;
    loop {
        let (result, taken, put) = reader.read_field(&bytes[read..], &mut text[written..]);
        (read, written) = (read + taken, written + put);
        match result {
            // Only an empty input ends the last cell.
            ReadFieldResult::InputEmpty => {}
            ReadFieldResult::OutputFull => text.resize(text.len() * 2, 0),
            ReadFieldResult::Field { record_end } => {
                let field = String::from_utf8_lossy(&text[..written]).into_owned();
                fields.push((field, inner(row, from, read, delimiter)));
                (from, written) = (read, 0);
                if record_end {
                    return fields;
                }
            }
            ReadFieldResult::End => return fields,
        }
    }
}

/// What stands between `from` and `to`, its delimiter, line end, quotation marks and outer spaces left out.
fn inner(row: &str, from: usize, to: usize, delimiter: u8) -> Span {
    let raw = &row[from..to];
    let cut = raw.strip_suffix(delimiter as char).unwrap_or(raw).trim_end_matches(['\r', '\n']);
    let quoted = cut.len() >= 2 && cut.starts_with('"') && cut.ends_with('"');
    let (from, cut) = if quoted { (from + 1, &cut[1..cut.len() - 1]) } else { (from, cut) };
    let start = from + (cut.len() - cut.trim_start().len());
    Span::new(start, start + cut.trim().len())
}

/// Rows from a stream, one at a time.
pub(crate) struct Records<R> {
    input: R,
    delimiter: u8,
    line: usize,
    ended: bool,
}

impl<R: BufRead> Records<R> {
    /// The rows behind the line that names the columns, which is the `line`th.
    pub fn new(input: R, delimiter: u8, line: usize) -> Self {
        Records { input, delimiter, line, ended: false }
    }

    pub fn next(&mut self) -> Option<Result<RowText, RowFault>> {
        loop {
            if self.ended {
                return None;
            }
            let begins = self.line + 1;
            let mut raw = Vec::new();
            match self.record(&mut raw) {
                Err(why) => {
                    self.ended = true;
                    return Some(Err(RowFault::Unreadable { line: begins, why: why.to_string() }));
                }
                Ok(whole) => {
                    self.line += raw.iter().filter(|b| **b == b'\n').count();
                    if !whole {
                        let passed = self.pass_line();
                        self.ended |= passed.is_err();
                        self.line += 1;
                        return Some(Err(RowFault::TooLong { line: begins }));
                    }
                }
            }
            if raw.is_empty() && self.ended {
                return None;
            }
            let Ok(text) = String::from_utf8(raw) else { return Some(Err(RowFault::Encoding { line: begins })) };
            let text = text.trim_end_matches(['\r', '\n']);
            let blank = |c: char| c.is_whitespace() || c == self.delimiter as char || c == '"';
            if !text.chars().all(blank) {
                return Some(Ok(RowText { line: begins, text: text.to_owned() }));
            }
        }
    }

    /// Reads one row as it stands, with its end; says whether it is whole.
    fn record(&mut self, raw: &mut Vec<u8>) -> std::io::Result<bool> {
        let mut reader = reader(self.delimiter);
        let mut scratch = [0; 4096];
        loop {
            let chunk = self.input.fill_buf()?;
            self.ended = chunk.is_empty();
            // Each line by itself: where it ends the row, nothing of the next is taken.
            let line = memchr(chunk).map_or(chunk, |end| &chunk[..=end]);
            let mut read = 0;
            let mut whole = false;
            while !whole && (read < line.len() || line.is_empty()) {
                let (result, taken, _) = reader.read_field(&line[read..], &mut scratch);
                read += taken;
                match result {
                    ReadFieldResult::Field { record_end } => whole = record_end,
                    ReadFieldResult::End => whole = true,
                    ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                }
                if line.is_empty() && matches!(result, ReadFieldResult::InputEmpty) {
                    whole = true;
                }
            }
            // A carriage return ends a row; the line feed behind it belongs to that end.
            if line[read..] == *b"\n" {
                read += 1;
            }
            raw.extend_from_slice(&line[..read]);
            self.input.consume(read);
            if whole {
                return Ok(true);
            }
            if raw.len() > LIMIT {
                return Ok(false);
            }
        }
    }

    /// Passes over what is left of a line.
    fn pass_line(&mut self) -> std::io::Result<()> {
        loop {
            let chunk = self.input.fill_buf()?;
            let (len, ended) = match memchr(chunk) {
                Some(end) => (end + 1, true),
                None => (chunk.len(), chunk.is_empty()),
            };
            self.input.consume(len);
            if ended {
                return Ok(());
            }
        }
    }
}

fn memchr(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|b| *b == b'\n')
}
