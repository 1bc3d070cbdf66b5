//! Governing verbs: which verbs of a sentence govern something of their own, in which mode, and who undertakes it.

mod becomes;
mod foretold;
mod together;
mod undergoes;
mod undertaken;
mod verb;

use std::ops::Range;

use crate::context::Context;
use crate::mention::What;
use crate::read::clause;
use crate::read::commitment::Beside;
use crate::read::coupled::{Coupled, coupled};
use crate::read::dashes;
use crate::read::found::Found;
use crate::read::further;
use crate::read::governing::undergoes::{other_side, undergoes};
use crate::read::governing::undertaken::govern;
use crate::read::own_clause;
use crate::read::parallel;
use crate::read::subject;
use crate::span::TokenRange;
use crate::text::{Language, ending};
use crate::value::{Country, Mode};

/// How many tokens of a name may stand before or behind one of its words.
const LONGEST_NAME: usize = 8;

/// How many tokens before and behind one that joins them a list of names may reach.
const LONGEST_LIST: usize = 12;

/// A governing verb with its mode and its subject; without a mode it only ends what stands before it.
#[derive(Clone)]
pub(super) struct Governing<'c, 'm, 'f> {
    pub f: &'f Found<'c, 'm>,
    pub mode: Option<Mode>,
    pub actors: Vec<Country>,
    /// It governs something, and by whom is not known.
    pub nobody: bool,
    /// `The port would be widened`, in a statement of several or of a thing of both: what stands before it is what they will do.
    pub stated: bool,
    /// Where the words begin for the thing, or the people who are no party, of which it is told.
    pub foretold: Option<usize>,
}

/// Whether the words of the pattern are themselves the action.
pub(super) fn whole(f: &Found<'_, '_>) -> bool {
    ["whole", "goal", "passive-whole", "own-whole", "ours", "quoted", "stated", "tasks", "bare"].iter().any(|part| f.is_part(part))
}

/// Whether the words of the pattern only end what stands before them.
fn stops(f: &Found<'_, '_>) -> bool {
    ["stop", "programme", "closing"].iter().any(|part| f.is_part(part))
}

/// Whether both are meant where nobody is named.
fn passive(f: &Found<'_, '_>) -> bool {
    ["passive", "passive-whole", "outcome"].iter().any(|part| f.is_part(part))
}

/// Whether a verb governs only where no other does.
pub(super) fn weak(f: &Found<'_, '_>) -> bool {
    f.is_part("weak") || ["goal", "tasks", "bare"].iter().any(|part| f.is_part(part))
}

