//! Partnerships: the level of relations, what happens to it, and between which two.

mod rows;

use rustc_hash::FxHashSet;

use crate::context::actor::Who;
use crate::fact::{Fact, Partnership, Slots};
use crate::mention::{Mention, What};
use crate::read::Draft;
use crate::read::clause::quoted;
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Change, Country, DateValue, Format, Level, Partial};
use rows::{behind_with, dates_of_each, of_visit, row_before};

/// How many tokens two parties with a dash between may have.
const BESIDE: usize = 8;
/// How far behind a level its day may stand, and where a visit is told between them.
const NEAR: usize = 6;
const VISIT: usize = 20;
/// How far behind the match the partners may be named.
const REACH: usize = 7;
/// How far before the match its clause may open with a word of long ago.
const SINCE: usize = 6;

/// Reads the partnerships that `found` tells of: one for each pair of countries. A level named once is told once, by
/// the match that begins first.
pub fn read(found: &[&Found<'_, '_>], programme: &Programme, draft: &mut Draft) {
    let mut told: FxHashSet<(usize, Level)> = FxHashSet::default();
    // What a level in passing was told by, and its facts, where the words behind may tell that it was reached.
    let mut passing: Option<((usize, Level), std::ops::Range<usize>)> = None;
    let mut facts: Vec<Fact> = Vec::new();
    let mut computed: Vec<(usize, Option<DateValue>)> = Vec::new();
    for f in found {
        let Some(level) = f.code("level").and_then(Level::from_code) else { continue };
        let at = f.range("level").unwrap_or(f.m.range);
        // A phrase of a level may begin a word later too: what counts is where it ends.
        let key = (at.past(), level);
        let change = f.set("change").and_then(Change::from_code);
        let reached = change == Some(Change::Upgraded) && f.m.get("date").is_some() && at.first() == f.m.range.first();
        if let Some((_, facts_of)) = passing.take_if(|(last, _)| *last == key && reached) {
            // `developing the strategic partnership that was set up in 2009`.
            facts.truncate(facts_of.start);
        } else if !told.insert(key) || f.is_part("none") {
            continue;
        }
        let Some(change) = change else { continue };
        let pairs = match of_visit(f, &draft.facts) {
            Some(two) => vec![two],
            None => pairs(f),
        };
        let before = facts.len();
        if let Some(before) = f.code("before").and_then(Level::from_code) {
            if let Some(range) = f.range("before") {
                told.insert((range.past(), before));
            }
            // The level that a coming upgrade leaves is the one that stands.
            if change == Change::Intended && before != Level::Other {
                facts.extend(pairs.iter().map(|c| fact(f, c, before, Change::Existing, None)));
            }
        }
        let each = dates_of_each(f, pairs.len());
        for (i, countries) in pairs.into_iter().enumerate() {
            let date = each.get(i).copied().or_else(|| date(f, change, &countries, programme, &draft.facts));
            if date.is_none() && change == Change::Established {
                // Told nowhere in full, perhaps: a date that another sentence tells comes first.
                computed.push((facts.len(), counted_back(f)));
            }
            if change == Change::Existing && level == Level::DiplomaticRelations && date.is_none() {
                continue;
            }
            facts.push(fact(f, &countries, level, change, date));
        }
        passing = (change == Change::Existing).then_some((key, before..facts.len()));
    }
    for (place, date) in computed {
        let told = facts.iter().take(256).any(|o| same_pair(o, &facts[place]) && dated(o));
        if !told && let Slots::Partnership(p) = &mut facts[place].slots {
            p.date = date;
        }
    }
    settle(facts, draft);
}

fn fact(f: &Found<'_, '_>, countries: &[Country; 2], level: Level, change: Change, date: Option<DateValue>) -> Fact {
    let slots = Partnership { countries: countries.to_vec(), level: Some(level), change: Some(change), date };
    f.fact(Slots::Partnership(slots), f.sentence_range())
}

/// Whether both tell that relations began between the same two.
fn same_pair(a: &Fact, b: &Fact) -> bool {
    match (&a.slots, &b.slots) {
        (Slots::Partnership(a), Slots::Partnership(b)) => {
            a.change == b.change && a.level == b.level && a.countries.iter().all(|c| b.countries.contains(c))
        }
        _ => false,
    }
}

fn dated(fact: &Fact) -> bool {
    matches!(&fact.slots, Slots::Partnership(p) if p.date.is_some())
}

