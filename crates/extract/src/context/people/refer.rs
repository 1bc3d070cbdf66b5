//! Whom words mean that do not name: an office, `the Kenyan leader`, `his counterpart`, `he`, `the latter`, `the host`.

use jiff::civil::Date;
use smallvec::SmallVec;

use super::called::opens_alone;
use super::speaker::{is_quote, quotation};
use super::titles::{Titles, is_posted};
use super::{HEADS, IN_MIND, People, Person, PersonId, allegiance, behind_preposition, briefing, same_office};
use crate::context::Reading;
use crate::mention::person::{Form, PersonMention};
use crate::pack::lexicon::ValueId;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// Who may be meant again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meant {
    /// A person of the document.
    Person(PersonId),
    /// Somebody of this country whom the document does not name.
    Of(Country),
    /// Somebody told by an office that nobody whom the document names holds.
    Stranger,
}

impl Meant {
    pub(super) fn person(self) -> Option<PersonId> {
        match self {
            Meant::Person(id) => Some(id),
            Meant::Of(_) | Meant::Stranger => None,
        }
    }
}

/// Who is in mind as a text goes on.
#[derive(Debug, Default)]
pub(super) struct Mind {
    /// Who was mentioned last otherwise than by a pronoun.
    last: Option<PersonId>,
    /// Who was mentioned, the latest last.
    pub(super) recent: Vec<PersonId>,
    /// Who opened a sentence, the latest last.
    topics: Vec<PersonId>,
    /// Who was last told to lead a delegation, while nobody else has opened a sentence by name.
    led: Option<PersonId>,
    /// The subject of the sentence come to: the first person who is no object and owns nothing.
    topic: Option<Meant>,
    /// Where it is told.
    told_at: usize,
    /// The first owner in it, `X's visit`: whom it is about where it has no such subject.
    owner: Option<Meant>,
    /// Whom the last pronoun for somebody acted on meant.
    pub(super) object: Option<PersonId>,
    /// By which pronoun people are called: who is `he` is not `she`.
    pub(super) called: SmallVec<[(PersonId, ValueId); 8]>,
    /// The subject of the sentence before.
    before: Option<Meant>,
    /// The sentence come to.
    sentence: Option<usize>,
    /// By which words people are called.
    titles: Titles,
    /// Offices of countries whose holders the text does not name.
    unnamed: SmallVec<[(ValueId, Country); 8]>,
}

impl Mind {
    /// Whom a pronoun means in `sentence`: its subject so far, else that of the sentence before, else who was mentioned last.
    pub(super) fn pronoun(&self, sentence: usize) -> Option<Meant> {
        let told = self.topic.or(self.before);
        if self.sentence == Some(sentence) { told } else { self.topic.or(self.owner).or(self.before).or(self.last.map(Meant::Person)) }
    }

    /// Of whom the sentence come to tells, and the one before it.
    pub(super) fn told(&self) -> impl Iterator<Item = Meant> {
        self.topic.into_iter().chain(self.before)
    }

    /// `"X is our friend," he said`: behind a quotation nobody is meant whom only its words name.
    fn leave_quoted(&mut self, reading: &Reading<'_>, at: usize, sentence: usize) {
        let close = at.checked_sub(1).filter(|close| self.sentence == Some(sentence) && is_quote(reading, *close));
        let open = close.and_then(|close| quotation(reading, sentence, close));
        if open.is_some_and(|open| self.told_at > open) && self.before.is_some() {
            self.topic = None;
        }
    }

    /// Whom `the latter` means in `sentence`: who was mentioned last, but for the one of whom the sentence itself is told.
    fn latter(&self, sentence: usize) -> Option<PersonId> {
        let topic = self.topic.filter(|_| self.sentence == Some(sentence)).and_then(Meant::person);
        let other = || self.recent.iter().rev().copied().find(|id| Some(*id) != topic);
        if topic.is_some() && self.last == topic { other() } else { self.last }
    }

    /// Goes on to `sentence`. In English one without anybody of its own leaves the one before in mind.
    fn enter(&mut self, sentence: usize, english: bool) {
        if self.sentence != Some(sentence) {
            self.before = self.topic.or(self.owner).or(self.before.filter(|_| english));
            self.sentence = Some(sentence);
            self.topic = None;
            self.owner = None;
        }
    }

