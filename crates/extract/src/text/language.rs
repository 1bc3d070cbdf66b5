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
const IS_ENGLISH: u64 = 1 << 56;
const IS_VIETNAMESE: u64 = 2 << 56;
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
            let mut place = place_of(number);
            while table[place] != 0 {
                place = (place + 1) % ROOM;
            }
            // A longer word is never looked for.
            if bytes.len() <= LONGEST {
                table[place] = number | language;
            }
            i += 1;
        }
        list += 1;
    }
    table
}

const fn place_of(word: u64) -> usize {
    (word.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize
}

/// The language of a small word, given as a number in small letters: a flag, or zero.
#[inline]
fn language_of(word: u64) -> u64 {
    let mut place = place_of(word);
    loop {
        let found = SMALL_WORDS[place];
        if found == 0 || found << 8 >> 8 == word {
            return found >> 56 << 56;
        }
        place = (place + 1) % ROOM;
    }
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
            at += len;
            if ascii {
                let language = if len <= LONGEST { language_of(small) } else { 0 };
                counted.english += usize::from(language == IS_ENGLISH);
                counted.vietnamese += usize::from(language == IS_VIETNAMESE);
            } else {
                counted.marked += usize::from(is_vietnamese_short(small));
            }
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

/// Whether a word has a letter or mark, in UTF-8, that Vietnamese has and the other Latin scripts of news hardly use:
/// U+1EA0 to U+1EF9, ă, đ, ơ, ư, and the five tones and the horn standing alone.
fn is_vietnamese(word: &[u8]) -> bool {
    word.windows(2).any(|pair| pair[0] >= 0xc4 && is_vietnamese_letter(pair[0], pair[1]))
}

/// The same of a word of up to eight bytes, the first lowest.
#[inline]
fn is_vietnamese_short(word: u64) -> bool {
    // The bytes that begin wider characters.
    let mut firsts = word & word << 1 & word::TOP;
    while firsts != 0 {
        let [first, second, ..] = (word >> (firsts.trailing_zeros() - 7)).to_le_bytes();
        if is_vietnamese_letter(first, second) {
            return true;
        }
        firsts &= firsts - 1;
    }
    false
}

#[inline]
fn is_vietnamese_letter(first: u8, second: u8) -> bool {
    match first {
        0xe1 => matches!(second, 0xba | 0xbb),
        0xc4 => matches!(second, 0x82 | 0x83 | 0x90 | 0x91),
        0xc6 => matches!(second, 0xa0 | 0xa1 | 0xaf | 0xb0),
        0xcc => matches!(second, 0x80 | 0x81 | 0x83 | 0x89 | 0x9b | 0xa3),
        _ => false,
    }
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
        (Language::English, _) if line.is_ascii() => whole,
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
