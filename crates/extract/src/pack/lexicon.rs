//! Lexicons as they are gathered from tables: classes, values, and phrases of words with what they may mean.
//! [`crate::pack::phrases`] finds them in a text.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::pack::vocabulary::{Vocabulary, WordId};
use crate::text::fold::{self, Spelling};

/// A class of lexicon entries: the stem of the table it comes from (`office`, `field`, `country` ...).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClassId(pub(crate) u16);

/// A value of a lexicon entry, such as `President` or `KAZ`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ValueId(pub(crate) u32);

/// What a phrase may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sense {
    /// The class it belongs to.
    pub class: ClassId,
    /// Its value there.
    pub value: ValueId,
    /// Which capitals the text must have for the phrase to count.
    pub case: Case,
}

/// Which capitals a phrase needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// None.
    Any,
    /// A capital first letter: names.
    Initial,
    /// All capitals: acronyms, so that `WHO` is not `Who`.
    All,
}

impl Case {
    /// What a phrase written like this needs: acronyms all capitals, a name its first.
    pub fn of(phrase: &str, name: bool) -> Self {
        let letters = || phrase.chars().filter(|c| c.is_alphabetic());
        // Most phrases have a small letter of ASCII.
        let small = phrase.bytes().any(|b| b.is_ascii_lowercase());
        if !small && letters().count() > 1 && letters().all(char::is_uppercase) {
            Case::All
        } else if name {
            Case::Initial
        } else {
            Case::Any
        }
    }
}

/// Names of classes and values, each with a small number of its own.
#[derive(Debug, Default)]
pub struct Names {
    by_name: FxHashMap<String, u32>,
    names: Vec<String>,
}

impl Names {
    /// The number of `name`, given one if it is new.
    pub fn intern(&mut self, name: &str) -> u32 {
        if let Some(id) = self.by_name.get(name) {
            return *id;
        }
        let id = self.names.len() as u32;
        self.names.push(name.to_owned());
        self.by_name.insert(name.to_owned(), id);
        id
    }

    /// The number of `name`.
    pub fn get(&self, name: &str) -> Option<u32> {
        self.by_name.get(name).copied()
    }

    /// The name with this number.
    pub fn name(&self, id: u32) -> &str {
        &self.names[id as usize]
    }

    /// All names.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

/// The words of a phrase, as the tokeniser would part them, hyphens left out.
pub fn words_of(phrase: &str, vocabulary: &mut Vocabulary, spelling: Spelling) -> SmallVec<[WordId; 8]> {
    let mut words = SmallVec::new();
    // Nearly all phrases are of letters and single spaces.
    if phrase.chars().all(|c| c.is_ascii_alphabetic() || c == ' ' || fold::is_word_char(c)) {
        words.extend(phrase.split(' ').filter(|word| !word.is_empty()).map(|word| vocabulary.intern(word, spelling)));
        return words;
    }
    let mut add = |piece: &str| {
        let piece = piece.trim_matches(|c: char| !fold::is_word_char(c) && c != '.');
        // The possessive `'s` is a token of its own kind, passed over inside a phrase.
        let possessive = piece == "s" && phrase.contains(['’', '\'']);
        if !piece.is_empty() && !possessive {
            words.push(vocabulary.intern(piece, spelling));
        }
    };
    for piece in phrase.split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/' | '’' | '\'' | ',' | '(' | ')' | '"'))
    {
        let dotted =
            piece.len() >= 3 && piece.bytes().enumerate().all(|(i, b)| if i % 2 == 0 { b.is_ascii_alphabetic() } else { b == b'.' });
        if dotted {
            add(piece);
        } else {
            piece.split('.').for_each(&mut add);
        }
    }
    words
}

/// The phrases of one language in one spelling while they are gathered, word by word from the root.
#[derive(Debug)]
pub struct Trie {
    /// What the phrase means that ends at each node.
    pub(super) senses: Vec<SmallVec<[Sense; 2]>>,
    /// The node before each node, and the word that leads from there.
    pub(super) steps: Vec<(u32, WordId)>,
    /// Node behind each first word; 0 for none.
    pub(super) first: Vec<u32>,
    /// Node behind a [`step`].
    next: FxHashMap<u64, u32>,
}

impl Default for Trie {
    fn default() -> Self {
        Trie { senses: vec![SmallVec::new()], steps: vec![(0, WordId::UNKNOWN)], first: Vec::new(), next: FxHashMap::default() }
    }
}

/// The key of the step from `node` by `word`.
#[inline]
fn step(node: u32, word: WordId) -> u64 {
    u64::from(node) << 32 | u64::from(word.0)
}

impl Trie {
    /// Adds `sense` to the phrase made of `words`, unless it has one of that class already: that one's value is given.
    pub fn add(&mut self, words: &[WordId], sense: Sense) -> Option<ValueId> {
        let mut at = 0u32;
        for (i, word) in words.iter().enumerate() {
            if self.first.len() <= word.0 as usize {
                self.first.resize(word.0 as usize + 1, 0);
            }
            let new = self.senses.len() as u32;
            let node = if i == 0 { &mut self.first[word.0 as usize] } else { self.next.entry(step(at, *word)).or_insert(new) };
            if *node == 0 {
                *node = new;
            }
            let node = *node;
            if node == new {
                self.senses.push(SmallVec::new());
                self.steps.push((at, *word));
            }
            at = node;
        }
        let senses = &mut self.senses[at as usize];
        let known = senses.iter().find(|s| s.class == sense.class).map(|s| s.value);
        if known.is_none() {
            senses.push(sense);
        }
        known
    }
}
