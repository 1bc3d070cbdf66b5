//! Which language a passage is in, told by its small words and its accents.

use crate::text::fold::Spelling;
use crate::text::word;

/// A language that banggiao reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Vietnamese.
    Vietnamese,
    /// English.
    English,
}

impl Language {
    /// Its ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Language::Vietnamese => "vi",
            Language::English => "en",
        }
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "vi" => Some(Language::Vietnamese),
            "en" => Some(Language::English),
            _ => None,
        }
    }
}

const ENGLISH: &[&str] = &[
    "the", "of", "and", "in", "for", "with", "that", "on", "at", "by", "from", "his", "has", "was", "will", "which", "its", "their",
    "between", "two", "is", "said",
];
const VIETNAMESE: &[&str] = &[
    "va", "cua", "cac", "voi", "trong", "cho", "nguoi", "nuoc", "duoc", "nhung", "tai", "ngay", "hai", "quan", "viec", "cung", "nam",
    "tong", "thu", "tuong", "chinh", "phu", "hoi", "dong", "den", "quoc", "chuyen",
];

/// The small words in a table with four times the room they need, each as a number with its language in the top byte.
static SMALL_WORDS: [u64; ROOM] = small_words();
const ROOM: usize = 256;
const IS_ENGLISH: u64 = 1;
const IS_VIETNAMESE: u64 = 2;
/// Longest small word that is looked for.
const LONGEST: usize = 6;

const fn small_words() -> [u64; ROOM] {
    let mut table = [0; ROOM];
    let lists = [(ENGLISH, IS_ENGLISH), (VIETNAMESE, IS_VIETNAMESE)];
    let mut list = 0;
    while list < lists.len() {
        let (words, language) = lists[list];
        let mut i = 0;
        while i < words.len() {
            let bytes = words[i].as_bytes();
            let (mut number, mut at) = (0, bytes.len());
            while at > 0 {
                at -= 1;
                number = number << 8 | bytes[at] as u64;
            }
            if bytes.len() <= LONGEST {
                let place = place_of(number);
                assert!(table[place] == 0, "two small words share a place: take another multiplier");
                table[place] = number | language << 56;
            }
            i += 1;
        }
        list += 1;
    }
    table
}

/// The place of a word in the table; the multiplier gives each small word one of its own.
const fn place_of(word: u64) -> usize {
    (word.wrapping_mul(0x677f_6cbd_cc22_af59) >> 56) as usize
}

/// The language of a word, given as a number in small letters: [`IS_ENGLISH`], [`IS_VIETNAMESE`] or neither.
#[inline]
fn language_of(word: u64) -> u64 {
    let found = SMALL_WORDS[place_of(word)];
    if found << 8 >> 8 == word { found >> 56 } else { 0 }
}

/// A flag for each letter or mark, by the two first bytes of its UTF-8, that Vietnamese has and the other Latin scripts
/// of news hardly use: U+1EA0 to U+1EF9, ă, đ, ơ, ư, and the five tones and the horn standing alone.
static VIETNAMESE_LETTERS: [u64; 64] = {
    let mut flags = [0; 64];
    flags[0x21] = flag(0xba) | flag(0xbb);
    flags[0x04] = flag(0x82) | flag(0x83) | flag(0x90) | flag(0x91);
    flags[0x06] = flag(0xa0) | flag(0xa1) | flag(0xaf) | flag(0xb0);
    flags[0x0c] = flag(0x80) | flag(0x81) | flag(0x83) | flag(0x89) | flag(0x9b) | flag(0xa3);
    flags
};

const fn flag(second: u8) -> u64 {
    1 << (second & 0x3f)
}

/// How much of a text is looked at: enough to be sure, little enough to cost nothing.
const LOOKED_AT: usize = 1_024;

/// Counts for one stretch of text.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    words: usize,
    english: usize,
    vietnamese: usize,
    marked: usize,
}

