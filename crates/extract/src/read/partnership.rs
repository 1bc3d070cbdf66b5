//! Partnerships: the level of relations, what happens to it, and between which two.

use crate::fact::{Partnership, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::value::{Change, Country, DateValue, Level};

/// Reads the partnerships that `f` tells of: one for each pair of countries.
pub fn read(f: &Found<'_, '_>, programme: &Programme, draft: &mut Draft) {
    let Some(level) = f.code("level").and_then(Level::from_code) else { return };
    let Some(change) = f.set("change").and_then(Change::from_code) else { return };
    for countries in pairs(f) {
        let date = date(f, change, &countries, programme);
        let slots = Partnership { countries: countries.to_vec(), level: Some(level), change: Some(change), date };
        draft.facts.push(f.fact(Slots::Partnership(slots), f.sentence_range()));
    }
}

/// The pairs meant: those named with the level, else the two that the text speaks of there.
fn pairs(f: &Found<'_, '_>) -> Vec<[Country; 2]> {
    let cx = f.cx;
    let base = cx.pairs.principal().first().copied();
    let mut named = f.countries("countries");
    if named.is_empty() {
        // Countries right behind the match: `... with Kazakhstan, Azerbaijan and Belarus`.
        let past = f.m.range.past();
        let behind = cx.reading.mentions.within(crate::span::TokenRange::new(past, (past + 6).min(f.sentence_range().past()).max(past)));
        for (_, m) in behind {
            if let What::Country { country, demonym: false } = m.what {
                named.push(country);
            }
        }
        named = extend_list(f, named);
    }
    let both = cx.pairs.both(f.sentence);
    let own = match cx.subject(f.sentence, f.m.range.first()) {
        Some(actor) => cx.countries(&actor, f.sentence),
        None => Vec::new(),
    };
    match named.len() {
        0 => match both[..] {
            [a, b] => vec![[a, b]],
            _ => Vec::new(),
        },
        2 if base.is_none_or(|b| named.contains(&b)) || !own.iter().any(|c| !named.contains(c)) && own.len() == 2 => vec![[named[0], named[1]]],
        _ => {
            let from = own.iter().copied().find(|c| !named.contains(c)).or(base.filter(|b| !named.contains(b)));
            let from = from.or_else(|| both.iter().copied().find(|c| !named.contains(c)));
            match from {
                Some(from) => named.into_iter().map(|c| [from, c]).collect(),
                None if named.len() >= 2 => vec![[named[0], named[1]]],
                None => Vec::new(),
            }
        }
    }
}

/// The whole list that the first named country begins.
fn extend_list(f: &Found<'_, '_>, named: Vec<Country>) -> Vec<Country> {
    let past = f.m.range.past();
    let reach = crate::span::TokenRange::new(past, (past + 24).min(f.sentence_range().past()).max(past));
    let list = f.cx.reading.mentions.within(reach).find_map(|(_, m)| match &m.what {
        What::Countries(list) if m.range.first() < past + 6 => Some(list.to_vec()),
        _ => None,
    });
    match list {
        Some(list) if list.len() > named.len() || !named.is_empty() => list,
        _ => named,
    }
}

fn date(f: &Found<'_, '_>, change: Change, countries: &[Country], programme: &Programme) -> Option<DateValue> {
    if let Some(date) = f.date("date") {
        return Some(date);
    }
    match change {
        Change::Existing | Change::Intended => None,
        Change::Established => f.date_near(),
        Change::Upgraded => {
            let near = f.cx.dates_in(f.clause()).map(|(_, d)| d).find(|d| !matches!(d, DateValue::Annual));
            near.or_else(|| talks_day(f, countries, programme))
        }
    }
}

/// The day of the talks that the text reports, else the days of the visit.
fn talks_day(f: &Found<'_, '_>, countries: &[Country], programme: &Programme) -> Option<DateValue> {
    let _ = f;
    programme.days(countries)
}
