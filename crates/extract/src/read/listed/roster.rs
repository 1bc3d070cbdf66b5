//! Several English documents under one noun, told apart by their subjects: `memoranda on tourism; fish; and schools`, `three accords on
//! Monday, one on ports, another on pilots`, `protocols on (i) health and (ii) taxes`, `treaties on fish and on taxes`.

use crate::context::Context;
use crate::mention::What;
use crate::read::agreement::List;
use crate::read::clause::fields;
use crate::read::document::noun_trim;
use crate::read::listed::REMAINDER;
use crate::read::listed::row::row;
use crate::read::title::{is_count, item_at};
use crate::span::TokenRange;
use crate::text::{Language, TokenKind};
use crate::value::{AgreementKind, AgreementStage};

/// How long one subject may be.
const LONGEST: usize = 30;
/// How long it may be where it names no field.
const SHORT: usize = 5;
/// How far the whole list may go.
const REGION: usize = 160;
/// Within how many words a subject must name a field that only a further `on` opens.
const NEAR: usize = 6;

impl List<'_, '_, '_> {
    /// Records a document of `kind` for each subject told behind `from`, where more than one is; one past the last.
    pub(in crate::read) fn roster(&mut self, (kind, head): (AgreementKind, TokenRange), from: usize) -> Option<usize> {
        let cx = self.f.cx;
        let end = cx.reading.sentences[cx.sentence_at(head.first())].range.past();
        let done = self.stage != AgreementStage::InForce;
        if !is_several(cx, head) || kind == AgreementKind::JointStatement || kind == AgreementKind::Other && !done {
            return None;
        }
        let first = opening(cx, from, end)?;
        let (subjects, past) = split(cx, first, end);
        if subjects.len() > 1 {
            return self.each((kind, head), &subjects).then_some(past);
        }
        let (subjects, past) = row(cx, first, end).filter(|_| first == head.past())?;
        let told = self.each((kind, TokenRange::new(head.first(), first + 1)), &subjects);
        if told {
            self.last = Some((kind, head));
        }
        told.then_some(past)
    }

    /// Records a document for each of `subjects`, if they tell fields; whether they do.
    pub(super) fn each(&mut self, (kind, head): (AgreementKind, TokenRange), subjects: &[TokenRange]) -> bool {
        let cx = self.f.cx;
        let tells = |r: &TokenRange| r.len() <= LONGEST && !fields(cx, *r).is_empty();
        if subjects.iter().filter(|r| tells(r)).count() * 2 < subjects.len().max(1) {
            return false;
        }
        for subject in subjects.iter().filter(|r| tells(r) || r.len() <= SHORT) {
            self.push(kind, head, Some(*subject));
        }
        self.bulk = false;
        self.last = Some((kind, head));
        true
    }
}

/// Whether the English noun speaks of several documents.
pub(in crate::read) fn is_several(cx: &Context<'_>, head: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    reading.language_at(head.first()) == Language::English && head.indexes().any(|i| reading.is(i, known.documents))
}

/// Where the first subject begins: right behind the noun, or behind the day and place and a mark.
fn opening(cx: &Context<'_>, from: usize, end: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let tokens = &reading.tokens;
    if from >= end {
        return None;
    }
    // `on Monday in Lima`: when and where it was signed.
    let placed = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Date(_) | What::Place(_) | What::Country { .. }));
    if reading.lexeme(from, known.topic).is_some_and(|(_, past)| !placed(past)) {
        return Some(from);
    }
    for (at, token) in tokens.iter().enumerate().take(end.min(from + REMAINDER)).skip(from) {
        let next = at + 1;
        match token.kind {
            TokenKind::Mark(':') => return (next < end).then_some(next),
            TokenKind::Mark('-' | '–' | '—') if token.spaced => return (next < end).then_some(next),
            TokenKind::Mark(',') => return (next < end && further(cx, next).is_some()).then_some(next),
            TokenKind::Mark('(') if is_count(cx, at) => return Some(at),
            TokenKind::Mark(_) => return None,
            _ if reading.lexeme(at, known.topic).is_some_and(|(_, past)| is_count(cx, past)) => return Some(at),
            _ => {}
        }
    }
    None
}

