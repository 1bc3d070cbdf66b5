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
                    self.words.insert(token.span.of(scan.text));
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
        let mut at = scan.range.first();
        while at < scan.range.past() {
            if let Some(person) = persons.get(next)
                && person.range.past() <= at
            {
                next += 1;
                continue;
            }
            if let Some(person) = persons.get(next)
                && person.range.holds(at)
            {
                at = person.range.past();
                continue;
            }
            let token = &scan.tokens[at];
            if !token.capital || !token.is_word() || !self.words.contains(token.span.of(scan.text)) {
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
        self.words.contains(scan.text_of(name.past() - 1)) && self.words.contains(scan.text_of(name.first()))
    }
}
