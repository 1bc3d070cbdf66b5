//! From the words of a page to pieces of lines, and from those to lines.

use super::word::{GAP, Word};

/// A piece of a line: words between which no gap is wide; or a whole line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    pub text: String,
    pub left: f64,
    pub right: f64,
    /// Upwards.
    pub base: f64,
    pub size: f64,
    pub bold: bool,
}

/// A wider gap, in ems, may be one between columns.
const WIDE: f64 = 0.9;
/// A wider gap parts the cells of a table.
const CELLS: f64 = 2.5;
/// A cell of a table, in characters, is not longer; what stands before a gap and is not longer than the other is a number or bullet.
const CELL: usize = 40;
const BULLET: usize = 4;
/// Words whose feet are no further apart, in ems, stand on one line; such as are raised or lowered, and smaller, may be further.
const LEVEL: f64 = 0.3;
const RAISED: f64 = 0.55;
const SMALLER: f64 = 0.8;

/// The pieces of lines that `words` make, downwards and then to the right.
pub(super) fn pieces(mut words: Vec<Word>) -> Vec<Line> {
    words.retain(|word| [word.left, word.right, word.base, word.size].iter().all(|place| place.is_finite()));
    words.sort_by(|a, b| b.base.total_cmp(&a.base).then(a.left.total_cmp(&b.left)));
    let mut pieces = Vec::new();
    for mut row in rows(words) {
        row.sort_by(|a, b| a.left.total_cmp(&b.left));
        // What is shown twice, a little apart, is meant to be bold.
        row.dedup_by(|next, word| {
            next.text == word.text && next.left - word.left < 0.3 * word.size && next.right <= word.right + 0.3 * word.size
        });
        let mut rest = row.as_slice();
        while !rest.is_empty() {
            let gap = |pair: &[Word]| pair[1].left - pair[0].right > WIDE * pair[0].size.max(pair[1].size);
            let end = rest.windows(2).position(gap).map_or(rest.len(), |at| at + 1);
            pieces.extend(piece(&rest[..end]));
            rest = &rest[end..];
        }
    }
    pieces
}

/// Words that stand on one line; `words` come downwards.
fn rows(words: Vec<Word>) -> Vec<Vec<Word>> {
    // With the foot and the height of the line, which are those of its largest word.
    let mut rows: Vec<(f64, f64, Vec<Word>)> = Vec::new();
    for word in words {
        // Raised words come before the line they belong to, but not by many lines.
        let on = rows.iter_mut().rev().take(4).find(|(base, size, _)| {
            let (small, large) = (size.min(word.size), size.max(word.size));
            let apart = if small < SMALLER * large { RAISED } else { LEVEL };
            (base - word.base).abs() <= apart * large
        });
        match on {
            Some((base, size, row)) => {
                if word.size > *size {
                    (*base, *size) = (word.base, word.size);
                }
                row.push(word);
            }
            None => rows.push((word.base, word.size, vec![word])),
        }
    }
    rows.into_iter().map(|(.., row)| row).collect()
}

fn piece(words: &[Word]) -> Option<Line> {
    let largest = words.iter().max_by(|a, b| (a.size * a.text.len() as f64).total_cmp(&(b.size * b.text.len() as f64)))?;
    let mut line = Line {
        text: String::new(),
        left: words.first()?.left,
        right: words.iter().fold(f64::MIN, |right, word| right.max(word.right)),
        base: largest.base,
        size: largest.size,
        bold: words.iter().all(|word| word.bold),
    };
    let mut last: Option<&Word> = None;
    for word in words {
        let gap = last.map_or(0.0, |last| word.left - last.right);
        let letter = line.text.chars().next_back().is_some_and(|c| !c.is_ascii_digit());
        let raised = word.size < SMALLER * line.size && word.base > line.base + 0.15 * line.size;
        if letter && raised && word.text.len() <= 3 && word.text.chars().all(|c| c.is_ascii_digit()) && gap < LEVEL * line.size {
            // The number of a note.
            continue;
        }
        if last.is_some() && (word.spaced || gap > GAP * word.size) {
            line.text.push(' ');
        }
        line.text.push_str(&word.text);
        last = Some(word);
    }
    Some(line).filter(|line| !line.text.trim().is_empty())
}

/// The lines of a column, whose pieces come in any order.
pub(super) fn lines(mut pieces: Vec<Line>) -> Vec<Line> {
    pieces.sort_by(|a, b| b.base.total_cmp(&a.base).then(a.left.total_cmp(&b.left)));
    let mut lines: Vec<Vec<Line>> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if (line[0].base - piece.base).abs() <= 0.4 * line[0].size.max(piece.size) => line.push(piece),
            _ => lines.push(vec![piece]),
        }
    }
    lines.into_iter().filter_map(whole).collect()
}

fn whole(mut pieces: Vec<Line>) -> Option<Line> {
    pieces.sort_by(|a, b| a.left.total_cmp(&b.left));
    let short = pieces.iter().all(|piece| piece.text.chars().count() <= CELL);
    let mut pieces = pieces.into_iter();
    let mut line = pieces.next()?;
    for piece in pieces {
        let apart = piece.left - line.right > CELLS * line.size;
        let cells = apart && short && line.text.chars().count() > BULLET;
        line.text.push_str(if cells { " | " } else { " " });
        line.text.push_str(&piece.text);
        line.right = line.right.max(piece.right);
        line.bold &= piece.bold;
    }
    Some(line)
}
