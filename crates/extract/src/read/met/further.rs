//! Further objects of a verb of meeting: behind words about the one before, or behind words for others.

use crate::context::Context;
use crate::context::people::PersonId;
use crate::mention::person::Form;
use crate::mention::{PersonList, What};
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;

/// How long the words between two objects of a verb may be.
const ASIDE: usize = 40;
/// How many further objects a verb may have, each behind words about the one before.
const FURTHER: usize = 4;
/// How many people a row has at most.
const ROW: usize = 24;
/// How many words may tell of the others before they are named.
const LISTED: usize = 12;

/// `met President X, who had come in May, and Minister Y`, `met X in Lima, Y in Accra and Z in Oslo`: the further objects
/// behind words about the one before.
pub(super) fn behind_aside(cx: &Context<'_>, f: &Found<'_, '_>) -> Vec<PersonId> {
    let Some(mut open) = f.range("with").map(TokenRange::past) else { return Vec::new() };
    let mut further = Vec::new();
    if cx.reading.language_at(f.m.range.first()) == Language::Vietnamese {
        return in_row(cx, f, open);
    }
    if cx.reading.language_at(open.min(f.sentence_range().past() - 1)) != Language::English {
        return further;
    }
    let led = cx.actors(f.sentence).iter().any(|a| a.free && a.range.past() <= f.m.range.first());
    while let Some((person, past)) = next_object(cx, f.sentence_range(), open, led).filter(|_| further.len() < FURTHER) {
        further.push(person);
        open = past;
    }
    further
}

/// `Gặp X - hai bên bàn về thương mại; Thủ tướng Y, Tổng thống Z; Bộ trưởng V`: the people of a Vietnamese row parted by semicolons, of
/// whom nothing is told but perhaps what was talked of with them.
fn in_row(cx: &Context<'_>, f: &Found<'_, '_>, mut open: usize) -> Vec<PersonId> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let sentence = f.sentence_range();
    let mut row: Vec<PersonId> = Vec::new();
    while let Some(mark) = (open..sentence.past().min(open + ASIDE)).find(|at| reading.tokens[*at].is(';')) {
        let first = reading.lexeme(mark + 1, known.joiner).map_or(mark + 1, |(_, past)| past);
        let people = |what: &What| match what {
            What::Person(index) => Some(PersonList::one(*index)),
            What::Persons(list) => Some(*list),
            _ => None,
        };
        let named = reading.mentions.at(first).filter_map(|(_, m)| Some((people(&m.what)?, m.range.past())));
        let Some((list, past)) = named.max_by_key(|(_, past)| *past) else { break };
        let told = sentence.holds(past) && {
            let token = &reading.tokens[past];
            let mark = token.is(';') || token.is('.') || token.is('…') || token.is('(') || token.is_dash() && token.spaced;
            !mark && !reading.is(past, known.locative) && !reading.is(past, known.joiner)
        };
        if told || row.len() >= ROW {
            break;
        }
        row.extend(list.iter().filter_map(|index| cx.people.of_mention(index)));
        open = past;
    }
    row
}

/// The object of the verb behind the aside that begins at `open`, and one past it; a comma alone joins it only to a verb that
/// has its subject already.
fn next_object(cx: &Context<'_>, sentence: TokenRange, open: usize, led: bool) -> Option<(PersonId, usize)> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let comma = |at: usize| reading.tokens[at].is(',');
    if !sentence.holds(open + 1) {
        return None;
    }
    let end = sentence.past().min(open + ASIDE);
    if let Some(found) = among(cx, sentence, open, end) {
        return Some(found);
    }
    let close = if comma(open) && reading.is(open + 1, known.agent) {
        (open + 2..end).find(|at| comma(*at))?
    } else {
        // `met President X in Lima on Monday, and Minister Y on Tuesday`: only place and day between.
        let joined = |at: usize| comma(at) || reading.is(at, known.joiner);
        let close = (open..end).find(|at| joined(*at)).filter(|close| *close > open)?;
        let told = |at: usize| {
            [known.locative, known.preposition, known.dateword, known.month, known.weekday, known.relative]
                .iter()
                .any(|c| reading.is(at, *c))
        };
        let token = |at: usize| reading.tokens[at].capital || reading.tokens[at].is_number();
        let begins = reading.is(open, known.locative) || reading.is(open, known.dateword) || reading.is(open, known.preposition);
        (begins && (open..close).all(|at| told(at) || token(at))).then_some(close)?
    };
    let behind = if comma(close) { close + 1 } else { close };
    let joiner = reading.lexeme(behind, known.joiner).map(|(_, past)| past);
    let mut at = joiner.or_else(|| Some(behind).filter(|_| led))?;
    while reading.is(at, known.article) && !reading.tokens[at].capital && sentence.holds(at + 1) {
        at += 1;
    }
    let (_, mention) = reading.mentions.at(at).find(|(_, m)| matches!(m.what, What::Person(_)))?;
    let What::Person(index) = mention.what else { return None };
    let named = reading.mentions.persons[index as usize].form == Form::Named;
    // `..., and Minister Y said`: a subject of its own.
    let behind = mention.range.past();
    let ends = !sentence.holds(behind)
        || !reading.tokens[behind].is_word()
        || reading.is(behind, known.preposition)
        || reading.is(behind, known.locative);
    let place = joiner.is_some() || sentence.holds(behind) && reading.is(behind, known.locative);
    cx.people.of_mention(index as usize).filter(|_| named && ends && place).map(|person| (person, behind))
}

/// `and other officials, including Minister X`: whom a list behind the object at `open` names, and one past them.
fn among(cx: &Context<'_>, sentence: TokenRange, open: usize, end: usize) -> Option<(PersonId, usize)> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let from = reading.lexeme(open, known.joiner).map(|(_, past)| past)?;
    let small = |at: &usize| reading.tokens[*at].is_word() && !reading.tokens[*at].capital || reading.tokens[*at].is(',');
    let (_, past) = (from..end.min(from + LISTED)).take_while(small).find_map(|at| reading.lexeme(at, known.listing))?;
    let (_, mention) = reading.mentions.at(past).find(|(_, m)| matches!(m.what, What::Person(_)))?;
    let What::Person(index) = mention.what else { return None };
    let named = reading.mentions.persons[index as usize].form == Form::Named && sentence.contains(mention.range);
    cx.people.of_mention(index as usize).filter(|_| named).map(|person| (person, mention.range.past()))
}
