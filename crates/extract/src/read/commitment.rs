//! Commitments: who says that something will be or should be done, under which verb, and each action under it.
//!
//! Each pattern is a governing verb. A verb that stands in what another governs, with no action between, belongs to that
//! one (`hope that both will ...`); a verb that needs a subject of its own and has none is only one more action. What is
//! left parts a sentence into regions, and each region into actions. A sentence that only goes on with a list, numbered or
//! not, stands under the verb before it.

mod held;
mod list;

use crate::context::Context;
use crate::context::actor::Who;
use crate::context::points;
use crate::fact::{Commitment, Fact, Slots};
use crate::read::Draft;
use crate::read::clause::{action_at, actions, fields, has_action, in_list, one};
use crate::read::commitment::held::held;
use crate::read::commitment::list::{List, announces, umbrella};
use crate::read::enumeration::{carries_on, goes_on};
use crate::read::found::Found;
use crate::read::governing::{Governing, governing, weak, whole};
use crate::read::horizon;
use crate::read::itinerary;
use crate::read::own_clause;
use crate::read::parallel;
use crate::read::programme::Stay;
use crate::read::region::{clause_start, region, without_aside};
use crate::read::speech::{self, names_another};
use crate::read::states::states_fact;
use crate::span::TokenRange;
use crate::text::{Language, Role};
use crate::value::{DateValue, Field, Mode};

/// How many tokens may stand behind a verb that closes a sentence: when and where it was said.
const CLOSES: usize = 6;
/// How many tokens an item of a list may have before the thing of which it tells what will be: `Roads: a tunnel will be dug`.
const LABEL: usize = 6;
/// How many sentences a list under one verb may have.
const MOST_ITEMS: usize = 24;

/// Facts of other types that bear on what is a commitment, each in the order of the text.
pub struct Beside<'f, 'c, 'm> {
    /// Invitations: inviting is no request.
    pub invitations: &'f [&'f Found<'c, 'm>],
    /// The visit that the document reports: who `the host` and `the guest` are.
    pub stay: Option<&'f Stay>,
    /// The text is a joint statement, which says what the parties undertake in plain verbs.
    pub statement: bool,
    /// Positions: what is held on an issue is no undertaking.
    pub positions: &'f [&'f Found<'c, 'm>],
}

