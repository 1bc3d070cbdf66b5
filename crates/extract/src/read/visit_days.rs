//! The days of a visit and how far it has come, from the dates beside the match that tells of it.

use crate::context::Context;
use crate::context::people::PersonId;
use crate::fact::Visit;
use crate::mention::What;
use crate::read::found::Found;
use crate::read::visit::Beside;
use crate::span::TokenRange;
use crate::text::{Language, TokenKind};
use crate::value::{DateValue, VisitStage};

/// How far behind a visit it may be told to come later.
const LATER: usize = 6;

/// How far before a visit of a Vietnamese list the word of the future may stand that leads the list.
const FUTURE: usize = 60;

/// How many tokens may stand between a day and its visit: `Friday's state visit`.
const OWNED: usize = 3;

/// How many tokens behind the visit a date may stand.
const BEHIND: usize = 14;

/// Sets the days of `visit`, which `f` tells of: of the leg where the sentence gives them for it, else of the journey.
pub fn read(cx: &Context<'_>, f: &Found<'_, '_>, guest: PersonId, said: Option<VisitStage>, beside: &Beside, visit: &mut Visit) {
    let sentence = f.sentence_range();
    // `50 years of relations (25/6/1975 - 25/6/2025)` tells no days of a visit.
    let jubilee = |d: &DateValue| matches!(d, DateValue::Between(a, b) if b.year - a.year >= 5);
    let dates: Vec<(TokenRange, DateValue)> = cx.dates_in(sentence).filter(|(_, d)| !jubilee(d)).collect();
    let range = f.m.range;
    let next = beside.legs.iter().map(|(r, _)| r.first()).filter(|at| *at >= range.past()).min().unwrap_or(sentence.past());
    let prior = beside.legs.iter().map(|(r, _)| r.past()).filter(|at| *at <= range.first()).max().unwrap_or(sentence.first());
    let of_tour = |r: TokenRange| beside.tours.iter().any(|t| *t != range && t.past() <= r.first() && r.first() <= t.past() + 4);
    let is_days = |d: &DateValue| matches!(d, DateValue::Between(a, _) if a.day.is_some());
    // `X thăm Kenya tháng 1; Y thăm Peru từ 5 đến 7/5`: behind a semicolon and somebody else the days are of another journey.
    let vietnamese = cx.reading.language_at(range.first()) == Language::Vietnamese;
    let apart = |r: TokenRange| {
        let between = if r.first() >= range.past() { range.past()..r.first() } else { r.past()..range.first() };
        let mark = between.clone().find(|i| cx.reading.tokens[*i].is(';'));
        let somebody = |from: usize| {
            let next = TokenRange::new(from, between.end.max(from));
            cx.reading.mentions.within(next).any(|(_, m)| matches!(m.what, What::Person(_)))
        };
        vietnamese && mark.is_some_and(somebody)
    };
    let dates: Vec<(TokenRange, DateValue)> = dates.into_iter().filter(|(r, _)| !apart(*r)).collect();
    let whole = || vietnamese && cx.reading.mentions.within(sentence).filter(|(_, m)| matches!(m.what, What::Person(_))).count() > 1;
    let parted = sentence.indexes().any(|i| cx.reading.tokens[i].is(';')) && whole();
    let intervals = dates.iter().filter(|(_, d)| is_days(d)).count();
    if let Some((_, date)) = dates.iter().find(|(r, d)| is_days(d) && of_tour(*r)) {
        visit.within = Some(*date);
    }
    // Behind the visit, or in it; else before it.
    let own = dates
        .iter()
        .find(|(r, d)| is_days(d) && !of_tour(*r) && r.first() >= range.first() && r.first() < next)
        .or_else(|| dates.iter().rev().find(|(r, d)| is_days(d) && !of_tour(*r) && r.past() <= range.first() && r.first() >= prior))
        .or_else(|| {
            dates.iter().find(|(r, d)| is_days(d) && !of_tour(*r) && intervals == 1 && beside.several() && r.first() > range.first())
        })
        .or_else(|| dates.iter().find(|(r, d)| is_days(d) && !of_tour(*r) && intervals == 1 && beside.several()));
    if let Some((_, date @ DateValue::Between(from, to))) = own {
        if beside.several() && intervals == 1 && !parted {
            visit.within = Some(*date);
        } else {
            visit.start = Some(DateValue::On(*from));
            visit.end = Some(DateValue::On(*to));
        }
    } else {
        single(cx, f, guest, said, &dates, (prior, next), visit);
    }
    match f.set("part") {
        Some("first-leg") => visit.start = visit.start.or(visit.within.and_then(DateValue::start).map(DateValue::On)),
        Some("last-leg") => visit.end = visit.end.or(visit.within.and_then(DateValue::end).map(DateValue::On)),
        _ => {}
    }
    if let Some(length) = length_in_days(cx, f) {
        match (visit.start, visit.end) {
            (None, Some(end)) => visit.start = shift(end, 1 - length),
            (Some(start), None) => visit.end = shift(start, length - 1),
            _ => {}
        }
    }
}

