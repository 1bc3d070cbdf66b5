//! Lists that go on over sentences: points with numbers, bullets, lines behind a colon.

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::context::points::{self, bullet};
use crate::mention::What;
use crate::read::clause::action_at;
use crate::read::own_clause::{of_side, own_clause};
use crate::span::TokenRange;
use crate::text::ending;
use crate::text::language::Language;
use crate::text::token::TokenKind;

/// How many tokens the label of a point may have.
const LABEL: usize = 12;
/// How many sentences after the last point a numbered one may stand.
const FAR: usize = 6;
/// Within how many tokens behind the words that tell when something was done its verb stands.
const OPENING: usize = 8;

/// `Tăng cường xúc tiến đầu tư, đẩy mạnh hợp tác.`: a Vietnamese sentence that is nothing but an action goes on with what was
/// undertaken in the sentence before it, by both of them where `both` says so; where the action begins.
pub fn carries_on(cx: &Context<'_>, sentence: usize, told: usize, both: bool) -> Option<usize> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let range = reading.sentences[sentence].range;
    let first = range.first();
    let whole = sentence == told + 1
        && range.len() > 6
        && reading.language_at(first) == Language::Vietnamese
        && reading.readable(&reading.sentences[sentence])
        && reading.tokens[range.past() - 1].is('.');
    if !whole || reading.is(first, known.reports) {
        return None;
    }
    // `Về y tế, hai bên tăng cường hợp tác ...`: one more matter of what they agreed.
    if both && let Some(start) = on_matter(cx, first, range.past()) {
        return Some(start);
    }
    // `Hai bên tăng cường hợp tác ...`: in a statement of both the next thing on which they agreed.
    let joint = cx.actors(sentence).first().filter(|a| both && a.range.first() == first && matches!(a.who, Who::Both));
    let start = joint.map_or(first, |a| a.range.past());
    // `Bạn tăng số học bổng ...`: what a side adds to it.
    let side = own_clause(cx, first, range.past()).filter(|_| both && of_side(cx, first, range));
    if side.is_some_and(|clause| !reading.is(clause.verb, known.done)) {
        return Some(first);
    }
    if joint.is_some() && (start..start + 3).any(|at| reading.is(at, known.reports)) {
        return None;
    }
    action_at(cx, start, range.past())?;
    let comma = range.indexes().find(|at| reading.tokens[*at].is(',')).unwrap_or(range.past());
    let told = (start..comma).any(|at| reading.is(at, known.assertion) || joint.is_some() && reading.is(at, known.done));
    let subject = cx.actors(sentence).iter().any(|a| a.free && a.range.first() > first && reading.tokens[a.range.first() - 1].is(','));
    // `Kết thúc hội đàm, ... đã ký`: the first words only tell when.
    let over = (comma..range.past().min(comma + OPENING)).any(|at| reading.is(at, known.done));
    (!told && !subject && !over).then_some(start)
}

