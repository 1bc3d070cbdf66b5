//! Whether a text is about something else than relations of countries: a match, the markets, a crime, a battle, a strike at home.

use smallvec::SmallVec;

use crate::context::Context;
use crate::mention::What;
use crate::value::Country;

/// So many different words of one such matter make a text about it.
const ENOUGH: usize = 4;
/// So many words of one touch upon it.
const SOME: usize = 2;
/// A text with no more different words of the relations of countries than so many is about something else, unless it is short.
const HARDLY: usize = 1;
/// How many tokens a short text has.
pub(super) const SHORT: usize = 80;
/// A text that speaks so much of each of two countries is about both.
const WEIGHTY: u32 = 8;
/// Whoever holds an office of this rank or above speaks for a state.
const STATESMAN: u8 = 4;
/// A longer text is about more than one thing.
const LONGEST: usize = 4000;
/// What a report is about that is no other thing.
const DIPLOMACY: &str = "diplomacy";
/// Offices: of relations where nobody is named who holds them.
const OFFICE: &str = "office";
/// Matters in which a state has no part, whoever of it speaks.
const PRIVATE: [&str; 4] = ["sport", "market", "entertainment", "business"];

/// What a text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Relations of countries, as far as anybody can tell.
    Relations,
    /// What goes on in one country, whose leaders speak: only what names another is between countries.
    Home,
    /// Something else: nothing that it says is between countries.
    Elsewhere,
}

/// What the text that `cx` reads is about.
pub fn about(cx: &Context<'_>) -> About {
    let reading = cx.reading;
    if reading.tokens.len() > LONGEST {
        return About::Relations;
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
    let other = |value: &str| value != DIPLOMACY && value != OFFICE;
    let most = told.iter().filter(|(value, _)| other(value)).max_by_key(|(value, _)| words(value));
    let (matter, most) = most.map_or(("", 0), |(value, _)| (*value, words(value)));
    let two = cx.pairs.principal().iter().take(2).filter(|c| cx.pairs.weight(**c) >= WEIGHTY).count() == 2;
    let long = reading.tokens.len() > SHORT && (!two || most > 0);
    let states = statesmen(cx);
    if states.is_empty() {
        let relations = words(DIPLOMACY) + words(OFFICE);
        return if most >= ENOUGH.max(2 * relations) || long && relations <= HARDLY { About::Elsewhere } else { About::Relations };
    }
    if states.len() > 1 || words(DIPLOMACY) > HARDLY {
        return About::Relations;
    }
    let one = cx.pairs.principal().len() < 2;
    match most >= ENOUGH {
        true if PRIVATE.contains(&matter) => About::Elsewhere,
        true => About::Home,
        false if long && (most >= SOME || one) => About::Home,
        false => About::Relations,
    }
}

/// The countries for which anybody of the text speaks.
fn statesmen(cx: &Context<'_>) -> SmallVec<[Country; 4]> {
    let mut countries = SmallVec::new();
    for (_, person) in cx.people.iter() {
        let Some(country) = person.country else { continue };
        if person.offices.iter().any(|o| cx.packs().rank(*o) <= STATESMAN) && !countries.contains(&country) {
            countries.push(country);
        }
    }
    countries
}