/// How far before a date the words may stand since when something is.
const SINCE: usize = 12;

/// `kể từ khi hai nước thiết lập quan hệ ngày 29/6/1992`: whether `date` tells since when something is.
fn is_since(cx: &Context<'_>, date: TokenRange) -> bool {
    let from = date.first().saturating_sub(SINCE);
    let near = (from..date.first()).rev().take_while(|i| !cx.reading.tokens[*i].is(',') && !cx.reading.tokens[*i].is('.'));
    near.into_iter().any(|i| cx.reading.is(i, cx.packs().known.since))
}

fn single(
    cx: &Context<'_>,
    f: &Found<'_, '_>,
    guest: PersonId,
    said: Option<VisitStage>,
    dates: &[(TokenRange, DateValue)],
    (prior, next): (usize, usize),
    visit: &mut Visit,
) {
    let tokens = &cx.reading.tokens;
    let range = f.m.range;
    // `her first visit of 2024`: a year of which it is one of several.
    let vietnamese = cx.reading.language_at(range.first()) == Language::Vietnamese;
    let counted = |r: &TokenRange, d: &DateValue| {
        let year = matches!(d, DateValue::On(day) if day.month.is_none());
        !vietnamese && year && r.first() > 0 && cx.reading.is(r.first() - 1, cx.packs().known.possessor)
    };
    let dates: Vec<(TokenRange, DateValue)> = dates.iter().filter(|(r, d)| !counted(r, d)).copied().collect();
    let on = |d: &DateValue| matches!(d, DateValue::On(_));
    let range = TokenRange::new(range.first(), past_country(cx, range.past(), visit));
    // Nothing but words between the visit and a date behind it.
    // `chuyến thăm sắp tới của X, dự kiến diễn ra vào tháng 5`: behind the comma that tells when.
    // `a visit to Peru, which ended on Monday`: so is the clause that says when it began or ended.
    let tells = |i: usize| match vietnamese {
        true => tokens[i].is(',') && cx.reading.is(i + 1, cx.packs().known.ahead),
        false => tokens[i].is(',') && (i + 1..i + 4).any(|at| cx.reading.is(at, cx.packs().known.course_verb)),
    };
    let joined = |r: TokenRange| {
        !(range.past()..r.first())
            .any(|i| tokens[i].is(',') && !tells(i) || tokens[i].is(';') || tokens[i].is(':') || cx.reading.is(i, cx.packs().known.since))
    };
    let behind = dates
        .iter()
        .find(|(r, d)| on(d) && r.first() >= range.first() && r.first() < next && r.first() <= range.past() + BEHIND && joined(*r));
    let moved = f.set("part") == Some("arrival") || said.is_some_and(|s| s != VisitStage::Cancelled);
    // A date before belongs to the visit where the guest is who the sentence is about.
    let subject = f.set("part").is_none_or(|p| p == "arrival")
        && cx.subject(f.sentence, range.first()).is_some_and(|s| matches!(s.who, crate::context::actor::Who::Person(p) if p == guest));
    // A dateline's day is the report's.
    let same_clause = |r: TokenRange| {
        !(r.past()..range.first()).any(|i| tokens[i].is(')') || tokens[i].is(';') || tokens[i].is_dash() && tokens[i].spaced)
    };
    // `Ngày 3/3, X cho biết Y sẽ thăm Z`: the day on which somebody said so.
    let says = |i: usize| cx.reading.is(i, cx.packs().known.reports) || cx.reading.is(i, cx.packs().known.say);
    let ahead = |i: usize| cx.reading.is(i, cx.packs().known.future);
    let said_then = |r: TokenRange| vietnamese && (r.past()..range.first()).any(says) && (r.past()..range.first()).any(ahead);
    // `Friday's state visit to Peru`, `Torres's Friday visit`.
    let owns = |r: TokenRange| tokens[r.past()].kind == TokenKind::Possessive && r.past() + OWNED >= range.first();
    let own_day = |r: TokenRange| !vietnamese && f.is_part("noun") && (r.past() == range.first() || owns(r));
    let before =
        dates.iter().rev().find(|(r, d)| on(d) && r.past() <= range.first() && r.first() >= prior && same_clause(*r)).filter(|(r, d)| {
            (moved || subject || attended(f, *r) || d.is_day() && own_day(*r)) && !said_then(*r) && !(vietnamese && is_since(cx, *r))
        });
    // `nâng cấp quan hệ vào tháng 9 nhân chuyến thăm của X`: what came to pass then did so on that visit.
    let occasion = |at: usize| cx.reading.lexeme(at, cx.packs().known.meanwhile).is_some_and(|(value, _)| value == "occasion");
    let led = range.first().checked_sub(1).filter(|at| occasion(*at)).or_else(|| range.first().checked_sub(2).filter(|at| occasion(*at)));
    // `Tháng 5/2019, nhân chuyến thăm`: a month or a year may have a comma behind it.
    let leads = |r: TokenRange, d: &DateValue, led: usize| {
        r.past() == led || vietnamese && r.past() + 1 == led && tokens[r.past()].is(',') && !d.is_day()
    };
    let then = || led.and_then(|led| dates.iter().find(|(r, d)| on(d) && leads(*r, d, led)));
    let Some((r, date)) = behind.or_else(then).or(before) else { return };
    let exact = date.is_day();
    // `returned home on Sunday after a visit to Peru`: the day told before is that on which it is over.
    let after = |at: usize| cx.reading.lexeme(at, cx.packs().known.meanwhile).is_some_and(|(value, _)| value == "after");
    let over = (r.past()..f.m.range.past()).any(after);
    let began = !vietnamese && (range.past()..r.first()).any(|at| begins(cx, at));
    if over || until(f, *r) || said == Some(VisitStage::Concluded) && exact && !began {
        visit.end = Some(*date);
    } else {
        visit.start = Some(*date);
    }
    // A visit of which a further date tells the end.
    if visit.end.is_none()
        && let Some((_, date)) = dates.iter().find(|(r, d)| on(d) && r.first() > range.past() && r.first() < next && until(f, *r))
    {
        visit.end = Some(*date);
    }
}

