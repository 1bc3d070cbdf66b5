//! Clauses: one governing verb, many actions. Where one action ends and the next begins.

use crate::context::Context;
use crate::pack::lexicon::ClassId;
use crate::read::parallel;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
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
    if cx.reading.language_at(region.first()) == Language::English {
        return parallel::actions(cx, region);
    }
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut out = Vec::new();
    let mut start = region.first();
    let infinitive = start > 0 && reading.is(start - 1, known.infinitive);
    // Behind a word of purpose a joining word goes on with the purpose, not with the actions.
    let mut purpose = false;
    // Behind `such as` a comma goes on with the examples.
    let mut examples = false;
    let mut verb_only = true;
    // The first verb may stand behind a subject of its own.
    let mut seen = false;
    let vietnamese = start < region.past() && reading.language_at(start) == Language::Vietnamese;
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
            // `and that X do b`: one more clause under the same verb.
            let that = (at..next).any(|i| sequel_value(cx, i) == Some("that"));
            let clause = that && next < region.past() && has_action(cx, TokenRange::new(next, region.past()), 8);
            // A joining word such as `at the same time` begins an action whatever was before it.
            let strong = hard || joins.is_some_and(|(value, _)| value == "also") || mark && sequel_value(cx, at + 1) == Some("also");
            // A date ends the purpose, and so does what the parties strive for.
            let led = mark && reading.is(next, known.auxiliary)
                || at > start && tokens_number(cx, at - 1)
                || reading.lexeme(next, known.action).is_some_and(|(value, _)| value == "strive");
            let begins = clause
                || action_at(cx, next, region.past()).is_some()
                    && (strong || !in_list(cx, next) && (led || !purpose && !examples))
                    && (hard || !mark && reading.is(next, known.action) || !reading.is(next, known.purpose));
            // `that X, closed since May, would open`: the mark closes an aside before the only verb.
            let aside = mark && reading.is(next, known.future) && !has_action(cx, TokenRange::new(start, at), 40);
            // `..., to deepen trust` tells why, unless the verb that governs was followed by `to` as well.
            let gerund = || reading.language_at(start) == Language::English && reading.tokens[start].span.of(reading.text).ends_with("ing");
            let why = mark && next == at + 1 && (!infinitive || gerund()) && reading.is(next, known.infinitive);
            // `trong đó chú trọng nông nghiệp`: what is stressed of the action itself.
            let stressed = joins.is_some_and(|(value, _)| value == "among") || mark && sequel_value(cx, at + 1) == Some("among");
            let stressed = stressed && reading.lexeme(next, known.action).is_some_and(|(value, _)| value == "prioritise");
            let splits = begins && !stressed && !shared(cx, start, at) && !aside && !why && !finite(cx, next) && (!verb_only || strong)
                || hard && next < region.past();
            // Behind a colon stand the items of what is named before it.
            if token.is(':') {
                // `một số nội dung sau: tăng cường ...`: words that only announce the first action.
                let announces = vietnamese && !(start..at).any(|i| verb(cx, i).is_some() && !in_list(cx, i));
                if announces && action_at(cx, at + 1, region.past()).is_some() {
                    (start, verb_only, seen) = (at + 1, true, false);
                    at = start;
                    continue;
                }
                examples = true;
                verb_only = false;
                at += 1;
                continue;
            }
            if splits {
                push(cx, &mut out, start, at);
                start = next;
                purpose = false;
                examples = false;
                verb_only = true;
                seen = false;
                at = next;
                continue;
            }
            at = at.max(next - 1) + 1;
            continue;
        }
        // What stands in quotation marks is one name.
        if let Some(close) = quoted(cx, at, region.past()) {
            verb_only = false;
            at = close + 1;
            continue;
        }
        // `mong Kenya góp phần thúc đẩy ...`: where no verb stands before it, this is the verb.
        if let Some((_, past)) = reading.lexeme(at, known.purpose).filter(|(value, _)| at > start && (*value != "part" || seen)) {
            purpose = true;
            verb_only = false;
            at = past;
            continue;
        }
        // `ký các hiệp định về đầu tư, miễn thị thực, dẫn độ`: what a document is about is nothing more to do.
        if vietnamese
            && at > start
            && let Some((_, past)) = reading.lexeme(at, known.document)
        {
            verb_only = false;
            let title = noun_phrase(cx, TokenRange::new(at, past), region.past());
            let topic = title.indexes().find(|i| reading.is(*i, known.topic));
            at = topic.map_or(past, |_| title.past().max(past));
            continue;
        }
        if let Some((_, past)) = reading.lexeme(at, known.example) {
            examples = true;
            verb_only = false;
            at = past;
            continue;
        }
        // A guarded phrase hides the verbs within it.
        if let Some((_, past)) = reading.lexeme(at, known.action).filter(|(value, _)| *value == "-") {
            verb_only = false;
            at = past;
            continue;
        }
        if let Some(past) = verb(cx, at) {
            // A noun of action behind a verb is its object; any other verb begins a chain of verbs with one object.
            verb_only |= !seen && !in_list(cx, at);
            seen = true;
            at = past;
            continue;
        }
        if let Some((_, past)) = reading.lexeme(at, known.auxiliary) {
            at = past;
            continue;
        }
        verb_only = false;
        at += 1;
    }
    push(cx, &mut out, start, region.past());
    out
}

