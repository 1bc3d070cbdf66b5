//! What looks like an item of a programme and is none: what is denied or only a heading, a spokesman's briefing, words of praise,
//! what is visited that is no site, and what takes place elsewhere.

use crate::context::actor::Who;
use crate::fact::{Fact, Slots};
use crate::mention::What;
use crate::pack::duty::Duty;
use crate::pack::lexicon::ValueId;
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::venue;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::{Country, VisitKind};

/// How far before an item of a programme a word may stand that denies it.
const DENIED: usize = 3;

/// `Press statement: visit of X`: a heading that tells what the text is.
pub(super) fn heads(f: &Found<'_, '_>) -> bool {
    let colon = f.cx.reading.tokens.get(f.m.range.past()).is_some_and(|t| t.is(':'));
    colon && f.m.range.first() < f.sentence_range().first() + DENIED
}

/// `no press conference was held`, `did not tour the port`.
pub(super) fn denied(f: &Found<'_, '_>) -> bool {
    let (reading, first) = (f.cx.reading, f.m.range.first());
    let from = first.saturating_sub(DENIED).max(f.sentence_range().first());
    let negation = |at: usize| reading.is(at, f.cx.packs().known.negation);
    reading.language_at(first) == Language::English && (from..first).any(negation)
}

/// `a luncheon meeting with X`: the words for an item begin those for an encounter.
pub(super) fn meal_for_talks(f: &Found<'_, '_>) -> bool {
    let (reading, first) = (f.cx.reading, f.m.range.first());
    let encounter = reading.lexeme(first, f.cx.packs().known.encounter).is_some_and(|(_, past)| past > f.m.range.past());
    encounter && reading.language_at(first) == Language::English
}

/// `Addressing a press conference, X said`: whether an item that opens an English sentence is told of somebody else than `guest`.
pub(super) fn opens_for_other(f: &Found<'_, '_>, guest: &str) -> bool {
    let cx = f.cx;
    let (first, past) = (f.m.range.first(), f.m.range.past());
    let actors = cx.actors(f.sentence);
    let opens = first < f.sentence_range().first() + 2 && cx.reading.language_at(first) == Language::English;
    let next = actors.iter().find(|a| a.free && a.range.first() >= past).filter(|a| cx.reading.tokens[a.range.first() - 1].is(','));
    opens && next.is_some_and(|a| matches!(a.who, Who::Person(p) if cx.name(p).as_deref() != Some(guest)))
}

/// `sang Lima dự hội nghị`, `sang dự hội chợ`: whether the gathering is what the journey is for, as a word of travel in its clause tells.
pub(super) fn is_purpose(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let first = f.m.range.first();
    let from = (f.clause().first()..first).rev().find(|at| reading.tokens[*at].is(',')).map_or(f.clause().first(), |at| at + 1);
    let place = |at: usize| {
        at == first || reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Place(_) | What::Country { demonym: false, .. }))
    };
    (from..first).any(|at| reading.is(at, known.travel) || reading.is(at, known.preposition) && place(at + 1))
}

/// `Tàu 12 thăm cảng Lomé`: whether somebody or something of which the text knows nothing stands before a Vietnamese verb.
pub(super) fn by_stranger(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let first = f.m.range.first();
    let part = |at: &usize| matches!(reading.tokens[*at].kind, TokenKind::Mark(',' | ';' | ':' | '"' | '“' | '-' | '–')) && *at + 1 < first;
    let start = f.sentence_range().first();
    let dash = |at: usize| reading.tokens[at].is_dash();
    let from = (start..first).rev().find(|at| part(at) && !dash(*at)).map_or(start, |at| at + 1);
    let from = if dash(from) { from + 1 } else { from };
    let known_one = |at: usize| {
        let classes = [known.visitor, known.pronoun, known.agent, known.locative, known.preposition, known.meanwhile, known.auxiliary];
        classes.iter().any(|class| reading.is(at, *class))
            || reading.mentions.at(at).any(|(_, m)| !matches!(m.what, What::Lexeme(..) | What::Quantity { .. }))
    };
    let mut here = from..first;
    from < first
        && reading.language_at(first) == Language::Vietnamese
        && reading.tokens[from].capital
        && reading.tokens[from].is_word()
        && here.len() > 1
        && !here.any(known_one)
}

