//! The table: the facts of a document, each beside the sentence that says it.

use banggiao_extract::fact::view::{self, SlotValue};
use banggiao_extract::{Extraction, Fact, Span};
use unicode_width::UnicodeWidthStr;

use crate::input::Input;
use crate::interface::Words;
use crate::output::tame;
use crate::output::wrap::{pad, wrap};

/// Prints tables of one width.
pub struct Table<'w> {
    words: &'w Words,
    width: usize,
    colour: bool,
}

/// A terminal narrower than this gets the sentence below the fact.
const NARROW: usize = 64;
/// Columns for the facts at most; more makes lines hard to read.
const FACTS: usize = 46;
/// Columns between a fact and its sentence.
const BETWEEN: &str = "  │ ";
/// Columns of the whole at most.
const WIDEST: usize = 140;

impl<'w> Table<'w> {
    /// Tables in the language of `words`, `width` columns wide.
    pub fn new(words: &'w Words, width: usize, colour: bool) -> Self {
        Table { words, width: width.clamp(24, WIDEST), colour }
    }

    /// The document's heading and its facts; facts of one sentence share it.
    pub fn document(&self, input: &Input, extraction: &Extraction) -> String {
        let mut out = self.heading(input, extraction);
        let mut facts = &extraction.facts[..];
        while let Some(first) = facts.first() {
            let same = facts.iter().take_while(|f| f.span == first.span).count();
            let (here, rest) = facts.split_at(same);
            self.rows(&input.text, first.span, here, &mut out);
            facts = rest;
        }
        for note in &extraction.notes {
            let line = format!("{}: {} — {}", self.words.say("notes"), tame(note.span.of(&input.text)), self.words.note(note.kind));
            wrap(&line, self.width, 2).iter().for_each(|line| out += &format!("{line}\n"));
        }
        out.push('\n');
        out
    }

    fn heading(&self, input: &Input, extraction: &Extraction) -> String {
        let mut parts = vec![input.doc.clone()];
        parts.extend(input.title.clone());
        parts.extend(input.publisher.clone());
        if let Some(date) = extraction.published {
            let key = if input.known.published.is_some() { "published" } else { "published-found" };
            parts.push(self.words.with(key, &[("date", &date.to_string())]));
        }
        parts.push(match extraction.facts.len() {
            0 => self.words.say("no-facts"),
            count => self.words.with("facts", &[("count", &count.to_string())]),
        });
        let lines = wrap(&tame(&parts.join(" · ")), self.width, 2);
        let rule = "─".repeat(lines.iter().map(|l| l.width()).max().unwrap_or(0));
        let bold = |line: &String| {
            if self.colour { format!("\x1b[1m{line}\x1b[0m\n") } else { format!("{line}\n") }
        };
        lines.iter().map(bold).collect::<String>() + &rule + "\n"
    }

    fn rows(&self, text: &str, span: Span, facts: &[Fact], out: &mut String) {
        let left = ((self.width - BETWEEN.width()) * 2 / 5).min(FACTS);
        let narrow = self.width < NARROW;
        let (left, right) = if narrow { (self.width, self.width - 4) } else { (left, self.width - left - BETWEEN.width()) };
        let facts: Vec<String> = facts.iter().flat_map(|fact| self.fact(fact, left)).collect();
        let sentence = wrap(&tame_lines(span.of(text)), right, 0);
        if narrow {
            facts.iter().for_each(|line| *out += &format!("{line}\n"));
            sentence.iter().for_each(|line| *out += &format!("  │ {line}\n"));
            return;
        }
        for i in 0..facts.len().max(sentence.len()) {
            let (fact, sentence) = (facts.get(i).map_or("", |l| l), sentence.get(i).map_or("", |l| l));
            let space = " ".repeat(left.saturating_sub(bare_width(fact)));
            *out += format!("{fact}{space}{BETWEEN}{sentence}").trim_end();
            out.push('\n');
        }
        *out += format!("{}{BETWEEN}", pad("", left)).trim_end();
        out.push('\n');
    }

    fn fact(&self, fact: &Fact, width: usize) -> Vec<String> {
        let code = fact.slots.fact_type().code();
        let name = self.words.fact_type(code);
        let slots: Vec<String> =
            view::values(&fact.slots).iter().map(|(slot, value)| format!("{}: {}", self.words.slot(slot), plain(value))).collect();
        let mut lines = wrap(&tame(&format!("{name} · {}", slots.join("; "))), width, 2);
        if self.colour
            && let Some(rest) = lines.first().and_then(|first| first.strip_prefix(&name))
        {
            lines[0] = format!("\x1b[1;{}m{name}\x1b[0m{rest}", colour(code));
        }
        lines
    }
}

/// The value as words; thousands are parted so that big numbers can be read.
pub fn plain(value: &SlotValue) -> String {
    match value {
        SlotValue::Text(text) => text.clone(),
        SlotValue::List(items) => items.join(", "),
        SlotValue::Number(number) => grouped(*number),
        SlotValue::Flag(flag) => flag.to_string(),
    }
}

fn grouped(number: f64) -> String {
    let text = format!("{number}");
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once('.').map_or((digits, String::new()), |(w, f)| (w, format!(".{f}")));
    let mut parted = String::new();
    for (i, c) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            parted.push('\u{202f}');
        }
        parted.push(c);
    }
    format!("{sign}{parted}{fraction}")
}

fn tame_lines(text: &str) -> String {
    tame(&text.replace(['\n', '\r', '\t'], " "))
}

/// Columns of `line` without its colours.
fn bare_width(line: &str) -> usize {
    let mut width = 0;
    for (i, part) in line.split('\x1b').enumerate() {
        let shown = if i == 0 { part } else { part.split_once('m').map_or("", |(_, rest)| rest) };
        width += shown.width();
    }
    width
}

/// The terminal's colour for a fact type.
fn colour(code: &str) -> u8 {
    match code {
        "visit" | "meeting" | "invitation" | "activity" => 34,
        "partnership" | "mechanism" | "agreement" => 32,
        "commitment" | "target" => 33,
        "figure" | "honour" => 36,
        _ => 35,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interface::Interface;
    use banggiao_extract::{Document, Packs, extract};

    #[test]
    fn every_line_fits_the_width_with_and_without_colour() {
        let text = include_str!("../../../../goldens/vi/cluster-vnm-nzl-01.txt");
        let extraction = extract(&Document::new(text), Packs::embedded());
        let words = Words::new(Interface::Vi);
        let input = Input { doc: "a.txt".into(), text: text.into(), ..Input::default() };
        for width in [30, 63, 64, 100, 140] {
            for colour in [false, true] {
                let table = Table::new(&words, width, colour).document(&input, &extraction);
                assert!(table.lines().all(|l| bare_width(l) <= width), "{width}\n{table}");
            }
        }
    }

    #[test]
    fn numbers_are_parted_by_thousands() {
        assert_eq!(grouped(1_300_000_000.0), "1\u{202f}300\u{202f}000\u{202f}000");
        assert_eq!(grouped(-12.5), "-12.5");
    }
}
