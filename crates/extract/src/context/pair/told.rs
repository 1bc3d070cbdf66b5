//! What each sentence tells of countries: which it names, whose people it brings together, whether it speaks of both.

use crate::context::Reading;
use crate::context::pair::Few;
use crate::context::people::{People, allegiance};
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};
use crate::value::Country;

/// `in Lund, Sweden`: whether the country at `range` only tells where a town lies.
pub(in crate::context) fn is_where(reading: &Reading<'_>, range: TokenRange) -> bool {
    let known = &reading.packs.known;
    let Some(comma) = range.first().checked_sub(1).filter(|at| reading.tokens[*at].is(',')) else { return false };
    (1..=3).filter_map(|back| comma.checked_sub(back)).any(|town| {
        town > 0
            && (town..comma).all(|at| reading.tokens[at].capital && reading.tokens[at].is_word())
            && (1..=3)
                .filter_map(|back| town.checked_sub(back))
                .any(|at| reading.lexeme(at, known.locative).is_some_and(|(_, past)| past == town))
            && !reading.mentions.at(town).any(|(_, m)| matches!(m.what, What::Country { .. }))
    })
}

/// What tells which countries a sentence is about.
pub(in crate::context) enum Tells {
    /// Both parties.
    Both,
    /// A country by name, and where it stands.
    Country(Country, TokenRange),
    /// A place in a country.
    Place(Country),
    /// Somebody of a country whom the text does not name: the Foreign Minister of Kenya.
    Unnamed(Country),
    /// A person of a country.
    Person {
        country: Country,
        /// The country is not named with them.
        alone: bool,
        /// They are mentioned in the sentence itself, not in one before it that is not read, and not as an owner.
        here: bool,
    },
}

impl Tells {
    /// Adds to `weights` how much this makes the text speak of its country.
    pub fn count(&self, weights: &mut Vec<(Country, u32)>) {
        let (country, weight) = match *self {
            Tells::Country(country, _) | Tells::Person { country, alone: true, .. } => (country, 2),
            Tells::Place(country) => (country, 1),
            _ => return,
        };
        match weights.iter_mut().find(|(c, _)| *c == country) {
            Some((_, n)) => *n += weight,
            None => weights.push((country, weight)),
        }
    }
}

/// Calls `each` with all that tells of countries in the sentences that facts may be read from, and with the sentence's index.
pub(super) fn walk(reading: &Reading<'_>, people: &People, mut each: impl FnMut(usize, Tells)) {
    let mut next_person = 0;
    // `LIMA (Ghana News) - `: whose news it is says nothing of what it is about.
    let head = allegiance::sure_dateline(reading).unwrap_or(TokenRange::new(0, 0));
    let home = allegiance::dateline(reading);
    for (i, sentence) in reading.sentences.iter().enumerate().filter(|(_, s)| reading.readable(s)) {
        for (_, mention) in reading.notable_in(i) {
            match mention.what {
                What::Both(_) => each(i, Tells::Both),
                What::Country { country, .. } if head.holds(mention.range.first()) && Some(country) != home => {}
                What::Country { country, .. } => each(i, Tells::Country(country, mention.range)),
                What::Place(country) => each(i, Tells::Place(country)),
                _ => {}
            }
        }
        while let Some(person) = reading.mentions.persons.get(next_person).filter(|p| p.range.first() < sentence.range.past()) {
            if let Some(country) = people.country_of(next_person) {
                // `X's war`: who only owns something is not there, in English.
                let owns = reading.tokens.get(person.range.past()).is_some_and(|t| t.kind == TokenKind::Possessive)
                    && reading.language_at(person.range.first()) == Language::English;
                let here = person.range.first() >= sentence.range.first() && !owns;
                let alone = person.country.is_none() && people.of_mention(next_person).is_some();
                each(i, Tells::Person { country, alone, here });
            } else if let Some(country) = person.country.filter(|_| people.of_mention(next_person).is_none()) {
                each(i, Tells::Unnamed(country));
            }
            next_person += 1;
        }
    }
}

