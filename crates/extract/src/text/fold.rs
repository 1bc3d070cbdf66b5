//! Fold without moving: every word gets a key for matching, the text itself is never changed.
//!
//! A key drops case and, in the plain spelling, every diacritic. In the accented spelling the marks that make
//! Vietnamese letters (circumflex, breve, horn, stroke) stay behind their letter and the tone goes to the end, so
//! that NFC and NFD, `hoà` and `hòa`, `kỷ` and `kỉ` have one key.

use std::sync::OnceLock;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// How much of a word's spelling its key keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// Letters, Vietnamese letter marks and tones.
    Accented,
    /// Base letters only.
    Plain,
}

/// Letters beyond this are written into a key as they are, if not told apart one by one.
pub(crate) const TABLE: usize = 0x2000;
/// The table goes further, for punctuation.
const WHOLE_TABLE: usize = 0x2100;

const CIRCUMFLEX: u8 = 1;
const BREVE: u8 = 2;
const HORN: u8 = 3;
const STROKE: u8 = 4;

/// What a character is, and its share of a key in one spelling. A mark standing alone (NFD) has no base.
#[derive(Debug, Clone, Copy, Default)]
pub struct Letter {
    /// Its base letters, the first lowest; behind them the mark that makes it a Vietnamese letter of its own, where it
    /// bears one and the spelling keeps it.
    pub(crate) share: u32,
    /// How many bytes the share has.
    pub(crate) len: u8,
    /// Its tone, where the spelling keeps it; 0 for none.
    pub(crate) tone: u8,
    /// What it is: flags such as [`UPPER`].
    pub(crate) kind: u8,
    /// It bears Vietnamese marks, kept or not.
    marked: bool,
}

const WORD: u8 = 1;
pub(crate) const UPPER: u8 = 2;
pub(crate) const LOWER: u8 = 4;
pub(crate) const NUMERIC: u8 = 8;

impl Letter {
    /// A character that the table does not hold: what it is, without its share of a key.
    #[cold]
    pub(crate) fn beyond(code: u32) -> Self {
        Letter { kind: char::from_u32(code).map_or(0, kind_of), ..Letter::default() }
    }

    /// Whether it belongs inside a word.
    #[inline]
    pub(crate) fn in_words(self) -> bool {
        self.kind & WORD != 0
    }

    /// Whether it is a digit or another number.
    #[inline]
    pub(crate) fn is_numeric(self) -> bool {
        self.kind & NUMERIC != 0
    }
}

fn kind_of(c: char) -> u8 {
    let flag = |holds: bool, flag: u8| if holds { flag } else { 0 };
    flag(c.is_alphanumeric() || is_combining_mark(c), WORD)
        | flag(c.is_uppercase(), UPPER)
        | flag(c.is_lowercase(), LOWER)
        | flag(c.is_numeric(), NUMERIC)
}

#[inline]
fn kind(c: char) -> u8 {
    letters(Spelling::Plain).get(c as usize).map_or_else(|| kind_of(c), |letter| letter.kind)
}

/// `c` with its marks kept, and without.
fn letter_of(c: char) -> [Letter; 2] {
    let (mut base, mut quality, mut tone) = (String::new(), 0, 0);
    match c {
        'đ' | 'Đ' | 'ð' | 'Ð' => (base, quality) = ("d".to_owned(), STROKE),
        'ø' | 'Ø' => base.push('o'),
        'ł' | 'Ł' => base.push('l'),
        'ß' => base.push_str("ss"),
        'ı' | 'İ' => base.push('i'),
        'æ' | 'Æ' => base.push_str("ae"),
        'œ' | 'Œ' => base.push_str("oe"),
        'ə' | 'Ə' => base.push('a'),
        _ => decompose_canonical(c, |part| match part {
            '\u{300}' => tone = b'1',
            '\u{301}' => tone = b'2',
            '\u{303}' => tone = b'3',
            '\u{309}' => tone = b'4',
            '\u{323}' => tone = b'5',
            '\u{302}' => quality = CIRCUMFLEX,
            '\u{306}' => quality = BREVE,
            '\u{31b}' => quality = HORN,
            _ if is_combining_mark(part) => {}
            _ => base.extend(part.to_lowercase()),
        }),
    }
    let mut plain = Letter { kind: kind_of(c), marked: quality != 0 || tone != 0, ..Letter::default() };
    for byte in base.bytes().take(3) {
        plain.share |= u32::from(byte) << (8 * plain.len);
        plain.len += 1;
    }
    let mut accented = Letter { tone, ..plain };
    if quality != 0 {
        accented.share |= u32::from(quality) << (8 * accented.len);
        accented.len += 1;
    }
    [accented, plain]
}

/// Every letter that the scripts of news have, by its code.
pub(crate) fn letters(spelling: Spelling) -> &'static [Letter] {
    static LETTERS: OnceLock<[Vec<Letter>; 2]> = OnceLock::new();
    let [accented, plain] = LETTERS.get_or_init(|| {
        let letter = |c| char::from_u32(c).map(letter_of).unwrap_or_default();
        let (accented, plain) = (0..WHOLE_TABLE as u32).map(letter).map(|[accented, plain]| (accented, plain)).unzip();
        [accented, plain]
    });
    match spelling {
        Spelling::Accented => accented,
        Spelling::Plain => plain,
    }
}

