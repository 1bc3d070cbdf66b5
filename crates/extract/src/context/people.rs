//! Who is who: mentions of one person put together within a document, offices and pronouns resolved to them.

mod allegiance;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::context::Reading;
use crate::context::pair::Pairs;
use crate::mention::What;
use crate::mention::person::{Form, PersonMention};
use crate::pack::lexicon::ValueId;
use crate::text::fold::{self, Spelling};
use crate::text::language::Language;
use crate::value::Country;

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
    /// Named as Vietnamese are, though without accents.
    vietnamese: bool,
    words: Vec<Word>,
    spellings: Vec<(String, u32)>,
    votes: Vec<(Country, u32)>,
}

/// A word of a name: its key with accents and without.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    accented: Vec<u8>,
    plain: Vec<u8>,
    marked: bool,
}

/// The people of a document, and whom each person mention means.
#[derive(Debug, Default)]
pub struct People {
    people: Vec<Person>,
    of_mention: Vec<Option<PersonId>>,
    /// People by each word of their names, so that a long text with many names stays quick.
    by_word: FxHashMap<Vec<u8>, Vec<u32>>,
    /// People by a name as written.
    by_spelling: FxHashMap<String, PersonId>,
}

/// How many people mentioned last are kept in mind: enough for any report, and a bound for texts that never end.
const IN_MIND: usize = 48;

