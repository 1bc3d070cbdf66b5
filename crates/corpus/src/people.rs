//! The people of this world: who holds which office of which country, and since when.

use fastrand::Rng;
use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::atlas::{Atlas, Both, Country, Form};
use crate::chance::{chance, happens};
use crate::name::Name;

/// An office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Office {
    /// General Secretary of the Party.
    Secretary,
    /// President.
    President,
    /// King.
    King,
    /// Prime Minister.
    Premier,
    /// Minister of Foreign Affairs.
    Foreign,
    /// Minister of Trade and Industry.
    Trade,
    /// Speaker of Parliament.
    Speaker,
}

impl Office {
    /// The offices of a country so governed, the highest first.
    pub fn of(form: Form) -> &'static [Office] {
        use Office::{Foreign, King, Premier, President, Secretary, Speaker, Trade};
        match form {
            Form::Party => &[Secretary, President, Premier, Foreign, Trade, Speaker],
            Form::Kingdom => &[King, Premier, Foreign, Trade, Speaker],
            Form::Presidential => &[President, Foreign, Trade, Speaker],
            Form::Premier => &[Premier, Trade, Speaker],
            Form::Republic => &[President, Premier, Foreign, Trade, Speaker],
        }
    }

    /// The title before a name, in `country`.
    pub fn title(self, country: &Country) -> Both {
        let (vi, en) = match self {
            Office::Secretary => ("Tổng Bí thư", "General Secretary"),
            Office::President if country.form == Form::Party => ("Chủ tịch nước", "President"),
            Office::President => ("Tổng thống", "President"),
            Office::King => ("Quốc vương", "King"),
            Office::Premier => ("Thủ tướng", "Prime Minister"),
            Office::Foreign => ("Bộ trưởng Ngoại giao", "Foreign Minister"),
            Office::Trade => ("Bộ trưởng Công Thương", "Trade Minister"),
            Office::Speaker => ("Chủ tịch Quốc hội", "Parliament Speaker"),
        };
        Both { vi: vi.to_owned(), en: en.to_owned() }
    }

    /// As the codebook writes it in a slot.
    pub fn slot(self) -> &'static str {
        match self {
            Office::Secretary => "General Secretary of the Party",
            Office::President => "President",
            Office::King => "King",
            Office::Premier => "Prime Minister",
            Office::Foreign => "Minister of Foreign Affairs",
            Office::Trade => "Minister of Trade and Industry",
            Office::Speaker => "Speaker of Parliament",
        }
    }

    /// Whether its holder leads state, party or government.
    pub fn leads(self) -> bool {
        matches!(self, Office::Secretary | Office::President | Office::King | Office::Premier)
    }

    /// For how many years it is held, at least and at most.
    fn years(self) -> (i32, i32) {
        if self == Office::King { (12, 30) } else { (3, 8) }
    }
}

/// Somebody: a place in [`People::all`].
pub type PersonId = u32;

/// A person.
#[derive(Debug, Clone)]
pub struct Person {
    /// The name.
    pub name: Name,
    /// The country: a place in [`Atlas::countries`].
    pub country: u16,
    /// The office held.
    pub office: Office,
}

/// Everybody.
#[derive(Debug, Default)]
pub struct People {
    /// All persons.
    pub all: Vec<Person>,
    /// By country: who took which office on which day, the earlier first.
    terms: Vec<Vec<(Office, Date, PersonId)>>,
}

impl People {
    /// Fills every office of every country from `from` to `to`.
    pub fn invent(atlas: &Atlas, seed: u64, from: Date, to: Date) -> People {
        let mut people = People::default();
        for (number, country) in atlas.countries.iter().enumerate() {
            let mut rng = chance(seed, 1 << 40 | number as u64);
            let mut terms = Vec::new();
            for office in Office::of(country.form) {
                let mut since = from - Span::new().days(rng.i32(0..1500));
                let mut before: Option<Name> = None;
                while since < to {
                    let name = people.successor(&mut rng, country, number as u16, before.as_ref());
                    terms.push((*office, since, people.all.len() as PersonId));
                    people.all.push(Person { name: name.clone(), country: number as u16, office: *office });
                    before = Some(name);
                    let (least, most) = office.years();
                    since = since.saturating_add((rng.i32(least * 365..most * 365)).days());
                }
            }
            people.terms.push(terms);
        }
        people
    }

    /// A name that nobody in the country bears; some are made to be taken for another's.
    fn successor(&self, rng: &mut Rng, country: &Country, number: u16, before: Option<&Name>) -> Name {
        let compatriots: Vec<&Name> = self.all.iter().rev().take(40).filter(|p| p.country == number).map(|p| &p.name).collect();
        for _ in 0..50 {
            let name = match before {
                Some(father) if happens(rng, 0.07) => Name::new(rng, &country.manner, Some(&father.family)),
                Some(other) if happens(rng, 0.05) => other.nearly(rng, &country.manner),
                _ => match compatriots.first() {
                    Some(colleague) if happens(rng, 0.05) => Name::new(rng, &country.manner, Some(&colleague.family)),
                    _ => Name::new(rng, &country.manner, None),
                },
            };
            if compatriots.iter().all(|other| **other != name) {
                return name;
            }
        }
        Name::new(rng, &country.manner, None)
    }

    /// Who holds `office` of `country` on `day`.
    pub fn holder(&self, country: u16, office: Office, day: Date) -> Option<PersonId> {
        let terms = self.terms[country as usize].iter();
        terms.filter(|(held, since, _)| *held == office && *since <= day).max_by_key(|(_, since, _)| *since).map(|(_, _, person)| *person)
    }

    /// The person.
    pub fn get(&self, person: PersonId) -> &Person {
        &self.all[person as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn offices_change_hands_and_namesakes_are_there() {
        let atlas = Atlas::load();
        let (from, to) = (date(2011, 1, 1), date(2025, 12, 31));
        let people = People::invent(&atlas, 7, from, to);
        let first = people.holder(0, Office::Premier, from).expect("somebody");
        let last = people.holder(0, Office::Premier, to).expect("somebody");
        assert_ne!(first, last);
        let namesakes = people.all.windows(2).filter(|w| w[0].country == w[1].country && w[0].name.family == w[1].name.family);
        assert!(namesakes.count() > 50);
        assert_eq!(people.all.len(), People::invent(&atlas, 7, from, to).all.len());
    }
}
