//! Itineraries: what people do on a journey is told by visits, meetings and activities, and undertaken by nobody.

use crate::context::Context;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::value::Mode;

/// How far behind a light verb its object may stand: `make the three-day official visit`.
const OBJECT: usize = 7;

/// Whether `action` is only an item of a journey, where it is foretold or looked forward to and not agreed or asked for.
pub(super) fn is_item(cx: &Context<'_>, f: &Found<'_, '_>, mode: Mode, action: TokenRange) -> bool {
    let foretold = mode == Mode::Expect || mode == Mode::Pledge && f.is_part("own");
    foretold && goes(cx, action)
}

/// Whether it begins with a verb of journeys, or with a light one that has a journey for its object.
fn goes(cx: &Context<'_>, action: TokenRange) -> bool {
    let known = &cx.packs().known;
    let mut at = action.first();
    // `also pay`, `then visit`.
    while let Some((_, past)) = cx.reading.lexeme(at, known.auxiliary).filter(|(_, past)| *past < action.past()) {
        at = past;
    }
    match cx.reading.lexeme(at, known.itinerary) {
        Some(("verb", _)) => true,
        Some(("light", past)) => {
            let object = |at| cx.reading.lexeme(at, known.itinerary).is_some_and(|(value, _)| value != "light");
            (past..action.past().min(past + OBJECT)).any(object)
        }
        _ => false,
    }
}
