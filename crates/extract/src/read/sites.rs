//! Sites visited under one verb: `toured the port and the museum` tells of two.

use crate::context::Context;
use crate::mention::What;
use crate::read::clause::noun_phrase;
use crate::span::TokenRange;
use crate::text::Language;

/// No list of sites is read beyond so many.
const MOST: usize = 6;

/// The sites that `name`, the verb and what it has for its object, tells of, and those that go on behind it in the clause.
pub(super) fn parted(cx: &Context<'_>, name: TokenRange, verb: usize, end: usize) -> Vec<TokenRange> {
    let reading = cx.reading;
    let mut out = Vec::new();
    let mut start = name.first();
    if reading.language_at(start) != Language::English {
        return vec![name];
    }
    let (mut at, mut past) = (verb.max(start + 1), name.past());
    while out.len() + 1 < MOST {
        if let Some((_, first)) = (at..past).find_map(|i| Some((i, further(cx, i, end)?))).filter(|_| at < past) {
            let join = (at..first).find(|i| further(cx, *i, end) == Some(first)).unwrap_or(at);
            out.push(TokenRange::new(start, join));
            (start, at) = (first, first + 1);
            continue;
        }
        // `a depot, as well as the mill`: the name before stopped at the comma.
        let comma = past + 1 < end && reading.tokens[past].is(',');
        let Some(first) = further(cx, past + usize::from(comma), end).filter(|first| !comma || *first > past + 2) else { break };
        out.push(TokenRange::new(start, past));
        past = noun_phrase(cx, TokenRange::new(first, first + 1), end).past();
        (start, at) = (first, first + 1);
    }
    out.push(TokenRange::new(start, past));
    out
}

/// Where the next site begins, behind a joining word at `at`: with an article, and not with somebody.
fn further(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = reading.lexeme(at, known.joiner).map(|(_, past)| past).filter(|past| past + 1 < end && reading.is(*past, known.article))?;
    let somebody = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_) | What::Persons(_) | What::Both(_)));
    (!somebody(first) && !somebody(first + 1)).then_some(first)
}
