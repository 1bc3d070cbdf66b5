//! Every word that some lexicon or pattern of a pack names, as a small number.

use rustc_hash::FxHashMap;

use crate::text::word::Key;

/// A word of a vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub(crate) u32);

impl WordId {
    /// Any word that the vocabulary does not hold.
    pub const UNKNOWN: WordId = WordId(0);
}

/// The words of one pack, by the key that [`crate::text::fold::key`] gives them.
///
/// Keys that fit one number, which is nearly all, stand in one table with twice the room they need: a word is found, or
/// found missing, at the first look or the second.
#[derive(Debug, Default)]
pub struct Vocabulary {
    slots: Vec<Slot>,
    short: usize,
    long: FxHashMap<Box<[u8]>, WordId>,
}

/// A place in the table; [`WordId::UNKNOWN`] where it is free.
#[derive(Debug, Clone, Copy)]
struct Slot {
    low: u64,
    high: u64,
    word: WordId,
}

const FREE: Slot = Slot { low: 0, high: 0, word: WordId::UNKNOWN };

/// Room at first.
const SMALLEST: usize = 16;

impl Vocabulary {
    /// The word with this key, or [`WordId::UNKNOWN`].
    pub fn word(&self, key: &[u8]) -> WordId {
        match Key::of(key) {
            Some(key) => self.short_word(key),
            None => self.long.get(key).copied().unwrap_or(WordId::UNKNOWN),
        }
    }

    /// The word with this key, or [`WordId::UNKNOWN`].
    #[inline]
    pub fn short_word(&self, key: Key) -> WordId {
        self.slots.get(self.place(key)).map_or(WordId::UNKNOWN, |slot| slot.word)
    }

    /// The word with this key, added if it is new.
    pub fn intern(&mut self, key: &[u8]) -> WordId {
        let known = self.word(key);
        if known != WordId::UNKNOWN {
            return known;
        }
        let word = WordId(self.size() as u32);
        match Key::of(key) {
            Some(key) => {
                self.short += 1;
                if self.short * 2 > self.slots.len() {
                    self.grow();
                }
                self.put(key, word);
            }
            None => {
                self.long.insert(key.into(), word);
            }
        }
        word
    }

    /// One more than the largest word's number.
    pub fn size(&self) -> usize {
        self.short + self.long.len() + 1
    }

    /// Where `key` stands, or where it would.
    #[inline]
    fn place(&self, key: Key) -> usize {
        let (low, high) = key.halves();
        let mixed = u128::from(low ^ high.rotate_left(29)) * 0x9e37_79b9_7f4a_7c15;
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = (mixed as u64 ^ (mixed >> 64) as u64) as usize & mask;
        while let Some(slot) = self.slots.get(at) {
            if slot.low == low && slot.high == high || slot.word == WordId::UNKNOWN {
                break;
            }
            at = (at + 1) & mask;
        }
        at
    }

    fn put(&mut self, key: Key, word: WordId) {
        let (low, high) = key.halves();
        let at = self.place(key);
        self.slots[at] = Slot { low, high, word };
    }

    fn grow(&mut self) {
        let larger = vec![FREE; (self.slots.len() * 2).max(SMALLEST)];
        for slot in std::mem::replace(&mut self.slots, larger).into_iter().filter(|s| s.word != WordId::UNKNOWN) {
            self.put(Key::from_halves(slot.low, slot.high), slot.word);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_its_number_as_others_come() {
        let mut vocabulary = Vocabulary::default();
        let names: Vec<String> = (0..500).map(|n| format!("word{n}")).chain(["a word longer than sixteen bytes".to_owned()]).collect();
        let ids: Vec<WordId> = names.iter().map(|n| vocabulary.intern(n.as_bytes())).collect();
        for (name, id) in names.iter().zip(&ids) {
            assert_eq!(vocabulary.word(name.as_bytes()), *id);
            assert_eq!(vocabulary.intern(name.as_bytes()), *id);
        }
        assert_eq!(vocabulary.size(), names.len() + 1);
        assert_eq!(vocabulary.word(b"none"), WordId::UNKNOWN);
    }
}
