//! What phrases of titles, names and undertakings mean, in every language alike: tables read once.

use std::sync::OnceLock;

use banggiao_extract::Packs;
use banggiao_extract::pack::PackFile;
use banggiao_extract::pack::error::PackError;
use banggiao_extract::pack::table::Table;
use banggiao_extract::text::fold::{self, Spelling};
use banggiao_extract::value::Country;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use xxhash_rust::xxh3::xxh3_64;

use super::stem;

/// What a word or phrase is in a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// It means nothing by itself.
    Function,
    /// A concept said of nearly everything.
    Weak,
    /// What is done.
    Deed,
    /// A thing or field.
    Thing,
    /// A body that may as well be left out.
    Body,
    /// A country.
    Country(Country),
    /// Any other name.
    Name,
    /// A number.
    Number(f64),
    /// What multiplies the number before it.
    Scale(f64),
    /// What makes the number beside it a date.
    Date,
}

/// What a phrase means: the concepts it holds, and their kind.
#[derive(Debug, Clone)]
pub(super) struct Sense {
    pub(super) kind: Kind,
    pub(super) concepts: SmallVec<[u64; 1]>,
    /// Only with a capital.
    capital: bool,
}

/// In which spelling of which language phrases are looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    /// Vietnamese as it is written.
    Vietnamese,
    /// Vietnamese without its marks.
    Unmarked,
    /// English.
    English,
}

impl Tongue {
    /// The key of `word`, as a number.
    pub(super) fn key(self, word: &str, buffer: &mut Vec<u8>) -> u64 {
        fold::key(word, if self == Tongue::Vietnamese { Spelling::Accented } else { Spelling::Plain }, buffer);
        if self == Tongue::English {
            stem::cut(buffer);
        }
        xxh3_64(buffer)
    }
}

/// Phrases of one tongue.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    next: FxHashMap<(u32, u64), u32>,
    senses: Vec<Option<Sense>>,
}

impl Phrases {
    fn add(&mut self, words: &[u64], sense: Sense) {
        if words.is_empty() {
            return;
        }
        if self.senses.is_empty() {
            self.senses.push(None);
        }
        let mut at = 0;
        for word in words {
            let new = self.senses.len() as u32;
            at = *self.next.entry((at, *word)).or_insert(new);
            if at == new {
                self.senses.push(None);
            }
        }
        self.senses[at as usize].get_or_insert(sense);
    }

    /// The longest phrase that begins `words`, how many of them it takes, and what it means.
    pub(super) fn longest(&self, words: impl Iterator<Item = u64>, capital: bool) -> Option<(usize, &Sense)> {
        let (mut at, mut found) = (0, None);
        for (i, word) in words.enumerate() {
            match self.next.get(&(at, word)) {
                Some(next) => at = *next,
                None => break,
            }
            if let Some(sense) = &self.senses[at as usize]
                && (capital || !sense.capital)
            {
                found = Some((i + 1, sense));
            }
        }
        found
    }
}

/// All phrases.
#[derive(Debug, Default)]
pub(super) struct Glossary {
    vietnamese: Phrases,
    unmarked: Phrases,
    english: Phrases,
}

const FUNCTION: &str = include_str!("../../glossary/function.csv");
const WEAK: &str = include_str!("../../glossary/weak.csv");
const DEED: &str = include_str!("../../glossary/deed.csv");
const THING: &str = include_str!("../../glossary/thing.csv");
const BODY: &str = include_str!("../../glossary/body.csv");
const NUMBER: &str = include_str!("../../glossary/number.csv");