/// Whether a word at `at` goes on with a visit to tell when it began.
fn begins(cx: &Context<'_>, at: usize) -> bool {
    cx.reading.lexeme(at, cx.packs().known.course_verb).is_some_and(|(value, _)| value == "begins")
}

/// `in May when she attended the summit in Lima`: whether an English event is told right behind the date at `day`.
fn attended(f: &Found<'_, '_>, day: TokenRange) -> bool {
    let reading = f.cx.reading;
    let first = f.m.range.first();
    let when = (day.past()..first).any(|at| reading.is(at, f.cx.packs().known.meanwhile));
    f.set("kind") == Some("attend") && when && day.past() + WHEN >= first && reading.language_at(first) == Language::English
}

/// How many words may stand between a date and what happened then.
const WHEN: usize = 3;

/// `to Lima, Peru, on Monday`: past the country that only tells where the place is.
fn past_country(cx: &Context<'_>, past: usize, visit: &Visit) -> usize {
    let comma = |at: usize| cx.reading.tokens.get(at).is_some_and(|t| t.is(','));
    let land = cx.reading.mentions.at(past + 1).find_map(|(_, m)| match m.what {
        What::Country { country, demonym: false } if Some(country) == visit.host_country => Some(m.range.past()),
        _ => None,
    });
    match land.filter(|_| comma(past)) {
        Some(land) if comma(land) => land + 1,
        Some(land) => land,
        None => past,
    }
}

