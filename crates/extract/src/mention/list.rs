//! Lists: persons or countries in a row, joined by commas and words such as `và` and `as well as`.

use crate::mention::find::Scan;
use crate::mention::person::PersonMention;
use crate::mention::{Mention, What};
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::value::Country;

/// Adds a list mention for every run of persons and every run of countries; two or more.
pub fn find(scan: &Scan<'_>, began: usize, first_person: u32, mentions: &mut Vec<Mention>, persons: &[PersonMention]) {
    let here: Vec<(u32, TokenRange)> =
        persons[first_person as usize..].iter().enumerate().map(|(i, p)| (first_person + i as u32, p.range)).collect();
    let mut lists = Vec::new();
    runs(scan, &here, |run| {
        let items = run.iter().map(|(i, _)| *i).collect();
        lists.push(Mention { range: run[0].1.join(run[run.len() - 1].1), what: What::Persons(items) });
    });
    let mut countries: Vec<(Country, TokenRange)> = mentions[began..]
        .iter()
        .filter_map(|m| match m.what {
            What::Country { country, .. } => Some((country, m.range)),
            _ => None,
        })
        .collect();
    runs(scan, &countries, |run| {
        let items = run.iter().map(|(c, _)| *c).collect();
        lists.push(Mention { range: run[0].1.join(run[run.len() - 1].1), what: What::Countries(items) });
    });
    mentions.extend(lists);
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
