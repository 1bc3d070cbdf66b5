//! Clauses: one governing verb, many actions. Where one action ends and the next begins.

use crate::context::Context;
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::value::Field;

/// Parts `region`, which a verb governs, into its actions: at a mark or a joining word behind which a further verb of
/// action stands. The first part is given whatever it begins with.
pub fn actions(cx: &Context<'_>, region: TokenRange) -> Vec<TokenRange> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut out = Vec::new();
    let mut start = region.first();
    // Behind a word of purpose a joining word goes on with the purpose, not with the actions.
    let mut purpose = false;
    let mut verb_only = true;
    let mut at = start;
    while at < region.past() {
        let token = &reading.tokens[at];
        let mark = matches!(token.kind, TokenKind::Mark(',' | ';' | ':'));
        let joins = reading.lexeme(at, known.sequel);
        if mark || joins.is_some() {
            let mut next = joins.map_or(at + 1, |(_, past)| past);
            while let Some((_, past)) = (next < region.past()).then(|| reading.lexeme(next, known.sequel)).flatten() {
                next = past;
            }
            let hard = token.is(';');
            let begins = action_at(cx, next, region.past());
            let splits = begins.is_some() && (mark || !purpose) && (!verb_only || hard) || hard && next < region.past();
            if splits {
                push(cx, &mut out, start, at);
                start = next;
                purpose = false;
                verb_only = true;
                at = next;
                continue;
            }
            at = at.max(next - 1) + 1;
            continue;
        }
        if let Some((_, past)) = reading.lexeme(at, known.purpose) {
            purpose = true;
            verb_only = false;
            at = past;
            continue;
        }
        if let Some((_, past)) = reading.lexeme(at, known.action).or_else(|| reading.lexeme(at, known.auxiliary)) {
            at = past;
            continue;
        }
        verb_only = false;
        at += 1;
    }
    push(cx, &mut out, start, region.past());
    out
}

fn push(cx: &Context<'_>, out: &mut Vec<TokenRange>, start: usize, end: usize) {
    let tokens = &cx.reading.tokens;
    let (mut start, mut end) = (start, end);
    while end > start && matches!(tokens[end - 1].kind, TokenKind::Mark(c) if !matches!(c, ')' | '”' | '"' | '%')) {
        end -= 1;
    }
    while start < end && matches!(tokens[start].kind, TokenKind::Mark(_)) && !tokens[start].is('“') && !tokens[start].is('"') {
        start += 1;
    }
    if end > start {
        out.push(TokenRange::new(start, end));
    }
}

/// The verb of action that stands at `at`, adverbs before it passed over: one past it.
pub fn action_at(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut here = at;
    for _ in 0..5 {
        if here >= end {
            return None;
        }
        if let Some((_, past)) = reading.lexeme(here, known.action) {
            return Some(past);
        }
        here = reading.lexeme(here, known.auxiliary)?.1;
    }
    None
}

/// Whether a verb of action stands within the first `within` tokens of `range`.
pub fn has_action(cx: &Context<'_>, range: TokenRange, within: usize) -> bool {
    range.indexes().take(within).any(|at| cx.reading.is(at, cx.packs().known.action))
}

/// The fields named in `range`, each once, in order: the longest phrases count, and none inside the name of a ministry.
pub fn fields(cx: &Context<'_>, range: TokenRange) -> Vec<Field> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut out = Vec::new();
    let mut at = range.first();
    while at < range.past() {
        match reading.lexeme(at, known.field) {
            Some((code, past)) if past <= range.past() => {
                let before = at.checked_sub(1).map_or("", |i| reading.tokens[i].span.of(reading.text));
                let before2 = at.checked_sub(2).map_or("", |i| reading.tokens[i].span.of(reading.text));
                let ministry = matches!(before, "Bộ" | "Thứ" | "Ministry" | "Department" | "Minister") || before == "of" && matches!(before2, "Ministry" | "Department" | "Minister");
                if let Some(field) = Field::from_code(code).filter(|f| !ministry && !out.contains(f)) {
                    out.push(field);
                }
                at = past;
            }
            _ => at += 1,
        }
    }
    out
}

/// The noun phrase whose head is at `head`: to the right as far as it goes on naming the same thing.
pub fn noun_phrase(cx: &Context<'_>, head: TokenRange, end: usize) -> TokenRange {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut at = head.past();
    let mut last = head.past();
    let mut depth = 0usize;
    while at < end && at < head.past() + 40 {
        let token = &reading.tokens[at];
        match token.kind {
            TokenKind::Mark('(' | '“' | '"' | '‘') => depth += 1,
            TokenKind::Mark(')' | '”' | '’') => depth = depth.saturating_sub(1),
            TokenKind::Mark(',') if depth == 0 => {
                // A comma inside a list of fields or between a body and its ministry goes on.
                let next = at + 1;
                let goes_on = next < end
                    && (reading.is(next, known.field)
                        || reading.tokens[next].capital && !reading.is(next, known.document) && !begins_person(cx, next) && reading.mentions.at(next).all(|(_, m)| !matches!(m.what, What::Date(_))));
                if !goes_on || reading.is(next, known.document) {
                    break;
                }
            }
            TokenKind::Mark(c) if depth == 0 && !matches!(c, '-' | '–' | '/' | '\'' | '&') => break,
            _ => {}
        }
        if depth == 0 && token.is_word() {
            let stop = reading.is(at, known.purpose)
                || reading.is(at, known.auxiliary) && !reading.is(at, known.field)
                || reading.is(at, known.future)
                || stops_title(token.span.of(reading.text));
            let sequel = reading.lexeme(at, known.sequel).is_some_and(|(_, past)| {
                reading.is(past, known.document)
                    || reading.is(past, known.mechanism)
                    || action_at(cx, past, end).is_some()
                    || begins_person(cx, past)
            });
            if stop || sequel {
                break;
            }
        }
        at += 1;
        if token.is_word() || token.is_number() || matches!(token.kind, TokenKind::Mark(')' | '”' | '"')) {
            last = at;
        }
    }
    TokenRange::new(head.first(), last)
}

fn begins_person(cx: &Context<'_>, at: usize) -> bool {
    cx.reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_)))
}

/// Words that begin what is said of a document or body, no more its name.
fn stops_title(word: &str) -> bool {
    matches!(
        word,
        "được" | "đã" | "sẽ" | "họp" | "vào" | "nhân" | "sau" | "trước" | "khi" | "là" | "mà" | "có" | "thường" | "duoc" | "da" | "se" | "which" | "that"
            | "was" | "were" | "is" | "are" | "has" | "have" | "had" | "will" | "would" | "during" | "after" | "before" | "when"
            | "while" | "who" | "held" | "signed" | "following" | "yesterday" | "today" | "meets" | "met"
    )
}
