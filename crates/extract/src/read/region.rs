//! Regions: how far what a verb governs reaches, to the next verb or to the subject of that one.

use crate::context::Context;
use crate::mention::What;
use crate::read::clause;
use crate::read::found::Found;
use crate::read::governing::whole;
use crate::read::speech::{self, attribution};
use crate::read::subject::{self, Subject};
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;

/// The tokens that the verb governs: to the next governing verb, or to where that verb's subject begins.
pub(super) fn region(cx: &Context<'_>, f: &Found<'_, '_>, next: Option<&Found<'_, '_>>) -> TokenRange {
    let start = match f {
        f if f.is_part("quoted") || f.is_part("stated") => clause_start(cx, f),
        // `ghi nhận và giao các bộ`: from the giving on.
        f if f.is_part("tasks") => f.m.range.indexes().find(|at| clause::verb(cx, *at).is_some()).unwrap_or(f.m.range.first()),
        f if whole(f) || f.is_part("own-not") => f.m.range.first(),
        // `announced that X would`: the clause is what the first verb governs.
        f if f.is_part("clause") => f.range("text").filter(|r| f.m.range.contains(*r)).map_or(f.m.range.first() + 1, TokenRange::past),
        f => past_aside(cx, past_day(cx, f.m.range.past())),
    };
    let rest = TokenRange::new(f.m.range.past(), f.sentence_range().past());
    let mut end = attribution(cx, rest).unwrap_or(rest.past());
    // `Looking forward to the fair, President X promised`: up to the subject of the main clause.
    let main = subject::behind(cx, f, f.m.range.first()).filter(|_| cx.reading.language_at(start) == Language::English);
    end = end.min(main.map_or(end, |a| a.range.first() - 1));
    end = end.min(told_by_participle(cx, TokenRange::new(rest.first(), end)).unwrap_or(end));
    end = end.min(speech::goes_on_telling(cx, TokenRange::new(rest.first(), end)).unwrap_or(end));
    end = end.min(speech::told_next(cx, f, TokenRange::new(rest.first(), end)).unwrap_or(end));
    end = end.min(quotation(cx, f, TokenRange::new(rest.first(), end)).unwrap_or(end));
    if let Some(next) = next {
        end = end.min(next.m.range.first());
        end = subject_before(cx, next, start, end).unwrap_or(end);
        if next.is_part("thing") {
            end = end.min(clause_start(cx, next).max(start));
        }
        // The words that lead to the next verb belong to it.
        let known = &cx.packs().known;
        // `nước` leads the name of a subject; behind a mark it is a word of the action: `nguồn nước; nhất trí`.
        let (mut named, mut joined) = (true, false);
        while end > start {
            let before = end - 1;
            let token = &cx.reading.tokens[before];
            let led = token.is(',')
                || token.is(';')
                || cx.reading.is(before, known.sequel)
                // `receive more and will`: behind the joining word it is one of the next verb.
                || !joined && cx.reading.is(before, known.auxiliary)
                // `a council, which will meet`.
                || cx.reading.is(before, known.relator)
                || named && cx.reading.is(before, known.article);
            if !led {
                break;
            }
            named &= token.is_word();
            joined |= cx.reading.is(before, known.joiner) && cx.reading.language_at(before) == Language::English;
            end = before;
        }
        end = without_report(cx, TokenRange::new(start.min(end), end));
        // `... (Kenya đề nghị làm ngay)`: what is told in brackets is told anew.
        let mark = |c: char| (start..end).rev().find(|at| cx.reading.tokens[*at].is(c));
        end = mark('(').filter(|open| mark(')').is_none_or(|close| close < *open)).unwrap_or(end);
    }
    TokenRange::new(start, end.max(start))
}

/// `"Hai nước nhất trí mở cảng", Bộ trưởng X phát biểu tại họp báo`: where the Vietnamese quotation closes in which `f` stands, and a comma
/// leads to who said it.
fn quotation(cx: &Context<'_>, f: &Found<'_, '_>, range: TokenRange) -> Option<usize> {
    let tokens = &cx.reading.tokens;
    if cx.reading.language_at(f.m.range.first()) != Language::Vietnamese {
        return None;
    }
    let within = (f.sentence_range().first()..range.first()).fold(false, |within, at| match tokens[at].kind {
        TokenKind::Mark('“' | '«') => true,
        TokenKind::Mark('”' | '»') => false,
        TokenKind::Mark('"') => !within,
        _ => within,
    });
    let closes = |at: &usize| matches!(tokens[*at].kind, TokenKind::Mark('"' | '”' | '»')) && tokens[at + 1].is(',');
    range.indexes().find(closes).filter(|_| within)
}