    fn mention(&mut self, id: PersonId, pronoun: bool) {
        self.recent.retain(|r| *r != id);
        self.recent.push(id);
        if self.recent.len() > IN_MIND {
            self.recent.remove(0);
        }
        if !pronoun {
            self.last = Some(id);
        }
    }
}

/// How far before who goes on it a journey may be named.
const TRIP: usize = 4;
/// The lowest rank of those of whom somebody is the counterpart without being named.
const MOST_RANK: u8 = 4;

/// The office by which an English text calls whoever has the highest rank: president, king or emir.
const HIGHEST: &str = "Head of State";

/// `The Head of State received`: whether `mention`, of no one head of state, calls `person` so.
fn head_of_state(reading: &Reading<'_>, mention: &PersonMention, person: &Person) -> bool {
    let first = mention.range.first();
    let any = first.checked_sub(1).is_some_and(|before| reading.is(before, reading.packs.known.indefinite));
    let leads = || person.offices.iter().any(|o| reading.packs.rank(*o) == 1);
    let english = reading.language_at(first) == Language::English;
    english && !any && mention.offices.iter().any(|o| reading.packs.value(*o) == HIGHEST) && leads()
}

/// `X is in Lima. The prime minister will meet Y`: whether `person`, named without an office, leads in that of `mention` on `day`.
fn known_to_hold(reading: &Reading<'_>, mention: &PersonMention, person: &Person, day: Option<Date>) -> bool {
    let told = |office: &str| mention.offices.iter().any(|o| reading.packs.value(*o) == office);
    person.leads
        && person.offices.is_empty()
        && reading.packs.leaders.find(&person.name).is_some_and(|(leader, _)| leader.held_office(day, told))
}

/// So many times more often is a head of government named whom a text calls the leader of a country, and not its head of state.
const MORE: u32 = 3;
/// The lowest rank of those whom a text at home calls by their office alone.
const AT_HOME: u8 = 3;

/// `The Prime Minister`: whether `mention` calls somebody who leads by an office that has an article and is no one else's.
fn leads_at_home(reading: &Reading<'_>, mention: &PersonMention) -> bool {
    let known = &reading.packs.known;
    let (first, indefinite) = (mention.range.first(), known.indefinite);
    let the = |at: usize| reading.is(at, known.article) && !reading.is(at, indefinite) && !reading.is(at, known.possessive);
    let office = if the(first) { first + 1 } else { first };
    let the = the(first) || first.checked_sub(1).is_some_and(the);
    // `the Prime Minister of the island`: of somewhere else.
    let of = reading.is(mention.range.past(), known.possessor);
    the && !of && reading.tokens[office].capital && mention.offices.iter().any(|o| reading.packs.rank(*o) <= AT_HOME)
}

/// `The delegation was headed by X. The minister said`: whether whoever begins at `at` is told to lead, of whom the text then speaks.
fn heads(reading: &Reading<'_>, at: usize) -> bool {
    let by = |from: usize| reading.lexeme(from, reading.packs.known.headed).is_some_and(|(value, past)| value == "by" && past == at);
    (1..=2).filter_map(|back| at.checked_sub(back)).any(by)
}

/// `The recent trip in May by X`: whether what begins at `at` is told to go on the journey named before it.
fn journeys(reading: &Reading<'_>, at: usize) -> bool {
    let known = &reading.packs.known;
    let by = at.checked_sub(1).filter(|by| reading.is(*by, known.speaker) && !reading.is(*by, known.company));
    let trip =
        |from: usize| reading.is(from, known.trip) || reading.lexeme(from, known.itinerary).is_some_and(|(value, _)| value == "object");
    by.is_some_and(|by| (by.saturating_sub(TRIP)..by).any(trip))
}

/// `The two Kenyan leaders`, `hai nhà lãnh đạo Nga - Mỹ`: whether a number or the like stands before what begins at `at`.
fn counted(reading: &Reading<'_>, at: usize) -> bool {
    let known = &reading.packs.known;
    at.checked_sub(1).is_some_and(|before| reading.is(before, known.numeral) || reading.is(before, known.several))
}