/// The verbs of one sentence that govern something of their own, in order.
pub(super) fn governing<'c, 'm, 'f>(
    cx: &Context<'_>,
    found: &'f [&'f Found<'c, 'm>],
    beside: &Beside<'_, '_, '_>,
) -> Vec<Governing<'c, 'm, 'f>> {
    let mut out: Vec<Governing<'c, 'm, 'f>> = Vec::new();
    let mut past = 0;
    for f in found.iter().copied() {
        if f.is_part("bare") && !(beside.statement && own_clause::is_bare(cx, f)) {
            continue;
        }
        if ends_office(cx, f) {
            continue;
        }
        // The end of one phrase begins no other: `pay a call on`.
        if f.m.range.first() < past && f.m.range.first() + 2 >= past {
            continue;
        }
        past = f.m.range.past();
        if f.is_part("noun") || in_name(cx, f) || f.is_part("stop") && undergone(cx, f) {
            continue;
        }
        // `thanked Kenya for its patience and its commitment to`: what is praised is no undertaking told here.
        if f.is_part("possessed") && out.last().is_some_and(|b| b.mode.is_none()) {
            continue;
        }
        // `keep up the ferry – for which he thanked X – and mend the school`: an aside ends nothing.
        let first = f.m.range.first();
        let perfect = ending::is_past(cx.reading.tokens[first].span.of(cx.reading.text));
        let before = || perfect && first > f.sentence_range().first() && cx.reading.is(first - 1, cx.packs().known.auxiliary);
        if !out.is_empty() && (stops(f) || before()) && dashes::within(f) {
            continue;
        }
        if out.last().is_some_and(|b| f.is_part("own") && further::resumed(cx, b.f.m.range.past(), f.m.range.past(), f.sentence_range())) {
            continue;
        }
        // What somebody unknown says that others will do nobody known undertakes.
        let unknown = out.last().filter(|b| b.nobody && !f.is_part("stop") && !f.is_part("coupled"));
        if unknown.is_some_and(|b| in_complement(cx, b.f.m.range.past(), f.m.range.first(), f.is_part("own"))) {
            continue;
        }
        let coupled = if f.is_part("coupled") { coupled(cx, f) } else { None };
        if f.is_part("coupled") && coupled.is_none() {
            continue;
        }
        let before = out.last().filter(|b| b.mode.is_some());
        // `hoped that, once in Rome, they would be ready to`: what stands behind the word of the future is hoped too.
        let modal = f.m.range.first() > 0 && cx.reading.is(f.m.range.first() - 1, cx.packs().known.future);
        let commas =
            f.is_part("own") || (modal || f.is_part("programme")) && cx.reading.language_at(f.m.range.first()) == Language::English;
        let first = f.m.range.first();
        let acts = |start: usize| cx.actors(f.sentence).iter().any(|a| a.free && a.range.first() > start && a.range.past() <= first);
        let within = |b: &Governing<'_, '_, '_>| {
            let start = b.f.m.range.past();
            if goes_on(cx, b.f, f) {
                return false;
            }
            let clause = f.is_part("own") && b.mode != Some(Mode::Pledge) && further::of_clause(cx, start, f.m.range.first());
            if clause || further::in_series(cx, start, f.m.range.first()) && (b.mode != Some(Mode::Pledge) || !acts(start)) {
                return true;
            }
            if behind_opening(cx, b, f) || b.mode == Some(Mode::Propose) && one_more_deed(cx, b.f, f) {
                return true;
            }
            in_complement(cx, start, f.m.range.first(), commas)
                || f.code("mode") != Some("agree") && further::goes_on(cx, start, f.m.range.first())
        };
        // `agreed that experts would meet`: an item of a programme is what is undertaken where a verb governs it.
        let ends = f.is_part("stop") || f.is_part("programme") && before.is_some_and(|b| b.mode == Some(Mode::Pledge));
        // `cam kết Kenya sẽ tham dự`: what is promised is no mere item of a programme.
        let promised = f.is_part("stop") && cx.reading.is(f.m.range.first(), cx.packs().known.future);
        let vietnamese = cx.reading.language_at(f.m.range.first()) == Language::Vietnamese;
        if before.is_some_and(|b| promised && vietnamese && !b.f.is_part("own") && b.mode == Some(Mode::Pledge) && within(b)) {
            continue;
        }
        let further = |b: &Governing<'_, '_, '_>| {
            let (start, at) = (b.f.m.range.past(), f.m.range.first());
            further::listed(cx, start, at) || b.mode.is_some() && further::ought(cx, start, at)
        };
        if f.is_part("stop") && before.is_some_and(further) {
            continue;
        }
        if before.is_some_and(|b| weak(f) && !opens_clause(cx, f) || !ends && !f.is_part("next") && coupled.is_none() && within(b)) {
            continue;
        }
        let chain = before.and_then(|b| b.mode);
        let shared = out.last().filter(|_| f.is_part("next") || coordinated(cx, f) || after_comma(cx, f));
        // `was promised two boats and asked for a third`: who is promised them asks.
        let subject = |b: &Governing<'_, '_, '_>| if undergoes(cx, b.f) { other_side(cx, f.sentence, &b.actors) } else { b.actors.clone() };
        // `welcomed X's resolve to a and hoped`: whose the resolve is hopes nothing.
        let shared = shared.filter(|b| b.f.bound("actors").is_none()).map(subject);
        let shared = coupled.map_or(shared, |c| Some(of_coupled(cx, f, &c, out.last())));
        let next = govern(cx, f, chain, shared, beside);
        // `I hope that flights between X and Y will begin`: what is foretold of a thing right behind a verb is governed by that.
        let governs = |b: &Governing<'_, '_, '_>| b.mode.is_some() || b.nobody;
        let governed = |begins: usize| out.last().is_some_and(|b| governs(b) && b.f.m.range.past() + 2 > begins);
        out.extend(next.filter(|g| !g.foretold.is_some_and(governed)));
    }
    out
}

/// `wants to see peace and will play its part`: whether a word of the future right behind a joining word goes on, in English, from a verb
/// that governs only an infinitive.
fn goes_on(cx: &Context<'_>, before: &Found<'_, '_>, f: &Found<'_, '_>) -> bool {
    let (first, last) = (f.m.range.first(), before.m.range.past() - 1);
    f.is_part("own")
        && cx.reading.is(first, cx.packs().known.future)
        && cx.reading.is(first - 1, cx.packs().known.joiner)
        && cx.reading.is(last, cx.packs().known.infinitive)
        && cx.reading.language_at(first) == Language::English
}

