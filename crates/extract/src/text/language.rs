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
const LOOKED_AT: usize = 4_096;

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
    let mut end = text.len().min(LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    for word in text[..end].split(|c: char| !crate::text::fold::is_word_char(c)).filter(|w| !w.is_empty()) {
        counted.words += 1;
        if word.is_ascii() {
            if word.len() > 6 {
                continue;
            }
            let small = word.to_ascii_lowercase();
            counted.english += usize::from(ENGLISH.contains(&small.as_str()));
            counted.vietnamese += usize::from(VIETNAMESE.contains(&small.as_str()));
        } else {
            counted.marked += usize::from(word.chars().any(is_vietnamese));
        }
    }
    counted
}

/// A letter or mark that Vietnamese has and the other Latin scripts of news hardly use.
fn is_vietnamese(c: char) -> bool {
    matches!(c, '\u{1ea0}'..='\u{1ef9}' | 'ă' | 'Ă' | 'đ' | 'Đ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | '\u{300}'..='\u{303}' | '\u{309}' | '\u{323}' | '\u{31b}')
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
