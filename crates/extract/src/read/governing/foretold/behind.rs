//! Who stands behind what is foretold of a thing: who does it, who says it, to whom who acts belongs, or both.

use super::{Foretold, Told};
use crate::context::actor::{Actor, Who};
use crate::context::points;
use crate::mention::What;
use crate::read::clause;
use crate::read::speech;
use crate::read::spoken;
use crate::span::TokenRange;
use crate::text::ending;
use crate::value::{Country, Field, Mode};

/// So many sentences back the one may be told who goes on speaking.
const GOES_ON: usize = 3;
/// How many sentences a point of a list has, and how far before it the line may stand that heads it.
const POINT: usize = 6;
const POINTS: usize = 24;
/// How many tokens back an organisation may have been named whose short name acts, and how far from that its country may stand.
const NAMED: usize = 600;
const BESIDE: usize = 10;

impl Foretold<'_, '_, '_, '_, '_> {
    /// By whom it is undertaken, and in which mode.
    pub(super) fn by_whom(&self, mode: Mode) -> Option<(Mode, Vec<Country>)> {
        let cx = self.cx;
        if let Some(agents) = self.agents() {
            return Some((mode, agents));
        }
        let both = self.both();
        let told = self.reporter();
        if told.is_none() && self.is_hearsay() {
            return None;
        }
        let owner = self.owner();
        if mode == Mode::Expect {
            let holders = told.or_else(|| self.carried()).or_else(|| (self.is_joint() || self.is_joined()).then_some(both))?;
            return self.known(holders).map(|holders| (mode, holders));
        }
        if self.told == Told::Acts {
            return match (told, owner) {
                // `X said that the Peruvian navy would`: what one side says of the other it expects.
                (Some(told), Some(owner)) if !told.contains(&owner) && !self.is_joined() => {
                    self.known(told).map(|told| (Mode::Expect, told))
                }
                (_, Some(_)) if self.is_joined() => self.known(both).map(|both| (mode, both)),
                (_, Some(owner)) => self.known(vec![owner]).map(|owner| (mode, owner)),
                (Some(told), None) => self.known(told).map(|told| (mode, told)),
                (None, None) if self.is_joint() => self.known(both).map(|both| (mode, both)),
                (None, None) => {
                    let of_both = || (self.is_several() && self.are_spoken_of(&both)).then(|| both.clone());
                    self.known(self.carried().or_else(of_both)?).map(|actors| (mode, actors))
                }
            };
        }
        let joint = || self.is_joint().then(|| both.clone());
        let defence = || matches!(clause::fields(cx, self.clause)[..], [Field::DefenceSecurity]);
        let near = || self.named(self.clause).next().is_some() || self.are_spoken_of(&both);
        let near = || (!defence() && !self.is_by_others() && near()).then(|| both.clone());
        let undertakers = told.or_else(joint).or_else(|| self.other_of(owner)).or_else(|| self.carried()).or_else(near)?;
        self.known(undertakers).map(|undertakers| (mode, undertakers))
    }

    /// The two that are meant: those that the text is about, where the sentence is not about others of them.
    fn both(&self) -> Vec<Country> {
        let cx = self.cx;
        let both = cx.pairs.both(self.f.sentence);
        let two = cx.pairs.core().unwrap_or(cx.pairs.principal());
        let two = &two[..two.len().min(2)];
        let named: Vec<Country> = self.named(self.f.sentence_range()).collect();
        let others = || both.iter().any(|c| !two.contains(c) && !named.contains(c));
        if two.len() == 2 && (both.len() < 2 || others()) { two.to_vec() } else { both }
    }

    /// `the ministries`, `the two chambers`: whether several bodies act.
    fn is_several(&self) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let word = |at: usize| reading.tokens[at].span.of(reading.text);
        let body = |at: usize| reading.lexeme(at, known.agency).is_some_and(|(value, _)| value == "body");
        self.thing.indexes().any(|at| body(at) && ending::is_in_s(word(at)))
    }

    /// `Banco Azul and the Ghana Water Institute`: whether two names are joined, of which one tells its country.
    fn is_joined(&self) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let capital = |at: usize| reading.tokens.get(at).is_some_and(|t| t.is_word() && t.capital);
        let name = |at: usize| capital(at) || reading.is(at, known.article) && capital(at + 1);
        let joins = |at: usize| reading.is(at, known.sequel) && capital(at - 1) && name(at + 1);
        (self.thing.first() + 1..self.thing.past()).any(joins)
    }

    /// Whether the sentence, or one shortly before it in the passage, speaks of those two, and it of nobody else.
    fn are_spoken_of(&self, both: &[Country]) -> bool {
        let (cx, at) = (self.cx, self.f.sentence);
        let named = |s: usize| cx.reading.mentions.within(cx.reading.sentences[s].range).filter_map(|(_, m)| cx.people.country_meant(m));
        let of_both = |s: usize| cx.reading.mentions.within(cx.reading.sentences[s].range).any(|(_, m)| matches!(m.what, What::Both(_)));
        let speaks = |s: usize| of_both(s) || named(s).any(|c| both.contains(&c));
        both.len() == 2 && named(at).all(|c| both.contains(&c)) && (at.saturating_sub(GOES_ON)..=at).any(speaks)
    }

    /// `countries`, where those that the text is about are among them.
    fn known(&self, countries: Vec<Country>) -> Option<Vec<Country>> {
        let principal = self.cx.pairs.principal();
        (!countries.is_empty() && countries.iter().all(|c| principal.contains(c))).then_some(countries)
    }

    /// `will be drawn up by the two ministries`, `a study by Peru`: who does it.
    fn agents(&self) -> Option<Vec<Country>> {
        let (cx, known) = (self.cx, &self.cx.packs().known);
        let by = |at: &usize| cx.reading.is(*at, known.by);
        let at = self.clause.indexes().find(by)?;
        let near = TokenRange::new(at + 1, (at + BESIDE).min(self.clause.past()));
        let dated = cx.reading.mentions.at(at + 1).any(|(_, m)| matches!(m.what, What::Date(_)));
        if dated {
            return None;
        }
        let sides = near.indexes().take(3).any(|at| cx.reading.is(at, known.sides));
        let both = cx.reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Both(_)));
        if sides || both {
            return Some(self.both());
        }
        let named: Vec<Country> = self.named(TokenRange::new(at + 1, (at + 4).min(self.clause.past()))).collect();
        (!named.is_empty()).then_some(named)
    }

    /// `will be mended by the town`: whether somebody else does it.
    fn is_by_others(&self) -> bool {
        let (cx, first) = (self.cx, self.f.m.range.first());
        let dated = |at: usize| cx.reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Date(_)));
        let by = |at: usize| cx.reading.is(at, cx.packs().known.by) && !dated(at + 1) && !cx.reading.tokens[at + 1].is_number();
        (first..self.clause.past().min(first + BESIDE)).any(by)
    }

    /// The one who is told in the sentence to say it, or whose speech it is.
    pub(super) fn reporter(&self) -> Option<Vec<Country>> {
        let (cx, f, known) = (self.cx, self.f, &self.cx.packs().known);
        let sentence = f.sentence_range();
        let said = (sentence.first()..self.thing.first()).rev().find(|at| cx.reading.is(*at, known.say));
        let before = said.and_then(|said| cx.actors(f.sentence).iter().rev().find(|a| a.free && a.range.past() <= said));
        let before = before.map(|a| cx.countries(a, f.sentence)).filter(|c| !c.is_empty());
        before.or_else(|| speech::quoted(cx, f)).or_else(|| self.closing()).or_else(|| {
            let spoken = spoken::spoken(cx, f.m.range.first());
            (!spoken.is_empty()).then_some(spoken)
        })
    }

    /// `..., the firm said`: whether the sentence tells that somebody says it who speaks for nobody known.
    fn is_hearsay(&self) -> bool {
        let (cx, known, sentence) = (self.cx, &self.cx.packs().known, self.f.sentence_range());
        let behind = speech::attribution(cx, TokenRange::new(self.f.m.range.past(), sentence.past())).is_some();
        let said = (sentence.first()..self.thing.first()).find(|at| cx.reading.is(*at, known.say));
        let organ = |said: usize| (sentence.first()..said).any(|at| cx.reading.is(at, known.organ) || cx.reading.is(at, known.pronoun));
        behind || said.is_some_and(|said| !organ(said))
    }

    /// `..., the minister informed reporters`: who is told behind it to have said it.
    fn closing(&self) -> Option<Vec<Country>> {
        let (cx, f) = (self.cx, self.f);
        let close = speech::attribution(cx, TokenRange::new(f.m.range.past(), f.sentence_range().past()))?;
        let actor = cx.actors(f.sentence).iter().find(|a| a.range.first() >= close && !matches!(a.who, Who::Country(_)))?;
        Some(cx.countries(actor, f.sentence)).filter(|c| !c.is_empty())
    }

    /// To whom those belong who act: `the Peruvian navy`, `Air Peru`, or a name that was told before with its country.
    pub(super) fn owner(&self) -> Option<Country> {
        let (cx, principal) = (self.cx, self.cx.pairs.principal());
        if self.is_joint() {
            return None;
        }
        // `the Peruvian navy`, but `our consulate in Peru`.
        let inside = |at: usize| at > 0 && cx.reading.is(at - 1, cx.packs().known.locative);
        let own = cx.reading.mentions.within(self.thing).find_map(|(_, m)| match m.what {
            What::Country { country, .. } if principal.contains(&country) && !inside(m.range.first()) => Some(country),
            _ => None,
        });
        // `Kilpi, a Finnish ferry line, will`.
        let aside = TokenRange::new(self.thing.past(), self.f.m.range.first());
        let beside = || {
            cx.reading.mentions.within(aside).find_map(|(_, m)| match m.what {
                What::Country { country, .. } if principal.contains(&country) => Some(country),
                _ => None,
            })
        };
        let own = own.or_else(beside);
        if own.is_some() {
            return own;
        }
        if self.told != Told::Acts {
            return None;
        }
        if let Some(seat) = self.seat() {
            return Some(seat);
        }
        let Some(first) = self.name() else { return self.other_than_target() };
        let word = |at: usize| cx.reading.tokens[at].span.of(cx.reading.text);
        let from = first.saturating_sub(NAMED);
        let same = (from..first).rev().filter(|at| word(*at) == word(first));
        let land = |at: usize| {
            let near = TokenRange::new(at.saturating_sub(BESIDE), at + 2);
            let told = cx.reading.mentions.within(near).filter_map(|(_, m)| match m.what {
                What::Country { country, .. } if principal.contains(&country) => Some(country),
                _ => None,
            });
            told.last()
        };
        same.take(2).find_map(land).or_else(|| self.other_than_target())
    }

    /// `hospitals in Lima and Cusco`, `doctors from Accra`: where they are who act; a mission is the other one's.
    fn seat(&self) -> Option<Country> {
        let (reading, known, both) = (self.cx.reading, &self.cx.packs().known, self.both());
        let places: Vec<Country> = self.named(self.thing).collect();
        let [seat] = places[..] else { return None };
        let mission = |at: usize| reading.lexeme(at, known.mechanism).is_some_and(|(value, _)| value == "mission");
        if self.thing.indexes().any(mission) {
            return both.iter().copied().find(|c| *c != seat).filter(|_| both.contains(&seat));
        }
        Some(seat)
    }

    /// `EastAir will open a desk in Lima`: of the two the one where it does not act.
    fn other_than_target(&self) -> Option<Country> {
        let mut named = self.named(TokenRange::new(self.f.m.range.past(), self.clause.past()));
        let (target, both) = (named.next()?, self.both());
        let other = both.iter().copied().find(|c| *c != target);
        other.filter(|_| named.next().is_none() && both.contains(&target))
    }

    /// `Fijian women will be trained`: of the two the one whose people they are not.
    fn other_of(&self, owner: Option<Country>) -> Option<Vec<Country>> {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let owner = owner?;
        let people = |at: usize| reading.is(at, known.audience) || reading.is(at, known.agency);
        let both = self.both();
        let people = self.told == Told::Done && (self.thing.indexes().any(people) || self.counted());
        (people && both.len() == 2 && both.contains(&owner)).then(|| both.into_iter().filter(|c| *c != owner).collect())
    }

    /// `forty Fijian women`: whether a number opens the words for the thing.
    fn counted(&self) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let number = |at: usize| reading.tokens[at].is_number() || reading.is(at, known.numeral);
        self.thing.indexes().take(5).any(number)
    }

    /// Whether the passage is a point of a list, with a bullet or a number.
    fn is_point(&self) -> bool {
        let (reading, at) = (self.cx.reading, self.f.sentence);
        let passage = |s: usize| reading.sentences[s].passage;
        let first = (at.saturating_sub(POINT)..=at).find(|s| passage(*s) == passage(at)).unwrap_or(at);
        let first = reading.sentences[first].range.first();
        let mark = |at: usize| reading.tokens.get(at).is_some_and(|t| t.is('.') || t.is(')'));
        points::bullet(reading, first) || reading.tokens[first].is_number() && mark(first + 1) || reading.tokens[first].is('(')
    }

    /// Whoever was told last to speak, in the passage or at the head of the points, and goes on.
    fn carried(&self) -> Option<Vec<Country>> {
        let (cx, f, known) = (self.cx, self.f, &self.cx.packs().known);
        let actor: Actor = cx.carried_subject(f.sentence)?;
        let told = cx.sentence_at(actor.range.first());
        let sentences = &cx.reading.sentences;
        let same = sentences[told].passage == sentences[f.sentence].passage && f.sentence - told <= GOES_ON;
        let headed = || self.is_point() && f.sentence - told <= POINTS;
        let speaks = |at: usize| [known.say, known.voice, known.consent, known.reports, known.stance].iter().any(|c| cx.reading.is(at, *c));
        let acts = matches!(actor.who, Who::Person(_) | Who::Both | Who::All | Who::Country(_));
        let range = sentences[told].range;
        let says = range.indexes().any(speaks) || range.indexes().any(|at| cx.reading.tokens[at].is(':'));
        (acts && says && (same || headed())).then(|| cx.countries(&actor, told)).filter(|c| !c.is_empty())
    }
}
