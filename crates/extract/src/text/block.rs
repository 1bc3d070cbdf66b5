//! Passages: the lines of a plain text.

use crate::span::Span;
use crate::text::fold::{self, Spelling};
use crate::text::language::{self, Language};
use crate::text::page;
use crate::text::wrap::Setting;

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The headline.
    Title,
    /// A line that gives the page's date, section or author.
    Header,
    /// A picture's caption.
    Caption,
    /// The story.
    Body,
    /// Menus, related stories and the like: holds no facts.
    Furniture,
}

/// One line of the text that is not blank.
#[derive(Debug, Clone, Copy)]
pub struct Passage {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub role: Role,
    /// Its language.
    pub language: Language,
    /// Whether its Vietnamese has accents.
    pub spelling: Spelling,
}

/// Phrases that tell furniture and captions.
#[derive(Debug, Clone, Copy)]
pub struct Marks<'a> {
    /// A short line that begins with one of these opens the page's furniture.
    pub furniture: &'a Openings,
    /// One that begins with one of these breaks into the story.
    pub interlude: &'a Openings,
    /// One that begins with one of these opens what readers answer: no story goes on behind it.
    pub answers: &'a Openings,
    /// A line that holds one of these is a caption.
    pub caption: &'a Openings,
}

/// Phrases with which a line may begin.
#[derive(Debug, Default)]
pub struct Openings {
    /// Folded to plain spelling.
    phrases: Vec<String>,
    /// A flag for each of their first letters.
    firsts: u128,
}

impl Openings {
    /// These phrases, in any spelling.
    pub fn new<'p>(phrases: impl Iterator<Item = &'p str>) -> Self {
        let phrases: Vec<String> = phrases.map(fold::plain).collect();
        let firsts = phrases.iter().filter_map(|p| p.bytes().next()).filter(u8::is_ascii).fold(0, |set, b| set | 1 << b);
        Openings { phrases, firsts }
    }

    /// Whether `line`, marks at its head passed over, begins with one of them and what follows it is `fit`.
    pub(super) fn begin(&self, line: &str, fit: impl Fn(&str) -> bool) -> bool {
        let line = line.trim_start_matches(|c: char| !fold::is_word_char(c));
        let first = line.chars().next().and_then(fold::plain_ascii);
        if first.is_some_and(|b| self.firsts & 1 << b == 0) {
            return false;
        }
        let mut end = line.len().min(LOOK);
        while !line.is_char_boundary(end) {
            end -= 1;
        }
        let folded = fold::plain(&line[..end]);
        self.phrases.iter().any(|p| folded.strip_prefix(p.as_str()).is_some_and(&fit))
    }
}

/// Longer than any phrase of [`Openings`], in bytes.
const LOOK: usize = 48;

/// Parts `text` into passages. `forced` is the language where the caller knows it.
pub fn passages(text: &str, marks: Marks<'_>, forced: Option<Language>) -> Vec<Passage> {
    let mut whole = language::of(text, None);
    if let Some(forced) = forced {
        let spelling = if whole.0 == forced { whole.1 } else { Spelling::Plain };
        whole = (forced, spelling);
    }
    let setting = Setting::of(text);
    let mut passages: Vec<Passage> = Vec::new();
    let mut start = 0;
    // The line before, and whether empty ones stand between.
    let (mut last, mut blank) = ("", false);
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if !line.trim().is_empty() {
            let lead = line.len() - line.trim_start().len();
            let span = Span::new(start + lead, start + line.trim_end().len());
            let (mut language, spelling) = language::of_line(&text[start..end], whole);
            let mut spelling = spelling;
            if let Some(forced) = forced {
                language = forced;
                if forced == Language::English {
                    spelling = Spelling::Plain;
                }
            }
            let here = span.of(text);
            // Under a headline a line of nothing but a day is the page's, however narrow the column.
            let own = passages.len() < page::HEADER_LINES && (page::is_day(here) || page::is_day(last));
            match passages.last_mut().filter(|_| !own && setting.goes_on(last, here, blank)) {
                Some(before) => before.span = before.span.join(span),
                None => passages.push(Passage { span, role: Role::Body, language, spelling }),
            }
            last = here;
        }
        blank = line.trim().is_empty();
        start = end;
    }
    page::assign(text, &mut passages, marks);
    passages
}
