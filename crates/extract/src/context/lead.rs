//! The two countries with which an English text opens, and of whom it goes on to speak whatever affairs of others it names.

use crate::context::Reading;
use crate::context::pair::{Few, Told};
use crate::mention::What;
use crate::value::Country;

/// In how many of its first sentences a text tells which two it is about.
const HEAD: usize = 4;
/// How many tokens may stand before the words for both that open a sentence.
const OPENING: usize = 3;

/// The pair that a text opens with, and the one of whom it speaks now.
#[derive(Debug)]
pub(super) struct Lead {
    first: Few,
    now: Few,
    /// Their people are there.
    met: bool,
}

impl Lead {
    /// The first two whose people the head of the text brings together, else the first two that it sets side by side.
    pub fn new(sentences: &[Told]) -> Option<Self> {
        let head = || sentences.iter().take(HEAD);
        let met = head().map(|told| &told.together).find(|met| met.len() == 2).cloned();
        let people = met.is_some();
        let first = met.or_else(|| head().find_map(|told| told.beside).map(|two| Few::from_slice(&two)))?;
        Some(Lead { now: first.clone(), first, met: people })
    }

    /// The first pair.
    pub fn first(&self) -> &Few {
        &self.first
    }

    /// The other of the first pair.
    pub fn partner(&self, of: Country) -> Option<Country> {
        self.first.iter().copied().find(|c| *c != of && self.first.contains(&of))
    }

    /// Whether people of the first two are there, and `country` is neither of them.
    pub fn excludes(&self, country: Country) -> bool {
        self.met && !self.first.contains(&country)
    }

    /// The pair of whom the text speaks.
    pub fn now(&self) -> &Few {
        &self.now
    }

    /// Goes on to speak of `pair`, unless it is none of the first two.
    pub fn follow(&mut self, pair: &Few) {
        if !self.is_strange(pair) {
            self.now.clone_from(pair);
        }
    }

    /// Whether neither of `pair` is one of those of whom the text speaks.
    pub fn is_strange(&self, pair: &Few) -> bool {
        pair.iter().all(|c| !self.first.contains(c) && !self.now.contains(c))
    }

    /// Whether `pair` are just those of whom the text speaks.
    pub fn is_now(&self, pair: &Few) -> bool {
        pair.len() == self.now.len() && pair.iter().all(|c| self.now.contains(c))
    }
}

/// `The ministers spoke of A and B`: whether `sentence` opens with words for both, before it names anybody.
pub(super) fn opens_with_both(reading: &Reading<'_>, sentence: usize) -> bool {
    let range = reading.sentences[sentence].range;
    let both = |at: usize| {
        reading.lexeme(at, reading.packs.known.agent).is_some_and(|(value, _)| value == "both")
            || reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Both(_)))
    };
    let land = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Country { .. } | What::Place(_) | What::Person(_)));
    let opening = || range.first()..range.past().min(range.first() + OPENING);
    opening().find(|at| both(*at) || land(*at)).is_some_and(both)
}

/// Whether `sentence` speaks of both in words.
pub(super) fn says_both(reading: &Reading<'_>, sentence: usize) -> bool {
    let agent = reading.packs.known.agent;
    let range = reading.sentences[sentence].range;
    let both = |at: usize| reading.lexeme(at, agent).is_some_and(|(value, past)| value == "both" && past > at + 1);
    reading.notable_in(sentence).any(|(_, m)| matches!(m.what, What::Both(_))) || range.indexes().any(both)
}
