//! Persons told by the organisation that sent them: `the EU's special representative X`, `X, the UN special envoy for Y`.

use super::{PersonMention, titled};
use crate::mention::find::Scan;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;

/// The person whose organisation stands at `at`, before the office, in English.
pub(super) fn led_by_body(scan: &Scan<'_>, at: usize) -> Option<PersonMention> {
    if scan.pack.language != Language::English || !scan.token(at).is_some_and(|t| t.is_word() && t.capital) {
        return None;
    }
    let known = scan.known();
    let (organisation, past) = scan.lexeme(at, known.organisation)?;
    let owns = scan.token(past).is_some_and(|t| t.kind == TokenKind::Possessive);
    let mut office = past + usize::from(owns);
    while let Some((_, after)) = scan.lexeme(office, known.incumbency).filter(|_| scan.lexeme(office, known.office).is_none()) {
        office = after;
    }
    scan.lexeme(office, known.office)?;
    let found = titled(scan, office)?;
    // `the EU Trade Commissioner`, whom the lexicon knows as a whole, is told by the office.
    let body = found.body.or_else(|| scan.packs.country(organisation));
    let range = TokenRange::new(at, found.range.past());
    (!found.offices.is_empty()).then_some(PersonMention { range, body, ..found })
}
