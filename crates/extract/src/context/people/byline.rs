//! Who wrote a text that says `I`: whose name and office stand in a line of their own over it or under it.

use super::speaker::quotation;
use super::{People, PersonId};
use crate::context::Reading;
use crate::context::pair::Ranking;
use crate::mention::What;
use crate::mention::person::Form;
use crate::text::Role;
use crate::text::language::Language;
use crate::value::Country;

/// Among how many sentences from the start, or from the end, the author's line stands.
const MARGIN: usize = 6;
/// So many words beside a name may stand in the line: `Media release`, `Posted by`.
const BESIDE: usize = 4;
/// How many words of the first person are looked at, and how many of them outside quotations tell a text by its author.
const LOOKED_AT: usize = 24;
const LEAST: usize = 2;
/// How many tokens the line may have that says who gives a text to the press.
const LINE: usize = 12;

impl People {
    /// The author of a text of which somebody says `I` outside quotations.
    pub(super) fn author(&self, reading: &Reading<'_>) -> Option<PersonId> {
        let told = reading.mentions.persons.iter().filter(|m| m.form == Form::Speaker).take(LOOKED_AT).filter(|m| {
            let at = m.range.first();
            let sentence = reading.sentences.partition_point(|s| s.range.past() <= at);
            quotation(reading, sentence, at).is_none()
        });
        if told.take(LEAST).count() < LEAST {
            return None;
        }
        let sentences = reading.sentences.len();
        let over = (0..sentences.min(MARGIN)).find_map(|s| self.line_of_one(reading, s));
        over.or_else(|| (sentences.saturating_sub(MARGIN)..sentences).rev().find_map(|s| self.line_of_one(reading, s)))
    }

    /// An author whom nothing gives a country is of the one whose office or party gives the text to the press, or else of the one that
    /// the text speaks of by far the most.
    pub(super) fn of_author(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        if let Some(country) = issuing(reading) {
            for named in (0..reading.sentences.len().min(MARGIN)).filter_map(|s| self.line_of_one(reading, s)).collect::<Vec<_>>() {
                self.people[named.0 as usize].country.get_or_insert(country);
            }
        }
        let Some(author) = self.speaks().filter(|id| self.get(*id).country.is_none()) else { return };
        let [first, further @ ..] = ranking.principal() else { return };
        if further.first().is_none_or(|second| ranking.weight(*second) * 3 <= ranking.weight(*first) * 2) {
            self.people[author.0 as usize].country = Some(*first);
        }
    }

    /// Whoever is named in a line of hardly anything else.
    fn line_of_one(&self, reading: &Reading<'_>, sentence: usize) -> Option<PersonId> {
        let told = &reading.sentences[sentence];
        let line = told.range;
        let other = |s: Option<usize>| s.and_then(|s| reading.sentences.get(s)).is_none_or(|s| s.passage != told.passage);
        let alone = other(sentence.checked_sub(1)) && other(Some(sentence + 1));
        if !alone
            || reading.passages[told.passage].role == Role::Furniture
            || told.passage == 0 && reading.passages[told.passage].role == Role::Title
            || reading.language_at(line.first()) != Language::English
            || reading.tokens[line.past() - 1].is('.')
        {
            return None;
        }
        let persons = &reading.mentions.persons;
        let from = persons.partition_point(|p| p.range.first() < line.first());
        let mut here = persons[from..].iter().take_while(|p| p.range.first() < line.past()).enumerate();
        let (index, one) = here.next()?;
        let only = here.next().is_none() && one.form == Form::Named && one.range.len() + BESIDE >= line.len();
        self.of_mention[from + index].filter(|_| only)
    }
}

/// `Press release: Peruvian Labour Party`: the one country named in a line at the head of the text that says who gives it to the press.
fn issuing(reading: &Reading<'_>) -> Option<Country> {
    let lines = (0..reading.sentences.len().min(MARGIN)).map(|s| reading.sentences[s].range);
    let mut lines = lines.filter(|line| line.len() <= LINE && line.indexes().any(|at| reading.is(at, reading.packs.known.release)));
    let line = lines.next()?;
    let mut countries = reading.mentions.within(line).filter_map(|(_, m)| match m.what {
        What::Country { country, .. } => Some(country),
        _ => None,
    });
    countries.next().filter(|_| countries.next().is_none())
}
