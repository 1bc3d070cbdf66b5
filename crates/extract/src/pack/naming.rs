//! How the people of a country stand in the papers of a language: whose leaders it calls by their office alone, whose names
//! it cannot tell from its own.

use crate::pack::PackFile;
use crate::pack::error::PackError;
use crate::pack::table::Table;
use crate::text::language::Language;
use crate::value::Country;

/// The table.
#[derive(Debug, Default)]
pub(crate) struct Naming {
    own: Vec<(Language, Country)>,
    alike: Vec<(Language, Country)>,
}

impl Naming {
    pub(super) fn new(files: &[PackFile]) -> Result<Self, PackError> {
        let mut naming = Naming::default();
        let Some(file) = files.iter().find(|f| f.path == "world/naming.csv") else { return Ok(naming) };
        let table = Table::read(file, &["country", "own", "alike"])?;
        for row in table.rows() {
            let code = table.cell(row, "country");
            let Some(country) = Country::from_code(code) else {
                return Err(table.fault(row, code, "not a code", "write three capitals"));
            };
            for (column, into) in [("own", &mut naming.own), ("alike", &mut naming.alike)] {
                for language in table.list(row, column) {
                    let Some(known) = Language::from_code(language) else {
                        return Err(table.fault(row, language, "no language that packs are in", "write vi or en"));
                    };
                    into.push((known, country));
                }
            }
        }
        Ok(naming)
    }

    /// The country whose leaders papers in `language` call by their office alone.
    pub(crate) fn own(&self, language: Language) -> Option<Country> {
        self.own.iter().find(|(l, _)| *l == language).map(|(_, country)| *country)
    }

    /// Whether names of the people of `country` look in `language` as its own do.
    pub(crate) fn alike(&self, language: Language, country: Country) -> bool {
        self.alike.contains(&(language, country))
    }
}

#[cfg(test)]
mod tests {
    use super::Naming;
    use crate::pack::PackFile;
    use crate::pack::error::PackError;
    use crate::text::language::Language;
    use crate::value::Country;

    fn naming(rows: &str) -> Result<Naming, PackError> {
        Naming::new(&[PackFile { path: "world/naming.csv".to_owned(), text: format!("country,own,alike\n{rows}") }])
    }

    #[test]
    fn a_language_has_its_own_leaders_and_names() -> Result<(), PackError> {
        let naming = naming("CHN,,vi\nVNM,vi,vi\n")?;
        let country = |code| Country::from_code(code);
        assert_eq!(naming.own(Language::Vietnamese), country("VNM"));
        assert_eq!(naming.own(Language::English), None);
        assert!(country("CHN").is_some_and(|c| naming.alike(Language::Vietnamese, c) && !naming.alike(Language::English, c)));
        Ok(())
    }

    #[test]
    fn a_row_names_a_country_and_languages() {
        for wrong in ["China,,vi\n", "CHN,,zh\n"] {
            assert!(naming(wrong).is_err(), "{wrong}");
        }
    }
}
