//! Signatures: a name in one line and its office in the next, as under a letter.

use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::mention::person::{Form, PersonMention};
use crate::text::language::Language;

/// A line of a signature has at most so many tokens.
const LINE: usize = 12;

/// Makes one person of a line that is a name and the line behind it that is an office and nothing else.
pub fn join(scans: &mut [(Scan<'_>, Vec<PersonMention>)]) {
    for at in 1..scans.len() {
        let (before, behind) = scans.split_at_mut(at);
        let (Some((name_line, people)), Some((office_line, offices))) = (before.last_mut(), behind.first()) else { return };
        let english = name_line.pack.language == Language::English;
        if !english || name_line.range.len() > LINE || office_line.range.len() > LINE {
            continue;
        }
        let [office] = &offices[..] else { continue };
        if office.form != Form::Office || office.range != office_line.range {
            continue;
        }
        let signed = match &people[..] {
            [] => name_at(name_line, name_line.range.first()).filter(|name| name.len() > 1 && *name == name_line.range),
            [one] if one.offices.is_empty() && one.country.is_none() && one.range == name_line.range => one.name,
            _ => None,
        };
        if let Some(name) = signed {
            let person = PersonMention { range: name_line.range, name: Some(name), form: Form::Named, ..office.clone() };
            *people = vec![person];
        }
    }
}
