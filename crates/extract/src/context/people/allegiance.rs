//! For whom people speak whom a text names without a country: told by an office it names elsewhere, or by where they
//! travel.

use smallvec::SmallVec;

use crate::context::Reading;
use crate::context::pair::Pairs;
use crate::context::people::{IN_MIND, People};
use crate::mention::What;
use crate::mention::person::Form;
use crate::pack::lexicon::ValueId;
use crate::span::TokenRange;
use crate::text::Role;
use crate::value::Country;

/// How far before a word of travel the traveller may stand, and how far behind it the country.
const BEFORE: usize = 24;
const BEHIND: usize = 3;

impl People {
    /// Gives a country to people whose office or journey tells it, surest first.
    pub(super) fn place(&mut self, reading: &Reading<'_>, pairs: &Pairs) {
        self.by_office_elsewhere(reading, pairs);
        self.by_journey(reading, pairs);
    }

    /// `the Thai FM` in the headline is the Minister of Foreign Affairs whom the text names without a country. Further on
    /// only the country that the text is most about counts: `the Malaysian PM` may be somebody of whom it merely speaks.
    fn by_office_elsewhere(&mut self, reading: &Reading<'_>, pairs: &Pairs) {
        let mut told: SmallVec<[(ValueId, Country); 8]> = SmallVec::new();
        for mention in reading.mentions.persons.iter().filter(|m| m.form == Form::Office) {
            let Some(country) = mention.country else { continue };
            let sentence = reading.sentences.partition_point(|s| s.range.past() <= mention.range.first());
            let title = reading.sentences.get(sentence).is_some_and(|s| reading.passages[s.passage].role == Role::Title);
            if !title && pairs.principal().first() != Some(&country) {
                continue;
            }
            for office in &mention.offices {
                if told.len() < IN_MIND && !told.contains(&(*office, country)) {
                    told.push((*office, country));
                }
            }
        }
        // An office that somebody of that country is known to hold tells nothing of others.
        told.retain(|(office, country)| {
            !self.people.iter().take(IN_MIND).any(|p| p.country == Some(*country) && p.offices.contains(office))
        });
        for at in 0..self.people.len().min(IN_MIND) {
            let person = &self.people[at];
            if person.country.is_some() || person.vietnamese {
                continue;
            }
            let mut fits = told.iter().filter(|(office, _)| person.offices.contains(office)).map(|(_, country)| *country);
            if let (Some(country), None) = (fits.next(), fits.next()) {
                self.people[at].country = Some(country);
                told.retain(|(office, of)| *of != country || !self.people[at].offices.contains(office));
            }
        }
    }

    /// Who travels to one of the two countries of a text is of the other.
    fn by_journey(&mut self, reading: &Reading<'_>, pairs: &Pairs) {
        let [first, second] = match pairs.principal() {
            [first, second, ..] => [*first, *second],
            _ => return,
        };
        let mut next = 0;
        let persons = &reading.mentions.persons;
        for (i, mention) in persons.iter().enumerate() {
            let Some(id) = self.of_mention[i].filter(|id| self.get(*id).country.is_none()) else { continue };
            while reading.sentences.get(next).is_some_and(|s| s.range.past() <= mention.range.first()) {
                next += 1;
            }
            let Some(sentence) = reading.sentences.get(next) else { return };
            let past = mention.range.past();
            let end = (past + BEFORE).min(sentence.range.past());
            // Up to the next person: behind him somebody else travels, unless the two are one row.
            let stop = persons[i + 1..].iter().take(4).find(|p| p.range.first() > past + 1).map_or(end, |p| p.range.first().min(end));
            let travels = (past..stop).find_map(|at| reading.lexeme(at, reading.packs.known.travel));
            let Some((_, behind)) = travels else { continue };
            let near = TokenRange::new(behind, (behind + BEHIND).min(sentence.range.past()));
            let to = reading.mentions.within(near).find_map(|(_, m)| match m.what {
                What::Country { country, demonym: false } | What::Place(country) => Some(country),
                _ => None,
            });
            let person = &mut self.people[id.0 as usize];
            if to == Some(first) {
                person.country = Some(second);
            } else if to == Some(second) {
                person.country = Some(first);
            }
        }
    }
}
