//! Documents told by their subjects alone: `two accords, one on visas, the other on taxes`, `accords on health; on sport`.

use crate::read::agreement::List;
use crate::read::clause::fields;
use crate::read::document::noun_trim;
use crate::read::title::{item_at, names_subject, noun_phrase};
use crate::span::TokenRange;
use crate::text::{Language, TokenKind, ending};
use crate::value::AgreementKind;

impl List<'_, '_, '_> {
    /// One more document of the kind told last, of which only the subject is told; one past it.
    pub(super) fn one_more_subject(&mut self, at: usize, end: usize) -> Option<usize> {
        if at < end
            && let Some((kind, head)) = self.counted.or(self.last)
            && let Some(subject) = self.one_of_them(at, end)
        {
            self.bulk = false;
            self.push(kind, head, Some(subject));
            return Some(subject.past());
        }
        let (kind, head) = self.last.filter(|_| at < end)?;
        let (title, subject) = match self.f.cx.reading.language_at(at) {
            Language::Vietnamese => (head, self.subject_alone(head, at, end)?),
            Language::English => match self.another(at, end) {
                Some(subject) => (head, subject),
                None => (TokenRange::new(head.first(), head.past() + 1), self.subject_joined(head, at, end)?),
            },
        };
        self.push(kind, title, Some(subject));
        Some(subject.past())
    }

    /// `các Bản ghi nhớ về năng lượng, về tài chính`: in Vietnamese the subject of one more document of the same kind.
    fn subject_alone(&self, head: TokenRange, at: usize, end: usize) -> Option<TokenRange> {
        let (cx, known) = (self.f.cx, &self.f.cx.packs().known);
        let begins =
            at + 2 < end && cx.reading.tokens[at].is(',') && cx.reading.lexeme(at + 1, known.topic).is_some_and(|(_, past)| past == at + 2);
        if !begins || head.first() == 0 || !cx.reading.is(head.first() - 1, known.plural) {
            return None;
        }
        let subject = noun_phrase(cx, TokenRange::new(at + 1, at + 2), end);
        (subject.len() >= 2 && !fields(cx, subject).is_empty()).then_some(subject)
    }

    /// `signed four accords, including one on visas`: what one of several is on.
    fn one_of_them(&self, at: usize, end: usize) -> Option<TokenRange> {
        let (cx, known) = (self.f.cx, &self.f.cx.packs().known);
        let reading = cx.reading;
        let lists = |i: usize| reading.lexeme(i, known.listing).map(|(_, past)| past);
        // `two accords were signed, one on visas, the other on taxes`.
        let mark = self.counted.is_some() && matches!(reading.tokens[at].kind, TokenKind::Mark(',' | ':'));
        let bare = mark.then_some(at + 1).filter(|one| *one < end && reading.is(*one, known.further));
        let one = bare.or_else(|| (at..end.min(at + 10)).find_map(lists))?;
        let (_, past) = reading.lexeme(one, known.further).filter(|(_, past)| *past < end && names_subject(cx, *past))?;
        let subject = self.until_further(noun_phrase(cx, TokenRange::new(past, past + 1), end));
        (reading.language_at(at) == Language::English && !fields(cx, subject).is_empty()).then_some(subject)
    }

    /// `on trade and others on energy`: as much of the subject as is before the next one's.
    fn until_further(&self, subject: TokenRange) -> TokenRange {
        let (reading, known) = (self.f.cx.reading, &self.f.cx.packs().known);
        let further = |at: usize| reading.lexeme(at, known.further).is_some_and(|(_, past)| names_subject(self.f.cx, past));
        let next = |at: &usize| reading.lexeme(*at, known.joiner).is_some_and(|(_, past)| further(past));
        let past = subject.indexes().skip(1).find(next).unwrap_or(subject.past());
        TokenRange::new(subject.first(), past)
    }

    /// `an accord on trade and another between two banks`: the subject or the parties of the other.
    fn another(&self, at: usize, end: usize) -> Option<TokenRange> {
        let (cx, known) = (self.f.cx, &self.f.cx.packs().known);
        let reading = cx.reading;
        let comma = at + usize::from(reading.tokens[at].is(','));
        let joined = reading.lexeme(comma, known.joiner).map_or(comma, |(_, past)| past);
        let (_, past) = reading.lexeme(joined, known.further).filter(|(_, past)| joined > at && *past < end && names_subject(cx, *past))?;
        Some(self.until_further(noun_phrase(cx, TokenRange::new(past, past + 1), end)))
    }

    /// `accords on fisheries, the hiring of nurses and the training of judges`: what one more of several is on.
    fn subject_joined(&self, head: TokenRange, at: usize, end: usize) -> Option<TokenRange> {
        let (cx, known) = (self.f.cx, &self.f.cx.packs().known);
        let reading = cx.reading;
        let noun = reading.tokens[head.past() - 1].span.of(reading.text);
        if !ending::is_in_s(noun) || !reading.is(head.past(), known.topic) {
            return None;
        }
        let comma = at + usize::from(reading.tokens[at].is(','));
        let first = reading.lexeme(comma, known.joiner).map_or(comma, |(_, past)| past);
        let the = first > at && first + 1 < end && reading.is(first, known.article);
        let anew = |i: &usize| reading.lexeme(*i, known.joiner).is_some_and(|(_, past)| reading.is(past, known.article));
        let subject = noun_phrase(cx, TokenRange::new(first, first + 1), end);
        let subject = subject.indexes().find(anew).map_or(subject, |past| TokenRange::new(first, past));
        let goes_on = |past: usize| past >= end || !reading.tokens[past].is_word() || reading.is(past, known.joiner);
        (the && goes_on(subject.past()) && !fields(cx, subject).is_empty()).then_some(subject)
    }

    /// Whether `title` names several documents of a kind whose subjects may follow: `three MoUs on (i) ...`.
    pub(in crate::read) fn plural(&self, kind: AgreementKind, title: TokenRange) -> bool {
        let (reading, known) = (self.f.cx.reading, &self.f.cx.packs().known);
        let tokens = &reading.tokens;
        let past = reading.lexeme(title.past(), known.topic).map_or(title.past(), |(_, past)| past);
        let label = tokens.get(past).is_some_and(|t| t.is(':')) || tokens.get(past).is_some_and(|t| t.is('('));
        kind != AgreementKind::Other && kind != AgreementKind::JointStatement && label
    }

    /// Records the document about `topic`, or each of them: `another on ports and a third on pilots`.
    fn one_topic(&mut self, kind: AgreementKind, topic: TokenRange) {
        let (cx, known) = (self.f.cx, &self.f.cx.packs().known);
        let further = |at: usize| cx.reading.lexeme(at, known.further).filter(|(_, past)| *past < topic.past());
        let anew = |at: &usize| cx.reading.lexeme(*at, known.joiner).is_some_and(|(_, past)| further(past).is_some());
        let own = cx.reading.lexeme(topic.first(), known.joiner).map_or(topic.first(), |(_, past)| past);
        let Some((_, past)) = further(own) else { return self.push(kind, noun_trim(cx, topic), None) };
        let next = (past..topic.past()).find(anew);
        let head = self.f.range("kind").unwrap_or(TokenRange::new(own, past));
        self.push(kind, head, Some(noun_trim(cx, TokenRange::new(past, next.unwrap_or(topic.past())))));
        if let Some(next) = next {
            self.one_topic(kind, TokenRange::new(next, topic.past()));
        }
    }

    /// Subjects listed behind a colon or with labels, each of which is a document of `kind`; one past the last.
    pub(in crate::read) fn topics(&mut self, kind: AgreementKind, at: usize, end: usize) -> usize {
        let cx = self.f.cx;
        let reading = cx.reading;
        if item_at(cx, at + 1, end, cx.packs().known.document).is_some() {
            return at;
        }
        let mut from = at + 1;
        let labels = reading.tokens[at].is('(');
        let (mut here, mut depth) = (from, 0usize);
        let mut topics: Vec<TokenRange> = Vec::new();
        while here <= end && here < at + 120 {
            let token = (here < end).then(|| &reading.tokens[here]);
            let label = token.is_some_and(|t| t.is('(')) && reading.tokens.get(here + 2).is_some_and(|t| t.is(')'));
            let stop = token.is_none_or(|t| matches!(t.kind, TokenKind::Mark(';' | '…' | '.' | ':')));
            let comma = !labels && depth == 0 && token.is_some_and(|t| t.is(','));
            if stop || label || comma {
                if here > from {
                    topics.push(TokenRange::new(from, here));
                }
                from = if label { here + 3 } else { here + 1 };
                here = from;
                if stop {
                    break;
                }
                continue;
            }
            match token.map(|t| t.kind) {
                Some(TokenKind::Mark('(')) => depth += 1,
                Some(TokenKind::Mark(')')) => {
                    if here == from + 1 && labels && topics.is_empty() {
                        // The first label itself.
                        from = here + 1;
                    }
                    depth = depth.saturating_sub(1);
                }
                _ => {}
            }
            here += 1;
        }
        let good = |r: &TokenRange| r.len() <= 30 && !fields(cx, *r).is_empty();
        if topics.len() < 2 || topics.iter().filter(|r| good(r)).count() * 2 < topics.len() {
            return at;
        }
        for topic in topics.iter().filter(|r| good(r)) {
            self.one_topic(kind, *topic);
        }
        topics.last().map_or(at, |t| t.past())
    }
}
