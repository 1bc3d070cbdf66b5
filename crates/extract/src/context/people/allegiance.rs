//! For whom people speak whom a text names without a country: told by an office it names elsewhere, or by where they
//! travel.

use smallvec::SmallVec;

use crate::context::Reading;
use crate::context::pair::Ranking;
use crate::context::people::{IN_MIND, People, PersonId, behind_preposition};
use crate::mention::person::Form;
use crate::mention::{Mention, What};
use crate::pack::lexicon::ValueId;
use crate::span::TokenRange;
use crate::text::Role;
use crate::text::language::Language;
use crate::value::Country;

/// How far before a word of travel the traveller may stand, and how far behind it the country.
const BEFORE: usize = 24;
const BEHIND: usize = 3;
/// How many tokens a row of countries may have.
const ROW: usize = 10;
/// How many tokens from the start of the text a dateline ends.
const DATELINE: usize = 14;
/// How many mentions from the start of the text a place tells where its story happens.
const NEAR: usize = 24;
/// How many mentions from the start of the text tell where a journey goes.
const SEVERAL: usize = 96;

/// The country where the text's story happens: of its dateline, else of the first place that it names.
pub(super) fn scene(reading: &Reading<'_>) -> Option<Country> {
    let place = |(_, mention): (u32, &Mention)| match mention.what {
        What::Place(country) => Some(country),
        _ => None,
    };
    dateline(reading).or_else(|| journey(reading)).or_else(|| reading.notable().take(NEAR).find_map(place))
}

/// `paid an official visit to Peru`: where the journey goes of which an English text first tells.
fn journey(reading: &Reading<'_>) -> Option<Country> {
    let known = &reading.packs.known;
    let places = reading.notable().take(SEVERAL).filter(|(_, m)| reading.language_at(m.range.first()) == Language::English);
    places.into_iter().find_map(|(_, m)| match m.what {
        What::Place(country) | What::Country { country, demonym: false } => {
            let at = m.range.first();
            let small = at.checked_sub(1).filter(|i| reading.is(*i, known.preposition))?;
            small.checked_sub(1).filter(|i| reading.is(*i, known.trip) || reading.is(*i, known.itinerary)).map(|_| country)
        }
        _ => None,
    })
}

/// How many of the first passages are looked at for a dateline.
const PASSAGES: usize = 6;
/// How many tokens may tell the day before the place of a dateline.
const DAY: usize = 6;

/// Where a dateline may begin: at the first word of one of the first passages, or behind a date with which it begins.
fn starts(reading: &Reading<'_>) -> impl Iterator<Item = TokenRange> {
    let mut passage = usize::MAX;
    let first = reading.sentences.iter().filter(move |s| std::mem::replace(&mut passage, s.passage) != s.passage);
    first.take(PASSAGES).map(|s| {
        let near = TokenRange::new(s.range.first(), s.range.past().min(s.range.first() + DAY));
        let date = reading.mentions.within(near).find(|(_, m)| matches!(m.what, What::Date(_)) && m.range.first() <= near.first() + 1);
        let behind = date.map(|(_, m)| m.range.past()).filter(|past| s.range.holds(*past) && place_at(reading, *past));
        let from = behind.unwrap_or(s.range.first());
        TokenRange::new(from, reading.tokens.len().min(from + DATELINE).max(from))
    })
}

/// Whether a place begins at the token `at`.
fn place_at(reading: &Reading<'_>, at: usize) -> bool {
    reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Place(_)))
}

