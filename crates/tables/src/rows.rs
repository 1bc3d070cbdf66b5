//! The rows of a table from a stream, one at a time, whatever the table is.

use std::io::BufRead;

use crate::csv::Records;
use crate::fault::RowFault;
use crate::maps::Recognised;
use crate::xml::Elements;

/// A row may have so many bytes: no table of visits or agreements comes near it.
pub const LIMIT: usize = 1 << 20;

/// A row as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowText {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The row: a record without its line end, an element from its first tag to its last.
    pub text: String,
}

/// Rows, one after the other; a row that cannot be read is told, and the rest goes on.
pub struct Rows<R>(Form<R>);

enum Form<R> {
    Csv(Records<R>),
    Xml(Elements<R>),
}

impl<R: BufRead> Rows<R> {
    /// The rows of a table that was recognised, of which `input` gives all that comes behind what [`Recognised::skip`] passed over.
    pub fn new(input: R, recognised: &Recognised) -> Self {
        Rows(match &recognised.row {
            None => Form::Csv(Records::new(input, recognised.delimiter, recognised.line)),
            Some(row) => Form::Xml(Elements::new(input, row)),
        })
    }
}

impl<R: BufRead> Iterator for Rows<R> {
    type Item = Result<RowText, RowFault>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.0 {
            Form::Csv(records) => records.next(),
            Form::Xml(elements) => elements.next(),
        }
    }
}
