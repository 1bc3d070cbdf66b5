//! Positions: what a country, or both, hold on an issue beyond the two of them.

use crate::context::Context;
use crate::fact::{Position, Slots};
use crate::read::Draft;
use crate::read::found::Found;
use crate::value::{Country, Topic};

/// Reads the positions that `found` tells of: a topic on which somebody takes a stand.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], draft: &mut Draft) {
    for (i, f) in found.iter().enumerate() {
        let Some(topic) = f.set("topic").and_then(Topic::from_code) else { continue };
        if !(if f.is_part("topic") { stance(found, i) } else { stands(f) }) || !cx.pairs.are_foreign() {
            continue;
        }
        let holders = holders(cx, f);
        if holders.is_empty() {
            continue;
        }
        let slots = Position { countries: holders, topic: Some(topic), text: Some(cx.reading.phrase(f.m.range)) };
        draft.facts.push(f.fact(Slots::Position(slots), f.sentence_range()));
    }
}

/// Whether the sentence of `found[at]` tells a stance beside the topic, by a pattern of its own.
fn stance(found: &[&Found<'_, '_>], at: usize) -> bool {
    let here = |f: &&&Found<'_, '_>| f.sentence == found[at].sentence;
    let before = found[..at].iter().rev().take_while(here).any(|f| f.is_part("stance"));
    before || found[at..].iter().take_while(here).any(|f| f.is_part("stance"))
}

/// Whether a word of stance stands before or in the match. What is only asked of the other side is a request; what is only
/// talked about is no position.
pub fn stands(f: &Found<'_, '_>) -> bool {
    let cx = f.cx;
    let class = cx.packs().known.stance;
    let from = f.sentence_range().first();
    let word = |at: usize| cx.reading.lexeme(at, class).map(|(value, _)| value);
    let asked = (from..f.m.range.first()).rev().filter_map(word).find(|w| *w != "hold");
    match asked {
        Some("ask") => false,
        Some(_) => true,
        None if leads(f) => f.sentence_range().indexes().any(|at| word(at) == Some("claim")),
        None => (f.sentence_range().first()..f.m.range.past()).any(|at| word(at).is_some_and(|w| w != "ask")),
    }
}

/// Whether the topic stands before the main clause: `On X, the two sides stressed ...`.
fn leads(f: &Found<'_, '_>) -> bool {
    f.m.range.first() < f.sentence_range().first() + 5 && f.cx.reading.tokens.get(f.m.range.past()).is_some_and(|t| t.is(','))
}

fn holders(cx: &Context<'_>, f: &Found<'_, '_>) -> Vec<Country> {
    let bound = f.countries("countries");
    if !bound.is_empty() {
        return bound;
    }
    let subject = if leads(f) { cx.main_subject(f.sentence) } else { cx.subject(f.sentence, f.m.range.first()) };
    let mut own = subject.map(|a| cx.countries(&a, f.sentence)).unwrap_or_default();
    // Support for each other is held by both, whoever says it.
    if f.set("topic") == Some("multilateral-support") && !f.is_part("own") && own.len() < 2 {
        own = cx.pairs.both(f.sentence);
    }
    own
}
