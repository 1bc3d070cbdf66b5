//! Folding for search: case, diacritics and đ do not count, and every character keeps its place.
//!
//! One character comes out for each that goes in, whether its marks stand by themselves (NFD) or not (NFC), so that the
//! place of a word in the folded text leads back to the text. SQLite's own folding leaves đ.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The text folded: letters and digits in their plainest form, a space for all else.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            out.push(if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' });
        } else if let Some(folded) = fold_char(c) {
            out.push(folded);
        }
    }
    out
}

/// The text folded, and where in `text` each character of it began.
pub fn fold_with_places(text: &str) -> (String, Vec<u32>) {
    let mut out = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if let Some(folded) = if c.is_ascii() { Some(plain(c)) } else { fold_char(c) } {
            out.push(folded);
            places.push(at as u32);
        }
    }
    (out, places)
}

fn plain(c: char) -> char {
    if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }
}

/// What a character becomes; nothing of a mark, which belongs to the letter before it.
fn fold_char(c: char) -> Option<char> {
    if is_combining_mark(c) {
        return None;
    }
    Some(match c {
        'đ' | 'Đ' | 'ð' | 'Ð' => 'd',
        'ø' | 'Ø' => 'o',
        'ł' | 'Ł' => 'l',
        'ß' | 'ẞ' => 's',
        'ı' | 'İ' => 'i',
        'æ' | 'Æ' | 'ə' | 'Ə' => 'a',
        'œ' | 'Œ' => 'o',
        c if !c.is_alphanumeric() => ' ',
        c => {
            let mut base = None;
            decompose_canonical(c, |part| base = base.or(Some(part)));
            let base = base.unwrap_or(c);
            let mut small = base.to_lowercase();
            match (small.next(), small.next()) {
                (Some(one), None) => one,
                _ => base,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn accents_and_case_do_not_count() {
        for text in ["Đối tác chiến lược", "ĐỐI TÁC CHIẾN LƯỢC", "đối tác chiến lược"] {
            assert_eq!(fold(text), "doi tac chien luoc");
            assert_eq!(fold(&text.nfd().collect::<String>()), "doi tac chien luoc");
        }
        assert_eq!(fold("“Nghị định thư” – số 7"), " nghi dinh thu    so 7");
    }

    #[test]
    fn every_character_keeps_its_place() {
        let nfc = "Tô Lâm, Đà Nẵng — Kazakhstan";
        let nfd: String = nfc.nfd().collect();
        for text in [nfc, &nfd] {
            let (folded, places) = fold_with_places(text);
            assert_eq!(folded, fold(text));
            assert_eq!(folded.chars().count(), nfc.chars().count());
            let at = folded.find("nang").map(|at| folded[..at].chars().count());
            let start = at.map(|at| places[at] as usize).unwrap_or_default();
            assert_eq!(text[start..].nfc().take(4).collect::<String>(), "Nẵng");
        }
    }
}
