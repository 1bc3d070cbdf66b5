//! What things are called compared, in one language or across two, by the words they share.

use banggiao_extract::context::people::name::{Word, name_words, slips};

use super::sound::Sound;
use super::syllable::is_syllable;

/// How what two things are called stands to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wording {
    /// They share most of their words, or a name.
    Alike,
    /// They are of one language and share few.
    Unlike,
    /// They are of two languages and share no name: they may mean one thing or two.
    Open,
}

/// Compares what two things are called.
pub(super) fn compare(a: &str, b: &str) -> Wording {
    let read = |text: &str| -> Vec<Word> { name_words(text).into_iter().filter(|w| w.plain.len() > 1).collect() };
    let (a, b) = (read(a), read(b));
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let vietnamese = |words: &[Word]| words.iter().any(|w| w.marked && is_syllable(&w.plain));
    if vietnamese(short) == vietnamese(long) {
        let shared = short.iter().filter(|x| long.iter().any(|y| one_word(x, y))).count();
        return if shared * 5 >= short.len() * 3 && shared > 0 { Wording::Alike } else { Wording::Unlike };
    }
    let named = short.iter().any(|x| long.iter().any(|y| x.plain.len() > 3 && !is_syllable(&x.plain) && one_word(x, y)));
    if named { Wording::Alike } else { Wording::Open }
}

/// One word, or one name in two transliterations.
fn one_word(a: &Word, b: &Word) -> bool {
    if a.plain == b.plain {
        return !(a.marked && b.marked) || a.accented == b.accented;
    }
    let long = a.plain.len().min(b.plain.len()) > 4 && !is_syllable(&a.plain) && !is_syllable(&b.plain);
    long && (Sound::of(&a.plain).like(&Sound::of(&b.plain)) || a.plain[0] == b.plain[0] && slips(&a.plain, &b.plain) < 2)
}

#[cfg(test)]
mod tests {
    use super::{Wording, compare};

    #[test]
    fn by_words_in_one_language_and_by_names_across_two() {
        for (a, b, wording) in [
            ("Order of Friendship", "Order of Friendship (Dostyk)", Wording::Alike),
            ("Order of Merit", "Hungarian Order of Merit", Wording::Alike),
            ("Huân chương Sao vàng", "Huân chương Hồ Chí Minh", Wording::Unlike),
            ("Huân chương Hữu nghị Dostyk", "Order of Dostyk (Friendship)", Wording::Alike),
            ("Huân chương Sao vàng", "Gold Star Order", Wording::Open),
            ("Đại học Johannesburg", "University of Johannesburg", Wording::Alike),
            ("Merdeka Palace", "Cung điện Merdeka", Wording::Alike),
            ("Ethno-Village of Kazakhstan", "Astana International Financial Centre", Wording::Unlike),
        ] {
            assert_eq!(compare(a, b), wording, "{a} / {b}");
            assert_eq!(compare(b, a), wording, "{b} / {a}");
        }
    }
}
