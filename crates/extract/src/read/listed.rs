//! Lists of documents: where the next one stands, in a sentence, on the lines below it or as one more subject.

mod roster;
mod row;
mod sequel;
mod subjects;

use crate::mention::What;
use crate::read::agreement::List;
use crate::read::document::noun_trim;
use crate::read::title::{item_at, noun_phrase, with_words_before};
use crate::span::TokenRange;
use crate::text::{Language, TokenKind, ending};
use crate::value::AgreementKind;

/// No list is read beyond so many items.
const MOST_ITEMS: usize = 60;
/// How many tokens may stand between a document's name and the semicolon that parts it from the next.
const REMAINDER: usize = 20;
/// How many topics may stand between semicolons before a document is named.
const MOST_TOPICS: usize = 6;
/// How far behind documents that are only counted the mark may stand behind which they are named.
const FAR_BEHIND: usize = 40;
/// How many tokens a line may have that stands between two documents of a list.
const SHORT: usize = 14;
/// How many tokens of a line may be its number or bullet.
const LABEL: usize = 4;
/// How many tokens the head of a column may have: `No.`.
const HEAD: usize = 4;
/// How many such lines may stand between two documents.
const MOST_ASIDES: usize = 6;
/// How many tokens a date may have.
const LONGEST_DATE: usize = 6;

