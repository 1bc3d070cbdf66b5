//! Who is who: mentions of one person put together within a document, offices and pronouns resolved to them.

mod abroad;
pub(crate) mod allegiance;
mod behind;
mod briefing;
mod byline;
mod called;
mod doer;
mod escort;
mod facing;
mod foreign;
mod home;
pub(crate) mod interview;
pub mod name;
mod object;
mod pronoun;
mod refer;
mod row;
mod same;
mod section;
mod settle;
mod sound;
mod speaker;
mod tied;
mod titles;
mod unmarked;
mod vouch;

use std::cell::OnceCell;

use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

use crate::context::Reading;
use crate::mention::Mention;
use crate::mention::What;
use crate::mention::person::{Form, PersonMention};
use crate::pack::Packs;
use crate::pack::duty::Duty;
use crate::pack::leaders::Leader;
use crate::pack::lexicon::ValueId;
use crate::text::language::Language;
use crate::value::Country;

use name::{Word, by_sound, name_words, spelt_marked, tidy};
pub use same::one_office;
use same::{called_otherwise, leads_alike, same_office, same_person};
use section::Sections;

/// A person of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId(u32);

/// What a document says of one person.
#[derive(Debug, Clone)]
pub struct Person {
    /// The name as best spelt; empty for somebody only known by office.
    pub name: String,
    /// The offices named, in order of first mention.
    pub offices: SmallVec<[ValueId; 2]>,
    /// The country for which they speak.
    pub country: Option<Country>,
    /// How often they are mentioned by name.
    pub mentions: u32,
    /// Called a former holder of their office.
    pub former: bool,
    /// Known to have led a state on the text's own day, or told to lead a delegation, whatever the text calls them.
    pub leads: bool,
    /// Left the office that the table of leaders gives them long before the day of the text.
    pub bygone: bool,
    /// The country that the family name tells, written with accents or without.
    home: Option<Country>,
    /// How much of the votes for that country nothing but the name gave.
    sounded: u32,
    words: Vec<Word>,
    spellings: Vec<(String, u32)>,
    votes: Vec<(Country, u32)>,
}

/// The people of a document, and whom each person mention means.
#[derive(Debug, Default)]
pub struct People {
    people: Vec<Person>,
    of_mention: Vec<Option<PersonId>>,
    /// For whom somebody speaks whom words mean that the text never names.
    unnamed: FxHashMap<u32, Country>,
    /// Where people travel whom the text gives no country.
    goals: SmallVec<[(usize, Country); 4]>,
    /// The day of the text.
    day: Option<Date>,
    /// Who says `I` and `we`.
    speakers: speaker::Speakers,
    /// The sections of the text that are headed by countries.
    pub(super) sections: Sections,
    /// People by each word of their names, so that a long text with many names stays quick.
    by_word: FxHashMap<Vec<u8>, Vec<u32>>,
    /// People by a name as written.
    by_spelling: FxHashMap<String, PersonId>,
}

/// How many people mentioned last are kept in mind: enough for any report, and a bound for texts that never end.
const IN_MIND: usize = 48;
/// So many articles and the like may stand before a person: `with his fellow`.
const MOST_ARTICLES: usize = 2;
/// The lowest rank of those who head a state or its government, and meet others of their rank.
const HEADS: u8 = 2;
/// The lowest rank of those who lead a state or its ministry, and a family name so long tells one of them.
const LEADERS: u8 = 3;
const LONG: usize = 5;
/// A word of a name that its family name tells to be Vietnamese is no longer than this, in bytes without accents.
const LONGEST_SYLLABLE: usize = 6;

