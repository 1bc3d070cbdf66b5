//! Agreements: the documents that a text names, what they are called, who their parties are and how far they have come.

use crate::fact::{Agreement, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::clause::fields;
use crate::read::found::Found;
use crate::read::party::parties;
use crate::read::programme::Programme;
use crate::read::title::{item_at, noun_phrase, with_words_before};
use crate::span::TokenRange;
use crate::text::TokenKind;
use crate::value::{AgreementKind, AgreementStage, Country, DateValue, Field};

/// No list of documents is read beyond so many items.
const MOST_ITEMS: usize = 60;

/// Reads the agreement that `f` tells of, and the further ones in its list.
pub fn read(f: &Found<'_, '_>, programme: &Programme, draft: &mut Draft) {
    let Some(stage) = f.code("stage").and_then(AgreementStage::from_code) else { return };
    let mut list = List { f, stage, programme, draft };
    let end = f.sentence_range().past();
    let passive = f.is_part("passive");
    let mut at = f.m.range.past();
    if let Some(kind) = f.code("kind").and_then(AgreementKind::from_code) {
        let head = f.range("kind").unwrap_or(f.m.range);
        let first = list.whole(head, f.sentence_range().first(), if passive { f.m.range.past() } else { end });
        if passive && !list.reaches_verb(first.past()) {
            return;
        }
        at = list.document(kind, head, first);
        if list.plural(kind, first) {
            at = list.topics(kind, at, end);
        }
    }
    at = list.items(at, end);
    if passive {
        // `A and B were signed, among them C`.
        at = list.items(f.m.range.past().max(at), end);
    }
    let tokens = &f.cx.reading.tokens;
    let opens = tokens[end - 1].is(':') || f.is_part("list");
    if opens && at <= end {
        list.lines();
    }
}

struct List<'a, 'c, 'm> {
    f: &'a Found<'c, 'm>,
    stage: AgreementStage,
    programme: &'a Programme,
    draft: &'a mut Draft,
}

