//! Whether a text is about something else than relations of countries: a match, the markets, a crime, a battle.

use smallvec::SmallVec;

use crate::context::Context;
use crate::mention::What;

/// So many different words of one such matter make a text about it.
const ENOUGH: usize = 4;
/// Whoever holds an office of this rank or above speaks for a state.
const STATESMAN: u8 = 4;
/// A longer text is about more than one thing.
const LONGEST: usize = 4000;

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
    let most = told.iter().map(|(value, _)| told.iter().filter(|(v, _)| v == value).count()).max().unwrap_or(0);
    most >= ENOUGH && cx.people.iter().all(|(_, p)| p.country.is_none() || p.offices.iter().all(|o| cx.packs().rank(*o) > STATESMAN))
}
