//! Circles: three countries or more that a text sets side by side as those who act together, and that `they` means from
//! there on.

use crate::context::Reading;
use crate::context::pair::Few;
use crate::context::people::People;
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// A circle has at least so many countries.
pub(super) const LEAST: usize = 3;
/// So many words may stand before the office or the word for sides and the countries behind it: `the foreign ministers of`.
const OWNER: usize = 4;

/// How many tokens the name of a country may have.
const NAME: usize = 6;
/// How many tokens an office with its country may have.
const OFFICE: usize = 12;

/// The countries that the sentence with this index lists, by their names or their people, as those who act: `A, B and C
/// agreed`, `talks between A, B and C`, `the ministers of A, B and C`.
pub(super) fn listed(reading: &Reading<'_>, people: &People, sentence: usize) -> Option<Few> {
    let range = reading.sentences[sentence].range;
    if range.is_empty() {
        return None;
    }
    reading.notable_in(sentence).find_map(|(_, mention)| {
        let countries: Few = match mention.what {
            // In Vietnamese a row of countries is where somebody goes.
            What::Countries(_) if reading.language_at(mention.range.first()) == Language::Vietnamese => return None,
            What::Countries(list) => distinct(reading.mentions.countries(list).iter().copied()),
            What::Persons(list) => {
                distinct(list.iter().filter_map(|i| people.of_mention(i)).filter_map(|person| people.get(person).country))
            }
            _ => return None,
        };
        // `met the ministers of A, B, C and D`: a list whose first item is told with an office.
        let row = matches!(mention.what, What::Countries(_));
        let rest = row && continues(reading, range, mention.range);
        let whole = if row { before_article(reading, range, mention.range) } else { mention.range };
        (countries.len() >= LEAST && !rest && acts(reading, range, whole)).then_some(countries)
    })
}

/// `visits to Kenya, the Republic of Ghana and Togo`: the list at `listed` with the countries that stand before its commas, where an
/// article or an abbreviation parts them from it.
fn before_article(reading: &Reading<'_>, sentence: TokenRange, listed: TokenRange) -> TokenRange {
    let known = &reading.packs.known;
    let mut first = listed.first();
    loop {
        let noun = if first > sentence.first() && reading.is(first - 1, known.article) { first - 1 } else { first };
        let comma = noun.checked_sub(1).filter(|at| *at > sentence.first() && reading.tokens[*at].is(','));
        let land = |m: &crate::mention::Mention, past: usize| matches!(m.what, What::Country { .. }) && m.range.past() == past;
        let Some(before) = comma.and_then(|comma| {
            let near = TokenRange::new(comma.saturating_sub(NAME).max(sentence.first()), comma);
            reading.mentions.within(near).filter(|(_, m)| land(m, comma)).map(|(_, m)| m.range.first()).min()
        }) else {
            return TokenRange::new(first, listed.past());
        };
        first = before;
    }
}

/// Whether `sentence` may speak of the circle named before: in English, unless it says that two are meant (`the two sides`); in
/// Vietnamese, where it says that more are (`ba nước`).
pub(super) fn is_meant(reading: &Reading<'_>, sentence: usize) -> bool {
    let says =
        |word: &str| reading.notable_in(sentence).any(|(_, m)| matches!(m.what, What::Both(value) if reading.packs.value(value) == word));
    match reading.language_at(reading.sentences[sentence].range.first()) {
        Language::English => !says("two"),
        Language::Vietnamese => says("all"),
    }
}

/// Whether `sentence` says in words that three are meant: `the three leaders`.
pub(super) fn says_three(reading: &Reading<'_>, sentence: usize) -> bool {
    let three = |at: usize| reading.lexeme(at, reading.packs.known.numeral).is_some_and(|(value, _)| value == "3");
    reading.notable_in(sentence).any(|(_, m)| matches!(m.what, What::Both(_)) && m.range.indexes().any(three))
}

/// Whether the list at `listed` only goes on with the countries whose first is told right before its comma, with somebody's office.
fn continues(reading: &Reading<'_>, sentence: TokenRange, listed: TokenRange) -> bool {
    let comma = listed.first().checked_sub(1).filter(|at| *at > sentence.first() && reading.tokens[*at].is(','));
    let near = |comma: usize| TokenRange::new(comma.saturating_sub(OFFICE).max(sentence.first()), comma);
    let office = |what: &What| matches!(what, What::Person(_));
    comma.is_some_and(|comma| reading.mentions.within(near(comma)).any(|(_, m)| office(&m.what) && m.range.past() == comma))
}

/// Whether nothing before the list at `listed` makes it the object of another.
fn acts(reading: &Reading<'_>, sentence: TokenRange, listed: TokenRange) -> bool {
    let known = &reading.packs.known;
    let mut at = listed.first();
    while at > sentence.first() && reading.is(at - 1, known.article) {
        at -= 1;
    }
    let Some(before) = at.checked_sub(1).filter(|before| *before >= sentence.first()) else { return true };
    let ends =
        |class| (1..=3).filter_map(|back| at.checked_sub(back)).any(|from| reading.lexeme(from, class).is_some_and(|(_, p)| p == at));
    if ends(known.between) || ends(known.reports) || ends(known.meanwhile) {
        return true;
    }
    if ends(known.possessor) {
        let from = before.saturating_sub(OWNER).max(sentence.first());
        // `met leaders from A, B and C`: they do not act.
        let object = |owner: usize| owner > sentence.first() && reading.is(owner - 1, known.preposition);
        return (from..before).filter(|owner| !(from..=*owner).any(object)).any(|owner| {
            let several = reading.lexeme(owner, known.agent).is_some_and(|(value, past)| value == "both" && past == before);
            several || reading.mentions.at(owner).any(|(_, m)| matches!(m.what, What::Both(_)) && m.range.past() == before)
        });
    }
    matches!(reading.tokens[before].kind, TokenKind::Mark(',' | ':' | ';' | '"' | '“'))
}

/// Each country once, in the order they come.
fn distinct(countries: impl Iterator<Item = Country>) -> Few {
    let mut out = Few::new();
    for country in countries {
        if !out.contains(&country) {
            out.push(country);
        }
    }
    out
}
