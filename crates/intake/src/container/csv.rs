//! CSV and TSV (RFC 4180, and what spreadsheets make of it): a document a row.

use std::cell::Cell;
use std::io::{self, BufReader, Cursor, Read};

use csv::{ByteRecord, Reader, ReaderBuilder};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{Item, Unpacker};
use crate::columns::Columns;
use crate::error::Unread;
use crate::format::ends_in;
use crate::limits::whole;
use crate::received::Received;

/// What parts the cells of a row, the likeliest first.
const DELIMITERS: [u8; 3] = [b',', b'\t', b';'];

/// The names in the first row.
fn header(start: &[u8], delimiter: u8) -> Vec<String> {
    let mut reader = ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(start);
    let mut row = ByteRecord::new();
    let _ = reader.read_byte_record(&mut row);
    row.iter().map(|name| String::from_utf8_lossy(name).trim_start_matches('\u{feff}').to_owned()).collect()
}

/// What parts the cells of what begins with `start`, where that is a table of documents: its first row names two columns or more
/// (one is enough where its name says that it is a table), one of them of texts. Plain text with commas does not.
pub(super) fn table(known: &Received, start: &[u8]) -> Option<u8> {
    let wide = matches!(start, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
    let plain = if wide { start.iter().copied().filter(|byte| *byte != 0 && *byte < 0xfe).collect() } else { start.to_vec() };
    let few = if is_named(known) { 1 } else { 2 };
    let of_texts = |delimiter: &&u8| {
        let names = header(&plain, **delimiter);
        names.len() >= few && Columns::of(&names).is_some()
    };
    DELIMITERS.iter().find(of_texts).copied()
}

impl Received {
    /// What to say of a table of something else than documents, by its name, that nothing else can read: which columns it has.
    pub fn columns(&self) -> Option<Unread> {
        let names = DELIMITERS.map(|delimiter| header(&self.bytes, delimiter)).into_iter().max_by_key(Vec::len)?;
        is_named(self).then(|| Columns::missing(&names))
    }
}

/// Whether its name says that it is a table.
fn is_named(known: &Received) -> bool {
    ends_in(&known.name, &["csv", "tsv"])
}

impl Unpacker<'_, '_> {
    /// The rows of a table, or what its columns are where none holds texts.
    pub(super) fn csv(&mut self, known: &Received, stream: &mut dyn Read, delimiter: u8, depth: usize) {
        let mut start = [0; 2];
        let read = stream.read(&mut start).unwrap_or_default();
        let wide = match start[..read] {
            [0xff, 0xfe] => Some(UTF_16LE),
            [0xfe, 0xff] => Some(UTF_16BE),
            _ => None,
        };
        let mut stream = start[..read].chain(stream);
        let encoding = known.encoding.as_deref().and_then(|name| Encoding::for_label(name.as_bytes())).unwrap_or(UTF_8);
        match wide.or_else(|| Some(encoding).filter(|encoding| !encoding.is_ascii_compatible())) {
            Some(wide) => match whole(&mut stream, self.limits.of_one(depth)) {
                Ok(bytes) => {
                    let (text, _) = wide.decode_with_bom_removal(&bytes);
                    self.rows(known, Cursor::new(text.as_bytes()), delimiter, UTF_8);
                }
                Err(why) => self.unread(known, why),
            },
            None => self.rows(known, stream, delimiter, encoding),
        }
    }

    fn rows(&mut self, known: &Received, stream: impl Read, delimiter: u8, encoding: &'static Encoding) {
        let left = Cell::new(0);
        let bounded = Bounded { inner: BufReader::new(stream), left: &left, limit: self.limits.member };
        let mut reader = ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(bounded);
        let mut row = ByteRecord::new();
        if !matches!(self.row(known, &mut reader, &mut row, &left), Some(true)) {
            return self.unread(known, Unread::Empty);
        }
        let names: Vec<String> = row.iter().map(|name| String::from_utf8_lossy(name).trim_start_matches('\u{feff}').to_owned()).collect();
        let Some(columns) = Columns::of(&names) else { return self.unread(known, Columns::missing(&names)) };
        while self.more {
            match self.row(known, &mut reader, &mut row, &left) {
                Some(true) => {}
                Some(false) | None => return,
            }
            let line = row.position().and_then(|at| usize::try_from(at.line()).ok()).unwrap_or_default();
            let text = |at: usize| text(row.get(at).unwrap_or_default(), encoding);
            match columns.row(text) {
                Ok(row) => self.give(Item::Row(known.name.clone(), line, Box::new(row))),
                Err(why) => self.give(Item::Unread(known.name.clone(), Some(line), why)),
            }
        }
    }

    /// Reads a row; none where that cannot be done, which is told, false at the end.
    fn row<R: Read>(&mut self, known: &Received, reader: &mut Reader<R>, row: &mut ByteRecord, left: &Cell<u64>) -> Option<bool> {
        left.set(self.limits.member);
        match reader.read_byte_record(row) {
            Ok(read) => Some(read),
            Err(error) => {
                let line = usize::try_from(reader.position().line()).ok();
                let why = match error.into_kind() {
                    csv::ErrorKind::Io(error) => Unread::of(&error),
                    kind => Unread::Broken(format!("{kind:?}")),
                };
                // A cell that does not end has swallowed the rest.
                self.give(Item::Unread(known.name.clone(), line, why));
                None
            }
        }
    }
}

/// A cell as text.
fn text(cell: &[u8], encoding: &'static Encoding) -> Result<String, Unread> {
    if encoding == UTF_8 {
        let wrong = |error: std::str::Utf8Error| Unread::Byte(cell.get(error.valid_up_to()).copied().unwrap_or_default());
        return std::str::from_utf8(cell).map(str::to_owned).map_err(wrong);
    }
    Ok(encoding.decode_without_bom_handling(cell).0.into_owned())
}

/// What may give so many bytes more for the row that is read.
struct Bounded<'b, R> {
    inner: R,
    left: &'b Cell<u64>,
    limit: u64,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left.get() == 0 {
            return Err(io::Error::other(Unread::TooLong(self.limit >> 20)));
        }
        let most = usize::try_from(self.left.get()).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.inner.read(&mut buffer[..most])?;
        self.left.set(self.left.get() - read as u64);
        Ok(read)
    }
}
