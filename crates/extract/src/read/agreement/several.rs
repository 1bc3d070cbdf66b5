//! Several documents under one noun, each told by its own subject and perhaps its year: `agreements on visas (1997), on extradition (2004)`.

use crate::context::Context;
use crate::fact::{Agreement, Derivation, Fact, FactType, Slots};
use crate::read::Draft;
use crate::read::document::fields_of;
use crate::span::TokenRange;
use crate::text::sentence::Sentence;
use crate::text::{Language, ending};
use crate::value::{AgreementKind, AgreementStage, DateValue};

/// So many documents are read under one noun.
const MOST: usize = 24;
/// How many tokens the subject of one may have.
const LONGEST: usize = 20;
/// How far before the noun words may stand that tell that the documents are in force.
const STANDING: usize = 40;

/// Reads the documents of which the text has not told by a verb of signing.
pub fn read(cx: &Context<'_>, draft: &mut Draft) {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let english = |s: &Sentence| reading.readable(s) && reading.language_at(s.range.first()) == Language::English;
    let sentences = reading.sentences.iter().enumerate().filter(|(i, s)| reading.may_hold(*i, known.document) && english(s));
    for (number, sentence) in sentences {
        let range = sentence.range;
        let told = |fact: &Fact| fact.slots.fact_type() == FactType::Agreement && fact.tokens == range;
        let Some((kind, head)) = range.indexes().find_map(|at| plural(cx, at)).filter(|_| !draft.facts.iter().any(told)) else {
            continue;
        };
        let from = head.past().max(those(cx, head.past(), range.past()));
        let items = subjects(cx, from, range.past());
        let standing = items.iter().all(|i| i.year.is_some()) || in_force(cx, head);
        let countries = cx.pairs.both(number);
        if items.len() < 2 || !standing || countries.len() != 2 {
            continue;
        }
        for item in items {
            let slots = Agreement {
                kind: Some(kind),
                title: Some(format!("{} {}", reading.phrase(head), reading.phrase(item.subject))),
                countries: countries.clone(),
                parties: Vec::new(),
                fields: fields_of(cx, item.subject),
                stage: Some(AgreementStage::InForce),
                date: item.year,
                term: None,
            };
            let derivation = Derivation {
                pattern: "en/agreement/several".into(),
                matched: Some(reading.span(item.subject)),
                mentions: vec![("kind", reading.span(head))],
            };
            draft.facts.push(Fact {
                slots: Slots::Agreement(slots),
                span: reading.span(range),
                between: Vec::new(),
                derivation,
                tokens: range,
            });
        }
    }
}

/// The noun of several documents that begins at `at`.
fn plural(cx: &Context<'_>, at: usize) -> Option<(AgreementKind, TokenRange)> {
    let reading = cx.reading;
    let (code, past) = reading.lexeme(at, cx.packs().known.document)?;
    let several = reading.is(past - 1, cx.packs().known.documents) || ending::is_in_s(reading.tokens[past - 1].span.of(reading.text));
    AgreementKind::from_code(code).filter(|_| several).map(|kind| (kind, TokenRange::new(at, past)))
}

/// `the agreements in force are those on visas`: behind the word that stands for the noun once more.
fn those(cx: &Context<'_>, from: usize, end: usize) -> usize {
    let further = |at: usize| cx.reading.lexeme(at, cx.packs().known.further).map(|(_, past)| past);
    let near = from..end.min(from + LONGEST);
    near.into_iter().find_map(|at| further(at).filter(|past| cx.reading.is(*past, cx.packs().known.topic))).unwrap_or(from)
}

/// What one document is on, and its year.
struct Item {
    subject: TokenRange,
    year: Option<DateValue>,
}

/// `on visas (1997), on extradition (2004) and on tea`: the subjects in a row that begins at `from`.
fn subjects(cx: &Context<'_>, from: usize, end: usize) -> Vec<Item> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let tokens = &reading.tokens;
    let mut out = Vec::new();
    let mut at = from;
    while out.len() < MOST && at < end && reading.is(at, known.topic) {
        let goes_on = |i: usize| reading.lexeme(i, known.joiner).is_some_and(|(_, past)| reading.is(past, known.topic));
        let stops = |i: &usize| [',', ';', '(', '.', ':'].iter().any(|c| tokens[*i].is(*c)) || goes_on(*i);
        let past = (at + 1..end).find(stops).unwrap_or(end);
        let subject = TokenRange::new(at, past);
        let close = (past..end.min(past + LONGEST)).find(|i| tokens[*i].is(')')).filter(|_| past < end && tokens[past].is('('));
        let aside = close.map(|close| TokenRange::new(past, close));
        let year = aside.and_then(|aside| cx.dates_in(aside).map(|(_, d)| d).next());
        if past - at > LONGEST || fields_of(cx, subject).is_empty() {
            break;
        }
        out.push(Item { subject, year });
        at = close.map_or(past, |close| close + 1);
        if at < end && (tokens[at].is(',') || tokens[at].is(';')) {
            at += 1;
        }
        at = reading.lexeme(at, known.joiner).map_or(at, |(_, past)| past);
    }
    out
}

/// Whether words shortly before the noun tell that what follows is in force: `in effect between the two. These include agreements`.
fn in_force(cx: &Context<'_>, head: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let state = |i: usize| [known.document_state, known.document_stance].into_iter().filter_map(move |c| reading.lexeme(i, c));
    (head.first().saturating_sub(STANDING)..head.past() + 4).any(|i| state(i).any(|(code, _)| code == "in-force"))
}
