//! XML: elements that are rows from a stream, cells from such an element.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

use banggiao_extract::Span;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use crate::fault::RowFault;
use crate::row::Cell;
use crate::rows::{LIMIT, RowText};

/// The name of the root and of the first element in it, as far as the beginning of a file shows them.
pub(crate) fn shape(start: &[u8]) -> Option<(String, String)> {
    let mut reader = Reader::from_reader(start);
    let mut names = Vec::new();
    let mut buffer = Vec::new();
    while names.len() < 2 {
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(element) | Event::Empty(element) => names.push(name(&element)),
            Event::Eof => return None,
            _ => {}
        }
        buffer.clear();
    }
    let row = names.pop()?;
    Some((names.pop()?, row))
}

fn name(element: &BytesStart<'_>) -> String {
    element.local_name().as_ref().to_owned()
}

/// Elements called `row` from a stream, one at a time, each as it stands there.
pub(crate) struct Elements<R> {
    reader: Reader<Tee<R>>,
    taken: Rc<RefCell<Vec<u8>>>,
    row: String,
    line: usize,
    ended: bool,
}

/// A stream that keeps what was read of it.
struct Tee<R> {
    input: R,
    taken: Rc<RefCell<Vec<u8>>>,
}

impl<R: BufRead> Read for Tee<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.taken.borrow_mut().extend_from_slice(&buffer[..read]);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Tee<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        // No more than a bit at a time: one event never holds much more than a row may.
        if self.taken.borrow().len() > 2 * LIMIT {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, "more than a row may hold"));
        }
        self.input.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        if let Ok(chunk) = self.input.fill_buf() {
            self.taken.borrow_mut().extend_from_slice(&chunk[..amount.min(chunk.len())]);
        }
        self.input.consume(amount);
    }
}

impl<R: BufRead> Elements<R> {
    pub fn new(input: R, row: &str) -> Self {
        let taken = Rc::new(RefCell::new(Vec::new()));
        let reader = Reader::from_reader(Tee { input, taken: Rc::clone(&taken) });
        Elements { reader, taken, row: row.to_owned(), line: 1, ended: false }
    }

    /// Forgets what was read, but for its lines.
    fn forget(&mut self) -> Vec<u8> {
        let taken = std::mem::take(&mut *self.taken.borrow_mut());
        self.line += taken.iter().filter(|b| **b == b'\n').count();
        taken
    }

    pub fn next(&mut self) -> Option<Result<RowText, RowFault>> {
        let (mut depth, mut buffer, mut begins, mut too_long) = (0_usize, Vec::new(), self.line, false);
        while !self.ended {
            if depth == 0 || too_long {
                self.forget();
                begins = if depth == 0 { self.line } else { begins };
            }
            buffer.clear();
            match self.reader.read_event_into(&mut buffer) {
                Ok(Event::Start(element)) if depth > 0 || name(&element) == self.row => depth += 1,
                Ok(Event::End(_)) if depth > 1 => depth -= 1,
                Ok(Event::End(_)) if depth == 1 => {
                    let raw = self.forget();
                    if too_long || raw.len() > LIMIT {
                        return Some(Err(RowFault::TooLong { line: begins }));
                    }
                    let text = String::from_utf8(raw).map_err(|_| RowFault::Encoding { line: begins });
                    return Some(text.map(|text| RowText { line: begins, text: text.trim().to_owned() }));
                }
                Ok(Event::Empty(element)) if depth == 0 && name(&element) == self.row => {
                    let raw = self.forget();
                    let text = String::from_utf8(raw).map_err(|_| RowFault::Encoding { line: begins });
                    return Some(text.map(|text| RowText { line: begins, text: text.trim().to_owned() }));
                }
                Ok(Event::Eof) => {
                    self.ended = true;
                    self.forget();
                    let cut = || RowFault::Broken { line: begins, why: format!("the file ends within <{}>", self.row) };
                    return (depth > 0).then(|| Err(cut()));
                }
                Ok(_) => {}
                Err(error) => {
                    self.ended = true;
                    self.forget();
                    return Some(Err(RowFault::Broken { line: self.line, why: error.to_string() }));
                }
            }
            too_long |= depth > 0 && self.taken.borrow().len() > LIMIT;
        }
        None
    }
}

/// The cells of a row: its attributes, its elements and theirs; an element within an element goes by its own name.
pub(crate) fn cells(row: &str) -> Vec<Cell<'static>> {
    let mut cells = Cells { row, cells: Vec::new(), open: Vec::new() };
    let mut reader = Reader::from_str(row);
    loop {
        let from = reader.buffer_position() as usize;
        let event = reader.read_event();
        let to = reader.buffer_position() as usize;
        match event {
            Ok(Event::Start(element)) => {
                let cell = cells.begin(&element, from, to);
                cells.open.push(cell);
            }
            Ok(Event::Empty(element)) => {
                cells.begin(&element, from, to);
            }
            Ok(Event::End(_)) => {
                cells.open.pop();
            }
            Ok(Event::Text(text)) => cells.add(&text.xml10_content(), to),
            Ok(Event::CData(text)) => cells.add(&text.xml10_content(), to),
            Ok(Event::GeneralRef(reference)) => match reference.resolve_char_ref() {
                Ok(Some(c)) => cells.add(c.encode_utf8(&mut [0; 4]), to),
                // Entities of its own a table does not need; to take them in would let a small file grow large.
                _ => cells.add(resolve_predefined_entity(&reference).unwrap_or_default(), to),
            },
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    for cell in &mut cells.cells {
        let raw = cell.span.of(row);
        let start = cell.span.start as usize + (raw.len() - raw.trim_start().len());
        cell.span = Span::new(start, start + raw.trim().len());
    }
    cells.cells
}

struct Cells<'r> {
    row: &'r str,
    cells: Vec<Cell<'static>>,
    /// The elements that are open, the outermost first, each with its cell; the row itself has none.
    open: Vec<Option<usize>>,
}

impl Cells<'_> {
    /// Adds the cells of an element, whose tag stands between `from` and `to`; gives its own.
    fn begin(&mut self, element: &BytesStart<'_>, from: usize, to: usize) -> Option<usize> {
        let (name, is_row) = (name(element), self.open.is_empty());
        for attribute in element.attributes().flatten() {
            let key = attribute.key.local_name();
            let raw = attribute.value.as_ref();
            let text = quick_xml::escape::unescape(raw).map_or_else(|_| raw.to_owned(), Cow::into_owned);
            let column = if is_row { format!("@{}", key.as_ref()) } else { format!("{name}@{}", key.as_ref()) };
            let at = self.row[from..to].find(raw).map_or(from, |at| from + at);
            self.cells.push(Cell { column: column.into(), text, span: Span::new(at, at + raw.len()) });
        }
        if is_row {
            return None;
        }
        self.cells.push(Cell { column: name.into(), text: String::new(), span: Span::new(to, to) });
        Some(self.cells.len() - 1)
    }

    /// Adds words, which stand before `to`, to the element that is open.
    fn add(&mut self, text: &str, to: usize) {
        if let Some(Some(cell)) = self.open.last() {
            let cell = &mut self.cells[*cell];
            cell.text.push_str(text);
            cell.span = Span::new(cell.span.start as usize, to);
        }
    }
}
