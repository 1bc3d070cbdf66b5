//! Signatures: a name in one line and its office in the next, as under a letter; or names in several lines and their offices below.

use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::mention::person::{Form, PersonMention};
use crate::span::TokenRange;
use crate::text::language::Language;

/// A line of a signature has at most so many tokens.
const LINE: usize = 12;
/// So many sign at most in one row.
const ROW: usize = 4;

/// A line of a text, and the people in it.
type Line<'a> = (Scan<'a>, Vec<PersonMention>);

/// Makes one person of a line that is a name and the line behind it that is an office and nothing else; of several names in lines that
/// follow each other, and as many offices behind them, each of the name in its place.
pub fn join(lines: &mut [Line<'_>]) {
    for at in 1..lines.len() {
        let Some(office) = office_of(&lines[at]) else { continue };
        let row = if at > 1 && office_of(&lines[at - 1]).is_some() { 1 } else { row(lines, at) };
        let signs: Vec<Option<TokenRange>> = (at - row..at).map(|line| name_of(&lines[line])).collect();
        for (i, name) in signs.into_iter().enumerate() {
            let office = if row > 1 { office_of(&lines[at + i]) } else { Some(office.clone()) };
            if let (Some(name), Some(office)) = (name, office) {
                let (scan, people) = &mut lines[at - row + i];
                *people = vec![PersonMention { range: scan.range, name: Some(name), form: Form::Named, ..office }];
            }
        }
    }
}

/// How many names stand in lines of their own before line `at`, behind which as many offices follow; one where no such row is.
fn row(lines: &[Line<'_>], at: usize) -> usize {
    let names = lines[..at].iter().rev().take(ROW).take_while(|line| name_of(line).is_some()).count();
    let offices = lines[at..].iter().take(ROW).take_while(|line| office_of(line).is_some()).count();
    if names == offices { names.max(1) } else { 1 }
}

/// The office that is all there is in a line of English.
fn office_of((scan, people): &Line<'_>) -> Option<PersonMention> {
    let [office] = &people[..] else { return None };
    let whole = scan.range.len() <= LINE && office.form == Form::Office && office.range == scan.range;
    (whole && scan.pack.language == Language::English).then(|| office.clone())
}

/// The name that is all there is in a line of English.
fn name_of((scan, people): &Line<'_>) -> Option<TokenRange> {
    if scan.pack.language != Language::English || scan.range.len() > LINE {
        return None;
    }
    match &people[..] {
        [] => name_at(scan, scan.range.first()).filter(|name| name.len() > 1 && *name == scan.range),
        [one] if one.offices.is_empty() && one.country.is_none() && one.range == scan.range => one.name,
        _ => None,
    }
}
