//! Actors that a word or a comma joins: both parties, or all.

use crate::context::Context;
use crate::context::actor::{Actor, Who};

/// `X and Y agreed`: two actors of different countries joined by a word are both parties.
pub(super) fn joined(context: &Context<'_>, actors: Vec<Actor>) -> Vec<Actor> {
    let reading = context.reading;
    let country = |who: Who| match who {
        Who::Person(p) => context.people.get(p).country,
        Who::Country(c) => Some(c),
        _ => None,
    };
    let mut out: Vec<Actor> = Vec::with_capacity(actors.len());
    for actor in actors {
        if let Some(before) = out.last_mut() {
            let (from, to) = (before.range.past(), actor.range.first());
            let mut at = from;
            while at < to && (reading.tokens[at].is(',') || reading.is(at, context.packs().known.article)) {
                at += 1;
            }
            let join = match reading.lexeme(at, context.packs().known.joiner) {
                Some((_, past)) => past,
                None if at < to && reading.tokens[at].is_dash() => at + 1,
                None => usize::MAX,
            };
            let mut end = join;
            while end < to && (reading.tokens[end].spaced && reading.is(end, context.packs().known.article)) {
                end += 1;
            }
            let differ = match (country(before.who), country(actor.who)) {
                (Some(a), Some(b)) => a != b,
                _ => false,
            };
            // `spoke to X, and Y held talks`: a clause of its own.
            let apart = !before.free && actor.free;
            if end == to && differ && !apart {
                let multi = context.pairs.principal().len() > 2
                    && matches!((country(before.who), country(actor.who)), (Some(a), Some(b)) if Some(a) != context.pairs.principal().first().copied() && Some(b) != context.pairs.principal().first().copied());
                *before = Actor { who: if multi { Who::All } else { Who::Both }, range: before.range.join(actor.range), free: before.free };
                listed(context, &mut out);
                continue;
            }
            // `A - B - C`: a third behind a dash.
            let third =
                matches!(before.who, Who::Both | Who::All) && matches!(actor.who, Who::Country(_)) && reading.tokens[from].is_dash();
            let three = || context.named_in(before.range.join(actor.range)).is_some_and(|named| named.len() >= 3);
            if third && end == to && three() {
                *before = Actor { who: Who::All, range: before.range.join(actor.range), free: before.free };
                continue;
            }
            // `X and the leaders of these countries`.
            if end == to && matches!(actor.who, Who::All | Who::Both) && country(before.who).is_some() {
                *before = Actor { who: actor.who, range: before.range.join(actor.range), free: before.free };
                continue;
            }
        }
        out.push(actor);
    }
    out
}

/// `A, B and C agreed`: those whom only a comma parts from the last two of a list are of it; what `in A, B and C` begins is a place.
fn listed(context: &Context<'_>, actors: &mut Vec<Actor>) {
    let (reading, known) = (context.reading, &context.packs().known);
    while let [.., one, last] = actors[..] {
        let mut at = one.range.past();
        if !reading.tokens[at].is(',') || matches!(one.who, Who::Both | Who::All) {
            return;
        }
        at += 1;
        while at < last.range.first() && reading.is(at, known.article) {
            at += 1;
        }
        let place = (1..=2).filter_map(|back| one.range.first().checked_sub(back)).any(|at| reading.is(at, known.locative));
        let more = context.named_in(one.range.join(last.range)).is_some_and(|named| named.len() >= 3);
        if at != last.range.first() || place || !more {
            return;
        }
        actors.pop();
        if let Some(one) = actors.last_mut() {
            *one = Actor { who: Who::All, range: one.range.join(last.range), free: one.free };
        }
    }
}
