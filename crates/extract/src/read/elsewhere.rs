//! Whether a text is about something else than relations of countries: a match, the markets, a crime, a battle, a strike at home.

use smallvec::SmallVec;

use crate::context::Context;
use crate::context::actor::Who;
use crate::fact::{Fact, Slots};
use crate::mention::What;
use crate::value::Country;

/// So many different words of one such matter make a text about it.
const ENOUGH: usize = 4;
/// So many words of one touch upon it.
const SOME: usize = 2;
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

/// Whether `fact`, of a text about what goes on in one country, is of that alone: its sentence names no other.
pub fn is_at_home(cx: &Context<'_>, fact: &Fact) -> bool {
    let sentence = cx.reading.sentences.partition_point(|s| s.range.past() <= fact.tokens.first());
    let own = match &fact.slots {
        Slots::Commitment(c) => &c.actors,
        Slots::Position(p) => &p.countries,
        // What a figure counts is between two where its sentence names both.
        Slots::Figure(_) => &Vec::new(),
        Slots::Target(t) => &t.countries,
        Slots::Agreement(a) => &a.countries,
        // `The victim's parents, who flew in from Utrecht`: no leader did.
        Slots::Visit(_) | Slots::Activity(_) => return !cx.actors(sentence).iter().any(|a| matches!(a.who, Who::Person(_))),
        _ => return false,
    };
    let Some(range) = cx.reading.sentences.get(sentence).map(|s| s.range) else { return false };
    let known = &cx.packs().known;
    let mut named: SmallVec<[Country; 8]> = own.iter().copied().collect();
    for (_, mention) in cx.reading.mentions.within(range) {
        match mention.what {
            What::Countries(_) => return false,
            What::Country { country, .. } | What::Place(country) => named.push(country),
            What::Lexeme(class, value) if class == known.organisation => {
                let bloc = cx.packs().country(value).filter(|c| cx.pairs.principal().iter().take(2).any(|p| p == c));
                named.extend(bloc);
            }
            _ => {}
        }
    }
    named.first().is_none_or(|first| named.iter().all(|c| c == first))
}
