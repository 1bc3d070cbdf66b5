//! Notes: what was seen and could not be settled, or does not agree with itself.

use std::borrow::Cow;

use jiff::civil::{Date, Weekday};

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
    /// A weekday beside a date that falls on another; facts keep the date.
    WeekdayDiffers {
        /// The weekday that the text tells.
        told: Weekday,
        /// The date that stands beside it.
        date: Date,
    },
}

impl NoteKind {
    /// A name for what it says, in words joined by hyphens.
    pub fn code(self) -> &'static str {
        match self {
            NoteKind::DateNotResolved => "date-not-resolved",
            NoteKind::VisitWithoutGuest => "visit-without-guest",
            NoteKind::MeetingWithoutPeople => "meeting-without-people",
            NoteKind::WeekdayDiffers { .. } => "weekday-differs",
        }
    }

    /// What it says, in English.
    pub fn message(self) -> Cow<'static, str> {
        match self {
            NoteKind::DateNotResolved => "a date seen, not resolved: the document's own date is unknown; give it with --published".into(),
            NoteKind::VisitWithoutGuest => "a visit whose guest is not named".into(),
            NoteKind::MeetingWithoutPeople => "a meeting of which fewer than two people are named".into(),
            NoteKind::WeekdayDiffers { told, date } => {
                let (told, is) = (name(told), name(date.weekday()));
                format!("a date that is no {told}: {date} is a {is}").into()
            }
        }
    }
}

fn name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_weekday_that_differs_says_both() {
        let kind = NoteKind::WeekdayDiffers { told: Weekday::Friday, date: date(2025, 5, 7) };
        assert_eq!(kind.message(), "a date that is no Friday: 2025-05-07 is a Wednesday");
    }
}
