//! Bare names: somebody named with an office once and by surname alone later, as in `Modi said`.

use rustc_hash::FxHashSet;
use smallvec::SmallVec;

use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::mention::person::{Form, PersonMention};
use crate::span::TokenRange;
use crate::text::language::Language;

/// The words by which the people of a document may be named alone.
#[derive(Debug, Default)]
pub struct Surnames<'t> {
    words: FxHashSet<&'t str>,
    /// A flag for each of their first bytes: most other words are told by that alone.
    firsts: u128,
}

/// A surname is at least this long, in bytes; two letters only where no lexicon knows them as a word.
const SHORTEST: usize = 2;

impl<'t> Surnames<'t> {
    /// Takes in the names of `persons`, which were found in `scan`.
    pub fn learn(&mut self, scan: &Scan<'t>, persons: &[PersonMention]) {
        for name in persons.iter().filter_map(|p| p.name).filter(|n| n.len() > 1) {
            for at in [name.first(), name.past() - 1] {
                let token = &scan.tokens[at];
                if token.is_word() && token.capital && token.span.len() >= SHORTEST {
                    let word = token.span.of(scan.text);
                    self.words.insert(word);
                    self.firsts |= first_flag(word);
                }
            }
        }
    }

    /// Adds to `persons` everybody whom the stretch names without an office; the order of the text is kept.
    pub fn find(&self, scan: &Scan<'_>, persons: &mut Vec<PersonMention>) {
        if self.words.is_empty() {
            return;
        }
        // Vietnamese given names are words of the language: alone they name nobody.
        let alone = scan.pack.language == Language::English;
        let mut found = Vec::new();
        let mut next = 0;
        // Where the next person that is known already starts.
        let mut person_at = persons.first().map_or(usize::MAX, |p| p.range.first());
        let mut at = scan.range.first();
        while at < scan.range.past() {
            if at >= person_at {
                at = at.max(persons[next].range.past());
                next += 1;
                person_at = persons.get(next).map_or(usize::MAX, |p| p.range.first());
                continue;
            }
            let token = &scan.tokens[at];
            if !token.capital || !token.is_word() || !self.holds_word(token.span.of(scan.text)) {
                at += 1;
                continue;
            }
            let known_word = scan.phrases_at(at).iter().any(|p| p.class != scan.known().surname && p.class != scan.known().particle);
            match name_at(scan, at).filter(|_| !known_word) {
                Some(name) if name.len() == 1 && alone || name.len() > 1 && self.holds(scan, name) => {
                    found.push(PersonMention {
                        range: name,
                        offices: SmallVec::new(),
                        country: None,
                        body: None,
                        name: Some(name),
                        form: Form::Named,
                        counterpart: false,
                    });
                    at = name.past();
                }
                _ => at += 1,
            }
        }
        if !found.is_empty() {
            persons.extend(found);
            persons.sort_by_key(|p| p.range.start);
        }
    }

    /// Whether a name of several words begins and ends as a known one does.
    fn holds(&self, scan: &Scan<'_>, name: TokenRange) -> bool {
        self.holds_word(scan.text_of(name.past() - 1)) && self.holds_word(scan.text_of(name.first()))
    }

    #[inline]
    fn holds_word(&self, word: &str) -> bool {
        self.firsts & first_flag(word) != 0 && self.words.contains(word)
    }
}

/// One of 128 flags.
#[inline]
fn first_flag(word: &str) -> u128 {
    word.bytes().next().map_or(0, |b| 1 << (b & 0x7f))
}