impl People {
    /// Resolves offices, leaders, counterparts and pronouns.
    ///
    /// `home` is the country whose own leaders the text calls by their office alone, and never names.
    pub(super) fn refer(&mut self, reading: &Reading<'_>, home: Option<Country>) {
        let mut mind = Mind { titles: Titles::new(reading, self), ..Mind::default() };
        let here = allegiance::scene(reading);
        let briefed = self.briefed(reading);
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            let first = mention.range.first();
            let sentence = reading.sentences.partition_point(|s| s.range.past() <= first);
            if mention.form == Form::Speaker {
                mind.enter(sentence, reading.language_at(first) == Language::English);
                continue;
            }
            let meant = match mention.form {
                Form::Named => self.of_mention[i].map(Meant::Person),
                Form::Office => {
                    let own = || home.filter(|_| mention.country.is_none() && leads_at_home(reading, mention)).map(Meant::Of);
                    let mut others = self.named_behind_subject(reading, i, sentence);
                    others.extend(self.beside_itself(reading, i, sentence).and_then(Meant::person));
                    let held = self.by_office(reading, i, &mind, &others);
                    // `Prime Minister met X`, a spokesperson says: the own one.
                    let other = |country: &Country| held.and_then(Meant::person).is_none_or(|id| self.get(id).country != Some(*country));
                    let own_one = briefed.filter(|_| briefing::is_own(reading, mention)).filter(other);
                    let of_theirs = mind.told().filter_map(Meant::person).find(|id| self.tells_of_theirs(reading, mention, *id));
                    own_one.map(Meant::Of).or(of_theirs.map(Meant::Person)).or(held).or_else(own)
                }
                Form::Leader | Form::Official if counted(reading, first) => None,
                Form::Leader | Form::Official => self.by_leader(reading, mention, &mind.recent).map(Meant::Person),
                Form::Counterpart if self.beside_stranger(reading, i) => None,
                Form::Counterpart => self.by_counterpart(reading, mention, &mind, sentence).map(Meant::Person),
                Form::Pronoun => {
                    mind.leave_quoted(reading, first, sentence);
                    self.subject_pronoun(reading, i, sentence, &mind)
                }
                Form::Object => {
                    let range = reading.sentences.get(sentence).map(|s| s.range);
                    range.and_then(|range| self.object(reading, i, range, here, &mind))
                }
                Form::Several | Form::Speaker | Form::Addressee => None,
                Form::Latter => mind.latter(sentence).map(Meant::Person),
                Form::Host | Form::Guest => self.by_role(mention.form, here, &mind).map(Meant::Person),
            };
            let meant = meant.or(mention.country.map(Meant::Of));
            let id = meant.and_then(Meant::person);
            // A counterpart holds the same office.
            let acts = mind.topic.filter(|_| mind.sentence == Some(sentence)).and_then(Meant::person).filter(|acts| Some(*acts) != id);
            if let (true, Some(id), Some(of)) = (mention.counterpart, id, acts.or(mind.last.filter(|l| Some(*l) != id)))
                && self.people[id.0 as usize].offices.is_empty()
            {
                self.people[id.0 as usize].offices = self.people[of.0 as usize].offices.clone();
            }
            self.of_mention[i] = id;
            if let (Some(Meant::Of(country)), None) = (meant, mention.country) {
                self.unnamed.insert(i as u32, country);
            }
            let english = reading.language_at(first) == Language::English;
            mind.enter(sentence, english);
            let pronoun = matches!(mention.form, Form::Pronoun | Form::Object);
            if let Some(meant) = meant.filter(|m| english || m.person().is_some()) {
                let owns = english && reading.tokens.get(mention.range.past()).is_some_and(|t| t.kind == TokenKind::Possessive);
                if owns || english && journeys(reading, first) {
                    mind.owner = mind.owner.or(Some(meant));
                } else if mind.topic.is_none() && (heads(reading, first) || !behind_preposition(reading, mention)) {
                    mind.topic = Some(meant);
                    mind.told_at = first;
                    mind.led = if heads(reading, first) { id } else { mind.led.filter(|_| mention.form != Form::Named) };
                    mind.topics.extend(id.filter(|_| !pronoun));
                }
            }
            if mention.form == Form::Object {
                mind.object = id;
            }
            if let (Form::Pronoun, Some(id), Some((word, _))) = (mention.form, id, reading.value(first, reading.packs.known.pronoun))
                && mind.called.len() < IN_MIND
                && !mind.called.iter().any(|(one, _)| *one == id)
            {
                mind.called.push((id, word));
            }
            // `The rebel commander was held hours after he had fled`: of him the sentence tells, and of nobody before.
            if meant.is_none() && english && mind.topic.is_none() && opens_alone(reading, mention, sentence) {
                mind.topic = Some(Meant::Stranger);
            }
            if let Some(id) = id {
                mind.mention(id, pronoun);
            } else if let Some(country) = mention.country {
                let room = IN_MIND.saturating_sub(mind.unnamed.len());
                mind.unnamed.extend(mention.offices.iter().take(room).map(|office| (*office, country)));
            }
        }
    }

    /// Whom an office means, but none of `others`, who do something to whoever holds it, or to whom that one does something.
    fn by_office(&self, reading: &Reading<'_>, index: usize, mind: &Mind, others: &[PersonId]) -> Option<Meant> {
        let (recent, topics) = (&mind.recent, &mind.topics);
        let mention = &reading.mentions.persons[index];
        let fits = |id: &PersonId| {
            if others.contains(id) {
                return false;
            }
            let person = self.get(*id);
            let office = mention.offices.iter().any(|o| person.offices.iter().any(|p| same_office(reading, *o, *p)));
            // `Ensuring that X fails`: whom a text only speaks of is not the one whom it calls so.
            let known = || topics.contains(id) && known_to_hold(reading, mention, person, self.day);
            (office || head_of_state(reading, mention, person) || known()) && mention.country.is_none_or(|c| person.country == Some(c))
        };
        // Of several who hold it a Vietnamese text means whom it calls so.
        let vietnamese = mention.country.is_none() && reading.language_at(mention.range.first()) == Language::Vietnamese;
        let words = |id: &PersonId| mind.titles.common(reading, mention, *id);
        let most = recent.iter().filter(|id| vietnamese && fits(id)).map(words).max().unwrap_or(0);
        let called = |id: &PersonId| most == 0 || words(id) > 0;
        let of_place = || recent.iter().rev().copied().find(|id| most > mention.range.len() && fits(id) && words(id) == most);
        // A text calls its own leaders by their office alone, the others with their country or name.
        let plain = mention.country.is_none() && !is_posted(reading, mention);
        let own = reading.packs.naming.own(reading.language_at(mention.range.first())).filter(|_| plain);
        let at_home = |id: &PersonId| {
            let person = self.get(*id);
            own.is_some() && person.country == own && mention.offices.iter().any(|o| person.offices.contains(o)) && called(id)
        };
        // Called by rank at first, `Permanent Deputy X`, and without it later.
        let ranked_at_home = |id: &PersonId| own.is_some() && self.get(*id).country == own && fits(id) && called(id);
        // Whom a text only recalls from long ago holds no office in it.
        let holds = |id: &PersonId| fits(id) && !self.get(*id).bygone && called(id);
        // An English one that names two of an office means the one of whom it goes on to speak.
        let english = mention.country.is_none() && reading.language_at(mention.range.first()) == Language::English;
        let several = english && recent.iter().filter(|id| fits(id)).take(2).count() == 2;
        // `the minister` of several is the one of whom the text speaks most.
        let loosely = several && !recent.iter().any(|id| mention.offices.iter().any(|o| self.get(*id).offices.contains(o)));
        let often =
            || recent.iter().copied().filter(|id| loosely && fits(id)).min_by_key(|id| (std::cmp::Reverse(self.get(*id).mentions), *id));
        let led = || mind.led.filter(|id| loosely && fits(id));
        let topic = || led().or_else(often).or_else(|| topics.iter().rev().take(IN_MIND).copied().find(|id| several && fits(id)));
        let named = of_place().or_else(|| recent.iter().rev().copied().find(at_home));
        let named = named.or_else(|| recent.iter().rev().copied().find(ranked_at_home)).or_else(topic);
        let named = named.or_else(|| recent.iter().rev().copied().find(holds)).or_else(|| recent.iter().rev().copied().find(fits));
        // Named only later in the text; far behind it is somebody else.
        let far = |id: &PersonId| english && !self.named_soon(reading, index, *id);
        let later = || self.iter().map(|(id, _)| id).take(IN_MIND).find(|id| fits(id) && !far(id));
        let unnamed = || mind.unnamed.iter().rev().find(|(office, _)| english && mention.offices.contains(office)).map(|(_, c)| *c);
        named
            .or_else(|| self.called_so(reading, index).filter(|id| !others.contains(id)))
            .map(Meant::Person)
            .or_else(|| unnamed().filter(|_| mention.country.is_none()).map(Meant::Of))
            .or_else(|| later().map(Meant::Person))
    }

    fn by_leader(&self, reading: &Reading<'_>, mention: &PersonMention, recent: &[PersonId]) -> Option<PersonId> {
        let country = mention.country?;
        let known = &reading.packs.known;
        // `A Kenyan official` is nobody whom the text names.
        let first = mention.range.first();
        if first > 0 && reading.is(first - 1, known.indefinite) {
            return None;
        }
        // `nhà lãnh đạo Triều Tiên Kim Jong Un`: who leads a country needs no office to be its leader.
        let leads = |p: &Person| p.offices.is_empty() && reading.packs.leaders.find(&p.name).is_some();
        let rank = |p: &Person| p.offices.iter().map(|o| reading.packs.rank(*o)).min().unwrap_or(if leads(p) { 1 } else { 6 });
        let of = |id: &PersonId| self.get(*id).country == Some(country);
        // `The Kenyan official` is the one mentioned last, `the Kenyan leader` the highest.
        if mention.form == Form::Official {
            return recent.iter().rev().copied().find(of);
        }
        let highest = recent.iter().rev().copied().filter(of).min_by_key(|id| rank(self.get(*id)));
        // Who leads the government and is told of more than the head of state whom the text only names once.
        let told = |id: &PersonId| self.get(*id).mentions;
        let more = |top: &PersonId| {
            let leads = |id: &PersonId| of(id) && rank(self.get(*id)) <= HEADS && told(id) >= MORE * told(top);
            recent.iter().rev().copied().find(leads)
        };
        let highest = highest.map(|top| more(&top).filter(|_| reading.language_at(first) == Language::English).unwrap_or(top));
        highest.or_else(|| self.iter().map(|(id, _)| id).take(IN_MIND).filter(of).min_by_key(|id| rank(self.get(*id))))
    }

    fn by_counterpart(&self, reading: &Reading<'_>, mention: &PersonMention, mind: &Mind, sentence: usize) -> Option<PersonId> {
        let (last, recent) = (mind.last, &mind.recent);
        // `his counterpart`: of whom the pronoun means.
        let whose = || mind.pronoun(sentence).and_then(Meant::person).or(last);
        let past = mention.range.past();
        // `his counterpart from that country, X`: who is told behind it.
        let told = || {
            reading.is(past, reading.packs.known.possessor)
                || reading.tokens.get(past).is_some_and(|t| t.is(',')) && reading.tokens.get(past + 1).is_some_and(|t| t.capital)
        };
        let Some(country) = mention.country else {
            return whose().filter(|_| !told()).and_then(|one| self.only_other(reading, one));
        };
        let office = last.map(|l| self.get(l).offices.clone()).unwrap_or_default();
        let fits = |id: &PersonId| {
            let p = self.get(*id);
            p.country == Some(country) && p.offices.iter().any(|o| office.contains(o))
        };
        // Else one named only later in the text.
        recent.iter().rev().copied().find(fits).or_else(|| self.iter().map(|(id, _)| id).take(IN_MIND).find(fits))
    }

    /// `his counterpart`: the one of another country who holds an office of `one`, where the text names just one.
    fn only_other(&self, reading: &Reading<'_>, one: PersonId) -> Option<PersonId> {
        let (own, offices) = (self.get(one).country?, &self.get(one).offices);
        let held = |p: &Person| p.offices.iter().any(|o| offices.contains(o) && reading.packs.rank(*o) <= MOST_RANK);
        let fits = |p: &Person| p.country.is_some_and(|c| c != own) && held(p);
        let mut others = self.iter().take(IN_MIND).filter(|(id, p)| *id != one && fits(p)).map(|(id, _)| id);
        others.next().filter(|_| others.next().is_none())
    }

    /// `The host`, `the guest`: of those mentioned last, one of the country where it happens, or of another.
    fn by_role(&self, form: Form, here: Option<Country>, mind: &Mind) -> Option<PersonId> {
        let here = here?;
        let fits = |id: &PersonId| self.get(*id).country.is_some_and(|c| (c == here) == (form == Form::Host));
        mind.recent.iter().rev().copied().find(fits)
    }
}
