//! Front matter: what stands before a text between lines of dashes (YAML) or pluses (TOML), as generators of static sites have it.
//!
//! Of either only what stands in one line is read, at the outermost level: `title: Two visits`, `date = 2025-05-06`. No more is needed of
//! it, and what a full reader of YAML allows (anchors that multiply, tags) need not be let in.

use crate::date;
use crate::document::Published;

/// What front matter tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Front {
    pub title: Option<String>,
    pub author: Option<String>,
    pub publisher: Option<String>,
    pub address: Option<String>,
    pub published: Option<Published>,
}

/// Front matter is not longer than this, in lines.
const LONGEST: usize = 200;

/// The front matter of `text` and what stands after it; none where it has none that tells a title or a date.
pub(super) fn split(text: &str) -> Option<(Front, &str)> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.split_inclusive('\n');
    let first = lines.next()?;
    let (mark, sign) = match first.trim_end() {
        "---" => ("---", ':'),
        "+++" => ("+++", '='),
        _ => return None,
    };
    let mut front = Front::default();
    let mut read = first.len();
    // The key whose values stand below it, as items of a list.
    let mut above = String::new();
    for line in lines.take(LONGEST) {
        read += line.len();
        let line = line.trim_end();
        if line == mark || mark == "---" && line == "..." {
            let telling = front.title.is_some() || front.published.is_some();
            return telling.then(|| (front, &text[read..]));
        }
        if let Some(item) = line.trim_start().strip_prefix("- ") {
            front.take(&above, item);
        } else if let Some((key, value)) = line.split_once(sign).filter(|_| !line.starts_with([' ', '\t', '#'])) {
            above = key.trim().to_lowercase();
            front.take(&above, value);
        }
    }
    None
}

impl Front {
    fn take(&mut self, key: &str, value: &str) {
        let value = plain(value);
        if value.is_empty() {
            return;
        }
        let said = Some(value.to_owned());
        match key {
            "title" => self.title = self.title.take().or(said),
            "author" | "authors" => self.author = self.author.take().or(said),
            "publisher" | "source" => self.publisher = self.publisher.take().or(said),
            "canonicalurl" | "canonical_url" | "canonical" | "url" if value.starts_with("http") => {
                self.address = self.address.take().or(said)
            }
            "date" | "published" | "publishdate" | "pubdate" => {
                self.published = self.published.take().or_else(|| date::machine(value).or_else(|| date::shown(value)));
            }
            _ => {}
        }
    }
}

/// A value without its quotes, or the first of a list in brackets.
fn plain(value: &str) -> &str {
    let value = value.trim();
    let value = value.strip_prefix('[').map_or(value, |list| list.trim_end_matches(']').split(',').next().unwrap_or_default().trim());
    let quoted = |quote: char| value.strip_prefix(quote).and_then(|value| value.strip_suffix(quote));
    quoted('"').or_else(|| quoted('\'')).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_both_kinds_are_read() {
        let yaml =
            "---\r\ntitle: 'Hội đàm'\r\ndate: 2025-05-06 23:30:00 +0700\r\ntags: [a, b]\r\nauthors: [\"Vụ Báo chí\", x]\r\n---\r\nText";
        let (front, rest) = split(yaml).expect("front matter");
        assert_eq!((front.title.as_deref(), front.author.as_deref(), rest), (Some("Hội đàm"), Some("Vụ Báo chí"), "Text"));
        assert_eq!(front.published.map(|told| told.day.to_string()).as_deref(), Some("2025-05-06"));
        let toml = "+++\ntitle = \"Talks\"\ndate = 2025-05-06\n+++\nText";
        assert_eq!(split(toml).map(|(front, rest)| (front.title, rest)), Some((Some("Talks".to_owned()), "Text")));
    }

    #[test]
    fn dashes_alone_are_no_front_matter() {
        for text in ["---\nTalks were held.\n---\n", "---\ntitle: Talks\nand no end", "title: Talks\n---\n", "---\ntags: x\n---\n"] {
            assert_eq!(split(text), None, "{text}");
        }
    }
}
