//! Mechanisms: standing bodies and arrangements, their names, and whether they work, are proposed or made stronger.

use crate::context::Context;
use crate::fact::{Mechanism, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::clause::{fields, noun_phrase};
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::value::{Country, MechanismKind, MechanismStage};

/// Reads the mechanisms that `found` tells of.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], draft: &mut Draft) {
    for f in found {
        let Some(kind) = f.code("kind").and_then(MechanismKind::from_code) else { continue };
        let Some(stage) = f.set("stage").and_then(MechanismStage::from_code) else { continue };
        let head = f.range("kind").or(f.range("name")).unwrap_or(f.m.range);
        let name = noun_phrase(cx, head, f.sentence_range().past());
        let countries = countries(cx, f, name);
        if countries.len() < 2 {
            continue;
        }
        let fields = if kind == MechanismKind::PartyChannel { vec![crate::value::Field::Party] } else { fields_of(f, name) };
        let slots = Mechanism { kind: Some(kind), countries, name: Some(cx.reading.phrase(name)), fields, stage: Some(stage) };
        draft.facts.push(f.fact(Slots::Mechanism(slots), f.sentence_range()));
        also(f, kind, stage, name, draft);
    }
}

/// `a trade office and a business council`: further bodies under the same verb.
fn also(f: &Found<'_, '_>, kind: MechanismKind, stage: MechanismStage, name: TokenRange, draft: &mut Draft) {
    let cx = f.cx;
    let known = &cx.packs().known;
    let mut at = name.past();
    let end = f.clause().past();
    let mut steps = 0;
    while at < end && steps < 3 {
        let token = &cx.reading.tokens[at];
        let joins = token.is(',') || cx.reading.is(at, known.joiner);
        if !joins {
            break;
        }
        let mut next = cx.reading.lexeme(at, known.joiner).map_or(at + 1, |(_, past)| past);
        while next < end && cx.reading.is(next, known.article) {
            next += 1;
        }
        let Some((code, past)) = (next < end).then(|| cx.reading.lexeme(next, known.mechanism)).flatten() else { break };
        let Some(other) = MechanismKind::from_code(code).filter(|k| *k != kind) else { break };
        let range = noun_phrase(cx, TokenRange::new(next, past), f.sentence_range().past());
        let countries = countries(cx, f, range);
        if countries.len() < 2 {
            break;
        }
        let slots = Mechanism { kind: Some(other), countries, name: Some(cx.reading.phrase(range)), fields: fields_of(f, range), stage: Some(stage) };
        draft.facts.push(f.fact(Slots::Mechanism(slots), f.sentence_range()));
        at = range.past();
        steps += 1;
    }
}

fn fields_of(f: &Found<'_, '_>, name: TokenRange) -> Vec<crate::value::Field> {
    let own = fields(f.cx, name);
    if own.is_empty() { fields(f.cx, f.clause()) } else { own }
}

/// The two countries in the name, else the two of the sentence.
fn countries(cx: &Context<'_>, f: &Found<'_, '_>, name: TokenRange) -> Vec<Country> {
    let bound = f.countries("countries");
    if bound.len() >= 2 {
        return bound;
    }
    let mut out: Vec<Country> = Vec::new();
    for (_, m) in cx.reading.mentions.within(name) {
        if let What::Country { country, .. } = m.what
            && !out.contains(&country)
        {
            out.push(country);
        }
    }
    if out.len() >= 2 {
        return out;
    }
    let subject = cx.subject(f.sentence, f.m.range.first()).map(|a| cx.countries(&a, f.sentence)).unwrap_or_default();
    if subject.len() >= 2 { subject } else { cx.pairs.both(f.sentence) }
}
