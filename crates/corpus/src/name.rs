//! Names of invented people: put together from syllables in the manner of a region, and spelt in many ways.

use std::sync::OnceLock;

use fastrand::Rng;
use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::atlas::Tongue;
use crate::chance::{happens, one};
use crate::table::{cell, parts, rows};

/// A name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The name of one's own.
    pub given: String,
    /// The family's name; empty for people with a single name.
    pub family: String,
    /// Whether the family's name stands first.
    pub family_first: bool,
}

struct Manner {
    order: String,
    given: [Vec<String>; 2],
    family: [Vec<String>; 2],
}

fn manner(name: &str) -> &'static Manner {
    static MANNERS: OnceLock<FxHashMap<String, Manner>> = OnceLock::new();
    let manners = MANNERS.get_or_init(|| {
        let read = |row: &FxHashMap<String, String>| Manner {
            order: cell(row, "order").to_owned(),
            given: [parts(cell(row, "given")), parts(cell(row, "given_ends"))],
            family: [parts(cell(row, "family")), parts(cell(row, "family_ends"))],
        };
        rows(include_str!("../data/names.csv")).iter().map(|row| (cell(row, "manner").to_owned(), read(row))).collect()
    });
    manners.get(name).unwrap_or_else(|| &manners["english"])
}

fn joined(rng: &mut Rng, [starts, ends]: &[Vec<String>; 2]) -> String {
    if starts.is_empty() {
        return String::new();
    }
    let start = one(rng, starts).clone();
    if ends.is_empty() { start } else { start + one::<String>(rng, ends) }
}

impl Name {
    /// A name in the manner of `region`; with `family` where that is given.
    pub fn new(rng: &mut Rng, region: &str, family: Option<&str>) -> Name {
        let manner = manner(region);
        let given = joined(rng, &manner.given);
        let own = joined(rng, &manner.family);
        let family = family.filter(|_| !own.is_empty()).map_or(own, str::to_owned);
        Name { given, family, family_first: manner.order == "family-given" }
    }

    /// The name of somebody else who is easily taken for this one: another end, or one letter.
    pub fn nearly(&self, rng: &mut Rng, region: &str) -> Name {
        let other = Name::new(rng, region, Some(&self.family));
        Name { given: if other.given == self.given { format!("{}a", self.given) } else { other.given }, ..self.clone() }
    }

    /// The full name as usually written.
    pub fn full(&self) -> String {
        match (self.family.is_empty(), self.family_first) {
            (true, _) => self.given.clone(),
            (_, true) => format!("{} {}", self.family, self.given),
            (_, false) => format!("{} {}", self.given, self.family),
        }
    }

    /// What stands after a title when the name is known: the family's name in the West, else all of it.
    pub fn short(&self) -> String {
        if self.family_first || self.family.is_empty() { self.full() } else { self.family.clone() }
    }

    /// The full name as a hurried hand writes it in `tongue`.
    pub fn spelt(&self, rng: &mut Rng, tongue: Tongue) -> String {
        let mut name = self.full();
        let accents = name != plain(&name);
        if accents && happens(rng, if tongue == Tongue::En { 0.5 } else { 0.04 }) {
            name = plain(&name);
        }
        if name.contains('-') && happens(rng, 0.2) {
            name = apart(&name);
        } else if self.family_first && tongue == Tongue::En && happens(rng, 0.06) {
            // In accents it would be taken for another name, and some names for countries.
            name = plain(&format!("{} {}", self.given, self.family));
        }
        if happens(rng, 0.025) {
            name = mistyped(rng, &name);
        }
        name
    }
}

/// `text` without accents.
pub fn plain(text: &str) -> String {
    text.replace('đ', "d").replace('Đ', "D").nfd().filter(|c| !is_combining_mark(*c)).collect()
}

/// The parts of a name with a hyphen, as two words.
fn apart(name: &str) -> String {
    let capital = |part: &str| part.chars().take(1).flat_map(char::to_uppercase).chain(part.chars().skip(1)).collect::<String>();
    name.split('-').map(capital).collect::<Vec<_>>().join(" ")
}

/// Two letters inside a word change places.
fn mistyped(rng: &mut Rng, name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let inner = |i: usize| letters[i].is_lowercase() && letters[i + 1].is_lowercase() && letters[i] != letters[i + 1];
    let places: Vec<usize> = (1..letters.len().saturating_sub(2)).filter(|i| letters[i - 1].is_alphabetic() && inner(*i)).collect();
    if !places.is_empty() {
        let at = *one(rng, &places);
        letters.swap(at, at + 1);
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::chance;

    #[test]
    fn names_follow_their_manner() {
        let mut rng = chance(1, 1);
        let name = Name::new(&mut rng, "vietnamese", None);
        assert!(name.family_first && name.full().split(' ').count() == 3 && name.short() == name.full(), "{name:?}");
        let name = Name::new(&mut rng, "indonesian", None);
        assert!(name.family.is_empty() && !name.full().contains(' '));
        let father = Name::new(&mut rng, "slavic", None);
        let son = Name::new(&mut rng, "slavic", Some(&father.family));
        assert_eq!(son.short(), father.short());
    }

    #[test]
    fn spellings_differ_and_come_back() {
        let name = Name { given: "Văn Hùng".into(), family: "Nguyễn".into(), family_first: true };
        let spellings: std::collections::BTreeSet<String> = (0..300).map(|i| name.spelt(&mut chance(2, i), Tongue::En)).collect();
        assert!(spellings.contains("Nguyễn Văn Hùng") && spellings.contains("Nguyen Van Hung") && spellings.len() > 4, "{spellings:?}");
    }
}
