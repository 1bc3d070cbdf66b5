//! What is foretold of a thing or of people in English, and who stands behind it: `Forty nurses will be trained`, `direct flights are to
//! begin in May`, `the two banks will study it`. No country is the subject of such a clause; it is undertaken by whoever is said to do it,
//! by who says so, by both where it is a thing of both, or by the one to whom who acts belongs.

mod behind;
mod thing;

use crate::context::Context;
use crate::context::actor::Who;
use crate::mention::{Mention, What};
use crate::read::clause;
use crate::read::found::Found;
use crate::read::governing::verb::denied;
use crate::read::governing::{Governing, stops};
use crate::read::subject::Subject;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};
use crate::value::{Country, Mode};
use thing::subject;

/// How many words behind the word of the future the verb may stand.
const REACH: usize = 6;
/// How many letters a participle has at least that no lexicon lists.
const PARTICIPLE: usize = 5;

/// How a clause tells what will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// Something will be done to the subject.
    Done,
    /// It will begin, run, take place.
    Happens,
    /// People come together: a body meets.
    Meets,
    /// The subject does something.
    Acts,
}

/// A clause about what will be.
struct Foretold<'x, 'p, 'f, 'c, 'm> {
    cx: &'x Context<'p>,
    f: &'f Found<'c, 'm>,
    /// The words for the thing.
    thing: TokenRange,
    /// The whole clause, as far as its sentence goes.
    clause: TokenRange,
    told: Told,
}

/// What `f` tells of a thing, or of people who are no party, where it `may` be that; nothing where it is no undertaking.
pub(super) fn of_thing<'c, 'm, 'f>(cx: &Context<'_>, f: &'f Found<'c, 'm>, may: bool) -> Option<Governing<'c, 'm, 'f>> {
    let mode = f.code("mode").and_then(Mode::from_code).unwrap_or(Mode::Pledge);
    let english = cx.reading.language_at(f.m.range.first()) == Language::English;
    if !may || !english || !matches!(mode, Mode::Pledge | Mode::Expect) || denied(f) {
        return None;
    }
    let told = told(cx, f).filter(|told| *told != Told::Acts || !stops(f))?;
    let thing = subject(cx, f)?;
    // `If it rains, the army will`.
    let supposition = cx.packs().known.supposition;
    let supposed = |at: usize| cx.reading.lexeme(at, supposition).is_some_and(|(value, _)| value == "opens");
    if cx.reading.may_hold(f.sentence, supposition) && f.sentence_range().indexes().any(supposed) {
        return None;
    }
    let clause = TokenRange::new(thing.first(), f.sentence_range().past());
    let mut foretold = Foretold { cx, f, thing, clause, told };
    // `The ministries will begin talks`: those who act begin something.
    if told == Told::Happens && !f.is_part("thing") && foretold.acts() {
        foretold.told = Told::Acts;
    }
    let (mode, actors) = foretold.is_of_relations().then(|| foretold.by_whom(mode)).flatten()?;
    Some(Governing { f, mode: Some(mode), actors, nobody: false, stated: foretold.told != Told::Acts, foretold: Some(thing.first()) })
}

/// `Peruvian nurses will be trained`: whether people or firms of a country, and no government, are the `subject` of the verb of `f`.
pub(super) fn are_people(cx: &Context<'_>, f: &Found<'_, '_>, subject: &Subject) -> bool {
    let (reading, known, first) = (cx.reading, &cx.packs().known, f.m.range.first());
    let people = |at: usize| reading.is(at, known.agency) && !reading.is(at, known.side);
    let one = match subject {
        Subject::Actor(actor) => matches!(actor.who, Who::Country(_)),
        Subject::Countries(countries, _) => countries.len() == 1,
        Subject::Spoken(..) => false,
    };
    one && (subject.begins(first)..first).any(people)
}

