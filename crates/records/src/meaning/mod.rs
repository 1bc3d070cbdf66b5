//! What a title, a name or an undertaking means, so that two of them can be held against each other in any language.
//!
//! A text becomes a set of marks: concepts of the glossary, names, numbers, and the words that the glossary does not know.

use std::sync::OnceLock;

use banggiao_extract::text::fold;
use banggiao_extract::value::Country;
use rustc_hash::FxHashSet;
use smallvec::SmallVec;

mod glossary;
mod likeness;
mod stem;

use glossary::{Glossary, Kind, Sense, Tongue};

/// One thing that a text speaks of.
#[derive(Debug, Clone)]
struct Mark {
    /// The same for the same thing in every language.
    id: u64,
    kind: MarkKind,
    weight: f32,
    /// The word, where the glossary does not know it.
    word: Option<Box<str>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MarkKind {
    /// Said of nearly everything.
    Weak,
    /// A concept.
    Concept,
    /// A body that may be left out.
    Body,
    /// A name.
    Name,
    /// A number that is no year.
    Number,
    /// A year.
    Year,
    /// A word of one language.
    Word,
}

/// What a text means.
#[derive(Debug, Clone, Default)]
pub struct Meaning {
    /// In the order of their ids.
    marks: Vec<Mark>,
    vietnamese: bool,
}

/// The weights of marks: how much each tells of which thing is meant.
mod weight {
    pub(super) const WEAK: f32 = 0.1;
    pub(super) const DEED: f32 = 0.6;
    pub(super) const THING: f32 = 1.0;
    pub(super) const BODY: f32 = 0.5;
    pub(super) const COUNTRY: f32 = 0.6;
    pub(super) const NAME: f32 = 0.8;
    pub(super) const NUMBER: f32 = 0.8;
    pub(super) const YEAR: f32 = 0.4;
    /// A word of English that the glossary does not know.
    pub(super) const WORD: f32 = 0.5;
    /// A syllable of Vietnamese that it does not know: two or three make a word.
    pub(super) const SYLLABLE: f32 = 0.3;
}

/// A text is bare whose marks weigh no more.
const BARE: f32 = 0.45;

impl Meaning {
    /// What `text` means; `between` are the countries of which it is said anyway.
    pub fn of(text: &str, between: &[Country]) -> Self {
        let pieces: SmallVec<[Piece<'_>; 32]> = pieces(text);
        let glossary = Glossary::embedded();
        let read = |tongue: Tongue| read(&pieces, tongue, glossary.of(tongue));
        let marked = pieces.iter().any(|p| !p.word.is_ascii());
        let vietnamese = read(if marked { Tongue::Vietnamese } else { Tongue::Unmarked });
        let english = read(Tongue::English);
        let is_vietnamese = vietnamese.known > english.known;
        let reading = if is_vietnamese { vietnamese } else { english };
        let mut meaning = Meaning { marks: marks(&reading, between, is_vietnamese), vietnamese: is_vietnamese };
        meaning.settle();
        meaning
    }

    /// This and what the names of `bodies` mean: their marks count only where another names bodies too.
    pub fn with_bodies(mut self, bodies: &[String], between: &[Country]) -> Self {
        for body in bodies {
            for mark in Meaning::of(body, between).marks {
                if !self.marks.iter().any(|m| m.id == mark.id) {
                    self.marks.push(Mark { kind: MarkKind::Body, weight: weight::BODY, ..mark });
                }
            }
        }
        self.settle();
        self
    }

    /// Sorts the marks and keeps each once, the weightiest.
    fn settle(&mut self) {
        self.marks.sort_by(|a, b| a.id.cmp(&b.id).then(b.weight.total_cmp(&a.weight)));
        self.marks.dedup_by(|b, a| a.id == b.id);
    }

    /// Whether it says next to nothing about which thing is meant.
    pub fn is_bare(&self) -> bool {
        self.marks.iter().filter(|m| !matches!(m.kind, MarkKind::Weak | MarkKind::Body)).map(|m| m.weight).sum::<f32>() < BARE
    }

    /// What is left of it without these concepts of the glossary.
    pub fn without(&self, concepts: &[&str]) -> Self {
        let ids: SmallVec<[u64; 8]> = concepts.iter().map(|name| glossary::concept(name)).collect();
        let marks = self.marks.iter().filter(|m| !ids.contains(&m.id)).cloned().collect();
        Meaning { marks, vietnamese: self.vietnamese }
    }

    /// What is left of it without its numbers and years.
    pub fn without_numbers(&self) -> Self {
        let marks = self.marks.iter().filter(|m| !matches!(m.kind, MarkKind::Number | MarkKind::Year)).cloned().collect();
        Meaning { marks, vietnamese: self.vietnamese }
    }

    /// Whether it speaks of this concept of the glossary.
    pub fn speaks_of(&self, concept: &str) -> bool {
        let id = glossary::concept(concept);
        self.marks.iter().any(|m| m.id == id)
    }

    /// The ids of its weightiest marks, at most `most`: texts that mean much the same have one in common.
    pub fn weightiest(&self, most: usize) -> SmallVec<[u64; 6]> {
        let mut marks: SmallVec<[&Mark; 16]> = self.marks.iter().filter(|m| m.kind != MarkKind::Body).collect();
        marks.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.id.cmp(&b.id)));
        marks.iter().take(most).map(|m| m.id).collect()
    }
}

