//! A lexicon: phrases of words, each with what it may mean, found in one walk from any token of a text.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::pack::vocabulary::{Vocabulary, WordId};
use crate::text::fold::{self, Spelling};
use crate::text::token::{Token, TokenKind};

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
        if letters().count() > 1 && letters().all(char::is_uppercase) {
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

/// What a phrase means that ends at a node, and whether a longer one goes on from there.
#[derive(Debug, Default)]
struct Node {
    senses: SmallVec<[Sense; 2]>,
    goes_on: bool,
}

/// Phrases of one language in one spelling.
#[derive(Debug)]
pub struct Lexicon {
    nodes: Vec<Node>,
    /// Node behind each first word; 0 for none.
    first: Vec<u32>,
    /// Node behind a node and a further word: one table for all, for there are many nodes and few words behind each.
    next: FxHashMap<u64, u32>,
}

impl Default for Lexicon {
    fn default() -> Self {
        Lexicon { nodes: vec![Node::default()], first: Vec::new(), next: FxHashMap::default() }
    }
}

/// The key of the step from `node` by `word`.
#[inline]
fn step(node: u32, word: WordId) -> u64 {
    u64::from(node) << 32 | u64::from(word.0)
}

/// The words of a phrase, as the tokeniser would part them, hyphens left out.
pub fn words_of(phrase: &str, vocabulary: &mut Vocabulary, spelling: Spelling) -> Vec<WordId> {
    let mut words = Vec::new();
    let mut key = Vec::new();
    for piece in phrase.split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/' | '’' | '\'' | ',' | '(' | ')' | '"'))
    {
        let dotted =
            piece.len() > 3 && piece.bytes().enumerate().all(|(i, b)| if i % 2 == 0 { b.is_ascii_alphabetic() } else { b == b'.' });
        let pieces: Vec<&str> = if dotted { vec![piece] } else { piece.split('.').collect() };
        for piece in pieces {
            let piece = piece.trim_matches(|c: char| !fold::is_word_char(c) && c != '.');
            // The possessive `'s` is a token of its own kind, passed over inside a phrase.
            let possessive = piece == "s" && phrase.contains(['’', '\'']);
            if !piece.is_empty() && !possessive {
                fold::key(piece, spelling, &mut key);
                words.push(vocabulary.intern(&key));
            }
        }
    }
    words
}

impl Lexicon {
    /// Adds `sense` to the phrase made of `words`, unless it has one of that class already: that one's value is given.
    pub fn add(&mut self, words: &[WordId], sense: Sense) -> Option<ValueId> {
        let mut at = 0u32;
        for (i, word) in words.iter().enumerate() {
            if self.first.len() <= word.0 as usize {
                self.first.resize(word.0 as usize + 1, 0);
            }
            let known =
                if i == 0 { Some(self.first[word.0 as usize]).filter(|n| *n != 0) } else { self.next.get(&step(at, *word)).copied() };
            at = known.unwrap_or_else(|| {
                let new = self.nodes.len() as u32;
                self.nodes.push(Node::default());
                if i == 0 {
                    self.first[word.0 as usize] = new;
                } else {
                    self.nodes[at as usize].goes_on = true;
                    self.next.insert(step(at, *word), new);
                }
                new
            });
        }
        let senses = &mut self.nodes[at as usize].senses;
        let known = senses.iter().find(|s| s.class == sense.class).map(|s| s.value);
        if known.is_none() {
            senses.push(sense);
        }
        known
    }

    /// Calls `found(past, sense)` for every phrase that starts at token `at`; `past` is one past its last token.
    /// Hyphens, dashes and the full stop of an abbreviation are passed over inside a phrase; any other mark ends it.
    pub fn phrases_at(&self, tokens: &[Token], at: usize, mut found: impl FnMut(usize, Sense)) {
        let Some(&first) = self.first.get(tokens[at].word.0 as usize) else { return };
        if first == 0 {
            return;
        }
        let mut here = first;
        let mut past = at + 1;
        loop {
            let node = &self.nodes[here as usize];
            for sense in &node.senses {
                let counts = match sense.case {
                    // `Tô` in an English text is not the word `to`.
                    Case::Any => past > at + 1 || !tokens[at].folded,
                    Case::Initial => tokens[at].capital,
                    Case::All => tokens[at].capital && !tokens[at].span.is_empty() && tokens[at].acronym(),
                };
                if counts {
                    found(past, *sense);
                }
            }
            if !node.goes_on {
                return;
            }
            let mut next = past;
            let passed = |t: &Token| t.is_dash() || t.kind == TokenKind::Possessive || abbreviates(&tokens[past - 1], t);
            if next + 1 < tokens.len() && passed(&tokens[next]) {
                next += 1;
            }
            match tokens.get(next) {
                Some(token) if token.is_word() && token.word != WordId::UNKNOWN => match self.next.get(&step(here, token.word)) {
                    Some(id) => here = *id,
                    None => return,
                },
                _ => return,
            }
            past = next + 1;
        }
    }
}

/// Whether `stop` is the full stop of an abbreviation, as in `TP. Hồ Chí Minh`.
fn abbreviates(word: &Token, stop: &Token) -> bool {
    stop.is('.') && !stop.spaced && word.capital && word.span.len() <= 3
}
