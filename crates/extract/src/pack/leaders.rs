//! People known beforehand: for which country they speak, and their names as Vietnamese papers write them by sound.

use rustc_hash::FxHashMap;

use crate::pack::PackFile;
use crate::pack::error::PackError;
use crate::pack::table::Table;
use crate::text::fold::{self, Spelling, key_of};
use crate::value::Country;

/// A person of the table.
#[derive(Debug, Clone)]
pub(crate) struct Leader {
    /// The name in Latin letters, where the key is the name by sound.
    pub(crate) name: Option<String>,
    /// For whom they speak.
    pub(crate) country: Country,
}

/// The table, by the words of each name in plain letters.
#[derive(Debug, Default)]
pub(crate) struct Leaders {
    by_words: FxHashMap<Vec<u8>, Leader>,
}

impl Leaders {
    pub(super) fn new(files: &[PackFile]) -> Result<Self, PackError> {
        let mut by_words = FxHashMap::default();
        let Some(file) = files.iter().find(|f| f.path == "world/leaders.csv") else { return Ok(Self::default()) };
        let table = Table::read(file, &["country", "name", "also", "office", "since", "until", "sound"])?;
        for row in table.rows() {
            let code = table.cell(row, "country");
            let Some(country) = Country::from_code(code) else {
                return Err(table.fault(row, code, "not a code", "write three capitals"));
            };
            let name = table.cell(row, "name");
            for day in [table.cell(row, "since"), table.cell(row, "until")] {
                if !day.is_empty() && !is_day(day) {
                    return Err(table.fault(row, day, "not a day", "write 2019, 2019-12 or 2019-12-31"));
                }
            }
            by_words.entry(key(name)).or_insert(Leader { name: None, country });
            for other in table.list(row, "also") {
                by_words.entry(key(other)).or_insert(Leader { name: None, country });
            }
            for sound in table.list(row, "sound") {
                by_words.entry(key(sound)).or_insert(Leader { name: Some(name.to_owned()), country });
            }
        }
        Ok(Leaders { by_words })
    }

    /// Who is called `name`, all words of it.
    pub(crate) fn find(&self, name: &str) -> Option<&Leader> {
        self.by_words.get(&key(name))
    }
}

/// Whether `text` is a year, a month or a day, as `2019`, `2019-12`, `2019-12-31`.
fn is_day(text: &str) -> bool {
    let mut parts = text.split('-');
    let lengths = [4, 2, 2].iter().zip(parts.by_ref());
    lengths.into_iter().all(|(length, part)| part.len() == *length && part.bytes().all(|b| b.is_ascii_digit())) && parts.next().is_none()
}

/// The words of a name without accents, in one row.
fn key(name: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(name.len());
    for word in name.split(|c: char| !fold::is_word_char(c)).filter(|w| !w.is_empty()) {
        key.extend(key_of(word, Spelling::Plain));
        key.push(b' ');
    }
    key
}

#[cfg(test)]
mod tests {
    use super::Leaders;
    use crate::pack::PackFile;

    fn leaders(rows: &str) -> Result<Leaders, crate::pack::error::PackError> {
        let text = format!("country,name,also,office,since,until,sound\n{rows}");
        Leaders::new(&[PackFile { path: "world/leaders.csv".to_owned(), text }])
    }

    #[test]
    fn a_name_by_sound_is_that_of_the_person() -> Result<(), crate::pack::error::PackError> {
        let leaders = leaders(
            "CUB,Ramón Castell,,President,2019-12,,Ra-môn Cát-xten\nIND,Nitya Kumari Mohan,Nitya Mohan,President,2011,2016-05-04,\n",
        )?;
        let name = |name: &str| leaders.find(name).map(|l| (l.name.as_deref(), l.country.code()));
        assert_eq!(name("Ra-môn Cát-xten"), Some((Some("Ramón Castell"), "CUB")));
        assert_eq!(name("Nitya Mohan"), Some((None, "IND")));
        assert_eq!(name("Mohan"), None);
        Ok(())
    }

    #[test]
    fn a_term_is_told_in_days() {
        for wrong in ["19", "2019-1", "2019-12-31-1", "in 2019"] {
            assert!(leaders(&format!("IND,Nitya Mohan,,President,{wrong},,\n")).is_err(), "{wrong}");
        }
    }
}
