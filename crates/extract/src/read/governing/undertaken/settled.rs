//! The mode as it is once it is known who acts, and who then does.

use super::Verb;
use crate::mention::What;
use crate::read::governing::passive;
use crate::read::governing::together::{by_body, met_before, met_in_passing, on_several};
use crate::read::speech::{asked, told_by};
use crate::read::subject::{self, Subject};
use crate::text::Language;
use crate::value::{Country, Mode};

/// How many tokens may tell who else decides with somebody.
const UNNAMED: usize = 14;

/// How far into its sentence `we` stands from which a verb may go on.
const OPENS: usize = 3;

impl Verb<'_, '_, '_, '_, '_> {
    /// Whom `we` means that decide together: in English the two that the text is about, whichever third country the sentence names.
    pub(super) fn both_of_us(&self) -> Vec<Country> {
        let (principal, both) = (self.cx.pairs.principal(), self.cx.pairs.both(self.f.sentence));
        let principal = self.cx.pairs.core().unwrap_or(principal);
        let us = self.subject.as_ref().map(|s| s.countries(self.cx, self.f.sentence)).unwrap_or_default();
        let two = &principal[..principal.len().min(2)];
        let named = self.language == Language::English && two.len() == 2 && us.iter().any(|c| two.contains(c));
        if named && both.iter().any(|c| !two.contains(c)) { two.to_vec() } else { both }
    }

    /// `X said Y would`: whether the words of the pattern are about what another country will do.
    fn of_another(&self, actors: &[Country]) -> bool {
        let named = self.cx.reading.mentions.within(self.f.m.range).filter_map(|(_, m)| match m.what {
            What::Country { country, demonym: false } if !subject::is_whence(self.cx, self.f.m.range, m.range.first()) => Some(country),
            _ => None,
        });
        let named: Vec<Country> = named.collect();
        let another = || !named.is_empty() && !named.iter().any(|c| actors.contains(c));
        self.f.is_part("clause") && self.language == Language::English && another()
    }

    /// Whether a third country alone acts: what it does is no undertaking between those that the text is about.
    pub(super) fn of_others(&self, actors: &[Country]) -> bool {
        let principal = self.cx.pairs.principal();
        self.language == Language::English && principal.len() >= 2 && matches!(actors, [one] if !principal.contains(one))
    }

    /// `X and leaders of Baltic nations agreed`: whether a joining word and a noun for several who act stand between the subject and
    /// the verb, in English: it is decided together, by whomever.
    fn with_unnamed(&self) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let Some(Subject::Actor(actor)) = &self.subject else { return false };
        let from = actor.range.past();
        let before = from < self.first && self.first - from <= UNNAMED && self.f.sentence_range().holds(actor.range.first());
        if self.language != Language::English || !before {
            return false;
        }
        let at = if reading.tokens[from].is(',') { from + 1 } else { from };
        let several = |at: usize| [known.organ, known.offices].iter().any(|class| reading.is(at, *class));
        let verb = |at: usize| reading.is(at, known.say) || reading.is(at, known.future) || reading.is(at, known.relator);
        reading.is(at, known.joiner) && (at..self.first).any(several) && !(at..self.first).any(verb)
    }

    /// `“We spoke of nets, and agreed to`: whether an English verb goes on behind a joining word from `we`, and nobody acts in between.
    fn we_go_on(&self) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let from = self.f.sentence_range().first();
        if self.language != Language::English || self.first <= from + 1 || !reading.is(self.first - 1, known.joiner) {
            return false;
        }
        let we = |at: &usize| reading.lexeme(*at, known.agent).is_some_and(|(value, past)| value == "we" && past == at + 1);
        let Some(we) = (from..self.first).take(OPENS).find(we) else { return false };
        !self.cx.actors(self.f.sentence).iter().any(|a| a.free && a.range.first() > we && a.range.past() <= self.first)
    }

    /// The mode as it is when it is known who acts, and the countries that then do.
    pub(super) fn settled(&self, mut mode: Mode, mut actors: Vec<Country>) -> (Mode, Vec<Country>) {
        let (cx, f) = (self.cx, self.f);
        // `We agreed`: the speaker and the other side.
        let spoken = self.subject_speaks() || self.we_go_on();
        let decides = mode == Mode::Agree && (f.is_part("own") || self.language == Language::Vietnamese && spoken);
        if (f.is_part("together") || decides) && actors.len() < 2 && spoken {
            actors = self.both_of_us();
        }
        // An organisation undertakes it itself, whoever says so for it.
        let organisation = matches!(&self.subject, Some(Subject::Countries(_, at)) if cx.reading.is(*at, cx.packs().known.organisation));
        // `X met Y, agreeing to`: both of them.
        if let (Mode::Agree, [one]) = (mode, &actors[..])
            && let Some(other) = met_in_passing(cx, f, *one)
        {
            actors.push(other);
        }
        // `The President said that X would`: what one side says of the other is an expectation of its own.
        if f.is_part("own")
            && mode == Mode::Pledge
            && !organisation
            && let Some(speaker) = told_by(cx, f, &actors)
        {
            (mode, actors) = (Mode::Expect, vec![speaker]);
        }
        if mode == Mode::Pledge && self.of_another(&actors) {
            mode = Mode::Expect;
        }
        let alone = actors.len() < 2 && !self.with_unnamed() && !on_several(cx, f);
        if mode == Mode::Agree && (["joint", "together", "coupled", "tasks"].iter().any(|part| f.is_part(part)) || decides) && alone {
            // One side agrees: it says what it will do.
            mode = Mode::Pledge;
        }
        if mode == Mode::Agree
            && let [one] = actors[..]
            && (self.language == Language::Vietnamese && met_before(cx, f) || f.is_part("together") && on_several(cx, f))
        {
            let both = cx.pairs.both(f.sentence);
            actors = if both.contains(&one) { both } else { actors };
        }
        actors.dedup();
        // `..., Kenya đang áp thuế. Cục Hải quan đề nghị bạn`: who is asked is not the one who asks.
        if let (Mode::Propose, Language::Vietnamese, [one]) = (mode, self.language, &actors[..])
            && asked(cx, f) == Some(*one)
            && let Some(other) = cx.pairs.both(f.sentence).into_iter().find(|c| c != one)
        {
            actors = vec![other];
        }
        if mode == Mode::Propose && actors.len() > 1 && !passive(f) {
            // What both ask for, neither asks of the other; a third they may ask.
            match asked(cx, f) {
                Some(third) if actors.len() > 2 || !actors.contains(&third) => actors.retain(|a| *a != third),
                // `The Kenya-Peru council asked for`: of both governments.
                _ if by_body(cx, f) => {}
                _ => mode = Mode::Expect,
            }
        }
        (mode, actors)
    }
}
