//! Reports in sections, one for each country of a journey, as `PERU: A BRIDGE TO THE PACIFIC` heads them: who leads and is named
//! there without a country is of the section's.

use super::{LEADERS, People};
use crate::context::Reading;
use crate::context::points::{bullet, opens};
use crate::mention::What;
use crate::mention::person::Form;
use crate::span::TokenRange;
use crate::text::Role;
use crate::value::Country;

/// How many tokens the heading of a section has at most.
const HEADING: usize = 20;

/// The headings of a text behind its first passage, where they name several countries.
#[derive(Debug, Clone, Default)]
pub(in crate::context) struct Sections {
    /// The token at which each begins, and the one country that it names.
    headings: Vec<(usize, Option<Country>)>,
}

impl Sections {
    /// Finds the headings of `reading`.
    pub fn new(reading: &Reading<'_>) -> Self {
        let headings: Vec<_> = (1..reading.sentences.len())
            .filter_map(|i| Some((heading(reading, i)?, one_country(reading, reading.sentences[i].range))))
            .collect();
        let mut countries = headings.iter().filter_map(|(_, country)| *country);
        let first = countries.next();
        if countries.any(|country| Some(country) != first) { Sections { headings } } else { Sections::default() }
    }

    /// The country of the section in which the token `at` stands.
    pub fn country_at(&self, at: usize) -> Option<Country> {
        let behind = self.headings.partition_point(|(first, _)| *first <= at);
        self.headings[..behind].last().and_then(|(_, country)| *country)
    }

    /// The one country that the heading names which begins at the token `first`; nothing where none begins there.
    pub fn headed_at(&self, first: usize) -> Option<Option<Country>> {
        let heading = self.headings.binary_search_by_key(&first, |(at, _)| *at).ok()?;
        Some(self.headings[heading].1)
    }
}

impl People {
    /// Gives those who lead and have no country that of the section in which they are first named.
    pub(super) fn of_section(&mut self, reading: &Reading<'_>) {
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            let leads = mention.offices.iter().any(|o| reading.packs.rank(*o) <= LEADERS);
            let Some(id) = self.of_mention[i].filter(|_| leads && mention.form == Form::Named) else { continue };
            let Some(country) = self.sections.country_at(mention.range.first()) else { continue };
            let person = &mut self.people[id.0 as usize];
            if person.home.is_none() {
                person.country.get_or_insert(country);
            }
        }
    }
}

/// The token at which the sentence with this index begins, where it is a heading.
fn heading(reading: &Reading<'_>, i: usize) -> Option<usize> {
    let (sentences, sentence) = (&reading.sentences, &reading.sentences[i]);
    if sentence.range.is_empty() || sentence.range.len() > HEADING {
        return None;
    }
    let alone = sentences[i - 1].passage != sentence.passage && sentences.get(i + 1).is_none_or(|s| s.passage != sentence.passage);
    let story = matches!(reading.passages[sentence.passage].role, Role::Body | Role::Title);
    let (first, last) = (&reading.tokens[sentence.range.first()], &reading.tokens[sentence.range.past() - 1]);
    let stops = last.is(':') || last.is(';') || last.is(',') || last.is('?') || last.is('.') && !first.all_capitals;
    let item = || bullet(reading, sentence.range.first()) && (listed(reading, i - 1) || listed(reading, i + 1));
    (alone && story && !stops && !item()).then_some(sentence.range.first())
}

/// The country that `range` names, where it names no other.
fn one_country(reading: &Reading<'_>, range: TokenRange) -> Option<Country> {
    let mut named = reading.mentions.within(range).filter_map(|(_, mention)| match mention.what {
        What::Country { country, .. } | What::Place(country) => Some(country),
        _ => None,
    });
    let first = named.next()?;
    named.all(|country| country == first).then_some(first)
}

/// Whether the sentence with this index is the point of a list.
fn listed(reading: &Reading<'_>, sentence: usize) -> bool {
    reading.sentences.get(sentence).is_some_and(|s| !s.range.is_empty()) && opens(reading, sentence) == Some(true)
}
