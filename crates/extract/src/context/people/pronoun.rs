//! Whom `he` and `she` mean: whom the text tells of, but nobody whom the sentence itself tells apart from them.

use super::People;
use super::refer::{Meant, Mind};
use crate::context::Reading;
use crate::mention::person::Form;
use crate::text::language::Language;

/// So many words may stand between a pronoun and the verb by which somebody goes on to speak: `He also noted`.
const ALSO: usize = 2;
/// How far behind such a verb its clause names its own subject: `noted that in Lima President X`.
const CLAUSE: usize = 6;

impl People {
    /// Whom the subject pronoun that is the person mention with this index means, in `sentence`.
    pub(super) fn subject_pronoun(&self, reading: &Reading<'_>, mention: usize, sentence: usize, mind: &Mind) -> Option<Meant> {
        let told = mind.pronoun(sentence);
        let at = reading.mentions.persons[mention].range.first();
        if let Some(one) = self.explained(reading, mention) {
            return Some(one);
        }
        if reading.language_at(at) != Language::English {
            return told;
        }
        if let Some(one) = self.own_words(reading, mention) {
            return Some(one);
        }
        let closed = self.went_on(reading, mention, sentence);
        // `"He is a friend," X said`, `He noted that X came`: neither means X.
        let barred = [self.sayer_of(reading, mention).map(Meant::Person), self.named_by(reading, mention)];
        let word = reading.value(at, reading.packs.known.pronoun).map(|(word, _)| word);
        let unlike = |one: &Meant| mind.called.iter().any(|(id, called)| Some(*id) == one.person() && Some(*called) != word);
        let free = |one: &Meant| !barred.contains(&Some(*one)) && !unlike(one);
        let found = closed.or(told).filter(free);
        // `He thanked X; she, in turn, assured him`: not he, so the other one told of there.
        let another = || told.as_ref().filter(|one| unlike(one)).and_then(|_| self.other_near(reading, mention, sentence)).filter(free);
        found.or_else(|| mind.told().find(free).filter(|_| told.is_some())).or_else(another).filter(|one| *one != Meant::Stranger)
    }

    /// `the raids, which X said he viewed gravely`: who stands right before the words behind which the pronoun tells of them.
    fn own_words(&self, reading: &Reading<'_>, mention: usize) -> Option<Meant> {
        let persons = &reading.mentions.persons;
        let before = mention.checked_sub(1)?;
        let says = says(reading, persons[before].range.past()) == Some(persons[mention].range.first());
        let named = persons[before].form == Form::Named;
        self.meant(before).filter(|_| says && named)
    }

    /// `He thanked X; she, in turn`: who was told of last in `sentence` or the one before it, where another subject pronoun stands before
    /// this one and does not mean them.
    fn other_near(&self, reading: &Reading<'_>, mention: usize, sentence: usize) -> Option<Meant> {
        let persons = &reading.mentions.persons;
        let word = |i: usize| reading.value(persons[i].range.first(), reading.packs.known.pronoun).map(|(word, _)| word);
        let start = |sentence: usize| reading.sentences.get(sentence).map_or(0, |s| s.range.first());
        let since = |from: usize| (0..mention).rev().take_while(move |i| persons[*i].range.first() >= from);
        let first = since(start(sentence)).find(|i| persons[*i].form == Form::Pronoun && word(*i) != word(mention))?;
        let he = self.of_mention(first);
        since(start(sentence.saturating_sub(1))).filter_map(|i| self.of_mention(i)).find(|id| Some(*id) != he).map(Meant::Person)
    }

    /// `She (Prime Minister X) has come`: who is named in brackets right behind the pronoun.
    fn explained(&self, reading: &Reading<'_>, mention: usize) -> Option<Meant> {
        let persons = &reading.mentions.persons;
        let past = persons[mention].range.past();
        let open = (past..past + ALSO).find(|at| reading.tokens.get(*at).is_some_and(|t| t.is('(')))?;
        let named = persons.get(mention + 1).is_some_and(|next| next.form == Form::Named && next.range.first() == open + 1);
        if named { self.meant(mention + 1) } else { None }
    }

    /// `X met Y, Z said. He added that`: who closed the sentence before by telling it, of whom one goes on that opens with a verb of saying.
    fn went_on(&self, reading: &Reading<'_>, mention: usize, sentence: usize) -> Option<Meant> {
        let persons = &reading.mentions.persons;
        let range = persons[mention].range;
        let opens = reading.sentences.get(sentence).is_some_and(|s| s.range.first() == range.first());
        let speaks = (range.past()..range.past() + ALSO).any(|at| says(reading, at).is_some());
        let before = mention.checked_sub(1).filter(|_| opens && speaks)?;
        let last = sentence.checked_sub(1).and_then(|s| reading.sentences.get(s))?;
        let past = persons[before].range.past();
        let first = persons[before].range.first();
        let comma = first.checked_sub(1).is_some_and(|at| reading.tokens[at].is(','));
        let verb = says(reading, past).filter(|end| comma && *end + 1 >= last.range.past());
        // `…, said X.`
        let behind = || {
            (1..=ALSO).filter_map(|back| first.checked_sub(back)).any(|at| says(reading, at) == Some(first))
                && past + 1 >= last.range.past()
        };
        self.meant(before).filter(|_| first >= last.range.first() && (verb.is_some() || behind()))
    }

    /// `He noted that X came`: X, of whom the pronoun tells something.
    fn named_by(&self, reading: &Reading<'_>, mention: usize) -> Option<Meant> {
        let persons = &reading.mentions.persons;
        let past = persons[mention].range.past();
        let verb = (past..past + ALSO).find_map(|at| says(reading, at))?;
        let next = persons.get(mention + 1).filter(|next| next.form == Form::Named && next.range.first() <= verb + CLAUSE)?;
        let same = (verb..next.range.first()).all(|at| !reading.tokens[at].is('.'));
        self.meant(mention + 1).filter(|_| same)
    }
}

/// Past the verb of saying at the token `at`.
fn says(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let known = &reading.packs.known;
    [known.reports, known.say].iter().filter_map(|class| reading.lexeme(at, *class)).map(|(_, past)| past).max()
}
