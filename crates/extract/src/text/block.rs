//! Passages: the lines of a plain text, and what each is on the page it came from.

use crate::span::Span;
use crate::text::fold::{self, Spelling};
use crate::text::language::{self, Language};
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
    fn begin(&self, line: &str, fit: impl Fn(&str) -> bool) -> bool {
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

/// A line longer than this, in bytes, is a paragraph.
const SHORT: usize = 240;
/// A line longer than this, in bytes, that ends as a sentence does is a paragraph of a story.
const PARAGRAPH: usize = 100;
/// The page's head ends where less than this part of its story is told.
const HEAD: usize = 5;
/// A box inside a story has at most so many lines, and so many lines behind it tell whether the story goes on.
const BOX: usize = 6;
const REST: usize = 12;
/// So many lines behind an interlude tell the same.
const NEXT: usize = 3;
/// Longer than any phrase of [`Openings`], in bytes.
const LOOK: usize = 48;
/// A header stands among the first lines.
const HEADER_LINES: usize = 8;

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
            let own = passages.len() < HEADER_LINES && (is_day(here) || is_day(last));
            match passages.last_mut().filter(|_| !own && setting.goes_on(last, here, blank)) {
                Some(before) => before.span = before.span.join(span),
                None => passages.push(Passage { span, role: Role::Body, language, spelling }),
            }
            last = here;
        }
        blank = line.trim().is_empty();
        start = end;
    }
    assign(text, &mut passages, marks);
    passages
}

fn assign(text: &str, passages: &mut [Passage], marks: Marks<'_>) {
    let lines = passages.len();
    let total: usize = passages.iter().map(|p| p.span.len()).sum();
    let mut before = 0;
    // How much of the story stands before a line, and how much of it there is.
    let mut told = 0;
    let story: usize = passages.iter().filter(|p| is_paragraph(p.span.of(text))).map(|p| p.span.len()).sum();
    let mut furniture_from = None;
    // Where the story goes on behind a box inside it.
    let mut resumed = 0;
    for i in 0..lines {
        let line = passages[i].span.of(text);
        if i < resumed {
            passages[i].role = Role::Furniture;
            continue;
        }
        let short = line.len() <= SHORT;
        if short && lines > 1 {
            let opens_furniture = |line: &str| [marks.furniture, marks.interlude].iter().any(|m| m.begin(line, |_| true));
            // A whole phrase: `(Ảnh: ...)`, `Photo: ...`, `... . Ảnh: ...`.
            let is_caption = |line: &str| {
                let whole = |rest: &str| !rest.starts_with(char::is_alphanumeric);
                line.char_indices()
                    .filter(|(at, c)| *at == 0 || matches!(c, '(' | '[' | '|' | '.' | '-' | '–' | '/'))
                    .any(|(at, _)| marks.caption.begin(&line[at..], whole))
            };
            if i < HEADER_LINES && is_header(line) {
                passages[i].role = Role::Header;
            } else if i > 0 && line.len() <= 80 && !line.ends_with('.') && opens_furniture(line) {
                passages[i].role = Role::Furniture;
                let breaks_in = marks.interlude.begin(line, |_| true);
                if let Some(past) = resumes(text, passages, i + 1).or_else(|| goes_on(text, passages, i + 1).filter(|_| breaks_in)) {
                    resumed = past;
                    continue;
                }
                // Behind most of the story the rest of the page follows; before that, a box inside it; before all of it, the page's head.
                if told * HEAD < story {
                    before += line.len();
                    continue;
                }
                if before * 5 >= total * 2 || lines - i > 6 && before > 600 {
                    furniture_from = Some(i);
                    break;
                }
            } else if i > 2 && before > 0 && is_story_time(line) {
                furniture_from = Some(i.saturating_sub(2).max(1));
                break;
            } else if memchr::memchr3(b'(', b':', b'/', line.as_bytes()).is_some() && is_caption(line) {
                passages[i].role = Role::Caption;
            } else if i == 0 && !line.ends_with(['.', ':', ';', '"', '”']) {
                passages[i].role = Role::Title;
            }
        }
        before += line.len();
        told += if is_paragraph(line) { line.len() } else { 0 };
    }
    if let Some(from) = furniture_from {
        passages[from..].iter_mut().for_each(|p| p.role = Role::Furniture);
    }
    // A caption printed twice is one.
    for i in 1..lines {
        if passages[i].span.len() <= SHORT && passages[i].span.of(text) == passages[i - 1].span.of(text) {
            passages[i].role = Role::Furniture;
        }
    }
}

