//! Actors that a word or a comma joins: both parties, or all.

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};

/// `X and Y agreed`: two actors of different countries joined by a word are both parties.
pub(super) fn joined(context: &Context<'_>, actors: Vec<Actor>) -> Vec<Actor> {
    let reading = context.reading;
    let country = |who: Who| match who {
        Who::Person(p) => context.people.get(p).country,
        Who::Country(c) => Some(c),
        _ => None,
    };
    let mut out: Vec<Actor> = Vec::with_capacity(actors.len());
    for actor in actors {
        if let Some(before) = out.last_mut() {
            let (from, to) = (before.range.past(), actor.range.first());
            if let Some(range) = named_again(context, before, &actor) {
                before.range = range;
                continue;
            }
            if own_aside(context, before, &actor) {
                continue;
            }
            let mut end =
                past_joiner(context, from, to).filter(|end| *end == to).or_else(|| past_aside(context, from, to)).unwrap_or(usize::MAX);
            if end != to && in_headline(context, before, &actor) {
                end = to;
            }
            let differ = match (country(before.who), country(actor.who)) {
                (Some(a), Some(b)) => a != b,
                _ => false,
            };
            // `spoke to X, and Y held talks`: a clause of its own.
            let apart = !before.free && actor.free;
            if end == to && differ && !apart {
                let multi = context.pairs.principal().len() > 2
                    && matches!((country(before.who), country(actor.who)), (Some(a), Some(b)) if Some(a) != context.pairs.principal().first().copied() && Some(b) != context.pairs.principal().first().copied());
                let range = closed(context, before.range.join(actor.range), from);
                *before = Actor { who: if multi { Who::All } else { Who::Both }, range, free: before.free };
                listed(context, &mut out);
                continue;
            }
            // `A - B - C`: a third behind a dash.
            let third =
                matches!(before.who, Who::Both | Who::All) && matches!(actor.who, Who::Country(_)) && reading.tokens[from].is_dash();
            let three = || context.named_in(before.range.join(actor.range)).is_some_and(|named| named.len() >= 3);
            if third && end == to && three() {
                *before = Actor { who: Who::All, range: before.range.join(actor.range), free: before.free };
                continue;
            }
            // `X and the leaders of these countries`.
            if end == to && matches!(actor.who, Who::All | Who::Both) && country(before.who).is_some() {
                *before = Actor { who: actor.who, range: before.range.join(actor.range), free: before.free };
                continue;
            }
        }
        out.push(actor);
    }
    out
}

/// `Kenya, Peru agree to`: two countries with which an English headline begins, a verb of several behind them.
fn in_headline(context: &Context<'_>, before: &Actor, actor: &Actor) -> bool {
    let reading = context.reading;
    let (from, to) = (before.range.past(), actor.range.first());
    let land = matches!(before.who, Who::Country(_)) && matches!(actor.who, Who::Country(_));
    let first = before.range.first() == 0 || reading.tokens[before.range.first()].fresh_line;
    let verb = reading.tokens.get(actor.range.past()).filter(|t| t.is_word() && t.spaced).map(|t| t.span.of(reading.text));
    let several = verb.is_some_and(|verb| !ending::is_in_s(verb) || reading.is(actor.range.past(), context.packs().known.infinitive));
    land && first && several && from + 1 == to && reading.tokens[from].is(',') && reading.language_at(to) == Language::English
}

/// Past the joining word or dash between `from` and `to` and the articles behind it, where only commas and articles stand before it.
fn past_joiner(context: &Context<'_>, from: usize, to: usize) -> Option<usize> {
    let (reading, known) = (context.reading, &context.packs().known);
    let mut at = from;
    while at < to && (reading.tokens[at].is(',') || reading.is(at, known.article)) {
        at += 1;
    }
    let mut end = match reading.lexeme(at, known.joiner) {
        Some((_, past)) => past,
        None if at < to && reading.tokens[at].is_dash() => at + 1,
        None => return None,
    };
    while end < to && (reading.tokens[end].spaced && reading.is(end, known.article)) {
        end += 1;
    }
    Some(end)
}

/// How many tokens an aside behind the first of two may have.
const ASIDE: usize = 14;
/// How many words may name who is at the side of the first of two.
const COMPANION: usize = 3;

