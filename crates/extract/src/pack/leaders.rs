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
    /// For whom they speak.
    pub(crate) country: Country,
    /// Other countries of which somebody of this very name is told: one crown of several realms, or two people.
    pub(crate) elsewhere: Vec<Country>,
    /// The name in full, in Latin letters.
    pub(crate) full: String,
    /// The offices that they held, each with its days.
    terms: Vec<Term>,
}

/// A time in an office.
#[derive(Debug, Clone)]
struct Term {
    /// The office, as the codebook writes it.
    office: String,
    since: String,
    until: String,
}

impl Leader {
    /// Whether they left their offices so long before `day` that a text of that day recalls them.
    pub(crate) fn bygone(&self, day: Date) -> bool {
        let over = |t: &Term| t.until.get(..4).and_then(|year| year.parse::<i16>().ok()).is_some_and(|year| year + RECALLED < day.year());
        self.terms.iter().all(over)
    }

    /// Whether they may have been in office on `day`, as far as the table tells.
    pub(crate) fn held(&self, day: Date) -> bool {
        self.terms.iter().any(|t| t.held(day))
    }

    /// Whether they may have been in an office on `day`, where that is known, which `is` takes for the one told.
    pub(crate) fn held_office(&self, day: Option<Date>, is: impl Fn(&str) -> bool) -> bool {
        self.terms.iter().any(|t| day.is_none_or(|day| t.held(day)) && is(&t.office))
    }
}

impl Term {
    fn held(&self, day: Date) -> bool {
        let day = day.to_string();
        // Years and months compare with as much of the day as they tell.
        let part = |of: &str| day.get(..of.len()).unwrap_or(&day).to_owned();
        (self.since.is_empty() || part(&self.since) >= self.since) && (self.until.is_empty() || part(&self.until) <= self.until)
    }
}

/// Where in a name a word of it stands: the family name is mostly the last, else the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Last,
    First,
    Inner,
}

/// The table, by the words of each name in plain letters.
#[derive(Debug, Default)]
pub(crate) struct Leaders {
    people: Vec<Leader>,
    /// The places in `people` by whole names, and whether the name is one by sound.
    by_words: FxHashMap<Vec<u8>, (u32, bool)>,
    /// The places in `people` by each word of their names.
    by_word: FxHashMap<Vec<u8>, Vec<(Standing, u32)>>,
}

impl Leaders {
    pub(super) fn new(files: &[PackFile]) -> Result<Self, PackError> {
        let mut leaders = Leaders::default();
        let Some(file) = files.iter().find(|f| f.path == "world/leaders.csv") else { return Ok(leaders) };
        let table = Table::read(file, &["country", "name", "also", "office", "since", "until", "sound"])?;
        let mut places: FxHashMap<(Country, Vec<u8>), u32> = FxHashMap::default();
        for row in table.rows() {
            let code = table.cell(row, "country");
            let Some(country) = Country::from_code(code) else {
                return Err(table.fault(row, code, "not a code", "write three capitals"));
            };
            for day in [table.cell(row, "since"), table.cell(row, "until")] {
                if !day.is_empty() && !is_day(day) {
                    return Err(table.fault(row, day, "not a day", "write 2019, 2019-12 or 2019-12-31"));
                }
            }
            let cell = |column: &str| table.cell(row, column).to_owned();
            let name = table.cell(row, "name");
            let words = |name: &str| keys(name).collect::<Vec<_>>();
            let own = words(name);
            let people = &mut leaders.people;
            let place = *places.entry((country, in_one_row(own.iter()))).or_insert_with(|| {
                people.push(Leader { country, elsewhere: Vec::new(), full: name.to_owned(), terms: Vec::new() });
                people.len() as u32 - 1
            });
            people[place as usize].terms.push(Term { office: cell("office"), since: cell("since"), until: cell("until") });
            for words in std::iter::once(own).chain(table.list(row, "also").map(words)) {
                let (first, _) = *leaders.by_words.entry(in_one_row(words.iter())).or_insert((place, false));
                let first = &mut leaders.people[first as usize];
                if first.country != country && !first.elsewhere.contains(&country) {
                    first.elsewhere.push(country);
                }
                let last = words.len().saturating_sub(1);
                for (at, word) in words.into_iter().enumerate() {
                    let standing = match at {
                        at if at == last => Standing::Last,
                        0 => Standing::First,
                        _ => Standing::Inner,
                    };
                    let bearers = leaders.by_word.entry(word).or_default();
                    match bearers.iter_mut().find(|(_, p)| *p == place) {
                        Some((known, _)) => *known = standing.min(*known),
                        None => bearers.push((standing, place)),
                    }
                }
            }
            for sound in table.list(row, "sound") {
                leaders.by_words.entry(key(sound)).or_insert((place, true));
            }
        }
        Ok(leaders)
    }

    /// Who is called `name`, all words of it, and whether that is their name by sound.
    pub(crate) fn find(&self, name: &str) -> Option<(&Leader, bool)> {
        // `MENSAH Kofi`: the family name may stand first.
        let turned = || {
            let words: Vec<Vec<u8>> = keys(name).collect();
            let [first, second] = &words[..] else { return None };
            self.by_words.get(&[&second[..], b" ", &first[..], b" "].concat())
        };
        let (place, sound) = *self.by_words.get(&key(name)).or_else(turned)?;
        Some((&self.people[place as usize], sound))
    }

