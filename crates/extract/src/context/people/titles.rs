//! By which words people are called. Of two who hold one office a text means the one whom it calls so: `Tổng thống` is no
//! `Chủ tịch nước`, and `Tỉnh trưởng Luapula` the governor whose title goes on with that place.

use smallvec::SmallVec;

use super::{People, PersonId};
use crate::context::Reading;
use crate::mention::person::{Form, PersonMention};
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
