//! The phrases of one language in one spelling, found in one walk from any token of a text.
//!
//! The walk goes word by word. Each node of it holds all that the phrases on the way to it mean, worked out when the
//! pack is loaded, so that finding them in a text copies nothing.

use crate::pack::known::hint;
use crate::pack::lexicon::{Case, ClassId, Sense, Trie, ValueId};
use crate::pack::vocabulary::WordId;
use crate::text::token::{Token, TokenKind};

/// A phrase of a lexicon that starts at some token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase {
    /// Its value.
    pub value: ValueId,
    /// Its class.
    pub class: ClassId,
    /// How many tokens it takes.
    pub len: u16,
}

/// The phrases that start at one token: a stretch of a list of phrases, and what they may begin.
#[derive(Debug, Clone, Copy, Default)]
pub struct Meaning {
    start: u32,
    hints: u16,
    len: u8,
    /// In the document's own list instead of the pack's.
    own: bool,
}

/// Most phrases, each of another class, that may start at one token; any further are left out.
const MOST: usize = 255;

impl Meaning {
    /// A stretch of a document's own list.
    pub(crate) fn own(start: usize, len: usize, hints: u16) -> Self {
        Meaning { start: start as u32, len: len.min(MOST) as u8, hints, own: true }
    }

    /// How many phrases start there.
    pub fn len(self) -> usize {
        self.len as usize
    }

    /// Whether no phrase starts there.
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// What the phrases may begin: flags of [`crate::pack::known::hint`].
    pub fn hints(self) -> u16 {
        self.hints
    }

    /// The phrases, of which `own` is the document's own list.
    #[inline]
    pub fn phrases<'a>(self, lexicon: &'a Lexicon, own: &'a [Phrase]) -> &'a [Phrase] {
        let list = if self.own { own } else { &lexicon.phrases };
        &list[self.start as usize..self.start as usize + self.len as usize]
    }
}

/// How the first word of a phrase is written.
const SMALL: usize = 0;
const CAPITAL: usize = 1;
const ACRONYM: usize = 2;

fn writing(token: &Token) -> usize {
    match (token.capital, token.acronym()) {
        (false, _) => SMALL,
        (true, false) => CAPITAL,
        (true, true) => ACRONYM,
    }
}

/// Whether a phrase that needs `case` counts where its first word is written so.
fn counts(case: Case, writing: usize) -> bool {
    match case {
        Case::Any => true,
        Case::Initial => writing >= CAPITAL,
        Case::All => writing == ACRONYM,
    }
}

/// A place on the walk: which words lead on, and what the phrases up to here mean.
#[derive(Debug, Clone, Copy, Default)]
struct Node {
    /// One of 64 flags for each word that leads on; none where no longer phrase goes on from here.
    onward: u64,
    /// Place of the meaning for a first word in small letters; those for capitals and acronyms follow.
    meaning: u32,
    /// Where in `ends` the senses of the phrases that end here begin.
    ends: u32,
    /// Where in `children` the words that lead on begin; they go as far as those of the next node.
    children: u32,
    /// How many words lead here.
    depth: u16,
    how_many: u16,
}

/// What of the node behind a first word is asked for.
#[derive(Debug, Clone, Copy, Default)]
struct First {
    onward: u64,
    meaning: u32,
    /// The node; 0 for none.
    node: u32,
}

/// Phrases of one language in one spelling.
#[derive(Debug, Default)]
pub struct Lexicon {
    nodes: Vec<Node>,
    /// What is behind each first word: nearly all walks end there.
    first: Vec<First>,
    /// The words that lead on from each node, in the order of their numbers, each with the node that it leads to.
    children: Vec<(WordId, u32)>,
    /// Senses of phrases by the node where they end, each with what it may begin.
    ends: Vec<(Sense, u16)>,
    meanings: Vec<Meaning>,
    phrases: Vec<Phrase>,
}

/// So few words are looked through one by one.
const FEW: usize = 8;

/// One of 64 flags.
#[inline]
fn flag(word: WordId) -> u64 {
    1 << (word.0 & 63)
}