/// Keeps what is told; a level that the text tells of as reached or intended does not stand besides.
fn settle(facts: Vec<Fact>, draft: &mut Draft) {
    let same = |a: &Partnership, b: &Partnership| a.level == b.level && a.countries.iter().all(|c| b.countries.contains(c));
    let mut changed: Vec<Partnership> = Vec::new();
    for fact in &facts {
        if let Slots::Partnership(p) = &fact.slots
            && p.change != Some(Change::Existing)
            && changed.len() < 64
        {
            changed.push(p.clone());
        }
    }
    let standing: Vec<Partnership> = facts
        .iter()
        .take(64)
        .filter_map(|f| match &f.slots {
            Slots::Partnership(p) if p.change != Some(Change::Intended) => Some(p.clone()),
            _ => None,
        })
        .collect();
    // Of two levels said to stand the higher is the one; the lower was said in passing.
    let height = |p: &Partnership| match p.level {
        Some(Level::ComprehensiveStrategic) => 3,
        Some(Level::Strategic) => 2,
        Some(Level::Comprehensive) => 1,
        _ => 0,
    };
    let pair = |a: &Partnership, b: &Partnership| a.countries.iter().all(|c| b.countries.contains(c));
    for fact in facts {
        let Slots::Partnership(p) = &fact.slots else { continue };
        let overtaken = match p.change {
            Some(Change::Existing) => {
                changed.iter().any(|c| same(c, p)) || standing.iter().any(|c| pair(c, p) && height(c) > height(p) && height(p) > 0)
            }
            Some(Change::Intended) => changed.iter().any(|c| same(c, p) && c.change == Some(Change::Upgraded)),
            _ => false,
        };
        if !overtaken {
            draft.facts.push(fact);
        }
    }
}

/// The pairs meant: those named with the level, else the two that the text speaks of there.
fn pairs(f: &Found<'_, '_>) -> Vec<[Country; 2]> {
    let cx = f.cx;
    let principal = cx.pairs.principal();
    let base = principal.first().copied();
    let mut named = f.countries("countries");
    if let Some(two) = beside(f).or_else(|| with_bloc(f)).filter(|_| named.is_empty()) {
        return vec![two];
    }
    let row = row_before(f);
    if let Some(partner) = behind_with(f).filter(|c| named.is_empty() && !row.is_empty() && !row.contains(c)) {
        return row.iter().map(|c| [*c, partner]).collect();
    }
    if named.is_empty()
        && let Some(two) = subjects(f)
    {
        return vec![two];
    }
    if named.is_empty() {
        named = named_behind(f);
    }
    let both = cx.pairs.both(f.sentence);
    if named.is_empty() {
        return match both[..] {
            [a, b] => vec![[a, b]],
            _ => Vec::new(),
        };
    }
    if let [a, b] = named[..]
        && (principal.len() <= 2 || base.is_none_or(|b| named.contains(&b)))
    {
        return vec![[a, b]];
    }
    let own = match cx.subject(f.sentence, f.m.range.first()) {
        Some(actor) => cx.countries(&actor, f.sentence),
        None => Vec::new(),
    };
    let other = |c: &Country| !named.contains(c);
    let from = own.iter().copied().find(other).or(base.filter(other)).or_else(|| both.iter().copied().find(other));
    match (from, &named[..]) {
        (_, [a, b]) if own.is_empty() => vec![[*a, *b]],
        (Some(from), _) => named.iter().map(|c| [from, *c]).collect(),
        (None, [a, b, ..]) => vec![[*a, *b]],
        _ => Vec::new(),
    }
}

/// `the Kenya-ASEAN Strategic Partnership`: the two that stand right before the level with a dash between.
fn beside(f: &Found<'_, '_>) -> Option<[Country; 2]> {
    let reading = f.cx.reading;
    let level = f.range("level")?;
    let near = TokenRange::new(level.first().saturating_sub(BESIDE).max(f.sentence_range().first()), level.first());
    let mut parties = reading.mentions.within(near).filter_map(|(_, m)| Some((m.range, party(f, m)?)));
    let (one, a) = parties.next()?;
    let (other, b) = parties.find(|(range, _)| range.first() == one.past() + 1)?;
    let joined = reading.tokens[one.past()].is_dash() && other.past() == level.first();
    (joined && a != b && reading.language_at(level.first()) == Language::English).then_some([a, b])
}

/// The country or organisation that a mention names.
fn party(f: &Found<'_, '_>, mention: &Mention) -> Option<Country> {
    match mention.what {
        What::Country { country, .. } => Some(country),
        What::Lexeme(class, value) if class == f.cx.packs().known.organisation => f.cx.packs().country(value),
        _ => None,
    }
}

