//! Rows of countries each of which has relations with the one named behind.

use crate::fact::{Fact, Slots};
use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::{Language, ending};
use crate::value::{Country, DateValue};

/// `Peru, Chile and Bolivia set up relations with Kenya`: the row of countries right before an English verb.
pub(super) fn row_before(f: &Found<'_, '_>) -> Vec<Country> {
    let (reading, first) = (f.cx.reading, f.m.range.first());
    let known = &f.cx.packs().known;
    let before = TokenRange::new(f.sentence_range().first(), first);
    let small = |i: usize| reading.is(i, known.auxiliary) || ending::is_adverb(reading.tokens[i].span.of(reading.text));
    let mut rows = reading.mentions.within(before).filter_map(|(_, m)| match &m.what {
        What::Countries(list) if (m.range.past()..first).all(small) => Some(reading.mentions.countries(*list)),
        _ => None,
    });
    let english = reading.language_at(first) == Language::English;
    rows.next().filter(|row| english && row.len() > 1).map(<[Country]>::to_vec).unwrap_or_default()
}

/// `relations with Kenya`: the one country right behind the match and the word that tells with whom.
pub(super) fn behind_with(f: &Found<'_, '_>) -> Option<Country> {
    let (reading, past) = (f.cx.reading, f.m.range.past());
    let at = past + 1 + usize::from(reading.is(past + 1, f.cx.packs().known.article));
    let one = reading.mentions.at(at).find_map(|(_, m)| match m.what {
        What::Country { country, demonym: false } => Some(country),
        _ => None,
    });
    one.filter(|_| reading.is(past, f.cx.packs().known.company))
}

/// `ties with Peru, Chile and Kenya in 1971, 1984 and 2006, respectively`: the days of so many pairs, where the English sentence tells one
/// for each; else none.
pub(super) fn dates_of_each(f: &Found<'_, '_>, count: usize) -> Vec<DateValue> {
    let (cx, sentence) = (f.cx, f.sentence_range());
    if count < 2 || !sentence.indexes().any(|at| cx.reading.is(at, cx.packs().known.severally)) {
        return Vec::new();
    }
    let behind = TokenRange::new(f.m.range.past(), sentence.past());
    let dates: Vec<DateValue> = cx.dates_in(behind).map(|(_, date)| date).take(count + 1).collect();
    if dates.len() == count { dates } else { Vec::new() }
}

/// How many facts are looked through for the visit of a sentence.
const FACTS: usize = 128;

/// `Minister X of Peru visited Kenya to mark 35 years of ties between the two countries`: the two of the one visit that an English
/// sentence tells of before it speaks of both.
pub(super) fn of_visit(f: &Found<'_, '_>, facts: &[Fact]) -> Option<[Country; 2]> {
    let (reading, sentence) = (f.cx.reading, f.sentence_range());
    let both = |(_, m): (u32, &crate::mention::Mention)| matches!(m.what, What::Both(_));
    let behind = TokenRange::new(f.m.range.past().saturating_sub(1), sentence.past());
    if reading.language_at(sentence.first()) != Language::English
        || f.m.get("countries").is_some()
        || !reading.mentions.within(behind).any(both)
    {
        return None;
    }
    let mut visits = facts.iter().take(FACTS).filter(|fact| fact.tokens == sentence).filter_map(|fact| match &fact.slots {
        Slots::Visit(v) => Some([v.guest_country?, v.host_country?]),
        _ => None,
    });
    let first = visits.next()?;
    visits.all(|other| other == first).then_some(first)
}