/// Where the action begins in a sentence that goes on with a list: behind a number, a bullet or a word such as
/// `including`, or in the lines behind a colon. `told` is the last sentence of the list so far; `opened` says that it began
/// behind a colon.
pub fn goes_on(cx: &Context<'_>, sentence: usize, told: usize, opened: bool) -> Option<usize> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let range = reading.sentences[sentence].range;
    if !reading.readable(&reading.sentences[sentence]) {
        return None;
    }
    // `## Hội đàm ở Lima`: a heading is no item.
    if reading.tokens[range.first()].is('#') {
        return None;
    }
    // Quotation marks open speech, no item.
    let word = |at: usize| {
        at < range.past()
            && (reading.tokens[at].is_word() || matches!(reading.tokens[at].kind, TokenKind::Mark('"' | '“' | '”' | '‘' | '’' | '\'')))
    };
    let mut at = range.first();
    // `(a)`, `1.`, `-`, `•` before the item.
    while at < range.past() && at < range.first() + 3 && (!word(at) || reading.tokens.get(at + 1).is_some_and(|t| t.is(')'))) {
        at += 1;
    }
    let numbered = points::worded(reading, at);
    let marked = at > range.first() || numbered.is_some() && points::opens(reading, sentence).is_some();
    // `* Receiving X, President Y said`: a paragraph of its own.
    let own = |a: &Actor| a.free && matches!(a.who, Who::Person(_)) && a.range.first() > at && reading.tokens[a.range.first() - 1].is(',');
    if marked && reading.language_at(at) == Language::English && cx.actors(sentence).iter().any(own) {
        return None;
    }
    let sequel = numbered.is_none().then(|| reading.lexeme(at, known.sequel)).flatten();
    let since = sentence - told;
    let detail = detail(cx, at, range.past()).filter(|_| !marked && since == 1);
    if let Some(past) = numbered.or(sequel.map(|(_, past)| past)).or(detail) {
        at = past;
    }
    if detail.is_some() {
        return Some(at);
    }
    while at < range.past() && (reading.tokens[at].is(',') || reading.tokens[at].is(':')) {
        at += 1;
    }
    let vietnamese = |at: usize| reading.language_at(at.min(range.past() - 1)) == Language::Vietnamese;
    // `* Gặp Tổng thống X, Thủ tướng đề nghị`: a point in which somebody acts tells something of its own.
    let acts = |a: &crate::context::actor::Actor| a.free && a.range.first() > at && reading.tokens[a.range.first() - 1].is(',');
    if marked && !opened && reading.language_at(at.min(range.past() - 1)) == Language::Vietnamese && cx.actors(sentence).iter().any(acts) {
        return None;
    }
    // Behind points with dashes one with a number is the next of the list that they are a part of.
    if reading.tokens[range.first()].is_number() && bullet(reading, reading.sentences[told].range.first()) {
        return None;
    }
    // `6. The following were signed:` opens a list of its own.
    if marked && reading.language_at(at.min(range.past() - 1)) == Language::English && reading.tokens[range.past() - 1].is(':') {
        return None;
    }
    // `- Trade: Peru has agreed to`: a point whose label stands before somebody who acts.
    if marked && !opened && reading.language_at(at.min(range.past() - 1)) == Language::English && labelled(cx, sentence, at) {
        return None;
    }
    // `- Hội kiến Tổng thống X, ...`, `- Gặp kiều bào`: points each of which tells of another encounter.
    if marked && !opened && [known.encounter, known.meet_verb].iter().any(|class| reading.is(at, *class)) && vietnamese(at) {
        return None;
    }
    let near = if numbered.is_some() { since <= FAR } else { since == 1 && (sequel.is_some() || marked || opened) };
    // `3. Keeping the port open is vital.`: a point that is a whole sentence says something of its own.
    let whole = !opened
        && numbered.is_none()
        && reading.language_at(at.min(range.past() - 1)) == Language::English
        && (at + 1..range.past().min(at + FAR)).any(|i| reading.is(i, known.assertion));
    at = past_topic(cx, at, range.past());
    // `Thứ nhất, các bộ phải báo cáo`: whoever belongs to the state is told to.
    let told = numbered.is_some() && past_organs(cx, at).is_some_and(|past| action_at(cx, past, range.past()).is_some());
    // `Thứ hai, Kenya mở cửa cho nho`: whoever does it is named in the point.
    let acted = numbered.is_some() && own_clause(cx, at, range.past()).is_some_and(|clause| !reading.is(clause.verb, known.done));
    // `- Hai bên đã ký năm văn kiện`: what was done is nothing to do.
    let over = vietnamese(at) && own_clause(cx, at, range.past()).is_some_and(|clause| reading.is(clause.verb, known.done));
    (near && !whole && !over && (opened && marked || told || acted || action_at(cx, at, range.past()).is_some())).then_some(at)
}

