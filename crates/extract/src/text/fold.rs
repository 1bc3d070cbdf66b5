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

const TABLE: usize = 0x2000;

const CIRCUMFLEX: u8 = 1;
const BREVE: u8 = 2;
const HORN: u8 = 3;
const STROKE: u8 = 4;

/// One character's share of a key. A mark standing alone (NFD) has no base.
#[derive(Clone, Copy, Default)]
struct Share {
    base: [u8; 3],
    quality: u8,
    tone: u8,
    kind: u8,
}

const WORD: u8 = 1;
const UPPER: u8 = 2;
const LOWER: u8 = 4;
const NUMERIC: u8 = 8;

fn kind_of(c: char) -> u8 {
    let flag = |holds: bool, flag: u8| if holds { flag } else { 0 };
    flag(c.is_alphanumeric() || is_combining_mark(c), WORD)
        | flag(c.is_uppercase(), UPPER)
        | flag(c.is_lowercase(), LOWER)
        | flag(c.is_numeric(), NUMERIC)
}

#[inline]
fn kind(c: char) -> u8 {
    let shares = table();
    if (c as usize) < TABLE { shares[c as usize].kind } else { kind_of(c) }
}

fn share_of(c: char) -> Share {
    let mut share = Share::default();
    let mut base = String::new();
    let special = match c {
        'đ' | 'Đ' | 'ð' | 'Ð' => Some(("d", STROKE)),
        'ø' | 'Ø' => Some(("o", 0)),
        'ł' | 'Ł' => Some(("l", 0)),
        'ß' => Some(("ss", 0)),
        'ı' | 'İ' => Some(("i", 0)),
        'æ' | 'Æ' => Some(("ae", 0)),
        'œ' | 'Œ' => Some(("oe", 0)),
        'ə' | 'Ə' => Some(("a", 0)),
        _ => None,
    };
    if let Some((letters, quality)) = special {
        base.push_str(letters);
        share.quality = quality;
    } else {
        decompose_canonical(c, |part| match part {
            '\u{300}' => share.tone = b'1',
            '\u{301}' => share.tone = b'2',
            '\u{303}' => share.tone = b'3',
            '\u{309}' => share.tone = b'4',
            '\u{323}' => share.tone = b'5',
            '\u{302}' => share.quality = CIRCUMFLEX,
            '\u{306}' => share.quality = BREVE,
            '\u{31b}' => share.quality = HORN,
            _ if is_combining_mark(part) => {}
            _ => base.extend(part.to_lowercase()),
        });
    }
    share.kind = kind_of(c);
    for (to, from) in share.base.iter_mut().zip(base.bytes()) {
        *to = from;
    }
    share
}

fn table() -> &'static [Share] {
    static TABLE_CELL: OnceLock<Vec<Share>> = OnceLock::new();
    TABLE_CELL.get_or_init(|| (0..TABLE as u32).map(|c| char::from_u32(c).map(share_of).unwrap_or_default()).collect())
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

/// Writes the key of `word` into `key`, which is cleared first. Says whether the word bears Vietnamese marks.
pub fn key(word: &str, spelling: Spelling, key: &mut Vec<u8>) -> bool {
    key.clear();
    let accented = spelling == Spelling::Accented;
    if word.is_ascii() {
        key.extend(word.bytes().map(|b| b.to_ascii_lowercase()));
        one_i(key);
        return false;
    }
    let shares = table();
    let (mut tone, mut marked) = (0, false);
    for c in word.chars() {
        if c.is_ascii() {
            key.push(c.to_ascii_lowercase() as u8);
            continue;
        }
        let wide;
        let share = if (c as usize) < TABLE {
            &shares[c as usize]
        } else {
            if (c as u32) > 0x2fff || !c.is_alphabetic() {
                let mut utf8 = [0; 4];
                key.extend_from_slice(c.encode_utf8(&mut utf8).as_bytes());
                continue;
            }
            wide = share_of(c);
            &wide
        };
        key.extend(share.base.iter().take_while(|b| **b != 0));
        if share.quality != 0 {
            marked = true;
            if accented {
                key.push(share.quality);
            }
        }
        if share.tone != 0 {
            tone = share.tone;
            marked = true;
        }
    }
    one_i(key);
    if accented && tone != 0 {
        key.push(tone);
    }
    marked
}

/// `kỷ` and `kỉ`, `lý` and `lí`, `quý` and `quí` are one word.
fn one_i(key: &mut [u8]) {
    if let [.., b'y'] = key
        && (matches!(key, [b'h' | b'k' | b'l' | b'm' | b's' | b't', _]) || key == b"quy")
    {
        let last = key.len() - 1;
        key[last] = b'i';
    }
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