/// Reads the undertakings that `found` tells of: each pattern is a governing verb, and its region reaches to the next.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], beside: &Beside<'_, '_, '_>, draft: &mut Draft) {
    // A text that reports a visit is about two countries, however seldom it names the second.
    if !cx.pairs.are_foreign() && beside.stay.is_none() {
        return;
    }
    let (mut body, mut title) = (Vec::new(), Vec::new());
    let mut rest = found;
    let mut list: Option<List<'_, '_, '_>> = None;
    // The list whose points have bullets: what is told inside a point does not end it.
    let mut points: Option<List<'_, '_, '_>> = None;
    for sentence in 0..cx.reading.sentences.len() {
        let here = rest.partition_point(|f| f.sentence <= sentence);
        let mut verbs = governing(cx, &rest[..here], beside);
        // Whether the sentence tells a stand with which it goes on.
        let mut stand = false;
        rest = &rest[here..];
        let heads = headline(cx, sentence) || heading(cx, sentence) && !list.as_ref().is_some_and(|l| l.opened);
        let out = if heads { &mut title } else { &mut body };
        let whole = cx.reading.sentences[sentence].range;
        // A question promises nothing, nor does an observer.
        if whole.past() > whole.first() && cx.reading.tokens[whole.past() - 1].is('?') || speech::comments(cx, sentence) {
            continue;
        }
        let point = points::opens(cx.reading, sentence);
        // `- The sides note the following:`: points that stand under this one.
        let heads = cx.reading.tokens[whole.past().max(1) - 1].is(':');
        match (point, &points) {
            (Some(true), Some(p)) if !heads && list.as_ref().is_some_and(|l| l.told > p.told && !l.opened || l.told == p.told) => {
                list = Some(List { told: sentence - 1, ..p.clone() });
            }
            (Some(true), _) if heads => points = None,
            (Some(false), _) => points = None,
            _ => {}
        }
        // `2. Both agree: (i) ...; (ii) ...` ends before `3.`
        let label = points::label(cx.reading, sentence);
        if list.as_ref().is_some_and(|l| l.label.is_some() && label.is_some() && l.label != label) {
            list = None;
        }
        // `4. Trade in fish.` before `At the end of the talks, the ministers signed ...`: a paragraph in which somebody acts is no point.
        let acts = || cx.actors(sentence).iter().any(|a| a.free && !matches!(a.who, Who::Country(_)));
        if list.as_ref().is_some_and(|l| l.label.is_some()) && point == Some(false) && acts() {
            list = None;
        }
        if let Some(list) = &mut list
            && list.items < MOST_ITEMS
            && let Some(start) = goes_on(cx, sentence, list.told, list.opened)
                .or_else(|| carries_on(cx, sentence, list.told, list.under.mode == Some(Mode::Agree)))
            && verbs.iter().find(|v| !weak(v.f)).is_none_or(|v| v.f.m.range.first() > start || list.is_item(cx, v, start))
        {
            verbs.retain(|v| {
                (!weak(v.f) || v.f.is_part("tasks")) && v.f.m.range.first() != start && v.foretold.is_none_or(|at| at > start + LABEL)
            });
            list.decide(cx, &mut verbs);
            let document = list.names_document(cx, start);
            let end = verbs.first().map_or(whole.past(), |v| v.f.m.range.first());
            let item = TokenRange::new(start, end.max(start));
            // `in the following areas: trade; health`: what is listed is what the action is about, and nothing more to do.
            let about = list.about || cx.reading.language_at(start) == Language::Vietnamese && !in_list(cx, start);
            if !document && (!about || has_action(cx, item, MOST_ITEMS)) {
                undertakings(cx, &list.under, (sentence, item), beside, &mut stand, out);
            }
            list.told = sentence;
            list.items += 1;
            list.label = list.label.or(label);
            if point == Some(true) {
                points = Some(list.clone());
            }
        }
        if let Some(list) = &list {
            list.ask(cx, sentence, &mut verbs);
        }
        for (i, g) in verbs.iter().enumerate() {
            if g.mode.is_none() {
                continue;
            }
            let next = verbs.get(i + 1);
            let mut region = region(cx, g.f, next.map(|n| n.f));
            if g.stated {
                region = TokenRange::new(g.foretold.unwrap_or_else(|| clause_start(cx, g.f)).min(region.past()), region.past());
            }
            // A thing of which more is foretold belongs to that.
            if let Some(begins) = next.and_then(|n| n.foretold).filter(|begins| *begins > region.first()) {
                region = TokenRange::new(region.first(), region.past().min(begins).max(region.first()));
            }
            let vietnamese = cx.reading.language_at(region.first()) == Language::Vietnamese;
            let opened = region.past() == whole.past() && cx.reading.tokens[whole.past() - 1].is(':');
            // `They agreed on the following:` says nothing itself.
            let announces = opened && (region.len() <= 6 || region.len() <= 16 && announces(cx, region))
                || vietnamese && region.past() + 1 >= whole.past() && umbrella(cx, region, (sentence, opened));
            // `..., the ministers agreed in Accra`: what it governs stands before it.
            let behind = i > 0 && closed(&verbs[i - 1], Some(g), whole);
            if region.len() >= 2 && !announces && !behind {
                undertakings(cx, &as_closed(g, next, whole), (sentence, region), beside, &mut stand, out);
            }
            let about = opened && !announces && cx.reading.language_at(region.first()) == Language::English;
            list = (!g.f.is_part("outcome")).then(|| List { under: g.clone(), told: sentence, opened, about, items: 0, label: None });
        }
    }
    // A headline says in short what the story says in full.
    draft.facts.append(if body.is_empty() { &mut title } else { &mut body });
}

/// `The two will build a road, the ministers agreed`: what both will do is agreed where the verb behind it governs nothing more.
fn as_closed<'c, 'm, 'f>(g: &Governing<'c, 'm, 'f>, next: Option<&Governing<'c, 'm, 'f>>, sentence: TokenRange) -> Governing<'c, 'm, 'f> {
    Governing { mode: if closed(g, next, sentence) { Some(Mode::Agree) } else { g.mode }, ..g.clone() }
}