impl Lexicon {
    /// Makes a lexicon of `trie`; `hints` tells what a phrase may begin.
    pub fn new(trie: Trie, hints: impl Fn(ClassId, ValueId) -> u16) -> Self {
        let Trie { senses, steps, first, .. } = trie;
        let mut lexicon = Lexicon::default();
        lexicon.nodes.reserve(senses.len());
        lexicon.meanings.push(Meaning::default());
        let mut list: Vec<Phrase> = Vec::new();
        for (senses, &(parent, word)) in senses.iter().zip(&steps) {
            let here = lexicon.nodes.len();
            let mut node = Node { ends: lexicon.ends.len() as u32, how_many: senses.len() as u16, ..Node::default() };
            if here > 0 {
                let before = &mut lexicon.nodes[parent as usize];
                node.depth = before.depth.saturating_add(1);
                node.meaning = before.meaning;
                if parent > 0 {
                    before.onward |= flag(word);
                }
            }
            if !senses.is_empty() {
                let inherited = node.meaning as usize;
                node.meaning = lexicon.meanings.len() as u32;
                for writing in [SMALL, CAPITAL, ACRONYM] {
                    let before = lexicon.meanings.get(if inherited == 0 { 0 } else { inherited + writing }).copied().unwrap_or_default();
                    list.clear();
                    list.extend_from_slice(before.phrases(&lexicon, &[]));
                    let mut hinted = before.hints & !hint::UNORDERED;
                    for sense in senses.iter().filter(|s| counts(s.case, writing)) {
                        put(&mut list, 0, Phrase { value: sense.value, class: sense.class, len: node.depth });
                        hinted |= hints(sense.class, sense.value);
                    }
                    if !list.is_sorted_by(|a, b| a.len >= b.len) {
                        hinted |= hint::UNORDERED;
                    }
                    let same = writing > SMALL
                        && lexicon.meanings.last().is_some_and(|m| m.hints == hinted && m.phrases(&lexicon, &[]) == list.as_slice());
                    let start = match lexicon.meanings.last() {
                        Some(last) if same => last.start,
                        _ => lexicon.phrases.len() as u32,
                    };
                    if !same {
                        lexicon.phrases.extend_from_slice(&list);
                    }
                    lexicon.meanings.push(Meaning { start, len: list.len().min(MOST) as u8, hints: hinted, own: false });
                }
                lexicon.ends.extend(senses.iter().map(|s| (*s, hints(s.class, s.value))));
            }
            lexicon.nodes.push(node);
        }
        lexicon.place_children(&steps);
        let behind = |node: u32| {
            let Node { onward, meaning, .. } = lexicon.nodes[node as usize];
            First { onward, meaning, node }
        };
        lexicon.first = first.into_iter().map(|node| if node == 0 { First::default() } else { behind(node) }).collect();
        lexicon
    }

    /// Puts the words that lead on from each node side by side; `steps` tells from where and by which word each node is
    /// reached.
    fn place_children(&mut self, steps: &[(u32, WordId)]) {
        let reached = || steps.iter().enumerate().skip(1).filter(|(_, (parent, _))| *parent > 0);
        for (_, (parent, _)) in reached() {
            self.nodes[*parent as usize].children += 1;
        }
        let mut placed = 0;
        for node in &mut self.nodes {
            placed += std::mem::replace(&mut node.children, placed);
        }
        self.children = vec![(WordId::UNKNOWN, 0); placed as usize];
        for (node, (parent, word)) in reached() {
            let free = &mut self.nodes[*parent as usize].children;
            self.children[*free as usize] = (*word, node as u32);
            *free += 1;
        }
        // Each now tells where those of the next begin.
        let mut from = 0;
        for node in &mut self.nodes {
            let past = std::mem::replace(&mut node.children, from);
            self.children[from as usize..past as usize].sort_unstable();
            from = past;
        }
        // What the children of the last node go as far as.
        self.nodes.push(Node { children: placed, ..Node::default() });
    }

