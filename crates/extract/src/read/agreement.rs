//! Agreements: the documents that a text names, what they are called, who their parties are and how far they have come.

use crate::fact::{Agreement, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::clause::{fields, noun_phrase};
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::span::TokenRange;
use crate::value::{AgreementKind, AgreementStage, Country, DateValue};

/// Reads the agreement that `f` tells of, and the further ones in its list.
pub fn read(f: &Found<'_, '_>, programme: &Programme, draft: &mut Draft) {
    let Some(stage) = f.set("stage").and_then(AgreementStage::from_code) else { return };
    if f.is_part("list") {
        listed(f, stage, programme, draft);
        return;
    }
    let Some(head) = f.range("kind").or(f.range("title")) else { return };
    let Some(kind) = f.code("kind").and_then(AgreementKind::from_code) else { return };
    let title = one(f, kind, stage, head, f.sentence_range().past(), programme, draft);
    // Further documents under the same verb.
    let mut at = title.past();
    let end = f.clause().past();
    for _ in 0..12 {
        let Some((kind, head)) = joined_document(f, at, end) else { break };
        at = one(f, kind, stage, head, f.sentence_range().past(), programme, draft).past();
    }
}

/// A document right behind a comma or a joining word.
fn joined_document(f: &Found<'_, '_>, at: usize, end: usize) -> Option<(AgreementKind, TokenRange)> {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    let mut here = at;
    let mut joins = false;
    while here < end && here < at + 8 {
        if let Some((code, past)) = reading.lexeme(here, known.document) {
            return joins.then(|| Some((AgreementKind::from_code(code)?, TokenRange::new(here, past)))).flatten();
        }
        let token = &reading.tokens[here];
        if token.is(',') || token.is(';') {
            joins = true;
            here += 1;
        } else if let Some((_, past)) = reading.lexeme(here, known.joiner).or_else(|| reading.lexeme(here, known.sequel)) {
            joins = true;
            here = past;
        } else if reading.is(here, known.article) || token.is('(') || token.is(')') || token.is_number() {
            here += 1;
        } else {
            return None;
        }
    }
    None
}

/// A signing list: documents behind a colon in the sentence, and in the lines that follow it.
fn listed(f: &Found<'_, '_>, stage: AgreementStage, programme: &Programme, draft: &mut Draft) {
    let cx = f.cx;
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut found_any = false;
    let mut sentence = f.sentence;
    let mut at = f.m.range.past();
    let mut missed = 0;
    while sentence < reading.sentences.len() && missed < 2 {
        let range = reading.sentences[sentence].range;
        let mut any = false;
        if sentence > f.sentence {
            at = range.first();
        }
        let mut first = true;
        while at < range.past() {
            let opens = first || opens_item(f, at);
            first = false;
            if let Some((code, past)) = reading.lexeme(at, known.document)
                && opens
                && let Some(kind) = AgreementKind::from_code(code)
            {
                let title = one(f, kind, stage, TokenRange::new(at, past), range.past(), programme, draft);
                at = title.past().max(past);
                any = true;
                continue;
            }
            at += 1;
        }
        found_any |= any;
        if sentence > f.sentence || found_any {
            missed = if any { 0 } else { missed + 1 };
        }
        if !any && sentence > f.sentence && !starts_with_item(f, range) {
            break;
        }
        sentence += 1;
        if sentence > f.sentence + 60 {
            break;
        }
    }
}

/// Whether token `at` can begin an item: behind a colon, a comma, a number, a bullet or a joining word.
fn opens_item(f: &Found<'_, '_>, at: usize) -> bool {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    let Some(before) = at.checked_sub(1) else { return true };
    let token = &reading.tokens[before];
    reading.tokens[at].fresh_line
        || matches!(token.kind, crate::text::TokenKind::Mark(':' | ',' | ';' | ')' | '.' | '•' | '-' | '–' | '*' | '·'))
        || token.is_number()
        || reading.is(before, known.joiner)
        || reading.is(before, known.article)
}

fn starts_with_item(f: &Found<'_, '_>, range: TokenRange) -> bool {
    let token = &f.cx.reading.tokens[range.first()];
    token.is_number() || matches!(token.kind, crate::text::TokenKind::Mark('-' | '–' | '•' | '*' | '·' | '(' | '+'))
}

/// Reads one document whose noun is `head`; gives the range of its title.
fn one(f: &Found<'_, '_>, kind: AgreementKind, stage: AgreementStage, head: TokenRange, end: usize, programme: &Programme, draft: &mut Draft) -> TokenRange {
    let cx = f.cx;
    let title = noun_phrase(cx, head, end);
    let fields = fields(cx, title);
    let titled = title.len() > head.len();
    if !titled && fields.is_empty() && kind != AgreementKind::JointStatement || kind == AgreementKind::Other && fields.is_empty() || counted(f, head) {
        return title;
    }
    let parties = parties(f, title);
    let countries = countries(f, title);
    let term = cx.dates_in(title).map(|(_, d)| d).find(|d| matches!(d, DateValue::Between(..)));
    let near = f.cx.dates_in(f.clause()).filter(|(r, _)| !title.contains(*r)).map(|(_, d)| d).find(|d| !matches!(d, DateValue::Annual));
    let date = match stage {
        AgreementStage::Signed | AgreementStage::Adopted | AgreementStage::Exchanged => near.or_else(|| programme.days(&countries)),
        _ => None,
    };
    let slots = Agreement { kind: Some(kind), title: Some(cx.reading.phrase(title)), countries, parties, fields, stage: Some(stage), date, term };
    let sentence = cx.sentence_at(head.first());
    let quote = cx.reading.sentences[sentence].range;
    draft.facts.push(f.fact(Slots::Agreement(slots), quote));
    title
}

/// `about 60 documents`: a count, not a document.
fn counted(f: &Found<'_, '_>, head: TokenRange) -> bool {
    let Some(before) = head.first().checked_sub(1) else { return false };
    f.cx.reading.mentions.within(TokenRange::new(before.saturating_sub(1), head.past())).any(|(_, m)| {
        matches!(m.what, What::Quantity { .. }) && (m.range.past() == head.first() || m.range.past() == head.past())
            && !f.cx.reading.tokens[head.first().saturating_sub(1)].is(')')
    })
}

fn countries(f: &Found<'_, '_>, title: TokenRange) -> Vec<Country> {
    let cx = f.cx;
    let mut out: Vec<Country> = Vec::new();
    let mut organisation = None;
    for (_, m) in cx.reading.mentions.within(title) {
        match m.what {
            What::Country { country, .. } if !out.contains(&country) => out.push(country),
            What::Lexeme(class, value) if class == cx.packs().known.organisation => organisation = cx.packs().country(value),
            _ => {}
        }
    }
    if out.len() == 1 && let Some(bloc) = organisation {
        out.push(bloc);
    }
    if out.len() >= 2 {
        return out;
    }
    let bound = f.countries("countries");
    if bound.len() >= 2 { bound } else { cx.pairs.both(f.sentence) }
}

/// `giữa X và Y`, `between X and Y`: the organisations that sign.
fn parties(f: &Found<'_, '_>, title: TokenRange) -> Vec<String> {
    let reading = f.cx.reading;
    let word = |i: usize| reading.tokens[i].span.of(reading.text);
    let Some(at) = title.indexes().find(|i| matches!(word(*i), "giữa" | "between" | "giua")) else { return Vec::new() };
    let joiner = f.cx.packs().known.joiner;
    let Some(and) = (at + 2..title.past()).rev().find(|i| reading.is(*i, joiner) && matches!(word(*i), "và" | "and" | "với" | "va" | "with")) else {
        return Vec::new();
    };
    let side = |from: usize, to: usize| {
        let mut from = from;
        while from < to && matches!(word(from), "the" | "The") {
            from += 1;
        }
        let about = (from..to).find(|i| matches!(word(*i), "về" | "on" | "trong" | "ve")).unwrap_or(to);
        (about > from).then(|| reading.phrase(TokenRange::new(from, about)))
    };
    let sides: Vec<String> = side(at + 1, and).into_iter().chain(side(and + 1, title.past())).collect();
    // Countries alone are no organisations.
    let only_country = |range: TokenRange| reading.mentions.at(range.first()).any(|(_, m)| matches!(m.what, What::Country { .. }) && m.range.past() >= range.past());
    if only_country(TokenRange::new(at + 1, and)) { Vec::new() } else { sides }
}