/// `ASEAN và Kenya nhất trí thiết lập`, `ASEAN - Kenya nâng cấp`: a country and an organisation side by side before the match.
fn with_bloc(f: &Found<'_, '_>) -> Option<[Country; 2]> {
    let reading = f.cx.reading;
    let before = TokenRange::new(f.sentence_range().first(), f.m.range.first());
    let bloc = |m: &Mention| matches!(m.what, What::Lexeme(..));
    let parties: Vec<(TokenRange, Country, bool)> =
        reading.mentions.within(before).filter_map(|(_, m)| Some((m.range, party(f, m)?, bloc(m)))).collect();
    parties.windows(2).find_map(|pair| {
        let [(one, a, bloc), (other, b, too)] = pair else { return None };
        let past = one.past();
        let joined = reading.tokens[past].is_dash() && other.first() == past + 1
            || reading.lexeme(past, f.cx.packs().known.joiner).is_some_and(|(_, behind)| behind == other.first());
        (joined && bloc != too && a != b).then_some([*a, *b])
    })
}

/// `Kenya and Peru upgraded their ties`: the two that the sentence names together before the verb.
fn subjects(f: &Found<'_, '_>) -> Option<[Country; 2]> {
    let cx = f.cx;
    let known = &cx.packs().known;
    if cx.reading.language_at(f.m.range.first()) != Language::English {
        return None;
    }
    // `..., and Kenya and Peru`: a joining word behind a comma makes no object.
    let joins = |at: usize| {
        at > 1
            && cx.reading.is(at - 1, known.joiner)
            && cx.reading.tokens[at - 2].is(',')
            && cx.reading.language_at(at) == Language::English
    };
    let before = cx.actors(f.sentence).iter().rev().find(|a| a.range.past() <= f.m.range.first() && (a.free || joins(a.range.first())))?;
    let named = || cx.reading.mentions.within(before.range).any(|(_, m)| matches!(m.what, What::Country { .. } | What::Person(_)));
    match cx.countries(before, f.sentence)[..] {
        [a, b] if before.who == Who::Both && named() => Some([a, b]),
        _ => None,
    }
}

/// Countries right behind the match: `... with Kazakhstan, Azerbaijan and Belarus`; not those that are the next subject.
fn named_behind(f: &Found<'_, '_>) -> Vec<Country> {
    let past = f.m.range.past();
    let reach = TokenRange::new(past, (past + 24).min(f.sentence_range().past()).max(past));
    let mentions = &f.cx.reading.mentions;
    mentions
        .within(reach)
        .find_map(|(_, m)| match &m.what {
            What::Countries(list) if m.range.first() < past + REACH && behind_word(f, past, m.range.first()) => {
                Some(mentions.countries(*list).to_vec())
            }
            _ => None,
        })
        .unwrap_or_default()
}

/// Whether a preposition stands between `from` and `at`, in English, where a row of countries may be a subject too.
fn behind_word(f: &Found<'_, '_>, from: usize, at: usize) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let object = |i: usize| reading.is(i, known.preposition) && !reading.is(i, known.joiner);
    reading.language_at(at) != Language::English || (from.saturating_sub(1)..at).any(|i| object(i) || reading.is(i, known.company))
}

/// When it came to pass: the date bound, else one near the level, else the day of the talks or of the visit.
fn date(f: &Found<'_, '_>, change: Change, countries: &[Country; 2], programme: &Programme, facts: &[Fact]) -> Option<DateValue> {
    if let Some(date) = f.date("date") {
        return Some(founding(date));
    }
    match change {
        // `the 10th anniversary of the strategic partnership`.
        Change::Upgraded if f.m.get("years").is_some() => counted_back(f),
        Change::Existing => None,
        Change::Intended => behind(f, 6).filter(|d| !past(f, d)),
        Change::Established => match years(f) {
            Some(years) => f.cx.dates_in(f.clause()).map(|(_, d)| d).find(|d| long_ago(f, d, years)).map(founding),
            // `four years after the two set up relations`: the day is of what came after.
            None if f.is_part("undated") => None,
            None => f.date_near().map(founding).filter(|d| past(f, d)),
        },
        // `since the two countries elevated their ties`: some time before what the text tells.
        Change::Upgraded if since(f) => behind(f, 6).filter(|d| past(f, d)),
        Change::Upgraded => {
            let near = behind(f, NEAR).or_else(|| on_visit(f)).filter(|d| past(f, d)).or_else(|| before(f));
            near.or_else(|| talks_day(facts, countries)).or_else(|| programme.days(countries)).or_else(|| stay(f))
        }
    }
}

/// `lên Đối tác toàn diện trong chuyến thăm của Tổng thống X năm 2019`: the year of the visit on which a Vietnamese level was reached.
fn on_visit(f: &Found<'_, '_>) -> Option<DateValue> {
    let level = f.range("level").unwrap_or(f.m.range);
    let visit = (level.past()..level.past() + 2).any(|at| f.cx.reading.is(at, f.cx.packs().known.journey));
    let vietnamese = f.cx.reading.language_at(level.first()) == Language::Vietnamese;
    (visit && vietnamese).then(|| behind(f, VISIT)).flatten()
}

