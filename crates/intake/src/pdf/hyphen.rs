//! Words parted at the ends of lines.

use std::collections::HashSet;

use banggiao_extract::text::fold;

use crate::table::phrases;

/// What stands before a hyphen that is part of the word: `vice`-president.
const HEADS: &str = include_str!("../../data/hyphen-heads.csv");

/// What the rest of the document tells of words with hyphens.
pub(super) struct Hyphens {
    /// Words with hyphens within lines, and words without.
    words: HashSet<String>,
    heads: Vec<&'static str>,
    /// In Vietnamese no word is parted: a hyphen is one of a foreign name.
    vietnamese: bool,
}

/// More letters of a hundred that only Vietnamese has, and the document is Vietnamese.
const VIETNAMESE: usize = 3;

impl Hyphens {
    /// What `lines` tell.
    pub fn of<'t>(lines: impl Iterator<Item = &'t str>) -> Hyphens {
        let mut words = HashSet::new();
        let (mut letters, mut telling) = (0_usize, 0_usize);
        for line in lines {
            for c in line.chars().filter(|c| c.is_alphabetic()) {
                letters += 1;
                telling += usize::from(is_vietnamese(c));
            }
            words.extend(line.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).map(str::to_lowercase));
        }
        Hyphens { words, heads: phrases(HEADS), vietnamese: telling * 100 > letters * VIETNAMESE }
    }

    /// Puts `line` after `text`, of which it is the next line.
    pub fn join(&self, text: &mut String, line: &str) {
        let line = line.trim_start();
        if text.ends_with('\u{ad}') {
            text.pop();
        } else if let Some(before) = text.strip_suffix(['-', '\u{2010}']).filter(|before| !before.ends_with([' ', '-', '–'])) {
            let head = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            let tail: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
            if self.is_parted(head, &tail) {
                text.truncate(before.len());
            }
        } else if !text.ends_with([' ', '/']) || text.ends_with(" /") {
            text.push(' ');
        }
        text.push_str(line);
    }

    /// Whether the hyphen between `head` and `tail` stands there for the end of the line alone.
    fn is_parted(&self, head: &str, tail: &str) -> bool {
        let [small, low] = [head.to_lowercase(), tail.to_lowercase()];
        let figures = |text: &str| text.chars().any(|c| c.is_ascii_digit());
        if head.is_empty() || !tail.chars().next().is_some_and(char::is_lowercase) || figures(head) || figures(tail) {
            return false;
        }
        if self.words.contains(&format!("{small}{low}")) {
            return true;
        }
        let hyphened = self.words.contains(&format!("{small}-{low}"));
        let capitals = head.chars().count() > 1 && head.chars().all(char::is_uppercase);
        !hyphened && !capitals && !self.vietnamese && !self.heads.contains(&fold::plain(head).as_str())
    }
}

/// Whether no other language that is written in Latin letters has the letter.
fn is_vietnamese(c: char) -> bool {
    matches!(c, 'ơ' | 'ư' | 'Ơ' | 'Ư' | '\u{1ea0}'..='\u{1ef9}' | '\u{300}'..='\u{323}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(lines: &[&str]) -> String {
        let hyphens = Hyphens::of(lines.iter().copied());
        let mut text = lines[0].to_owned();
        lines[1..].iter().for_each(|line| hyphens.join(&mut text, line));
        text
    }

    #[test]
    fn hyphens_go_where_the_line_made_them() {
        for (lines, text) in [
            (&["two coun-", "tries"][..], "two countries"),
            (&["the vice-", "president of Peru"], "the vice-president of Peru"),
            (&["an oil-", "rich state; the oil-rich north"], "an oil-rich state; the oil-rich north"),
            (&["the Asia-", "Pacific region"], "the Asia-Pacific region"),
            (&["in 2025-", "2030"], "in 2025-2030"),
            (&["ASEAN-", "led forums"], "ASEAN-led forums"),
            (&["co\u{ad}", "operation"], "cooperation"),
            (&["Thủ tướng Ca-dắc-", "xtan thăm Việt Nam"], "Thủ tướng Ca-dắc-xtan thăm Việt Nam"),
            (&["kinh tế -", "thương mại"], "kinh tế - thương mại"),
            (&["they met", "in Lima"], "they met in Lima"),
        ] {
            assert_eq!(joined(lines), text);
        }
    }
}
