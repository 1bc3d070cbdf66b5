//! Regions: how far what a verb governs reaches, to the next verb or to the subject of that one.

use crate::context::Context;
use crate::read::found::Found;
use crate::read::governing::whole;
use crate::read::speech::{self, attribution};
use crate::span::TokenRange;

/// The tokens that the verb governs: to the next governing verb, or to where that verb's subject begins.
pub(super) fn region(cx: &Context<'_>, f: &Found<'_, '_>, next: Option<&Found<'_, '_>>) -> TokenRange {
    let start = match f {
        f if whole(f) || f.is_part("own-not") => f.m.range.first(),
        // `announced that X would`: the clause is what the first verb governs.
        f if f.is_part("clause") => f.range("text").filter(|r| f.m.range.contains(*r)).map_or(f.m.range.first() + 1, TokenRange::past),
        f => f.m.range.past(),
    };
    let rest = TokenRange::new(f.m.range.past(), f.sentence_range().past());
    let mut end = attribution(cx, rest).unwrap_or(rest.past());
    end = end.min(speech::told_next(cx, f, TokenRange::new(rest.first(), end)).unwrap_or(end));
    if let Some(next) = next {
        end = end.min(next.m.range.first());
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
            let led = token.is(',')
                || token.is(';')
                || cx.reading.is(before, known.sequel)
                || cx.reading.is(before, known.auxiliary)
                || cx.reading.is(before, known.article);
            if !led {
                break;
            }
            end = before;
        }
    }
    TokenRange::new(start, end.max(start))
}

/// `action` without what a comma and a word such as `when` open.
pub(super) fn without_aside(cx: &Context<'_>, action: TokenRange) -> TokenRange {
    let aside = (action.first() + 2..action.past().saturating_sub(1))
        .find(|at| cx.reading.tokens[*at].is(',') && cx.reading.is(at + 1, cx.packs().known.aside));
    aside.map_or(action, |at| TokenRange::new(action.first(), at))
}