fn count(text: &str) -> Count {
    let mut counted = Count::default();
    let bytes = &text.as_bytes()[..text.len().min(LOOKED_AT)];
    let mut at = 0;
    while at < bytes.len() {
        let (small, len, ascii) = word::run(bytes, at);
        if len == 0 {
            at += 1;
            continue;
        }
        counted.words += 1;
        if len < 8 {
            // The byte behind it parts words.
            at += len + 1;
            let language = language_of(small);
            counted.english += usize::from(language == IS_ENGLISH);
            counted.vietnamese += usize::from(language == IS_VIETNAMESE);
            counted.marked += usize::from(!ascii && is_vietnamese_short(small));
            continue;
        }
        let start = at;
        while at < bytes.len() && (bytes[at].is_ascii_alphanumeric() || bytes[at] >= 0x80) {
            at += 1;
        }
        counted.marked += usize::from(is_vietnamese(&bytes[start..at]));
    }
    counted
}

/// Whether a word or line has a letter or mark of Vietnamese.
fn is_vietnamese(text: &[u8]) -> bool {
    let mut rest = text;
    while let Some(at) = rest.iter().position(|byte| *byte >= 0xc0) {
        if let Some(second) = rest.get(at + 1)
            && is_vietnamese_letter(rest[at], *second) != 0
        {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}

/// The same of a word of up to eight bytes, the first lowest.
#[inline]
fn is_vietnamese_short(word: u64) -> bool {
    // The bytes that begin wider characters.
    let mut firsts = word & word << 1 & word::TOP;
    let mut found = 0;
    while firsts != 0 {
        let [first, second, ..] = (word >> (firsts.trailing_zeros() - 7)).to_le_bytes();
        found |= is_vietnamese_letter(first, second);
        firsts &= firsts - 1;
    }
    found != 0
}

#[inline]
fn is_vietnamese_letter(first: u8, second: u8) -> u64 {
    if first & second & 0x80 == 0 || first & 0x40 == 0 { 0 } else { VIETNAMESE_LETTERS[first as usize & 0x3f] >> (second & 0x3f) & 1 }
}

/// The language of `text`, and whether Vietnamese has its accents there. `before` decides where the text is too short.
pub fn of(text: &str, before: Option<(Language, Spelling)>) -> (Language, Spelling) {
    let counted = count(text);
    if counted.words < 6
        && let Some(before) = before
    {
        return before;
    }
    let marked = counted.marked * 6 > counted.words;
    if marked && counted.english * 4 <= counted.words {
        return (Language::Vietnamese, Spelling::Accented);
    }
    if counted.vietnamese > counted.english * 2 && counted.vietnamese * 8 > counted.words {
        let spelling = if counted.marked * 12 > counted.words { Spelling::Accented } else { Spelling::Plain };
        return (Language::Vietnamese, spelling);
    }
    if counted.english == 0
        && let Some(before) = before
    {
        return before;
    }
    (Language::English, Spelling::Plain)
}

/// The language of one line of a text that is `whole` as a whole; most lines are told at a glance.
pub fn of_line(line: &str, whole: (Language, Spelling)) -> (Language, Spelling) {
    match whole {
        // Marks such as curly quotes are in both languages.
        (Language::English, _) if line.is_ascii() || !is_vietnamese(&line.as_bytes()[..line.len().min(LOOKED_AT)]) => whole,
        (Language::Vietnamese, Spelling::Accented) if is_vietnamese(&line.as_bytes()[..line.len().min(96)]) && line.len() < 2_000 => whole,
        _ => of(line, Some(whole)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_two_apart_with_and_without_accents() {
        for (text, language, spelling) in [
            ("Thủ tướng hội đàm với Tổng thống tại Hà Nội chiều nay.", Language::Vietnamese, Spelling::Accented),
            ("Thu tuong hoi dam voi Tong thong tai Ha Noi, hai ben nhat tri tang cuong hop tac.", Language::Vietnamese, Spelling::Plain),
            ("The Prime Minister held talks with President Tô Lâm in Hà Nội on Friday.", Language::English, Spelling::Plain),
            ("President Emmanuel Macron received the Foreign Minister of Côte d'Ivoire.", Language::English, Spelling::Plain),
        ] {
            assert_eq!(of(text, None), (language, spelling), "{text}");
        }
    }
}
