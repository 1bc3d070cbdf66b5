//! Whom an office alone can mean that nobody told before it holds in just those words: who was told by its last word, or is named soon.

use super::{IN_MIND, People, PersonId};
use crate::context::Reading;
use crate::mention::person::{Form, PersonMention};
use crate::text::language::Language;

/// Within so many sentences behind an office whoever holds it is named soon.
const SOON: usize = 12;

/// How far from the start of its sentence somebody stands of whom it tells: `The rebel commander`.
const STRANGER: usize = 2;

/// `The commander fled`: whether `mention` opens its English sentence by one office with an article.
pub(super) fn opens_alone(reading: &Reading<'_>, mention: &PersonMention, sentence: usize) -> bool {
    let known = &reading.packs.known;
    let first = mention.range.first();
    let start = reading.sentences.get(sentence).map_or(first, |s| s.range.first());
    let single = matches!(mention.form, Form::Office | Form::Leader) && reading.is(mention.range.past(), known.auxiliary);
    single && reading.is(start, known.article) && first <= start + STRANGER
}

impl People {
    /// `The Chairman`: who was last told by an office with just this word for it, `Assembly Chairman X`.
    pub(super) fn called_so(&self, reading: &Reading<'_>, index: usize) -> Option<PersonId> {
        let (before, [mention, ..]) = reading.mentions.persons.split_at(index) else { return None };
        let word = |at: usize| reading.tokens[at].span.of(reading.text);
        let at = mention.range.past() - 1;
        let the = (mention.range.first()..at).all(|i| reading.is(i, reading.packs.known.article))
            && (mention.range.len() > 1 || at > 0 && reading.is(at - 1, reading.packs.known.article));
        let english = the && reading.tokens[at].capital && reading.language_at(at) == Language::English;
        let told = |m: &&PersonMention| {
            let office = m.range.first()..m.name.map_or(m.range.first(), |name| name.first());
            m.form == Form::Named && office.into_iter().any(|i| word(i).eq_ignore_ascii_case(word(at)))
        };
        let named = before.iter().rev().take(IN_MIND).position(|m| told(&m)).filter(|_| english && mention.country.is_none())?;
        self.of_mention(index - 1 - named)
    }

    /// `the Foreign Minister of Peru and her Kenyan counterpart`: whether the person mention with this index is the counterpart of an office
    /// right before it that nobody whom the text names holds.
    pub(super) fn beside_stranger(&self, reading: &Reading<'_>, index: usize) -> bool {
        let (Some(before), mention) = (index.checked_sub(1), &reading.mentions.persons[index]) else { return false };
        let (office, known) = (&reading.mentions.persons[before], &reading.packs.known);
        let (first, past) = (mention.range.first(), office.range.past());
        let whose = |at: usize| reading.is(at, known.possessive) || reading.is(at, known.article);
        let joined = past < first && reading.is(past, known.joiner) && (past + 1..first).all(whose) && first <= past + 2;
        let unnamed = matches!(office.form, Form::Office) && mention.name.is_none() && self.of_mention(before).is_none();
        joined && unnamed && reading.language_at(first) == Language::English
    }

    /// Whether `person` is named soon behind the person mention with this index.
    pub(super) fn named_soon(&self, reading: &Reading<'_>, index: usize, person: PersonId) -> bool {
        let at = reading.mentions.persons[index].range.first();
        let last = reading.sentences.get(reading.sentences.partition_point(|s| s.range.past() <= at) + SOON);
        let behind = reading.mentions.persons.iter().enumerate().skip(index + 1);
        let mut near = behind.take(IN_MIND).take_while(|(_, m)| last.is_none_or(|s| m.range.first() < s.range.past()));
        near.any(|(i, m)| m.form == Form::Named && self.of_mention(i) == Some(person))
    }
}
