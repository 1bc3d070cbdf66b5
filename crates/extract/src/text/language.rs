//! Which language a passage is in, told by its small words and its accents.

use crate::text::fold::Spelling;

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
    for word in bytes.split(|b| !(b.is_ascii_alphanumeric() || *b >= 0x80)).filter(|w| !w.is_empty()) {
        counted.words += 1;
        if word.is_ascii() {
            let mut small = [0; 6];
            if word.len() <= small.len() {
                small[..word.len()].copy_from_slice(word);
                small.make_ascii_lowercase();
                counted.english += usize::from(ENGLISH.iter().any(|w| w.as_bytes() == &small[..word.len()]));
                counted.vietnamese += usize::from(VIETNAMESE.iter().any(|w| w.as_bytes() == &small[..word.len()]));
            }
        } else {
            counted.marked += usize::from(is_vietnamese(word));
        }
    }
    counted
}

/// Whether a word has a letter or mark, in UTF-8, that Vietnamese has and the other Latin scripts of news hardly use:
/// U+1EA0 to U+1EF9, ă, đ, ơ, ư, and the five tones and the horn standing alone.
fn is_vietnamese(word: &[u8]) -> bool {
    word.windows(2).any(|w| {
        matches!(w, [0xe1, 0xba | 0xbb] | [0xc4, 0x82 | 0x83 | 0x90 | 0x91] | [0xc6, 0xa0 | 0xa1 | 0xaf | 0xb0])
            || matches!(w, [0xcc, 0x80 | 0x81 | 0x83 | 0x89 | 0x9b | 0xa3])
    })
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