/// Whether the date is the last day: `until Friday`, `that ends on Wednesday`; but `đến Accra tối 20/8` tells where to.
fn until(f: &Found<'_, '_>, date: TokenRange) -> bool {
    let cx = f.cx;
    let class = cx.packs().known.until;
    (1..=5).any(|back| {
        let word = date.first().checked_sub(back).filter(|at| !(f.is_part("arrival") && f.m.range.holds(*at)));
        let lexeme = word.and_then(|at| cx.reading.lexeme(at, class));
        // `tới Kenya tháng 9`: a name between tells where to.
        let name = |at: usize| at < date.first() && cx.reading.tokens[at].capital;
        lexeme.is_some_and(|(_, past)| past <= date.first() && past + 1 >= date.first() && !name(past))
    })
}

fn shift(date: DateValue, by: i32) -> Option<DateValue> {
    let day = date.start().filter(|d| d.day.is_some())?.first_day()?;
    day.checked_add(jiff::Span::new().days(by)).ok().map(|d| DateValue::On(d.into()))
}

/// `a three-day visit`, `chuyến thăm ba ngày`: how long, where a number and a word for days say so.
fn length_in_days(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<i32> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let sentence = f.sentence_range();
    let english = reading.language_at(f.m.range.first()) == Language::English;
    let near = TokenRange::new(f.m.range.first().saturating_sub(6).max(sentence.first()), (f.m.range.past() + 8).min(sentence.past()));
    for at in near.indexes() {
        let number = match reading.lexeme(at, known.numeral) {
            Some((value, past)) => value.parse::<f64>().ok().map(|n| (n, past)),
            None => reading.mentions.at(at).find_map(|(_, m)| match m.what {
                What::Quantity { value, unit: None } => Some((value, m.range.past())),
                _ => None,
            }),
        };
        let Some((number, mut past)) = number else { continue };
        if past < reading.tokens.len() && reading.tokens[past].is_dash() {
            past += 1;
        }
        let unit = reading.lexeme(past, known.duration).and_then(|(days, past)| Some((days.parse::<f64>().ok()?, past)));
        let Some((days, past)) = unit else { continue };
        // `left for Togo after a three-day visit to Ghana`: of the visit before.
        let before = english && f.is_part("arrival") && (f.m.range.past()..at).any(|i| reading.is(i, known.meanwhile));
        if before {
            return None;
        }
        let of_date = reading.tokens.get(past).is_some_and(|t| t.is_number());
        if !of_date && (1.0..=31.0).contains(&(number * days)) {
            return Some((number * days) as i32);
        }
    }
    None
}

