//! By which words people are called. Of two who hold one office a text means the one whom it calls so: `Tổng thống` is no
//! `Chủ tịch nước`, and `Tỉnh trưởng Luapula` the governor whose title goes on with that place.

use smallvec::SmallVec;

use super::{People, PersonId, same_office};
use crate::context::Reading;
use crate::mention::What;
use crate::mention::person::{Form, PersonMention};
use crate::pack::duty::Duty;
use crate::span::TokenRange;
use crate::text::language::Language;

/// How many titles of one person are kept in mind, and how many words a title may have.
const TITLES: usize = 8;
const LONGEST: usize = 24;
/// How many words behind an office may name the place that it is of.
const PLACE: usize = 4;

/// The words before the names of people, for each of whom the text names in Vietnamese.
#[derive(Debug, Default)]
pub(super) struct Titles {
    of: Vec<SmallVec<[TokenRange; 2]>>,
}

impl Titles {
    /// Collects the titles of `people`.
    pub(super) fn new(reading: &Reading<'_>, people: &People) -> Self {
        let mut of = vec![SmallVec::new(); people.people.len()];
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            let Some(name) = mention.name.filter(|_| mention.form == Form::Named) else { continue };
            let title = mention.range.first()..name.first();
            let Some(id) = people.of_mention[i].filter(|_| !title.is_empty() && title.len() <= LONGEST) else { continue };
            let titles: &mut SmallVec<[TokenRange; 2]> = &mut of[id.0 as usize];
            let title = TokenRange::new(title.start, title.end);
            let again = |other: &TokenRange| other.len() == title.len() && common(reading, other.first(), title) == title.len();
            if titles.len() < TITLES && reading.language_at(title.first()) == Language::Vietnamese && !titles.iter().any(again) {
                titles.push(title);
            }
        }
        Titles { of }
    }

    /// How many words of `mention`, an office alone, and of the place behind it stand in a title of `id`; none where the office
    /// itself does not.
    pub(super) fn common(&self, reading: &Reading<'_>, mention: &PersonMention, id: PersonId) -> usize {
        let (first, past) = (mention.range.first(), mention.range.past());
        let place = |at: &usize| reading.tokens.get(*at).is_some_and(|t| t.is_word() && t.capital);
        let whole = TokenRange::new(first, past + (past..past + PLACE).take_while(place).count());
        let titles = self.of.get(id.0 as usize).into_iter().flatten();
        let here = |title: &TokenRange| title.indexes().map(|at| common(reading, at, whole).min(title.past() - at)).max();
        titles.filter_map(here).max().filter(|words| *words >= mention.range.len()).unwrap_or(0)
    }
}

/// How many of the first words of `words` stand at `at`, in any case.
fn common(reading: &Reading<'_>, at: usize, words: TokenRange) -> usize {
    let text = |at: usize| reading.tokens[at].span.of(reading.text);
    let same = |(a, b): (usize, usize)| text(a) == text(b) || text(a).to_lowercase() == text(b).to_lowercase();
    (at..reading.tokens.len()).zip(words.indexes()).take_while(|pair| same(*pair)).count()
}

/// `Đại sứ`: whether the office is that of an envoy, of whom a text names its own as seldom by it alone as those of others.
pub(super) fn is_posted(reading: &Reading<'_>, mention: &PersonMention) -> bool {
    mention.offices.iter().any(|office| reading.packs.duty(*office) == Some(Duty::Posted))
}

/// How many words behind the office of who speaks may stand before the country of which they speak.
const SPEECH: usize = 3;

impl People {
    /// `Bộ trưởng X ... Bộ trưởng khẳng định Kenya luôn sẵn sàng`: whether the Vietnamese `mention`, an office alone, means `id`, of whom
    /// the text has just told and who holds it: the country told of behind it is theirs.
    pub(super) fn tells_of_theirs(&self, reading: &Reading<'_>, mention: &PersonMention, id: PersonId) -> bool {
        let (person, past) = (self.get(id), mention.range.past());
        let holds = || mention.offices.iter().any(|o| person.offices.iter().any(|p| same_office(reading, *o, *p)));
        let theirs = |what: &What| matches!(what, What::Country { country, .. } if Some(*country) == person.country);
        let here = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Country { .. }));
        let first = || (past + 1..past + SPEECH).find(|at| here(*at));
        let alone = mention.country.is_none() && reading.language_at(mention.range.first()) == Language::Vietnamese;
        alone && holds() && first().is_some_and(|at| reading.mentions.at(at).any(|(_, m)| theirs(&m.what)))
    }
}