impl People {
    /// Puts the named mentions of `reading` together, who was `published` on that day.
    pub fn new(reading: &Reading<'_>, published: Option<Date>) -> Self {
        let of_mention = vec![None; reading.mentions.persons.len()];
        let mut people = People { of_mention, sections: Sections::new(reading), day: published, ..People::default() };
        let mut last: Option<(PersonId, usize)> = None;
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            if mention.form == Form::Named {
                let id = people.named(reading, mention);
                // A counterpart holds the office of the person before, in one sentence with them.
                let near = |last: &(PersonId, usize)| sentence_at(reading, last.1) == sentence_at(reading, mention.range.first());
                if mention.counterpart
                    && people.get(id).offices.is_empty()
                    && let Some((last, _)) = last.filter(near)
                {
                    let offices = people.get(last).offices.clone();
                    people.people[id.0 as usize].offices = offices;
                }
                people.of_mention[i] = Some(id);
                last = Some((id, mention.range.first()));
            }
        }
        // `Brown`: no leader of a country that the text never names, unless he leads it on that day.
        let named = OnceCell::new();
        let of_text = |leader: &Leader| {
            published.is_some_and(|day| leader.held(day)) || named.get_or_init(|| named_countries(reading)).contains(&leader.country)
        };
        for person in &mut people.people {
            person.spell();
            person.hear(reading.packs);
            if let Some((leader, sound)) = reading.packs.leaders.find(&person.name) {
                // More than a family name tells: Sino-Vietnamese names look Vietnamese. Who has left office may speak for others.
                // Of a crown of several realms it is the one that the text names.
                let named = || named.get_or_init(|| named_countries(reading));
                let realm = |c: &Country| leader.elsewhere.is_empty() || named().contains(c);
                let of = std::iter::once(&leader.country).chain(&leader.elsewhere).find(|c| realm(c));
                let weight = if !leader.elsewhere.is_empty() { 1 } else { 3 + u8::from(published.is_none_or(|day| leader.held(day))) };
                if let Some(country) = of {
                    person.vote(*country, weight.into());
                }
                person.leads = published.is_some_and(|day| leader.held(day));
                person.bygone = published.is_some_and(|day| leader.bygone(day));
                if sound || name::formal(&person.name, &leader.full) {
                    person.name.clone_from(&leader.full);
                }
            }
            let told = person.votes.iter().max_by_key(|(_, n)| *n).map(|(c, _)| *c);
            // `President Macron`: one name that just one leader bears who was in office.
            let short = person.words.len() == 1 && !person.name.is_empty();
            let office = |office: &str| person.offices.iter().any(|o| one_office(reading.packs.value(*o), office));
            let bearer = reading.packs.leaders.called(&person.name, told, published, office);
            if let Some(leader) = bearer.filter(|l| short && (told.is_some() || of_text(l))) {
                person.name.clone_from(&leader.full);
                person.country = Some(leader.country);
            } else if let Some(leader) = alone(reading, person, short).filter(|l| of_text(l)) {
                person.name.clone_from(&leader.full);
                person.country = told.or(Some(leader.country));
                person.leads = published.is_some_and(|day| leader.held(day));
            } else {
                person.country = told;
            }
        }
        people
    }

    /// The person with this id.
    pub fn get(&self, id: PersonId) -> &Person {
        &self.people[id.0 as usize]
    }

    /// All people, in the order of their first mention.
    pub fn iter(&self) -> impl Iterator<Item = (PersonId, &Person)> {
        self.people.iter().enumerate().map(|(i, p)| (PersonId(i as u32), p))
    }

    /// Whom the person mention with this index means.
    pub fn of_mention(&self, mention: usize) -> Option<PersonId> {
        self.of_mention[mention]
    }

    /// The country of somebody whom the person mention with this index means and the text never names.
    pub fn unnamed_of(&self, mention: usize) -> Option<Country> {
        self.unnamed.get(&(mention as u32)).copied()
    }

    /// The country of whom the person mention with this index means, named in the text or not.
    pub fn country_of(&self, mention: usize) -> Option<Country> {
        self.of_mention(mention).and_then(|p| self.get(p).country).or_else(|| self.unnamed_of(mention))
    }

    /// The country that a mention names, itself, by a place or by somebody.
    pub fn country_meant(&self, mention: &Mention) -> Option<Country> {
        match mention.what {
            What::Country { country, .. } | What::Place(country) => Some(country),
            What::Person(index) => self.country_of(index as usize),
            _ => None,
        }
    }

    fn named(&mut self, reading: &Reading<'_>, mention: &PersonMention) -> PersonId {
        let Some(range) = mention.name else { return PersonId(0) };
        // Most mentions spell a name as before, with an office and country known already.
        let written = reading.words(range);
        if let Some(&id) = self.by_spelling.get(written) {
            let person = &mut self.people[id.0 as usize];
            let nothing_new = mention.offices.iter().all(|o| person.offices.contains(o)) && mention.country.or(mention.body).is_none();
            if nothing_new {
                person.mentions += 1;
                if let Some((_, n)) = person.spellings.iter_mut().find(|(s, _)| s == written) {
                    *n += 1;
                }
                return id;
            }
        }
        let spelt = reading.phrase(range);
        let words = name_words(&spelt);
        // The country that the family name tells.
        let home = reading.lexeme(range.first(), reading.packs.known.surname).and_then(|(code, _)| Country::from_code(code));
        // `Thủ tướng nước chủ nhà X`: of whichever country is the host, however his name looks.
        let host = |at: usize| reading.lexeme(at, reading.packs.known.honorific).is_some_and(|(value, _)| value == "host");
        let telling = home.is_some()
            && !(mention.range.first()..range.first()).any(host)
            && reading.tokens[range.first()].capital
            && words.len() >= 2
            && words.iter().all(|w| w.plain.len() <= LONGEST_SYLLABLE);
        // `Tổng thống X cùng Phu nhân Y X`: a spouse who has the other's name is somebody else.
        let spouse = !mention.offices.is_empty() && mention.offices.iter().all(|o| reading.packs.value(*o) == "Spouse");
        let titled = !mention.offices.is_empty();
        let spouse_of = |i: &usize| titled && !self.people[*i].offices.is_empty() && spouse != self.people[*i].is_spouse(reading.packs);
        let found = self.candidates(&words).find(|i| !spouse_of(i) && same_person(reading.packs, &self.people[*i], &words, mention));
        let other = |i: &usize| !spouse_of(i) && called_otherwise(reading, &self.people[*i], &words, mention);
        let found = found.or_else(|| self.candidates(&words).find(other));
        let found = found.or_else(|| self.candidates(&words).find(|i| leads_alike(reading, &self.people[*i], &spelt, mention)));
        let at = found.unwrap_or_else(|| {
            self.people.push(Person {
                name: String::new(),
                offices: SmallVec::new(),
                country: None,
                mentions: 0,
                former: false,
                leads: false,
                bygone: false,
                home: None,
                sounded: 0,
                words: words.clone(),
                spellings: Vec::new(),
                votes: Vec::new(),
            });
            self.people.len() - 1
        });
        self.by_spelling.insert(written.to_owned(), PersonId(at as u32));
        for word in &words {
            let known = match self.by_word.get_mut(&word.plain) {
                Some(known) => known,
                None => self.by_word.entry(word.plain.clone()).or_default(),
            };
            if known.last() != Some(&(at as u32)) && !(known.len() < IN_MIND && known.contains(&(at as u32))) {
                known.push(at as u32);
            }
        }
        let former = |at: usize| reading.lexeme(at, reading.packs.known.incumbency).is_some_and(|(value, _)| value == "former");
        let former = (1..=2).filter_map(|back| mention.range.first().checked_sub(back)).any(former);
        let person = &mut self.people[at];
        person.mentions += 1;
        person.former |= former;
        // A name as it is written at home says more than its sound.
        let before = person.spellings.first().map(|(spelling, _)| by_sound(spelling));
        let sounded = by_sound(&spelt);
        let fuller = if before.is_some_and(|before| before != sounded) { !sounded } else { words.len() > person.words.len() };
        if fuller {
            person.words = words;
            person.spellings.clear();
            person.spellings.push((spelt, 1));
        } else if words.len() == person.words.len() {
            match person.spellings.iter_mut().find(|(s, _)| *s == spelt) {
                Some((_, n)) => *n += 1,
                None => person.spellings.push((spelt, 1)),
            }
        }
        for office in &mention.offices {
            if !person.offices.contains(office) {
                person.offices.push(*office);
            }
        }
        if let Some(country) = mention.country.or(mention.body) {
            person.vote(country, 4);
        }
        let marked = spelt_marked(&person.words);
        if telling {
            person.home = home;
        }
        if telling
            && marked
            && let Some(country) = home
        {
            person.vote(country, 3);
            person.sounded += 3;
        }
        PersonId(at as u32)
    }

    /// Whom a name of these words may mean: people who share a word, then those met last, who may be spelt otherwise.
    fn candidates(&self, words: &[Word]) -> impl Iterator<Item = usize> {
        let mut found: SmallVec<[usize; 64]> = SmallVec::new();
        for word in words {
            if let Some(people) = self.by_word.get(&word.plain) {
                found.extend(people.iter().rev().take(IN_MIND).map(|p| *p as usize));
            }
        }
        found.sort_unstable();
        found.extend((self.people.len().saturating_sub(IN_MIND)..self.people.len()).rev());
        found.into_iter()
    }
}

