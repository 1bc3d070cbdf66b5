//! Lists: persons or countries in a row, joined by commas and words such as `và` and `as well as`.

use crate::mention::find::Scan;
use crate::mention::person::{Form, PersonMention};
use crate::mention::{Mention, Mentions, PersonList, What};
use crate::pack::known::hint;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// A list mention for every run of two or more persons; `first` is the place of the first person of the stretch.
pub fn persons(scan: &Scan<'_>, first: u32, persons: &[PersonMention]) -> Vec<Mention> {
    let mut lists = Vec::new();
    // `gặp Thủ tướng X; Tổng thống Y; Bộ trưởng Z`: a semicolon joins those behind whom nobody acts.
    let closes = |past: usize| {
        scan.token(past).is_none_or(|t| matches!(t.kind, TokenKind::Mark(';' | ',' | '.')))
            || scan.lexeme(past, scan.known().joiner).is_some()
    };
    let row = |one: TokenRange, next: TokenRange| {
        let parted = scan.token(one.past()).is_some_and(|t| t.is(';'));
        let near = if scan.pack.language == Language::Vietnamese { 3 } else { 2 };
        let item = next.first() <= one.past() + near && closes(next.past());
        // `the Presidents of Kenya, X; and Peru, Y`.
        let last = || scan.lexeme(one.past() + 1, scan.known().joiner).is_some_and(|(_, past)| past == next.first());
        parted && (item || scan.pack.language == Language::English && last())
    };
    // `will hold talks with her, and Minister X will see`: somebody else acts behind it.
    // `spoke to President X, and Minister Y had a call`: who acts behind whom somebody spoke to.
    let known = scan.known();
    let acts = |one: &PersonMention, next: &PersonMention| {
        let comma = scan.token(one.range.past()).is_some_and(|t| t.is(','));
        let led =
            one.range.first().checked_sub(1).is_some_and(|at| at >= scan.range.first() && scan.lexeme(at, known.preposition).is_some());
        let past = next.range.past();
        let verb = [known.hold, known.future, known.say, known.meet_verb].iter().any(|c| scan.lexeme(past, *c).is_some());
        comma && led && verb && scan.pack.language == Language::English
    };
    // `will meet X and she will speak`.
    let again = |next: &PersonMention| next.form == Form::Pronoun && scan.pack.language == Language::English;
    let parts = |p: &PersonMention, next: &PersonMention| p.form == Form::Object || again(next) || acts(p, next);
    runs(
        scan,
        persons,
        |p| p.range,
        row,
        parts,
        |start, end| {
            let range = |from: usize| persons[from].range.join(persons[end - 1].range);
            let list = |from: usize| PersonList { first: first + from as u32, past: first + end as u32 };
            lists.extend((start..end - 1).map(|from| Mention { range: range(from), what: What::Persons(list(from)) }));
        },
    );
    lists
}

/// Adds a list mention to `lists` for every run of two or more countries, those in the names of persons left out.
pub fn countries(scan: &Scan<'_>, mut in_name: impl FnMut(usize) -> bool, mentions: &mut Mentions, lists: &mut Vec<Mention>) {
    let mut countries: Vec<(Country, TokenRange)> = Vec::new();
    let mut demonyms: Vec<bool> = Vec::new();
    for (at, hints) in scan.all_hints() {
        if hints & hint::COUNTRY != 0
            && let Some((country, demonym, past)) = scan.country(at)
            && !in_name(at)
        {
            countries.push((country, TokenRange::new(at, past)));
            demonyms.push(demonym);
        }
    }
    // `During her stay in Ghana, Finnish Minister X`: behind a comma alone an adjective goes on with no country.
    let adjective = |range: TokenRange| {
        let index = countries.partition_point(|(_, r)| r.first() < range.first());
        demonyms.get(index).copied().unwrap_or(false)
    };
    let comma = |at: usize| scan.token(at).is_some_and(|t| t.is(','));
    let parts = |(_, one): &(Country, TokenRange), (_, next): &(Country, TokenRange)| {
        let bare = comma(one.past()) && next.first() == one.past() + 1;
        bare && scan.pack.language == Language::English && adjective(*next) && !adjective(*one)
    };
    runs(
        scan,
        &countries,
        |(_, range)| *range,
        |_, _| false,
        parts,
        |start, end| {
            let run = &countries[start..end];
            let range = |from: usize| run[from].1.join(run[run.len() - 1].1);
            let kept = mentions.list(run.iter().map(|(country, _)| *country));
            lists.extend(kept.enumerate().map(|(from, list)| Mention { range: range(from), what: What::Countries(list) }));
        },
    );
}

