//! Context: who the people are, which countries are meant by "both", who speaks, what day it is; followed through the
//! document so that the readers of facts can ask.

pub mod actor;
mod bloc;
mod bodies;
pub mod calendar;
mod circle;
mod delegation;
mod joining;
mod lead;
mod opening;
mod organ;
pub mod pair;
pub mod people;
pub mod points;
pub mod reading;
mod statement;
mod tense;
mod they;
mod weekday;

use jiff::civil::Date;

use crate::document::Document;
use crate::mention::What;
use crate::pack::Packs;
use crate::span::TokenRange;
use crate::value::{Country, DateValue};

use actor::Actor;
use calendar::Calendar;
use pair::{Pairs, Ranking};
use people::{People, PersonId, allegiance};
use points::Points;
pub use reading::Reading;

/// So many people named first are looked through for one of a name.
const PEOPLE: usize = 64;

/// What is known of a document beyond single sentences.
pub struct Context<'a> {
    /// The document as read.
    pub reading: &'a Reading<'a>,
    /// Who is who.
    pub people: People,
    /// Which countries are meant where.
    pub pairs: Pairs,
    /// What each date mention means.
    pub calendar: Calendar,
    /// The actors of each sentence, in order.
    actors: Vec<Actor>,
    /// Where the actors of each sentence begin.
    actor_starts: Vec<u32>,
    /// The main subject of each sentence, its own or carried over from the one before.
    subjects: Vec<Option<Actor>>,
    /// The subject that each sentence takes over where it has none of its own.
    carried: Vec<Option<Actor>>,
    /// Who answers, in a text that is an interview.
    asked: Option<Actor>,
    /// Where the text tells the short names of standing bodies.
    bodies: Vec<usize>,
    /// The dateline, up to its mark.
    dateline: Option<TokenRange>,
}

/// In how many sentences an interview tells who answers.
const FOREWORD: usize = 6;

/// Among how many sentences of a text questions are looked for.
const QUESTIONS: usize = 200;

impl<'a> Context<'a> {
    /// Whether the text is itself the joint statement of some countries.
    pub fn is_joint_statement(&self) -> bool {
        statement::parties(self.reading, &self.people).is_some()
    }

    /// Follows people, countries and dates through `reading`.
    pub fn new(reading: &'a Reading<'a>, document: &Document<'_>) -> Self {
        let calendar = Calendar::new(reading, document.published);
        let mut people = People::new(reading, calendar.published);
        let ranking = Ranking::new(reading, &people);
        people.settle(reading, &ranking);
        let pairs = Pairs::new(reading, &people);
        let sentences = reading.sentences.len();
        let mut context = Context {
            reading,
            people,
            pairs,
            calendar,
            actors: Vec::with_capacity(2 * sentences),
            actor_starts: Vec::with_capacity(sentences + 1),
            subjects: Vec::with_capacity(sentences),
            carried: Vec::with_capacity(sentences),
            asked: None,
            bodies: bodies::short_names(reading),
            dateline: allegiance::sure_dateline(reading),
        };
        context.actor_starts.push(0);
        let dateline = context.dateline;
        let mut last: Option<Actor> = None;
        let mut points = Points::default();
        for i in 0..reading.sentences.len() {
            let actors = actor::actors(&context, i, dateline);
            let main = opening::main_subject(&context, i, &actors);
            let carried = points.carry(reading, i, last);
            last = main.or(last);
            if i < FOREWORD && context.asked.is_none() {
                context.asked = context.who_is_asked(i, &actors);
            }
            context.subjects.push(main.or(carried));
            context.carried.push(carried);
            context.actors.extend(actors);
            context.actor_starts.push(context.actors.len() as u32);
        }
        context
    }

