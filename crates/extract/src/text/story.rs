//! Where a story goes on behind what breaks into it: a box of related ones, an advertisement, a call to subscribe.

use crate::text::block::Passage;
use crate::text::page::is_story_time;

/// A line longer than this, in bytes, that ends as a sentence does is a paragraph of a story.
const PARAGRAPH: usize = 100;
/// A line longer than this, in bytes, that ends as something said does is no title.
const SAID: usize = 40;
/// A box inside a story has at most so many lines.
const BOX: usize = 6;
/// So many titles on end are no story.
const TITLES: usize = 3;
/// So many lines behind the box tell whether hardly anything but paragraphs follows.
const REST: usize = 12;
/// So many lines at most are looked at on either side of a box.
const LOOKED: usize = 96;
/// What opens a box and is so long, in bytes, behind a colon has its one title in the same line.
const OWN: usize = 12;

/// What a line is, by how it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// As long as a paragraph, and a sentence.
    Paragraph,
    /// A sentence, a question, a point of a list or the line that heads one.
    Said,
    /// A title, a name, a day: no sentence.
    Bare,
}

impl Line {
    /// What `line` is.
    pub fn of(line: &str) -> Line {
        if line.len() > PARAGRAPH && line.ends_with(['.', '"', '”', '!', '?']) {
            Line::Paragraph
        } else if line.len() > SAID && line.ends_with(['.', '"', '”', '!', '?', ';', ':', ',']) {
            Line::Said
        } else {
            Line::Bare
        }
    }
}

/// How many bytes the paragraphs among these lines have.
pub(super) fn told(passages: &[Passage], lines: &[Line]) -> usize {
    passages.iter().zip(lines).filter(|(_, line)| **line == Line::Paragraph).map(|(p, _)| p.span.len()).sum()
}

/// Where the story goes on behind the box that the line `opener` opens.
pub(super) fn goes_on(text: &str, passages: &[Passage], lines: &[Line], opener: usize) -> Option<usize> {
    let from = opener + 1;
    let line = |i: usize| passages[i].span.of(text);
    let first = lines[from..].iter().take(BOX).position(|line| *line != Line::Bare)? + from;
    // `READ ALSO:` and then the story: nothing stands in the box.
    if first == from && lines[first] == Line::Paragraph && line(opener).ends_with(':') {
        return Some(from);
    }
    // Up to the times or the titles of other stories.
    let mut end = first;
    let mut titles = 0;
    for (i, kind) in lines.iter().enumerate().skip(first).take(LOOKED) {
        titles = if *kind == Line::Bare { titles + 1 } else { 0 };
        if titles == TITLES || is_story_time(line(i)) {
            break;
        }
        if *kind != Line::Bare {
            end = i + 1;
        }
    }
    let kinds = &lines[first..end];
    let paragraphs = kinds.iter().filter(|kind| **kind == Line::Paragraph).count();
    let said = kinds.iter().filter(|kind| **kind != Line::Bare).count();
    let mostly = paragraphs >= 2 && said * 3 >= kinds.len() * 2 && !few(&lines[first..], paragraphs);
    // Points under headings go on with their numbers.
    let counted = || {
        let before = (0..opener).rev().take(LOOKED).find_map(|i| number(line(i)));
        before.is_some_and(|n| (first..end).find_map(|i| number(line(i))) == Some(n + 1))
    };
    if !mostly && !(paragraphs >= 1 && counted()) {
        return None;
    }
    // `Read also: a title` is the whole box: a heading of the story may stand behind it.
    let whole = line(opener).split_once(':').is_some_and(|(_, title)| title.len() >= OWN) || counted();
    Some(if whole { from } else { first })
}

/// Whether hardly a paragraph stands among the next lines of a page that has many: two long lines below a list of titles.
fn few(lines: &[Line], paragraphs: usize) -> bool {
    let rest = lines.iter().take(REST);
    paragraphs * 4 < rest.len() && paragraphs < 3
}

/// The number of a point: `12. The two leaders`, `3) To build`.
fn number(line: &str) -> Option<u32> {
    let line = line.trim_start_matches(['*', '#', '(', ' ', '-']);
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marked = line[digits..].starts_with(['.', ')']);
    (1..=3).contains(&digits).then(|| line[..digits].parse().ok()).flatten().filter(|_| marked)
}
