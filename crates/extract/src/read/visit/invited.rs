//! What invitations say of visits: whom they ask where to, and which words for a journey are only what they ask.

use crate::context::Context;
use crate::context::people::PersonId;
use crate::read::found::Found;
use crate::text::{Language, TokenKind};
use crate::value::Country;

/// Whom an invitation asks, and where to.
pub(super) fn asked(cx: &Context<'_>, invitation: &Found<'_, '_>) -> Vec<(PersonId, Country)> {
    let from = invitation.persons("from").first().and_then(|p| cx.people.get(*p).country);
    let country = invitation.countries("to_country").first().copied().or(from);
    let to = invitation.persons("to");
    country.map(|c| to.into_iter().map(|p| (p, c)).collect()).unwrap_or_default()
}

/// Whether the match is what somebody is invited to do.
pub(super) fn inside_invitation(f: &Found<'_, '_>, invitations: &[&Found<'_, '_>]) -> bool {
    invitations.iter().any(|i| {
        !i.is_part("answer")
            && i.m.range.first() <= f.m.range.first()
            && f.m.range.first() < i.m.range.past() + 12
            && (i.clause().holds(f.m.range.first()) || asked_to(f, i.m.range.past()))
    })
}

/// `invited the Speaker, X, to pay an official visit`: whether the words from `past` on lead to what somebody was asked to do, in English.
fn asked_to(f: &Found<'_, '_>, past: usize) -> bool {
    let reading = f.cx.reading;
    let at = past + usize::from(reading.tokens.get(past).is_some_and(|t| t.is(',')));
    let to = matches!(reading.lexeme(at, f.cx.packs().known.infinitive), Some(("to", _)));
    let parted = (at..f.m.range.first()).any(|i| matches!(reading.tokens[i].kind, TokenKind::Mark(_)));
    to && !parted && reading.language_at(past) == Language::English
}
