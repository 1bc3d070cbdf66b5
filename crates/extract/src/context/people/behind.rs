//! Whom a story's first sentence calls by office alone, and a later one by name alone: `Peru's foreign minister arrived on Monday. X was met by Y`.

use smallvec::SmallVec;

use super::{IN_MIND, People, PersonId, same_office};
use crate::context::Reading;
use crate::mention::person::{Form, PersonMention};
use crate::pack::lexicon::ValueId;
use crate::span::TokenRange;
use crate::text::Role;
use crate::text::language::Language;
use crate::value::Country;

/// How many sentences behind the office the name may come.
const LATER: usize = 4;
/// The lowest rank of an office that a story begins with.
const MOST_RANK: u8 = 4;
/// A name alone has so many words at least.
const WORDS: usize = 2;

/// An office that nobody whom the text names is told to hold.
struct Vacant {
    office: ValueId,
    /// Where the text tells it.
    country: Option<Country>,
    sentence: usize,
}

impl People {
    /// Gives the offices with which an English story begins to those who are named behind them without any.
    pub(super) fn named_behind(&mut self, reading: &Reading<'_>) {
        let vacant = self.vacant(reading);
        let mut given: SmallVec<[PersonId; 4]> = SmallVec::new();
        for one in &vacant {
            let holder = self.bare_behind(reading, one, &given);
            if let Some(id) = holder {
                let person = &mut self.people[id.0 as usize];
                person.offices.push(one.office);
                person.country = person.country.or(one.country);
                given.push(id);
            }
        }
    }

    /// The offices of countries in the first sentences that tell of any, and whose holders nothing names.
    fn vacant(&self, reading: &Reading<'_>) -> SmallVec<[Vacant; 4]> {
        let mut vacant: SmallVec<[Vacant; 4]> = SmallVec::new();
        let mut before: Option<ValueId> = None;
        for mention in reading.mentions.persons.iter().take(IN_MIND) {
            let sentence = sentence_of(reading, mention);
            if reading.language_at(mention.range.first()) != Language::English || vacant.first().is_some_and(|v| v.sentence + 1 < sentence)
            {
                break;
            }
            let office = match mention.form {
                Form::Office => mention.offices.first().copied(),
                Form::Counterpart => before,
                _ => None,
            };
            let Some(office) = office.filter(|office| reading.packs.rank(*office) <= MOST_RANK) else { continue };
            let country = mention.country;
            before = Some(office);
            let holds = |offices: &[ValueId]| offices.iter().any(|o| same_office(reading, *o, office));
            let held = || {
                self.people
                    .iter()
                    .take(IN_MIND)
                    .any(|p| (p.country.is_none() || country.is_none() || p.country == country) && holds(&p.offices))
            };
            if vacant.iter().all(|v| v.country != country) && !held() {
                vacant.push(Vacant { office, country, sentence });
            }
        }
        vacant
    }

    /// Who is named alone behind `office`: at the head of a sentence, or of that country and nobody else's.
    fn bare_behind(&self, reading: &Reading<'_>, vacant: &Vacant, given: &[PersonId]) -> Option<PersonId> {
        let persons = &reading.mentions.persons;
        for (i, mention) in persons.iter().enumerate() {
            let sentence = sentence_of(reading, mention);
            if sentence <= vacant.sentence {
                continue;
            }
            if sentence > vacant.sentence + LATER {
                break;
            }
            let Some(id) = self.of_mention[i].filter(|id| mention.form == Form::Named && !given.contains(id)) else { continue };
            let person = self.get(id);
            let alone = person.offices.is_empty() && person.words.len() >= WORDS && !explained(reading, mention.range);
            let own = vacant.country.is_some() && person.country == vacant.country;
            let follows = given.last().is_some_and(|before| self.named_within(reading, *before, reading.sentences[sentence].range));
            let open = person.country.is_none() && person.home.is_none() && (opens(reading, sentence, mention.range) || follows);
            if alone && (own || open) {
                return Some(id);
            }
        }
        None
    }
}

fn sentence_of(reading: &Reading<'_>, mention: &PersonMention) -> usize {
    reading.sentences.partition_point(|s| s.range.past() <= mention.range.first())
}

/// Whether the words at `range` open a sentence of the story.
fn opens(reading: &Reading<'_>, sentence: usize, range: TokenRange) -> bool {
    reading.sentences.get(sentence).is_some_and(|s| s.range.first() == range.first() && reading.passages[s.passage].role == Role::Body)
}

/// `X, an analyst`, `X of the party`: whether it is told behind a name who bears it.
fn explained(reading: &Reading<'_>, range: TokenRange) -> bool {
    let known = &reading.packs.known;
    let comma = reading.tokens.get(range.past()).is_some_and(|t| t.is(','));
    comma && reading.is(range.past() + 1, known.article) || reading.is(range.past(), known.possessor)
}
