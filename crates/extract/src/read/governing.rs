//! Governing verbs: which verbs of a sentence govern something of their own, in which mode, and who undertakes it.

use crate::context::Context;
use crate::context::actor::Who;
use crate::mention::{Mention, What};
use crate::read::clause::verb;
use crate::read::commitment::Beside;
use crate::read::found::Found;
use crate::read::parallel;
use crate::read::speech::{self, Asks, asked, asks, told_by};
use crate::read::spoken;
use crate::read::subject::{self, Subject};
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};
use crate::value::{Country, DateValue, Mode};

/// Among so many people of a text is one looked for who speaks for a state.
const OFFICIALS: usize = 64;

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
}

/// Whether the words of the pattern are themselves the action.
pub(super) fn whole(f: &Found<'_, '_>) -> bool {
    ["whole", "goal", "passive-whole", "own-whole", "ours", "quoted"].iter().any(|part| f.is_part(part))
}

/// Whether the words of the pattern only end what stands before them.
fn stops(f: &Found<'_, '_>) -> bool {
    f.is_part("stop") || f.is_part("programme")
}

/// Whether both are meant where nobody is named.
fn passive(f: &Found<'_, '_>) -> bool {
    f.is_part("passive") || f.is_part("passive-whole")
}

/// Whether a verb governs only where no other does.
pub(super) fn weak(f: &Found<'_, '_>) -> bool {
    f.is_part("weak") || f.is_part("goal")
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
        // The end of one phrase begins no other: `pay a call on`.
        if f.m.range.first() < past && f.m.range.first() + 2 >= past {
            continue;
        }
        past = f.m.range.past();
        if f.is_part("noun") || in_name(cx, f) {
            continue;
        }
        // `thanked Kenya for its patience and its commitment to`: what is praised is no undertaking told here.
        if f.is_part("possessed") && out.last().is_some_and(|b| b.mode.is_none()) {
            continue;
        }
        let before = out.last().filter(|b| b.mode.is_some());
        // `hoped that, once in Rome, they would be ready to`: what stands behind the word of the future is hoped too.
        let modal = f.m.range.first() > 0 && cx.reading.is(f.m.range.first() - 1, cx.packs().known.future);
        let commas =
            f.is_part("own") || (modal || f.is_part("programme")) && cx.reading.language_at(f.m.range.first()) == Language::English;
        let within = |b: &Governing<'_, '_, '_>| {
            let start = b.f.m.range.past();
            in_complement(cx, start, f.m.range.first(), commas)
                || f.code("mode") != Some("agree") && parallel::goes_on(cx, start, f.m.range.first())
        };
        // `agreed that experts would meet`: an item of a programme is what is undertaken where a verb governs it.
        let ends = f.is_part("stop") || f.is_part("programme") && before.is_some_and(|b| b.mode == Some(Mode::Pledge));
        if before.is_some_and(|b| weak(f) || !ends && within(b)) {
            continue;
        }
        let chain = before.and_then(|b| b.mode);
        let shared = out.last().filter(|_| coordinated(cx, f)).map(|b| b.actors.clone());
        out.extend(govern(cx, f, chain, shared, beside));
    }
    out
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

/// Whether the verb goes on from the one before it, `thanked X and asked Y`: in English its subject is then the same.
fn coordinated(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let from = first.saturating_sub(2).max(f.sentence_range().first());
    cx.reading.language_at(first) == Language::English
        && (from..first).any(|at| cx.reading.lexeme(at, cx.packs().known.joiner).is_some_and(|(_, past)| past == first))
}

/// Whether only a subject, or a verb that is one with the second, stands between two verbs: the second lies in what the first governs.
fn in_complement(cx: &Context<'_>, from: usize, to: usize, commas: bool) -> bool {
    to.saturating_sub(from) < 20
        && (from..to).all(|at| {
            let token = &cx.reading.tokens[at];
            !(token.is(',') && !commas || token.is(';') || token.is(':'))
                && (!cx.reading.is(at, cx.packs().known.sequel) || joins_names(cx, at) || joins_subject(cx, at, commas))
                // `tán thành các đề xuất, cho biết Kenya sẽ`: what is said anew is governed anew.
                && !(commas && at > from && cx.reading.tokens[at - 1].is(',') && cx.reading.is(at, cx.packs().known.reports))
                && (verb(cx, at).is_none_or(|past| commas && past == to) || at > from && parallel::noun(cx, at))
        })
}

/// `mong các tỉnh biên giới và hai Quốc hội sẽ`: whether the word only joins what is the subject of a verb that has one.
fn joins_subject(cx: &Context<'_>, at: usize, own: bool) -> bool {
    own && cx.reading.language_at(at) == Language::Vietnamese && cx.reading.is(at, cx.packs().known.joiner)
}

