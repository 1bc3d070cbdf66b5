//! Positions: what a country, or both, hold on an issue beyond the two of them.

mod holder;
mod text;

use crate::context::Context;
use crate::fact::{Fact, Position, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::position::holder::holders;
use crate::read::position::text::told_of;
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, Role, ending};
use crate::value::{Country, Topic};

/// How far behind one issue another may stand that goes on with it, and how many matches away what a concern is about.
const NEAR: usize = 6;
/// How many sentences back the issue may be told of which a stand is backed, and how many matches away.
const REFERS: usize = 2;
/// How many matches away.
const AROUND: usize = 12;
/// How many tokens may stand behind a topic that leads up to the main clause.
const LED: usize = 8;
/// How far where it names no other country.
const FURTHER: usize = 40;
/// How far before the matter the words may stand by which somebody gives thanks for it, or acts together with another.
const TOWARDS: usize = 24;
/// How many tokens behind a word of stance the matter may begin that it governs.
const GOVERNS: usize = 9;
/// How far where it is the need of something that is voiced: `the importance of a broad, fair and lasting settlement`.
const NEEDED: usize = 16;

/// How far behind the words of a stance its object may name an issue.
const OBJECT: usize = 20;

/// Reads the positions that `found` tells of: a topic on which somebody takes a stand.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], draft: &mut Draft) {
    let mut title: Vec<Fact> = Vec::new();
    let mut story: Vec<Topic> = Vec::new();
    for (i, f) in found.iter().enumerate() {
        let Some(topic) = f.set("topic").and_then(Topic::from_code) else { continue };
        if topic == Topic::PeacefulSettlement && of_one_issue(found, i) {
            continue;
        }
        let told_again = named_again(found, i) || topic == Topic::Other && (goes_on(found, i) || names_sea(found, i));
        if !is_told(found, i) || !cx.pairs.are_foreign() || !concerns(f) || told_again {
            continue;
        }
        let holders = holders(cx, found, i);
        if holders.is_empty() || f.is_part("weak") && named_beside(found, i) {
            continue;
        }
        let topic = if f.is_part("refers") { referred(found, i).unwrap_or(topic) } else { topic };
        let slots = Position { countries: holders, topic: Some(topic), text: Some(cx.reading.phrase(told_of(f))) };
        let fact = f.fact(Slots::Position(slots), f.sentence_range());
        let passage = &cx.reading.passages[cx.reading.sentences[f.sentence].passage];
        if passage.role == Role::Title && passage.language == Language::English {
            title.push(fact);
        } else {
            story.push(topic);
            draft.facts.push(fact);
        }
    }
    // A headline says in short what the story says in full.
    let only = |fact: &Fact| !matches!(&fact.slots, Slots::Position(p) if p.topic.is_some_and(|t| story.contains(&t)));
    draft.facts.extend(title.into_iter().filter(only));
}

/// `ủng hộ lập trường đó`: the sea, where the sentence or the one before it in the passage takes a stand on that; whose stand is backed.
fn referred(found: &[&Found<'_, '_>], at: usize) -> Option<Topic> {
    let f = found[at];
    let passage = |n: &Found<'_, '_>| f.cx.reading.sentences[n.sentence].passage;
    let near = |n: &Found<'_, '_>| n.sentence.abs_diff(f.sentence) <= REFERS && passage(n) == passage(f) && n.sentence <= f.sentence;
    let around = (at.saturating_sub(AROUND)..(at + AROUND).min(found.len())).filter(|i| near(found[*i]));
    let topic = |i: usize| found[i].set("topic").and_then(Topic::from_code);
    around.filter(|i| is_told(found, *i)).filter_map(topic).find(|topic| *topic == Topic::SouthChinaSea)
}

/// Whether somebody takes a stand on the issue that `found[at]` names: by a word beside it, where the match tells none itself.
pub fn is_told(found: &[&Found<'_, '_>], at: usize) -> bool {
    let f = found[at];
    if around(f) || opened_by_gerund(f) {
        return false;
    }
    match f.set("part") {
        // Rights and the rule of law are held where a word of stance governs them: everybody's talks name them.
        Some("value") => stance(found, at) && (governed(f) || f.cx.reading.language_at(f.m.range.first()) == Language::Vietnamese),
        Some("topic" | "third" | "held") => stance(found, at) || f.is_part("third") && stands(f),
        Some("cause") => governed(f),
        Some("outright" | "taken") => true,
        _ => stands(f),
    }
}

/// `Amid tensions over X, the ministers called for`: whether the match stands in the words before the first comma of an English sentence
/// that only tell what goes on around it.
fn around(f: &Found<'_, '_>) -> bool {
    let (reading, from, first) = (f.cx.reading, f.sentence_range().first(), f.m.range.first());
    let opens = reading.language_at(from) == Language::English && reading.is(from, f.cx.packs().known.backdrop);
    opens && !(from..first).any(|at| reading.tokens[at].is(','))
}