/// `X đề nghị a, Bộ trưởng Y giao hai Cục`: whether somebody of a clause of their own gives a task.
fn opens_clause(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let subject = if f.is_part("tasks") { subject::of_verb(cx, f, None).filter(|s| s.adjacent(cx, f)) } else { None };
    subject.map(|s| s.begins(first)).is_some_and(|at| at < first && at > f.sentence_range().first() && !cx.reading.tokens[at - 1].is_word())
}

/// How many tokens the words may have that open an agreed clause.
const OPENING: usize = 32;

/// `agreed that, in view of the drought, the two sides should dig wells`: whether what ought to be done is what was agreed, behind words
/// that open the clause.
fn behind_opening(cx: &Context<'_>, before: &Governing<'_, '_, '_>, f: &Found<'_, '_>) -> bool {
    let (start, first, known) = (before.f.m.range.past(), f.m.range.first(), &cx.packs().known);
    let clause = before.mode == Some(Mode::Agree) && f.is_part("ought") && cx.reading.is(start - 1, known.relator);
    let opens = clause && first > start && first - start < OPENING && cx.reading.is(start, known.preposition);
    let comma = (start..first).filter(|at| cx.reading.tokens[*at].is(',')).count();
    opens && comma == 1 && cx.reading.language_at(first) == Language::English && !(start..first).any(|at| cx.reading.tokens[at].is(';'))
}

/// `urged them to talk, find out the facts, and agree on steps`: whether an English verb in its bare form goes on, behind a joining word,
/// with what the infinitive of the verb before it began.
fn one_more_deed(cx: &Context<'_>, before: &Found<'_, '_>, f: &Found<'_, '_>) -> bool {
    let (first, last, known) = (f.m.range.first(), before.m.range.past() - 1, &cx.packs().known);
    let word = cx.reading.tokens[first].span.of(cx.reading.text);
    let bare = !(ending::is_past(word) || ending::is_in_s(word) || ending::is_gerund(word) || cx.reading.tokens[first].capital);
    let verb = [known.future, known.modal, known.auxiliary, known.stative, known.article].iter().all(|class| !cx.reading.is(first, *class));
    let acts = || cx.actors(f.sentence).iter().any(|a| a.free && a.range.first() > last && a.range.past() <= first);
    bare && verb
        && cx.reading.is(first - 1, known.joiner)
        && cx.reading.lexeme(last, known.infinitive).is_some_and(|(value, _)| value == "to")
        && cx.reading.language_at(first) == Language::English
        && (f.is_part("together") || f.is_part("joint"))
        && !acts()
}

/// `the issues being discussed`: whether an English verb only tells what is done to something.
fn undergone(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, first) = (cx.reading, f.m.range.first());
    let participle = ending::is_past(reading.tokens[first].span.of(reading.text)) && f.m.range.len() == 1;
    participle && first > 0 && reading.is(first - 1, cx.packs().known.passive) && reading.language_at(first) == Language::English
}

/// Whose the resolve or wish is that is one more object of a verb: its owner's, or that verb's subject's.
fn of_coupled(cx: &Context<'_>, f: &Found<'_, '_>, noun: &Coupled, before: Option<&Governing<'_, '_, '_>>) -> Vec<Country> {
    if let Some(owner) = noun.owner {
        return vec![owner];
    }
    let same = before.filter(|b| b.f.m.range.past() > noun.verb && !b.actors.is_empty());
    let subject = || subject::standing(cx, f, noun.verb, None).map(|s| s.countries(cx, f.sentence)).unwrap_or_default();
    same.map_or_else(subject, |b| b.actors.clone())
}

/// Whether the words lie in the name of a country or party: `Các Tiểu vương quốc Ả-rập Thống nhất`.
fn in_name(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let from = first.saturating_sub(LONGEST_NAME).max(f.sentence_range().first());
    cx.reading.mentions.within(TokenRange::new(from, first + LONGEST_NAME)).any(|(_, m)| {
        let name = match m.what {
            What::Country { .. } => true,
            What::Lexeme(class, _) => class == cx.packs().known.party,
            _ => false,
        };
        name && m.range.first() < first && m.range.past() > first
    })
}

/// `hai Tổng thống nhất trí`: whether the Vietnamese words begin with the last syllable of an office, behind which they go on.
fn ends_office(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let from = first.saturating_sub(LONGEST_NAME).max(f.sentence_range().first());
    let ends = |range: TokenRange| range.first() < first && range.past() == first + 1;
    let office = |what: &What| matches!(what, What::Person(_) | What::Both(_));
    cx.reading.language_at(first) == Language::Vietnamese
        && f.m.range.len() > 1
        && cx.reading.mentions.within(TokenRange::new(from, first + 1)).any(|(_, m)| office(&m.what) && ends(m.range))
}

