//! `X was offered a berth`, `Asked to lower the fee, X said`: verbs whose subject is the one to whom something is offered, or of whom
//! it is asked, and not who offers or asks.

use crate::context::Context;
use crate::read::found::Found;
use crate::read::governing::passive;
use crate::read::subject;
use crate::text::{Language, ending};
use crate::value::{Country, Mode};

/// Past how many adverbs the verb is looked for that makes it a passive: `was also warmly offered`.
const ADVERBS: usize = 2;

/// Whether the English verb tells what is promised to its subject or asked of it: `welcomed the offer of`, too.
pub(super) fn undergoes(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    if f.is_part("received") {
        return true;
    }
    let (reading, known) = (cx.reading, &cx.packs().known);
    let (start, first) = (f.sentence_range().first(), f.m.range.first());
    let mode = f.code("mode").and_then(Mode::from_code);
    let gives = matches!(mode, Some(Mode::Propose | Mode::Pledge)) && !passive(f) && !f.is_part("joint") && f.bound("actors").is_none();
    let participle = ending::is_past(reading.tokens[first].span.of(reading.text));
    if !gives || !participle || reading.language_at(first) != Language::English {
        return false;
    }
    let mut at = first;
    while at > start && first - at < ADVERBS && ending::is_adverb(reading.tokens[at - 1].span.of(reading.text)) {
        at -= 1;
    }
    let told = (1..=2).filter_map(|back| at.checked_sub(back)).filter(|from| *from >= start);
    let passive = told.into_iter().any(|from| reading.lexeme(from, known.passive).is_some_and(|(_, past)| past == at));
    // `Dredging had been proposed to X`: of a thing.
    let joined = || first > start && (1..=3).filter_map(|back| first.checked_sub(back)).any(|at| reading.is(at, known.joiner));
    let somebody = || joined() || subject::of_verb(cx, f, None).is_some_and(|subject| subject.adjacent(cx, f));
    passive && somebody() || first == start && subject::behind(cx, f, first).is_some()
}

/// Who then promises or asks: the other of the two, or nobody known.
pub(super) fn other_side(cx: &Context<'_>, sentence: usize, whose: &[Country]) -> Vec<Country> {
    match (whose, &cx.pairs.both(sentence)[..]) {
        ([one], both @ [_, _]) if both.contains(one) => both.iter().copied().filter(|country| country != one).collect(),
        _ => Vec::new(),
    }
}

/// `visitors are asked to`: whether a plain word for several stands right before the verb.
pub(super) fn of_common_noun(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let Some(at) = f.m.range.first().checked_sub(1).filter(|at| *at >= f.sentence_range().first()) else { return false };
    let token = &reading.tokens[at];
    let side = [known.organ, known.agent, known.side, known.offices].iter().any(|class| reading.is(at, *class));
    token.is_word() && ending::is_in_s(token.span.of(reading.text)) && !side
}
