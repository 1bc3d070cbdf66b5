//! People known beforehand: for which country they speak, and their names as Vietnamese papers write them by sound.

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use crate::pack::PackFile;
use crate::pack::error::PackError;
use crate::pack::table::Table;
use crate::text::fold::{self, Spelling, key_of};
use crate::value::Country;

/// Who has been out of office for more years than this is history.
const RECALLED: i16 = 12;

/// A person of the table.
#[derive(Debug, Clone)]
pub(crate) struct Leader {
    /// The name in Latin letters, where the key is the name by sound.
    pub(crate) name: Option<String>,
    /// For whom they speak.
    pub(crate) country: Country,
    /// The name in full.
    pub(crate) full: String,
    /// The office, as the codebook writes it.
    pub(crate) office: String,
    since: String,
    until: String,
}

impl Leader {
    /// Whether they left their office so long before `day` that a text of that day recalls them.
    pub(crate) fn bygone(&self, day: Date) -> bool {
        self.until.get(..4).and_then(|year| year.parse::<i16>().ok()).is_some_and(|year| year + RECALLED < day.year())
    }

    /// Whether they may have been in office on `day`, as far as the table tells.
    pub(crate) fn held(&self, day: Date) -> bool {
        let day = day.to_string();
        // Years and months compare with as much of the day as they tell.
        let part = |of: &str| day.get(..of.len()).unwrap_or(&day).to_owned();
        (self.since.is_empty() || part(&self.since) >= self.since) && (self.until.is_empty() || part(&self.until) <= self.until)
    }
}

/// The table, by the words of each name in plain letters.
#[derive(Debug, Default)]
pub(crate) struct Leaders {
    by_words: FxHashMap<Vec<u8>, Leader>,
    /// The leaders by each word of their names.
    by_word: FxHashMap<Vec<u8>, Vec<Leader>>,
}

impl Leaders {
    pub(super) fn new(files: &[PackFile]) -> Result<Self, PackError> {
        let mut by_words = FxHashMap::default();
        let mut by_word: FxHashMap<Vec<u8>, Vec<Leader>> = FxHashMap::default();
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
            let cell = |column: &str| table.cell(row, column).to_owned();
            let (full, office, since, until) = (name.to_owned(), cell("office"), cell("since"), cell("until"));
            let leader = Leader { name: None, country, full, office, since, until };
            let mut words: Vec<Vec<u8>> = std::iter::once(name).chain(table.list(row, "also")).flat_map(keys).collect();
            words.sort_unstable();
            words.dedup();
            for word in words {
                by_word.entry(word).or_default().push(leader.clone());
            }
            for other in table.list(row, "also") {
                by_words.entry(key(other)).or_insert(leader.clone());
            }
            for sound in table.list(row, "sound") {
                by_words.entry(key(sound)).or_insert(Leader { name: Some(name.to_owned()), ..leader.clone() });
            }
            by_words.entry(key(name)).or_insert(leader);
        }
        Ok(Leaders { by_words, by_word })
    }

    /// Who is called `name`, all words of it.
    pub(crate) fn find(&self, name: &str) -> Option<&Leader> {
        // `MENSAH Kofi`: the family name may stand first.
        let turned = || {
            let words: Vec<Vec<u8>> = keys(name).collect();
            let [first, second] = &words[..] else { return None };
            self.by_words.get(&[&second[..], b" ", &first[..], b" "].concat())
        };
        self.by_words.get(&key(name)).or_else(turned)
    }

    /// Whether a leader's name has the word `plain`, in plain letters.
    pub(super) fn bears(&self, plain: &[u8]) -> bool {
        self.by_word.contains_key(plain)
    }

    /// The one leader of `country`, or of any, whose name has the word `name` and who was in office on `day`; none where
    /// several may be meant.
    pub(crate) fn called(&self, name: &str, country: Option<Country>, day: Option<Date>) -> Option<&Leader> {
        let word = keys(name).next()?;
        let fits = |l: &&Leader| country.is_none_or(|c| l.country == c) && day.is_none_or(|day| l.held(day));
        let mut fitting = self.by_word.get(&word)?.iter().filter(fits);
        let one = fitting.next()?;
        // One of whom the table has two rows is one.
        fitting.all(|other| other.country == one.country && key(&other.full) == key(&one.full)).then_some(one)
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
    for word in keys(name) {
        key.extend(word);
        key.push(b' ');
    }
    key
}

/// Each word of a name without accents.
fn keys(name: &str) -> impl Iterator<Item = Vec<u8>> {
    name.split(|c: char| !fold::is_word_char(c)).filter(|w| !w.is_empty()).map(|word| key_of(word, Spelling::Plain))
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
    fn one_word_names_who_was_in_office() -> Result<(), Box<dyn std::error::Error>> {
        let leaders = leaders(
            "IND,Nitya Kumari Mohan,Nitya Mohan,President,2011,2016-05-04,\nIND,Ravi Mohan,,President,2017,,\nCUB,Rosa Mohan,,President,2020,2022,\n",
        )?;
        let called = |country, day: &str| -> Result<Option<String>, Box<dyn std::error::Error>> {
            Ok(leaders.called("Mohan", country, Some(day.parse()?)).map(|l| l.full.clone()))
        };
        let india = crate::value::Country::from_code("IND");
        assert_eq!(called(india, "2016-05-04")?.as_deref(), Some("Nitya Kumari Mohan"));
        assert_eq!(called(None, "2024-01-01")?.as_deref(), Some("Ravi Mohan"));
        assert_eq!(called(None, "2021-01-01")?, None);
        assert_eq!(leaders.called("Mohan", india, None).map(|l| &l.full), None);
        Ok(())
    }

    #[test]
    fn a_term_is_told_in_days() {
        for wrong in ["19", "2019-1", "2019-12-31-1", "in 2019"] {
            assert!(leaders(&format!("IND,Nitya Mohan,,President,{wrong},,\n")).is_err(), "{wrong}");
        }
    }
}