/// Whether `next`, the verb behind `g`, closes the sentence and only tells that both agreed on what `g` says that they will do.
fn closed(g: &Governing<'_, '_, '_>, next: Option<&Governing<'_, '_, '_>>, sentence: TokenRange) -> bool {
    let closes = |n: &Governing<'_, '_, '_>| {
        // `..., it was agreed during the visit`.
        n.f.is_part("closing") || n.f.is_part("together") && n.f.m.range.past() + CLOSES >= sentence.past()
    };
    let own = g.f.is_part("own") || g.f.is_part("own-whole");
    g.mode == Some(Mode::Pledge) && own && g.actors.len() > 1 && next.is_some_and(closes)
}

/// Whether the sentence is a headline: among the first lines, short, and without a full stop.
fn headline(cx: &Context<'_>, sentence: usize) -> bool {
    let passage = cx.reading.sentences[sentence].passage;
    let text = cx.reading.passages[passage].span.of(cx.reading.text);
    let point = points::opens(cx.reading, sentence) == Some(true);
    cx.reading.passages[passage].role == Role::Title
        || !point && passage < 5 && text.len() < 160 && !text.ends_with(['.', ':', ';', '!', '?', '"', '”', ','])
}

/// How many letters the heading of a section has at most.
const HEADING: usize = 90;

/// `Kỳ vọng hiệp định mới`: whether the Vietnamese sentence is a short line by itself without a mark at its end.
fn heading(cx: &Context<'_>, sentence: usize) -> bool {
    let passage = cx.reading.sentences[sentence].passage;
    let text = cx.reading.passages[passage].span.of(cx.reading.text);
    let open = cx.reading.language_at(cx.reading.sentences[sentence].range.first()) == Language::Vietnamese;
    let alone = points::opens(cx.reading, sentence) == Some(false) && text.chars().count() < HEADING;
    open && alone && text.ends_with(char::is_alphanumeric)
}

/// One undertaking for each action in `region` of `sentence`.
fn undertakings(
    cx: &Context<'_>,
    g: &Governing<'_, '_, '_>,
    (sentence, region): (usize, TokenRange),
    beside: &Beside<'_, '_, '_>,
    stand: &mut bool,
    out: &mut Vec<Fact>,
) {
    let Some(mode) = g.mode else { return };
    let known = &cx.packs().known;
    let quote = cx.reading.sentences[sentence].range;
    // `promised fifty buses`: in English the verb that governs tells enough of itself.
    let noun = cx.reading.language_at(quote.first()) == Language::English;
    // What stands before its verb is one: `steps to deepen trade and increase exports were agreed`.
    let parts = if g.stated || g.f.is_part("passive-whole") || g.f.is_part("quoted") { one(cx, region) } else { actions(cx, region) };
    // Whether each side undertakes its own.
    let sided = own_clause::of_side(cx, region.first(), quote);
    let each = sided || g.f.is_part("outcome") || g.f.is_part("bare");
    *stand &= mode == Mode::Expect;
    for (n, action) in parts.into_iter().enumerate() {
        let action = without_aside(cx, action);
        let fields = fields(cx, action);
        let begins = action_at(cx, action.first(), action.past()).is_some();
        let counts = if n == 0 {
            let told =
                whole(g.f) || has_action(cx, action, 16) || !fields.is_empty() || noun && (action.len() > 2 || parallel::deed(cx, action));
            // `asked for spare parts`.
            let told = told || noun && mode == Mode::Propose && cx.reading.is(action.first() - 1, known.preposition);
            let told = told || mode != Mode::Expect && names_another(cx, action, &g.actors);
            // `hứa trả lời trước tháng 4`: what is to be done by a day.
            let bare = || [known.due, known.preposition].iter().any(|class| cx.reading.is(action.first(), *class));
            let asked = !noun && mode != Mode::Expect && !g.f.is_part("own") && action.len() > 2;
            let told = told || asked && !bare() && due(cx, action).is_some();
            // `discussed the importance of schools`: where only a thing is talked of, nothing is to be done.
            told && (begins || !g.f.is_part("talk") || doable(cx, action) || needs_more(cx, g.f, action))
        } else {
            begins || has_action(cx, action, 8) || noun && parallel::counts(cx, action)
        };
        let counts = counts && !(n > 0 && g.f.is_part("own") && tells_anew(cx, action));
        let told = counts && action.len() >= 2 && !only_level(cx, action) && !states_fact(cx, action);
        let reported = g.f.is_part("outcome") && own_clause::signs(cx, action);
        if !told || reported || itinerary::is_item(cx, g.f, mode, action) {
            continue;
        }
        if held(cx, g, sentence, action, beside.positions) {
            *stand |= noun && n == 0 && mode == Mode::Expect;
            continue;
        }
        // `called for the code to respect the law and support the order`: what goes on with a stand, and is of no field.
        if *stand && fields.iter().all(|f| matches!(f, Field::Multilateral | Field::Politics)) {
            continue;
        }
        let due = due(cx, action);
        let text = cx.reading.phrase(action);
        let told = Commitment { mode: Some(mode), actors: g.actors.clone(), fields, text: Some(text), due };
        let told = if n == 0 && !sided { Some(told) } else { own_clause::undertaken(cx, action, told, each) };
        out.extend(told.map(|slots| g.f.fact(Slots::Commitment(slots), quote)));
    }
}

