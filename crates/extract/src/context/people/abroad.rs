//! Whom people see abroad: `In Bogota she will meet President X`, `I will visit Peru. I shall meet Prime Minister X`.

use super::{People, PersonId, behind_preposition};
use crate::context::Reading;
use crate::mention::What;
use crate::mention::person::Form;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// How many articles and the like may stand between a word of travel and the country.
const TO: usize = 2;

impl People {
    /// `In Bogota she will meet President X`: who is met at a place by somebody who came is of that place's country.
    pub(super) fn met_abroad(&mut self, reading: &Reading<'_>) {
        let mut next = 0;
        let persons = &reading.mentions.persons;
        for sentence in &reading.sentences {
            if reading.language_at(sentence.range.first()) != Language::English {
                continue;
            }
            let mut first: Option<PersonId> = None;
            next += persons[next..].partition_point(|p| p.range.first() < sentence.range.first());
            while next < persons.len() && persons[next].range.first() < sentence.range.past() {
                let (mention, id) = (&persons[next], self.of_mention[next]);
                next += 1;
                let Some(id) = id.filter(|_| mention.range.first() >= sentence.range.first()) else { continue };
                let Some(guest) = first else {
                    first = Some(id);
                    continue;
                };
                let person = self.get(id);
                if guest == id
                    || person.country.is_some()
                    || person.offices.is_empty()
                    || mention.form != Form::Named
                    || mention.offices.is_empty()
                {
                    continue;
                }
                let from = mention.range.first().saturating_sub(30).max(sentence.range.first());
                let place = reading.mentions.within(TokenRange::new(from, mention.range.first())).filter_map(|(_, m)| match m.what {
                    What::Place(country) | What::Country { country, demonym: false } => Some((country, m.range)),
                    _ => None,
                });
                let Some((country, at)) = place.last() else {
                    // `travelled to Peru. She met with President X`: of where she went, and nowhere else.
                    let mut goals = self.goals.iter().filter(|(p, _)| *p == guest.0 as usize).map(|(_, country)| *country);
                    if let (Some(goal), None) = (goals.next(), goals.next())
                        && behind_preposition(reading, mention)
                    {
                        self.people[id.0 as usize].country = Some(goal);
                    }
                    continue;
                };
                // `to Peru, where I shall meet`, `to Peru on a visit where he will also meet`.
                let place = |value| value == "place";
                let where_ = (at.past()..mention.range.first())
                    .any(|i| reading.lexeme(i, reading.packs.known.relator).is_some_and(|(v, _)| place(v)))
                    || reading.tokens.get(at.past()).is_some_and(|t| t.is(',')) && reading.is(at.past() + 1, reading.packs.known.relator);
                let located =
                    where_ || (1..=2).any(|back| at.first().checked_sub(back).is_some_and(|i| reading.is(i, reading.packs.known.locative)));
                let away = self.get(guest).country != Some(country)
                    && self.get(guest).offices.len() + usize::from(self.get(guest).country.is_some()) > 0;
                if located && away {
                    self.people[id.0 as usize].country = Some(country);
                }
            }
        }
    }

    /// People of an office whom the author of a text tells to see, and whom nothing gives a country, are of where the author goes.
    pub(super) fn seen_by_author(&mut self, reading: &Reading<'_>) {
        let Some(author) = self.speaks() else { return };
        let mut goal: Option<Country> = None;
        for sentence in &reading.sentences {
            if reading.language_at(sentence.range.first()) != Language::English {
                continue;
            }
            let (mut speaks, mut last) = (false, None);
            for (_, mention) in reading.mentions.within(sentence.range) {
                let range = mention.range;
                match mention.what {
                    What::Place(country) | What::Country { country, demonym: false } if gone_to(reading, range, sentence.range) => {
                        goal = Some(country).filter(|goal| self.get(author).country != Some(*goal));
                    }
                    What::Person(index) => {
                        let index = index as usize;
                        speaks |= reading.mentions.persons[index].form == Form::Speaker && self.of_mention[index] == Some(author);
                        if let Some(goal) = goal.filter(|_| speaks && self.is_seen(reading, index, last)) {
                            last = Some(range);
                            self.give(index, author, goal);
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    /// Whether the person mention with this index is somebody of an office behind a word of meeting, or in a row with one who is.
    fn is_seen(&self, reading: &Reading<'_>, index: usize, last: Option<TokenRange>) -> bool {
        let mention = &reading.mentions.persons[index];
        if mention.form != Form::Named || mention.offices.is_empty() || mention.country.or(mention.body).is_some() {
            return false;
        }
        let first = mention.range.first();
        let row = last.is_some_and(|last| first <= last.past() + TO);
        let met = || first.checked_sub(1).is_some_and(|at| reading.is(at, reading.packs.known.meet_verb));
        row || met() || behind_preposition(reading, mention)
    }

    fn give(&mut self, index: usize, author: PersonId, goal: Country) {
        if let Some(id) = self.of_mention[index].filter(|id| *id != author) {
            self.people[id.0 as usize].country.get_or_insert(goal);
        }
    }
}

/// Whether the country or place at `range` stands behind a word of travel or the like: `visit Peru`, `in Peru`.
fn gone_to(reading: &Reading<'_>, range: TokenRange, sentence: TokenRange) -> bool {
    let known = &reading.packs.known;
    let owner = reading.tokens.get(range.past()).is_some_and(|t| t.kind == TokenKind::Possessive);
    let from = range.first().saturating_sub(TO + 1).max(sentence.first());
    let behind = |at: usize| {
        let to = reading.lexeme(at, known.travel).filter(|(value, _)| *value == "to").or_else(|| reading.lexeme(at, known.locative));
        to.is_some_and(|(_, past)| (past..range.first()).all(|i| reading.is(i, known.article)) && past <= range.first())
    };
    !owner && (from..range.first()).any(behind)
}
