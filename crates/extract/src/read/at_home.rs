//! Affairs at home: what a government will do in its own country, in a text that tells of nothing between countries or is about one
//! alone.

use smallvec::SmallVec;

use crate::context::Context;
use crate::context::actor::Who;
use crate::fact::{Fact, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::elsewhere::SHORT;
use crate::span::TokenRange;
use crate::value::Country;

/// Leaves out what one side undertakes in sentences that name nobody else, where the text tells of no encounter, document, body, level
/// or sum of the two.
pub fn leave_out(cx: &Context<'_>, draft: &mut Draft) {
    if cx.reading.tokens.len() <= SHORT || draft.facts.iter().any(|fact| between_countries(&fact.slots)) || tells_of_meeting(cx) {
        return;
    }
    draft.facts.retain(|fact| match &fact.slots {
        Slots::Commitment(c) => !matches!(c.actors[..], [one] if !names_another(cx, fact, one)),
        _ => true,
    });
}

/// `President X met with the presidents of Chad and Togo`, `with leaders of Africa`: whether a sentence tells that countries meet,
/// whoever of them that is.
fn tells_of_meeting(cx: &Context<'_>) -> bool {
    let known = &cx.packs().known;
    let several = |range: TokenRange| {
        let lands = cx.reading.mentions.within(range).filter_map(|(_, m)| match m.what {
            What::Country { country, .. } => Some(country),
            What::Person(index) => cx.people.country_of(index as usize),
            _ => None,
        });
        let mut lands = lands.peekable();
        let region = || range.indexes().any(|at| cx.reading.is(at, known.region));
        lands.peek().copied().is_some_and(|first| lands.any(|country| country != first) || region())
    };
    let met =
        |range: TokenRange| range.indexes().any(|at| cx.reading.lexeme(at, known.meet_verb).is_some_and(|(value, _)| value == "meet"));
    let region = |range: TokenRange| range.indexes().any(|at| cx.reading.tokens[at].capital && cx.reading.is(at, known.abroad));
    cx.reading.sentences.iter().map(|s| s.range).any(|range| met(range) && (several(range) || region(range)))
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

/// Whether the sentence names a country or organisation besides `own`, somebody of another country, or the other side by a word for it:
/// `phía bạn`.
fn names_another(cx: &Context<'_>, fact: &Fact, own: Country) -> bool {
    let known = &cx.packs().known;
    let other = |at: usize| cx.reading.lexeme(at, known.agent).is_some_and(|(value, _)| value == "other");
    if fact.tokens.indexes().any(other) {
        return true;
    }
    cx.reading.mentions.within(fact.tokens).any(|(_, m)| match m.what {
        What::Country { country, .. } | What::Place(country) => country != own,
        What::Person(index) => cx.people.country_of(index as usize).is_some_and(|country| country != own),
        What::Lexeme(class, _) => class == known.organisation,
        What::Both(_) => true,
        _ => false,
    })
}

/// Whether `fact`, of a text about what goes on in one country, is of that alone: its sentence names no other.
pub fn is_at_home(cx: &Context<'_>, fact: &Fact) -> bool {
    let sentence = cx.reading.sentences.partition_point(|s| s.range.past() <= fact.tokens.first());
    let own = match &fact.slots {
        Slots::Commitment(c) => &c.actors,
        Slots::Position(p) => &p.countries,
        // What a figure counts is between two where its sentence names both.
        Slots::Figure(_) => &Vec::new(),
        Slots::Target(t) => &t.countries,
        Slots::Agreement(a) => &a.countries,
        // `The victim's parents, who flew in from Utrecht`: no leader did.
        Slots::Visit(_) | Slots::Activity(_) => return !cx.actors(sentence).iter().any(|a| matches!(a.who, Who::Person(_))),
        _ => return false,
    };
    let Some(range) = cx.reading.sentences.get(sentence).map(|s| s.range) else { return false };
    let known = &cx.packs().known;
    let mut named: SmallVec<[Country; 8]> = own.iter().copied().collect();
    for (_, mention) in cx.reading.mentions.within(range) {
        match mention.what {
            What::Countries(_) => return false,
            What::Country { country, .. } | What::Place(country) => named.push(country),
            What::Lexeme(class, value) if class == known.organisation => {
                let bloc = cx.packs().country(value).filter(|c| cx.pairs.principal().iter().take(2).any(|p| p == c));
                named.extend(bloc);
            }
            _ => {}
        }
    }
    named.first().is_none_or(|first| named.iter().all(|c| c == first))
}