/// What the verb of the clause says, behind the word of the future.
fn told(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Told> {
    let (reading, known, first) = (cx.reading, &cx.packs().known, f.m.range.first());
    let start = reading.lexeme(first, known.foretelling)?.1;
    let mut at = start;
    let end = f.sentence_range().past().min(at + REACH);
    let mut passive = false;
    while at < end {
        match reading.lexeme(at, known.happen) {
            Some(("meet", _)) => return Some(Told::Meets),
            Some(_) => return Some(Told::Happens),
            None => {}
        }
        let word = reading.tokens[at].span.of(reading.text);
        let undergone = || reading.lexeme(at, known.foresight).is_some_and(|(value, _)| value == "undergone");
        let participle = || ending::is_past(word) && word.len() >= PARTICIPLE && !undergone() && !reading.tokens[at].capital;
        if passive && (reading.is(at, known.undertaken) || participle()) {
            return Some(Told::Done);
        }
        let gerund = ending::is_gerund(word);
        if clause::verb(cx, at).is_some() && (!passive || gerund) && !reading.is(at, known.foresight) {
            return Some(Told::Acts);
        }
        let acts = |at: usize| reading.tokens[at].is_word() && !reading.tokens[at].capital && !reading.is(at, known.foresight);
        if reading.is(at, known.passive) {
            passive = true;
            at += 1;
        } else if let Some((_, past)) = reading.lexeme(at, known.auxiliary) {
            at = past;
        } else if ending::is_adverb(reading.tokens[at].span.of(reading.text)) || at < f.m.range.past() {
            at += 1;
        } else if !passive && acts(at) && at >= f.m.range.past() {
            return Some(Told::Acts);
        } else {
            break;
        }
    }
    (f.is_part("thing") && at >= f.m.range.past()).then_some(Told::Happens)
}

impl Foretold<'_, '_, '_, '_, '_> {
    /// Whether the clause is about relations: a field of cooperation, a body, a document or another country; and no item of a visit.
    fn is_of_relations(&self) -> bool {
        let (cx, known) = (self.cx, &self.cx.packs().known);
        let holds = |range: TokenRange, class| range.indexes().any(|at| cx.reading.is(at, class));
        let fields = || !clause::fields(cx, self.clause).is_empty() || !clause::fields(cx, self.f.sentence_range()).is_empty();
        let of_both = || self.is_joint() || self.named(self.clause).next().is_some();
        let body = || holds(self.thing, known.mechanism) || holds(self.thing, known.body) || holds(self.thing, known.document);
        let visit = self.is_encounter() || holds(self.thing, known.itinerary) || holds(self.thing, known.activity);
        match self.told {
            Told::Done => !visit && !self.signs() && (fields() || body() || of_both()),
            Told::Happens => !visit && (body() || !clause::fields(cx, self.thing).is_empty() || self.is_joint()),
            Told::Meets => !visit && (body() || self.acts() && self.name().is_none()) && self.is_said(),
            Told::Acts => {
                !visit
                    && !self.is_of_organisation()
                    && self.acts()
                    && (fields() || of_both() || self.owner().is_some())
                    && !(body() && self.meets())
            }
        }
    }

    /// `Seven accords will be signed`: whether documents will be, of which nobody speaks in the sentence.
    fn signs(&self) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let first = self.f.m.range.first();
        let signed = |at: usize| reading.lexeme(at, known.document_verb).is_some_and(|(value, _)| value == "signed");
        let said = |at: usize| reading.is(at, known.say);
        let document = self.thing.indexes().any(|at| reading.is(at, known.document));
        document && (first..first + REACH).any(signed) && !(self.f.sentence_range().first()..self.thing.first()).any(said)
    }

    /// Whether the words for the thing name those who act: a ministry, a company, experts, or a name that is nobody's.
    fn acts(&self) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let agency = |at: usize| reading.is(at, known.agency) || reading.is(at, known.ministry);
        // `the bank`, but `a plan of the bank`.
        let head =
            self.thing.indexes().find(|at| *at > self.thing.first() && reading.is(*at, known.preposition)).unwrap_or(self.thing.past());
        (self.thing.first()..head).any(agency) || self.name().is_some()
    }

    /// The name in capitals that is all of the subject: `EastAir`.
    fn name(&self) -> Option<usize> {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let word = |at: usize| reading.tokens[at].is_word() && reading.tokens[at].capital;
        let land = |m: &Mention| matches!(m.what, What::Country { .. });
        let owned = reading.mentions.at(self.thing.first()).find(|(_, m)| land(m)).map(|(_, m)| m.range.past());
        let owned = owned.filter(|past| *past < self.thing.past() && reading.tokens[*past].kind == TokenKind::Possessive);
        let article = reading.is(self.thing.first(), known.article);
        let first = owned.map_or(self.thing.first() + usize::from(article), |mark| mark + 1);
        let name = TokenRange::new(first, self.thing.past());
        let classes = [known.document, known.mechanism, known.body, known.deed, known.field, known.encounter, known.event, known.agent];
        let noun = |at: usize| classes.iter().any(|class| reading.is(at, *class));
        (!name.is_empty() && name.len() <= 4 && name.indexes().all(word) && !noun(name.past() - 1)).then_some(first)
    }

    /// Whether people meet: `the talks`, but not `talks on a pact`, which are what is to be.
    fn is_encounter(&self) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let topic = |past: usize| reading.is(past, known.topic) && past < self.thing.past();
        let meets = |at: usize| match reading.lexeme(at, known.encounter) {
            Some(("talks", past)) => !topic(past),
            found => found.is_some(),
        };
        self.thing.indexes().any(meets)
    }

    /// `The joint commission will hold its next session`: whether all that a body does is to meet.
    fn meets(&self) -> bool {
        let known = &self.cx.packs().known;
        let first = self.f.m.range.past();
        (first..first + 2).any(|at| self.cx.reading.is(at, known.hold) || self.cx.reading.is(at, known.meet_verb)) && !self.is_said()
    }

    /// Whether somebody says it, or it is only hoped for: that a body meets is else an item of a programme.
    fn is_said(&self) -> bool {
        let ought = self.cx.reading.lexeme(self.f.m.range.first(), self.cx.packs().known.foretelling);
        ought.is_some_and(|(value, _)| value == "ought") || self.reporter().is_some()
    }

    /// The countries that `range` names, by themselves, their people or their places.
    fn named(&self, range: TokenRange) -> impl Iterator<Item = Country> {
        let principal = self.cx.pairs.principal();
        let mut out: Vec<Country> = Vec::new();
        for (_, mention) in self.cx.reading.mentions.within(range) {
            if let What::Country { country, .. } | What::Place(country) = mention.what
                && principal.contains(&country)
                && !out.contains(&country)
            {
                out.push(country);
            }
        }
        out.into_iter()
    }

    /// Whether an organisation of many is named: what it will do is its own affair.
    fn is_of_organisation(&self) -> bool {
        let organisation = self.cx.packs().known.organisation;
        self.cx.reading.mentions.within(self.thing).any(|(_, m)| matches!(m.what, What::Lexeme(class, _) if class == organisation))
    }

    /// Whether it is a thing of both: `a joint study`, `the two ministries`, `flights between Lima and Accra`.
    fn is_joint(&self) -> bool {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        let both = |m: &Mention| matches!(m.what, What::Both(_) | What::Countries(_) | What::Places(_));
        let word = |at: usize| [known.joint, known.sides].iter().any(|class| reading.is(at, *class));
        self.thing.indexes().any(word) || reading.mentions.within(self.thing).any(|(_, m)| both(m)) || self.named(self.thing).count() > 1
    }
}
