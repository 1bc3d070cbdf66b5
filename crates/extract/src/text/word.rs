//! One word of a text, read once: where it ends, how it is written, and its key as a number.
//!
//! Letters of ASCII are taken eight at a time; any other letter is folded by one look at a table.

use crate::text::fold::{self, Letter, Spelling};

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
    /// It has ASCII digits.
    pub digits: bool,
}

/// The key of a word, as [`fold::key`] gives it, in one number: its bytes from the lowest up. No key holds a zero byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Key(u128);

impl Key {
    /// Most bytes that a key in one number has.
    pub const MOST: usize = 16;

    /// The key with these bytes, where they are no more than fit.
    #[inline]
    pub fn of(key: &[u8]) -> Option<Self> {
        if key.len() > Self::MOST {
            return None;
        }
        let mut bytes = [0; Self::MOST];
        bytes[..key.len()].copy_from_slice(key);
        Some(Key(u128::from_le_bytes(bytes)))
    }

    /// The key with these halves.
    pub(crate) fn from_halves(low: u64, high: u64) -> Self {
        Key(u128::from(high) << 64 | u128::from(low))
    }

    /// Its lower and its upper half.
    #[inline]
    pub fn halves(self) -> (u64, u64) {
        (self.0 as u64, (self.0 >> 64) as u64)
    }
}

/// A key as it grows.
#[derive(Clone, Copy, Default)]
struct Growing {
    key: u128,
    len: usize,
}

impl Growing {
    #[inline]
    fn add(&mut self, bytes: u64, len: usize) {
        if self.len < Key::MOST {
            self.key |= u128::from(bytes) << (8 * self.len);
        }
        self.len += len;
    }

    /// The key; `tone` goes to its end.
    #[inline]
    fn end(mut self, tone: u8) -> Option<Key> {
        // One `i`, as in `fold::key`.
        if self.len == 2 && (self.key >> 8) as u8 == b'y' && fold::has_one_i(self.key as u8) || self.len == 3 && self.key == QUY {
            self.key ^= u128::from(b'y' ^ b'i') << (8 * (self.len - 1));
        }
        if tone != 0 {
            self.add(u64::from(tone), 1);
        }
        (self.len <= Key::MOST).then_some(Key(self.key))
    }
}

const QUY: u128 = u128::from_le_bytes(*b"quy\0\0\0\0\0\0\0\0\0\0\0\0\0");

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

/// Reads the word that begins at `start` of `bytes`, which are UTF-8 and end where the passage does.
#[inline]
pub fn read(bytes: &[u8], start: usize, spelling: Spelling, letters: &[Letter]) -> Word {
    let accented = spelling == Spelling::Accented;
    let mut at = start;
    let mut key = Growing::default();
    let (mut tone, mut odd) = (0, false);
    let mut word = Word { past: start, key: None, wide: false, capital: false, inner_capital: false, small: false, digits: false };
    while at < bytes.len() {
        if bytes[at] < 0x80 {
            let chunk = eight(bytes, at);
            let (alphabetic, digits) = letters_and_digits(chunk);
            let len = (!(alphabetic | digits) & TOP).trailing_zeros() as usize / 8;
            if len == 0 {
                break;
            }
            let taken = u64::MAX >> (64 - 8 * len);
            let small = alphabetic & (chunk << 2) & taken;
            let capitals = alphabetic & !(chunk << 2) & taken;
            key.add((chunk | alphabetic >> 2) & taken, len);
            word.small |= small != 0;
            word.digits |= digits & taken != 0;
            if at == start {
                word.capital = capitals & 0x80 != 0;
                word.inner_capital = capitals & !0xff != 0;
            } else {
                word.inner_capital |= capitals != 0;
            }
            at += len;
            if len == 8 {
                continue;
            }
            if at >= bytes.len() || bytes[at] < 0x80 {
                break;
            }
        }
        let (code, len) = wide_char(bytes, at);
        let letter = match letters.get(code as usize) {
            Some(letter) => *letter,
            None => Letter::beyond(code),
        };
        if !letter.in_words() {
            break;
        }
        word.wide = true;
        word.small |= letter.is_small();
        if letter.is_capital() {
            if at == start {
                word.capital = true;
            } else {
                word.inner_capital = true;
            }
        }
        odd |= code as usize >= fold::TABLE;
        key.add(letter.base(), letter.base_len());
        if accented && letter.quality != 0 {
            key.add(u64::from(letter.quality), 1);
        }
        if letter.tone != 0 {
            tone = letter.tone;
        }
        at += len;
    }
    word.past = at;
    if !odd {
        word.key = key.end(if accented { tone } else { 0 });
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn a_word_read_at_once_has_the_key_of_the_same_word_folded() {
        for word in ["Việt", "quý", "KỶ", "Nguyễn", "đối", "Kassym", "internationalisation", "G20", "thuở", "æon", "Straße", "ﬁn", "中文"]
        {
            for form in [word.to_owned(), word.nfd().collect(), word.to_uppercase()] {
                for spelling in [Spelling::Accented, Spelling::Plain] {
                    let text = format!("{form}, and more");
                    let read = read(text.as_bytes(), 0, spelling, fold::letters());
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
