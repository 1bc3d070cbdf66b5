//! Output: the facts of each document as JSONL, as a table or as a web page.

pub mod dossier;
pub mod evidence;
mod html;
pub mod list;
pub mod page;
mod table;
pub mod told;
pub mod wrap;

use std::io::{Write, stdout};

use banggiao_extract::Extraction;
use banggiao_views::list::List;
use banggiao_wire::CodePoints;
use clap::ValueEnum;

use crate::asking::Asked;
use crate::input::Input;
use crate::interface::Words;

pub use table::Table;

/// A form of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One JSON object a line for each fact
    Jsonl,
    /// Facts beside their sentences, to read
    Table,
    /// One web page that holds everything: the texts with the facts underlined
    Html,
}

/// How to print.
pub enum Printer<'w> {
    /// As JSON lines.
    Jsonl,
    /// As a table.
    Table(Table<'w>),
    /// As a web page.
    Html(&'w Words),
}

impl Printer<'_> {
    /// What comes before the first document.
    pub fn head(&self) -> String {
        match self {
            Printer::Html(words) => html::head(words),
            _ => String::new(),
        }
    }

    /// One document, the `number`th of the input.
    pub fn document(&self, number: usize, input: &Input, extraction: &Extraction) -> String {
        match self {
            Printer::Jsonl => jsonl(input, extraction),
            Printer::Table(table) => table.document(input, extraction),
            Printer::Html(words) => html::document(words, number, input, extraction),
        }
    }

    /// What comes after the last document.
    pub fn foot(&self) -> String {
        match self {
            Printer::Html(_) => html::foot(),
            _ => String::new(),
        }
    }
}

fn jsonl(input: &Input, extraction: &Extraction) -> String {
    let points = CodePoints::new(&input.text);
    let mut lines = String::new();
    for fact in &extraction.facts {
        lines += &banggiao_wire::fact(fact, &input.doc, &input.text, &points).to_string();
        lines.push('\n');
    }
    lines
}

/// Control characters made visible, so that no text can command a terminal.
pub fn tame(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// The same for words of several lines, which stay lines.
pub fn tame_lines(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

/// Whether colours are wanted on standard output.
pub fn colour() -> bool {
    anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never
}

/// Prints a list in answer to a question.
pub fn list_out(asked: &Asked<'_>, list: &List) -> anyhow::Result<()> {
    if asked.json {
        writeln!(stdout(), "{}", serde_json::to_string_pretty(list)?)?;
    } else {
        write!(stdout(), "{}", paper(asked).items(&list.entries))?;
    }
    Ok(())
}

/// Paper for the answer to a question.
pub fn paper<'w>(asked: &'w Asked<'w>) -> list::Paper<'w> {
    list::Paper { words: &asked.words, width: crate::commands::width(), colour: colour() }
}
