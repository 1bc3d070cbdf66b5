//! From lines to paragraphs, which go on across columns and pages.

use super::column::Column;
use super::hyphen::Hyphens;
use super::line::Line;

/// A paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Paragraph {
    pub text: String,
    pub size: f64,
    /// The page it begins on, from 0.
    pub page: usize,
    /// Whether its last line goes as far as its column does.
    full: bool,
    /// Whether its first line stands further in than others.
    indented: bool,
}

/// Further in than this, in ems, a line begins a paragraph.
const INDENT: f64 = 0.7;
/// Of letters that differ more in size, as a part, are no lines of one paragraph.
const SIZES: f64 = 0.12;
/// The letters of headings are larger than others by so much.
pub(super) const LARGER: f64 = 1.15;
/// Lines further apart than this many times the usual distance are of two paragraphs.
const APART: f64 = 1.3;
/// The last line of a paragraph may end sooner than others, as a part of the column's width: where it ends a sentence, and where it does not.
const SHORT: f64 = 0.12;
const SHORTER: f64 = 0.4;

/// The size of most letters.
pub(super) fn usual_size(lines: impl Iterator<Item = (f64, usize)>) -> f64 {
    let mut sizes: Vec<(f64, usize)> = lines.collect();
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let half = sizes.iter().map(|(_, letters)| letters).sum::<usize>() / 2;
    let mut passed = 0;
    let middle = sizes.iter().find(|(_, letters)| {
        passed += letters;
        passed > half
    });
    middle.map_or(0.0, |(size, _)| *size)
}

/// How the lines of a column stand.
struct Setting {
    left: f64,
    right: f64,
    /// From line to line.
    leading: f64,
    /// The size of most letters.
    size: f64,
}

impl Setting {
    fn of(lines: &[Line]) -> Setting {
        let mut lefts: Vec<f64> = lines.iter().map(|line| line.left).collect();
        lefts.sort_by(f64::total_cmp);
        let right = lines.iter().fold(f64::MIN, |right, line| right.max(line.right));
        // Most lines begin at the margin; where paragraphs are of one line each, some do.
        let at = |part: usize| lefts.get(lefts.len() * part / 10).copied().unwrap_or(0.0);
        let left = if at(4) - at(1) < 40.0 { at(1) } else { at(0) };
        let mut leadings: Vec<f64> = lines.windows(2).map(|pair| pair[0].base - pair[1].base).filter(|by| *by > 0.0).collect();
        leadings.sort_by(f64::total_cmp);
        let size = lines.iter().fold(0.0_f64, |size, line| size.max(line.size));
        // The lower part of them: gaps between paragraphs are no leading.
        let leading = leadings.get(leadings.len() * 2 / 5).copied().unwrap_or(1.2 * size).clamp(0.8 * size.min(1e6), 2.2 * size.max(1.0));
        let size = usual_size(lines.iter().map(|line| (line.size, line.text.len())));
        Setting { left, right, leading, size }
    }

    fn width(&self) -> f64 {
        (self.right - self.left).max(1.0)
    }

    fn is_indented(&self, line: &Line) -> bool {
        line.left > self.left + INDENT * line.size
    }

    fn is_centred(&self, line: &Line) -> bool {
        let (before, after) = (line.left - self.left, self.right - line.right);
        (before - after).abs() < 1.5 * line.size && before > 1.5 * line.size
    }

    /// Whether a line ends before its column does by more than a part of its width.
    fn is_short(&self, line: &Line, part: f64) -> bool {
        line.right < self.right - part * self.width()
    }
}

