//! Whom `him` and `her` mean: never who does to them what is told, unless he only reports it.

use smallvec::SmallVec;

use super::doer::{doer, in_row, subject};
use super::refer::{Meant, Mind};
use super::speaker::is_quote;
use super::{People, PersonId};
use crate::context::Reading;
use crate::mention::person::Form;
use crate::span::TokenRange;
use crate::text::ending;
use crate::text::language::Language;
use crate::value::Country;

/// How far behind `Like others before him,` the subject may stand who is meant.
const AHEAD: usize = 2;
/// How many tokens the word for going along may have: `travelling together with`.
const ESCORT: usize = 3;

impl People {
    /// Whom the object pronoun that is the person mention with this index means, in `sentence` of a text whose story happens in `scene`.
    pub(super) fn object(
        &self,
        reading: &Reading<'_>,
        mention: usize,
        sentence: TokenRange,
        scene: Option<Country>,
        mind: &Mind,
    ) -> Option<Meant> {
        let persons = &reading.mentions.persons;
        let before = || (0..mention).rev().take_while(|i| persons[*i].range.first() >= sentence.first());
        // `told him what is expected of him`.
        let twice = mention.checked_sub(1).filter(|i| persons[*i].form == Form::Object && persons[*i].range.first() >= sentence.first());
        if let Some(twice) = twice {
            return self.meant(twice);
        }
        let acts = doer(reading, mention, sentence.first());
        // `X said the visit gave him`, `X was grateful for the welcome accorded him`.
        let itself = acts.filter(|acts| acts.reports || self.done_for(reading, mention)).and_then(|acts| self.meant(acts.mention));
        if let Some(one) = self.gone_with(reading, mention).or(itself) {
            return Some(one);
        }
        let sayer = self.sayer_of(reading, mention).map(Meant::Person);
        let Some(acts) = acts else {
            return self.ahead(reading, mention).or_else(|| mind.told().find(|one| Some(*one) != sayer));
        };
        let own = self.meant(acts.mention);
        let country = own.and_then(|one| self.land(one));
        // `When X arrived, Y and Z received him`: neither Z nor Y.
        let row = |i: &usize| subject(reading, *i) && in_row(reading, *i, acts.mention);
        let mates: SmallVec<[Meant; 8]> = before().filter(row).filter_map(|i| self.meant(i)).collect();
        let other = |one: &Meant| Some(*one) != own && Some(*one) != sayer && !mates.contains(one);
        let foreign = |one: &Meant| other(one) && (country.is_none() || self.land(*one) != country);
        let known = |one: &Meant, of: Option<Country>| of.is_some() && self.land(*one).is_some_and(|c| Some(c) != of);
        let mut subjects = before().filter(|i| subject(reading, *i)).filter_map(|i| self.meant(i));
        let mut beside = before().filter_map(|i| self.meant(i));
        let recent = || mind.recent.iter().rev().map(|id| Meant::Person(*id)).filter(other);
        let found = subjects.find(other).or_else(|| beside.find(foreign));
        // `A and B were among those receiving him`: who has come.
        let guest = || recent().filter(|_| received(reading, mention)).find(|one| known(one, scene));
        let again = mind.object.map(Meant::Person).filter(|one| other(one) && country.is_none());
        let told = || mind.told().find(foreign).or_else(|| recent().find(|one| known(one, country)));
        found.or_else(guest).or(again).or_else(told)
    }

    /// `for the welcome accorded him`, `thanked Y for inviting him`: whether the pronoun stands behind what is done for who tells of it.
    fn done_for(&self, reading: &Reading<'_>, mention: usize) -> bool {
        let known = &reading.packs.known;
        let at = reading.mentions.persons[mention].range.first();
        (1..=ESCORT).filter_map(|back| at.checked_sub(back)).any(|from| {
            let noun = || {
                let before = from.checked_sub(1);
                before.is_some_and(|i| reading.tokens[i].is_word() && !reading.is(i, known.auxiliary) && !reading.is(i, known.joiner))
            };
            let named = || mention.checked_sub(1).is_some_and(|i| reading.mentions.persons[i].range.past() == from);
            let told = reading.lexeme(from, known.kindness).filter(|(_, past)| *past == at);
            told.is_some_and(|(value, _)| value == "doing" || noun() && !named())
        })
    }

