//! Who undertakes what a verb governs, and in which mode.

mod settled;

use crate::context::actor::{Actor, Who};
use crate::context::{Context, points};
use crate::mention::{Mention, What};
use crate::read::commitment::Beside;
use crate::read::found::Found;
use crate::read::governing::becomes;
use crate::read::governing::foretold::{are_people, of_thing};
use crate::read::governing::undergoes::{of_common_noun, other_side, undergoes};
use crate::read::governing::verb::{adjacent, denied, had, infinite, invites, long_ago, noun, titled, undergone};
use crate::read::governing::{Governing, passive, stops};
use crate::read::speech::{self, Asks, asks};
use crate::read::spoken;
use crate::read::subject::{self, Subject};
use crate::text::Language;
use crate::value::{Country, Mode};

/// Among so many people of a text is one looked for who speaks for a state.
const OFFICIALS: usize = 64;

/// A verb that may govern something, beside its subject.
struct Verb<'x, 'p, 'f, 'c, 'm> {
    cx: &'x Context<'p>,
    f: &'f Found<'c, 'm>,
    subject: Option<Subject>,
    /// Whether the pattern says that the verb needs a subject of its own.
    own: bool,
    first: usize,
    language: Language,
}

/// Who of the text a verb is said of, where it is not its subject.
enum Said {
    /// The subject, or who undertook what the verb before it governs.
    Subject,
    /// Whoever speaks the quoted words, as `"It must be settled soon," he said`.
    Speaker(Vec<Country>),
    /// Whoever reports or asks it of somebody else.
    Reporter(Vec<Country>),
}

/// The verb that `f` found, unless it has no subject of its own where it needs one. `chain` is the mode of the verb before
/// it in the sentence and `shared` who undertook it, where both have one subject.
pub(super) fn govern<'c, 'm, 'f>(
    cx: &Context<'_>,
    f: &'f Found<'c, 'm>,
    chain: Option<Mode>,
    shared: Option<Vec<Country>>,
    beside: &Beside<'_, '_, '_>,
) -> Option<Governing<'c, 'm, 'f>> {
    if !f.is_part("coupled") && infinite(cx, f) || had(cx, f) || titled(cx, f.m.range.first()) {
        return None;
    }
    // What came of a meeting is told in a point that names it.
    if f.is_part("outcome") && points::opens(cx.reading, f.sentence) != Some(true) {
        return None;
    }
    let verb = Verb::new(cx, f, beside);
    let mut stop = Governing { f, mode: None, actors: Vec::new(), nobody: false, stated: f.is_part("stated"), foretold: None };
    let may = stops(f) || f.is_part("passive") || f.is_part("thing");
    let told = of_thing(cx, f, may);
    if told.is_some() || f.is_part("thing") && verb.language == Language::English {
        return told;
    }
    if stops(f) {
        if verb.language == Language::English {
            stop.actors = shared.unwrap_or_else(|| verb.actors());
        }
        return Some(stop);
    }
    if !f.is_part("own-not") && denied(f) || long_ago(cx, f) || invites(f, beside.invitations) {
        return Some(stop);
    }
    let mode = f.code("mode").and_then(Mode::from_code)?;
    if f.is_part("next") && chain.is_none() {
        return None;
    }
    if f.is_part("thing") {
        return verb.of_thing(mode, chain, stop);
    }
    let adjoins = verb.subject.as_ref().is_some_and(|s| adjacent(cx, f, s, chain == Some(mode)));
    let said = if f.is_part("ought") && !adjoins { verb.speaker() } else { Said::Subject };
    let quoted = matches!(said, Said::Speaker(_));
    // `will seek talks and wants X to`: the subject of the verb before it.
    let follows = verb.own && !quoted && !adjoins && shared.is_some() && chain.is_some();
    if let Some(parties) = verb.stated(adjoins || quoted) {
        return Some(Governing { f, mode: Some(mode), actors: parties, nobody: false, stated: true, foretold: None });
    }
    if verb.own && !quoted && !follows && !adjoins {
        let body = becomes::actors(cx, f).filter(|_| f.is_part("own") || f.is_part("own-whole"));
        let body = body.map(|actors| Governing { f, mode: Some(mode), actors, nobody: false, stated: false, foretold: None });
        return body.or_else(|| of_thing(cx, f, true));
    }
    // `Peruvian nurses will be trained`: by others.
    if verb.own && !quoted && undergone(cx, f) && verb.subject.as_ref().is_some_and(|s| are_people(cx, f, s)) {
        return of_thing(cx, f, true);
    }
    if shared.is_none() && noun(cx, f) && !verb.subject_adjacent() {
        return None;
    }
    let Some((mode, said)) = verb.asked(mode, said) else { return Some(stop) };
    let shared = shared.filter(|_| (follows || !verb.own) && f.bound("actors").is_none());
    let actors = verb.supplied(mode, verb.undertakers(mode, said, shared));
    let actors = if undergoes(cx, f) { other_side(cx, f.sentence, &actors) } else { actors };
    if actors.is_empty() && (f.is_part("quoted") || f.is_part("stated")) {
        return of_thing(cx, f, true);
    }
    if actors.is_empty() {
        stop.nobody = verb.language == Language::English;
        return (!verb.own).then_some(stop);
    }
    if verb.of_others(&actors) {
        return Some(stop);
    }
    let (mode, actors) = verb.settled(mode, actors);
    Some(Governing { f, mode: Some(mode), actors, nobody: false, stated: f.is_part("stated"), foretold: None })
}