/// The subjects that begin at `first`, and one past the last.
pub(super) fn split(cx: &Context<'_>, first: usize, end: usize) -> (Vec<TokenRange>, usize) {
    let reading = cx.reading;
    let most = end.min(first + REGION);
    let mut from = further(cx, first).unwrap_or(first);
    // `on (i) health`
    if let Some((_, past)) = reading.lexeme(from, cx.packs().known.topic).filter(|(_, past)| is_count(cx, *past)) {
        from = past;
    }
    let behind_verb = |at: usize| reading.lexeme(at, cx.packs().known.deals).map_or(at, |(_, past)| past);
    from = behind_verb(behind_label(cx, from).unwrap_or(from));
    let topic = reading.is(from, cx.packs().known.topic).then(|| reading.tokens[from].word);
    let (mut out, mut at) = (Vec::new(), from);
    let mut take = |from: usize, past: usize| {
        if past > from {
            out.push(noun_trim(cx, TokenRange::new(from, past)));
        }
    };
    while at < most && !over(cx, at, end) {
        let anew = next_subject(cx, at, end)
            .or_else(|| topic.and_then(|word| once_more(cx, at, end).filter(|next| reading.tokens[*next].word == word)));
        match anew {
            Some(next) if next < most && at > from => {
                take(from, at);
                from = behind_verb(next);
                at = from;
            }
            _ => at += 1,
        }
    }
    take(from, at);
    (out, at)
}

/// `; sport`, `(ii) sport`, `and another on sport`: where the next subject begins if the one before it is over at `at`.
fn next_subject(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let (next, semicolon) = behind_mark(cx, at);
    if next >= end {
        return None;
    }
    if let Some(past) = behind_label(cx, next) {
        return Some(past);
    }
    if next == at {
        return None;
    }
    further(cx, next).or(semicolon.then_some(next))
}

/// `and on sport`: where a subject behind the same small word begins.
fn once_more(cx: &Context<'_>, at: usize, end: usize) -> Option<usize> {
    let (next, _) = behind_mark(cx, at);
    let (value, past) = cx.reading.lexeme(next, cx.packs().known.topic).filter(|_| next > at && next < end)?;
    let near = TokenRange::new(past.min(end), end.min(past + NEAR));
    // `on trade, on help in need`, but not `on trade and on Monday`.
    let aside = |what: &What| matches!(what, What::Date(_) | What::Place(_) | What::Country { .. } | What::Person(_));
    let placed = cx.reading.is(past, cx.packs().known.article) || cx.reading.mentions.at(past).any(|(_, m)| aside(&m.what));
    (value == "topic" && (!placed || !fields(cx, near).is_empty())).then_some(next)
}

/// One past the comma, the semicolon or the joining word at `at`, and whether a semicolon is among them.
fn behind_mark(cx: &Context<'_>, at: usize) -> (usize, bool) {
    let (tokens, known) = (&cx.reading.tokens, &cx.packs().known);
    let semicolon = tokens[at].is(';');
    let past = at + usize::from(semicolon || tokens[at].is(','));
    let joins = cx.reading.lexeme(past, known.joiner).or_else(|| cx.reading.lexeme(past, known.contrast));
    (joins.map_or(past, |(_, behind)| behind), semicolon)
}

/// `another on sport`, `the second memorandum on sport`: where the subject begins that a word for one more opens.
pub(super) fn further(cx: &Context<'_>, at: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let (_, past) = reading.lexeme(at, known.further)?;
    let past = reading.lexeme(past, known.document).map_or(past, |(_, behind)| behind);
    let small = [known.between, known.deals, known.company].iter().any(|c| reading.is(past, *c));
    (small || tells_subject(cx, past)).then_some(past)
}

/// Whether a word stands at `at` that opens what a document is on or for, and not where or when something is.
pub(super) fn tells_subject(cx: &Context<'_>, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let place = |past: usize| reading.lexeme(at, known.locative).is_some_and(|(_, other)| other == past);
    reading.is(at, known.purport) || reading.lexeme(at, known.topic).is_some_and(|(_, past)| !place(past))
}

fn behind_label(cx: &Context<'_>, at: usize) -> Option<usize> {
    (cx.reading.tokens.get(at).is_some_and(|t| t.is('(')) && is_count(cx, at)).then_some(at + 3)
}

/// Whether the list is over at `at`.
fn over(cx: &Context<'_>, at: usize, end: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let token = &reading.tokens[at];
    if matches!(token.kind, TokenKind::Mark('.' | ':' | '–' | '—')) && (token.spaced || !token.is_dash()) {
        return true;
    }
    let (next, _) = behind_mark(cx, at);
    // `one is on tea while the other is on ports`
    if next > at && further(cx, next).is_some() {
        return false;
    }
    next > at && item_at(cx, next, end, known.document).is_some()
        || reading.lexeme(at, known.title_stop).is_some_and(|(value, _)| value != "inner")
        || next > at && reading.lexeme(next, known.title_stop).is_some_and(|(value, _)| value != "inner")
}
