//! Which countries a text is about, by how much it speaks of each.

use crate::context::Reading;
use crate::context::bloc::{ALONE, Blocs, blocs, organisations};
use crate::context::pair::Few;
use crate::context::pair::told::walk;
use crate::context::people::People;
use crate::value::Country;

/// Countries by how much a text speaks of them.
#[derive(Debug)]
pub struct Ranking {
    /// The most first.
    countries: Vec<(Country, u32)>,
    principal: Vec<Country>,
}

impl Ranking {
    /// Counts the countries of `reading`.
    pub fn new(reading: &Reading<'_>, people: &People) -> Self {
        let mut countries = Vec::new();
        walk(reading, people, |_, tells| tells.count(&mut countries));
        Ranking::of(reading, countries).0
    }

    /// The ranking of `countries`, and the organisations that are among the two.
    pub(super) fn of(reading: &Reading<'_>, mut countries: Vec<(Country, u32)>) -> (Self, Few) {
        let blocs = if countries.len() <= ALONE { blocs(reading, &countries, &organisations(reading)) } else { Blocs::new() };
        countries.extend_from_slice(&blocs);
        countries.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        let second = countries.get(1).map_or(0, |(_, n)| *n);
        // A text that names no third country is about two, even where a town alone tells the second.
        let least = if countries.len() == 2 { 1 } else { 2 };
        let principal = countries.iter().filter(|(_, n)| *n * 4 >= second && *n >= least).map(|(c, _)| *c).collect();
        (Ranking { countries, principal }, blocs.iter().map(|(country, _)| *country).collect())
    }

    /// The countries that the text is about, most first.
    pub fn principal(&self) -> &[Country] {
        &self.principal
    }

    /// How much the text speaks of `country`.
    pub fn weight(&self, country: Country) -> u32 {
        self.countries.iter().find(|(c, _)| *c == country).map_or(0, |(_, n)| *n)
    }

    /// The weight of the country in this place, 0 where there is none.
    pub(super) fn weight_at(&self, place: usize) -> u32 {
        self.countries.get(place).map_or(0, |(_, n)| *n)
    }

    /// The country of which the text speaks most.
    pub(super) fn first(&self) -> Option<Country> {
        self.countries.first().map(|(c, _)| *c)
    }
}