/// Whether the word at `at` joins two people or countries: `hy vọng Tổng thống X và Thủ tướng Y sẽ`.
fn joins_names(cx: &Context<'_>, at: usize) -> bool {
    let near = TokenRange::new(at.saturating_sub(LONGEST_LIST), at + LONGEST_LIST);
    let list = |what: &What| matches!(what, What::Persons(_) | What::Countries(_));
    cx.reading.mentions.within(near).any(|(_, m)| list(&m.what) && m.range.holds(at))
}

/// The verb that `f` found, unless it has no subject of its own where it needs one. `chain` is the mode of the verb before
/// it in the sentence, whose subject it may share.
fn govern<'c, 'm, 'f>(
    cx: &Context<'_>,
    f: &'f Found<'c, 'm>,
    chain: Option<Mode>,
    shared: Option<Vec<Country>>,
    beside: &Beside<'_, '_, '_>,
) -> Option<Governing<'c, 'm, 'f>> {
    let first = f.m.range.first();
    if first > f.sentence_range().first() {
        // `to encourage` is an action, `a proposed treaty` a treaty.
        let possessed = cx.reading.tokens[first - 1].kind == TokenKind::Possessive;
        if possessed || cx.reading.is(first - 1, cx.packs().known.infinitive) || adjective(cx, f) {
            return None;
        }
    }
    let mut stop = Governing { f, mode: None, actors: Vec::new() };
    if stops(f) && cx.reading.language_at(first) == Language::English {
        stop.actors = shared.clone().unwrap_or_else(|| actors(cx, f, subject::of_verb(cx, f, beside.stay).as_ref()));
    }
    if stops(f) || !f.is_part("own-not") && denied(f) || long_ago(cx, f) || invites(f, beside.invitations) {
        return Some(stop);
    }
    let mut mode = f.code("mode").and_then(Mode::from_code)?;
    let subject = subject::of_verb(cx, f, beside.stay);
    let own = ["own", "own-not", "own-whole", "ought"].iter().any(|part| f.is_part(part));
    if f.is_part("next") && chain.is_none() {
        return None;
    }
    // `"It must be settled soon," he said`: where nobody is named in the clause, the speaker says it.
    let says = if f.is_part("ought") && !subject.as_ref().is_some_and(|s| adjacent(cx, f, s, chain == Some(mode))) {
        speech::quoted(cx, f).or_else(|| speech::told_behind(cx, f))
    } else {
        None
    };
    let adjoins = subject.as_ref().is_some_and(|s| adjacent(cx, f, s, chain == Some(mode)));
    // `will seek talks and wants X to`: the subject of the verb before it.
    let follows = own && says.is_none() && !adjoins && shared.is_some() && chain.is_some();
    if own && says.is_none() && !follows && !adjoins {
        return None;
    }
    if noun(cx, f) && shared.is_none() && !subject.as_ref().is_some_and(|s| s.adjacent(cx, f)) {
        return None;
    }
    let mut told = None;
    if f.is_part("ought")
        && says.is_none()
        && let Some(subject) = &subject
    {
        match asks(cx, f, subject) {
            Asks::Itself => {}
            Asks::Nobody => return Some(stop),
            Asks::One(speaker) => told = Some(speaker),
            Asks::Other(countries) => {
                mode = Mode::Propose;
                told = Some(countries);
            }
        }
    }
    let mut actors = match shared {
        _ if told.is_some() => told.unwrap_or_default(),
        _ if says.is_some() => says.unwrap_or_default(),
        // `the Kenyan side was asked to`: by the other one.
        _ if passive(f) && mode == Mode::Propose => {
            let both = cx.pairs.both(f.sentence);
            let asked = subject.as_ref().filter(|s| s.adjacent(cx, f)).map(|s| s.countries(cx, f.sentence));
            match asked.as_deref() {
                Some([one]) if both.len() == 2 && both.contains(one) => both.into_iter().filter(|c| c != one).collect(),
                _ => both,
            }
        }
        // `They can count on us`: on who says so.
        _ if f.is_part("ours") => speech::quoted(cx, f).unwrap_or_else(|| spoken::speaker(cx, f.sentence, first)),
        // `"There are plans to reopen the line," X said`.
        _ if passive(f) && mode == Mode::Pledge => speech::quoted(cx, f).unwrap_or_else(|| cx.pairs.both(f.sentence)),
        // `"The port will be widened," X said`: only what who speaks says is undertaken.
        _ if f.is_part("quoted") => speech::quoted(cx, f).unwrap_or_else(|| spoken::spoken(cx, first)),
        // `It is hoped that roads will be mended, X said`.
        _ if passive(f) => speech::told_behind(cx, f).filter(|c| c.len() == 1).unwrap_or_else(|| cx.pairs.both(f.sentence)),
        Some(shared) if (follows || !own) && f.bound("actors").is_none() => shared,
        _ => actors(cx, f, subject.as_ref()),
    };
    // `In this crisis it is vital that ...`: what nobody is named to hold is held by who speaks.
    if actors.is_empty() && f.is_part("impersonal") && cx.reading.language_at(first) == Language::English {
        actors = speech::quoted(cx, f).unwrap_or_else(|| spoken::spoken(cx, first));
    }
    // `We agreed`, by whoever it is: both, where somebody of a state is told of.
    let office = |m: &Mention| matches!(m.what, What::Person(i) if !cx.reading.mentions.persons[i as usize].offices.is_empty());
    let officials = || {
        cx.people.iter().take(OFFICIALS).any(|(_, p)| p.country.is_some() && !p.offices.is_empty())
            || cx.reading.mentions.within(f.sentence_range()).any(|(_, m)| office(m))
    };
    if actors.is_empty() && f.is_part("together") && matches!(subject, Some(Subject::Spoken(..))) && officials() {
        actors = cx.pairs.both(f.sentence);
    }
    // `The war underlined the need to ..., the leaders agreed`: what no actor says, those hold who are told behind it.
    if !own
        && mode == Mode::Expect
        && (actors.is_empty() || !subject.as_ref().is_some_and(|s| s.begins(first) >= f.sentence_range().first()))
    {
        actors = speech::told_behind(cx, f).unwrap_or(actors);
    }
    if actors.is_empty() {
        if own || f.is_part("quoted") {
            return None;
        }
        return Some(stop);
    }
    // What a third country does on its own is no undertaking between those that the text is about.
    let principal = cx.pairs.principal();
    if let [one] = actors[..]
        && principal.len() >= 2
        && cx.reading.language_at(first) == Language::English
        && !principal.contains(&one)
    {
        return Some(stop);
    }
    // `We agreed`: the speaker and the other side.
    let vietnamese = cx.reading.language_at(first) == Language::Vietnamese;
    let decides = mode == Mode::Agree && (f.is_part("own") || vietnamese && matches!(subject, Some(Subject::Spoken(..))));
    if (f.is_part("together") || decides) && actors.len() < 2 && matches!(subject, Some(Subject::Spoken(..))) {
        actors = cx.pairs.both(f.sentence);
    }
    // An organisation undertakes it itself, whoever says so for it.
    let organisation = matches!(&subject, Some(Subject::Countries(_, at)) if cx.reading.is(*at, cx.packs().known.organisation));
    // `The President said that X would`: what one side says of the other is an expectation of its own.
    if f.is_part("own")
        && mode == Mode::Pledge
        && !organisation
        && let Some(speaker) = told_by(cx, f, &actors)
    {
        (mode, actors) = (Mode::Expect, vec![speaker]);
    }
    if mode == Mode::Agree && (f.is_part("joint") || f.is_part("together") || decides) && actors.len() < 2 {
        // One side agrees: it says what it will do.
        mode = Mode::Pledge;
    }
    actors.dedup();
    if mode == Mode::Propose && actors.len() > 1 && !passive(f) {
        // What both ask for, neither asks of the other; a third they may ask.
        match asked(cx, f) {
            Some(third) if actors.len() > 2 || !actors.contains(&third) => actors.retain(|a| *a != third),
            _ => mode = Mode::Expect,
        }
    }
    Some(Governing { f, mode: Some(mode), actors })
}

