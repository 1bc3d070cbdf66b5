//! Clauses: one governing verb, many actions. Where one action ends and the next begins.

use crate::context::{Context, points};
use crate::mention::What;
use crate::pack::lexicon::ClassId;
use crate::read::{parallel, serial};
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};
use crate::value::Field;

pub use crate::read::title::noun_phrase;

/// `region` as one action, without the marks at its ends.
pub fn one(cx: &Context<'_>, region: TokenRange) -> Vec<TokenRange> {
    let mut out = Vec::new();
    push(cx, &mut out, region.first(), region.past());
    out
}

/// Parts `region`, which a verb governs, into its actions: at a mark or a joining word behind which a further verb of
/// action stands. The first part is given whatever it begins with.
pub fn actions(cx: &Context<'_>, region: TokenRange) -> Vec<TokenRange> {
    match cx.reading.language_at(region.first()) {
        Language::English => parallel::actions(cx, region),
        Language::Vietnamese => serial::actions(cx, region),
    }
}

/// `which serves peace and supports growth`: in English a verb in -s tells of something, and is nothing to be done.
pub(super) fn finite(cx: &Context<'_>, at: usize) -> bool {
    let word = cx.reading.tokens.get(at).map_or("", |t| t.span.of(cx.reading.text));
    cx.reading.language_at(at) == Language::English && ending::is_in_s(word)
}

pub(super) fn push(cx: &Context<'_>, out: &mut Vec<TokenRange>, start: usize, end: usize) {
    let tokens = &cx.reading.tokens;
    let (mut start, mut end) = (start, end);
    while end > start && matches!(tokens[end - 1].kind, TokenKind::Mark(c) if !matches!(c, ')' | '”' | '"' | '%')) {
        end -= 1;
    }
    // A word that would have opened one more action is left over where another verb follows.
    while let Some(left) = (1..=3)
        .find(|back| end >= start + 1 + back && cx.reading.lexeme(end - back, cx.packs().known.sequel).is_some_and(|(_, past)| past == end))
    {
        end -= left;
        while end > start && matches!(tokens[end - 1].kind, TokenKind::Mark(',' | ';')) {
            end -= 1;
        }
    }
    // `Một là, ...`: the number is no part of the action.
    if let Some(past) = points::worded(cx.reading, start).filter(|past| *past < end) {
        start = past;
    }
    while start < end && matches!(tokens[start].kind, TokenKind::Mark(_)) && !tokens[start].is('“') && !tokens[start].is('"') {
        start += 1;
    }
    if end > start {
        out.push(TokenRange::new(start, end));
    }
}

/// One past the verb of action that begins at `at`. The value `-` guards a longer phrase that is no verb.
pub fn verb(cx: &Context<'_>, at: usize) -> Option<usize> {
    let known = &cx.packs().known;
    let action = cx.reading.lexeme(at, known.action).filter(|(value, _)| *value != "-").map(|(_, past)| past);
    // `cử 20 cán bộ`, `trao hai tàu`.
    let number = |past: usize| cx.reading.is(past, known.numeral) || cx.reading.tokens.get(past).is_some_and(|t| t.is_number());
    action.or_else(|| cx.reading.lexeme(at, known.counted_verb).map(|(_, past)| past).filter(|past| number(*past)))
}

/// One past the guarded phrase that begins at `at`: words that look like a verb of action and are none.
pub(super) fn hidden(cx: &Context<'_>, at: usize) -> Option<usize> {
    cx.reading.lexeme(at, cx.packs().known.action).filter(|(value, _)| *value == "-").map(|(_, past)| past)
}

/// Where the quotation that opens at `at` closes, if it does before `end`.
pub(super) fn quoted(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let tokens = &cx.reading.tokens;
    let close = match tokens[at].kind {
        TokenKind::Mark('“') => '”',
        TokenKind::Mark('"') => '"',
        TokenKind::Mark('«') => '»',
        _ => return None,
    };
    (at + 1..end.min(at + 40)).find(|i| tokens[*i].is(close))
}

/// Whether what stands at `at` may be one more noun of a list, though it can be a verb: `..., investment and training`.
pub(super) fn in_list(cx: &Context<'_>, at: usize) -> bool {
    let known = &cx.packs().known;
    // `trao đổi kinh nghiệm`: with its object it is a verb.
    let longer = |past: usize| cx.reading.language_at(at) == Language::Vietnamese && verb(cx, at).is_some_and(|whole| whole > past + 1);
    cx.reading.lexeme(at, known.deverbal).is_some_and(|(_, past)| !longer(past))
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
        if let Some(past) = verb(cx, here) {
            return Some(past);
        }
        here = reading.lexeme(here, known.auxiliary)?.1;
    }
    None
}

/// Whether a verb of action stands within the first `within` tokens of `range`.
pub fn has_action(cx: &Context<'_>, range: TokenRange, within: usize) -> bool {
    range.indexes().take(within).any(|at| verb(cx, at).is_some())
}

/// The fields named in `range`, each once, in order: the longest phrases count, and none inside the name of a ministry.
pub fn fields(cx: &Context<'_>, range: TokenRange) -> Vec<Field> {
    // What an action aims at or is in accord with tells its field only where the action itself does not.
    let known = &cx.packs().known;
    let aim =
        |at: &usize| cx.reading.lexeme(*at, known.purpose).is_some_and(|(value, _)| value == "to") || cx.reading.is(*at, known.accord);
    let main = (range.first() + 1..range.past()).find(aim).map_or(range, |at| TokenRange::new(range.first(), at));
    let named = fields_of(cx, main, known.field, false);
    if !named.is_empty() {
        return named;
    }
    // `phối hợp với Bộ Công an Kenya để giữ vững hòa bình`: else of what those are who act together.
    if cx.reading.language_at(range.first()) == Language::Vietnamese && main.indexes().any(|at| cx.reading.is(at, known.concert)) {
        let of_ministries = fields_of(cx, main, known.field, true);
        if !of_ministries.is_empty() {
            return of_ministries;
        }
    }
    let named = fields_of(cx, range, known.field, false);
    if named.is_empty() { fields_of(cx, range, known.general, false) } else { named }
}

/// The fields in `range` of the lexicon `class`, those in names of ministries only where `ministries` are asked for.
fn fields_of(cx: &Context<'_>, range: TokenRange, class: ClassId, ministries: bool) -> Vec<Field> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut out = Vec::new();
    let mut at = range.first();
    while at < range.past() {
        match reading.lexeme(at, class) {
            Some((code, past)) if past <= range.past() => {
                let ministry = (1..=3).any(|back| {
                    at.checked_sub(back).is_some_and(|from| reading.lexeme(from, known.ministry).is_some_and(|(_, end)| end == at))
                });
                // `the Consul General`: the word is part of an office.
                let office =
                    || reading.mentions.at(at.saturating_sub(1)).any(|(_, m)| matches!(m.what, What::Person(_)) && m.range.holds(at));
                if let Some(field) = Field::from_code(code).filter(|f| (ministries || !ministry) && !out.contains(f) && !office()) {
                    out.push(field);
                }
                at = past;
            }
            _ => at += 1,
        }
    }
    out
}
