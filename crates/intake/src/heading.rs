//! Headlines that files name in their properties: often what a program put there, no headline.

use crate::table::phrases;

/// What programs call a document that nobody named, and put before the name of a file.
const PROGRAM_TITLES: &str = include_str!("../data/program-titles.csv");
/// Endings of names of files.
const ENDINGS: [&str; 12] = [".doc", ".docx", ".pdf", ".rtf", ".indd", ".qxd", ".qxp", ".wpd", ".odt", ".pub", ".ppt", ".tex"];

/// Whether `title` can be a headline: no name of a file, nothing that a program made up.
pub(crate) fn is_one(title: &str) -> bool {
    let title = title.trim().to_lowercase();
    let words = title.split_whitespace().count();
    let named = ENDINGS.iter().any(|ending| title.ends_with(ending)) || phrases(PROGRAM_TITLES).iter().any(|name| title.starts_with(name));
    words > 1 && !named && title.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_no_headlines() {
        assert!(is_one("Thủ tướng thăm Peru"));
        for title in ["Microsoft Word - Tuyen bo chung.doc", "TBC final 2.docx", "Untitled 1", "statement", "", "12/2025"] {
            assert!(!is_one(title), "{title}");
        }
    }
}
