//! Commitments: who says that something will be or should be done, under which verb, and each action under it.

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::fact::{Commitment, Slots};
use crate::read::Draft;
use crate::read::clause::{action_at, actions, fields, has_action};
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::value::{Country, DateValue, Mode};

/// Reads the undertakings that `found` tells of: each pattern is a governing verb, and its region reaches to the next.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], invitations: &[&Found<'_, '_>], draft: &mut Draft) {
    for (i, f) in found.iter().enumerate() {
        if f.is_part("stop") {
            continue;
        }
        let Some(mode) = f.code("mode").and_then(Mode::from_code) else { continue };
        if denied(f) {
            continue;
        }
        let subject = cx.subject(f.sentence, f.m.range.first());
        if f.is_part("own") && !adjacent(cx, f, subject) {
            continue;
        }
        let mut actors = actors(cx, f, subject);
        let mut mode = mode;
        if f.is_part("joint") && actors.len() < 2 {
            // One side agrees: it says what it will do.
            mode = Mode::Pledge;
        }
        if f.is_part("passive") {
            actors = cx.pairs.both(f.sentence);
        }
        if actors.is_empty() {
            continue;
        }
        let next = found[i + 1..].iter().find(|n| n.sentence == f.sentence && n.m.range.first() >= f.m.range.past());
        let region = region(cx, f, next.copied());
        if region.len() < 2 || invitations.iter().any(|inv| inv.sentence == f.sentence && !inv.is_part("answer") && inv.m.range.overlaps(f.m.range)) {
            continue;
        }
        for (n, action) in actions(cx, region).into_iter().enumerate() {
            let begins = action_at(cx, action.first(), action.past()).is_some();
            let counts = if n == 0 { has_action(cx, action, 12) } else { begins };
            if !counts || action.len() < 2 || only_level(cx, action) {
                continue;
            }
            let fields = fields(cx, action);
            let due = due(cx, action);
            let text = cx.reading.phrase(action);
            let slots = Commitment { mode: Some(mode), actors: actors.clone(), fields, text: Some(text), due };
            draft.facts.push(f.fact(Slots::Commitment(slots), f.sentence_range()));
        }
    }
}

/// Whether a word of denial stands just before the verb.
fn denied(f: &Found<'_, '_>) -> bool {
    let from = f.m.range.first().saturating_sub(3).max(f.sentence_range().first());
    (from..f.m.range.past()).any(|at| f.cx.reading.is(at, f.cx.packs().known.negation))
}

/// Whether the subject stands right before the verb, only adverbs between.
fn adjacent(cx: &Context<'_>, f: &Found<'_, '_>, subject: Option<Actor>) -> bool {
    let Some(subject) = subject else { return false };
    let start = f.m.range.first();
    if subject.range.overlaps(f.m.range) {
        return true;
    }
    if !f.sentence_range().contains(subject.range) || subject.range.past() > start {
        return false;
    }
    let mut at = subject.range.past();
    while at < start {
        match cx.reading.lexeme(at, cx.packs().known.auxiliary).or_else(|| cx.reading.lexeme(at, cx.packs().known.side)) {
            Some((_, past)) => at = past,
            // A chain of verbs with one subject: `X will do a, will do b`.
            None => return cx.reading.tokens[start.saturating_sub(1)].is(',') && at < start,
        }
    }
    true
}

fn actors(cx: &Context<'_>, f: &Found<'_, '_>, subject: Option<Actor>) -> Vec<Country> {
    let bound = f.countries("actors");
    if !bound.is_empty() {
        return bound;
    }
    if let Some((crate::mention::What::Both(value), _)) = f.bound("actors") {
        return if cx.packs().value(*value) == "all" { cx.pairs.all(f.sentence) } else { cx.pairs.both(f.sentence) };
    }
    let persons = f.persons("actors");
    if let Some(country) = persons.first().and_then(|p| cx.people.get(*p).country) {
        return vec![country];
    }
    let Some(subject) = subject else { return Vec::new() };
    let countries = cx.countries(&subject, f.sentence);
    if countries.is_empty() && matches!(subject.who, Who::Person(_)) {
        return Vec::new();
    }
    countries
}

/// The tokens that the verb governs: to the next governing verb, or to where that verb's subject begins.
fn region(cx: &Context<'_>, f: &Found<'_, '_>, next: Option<&Found<'_, '_>>) -> TokenRange {
    let start = f.m.range.past();
    let mut end = f.sentence_range().past();
    if let Some(next) = next {
        end = next.m.range.first();
        if let Some(subject) = cx.subject(next.sentence, end)
            && subject.range.first() >= start
            && subject.range.past() <= end
            && cx.reading.tokens[subject.range.past()..end].len() < 6
        {
            end = subject.range.first();
        }
        // The words that lead to the next verb belong to it.
        let known = &cx.packs().known;
        while end > start {
            let before = end - 1;
            let token = &cx.reading.tokens[before];
            let led = token.is(',') || token.is(';') || cx.reading.is(before, known.sequel) || cx.reading.is(before, known.auxiliary) || cx.reading.is(before, known.article);
            if !led {
                break;
            }
            end = before;
        }
    }
    TokenRange::new(start, end.max(start))
}

/// An action that is nothing but the change of level: a partnership, not a commitment.
fn only_level(cx: &Context<'_>, action: TokenRange) -> bool {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let level = action.indexes().any(|at| reading.is(at, known.level));
    let upgrade = action.indexes().take(4).any(|at| reading.lexeme(at, known.action).is_some_and(|(v, _)| matches!(v, "upgrade" | "elevate" | "raise" | "establish")));
    level && upgrade && action.len() < 20
}

/// The date by which: one behind `by`, `before`, `đến`, `vào`, that does not lie in the past.
fn due(cx: &Context<'_>, action: TokenRange) -> Option<DateValue> {
    let reading = cx.reading;
    cx.dates_in(action).find_map(|(range, date)| {
        let before = (range.first().saturating_sub(2)..range.first()).map(|i| reading.tokens[i].span.of(reading.text));
        let by = before.into_iter().any(|w| {
            matches!(w, "by" | "before" | "until" | "in" | "within" | "on" | "đến" | "tới" | "vào" | "trước" | "trong" | "den" | "vao" | "truoc" | "of")
        });
        let ahead = match (cx.calendar.as_of(), date.end().and_then(|e| e.last_day())) {
            (Some(now), Some(end)) => end >= now,
            (None, Some(_)) => true,
            _ => false,
        };
        (by && ahead && !matches!(date, DateValue::Annual)).then_some(date)
    })
}