/// Whether a word of long ago opens the clause of the match: `since`.
fn since(f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let from = first.saturating_sub(SINCE).max(f.sentence_range().first());
    let known = &f.cx.packs().known;
    let marks = |at: usize| f.cx.reading.lexeme(at, known.since).is_some_and(|(value, _)| value == "clause");
    (from..first).rev().take_while(|at| !f.cx.reading.tokens[*at].is(',')).any(marks)
}

/// `19/6/1975 - 19/6/2025`: of a jubilee's two days the first is the day itself.
fn founding(date: DateValue) -> DateValue {
    match date {
        DateValue::Between(a, b) if b.year - a.year >= 5 => DateValue::On(a),
        date => date,
    }
}

/// Whether the date is no later than the day on which the text looks at things.
fn past(f: &Found<'_, '_>, date: &DateValue) -> bool {
    let as_of = f.cx.calendar.as_of();
    date.start().is_some_and(|s| as_of.is_none_or(|a| s.first_day().is_none_or(|s| s <= a)))
}

/// Whether the date lies `years` before the text's own, or is a jubilee's two days.
fn long_ago(f: &Found<'_, '_>, date: &DateValue, years: i32) -> bool {
    let jubilee = matches!(date, DateValue::Between(a, b) if b.year - a.year >= 5);
    let far = |s: Partial| f.cx.calendar.as_of().is_some_and(|a| i32::from(a.year()) - i32::from(s.year) >= years - 1);
    jubilee || date.start().is_some_and(far)
}

/// A date within `most` tokens behind the level, which no comma parts from it.
fn behind(f: &Found<'_, '_>, most: usize) -> Option<DateValue> {
    let level = f.range("level").unwrap_or(f.m.range);
    // `nâng cấp lên "Đối tác chiến lược vì hòa bình" vào tháng 11`: behind the name in quotation marks.
    let close = level.first().checked_sub(1).and_then(|open| quoted(f.cx, open, f.sentence_range().past()));
    let end = level.past().max(f.m.range.past()).max(close.map_or(0, |close| close + 1));
    let reach = TokenRange::new(end, (end + most + 4).min(f.sentence_range().past()).max(end));
    let (range, date) = f.cx.dates_in(reach).find(|(r, d)| r.first() <= end + most && !matches!(d, DateValue::Annual))?;
    let parted = (end..range.first()).any(|i| f.cx.reading.tokens[i].is(',') || f.cx.reading.tokens[i].is(';'));
    (!parted && !matches!(date, DateValue::Between(a, b) if b.year - a.year >= 5)).then_some(date)
}

/// A date before the match: one that opens the sentence, or a day.
fn before(f: &Found<'_, '_>) -> Option<DateValue> {
    let first = f.sentence_range().first();
    let told = TokenRange::new(f.clause().first(), f.m.range.first());
    f.cx.dates_in(told)
        .filter(|(r, d)| past(f, d) && !matches!(d, DateValue::Between(..) | DateValue::Annual) && (d.is_day() || r.first() <= first + 2))
        .map(|(_, d)| d)
        .last()
}

/// The days of the visit that the sentence itself tells of.
fn stay(f: &Found<'_, '_>) -> Option<DateValue> {
    let days = |d: &DateValue| matches!(d, DateValue::Between(a, b) if a.day.is_some() && b.year == a.year);
    f.cx.dates_in(f.sentence_range()).map(|(_, d)| d).find(|d| days(d) && past(f, d))
}

/// The day of the talks between the two that the text reports.
pub(crate) fn talks_day(facts: &[Fact], countries: &[Country]) -> Option<DateValue> {
    let of = |talks: bool| {
        facts.iter().take(256).find_map(|fact| match &fact.slots {
            Slots::Meeting(m) if (m.format == Some(Format::Talks)) == talks && countries.iter().all(|c| m.countries.contains(c)) => m.date,
            _ => None,
        })
    };
    of(true).or_else(|| of(false))
}

/// How many years of relations an anniversary counts.
fn years(f: &Found<'_, '_>) -> Option<i32> {
    f.quantity("years").map(|(n, _)| n as i32)
}

/// The year in which relations began, counted back from the jubilee that the text tells of.
fn counted_back(f: &Found<'_, '_>) -> Option<DateValue> {
    let years = i16::try_from(years(f)?).ok()?;
    let now = f.cx.calendar.as_of()?.year();
    // The jubilee's own year, where the clause names one near the text's.
    let right = behind(f, 4).and_then(DateValue::start).map(|s| s.year);
    let right = right.or_else(|| before(f).and_then(DateValue::start).map(|s| s.year));
    let told = f.cx.dates_in(f.clause()).filter_map(|(_, d)| d.start()).map(|s| s.year).find(|y| (now - 1..=now + 2).contains(y));
    Some(DateValue::On(Partial::year(right.or(told).unwrap_or(now) - years)))
}
