//! What can be wrong with input: where, what, and what to do about it.

use std::io;

use banggiao_fetch::Failure;
use banggiao_intake::{Format, Unread, Wanted};
use banggiao_tables::{self as tables, CellFault, DateOrder, RowFault};

use crate::fetching;
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
    /// It could not be fetched.
    Fetch(Failure),
    /// It is an address, where none is fetched.
    NotFetched,
    /// A row of a table cannot be read.
    Row(RowFault),
    /// A cell of a row cannot be read; the rest of it is.
    Cell(Box<CellFault>),
    /// It is no table that the map is for.
    Map {
        /// The map.
        map: String,
        /// What the map asks for, and it does not have.
        missing: Vec<String>,
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
            Problem::Byte(b) => words.with("error-byte", &[("byte", &byte(*b))]),
            Problem::CutOff => words.say("error-cut-off"),
            Problem::Encoding { byte: b, encoding } => words.with("error-encoding", &[("byte", &byte(*b)), ("encoding", encoding)]),
            Problem::Unread(unread) => match unread {
                Unread::NoStory => words.say("error-no-story"),
                Unread::Scanned => words.say("error-scanned"),
                Unread::NoCharacters => words.say("error-no-characters"),
                Unread::Format(Format::Sitemap) => words.say("error-sitemap"),
                Unread::Format(Format::Parquet) => words.say("error-parquet"),
                Unread::NoOffice | Unread::Format(_) => words.say("error-zip"),
                Unread::Broken(why) => words.with("error-broken", &[("why", &tame(why))]),
                Unread::Json(why) => words.with("error-json", &[("why", &tame(why))]),
                Unread::JsonObject => words.say("error-json-object"),
                Unread::NoText => words.say("error-json-text"),
                Unread::Field { field, found, wanted } => {
                    let wanted = words.say(match wanted {
                        Wanted::Text => "wanted-string",
                        Wanted::Date => "wanted-date",
                        Wanted::Language => "wanted-language",
                    });
                    words.with("error-json-field", &[("field", &tame(field)), ("found", &tame(found)), ("wanted", &wanted)])
                }
                Unread::Columns(names) => words.with("error-columns", &[("names", &tame(names))]),
                Unread::Byte(b) => words.with("error-byte", &[("byte", &byte(*b))]),
                Unread::Empty => words.say("error-empty"),
                Unread::Unreadable(why) => words.with("error-unreadable", &[("why", &tame(why))]),
                Unread::TooLong(limit) => words.with("error-too-long", &[("limit", &limit.to_string())]),
                Unread::Bomb(times) => words.with("error-bomb", &[("times", &times.to_string())]),
                Unread::TooDeep(depth) => words.with("error-too-deep", &[("depth", &depth.to_string())]),
                Unread::Locked => words.say("error-locked"),
                Unread::TooLarge(limit) => words.with("error-unpacks", &[("limit", &limit.to_string())]),
            },
            Problem::Fetch(failure) => fetching::told(failure, words),
            Problem::NotFetched => words.say("fetch-not-here"),
            Problem::Row(fault) => row(fault, words),
            Problem::Cell(fault) => cell(fault, words),
            Problem::Map { map, missing } => words.with("error-map", &[("map", map), ("missing", &tame(&missing.join(", ")))]),
            Problem::Panic => words.say("error-panic"),
        }
    }
}

/// What is wrong with a row of a table.
fn row(fault: &RowFault, words: &Words) -> String {
    match fault {
        RowFault::TooLong { .. } => words.with("error-row-too-long", &[("limit", &(banggiao_tables::LIMIT >> 10).to_string())]),
        RowFault::Encoding { .. } => words.say("error-row-encoding"),
        RowFault::Broken { why, .. } => words.with("error-row-broken", &[("why", &tame(why))]),
        RowFault::Unreadable { why, .. } => words.with("error-unreadable", &[("why", why)]),
    }
}

/// What is wrong with a cell of a row.
fn cell(fault: &CellFault, words: &Words) -> String {
    let key = match fault.problem {
        tables::Problem::Cells { found, columns } => {
            return words.with("error-cells", &[("found", &found.to_string()), ("columns", &columns.to_string())]);
        }
        tables::Problem::Country => "error-cell-country",
        tables::Problem::Date(DateOrder::YearMonthDay) => "error-cell-date",
        tables::Problem::Date(DateOrder::DayMonthYear) => "error-cell-date-day",
        tables::Problem::Date(DateOrder::MonthDayYear) => "error-cell-date-month",
        tables::Problem::Number => "error-cell-number",
        tables::Problem::Word => "error-cell-word",
        tables::Problem::Code => "error-cell-code",
    };
    let shown: String = fault.cell.chars().take(60).collect();
    words.with(key, &[("column", &tame(&fault.column)), ("cell", &tame(&shown)), ("slot", &words.slot(fault.slot))])
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
