//! Commitments: who says that something will be or should be done, under which verb, and each action under it.
//!
//! Each pattern is a governing verb. A verb that stands in what another governs, with no action between, belongs to that
//! one (`hope that both will ...`); a verb that needs a subject of its own and has none is only one more action. What is
//! left parts a sentence into regions, and each region into actions. A sentence that only goes on with a list, numbered or
//! not, stands under the verb before it.

use crate::context::Context;
use crate::context::actor::Who;
use crate::fact::{Commitment, Fact, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::clause::{action_at, actions, fields, has_action, verb};
use crate::read::enumeration::{carries_on, goes_on};
use crate::read::found::Found;
use crate::read::position::{concerns, stands};
use crate::read::programme::Stay;
use crate::read::speech::{self, Asks, asked, asks, attribution, names_another, told_by};
use crate::read::subject::{self, Subject};
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, Role};
use crate::value::{Country, DateValue, Mode, Topic};

/// A governing verb with its mode and its subject; without a mode it only ends what stands before it.
#[derive(Clone)]
struct Governing<'c, 'm, 'f> {
    f: &'f Found<'c, 'm>,
    mode: Option<Mode>,
    actors: Vec<Country>,
}

/// How many sentences a list under one verb may have.
const MOST_ITEMS: usize = 24;
/// How many tokens of a name may stand before or behind one of its words.
const LONGEST_NAME: usize = 8;

/// Facts of other types that bear on what is a commitment, each in the order of the text.
pub struct Beside<'f, 'c, 'm> {
    /// Invitations: inviting is no request.
    pub invitations: &'f [&'f Found<'c, 'm>],
    /// The visit that the document reports: who `the host` and `the guest` are.
    pub stay: Option<&'f Stay>,
    /// Positions: what is held on an issue is no undertaking.
    pub positions: &'f [&'f Found<'c, 'm>],
}

/// Reads the undertakings that `found` tells of: each pattern is a governing verb, and its region reaches to the next.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], beside: &Beside<'_, '_, '_>, draft: &mut Draft) {
    if !cx.pairs.are_foreign() {
        return;
    }
    let (mut body, mut title) = (Vec::new(), Vec::new());
    let mut rest = found;
    let mut list: Option<List<'_, '_, '_>> = None;
    for sentence in 0..cx.reading.sentences.len() {
        let here = rest.partition_point(|f| f.sentence <= sentence);
        let mut verbs = governing(cx, &rest[..here], beside);
        rest = &rest[here..];
        let out = if headline(cx, sentence) { &mut title } else { &mut body };
        let whole = cx.reading.sentences[sentence].range;
        // A question promises nothing, nor does an observer.
        if whole.past() > whole.first() && cx.reading.tokens[whole.past() - 1].is('?') || speech::comments(cx, sentence) {
            continue;
        }
        if let Some(list) = &mut list
            && list.items < MOST_ITEMS
            && let Some(start) = goes_on(cx, sentence, list.told, list.opened).or_else(|| carries_on(cx, sentence, list.told))
            && verbs.iter().find(|v| !weak(v.f)).is_none_or(|v| v.f.m.range.first() > start)
        {
            verbs.retain(|v| !weak(v.f));
            let end = verbs.first().map_or(whole.past(), |v| v.f.m.range.first());
            undertakings(cx, &list.under, sentence, TokenRange::new(start, end), beside, out);
            list.told = sentence;
            list.items += 1;
        }
        for (i, g) in verbs.iter().enumerate() {
            if g.mode.is_none() {
                continue;
            }
            let region = region(cx, g.f, verbs.get(i + 1).map(|n| n.f));
            let opened = region.past() == whole.past() && cx.reading.tokens[whole.past() - 1].is(':');
            // `They agreed on the following:` says nothing itself.
            if region.len() >= 2 && !(opened && region.len() <= 6) {
                undertakings(cx, g, sentence, region, beside, out);
            }
            list = Some(List { under: g.clone(), told: sentence, opened, items: 0 });
        }
    }
    // A headline says in short what the story says in full.
    draft.facts.append(if body.is_empty() { &mut title } else { &mut body });
}

