//! Whether a text is about something else than relations of countries: a match, the markets, a crime, a battle, a strike at home.

use smallvec::SmallVec;

use crate::context::Context;
use crate::mention::What;

/// So many different words of one such matter make a text about it.
const ENOUGH: usize = 4;
/// A text with no more different words of the relations of countries than so many is about something else, unless it is short.
const HARDLY: usize = 1;
/// How many tokens a short text has.
const SHORT: usize = 80;
/// A text that speaks so much of each of two countries is about both.
const WEIGHTY: u32 = 8;
/// Whoever holds an office of this rank or above speaks for a state.
const STATESMAN: u8 = 4;
/// A longer text is about more than one thing.
const LONGEST: usize = 4000;
/// What a report is about that is no other thing.
const DIPLOMACY: &str = "diplomacy";

/// Whether nothing that `cx` reads is about relations of countries.
pub fn is_elsewhere(cx: &Context<'_>) -> bool {
    let reading = cx.reading;
    if reading.tokens.len() > LONGEST {
        return false;
    }
    let class = cx.packs().known.elsewhere;
    let mut told: SmallVec<[(&str, Vec<u8>); 16]> = SmallVec::new();
    for (_, mention) in reading.notable() {
        let What::Lexeme(found, value) = mention.what else { continue };
        if found != class {
            continue;
        }
        let word = (cx.packs().value(value), reading.words(mention.range).to_lowercase().into_bytes());
        if !told.contains(&word) {
            told.push(word);
        }
    }
    let words = |matter: &str| told.iter().filter(|(value, _)| *value == matter).count();
    let most = told.iter().filter(|(value, _)| *value != DIPLOMACY).map(|(value, _)| words(value)).max().unwrap_or(0);
    let hardly = reading.tokens.len() > SHORT && words(DIPLOMACY) <= HARDLY;
    let two = cx.pairs.principal().iter().take(2).filter(|c| cx.pairs.weight(**c) >= WEIGHTY).count() == 2;
    (most >= ENOUGH || hardly && !two) && !speaks_for_a_state(cx)
}

/// Whether anybody of the text speaks for a state.
fn speaks_for_a_state(cx: &Context<'_>) -> bool {
    cx.people.iter().any(|(_, p)| p.country.is_some() && p.offices.iter().any(|o| cx.packs().rank(*o) <= STATESMAN))
}
