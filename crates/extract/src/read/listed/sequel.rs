//! Documents that are only counted in one sentence and told one by one in those behind it: `The first is on tea, the second on
//! ports.`, `These include a treaty on fish.`, `Trong đó có Hiệp định về chè; Bản ghi nhớ về cảng.`

use crate::read::agreement::List;
use crate::read::clause::fields;
use crate::read::document::noun_trim;
use crate::read::listed::roster::{split, tells_subject};
use crate::read::title::item_at;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::AgreementKind;

/// In how many sentences they may be told.
const MOST_SENTENCES: usize = 5;
/// How far behind the word for one of them what it is on may begin.
const NEAR: usize = 5;
/// Within how many tokens of a Vietnamese sentence the mark or word stands that opens the list.
const OPENING: usize = 12;

impl List<'_, '_, '_> {
    /// Reads the documents that the sentences behind tell, where this one only counts them.
    pub(in crate::read) fn sequel(&mut self) {
        let reading = self.f.cx.reading;
        let Some(noun) = self.counted.filter(|_| self.bulk) else { return };
        for sentence in reading.sentences.iter().skip(self.f.sentence + 1).take(MOST_SENTENCES) {
            let range = sentence.range;
            if reading.language_at(range.first()) == Language::Vietnamese {
                if !reading.readable(sentence) || !self.named_behind(range) {
                    return;
                }
                continue;
            }
            if !reading.readable(sentence) || !(self.one_of_those(noun, range) || self.these_include(noun, range)) {
                return;
            }
        }
    }

    /// `Tôi xin kể vài cái: Hiệp định về chè; Bản ghi nhớ về cảng.`, `Trong đó có Hiệp định về chè.`: the Vietnamese list that a colon or a word
    /// for it opens near the beginning of `range`, behind no further verb of signing.
    fn named_behind(&mut self, range: TokenRange) -> bool {
        let (cx, known) = (self.f.cx, &self.f.cx.packs().known);
        let opens = |at: &usize| cx.reading.tokens[*at].is(':') || cx.reading.is(*at, known.listing);
        let document = |at: usize| {
            let behind = cx.reading.lexeme(at, known.listing).map_or(at + 1, |(_, past)| past);
            item_at(cx, behind, range.past(), known.document).is_some()
        };
        let Some(mark) = range.indexes().take(OPENING).filter(opens).find(|at| document(*at)) else { return false };
        if (range.first()..mark).any(|at| cx.reading.is(at, known.document_verb) || cx.reading.is(at, known.negation)) {
            return false;
        }
        let before = self.draft.facts.len();
        self.bulk = false;
        self.items(mark, range.past());
        self.draft.facts.len() > before
    }

    /// `The second memorandum deals with tea, and the third with ports.`
    fn one_of_those(&mut self, noun: (AgreementKind, TokenRange), range: TokenRange) -> bool {
        let (cx, reading, known) = (self.f.cx, self.f.cx.reading, &self.f.cx.packs().known);
        let Some((_, past)) = reading.lexeme(range.first(), known.further).filter(|(_, past)| *past < range.past()) else { return false };
        // `The second is a protocol on tea.`
        let item = past + usize::from(reading.is(past, known.auxiliary));
        if item > past
            && let Some((code, head)) = item_at(cx, item, range.past(), known.document)
        {
            let Some(kind) = AgreementKind::from_code(code) else { return false };
            let title = self.aimed(kind, self.whole(head, head.first(), range.past()), range.past());
            self.bulk = false;
            self.push(kind, title, None);
            return true;
        }
        let opens = |i: &usize| tells_subject(cx, *i) || reading.is(*i, known.deals);
        let near = range.past().min(past + NEAR);
        let Some(at) = (past..near).find(opens) else { return false };
        // `is about tea`: what it is on, without the verb.
        let at = if reading.is(at, known.deals) && reading.is(at, known.auxiliary) { at + 1 } else { at };
        let (subjects, _) = split(cx, at, range.past());
        self.each(noun, &subjects)
    }

    /// `These included a treaty on tea, cooperation between two universities and a protocol on ports.`
    fn these_include(&mut self, (kind, _): (AgreementKind, TokenRange), range: TokenRange) -> bool {
        let (cx, reading, known) = (self.f.cx, self.f.cx.reading, &self.f.cx.packs().known);
        let Some((_, mut at)) = reading.lexeme(range.first(), known.these).filter(|(_, past)| *past < range.past()) else { return false };
        let before = self.draft.facts.len();
        self.bulk = false;
        while at < range.past() {
            let past = if let Some((code, head)) = item_at(cx, at, range.past(), known.document) {
                let Some(kind) = AgreementKind::from_code(code) else { break };
                let title = self.aimed(kind, self.whole(head, head.first(), range.past()), range.past());
                let past = self.document(kind, head, title).max(head.past());
                self.items(past, range.past()).max(past)
            } else if self.matter(at) {
                let past = (at + 1..range.past()).find(|i| self.matter_ends(*i, range.past())).unwrap_or(range.past());
                let subject = noun_trim(cx, TokenRange::new(at, past));
                if !fields(cx, subject).is_empty() {
                    self.push(kind, subject, None);
                }
                past
            } else {
                break;
            };
            let comma = past + usize::from(past < range.past() && !reading.tokens[past].is_word());
            at = reading.lexeme(comma, known.joiner).map_or(comma, |(_, past)| past).max(at + 1);
        }
        self.draft.facts.len() > before
    }

    /// Whether what a document is about may begin at `at`: `cooperation`, `regional partnerships`.
    fn matter(&self, at: usize) -> bool {
        let matter = self.f.cx.packs().known.matter;
        self.f.cx.reading.is(at, matter) || self.f.cx.reading.is(at + 1, matter)
    }

    /// Whether the next document of a list, or the end of the sentence, stands behind the mark or the joining word at `at`.
    fn matter_ends(&self, at: usize, end: usize) -> bool {
        let (cx, known) = (self.f.cx, &self.f.cx.packs().known);
        let token = &cx.reading.tokens[at];
        let past = at + usize::from(token.is(',') || token.is(';'));
        let next = cx.reading.lexeme(past, known.joiner).map_or(past, |(_, past)| past);
        let opens = next > at && next < end && (self.matter(next) || item_at(cx, next, end, known.document).is_some());
        opens || token.is('.')
    }
}