/// What one sentence tells of countries.
#[derive(Debug, Clone, Default)]
pub(in crate::context) struct Told {
    /// The countries that it names, or whose people it names.
    pub named: Few,
    /// Those whose people it names.
    pub together: Few,
    /// `A - B`, `A and B`: the first two countries that stand side by side in it.
    pub beside: Option<[Country; 2]>,
    /// It speaks of both, in English.
    pub of_both: bool,
    /// It speaks of both.
    pub of_two: bool,
    /// `The two sides spoke of A and B`: both are meant before any country is named.
    pub led: bool,
    /// `In A, the delegation met`: the country in the words that open it, in English.
    pub fronted: Option<Country>,
}

/// How many tokens may stand before and behind a country in the words that open a sentence.
const OPENING: usize = 12;

/// `In talks with Kenya, the envoy`: whether the country at `range` stands in a circumstance with which an English sentence begins.
fn is_fronted(reading: &Reading<'_>, sentence: usize, range: TokenRange) -> bool {
    let known = &reading.packs.known;
    let whole = reading.sentences[sentence].range;
    let first = whole.first();
    let opens = || {
        let gerund = ending::is_gerund(reading.tokens[first].span.of(reading.text));
        gerund || [known.preposition, known.course, known.backdrop].iter().any(|class| reading.is(first, *class))
    };
    let part = |at: usize| reading.tokens[at].is_word() || reading.tokens[at].is_number();
    let small = |at: usize| part(at) && !reading.is(at, known.say) && !reading.is(at, known.future);
    let behind = range.past()..whole.past().min(range.past() + OPENING);
    reading.language_at(first) == Language::English
        && range.first() - first <= OPENING
        && opens()
        && (first..range.first()).all(small)
        && behind.into_iter().take_while(|at| small(*at) || reading.tokens[*at].is(',')).any(|at| reading.tokens[at].is(','))
}

/// What the sentences of a text tell of countries.
#[derive(Debug)]
pub(super) struct Tellings {
    /// For each sentence.
    pub sentences: Vec<Told>,
    /// Countries of which the text names people.
    pub peopled: Few,
    /// Countries whose people it only tells by their offices.
    pub unnamed: Few,
    /// Countries, and how much the text speaks of them.
    pub weights: Vec<(Country, u32)>,
}

impl Tellings {
    /// Collects what the sentences of `reading` tell.
    pub fn new(reading: &Reading<'_>, people: &People) -> Self {
        let mut all = Tellings {
            sentences: vec![Told::default(); reading.sentences.len()],
            peopled: Few::new(),
            unnamed: Few::new(),
            weights: Vec::new(),
        };
        let mut before: Option<(usize, Country, TokenRange)> = None;
        walk(reading, people, |i, tells| {
            tells.count(&mut all.weights);
            let told = &mut all.sentences[i];
            match tells {
                Tells::Both => {
                    told.of_two = true;
                    told.led |= told.named.is_empty();
                    told.of_both = reading.language_at(reading.sentences[i].range.first()) == Language::English;
                }
                Tells::Country(country, range) => {
                    if let Some((sentence, first, at)) = before
                        && sentence == i
                        && first != country
                        && range.first() == at.past() + 1
                        && (reading.tokens[at.past()].is_dash() || reading.is(at.past(), reading.packs.known.joiner))
                    {
                        told.beside.get_or_insert([first, country]);
                    }
                    before = Some((i, country, range));
                    if told.named.is_empty() && is_fronted(reading, i, range) {
                        told.fronted = Some(country);
                    }
                    // `in Lund, Sweden`: where it was, and not with whom.
                    if !is_where(reading, range) {
                        add(&mut told.named, country);
                    }
                }
                Tells::Unnamed(country) => add(&mut all.unnamed, country),
                Tells::Person { country, here: true, .. } => {
                    add(&mut all.peopled, country);
                    add(&mut told.together, country);
                    add(&mut told.named, country);
                }
                _ => {}
            }
        });
        all
    }
}

fn add(list: &mut Few, country: Country) {
    if !list.contains(&country) {
        list.push(country);
    }
}