/// Whether the words of the pattern are themselves the action.
fn whole(f: &Found<'_, '_>) -> bool {
    f.is_part("whole") || f.is_part("goal") || f.is_part("passive-whole")
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
fn weak(f: &Found<'_, '_>) -> bool {
    f.is_part("weak") || f.is_part("goal")
}

/// Whether the sentence is a headline: among the first lines, short, and without a full stop.
fn headline(cx: &Context<'_>, sentence: usize) -> bool {
    let passage = cx.reading.sentences[sentence].passage;
    let text = cx.reading.passages[passage].span.of(cx.reading.text);
    cx.reading.passages[passage].role == Role::Title
        || passage < 5 && text.len() < 160 && !text.ends_with(['.', ':', ';', '!', '?', '"', '”', ','])
}

/// Under which verb the next sentences may go on.
struct List<'c, 'm, 'f> {
    under: Governing<'c, 'm, 'f>,
    /// The last sentence of it so far.
    told: usize,
    /// The verb's sentence ends in a colon.
    opened: bool,
    items: usize,
}

/// The verbs of one sentence that govern something of their own, in order.
fn governing<'c, 'm, 'f>(cx: &Context<'_>, found: &'f [&'f Found<'c, 'm>], beside: &Beside<'_, '_, '_>) -> Vec<Governing<'c, 'm, 'f>> {
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
        let before = out.last().filter(|b| b.mode.is_some());
        let within = |b: &Governing<'_, '_, '_>| in_complement(cx, b.f.m.range.past(), f.m.range.first(), f.is_part("own"));
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

/// Whether only a subject stands between two verbs, so that the second lies in what the first governs.
fn in_complement(cx: &Context<'_>, from: usize, to: usize, commas: bool) -> bool {
    to.saturating_sub(from) < 20
        && (from..to).all(|at| {
            let token = &cx.reading.tokens[at];
            !(token.is(',') && !commas || token.is(';') || token.is(':'))
                && !cx.reading.is(at, cx.packs().known.sequel)
                && verb(cx, at).is_none()
        })
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
        if possessed || cx.reading.is(first - 1, cx.packs().known.infinitive) {
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
    let own = f.is_part("own") || f.is_part("own-not") || f.is_part("ought");
    if f.is_part("next") && chain.is_none() {
        return None;
    }
    // `"It must be settled soon," he said`: where nobody is named in the clause, the speaker says it.
    let says = if f.is_part("ought") && !subject.as_ref().is_some_and(|s| adjacent(cx, f, s, chain == Some(mode))) {
        speech::quoted(cx, f)
    } else {
        None
    };
    if own && says.is_none() && !subject.as_ref().is_some_and(|s| adjacent(cx, f, s, chain == Some(mode))) {
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
            Asks::Other(countries) => {
                mode = Mode::Propose;
                told = Some(countries);
            }
        }
    }
    let mut actors = match shared {
        _ if told.is_some() => told.unwrap_or_default(),
        _ if says.is_some() => says.unwrap_or_default(),
        _ if passive(f) => cx.pairs.both(f.sentence),
        Some(shared) if !own && f.bound("actors").is_none() => shared,
        _ => actors(cx, f, subject.as_ref()),
    };
    if actors.is_empty() {
        if own {
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
    let decides = f.is_part("own") && mode == Mode::Agree;
    if (f.is_part("together") || decides) && actors.len() < 2 && matches!(subject, Some(Subject::Spoken(..))) {
        actors = cx.pairs.both(f.sentence);
    }
    // `The President said that X would`: what one side says of the other is an expectation of its own.
    if f.is_part("own")
        && mode == Mode::Pledge
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

/// Whether an invitation is told by the same words.
fn invites(f: &Found<'_, '_>, invitations: &[&Found<'_, '_>]) -> bool {
    in_sentence(invitations, f.sentence).iter().any(|inv| !inv.is_part("answer") && inv.m.range.overlaps(f.m.range))
}

/// Whether `action` only says what is held on an issue: a position. Asking somebody to hold it is a request all the same,
/// and to support each other is also an undertaking.
fn held(cx: &Context<'_>, mode: Mode, sentence: usize, action: TokenRange, positions: &[&Found<'_, '_>]) -> bool {
    // What an action is in accord with does not make it a position.
    let accord = (action.first() + 2..action.past()).find(|at| cx.reading.is(*at, cx.packs().known.accord));
    let main = accord.map_or(action, |at| TokenRange::new(action.first(), at));
    let vietnamese = cx.reading.language_at(action.first()) == Language::Vietnamese;
    let asks = mode == Mode::Propose || mode == Mode::Expect && vietnamese;
    in_sentence(positions, sentence).iter().any(|p| {
        let topic = p.set("topic").and_then(Topic::from_code);
        let issue = !matches!(topic, None | Some(Topic::MultilateralSupport | Topic::Climate)) && !p.is_part("value") && concerns(p);
        issue && p.m.range.overlaps(main) && (!asks || stands(p))
    })
}

/// Those of `found`, which stand in the order of the text, that lie in `sentence`.
fn in_sentence<'f, 'c, 'm>(found: &'f [&'f Found<'c, 'm>], sentence: usize) -> &'f [&'f Found<'c, 'm>] {
    let from = found.partition_point(|f| f.sentence < sentence);
    let past = found.partition_point(|f| f.sentence <= sentence);
    &found[from..past]
}

/// One undertaking for each action in `region` of `sentence`.
fn undertakings(
    cx: &Context<'_>,
    g: &Governing<'_, '_, '_>,
    sentence: usize,
    region: TokenRange,
    beside: &Beside<'_, '_, '_>,
    out: &mut Vec<Fact>,
) {
    let Some(mode) = g.mode else { return };
    let quote = cx.reading.sentences[sentence].range;
    // `promised fifty buses`: in English the verb that governs tells enough of itself.
    let noun = cx.reading.language_at(quote.first()) == Language::English;
    for (n, action) in actions(cx, region).into_iter().enumerate() {
        let action = without_aside(cx, action);
        let fields = fields(cx, action);
        let begins = action_at(cx, action.first(), action.past()).is_some();
        let counts = if n == 0 {
            let told = whole(g.f) || has_action(cx, action, 12) || !fields.is_empty() || noun && action.len() > 2;
            told || mode != Mode::Expect && names_another(cx, action, &g.actors)
        } else {
            begins || has_action(cx, action, 8)
        };
        if !counts || action.len() < 2 || only_level(cx, action) || held(cx, mode, sentence, action, beside.positions) {
            continue;
        }
        let due = due(cx, action);
        let text = cx.reading.phrase(action);
        let slots = Commitment { mode: Some(mode), actors: g.actors.clone(), fields, text: Some(text), due };
        out.push(g.f.fact(Slots::Commitment(slots), quote));
    }
}

/// `action` without what a comma and a word such as `when` open.
fn without_aside(cx: &Context<'_>, action: TokenRange) -> TokenRange {
    let aside = (action.first() + 2..action.past().saturating_sub(1))
        .find(|at| cx.reading.tokens[*at].is(',') && cx.reading.is(at + 1, cx.packs().known.aside));
    aside.map_or(action, |at| TokenRange::new(action.first(), at))
}

/// `In 1975 they agreed to`, `proposed in 2019 that`: in English a year well before the text's own, at the head of the
/// sentence or right behind the verb, makes what was undertaken history.
fn long_ago(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (first, past) = (f.m.range.first(), f.m.range.past());
    let Some(now) = cx.calendar.as_of().filter(|_| cx.reading.language_at(first) == Language::English) else { return false };
    let start = f.sentence_range().first();
    let old = |range: TokenRange| {
        cx.dates_in(range).any(|(_, d)| !matches!(d, DateValue::Between(..)) && d.end().is_some_and(|e| e.year + 1 < now.year()))
    };
    let head = TokenRange::new(start, (start + 4).min(first));
    let behind = TokenRange::new(past, (past + 2).min(f.sentence_range().past()).max(past));
    old(head) || old(behind)
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
    subject.map(|s| s.countries(cx, f.sentence)).unwrap_or_default()
}

/// The tokens that the verb governs: to the next governing verb, or to where that verb's subject begins.
fn region(cx: &Context<'_>, f: &Found<'_, '_>, next: Option<&Found<'_, '_>>) -> TokenRange {
    let start = match f {
        f if whole(f) || f.is_part("own-not") => f.m.range.first(),
        // `announced that X would`: the clause is what the first verb governs.
        f if f.is_part("clause") => f.range("text").filter(|r| f.m.range.contains(*r)).map_or(f.m.range.first() + 1, TokenRange::past),
        f => f.m.range.past(),
    };
    let rest = TokenRange::new(f.m.range.past(), f.sentence_range().past());
    let mut end = attribution(cx, rest).unwrap_or(rest.past());
    end = end.min(speech::told_next(cx, f, TokenRange::new(rest.first(), end)).unwrap_or(end));
    if let Some(next) = next {
        end = end.min(next.m.range.first());
        if let Some(subject) = cx.subject(next.sentence, end)
            && subject.range.first() >= start
            && subject.range.past() <= end
            && cx.reading.tokens[subject.range.past()..end].len() < 6
        {
            end = subject.range.first();
        }
        // The words that lead to the next verb belong to it.
        let known = &cx.packs().known;
        while end > start {
            let before = end - 1;
            let token = &cx.reading.tokens[before];
            let led = token.is(',')
                || token.is(';')
                || cx.reading.is(before, known.sequel)
                || cx.reading.is(before, known.auxiliary)
                || cx.reading.is(before, known.article);
            if !led {
                break;
            }
            end = before;
        }
    }
    TokenRange::new(start, end.max(start))
}

/// An action that is nothing but the change of level: a partnership, not a commitment.
fn only_level(cx: &Context<'_>, action: TokenRange) -> bool {
    let reading = cx.reading;
    let known = &cx.packs().known;
    // Not the level in the name of a body: `Partnership Forum`.
    let level = action
        .indexes()
        .any(|at| reading.lexeme(at, known.level).is_some_and(|(_, past)| past >= action.past() || !reading.tokens[past].capital));
    let upgrade = action
        .indexes()
        .take(4)
        .any(|at| reading.lexeme(at, known.action).is_some_and(|(v, _)| matches!(v, "upgrade" | "elevate" | "raise" | "establish")));
    level && upgrade && action.len() < 20
}

/// The date by which: one behind a word like `by` that does not lie in the past.
fn due(cx: &Context<'_>, action: TokenRange) -> Option<DateValue> {
    let reading = cx.reading;
    cx.dates_in(action).find_map(|(range, date)| {
        // `by 2030`, `by the end of 2030`; `next year` needs no word before it.
        let number = range.indexes().any(|at| reading.tokens[at].is_number());
        let by = !number || (range.first().saturating_sub(3)..range.first()).any(|i| reading.is(i, cx.packs().known.due));
        let ahead = match (cx.calendar.as_of(), date.end().and_then(|e| e.last_day())) {
            (Some(now), Some(end)) => end > now,
            (None, Some(_)) => true,
            _ => false,
        };
        (by && ahead && !matches!(date, DateValue::Annual)).then_some(date)
    })
}
