//! Explain: a fact's derivation as lines to print, the text underlined where the pattern and its mentions stand.

use crate::fact::Fact;
use crate::span::Span;

/// A line of the document with marks under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Underlined {
    /// The text of the line.
    pub line: String,
    /// Under each character of the line a space, `^` for what the pattern took, `~` for what filled a slot.
    pub marks: String,
}

/// The quote of `fact`, cut into lines of at most `width` characters, each with marks under it.
pub fn underline(text: &str, fact: &Fact, width: usize) -> Vec<Underlined> {
    let width = width.max(20);
    let within = |at: usize, span: Span| (span.start as usize..span.end as usize).contains(&at);
    let mut lines = Vec::new();
    let (mut line, mut marks, mut count) = (String::new(), String::new(), 0);
    for (i, c) in fact.span.of(text).char_indices() {
        let at = fact.span.start as usize + i;
        if c == '\n' || count >= width && c.is_whitespace() {
            lines.push(Underlined { line: std::mem::take(&mut line), marks: std::mem::take(&mut marks).trim_end().to_owned() });
            count = 0;
            continue;
        }
        line.push(c);
        count += 1;
        if unicode_normalization::char::is_combining_mark(c) {
            continue;
        }
        let slot = fact.derivation.mentions.iter().any(|(_, span)| within(at, *span));
        let pattern = fact.derivation.matched.is_some_and(|span| within(at, span));
        marks.push(if slot {
            '~'
        } else if pattern {
            '^'
        } else {
            ' '
        });
    }
    lines.push(Underlined { line, marks: marks.trim_end().to_owned() });
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::pack::Packs;
    use crate::read::extract;

    #[test]
    fn marks_stand_under_the_words_they_mean() {
        let text = "Tổng thống Kazakhstan Kassym-Jomart Tokayev thăm chính thức Việt Nam từ ngày 20 đến 22/8/2023.";
        let facts = extract(&Document::new(text), Packs::embedded()).facts;
        let lines = underline(text, &facts[0], 200);
        let at = lines[0].line.chars().position(|c| c == 'V').unwrap_or(0);
        assert_eq!(lines[0].marks.chars().skip(at).take(8).collect::<String>(), "~~~~~~~~", "{lines:?}");
    }
}