/// The mark that ends the dateline which begins with the place at `from`, where no dash does: the stop or stroke behind its day, `Lima,
/// May 5, 2024.`, or the bracket that names the agency, `LIMA, (Agency / Paper - 5th May, 2024)`.
fn closed(reading: &Reading<'_>, from: usize) -> Option<usize> {
    let tokens = &reading.tokens;
    if !place_at(reading, from) {
        return None;
    }
    let mut at = from;
    while at < from + HEADING && at < tokens.len() && (at == from || !tokens[at].fresh_line) {
        let token = &tokens[at];
        if token.is('(') {
            return (at + 1..at + BRACKET).take_while(|i| !tokens[*i].fresh_line).find(|i| tokens[*i].is(')'));
        }
        let told = reading.mentions.at(at).find_map(|(_, m)| match m.what {
            What::Date(_) => Some((m.range.past(), true)),
            What::Place(_) | What::Country { demonym: false, .. } => Some((m.range.past(), false)),
            _ => None,
        });
        match told {
            Some((past, true)) if tokens[past].is('.') || tokens[past].is('/') => return Some(past),
            Some((past, _)) => at = past,
            None if token.is(',') => at += 1,
            None => return None,
        }
    }
    None
}

/// How many tokens a dateline has before its bracket, and inside it.
const HEADING: usize = 12;
const BRACKET: usize = 18;

/// The dash that ends the dateline within `near`, the colon behind a place and a day, or the comma between a place that opens the text
/// and somebody; the text may begin with words that are no dateline where it is `first`.
fn ends(reading: &Reading<'_>, near: TokenRange, first: bool) -> Option<usize> {
    let tokens = &reading.tokens;
    let from = near.first();
    let inside = |at: &usize| *at == from || !tokens[*at].fresh_line;
    let here = near.indexes().take_while(inside);
    let begins = place_at(reading, from) || !first && tokens[from].all_capitals;
    if !first && !begins {
        return None;
    }
    let dash = here.clone().find(|at| tokens[*at].is_dash() && tokens[*at].spaced);
    let short = |mark: &usize| (from..*mark).all(|at| !tokens[at].is_word() || tokens[at].capital);
    let colon = || here.clone().skip(1).find(|at| !tokens[*at].is_word() && !tokens[*at].is_number() && tokens[*at].is(':'));
    let somebody = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_)));
    let english = reading.language_at(from) == Language::English;
    let comma = || here.clone().find(|at| tokens[*at].is(',')).filter(|at| english && *at < from + 4 && somebody(at + 1));
    let sure = |dash: &usize| first || short(dash);
    if let Some(close) = closed(reading, from) {
        return Some(close);
    }
    dash.filter(sure).or_else(|| colon().filter(short).filter(|_| place_at(reading, from))).or_else(|| if begins { comma() } else { None })
}

/// Where the dateline begins with which the text or one of its first passages begins, and the mark that ends it.
fn dateline_dash(reading: &Reading<'_>) -> Option<(usize, usize)> {
    let (mut first, mut open) = (true, starts(reading));
    open.find_map(|near| Some((near.first(), ends(reading, near, std::mem::replace(&mut first, false))?)))
}

/// The dateline that surely is one, up to its mark: it begins with a place, or in capitals.
pub(crate) fn sure_dateline(reading: &Reading<'_>) -> Option<TokenRange> {
    let (from, dash) = dateline_dash(reading)?;
    (reading.tokens[from].all_capitals || place_at(reading, from)).then_some(TokenRange::new(from, dash))
}

/// The country of the place in the dateline: before its dash, or a place in capitals with which the text begins.
pub(crate) fn dateline(reading: &Reading<'_>) -> Option<Country> {
    let Some((from, dash)) = dateline_dash(reading) else {
        return reading.mentions.at(0).filter(|_| reading.tokens[0].all_capitals).find_map(|(_, m)| match m.what {
            What::Place(country) => Some(country),
            _ => None,
        });
    };
    reading.mentions.within(TokenRange::new(from, dash)).find_map(|(_, m)| match m.what {
        What::Place(country) | What::Country { country, demonym: false } => Some(country),
        _ => None,
    })
}

/// Whether the token at `at` may join two countries: `the UK and the US`, `UK-US`.
fn links(reading: &Reading<'_>, at: usize) -> bool {
    let known = &reading.packs.known;
    reading.tokens[at].is_dash() || reading.is(at, known.joiner) || reading.is(at, known.article)
}