impl List<'_, '_, '_> {
    /// The whole name of the document whose noun is `head`.
    fn whole(&self, head: TokenRange, floor: usize, end: usize) -> TokenRange {
        let cx = self.f.cx;
        let floor = floor.max(head.first().saturating_sub(12));
        let before = with_words_before(cx, head, floor);
        TokenRange::new(before.first(), noun_phrase(cx, head, end).past())
    }

    /// Whether no more than a few words stand between the documents named before the verb and the verb itself.
    fn reaches_verb(&self, from: usize) -> bool {
        let f = self.f;
        let mut at = from;
        let end = f.m.range.past();
        for _ in 0..MOST_ITEMS {
            match self.next_item(at, end) {
                Some((_, head)) => at = noun_phrase(f.cx, head, end).past().max(at + 1),
                None => break,
            }
        }
        let marks = (at..end).filter(|i| f.cx.reading.tokens[*i].is(',')).count();
        at + 9 >= end && marks != 1
    }

    /// Reads the documents that follow `at` in a list; one past the last.
    fn items(&mut self, at: usize, end: usize) -> usize {
        let mut at = at;
        for _ in 0..MOST_ITEMS {
            let Some((kind, head)) = self.next_item(at, end) else { break };
            let title = self.whole(head, head.first(), end);
            at = self.document(kind, head, title).max(head.past());
        }
        at
    }

    /// The document that stands behind `at` and a comma, a joining word or a word that opens a list.
    fn next_item(&self, at: usize, end: usize) -> Option<(AgreementKind, TokenRange)> {
        let cx = self.f.cx;
        let reading = cx.reading;
        let known = &cx.packs().known;
        let mut here = at;
        let mut joins = false;
        while here < end && here < at + 14 {
            let past = [known.listing, known.sequel, known.joiner].iter().find_map(|c| reading.lexeme(here, *c)).map(|(_, past)| past);
            if matches!(reading.tokens[here].kind, TokenKind::Mark(',' | ';' | ':' | '…')) {
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

    /// Reads the lines below a sentence that opens a list.
    fn lines(&mut self) {
        let cx = self.f.cx;
        let reading = cx.reading;
        let mut missed = 0;
        for sentence in reading.sentences.iter().skip(self.f.sentence + 1).take(MOST_ITEMS) {
            let range = sentence.range;
            match item_at(cx, range.first(), range.past(), cx.packs().known.document) {
                Some((code, head)) => {
                    missed = 0;
                    let Some(kind) = AgreementKind::from_code(code) else { continue };
                    let title = self.whole(head, head.first(), range.past());
                    let at = self.document(kind, head, title);
                    self.items(at, range.past());
                }
                None => {
                    let token = &reading.tokens[range.first()];
                    let bullet = token.is_number() || matches!(token.kind, TokenKind::Mark('-' | '–' | '•' | '*' | '·' | '(' | '+'));
                    missed += 1;
                    if !bullet || missed > 2 {
                        return;
                    }
                }
            }
        }
    }

    /// Whether `title` names several documents of a kind whose subjects may follow: `three MoUs on (i) ...`.
    fn plural(&self, kind: AgreementKind, title: TokenRange) -> bool {
        let tokens = &self.f.cx.reading.tokens;
        let past = title.past();
        let label = tokens.get(past).is_some_and(|t| t.is(':')) || tokens.get(past).is_some_and(|t| t.is('('));
        kind != AgreementKind::Other && kind != AgreementKind::JointStatement && label
    }

    /// Subjects listed behind a colon or with labels, each of which is a document of `kind`; one past the last.
    fn topics(&mut self, kind: AgreementKind, at: usize, end: usize) -> usize {
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
            self.push(kind, noun_trim(cx, *topic));
        }
        topics.last().map_or(at, |t| t.past())
    }

    /// Records the document called `title` with the noun `head`, if it is one; one past its title.
    fn document(&mut self, kind: AgreementKind, head: TokenRange, title: TokenRange) -> usize {
        let cx = self.f.cx;
        let about = self.fields(title);
        let named = title.len() > head.len() + 1 || title.len() > head.len() && !about.is_empty();
        let statement = kind == AgreementKind::JointStatement && self.reports_statement(head);
        let says = if kind == AgreementKind::Other { !about.is_empty() } else { named || !about.is_empty() || statement };
        if says && !counted(self.f, head, title) && !denied(self.f, title) {
            self.push(kind, title);
        }
        title.past()
    }

    /// A joint statement needs no title: that it was adopted says enough.
    fn reports_statement(&self, head: TokenRange) -> bool {
        matches!(self.stage, AgreementStage::Adopted | AgreementStage::Signed | AgreementStage::Exchanged | AgreementStage::Proposed) && head.len() > 1
    }

    fn push(&mut self, kind: AgreementKind, title: TokenRange) {
        let (f, cx) = (self.f, self.f.cx);
        let countries = countries(f, title);
        let term = term(f, title);
        let days: Vec<(TokenRange, DateValue)> = cx.dates_in(f.sentence_range()).filter(|(r, d)| !title.contains(*r) && !is_term(*d) && *d != DateValue::Annual).collect();
        let near = days.iter().min_by_key(|(r, _)| f.m.range.first().abs_diff(r.first())).map(|(_, d)| *d);
        let done = matches!(self.stage, AgreementStage::Signed | AgreementStage::Adopted | AgreementStage::Exchanged);
        let year = cx.dates_in(title).map(|(_, d)| d).find(|d| matches!(d, DateValue::On(p) if p.month.is_none()));
        let date = match done {
            true => near.or_else(|| year.filter(|_| term.is_none())).or_else(|| self.programme.days(&countries)).or_else(|| cx.published().map(|d| DateValue::On(d.into()))),
            false if self.stage == AgreementStage::InForce => f.m.range.contains(title).then_some(near).flatten().or(year.filter(|_| term.is_none())),
            false => None,
        };
        let slots = Agreement {
            kind: Some(kind),
            title: Some(cx.reading.phrase(title)),
            countries,
            parties: parties(cx, title),
            fields: self.fields(title),
            stage: Some(self.stage),
            date,
            term,
        };
        let sentence = cx.sentence_at(title.first());
        let quote = cx.reading.sentences[sentence].range;
        self.draft.facts.push(f.fact(Slots::Agreement(slots), quote));
    }

    /// The fields of a document: those of its subject, else those of its parties.
    fn fields(&self, title: TokenRange) -> Vec<Field> {
        let cx = self.f.cx;
        let known = &cx.packs().known;
        let reading = cx.reading;
        let between = title.indexes().find(|i| reading.is(*i, known.between));
        let Some(between) = between else { return fields(cx, title) };
        let topic = (between + 2..title.past()).find(|i| reading.is(*i, known.topic));
        let mut out = fields(cx, TokenRange::new(title.first(), between));
        if let Some(topic) = topic {
            for field in fields(cx, TokenRange::new(topic, title.past())) {
                if !out.contains(&field) {
                    out.push(field);
                }
            }
        }
        if out.is_empty() { fields(cx, title) } else { out }
    }
}

/// `range` without the marks and joining words at its ends.
fn noun_trim(cx: &crate::context::Context<'_>, range: TokenRange) -> TokenRange {
    let reading = cx.reading;
    let joiner = cx.packs().known.joiner;
    let (mut first, mut past) = (range.first(), range.past());
    let loose = |i: usize| matches!(reading.tokens[i].kind, TokenKind::Mark(_)) && !reading.tokens[i].is(')') || reading.is(i, joiner);
    while past > first + 1 && loose(past - 1) {
        past -= 1;
    }
    while first + 1 < past && loose(first) {
        first += 1;
    }
    TokenRange::new(first, past)
}

/// Whether a date is the period that a plan covers: from one year to another.
fn is_term(date: DateValue) -> bool {
    matches!(date, DateValue::Between(a, b) if a.month.is_none() && b.month.is_none())
}

/// The period in the title, or just behind it.
fn term(f: &Found<'_, '_>, title: TokenRange) -> Option<DateValue> {
    let tokens = &f.cx.reading.tokens;
    let end = (title.past()..tokens.len().min(title.past() + 14)).find(|i| matches!(tokens[*i].kind, TokenKind::Mark(',' | ';' | '.' | ':'))).unwrap_or(title.past());
    let range = TokenRange::new(title.first(), end.max(title.past()));
    f.cx.dates_in(range).map(|(_, d)| d).find(|d| is_term(*d))
}

/// `about 60 documents`: a count, not a document.
fn counted(f: &Found<'_, '_>, head: TokenRange, title: TokenRange) -> bool {
    let Some(before) = title.first().checked_sub(1) else { return false };
    let reading = f.cx.reading;
    let label = reading.tokens[before].is(')') || reading.tokens[before].is('.');
    let counts = |m: &crate::mention::Mention| matches!(m.what, What::Quantity { .. }) && (m.range.past() == title.first() || m.range.past() == head.past() && m.range.first() < head.first());
    !label && reading.mentions.within(TokenRange::new(before.saturating_sub(1), head.past())).any(|(_, m)| counts(m))
        || reading.mentions.within(TokenRange::new(before, title.first())).any(|(_, m)| matches!(m.what, What::Lexeme(c, v) if c == f.cx.packs().known.numeral && f.cx.packs().value(v) != "1") && m.range.past() == title.first())
}

/// `without an agreement`, `no treaty`.
fn denied(f: &Found<'_, '_>, title: TokenRange) -> bool {
    let negation = f.cx.packs().known.negation;
    let from = title.first().saturating_sub(2).max(f.sentence_range().first());
    (from..title.first()).any(|i| f.cx.reading.is(i, negation))
}

fn countries(f: &Found<'_, '_>, title: TokenRange) -> Vec<Country> {
    let cx = f.cx;
    let mut out: Vec<Country> = Vec::new();
    let mut organisation = None;
    for (_, m) in cx.reading.mentions.within(title) {
        match m.what {
            What::Country { country, .. } if !out.contains(&country) => out.push(country),
            What::Lexeme(class, value) if class == cx.packs().known.organisation && organisation.is_none() => organisation = cx.packs().country(value),
            _ => {}
        }
    }
    if out.len() == 1
        && let Some(bloc) = organisation
    {
        out.push(bloc);
    }
    if out.len() >= 2 {
        return out;
    }
    let bound = f.countries("countries");
    if bound.len() >= 2 { bound } else { cx.pairs.both(f.sentence) }
}
