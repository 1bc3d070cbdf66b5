//! A lexicon: phrases of words, each with what it may mean, found in one walk from any token of a text.

use rustc_hash::FxHashMap;

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

#[derive(Debug, Default)]
struct Node {
    next: FxHashMap<WordId, u32>,
    senses: Vec<Sense>,
}

/// Phrases of one language in one spelling.
#[derive(Debug)]
pub struct Lexicon {
    nodes: Vec<Node>,
    /// Node behind each first word; 0 for none.
    first: Vec<u32>,
}

impl Default for Lexicon {
    fn default() -> Self {
        Lexicon { nodes: vec![Node::default()], first: Vec::new() }
    }
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
            let next = self.nodes[at as usize].next.get(word).copied();
            let next = next.unwrap_or_else(|| {
                let new = self.nodes.len() as u32;
                self.nodes.push(Node::default());
                self.nodes[at as usize].next.insert(*word, new);
                new
            });
            if i == 0 {
                if self.first.len() <= word.0 as usize {
                    self.first.resize(word.0 as usize + 1, 0);
                }
                self.first[word.0 as usize] = next;
            }
            at = next;
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
        let Some(&node) = self.first.get(tokens[at].word.0 as usize) else { return };
        if node == 0 {
            return;
        }
        let mut node = &self.nodes[node as usize];
        let mut past = at + 1;
        loop {
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
            if node.next.is_empty() {
                return;
            }
            let mut next = past;
            let passed = |t: &Token| t.is_dash() || t.kind == TokenKind::Possessive || abbreviates(&tokens[past - 1], t);
            if next + 1 < tokens.len() && passed(&tokens[next]) {
                next += 1;
            }
            match tokens.get(next) {
                Some(token) if token.is_word() && token.word != WordId::UNKNOWN => match node.next.get(&token.word) {
                    Some(id) => node = &self.nodes[*id as usize],
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
