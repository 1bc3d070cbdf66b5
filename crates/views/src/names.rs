//! Names: what countries, blocs and offices are called in each language, and who is meant by a name that somebody typed.

use std::collections::BTreeMap;

use banggiao_extract::Packs;
use banggiao_extract::pack::PackFile;
use banggiao_extract::pack::table::Table;
use banggiao_extract::text::fold::plain;
use banggiao_extract::text::language::Language;
use banggiao_extract::value::Country;

/// ISO 3166-1: alpha-3 and alpha-2.
const ALPHA2: &str = include_str!("../tables/alpha2.csv");

/// What is called how.
#[derive(Debug, Clone, Default)]
pub struct Names {
    countries: BTreeMap<String, [String; 2]>,
    offices: BTreeMap<String, String>,
    /// Folded names, aliases, demonyms and codes, with the country that they mean.
    spoken: BTreeMap<String, Country>,
}

/// Nobody is called so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The countries whose names are nearest, nearest first.
    pub near: Vec<Country>,
}

impl Names {
    /// The names that the program carries.
    pub fn embedded() -> Self {
        Names::new(&Packs::embedded_files())
    }

    /// The names of these pack files; what they do not hold has no name.
    pub fn new(files: &[PackFile]) -> Self {
        let mut names = Names::default();
        let table = |path: &str, columns: &[&str]| files.iter().find(|f| f.path == path).and_then(|file| Table::read(file, columns).ok());
        let columns = ["code", "vi", "en", "vi_aliases", "en_aliases", "vi_demonyms", "en_demonyms", "vi_capital", "en_capital"];
        if let Some(table) = table("world/countries.csv", &columns) {
            for row in table.rows() {
                names.add(table.cell(row, "code"), table.cell(row, "vi"), table.cell(row, "en"));
                for column in &columns[1..7] {
                    table.list(row, column).for_each(|name| names.speak(name, table.cell(row, "code")));
                }
            }
        }
        if let Some(table) = table("world/organisations.csv", &["code", "kind", "vi", "en"]) {
            for row in table.rows() {
                let first = |column| table.list(row, column).next().unwrap_or_default();
                names.add(table.cell(row, "code"), first("vi"), first("en"));
                ["vi", "en"].iter().flat_map(|c| table.list(row, c)).for_each(|name| names.speak(name, table.cell(row, "code")));
            }
        }
        if let Some(table) = table("vi/lexicon/office.csv", &["value", "rank", "phrases"]) {
            for row in table.rows() {
                let first = table.list(row, "phrases").next().unwrap_or_default();
                names.offices.insert(table.cell(row, "value").to_owned(), first.to_owned());
            }
        }
        for (alpha3, alpha2) in ALPHA2.lines().skip(1).filter_map(|line| line.split_once(',')) {
            if names.countries.contains_key(alpha3) {
                names.speak(alpha2, alpha3);
            }
        }
        names
    }

    fn add(&mut self, code: &str, vi: &str, en: &str) {
        self.countries.insert(code.to_owned(), [vi.to_owned(), en.to_owned()]);
        self.speak(code, code);
    }

    /// The first country with a name keeps it.
    fn speak(&mut self, name: &str, code: &str) {
        if let Some(country) = Country::from_code(code) {
            self.spoken.entry(key(name)).or_insert(country);
        }
    }

    /// What the country or bloc with this code is called.
    pub fn country(&self, code: &str, language: Language) -> Option<&str> {
        let [vi, en] = self.countries.get(code)?;
        let name = if language == Language::Vietnamese { vi } else { en };
        (!name.is_empty()).then_some(name)
    }

    /// What the office with this English name is called.
    pub fn office(&self, office: &str, language: Language) -> Option<&str> {
        match language {
            Language::English => None,
            Language::Vietnamese => self.offices.get(office).map(String::as_str).filter(|name| !name.is_empty()),
        }
    }

    /// The one country, or else the two, that are meant by all of `words` together.
    pub fn countries<S: AsRef<str>>(&self, words: &[S]) -> Option<Vec<Country>> {
        let meant = |words: &[S]| {
            let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
            self.called(&words.join(" "))
        };
        if let Some(one) = meant(words) {
            return Some(vec![one]);
        }
        (1..words.len()).find_map(|at| Some(vec![meant(&words[..at])?, meant(&words[at..])?]))
    }

    /// The country or bloc that is called so in either language, with or without accents: by a name, a demonym, or a code of two or three
    /// letters.
    fn called(&self, name: &str) -> Option<Country> {
        self.spoken.get(&key(name)).copied()
    }

    /// The country or bloc that is called so; or else those that are called nearly so.
    pub fn meant(&self, name: &str) -> Result<Country, Unknown> {
        if let Some(country) = self.called(name) {
            return Ok(country);
        }
        let name = key(name);
        let mut near: Vec<(usize, Country)> = Vec::new();
        for (known, country) in self.spoken.iter().filter(|(known, _)| known.chars().count() > 3) {
            let apart = if name.len() > 2 && known.starts_with(&name) { 1 } else { distance(&name, known) };
            if apart <= known.chars().count() / 3 {
                near.push((apart, *country));
            }
        }
        near.sort_unstable();
        let mut countries: Vec<Country> = Vec::new();
        near.into_iter().for_each(|(_, country)| {
            if !countries.contains(&country) {
                countries.push(country);
            }
        });
        countries.truncate(4);
        Err(Unknown { near: countries })
    }
}

/// A name without case, accents and marks.
fn key(name: &str) -> String {
    let plain = plain(name);
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.join(" ")
}

/// How many letters must be changed, added or taken away to make one word the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_found_by_any_name() {
        let names = Names::embedded();
        for (name, code) in [
            ("Viet Nam", "VNM"),
            ("việt nam", "VNM"),
            ("Vietnamese", "VNM"),
            ("vn", "VNM"),
            ("KAZ", "KAZ"),
            ("kazakh", "KAZ"),
            ("Ca-dắc-xtan", "KAZ"),
            ("ca dac xtan", "KAZ"),
            ("Mỹ", "USA"),
            ("hoa ky", "USA"),
            ("South Korea", "KOR"),
            ("asean", "ASEAN"),
        ] {
            assert_eq!(names.meant(name).map(|c| c.code().to_owned()), Ok(code.to_owned()), "{name}");
        }
    }

    #[test]
    fn one_country_or_two_are_found_in_words() {
        let names = Names::embedded();
        let found = |words: &str| {
            let words: Vec<&str> = words.split(' ').collect();
            names.countries(&words).map(|all| all.iter().map(|c| c.code().to_owned()).collect::<Vec<_>>().join(" "))
        };
        for (words, codes) in [
            ("new zealand", Some("NZL")),
            ("viet nam new zealand", Some("VNM NZL")),
            ("kazakhstan viet nam", Some("KAZ VNM")),
            ("viet nam and kazakhstan", None),
            ("trade", None),
        ] {
            assert_eq!(found(words).as_deref(), codes, "{words}");
        }
    }

    #[test]
    fn a_misspelt_name_gets_near_ones() {
        let names = Names::embedded();
        let near = |name: &str| names.meant(name).expect_err("unknown").near.iter().map(|c| c.code().to_owned()).collect::<Vec<_>>();
        assert_eq!(near("Kazahstan")[0], "KAZ");
        assert_eq!(near("Azerbajan")[0], "AZE");
        assert!(near("qqqqqqqq").is_empty());
    }
}
