//! Words as the matching sees them: without case, accents and punctuation.

use std::sync::OnceLock;

use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// `text` without case, accents and punctuation, its words parted by one space.
///
/// Every character folds by itself: what decomposition puts in another order are only marks, and those go.
pub fn fold(text: &str) -> String {
    static COMMON: OnceLock<Vec<Box<str>>> = OnceLock::new();
    let common = COMMON.get_or_init(|| (0..COMMON_END).map(|c| char::from_u32(c).map(folded).unwrap_or_default().into()).collect());
    let mut out = String::with_capacity(text.len());
    let mut add = |part: &str| {
        for c in part.chars() {
            if c != ' ' || !(out.is_empty() || out.ends_with(' ')) {
                out.push(c);
            }
        }
    };
    for c in text.chars() {
        match common.get(c as usize) {
            Some(part) => add(part),
            None => add(&folded(c)),
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// Latin, Greek, Cyrillic, with their additions and the usual marks.
const COMMON_END: u32 = 0x2100;

fn folded(c: char) -> String {
    let base: String = match c {
        'đ' => "d".to_owned(),
        'Đ' => "D".to_owned(),
        c => c.nfd().filter(|c| canonical_combining_class(*c) == 0).collect(),
    };
    let folded = caseless::default_case_fold_str(&base);
    folded.chars().map(|c| if is_alphanumeric(c) { c } else { ' ' }).collect()
}

/// Letters and numbers of every script, which is less than [`char::is_alphanumeric`] takes.
fn is_alphanumeric(c: char) -> bool {
    use GeneralCategory as G;
    matches!(
        get_general_category(c),
        G::UppercaseLetter
            | G::LowercaseLetter
            | G::TitlecaseLetter
            | G::ModifierLetter
            | G::OtherLetter
            | G::DecimalNumber
            | G::LetterNumber
            | G::OtherNumber
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_case_accents_and_punctuation() {
        assert_eq!(fold("  Đối tác CHIẾN-lược, “toàn diện” "), "doi tac chien luoc toan dien");
        assert_eq!(fold("Straße №5 ½"), "strasse 5 ½");
        assert_eq!(fold("—"), "");
        assert_eq!(fold("e\u{302}\u{323} n - ộ"), "e n o");
    }
}
