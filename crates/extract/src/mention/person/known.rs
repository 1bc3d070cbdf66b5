//! People known beforehand whom a text names without an office: `Rosa Quispe flew to Accra`.

use smallvec::SmallVec;

use super::{Form, PersonMention};
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::text::language::Language;

/// The leader of the table whose whole name, of two words or more, begins at token `at` of an English text.
pub(super) fn leader(scan: &Scan<'_>, at: usize) -> Option<PersonMention> {
    let capital = |at: usize| scan.token(at).is_some_and(|t| t.capital && t.is_word());
    if scan.pack.language != Language::English || !capital(at) || !capital(at + 1) && !scan.token(at + 1).is_some_and(|t| t.is_dash()) {
        return None;
    }
    // One such name is no more than a part of a longer one, or of the name of something called after its bearer.
    let part = at > scan.range.first() && capital(at - 1) && !scan.tokens[at].fresh_line && scan.phrases_at(at - 1).is_empty();
    let name = name_at(scan, at).filter(|name| name.len() > 1 && !part && !capital(name.past()))?;
    scan.packs.leaders.find(scan.text_in(name))?;
    let (offices, form) = (SmallVec::new(), Form::Named);
    Some(PersonMention { range: name, offices, country: None, name: Some(name), form, body: None, counterpart: false })
}
