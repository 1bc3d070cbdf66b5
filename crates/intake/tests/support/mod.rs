//! Pages with holes, and stories to fill them with.
//!
//! `[[title]]`, `[[lead]]`, `[[caption]]`, `[[quote]]` take what the story has by that name; `[[first <p>|</p>]]` and `[[rest <p>|</p>]]` its
//! paragraphs, each between what stands before and after the bar; `[[iso]]`, `[[dmy]]`, `[[long_date]]` ... its date.

#![allow(dead_code, reason = "each test and each bench uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

/// A story, to be told by many pages.
pub struct Story {
    pub name: String,
    pub date: Date,
    title: String,
    lead: String,
    caption: String,
    quote: String,
    paragraphs: Vec<String>,
}

/// The first paragraphs of a story, before which no picture or box stands.
const FIRST: usize = 2;

impl Story {
    fn parse(name: String, text: &str) -> Self {
        let (head, body) = text.split_once("\n\n").expect("a blank line after the head");
        let field = |key: &str| {
            let line = head.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
            line.unwrap_or_else(|| panic!("{name}: no {key}")).to_owned()
        };
        let date = field("date").parse().expect("a date");
        let [title, lead, caption, quote] = ["title", "lead", "caption", "quote"].map(field);
        Story { date, title, lead, caption, quote, paragraphs: body.lines().map(str::to_owned).collect(), name }
    }

    /// What `page` tells of the story and belongs to it.
    pub fn told<'s>(&'s self, page: &str) -> impl Iterator<Item = &'s str> {
        let quote = page.contains("[[quote").then_some(&self.quote);
        [&self.title, &self.lead].into_iter().chain(&self.paragraphs).chain(quote).map(String::as_str)
    }

    /// `page` with its holes filled.
    pub fn fill(&self, page: &str) -> String {
        let mut filled = String::new();
        let mut rest = page;
        while let Some((before, hole)) = rest.split_once("[[") {
            let (hole, after) = hole.split_once("]]").expect("a hole ends");
            filled.push_str(before);
            filled.push_str(&self.fills(hole));
            rest = after;
        }
        filled + rest
    }

    fn fills(&self, hole: &str) -> String {
        const MONTHS: [&str; 12] =
            ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        const WEEKDAYS: [&str; 7] = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"];
        let (name, around) = hole.split_once(' ').unwrap_or((hole, "|"));
        let (before, after) = around.split_once('|').expect("a bar");
        let each = |lines: &[String]| lines.iter().map(|line| format!("{before}{line}{after}\n")).collect::<String>();
        let date = self.date;
        match name {
            "title" => self.title.clone(),
            "lead" => self.lead.clone(),
            "lead_p" => each(std::slice::from_ref(&self.lead)),
            "caption" => self.caption.clone(),
            "quote" => self.quote.clone(),
            "quote_li" => each(std::slice::from_ref(&self.quote)),
            "first" => each(&self.paragraphs[..FIRST]),
            "rest" => each(&self.paragraphs[FIRST..]),
            "lang" => self.name[..2].to_owned(),
            "iso" => date.to_string(),
            "dmy" => format!("{:02}/{:02}/{}", date.day(), date.month(), date.year()),
            "long_date" => format!("{} {}, {}", MONTHS[date.month() as usize - 1], date.day(), date.year()),
            "weekday" => WEEKDAYS[date.weekday().to_monday_zero_offset() as usize].to_owned(),
            "d" => date.day().to_string(),
            "m" => date.month().to_string(),
            "y" => date.year().to_string(),
            other => panic!("no hole is called {other}"),
        }
    }
}

/// Every page, by name.
pub fn pages() -> Vec<(String, String)> {
    files("pages", "html")
}

/// Every story.
pub fn stories() -> Vec<Story> {
    files("pages/stories", "txt").into_iter().map(|(name, text)| Story::parse(name, &text)).collect()
}

fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == ending));
    paths.sort();
    let name = |path: &Path| path.file_stem().expect("a name").to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), fs::read_to_string(path).expect("a file"))).collect()
}

/// `text` by its words.
pub fn bare(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
