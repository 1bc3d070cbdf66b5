//! What an English text says of somebody's office between it and the comma before their name: `the Speaker of Kenya's parliament, X,`.

use super::PersonMention;
use super::link::{is, word};
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// Most tokens of such words.
const LONGEST: usize = 14;

/// The country told in the words that begin at `at`, behind what was read of `person`, and where the comma before the name is: `at the Kenyan
/// Foreign Ministry, X`; or any words in capitals, of somebody whose country is told: `and Regional Integration, Hon. X`.
pub(super) fn before_comma(scan: &Scan<'_>, at: usize, person: &PersonMention) -> Option<(Option<Country>, usize)> {
    if scan.pack.language != Language::English || person.offices.is_empty() {
        return None;
    }
    let known = scan.known();
    // `Kenyan Foreign Minister X and the Minister for Trade, Y`: the name stands here, and somebody else's office behind it.
    let another = |name: TokenRange| {
        let next = scan.lexeme(name.past(), known.joiner).map(|(_, past)| past);
        let office = next.map(|at| scan.lexeme(at, known.article).map_or(at, |(_, past)| past));
        office.is_some_and(|at| scan.lexeme(at, known.office).is_some())
    };
    if name_at(scan, at).is_some_and(|name| name.len() >= 2 && another(name)) {
        return None;
    }
    let bodies = [known.not_name, known.ministry, known.organ, known.institution, known.mechanism, known.visitor];
    let small = [known.office_word, known.article, known.joiner, known.locative, known.field];
    let find = |classes: &[_], at: usize| classes.iter().find_map(|c| scan.lexeme(at, *c)).map(|(_, past)| past);
    let (mut country, mut body, mut past) = (None, false, at);
    while past < at + LONGEST {
        let token = scan.token(past).filter(|t| !t.fresh_line)?;
        if token.is(',') && past > at {
            // `Minister of Labour, Youth and Sport, X`: more of the office.
            if behind_comma(scan, past).is_some() {
                break;
            }
            return None;
        }
        past = if let Some((land, _, after)) = scan.country(past) {
            country = country.or(Some(land));
            after
        } else if let Some(after) = find(&bodies, past) {
            body = true;
            after
        } else if let Some(after) = find(&small, past) {
            after
        } else if token.kind == TokenKind::Possessive || token.is('&') || token.is_word() && token.capital {
            past + 1
        } else {
            return None;
        };
    }
    // Without a body of the country only fields, in capitals: no place where somebody is.
    let fields = || person.country.is_some() && matches!(word(scan, at), "also" | "of" | "for");
    let told = body && (country.is_some() || person.country.is_some()) || country.is_none() && fields();
    (told && scan.token(past).is_some_and(|t| t.is(',')) && behind_comma(scan, past).is_some()).then_some((country, past))
}

/// Whether a name of two words or more stands behind the comma at `comma`, a form of address before it, and is closed.
fn behind_comma(scan: &Scan<'_>, comma: usize) -> Option<()> {
    let address = scan.lexeme(comma + 1, scan.known().honorific).map_or(comma + 1, |(_, past)| past);
    let stop = scan.token(address).is_some_and(|t| t.is('.'));
    let name = name_at(scan, if stop { address + 1 } else { address }).filter(|n| n.len() >= 2)?;
    let joins = is(scan, name.past(), "of") || scan.token(name.past()).is_some_and(|t| t.capital);
    (!joins).then_some(())
}
