//! Several people told by one office: `the presidents of Cyprus and Egypt, X and Y`.

use smallvec::{SmallVec, smallvec};

use super::{Form, PersonMention};
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::span::TokenRange;
use crate::text::language::Language;

/// People of one office: two as a rule.
type Holders = SmallVec<[PersonMention; 2]>;

/// How many people one office tells at most.
const MOST: usize = 8;

/// The people whose common office starts at token `at`, of their countries in the order named.
pub fn offices(scan: &Scan<'_>, at: usize) -> Option<Holders> {
    let known = scan.known();
    // `các nhà lãnh đạo A và B, X và Y`: no office at all.
    let (office, past) = match scan.lexeme(at, known.office) {
        Some((office, past)) => (Some(office), past),
        None => (None, scan.lexeme(at, known.leader).or_else(|| scan.lexeme(at, known.counterpart))?.1),
    };
    let counterpart = scan.lexeme(at, known.counterpart).is_some();
    let english = scan.pack.language == Language::English;
    // A joining word of one token.
    let joins = |at: usize| scan.lexeme(at, known.joiner).is_some_and(|(_, past)| past == at + 1);
    let article = |at: usize| if english && scan.lexeme(at, known.article).is_some() { at + 1 } else { at };
    let honorific = |at: usize| scan.lexeme(at, known.honorific).or_else(|| scan.lexeme(at, known.pronoun)).map_or(at, |(_, past)| past);
    let of = if english { scan.lexeme(past, known.possessor)?.1 } else { past };
    let (one, _, past) = scan.country(article(of))?;
    let person = |range: TokenRange, country, name| PersonMention {
        range,
        offices: office.into_iter().collect(),
        country: Some(country),
        name: Some(name),
        form: Form::Named,
        body: None,
        counterpart,
    };
    let comma = |at: usize| if scan.token(at).is_some_and(|t| t.is(',')) { at + 1 } else { at };
    // `the ministers of Kenya, X, and of Peru, Y`, `of Kenya, X; Peru, Y; and Chad, Z`: each behind their country.
    if english && !joins(past) {
        let mut people = Holders::new();
        let (mut start, mut country, mut past) = (at, one, past);
        while let Some(name) = name_at(scan, honorific(comma(past))).filter(|n| n.len() >= 2 && people.len() < MOST) {
            people.push(person(TokenRange::new(start, name.past()), country, name));
            let parted = scan.token(name.past()).is_some_and(|t| t.is(';'));
            let and = if parted { name.past() + 1 } else { comma(name.past()) };
            let next = if joins(and) { and + 1 } else { and };
            let of = scan.lexeme(next, known.possessor).map_or(next, |(_, past)| past);
            let told = scan.country(article(of)).filter(|(other, _, _)| !people.iter().any(|p| p.country == Some(*other)));
            let Some((other, _, behind)) = told.filter(|_| parted || joins(and)) else { break };
            (start, country, past) = (of, other, behind);
        }
        return (people.len() >= 2).then_some(people);
    }
    if !joins(past) {
        return None;
    }
    let (other, _, past) = scan.country(article(past + 1)).filter(|(other, _, _)| *other != one)?;
    // English may leave the comma out.
    let marked = scan.token(past).is_some_and(|t| t.is(',') || t.is(':') || t.is('('));
    let names = if marked { past + 1 } else { past };
    let first = name_at(scan, honorific(names)).filter(|n| (marked || english) && n.len() >= 2)?;
    if !joins(first.past()) {
        return None;
    }
    let second = name_at(scan, honorific(first.past() + 1)).filter(|n| n.len() >= 2)?;
    let behind = TokenRange::new(honorific(first.past() + 1), second.past());
    Some(smallvec![person(TokenRange::new(at, first.past()), one, first), person(behind, other, second)])
}
