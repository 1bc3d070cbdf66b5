//! What can be wrong with input: where, what, and what to do about it.

use std::io;

use banggiao_intake::Unread;

use crate::interface::Words;
use crate::output::tame;

/// Something wrong with one input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file as the user named it.
    pub name: String,
    /// The line, from 1, where there is one.
    pub line: Option<usize>,
    /// The column in characters, from 1, where there is one.
    pub column: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There is no such file.
    Missing,
    /// The system does not let us read it, and why.
    Unreadable(String),
    /// It holds nothing but white space.
    Empty,
    /// It is no text: the first telling byte and where it stands.
    Binary {
        /// Offset of the byte.
        at: usize,
        /// The byte.
        byte: u8,
    },
    /// It is a PDF.
    Pdf,
    /// A byte is no UTF-8.
    Byte(u8),
    /// It ends within a character.
    CutOff,
    /// A byte has no meaning in the encoding that was asked for.
    Encoding {
        /// The byte.
        byte: u8,
        /// The encoding.
        encoding: &'static str,
    },
    /// It is a page, a feed, a mail, an office document or an archive, and cannot be read as such.
    Unread(Unread),
    /// A line is no JSON, and why.
    Json(String),
    /// A line is JSON, but no object.
    JsonObject,
    /// A line has no text.
    JsonText,
    /// A field holds something else than it must.
    JsonField {
        /// The field.
        field: &'static str,
        /// What it holds.
        found: String,
        /// The key of the words for what it must hold.
        wanted: &'static str,
    },
    /// The program failed on it.
    Panic,
}

impl Problem {
    /// What the system says when it does not let us read.
    pub fn unreadable(error: &io::Error) -> Problem {
        match error.kind() {
            io::ErrorKind::NotFound => Problem::Missing,
            _ => Problem::Unreadable(error.to_string()),
        }
    }

    fn message(&self, words: &Words) -> String {
        let byte = |byte: u8| format!("0x{byte:02X}");
        match self {
            Problem::Missing => words.say("error-missing"),
            Problem::Unreadable(why) => words.with("error-unreadable", &[("why", why)]),
            Problem::Empty => words.say("error-empty"),
            Problem::Binary { at, byte: b } => words.with("error-binary", &[("at", &at.to_string()), ("byte", &byte(*b))]),
            Problem::Pdf => words.say("error-pdf"),
            Problem::Byte(b) => words.with("error-byte", &[("byte", &byte(*b))]),
            Problem::CutOff => words.say("error-cut-off"),
            Problem::Encoding { byte: b, encoding } => words.with("error-encoding", &[("byte", &byte(*b)), ("encoding", encoding)]),
            Problem::Unread(unread) => match unread {
                Unread::NoStory => words.say("error-no-story"),
                Unread::NoOffice | Unread::Format(_) => words.say("error-zip"),
                Unread::Broken(why) => words.with("error-broken", &[("why", &tame(why))]),
                Unread::Empty => words.say("error-empty"),
                Unread::Unreadable(why) => words.with("error-unreadable", &[("why", &tame(why))]),
                Unread::TooLong(limit) => words.with("error-too-long", &[("limit", &limit.to_string())]),
                Unread::Bomb(times) => words.with("error-bomb", &[("times", &times.to_string())]),
                Unread::TooDeep(depth) => words.with("error-too-deep", &[("depth", &depth.to_string())]),
                Unread::Locked => words.say("error-locked"),
                Unread::TooLarge(limit) => words.with("error-unpacks", &[("limit", &limit.to_string())]),
            },
            Problem::Json(why) => words.with("error-json", &[("why", why)]),
            Problem::JsonObject => words.say("error-json-object"),
            Problem::JsonText => words.say("error-json-text"),
            Problem::JsonField { field, found, wanted } => {
                words.with("error-json-field", &[("field", field), ("found", found), ("wanted", &words.say(wanted))])
            }
            Problem::Panic => words.say("error-panic"),
        }
    }
}

impl Fault {
    /// Something wrong with the whole of `name`.
    pub fn whole(name: &str, problem: Problem) -> Fault {
        Fault { name: name.to_owned(), line: None, column: None, problem }
    }

    /// Something wrong with a line of `name`.
    pub fn line(name: &str, line: usize, problem: Problem) -> Fault {
        Fault { name: name.to_owned(), line: Some(line), column: None, problem }
    }

    /// One line for a person: the place, what is wrong, what to do.
    pub fn message(&self, words: &Words) -> String {
        let mut place = tame(&self.name);
        for number in [self.line, self.column].into_iter().flatten() {
            place += &format!(":{number}");
        }
        format!("{place}: {}", self.problem.message(words))
    }
}
