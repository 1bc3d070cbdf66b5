//! Words as the matching sees them: without case, accents and punctuation.

use unicode_general_category::{GeneralCategory, get_general_category};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// `text` without case, accents and punctuation, its words parted by one space.
pub fn fold(text: &str) -> String {
    let base: String = text
        .chars()
        .map(|c| match c {
            'đ' => 'd',
            'Đ' => 'D',
            c => c,
        })
        .nfd()
        .filter(|c| canonical_combining_class(*c) == 0)
        .collect();
    let folded = caseless::default_case_fold_str(&base);
    let spaced: String = folded.chars().map(|c| if is_alphanumeric(c) { c } else { ' ' }).collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
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
    }
}
