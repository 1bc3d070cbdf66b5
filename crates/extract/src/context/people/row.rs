//! Ministers and officials in a row of three or more, `also present were A, B and C`: they are of one country.

use super::doer::in_row;
use super::{HEADS, People};
use crate::context::Reading;
use crate::mention::person::{Form, PersonMention};
use crate::text::language::Language;
use crate::value::Country;

/// How many make a row of people of one country.
const LEAST: usize = 3;

impl People {
    /// Gives people in a row the country that those of it have whose country is known, where the row names none itself.
    pub(super) fn rows(&mut self, reading: &Reading<'_>) {
        let persons = &reading.mentions.persons;
        let mut first = 0;
        while first < persons.len() {
            let mut last = first;
            while last + 1 < persons.len() && in_row(reading, last, last + 1) {
                last += 1;
            }
            let row = first..last + 1;
            first = last + 1;
            if row.len() < LEAST || !persons[row.clone()].iter().all(|p| serves(reading, p)) {
                continue;
            }
            let mut known = row.clone().filter_map(|m| self.of_mention[m]).filter_map(|id| self.get(id).country);
            let Some(country) = known.next().filter(|one: &Country| known.all(|other| other == *one)) else { continue };
            for id in row.filter_map(|m| self.of_mention[m]) {
                self.people[id.0 as usize].country.get_or_insert(country);
            }
        }
    }
}

/// Whether `mention` names somebody of an English text by name, without a country, who heads no state or government.
fn serves(reading: &Reading<'_>, mention: &PersonMention) -> bool {
    let known = &reading.packs.known;
    let first = mention.range.first();
    let bare = mention.form == Form::Named && mention.country.or(mention.body).is_none() && !mention.counterpart;
    let between = first.checked_sub(1).is_some_and(|at| reading.is(at, known.between));
    bare && !between && reading.language_at(first) == Language::English && !mention.offices.iter().any(|o| reading.packs.rank(*o) <= HEADS)
}
