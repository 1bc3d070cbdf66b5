//! Itineraries: what people do on a journey is told by visits, meetings and activities, and undertaken by nobody.

use crate::context::Context;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::Mode;

/// How far behind a light verb its object may stand: `make the three-day official visit`.
const OBJECT: usize = 7;
/// How many tokens the words that tell when may have before the verb.
const WHEN: usize = 7;

/// Whether `action` is only an item of a journey, where it is foretold or looked forward to and not agreed or asked for.
pub(super) fn is_item(cx: &Context<'_>, f: &Found<'_, '_>, mode: Mode, action: TokenRange) -> bool {
    let foretold = mode == Mode::Expect || mode == Mode::Pledge && f.is_part("own");
    // `stressed the importance of holding a third round`: what is due is nobody's programme.
    let need = |at: usize| cx.reading.lexeme(at, cx.packs().known.resolve).is_some_and(|(value, _)| value == "need");
    let due = || cx.reading.language_at(action.first()) == Language::English && f.m.range.indexes().any(need);
    foretold && goes(cx, action) && !due()
}

/// Whether it begins with a verb of journeys, or with a light one that has a journey for its object.
fn goes(cx: &Context<'_>, action: TokenRange) -> bool {
    let known = &cx.packs().known;
    let mut at = action.first();
    let told = |at| cx.reading.lexeme(at, known.itinerary);
    // `also pay`, `then visit`; but `begin his visits`.
    while let Some((_, past)) = cx.reading.lexeme(at, known.auxiliary).filter(|(_, past)| *past < action.past() && told(at).is_none()) {
        at = past;
    }
    // `will on the second day attend`.
    if cx.reading.is(at, known.preposition)
        && let Some(verb) = (at + 1..action.past().min(at + WHEN)).find(|at| told(*at).is_some())
    {
        at = verb;
    }
    let behind = |past: usize| past..action.past().min(past + OBJECT);
    match told(at) {
        Some(("verb", _)) => true,
        Some(("light", past)) => behind(past).any(|at| told(at).is_some_and(|(value, _)| value != "light" && value != "hold")),
        Some(("hold", past)) => behind(past).any(|at| cx.reading.is(at, known.encounter)),
        _ => false,
    }
}