/// A word of a text, and what stands behind it.
struct Piece<'t> {
    word: &'t str,
    capital: bool,
    number: Option<f64>,
    /// A slash stands behind it, as in a date.
    slash: bool,
}

/// The words of a text: runs of letters and digits, numbers with their points and commas.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let start = rest.find(fold::is_word_char)?;
        rest = &rest[start..];
        let numeric = rest.starts_with(|c: char| c.is_ascii_digit());
        let mut end = rest.find(|c| !fold::is_word_char(c)).unwrap_or(rest.len());
        while numeric && rest[end..].starts_with(['.', ',']) && rest[end + 1..].starts_with(|c: char| c.is_ascii_digit()) {
            end += 1 + rest[end + 1..].find(|c| !fold::is_word_char(c)).unwrap_or(rest.len() - end - 1);
        }
        let (word, behind) = rest.split_at(end);
        rest = behind;
        Some(word)
    })
}

fn pieces(text: &str) -> SmallVec<[Piece<'_>; 32]> {
    let behind = |word: &str| text[word.as_ptr().addr() - text.as_ptr().addr() + word.len()..].starts_with('/');
    words(text).map(|word| Piece { word, capital: word.starts_with(fold::is_upper), number: number(word), slash: behind(word) }).collect()
}

/// `1.200` and `1,200` are twelve hundred, `1.2` and `1,2` are a little more than one, `13th` is thirteen.
fn number(word: &str) -> Option<f64> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    if !matches!(&word[digits.len()..], "" | "st" | "nd" | "rd" | "th") || !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let grouped = digits.contains(['.', ',']) && digits.split(['.', ',']).skip(1).all(|part| part.len() == 3);
    let plain: String = if grouped { digits.replace(['.', ','], "") } else { digits.replace(',', ".") };
    plain.parse().ok()
}

/// A phrase as it was read, and its first piece.
struct Phrase<'g> {
    sense: Option<&'g Sense>,
    from: usize,
}

struct Reading<'t, 'g> {
    pieces: &'t [Piece<'t>],
    phrases: Vec<Phrase<'g>>,
    /// How many pieces the glossary knows.
    known: usize,
}

fn read<'t, 'g>(pieces: &'t [Piece<'t>], tongue: Tongue, glossary: &'g glossary::Phrases) -> Reading<'t, 'g> {
    let mut buffer = Vec::with_capacity(16);
    let keys: SmallVec<[u64; 32]> = pieces.iter().map(|p| tongue.key(p.word, &mut buffer)).collect();
    let mut reading = Reading { pieces, phrases: Vec::with_capacity(pieces.len()), known: 0 };
    let mut at = 0;
    while at < pieces.len() {
        let found = glossary.longest(keys[at..].iter().copied(), pieces[at].capital);
        let (taken, sense) = found.map_or((1, None), |(taken, sense)| (taken, Some(sense)));
        reading.known += if sense.is_some() { taken } else { 0 };
        reading.phrases.push(Phrase { sense, from: at });
        at += taken;
    }
    reading
}

