//! Whether a word can be one syllable of Vietnamese, Chinese or Korean: there every letter counts, and another letter is
//! another name.

const ONSETS: &[&str] = &[
    "ngh", "ng", "nh", "th", "tr", "ph", "ch", "gh", "gi", "kh", "qi", "qu", "sh", "zh", "b", "c", "d", "f", "g", "h", "j", "k", "l", "m",
    "n", "p", "r", "s", "t", "v", "w", "x", "y", "z", "",
];
const CODAS: &[&str] = &["ng", "nh", "ch", "c", "k", "l", "m", "n", "p", "t", ""];

/// Whether `plain`, a word without accents, has the form of such a syllable.
pub(super) fn is_syllable(plain: &[u8]) -> bool {
    ONSETS.iter().filter_map(|onset| plain.strip_prefix(onset.as_bytes())).any(|rest| {
        let vowels = rest.iter().take_while(|b| b"aeiouy".contains(b)).count();
        (1..=3).contains(&vowels) && CODAS.iter().any(|coda| rest[vowels..] == *coda.as_bytes())
    })
}

/// Whether `plain` has the form of one such syllable or two in one word, as in `Jianping`.
pub(super) fn is_syllables(plain: &[u8]) -> bool {
    is_syllable(plain) || (1..plain.len()).any(|at| is_syllable(&plain[..at]) && is_syllable(&plain[at..]))
}

#[cfg(test)]
mod tests {
    use super::{is_syllable, is_syllables};

    #[test]
    fn syllables_and_longer_words() {
        for word in ["nguyen", "lam", "to", "phuong", "ly", "chinh", "thuy", "kim", "un", "xi", "wang", "jin", "yeol"] {
            assert!(is_syllable(word.as_bytes()), "{word}");
        }
        for word in ["putin", "orban", "jomart", "sisi", "lula", "hassan", "trump", "jinping", "ahmed", "wagn"] {
            assert!(!is_syllable(word.as_bytes()), "{word}");
        }
        assert!(is_syllables(b"jianping") && is_syllables(b"keqiang") && is_syllables(b"wang"));
        assert!(!is_syllables(b"tokayev") && !is_syllables(b"aliyev"));
    }
}