/// The sentence of the token `at`.
fn sentence_at(reading: &Reading<'_>, at: usize) -> usize {
    reading.sentences.partition_point(|s| s.range.past() <= at)
}

/// The countries that the text names, themselves or by a place.
fn named_countries(reading: &Reading<'_>) -> FxHashSet<Country> {
    let named = reading.notable().filter_map(|(_, m)| match m.what {
        What::Country { country, .. } | What::Place(country) => Some(country),
        _ => None,
    });
    named.collect()
}

/// `Macron`: the one leader of that name, where the text tells no office and calls nobody so in full.
fn alone<'a>(reading: &'a Reading<'_>, person: &Person, short: bool) -> Option<&'a Leader> {
    let named = short && person.offices.is_empty() && person.name.len() >= LONG;
    reading.packs.leaders.of_family(&person.name).filter(|_| named)
}

/// Whether a word stands before the mention, perhaps with an article between, that makes it an object.
fn behind_preposition(reading: &Reading<'_>, mention: &PersonMention) -> bool {
    let known = &reading.packs.known;
    let mut at = mention.range.first();
    while at > 0 && reading.is(at - 1, known.article) && at + MOST_ARTICLES > mention.range.first() {
        at -= 1;
    }
    // `During his visit Minister X`: a noun, whose object he is not.
    let noun = |from: usize| {
        let english = from > 0 && reading.language_at(from) == Language::English;
        english && (reading.is(from - 1, known.possessive) || reading.is(from - 1, known.article)) && reading.is(from, known.itinerary)
    };
    (1..=2).filter_map(|back| at.checked_sub(back)).any(|from| {
        // `with X, and later Y`.
        let joined = || reading.lexeme(from, known.joiner).is_some_and(|(_, past)| past == at && past > from + 1);
        reading.lexeme(from, known.preposition).is_some_and(|(_, past)| past == at) && !noun(from) || joined()
    })
}

