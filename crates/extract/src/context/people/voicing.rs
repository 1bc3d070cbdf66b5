//! People who voice what their own country is set on: `the minister reiterated Peru's readiness to help`.

use super::{IN_MIND, People, PersonId, same_office};
use crate::context::Reading;
use crate::mention::person::Form;
use crate::mention::{Mention, What};
use crate::pack::lexicon::ValueId;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// How many tokens may stand between somebody and the verb, the verb and the country, the country and what it is set on.
const NEAR: usize = 3;

impl People {
    /// Who voices a country's resolve, and whom nothing gives a country, speaks for that one.
    pub(super) fn voicing(&mut self, reading: &Reading<'_>) {
        let persons = &reading.mentions.persons;
        let mut next = 0;
        for (_, mention) in reading.notable() {
            let Some((country, at)) = resolve_of(reading, mention) else { continue };
            next += persons[next..].partition_point(|p| p.range.past() <= at);
            let Some(who) = next.checked_sub(1).filter(|who| at <= persons[*who].range.past() + NEAR) else { continue };
            let id = match persons[who].form {
                Form::Named => self.of_mention[who],
                Form::Office if persons[who].country.or(persons[who].body).is_none() => self.one_open(reading, &persons[who].offices),
                _ => None,
            };
            if let Some(person) = id.map(|id| &mut self.people[id.0 as usize]).filter(|p| p.home.is_none()) {
                person.country = person.country.or(Some(country));
            }
        }
    }

    /// The one person of these offices who has no country yet.
    fn one_open(&self, reading: &Reading<'_>, offices: &[ValueId]) -> Option<PersonId> {
        let holds = |of: &[ValueId]| of.iter().any(|a| offices.iter().any(|b| same_office(reading, *a, *b)));
        let mut open = self.iter().take(IN_MIND).filter(|(_, p)| p.country.is_none() && holds(&p.offices)).map(|(id, _)| id);
        open.next().filter(|_| open.next().is_none())
    }
}

/// `reiterated Peru's firm readiness`: the country at `mention` where it is said to be set on something, and where the verb stands.
fn resolve_of(reading: &Reading<'_>, mention: &Mention) -> Option<(Country, usize)> {
    let (known, range) = (&reading.packs.known, mention.range);
    let What::Country { country, demonym: false } = mention.what else { return None };
    let owns = reading.tokens.get(range.past()).is_some_and(|t| t.kind == TokenKind::Possessive);
    if !owns || reading.language_at(range.first()) != Language::English {
        return None;
    }
    let behind = TokenRange::new(range.past() + 1, (range.past() + 1 + NEAR).min(reading.tokens.len()));
    let set_on = behind.indexes().any(|at| reading.lexeme(at, known.resolve).is_some_and(|(value, _)| value != "need"));
    let mut before = (range.first().saturating_sub(NEAR)..range.first()).rev();
    let verb = before.find(|at| reading.lexeme(*at, known.voice).is_some_and(|(value, past)| value == "say" && past <= range.first()))?;
    set_on.then_some((country, verb))
}