/// How far the visit has come: what the text says outright, else its days against the document's date, else words of the
/// future.
pub fn stage(cx: &Context<'_>, f: &Found<'_, '_>, said: Option<VisitStage>, visit: &Visit) -> Option<VisitStage> {
    let set = f.set("stage").and_then(VisitStage::from_code);
    if matches!(said, Some(VisitStage::Cancelled | VisitStage::Concluded)) {
        return said;
    }
    let future = || {
        // In Vietnamese one word of the future leads all that somebody will do: `sẽ dự ..., thăm ..., thăm ...`.
        let vietnamese = cx.reading.language_at(f.m.range.first()) == Language::Vietnamese && f.set("part").is_none();
        let reach = if vietnamese { FUTURE } else { 12 };
        let before = TokenRange::new(f.m.range.first().saturating_sub(reach).max(f.sentence_range().first()), f.m.range.first() + 1);
        before.indexes().any(|at| cx.reading.is(at, cx.packs().known.future))
    };
    if over(cx, f, visit) {
        return set;
    }
    // `later this year`: of a year or month that has begun.
    let day = visit.start.is_some_and(DateValue::tells_day);
    let behind = TokenRange::new(f.m.range.past(), (f.m.range.past() + LATER).min(f.sentence_range().past()));
    let later = |at: usize| cx.reading.lexeme(at, cx.packs().known.ahead).is_some_and(|(value, _)| value == "beside");
    if !day && said.is_none() && behind.indexes().any(later) {
        return Some(VisitStage::Announced);
    }
    by_days(cx, visit).or(said).or_else(|| future().then_some(VisitStage::Announced)).or(set)
}

/// Whether the text tells of a visit as past, of whose days it only gives the first, before its own.
pub fn over(cx: &Context<'_>, f: &Found<'_, '_>, visit: &Visit) -> bool {
    let first = visit.start.and_then(DateValue::start).and_then(|d| d.last_day());
    f.set("stage") == Some("concluded") && visit.end.is_none() && matches!((cx.calendar.as_of(), first), (Some(a), Some(b)) if b < a)
}

/// Whether the visit is the last of a journey that lies ahead.
pub fn opens_journey(cx: &Context<'_>, visit: &Visit) -> bool {
    let end = visit.within.and_then(DateValue::end).and_then(|d| d.last_day());
    matches!((cx.calendar.as_of(), end), (Some(a), Some(b)) if a < b)
}

/// Whether the journey that the visit is part of has only just begun.
pub fn opens_today(cx: &Context<'_>, visit: &Visit) -> bool {
    let days = visit.within.and_then(|w| Some((w.start()?.first_day()?, w.end()?.last_day()?)));
    matches!((cx.calendar.as_of(), days), (Some(a), Some((first, last))) if a <= first && a < last)
}

/// The stage that the days alone tell.
pub fn by_days(cx: &Context<'_>, visit: &Visit) -> Option<VisitStage> {
    let as_of = cx.calendar.as_of()?;
    let first = visit.start.or(visit.within).and_then(DateValue::start);
    let last = visit.end.or(visit.within).and_then(DateValue::end);
    if first.and_then(|d| d.first_day()).is_some_and(|d| as_of < d) {
        return Some(VisitStage::Announced);
    }
    if last.and_then(|d| d.last_day()).is_some_and(|d| d < as_of) {
        return Some(VisitStage::Concluded);
    }
    // The last day of a journey told as a whole.
    if visit.start.or(visit.end).is_none() && last.and_then(|d| d.last_day()).is_some_and(|d| d <= as_of) {
        return Some(VisitStage::Concluded);
    }
    match (first, last) {
        (Some(first), None) if first.last_day().is_some_and(|d| as_of.duration_since(d).as_hours() > 24 * 7) => Some(VisitStage::Concluded),
        (Some(first), Some(_)) if first.day.is_some() && visit.start.is_some() => Some(VisitStage::UnderWay),
        (Some(first), None) if first.day.is_some() && visit.start.is_some() => Some(VisitStage::UnderWay),
        _ => None,
    }
}

/// How many days the visit lies from the document's own date; a visit without days is taken for near.
pub fn far(cx: &Context<'_>, visit: &Visit) -> i64 {
    let date = visit.start.or(visit.end).or(visit.within);
    match (cx.calendar.as_of(), date.and_then(DateValue::start).and_then(|d| d.last_day())) {
        (Some(a), Some(b)) => (a.duration_since(b).as_hours() / 24).abs(),
        _ => 0,
    }
}