impl Person {
    /// Whether they only speak for others, and meet nobody themselves.
    pub fn is_spokesperson(&self, packs: &Packs) -> bool {
        !self.offices.is_empty() && self.offices.iter().all(|o| packs.duty(*o) == Some(Duty::Speaks))
    }

    /// Whether all that they are is posted abroad: ambassadors and consuls.
    pub fn is_envoy(&self, packs: &Packs) -> bool {
        !self.offices.is_empty() && self.offices.iter().all(|o| packs.duty(*o) == Some(Duty::Posted))
    }

    /// Whether nothing is told of them but whose wife or husband they are.
    pub fn is_spouse(&self, packs: &Packs) -> bool {
        !self.offices.is_empty() && self.offices.iter().all(|o| packs.value(*o) == "Spouse")
    }

    fn vote(&mut self, country: Country, weight: u32) {
        match self.votes.iter_mut().find(|(c, _)| *c == country) {
            Some((_, n)) => *n += weight,
            None => self.votes.push((country, weight)),
        }
    }

    /// The most frequent spelling; of several the first.
    fn spell(&mut self) {
        let most = self.spellings.iter().map(|(_, n)| *n).max().unwrap_or(0);
        if let Some((name, _)) = self.spellings.iter().find(|(_, n)| *n == most) {
            self.name = tidy(name);
        }
    }
}