impl People {
    /// The country that issues an English text which names people of another alone: of the countries of which nobody is named the one
    /// that it sets beside the other, `UK-US ties`, or else the one of which it names a place, where there is just one.
    pub(super) fn issuer(&self, reading: &Reading<'_>, ranking: &Ranking) -> Option<Country> {
        let english = reading.sentences.first().is_some_and(|s| reading.language_at(s.range.first()) == Language::English);
        let mut named: SmallVec<[Country; 4]> = SmallVec::new();
        for (_, person) in self.iter().take(IN_MIND).filter(|(_, p)| !p.offices.is_empty()) {
            named.push(person.country?);
        }
        let open = |c: &Country| !named.contains(c) && ranking.principal().contains(c);
        let (mut beside, mut places): (SmallVec<[Country; 2]>, SmallVec<[Country; 2]>) = Default::default();
        let mut before: Option<(Country, usize)> = None;
        for (_, mention) in reading.notable().filter(|_| english && !named.is_empty()) {
            match mention.what {
                What::Country { country, demonym: false } => {
                    let at = mention.range.first();
                    if let Some((other, past)) = before {
                        let joined = past < at && (past..at).all(|i| links(reading, i));
                        let pair = [country, other];
                        let one = pair.iter().find(|c| open(c)).filter(|_| joined && pair.iter().any(|c| named.contains(c)));
                        beside.extend(one.copied().filter(|c| !beside.contains(c)));
                    }
                    before = Some((country, mention.range.past()));
                }
                What::Place(country) if open(&country) && !places.contains(&country) => places.push(country),
                _ => {}
            }
        }
        match (&beside[..], &places[..]) {
            ([one], _) | ([], [one]) => Some(*one),
            _ => None,
        }
    }

    /// Gives a country to people whose office or journey tells it, surest first.
    pub(super) fn place(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        self.by_office_elsewhere(reading, ranking);
        self.by_journey(reading, ranking);
    }

    /// `the Thai FM` in the headline is the Minister of Foreign Affairs whom the text names without a country. Further on
    /// only the country that the text is most about counts: `the Malaysian PM` may be somebody of whom it merely speaks.
    fn by_office_elsewhere(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        let mut told: SmallVec<[(ValueId, Country, TokenRange); 8]> = SmallVec::new();
        for mention in reading.mentions.persons.iter().filter(|m| m.form == Form::Office) {
            let Some(country) = mention.country else { continue };
            let sentence = reading.sentences.partition_point(|s| s.range.past() <= mention.range.first());
            let Some(sentence) = reading.sentences.get(sentence) else { continue };
            let title = reading.passages[sentence.passage].role == Role::Title;
            if !title && ranking.principal().first() != Some(&country) {
                continue;
            }
            for office in &mention.offices {
                if told.len() < IN_MIND && !told.iter().any(|(o, c, _)| o == office && *c == country) {
                    // `Meeting the Peruvian minister, X said`: nor does who stands behind it, in English.
                    let english = !title && reading.language_at(mention.range.first()) == Language::English;
                    let past = if english { sentence.range.past() } else { mention.range.first() };
                    told.push((*office, country, TokenRange::new(sentence.range.first(), past)));
                }
            }
        }
        // An office that somebody of that country is known to hold tells nothing of others.
        told.retain(|(office, country, _)| {
            !self.people.iter().take(IN_MIND).any(|p| p.country == Some(*country) && p.offices.contains(office))
        });
        for at in 0..self.people.len().min(IN_MIND) {
            let person = &self.people[at];
            if person.country.is_some() || person.home.is_some() {
                continue;
            }
            let mut fits = told.iter().filter(|(office, ..)| person.offices.contains(office)).map(|(_, country, told)| (*country, *told));
            // `X exchanged documents with the Foreign Minister of Malaysia`: who stands before the office does not hold it.
            if let (Some((country, told_in)), None) = (fits.next(), fits.next())
                && !self.named_within(reading, PersonId(at as u32), told_in)
            {
                self.people[at].country = Some(country);
                told.retain(|(office, of, _)| *of != country || !self.people[at].offices.contains(office));
            }
        }
    }

