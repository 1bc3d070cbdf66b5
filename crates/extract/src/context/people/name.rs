//! Names compared: accents, slips of the pen, and how a name is best written.

use crate::text::fold::{self, Spelling};

/// A word of a name: its key with accents and without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The key with accents.
    pub accented: Vec<u8>,
    /// The key without.
    pub plain: Vec<u8>,
    /// Whether it bears accents that Vietnamese has.
    pub marked: bool,
}

pub(super) fn spelt_marked(words: &[Word]) -> bool {
    words.iter().any(|w| w.marked)
}

/// `Ama “Aku” Mensah` without what stands in quotation marks.
fn without_nickname(name: &str) -> String {
    let mut inside = false;
    let quote = |c: char| matches!(c, '“' | '”' | '"');
    let kept: String = name
        .chars()
        .filter(|c| {
            inside ^= quote(*c);
            !inside && !quote(*c)
        })
        .collect();
    if kept.len() == name.len() { kept } else { kept.split_whitespace().collect::<Vec<_>>().join(" ") }
}

/// `Kassym – Jomart` is written without spaces; a name all in capitals as names are.
pub(super) fn tidy(name: &str) -> String {
    let name = &without_nickname(name)[..];
    let mut out = if name.contains(['–', '-']) { name.replace(" – ", "-").replace(" - ", "-") } else { name.to_owned() };
    if !out.contains(char::is_lowercase) && out.chars().count() > 3 {
        out = out
            .split(' ')
            .map(|w| {
                // `MSWATI III`: a number stays as it is.
                if w.len() > 1 && w.chars().all(|c| matches!(c, 'I' | 'V' | 'X')) {
                    return w.to_owned();
                }
                let mut chars = w.chars();
                chars.next().map(|f| f.to_string() + &chars.as_str().to_lowercase()).unwrap_or_default()
            })
            .collect::<Vec<_>>()
            .join(" ");
    }
    out
}

/// `Cri-xtô-phơ Lúc-xơn`: whether a name is written syllable by syllable as it sounds, with small letters behind hyphens; not the
/// two syllables of a Korean or Chinese given name, as in `Han Ki-moon`.
pub(super) fn by_sound(name: &str) -> bool {
    let given = name.is_ascii() && name.contains(' ') && name.matches('-').count() == 1;
    !given && name.split('-').skip(1).any(|behind| behind.starts_with(char::is_lowercase))
}

/// Whether `name` has an initial inside, as it is written on ceremonial occasions, and `known` is the short form of it: `Robert B.
/// Mensah`, who is known as Rob Mensah; not as Kofi Mensah.
pub(super) fn formal(name: &str, known: &str) -> bool {
    let initialed = |name: &str| name.split(' ').skip(1).any(|word| word.strip_suffix('.').is_some_and(|i| i.chars().count() == 1));
    initialed(name) && !initialed(known) && name.chars().next() == known.chars().next()
}

/// The words of a name, those joined by hyphens apart.
pub fn name_words(name: &str) -> Vec<Word> {
    name.split(|c: char| !fold::is_word_char(c))
        .filter(|w| !w.is_empty())
        .map(|w| {
            let mut accented = Vec::new();
            let marked = fold::key(w, Spelling::Accented, &mut accented);
            Word { accented, plain: fold::key_of(w, Spelling::Plain), marked }
        })
        .collect()
}

pub(super) fn same_word(a: &Word, b: &Word) -> bool {
    if a.plain == b.plain {
        return !(a.marked && b.marked) || a.accented == b.accented;
    }
    // Slips of the pen in long names; in Vietnamese syllables every letter counts.
    let (short, long) = (a.plain.len().min(b.plain.len()), a.plain.len().max(b.plain.len()));
    if a.marked || b.marked || short < 5 {
        return false;
    }
    slips(&a.plain, &b.plain) <= if long >= 8 { 2 } else { 1 } && a.plain[0] == b.plain[0]
}

/// Names of as many words that differ by a slip or two in one long word, another long word being equal.
pub(super) fn slipped(a: &[Word], b: &[Word]) -> bool {
    let equal = a.iter().zip(b).filter(|(a, b)| a.plain == b.plain && a.plain.len() >= 5).count();
    let mut unlike = a.iter().zip(b).filter(|(a, b)| a.plain != b.plain);
    match (unlike.next(), unlike.next()) {
        (Some((a, b)), None) => {
            equal > 0 && a.plain.len() >= 5 && !a.marked && !b.marked && a.plain[0] == b.plain[0] && slips(&a.plain, &b.plain) <= 2
        }
        _ => false,
    }
}

/// Edit distance with neighbouring letters swapped as one step (optimal string alignment); 3 where the lengths alone say
/// more than 2.
pub fn slips(a: &[u8], b: &[u8]) -> usize {
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let width = b.len() + 1;
    let mut rows = vec![0usize; width * (a.len() + 1)];
    for (j, cell) in rows.iter_mut().take(width).enumerate() {
        *cell = j;
    }
    for i in 1..=a.len() {
        rows[i * width] = i;
        for j in 1..=b.len() {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[(i - 1) * width + j] + 1).min(rows[i * width + j - 1] + 1).min(rows[(i - 1) * width + j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[(i - 2) * width + j - 2] + 1);
            }
            rows[i * width + j] = best;
        }
    }
    rows[width * (a.len() + 1) - 1]
}