/// Within how many tokens of its beginning a clause has its verb.
const CLAUSE: usize = 12;

/// `will mend the road; the fee may rise`, `...; while X praised it`: whether behind a semicolon an English clause of its own begins, of
/// which the verb before it says nothing.
fn tells_anew(cx: &Context<'_>, action: TokenRange) -> bool {
    let (reading, known, first) = (cx.reading, &cx.packs().known, action.first());
    let parted = (first.saturating_sub(2)..first).any(|at| reading.tokens[at].is(';'));
    let pronoun = || reading.lexeme(first, known.agent).is_some_and(|(value, _)| value == "alone") || reading.is(first, known.pronoun);
    let relative = |at: usize| (first..at).any(|i| reading.is(i, known.relator));
    let near = first + 1..action.past().min(first + CLAUSE);
    let verb = || near.into_iter().any(|at| (reading.is(at, known.modal) || reading.is(at, known.stative)) && !relative(at));
    let opens = action_at(cx, first, action.past()).is_some();
    parted && reading.language_at(first) == Language::English && !opens && (reading.is(first, known.aside) || pronoun() || verb())
}

/// Whether what is only talked of can be done: an infinitive, a gerund, or working together.
fn doable(cx: &Context<'_>, action: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    parallel::infinitive(cx, action) || parallel::begins(cx, action) || action.indexes().any(|at| reading.is(at, known.concert))
}

/// `discussed the need for greater investment`: whether there should be more of what is talked of.
fn needs_more(cx: &Context<'_>, f: &Found<'_, '_>, action: TokenRange) -> bool {
    let known = &cx.packs().known;
    cx.reading.is(action.first(), known.greater) && f.m.range.indexes().any(|at| cx.reading.is(at, known.resolve))
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
    let dated = cx.dates_in(action).find_map(|(range, date)| {
        // `by 2030`, `by the end of 2030`; `next year` needs no word before it.
        let number = range.indexes().any(|at| reading.tokens[at].is_number());
        // `tại Hà Nội năm 2030`: Vietnamese needs none where the date says of itself what it is.
        let said = reading.language_at(range.first()) == Language::Vietnamese && reading.tokens[range.first()].is_word();
        let by = !number || said || (range.first().saturating_sub(3)..range.first()).any(|i| reading.is(i, cx.packs().known.due));
        let ahead = match (cx.calendar.as_of(), date.end().and_then(|e| e.last_day())) {
            (Some(now), Some(end)) => end > now,
            (None, Some(_)) => true,
            _ => false,
        };
        // `under the plan for 2021 to 2024`: what began years ago is no day by which.
        let began = matches!((date, cx.calendar.as_of()), (DateValue::Between(from, _), Some(now)) if from.year < now.year());
        let ahead = ahead && !began;
        (by && ahead && !matches!(date, DateValue::Annual)).then_some(date)
    });
    dated.or_else(|| horizon::year(cx, action))
}
