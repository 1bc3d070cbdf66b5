//! By when, told as how many years from now: `within five years`, `over the next decade`.

use crate::context::Context;
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{DateValue, Partial};

/// How far behind its number the word for years may stand.
const NEAR: usize = 2;
/// No undertaking reaches further than so many years.
const MOST: f64 = 50.0;

/// The year by which, where English words in `range` tell how many years are left until then.
pub fn year(cx: &Context<'_>, range: TokenRange) -> Option<DateValue> {
    let now = cx.calendar.as_of()?;
    let horizon = cx.packs().known.horizon;
    if range.is_empty() || cx.reading.language_at(range.first()) != Language::English {
        return None;
    }
    let years = range.indexes().find_map(|at| match cx.reading.lexeme(at, horizon) {
        Some(("within", past)) => counted(cx, past, range.past()),
        Some((value, _)) => value.parse().ok(),
        None => None,
    })?;
    (1.0..=MOST).contains(&years).then(|| DateValue::On(Partial::year(now.year() + years as i16)))
}

/// How many years the words at `at` count.
fn counted(cx: &Context<'_>, at: usize, end: usize) -> Option<f64> {
    let near = TokenRange::new(at, (at + NEAR + 1).min(end).max(at));
    let years =
        |past: usize| (past..past + NEAR).any(|i| i < end && matches!(cx.reading.lexeme(i, cx.packs().known.horizon), Some(("years", _))));
    let number = cx.reading.mentions.within(near).find_map(|(_, m)| match m.what {
        What::Quantity { value, .. } if m.range.first() == at => Some((value, m.range.past())),
        _ => None,
    });
    let word = || {
        let (value, past) = cx.reading.lexeme(at, cx.packs().known.numeral)?;
        Some((value.parse().ok()?, past))
    };
    let (value, past) = number.or_else(word)?;
    (years(past) || (at..past).any(|i| matches!(cx.reading.lexeme(i, cx.packs().known.horizon), Some(("years", _))))).then_some(value)
}