/// `in mutually agreed areas`, `in calling for a truce`: a participle or gerund behind a preposition, which governs nothing by
/// itself.
fn adjective(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let known = &cx.packs().known;
    let (start, first) = (f.sentence_range().first(), f.m.range.first());
    // `The meeting also agreed`: behind an article it is a noun.
    let noun = |at: usize| at > start && cx.reading.is(at - 1, known.article);
    let leads = |at: usize| at > start && cx.reading.is(at - 1, known.preposition) && !cx.reading.is(at - 1, known.joiner) && !noun(at - 1);
    let participle = ending::is_past(cx.reading.tokens[first].span.of(cx.reading.text));
    let adverb = first > start && cx.reading.is(first - 1, known.auxiliary);
    // `his leadership in calling for a truce`.
    let gerund = ending::is_gerund(cx.reading.tokens[first].span.of(cx.reading.text)) && leads(first);
    cx.reading.language_at(first) == Language::English && (gerund || participle && adverb && leads(first - 1))
}

/// `announced several pledges from`: whether the verb is a word in -s that is a noun as often, behind a word that may be said
/// of a noun.
fn noun(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let word = cx.reading.tokens[first].span.of(cx.reading.text);
    let before = first.checked_sub(1).filter(|at| *at >= f.sentence_range().first());
    cx.reading.language_at(first) == Language::English
        && ending::is_in_s(word)
        && f.bound("actors").is_none()
        && !passive(f)
        && before.is_some_and(|at| {
            cx.reading.tokens[at].is_word() && !cx.reading.tokens[at].capital && !cx.reading.is(at, cx.packs().known.joiner)
        })
        && cx.reading.is(first, cx.packs().known.deverbal)
}

