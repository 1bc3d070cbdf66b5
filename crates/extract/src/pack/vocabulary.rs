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
///
/// Keys of up to sixteen bytes, which is nearly all, are looked up as numbers: no pointer is followed.
#[derive(Debug, Default)]
pub struct Vocabulary {
    short: FxHashMap<u128, WordId>,
    long: FxHashMap<Box<[u8]>, WordId>,
}

/// A key of up to sixteen bytes as a number; no key holds a zero byte.
#[inline]
fn packed(key: &[u8]) -> Option<u128> {
    if key.len() > 16 {
        return None;
    }
    let mut bytes = [0; 16];
    bytes[..key.len()].copy_from_slice(key);
    Some(u128::from_le_bytes(bytes))
}

impl Vocabulary {
    /// The word with this key, or [`WordId::UNKNOWN`].
    #[inline]
    pub fn word(&self, key: &[u8]) -> WordId {
        let found = match packed(key) {
            Some(number) => self.short.get(&number),
            None => self.long.get(key),
        };
        found.copied().unwrap_or(WordId::UNKNOWN)
    }

    /// The word with this key, added if it is new.
    pub fn intern(&mut self, key: &[u8]) -> WordId {
        let known = self.word(key);
        if known != WordId::UNKNOWN {
            return known;
        }
        let word = WordId(self.size() as u32);
        match packed(key) {
            Some(number) => self.short.insert(number, word),
            None => self.long.insert(key.into(), word),
        };
        word
    }

    /// One more than the largest word's number.
    pub fn size(&self) -> usize {
        self.short.len() + self.long.len() + 1
    }
}
