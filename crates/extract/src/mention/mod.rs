//! Mentions: what stands where in a text, before anything is made of it.
//!
//! One pass finds the lexicons' phrases; shape rules then find dates, numbers, money and names, and put persons and
//! lists together from them.

pub mod bare;
pub mod date;
pub mod find;
pub mod kinds;
pub mod list;
mod money;
pub mod name;
pub mod person;
pub mod quantity;
pub(crate) mod shape;
mod sides;
pub mod signature;

use crate::mention::kinds::KindSet;
use crate::mention::shape::Shape;
use crate::pack::known::hint;
use crate::pack::lexicon::{ClassId, Names, ValueId};
use crate::pack::phrases::Phrase;
use crate::span::TokenRange;
use crate::value::{Country, Currency, ReadDate, Unit};

pub use person::PersonMention;

/// What kind of mention a pattern asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A phrase of this lexicon.
    Class(ClassId),
    /// A country by name or demonym.
    Country,
    /// One or more countries in a row.
    Countries,
    /// A country, or a place in one.
    Destination,
    /// One or more countries in a row, or places.
    Destinations,
    /// A place: a capital, city or venue.
    Place,
    /// A person: an office, a name or both.
    Person,
    /// One or more persons in a row.
    Persons,
    /// A date or interval.
    Date,
    /// A sum with its currency.
    Money,
    /// A bare number.
    Number,
    /// A percentage.
    Percent,
    /// What is weighed or measured: `900 tấn`.
    Measure,
    /// A sum, a number, or a number with what it counts.
    Quantity,
    /// Both parties: `hai bên`, `the two leaders`.
    Both,
}

impl Kind {
    /// The names of the kinds that are no lexicon.
    pub const BUILT_IN: &'static [&'static str] = &[
        "country",
        "countries",
        "destination",
        "destinations",
        "place",
        "person",
        "persons",
        "date",
        "money",
        "number",
        "percent",
        "measure",
        "quantity",
        "both",
    ];

    /// A small number of its own.
    pub(crate) const fn index(self) -> usize {
        match self {
            Kind::Country => 0,
            Kind::Countries => 1,
            Kind::Destination => 2,
            Kind::Place => 3,
            Kind::Person => 4,
            Kind::Persons => 5,
            Kind::Date => 6,
            Kind::Money => 7,
            Kind::Number => 8,
            Kind::Percent => 9,
            Kind::Quantity => 10,
            Kind::Both => 11,
            Kind::Destinations => 12,
            Kind::Measure => 13,
            Kind::Class(class) => 14 + class.0 as usize,
        }
    }

    /// The kind that a pattern file calls `name`.
    pub fn from_name(name: &str, classes: &Names) -> Option<Self> {
        Some(match name {
            "country" => Kind::Country,
            "countries" => Kind::Countries,
            "destination" => Kind::Destination,
            "destinations" => Kind::Destinations,
            "place" => Kind::Place,
            "person" => Kind::Person,
            "persons" => Kind::Persons,
            "date" => Kind::Date,
            "money" => Kind::Money,
            "number" => Kind::Number,
            "percent" => Kind::Percent,
            "measure" => Kind::Measure,
            "quantity" => Kind::Quantity,
            "both" => Kind::Both,
            _ => Kind::Class(ClassId(classes.get(name)? as u16)),
        })
    }
}

/// What a mention is of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum What {
    /// A phrase of a lexicon.
    Lexeme(ClassId, ValueId),
    /// A country; `demonym` where it is an adjective or the people.
    Country {
        /// Which.
        country: Country,
        /// Not the country's name but its adjective.
        demonym: bool,
    },
    /// A place in a country.
    Place(Country),
    /// A person, by the place in [`Mentions::persons`].
    Person(u32),
    /// Two or more persons in a row.
    Persons(PersonList),
    /// Two or more countries in a row.
    Countries(CountryList),
    /// Two or more places in a row, by the countries in which they lie, each once.
    Places(CountryList),
    /// A date or interval.
    Date(ReadDate),
    /// A number, with its unit where one follows.
    Quantity {
        /// In full units: `5 tỷ USD` is 5e9.
        value: f64,
        /// What it counts.
        unit: Option<Unit>,
    },
    /// Both parties, or all.
    Both(ValueId),
}

/// Persons in a row, by their places in [`Mentions::persons`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PersonList {
    /// The first.
    pub first: u32,
    /// One past the last.
    pub past: u32,
}

impl PersonList {
    /// The person at this place alone.
    pub fn one(person: u32) -> Self {
        PersonList { first: person, past: person + 1 }
    }

    /// Their places.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = usize> + Clone {
        self.first as usize..self.past as usize
    }

    /// How many they are.
    pub fn len(self) -> usize {
        (self.past - self.first) as usize
    }

    /// Whether they are none.
    pub fn is_empty(self) -> bool {
        self.first == self.past
    }
}

/// Countries in a row: [`Mentions::countries`] tells which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountryList {
    first: u32,
    past: u32,
}

/// A mention and the tokens it takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mention {
    /// Its tokens.
    pub range: TokenRange,
    /// What it is of.
    pub what: What,
}

/// All mentions of a text, found by the token they start at.
#[derive(Debug, Default)]
pub struct Mentions {
    mentions: Vec<Mention>,
    /// Where the mentions that start at each token begin in `mentions`; one more entry than tokens.
    starts: Vec<u32>,
    /// For each token what [`hint`] says of where it stands: whether it may lead a mention, or is inside a word.
    stands: Vec<u16>,
    /// For each token the kinds of the mentions that start there.
    kinds: Vec<KindSet>,
    /// The same of the token come to, as far as its mentions are there.
    here: KindSet,
    /// The persons, in the order of the text.
    pub persons: Vec<PersonMention>,
    /// The countries of all lists.
    listed: Vec<Country>,
}