fn marks(reading: &Reading<'_, '_>, between: &[Country], vietnamese: bool) -> Vec<Mark> {
    let mut marks = Vec::with_capacity(reading.phrases.len());
    let kind = |at: usize| reading.phrases.get(at).and_then(|p| p.sense).map(|s| s.kind);
    let mut at = 0;
    while at < reading.phrases.len() {
        let phrase = &reading.phrases[at];
        at += 1;
        let piece = &reading.pieces[phrase.from];
        if let Some(value) = piece.number.or(match phrase.sense.map(|s| s.kind) {
            Some(Kind::Number(value)) => Some(value),
            _ => None,
        }) {
            let mut value = value;
            while let Some(Kind::Scale(by)) = kind(at) {
                value *= by;
                at += 1;
            }
            let beside_date = kind(at) == Some(Kind::Date) || at > 1 && kind(at - 2) == Some(Kind::Date);
            if !(value <= 31.0 && (piece.slash || beside_date)) {
                marks.push(number_mark(value));
            }
            continue;
        }
        match phrase.sense {
            Some(sense) => marks.extend(concept_marks(sense, between)),
            None => marks.push(word_mark(piece, phrase.from > 0, vietnamese)),
        }
    }
    marks
}

fn number_mark(value: f64) -> Mark {
    let year = (1900.0..=2100.0).contains(&value) && value.fract() == 0.0;
    let (kind, weight) = if year { (MarkKind::Year, weight::YEAR) } else { (MarkKind::Number, weight::NUMBER) };
    Mark { id: xxhash_rust::xxh3::xxh3_64(&value.to_bits().to_le_bytes()), kind, weight, word: None }
}

fn concept_marks(sense: &Sense, between: &[Country]) -> impl Iterator<Item = Mark> {
    let of = match sense.kind {
        Kind::Weak => Some((MarkKind::Weak, weight::WEAK)),
        Kind::Deed => Some((MarkKind::Concept, weight::DEED)),
        Kind::Thing => Some((MarkKind::Concept, weight::THING)),
        Kind::Body => Some((MarkKind::Body, weight::BODY)),
        Kind::Country(country) if between.contains(&country) => None,
        Kind::Country(_) => Some((MarkKind::Name, weight::COUNTRY)),
        Kind::Name => Some((MarkKind::Name, weight::NAME)),
        Kind::Function | Kind::Number(_) | Kind::Scale(_) | Kind::Date => None,
    };
    of.into_iter().flat_map(|(kind, weight)| sense.concepts.iter().map(move |id| Mark { id: *id, kind, weight, word: None }))
}

fn word_mark(piece: &Piece<'_>, inside: bool, vietnamese: bool) -> Mark {
    let word = fold::plain(piece.word).into_boxed_str();
    let name = piece.capital && inside;
    let (kind, weight) = match (name, vietnamese) {
        // A name of several syllables or words is no more than a name.
        (true, _) => (MarkKind::Name, weight::NAME / 2.0),
        (false, true) => (MarkKind::Word, weight::SYLLABLE),
        (false, false) => (MarkKind::Word, weight::WORD),
    };
    let mut stem = word.as_bytes().to_vec();
    stem::cut(&mut stem);
    Mark { id: xxhash_rust::xxh3::xxh3_64_with_seed(&stem, 1), kind, weight, word: Some(word) }
}

/// What is worked out when it is first asked for, and is no part of what a thing is.
#[derive(Debug, Clone, Default)]
pub struct Derived<T>(OnceLock<T>);

impl<T> Derived<T> {
    /// The value, worked out by `make` the first time.
    pub fn get(&self, make: impl FnOnce() -> T) -> &T {
        self.0.get_or_init(make)
    }
}

impl<T> PartialEq for Derived<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// What the ids of both have in common: for few marks a walk is faster than a set.
fn ids(marks: &[Mark], kind: MarkKind) -> FxHashSet<u64> {
    marks.iter().filter(|m| m.kind == kind).map(|m| m.id).collect()
}

#[cfg(test)]
mod tests;
