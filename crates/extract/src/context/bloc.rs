//! Organisations that are one of the two that a text is about.

use smallvec::SmallVec;

use crate::context::Reading;
use crate::mention::{Mention, What};
use crate::span::TokenRange;
use crate::text::{Language, ending};
use crate::value::Country;

/// How often an organisation is named that is one of the two a text is about.
const LEAST: u32 = 3;
/// How many sentences an organisation opens as their subject that is a party of a text.
const ACTS: usize = 2;
/// How many countries a text may name that is about one of them and an organisation.
pub(super) const ALONE: usize = 6;

/// Organisations with how much a text speaks of them: one, or two.
pub(super) type Blocs = SmallVec<[(Country, u32); 2]>;

/// `The European Union and Moldova`: the organisations that are among the two that the text is about, with their weight.
pub(super) fn blocs(reading: &Reading<'_>, countries: &[(Country, u32)], organisations: &[(Country, u32)]) -> Blocs {
    let known = |c: Country| countries.iter().any(|(country, _)| *country == c);
    if countries.iter().all(|(c, _)| organisations.iter().any(|(o, _)| o == c)) {
        return two_blocs(organisations).into_iter().filter(|(c, _)| !known(*c)).collect();
    }
    // `tại Bỉ`: a country named less than either of two organisations is only where they met.
    let two = two_blocs(organisations);
    if let [_, (_, least)] = two[..]
        && least >= LEAST
        && countries.iter().all(|(_, n)| *n < least)
    {
        return two.into_iter().filter(|(c, _)| !known(*c)).map(|(c, n)| (c, n * 2)).collect();
    }
    let acts =
        organisations.iter().max_by_key(|(_, n)| *n).filter(|(c, _)| !known(*c) && opens(reading, *c) >= ACTS).map(|(c, n)| (*c, n * 2));
    acts.or_else(|| bloc(countries, organisations)).or_else(|| joined(reading, countries, organisations)).into_iter().collect()
}

/// `Hai bên` of a Vietnamese text about one country: the organisation that stands side by side with it, `ASEAN và Kenya`, `ASEAN-Kenya`.
fn joined(reading: &Reading<'_>, countries: &[(Country, u32)], organisations: &[(Country, u32)]) -> Option<(Country, u32)> {
    let (first, weight) = *countries.iter().max_by_key(|(_, n)| *n)?;
    if countries.iter().any(|(c, n)| *c != first && *n * 2 > weight) || organisations.iter().any(|(o, _)| *o == first) {
        return None;
    }
    let vietnamese = |range: TokenRange| !range.is_empty() && reading.language_at(range.first()) == Language::Vietnamese;
    let sentences = reading.sentences.iter().filter(|s| reading.readable(s) && vietnamese(s.range));
    let bloc = sentences.flat_map(|s| s.range.indexes()).find_map(|at| beside(reading, at, first))?;
    Some((bloc, weight))
}

/// The organisation named at `at`, if a dash or a joining word parts it from `country`.
fn beside(reading: &Reading<'_>, at: usize, country: Country) -> Option<Country> {
    let known = &reading.packs.known;
    let (value, past) = reading.value(at, known.organisation)?;
    let organisation = reading.packs.country(value)?;
    let past = if reading.tokens.get(past).is_some_and(|t| t.is(')')) { past + 1 } else { past };
    let joins = |i: usize| reading.tokens.get(i).is_some_and(|t| t.is_dash()) || reading.is(i, known.joiner);
    let named = |m: &Mention| matches!(m.what, What::Country { country: c, .. } if c == country);
    let behind = joins(past) && reading.mentions.at(past + 1).any(|(_, m)| named(m));
    let near = TokenRange::new(at.saturating_sub(6), at.saturating_sub(1));
    let before = at > 1 && joins(at - 1) && reading.mentions.within(near).any(|(_, m)| named(m) && m.range.past() == at - 1);
    (behind || before).then_some(organisation)
}

