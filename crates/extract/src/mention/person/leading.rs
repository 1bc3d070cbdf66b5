//! Words in capitals before an English office that tell of what it is: `Roads, Ports and Livestock Minister X`, `National Water Council Chair X`.

use super::link::is;
use super::{LOCAL, PersonMention};

use crate::mention::bare::is_title_case;
use crate::mention::find::Scan;
use crate::text::language::Language;

/// Most tokens of such words.
const LONGEST: usize = 10;

/// Takes the fields, the body or the province before the office of `person` into the mention; `free` is one past whoever stands before.
pub(super) fn take(scan: &Scan<'_>, person: &mut PersonMention, free: usize) {
    let office = person.range.first();
    let told = !person.offices.is_empty() && person.name.is_some() && person.country.is_none();
    if !told || scan.pack.language != Language::English || scan.lexeme(office, scan.known().office).is_none() {
        return;
    }
    let near = office.saturating_sub(LONGEST).max(free).max(scan.range.first());
    let mut first = office;
    while first > near && joins(scan, first, office) {
        first -= 1;
    }
    // What joins stands between two words.
    while first < office && !capital(scan, first) {
        first += 1;
    }
    let known_word = (first..office).any(|at| tells(scan, at));
    if known_word && tells(scan, office - 1) | joined(scan, office) && !is_title_case(scan) {
        person.range.start = first as u32;
        // `Lima governor X`.
        let place = scan.lexeme(first, scan.known().place).filter(|(_, past)| *past == office);
        let local = person.offices.iter().all(|o| scan.packs.rank(*o) >= LOCAL);
        person.country = place.filter(|_| local).and_then(|(place, _)| scan.packs.country(place));
    }
}

/// Whether the token before `at` goes on with what begins there.
fn joins(scan: &Scan<'_>, at: usize, office: usize) -> bool {
    let back = at - 1;
    if scan.token(at).is_some_and(|t| t.fresh_line) || scan.country(back).is_some() {
        return false;
    }
    if capital(scan, back) {
        return !begins_else(scan, back);
    }
    // `Ports and Livestock`, `Chamber of Commerce`.
    let mark = scan.token(back).is_some_and(|t| t.is(',') || t.is('&'));
    let listed = mark || is(scan, back, "also");
    let small = listed || is(scan, back, "of") && at < office;
    let inside = small && (at < office || joined(scan, office)) && back > scan.range.first() && capital(scan, back - 1);
    // `Indo-Pacific Coordinator`.
    let tied = scan.token(back).is_some_and(|t| t.is_dash() && !t.spaced) && scan.token(at).is_some_and(|t| !t.spaced);
    inside && (if listed { field(scan, back - 1) } else { tells(scan, back - 1) })
        || tied && back > scan.range.first() && capital(scan, back - 1)
}

/// `Economic Development and Innovation Minister`: whether a field stands before the joining word before the office, and the office
/// begins with another.
fn joined(scan: &Scan<'_>, office: usize) -> bool {
    office >= 2 && is(scan, office - 1, "also") && field(scan, office) && field(scan, office - 2)
}

/// Whether a field that a minister may be for begins at `at`.
fn field(scan: &Scan<'_>, at: usize) -> bool {
    [scan.known().portfolio, scan.known().field].iter().any(|c| scan.lexeme(at, *c).is_some())
}

fn capital(scan: &Scan<'_>, at: usize) -> bool {
    scan.token(at).is_some_and(|t| t.is_word() && t.capital)
}

/// Whether the word at `at` tells what an office is of.
fn tells(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    [known.portfolio, known.field, known.not_name, known.place, known.organisation].iter().any(|c| scan.lexeme(at, *c).is_some())
}

/// Whether the word at `at`, in capitals, is one that stands before whoever is called next, and no part of it.
fn begins_else(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    let small = [
        known.preposition,
        known.locative,
        known.article,
        known.joiner,
        known.weekday,
        known.month,
        known.dateword,
        known.ministry,
        known.honorific,
        known.office,
        known.say,
        known.headline,
        known.pronoun,
    ];
    // `HAVANA President X`: where the report comes from.
    let dateline = scan.token(at).is_some_and(|t| t.all_capitals) && scan.lexeme(at, known.place).is_some();
    dateline || small.iter().any(|c| scan.lexeme(at, *c).is_some())
}
