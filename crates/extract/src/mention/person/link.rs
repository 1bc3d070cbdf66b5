//! How an office goes on: small words before its country or name, a second office of the same person.

use super::{PersonMention, titled};
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::pack::lexicon::ValueId;
use crate::text::language::Language;

/// Whether a small word of possession or place, and perhaps the article, stands before `at`.
pub(super) fn of_before(scan: &Scan<'_>, at: usize) -> bool {
    let of = |n: usize| at.checked_sub(n).is_some_and(|i| matches!(word(scan, i), "of" | "to" | "for" | "in"));
    let from = |n: usize| at.checked_sub(n).is_some_and(|i| scan.lexeme(i, scan.known().possessor).is_some());
    let one = |n: usize| of(n) || from(n);
    one(1) || at.checked_sub(1).is_some_and(|i| is(scan, i, "the")) && one(2)
}

/// `Prime Minister of Japan, and President X`, `the Colombian foreign minister, Minister X`: behind the comma stands the
/// office of somebody else.
pub(super) fn somebody_else(scan: &Scan<'_>, at: usize, person: &PersonMention, office: ValueId) -> bool {
    let comma = scan.token(at).is_some_and(|t| t.is(','));
    if !comma || person.country.is_none() || scan.pack.language != Language::English {
        return false;
    }
    let general = scan.packs.value(office);
    scan.lexeme(at + 1, scan.known().joiner).is_some()
        || person.offices.iter().any(|o| scan.packs.value(*o).split(' ').any(|w| w == general))
}

/// A further office of the same person: `Tổng Bí thư, Chủ tịch nước`, `Crown Prince and Prime Minister`.
pub(super) fn next_office(scan: &Scan<'_>, at: usize) -> Option<(ValueId, usize)> {
    let known = scan.known();
    if let Some(found) = scan.lexeme(at, known.office) {
        return Some(found);
    }
    let comma = scan.token(at).is_some_and(|t| t.is(','));
    // `kiêm`, `, đồng thời là`.
    let also = |at: usize| link(scan, at).filter(|(value, _)| *value == "also").map(|(_, past)| past);
    let next = match also(if comma { at + 1 } else { at }) {
        Some(past) => past,
        None if comma => at + 1,
        None => return None,
    };
    // `and Second Minister for Trade`.
    let next = match scan.lexeme(next, known.incumbency) {
        Some((_, past)) if scan.lexeme(next, known.office).is_none() && scan.token(next).is_some_and(|t| t.capital) => past,
        _ => next,
    };
    // Only where one name follows both offices: nobody's name stands between.
    let (office, past) = scan.lexeme(next, known.office)?;
    let mut look = past;
    for _ in 0..8 {
        if name_at(scan, look).is_some() {
            return Some((office, past));
        }
        if scan.token(look).is_some_and(|t| t.is(',')) && scan.lexeme(look + 1, known.honorific).is_some() {
            look += 1;
            continue;
        }
        // `Chủ tịch Nhóm nghị sĩ hữu nghị Chile - Fiji X`.
        if scan.token(look).is_some_and(|t| t.is_dash()) && scan.country(look + 1).is_some() {
            look += 1;
            continue;
        }
        look = if let Some((_, _, after)) = scan.country(look) {
            after
        } else if let Some((_, after)) =
            [known.party, known.organisation, known.honorific, known.office].iter().find_map(|c| scan.lexeme(look, *c))
        {
            after
        } else if let Some(after) = connective(scan, look) {
            after
        } else {
            break;
        };
    }
    // `Deputy Prime Minister, Minister of Roads and Inland Ports of Chad X`.
    let named = || titled(scan, next).is_some_and(|person| person.name.is_some());
    (scan.pack.language == Language::English && named()).then_some((office, past))
}

/// Small words between an office and a name: `of the ruling`, a bracket, `nước`.
pub(super) fn connective(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let known = scan.known();
    let token = scan.token(at)?;
    if token.is('(') {
        let close = (at + 1..(at + 9).min(scan.range.past())).find(|i| scan.tokens[*i].is(')'))?;
        // `the Minister for Roads (Mr X)`.
        if scan.pack.language == Language::English && scan.lexeme(at + 1, known.honorific).is_some() {
            return None;
        }
        return Some(close + 1);
    }
    let follows = |from: usize| {
        scan.country(from).is_some() || [known.party, known.organisation, known.office].iter().any(|c| scan.lexeme(from, *c).is_some())
    };
    let (link, past) = link(scan, at)?;
    match link {
        "of" | "for" | "to" => {
            // `the Ambassador of President X`: the name is that of whom the second office tells.
            let named = |(_, past): (ValueId, usize)| name_at(scan, past).is_some();
            if scan.pack.language == Language::English && scan.lexeme(at + 1, known.office).is_some_and(named) {
                return None;
            }
            // `the visit of a Kenyan leader to Peru`: nobody is posted as one.
            if link == "to" && behind_leader(scan, at) {
                return None;
            }
            for next in at + 1..at + 5 {
                if follows(next) {
                    return Some(next);
                }
                let token = scan.token(next)?;
                // `the first minister to be received by President X`, `to address the African Union`.
                let verb = link == "to" && !token.capital && scan.lexeme(next, known.article).is_none();
                if scan.pack.language == Language::English && (verb || scan.lexeme(next, known.preposition).is_some()) {
                    return None;
                }
                let body = scan.lexeme(next, known.not_name).is_some();
                if !token.is_word() || token.capital && !body && !is(scan, next, "realm") {
                    return None;
                }
            }
            None
        }
        "the" => follows(at + 1).then_some(at + 1),
        "land" => scan.country(past).is_some().then_some(past),
        _ => None,
    }
}

/// Whether an English word for the highest of a country stands right before `at`.
fn behind_leader(scan: &Scan<'_>, at: usize) -> bool {
    let leader = |from: usize| scan.lexeme(from, scan.known().leader).filter(|(_, past)| *past == at);
    let highest = |(value, _): (ValueId, usize)| scan.packs.value(value) == "leader";
    scan.pack.language == Language::English && (1..=3).filter_map(|back| at.checked_sub(back)).filter_map(leader).any(highest)
}

/// What the small word of an office at `at` is there for, and one past it.
fn link<'a>(scan: &Scan<'a>, at: usize) -> Option<(&'a str, usize)> {
    if scan.token(at)?.is('&') {
        return Some(("also", at + 1));
    }
    scan.lexeme(at, scan.known().office_word).map(|(value, past)| (scan.packs.value(value), past))
}

/// What the small word of an office at `at` is there for; empty where there is none.
pub(super) fn word<'a>(scan: &Scan<'a>, at: usize) -> &'a str {
    link(scan, at).map_or("", |(value, _)| value)
}

/// Whether the small word at `at` is there for `what`.
pub(super) fn is(scan: &Scan<'_>, at: usize, what: &str) -> bool {
    word(scan, at) == what
}

/// `his counterpart from Kenya`: past the word of possession and the article before a country.
pub(super) fn from_country(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let (_, past) = scan.lexeme(at, scan.known().possessor)?;
    let land = if is(scan, past, "the") { past + 1 } else { past };
    scan.country(land).map(|_| land)
}
