//! Two people told by one office: `the presidents of Cyprus and Egypt, X and Y`.

use super::{Form, PersonMention};
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::span::TokenRange;
use crate::text::language::Language;

/// The two people whose common office starts at token `at`, of the two countries in the order named.
pub fn offices(scan: &Scan<'_>, at: usize) -> Option<[PersonMention; 2]> {
    let known = scan.known();
    // `các nhà lãnh đạo A và B, X và Y`: no office at all.
    let (office, past) = match scan.lexeme(at, known.office) {
        Some((office, past)) => (Some(office), past),
        None => (None, scan.lexeme(at, known.leader)?.1),
    };
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
        counterpart: false,
    };
    let comma = |at: usize| if scan.token(at).is_some_and(|t| t.is(',')) { at + 1 } else { at };
    // `the ministers of Kenya, X, and of Peru, Y`: each behind their country.
    if english && !joins(past) {
        let first = name_at(scan, honorific(comma(past))).filter(|n| n.len() >= 2)?;
        let and = comma(first.past());
        let of = if joins(and) { scan.lexeme(and + 1, known.possessor).map_or(and + 1, |(_, past)| past) } else { return None };
        let (other, _, past) = scan.country(article(of)).filter(|(other, _, _)| *other != one)?;
        let second = name_at(scan, honorific(comma(past))).filter(|n| n.len() >= 2)?;
        let behind = TokenRange::new(of, second.past());
        return Some([person(TokenRange::new(at, first.past()), one, first), person(behind, other, second)]);
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
    Some([person(TokenRange::new(at, first.past()), one, first), person(behind, other, second)])
}
