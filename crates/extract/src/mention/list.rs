//! Lists: persons or countries in a row, joined by commas and words such as `và` and `as well as`.

use crate::mention::find::Scan;
use crate::mention::person::PersonMention;
use crate::mention::{Mention, What};
use crate::pack::known::hint;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::value::Country;

/// A list mention for every run of two or more persons; `first` is the place of the first person of the stretch.
pub fn persons(scan: &Scan<'_>, first: u32, persons: &[PersonMention]) -> Vec<Mention> {
    if persons.len() < 2 {
        return Vec::new();
    }
    let here: Vec<(u32, TokenRange)> = persons.iter().enumerate().map(|(i, p)| (first + i as u32, p.range)).collect();
    let mut lists = Vec::new();
    runs(scan, &here, |run| {
        let items = run.iter().map(|(i, _)| *i).collect();
        lists.push(Mention { range: run[0].1.join(run[run.len() - 1].1), what: What::Persons(items) });
    });
    lists
}

/// Adds a list mention to `lists` for every run of two or more countries, those in the names of persons left out.
pub fn countries(scan: &Scan<'_>, mut in_name: impl FnMut(usize) -> bool, lists: &mut Vec<Mention>) {
    let mut countries: Vec<(Country, TokenRange)> = Vec::new();
    for (at, hints) in scan.all_hints() {
        if hints & hint::COUNTRY != 0
            && let Some((country, _, past)) = scan.country(at)
            && !in_name(at)
        {
            countries.push((country, TokenRange::new(at, past)));
        }
    }
    runs(scan, &countries, |run| {
        let items = run.iter().map(|(c, _)| *c).collect();
        lists.push(Mention { range: run[0].1.join(run[run.len() - 1].1), what: What::Countries(items) });
    });
}

/// Calls `each` with every suffix-closed run: the list from its first item, and from each later one, so that a pattern
/// may begin anywhere in it.
fn runs<T: Copy>(scan: &Scan<'_>, items: &[(T, TokenRange)], mut each: impl FnMut(&[(T, TokenRange)])) {
    let mut start = 0;
    while start < items.len() {
        let mut end = start + 1;
        while end < items.len() && joined(scan, items[end - 1].1.past(), items[end].1.first()) && end - start < 12 {
            end += 1;
        }
        for from in start..end - 1 {
            each(&items[from..end]);
        }
        start = end;
    }
}

/// Whether only joiners stand between `from` and `to`.
fn joined(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    if to <= from || to - from > 5 {
        return false;
    }
    let mut at = from;
    let mut any = false;
    while at < to {
        if matches!(scan.tokens[at].kind, TokenKind::Mark(',' | '-' | '–' | '—' | '/')) {
            at += 1;
            any = true;
        } else if let Some((_, past)) = scan.lexeme(at, scan.known().joiner) {
            at = past;
            any = true;
        } else if scan.lexeme(at, scan.known().article).is_some() {
            at += 1;
        } else {
            return false;
        }
    }
    any
}