    /// All packs.
    pub fn packs(&self) -> &'a Packs {
        self.reading.packs
    }

    /// The document's own date.
    pub fn published(&self) -> Option<Date> {
        self.calendar.published
    }

    /// The actors of sentence `sentence`.
    pub fn actors(&self, sentence: usize) -> &[Actor] {
        match self.actor_starts.get(sentence..sentence + 2) {
            Some(&[from, to]) => &self.actors[from as usize..to as usize],
            _ => &[],
        }
    }

    /// The main subject of sentence `sentence`, carried over where it has none of its own.
    pub fn main_subject(&self, sentence: usize) -> Option<Actor> {
        self.subjects[sentence]
    }

    /// The subject that sentence `sentence` takes over: that of the one before, in the points of a list that of its head.
    pub fn carried_subject(&self, sentence: usize) -> Option<Actor> {
        self.carried[sentence]
    }

    /// Who answers, in a text that is an interview.
    pub fn interviewed(&self) -> Option<Actor> {
        self.asked
    }

    /// Whether the token at `at` is the short name of a standing body.
    pub fn is_body(&self, at: usize) -> bool {
        let word = |at: usize| self.reading.tokens[at].span.of(self.reading.text);
        self.bodies.iter().any(|told| word(*told) == word(at))
    }

    /// `Bộ trưởng X trả lời phỏng vấn`: who answers, where `sentence` says so.
    fn who_is_asked(&self, sentence: usize, actors: &[Actor]) -> Option<Actor> {
        // `trao đổi với phóng viên`: an interview where questions stand in the text.
        let says =
            |at: &usize, wanted: &str| self.reading.lexeme(*at, self.packs().known.interview).is_some_and(|(value, _)| value == wanted);
        let answers = |at: &usize| says(at, "answers") || says(at, "talks") && self.is_asked_often();
        if !self.reading.may_hold(sentence, self.packs().known.interview) {
            return None;
        }
        let said = self.reading.sentences[sentence].range.indexes().find(answers)?;
        actors.iter().rev().find(|a| a.range.past() <= said && matches!(a.who, actor::Who::Person(_))).copied()
    }

    /// Whether the text asks as often as an interview does, in passages that are a question each.
    fn is_asked_often(&self) -> bool {
        let reading = self.reading;
        let alone = |i: usize| i == 0 || reading.sentences[i - 1].passage != reading.sentences[i].passage;
        let asks = |range: TokenRange| !range.is_empty() && reading.tokens[range.past() - 1].is('?');
        let long = reading.sentences.iter().enumerate().take(QUESTIONS);
        long.filter(|(i, s)| asks(s.range) && (alone(*i) || alone(i - 1))).take(2).count() == 2
    }

    /// The sentence that holds token `at`.
    pub fn sentence_at(&self, at: usize) -> usize {
        self.reading.sentences.partition_point(|s| s.range.past() <= at)
    }

    /// The person called `name`, among those named first.
    pub fn called(&self, name: &str) -> Option<PersonId> {
        self.people.iter().map(|(id, _)| id).take(PEOPLE).find(|id| self.name(*id).as_deref() == Some(name))
    }

    /// The countries for which `actor` speaks in `sentence`.
    pub fn countries(&self, actor: &Actor, sentence: usize) -> Vec<Country> {
        match actor.who {
            actor::Who::Person(person) => self.people.get(person).country.into_iter().collect(),
            actor::Who::Country(country) => vec![country],
            actor::Who::Both => self.named_in(actor.range).filter(|named| named.len() == 2).unwrap_or_else(|| self.pairs.both(sentence)),
            actor::Who::All => self.named_in(actor.range).filter(|_| actor.free).unwrap_or_else(|| self.pairs.all(sentence)),
        }
    }

    /// The two countries or more that the words of `range` name, themselves or by their people: `Kenya and Peru`.
    pub(super) fn named_in(&self, range: TokenRange) -> Option<Vec<Country>> {
        let mut named: Vec<Country> = Vec::new();
        let mut places: Vec<Country> = Vec::new();
        for (_, mention) in self.reading.mentions.within(range) {
            let country = match mention.what {
                What::Country { country, .. } => Some(country),
                What::Person(index) => self.people.country_of(index as usize),
                What::Place(country) => {
                    places.extend(Some(country).filter(|c| !places.contains(c)));
                    None
                }
                _ => None,
            };
            named.extend(country.filter(|c| !named.contains(c)));
        }
        // `Accra and Nairobi`: capitals alone.
        let all = if named.is_empty() { places } else { named };
        (all.len() >= 2).then_some(all)
    }

    /// The best spelling of a person's name.
    pub fn name(&self, person: PersonId) -> Option<String> {
        let name = &self.people.get(person).name;
        (!name.is_empty()).then(|| name.clone())
    }

    /// The date that a date mention means.
    pub fn date(&self, mention: u32) -> Option<DateValue> {
        self.calendar.date(mention)
    }

    /// Where `sentence` begins to tell something: behind the dateline and its mark.
    pub fn told_from(&self, sentence: TokenRange) -> usize {
        let behind = self.dateline.map(|line| line.past() + 1).filter(|past| sentence.holds(*past));
        behind.unwrap_or(sentence.first())
    }

    /// The resolved dates in `range`, each with its tokens; that of the dateline is the day of the news, and no one's of which the sentence tells.
    pub fn dates_in(&self, range: TokenRange) -> impl Iterator<Item = (TokenRange, DateValue)> + '_ {
        self.reading
            .mentions
            .within(range)
            .filter(|(_, m)| matches!(m.what, What::Date(_)) && !self.dateline.is_some_and(|line| line.contains(m.range)))
            .filter_map(|(i, m)| Some((m.range, self.calendar.date(i)?)))
    }
}