/// Whether an invitation is told by the same words.
fn invites(f: &Found<'_, '_>, invitations: &[&Found<'_, '_>]) -> bool {
    in_sentence(invitations, f.sentence).iter().any(|inv| !inv.is_part("answer") && inv.m.range.overlaps(f.m.range))
}

/// Those of `found`, which stand in the order of the text, that lie in `sentence`.
pub(super) fn in_sentence<'f, 'c, 'm>(found: &'f [&'f Found<'c, 'm>], sentence: usize) -> &'f [&'f Found<'c, 'm>] {
    let from = found.partition_point(|f| f.sentence < sentence);
    let past = found.partition_point(|f| f.sentence <= sentence);
    &found[from..past]
}

/// `In 1975 they agreed to`, `proposed in 2019 that`: in English a year well before the text's own, at the head of the
/// sentence or right behind the verb, makes what was undertaken history.
fn long_ago(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (first, past) = (f.m.range.first(), f.m.range.past());
    let Some(now) = cx.calendar.as_of() else { return false };
    let start = f.sentence_range().first();
    let old = |range: TokenRange| {
        cx.dates_in(range).any(|(_, d)| !matches!(d, DateValue::Between(..)) && d.end().is_some_and(|e| e.year + 1 < now.year()))
    };
    let head = TokenRange::new(start, (start + 4).min(first));
    let behind = TokenRange::new(past, (past + 2).min(f.sentence_range().past()).max(past));
    old(head) || old(behind) && cx.reading.language_at(first) == Language::English
}

/// Whether a word of denial stands just before the verb.
fn denied(f: &Found<'_, '_>) -> bool {
    let from = f.m.range.first().saturating_sub(3).max(f.sentence_range().first());
    (from..f.m.range.past()).any(|at| f.cx.reading.is(at, f.cx.packs().known.negation))
}

/// Whether the subject stands right before the verb, or before the first of a chain: `X will do a, will do b`.
fn adjacent(cx: &Context<'_>, f: &Found<'_, '_>, subject: &Subject, chained: bool) -> bool {
    let start = f.m.range.first();
    if subject.adjacent(cx, f) || chained && start > f.sentence_range().first() && cx.reading.tokens[start - 1].is(',') {
        return true;
    }
    // `X cam kết a và sẽ b`: in Vietnamese one more verb of the same subject.
    let joined = (1..=2).any(|back| {
        start >= f.sentence_range().first() + back
            && cx.reading.lexeme(start - back, cx.packs().known.joiner).is_some_and(|(_, past)| past == start)
    });
    if chained && joined && cx.reading.language_at(start) == Language::Vietnamese {
        return true;
    }
    // `X values this and will go on`: the second verb of the only actor so far.
    let Subject::Actor(actor) = subject else { return false };
    let known = &cx.packs().known;
    let alone =
        f.sentence_range().contains(actor.range) && cx.actors(f.sentence).iter().find(|a| a.free).is_some_and(|a| a.range == actor.range);
    alone
        && !matches!(actor.who, Who::Both | Who::All)
        && (1..=2).any(|back| start >= back && cx.reading.lexeme(start - back, known.joiner).is_some_and(|(_, past)| past == start))
}

fn actors(cx: &Context<'_>, f: &Found<'_, '_>, subject: Option<&Subject>) -> Vec<Country> {
    let bound = f.countries("actors");
    if !bound.is_empty() {
        return bound;
    }
    if let Some((What::Both(value), _)) = f.bound("actors") {
        return if cx.packs().value(*value) == "all" { cx.pairs.all(f.sentence) } else { cx.pairs.both(f.sentence) };
    }
    let persons = f.persons("actors");
    if let Some(country) = persons.first().and_then(|p| cx.people.get(*p).country) {
        return vec![country];
    }
    // In an interview who answers says what both should do, whoever was named before.
    let named = |s: &Subject| s.begins(f.m.range.first()) >= f.sentence_range().first() && s.adjacent(cx, f);
    if let Some(asked) = cx.interviewed().filter(|_| f.code("mode") == Some("expect") && !subject.is_some_and(named)) {
        return cx.countries(&asked, f.sentence);
    }
    subject.map(|s| s.countries(cx, f.sentence)).unwrap_or_default()
}
