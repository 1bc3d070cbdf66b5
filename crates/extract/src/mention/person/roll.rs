//! People in a row under one office told once: `the presidents X of Kenya, Y of Uganda and Z of Rwanda`, `his counterparts,
//! including X of Egypt`, `Presidents X and Y`.

use smallvec::SmallVec;

use super::{Form, PersonMention};
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// Most tokens between two of a row.
const GAP: usize = 9;

/// The person whose name starts at token `at`, of the office of `last`, who stands before in the same row.
pub fn next(scan: &Scan<'_>, persons: &[PersonMention], at: usize) -> Option<PersonMention> {
    let last = persons.last()?;
    if last.offices.is_empty() && !last.counterpart || scan.pack.language != Language::English {
        return None;
    }
    let from = last.range.past();
    if from >= at || at - from > GAP {
        return None;
    }
    let (land, told) = land_before(scan, from, at).unzip();
    let to = told.unwrap_or(at);
    let led = || to > from && scan.lexeme(to - 1, scan.known().preposition).is_some() && joins(scan, from, to - 1);
    if !joins(scan, from, to) && !(land.is_some() && led()) {
        return None;
    }
    let name = name_at(scan, at).filter(|n| n.len() >= 2)?;
    // The office before the row begins it.
    let first = if last.name.is_none() { last.range.first() } else { to };
    let person = |country, past| PersonMention {
        range: TokenRange::new(first, past),
        offices: last.offices.clone(),
        country,
        name: Some(name),
        form: Form::Named,
        body: None,
        counterpart: last.counterpart,
    };
    if land.is_some() {
        return Some(person(land, name.past()));
    }
    if let Some((_, behind)) = scan.lexeme(name.past(), scan.known().possessor) {
        let land = if scan.lexeme(behind, scan.known().article).is_some() { behind + 1 } else { behind };
        if let Some((country, false, past)) = scan.country(land) {
            return Some(person(Some(country), past));
        }
    }
    // `Ministers X (Kenya), Y (Peru) and Z (Chad)`.
    if let Some((country, past)) = super::apposition::bracketed(scan, name.past()) {
        return Some(person(Some(country), past));
    }
    let head = head_of(scan, persons).filter(|_| last.name.is_some() && joins(scan, from, at))?;
    Some(person(land_of(scan, head), name.past()))
}

/// The person whose name starts at token `at`, told by it and a country alone, behind words for two or more, behind `with`, or going on such a
/// row: `the two leaders, X of Kenya and Y of Peru`.
pub fn of_both(scan: &Scan<'_>, last: Option<&PersonMention>, at: usize) -> Option<PersonMention> {
    let known = scan.known();
    let mark = at.checked_sub(1).filter(|i| scan.token(*i).is_some_and(|t| matches!(t.kind, TokenKind::Mark(',' | ':' | '(' | '–' | '—'))));
    let told =
        |back: usize| mark.and_then(|mark| scan.lexeme(mark.checked_sub(back)?, known.both)).is_some_and(|(_, past)| Some(past) == mark);
    let row = last.is_some_and(|p| p.offices.is_empty() && p.country.is_some() && p.range.past() < at && joins(scan, p.range.past(), at));
    let told = row || (1..=4).any(told);
    // `met with X of Kenya and Y of Peru`
    let met = !told && at.checked_sub(1).is_some_and(|with| scan.lexeme(with, known.company).is_some_and(|(_, past)| past == at));
    if !told && !met {
        return None;
    }
    let name = name_at(scan, at).filter(|n| n.len() >= 2)?;
    let plain = |at: usize| scan.phrases_at(at).iter().all(|p| p.class == known.surname || p.class == known.particle);
    if met && !name.indexes().all(plain) {
        return None;
    }
    let (_, of) = scan.lexeme(name.past(), known.possessor)?;
    let (country, _, past) = scan.country(of).filter(|(_, demonym, _)| !demonym)?;
    Some(PersonMention {
        range: TokenRange::new(at, past),
        offices: SmallVec::new(),
        country: Some(country),
        name: Some(name),
        form: Form::Named,
        body: None,
        counterpart: false,
    })
}

/// `his counterparts Peru's X and Chile's Y`, `from Peru X and Chile Y`: the country between `from` and the name at `at`, and where
/// it begins.
fn land_before(scan: &Scan<'_>, from: usize, at: usize) -> Option<(Country, usize)> {
    let known = scan.known();
    (from..at).find_map(|start| {
        let (country, demonym, past) = scan.country(start)?;
        let owner = scan.token(past).is_some_and(|t| t.kind == TokenKind::Possessive);
        let past = if owner { past + 1 } else { past };
        let named = past == at || scan.lexeme(past, known.honorific).is_some_and(|(_, past)| past == at || past + 1 == at);
        (named && !demonym).then_some((country, start))
    })
}

/// Drops from `persons` the office that has become part of `person`.
pub fn head(persons: &mut Vec<PersonMention>, person: &PersonMention) {
    if persons.last().is_some_and(|last| last.range.start == person.range.start) {
        persons.pop();
    }
}

/// Whether only marks, joining words, words that open a list and forms of address stand between.
fn joins(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    let known = scan.known();
    let mut at = from;
    while at < to {
        let token = &scan.tokens[at];
        let phrase = [known.joiner, known.listing, known.honorific].iter().find_map(|c| scan.lexeme(at, *c));
        at = match phrase {
            Some((_, past)) => past,
            None if matches!(token.kind, TokenKind::Mark(',' | ':' | ';' | '(' | '-' | '–' | '—')) => at + 1,
            None => return false,
        };
    }
    at == to
}

/// Who begins the row of which the last of `persons` is: told by an office in the plural, `Presidents`, which its name in the lexicon is not.
fn head_of<'p>(scan: &Scan<'_>, persons: &'p [PersonMention]) -> Option<&'p PersonMention> {
    let last = persons.last()?;
    let mut rest = persons.len();
    while rest > 0 {
        let here = &persons[rest - 1];
        let parted = persons.get(rest).is_some_and(|behind| !joins(scan, here.range.past(), behind.range.first()));
        if parted || here.name.is_none() || here.offices != last.offices {
            return None;
        }
        if office_at(scan, here).is_some_and(|at| super::several(scan, at, here)) {
            return Some(here);
        }
        rest -= 1;
    }
    None
}

/// The country told before an office in the plural, as that of all its holders: `the former Kenyan ministers X, Y and Z`; none where another
/// country is joined to it.
fn land_of(scan: &Scan<'_>, head: &PersonMention) -> Option<Country> {
    let first = head.range.first();
    let before = office_at(scan, head).is_some_and(|at| at > first);
    let joined = first.checked_sub(1).is_some_and(|at| scan.lexeme(at, scan.known().joiner).is_some());
    head.country.filter(|_| before && !joined)
}

/// Where the office of `person` stands, before the name.
fn office_at(scan: &Scan<'_>, person: &PersonMention) -> Option<usize> {
    (person.range.first()..person.name?.first()).find(|at| scan.lexeme(*at, scan.known().office).is_some())
}