impl List<'_, '_, '_> {
    /// The whole name of the document whose noun is `head`.
    pub(super) fn whole(&self, head: TokenRange, floor: usize, end: usize) -> TokenRange {
        let cx = self.f.cx;
        let floor = floor.max(head.first().saturating_sub(12));
        let before = with_words_before(cx, head, floor);
        TokenRange::new(before.first(), noun_phrase(cx, head, end).past())
    }

    /// Whether no more than a few words stand between the documents named before the verb and the verb itself.
    pub(super) fn reaches_verb(&self, from: usize) -> bool {
        let f = self.f;
        let mut at = from;
        let end = f.m.range.past();
        for _ in 0..MOST_ITEMS {
            match self.next_item(at, end) {
                Some((_, head)) => at = noun_phrase(f.cx, head, end).past().max(at + 1),
                None => break,
            }
        }
        // A subject of its own shows that the verb is of another clause.
        let subject =
            f.cx.reading.mentions.within(TokenRange::new(at, end.max(at))).any(|(_, m)| matches!(m.what, What::Person(_) | What::Both(_)));
        at + 9 >= end && !subject
    }

    /// Reads the documents that follow `at` in a list; one past the last.
    pub(super) fn items(&mut self, at: usize, end: usize) -> usize {
        let mut at = at;
        for _ in 0..MOST_ITEMS {
            let Some((kind, head)) = self
                .next_item(at, end)
                .or_else(|| self.behind_semicolon(at, end))
                .or_else(|| self.behind_dash(at, end))
                .or_else(|| self.behind_circumstance(at, end))
                .or_else(|| self.behind_counted(at, end))
            else {
                let Some(past) = self.one_more_subject(at, end) else { break };
                at = past;
                continue;
            };
            let title = self.aimed(kind, self.whole(head, head.first(), end), end);
            // `...; a deal on visas is still being drafted`: one with a verb of its own is no more of the list.
            let own_verb = title.past() < end && self.f.cx.reading.is(title.past(), self.f.cx.packs().known.auxiliary);
            if own_verb && !self.f.m.range.holds(title.past()) {
                break;
            }
            let listing = self.f.cx.packs().known.listing;
            let tokens = &self.f.cx.reading.tokens;
            let opens = |i: usize| self.f.cx.reading.is(i, listing) || tokens[i].is(':') || tokens[i].is_dash() && tokens[i].spaced;
            self.bulk &= !(at..head.first()).any(opens) && !self.single(head);
            at = if self.bulk { title.past() } else { self.document(kind, head, title) }.max(head.past());
        }
        at
    }

    /// `signed three accords and a treaty on ports`, `and the Plan on ports`: whether the English document with the noun `head` is no more of
    /// those that are only counted, but one with an article of its own.
    fn single(&self, head: TokenRange) -> bool {
        let (reading, known) = (self.f.cx.reading, &self.f.cx.packs().known);
        let (last, first) = (&reading.tokens[head.past() - 1], &reading.tokens[head.first()]);
        let near = (1..=2).filter_map(|back| head.first().checked_sub(back));
        let article = |at: usize| {
            reading.lexeme(at, known.indefinite).is_some_and(|(value, _)| value == "one") || first.capital && reading.is(at, known.definite)
        };
        !ending::is_in_s(last.span.of(reading.text))
            && reading.language_at(head.first()) == Language::English
            && near.into_iter().any(article)
    }

    /// `an agreement between A and B under the protection of C; a protocol on D`: where the name before it stopped short, the document
    /// that stands behind the next semicolon.
    fn behind_semicolon(&self, at: usize, end: usize) -> Option<(AgreementKind, TokenRange)> {
        let mut from = at;
        for _ in 0..MOST_TOPICS {
            let mark = (from..end.min(from + REMAINDER)).find(|i| self.f.cx.reading.tokens[*i].is(';'))?;
            let item = self.next_item(mark, end);
            if item.is_some() {
                return item;
            }
            from = mark + 1;
        }
        None
    }

    /// `signed two accords during the visit - a memorandum on D and a protocol on E`: where documents were only counted, the first
    /// that stands behind a dash or a colon.
    fn behind_dash(&self, at: usize, end: usize) -> Option<(AgreementKind, TokenRange)> {
        let (cx, tokens) = (self.f.cx, &self.f.cx.reading.tokens);
        let opens = |i: &usize| tokens[*i].is_dash() && tokens[*i].spaced || tokens[*i].is(':');
        let counted = self.bulk && at < end && cx.reading.language_at(at) == Language::English;
        let mark = (at..end.min(at + FAR_BEHIND)).filter(|_| counted).find(opens)?;
        let (code, head) = item_at(cx, mark + 1, end, cx.packs().known.document)?;
        Some((AgreementKind::from_code(code)?, head))
    }

    /// `signed two accords on a road that is open, and a treaty on ports`: behind documents that are only counted, and what is told of them,
    /// the first in English with an article of its own.
    fn behind_counted(&self, at: usize, end: usize) -> Option<(AgreementKind, TokenRange)> {
        let (cx, known) = (self.f.cx, &self.f.cx.packs().known);
        let joined = |i: usize| [known.sequel, known.joiner].iter().find_map(|class| cx.reading.lexeme(i, *class)).map(|(_, past)| past);
        let next = |i: usize| {
            let past = joined(i).filter(|past| *past < end && cx.reading.is(*past, known.article))?;
            let (code, head) = item_at(cx, past, end, known.document)?;
            Some((AgreementKind::from_code(code)?, head))
        };
        let found = (at..end.min(at + REMAINDER)).filter(|_| self.bulk).find_map(next)?;
        Some(found).filter(|(_, head)| self.single(*head))
    }

    /// `several accords on Monday in the presence of both presidents, among them a treaty on D`: behind documents that are told in passing,
    /// and when and where they were signed, the first in English that a word for a list opens.
    pub(super) fn behind_circumstance(&self, at: usize, end: usize) -> Option<(AgreementKind, TokenRange)> {
        let (cx, known) = (self.f.cx, &self.f.cx.packs().known);
        let tokens = &cx.reading.tokens;
        if at >= end || cx.reading.language_at(at) != Language::English {
            return None;
        }
        let mark = |i: &usize| matches!(tokens[*i].kind, TokenKind::Mark(_));
        let comma = (at..end.min(at + REMAINDER)).find(mark).filter(|i| *i + 1 < end && tokens[*i].is(','))?;
        let (_, past) = cx.reading.lexeme(comma + 1, known.listing)?;
        let (code, head) = item_at(cx, past, end, known.document)?;
        Some((AgreementKind::from_code(code)?, head))
    }

    /// The document that stands behind `at` and a comma, a joining word or a word that opens a list.
    pub(super) fn next_item(&self, at: usize, end: usize) -> Option<(AgreementKind, TokenRange)> {
        let cx = self.f.cx;
        let reading = cx.reading;
        let known = &cx.packs().known;
        let mut here = self.behind_date(at);
        let mut joins = false;
        while here < end && here < at + 14 {
            let past = [known.listing, known.sequel, known.joiner].iter().find_map(|c| reading.lexeme(here, *c)).map(|(_, past)| past);
            if matches!(reading.tokens[here].kind, TokenKind::Mark('”' | '"' | '»' | '’' | '\'')) && !joins {
                here += 1;
            } else if matches!(reading.tokens[here].kind, TokenKind::Mark(',' | ';' | ':' | '…')) {
                joins = true;
                here += 1;
            } else if let Some(past) = past {
                joins = true;
                here = past;
            } else if joins || matches!(reading.tokens[here].kind, TokenKind::Mark('(' | '-' | '•' | '*')) {
                let (code, head) = item_at(cx, here, end, known.document)?;
                return Some((AgreementKind::from_code(code)?, head));
            } else {
                return None;
            }
        }
        None
    }

    /// `a treaty in 2000, an accord in 2001`: behind the day of a document that ends at `at`, where a list goes on there.
    fn behind_date(&self, at: usize) -> usize {
        let (reading, known) = (self.f.cx.reading, &self.f.cx.packs().known);
        let past = |first: usize| {
            let near = TokenRange::new(first, (first + LONGEST_DATE).min(reading.tokens.len()).max(first));
            self.f.cx.dates_in(near).find(|(r, _)| r.first() == first).map(|(r, _)| r.past())
        };
        let led = [known.preposition, known.locative, known.until].iter().any(|c| reading.is(at, *c))
            || reading.tokens.get(at).is_some_and(|t| t.is('('));
        let behind = past(at).or_else(|| past(at + 1).filter(|_| led));
        behind.map_or(at, |past| past + usize::from(reading.tokens.get(past).is_some_and(|t| t.is(')'))))
    }

    /// Reads the lines below a sentence that opens a list.
    pub(super) fn lines(&mut self) {
        let cx = self.f.cx;
        let reading = cx.reading;
        let (mut missed, mut bulleted) = (0, None);
        for sentence in reading.sentences.iter().skip(self.f.sentence + 1).take(MOST_ITEMS) {
            let range = sentence.range;
            match item_at(cx, self.behind_bullet(range), range.past(), cx.packs().known.document) {
                Some((code, head)) => {
                    missed = 0;
                    // Behind items with bullets a line without one is the story going on.
                    let bullet = self.bullet(range.first());
                    if *bulleted.get_or_insert(bullet) && !bullet && reading.tokens[range.past() - 1].is('.') {
                        return;
                    }
                    let Some(kind) = AgreementKind::from_code(code) else { continue };
                    let title = self.whole(head, head.first(), range.past());
                    let at = self.document(kind, head, title);
                    let colon = (at..range.past()).find(|i| reading.tokens[*i].is(':')).unwrap_or(range.past());
                    self.items(at, colon);
                }
                None if self.named_by_subject(range) => missed = 0,
                None => {
                    missed += 1;
                    // Who signed it, and the heads of a table, stand on short lines of their own.
                    let ends = matches!(reading.tokens[range.past() - 1].kind, TokenKind::Mark('.' | '!' | '?'));
                    let aside = range.len() <= SHORT && (!ends || range.len() <= HEAD);
                    if !(self.bullet(range.first()) && missed <= 2 || aside && missed <= MOST_ASIDES) {
                        return;
                    }
                }
            }
        }
    }

    /// `- Public health`: records the document of which an English line with a bullet tells only the subject, where the sentence counted them.
    fn named_by_subject(&mut self, line: TokenRange) -> bool {
        let cx = self.f.cx;
        let Some((kind, head)) =
            self.counted.filter(|_| self.bullet(line.first()) && cx.reading.language_at(line.first()) == Language::English)
        else {
            return false;
        };
        let word = |i: &usize| cx.reading.tokens[*i].is_word();
        let Some(first) = line.indexes().take(LABEL).find(word) else { return false };
        let subject = noun_trim(cx, TokenRange::new(first, line.past()));
        let verb = subject.indexes().any(|i| cx.reading.is(i, cx.packs().known.auxiliary));
        subject.len() <= SHORT && !verb && self.each((kind, head), &[subject])
    }

    /// `* and an accord on trade`: where the line goes on behind its bullet and a joining word.
    fn behind_bullet(&self, line: TokenRange) -> usize {
        let joiner = |at: usize| self.f.cx.reading.lexeme(at, self.f.cx.packs().known.joiner).map(|(_, past)| past);
        let first = line.first();
        if !self.bullet(first) {
            return joiner(first).filter(|past| *past < line.past()).unwrap_or(first);
        }
        joiner(first + 1).or_else(|| joiner(first + 2)).filter(|past| *past < line.past()).unwrap_or(first)
    }

    /// Whether the line that begins at `at` begins with a number or a bullet.
    fn bullet(&self, at: usize) -> bool {
        let mark = |kind: TokenKind| matches!(kind, TokenKind::Mark('-' | '–' | '•' | '*' | '·' | '(' | '+'));
        self.f.cx.reading.tokens.get(at).is_some_and(|token| token.is_number() || mark(token.kind))
    }
}
