//! What stands on pages besides their text: headers, footers, page numbers.

use std::collections::HashMap;

use banggiao_extract::text::fold;

use super::line::Line;
use crate::table::phrases;

/// Words that stand beside numbers of pages.
const PAGE_WORDS: &str = include_str!("../../data/page-words.csv");
/// So many lines at the top and at the bottom of a page are looked at.
const LINES: usize = 3;
/// A header stands on one page of so many at least, and not further up or down, as a part of the page's height; one that is the
/// outermost line of both of two pages, at the very same place, is one too.
const EVERY: usize = 4;
const DRIFT: f64 = 0.02;
const SAME: f64 = 0.002;

/// Where a line is that may be a header or footer: and what it says but for its numbers.
type Key = (Side, String);

/// Where on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Side {
    top: bool,
    /// The first or last line of all.
    outermost: bool,
}

/// Takes headers, footers and page numbers out of pages, whose pieces of lines come downwards; with the height of each page.
pub(super) fn remove(pages: &mut [(Vec<Line>, f64)]) {
    let mut seen: HashMap<Key, Vec<f64>> = HashMap::new();
    for (pieces, height) in &*pages {
        for (at, side) in edges(pieces) {
            seen.entry((side, likeness(&pieces[at].text))).or_default().push(pieces[at].base / height.max(1.0));
        }
    }
    let enough = pages.len().div_ceil(EVERY).max(2);
    let words = phrases(PAGE_WORDS);
    for (pieces, height) in pages {
        let gone: Vec<usize> = edges(pieces)
            .filter(|(at, side)| {
                let piece = &pieces[*at];
                let base = piece.base / height.max(1.0);
                let alike = seen.get(&(*side, likeness(&piece.text)));
                let within = |drift: f64| alike.map_or(0, |bases| bases.iter().filter(|other| (*other - base).abs() <= drift).count());
                let repeated = within(DRIFT) >= enough || side.outermost && within(SAME) > 1;
                repeated || is_page_number(&piece.text, &words)
            })
            .map(|(at, _)| at)
            .collect();
        let mut at = 0;
        pieces.retain(|_| {
            at += 1;
            !gone.contains(&(at - 1))
        });
    }
}

/// The pieces of the first and last lines, and where those are.
fn edges(pieces: &[Line]) -> impl Iterator<Item = (usize, Side)> {
    let mut rows: Vec<f64> = Vec::new();
    let mut of: Vec<usize> = Vec::new();
    for piece in pieces {
        if rows.last().is_none_or(|base| (base - piece.base).abs() > 0.4 * piece.size) {
            rows.push(piece.base);
        }
        of.push(rows.len() - 1);
    }
    let count = rows.len();
    of.into_iter().enumerate().filter_map(move |(at, row)| match row {
        row if row < LINES && row * 2 < count => Some((at, Side { top: true, outermost: row == 0 })),
        row if row + LINES >= count => Some((at, Side { top: false, outermost: row + 1 == count })),
        _ => None,
    })
}

/// What a line says, its numbers all alike.
fn likeness(text: &str) -> String {
    let mut like = String::new();
    for c in fold::plain(text).chars().filter(|c| !c.is_whitespace()) {
        let c = if c.is_ascii_digit() { '#' } else { c };
        if c != '#' || !like.ends_with('#') {
            like.push(c);
        }
    }
    like
}

/// `12`, `- 12 -`, `Page 3 of 10`, `Trang 3/10`, `iv`.
fn is_page_number(text: &str, known: &[&str]) -> bool {
    let folded = text.to_lowercase();
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let number = |word: &str| {
        let figures = word.len() <= 4 && word.chars().all(|c| c.is_ascii_digit());
        figures || word.len() <= 5 && word.chars().all(|c| matches!(c, 'i' | 'v' | 'x'))
    };
    let numbers = words.iter().filter(|word| number(word)).count();
    let marks = text
        .chars()
        .filter(|c| !c.is_alphanumeric() && !c.is_whitespace())
        .all(|c| matches!(c, '-' | '–' | '—' | '/' | '|' | '.' | '[' | ']'));
    marks && (1..=2).contains(&numbers) && words.len() <= 4 && words.iter().all(|word| number(word) || known.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_pages_are_told() {
        let known = phrases(PAGE_WORDS);
        for text in ["12", "- 12 -", "Page 3 of 10", "Trang 3/10", "iv", "3 | Page"] {
            assert!(is_page_number(text, &known), "{text}");
        }
        for text in ["1. Trade", "2024: 5", "Article 3", "12 May 2025", "", "—", "$ 12"] {
            assert!(!is_page_number(text, &known), "{text}");
        }
    }
}
