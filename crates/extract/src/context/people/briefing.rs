//! Briefings: a spokesperson answers questions, line by line. The page says in its head whose they are, and they call those who lead
//! their own country by their office alone: `Prime Minister held talks with President X`.

use super::{People, PersonId};
use crate::context::Reading;
use crate::context::pair::Ranking;
use crate::mention::What;
use crate::mention::person::{Form, PersonMention};
use crate::text::language::Language;
use crate::value::Country;

/// In how many sentences the head of the page says whose briefing it is.
const HEAD: usize = 6;
/// How often a spokesperson begins to speak at least.
const TURNS: usize = 2;
/// The lowest rank of those whom a spokesperson calls by their office alone.
const MOST_RANK: u8 = 4;

impl People {
    /// Gives the one who holds a briefing the country that the head of the page names, or of which it speaks most.
    pub(super) fn of_briefing(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        let Some(briefs) = self.briefs(reading).filter(|id| self.get(*id).country.is_none()) else { return };
        let country = head(reading).or_else(|| ranking.principal().first().copied());
        self.people[briefs.0 as usize].country = country;
    }

    /// Whose briefing the text is.
    pub(super) fn briefed(&self, reading: &Reading<'_>) -> Option<Country> {
        self.briefs(reading).and_then(|id| self.get(id).country)
    }

    /// Who answers questions for a state and begins to speak several times, in an English text.
    fn briefs(&self, reading: &Reading<'_>) -> Option<PersonId> {
        let speaks = |id: &PersonId| self.get(*id).is_spokesperson(reading.packs);
        let one = self.turns().find(speaks)?;
        let english = reading.sentences.first().is_some_and(|s| reading.language_at(s.range.first()) == Language::English);
        (english && self.turns().filter(|id| *id == one).take(TURNS).count() == TURNS).then_some(one)
    }
}

/// `Prime Minister will visit Peru`: whether `mention` calls somebody who leads by an office that has no article and is no one else's.
pub(super) fn is_own(reading: &Reading<'_>, mention: &PersonMention) -> bool {
    let (first, known) = (mention.range.first(), &reading.packs.known);
    let bare =
        mention.form == Form::Office && mention.country.is_none() && reading.tokens[first].capital && !reading.is(first, known.article);
    let behind = |at: usize| reading.is(at, known.article) || reading.is(at, known.possessive);
    let of = reading.is(mention.range.past(), known.possessor);
    bare && !of && !first.checked_sub(1).is_some_and(behind) && mention.offices.iter().any(|o| reading.packs.rank(*o) <= MOST_RANK)
}

/// `Government of Peru`: the one country that the lines at the head of the page name.
fn head(reading: &Reading<'_>) -> Option<Country> {
    let lines = reading.sentences.iter().take(HEAD).filter(|s| !s.range.is_empty());
    let lines = lines.take_while(|s| !reading.tokens[s.range.past() - 1].is('.'));
    let mut named = lines.flat_map(|s| reading.mentions.within(s.range)).filter_map(|(_, m)| match m.what {
        What::Country { country, .. } => Some(country),
        _ => None,
    });
    let one = named.next()?;
    named.all(|other| other == one).then_some(one)
}
