//! Countries and blocs by the names that tables give them.

use banggiao_extract::Packs;
use banggiao_extract::pack::table::Table;
use banggiao_extract::text::fold;
use banggiao_extract::value::Country;
use rustc_hash::FxHashMap;

/// Countries and blocs by their codes and by their names in both languages, case, accents and punctuation aside.
#[derive(Debug, Default)]
pub struct Places {
    by_name: FxHashMap<String, Country>,
}

/// Tables of the packs with the columns that hold names.
const SOURCES: [(&str, &[&str], &[&str]); 2] = [
    (
        "world/countries.csv",
        &["code", "vi", "en", "vi_aliases", "en_aliases", "vi_demonyms", "en_demonyms", "vi_capital", "en_capital"],
        &["code", "en", "vi", "en_aliases", "vi_aliases"],
    ),
    ("world/organisations.csv", &["code", "kind", "vi", "en"], &["code", "en", "vi"]),
];

impl Places {
    /// Those that the packs know.
    pub fn new(packs: &Packs) -> Self {
        let mut places = Places::default();
        for (path, columns, names) in SOURCES {
            let Some(file) = packs.files().iter().find(|file| file.path == path) else { continue };
            // Packs that load have tables that can be read.
            let Ok(table) = Table::read(file, columns) else { continue };
            for column in names {
                for row in table.rows() {
                    let Some(country) = Country::from_code(table.cell(row, "code")) else { continue };
                    for name in table.list(row, column) {
                        places.by_name.entry(key(name)).or_insert(country);
                    }
                }
            }
        }
        places
    }

    /// The code of the country or bloc called so, as tables write names too: `Korea, Republic of`, `korea-south`.
    pub fn code(&self, name: &str) -> Option<&str> {
        let of = |name: &str| self.by_name.get(&key(name)).map(Country::code);
        let turned = |(last, first): (&str, &str)| of(&format!("{first} {last}"));
        of(name).or_else(|| name.split_once(',').and_then(turned)).or_else(|| name.rsplit_once(['-', '(']).and_then(turned))
    }
}

/// A name by its letters alone.
fn key(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '\'' | '’')).map(|word| word.replace(['.', '\'', '’'], ""));
    let name = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let name = fold::plain(&name).to_lowercase();
    name.strip_prefix("the ").map(str::to_owned).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_go_by_codes_and_by_names_in_any_spelling() {
        let places = Places::new(Packs::embedded());
        for (name, code) in [
            ("VNM", "VNM"),
            ("Viet Nam", "VNM"),
            ("việt nam", "VNM"),
            ("Hàn Quốc", "KOR"),
            ("Korea, Republic of", "KOR"),
            ("korea-south", "KOR"),
            ("Germany, Federal Republic of", "DEU"),
            ("China, People's Republic of", "CHN"),
            ("The Gambia", "GMB"),
            ("U.S.", "USA"),
            ("European Union", "EU"),
        ] {
            assert_eq!(places.code(name), Some(code), "{name}");
        }
        assert_eq!(places.code("Atlantis"), None);
        assert_eq!(places.code(""), None);
    }
}
