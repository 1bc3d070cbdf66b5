//! Wrapping words into lines of a given width, as a terminal counts it.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// `text` in lines at most `width` columns wide, later ones set in by `indent`; a word wider than a line is broken.
pub fn wrap(text: &str, width: usize, indent: usize) -> Vec<String> {
    let width = width.max(indent + 2);
    let (mut lines, mut line, mut used) = (Vec::new(), String::new(), 0);
    for word in text.split(breaks).filter(|word| !word.is_empty()) {
        let wide = word.width();
        if used > 0 && used + 1 + wide > width {
            lines.push(std::mem::replace(&mut line, " ".repeat(indent)));
            used = 0;
        } else if used > 0 {
            line.push(' ');
            used += 1;
        }
        let mut room = if used == 0 { width - if lines.is_empty() { 0 } else { indent } } else { width - used };
        if used == 0 && !lines.is_empty() {
            used = indent;
        }
        for c in word.chars() {
            let wide = c.width().unwrap_or(0);
            if wide > room {
                lines.push(std::mem::replace(&mut line, " ".repeat(indent)));
                (used, room) = (indent, width - indent);
            }
            line.push(c);
            used += wide;
            room -= wide;
        }
    }
    if !line.trim().is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// Whether a line may end at `c`; spaces that hold a number or a name together are no such place.
fn breaks(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// `text` with spaces after it up to `width` columns.
pub fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_lose_no_word() {
        let text = "Tổng thống Kazakhstan Kassym-Jomart Tokayev thăm chính thức Việt Nam 中华人民共和国 e\u{301}te\u{301}";
        for width in 4..90 {
            let lines = wrap(text, width, 2);
            assert!(lines.iter().all(|l| l.width() <= width), "{width}: {lines:?}");
            let letters = |t: &str| t.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(letters(&lines.concat()), letters(text), "{width}");
        }
        assert_eq!(wrap("", 10, 2), [""]);
    }
}
