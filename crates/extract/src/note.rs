//! Notes: what was seen and could not be settled.

use crate::span::Span;

/// Something seen in a document that became no fact, or not all of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Where.
    pub span: Span,
    /// What could not be settled.
    pub kind: NoteKind,
}

/// Kinds of notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteKind {
    /// A date that nothing in the document resolves.
    DateNotResolved,
    /// A visit whose guest is not named.
    VisitWithoutGuest,
    /// A meeting of which fewer than two people are named.
    MeetingWithoutPeople,
}

impl NoteKind {
    /// What it says, in English.
    pub fn message(self) -> &'static str {
        match self {
            NoteKind::DateNotResolved => "a date seen, not resolved: the document's own date is unknown; give it with --published",
            NoteKind::VisitWithoutGuest => "a visit whose guest is not named",
            NoteKind::MeetingWithoutPeople => "a meeting of which fewer than two people are named",
        }
    }
}
