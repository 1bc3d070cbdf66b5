//! Whose those are whom a text names without a country: of the country of which it speaks so, as papers do of their own.

use smallvec::SmallVec;

use super::doer::subject;
use super::{HEADS, IN_MIND, People, PersonId};
use crate::context::Reading;
use crate::context::pair::Ranking;
use crate::mention::What;
use crate::mention::person::{Form, PersonMention};
use crate::pack::duty::Duty;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// The lowest rank of those who speak for a country.
const MOST_RANK: u8 = 4;
/// So many times more of one country's people than of all others are named without it, where others are at all.
const MOST: usize = 3;
/// How far behind the opening of a sentence somebody is named whose country it opens with: `In Peru, President X`.
const OPENING: usize = 4;

impl People {
    /// `President X met Kenyan President Y. Minister Z said`: the minister is of X's country, which the text does not name beside its
    /// people.
    pub(super) fn unmarked(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        if self.speaks().is_some() || self.people.iter().take(IN_MIND).all(|p| p.country.is_some()) {
            return;
        }
        let bare = self.bare(reading);
        let mut count: SmallVec<[(Country, usize); 4]> = SmallVec::new();
        for country in bare.iter().filter_map(|id| self.get(*id).country) {
            match count.iter_mut().find(|(c, _)| *c == country) {
                Some((_, n)) => *n += 1,
                None => count.push((country, 1)),
            }
        }
        let all: usize = count.iter().map(|(_, n)| n).sum();
        let Some((home, n)) = count.iter().copied().max_by_key(|(_, n)| *n) else { return };
        if n * MOST < all * (MOST - 1) || n < all && n < MOST || !ranking.principal().contains(&home) {
            return;
        }
        // One minister alone may be of anywhere.
        let heads =
            |id: &PersonId| self.get(*id).country == Some(home) && self.get(*id).offices.iter().any(|o| reading.packs.rank(*o) <= HEADS);
        if n == 1 && !bare.iter().any(heads) {
            return;
        }
        for id in bare {
            let person = &mut self.people[id.0 as usize];
            if person.home.is_none() {
                person.country.get_or_insert(home);
            }
        }
    }

    /// Who is named with an office, and nowhere with a country, as the subject of a sentence.
    fn bare(&self, reading: &Reading<'_>) -> SmallVec<[PersonId; 16]> {
        let mut bare: SmallVec<[PersonId; 16]> = SmallVec::new();
        let mut marked: SmallVec<[PersonId; 16]> = SmallVec::new();
        for (i, mention) in reading.mentions.persons.iter().enumerate().filter(|(_, m)| m.form == Form::Named) {
            let Some(id) = self.of_mention[i].filter(|id| (id.0 as usize) < IN_MIND) else { continue };
            if mention.country.or(mention.body).is_some() || mention.counterpart {
                marked.push(id);
            } else if !bare.contains(&id) && speaks(reading, mention) && subject(reading, i) {
                bare.push(id);
            }
        }
        bare.retain(|id| !marked.contains(id));
        bare
    }

    /// `In Peru, President X noted`: of the country with which the sentence opens.
    pub(super) fn opened_by_place(&mut self, reading: &Reading<'_>) {
        let known = &reading.packs.known;
        for sentence in reading.sentences.iter().filter(|s| !s.range.is_empty()) {
            let first = sentence.range.first();
            if reading.language_at(first) != Language::English || !reading.is(first, known.locative) {
                continue;
            }
            let place = reading.mentions.at(first + 1).find_map(|(_, m)| match m.what {
                What::Country { country, demonym: false } => Some((country, m.range.past())),
                _ => None,
            });
            let Some((country, past)) = place else { continue };
            let persons = &reading.mentions.persons;
            let at = persons.partition_point(|p| p.range.first() < past);
            let Some(mention) = persons.get(at).filter(|p| p.range.first() < past + OPENING && leads(reading, p)) else { continue };
            let Some(id) = self.of_mention[at].filter(|id| self.get(*id).country.is_none()) else { continue };
            let comma = reading.tokens[past].is(',') && TokenRange::new(past, mention.range.first()).len() <= 2;
            let held = |p: &super::Person| p.country == Some(country) && p.offices.iter().any(|o| mention.offices.contains(o));
            if comma && !self.people.iter().take(IN_MIND).any(held) {
                self.people[id.0 as usize].country = Some(country);
            }
        }
    }
}

/// Whether `mention` names somebody of an English text by an office that speaks for a country.
fn speaks(reading: &Reading<'_>, mention: &PersonMention) -> bool {
    let first = mention.range.first();
    let own = reading.tokens.get(mention.range.past()).is_some_and(|t| t.kind == TokenKind::Possessive);
    !own && reading.language_at(first) == Language::English
        && mention.offices.iter().any(|o| reading.packs.rank(*o) <= MOST_RANK || reading.packs.duty(*o) == Some(Duty::Speaks))
}

/// Whether `mention` names somebody by the office of who leads a state or its ministry.
fn leads(reading: &Reading<'_>, mention: &PersonMention) -> bool {
    mention.form == Form::Named && mention.country.is_none() && mention.offices.iter().any(|o| reading.packs.rank(*o) <= super::LEADERS)
}