impl<'x, 'p, 'f, 'c, 'm> Verb<'x, 'p, 'f, 'c, 'm> {
    fn new(cx: &'x Context<'p>, f: &'f Found<'c, 'm>, beside: &Beside<'_, '_, '_>) -> Self {
        let first = f.m.range.first();
        Verb {
            cx,
            f,
            subject: subject::of_verb(cx, f, beside.stay),
            own: ["own", "own-not", "own-whole", "ought", "tasks"].iter().any(|part| f.is_part(part)),
            first,
            language: cx.reading.language_at(first),
        }
    }

    /// `Đường bay thẳng sẽ được mở`: what becomes of a thing, where nobody is its subject and no verb before it governs the clause.
    fn of_thing(&self, mode: Mode, chain: Option<Mode>, stop: Governing<'c, 'm, 'f>) -> Option<Governing<'c, 'm, 'f>> {
        let (cx, f) = (self.cx, self.f);
        let opens = |s: &Subject| s.adjacent(cx, f) && !becomes::possesses(cx, f, s.begins(self.first));
        if self.subject.as_ref().is_some_and(opens) {
            return Some(stop);
        }
        if chain.is_some() && !becomes::parted(cx, f) {
            return None;
        }
        let Some(parties) = becomes::parties(cx, f) else { return Some(stop) };
        // What ought to be done with it is what who speaks says.
        let ought = !f.m.range.indexes().any(|at| cx.reading.is(at, cx.packs().known.future));
        let speaker = if ought { self.actors() } else { Vec::new() };
        let actors = if speaker.is_empty() { parties } else { speaker };
        // What becomes of a thing of both is decided by both, where not one of them speaks.
        let speaks = |a: &Actor| !matches!(a.who, Who::Both | Who::All);
        let own = matches!(&self.subject, Some(Subject::Actor(a)) if speaks(a));
        let alone = own || cx.carried_subject(f.sentence).is_some_and(|a| speaks(&a));
        let mode = if mode == Mode::Pledge && actors.len() > 1 && !alone { Mode::Agree } else { mode };
        Some(Governing { mode: Some(mode), actors, stated: true, ..stop })
    }

    fn subject_adjacent(&self) -> bool {
        self.subject.as_ref().is_some_and(|s| s.adjacent(self.cx, self.f))
    }

    /// Whether those are meant who speak: `we`.
    fn subject_speaks(&self) -> bool {
        matches!(self.subject, Some(Subject::Spoken(..)))
    }

    /// `"It must be settled soon," he said`: where nobody is named in the clause, the speaker says it.
    fn speaker(&self) -> Said {
        let speaker = speech::quoted(self.cx, self.f).or_else(|| speech::told_behind(self.cx, self.f));
        speaker.map_or(Said::Subject, Said::Speaker)
    }

    /// Of what ought to be done: who asks it of whom, and whether it is then a proposal; nothing where nobody does.
    fn asked(&self, mode: Mode, said: Said) -> Option<(Mode, Said)> {
        // `Peru is welcome to join, X said`: of whom it is said undertakes nothing.
        if let (true, Some(subject)) = (self.f.is_part("offered"), &self.subject) {
            return match asks(self.cx, self.f, subject) {
                Asks::Other(countries) | Asks::One(countries) => Some((mode, Said::Reporter(countries))),
                Asks::Itself | Asks::Nobody => None,
            };
        }
        let (Said::Subject, Some(subject), true) = (&said, &self.subject, self.f.is_part("ought")) else {
            return Some((mode, said));
        };
        match asks(self.cx, self.f, subject) {
            Asks::Itself => Some((mode, said)),
            Asks::Nobody => None,
            Asks::One(speaker) => Some((mode, Said::Reporter(speaker))),
            Asks::Other(countries) => Some((Mode::Propose, Said::Reporter(countries))),
        }
    }

    /// The countries that undertake it. `shared` are those of the verb before it.
    fn undertakers(&self, mode: Mode, said: Said, shared: Option<Vec<Country>>) -> Vec<Country> {
        let (cx, f) = (self.cx, self.f);
        let both = || cx.pairs.both(f.sentence);
        match (said, shared) {
            (Said::Speaker(countries) | Said::Reporter(countries), _) => countries,
            _ if passive(f) && mode == Mode::Propose => self.asking(),
            // `They can count on us`, `Our wish is that`: on who says so.
            _ if f.is_part("ours") || cx.reading.lexeme(self.first, cx.packs().known.ours).is_some_and(|(value, _)| value == "ours") => {
                speech::quoted(cx, f).unwrap_or_else(|| spoken::speaker(cx, f.sentence, self.first))
            }
            // `"There are plans to reopen the line," X said`.
            _ if passive(f) && mode == Mode::Pledge => speech::quoted(cx, f).unwrap_or_else(both),
            // `The port will be widened`, says what both state.
            _ if f.is_part("stated") => cx.pairs.stating().map(<[Country]>::to_vec).unwrap_or_default(),
            // `"The port will be widened," X said`: only what who speaks says is undertaken.
            _ if f.is_part("quoted") => {
                let one = || speech::told_behind(cx, f).filter(|c| c.len() == 1);
                speech::quoted(cx, f).or_else(one).unwrap_or_else(|| spoken::spoken(cx, self.first))
            }
            // `Peruvian firms will be allowed to mine, X confirmed`.
            _ if mode == Mode::Pledge && f.is_part("own") && undergone(cx, f) => {
                speech::told_behind(cx, f).filter(|c| c.len() == 1).unwrap_or_else(|| self.actors())
            }
            // `It is hoped that roads will be mended, X said`.
            _ if passive(f) => speech::told_behind(cx, f).filter(|c| c.len() == 1).unwrap_or_else(both),
            (_, Some(shared)) => shared,
            _ => self.actors(),
        }
    }

    /// `The pier would be widened`: in English all whose statement the text is, where the verb tells what will be done to what nobody named
    /// owns, and `told` does not say who does it.
    fn stated(&self, told: bool) -> Option<Vec<Country>> {
        let undergone = self.f.is_part("quoted") || self.f.is_part("own") && undergone(self.cx, self.f);
        self.cx.pairs.stating().filter(|_| undergone && !told).map(<[Country]>::to_vec)
    }

    /// `the Kenyan side was asked to`: by the other one.
    fn asking(&self) -> Vec<Country> {
        let both = self.cx.pairs.both(self.f.sentence);
        let subject = self.subject.as_ref().filter(|s| s.adjacent(self.cx, self.f));
        match subject.map(|s| s.countries(self.cx, self.f.sentence)).as_deref() {
            Some([one]) if both.len() == 2 && both.contains(one) => both.into_iter().filter(|c| c != one).collect(),
            // `Visitors are asked to`: by nobody known.
            None if self.language == Language::English && of_common_noun(self.cx, self.f) => Vec::new(),
            _ => both,
        }
    }

    /// The countries that the words of the pattern, the answers of an interview or the subject give.
    fn actors(&self) -> Vec<Country> {
        let (cx, f) = (self.cx, self.f);
        let bound = f.countries("actors");
        if !bound.is_empty() {
            return bound;
        }
        if let Some((What::Both(value), _)) = f.bound("actors") {
            return if cx.packs().value(*value) == "all" { cx.pairs.all(f.sentence) } else { cx.pairs.both(f.sentence) };
        }
        // `Chúng ta cần chủ động`: with which the Vietnamese phrase begins.
        let we = self.language == Language::Vietnamese
            && cx.reading.lexeme(self.first, cx.packs().known.agent).is_some_and(|(value, _)| value == "we");
        if we {
            return spoken::speaker(cx, f.sentence, self.first);
        }
        let persons = f.persons("actors");
        if let Some(country) = persons.first().and_then(|p| cx.people.get(*p).country) {
            return vec![country];
        }
        // In an interview who answers says what both should do, whoever was named before.
        let named = |s: &Subject| s.begins(self.first) >= f.sentence_range().first() && s.adjacent(cx, f);
        let answers = f.code("mode") == Some("expect") && !self.subject.as_ref().is_some_and(named);
        if let Some(asked) = cx.interviewed().filter(|_| answers) {
            return cx.countries(&asked, f.sentence);
        }
        // `Các hãng Poros và Lemno bày tỏ ý định`: no subject of the sentence before goes on where a firm acts.
        let carried = self.language == Language::Vietnamese
            && self.subject.as_ref().is_none_or(|s| s.begins(self.first) < f.sentence_range().first());
        if let Some(firm) = becomes::actors(cx, f).filter(|_| carried) {
            return firm;
        }
        self.subject.as_ref().map(|s| s.countries(cx, f.sentence)).unwrap_or_default()
    }

    /// `actors`, or, where nobody is named, those whom the kind of the phrase lets undertake it.
    fn supplied(&self, mode: Mode, mut actors: Vec<Country>) -> Vec<Country> {
        let (cx, f) = (self.cx, self.f);
        // `In this crisis it is vital that ...`: what nobody is named to hold is held by who speaks.
        if actors.is_empty() && f.is_part("impersonal") && self.language == Language::English {
            actors = speech::quoted(cx, f).unwrap_or_else(|| spoken::spoken(cx, self.first));
        }
        // `We agreed`, by whoever it is: both, where somebody of a state is told of.
        if actors.is_empty() && f.is_part("together") && self.subject_speaks() && self.officials() {
            actors = self.both_of_us();
        }
        // `The war underlined the need to ..., the leaders agreed`: what no actor says, those hold who are told behind it.
        let begun = |s: &Subject| s.begins(self.first) >= f.sentence_range().first();
        if !self.own && mode == Mode::Expect && (actors.is_empty() || !self.subject.as_ref().is_some_and(begun)) {
            actors = speech::told_behind(cx, f).unwrap_or(actors);
        }
        actors
    }

    /// Whether somebody is told of who speaks for a state.
    fn officials(&self) -> bool {
        let cx = self.cx;
        let office = |m: &Mention| matches!(m.what, What::Person(i) if !cx.reading.mentions.persons[i as usize].offices.is_empty());
        cx.people.iter().take(OFFICIALS).any(|(_, p)| p.country.is_some() && !p.offices.is_empty())
            || cx.reading.mentions.within(self.f.sentence_range()).any(|(_, m)| office(m))
    }
}
