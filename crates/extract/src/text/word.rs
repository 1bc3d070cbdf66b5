//! One word of a text, read once: where it ends, how it is written, and its key as a number.
//!
//! Letters of ASCII are taken eight at a time; any other letter is folded by one look at a table.

use crate::text::fold::{self, Letter};

/// A word as read.
#[derive(Debug, Clone, Copy)]
pub struct Word {
    /// One past its last byte.
    pub past: usize,
    /// Its key, where that is short enough for one.
    pub key: Option<Key>,
    /// It has letters beyond ASCII.
    pub wide: bool,
    /// Its first letter is a capital.
    pub capital: bool,
    /// A capital stands inside it, not first.
    pub inner_capital: bool,
    /// It has small letters.
    pub small: bool,
    /// It has digits.
    pub digits: bool,
}

/// The key of a word, as [`fold::key`] gives it, in two numbers: its bytes from the lowest up. No key holds a zero byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Key {
    /// The first eight bytes.
    pub low: u64,
    /// The others.
    pub high: u64,
}

impl Key {
    /// Most bytes that such a key has.
    pub const MOST: usize = 16;

    /// The key with these bytes, where they are no more than fit.
    #[inline]
    pub fn of(key: &[u8]) -> Option<Self> {
        if key.len() > Self::MOST {
            return None;
        }
        Some(Key { low: eight(key, 0), high: if key.len() > 8 { eight(key, 8) } else { 0 } })
    }
}

/// A key as it grows.
#[derive(Clone, Copy)]
struct Growing {
    key: Key,
    bits: u32,
}

impl Growing {
    /// Adds up to four bytes.
    #[inline]
    fn add(&mut self, bytes: u32, len: u32) {
        let bytes = u64::from(bytes);
        if self.bits < 64 {
            self.key.low |= bytes << self.bits;
            if self.bits > 32 {
                self.key.high |= bytes >> (64 - self.bits);
            }
        } else if self.bits < 128 {
            self.key.high |= bytes << (self.bits - 64);
        }
        self.bits += 8 * len;
    }

    /// The key; `tone` goes to its end.
    #[inline]
    fn end(mut self, tone: u8) -> Option<Key> {
        // One `i`, as in `fold::key`.
        const QUY: u64 = u64::from_le_bytes(*b"quy\0\0\0\0\0");
        if self.bits == 16 && self.key.low >> 8 == u64::from(b'y') && fold::has_one_i(self.key.low as u8)
            || self.bits == 24 && self.key.low == QUY
        {
            self.key.low ^= u64::from(b'y' ^ b'i') << (self.bits - 8);
        }
        if tone != 0 {
            self.add(u32::from(tone), 1);
        }
        (self.bits <= 128).then_some(self.key)
    }
}

const EACH: u64 = 0x0101_0101_0101_0101;
/// The top bit of each of eight bytes.
pub(super) const TOP: u64 = 0x80 * EACH;

/// Of eight bytes, the top bit of each that is an ASCII letter or digit: letters, digits.
#[inline]
fn letters_and_digits(eight: u64) -> (u64, u64) {
    let low = eight & !TOP;
    let small = low | (0x20 * EACH);
    let between = |x: u64, first: u8, last: u8| (x + u64::from(0x80 - first) * EACH) & !(x + u64::from(0x7f - last) * EACH);
    let ascii = !eight & TOP;
    (between(small, b'a', b'z') & ascii, between(low, b'0', b'9') & ascii)
}

/// The eight bytes from `at`; zero bytes where there are no more.
#[inline]
fn eight(bytes: &[u8], at: usize) -> u64 {
    match bytes[at..].first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => bytes[at..].iter().rev().fold(0, |sum, b| sum << 8 | u64::from(*b)),
    }
}

/// The bytes from `at` that are ASCII letters, digits or parts of wider characters, as they stand, and how many they are;
/// nothing where they are more than fit.
#[inline]
pub(super) fn whole(bytes: &[u8], at: usize) -> Option<(Key, usize)> {
    let part = |at: usize| {
        let chunk = eight(bytes, at);
        let (alphabetic, digits) = letters_and_digits(chunk);
        let ends = !(alphabetic | digits | chunk) & TOP;
        let len = ends.trailing_zeros() as usize / 8;
        let taken = if len == 0 { 0 } else { u64::MAX >> (64 - 8 * len) };
        (chunk & taken, len)
    };
    let (low, len) = part(at);
    if len < 8 {
        return Some((Key { low, high: 0 }, len));
    }
    let (high, more) = if at + 8 < bytes.len() { part(at + 8) } else { (0, 0) };
    (more < 8).then_some((Key { low, high }, 8 + more))
}