/// Whether the sentence of `found[at]` tells a stance beside the topic, by a pattern of its own: in English before it, or behind it
/// where the topic leads up to it.
fn stance(found: &[&Found<'_, '_>], at: usize) -> bool {
    let f = found[at];
    let here = |n: &&&Found<'_, '_>| n.sentence == f.sentence;
    let back = |n: &Found<'_, '_>| tells(n) && (n.m.range.overlaps(f.m.range) || leads(f) || looks_back(f, n));
    found[..at].iter().rev().take_while(here).any(|n| tells(n)) || found[at..].iter().take_while(here).any(|n| back(n))
}

/// `The war in X must end, the ministers stressed`, `the war was condemned`: whether the words of a stance behind the topic of `f` look
/// back to it, and do not only go on behind a joining word.
fn looks_back(f: &Found<'_, '_>, stance: &Found<'_, '_>) -> bool {
    let (reading, known, first) = (f.cx.reading, &f.cx.packs().known, stance.m.range.first());
    let between = f.m.range.past()..first;
    let joins = |at: usize| reading.is(at, known.joiner);
    reading.language_at(first) != Language::English || !between.clone().any(joins) || reading.is(first - 1, known.passive)
}

/// Whether the match is a word by which a stand is taken. `supports X's accession`: it may also begin the name of an issue.
pub fn tells(f: &Found<'_, '_>) -> bool {
    f.is_part("stance") || f.is_part("held") || rejects(f)
}

/// Whether a word of stance stands before or in the match. What is only asked of the other side is a request; what is only
/// talked about is no position.
pub fn stands(f: &Found<'_, '_>) -> bool {
    let cx = f.cx;
    let class = cx.packs().known.stance;
    let from = f.sentence_range().first();
    let word = |at: usize| cx.reading.lexeme(at, class).map(|(value, _)| value);
    let asked = (from..f.m.range.first()).rev().filter_map(word).find(|w| *w != "hold");
    match asked {
        Some("ask") => false,
        Some(_) => true,
        None if leads(f) => f.sentence_range().indexes().any(|at| word(at) == Some("claim")),
        None => (f.sentence_range().first()..f.m.range.past()).any(|at| word(at).is_some_and(|w| w != "ask")),
    }
}

/// Whether the match is a verb that takes a stand on whatever stands behind it.
fn rejects(f: &Found<'_, '_>) -> bool {
    f.is_part("weak") && by_verb(f)
}

/// `welcomed the truce and denounced the blockade`: whether a joining word stands right before the match.
fn continues(f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let from = first.saturating_sub(2).max(f.sentence_range().first());
    let joins = |at: usize| f.cx.reading.lexeme(at, f.cx.packs().known.joiner).is_some_and(|(_, past)| past == first);
    (from..first).any(joins) && f.cx.actors(f.sentence).iter().any(|a| a.free && a.range.past() < first)
}

/// `..., and condemned X`: whether a further stand begins behind the joining word at `at`.
fn stands_behind(f: &Found<'_, '_>, at: usize) -> bool {
    (at + 1..(at + 3).min(f.clause().past())).any(|i| f.cx.reading.is(i, f.cx.packs().known.stance))
}

/// Whether a word of stance governs the matter told: close before it, in the same clause, and the other side not asked.
pub fn governed(f: &Found<'_, '_>) -> bool {
    let (reading, class) = (f.cx.reading, f.cx.packs().known.stance);
    let first = f.m.range.first();
    let within = |most: usize| first.saturating_sub(most).max(f.clause().first())..first;
    let need = |at: usize| reading.lexeme(at, f.cx.packs().known.resolve).is_some_and(|(value, _)| value == "need");
    let from = if within(NEEDED).any(need) { within(NEEDED) } else { within(GOVERNS) };
    from.rev().find_map(|at| reading.lexeme(at, class)).is_some_and(|(value, _)| value != "ask")
}

/// `thanked X for its stand on Y`, `agreed to cooperate on the crisis in Y`: whether what stands before the matter only thanks for it,
/// or is done together about it.
pub fn towards(f: &Found<'_, '_>) -> bool {
    let (reading, known, first) = (f.cx.reading, &f.cx.packs().known, f.m.range.first());
    if reading.language_at(first) != Language::English || f.set("topic") == Some("multilateral-support") {
        return false;
    }
    let from = first.saturating_sub(TOWARDS).max(f.clause().first());
    // The end of an aside, or of a quotation, parts the two.
    let mark = |at: usize| matches!(reading.tokens[at].kind, TokenKind::Mark('"' | '“' | '”' | ','));
    let told = |at: &usize| reading.is(*at, known.stance) || reading.is(*at, known.toward) || mark(*at);
    let nearest = (from..first).rev().find(told);
    nearest.is_some_and(|at| match reading.lexeme(at, known.toward) {
        Some(("thanks", past)) => past <= first,
        Some(("together", past)) => past <= first && !by_verb(f),
        _ => false,
    })
}

