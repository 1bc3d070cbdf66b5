//! A row, cell by cell.

use banggiao_extract::Span;

/// One cell of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<'h> {
    /// Its column. In XML the element, or `element@attribute`.
    pub column: std::borrow::Cow<'h, str>,
    /// What it says, unquoted and unescaped.
    pub text: String,
    /// Where that stands in the row's own text, its quotation marks left out.
    pub span: Span,
}
