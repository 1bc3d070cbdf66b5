//! Places in a text: a span of bytes and a range of tokens, which cannot be confused.

use std::ops::Range;

/// A half-open range of byte offsets into the text of a document, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span from `start` to `end`, both in bytes.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        Span { start: start as u32, end: end as u32 }
    }

    /// The text it covers.
    pub fn of(self, text: &str) -> &str {
        &text[self.start as usize..self.end as usize]
    }

    /// How many bytes it covers.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it covers nothing.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The least span that covers both.
    pub fn join(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether `other` lies within.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// A half-open range of token indexes of one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TokenRange {
    /// First token.
    pub start: u32,
    /// One past the last token.
    pub end: u32,
}

impl TokenRange {
    /// The range from `start` to `end`, in tokens; it covers none where a rule has them crossed, which tests complain of.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        TokenRange { start: start as u32, end: end.max(start) as u32 }
    }

    /// First token.
    pub fn first(self) -> usize {
        self.start as usize
    }

    /// One past the last token.
    pub fn past(self) -> usize {
        self.end as usize
    }

    /// How many tokens it covers.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it covers no token.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether token `at` lies within.
    pub fn holds(self, at: usize) -> bool {
        self.first() <= at && at < self.past()
    }

    /// Whether `other` lies within.
    pub fn contains(self, other: TokenRange) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a token.
    pub fn overlaps(self, other: TokenRange) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The least range that covers both.
    pub fn join(self, other: TokenRange) -> TokenRange {
        TokenRange { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The indexes, for slicing.
    pub fn indexes(self) -> Range<usize> {
        self.first()..self.past()
    }
}