    /// `President X, and the delegation travelling with him`: who stands before those who go along.
    fn gone_with(&self, reading: &Reading<'_>, mention: usize) -> Option<Meant> {
        let known = &reading.packs.known;
        let persons = &reading.mentions.persons;
        let before = mention.checked_sub(1)?;
        let (past, at) = (persons[before].range.past(), persons[mention].range.first());
        let along = |from: usize| reading.lexeme(from, known.escort).is_some_and(|(value, end)| value == "with" && end == at);
        let row = |i: usize| reading.is(i, known.joiner) && reading.is(i + 1, known.article);
        let told = (1..=ESCORT).filter_map(|back| at.checked_sub(back)).any(along) && (past..at).take(AHEAD).any(row);
        self.meant(before).filter(|_| told)
    }

    /// `Like others before him, X`: whoever is named right behind the comma.
    fn ahead(&self, reading: &Reading<'_>, mention: usize) -> Option<Meant> {
        let persons = &reading.mentions.persons;
        let past = persons[mention].range.past();
        let next = persons.get(mention + 1)?;
        let near = reading.tokens.get(past).is_some_and(|t| t.is(',')) && next.range.first() <= past + AHEAD;
        self.meant(mention + 1).filter(|_| near)
    }

    /// `He met the minister`, `the press conference she gave with the minister`: who does not mean himself by the office of this mention.
    pub(super) fn beside_itself(&self, reading: &Reading<'_>, mention: usize, sentence: usize) -> Option<Meant> {
        let known = &reading.packs.known;
        let first = reading.mentions.persons[mention].range.first();
        let start = reading.sentences.get(sentence)?.range.first();
        let from = (1..=2).filter_map(|back| first.checked_sub(back)).find(|at| !reading.is(*at, known.article))?;
        let met = reading.is(from, known.company)
            || [known.meet_verb, known.welcome].iter().any(|c| reading.lexeme(from, *c).is_some_and(|(_, past)| past + 1 >= first));
        let english = reading.language_at(first) == Language::English;
        let acts = doer(reading, mention, start).filter(|acts| met && english && !acts.reports)?;
        // `The President spoke of trade, with the President asking`.
        let persons = &reading.mentions.persons;
        let called = |i: usize| persons[i].form == Form::Office && persons[i].offices.iter().any(|o| persons[mention].offices.contains(o));
        let again = (0..mention).rev().take_while(|i| persons[*i].range.first() >= start).any(called);
        self.meant(acts.mention).filter(|_| !again)
    }

    /// `The President thanked X`: who is named behind a subject that an English sentence opens with by the office alone is somebody else.
    pub(super) fn named_behind_subject(&self, reading: &Reading<'_>, mention: usize, sentence: usize) -> SmallVec<[PersonId; 4]> {
        let (known, persons) = (&reading.packs.known, &reading.mentions.persons);
        let Some(range) = reading.sentences.get(sentence).map(|s| s.range) else { return SmallVec::new() };
        let (first, past) = (persons[mention].range.first(), persons[mention].range.past());
        let opens = first == range.first() || first == range.first() + 1 && reading.is(range.first(), known.article);
        let verb = reading.tokens[past].span.of(reading.text);
        let acts =
            ending::is_past(verb) || [known.meet_verb, known.welcome, known.say, known.auxiliary].iter().any(|c| reading.is(past, *c));
        if !opens || !acts || past >= range.past() || reading.language_at(first) != Language::English {
            return SmallVec::new();
        }
        let until = (past..range.past()).find(|at| is_quote(reading, *at)).unwrap_or(range.past());
        let behind = persons.iter().enumerate().skip(mention + 1).take_while(|(_, m)| m.range.first() < until);
        behind.filter(|(_, m)| m.form == Form::Named).filter_map(|(i, _)| self.of_mention(i)).collect()
    }

    /// Whom the person mention with this index means, as far as it is known.
    pub(super) fn meant(&self, mention: usize) -> Option<Meant> {
        self.of_mention(mention).map(Meant::Person).or_else(|| self.unnamed_of(mention).map(Meant::Of))
    }

    /// The country of somebody who is meant.
    fn land(&self, meant: Meant) -> Option<Country> {
        match meant {
            Meant::Person(id) => self.get(id).country,
            Meant::Of(country) => Some(country),
            Meant::Stranger => None,
        }
    }

    /// Who says the words in quotation marks among which the person mention with this index stands: hardly of himself as `him`.
    pub(super) fn sayer_of(&self, reading: &Reading<'_>, mention: usize) -> Option<PersonId> {
        let at = reading.mentions.persons[mention].range.first();
        let sentence = reading.sentences.partition_point(|s| s.range.past() <= at);
        self.quotation(reading, sentence, at)?;
        self.speaker(reading, at)
    }
}

/// Whether the person mention with this index stands right behind a word of receiving.
fn received(reading: &Reading<'_>, mention: usize) -> bool {
    let at = reading.mentions.persons[mention].range.first();
    at.checked_sub(1).is_some_and(|before| reading.is(before, reading.packs.known.welcome))
}
