//! Words for both parties that no lexicon lists: `the two Asian countries`, `both Baltic presidents`.

use crate::pack::phrases::{Meaning, Phrase};
use crate::pack::{Pack, Packs};
use crate::text::token::Token;

/// How many words may stand between what opens such words and their noun.
const BETWEEN: usize = 4;

/// What looks for such words: the tokens up to the end of a stretch, and what they mean.
pub(super) struct Sides<'a> {
    pub packs: &'a Packs,
    pub pack: &'a Pack,
    pub tokens: &'a [Token],
}

impl Sides<'_> {
    /// The phrase for both, or for all, that begins at `at` and that no lexicon has, where `opens` are the phrases there.
    pub fn at(&self, at: usize, opens: &[Phrase]) -> Option<Phrase> {
        let known = &self.packs.known;
        let opening = opens.iter().filter(|p| p.class == known.sides);
        let (first, past) = opening.map(|p| (p, at + p.len as usize)).find_map(|(p, from)| Some((p, self.noun(from)?)))?;
        let len = (past - at) as u16;
        let listed = opens.iter().any(|p| p.class == known.both && p.len >= len);
        (!listed).then_some(Phrase { value: first.value, class: known.both, len })
    }

    /// Past the noun of those who act, with the words before it that tell which: `Asian countries`, `Indian Ocean neighbours`.
    fn noun(&self, from: usize) -> Option<usize> {
        // A name before the noun of people tells of others: `the two Labour ministers`.
        let (mut at, mut named) = (from, false);
        for _ in 0..=BETWEEN {
            if let Some(past) = self.part(at, "land").or_else(|| self.part(at, "people").filter(|_| !named)) {
                return Some(past);
            }
            at = match self.part(at, "near") {
                Some(past) => past,
                None => {
                    named = true;
                    self.name(at)?
                }
            };
        }
        None
    }

    /// Past the part of this kind at `at`.
    fn part(&self, at: usize, kind: &str) -> Option<usize> {
        let part = |p: &&Phrase| p.class == self.packs.known.sides_noun && self.packs.value(p.value) == kind;
        self.meaning(at, |phrases| phrases.iter().filter(part).map(|p| at + p.len as usize).max())
    }

    /// Past a word with a capital at `at` that is of no country: `Ocean`, or past one with a hyphen: `oil-rich`.
    fn name(&self, at: usize) -> Option<usize> {
        let known = &self.packs.known;
        let token = self.tokens.get(at).filter(|t| t.is_word() && t.spaced)?;
        let land =
            |phrases: &[Phrase]| phrases.iter().any(|p| [known.country, known.demonym, known.place].contains(&p.class)).then_some(());
        let hyphen = self.tokens.get(at + 1).is_some_and(|t| t.is_dash() && !t.spaced);
        let second = || self.tokens.get(at + 2).is_some_and(|t| t.is_word() && !t.spaced);
        if self.meaning(at, land).is_some() {
            return None;
        }
        if hyphen && second() {
            return Some(at + 3);
        }
        token.capital.then_some(at + 1)
    }

    /// What `ask` finds among the phrases at `at`.
    fn meaning<T>(&self, at: usize, ask: impl FnOnce(&[Phrase]) -> Option<T>) -> Option<T> {
        let mut own = Vec::new();
        let found: Meaning = (at < self.tokens.len()).then(|| self.pack.lexicon.at(self.tokens, at, &mut own))?;
        ask(found.phrases(&self.pack.lexicon, &own))
    }
}
