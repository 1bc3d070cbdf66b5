//! Further visits told in one breath with one of which a sentence tells: `chuyến thăm Kenya của X (tháng 3/2021) và của Y
//! (tháng 4/2022)`, `thăm Kenya vào các năm 2001, 2006 và 2013`, `visited Kenya in 2001, 2006 and 2013`.

use crate::context::Context;
use crate::context::people::PersonId;
use crate::fact::Slots;
use crate::mention::What;
use crate::mention::person::Form;
use crate::read::found::Found;
use crate::read::stay::Told;
use crate::read::visit::visit_mut;
use crate::read::visit_days;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::DateValue;

/// How many further visits a sentence tells of at most.
const MOST: usize = 6;
/// How many tokens brackets with a date may have.
const BRACKETS: usize = 8;

/// The further guests whom the words behind the guest of `f` name, each with the day told behind them.
pub(super) fn guests(cx: &Context<'_>, f: &Found<'_, '_>) -> Vec<(PersonId, Option<DateValue>)> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let mut out = Vec::new();
    let Some(first) = f.range("guest").filter(|_| reading.language_at(f.m.range.first()) == Language::Vietnamese) else { return out };
    let end = f.sentence_range().past();
    let mut past = past_date(cx, first.past(), end).1;
    while out.len() < MOST && past + 2 < end {
        let mark = if reading.tokens[past].is(',') || reading.tokens[past].is(';') { past + 1 } else { past };
        let next = reading.lexeme(mark, known.joiner).map_or(mark, |(_, next)| next);
        let Some((_, at)) = reading.lexeme(next, known.possessor).filter(|_| next > past) else { break };
        let person = reading.mentions.at(at).find_map(|(_, m)| match m.what {
            What::Person(i) if reading.mentions.persons[i as usize].form == Form::Named => {
                Some((cx.people.of_mention(i as usize)?, m.range.past()))
            }
            _ => None,
        });
        let Some((person, behind)) = person else { break };
        let (date, after) = past_date(cx, behind, end);
        out.push((person, date));
        past = after;
    }
    out
}

/// The date that stands at `at`, in brackets or not, and one past it.
fn past_date(cx: &Context<'_>, at: usize, end: usize) -> (Option<DateValue>, usize) {
    let tokens = &cx.reading.tokens;
    let open = at < end && tokens[at].is('(');
    let from = at + usize::from(open);
    let date = cx.dates_in(TokenRange::new(from, end.min(from + BRACKETS).max(from))).find(|(range, _)| range.first() <= from + 1);
    let close = || (from..end.min(from + BRACKETS)).find(|i| tokens[*i].is(')'));
    match date {
        Some((_, date)) if open => (Some(date), close().map_or(at, |close| close + 1)),
        Some((range, date)) => (Some(date), range.past()),
        None => (None, at),
    }
}

/// The dates in a row with `told`, the first day of the visit that `f` tells of: those of further visits of its guest.
fn dates(cx: &Context<'_>, f: &Found<'_, '_>, told: DateValue) -> Vec<DateValue> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let sentence = f.sentence_range();
    let mut out = Vec::new();
    // `in May and June`: in English that may be one visit.
    let english = reading.language_at(sentence.first()) == Language::English;
    let all: Vec<(TokenRange, DateValue)> = cx.dates_in(sentence).collect();
    let Some(place) = all.iter().position(|(range, date)| *date == told && range.first() >= f.m.range.first()) else { return out };
    let joined = |one: TokenRange, next: TokenRange| {
        let mark = if reading.tokens[one.past()].is(',') { one.past() + 1 } else { one.past() };
        let from = reading.lexeme(mark, known.joiner).map_or(mark, |(_, past)| past);
        let from = if english && from < next.first() && reading.is(from, known.preposition) { from + 1 } else { from };
        from > one.past() && from == next.first()
    };
    let loose = |date: &DateValue| matches!(date, DateValue::On(on) if on.day.is_none() && (!english || on.month.is_none()));
    for pair in all[place..].windows(2).take(MOST) {
        let [(one, first), (next, second)] = pair else { break };
        if one.past() >= sentence.past() || !joined(*one, *next) || !loose(first) || !loose(second) {
            break;
        }
        out.push(*second);
    }
    out
}

/// A visit told, on `date` instead of the day beside the words that tell of it.
pub(super) fn on(cx: &Context<'_>, f: &Found<'_, '_>, mut told: Told, date: Option<DateValue>) -> Told {
    if let Some(visit) = visit_mut(&mut told.fact) {
        (visit.start, visit.end, visit.within) = (date, None, None);
        visit.stage = visit_days::stage(cx, f, None, visit);
        told.far = visit_days::far(cx, visit);
    }
    told
}

/// A visit told, and those of the same guest on the further dates in a row with its own.
pub(super) fn again(cx: &Context<'_>, f: &Found<'_, '_>, first: Option<Told>) -> Vec<Told> {
    let start = first.as_ref().and_then(|told| match &told.fact.slots {
        Slots::Visit(visit) => visit.start,
        _ => None,
    });
    let dates = start.map(|start| dates(cx, f, start)).unwrap_or_default();
    let further: Vec<Told> = first.iter().flat_map(|told| dates.iter().map(|date| on(cx, f, told.clone(), Some(*date)))).collect();
    first.into_iter().chain(further).collect()
}