/// How far behind words of tribute it is told to whom.
const TRIBUTE: usize = 8;

/// `paid tribute to the army's courage`: words in praise of what is somebody's, at no place.
pub(super) fn praise(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let (first, past) = (f.m.range.first(), f.m.range.past());
    let near = || past..(past + TRIBUTE).min(f.clause().past());
    let owned = |at: usize| {
        reading.tokens[at].kind == TokenKind::Possessive && reading.tokens.get(at + 1).is_some_and(|t| t.is_word() && !t.capital)
    };
    let tribute = (first..past).any(|at| reading.is(at, known.praise));
    tribute && near().any(owned) && !near().any(|at| reading.is(at, known.venue)) && venue::near(f.cx, f.m.range, f.clause()).is_none()
}

/// How far behind the words for an item its place may stand.
const PLACE: usize = 9;

/// `sau khi dự Diễn đàn Kinh tế ở Davos`: the item took place in another country than the one visited.
pub(super) fn elsewhere(f: &Found<'_, '_>, host: Option<Country>) -> bool {
    let cx = f.cx;
    let past = f.m.range.past();
    let near = TokenRange::new(past, (past + PLACE).min(f.clause().past()).max(past));
    let mut places = cx.reading.mentions.within(near).filter_map(|(_, m)| match m.what {
        What::Place(country) => Some((m.range.first(), country)),
        _ => None,
    });
    let stands = |at: usize| {
        (1..=2)
            .filter_map(|back| at.checked_sub(back))
            .any(|i| cx.reading.lexeme(i, cx.packs().known.locative).is_some_and(|(_, p)| p == at))
    };
    host.is_some_and(|host| places.next().is_some_and(|(at, country)| country != host && stands(at)))
}

/// With what a sentence opens stands within so many tokens.
const OPENS: usize = 5;

/// Whether a spokesperson stands before the match, or behind one that opens the sentence: the briefing is theirs.
pub(super) fn spokesman(f: &Found<'_, '_>) -> bool {
    let cx = f.cx;
    let sentence = f.sentence_range();
    // `At a briefing, spokesperson X said`: who speaks there may stand right behind.
    let opens = f.m.range.first() < sentence.first() + OPENS;
    let next = || cx.reading.mentions.within(TokenRange::new(f.m.range.past(), sentence.past()));
    let person = || next().find(|(_, m)| matches!(m.what, What::Person(_))).map(|(_, m)| m.range.past());
    let end = if opens { person().unwrap_or(f.m.range.first()) } else { f.m.range.first() };
    let before = TokenRange::new(sentence.first(), end);
    let speaks = |o: &ValueId| cx.packs().duty(*o) == Some(Duty::Speaks);
    let persons = cx.reading.mentions.within(before).filter_map(|(_, m)| match m.what {
        What::Person(i) => Some(i as usize),
        _ => None,
    });
    // Whoever was named last speaks there: `the spokesman said the President would give a lecture`.
    let Some(last) = persons.last() else { return false };
    // `Ambassador X told a press conference`.
    let offices = &cx.reading.mentions.persons[last].offices;
    let of = cx.people.of_mention(last);
    !offices.is_empty() && offices.iter().all(|o| cx.packs().duty(*o) == Some(Duty::Posted))
        || offices.iter().any(speaks)
        || of.is_some_and(|p| cx.people.get(p).offices.iter().any(speaks))
}

/// Whether `guest` has come for a gathering, or the sentence tells of a visit: to attend it is the visit itself.
pub(super) fn attends(f: &Found<'_, '_>, guest: &str, draft: &Draft) -> bool {
    let attend = |slots: &Slots| matches!(slots, Slots::Visit(v) if v.kind == Some(VisitKind::Attend) && v.guest.as_deref() == Some(guest));
    let here = |fact: &Fact| fact.tokens == f.sentence_range() && matches!(fact.slots, Slots::Visit(_));
    draft.facts.iter().take(FACTS).any(|fact| attend(&fact.slots) || here(fact))
}

/// How many facts are looked through for the visit of a guest.
const FACTS: usize = 128;
