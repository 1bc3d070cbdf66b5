//! Names of countries with a slip of the pen: a letter missing, one too many, or two changed about.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::pack::error::PackError;
use crate::pack::leaders::Leaders;
use crate::pack::lexicon::ValueId;
use crate::pack::table::Table;
use crate::pack::{Build, PackFile};
use crate::text::fold::{Spelling, key_of};

/// Shorter names are too like other words.
const SHORTEST: usize = 7;

/// One-word names of countries, and each with one letter left out.
#[derive(Debug, Default)]
pub(crate) struct Misspelt {
    names: FxHashMap<Vec<u8>, Name>,
    /// How they begin: most other words are told by that alone.
    beginnings: FxHashSet<[u8; 3]>,
}

/// The country, and the whole name where the key is one letter short of it.
#[derive(Debug, Clone)]
struct Name {
    country: ValueId,
    whole: Vec<u8>,
}

impl Misspelt {
    /// Reads the names; none that a leader of the table bears is a country's.
    pub(super) fn new(files: &[PackFile], build: &Build, leaders: &Leaders) -> Result<Self, PackError> {
        let Some(file) = files.iter().find(|f| f.path == "world/countries.csv") else { return Ok(Self::default()) };
        let columns = ["code", "vi", "en", "vi_aliases", "en_aliases", "vi_demonyms", "en_demonyms", "vi_capital", "en_capital"];
        let table = Table::read(file, &columns)?;
        let mut names = FxHashMap::default();
        let mut beginnings = FxHashSet::default();
        for row in table.rows() {
            let Some(value) = build.values.get(table.cell(row, "code")).map(ValueId) else { continue };
            for column in ["vi", "en", "vi_aliases", "en_aliases"] {
                for name in table.list(row, column).filter(|n| n.chars().all(char::is_alphabetic)) {
                    let key = key_of(name, Spelling::Plain);
                    if key.len() >= SHORTEST && key.is_ascii() {
                        beginnings.insert([key[0], key[1], key[2]]);
                        each_shorter(&key, |short| {
                            if leaders.bears(short) {
                                return;
                            }
                            beginnings.insert([short[0], short[1], short[2]]);
                            names.entry(short.to_vec()).or_insert_with(|| Name { country: value, whole: key.clone() });
                        });
                        names.insert(key.clone(), Name { country: value, whole: key });
                    }
                }
            }
        }
        Ok(Misspelt { names, beginnings })
    }

    /// The country whose name `word` nearly is.
    pub(crate) fn country(&self, word: &str) -> Option<ValueId> {
        if word.chars().count() < SHORTEST - 1 || word.len() > 24 {
            return None;
        }
        let key = key_of(word, Spelling::Plain);
        if key.len() < 3 || !self.beginnings.contains(&[key[0], key[1], key[2]]) && !self.beginnings.contains(&[key[0], key[2], key[1]]) {
            return None;
        }
        let mut found = self.names.get(&key).map(|n| n.country);
        if found.is_none() {
            each_shorter(&key, |short| {
                if found.is_none() && short.len() + 1 >= SHORTEST {
                    // One letter too many, or two changed about; another letter makes another name.
                    found = self.names.get(short).filter(|n| n.whole == short || same_letters(&n.whole, &key)).map(|n| n.country);
                }
            });
        }
        found
    }
}

fn same_letters(a: &[u8], b: &[u8]) -> bool {
    let sorted = |key: &[u8]| {
        let mut letters = key.to_vec();
        letters.sort_unstable();
        letters
    };
    sorted(a) == sorted(b)
}

/// Calls `each` with `key` less one letter, for every letter but the first.
fn each_shorter(key: &[u8], mut each: impl FnMut(&[u8])) {
    let mut short = Vec::with_capacity(key.len());
    for skip in 1..key.len() {
        short.clear();
        short.extend_from_slice(&key[..skip]);
        short.extend_from_slice(&key[skip + 1..]);
        each(&short);
    }
}

#[cfg(test)]
mod tests {
    use crate::pack::Packs;

    #[test]
    fn a_slip_of_the_pen_is_forgiven_in_long_names_only() {
        let packs = Packs::embedded();
        let country = |word: &str| packs.misspelt.country(word).map(|v| packs.value(v).to_owned());
        for (word, code) in
            [("Kyrgzystan", "KGZ"), ("Kyrgysztan", "KGZ"), ("Kazkhstan", "KAZ"), ("Azerbaijian", "AZE"), ("Philipines", "PHL")]
        {
            assert_eq!(country(word).as_deref(), Some(code), "{word}");
        }
        for word in ["Putin", "Jordon", "Petersen", "Congress", "Australis", "Giorgia"] {
            assert_eq!(country(word), None, "{word}");
        }
    }
}
