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
    /// Those of them that begin a name, in Vietnamese, where two names share no more than a word.
    begins: FxHashSet<&'t str>,
    /// Words behind a small word inside a name, with which a shorter form of it may end: `Musa bin Omar Al Otieno`, `Musa bin Omar`.
    inner: FxHashSet<&'t str>,
    /// A flag for each of their first bytes: most other words are told by that alone.
    firsts: u128,
}

/// A headline written with capitals has at least so many long words, and no more tokens than this.
const LONG_WORDS: usize = 3;
const HEADLINE: usize = 40;
/// A word of so many bytes is long.
const LONG: usize = 5;

/// Whether the stretch is an English headline in which every long word has a capital.
pub fn is_title_case(scan: &Scan<'_>) -> bool {
    if scan.pack.language != Language::English || scan.range.len() > HEADLINE || scan.tokens[scan.range.past() - 1].is('.') {
        return false;
    }
    let mut long = scan.range.indexes().map(|at| &scan.tokens[at]).filter(|t| t.is_word() && t.span.len() >= LONG).peekable();
    long.peek().is_some() && {
        let mut count = 0;
        long.all(|t| {
            count += 1;
            t.capital
        }) && count >= LONG_WORDS
    }
}

/// A surname is at least this long, in bytes; two letters only where no lexicon knows them as a word.
const SHORTEST: usize = 2;

impl<'t> Surnames<'t> {
    /// Takes in the names of `persons`, which were found in `scan`.
    pub fn learn(&mut self, scan: &Scan<'t>, persons: &[PersonMention]) {
        for name in persons.iter().filter_map(|p| p.name).filter(|n| n.len() > 1) {
            // `Ana Maria Rosa da Costa`, called Rosa.
            let called = (name.first() + 2..name.past() - 1).find(|at| scan.lexeme(*at, scan.known().particle).is_some()).map(|at| at - 1);
            let called = called.filter(|at| *at > name.first() && name.len() > 4 && scan.pack.language == Language::English);
            for at in [name.first(), name.past() - 1].into_iter().chain(called) {
                let token = &scan.tokens[at];
                if token.is_word() && token.capital && token.span.len() >= SHORTEST {
                    let word = token.span.of(scan.text);
                    self.words.insert(word);
                    if at == name.first() {
                        self.begins.insert(word);
                    }
                    self.firsts |= first_flag(word);
                }
            }
            // `Ana Torres Quilla`, called Torres.
            let middle = |at: &usize| {
                let token = &scan.tokens[*at];
                token.is_word() && token.capital && token.span.len() >= LONG && scan.lexeme(*at, scan.known().particle).is_none()
            };
            let english = scan.pack.language == Language::English && name.len() == 3;
            for at in (name.first() + 1..name.past() - 1).filter(|at| english && middle(at)) {
                self.words.insert(scan.text_of(at));
                self.firsts |= first_flag(scan.text_of(at));
            }
            for at in (name.first() + 2..name.past() - 1).filter(|at| scan.lexeme(at - 1, scan.known().particle).is_some()) {
                self.inner.insert(scan.text_of(at));
            }
        }
    }

    /// Cuts the names in a headline written with capitals, where no word of small letters ends them: behind the last word
    /// that the text names somebody by, else before the first that is a word of the language.
    pub fn trim(&self, scan: &Scan<'_>, persons: &mut [PersonMention]) {
        let known = scan.known();
        let small = [known.preposition, known.past, known.say, known.future, known.auxiliary, known.joiner, known.travel, known.article];
        for person in persons.iter_mut().filter(|p| p.name.is_some_and(|n| n.len() > 1 && n.past() == p.range.past())) {
            let Some(name) = person.name else { continue };
            // `Ama A. Mensah`: a letter before a stop is no article.
            let initial = |at: usize| scan.tokens[at].span.len() == 1 && scan.token(at + 1).is_some_and(|t| t.is('.') && !t.spaced);
            let word = |at: usize| !initial(at) && small.iter().any(|class| scan.lexeme(at, *class).is_some());
            let called = name.indexes().rev().find(|at| self.holds_word(scan.text_of(*at))).map(|at| at + 1);
            // What follows may be more of the name.
            let called = called.filter(|past| (*past..name.past()).any(word));
            let past = called.or_else(|| (name.first() + 1..name.past()).find(|at| word(*at))).unwrap_or(name.past());
            person.name = Some(TokenRange::new(name.first(), past));
            person.range = TokenRange::new(person.range.first(), past);
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
                Some(name) if name.len() == 1 && alone && !names_thing(scan, name.past()) || name.len() > 1 && self.holds(scan, name) => {
                    found.push(PersonMention {
                        range: TokenRange::new(led(scan, name.first()), name.past()),
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
        let (first, last) = (scan.text_of(name.first()), scan.text_of(name.past() - 1));
        // `Thái Bình Dương` is no Bình, however people are called.
        let begins = scan.pack.language == Language::English || self.begins.contains(first);
        begins && self.holds_word(first) && (self.holds_word(last) || self.inner.contains(last))
    }

    #[inline]
    fn holds_word(&self, word: &str) -> bool {
        self.firsts & first_flag(word) != 0 && self.words.contains(word)
    }
}

/// `Ama Mensah International Airport`: whether what stands at `at` makes the name before it that of a thing.
fn names_thing(scan: &Scan<'_>, at: usize) -> bool {
    scan.token(at).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line && !t.all_capitals)
        && scan.lexeme(at, scan.known().not_name).is_some()
}

/// `Al-Otieno`, `Al Otieno`: where a surname at the token `at` begins, with the small word that goes with it.
fn led(scan: &Scan<'_>, at: usize) -> usize {
    // `Al Otieno`.
    let apart =
        at.checked_sub(1).filter(|small| *small >= scan.range.first() && scan.tokens[*small].capital && !scan.tokens[at].fresh_line);
    if let Some(small) = apart.filter(|small| scan.lexeme(*small, scan.known().particle).is_some_and(|(_, past)| past == at)) {
        return small;
    }
    let small = at.checked_sub(2).filter(|small| *small >= scan.range.first() && scan.lexeme(*small, scan.known().particle).is_some());
    let tied = |small: usize| scan.tokens[small + 1].is_dash() && !scan.tokens[small + 1].spaced && !scan.tokens[at].spaced;
    small.filter(|small| tied(*small)).unwrap_or(at)
}

/// One of 128 flags.
#[inline]
fn first_flag(word: &str) -> u128 {
    word.bytes().next().map_or(0, |b| 1 << (b & 0x7f))
}
