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
        let joined = further(cx, past + usize::from(comma), end).filter(|first| !comma || *first > past + 2);
        let Some(first) = joined.or_else(|| in_list(cx, past, end).filter(|_| comma)) else { break };
        out.push(TokenRange::new(start, past));
        past = noun_phrase(cx, TokenRange::new(first, first + 1), end).past();
        (start, at) = (first, first + 1);
    }
    out.push(TokenRange::new(start, past));
    out
}

/// How far a name may stand behind the article, and the word that joins the last site behind a comma.
const NAME: usize = 3;
const LAST: usize = 24;

/// `the Old Fort, the Nile Dam and a mill`: the site behind the comma at `comma`, with a name of its own and another one behind it.
fn in_list(cx: &Context<'_>, comma: usize, end: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = comma + 1;
    let name = |at: usize| reading.tokens[at].is_word() && reading.tokens[at].capital;
    let named = reading.is(first, known.article) && (first + 1..end.min(first + 1 + NAME)).any(name);
    let somebody = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_) | What::Persons(_) | What::Both(_)));
    let last = (first + 1..end.min(first + LAST)).any(|at| further(cx, at, end).is_some());
    (named && last && !somebody(first) && !somebody(first + 1)).then_some(first)
}

/// Where the next site begins, behind a joining word at `at`: with an article, and not with somebody.
fn further(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let first = reading.lexeme(at, known.joiner).map(|(_, past)| past).filter(|past| past + 1 < end && reading.is(*past, known.article))?;
    let somebody = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_) | What::Persons(_) | What::Both(_)));
    (!somebody(first) && !somebody(first + 1)).then_some(first)
}
