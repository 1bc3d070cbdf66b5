//! Documents on which relations rest, in a Vietnamese row without a verb: `Cơ sở pháp lý: Hiệp định thương mại (1995), Hiệp định hàng không
//! (đang đàm phán)`.

use super::standing::Told;
use crate::context::Context;
use crate::fact::{Agreement, Derivation, Fact, Slots};
use crate::read::Draft;
use crate::read::document::fields_of;
use crate::read::figure::countries_in;
use crate::read::party::parties;
use crate::read::title::noun_phrase;
use crate::read::wording::Words;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{AgreementKind, AgreementStage, Country, DateValue};

/// So many documents with their year or state in brackets make a row.
const LEAST: usize = 2;
/// How many tokens a bracket may have.
const ASIDE: usize = 14;
/// With how many documents told before a name is compared.
const COMPARED: usize = 64;

/// Reads the rows of documents, but for those of which the text has told.
pub fn read(cx: &Context<'_>, draft: &mut Draft) {
    let document = cx.packs().known.document;
    let mut words = Words::default();
    for (i, sentence) in cx.reading.sentences.iter().enumerate() {
        let vietnamese = || cx.reading.language_at(sentence.range.first()) == Language::Vietnamese;
        if sentence.range.is_empty() || !cx.reading.may_hold(i, document) || !cx.reading.readable(sentence) || !vietnamese() {
            continue;
        }
        let row = row(cx, sentence.range);
        if row.iter().filter(|item| item.state.is_some()).count() < LEAST {
            continue;
        }
        // Rows are rare: few sentences come so far.
        let told: Vec<Told> = draft.facts.iter().filter_map(|f| Told::new(f, &mut words)).take(COMPARED).collect();
        for fact in row.iter().filter_map(|item| item.fact(cx, i)) {
            if Told::new(&fact, &mut words).is_some_and(|new| !told.iter().any(|t| t.is_called(&new))) {
                draft.facts.push(fact);
            }
        }
    }
}

/// A document of a row.
struct Item {
    kind: AgreementKind,
    head: TokenRange,
    title: TokenRange,
    /// What the bracket behind it tells: how far it has come, and since when.
    state: Option<(AgreementStage, Option<DateValue>)>,
}

/// The documents with a name of their own in `range`, each right behind the mark that parts it from the one before.
fn row(cx: &Context<'_>, range: TokenRange) -> Vec<Item> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let mut out: Vec<Item> = Vec::new();
    let mut at = range.first();
    while at < range.past() {
        let noun = reading.lexeme(at, known.document).filter(|(_, past)| reading.tokens[at].capital && *past < range.past());
        let Some((kind, head)) = noun.and_then(|(code, past)| Some((AgreementKind::from_code(code)?, TokenRange::new(at, past)))) else {
            at += 1;
            continue;
        };
        let led = at == range.first() || !reading.tokens[at - 1].is_word() || reading.is(at - 1, known.joiner);
        let name = noun_phrase(cx, head, range.past());
        // The bracket with the year is no part of what it is called.
        let open = name.indexes().find(|i| reading.tokens[*i].is('(')).filter(|open| year(cx, open + 1).is_some());
        let title = TokenRange::new(name.first(), open.unwrap_or(name.past()));
        if led && title.len() > 2 {
            out.push(Item { kind, head, title, state: state(cx, title.past(), range.past()) });
        }
        at = name.past().max(head.past());
    }
    out
}

/// The year that stands at `at` alone.
fn year(cx: &Context<'_>, at: usize) -> Option<DateValue> {
    let near = TokenRange::new(at, (at + 2).min(cx.reading.tokens.len()).max(at));
    cx.dates_in(near).find(|(r, d)| r.first() == at && d.start().is_some_and(|s| s.month.is_none())).map(|(_, d)| d)
}

/// What the bracket that opens at `at` tells of the document before it.
fn state(cx: &Context<'_>, at: usize, end: usize) -> Option<(AgreementStage, Option<DateValue>)> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if at >= end || !reading.tokens[at].is('(') {
        return None;
    }
    let close = (at + 1..end.min(at + ASIDE)).find(|i| reading.tokens[*i].is(')'))?;
    let code = |i: usize| {
        let verb = reading.lexeme(i, known.document_verb).map(|(code, _)| code);
        verb.filter(|code| matches!(*code, "negotiating" | "signed"))
    };
    let date = cx.dates_in(TokenRange::new(at + 1, close)).map(|(_, d)| d).next();
    match (at + 1..close).find_map(code) {
        Some("negotiating") => Some((AgreementStage::Negotiating, None)),
        Some(_) => Some((AgreementStage::Signed, date)),
        None => year(cx, at + 1).filter(|_| close <= at + 3).map(|date| (AgreementStage::Signed, Some(date))),
    }
}

impl Item {
    /// The document as a fact of sentence `sentence`, where it has a field and two parties. One without a bracket stands like the others.
    fn fact(&self, cx: &Context<'_>, sentence: usize) -> Option<Fact> {
        let (stage, date) = self.state.unwrap_or((AgreementStage::InForce, None));
        let about = fields_of(cx, self.title);
        let countries = lands(cx, sentence, self.title);
        let paper = !matches!(self.kind, AgreementKind::Other | AgreementKind::JointStatement);
        if about.is_empty() || countries.len() != 2 || !paper {
            return None;
        }
        let quote = cx.reading.sentences[sentence].range;
        let slots = Agreement {
            kind: Some(self.kind),
            title: Some(cx.reading.phrase(self.title)),
            countries,
            parties: parties(cx, self.title),
            fields: about,
            stage: Some(stage),
            date,
            term: None,
        };
        let derivation = Derivation {
            pattern: "vi/agreement/basis".into(),
            matched: Some(cx.reading.span(self.title)),
            mentions: vec![("kind", cx.reading.span(self.head))],
        };
        Some(Fact { slots: Slots::Agreement(slots), span: cx.reading.span(quote), between: Vec::new(), derivation, tokens: quote })
    }
}

/// The two countries that the name tells, else those of whom the sentence speaks.
fn lands(cx: &Context<'_>, sentence: usize, title: TokenRange) -> Vec<Country> {
    let named = countries_in(cx, title);
    if named.len() == 2 { named } else { cx.pairs.both(sentence) }
}