/// Whether the topic stands before the main clause: `On X, the two sides stressed ...`.
fn leads(f: &Found<'_, '_>) -> bool {
    let (tokens, past, end) = (&f.cx.reading.tokens, f.m.range.past(), f.sentence_range().past());
    let actor = |from: usize, to: usize| f.cx.actors(f.sentence).iter().any(|a| a.free && a.range.first() >= from && a.range.past() <= to);
    // `On the X issue, the two sides stressed`.
    let behind = || (past..end.min(past + LED)).find(|at| tokens[*at].is(',')).is_some_and(|comma| comma == past || !actor(past, comma));
    // `Hai bên ủng hộ trật tự, ...`: who acts before a Vietnamese verb of stance takes the stand that it tells.
    let vietnamese = f.cx.reading.language_at(past - 1) == Language::Vietnamese;
    let held = || vietnamese && f.cx.reading.is(f.m.range.first(), f.cx.packs().known.stance) && actor(f.sentence_range().first(), past);
    f.m.range.first() < f.sentence_range().first() + 5 && behind() && !by_verb(f) && !held()
}

/// How many tokens an opening participle may reach before its comma.
const OPENING: usize = 24;

/// `Turning to the war in X, the leaders ...`: whether the match stands under a participle that opens an English sentence and takes no
/// stand, with whoever acts behind its comma.
fn opened_by_gerund(f: &Found<'_, '_>) -> bool {
    let (reading, first) = (f.cx.reading, f.sentence_range().first());
    let stance = |at: usize| reading.is(at, f.cx.packs().known.stance);
    if reading.language_at(first) != Language::English || !ending::is_gerund(reading.tokens[first].span.of(reading.text)) {
        return false;
    }
    let past = f.m.range.past();
    let comma = (past..f.sentence_range().past().min(first + OPENING)).find(|at| reading.tokens[*at].is(','));
    let subject =
        |comma: usize| f.cx.actors(f.sentence).iter().any(|a| a.free && a.range.first() > comma && a.range.first() < comma + NEAR);
    !(first..past).any(stance) && comma.is_some_and(subject)
}

/// Whether the match begins with the verb of the stand itself: `rejects sanctions`.
fn by_verb(f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let stance = f.cx.reading.lexeme(first, f.cx.packs().known.stance);
    f.cx.reading.language_at(first) == Language::English && stance.is_some_and(|(value, _)| value != "noun")
}

/// Whether the match tells of an issue: where it names a country, of one beyond the two.
pub fn concerns(f: &Found<'_, '_>) -> bool {
    if f.is_part("demand") {
        return f.m.get("text").is_none() || third(f) && !takes_part(f);
    }
    if f.is_part("third") || f.is_part("held") {
        return third(f);
    }
    // `peace in X`, where people of X are one of the two sides, is their own.
    let named = f.countries("text");
    named.is_empty() || !f.cx.pairs.core().is_some_and(|core| named.iter().all(|c| core.contains(c)))
}

/// Whether the country that the match names is none of those that the text is about there.
fn third(f: &Found<'_, '_>) -> bool {
    let both = f.cx.pairs.both(f.sentence);
    let named = f.countries("text");
    // Whose people talk, where the text tells it.
    let core = f.cx.pairs.core().unwrap_or(f.cx.pairs.principal());
    let principal: Vec<Country> = core.iter().take(2).copied().collect();
    // A sentence that names a third country is still about the two of the text.
    let english = f.cx.reading.language_at(f.m.range.first()) == Language::English || f.is_part("demand");
    let english = english && principal.len() == 2;
    !named.is_empty() && named.iter().all(|c| (english || !both.contains(c)) && !principal.contains(c))
}

/// How many sentences back somebody may be told to be there whose country is then asked and not told what to do.
const PRESENT: usize = 2;

/// `met Minister X of Kenya ... and asked Kenya to`: whether somebody of the country that the match names is told of close before.
fn takes_part(f: &Found<'_, '_>) -> bool {
    let (cx, named) = (f.cx, f.countries("text"));
    (f.sentence.saturating_sub(PRESENT)..=f.sentence).any(|s| {
        cx.reading.notable_in(s).any(|(_, m)| match m.what {
            What::Person(index) if m.range.first() < f.m.range.first() => {
                let office = !cx.reading.mentions.persons[index as usize].offices.is_empty();
                office && cx.people.country_of(index as usize).is_some_and(|c| named.contains(&c))
            }
            _ => false,
        })
    })
}

