//! Reports in sections, one for each country of a journey, as `PERU: A BRIDGE TO THE PACIFIC` heads them: who leads and is named
//! there without a country is of the section's.

use super::{LEADERS, People};
use crate::context::Reading;
use crate::context::points::{bullet, opens};
use crate::mention::What;
use crate::mention::person::Form;
use crate::text::Role;
use crate::value::Country;

/// How many tokens the heading of a section has at most.
const HEADING: usize = 20;
/// How many sections of different countries a report has at least that is written so.
const LEAST: usize = 2;

impl People {
    /// Gives those who lead and have no country that of the section in which they are first named.
    pub(super) fn of_section(&mut self, reading: &Reading<'_>) {
        let sections = sections(reading);
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            let leads = mention.offices.iter().any(|o| reading.packs.rank(*o) <= LEADERS);
            let Some(id) = self.of_mention[i].filter(|_| leads && mention.form == Form::Named) else { continue };
            let behind = sections.partition_point(|(at, _)| *at <= mention.range.first());
            let Some(country) = behind.checked_sub(1).and_then(|section| sections[section].1) else { continue };
            let person = &mut self.people[id.0 as usize];
            if person.home.is_none() {
                person.country.get_or_insert(country);
            }
        }
    }
}

/// The headings of the text behind its first passage, where they name several countries: where each begins, and the one country that it
/// names.
pub(in crate::context) fn sections(reading: &Reading<'_>) -> Vec<(usize, Option<Country>)> {
    let sentences = &reading.sentences;
    let mut sections = Vec::new();
    for (i, sentence) in sentences.iter().enumerate().skip(1).filter(|(_, s)| !s.range.is_empty()) {
        let alone = sentences[i - 1].passage != sentence.passage && sentences.get(i + 1).is_none_or(|s| s.passage != sentence.passage);
        let last = &reading.tokens[sentence.range.past() - 1];
        let story = matches!(reading.passages[sentence.passage].role, Role::Body | Role::Title);
        let item = bullet(reading, sentence.range.first()) && (listed(reading, i - 1) || listed(reading, i + 1));
        let first = &reading.tokens[sentence.range.first()];
        let stops = last.is(':') || last.is(';') || last.is(',') || last.is('?') || last.is('.') && !first.all_capitals;
        if !alone || !story || item || stops || sentence.range.len() > HEADING {
            continue;
        }
        let mut named: Vec<Country> = Vec::new();
        for (_, mention) in reading.mentions.within(sentence.range) {
            if let What::Country { country, .. } | What::Place(country) = mention.what
                && !named.contains(&country)
            {
                named.push(country);
            }
        }
        sections.push((sentence.range.first(), if let [one] = named[..] { Some(one) } else { None }));
    }
    let countries = |i: usize| sections[..i].iter().filter_map(|(_, c)| *c);
    let several = sections.iter().enumerate().filter(|(i, (_, c))| c.is_some_and(|c| !countries(*i).any(|d| d == c))).count();
    if several < LEAST { Vec::new() } else { sections }
}

/// Whether the sentence with this index is the point of a list.
fn listed(reading: &Reading<'_>, sentence: usize) -> bool {
    reading.sentences.get(sentence).is_some_and(|s| !s.range.is_empty()) && opens(reading, sentence) == Some(true)
}
