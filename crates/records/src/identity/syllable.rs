//! Whether a word can be one syllable of Vietnamese: there every letter counts, and none is a slip of the pen.

const ONSETS: &[&str] = &[
    "ngh", "ng", "nh", "th", "tr", "ph", "ch", "gh", "gi", "kh", "qu", "b", "c", "d", "g", "h", "k", "l", "m", "n", "r", "s", "t", "v",
    "x", "",
];
const CODAS: &[&str] = &["ng", "nh", "ch", "c", "m", "n", "p", "t", ""];

/// Whether `plain`, a word without accents, has the form of a syllable of Vietnamese. Most Chinese and Korean ones have.
pub(super) fn is_syllable(plain: &[u8]) -> bool {
    ONSETS.iter().filter_map(|onset| plain.strip_prefix(onset.as_bytes())).any(|rest| {
        let vowels = rest.iter().take_while(|b| b"aeiouy".contains(b)).count();
        (1..=3).contains(&vowels) && CODAS.iter().any(|coda| rest[vowels..] == *coda.as_bytes())
    })
}

#[cfg(test)]
mod tests {
    use super::is_syllable;

    #[test]
    fn syllables_and_longer_words() {
        for word in ["nguyen", "lam", "to", "phuong", "ly", "chinh", "thuy", "kim", "un", "xi"] {
            assert!(is_syllable(word.as_bytes()), "{word}");
        }
        for word in ["putin", "orban", "jomart", "sisi", "lula", "hassan", "trump", "jinping", "faye", "ahmed"] {
            assert!(!is_syllable(word.as_bytes()), "{word}");
        }
    }
}