    /// Whether the person is called by name within `range`.
    pub(super) fn named_within(&self, reading: &Reading<'_>, id: PersonId, range: TokenRange) -> bool {
        let persons = &reading.mentions.persons;
        let from = persons.partition_point(|m| m.range.first() < range.first());
        let here = persons[from..].iter().zip(&self.of_mention[from..]).take_while(|(m, _)| m.range.first() < range.past());
        here.into_iter().any(|(m, of)| m.form == Form::Named && *of == Some(id))
    }

    /// Who travels to one of the two countries of a text is of the other.
    fn by_journey(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        let [first, second] = match ranking.principal() {
            [first, second, ..] => [*first, *second],
            _ => return,
        };
        let mut next = 0;
        // Where each of them goes, of the two.
        let mut goals: SmallVec<[(usize, Country); 16]> = SmallVec::new();
        let persons = &reading.mentions.persons;
        for (i, mention) in persons.iter().enumerate() {
            let Some(id) = self.of_mention[i].filter(|id| self.get(*id).country.is_none()) else { continue };
            while reading.sentences.get(next).is_some_and(|s| s.range.past() <= mention.range.first()) {
                next += 1;
            }
            let Some(sentence) = reading.sentences.get(next) else { return };
            let past = mention.range.past();
            let end = (past + BEFORE).min(sentence.range.past());
            // Up to the next person: behind him somebody else travels, unless the two are one row.
            let row =
                |at: usize| at == past || at == past + 1 && (reading.tokens[past].is(',') || reading.is(past, reading.packs.known.joiner));
            let stop = persons[i + 1..].iter().take(4).find(|p| !row(p.range.first())).map_or(end, |p| p.range.first().min(end));
            let travels = (past..stop).find_map(|at| reading.lexeme(at, reading.packs.known.travel));
            let Some((_, behind)) = travels else { continue };
            // `called on X during the trip to Peru`: whom somebody sees goes nowhere, unless it is told of him.
            let told = (past..behind).any(|at| reading.is(at, reading.packs.known.agent) || reading.tokens[at].is(','));
            if behind_preposition(reading, mention) && reading.language_at(past) == Language::English && !told {
                continue;
            }
            let near = TokenRange::new(behind, (behind + ROW).min(sentence.range.past()));
            let to = reading.mentions.within(near).filter_map(|(_, m)| match m.what {
                What::Country { country, demonym: false } | What::Place(country) => Some((country, m.range)),
                _ => None,
            });
            let mut row = usize::MAX;
            for (country, range) in to {
                // `to A, B and C`: further countries only in a row with the first.
                if row == usize::MAX && range.past() > behind + BEHIND || row != usize::MAX && range.first() > row + 2 {
                    break;
                }
                row = range.past();
                let goal = (id.0 as usize, country);
                if (country == first || country == second) && goals.len() < 2 * IN_MIND && !goals.contains(&goal) {
                    goals.push(goal);
                }
            }
        }
        self.goals = goals.iter().copied().take(IN_MIND).collect();
        // A text about more than two tells nothing of who goes to one of them.
        let many = matches!(ranking.principal(), [_, _, third, ..] if ranking.weight(*third) >= ranking.weight(second));
        // On a tour of both they are of a third: of the country where a report of their return is written.
        let dateline = dateline(reading).filter(|c| *c != first && *c != second);
        let third = ranking.principal().get(2).copied().filter(|c| ranking.weight(*c) * 4 >= ranking.weight(second));
        for (at, to) in &goals {
            let home = if *to == first { second } else { first };
            if !goals.contains(&(*at, home)) {
                self.people[*at].country = Some(home).filter(|_| !many);
            } else if self.people[*at].country.is_none() {
                self.people[*at].country = dateline.or(third);
            }
        }
    }
}