impl People {
    /// Puts the named mentions of `reading` together.
    pub fn new(reading: &Reading<'_>) -> Self {
        let mut people = People { of_mention: vec![None; reading.mentions.persons.len()], ..People::default() };
        let mut last: Option<PersonId> = None;
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            if mention.form == Form::Named {
                let id = people.named(reading, mention);
                // A counterpart holds the office of the person before.
                if mention.counterpart
                    && people.get(id).offices.is_empty()
                    && let Some(last) = last
                {
                    let offices = people.get(last).offices.clone();
                    people.people[id.0 as usize].offices = offices;
                }
                people.of_mention[i] = Some(id);
                last = Some(id);
            }
        }
        for person in &mut people.people {
            person.spell();
            if let Some(leader) = reading.packs.leaders.find(&person.name) {
                person.vote(leader.country, 2);
                if let Some(name) = &leader.name {
                    person.name.clone_from(name);
                }
            }
            person.country = person.votes.iter().max_by_key(|(_, n)| *n).map(|(c, _)| *c);
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
        let vietnamese = reading.tokens[range.first()].capital
            && words.len() >= 2
            && reading.is(range.first(), reading.packs.known.surname)
            && words.iter().all(|w| w.plain.len() <= 6);
        let found = self.candidates(&words).find(|i| same_person(&self.people[*i], &words, mention));
        let at = found.unwrap_or_else(|| {
            self.people.push(Person {
                name: String::new(),
                offices: SmallVec::new(),
                country: None,
                mentions: 0,
                vietnamese: false,
                words: words.clone(),
                spellings: Vec::new(),
                votes: Vec::new(),
            });
            self.people.len() - 1
        });
        self.by_spelling.insert(written.to_owned(), PersonId(at as u32));
        for word in &words {
            let known = self.by_word.entry(word.plain.clone()).or_default();
            if known.last() != Some(&(at as u32)) && !(known.len() < IN_MIND && known.contains(&(at as u32))) {
                known.push(at as u32);
            }
        }
        let person = &mut self.people[at];
        person.mentions += 1;
        if words.len() > person.words.len() {
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
        person.vietnamese |= vietnamese;
        if vietnamese
            && marked
            && let Some(country) = Country::from_code("VNM")
        {
            person.vote(country, 3);
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

    /// `Thai FM holds meetings` over a text about Foreign Minister X: where one person alone of that office has no country
    /// and nobody else holds it for the country named, X is of that country.
    fn adopt(&mut self, reading: &Reading<'_>, pairs: &Pairs) {
        let offices = reading.mentions.persons.iter().filter(|m| m.form == Form::Office).take(IN_MIND);
        for mention in offices {
            let (Some(country), [office]) = (mention.country, &mention.offices[..]) else { continue };
            if !pairs.principal().contains(&country) || reading.language_at(mention.range.first()) != Language::English {
                continue;
            }
            let holds = |p: &Person| p.offices.iter().any(|o| same_office(reading, *o, *office));
            if self.people.iter().take(IN_MIND).any(|p| p.country == Some(country) && holds(p)) {
                continue;
            }
            let mut open = self.iter().take(IN_MIND).filter(|(_, p)| p.country.is_none() && !p.vietnamese && holds(p)).map(|(id, _)| id);
            let (one, further) = (open.next(), open.next());
            drop(open);
            let (Some(one), None) = (one, further) else { continue };
            // The office with its country comes first, in the headline, and the name behind.
            let named = self.of_mention.iter().position(|m| *m == Some(one)).map(|i| reading.mentions.persons[i].range.first());
            if named.is_some_and(|at| mention.range.first() < at) {
                self.people[one.0 as usize].country = Some(country);
            }
        }
    }

    /// Gives people without a country theirs, and resolves offices, leaders, counterparts and pronouns.
    pub fn settle(&mut self, reading: &Reading<'_>, pairs: &Pairs) {
        self.adopt(reading, pairs);
        self.place(reading, pairs);
        self.eliminate(reading, pairs);
        let mut last: Option<PersonId> = None;
        let mut recent: Vec<PersonId> = Vec::new();
        // Who opened a sentence, the latest last.
        let mut topics: Vec<PersonId> = Vec::new();
        // The first person of a sentence, or of the one before, is whom a pronoun means.
        let (mut topic, mut topic_sentence) = (None, usize::MAX);
        let mut topic_before = None;
        for (i, mention) in reading.mentions.persons.iter().enumerate() {
            let sentence = reading.sentences.partition_point(|s| s.range.past() <= mention.range.first());
            let id = match mention.form {
                Form::Named => self.of_mention[i],
                Form::Office => self.by_office(reading, mention, &recent, &topics),
                Form::Leader => self.by_leader(reading, mention, &recent),
                Form::Counterpart => self.by_counterpart(mention, last, &recent),
                Form::Pronoun if topic_sentence == sentence => topic.or(topic_before),
                Form::Pronoun => topic.or(topic_before).or(last),
            };
            // A counterpart holds the same office.
            if let (true, Some(id), Some(of)) = (mention.counterpart, id, last.filter(|l| Some(*l) != id))
                && self.people[id.0 as usize].offices.is_empty()
            {
                self.people[id.0 as usize].offices = self.people[of.0 as usize].offices.clone();
            }
            self.of_mention[i] = id;
            if topic_sentence != sentence {
                // In English a sentence without anybody of its own leaves the one before in mind.
                let kept = topic_before.filter(|_| reading.language_at(mention.range.first()) == Language::English);
                topic_before = topic.or(kept);
                topic_sentence = sentence;
                topic = None;
            }
            if topic.is_none() && id.is_some() && !behind_preposition(reading, mention) {
                topic = id;
                topics.extend(id.filter(|_| mention.form != Form::Pronoun));
            }
            if let Some(id) = id {
                recent.retain(|r| *r != id);
                recent.push(id);
                if recent.len() > IN_MIND {
                    recent.remove(0);
                }
                if mention.form != Form::Pronoun {
                    last = Some(id);
                }
            }
        }
        // Offices and pronouns stand beside others too.
        self.eliminate(reading, pairs);
        self.met_abroad(reading);
    }

    /// `In Bogota she will meet President X`: who is met at a place by somebody who came is of that place's country.
    fn met_abroad(&mut self, reading: &Reading<'_>) {
        let mut next = 0;
        let persons = &reading.mentions.persons;
        for sentence in &reading.sentences {
            if reading.language_at(sentence.range.first()) != Language::English {
                continue;
            }
            let mut first: Option<PersonId> = None;
            next += persons[next..].partition_point(|p| p.range.first() < sentence.range.first());
            while next < persons.len() && persons[next].range.first() < sentence.range.past() {
                let (mention, id) = (&persons[next], self.of_mention[next]);
                next += 1;
                let Some(id) = id.filter(|_| mention.range.first() >= sentence.range.first()) else { continue };
                let Some(guest) = first else {
                    first = Some(id);
                    continue;
                };
                let person = self.get(id);
                if guest == id
                    || person.country.is_some()
                    || person.offices.is_empty()
                    || mention.form != Form::Named
                    || mention.offices.is_empty()
                {
                    continue;
                }
                let from = mention.range.first().saturating_sub(30).max(sentence.range.first());
                let place =
                    reading.mentions.within(crate::span::TokenRange::new(from, mention.range.first())).filter_map(|(_, m)| match m.what {
                        What::Place(country) | What::Country { country, demonym: false } => Some((country, m.range)),
                        _ => None,
                    });
                let Some((country, at)) = place.last() else { continue };
                let located = (1..=2).any(|back| at.first().checked_sub(back).is_some_and(|i| reading.is(i, reading.packs.known.locative)));
                let away = self.get(guest).country != Some(country)
                    && self.get(guest).offices.len() + usize::from(self.get(guest).country.is_some()) > 0;
                if located && away {
                    self.people[id.0 as usize].country = Some(country);
                }
            }
        }
    }

    fn by_office(&self, reading: &Reading<'_>, mention: &PersonMention, recent: &[PersonId], topics: &[PersonId]) -> Option<PersonId> {
        let fits = |id: &PersonId| {
            let person = self.get(*id);
            let office = mention.offices.iter().any(|o| person.offices.iter().any(|p| same_office(reading, *o, *p)));
            office && mention.country.is_none_or(|c| person.country == Some(c))
        };
        // A Vietnamese text calls its own leaders by their office alone, the others with their country or name.
        let own = Country::from_code("VNM")
            .filter(|_| mention.country.is_none() && reading.language_at(mention.range.first()) == Language::Vietnamese);
        let at_home = |id: &PersonId| {
            let person = self.get(*id);
            own.is_some() && person.country == own && mention.offices.iter().any(|o| person.offices.contains(o))
        };
        // An English one that names two of an office means the one of whom it goes on to speak.
        let english = mention.country.is_none() && reading.language_at(mention.range.first()) == Language::English;
        let several = english && recent.iter().filter(|id| fits(id)).take(2).count() == 2;
        // `the minister` of several is the one of whom the text speaks most.
        let loosely = several && !recent.iter().any(|id| mention.offices.iter().any(|o| self.get(*id).offices.contains(o)));
        let most =
            || recent.iter().copied().filter(|id| loosely && fits(id)).min_by_key(|id| (std::cmp::Reverse(self.get(*id).mentions), *id));
        let topic = || most().or_else(|| topics.iter().rev().take(IN_MIND).copied().find(|id| several && fits(id)));
        recent.iter().rev().copied().find(at_home).or_else(topic).or_else(|| recent.iter().rev().copied().find(fits)).or_else(|| {
            // Named only later in the text.
            self.iter().map(|(id, _)| id).take(IN_MIND).find(fits)
        })
    }

    fn by_leader(&self, reading: &Reading<'_>, mention: &PersonMention, recent: &[PersonId]) -> Option<PersonId> {
        let country = mention.country?;
        let rank = |p: &Person| p.offices.iter().map(|o| reading.packs.rank(*o)).min().unwrap_or(6);
        recent.iter().rev().copied().filter(|id| self.get(*id).country == Some(country)).min_by_key(|id| rank(self.get(*id))).or_else(
            || self.iter().take(IN_MIND).filter(|(_, p)| p.country == Some(country)).min_by_key(|(_, p)| rank(p)).map(|(id, _)| id),
        )
    }

    fn by_counterpart(&self, mention: &PersonMention, last: Option<PersonId>, recent: &[PersonId]) -> Option<PersonId> {
        let country = mention.country?;
        let office = last.map(|l| self.get(l).offices.clone()).unwrap_or_default();
        let fits = |id: &PersonId| {
            let p = self.get(*id);
            p.country == Some(country) && p.offices.iter().any(|o| office.contains(o))
        };
        // Else one named only later in the text.
        recent.iter().rev().copied().find(fits).or_else(|| self.iter().map(|(id, _)| id).take(IN_MIND).find(fits))
    }

    /// People met in a row, `with A, B and C`, are of one country; `between A and B` they are not.
    fn list_mates(&mut self, reading: &Reading<'_>) {
        let all = crate::span::TokenRange::new(0, reading.tokens.len());
        for (_, mention) in reading.mentions.within(all) {
            let What::Persons(list) = &mention.what else { continue };
            let Some(first) = list.first().filter(|_| list.len() > 1) else { continue };
            let head = &reading.mentions.persons[*first as usize];
            let apart = head.range.first() > 0 && reading.is(head.range.first() - 1, reading.packs.known.between);
            if apart || !behind_preposition(reading, head) {
                continue;
            }
            let people: SmallVec<[usize; 8]> = list.iter().filter_map(|m| self.of_mention[*m as usize]).map(|p| p.0 as usize).collect();
            let Some(country) = people.iter().find_map(|p| self.people[*p].country) else { continue };
            for p in people {
                self.people[p].country.get_or_insert(country);
            }
        }
    }

    /// Of two countries that a text is about, somebody without one is of the country that the people beside them are not of.
    fn eliminate(&mut self, reading: &Reading<'_>, pairs: &Pairs) {
        // A Vietnamese name without accents is one only in a text about Viet Nam.
        let vietnamese = Country::from_code("VNM").filter(|c| pairs.principal().contains(c));
        for person in self.people.iter_mut().filter(|p| p.country.is_none() && p.vietnamese) {
            person.country = vietnamese;
        }
        let [first, second] = match pairs.principal() {
            [first, second, ..] => [*first, *second],
            _ => return,
        };
        let mut beside: FxHashMap<(usize, Country), usize> = FxHashMap::default();
        let mut here: SmallVec<[usize; 16]> = SmallVec::new();
        let mut next = 0;
        let persons = &reading.mentions.persons;
        for sentence in &reading.sentences {
            here.clear();
            while next < persons.len() && persons[next].range.first() < sentence.range.past() {
                here.extend(self.of_mention[next].map(|p| p.0 as usize));
                next += 1;
            }
            for a in here.iter().take(IN_MIND) {
                for b in here.iter().take(IN_MIND) {
                    if self.people[*a].country.is_none()
                        && let Some(country) = self.people[*b].country
                    {
                        *beside.entry((*a, country)).or_default() += 1;
                    }
                }
            }
        }
        self.list_mates(reading);
        let settled: Vec<(ValueId, Country)> = self
            .people
            .iter()
            .take(IN_MIND)
            .filter_map(|p| Some((p.country?, &p.offices)))
            .flat_map(|(c, offices)| offices.iter().map(move |o| (*o, c)))
            .collect();
        for (i, person) in self.people.iter_mut().enumerate() {
            if person.country.is_some() {
                continue;
            }
            let count = |c: Country| beside.get(&(i, c)).copied().unwrap_or(0);
            let (a, b) = (count(first), count(second));
            // Two people of one office are of different countries.
            let taken = |c: Country| settled.iter().any(|(office, country)| *country == c && person.offices.contains(office));
            if a == b && taken(first) != taken(second) {
                person.country = Some(if taken(first) { second } else { first });
            } else if a > b {
                person.country = Some(second);
            } else if b > a {
                person.country = Some(first);
            }
        }
    }
}

fn spelt_marked(words: &[Word]) -> bool {
    words.iter().any(|w| w.marked)
}

fn behind_preposition(reading: &Reading<'_>, mention: &PersonMention) -> bool {
    let at = mention.range.first();
    (1..=2).any(|back| {
        at.checked_sub(back).and_then(|from| reading.lexeme(from, reading.packs.known.preposition)).is_some_and(|(_, past)| past == at)
    })
}

impl Person {
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

/// `Kassym – Jomart` is written without spaces; a name all in capitals as names are.
fn tidy(name: &str) -> String {
    let mut out = name.replace(" – ", "-").replace(" - ", "-");
    if out.chars().all(|c| !c.is_lowercase()) && out.chars().count() > 3 {
        out = out
            .split(' ')
            .map(|w| {
                let mut chars = w.chars();
                chars.next().map(|f| f.to_string() + &chars.as_str().to_lowercase()).unwrap_or_default()
            })
            .collect::<Vec<_>>()
            .join(" ");
    }
    out
}

fn name_words(name: &str) -> Vec<Word> {
    name.split(|c: char| !fold::is_word_char(c))
        .filter(|w| !w.is_empty())
        .map(|w| {
            let mut accented = Vec::new();
            let marked = fold::key(w, Spelling::Accented, &mut accented);
            Word { accented, plain: fold::key_of(w, Spelling::Plain), marked }
        })
        .collect()
}

fn same_word(a: &Word, b: &Word) -> bool {
    if a.plain == b.plain {
        return !(a.marked && b.marked) || a.accented == b.accented;
    }
    // Slips of the pen in long names; in Vietnamese syllables every letter counts.
    let (short, long) = (a.plain.len().min(b.plain.len()), a.plain.len().max(b.plain.len()));
    if a.marked || b.marked || short < 5 {
        return false;
    }
    slips(&a.plain, &b.plain) <= if long >= 8 { 2 } else { 1 } && a.plain[0] == b.plain[0]
}

/// Names of as many words that differ by a slip or two in one long word, another long word being equal.
fn slipped(a: &[Word], b: &[Word]) -> bool {
    let equal = a.iter().zip(b).filter(|(a, b)| a.plain == b.plain && a.plain.len() >= 5).count();
    let mut unlike = a.iter().zip(b).filter(|(a, b)| a.plain != b.plain);
    match (unlike.next(), unlike.next()) {
        (Some((a, b)), None) => {
            equal > 0 && a.plain.len() >= 5 && !a.marked && !b.marked && a.plain[0] == b.plain[0] && slips(&a.plain, &b.plain) <= 2
        }
        _ => false,
    }
}

/// Edit distance with neighbouring letters swapped as one step (optimal string alignment).
fn slips(a: &[u8], b: &[u8]) -> usize {
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let width = b.len() + 1;
    let mut rows = vec![0usize; width * (a.len() + 1)];
    for (j, cell) in rows.iter_mut().take(width).enumerate() {
        *cell = j;
    }
    for i in 1..=a.len() {
        rows[i * width] = i;
        for j in 1..=b.len() {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[(i - 1) * width + j] + 1).min(rows[i * width + j - 1] + 1).min(rows[(i - 1) * width + j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[(i - 2) * width + j - 2] + 1);
            }
            rows[i * width + j] = best;
        }
    }
    rows[width * (a.len() + 1) - 1]
}

fn same_person(person: &Person, words: &[Word], mention: &PersonMention) -> bool {
    let (short, long) = if words.len() <= person.words.len() { (words, &person.words[..]) } else { (&person.words[..], words) };
    if short.is_empty() {
        return false;
    }
    let offices_differ =
        !mention.offices.is_empty() && !person.offices.is_empty() && !mention.offices.iter().any(|o| person.offices.contains(o));
    let countries_differ = match (mention.country, person.votes.first()) {
        (Some(a), Some((b, _))) => a != *b,
        _ => false,
    };
    if short.len() == long.len() {
        return short.iter().zip(long).all(|(a, b)| same_word(a, b)) || slipped(short, long);
    }
    if countries_differ {
        return false;
    }
    if short.len() == 1 {
        let word = &short[0];
        let ends = same_word(word, &long[long.len() - 1]) || same_word(word, &long[0]);
        return ends && !(offices_differ && countries_differ)
            || long.len() > 2 && same_word(word, &long[long.len() - 2]) && !offices_differ;
    }
    // Every word of the shorter name in the longer one, in order.
    let mut rest = long.iter();
    short.iter().all(|a| rest.any(|b| same_word(a, b)))
}

fn same_office(reading: &Reading<'_>, a: ValueId, b: ValueId) -> bool {
    if a == b {
        return true;
    }
    // `Minister` alone is any minister, `Chairman` any chairman.
    let (a, b) = (reading.packs.value(a), reading.packs.value(b));
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    matches!(short, "Minister" | "Chairman" | "Speaker" | "Chairperson") && long.split(' ').any(|w| w == short)
}
