//! Every word that some lexicon or pattern of a pack names, as a small number.

use rustc_hash::FxHashMap;

/// A word of a vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub(crate) u32);

impl WordId {
    /// Any word that the vocabulary does not hold.
    pub const UNKNOWN: WordId = WordId(0);
}

/// The words of one pack, by the key that [`crate::text::fold::key`] gives them.
#[derive(Debug, Default)]
pub struct Vocabulary {
    words: FxHashMap<Box<[u8]>, WordId>,
}

impl Vocabulary {
    /// The word with this key, or [`WordId::UNKNOWN`].
    pub fn word(&self, key: &[u8]) -> WordId {
        self.words.get(key).copied().unwrap_or(WordId::UNKNOWN)
    }

    /// The word with this key, added if it is new.
    pub fn intern(&mut self, key: &[u8]) -> WordId {
        if let Some(word) = self.words.get(key) {
            return *word;
        }
        let word = WordId(self.words.len() as u32 + 1);
        self.words.insert(key.into(), word);
        word
    }

    /// One more than the largest word's number.
    pub fn size(&self) -> usize {
        self.words.len() + 1
    }
}
