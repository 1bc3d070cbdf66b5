//! Wordings compared: the words of a phrase, each folded once to a number.

use rustc_hash::FxHashMap;

use crate::text::fold::{self, Spelling};

/// The words met so far in a document's facts, in plain spelling.
#[derive(Debug, Default)]
pub struct Words {
    numbers: FxHashMap<Box<[u8]>, u32>,
    key: Vec<u8>,
}

/// A phrase as the numbers of its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording(Vec<u32>);

impl Words {
    /// The wording of `phrase`.
    pub fn wording(&mut self, phrase: &str) -> Wording {
        let mut out = Vec::with_capacity(phrase.len() / 5 + 1);
        for word in phrase.split(|c: char| !fold::is_word_char(c)).filter(|w| !w.is_empty()) {
            fold::key(word, Spelling::Plain, &mut self.key);
            if self.key.is_empty() {
                continue;
            }
            let number = match self.numbers.get(self.key.as_slice()) {
                Some(number) => *number,
                None => {
                    let new = self.numbers.len() as u32;
                    self.numbers.insert(self.key.as_slice().into(), new);
                    new
                }
            };
            out.push(number);
        }
        Wording(out)
    }
}

impl Wording {
    /// Whether the two share at least `share` of the words of the shorter.
    pub fn is_like(&self, other: &Wording, share: f64) -> bool {
        alike(&self.0, &other.0, share)
    }

    /// Whether it goes on behind the words of an item with so many words that `other` has not.
    pub fn goes_beyond(&self, other: &Wording, words: usize) -> bool {
        self.0.len() > words + 2 && self.0.iter().filter(|w| !other.0.contains(w)).count() >= words
    }

    /// Whether two titles are of one document: the words with which both begin, such as `Memorandum of Understanding on`,
    /// do not count.
    pub fn is_same_title(&self, other: &Wording) -> bool {
        let shared = self.0.iter().zip(&other.0).take_while(|(a, b)| a == b).count();
        let (a, b) = (&self.0[shared..], &other.0[shared..]);
        // `the FTA` is the one called `free trade agreement (FTA)` before.
        let short = |a: &[u32], b: &[u32]| a.len() == 1 && shared == 0 && b.contains(&a[0]);
        a.is_empty() || b.is_empty() || alike(a, b, 0.6) || short(a, b) || short(b, a)
    }
}

fn alike(a: &[u32], b: &[u32], share: f64) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let common = short.iter().filter(|w| long.contains(w)).count();
    common as f64 >= share * short.len().max(long.len() * 3 / 4) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_like_each_other_whatever_their_marks() {
        let mut words = Words::default();
        let mut of = |phrase: &str| words.wording(phrase);
        let (a, b) = (of("mở rộng hợp tác, nghề cá"), of("Mo rong hop tac ve nghe ca"));
        assert!(a.is_like(&b, 0.75));
        assert!(!a.is_like(&of("open a consulate"), 0.3));
    }

    #[test]
    fn how_titles_begin_does_not_make_them_the_same() {
        let mut words = Words::default();
        let mut of = |phrase: &str| words.wording(phrase);
        let fish = of("Memorandum of Understanding on fisheries");
        assert!(!fish.is_same_title(&of("Memorandum of Understanding on air services")));
        assert!(fish.is_same_title(&of("Memorandum of Understanding")));
    }
}