/// Up to eight bytes from `at` that are ASCII letters, digits or parts of wider characters: the bytes as a number in
/// small letters, how many they are, and whether all are ASCII.
#[inline]
pub(super) fn run(bytes: &[u8], at: usize) -> (u64, usize, bool) {
    let chunk = eight(bytes, at);
    let (alphabetic, digits) = letters_and_digits(chunk);
    let wide = chunk & TOP;
    let len = (!(alphabetic | digits | wide) & TOP).trailing_zeros() as usize / 8;
    if len == 0 {
        return (0, 0, true);
    }
    let taken = u64::MAX >> (64 - 8 * len);
    ((chunk | alphabetic >> 2) & taken, len, wide & taken == 0)
}

/// The character of valid UTF-8 that begins at `at`, beyond ASCII, and how many bytes it has.
#[inline]
pub fn wide_char(bytes: &[u8], at: usize) -> (u32, usize) {
    let more = |i: usize| u32::from(bytes.get(at + i).copied().unwrap_or(0) & 0x3f);
    match bytes[at] {
        b @ 0..0xe0 => (u32::from(b & 0x1f) << 6 | more(1), 2),
        b @ 0xe0..0xf0 => (u32::from(b & 0xf) << 12 | more(1) << 6 | more(2), 3),
        b => (u32::from(b & 7) << 18 | more(1) << 12 | more(2) << 6 | more(3), 4),
    }
}

/// Reads the word that begins at `start` of `bytes`, which are UTF-8 and end where the passage does; `letters` are those
/// of the spelling.
#[inline]
pub fn read(bytes: &[u8], start: usize, letters: &[Letter]) -> Word {
    let chunk = eight(bytes, start);
    let (alphabetic, digits) = letters_and_digits(chunk);
    let ends = !(alphabetic | digits) & TOP;
    let len = ends.trailing_zeros() / 8;
    if len == 0 {
        return read_on(bytes, start, start, Growing { key: Key::default(), bits: 0 }, 0, letters);
    }
    let taken = u64::MAX >> (64 - 8 * len);
    let small = alphabetic & (chunk << 2) & taken;
    let capitals = (alphabetic & taken) ^ small;
    let past = start + len as usize;
    let key = Growing { key: Key { low: (chunk | alphabetic >> 2) & taken, high: 0 }, bits: 8 * len };
    if chunk & ends & ends.wrapping_neg() == 0 && len < 8 {
        return Word {
            past,
            key: key.end(0),
            wide: false,
            capital: capitals & 0x80 != 0,
            inner_capital: capitals & !0xff != 0,
            small: small != 0,
            digits: digits & taken != 0,
        };
    }
    let kinds = if small != 0 { fold::LOWER } else { 0 }
        | if capitals & !0xff != 0 { fold::UPPER } else { 0 }
        | if digits & taken != 0 { fold::NUMERIC } else { 0 };
    read_on(bytes, start, past, key, kinds, letters)
}

/// Reads on at `at` a word that began at `start`, letter by letter; `kinds` are those of its letters so far, whether its
/// first is a capital left out.
fn read_on(bytes: &[u8], start: usize, mut at: usize, mut key: Growing, mut kinds: u8, letters: &[Letter]) -> Word {
    let (mut tone, mut highest) = (0, 0);
    let mut capital = bytes[start].is_ascii_uppercase();
    while let Some(&byte) = bytes.get(at) {
        let (code, len) = if byte < 0x80 { (u32::from(byte), 1) } else { wide_char(bytes, at) };
        let letter = match letters.get(code as usize) {
            Some(letter) => *letter,
            None => Letter::beyond(code),
        };
        if !letter.in_words() {
            break;
        }
        key.add(letter.share, u32::from(letter.len));
        highest |= code;
        tone = if letter.tone == 0 { tone } else { letter.tone };
        let mut kind = letter.kind;
        if at == start {
            capital = kind & fold::UPPER != 0;
            kind &= !fold::UPPER;
        }
        kinds |= kind;
        at += len;
    }
    Word {
        past: at,
        key: if highest < fold::TABLE as u32 { key.end(tone) } else { None },
        wide: highest >= 0x80,
        capital,
        inner_capital: kinds & fold::UPPER != 0,
        small: kinds & fold::LOWER != 0,
        digits: kinds & fold::NUMERIC != 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::Spelling;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn a_word_read_at_once_has_the_key_of_the_same_word_folded() {
        for word in ["Việt", "quý", "KỶ", "Nguyễn", "đối", "Kassym", "internationalisation", "G20", "thuở", "æon", "Straße", "ﬁn", "中文"]
        {
            for form in [word.to_owned(), word.nfd().collect(), word.to_uppercase()] {
                for spelling in [Spelling::Accented, Spelling::Plain] {
                    let text = format!("{form}, and more");
                    let read = read(text.as_bytes(), 0, fold::letters(spelling));
                    assert_eq!(read.past, form.len(), "{form}");
                    assert!(read.key.is_none_or(|key| Some(key) == Key::of(&fold::key_of(&form, spelling))), "{form} {spelling:?}");
                    assert_eq!(read.capital, form.starts_with(char::is_uppercase), "{form}");
                    assert_eq!(read.small, form.contains(char::is_lowercase), "{form}");
                    assert_eq!(read.wide, !form.is_ascii(), "{form}");
                }
            }
        }
    }
}