    /// Whether a leader's name has the word `plain`, in plain letters.
    pub(super) fn bears(&self, plain: &[u8]) -> bool {
        self.by_word.contains_key(plain)
    }

    /// The one leader of `country`, or of any, whose name has the word `name` and who was on `day` in an office that `is` takes for
    /// the one told; none where several may be meant. Who has it for a last name comes before others.
    pub(crate) fn called(&self, name: &str, country: Option<Country>, day: Option<Date>, is: impl Fn(&str) -> bool) -> Option<&Leader> {
        let word = keys(name).next()?;
        let bearers = self.by_word.get(&word)?.iter().map(|(standing, place)| (*standing, &self.people[*place as usize]));
        let fits = |l: &Leader| country.is_none_or(|c| l.country == c) && l.held_office(day, &is);
        let fitting = || bearers.clone().filter(|(_, l)| fits(l));
        let best = fitting().map(|(standing, _)| standing).min()?;
        let mut meant = fitting().filter(|(standing, _)| *standing == best);
        let one = meant.next()?.1;
        meant.next().is_none().then_some(one)
    }

    /// The one leader who has the word `name` for a last name.
    pub(crate) fn of_family(&self, name: &str) -> Option<&Leader> {
        let word = keys(name).next()?;
        let mut meant = self.by_word.get(&word)?.iter().filter(|(standing, _)| *standing == Standing::Last);
        let one = meant.next()?.1;
        meant.next().is_none().then(|| &self.people[one as usize])
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
    in_one_row(keys(name))
}

fn in_one_row(words: impl Iterator<Item = impl AsRef<[u8]>>) -> Vec<u8> {
    let mut row = Vec::with_capacity(24);
    for word in words {
        row.extend_from_slice(word.as_ref());
        row.push(b' ');
    }
    row
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
        let name = |name: &str| leaders.find(name).map(|(l, sound)| (sound, l.full.as_str(), l.country.code()));
        assert_eq!(name("Ra-môn Cát-xten"), Some((true, "Ramón Castell", "CUB")));
        assert_eq!(name("Nitya Mohan"), Some((false, "Nitya Kumari Mohan", "IND")));
        assert_eq!(name("Mohan"), None);
        Ok(())
    }

    #[test]
    fn one_word_names_who_was_in_office() -> Result<(), Box<dyn std::error::Error>> {
        let leaders = leaders(
            "IND,Nitya Kumari Mohan,Nitya Mohan,President,2011,2016-05-04,\nIND,Ravi Mohan,,President,2017,,\nCUB,Rosa Mohan,,President,2020,2022,\n",
        )?;
        let called = |country, day: &str| -> Result<Option<String>, Box<dyn std::error::Error>> {
            Ok(leaders.called("Mohan", country, Some(day.parse()?), |_| true).map(|l| l.full.clone()))
        };
        let india = crate::value::Country::from_code("IND");
        assert_eq!(called(india, "2016-05-04")?.as_deref(), Some("Nitya Kumari Mohan"));
        assert_eq!(called(None, "2024-01-01")?.as_deref(), Some("Ravi Mohan"));
        assert_eq!(called(None, "2021-01-01")?, None);
        assert_eq!(leaders.called("Mohan", india, None, |_| true).map(|l| &l.full), None);
        Ok(())
    }

    #[test]
    fn of_several_who_bear_a_word_the_office_or_the_last_name_tells() -> Result<(), crate::pack::error::PackError> {
        let leaders = leaders(
            "GNQ,Ricardo Mohan Nsue,,Prime Minister,2006,2008,\nIND,Nitya Mohan,,President,2011,2016,\nIND,Nitya Mohan,,Minister of Foreign Affairs,2009,2011,\nIND,Ravi Mohan,,Minister of Foreign Affairs,2017,,\n",
        )?;
        let called = |office: &str| leaders.called("Mohan", None, None, |o| o == office).map(|l| l.full.clone());
        assert_eq!(called("President").as_deref(), Some("Nitya Mohan"));
        assert_eq!(called("Prime Minister").as_deref(), Some("Ricardo Mohan Nsue"));
        assert_eq!(called("Minister of Foreign Affairs"), None);
        assert_eq!(leaders.of_family("Mohan").map(|l| &l.full), None);
        assert_eq!(leaders.of_family("Nsue").map(|l| l.country.code()), Some("GNQ"));
        let held = |day: &str| leaders.find("Nitya Mohan").zip(day.parse().ok()).map(|((l, _), day)| l.held(day));
        assert_eq!((held("2010-05-01"), held("2014-05-01"), held("2018-05-01")), (Some(true), Some(true), Some(false)));
        Ok(())
    }

    #[test]
    fn a_term_is_told_in_days() {
        for wrong in ["19", "2019-1", "2019-12-31-1", "in 2019"] {
            assert!(leaders(&format!("IND,Nitya Mohan,,President,{wrong},,\n")).is_err(), "{wrong}");
        }
    }
}
