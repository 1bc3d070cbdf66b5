//! How English words end, which tells what they may be: Vietnamese words never change.

/// Whether `word` may be a verb of the past or a participle: `signed`.
pub fn is_past(word: &str) -> bool {
    word.ends_with("ed")
}

/// Whether it may be a gerund: `signing`.
pub fn is_gerund(word: &str) -> bool {
    word.ends_with("ing")
}

/// Whether it may be an adverb: `jointly`.
pub fn is_adverb(word: &str) -> bool {
    word.ends_with("ly")
}

/// Whether it may be a noun of several things or a verb that tells of one: `signs`, but `press` and `status`.
pub fn is_in_s(word: &str) -> bool {
    word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_tell_what_words_may_be() {
        let told = |word: &str| [is_past(word), is_gerund(word), is_adverb(word), is_in_s(word)];
        for (word, expected) in [
            ("signed", [true, false, false, false]),
            ("signing", [false, true, false, false]),
            ("jointly", [false, false, true, false]),
            ("signs", [false, false, false, true]),
            ("press", [false; 4]),
            ("status", [false; 4]),
            ("sign", [false; 4]),
        ] {
            assert_eq!(told(word), expected, "{word}");
        }
    }
}