/// How many English sentences begin with the organisation as their subject: `The African Union urges`.
fn opens(reading: &Reading<'_>, organisation: Country) -> usize {
    let known = &reading.packs.known;
    let acts = |range: TokenRange| {
        let first = range.first() + usize::from(reading.is(range.first(), known.article));
        let (value, mut verb) = reading.value(first, known.organisation)?;
        while let Some((_, past)) = reading.lexeme(verb, known.auxiliary) {
            verb = past;
        }
        let word = reading.tokens.get(verb).filter(|t| t.is_word() && verb < range.past())?.span.of(reading.text);
        let told = ending::is_past(word) || ending::is_in_s(word) || [known.say, known.future].iter().any(|class| reading.is(verb, *class));
        (told && reading.packs.country(value) == Some(organisation)).then_some(())
    };
    let english = |range: TokenRange| !range.is_empty() && reading.language_at(range.first()) == Language::English;
    let named = |sentence: usize| reading.may_hold(sentence, known.organisation);
    reading.sentences.iter().enumerate().filter(|(i, s)| named(*i) && english(s.range) && acts(s.range).is_some()).count()
}

/// `The African Union and the European Union agreed`: the two organisations named most, each more than once, where a text names no
/// country, but for people who speak for one of them.
fn two_blocs(organisations: &[(Country, u32)]) -> Blocs {
    let mut named: Blocs = organisations.iter().copied().filter(|(_, n)| *n > 1).collect();
    named.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    named.truncate(2);
    if named.len() == 2 { named } else { Blocs::new() }
}

/// The organisation that is the other of the two, where the text is about one country and no second.
fn bloc(countries: &[(Country, u32)], organisations: &[(Country, u32)]) -> Option<(Country, u32)> {
    let mut weights: Vec<u32> = countries.iter().map(|(_, n)| *n).collect();
    weights.sort_unstable_by_key(|n| std::cmp::Reverse(*n));
    let first = *weights.first()?;
    if weights.get(1).is_some_and(|second| second * 4 > first || *second > 2) {
        return None;
    }
    let (bloc, times) = organisations.iter().rev().max_by_key(|(_, n)| *n)?;
    (*times >= LEAST).then_some((*bloc, times * 2))
}

/// How many countries a text is about that reports a gathering of an organisation's members.
const GATHERED: usize = 4;
/// The organisation that gathers is named in one of so many first sentences.
const HEAD: usize = 3;

/// The organisation whose members a text brings together: named in its head and again and again, in a text about many countries.
pub(super) fn gathering(reading: &Reading<'_>, principal: &[Country]) -> Option<Country> {
    if principal.len() < GATHERED {
        return None;
    }
    let head = reading.sentences.iter().filter(|s| reading.readable(s)).take(HEAD);
    let named: Blocs = head.flat_map(|s| organisations_in(reading, s.range)).map(|c| (c, 0)).collect();
    let often = organisations(reading).into_iter().filter(|(c, n)| *n >= LEAST && named.iter().any(|(head, _)| head == c));
    often.max_by_key(|(_, n)| *n).map(|(c, _)| c)
}

/// The organisations that the sentences of `reading` name, each with how often it is named.
pub(super) fn organisations(reading: &Reading<'_>) -> Vec<(Country, u32)> {
    let mut counts: Vec<(Country, u32)> = Vec::new();
    let class = reading.packs.known.organisation;
    for (_, sentence) in reading.sentences.iter().enumerate().filter(|(i, s)| reading.may_hold(*i, class) && reading.readable(s)) {
        for country in organisations_in(reading, sentence.range) {
            match counts.iter_mut().find(|(c, _)| *c == country) {
                Some((_, n)) => *n += 1,
                None => counts.push((country, 1)),
            }
        }
    }
    counts
}

/// The organisations that `range` names, as often as it does.
pub(super) fn organisations_in<'a>(reading: &'a Reading<'_>, range: TokenRange) -> impl Iterator<Item = Country> + 'a {
    let class = reading.packs.known.organisation;
    let named = range.indexes().filter_map(move |at| reading.value(at, class));
    named.filter_map(move |(value, past)| if past <= range.past() { reading.packs.country(value) } else { None })
}