    /// The phrases that start at token `at`, shorter ones first; of one class only the longest. Those that the lexicon
    /// does not hold ready as they stand are put at the end of `own`.
    ///
    /// Hyphens, dashes, the full stop of an abbreviation and the apostrophe before a capital are passed over inside a phrase; any other mark ends it.
    #[inline]
    pub fn at(&self, tokens: &[Token], at: usize, own: &mut Vec<Phrase>) -> Meaning {
        let token = &tokens[at];
        let Some(First { mut onward, mut meaning, node: mut here }) = self.first.get(token.word.0 as usize).copied() else {
            return Meaning::default();
        };
        if here == 0 {
            return Meaning::default();
        }
        let mut past = at + 1;
        let mut marks = false;
        while onward != 0 {
            let Some((next, after)) = self.onward(tokens, here, onward, past) else { break };
            here = next;
            Node { onward, meaning, .. } = self.nodes[here as usize];
            marks |= after > past + 1;
            past = after;
        }
        if marks || token.folded {
            return self.spell_out(tokens, at, own);
        }
        match meaning {
            0 => Meaning::default(),
            meaning => self.meanings[meaning as usize + writing(token)],
        }
    }

    /// The node behind `here`, from which `onward` leads, and the word at `past` or behind a mark there, and one past that
    /// word.
    #[inline]
    fn onward(&self, tokens: &[Token], here: u32, onward: u64, past: usize) -> Option<(u32, usize)> {
        let mut next = past;
        let mut token = tokens.get(next)?;
        if token.word == WordId::UNKNOWN {
            let passed = token.is_dash()
                || token.kind == TokenKind::Possessive
                || abbreviates(&tokens[past - 1], token)
                || elides(token, tokens.get(next + 1));
            if !passed {
                return None;
            }
            next += 1;
            token = tokens.get(next).filter(|t| t.word != WordId::UNKNOWN)?;
        }
        if onward & flag(token.word) == 0 {
            return None;
        }
        let range = self.nodes[here as usize].children as usize..self.nodes[here as usize + 1].children as usize;
        let children = &self.children[range];
        let found = if children.len() <= FEW {
            children.iter().position(|(word, _)| *word == token.word)
        } else {
            children.binary_search_by_key(&token.word, |(word, _)| *word).ok()
        };
        found.map(|child| (children[child].1, next + 1))
    }

    /// The same as [`Self::at`], gathered word by word into `own`.
    #[cold]
    fn spell_out(&self, tokens: &[Token], at: usize, own: &mut Vec<Phrase>) -> Meaning {
        let from = own.len();
        let mut hints = hint::UNORDERED;
        let writing = writing(&tokens[at]);
        let mut here = self.first[tokens[at].word.0 as usize].node;
        let mut past = at + 1;
        loop {
            let node = &self.nodes[here as usize];
            let ends = node.ends as usize;
            for (sense, hint) in &self.ends[ends..ends + node.how_many as usize] {
                // `Tô` in an English text is not the word `to`.
                let other = sense.case == Case::Any && past == at + 1 && tokens[at].folded;
                if counts(sense.case, writing) && !other {
                    put(own, from, Phrase { value: sense.value, class: sense.class, len: (past - at) as u16 });
                    hints |= hint;
                }
            }
            match self.onward(tokens, here, node.onward, past) {
                Some((node, after)) => (here, past) = (node, after),
                None => return Meaning::own(from, own.len() - from, hints),
            }
        }
    }
}

/// Puts `phrase` into `list`, in the place of a shorter one of its class.
fn put(list: &mut Vec<Phrase>, from: usize, phrase: Phrase) {
    match list[from..].iter_mut().find(|p| p.class == phrase.class) {
        Some(shorter) => *shorter = phrase,
        None => list.push(phrase),
    }
}

/// Whether `mark` is an apostrophe inside a name, as in `Côte d'Ivoire`.
fn elides(mark: &Token, next: Option<&Token>) -> bool {
    (mark.is('\'') || mark.is('’')) && !mark.spaced && next.is_some_and(|t| !t.spaced && t.capital)
}

/// Whether `stop` is the full stop of an abbreviation, as in `TP. Hồ Chí Minh`.
pub fn abbreviates(word: &Token, stop: &Token) -> bool {
    stop.is('.') && !stop.spaced && word.capital && word.span.len() <= 3
}