/// Adds a mention to `lists` for every run of two or more towns or other places of an English text: `to Lima, Accra and then Oslo`.
pub fn places(scan: &Scan<'_>, mut in_name: impl FnMut(usize) -> bool, mentions: &mut Mentions, lists: &mut Vec<Mention>) {
    let known = scan.known();
    let mut places: Vec<(Country, TokenRange)> = Vec::new();
    for (at, hints) in scan.all_hints().filter(|_| scan.pack.language == Language::English) {
        if hints & hint::LAND == 0 || in_name(at) {
            continue;
        }
        if let Some((country, past)) = scan.lexeme(at, known.place).and_then(|(place, past)| Some((scan.packs.country(place)?, past)))
            && !scan.token(past).is_some_and(|t| t.kind == TokenKind::Possessive)
        {
            places.push((country, TokenRange::new(at, with_country(scan, country, past))));
        }
    }
    // `Lima, Peru; Accra, Ghana; and Oslo, Norway`.
    let row = |one: TokenRange, next: TokenRange| {
        let last = || scan.lexeme(one.past() + 1, known.joiner).is_some_and(|(_, past)| past == next.first());
        scan.token(one.past()).is_some_and(|t| t.is(';')) && (next.first() == one.past() + 1 || last())
    };
    runs(
        scan,
        &places,
        |(_, range)| *range,
        row,
        |_, _| false,
        |start, end| {
            let run = &places[start..end];
            let mut countries: Vec<Country> = Vec::new();
            for (country, _) in run {
                if !countries.contains(country) {
                    countries.push(*country);
                }
            }
            if countries.len() > 1 {
                let range = run[0].1.join(run[run.len() - 1].1);
                let kept = mentions.list(countries.into_iter());
                lists.extend(kept.take(1).map(|list| Mention { range, what: What::Places(list) }));
            }
        },
    );
}

/// Where a town ends that is named together with its country: `Lima, Peru`.
fn with_country(scan: &Scan<'_>, of: Country, past: usize) -> usize {
    let comma = scan.token(past).is_some_and(|t| t.is(','));
    match scan.country(past + 1).filter(|_| comma) {
        Some((country, false, end)) if country == of => end,
        _ => past,
    }
}

/// Calls `each` with the first and one past the last place of every run of two or more items. What is made of it is a
/// list from its first item, and from each later one but the last, so that a pattern may begin anywhere in it.
/// `row` says whether one item goes on with the next though no joining word stands between, `parts` whether an item does not though one does.
fn runs<T>(
    scan: &Scan<'_>,
    items: &[T],
    range: impl Fn(&T) -> TokenRange,
    row: impl Fn(TokenRange, TokenRange) -> bool,
    parts: impl Fn(&T, &T) -> bool,
    mut each: impl FnMut(usize, usize),
) {
    let mut start = 0;
    while start < items.len() {
        let mut end = start + 1;
        while end < items.len() && end - start < 12 {
            let (one, next) = (range(&items[end - 1]), range(&items[end]));
            if parts(&items[end - 1], &items[end]) || !joined(scan, one.past(), next.first()) && !row(one, next) {
                break;
            }
            end += 1;
        }
        if end - start > 1 {
            each(start, end);
        }
        start = end;
    }
}

/// How many tokens an aside in brackets between two items may have.
const ASIDE: usize = 9;

/// Past the brackets that begin at `at` with one word in small letters, as Vietnamese captions tell where somebody is, or with a date:
/// `X (giữa) và Y (phải)`, `X (tháng 10/2002), Y (tháng 11/2004)`.
fn past_aside(scan: &Scan<'_>, at: usize, to: usize) -> Option<usize> {
    let open = scan.tokens[at].is('(') && scan.pack.language == Language::Vietnamese;
    let close = (at + 2..to.min(at + ASIDE)).find(|i| open && scan.tokens[*i].is(')'))?;
    let inside = &scan.tokens[at + 1..close];
    let word = inside.len() == 1 && inside[0].is_word() && !inside[0].capital;
    let date = inside.iter().any(|t| t.is_number()) && inside.iter().all(|t| !t.capital);
    (word || date).then_some(close + 1)
}

/// Whether only joiners stand between `from` and `to`.
fn joined(scan: &Scan<'_>, from: usize, to: usize) -> bool {
    if to <= from || to - from > 5 && past_aside(scan, from, to).is_none_or(|past| to - past > 5) {
        return false;
    }
    let mut at = from;
    let mut any = false;
    while at < to {
        if matches!(scan.tokens[at].kind, TokenKind::Mark(',' | '-' | '–' | '—' | '/')) {
            at += 1;
            any = true;
        } else if let Some((_, past)) = scan.lexeme(at, scan.known().joiner) {
            at = past;
            any = true;
        } else if scan.lexeme(at, scan.known().article).is_some() {
            at += 1;
        } else if let Some(past) = past_aside(scan, at, to) {
            at = past;
        } else if any && scan.pack.language == Language::English && scan.lexeme(at, scan.known().possessive).is_some() {
            // `the Prime Minister, his deputy X and Minister Y`.
            at += 1;
        } else {
            return false;
        }
    }
    any
}
