//! What each line of a plain text is on the page it came from: the story, and what stands around and within it.

use crate::text::block::{Marks, Passage, Role};
use crate::text::fold;
use crate::text::story::{Line, goes_on, told};

/// A line longer than this, in bytes, opens nothing but itself.
const SHORT: usize = 240;
/// What opens furniture is no longer than this, in bytes.
const OPENER: usize = 80;
/// The page's head ends where less than this part of its story is told.
const HEAD: usize = 5;
/// A header stands among the first lines.
pub(super) const HEADER_LINES: usize = 8;
/// A headline has at least so many words.
const HEADLINE: usize = 5;
/// How Vietnamese agencies end a story.
const END: &str = "./.";

/// Tells each passage its role.
pub(super) fn assign(text: &str, passages: &mut [Passage], marks: Marks<'_>) {
    let lines: Vec<Line> = passages.iter().map(|p| Line::of(p.span.of(text))).collect();
    let total: usize = passages.iter().map(|p| p.span.len()).sum();
    let story = told(passages, &lines);
    // How much of the page stands before a line, and how much of the story.
    let (mut before, mut said) = (0, 0);
    let mut furniture_from = ended(text, passages, &lines, story);
    // Where the story goes on behind a box inside it, and whether the headline is still to come.
    let (mut resumed, mut headed) = (0, true);
    for i in 0..furniture_from.unwrap_or(passages.len()) {
        let line = passages[i].span.of(text);
        if i < resumed {
            passages[i].role = Role::Furniture;
            continue;
        }
        if line.len() <= SHORT && passages.len() > 1 {
            if i < HEADER_LINES && is_header(line) {
                passages[i].role = Role::Header;
            } else if i > 0 && opens_furniture(line, marks) {
                passages[i].role = Role::Furniture;
                let answers = marks.answers.begin(line, |_| true) && said * 2 > story;
                if let Some(past) = goes_on(text, passages, &lines, i).filter(|_| !answers) {
                    resumed = past;
                    continue;
                }
                // Behind most of the story the rest of the page follows; before that, a box inside it; before all of it, the page's head.
                if said * HEAD < story {
                    before += line.len();
                    continue;
                }
                if before * 5 >= total * 2 || passages.len() - i > 6 && before > 600 {
                    furniture_from = Some(i);
                    break;
                }
            } else if i > 2 && before > 0 && is_story_time(line) {
                furniture_from = Some(i.saturating_sub(2).max(1));
                break;
            } else if is_caption(line, marks) {
                passages[i].role = Role::Caption;
            } else if i == 0 && !line.ends_with(['.', ':', ';', '"', '”']) || headed && lines[i] == Line::Bare && is_headline(line) {
                passages[i].role = Role::Title;
            }
            // The headline stands above the story, behind the names of the page and of its section.
            headed &= i < HEADER_LINES && lines[i] == Line::Bare && !is_headline(line);
        } else {
            headed = false;
        }
        before += line.len();
        said += if lines[i] == Line::Paragraph { line.len() } else { 0 };
    }
    if let Some(from) = furniture_from {
        passages[from..].iter_mut().for_each(|p| p.role = Role::Furniture);
    }
    // A caption printed twice is one.
    for i in 1..passages.len() {
        if passages[i].span.len() <= SHORT && passages[i].span.of(text) == passages[i - 1].span.of(text) {
            passages[i].role = Role::Furniture;
        }
    }
}

/// Where the page goes on behind its story, where a line ends as Vietnamese agencies end one and most of it stands before.
fn ended(text: &str, passages: &[Passage], lines: &[Line], story: usize) -> Option<usize> {
    let last = passages.iter().rposition(|p| p.span.of(text).ends_with(END))?;
    let before = told(&passages[..=last], &lines[..=last]);
    (before * 3 >= story * 2 && last > 0).then_some(last + 1)
}

/// Whether `line` opens what is no part of the story.
fn opens_furniture(line: &str, marks: Marks<'_>) -> bool {
    let opens = || [marks.furniture, marks.interlude, marks.answers].iter().any(|m| m.begin(line, |_| true));
    line.len() <= OPENER && !line.ends_with('.') && opens()
}

/// Whether `line` says as much as a headline does, and parts no names of sections.
fn is_headline(line: &str) -> bool {
    line.split_whitespace().count() >= HEADLINE && !line.contains(['|', '»', '>', '›', '·', '•'])
}

/// A whole phrase that marks a caption: `(Ảnh: ...)`, `Photo: ...`, `... . Ảnh: ...`.
fn is_caption(line: &str, marks: Marks<'_>) -> bool {
    let whole = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    memchr::memchr3(b'(', b':', b'/', line.as_bytes()).is_some()
        && line
            .char_indices()
            .filter(|(at, c)| *at == 0 || matches!(c, '(' | '[' | '|' | '.' | '-' | '–' | '/'))
            .any(|(at, _)| marks.caption.begin(&line[at..], whole))
}

/// No name of a month is longer, in letters, and no date, in bytes.
const MONTH: usize = 10;
const DAY: usize = 30;

/// A line of a whole date alone: `2024-05-06`, `September 12, 2024`.
pub(super) fn is_day(line: &str) -> bool {
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
pub(super) fn is_story_time(line: &str) -> bool {
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