/// Whether `line` is as long as a paragraph of a story, and ends as a sentence does.
fn is_paragraph(line: &str) -> bool {
    line.len() > PARAGRAPH && line.ends_with(['.', '"', '”', '!', '?'])
}

/// Where a story goes on into which `Advertisement` or `Subscribe` broke before `from`: at the next paragraph, where more follow.
fn goes_on(text: &str, passages: &[Passage], from: usize) -> Option<usize> {
    let paragraph = |p: &Passage| is_paragraph(p.span.of(text));
    let first = passages[from..].iter().take(BOX).position(paragraph)? + from;
    let next = passages[first..].iter().take(NEXT);
    let (all, paragraphs) = (next.len(), next.filter(|p| paragraph(p)).count());
    (paragraphs + 1 >= all).then_some(first)
}

/// Where a story goes on behind the box at `from`: a few lines that are no sentences, and then hardly anything but paragraphs.
fn resumes(text: &str, passages: &[Passage], from: usize) -> Option<usize> {
    let paragraph = |p: &Passage| is_paragraph(p.span.of(text));
    let first = passages[from..].iter().take(BOX).position(paragraph)? + from;
    // `READ ALSO:` and then the story: nothing stands in the box.
    if first == from && from > 0 && passages[from - 1].span.of(text).ends_with(':') {
        return Some(from);
    }
    let rest = passages[first..].iter().take(REST);
    let (all, paragraphs) = (rest.len(), rest.filter(|p| paragraph(p)).count());
    ((first > from && paragraphs >= 2 || paragraphs == all && all >= 3) && paragraphs * 4 >= all * 3).then_some(first)
}

/// No name of a month is longer, in letters, and no date, in bytes.
const MONTH: usize = 10;
const DAY: usize = 30;

/// A line of a whole date alone: `2024-05-06`, `September 12, 2024`.
fn is_day(line: &str) -> bool {
    if line.len() > DAY {
        return false;
    }
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    let letters = line.chars().filter(|c| c.is_alphabetic()).count();
    (5..=8).contains(&digits) && letters <= MONTH && has_year(line)
}

/// A short line of little else than a date, a time or both.
fn is_header(line: &str) -> bool {
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    if line.len() > 80 || digits < 3 {
        return false;
    }
    let letters = line.chars().filter(|c| fold::is_word_char(*c)).count() - digits;
    has_year(line) && digits >= 5 && letters <= 40 && !line.ends_with(['.', ';', ':'])
        || line.len() <= 30 && line.contains(':') && letters <= 12
}

/// `Tin tức - 10:41 15/09/2025`: the time line of a related story.
fn is_story_time(line: &str) -> bool {
    let tail = line.trim_end();
    if tail.len() > 60 || !tail.ends_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let time = tail
        .as_bytes()
        .windows(5)
        .any(|w| w[2] == b':' && w[0].is_ascii_digit() && w[1].is_ascii_digit() && w[3].is_ascii_digit() && w[4].is_ascii_digit());
    time && has_year(tail)
}

fn has_year(line: &str) -> bool {
    line.as_bytes().windows(4).any(|w| (w.starts_with(b"19") || w.starts_with(b"20")) && w[2].is_ascii_digit() && w[3].is_ascii_digit())
}