/// The paragraphs of columns, each with its page, in the order in which they are read.
pub(super) fn paragraphs(columns: &[(usize, Column)], hyphens: &Hyphens) -> Vec<Paragraph> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for (page, column) in columns {
        let setting = Setting::of(&column.lines);
        let mut above: Option<&Line> = None;
        // Whether the line above is the first of its paragraph.
        let mut first = true;
        for line in &column.lines {
            let goes_on = match above {
                Some(above) => !begins(&setting, above, line, first),
                None => paragraphs.last().is_some_and(|last| continues(last, &setting, line)),
            };
            let full = !setting.is_short(line, SHORT);
            match paragraphs.last_mut().filter(|_| goes_on) {
                Some(paragraph) => {
                    hyphens.join(&mut paragraph.text, &line.text);
                    paragraph.full = full;
                }
                None => {
                    let indented = setting.is_indented(line);
                    paragraphs.push(Paragraph { text: line.text.clone(), size: line.size, page: *page, full, indented });
                }
            }
            first = !goes_on;
            above = Some(line);
        }
    }
    paragraphs
}

/// Whether `line` begins a paragraph below `above`, which is the `first` of one.
fn begins(setting: &Setting, above: &Line, line: &Line, first: bool) -> bool {
    // Large letters stand further apart than most lines of the column do.
    let leading = setting.leading.max(1.1 * above.size.min(line.size));
    let apart = above.base - line.base > APART * leading || above.base <= line.base;
    if apart || differ(above.size, line.size) || above.bold != line.bold && !is_small_bold(above, line) || is_item(&line.text) {
        return true;
    }
    if setting.is_centred(above) && setting.is_centred(line) {
        return false;
    }
    let (indented, above_indented) = (setting.is_indented(line), setting.is_indented(above));
    if is_item(&above.text) && first {
        // What an item goes on with stands further in.
        return !indented && !ends_open(above) && setting.is_short(above, SHORT);
    }
    indented && !above_indented
        || indented && first && ends_sentence(&above.text) && setting.is_short(above, SHORT)
        || setting.is_short(above, SHORT) && ends_sentence(&above.text)
        // Lines of a heading end where it pleases.
        || setting.is_short(above, SHORTER) && above.size < LARGER * setting.size && line.text.chars().next().is_some_and(|c| !c.is_lowercase())
}

/// A line that is bold to its end may be only the beginning of a paragraph, set off.
fn is_small_bold(above: &Line, line: &Line) -> bool {
    above.bold && line.text.chars().next().is_some_and(char::is_lowercase)
}

/// Whether `line`, the first of a column, goes on with a paragraph of the column before.
fn continues(last: &Paragraph, setting: &Setting, line: &Line) -> bool {
    let begins_small = line.text.chars().next().is_some_and(char::is_lowercase);
    let same = !differ(last.size, line.size) && !is_item(&line.text);
    same && !ends_sentence(&last.text) && (begins_small || last.full && !(setting.is_indented(line) && !last.indented))
}

fn differ(size: f64, other: f64) -> bool {
    (size - other).abs() > SIZES * size.max(other)
}

/// Whether what ends here need not go on.
fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '”' | '’' | '»' | ')' | ']' | '\''));
    text.ends_with(['.', '!', '?', ':', ';', '…', '。'])
}

/// Whether a line says by its end that it goes on.
fn ends_open(line: &Line) -> bool {
    line.text.ends_with([',', '-', '–'])
}

/// Whether a line is an item of a list: it begins with a bullet, or with a number or letter and a bracket or point.
fn is_item(text: &str) -> bool {
    let text = text.trim_start();
    if text.starts_with(['•', '▪', '●', '\u{f0b7}', '◦', '‣', '□', '✓', '➢']) {
        return true;
    }
    let Some((head, rest)) = text.split_once(' ') else { return false };
    if matches!(head, "-" | "–" | "—" | "+" | "*") {
        // A dash may stand before the second half of a sentence; an item begins as one.
        return rest.chars().next().is_some_and(char::is_uppercase);
    }
    let mark = head.strip_prefix('(').unwrap_or(head);
    let Some(mark) = mark.strip_suffix(['.', ')']) else { return false };
    let figures = mark.len() <= 2 && !mark.is_empty() && mark.chars().all(|c| c.is_ascii_digit());
    let letter = mark.len() == 1 && mark.chars().all(|c| c.is_ascii_lowercase()) && head.ends_with(')');
    let roman = !mark.is_empty() && mark.len() <= 4 && mark.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    figures || letter || roman
}