/// `các bộ, ngành và địa phương phải`: past the bodies of a state that are told of one after the other at `at`.
fn past_organs(cx: &Context<'_>, at: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let organ = |at: usize| reading.lexeme(at, known.organ).map(|(_, past)| past);
    let further = |at: usize| organ(at).or_else(|| organ(at + 1).filter(|_| reading.tokens[at].is(',') || reading.is(at, known.joiner)));
    let mut past = organ(at)?;
    while let Some(next) = further(past).filter(|_| past < at + LABEL) {
        past = next;
    }
    Some(past)
}

/// How many tokens the words may have that tell what a point is about.
const TOPIC: usize = 16;

/// `Về vận tải, hai bên khuyến khích`, `Về thuế: ta giảm`: past the words at `at` that tell what a Vietnamese point is about, and past words for both behind
/// them.
fn past_topic(cx: &Context<'_>, at: usize, end: usize) -> usize {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let opens =
        [known.topic, known.locative, known.preposition].iter().any(|class| reading.is(at, *class)) && !reading.is(at, known.purpose);
    if !opens || reading.language_at(at) != Language::Vietnamese {
        return at;
    }
    let mark = |i: usize| reading.tokens[i].is(',') || reading.tokens[i].is(':');
    let comma = |i: &usize| mark(*i) && (action_at(cx, i + 1, end).is_some() || own_clause(cx, i + 1, end).is_some());
    let Some(comma) = (at + 1..end.min(at + TOPIC)).find(comma) else { return at };
    own_clause(cx, comma + 1, end).filter(|clause| clause.together).map_or(comma + 1, |clause| clause.verb)
}

/// `Về y tế, Kenya tiếp nhận bác sĩ`: past the words with which a Vietnamese sentence from `at` to `end` turns to one more matter, where behind
/// their comma both or one of them do something that was not done before.
fn on_matter(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let topic = reading.lexeme(at, known.topic).filter(|_| !reading.is(at, known.purpose))?.1;
    let comma = (topic..end.min(at + TOPIC)).find(|i| reading.tokens[*i].is(','))?;
    let clause = own_clause(cx, comma + 1, end)?;
    // `Về cảng, Tổng thống X mời`: what one of them says is told anew.
    if reading.mentions.within(TokenRange::new(comma + 1, clause.verb)).any(|(_, m)| matches!(m.what, What::Person(_))) {
        return None;
    }
    let told = |i: usize| [known.done, known.assertion, known.reports, known.encounter].iter().any(|class| reading.is(i, *class));
    let act = action_at(cx, clause.verb, end)?;
    (!(clause.verb..act).any(told)).then_some(comma + 1)
}

/// `- Trade in herring and wool: Peru has agreed to`: whether somebody acts right behind the label with which the words at `at` begin.
fn labelled(cx: &Context<'_>, sentence: usize, at: usize) -> bool {
    let past = cx.reading.sentences[sentence].range.past();
    let Some(colon) = (at..past.min(at + LABEL)).find(|i| cx.reading.tokens[*i].is(':')) else { return false };
    let behind = |i: usize| i == colon + 1 || i == colon + 2 && cx.reading.is(colon + 1, cx.packs().known.article);
    cx.actors(sentence).iter().any(|a| a.free && behind(a.range.first()))
}

/// How many tokens the noun may have before it of what is done.
const NOUN: usize = 4;

/// `This includes opening a port`, `It will also include the regular exchange of pilots`: past the words at `at` by which an English
/// sentence spells out what was told before, where something is done that they tell.
fn detail(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let (_, past) = reading.lexeme(at, known.in_detail).filter(|(_, past)| *past < end)?;
    let deed = |i: usize| reading.is(i, known.deed) || reading.is(i, known.matter);
    let gerund = ending::is_gerund(reading.tokens[past].span.of(reading.text)) && action_at(cx, past, end).is_some();
    (gerund || (past..end.min(past + NOUN)).any(deed)).then_some(past)
}
