//! What can be wrong with a row or a cell.

use banggiao_extract::Span;
use thiserror::Error;

use crate::map::DateOrder;

/// A cell that cannot be read. The rest of its row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellFault {
    /// The column.
    pub column: String,
    /// What the cell says.
    pub cell: String,
    /// Where that stands in the row.
    pub span: Span,
    /// The slot that it was to fill.
    pub slot: &'static str,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// No country or bloc that is known.
    Country,
    /// No date in this order.
    Date(DateOrder),
    /// No number.
    Number,
    /// None of the words that the map knows.
    Word,
    /// None of the words that the slot can hold.
    Code,
    /// The row has more cells than there are columns: which is which cannot be told, so that it gives no facts.
    Cells {
        /// How many cells it has.
        found: usize,
        /// How many columns there are.
        columns: usize,
    },
}

impl RowFault {
    /// The line on which it begins, from 1.
    pub fn line(&self) -> usize {
        match self {
            RowFault::TooLong { line }
            | RowFault::Encoding { line }
            | RowFault::Broken { line, .. }
            | RowFault::Unreadable { line, .. } => *line,
        }
    }
}

/// A row that cannot be read, by its line. The rows after it are.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RowFault {
    /// It has more bytes than [`crate::LIMIT`].
    #[error("line {line}: a row of more than {} KiB; a quotation mark may not be closed", crate::LIMIT >> 10)]
    TooLong {
        /// The line on which it begins, from 1.
        line: usize,
    },
    /// It is no UTF-8.
    #[error("line {line}: not UTF-8")]
    Encoding {
        /// The line on which it begins.
        line: usize,
    },
    /// The XML is broken, and how; what comes after it cannot be read.
    #[error("line {line}: {why}")]
    Broken {
        /// The line.
        line: usize,
        /// What the parser says.
        why: String,
    },
    /// The input cannot be read on.
    #[error("line {line}: {why}")]
    Unreadable {
        /// The line.
        line: usize,
        /// What the system says.
        why: String,
    },
}
