//! Every word that some lexicon or pattern of a pack names, as a small number.

use rustc_hash::FxHashMap;

use crate::pack::spelling::Contractions;
use crate::text::fold::{self, Spelling};
use crate::text::word::{self, Key};

/// A word of a vocabulary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WordId(pub(crate) u32);

impl WordId {
    /// Any word that the vocabulary does not hold.
    pub const UNKNOWN: WordId = WordId(0);
}

/// The words of one pack, by the key that [`crate::text::fold::key`] gives them, and by the letters in which texts write
/// most of them.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// By keys that fit one number, which are nearly all.
    short: Table<WordId>,
    long: FxHashMap<Box<[u8]>, WordId>,
    /// By the bytes of the text itself: small letters, or a capital first.
    written: Table<Written>,
    /// What is left of its words behind apostrophes.
    pub(crate) contractions: Contractions,
}

/// A word in the letters in which a text may write it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Written {
    /// The word.
    pub word: WordId,
    /// Its first letter is a capital.
    pub capital: bool,
    /// It has small letters.
    pub small: bool,
    /// It has letters beyond ASCII.
    pub wide: bool,
}

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
        self.short.get(key).unwrap_or(WordId::UNKNOWN)
    }

    /// The word that a text writes in these bytes. Most words are found at once here; of any other nothing is said.
    #[inline]
    pub fn written(&self, bytes: Key) -> Option<Written> {
        self.written.get(bytes)
    }

    /// The word that `spelt` is, added if it is new.
    pub fn intern(&mut self, spelt: &str, spelling: Spelling) -> WordId {
        if let Some(known) = Key::of(spelt.as_bytes()).and_then(|bytes| self.written(bytes)) {
            return known.word;
        }
        let read = word::read(spelt.as_bytes(), 0, fold::letters(spelling));
        let known = read.key.filter(|_| read.past == spelt.len()).map_or(WordId::UNKNOWN, |key| self.short_word(key));
        if known != WordId::UNKNOWN {
            return known;
        }
        let key = fold::key_of(spelt, spelling);
        let known = self.word(&key);
        if known != WordId::UNKNOWN {
            return known;
        }
        let word = WordId(self.size() as u32);
        match Key::of(&key) {
            Some(key) => self.short.put(key, word),
            None => {
                self.long.insert(key.as_slice().into(), word);
            }
        }
        match std::str::from_utf8(&key) {
            Ok(plain) if spelling == Spelling::Plain => self.write(plain, word, spelling),
            _ => self.write(spelt, word, spelling),
        }
        word
    }

    /// Notes that texts write `word` as `spelt`, with its first letter small or a capital.
    fn write(&mut self, spelt: &str, word: WordId, spelling: Spelling) {
        let mut letters = spelt.chars();
        let Some(first) = letters.next() else { return };
        self.write_form(spelt, word, spelling);
        let flipped = if first.is_lowercase() { first.to_uppercase().next() } else { first.to_lowercase().next() };
        // A longer form fits no key.
        let mut form = [0; Key::MOST + 4];
        let rest = letters.as_str().as_bytes();
        if let Some(flipped) = flipped
            && rest.len() <= Key::MOST
        {
            let len = flipped.encode_utf8(&mut form).len();
            form[len..len + rest.len()].copy_from_slice(rest);
            if let Ok(form) = std::str::from_utf8(&form[..len + rest.len()]) {
                self.write_form(form, word, spelling);
            }
        }
    }

    fn write_form(&mut self, form: &str, word: WordId, spelling: Spelling) {
        let Some(bytes) = Key::of(form.as_bytes()) else { return };
        let read = word::read(form.as_bytes(), 0, fold::letters(spelling));
        let whole = read.past == form.len() && !read.digits && !(read.inner_capital && read.small);
        if whole && read.key.is_some_and(|key| self.short_word(key) == word) {
            self.written.put(bytes, Written { word, capital: read.capital, small: read.small, wide: read.wide });
        }
    }

    /// One more than the largest word's number.
    pub fn size(&self) -> usize {
        self.short.count + self.long.len() + 1
    }
}

/// What is found by a key, in one stretch of memory with room to spare: at the first look or the second.
#[derive(Debug)]
struct Table<V> {
    slots: Vec<(Key, V)>,
    count: usize,
}

impl<V> Default for Table<V> {
    fn default() -> Self {
        Table { slots: Vec::new(), count: 0 }
    }
}

/// Marks a free slot: no word has it.
const FREE: Key = Key { low: 0, high: 0 };

/// Room at first.
const SMALLEST: usize = 1 << 12;

impl<V: Copy + Default> Table<V> {
    #[inline]
    fn get(&self, key: Key) -> Option<V> {
        self.slots.get(self.place(key)).filter(|(found, _)| *found == key && key != FREE).map(|(_, value)| *value)
    }

    fn put(&mut self, key: Key, value: V) {
        if (self.count + 1) * 3 > self.slots.len() * 2 {
            let larger = vec![(FREE, V::default()); (self.slots.len() * 2).max(SMALLEST)];
            for (key, value) in std::mem::replace(&mut self.slots, larger).into_iter().filter(|(key, _)| *key != FREE) {
                let at = self.place(key);
                self.slots[at] = (key, value);
            }
        }
        let at = self.place(key);
        self.count += usize::from(self.slots[at].0 == FREE);
        self.slots[at] = (key, value);
    }

    /// Where `key` stands, or where it would.
    #[inline]
    fn place(&self, key: Key) -> usize {
        let mixed = u128::from(key.low ^ key.high.rotate_left(29)) * 0x9e37_79b9_7f4a_7c15;
        let mask = self.slots.len().wrapping_sub(1);
        let mut at = (mixed as u64 ^ (mixed >> 64) as u64) as usize & mask;
        while let Some((found, _)) = self.slots.get(at) {
            if *found == key || *found == FREE {
                break;
            }
            at = (at + 1) & mask;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_its_number_as_others_come() {
        let mut vocabulary = Vocabulary::default();
        let names: Vec<String> = (0..2_000).map(|n| format!("word{n}")).chain(["a word longer than sixteen bytes".to_owned()]).collect();
        let ids: Vec<WordId> = names.iter().map(|n| vocabulary.intern(n, Spelling::Plain)).collect();
        for (name, id) in names.iter().zip(&ids) {
            assert_eq!(vocabulary.word(name.as_bytes()), *id);
            assert_eq!(vocabulary.intern(name, Spelling::Plain), *id);
        }
        assert_eq!(vocabulary.size(), names.len() + 1);
        assert_eq!(vocabulary.word(b"none"), WordId::UNKNOWN);
    }

    #[test]
    fn a_word_is_found_as_texts_write_it() {
        let mut vocabulary = Vocabulary::default();
        let word = vocabulary.intern("thăm", Spelling::Accented);
        for (form, capital) in [("thăm", false), ("Thăm", true)] {
            let written = Key::of(form.as_bytes()).and_then(|bytes| vocabulary.written(bytes));
            assert!(written.is_some_and(|w| w.word == word && w.capital == capital && w.small && w.wide), "{form}");
        }
        assert!(Key::of("tham".as_bytes()).and_then(|bytes| vocabulary.written(bytes)).is_none());
    }
}