/// Whether the verb goes on from the one before it, `thanked X and asked Y`: in English its subject is then the same.
fn coordinated(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let from = first.saturating_sub(2).max(f.sentence_range().first());
    cx.reading.language_at(first) == Language::English
        && (from..first).any(|at| cx.reading.lexeme(at, cx.packs().known.joiner).is_some_and(|(_, past)| past == first))
}

/// `The meeting discussed ties, stressed the need to`: whether an English verb of the past goes on right behind a comma, and nobody acts
/// behind the first of the sentence.
fn after_comma(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let past = ending::is_past(cx.reading.tokens[first].span.of(cx.reading.text));
    let comma = first > f.sentence_range().first() && cx.reading.tokens[first - 1].is(',');
    let alone = || cx.actors(f.sentence).iter().filter(|a| a.free && a.range.past() <= first).count() <= 1;
    comma && past && cx.reading.language_at(first) == Language::English && alone()
}

/// Whether only a subject, or a verb that is one with the second, stands between two verbs: the second lies in what the first governs.
fn in_complement(cx: &Context<'_>, from: usize, to: usize, commas: bool) -> bool {
    // `tin tưởng hợp tác giữa hai nước sẽ`: a verb right behind the one that governs is the noun that is the subject of the next.
    let vietnamese = to > from && cx.reading.language_at(from) == Language::Vietnamese;
    let plain = vietnamese && commas && !(from..to).any(|at| !cx.reading.tokens[at].is_word() && !cx.reading.tokens[at].is_dash());
    let named = |at: usize| plain && cx.reading.is(at, cx.packs().known.deverbal);
    let aside = relative_aside(cx, from, to);
    to.saturating_sub(from) < 20 + aside.len()
        && (from..to).filter(|at| !aside.contains(at)).all(|at| {
            let token = &cx.reading.tokens[at];
            !(token.is(',') && !commas || token.is(';') || token.is(':'))
                && (!cx.reading.is(at, cx.packs().known.sequel) || joins_names(cx, at) || joins_subject(cx, at, from, commas))
                // `tán thành các đề xuất, cho biết Kenya sẽ`: what is said anew is governed anew.
                && !(commas && at > from && cx.reading.tokens[at - 1].is(',') && cx.reading.is(at, cx.packs().known.reports))
                && (clause::verb(cx, at).is_none_or(|past| commas && past == to) || at > from && parallel::noun(cx, at) || named(at))
        })
}

/// `agreed that the two towns, which mark a century of ties this May, should`: the clause about what stands before it, between two commas,
/// of English words from `from` to `to`.
fn relative_aside(cx: &Context<'_>, from: usize, to: usize) -> Range<usize> {
    let (tokens, known) = (&cx.reading.tokens, &cx.packs().known);
    let opens = |at: &usize| tokens[*at].is(',') && cx.reading.lexeme(at + 1, known.relator).is_some_and(|(value, _)| value == "which");
    let english = from < to && cx.reading.language_at(from) == Language::English;
    let Some(open) = (from..to.saturating_sub(1)).find(|at| english && opens(at)) else { return from..from };
    let close = (open + 2..to).find(|at| tokens[*at].is(','));
    close.map_or(from..from, |close| open..close + 1)
}

/// `mong các tỉnh biên giới và hai Quốc hội sẽ`, `agreed that a ferry between A and B will`: whether the word only joins what is the subject
/// of a verb that has one; in English behind a word that opens its clause, at `from`.
fn joins_subject(cx: &Context<'_>, at: usize, from: usize, own: bool) -> bool {
    let english = || cx.reading.language_at(at) == Language::English && from > 0 && cx.reading.is(from - 1, cx.packs().known.relator);
    own && (cx.reading.language_at(at) == Language::Vietnamese || english()) && cx.reading.is(at, cx.packs().known.joiner)
}

/// Whether the word at `at` joins two people or countries: `hy vọng Tổng thống X và Thủ tướng Y sẽ`.
pub(super) fn joins_names(cx: &Context<'_>, at: usize) -> bool {
    let near = TokenRange::new(at.saturating_sub(LONGEST_LIST), at + LONGEST_LIST);
    let list = |what: &What| matches!(what, What::Persons(_) | What::Countries(_));
    cx.reading.mentions.within(near).any(|(_, m)| list(&m.what) && m.range.holds(at))
}

/// Those of `found`, which stand in the order of the text, that lie in `sentence`.
pub(super) fn in_sentence<'f, 'c, 'm>(found: &'f [&'f Found<'c, 'm>], sentence: usize) -> &'f [&'f Found<'c, 'm>] {
    let from = found.partition_point(|f| f.sentence < sentence);
    let past = found.partition_point(|f| f.sentence <= sentence);
    &found[from..past]
}