/// `stressed the need for a road, saying that queues grow`: the comma behind which somebody goes on to say something else, in English.
fn told_by_participle(cx: &Context<'_>, range: TokenRange) -> Option<usize> {
    let telling = cx.packs().known.telling;
    let english = !range.is_empty() && cx.reading.language_at(range.first()) == Language::English;
    (range.first() + 1..range.past().saturating_sub(1))
        .find(|at| english && cx.reading.tokens[*at].is(',') && cx.reading.is(at + 1, telling))
}

/// `vowed on Monday to build`: past a day and the small word of the verb behind it, at the head of what an English verb governs.
fn past_day(cx: &Context<'_>, start: usize) -> usize {
    let known = &cx.packs().known;
    let first = if cx.reading.is(start, known.preposition) { start + 1 } else { start };
    let day = cx.reading.mentions.at(first).find(|(_, m)| matches!(m.what, What::Date(_))).map(|(_, m)| m.range.past());
    let verb = day.and_then(|past| cx.reading.lexeme(past, known.infinitive)).filter(|(value, _)| *value == "to");
    verb.filter(|_| cx.reading.language_at(start) == Language::English).map_or(start, |(_, past)| past)
}

/// `cam kết mở cảng và khẳng định Kenya sẵn sàng`: up to the joining word and the Vietnamese word of saying that lead to the next verb.
fn without_report(cx: &Context<'_>, range: TokenRange) -> usize {
    let (past, known) = (range.past(), &cx.packs().known);
    if range.is_empty() || cx.reading.language_at(range.first()) != Language::Vietnamese {
        return past;
    }
    let says = |from: &usize| cx.reading.lexeme(*from, known.reports).is_some_and(|(_, end)| end == past);
    let from = (1..=3).filter_map(|back| past.checked_sub(back)).find(|from| *from > range.first() + 1 && says(from));
    let joined = |from: usize| cx.reading.is(from - 1, known.joiner) || cx.reading.tokens[from - 1].is(',');
    from.filter(|from| joined(*from)).map_or(past, |from| from - 1)
}

/// How many tokens an aside right behind a verb may have.
const ASIDE: usize = 20;

/// `nhất trí, trên cơ sở kết quả đạt được, cần`: past what stands between commas right behind a Vietnamese verb.
fn past_aside(cx: &Context<'_>, start: usize) -> usize {
    let (tokens, known) = (&cx.reading.tokens, &cx.packs().known);
    let comma = |at: usize| tokens.get(at).is_some_and(|t| t.is(','));
    let opens = comma(start) && (cx.reading.is(start + 1, known.accord) || cx.reading.is(start + 1, known.purpose));
    let close = (start + 2..start + ASIDE).find(|at| comma(*at));
    let vietnamese = start < tokens.len() && cx.reading.language_at(start) == Language::Vietnamese;
    close.filter(|_| opens && vietnamese).map_or(start, |at| at + 1)
}

/// `"..., the port road will be widened"`: where the clause begins whose verb `f` found.
pub(super) fn clause_start(cx: &Context<'_>, f: &Found<'_, '_>) -> usize {
    let first = f.m.range.first();
    let from = cx.told_from(f.sentence_range()).min(first);
    let mark = (from..first).rev().find(|at| matches!(cx.reading.tokens[*at].kind, TokenKind::Mark(',' | ';' | ':' | '"' | '“')));
    let start = mark.map_or(from, |at| at + 1);
    // `X cho biết cảng sẽ được mở`: behind the word of saying.
    let says = |at: usize| cx.reading.lexeme(at, cx.packs().known.reports).map(|(_, past)| past).filter(|past| *past < first);
    let told = if f.is_part("thing") { (start..first).filter_map(says).max() } else { None };
    told.unwrap_or(start)
}

/// Where the subject of `next` begins, if it stands between `start` and `end`, close before its verb.
fn subject_before(cx: &Context<'_>, next: &Found<'_, '_>, start: usize, end: usize) -> Option<usize> {
    let near = |first: usize, past: usize| first >= start && past <= end && end - past < 6;
    let own = cx.subject(next.sentence, end).filter(|s| near(s.range.first(), s.range.past())).map(|s| s.range.first());
    own.or_else(|| match subject::of_verb(cx, next, None)? {
        Subject::Actor(actor) => near(actor.range.first(), actor.range.past()).then_some(actor.range.first()),
        // `the ferry between Poti and Varna would`: a place inside the action is not who acts.
        Subject::Countries(_, begins) | Subject::Spoken(_, begins) => {
            let place = cx.reading.mentions.at(begins).any(|(_, m)| matches!(m.what, What::Place(_)));
            (begins > start && begins < end && !place).then_some(begins)
        }
    })
}

/// `action` without what a comma and a word such as `when` open.
pub(super) fn without_aside(cx: &Context<'_>, action: TokenRange) -> TokenRange {
    let aside = (action.first() + 2..action.past().saturating_sub(1))
        .find(|at| cx.reading.tokens[*at].is(',') && cx.reading.is(at + 1, cx.packs().known.aside));
    aside.map_or(action, |at| TokenRange::new(action.first(), at))
}