/// `X, who came by sea, and Y`, `X and his wife and Y`: the same in English behind an aside on the first, or behind those at his side.
fn past_aside(context: &Context<'_>, from: usize, to: usize) -> Option<usize> {
    let (reading, known) = (context.reading, &context.packs().known);
    if from >= to || reading.language_at(from) != Language::English {
        return None;
    }
    let ends = |at: usize| past_joiner(context, at, to).filter(|end| *end == to);
    let plain = |at: usize| !matches!(reading.tokens[at].kind, TokenKind::Mark(';' | ':' | '"' | '“' | '”')) && !reading.is(at, known.say);
    if reading.tokens[from].is(',') {
        let close = (from + 2..to.min(from + ASIDE)).rev().find(|at| reading.tokens[*at].is(','))?;
        return ends(close).filter(|_| (from + 1..close).all(plain) && !acts(context, TokenRange::new(from + 1, close)));
    }
    let (_, his) = reading.lexeme(from, known.joiner).filter(|(_, past)| reading.is(*past, known.possessive))?;
    let small = |at: usize| reading.tokens[at].is_word() && !reading.tokens[at].capital;
    (his + 2..to.min(his + 2 + COMPANION)).take_while(|at| small(*at - 1)).find_map(ends)
}

/// Whether a verb of whoever is named in `aside` stands in it: `X, Kenya said, and Y`.
fn acts(context: &Context<'_>, aside: TokenRange) -> bool {
    let (reading, known) = (context.reading, &context.packs().known);
    let opens = [known.relator, known.escort].iter().any(|class| reading.is(aside.first(), *class));
    // `the chair of the meeting`
    let noun = |at: usize| ending::is_gerund(reading.tokens[at].span.of(reading.text));
    let verb =
        |at: usize| !noun(at) && [known.future, known.hold, known.meet_verb, known.consent].iter().any(|class| reading.is(at, *class));
    !opens && aside.indexes().any(verb)
}

/// `X, president of Kenya, agreed`: one who is named again behind a comma is one, up to past the comma that closes it.
fn named_again(context: &Context<'_>, before: &Actor, actor: &Actor) -> Option<TokenRange> {
    let reading = context.reading;
    let (from, to) = (before.range.past(), actor.range.first());
    let again = matches!(before.who, Who::Person(_)) && before.who == actor.who && reading.tokens[from].is(',');
    let only = || (from + 1..to).all(|at| reading.is(at, context.packs().known.article));
    let comma = || reading.tokens.get(actor.range.past()).is_some_and(|t| t.is(','));
    let english = reading.language_at(to) == Language::English;
    (again && english && only() && comma()).then(|| TokenRange::new(before.range.first(), actor.range.past() + 1))
}

/// `X, the Kenyan chair of the body, and Y`: whether the country told behind a comma is only that of X, in an English aside on them.
fn own_aside(context: &Context<'_>, before: &Actor, actor: &Actor) -> bool {
    let (reading, known) = (context.reading, &context.packs().known);
    let (from, to) = (before.range.past(), actor.range.first());
    let Who::Person(person) = before.who else { return false };
    let own = matches!(actor.who, Who::Country(country) if context.people.get(person).country == Some(country));
    let only = || (from + 1..to).all(|at| reading.is(at, known.article));
    if !own || !reading.tokens[from].is(',') || !only() || reading.language_at(to) != Language::English {
        return false;
    }
    let mark = |at: &usize| matches!(reading.tokens[*at].kind, TokenKind::Mark(_));
    let close = (actor.range.past()..reading.tokens.len().min(from + ASIDE)).find(mark).filter(|at| reading.tokens[*at].is(','));
    close.is_some_and(|close| {
        let aside = TokenRange::new(from + 1, close);
        reading.is(close + 1, known.joiner) && !acts(context, aside) && !aside.indexes().any(|at| reading.is(at, known.say))
    })
}

/// `joined`, with the comma that closes what the comma behind the first of the two, at `from`, opens: `X, with Y, agreed`.
fn closed(context: &Context<'_>, joined: TokenRange, from: usize) -> TokenRange {
    let comma = |at: usize| context.reading.tokens.get(at).is_some_and(|t| t.is(','));
    let opens = comma(from) && context.reading.language_at(from) == Language::English;
    let aside = opens && context.reading.is(from + 1, context.packs().known.joiner) && comma(joined.past());
    if aside { TokenRange::new(joined.first(), joined.past() + 1) } else { joined }
}

/// `A, B and C agreed`: those whom only a comma parts from the last two of a list are of it; what `in A, B and C` begins is a place.
fn listed(context: &Context<'_>, actors: &mut Vec<Actor>) {
    let (reading, known) = (context.reading, &context.packs().known);
    while let [.., one, last] = actors[..] {
        let mut at = one.range.past();
        if !reading.tokens[at].is(',') || matches!(one.who, Who::Both | Who::All) {
            return;
        }
        at += 1;
        while at < last.range.first() && reading.is(at, known.article) {
            at += 1;
        }
        let place = (1..=2).filter_map(|back| one.range.first().checked_sub(back)).any(|at| reading.is(at, known.locative));
        let more = context.named_in(one.range.join(last.range)).is_some_and(|named| named.len() >= 3);
        if at != last.range.first() || place || !more {
            return;
        }
        actors.pop();
        if let Some(one) = actors.last_mut() {
            *one = Actor { who: Who::All, range: one.range.join(last.range), free: one.free };
        }
    }
}