/// Whether `c` belongs inside a word: a letter, a digit or a mark on one.
#[inline]
pub fn is_word_char(c: char) -> bool {
    kind(c) & WORD != 0
}

/// Whether `c` is a capital.
#[inline]
pub fn is_upper(c: char) -> bool {
    kind(c) & UPPER != 0
}

/// Whether `c` is a small letter.
#[inline]
pub fn is_lower(c: char) -> bool {
    kind(c) & LOWER != 0
}

/// Whether `c` is a digit or another number.
#[inline]
pub fn is_numeric(c: char) -> bool {
    kind(c) & NUMERIC != 0
}

/// The first byte that `c` has in a plain key, where that is of ASCII.
pub(crate) fn plain_ascii(c: char) -> Option<u8> {
    if c.is_ascii() {
        return Some(c.to_ascii_lowercase() as u8);
    }
    let first = letters(Spelling::Plain).get(c as usize)?.share as u8;
    (first != 0 && first.is_ascii()).then_some(first)
}

/// Writes the key of `word` into `key`, which is cleared first. Says whether the word bears Vietnamese marks.
pub fn key(word: &str, spelling: Spelling, key: &mut Vec<u8>) -> bool {
    key.clear();
    if word.is_ascii() {
        key.extend(word.bytes().map(|b| b.to_ascii_lowercase()));
        one_i(key);
        return false;
    }
    let letters = letters(spelling);
    let (mut tone, mut marked) = (0, false);
    for c in word.chars() {
        if c.is_ascii() {
            key.push(c.to_ascii_lowercase() as u8);
            continue;
        }
        let letter = if (c as usize) < TABLE {
            letters[c as usize]
        } else {
            if (c as u32) > 0x2fff || !c.is_alphabetic() {
                let mut utf8 = [0; 4];
                key.extend_from_slice(c.encode_utf8(&mut utf8).as_bytes());
                continue;
            }
            let [accented, plain] = letter_of(c);
            if spelling == Spelling::Accented { accented } else { plain }
        };
        key.extend_from_slice(&letter.share.to_le_bytes()[..letter.len as usize]);
        marked |= letter.marked;
        if letter.tone != 0 {
            tone = letter.tone;
        }
    }
    one_i(key);
    if tone != 0 {
        key.push(tone);
    }
    marked
}

/// `kỷ` and `kỉ`, `lý` and `lí`, `quý` and `quí` are one word.
fn one_i(key: &mut [u8]) {
    if let [.., b'y'] = key
        && (matches!(key, [first, _] if has_one_i(*first)) || key == b"quy")
    {
        let last = key.len() - 1;
        key[last] = b'i';
    }
}

/// Whether a word of this letter and `y` is written with `i` as well.
#[inline]
pub(crate) fn has_one_i(first: u8) -> bool {
    matches!(first, b'h' | b'k' | b'l' | b'm' | b's' | b't')
}

/// The key of `word` as an owned value.
pub fn key_of(word: &str, spelling: Spelling) -> Vec<u8> {
    let mut out = Vec::with_capacity(word.len());
    key(word, spelling, &mut out);
    out
}

/// `text` without case and diacritics, words and marks kept apart by the spaces they had: for comparing names.
pub fn plain(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut word = Vec::new();
    for piece in text.split_inclusive(|c: char| !is_word_char(c)) {
        let split = piece.char_indices().last().filter(|(_, c)| !is_word_char(*c)).map_or(piece.len(), |(i, _)| i);
        key(&piece[..split], Spelling::Plain, &mut word);
        out.extend_from_slice(&word);
        if split < piece.len() && !out.ends_with(b" ") && !out.is_empty() {
            out.push(b' ');
        }
    }
    String::from_utf8_lossy(&out).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    fn accented(word: &str) -> Vec<u8> {
        key_of(word, Spelling::Accented)
    }

    #[test]
    fn one_key_for_every_way_to_write_a_word() {
        for (one, other) in [("hoà", "hòa"), ("THỦY", "thuỷ"), ("kỷ", "kỉ"), ("Lý", "lí"), ("quý", "quí")] {
            assert_eq!(accented(one), accented(other), "{one} {other}");
        }
        for word in ["Việt", "thuở", "đối", "Nguyễn", "ệ", "ổ"] {
            let nfd: String = word.nfd().collect();
            assert_eq!(accented(word), accented(&nfd), "{word}");
        }
    }

    #[test]
    fn accents_tell_words_apart_only_when_kept() {
        assert_ne!(accented("thăm"), accented("tham"));
        assert_ne!(accented("Hùng"), accented("Hưng"));
        assert_eq!(key_of("Đối", Spelling::Plain), b"doi");
        assert_eq!(plain("Tổng Bí thư  Tô Lâm"), "tong bi thu to lam");
        assert_eq!(plain("Recep Tayyip Erdoğan"), "recep tayyip erdogan");
    }
}