impl Mentions {
    /// Room for `mentions` mentions in a text of `tokens` tokens.
    pub fn with_capacity(tokens: usize, mentions: usize) -> Self {
        let mut starts = Vec::with_capacity(tokens + 1);
        starts.push(0);
        Mentions {
            mentions: Vec::with_capacity(mentions),
            starts,
            stands: Vec::with_capacity(tokens),
            kinds: Vec::with_capacity(tokens),
            ..Mentions::default()
        }
    }

    /// Goes on to token `at`: none starts at those between.
    pub(crate) fn skip_to(&mut self, at: usize) {
        self.starts.resize(at + 1, self.mentions.len() as u32);
        self.stands.resize(at, 0);
        self.kinds.resize(at, KindSet::default());
    }

    /// Adds a mention that starts at the token come to.
    #[inline]
    pub(crate) fn push(&mut self, mention: Mention) {
        self.here = self.here.or(Shape::of(&mention.what).kinds());
        self.mentions.push(mention);
    }

    /// Adds phrases that start at `at`, the token come to.
    #[inline]
    pub(crate) fn push_lexemes(&mut self, at: usize, phrases: &[Phrase]) {
        let mut here = self.here;
        self.mentions.extend(phrases.iter().map(|phrase| {
            here = here.or(KindSet::of(Kind::Class(phrase.class)));
            Mention { range: TokenRange::new(at, at + phrase.len as usize), what: What::Lexeme(phrase.class, phrase.value) }
        }));
        self.here = here;
    }

    /// Goes on to the next token; of the mentions that start together the longest comes first. `hints` tells
    /// of all that starts there, `unordered` whether they may stand in another order yet.
    #[inline(always)]
    pub(crate) fn close(&mut self, hints: u16, unordered: bool) {
        if unordered {
            self.order();
        }
        self.starts.push(self.mentions.len() as u32);
        self.stands.push(hints & (hint::LEAD | hint::INNER));
        self.kinds.push(std::mem::take(&mut self.here));
    }

    fn order(&mut self) {
        let from = self.starts.last().map_or(0, |s| *s as usize);
        let here = &mut self.mentions[from..];
        if here.windows(2).any(|pair| pair[0].range.end < pair[1].range.end) {
            here.sort_by_key(|m| std::cmp::Reverse(m.range.end));
        }
    }

    /// The mentions that start at token `at`, longest first, each with its index.
    pub fn at(&self, at: usize) -> impl Iterator<Item = (u32, &Mention)> {
        let range = match self.starts.get(at..at + 2) {
            Some(&[from, to]) => from as usize..to as usize,
            _ => 0..0,
        };
        range.clone().map(|i| i as u32).zip(&self.mentions[range])
    }

    /// The mentions that start at token `at`, longest first.
    #[inline]
    pub(crate) fn all_at(&self, at: usize) -> &[Mention] {
        match self.starts.get(at..at + 2) {
            Some(&[from, to]) => &self.mentions[from as usize..to as usize],
            _ => &[],
        }
    }

    /// Whether a mention starts at token `at`.
    #[inline]
    pub fn any_at(&self, at: usize) -> bool {
        matches!(self.starts.get(at..at + 2), Some(&[from, to]) if from < to)
    }

    /// The mentions that lie within `range`, in the order of the text.
    pub fn within(&self, range: TokenRange) -> impl Iterator<Item = (u32, &Mention)> {
        let last = self.starts.len() - 1;
        let from = self.starts[range.first().min(last)] as usize;
        let to = self.starts[range.past().min(last)] as usize;
        (from as u32..to as u32).zip(&self.mentions[from..to]).filter(move |(_, m)| m.range.end <= range.end)
    }

    /// The countries of `list`.
    pub fn countries(&self, list: CountryList) -> &[Country] {
        &self.listed[list.first as usize..list.past as usize]
    }

    /// Keeps countries in a row, and gives the list from each of them but the last to the end.
    pub(crate) fn list(&mut self, countries: impl Iterator<Item = Country>) -> impl Iterator<Item = CountryList> {
        let first = self.listed.len() as u32;
        self.listed.extend(countries);
        let past = self.listed.len() as u32;
        (first..past.saturating_sub(1)).map(move |first| CountryList { first, past })
    }

    /// The mention with this index.
    pub fn get(&self, index: u32) -> &Mention {
        &self.mentions[index as usize]
    }

    /// For each token of the text the kinds of the mentions that start there.
    #[inline]
    pub fn kinds(&self) -> &[KindSet] {
        &self.kinds
    }

    /// For each token of the text what [`hint`] says of where it stands: `LEAD` and `INNER`.
    #[inline]
    pub(crate) fn stands(&self) -> &[u16] {
        &self.stands
    }

    /// Whether the token is an article or the like that may lead a mention.
    pub fn is_lead(&self, at: usize) -> bool {
        self.stands.get(at).is_some_and(|hints| hints & hint::LEAD != 0)
    }

    /// Whether the token is a further syllable of a word of several.
    #[inline]
    pub fn is_inner(&self, at: usize) -> bool {
        self.stands.get(at).is_some_and(|hints| hints & hint::INNER != 0)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.mentions.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.mentions.is_empty()
    }
}

/// The currency of a quantity, where it is money.
pub fn currency(unit: Option<Unit>) -> Option<Currency> {
    match unit {
        Some(Unit::Currency(currency)) => Some(currency),
        _ => None,
    }
}
