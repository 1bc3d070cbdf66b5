//! Undertakings at home: what a government will do in its own country, in a text that tells of nothing between countries.

use crate::context::Context;
use crate::fact::{Fact, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::value::Country;

/// How many tokens a text may have that tells of one thing only.
const SHORT: usize = 80;

/// Leaves out what one side undertakes in sentences that name nobody else, where the text tells of no encounter, document, body, level
/// or sum of the two.
pub fn leave_out(cx: &Context<'_>, draft: &mut Draft) {
    if cx.reading.tokens.len() <= SHORT || draft.facts.iter().any(|fact| between_countries(&fact.slots)) {
        return;
    }
    draft.facts.retain(|fact| match &fact.slots {
        Slots::Commitment(c) => !matches!(c.actors[..], [one] if !names_another(cx, fact, one)),
        _ => true,
    });
}

/// Whether a fact is one of relations by itself.
fn between_countries(slots: &Slots) -> bool {
    match slots {
        Slots::Figure(f) => f.countries.len() > 1,
        Slots::Target(t) => t.countries.len() > 1,
        Slots::Commitment(_) | Slots::Position(_) | Slots::Activity(_) => false,
        Slots::Visit(_) | Slots::Meeting(_) | Slots::Partnership(_) | Slots::Agreement(_) => true,
        Slots::Mechanism(_) | Slots::Honour(_) | Slots::Invitation(_) => true,
    }
}

/// Whether the sentence names a country or organisation besides `own`, or somebody of another country.
fn names_another(cx: &Context<'_>, fact: &Fact, own: Country) -> bool {
    let known = &cx.packs().known;
    cx.reading.mentions.within(fact.tokens).any(|(_, m)| match m.what {
        What::Country { country, .. } | What::Place(country) => country != own,
        What::Person(index) => cx.people.country_of(index as usize).is_some_and(|country| country != own),
        What::Lexeme(class, _) => class == known.organisation,
        What::Both(_) => true,
        _ => false,
    })
}