/// `phối hợp cùng các nước ven sông quản lý, sử dụng nguồn nước`: in Vietnamese a verb right before the mark at `at`, with a
/// noun of its own before it, shares the object of the verb behind.
fn shared(cx: &Context<'_>, start: usize, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let last = (1..=3).filter_map(|back| at.checked_sub(back)).filter(|v| *v > start + 1).find(|v| verb(cx, *v) == Some(at));
    reading.language_at(start) == Language::Vietnamese
        && reading.tokens[at].is(',')
        && last.is_some_and(|v| {
            let verbal = |i: usize| verb(cx, i) == Some(v) || reading.lexeme(i, known.auxiliary).is_some_and(|(_, past)| past == v);
            !reading.is(v, known.deverbal) && !(v.saturating_sub(4).max(start)..v).any(verbal) && reading.tokens[v - 1].is_word()
        })
}

/// `which serves peace and supports growth`: in English a verb in -s tells of something, and is nothing to be done.
pub(super) fn finite(cx: &Context<'_>, at: usize) -> bool {
    let word = cx.reading.tokens.get(at).map_or("", |t| t.span.of(cx.reading.text));
    cx.reading.language_at(at) == Language::English && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us")
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
    if let Some((_, past)) = cx.reading.lexeme(start, cx.packs().known.enumerator).filter(|(_, past)| *past < end) {
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
    cx.reading.lexeme(at, cx.packs().known.action).filter(|(value, _)| *value != "-").map(|(_, past)| past)
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

fn tokens_number(cx: &Context<'_>, at: usize) -> bool {
    cx.reading.tokens[at].is_number()
}

fn sequel_value<'a>(cx: &Context<'a>, at: usize) -> Option<&'a str> {
    cx.reading.lexeme(at, cx.packs().known.sequel).map(|(value, _)| value)
}

/// Whether what stands at `at` may be one more noun of a list, though it can be a verb: `..., investment and training`.
pub(super) fn in_list(cx: &Context<'_>, at: usize) -> bool {
    let known = &cx.packs().known;
    cx.reading.is(at, known.deverbal)
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
    let named = fields_of(cx, main, known.field);
    if !named.is_empty() {
        return named;
    }
    let named = fields_of(cx, range, known.field);
    if named.is_empty() { fields_of(cx, range, known.general) } else { named }
}

fn fields_of(cx: &Context<'_>, range: TokenRange, class: ClassId) -> Vec<Field> {
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
