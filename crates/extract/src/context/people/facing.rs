//! Who meets whom: `Ambassador X called on Minister Y of Kenya`. They are of different countries, whoever else is named beside them.

use rustc_hash::FxHashMap;

use super::{People, PersonId};
use crate::context::Reading;
use crate::mention::person::Form;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::value::Country;

/// How many tokens may stand between two who meet.
const APART: usize = 14;
/// How often as much as standing beside somebody it counts to meet them.
const WEIGHT: usize = 6;

impl People {
    /// `Adviser X hosted the Kenyan Minister Y`: who meets somebody whose country is told, and whose own is not, is not of it.
    pub(super) fn part(&mut self, reading: &Reading<'_>) {
        let persons = &reading.mentions.persons;
        for i in who_meet(reading) {
            let (Some(one), Some(other)) = (self.of_mention[i], self.of_mention[i + 1]) else { continue };
            let guessed = |id: PersonId| self.get(id).votes.is_empty();
            let open = match (persons[i].country, persons[i + 1].country) {
                (None, Some(told)) if guessed(one) && self.get(one).country == Some(told) => one,
                (Some(told), None) if guessed(other) && self.get(other).country == Some(told) => other,
                _ => continue,
            };
            self.people[open.0 as usize].country = None;
        }
    }

    /// Counts in `beside` whom people without a country, each by their place among all, meet of which country.
    pub(super) fn meet(&self, reading: &Reading<'_>, beside: &mut FxHashMap<(usize, Country), usize>) {
        for i in who_meet(reading) {
            let (Some(one), Some(other)) = (self.of_mention[i], self.of_mention[i + 1]) else { continue };
            let (open, met) = match (self.get(one).country, self.get(other).country) {
                (None, Some(country)) => (one, country),
                (Some(country), None) => (other, country),
                _ => continue,
            };
            *beside.entry((open.0 as usize, met)).or_default() += WEIGHT;
        }
    }
}

/// The person mentions, by their places, that meet the next one: both named with their offices.
fn who_meet(reading: &Reading<'_>) -> impl Iterator<Item = usize> {
    let pairs = reading.mentions.persons.windows(2).enumerate().filter(|(_, pair)| {
        let (past, next) = (pair[0].range.past(), pair[1].range.first());
        let titled = pair.iter().all(|p| p.form == Form::Named && !p.offices.is_empty());
        titled && past < next && next - past <= APART && meets(reading, TokenRange::new(past, next))
    });
    pairs.map(|(i, _)| i)
}

/// Whether what stands between two people, in one English sentence, tells that they meet.
fn meets(reading: &Reading<'_>, between: TokenRange) -> bool {
    let known = &reading.packs.known;
    let tells = |at: usize| reading.is(at, known.meet_verb) || reading.is(at, known.encounter);
    let parted = |at: usize| reading.tokens[at].is('.') || reading.tokens[at].is(';') || reading.is(at, known.joiner);
    reading.language_at(between.first()) == Language::English && between.indexes().any(tells) && !between.indexes().any(parted)
}