/// `the conflict in X can only be settled by dialogue`: the settling of one issue is held on that issue.
fn of_one_issue(found: &[&Found<'_, '_>], at: usize) -> bool {
    let f = found[at];
    let english = f.cx.reading.language_at(f.m.range.first()) == Language::English;
    let here = |n: &&&Found<'_, '_>| n.sentence == f.sentence;
    english
        && found[..at].iter().rev().take_while(here).any(|n| {
            let near = n.m.range.past() <= f.m.range.first() && n.m.range.past() + NEAR >= f.m.range.first();
            let parted = || (n.m.range.past()..f.m.range.first()).any(|at| f.cx.reading.is(at, f.cx.packs().known.stance));
            near && !parted() && n.set("topic") == Some("other") && n.m.get("text").is_some() && concerns(n)
        })
}

/// `on the East Sea (South China Sea) issue`: whether the match names again, close behind and in the same English sentence, the topic just told.
fn named_again(found: &[&Found<'_, '_>], at: usize) -> bool {
    let f = found[at];
    let topic = f.set("topic").filter(|topic| *topic != "other" && f.cx.reading.language_at(f.m.range.first()) == Language::English);
    let near = |n: &Found<'_, '_>| {
        n.sentence == f.sentence && n.m.range.past() + NEAR > f.m.range.first() && n.m.range.first() < f.m.range.first()
    };
    topic.is_some() && at > 0 && near(found[at - 1]) && found[at - 1].set("topic") == topic && is_told(found, at - 1)
}

/// Whether the match only goes on with the issue told just before, under the same word of stance.
fn goes_on(found: &[&Found<'_, '_>], at: usize) -> bool {
    let f = found[at];
    // `called for a truce and urged X to withdraw`: a demand is a stand of its own.
    if f.cx.reading.language_at(f.m.range.first()) != Language::English || f.is_part("demand") {
        return false;
    }
    let here = || found[..at].iter().rev().take_while(|n| n.sentence == f.sentence);
    // What is only talked of is no issue on which the two go on to take a stand.
    let held = |i: usize| !found[i].is_part("stance") && is_told(found, i);
    let other = |n: &Found<'_, '_>| n.set("topic") == Some("other") && concerns(n) && !n.is_part("weak");
    let Some(before) = here().zip((0..at).rev()).find(|(n, i)| other(n) && held(*i)).map(|(n, _)| n) else { return false };
    let between = TokenRange::new(before.m.range.past().min(f.m.range.first()), f.m.range.first());
    let parted = between.indexes().any(|i| f.cx.reading.tokens[i].is(';') || f.cx.reading.is(i, f.cx.packs().known.stance));
    // Further behind it an issue that names another country is one of its own.
    let same = |n: &Found<'_, '_>| n.countries("text").is_empty() || n.countries("text") == before.countries("text");
    (between.len() <= NEAR || between.len() <= FURTHER && same(f) && before.m.range.first() < f.m.range.first())
        && !parted
        && !here().any(|n| n.is_part("stance") && n.m.range.first() >= before.m.range.past())
}

/// `phản đối mọi hành động đơn phương ở Biển Đông`: the object of the stance names the sea, which is the position.
fn names_sea(found: &[&Found<'_, '_>], at: usize) -> bool {
    let f = found[at];
    let object = f.m.range.past() + OBJECT;
    let behind = found[at + 1..].iter().take_while(|n| n.sentence == f.sentence && n.m.range.first() < object);
    let mut sea = behind.filter(|n| n.set("topic") == Some("south-china-sea") && n.m.range.first() >= f.m.range.past());
    let parted = |to: usize| {
        (f.m.range.past()..to).any(|i| {
            let token = &f.cx.reading.tokens[i];
            token.is(',') || token.is(';') || f.cx.reading.is(i, f.cx.packs().known.stance)
        })
    };
    sea.next().is_some_and(|n| !parted(n.m.range.first()))
}

/// `sẽ không cho phép`: what a Vietnamese sentence says somebody will not do is an undertaking, and no stand.
pub fn will_not(f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    first > f.sentence_range().first()
        && reading.language_at(first) == Language::Vietnamese
        && reading.is(first, known.negation)
        && reading.is(first - 1, known.future)
}

/// Whether a stand is told on an issue named beside a concern: then that is the position.
fn named_beside(found: &[&Found<'_, '_>], at: usize) -> bool {
    let near = at.saturating_sub(NEAR)..(at + NEAR).min(found.len());
    let told = |i: &usize| found[*i].sentence == found[at].sentence && !found[*i].is_part("stance") && !found[*i].is_part("weak");
    near.filter(told).any(|i| is_told(found, i))
}
