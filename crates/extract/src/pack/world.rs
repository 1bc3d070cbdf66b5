//! The world: countries, places, organisations, currencies, parties, orders, family names.

use crate::pack::error::PackError;
use crate::pack::lexicon::Case;
use crate::pack::table::Table;
use crate::pack::{Build, Pack, PackFile};
use crate::text::language::Language;
use crate::value::{Country, Currency};

/// One column of a table whose phrases become senses.
struct Column {
    name: &'static str,
    language: Language,
    class: &'static str,
}

/// A table of the world: its file, columns, and which of them hold phrases, the surer first.
struct Source {
    file: &'static str,
    columns: &'static [&'static str],
    phrases: &'static [Column],
    capital: bool,
}

const fn vi(name: &'static str, class: &'static str) -> Column {
    Column { name, language: Language::Vietnamese, class }
}

const fn en(name: &'static str, class: &'static str) -> Column {
    Column { name, language: Language::English, class }
}

const SOURCES: &[Source] = &[
    Source {
        file: "world/countries.csv",
        columns: &["code", "vi", "en", "vi_aliases", "en_aliases", "vi_demonyms", "en_demonyms", "vi_capital", "en_capital"],
        phrases: &[
            vi("vi", "country"),
            vi("vi_aliases", "country"),
            en("en", "country"),
            en("en_aliases", "country"),
            vi("vi_demonyms", "demonym"),
            en("en_demonyms", "demonym"),
            vi("vi_capital", "place"),
            en("en_capital", "place"),
        ],
        capital: true,
    },
    Source { file: "world/places.csv", columns: &["country", "vi", "en"], phrases: &[vi("vi", "place"), en("en", "place")], capital: true },
    Source {
        file: "world/organisations.csv",
        columns: &["code", "kind", "vi", "en"],
        phrases: &[vi("vi", "organisation"), en("en", "organisation")],
        capital: true,
    },
    Source {
        file: "world/currencies.csv",
        columns: &["code", "vi", "en", "symbols"],
        phrases: &[vi("vi", "currency"), en("en", "currency")],
        capital: false,
    },
    Source { file: "world/currencies.csv", columns: &["code", "vi", "en", "symbols"], phrases: &[en("symbols", "symbol")], capital: true },
    Source {
        file: "world/parties.csv",
        columns: &["country", "vi", "en"],
        phrases: &[vi("vi", "party"), en("en", "party")],
        capital: true,
    },
    Source {
        file: "world/honours.csv",
        columns: &["country", "vi", "en"],
        phrases: &[vi("vi", "honour"), en("en", "honour")],
        capital: true,
    },
    Source { file: "world/surnames.csv", columns: &["country", "surnames"], phrases: &[vi("surnames", "surname")], capital: true },
];

/// Loads every table of the world into all packs. A phrase of one language also counts in the other, where that has
/// no meaning of its own for it.
pub(super) fn load(files: &[PackFile], build: &mut Build, packs: &mut [Pack; 3]) -> Result<(), PackError> {
    for source in SOURCES {
        let Some(file) = files.iter().find(|f| f.path == source.file) else {
            return Err(PackError::Missing { path: source.file.to_owned() });
        };
        let table = Table::read(file, source.columns)?;
        for own in [true, false] {
            for column in source.phrases {
                let class = build.class(column.class);
                for row in table.rows() {
                    let code = table.cell(row, source.columns[0]);
                    if Country::from_code(code).is_none() && Currency::from_code(code).is_none() {
                        return Err(table.fault(row, code, "not a code", "write capitals and digits, at most twelve"));
                    }
                    let value = build.value(code);
                    for phrase in table.list(row, column.name) {
                        // A sign with a mark in it (`R$`) is read as marks are, not as letters.
                        let marked = column.class == "symbol" && !phrase.chars().all(char::is_alphabetic);
                        if marked || !own && !travels(phrase, column) {
                            continue;
                        }
                        let case = Case::of(phrase, source.capital);
                        for pack in packs.iter_mut().filter(|p| (p.language == column.language) == own) {
                            Build::phrase(pack, phrase, class, value, case);
                        }
                    }
                }
            }
        }
    }
    Ok(())
}

/// Whether a phrase of one language also counts in the other: no adjectives, and of Vietnamese none of one syllable,
/// which in English would be `My` and `An`.
fn travels(phrase: &str, column: &Column) -> bool {
    let one_word = !phrase.contains([' ', '-']);
    let short = phrase.chars().count() <= 3 && phrase.chars().any(char::is_lowercase);
    column.class == "surname"
        || column.class != "demonym" && !short && !(column.language == Language::Vietnamese && one_word && !phrase.is_ascii())
}
