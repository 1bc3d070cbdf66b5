//! Several people told by one office: `the presidents of Cyprus and Egypt, X and Y`.

use smallvec::{SmallVec, smallvec};

use super::{Form, PersonMention};
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::span::TokenRange;
use crate::text::{ending, language::Language};
use crate::value::Country;

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
    let english = scan.pack.language == Language::English;
    let counterpart = scan.lexeme(at, known.counterpart).is_some();
    let several = english && ending::is_in_s(scan.text_of(past - 1));
    // A joining word of one token.
    let joins = |at: usize| scan.lexeme(at, known.joiner).is_some_and(|(_, past)| past == at + 1);
    let article = |at: usize| if english && scan.lexeme(at, known.article).is_some() { at + 1 } else { at };
    let honorific = |at: usize| {
        let form = scan.lexeme(at, known.honorific).or_else(|| scan.lexeme(at, known.pronoun));
        // `the Deputy Ministers of Kenya and Peru, Ambassador X and Ambassador Y`.
        let rank = || scan.lexeme(at, known.office).filter(|(_, past)| english && scan.country(*past).is_none());
        form.or_else(rank).map_or(at, |(_, past)| past)
    };
    // `his counterparts from Kenya and Peru`.
    let from = || scan.lexeme(past, known.preposition).filter(|_| counterpart);
    let of = if english { scan.lexeme(past, known.possessor).or_else(from)?.1 } else { past };
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
    if english && !joins(past) && scan.country(comma(past)).is_none() {
        let mut people = Holders::new();
        let (mut start, mut country, mut past) = (at, one, past);
        while let Some(name) = name_at(scan, honorific(comma(past))).filter(|n| n.len() >= 2 && people.len() < MOST) {
            people.push(person(TokenRange::new(start, name.past()), country, name));
            let parted = scan.token(name.past()).is_some_and(|t| t.is(';'));
            let and = if parted { name.past() + 1 } else { comma(name.past()) };
            let next = if joins(and) { and + 1 } else { and };
            let of = scan.lexeme(next, known.possessor).map_or(next, |(_, past)| past);
            let told = scan.country(article(of)).filter(|(other, _, _)| !people.iter().any(|p| p.country == Some(*other)));
            // `the ministers of Kenya X, Peru Y and Chad Z`: a name follows each at once.
            let row = |behind: usize| several && and > name.past() && name_at(scan, behind).is_some_and(|n| n.len() >= 2);
            let Some((other, _, behind)) = told.filter(|(_, _, behind)| parted || joins(and) || of > next || row(*behind)) else { break };
            (start, country, past) = (next, other, behind);
        }
        return (people.len() >= 2).then_some(people);
    }
    // `of Kenya, Peru and Chad`
    let mut lands: SmallVec<[Country; 4]> = smallvec![one];
    let mut past = past;
    loop {
        let and = comma(past);
        let next = if joins(and) { and + 1 } else { and };
        let Some((land, _, behind)) = scan.country(article(next)).filter(|_| next > past && lands.len() < MOST) else { break };
        lands.push(land);
        past = behind;
        if joins(and) {
            break;
        }
    }
    let apart = |i: usize| !lands[..i].contains(&lands[i]);
    if lands.len() < 2 || !(0..lands.len()).all(apart) {
        return None;
    }
    // English may leave the comma out.
    let marked = scan.token(past).is_some_and(|t| t.is(',') || t.is(':') || t.is('('));
    let mut next = if marked { past + 1 } else { past };
    let mut people = Holders::new();
    for (i, land) in lands.iter().enumerate() {
        let from = honorific(next);
        let name = name_at(scan, from).filter(|n| (marked || english) && n.len() >= 2)?;
        people.push(person(TokenRange::new(if i == 0 { at } else { from }, name.past()), *land, name));
        let and = if lands.len() > 2 { comma(name.past()) } else { name.past() };
        let more = i + 1 < lands.len();
        // A comma joins all but the last two.
        if more && !joins(and) && (and == name.past() || i + 2 == lands.len()) {
            return None;
        }
        next = if joins(and) { and + 1 } else { and };
    }
    Some(people)
}

/// `các Đại sứ X (Kenya), Y (Peru) và Z (Togo)`: the people of the office at token `at` in a Vietnamese text, each with the country in
/// brackets.
pub fn bracketed(scan: &Scan<'_>, at: usize) -> Option<Holders> {
    let known = scan.known();
    let (office, past) = scan.lexeme(at, known.office).filter(|_| scan.pack.language == Language::Vietnamese)?;
    let mark = |at: usize, mark: char| scan.token(at).is_some_and(|t| t.is(mark));
    let mut people = Holders::new();
    let (mut start, mut next) = (at, past);
    while people.len() < MOST {
        let from = [known.honorific, known.pronoun].iter().find_map(|c| scan.lexeme(next, *c)).map_or(next, |(_, past)| past);
        let Some(name) = name_at(scan, from).filter(|n| mark(n.past(), '(')) else { break };
        let Some((land, _, behind)) = scan.country(name.past() + 1).filter(|(_, _, behind)| mark(*behind, ')')) else { break };
        let (offices, form, range) = (smallvec![office], Form::Named, TokenRange::new(start, behind + 1));
        people.push(PersonMention { range, offices, country: Some(land), name: Some(name), form, body: None, counterpart: false });
        let comma = behind + 1 + usize::from(mark(behind + 1, ','));
        start = scan.lexeme(comma, known.joiner).map_or(comma, |(_, past)| past);
        next = start;
        if start == behind + 1 {
            break;
        }
    }
    (people.len() >= 2).then_some(people)
}

/// `the Kenyan and Peruvian presidents, X and Y`: the people of the office in the plural behind the peoples or countries that begin at `at`,
/// in the order named.
pub fn of_peoples(scan: &Scan<'_>, at: usize) -> Option<Holders> {
    if scan.pack.language != Language::English {
        return None;
    }
    let known = scan.known();
    let joins = |at: usize| scan.lexeme(at, known.joiner).is_some_and(|(_, past)| past == at + 1);
    let comma = |at: usize| if scan.token(at).is_some_and(|t| t.is(',')) { at + 1 } else { at };
    let mut lands: SmallVec<[Country; 4]> = SmallVec::new();
    let mut past = at;
    while let Some((land, _, behind)) = scan.country(past).filter(|(land, _, _)| lands.len() < MOST && !lands.contains(land)) {
        lands.push(land);
        let and = comma(behind);
        past = if joins(and) { and + 1 } else { and };
    }
    let (office, behind) = scan.lexeme(past, known.office).filter(|_| lands.len() >= 2)?;
    let form = |at: usize| scan.lexeme(at, known.honorific).map_or(at, |(_, past)| past);
    let mut next = comma(behind);
    let mut people = Holders::new();
    for (i, land) in lands.iter().enumerate() {
        let name = name_at(scan, form(next)).filter(|n| n.len() >= 2)?;
        let range = TokenRange::new(if i == 0 { at } else { next }, name.past());
        let (offices, form) = (smallvec![office], Form::Named);
        people.push(PersonMention { range, offices, country: Some(*land), name: Some(name), form, body: None, counterpart: false });
        let and = comma(name.past());
        if i + 1 < lands.len() && and == name.past() && !joins(and) {
            return None;
        }
        next = if joins(and) { and + 1 } else { and };
    }
    // The office is told of several: its last word is in the plural.
    let plural = ending::is_in_s(scan.text_of(behind - 1)) || people.first().is_some_and(|p| super::several(scan, past, p));
    plural.then_some(people)
}
