//! Who speaks for a country whose stand they tell: `The Foreign Minister reaffirmed Kenya's readiness to help`.

use super::{IN_MIND, People, PersonId, same_office};
use crate::context::Reading;
use crate::mention::What;
use crate::mention::person::Form;
use crate::pack::lexicon::ValueId;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// How many words may stand between a country and what it is set on: `Kenya's firm and lasting commitment`.
const NOUN: usize = 5;
/// How far behind the verb the country may stand.
const REACH: usize = 24;
/// How many words may stand between somebody and the verb beside them.
const BESIDE: usize = 3;

impl People {
    /// Gives people of an office, whom nothing else gives a country, the one whose resolve or wish they are the first to tell of.
    pub(super) fn vouch(&mut self, reading: &Reading<'_>) {
        let persons = &reading.mentions.persons;
        let (mut next, mut told) = (0, 0);
        for sentence in reading.sentences.iter().filter(|s| !s.range.is_empty()) {
            next += persons[next..].partition_point(|p| p.range.first() < sentence.range.first());
            let here = next..next + persons[next..].partition_point(|p| p.range.first() < sentence.range.past());
            if here.is_empty() || told >= IN_MIND || reading.language_at(sentence.range.first()) != Language::English {
                continue;
            }
            let Some((verb, country)) = vouched(reading, sentence.range) else { continue };
            told += 1;
            // `X met Y, the minister reiterating Kenya's wish`: who stands right before the verb, or else opens the sentence.
            let beside = |who: &usize| persons[*who].range.past() <= verb && verb <= persons[*who].range.past() + BESIDE;
            let Some(who) = here.clone().rev().find(beside).or(Some(here.start).filter(|who| persons[*who].range.past() <= verb)) else {
                continue;
            };
            let id = match persons[who].form {
                Form::Named => self.of_mention[who].filter(|id| !self.get(*id).offices.is_empty()),
                // `The minister`, who is named elsewhere.
                Form::Office if persons[who].country.or(persons[who].body).is_none() => self.one_open(reading, &persons[who].offices),
                _ => None,
            };
            let Some(id) = id.filter(|id| self.get(*id).country.is_none() && self.get(*id).home.is_none()) else { continue };
            self.people[id.0 as usize].country = Some(country);
        }
    }

    /// The one person of these offices who has no country yet.
    fn one_open(&self, reading: &Reading<'_>, offices: &[ValueId]) -> Option<PersonId> {
        let holds = |of: &[ValueId]| of.iter().any(|a| offices.iter().any(|b| same_office(reading, *a, *b)));
        let mut open = self.iter().take(IN_MIND).filter(|(_, p)| p.country.is_none() && holds(&p.offices)).map(|(id, _)| id);
        open.next().filter(|_| open.next().is_none())
    }
}

/// The country whose resolve somebody states in the sentence, and does not praise, and the verb by which they do.
fn vouched(reading: &Reading<'_>, sentence: TokenRange) -> Option<(usize, Country)> {
    let known = &reading.packs.known;
    let outlook = |at: usize, kind: &str| reading.lexeme(at, known.outlook).is_some_and(|(value, _)| value == kind);
    let praises = |at: usize| reading.lexeme(at, known.toward).is_some_and(|(value, _)| value == "thanks") || reading.is(at, known.welcome);
    let owns = |at: usize| reading.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Possessive);
    let verb = sentence.indexes().find(|at| outlook(*at, "told"))?;
    let near = TokenRange::new(verb, sentence.past().min(verb + REACH));
    let (country, past) = reading.mentions.within(near).find_map(|(_, m)| match m.what {
        What::Country { country, .. } if owns(m.range.past()) => Some((country, m.range.past())),
        _ => None,
    })?;
    let resolve = (past + 1..sentence.past().min(past + NOUN)).any(|at| outlook(at, "stand"));
    (resolve && !(sentence.first()..past).any(praises)).then_some((verb, country))
}