impl Glossary {
    /// The glossary that the program carries, with the names that its packs hold.
    ///
    /// # Panics
    /// If a table is faulty, which the tests of this crate rule out.
    pub(super) fn embedded() -> &'static Glossary {
        static GLOSSARY: OnceLock<Glossary> = OnceLock::new();
        GLOSSARY.get_or_init(|| match Glossary::load() {
            Ok(glossary) => glossary,
            Err(e) => panic!("the glossary is faulty: {e}"),
        })
    }

    /// The phrases of a tongue.
    pub(super) fn of(&self, tongue: Tongue) -> &Phrases {
        match tongue {
            Tongue::Vietnamese => &self.vietnamese,
            Tongue::Unmarked => &self.unmarked,
            Tongue::English => &self.english,
        }
    }

    fn load() -> Result<Glossary, PackError> {
        let mut glossary = Glossary::default();
        // Where two tables hold a phrase, the first counts.
        for (name, text, kind) in
            [("thing", THING, Kind::Thing), ("body", BODY, Kind::Body), ("deed", DEED, Kind::Deed), ("weak", WEAK, Kind::Weak)]
        {
            let file = PackFile { path: format!("glossary/{name}.csv"), text: text.to_owned() };
            let table = Table::read(&file, &["concept", "vi", "en"])?;
            for row in table.rows() {
                let concepts = table.cell(row, "concept").split('+').map(concept).collect();
                glossary.row(&table, row, Sense { kind, concepts, capital: false });
            }
        }
        let file = PackFile { path: "glossary/number.csv".into(), text: NUMBER.to_owned() };
        let table = Table::read(&file, &["value", "vi", "en"])?;
        for row in table.rows() {
            let value = table.cell(row, "value");
            let number = |digits: &str| digits.parse::<f64>();
            let kind = match value.strip_prefix('x').map(number) {
                Some(Ok(by)) => Kind::Scale(by),
                _ if value == "date" => Kind::Date,
                _ => match number(value) {
                    Ok(number) => Kind::Number(number),
                    Err(_) => return Err(table.fault(row, value, "not a number", "write 5, x1000 or date")),
                },
            };
            glossary.row(&table, row, Sense { kind, concepts: SmallVec::new(), capital: false });
        }
        let file = PackFile { path: "glossary/function.csv".into(), text: FUNCTION.to_owned() };
        let table = Table::read(&file, &["vi", "en"])?;
        for row in table.rows() {
            glossary.row(&table, row, Sense { kind: Kind::Function, concepts: SmallVec::new(), capital: false });
        }
        glossary.names()?;
        Ok(glossary)
    }

    fn row(&mut self, table: &Table<'_>, row: &banggiao_extract::pack::table::Row, sense: Sense) {
        for phrase in table.list(row, "vi") {
            self.add_vietnamese(phrase, &sense);
        }
        for phrase in table.list(row, "en") {
            self.add(Tongue::English, phrase, sense.clone());
        }
    }

    fn add_vietnamese(&mut self, phrase: &str, sense: &Sense) {
        self.add(Tongue::Vietnamese, phrase, sense.clone());
        self.add(Tongue::Unmarked, phrase, sense.clone());
    }

    fn add(&mut self, tongue: Tongue, phrase: &str, sense: Sense) {
        let mut buffer = Vec::new();
        let words: Vec<u64> = super::words(phrase).map(|word| tongue.key(word, &mut buffer)).collect();
        match tongue {
            Tongue::Vietnamese => self.vietnamese.add(&words, sense),
            Tongue::Unmarked => self.unmarked.add(&words, sense),
            Tongue::English => self.english.add(&words, sense),
        }
    }

    /// The names of the packs: countries, places, organisations, parties, currencies. A text of either language may use either's.
    fn names(&mut self) -> Result<(), PackError> {
        for file in Packs::embedded_files() {
            match file.path.as_str() {
                "world/countries.csv" => {
                    let columns =
                        ["code", "vi", "en", "vi_aliases", "en_aliases", "vi_demonyms", "en_demonyms", "vi_capital", "en_capital"];
                    let table = Table::read(&file, &columns)?;
                    for row in table.rows() {
                        let code = table.cell(row, "code");
                        if let Some(country) = Country::from_code(code) {
                            let sense = named(Kind::Country(country), code);
                            self.everywhere(&table, row, &columns[1..7], &sense);
                        }
                        let capital = table.list(row, "en_capital").next().unwrap_or_default();
                        self.everywhere(&table, row, &columns[7..], &named(Kind::Name, capital));
                    }
                }
                "world/places.csv" => {
                    let table = Table::read(&file, &["country", "vi", "en"])?;
                    for row in table.rows() {
                        let place = table.list(row, "en").next().unwrap_or_default();
                        self.everywhere(&table, row, &["vi", "en"], &named(Kind::Name, place));
                    }
                }
                "world/organisations.csv" => {
                    let table = Table::read(&file, &["code", "kind", "vi", "en"])?;
                    for row in table.rows() {
                        self.everywhere(&table, row, &["vi", "en"], &named(Kind::Name, table.cell(row, "code")));
                    }
                }
                "world/parties.csv" => {
                    let table = Table::read(&file, &["country", "vi", "en"])?;
                    for row in table.rows() {
                        let mut sense = named(Kind::Name, table.list(row, "en").next().unwrap_or_default());
                        sense.concepts.push(concept("party"));
                        self.everywhere(&table, row, &["vi", "en"], &sense);
                    }
                }
                "world/currencies.csv" => {
                    let table = Table::read(&file, &["code", "vi", "en", "symbols"])?;
                    for row in table.rows() {
                        let concepts = SmallVec::from_iter([concept(table.cell(row, "code"))]);
                        self.everywhere(&table, row, &["vi", "en"], &Sense { kind: Kind::Weak, concepts, capital: false });
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn everywhere(&mut self, table: &Table<'_>, row: &banggiao_extract::pack::table::Row, columns: &[&str], sense: &Sense) {
        for column in columns {
            for phrase in table.list(row, column) {
                // The codes of currencies and names of organisations: `TRY` is not `try`.
                let sense = Sense { capital: sense.capital || phrase.chars().all(char::is_uppercase), ..sense.clone() };
                self.add_vietnamese(phrase, &sense);
                self.add(Tongue::English, phrase, sense);
            }
        }
    }
}

/// The number of a concept.
pub(super) fn concept(name: &str) -> u64 {
    xxh3_64(name.as_bytes())
}

fn named(kind: Kind, name: &str) -> Sense {
    Sense { kind, concepts: SmallVec::from_iter([concept(name)]), capital: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_tables_hold_both_languages() {
        let glossary = Glossary::load().expect("no table is faulty");
        assert!(glossary.vietnamese.senses.len() > 1000);
        assert!(glossary.english.senses.len() > 1000);
    }
}
