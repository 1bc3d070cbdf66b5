//! Whom an author sees abroad: `I will visit Peru. I shall meet Prime Minister X`.

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
