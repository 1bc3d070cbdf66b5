//! Who speaks for a country whose stand they tell: `The Foreign Minister reaffirmed Kenya's readiness to help`.

use super::{IN_MIND, People};
use crate::context::Reading;
use crate::mention::What;
use crate::mention::person::Form;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// How many words may stand between a country and what it is set on: `Kenya's firm and lasting commitment`.
const NOUN: usize = 5;
/// How far behind the subject the country may stand.
const REACH: usize = 24;

impl People {
    /// Gives people of an office, whom nothing else gives a country, the one whose resolve or wish they are the first to tell of.
    pub(super) fn vouch(&mut self, reading: &Reading<'_>) {
        let persons = &reading.mentions.persons;
        let mut next = 0;
        let mut told: usize = 0;
        for sentence in &reading.sentences {
            next += persons[next..].partition_point(|p| p.range.first() < sentence.range.first());
            let Some(first) = persons.get(next).filter(|p| p.range.first() < sentence.range.past()) else { continue };
            let Some(id) = self.of_mention[next].filter(|_| first.form == Form::Named) else { continue };
            let person = self.get(id);
            if person.country.is_some() || person.home.is_some() || person.offices.is_empty() || told >= IN_MIND {
                continue;
            }
            told += 1;
            let behind = TokenRange::new(first.range.past(), sentence.range.past().min(first.range.past() + REACH));
            if reading.language_at(behind.first()) == Language::English
                && let Some(country) = vouched(reading, behind)
            {
                self.people[id.0 as usize].country = Some(country);
            }
        }
    }
}

/// The country whose resolve somebody states in `range`, and does not praise.
fn vouched(reading: &Reading<'_>, range: TokenRange) -> Option<Country> {
    let known = &reading.packs.known;
    let outlook = |at: usize, kind: &str| reading.lexeme(at, known.outlook).is_some_and(|(value, _)| value == kind);
    let praises = |at: usize| reading.lexeme(at, known.toward).is_some_and(|(value, _)| value == "thanks") || reading.is(at, known.welcome);
    let owns = |at: usize| reading.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Possessive);
    let verb = range.indexes().find(|at| outlook(*at, "told"))?;
    let owner = reading.mentions.within(TokenRange::new(verb, range.past())).find_map(|(_, m)| match m.what {
        What::Country { country, .. } if owns(m.range.past()) => Some((country, m.range.past())),
        _ => None,
    });
    let (country, past) = owner?;
    let resolve = (past + 1..range.past().min(past + NOUN)).any(|at| outlook(at, "stand"));
    (resolve && !(range.first()..past).any(praises)).then_some(country)
}
