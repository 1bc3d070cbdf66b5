//! Agreements: the documents that a text names, what they are called, who their parties are and how far they have come.

pub mod basis;
mod dated;
mod gathered;
mod noun;
mod purport;
pub mod several;
pub mod standing;

use crate::fact::{Agreement, Fact, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::clause::fields;
use crate::read::document::{acted_on, between_states, counted, countries, denied, fields_of, opens_sentence, stage, term};
use crate::read::found::Found;
use crate::read::party::{parties, signatories, signed_by, signed_with};
use crate::read::programme::Programme;
use crate::read::title::noun_phrase;
use crate::span::TokenRange;
use crate::text::{Language, ending};
use crate::value::{AgreementKind, AgreementStage, Field};
use noun::{
    explained, in_aside, in_title, is_active, is_attribute, is_state, leads_to, leaned_on, nearest, of_the_world, only_parties, only_short,
    priced, several, unnamed, vague,
};
use purport::begins_verb;

/// So many facts back a document of a list may have been told already.
const LISTED: usize = 64;

/// Reads the agreement that `f` tells of, and the further ones in its list.
pub fn read(f: &Found<'_, '_>, programme: &Programme, draft: &mut Draft) {
    let Some(stage) = stage(f) else { return };
    // `Thông qua tuyên bố, ...`: at the head of a sentence the verb of adopting is the word for by means of.
    let first = f.m.range.first();
    if first == f.sentence_range().first() && f.cx.reading.is(first, f.cx.packs().known.purpose) {
        return;
    }
    let off = |at: usize| f.cx.reading.lexeme(at, f.cx.packs().known.unreal).is_some_and(|(value, _)| value == "behind");
    if (f.m.range.past()..f.clause().past()).any(off) {
        return;
    }
    let passive = f.is_part("passive");
    // `Nghị định thư sửa đổi Hiệp định`: the verb belongs to a title, but for the one that tells of the paper itself.
    if !passive
        && let Some(verb) = f.range("stage")
        && (1..=4).filter_map(|b| verb.first().checked_sub(b)).any(|at| in_title(f.cx, at, verb.first()) || leads_to(f.cx, at, verb))
    {
        return;
    }
    let attribute = |verb: TokenRange| is_attribute(f.cx, f.sentence_range(), verb.first());
    if stage == AgreementStage::InForce && !passive && f.range("stage").is_some_and(attribute) {
        return;
    }
    // `has an accord with X and is about to sign one with Y`
    if passive && f.range("stage").is_some_and(|verb| is_active(f, verb.first())) {
        return;
    }
    if !passive && f.range("stage").is_some_and(|verb| is_state(f.cx, verb)) {
        return;
    }
    if f.is_part("headline") && !opens_sentence(f) || denied(f) || !passive && acted_on(f) {
        return;
    }
    // `Hiệp định thương mại (1991), Hiệp định hàng hải (đang đàm phán)`: what an aside tells is of the one before it.
    if f.range("kind").zip(f.range("stage")).is_some_and(|(head, verb)| in_aside(f.cx, head, verb)) {
        return;
    }
    let mut list = List { f, stage, programme, draft, first: f.m.range, bulk: false, counted: None, last: None };
    let end = f.sentence_range().past();
    let mut at = f.m.range.past();
    // `đã ký: ...`, `trao đổi 30 văn kiện, gồm ...`: the list is opened by the mark or the word.
    let listing =
        |back: &usize| at > first + back && f.cx.reading.lexeme(at - back, f.cx.packs().known.listing).is_some_and(|(_, past)| past == at);
    if at > first + 1 && f.cx.reading.tokens[at - 1].is(':') {
        at -= 1;
    } else if f.is_part("list")
        && let Some(back) = (1..=3).find(listing)
    {
        at -= back;
    }
    if let Some(kind) = f.code("kind").and_then(AgreementKind::from_code) {
        let head = f.range("kind").or(f.range("title")).unwrap_or(f.m.range);
        if of_the_world(f.cx, head) {
            return;
        }
        let (kind, head) = explained(f.cx, kind, head).unwrap_or((kind, head));
        let verb = f.range("stage").map(TokenRange::first).filter(|verb| *verb >= head.past());
        let until = if passive { verb.unwrap_or(f.m.range.past()) } else { end };
        let mut first = list.aimed(kind, list.whole(head, f.sentence_range().first(), until), until);
        let (mut kind, mut head) = (kind, head);
        if passive && !list.reaches_verb(first.past()) {
            // `several accords were drawn up, which stand in a joint statement signed by`: the document next to the verb.
            let Some(nearest) = nearest(f, first.past(), until) else { return };
            (kind, head) = nearest;
            first = list.aimed(kind, list.whole(head, head.first().saturating_sub(8), until), until);
            if !list.reaches_verb(first.past()) {
                return;
            }
        }
        // `under any contract`: none that stands.
        let unnamed = first.first() > 0
            && f.cx.reading.lexeme(first.first() - 1, f.cx.packs().known.indefinite).is_some_and(|(value, _)| value == "any");
        if stage == AgreementStage::InForce && unnamed && !passive {
            return;
        }
        if leaned_on(f.cx, first, stage, passive) || stage == AgreementStage::InForce && several(f.cx, head, first) {
            return;
        }
        // `signed an agreement to double flights`: what it is to do is its subject.
        // `Joint Statement from Peru and Ghana on gold`: the heading of a text that is one is its name.
        let heading = f.is_part("headline") && f.sentence == 0 && f.cx.pairs.stating().is_some();
        let first = if heading { f.sentence_range() } else { first };
        let aimed = || match purport::clause(f.cx, head.past(), end) {
            Some(clause) => TokenRange::new(first.first(), clause.past()),
            None => noun_phrase(f.cx, TokenRange::new(first.first(), f.m.range.past() + 1), end),
        };
        let first = if f.is_part("aim") { aimed() } else { first };
        list.first = first;
        if f.is_part("members") {
            // `the accords included one on trade`: only what each is on makes one.
            (list.bulk, list.counted, list.last) = (true, Some((kind, head)), Some((kind, head)));
            list.items(head.past(), end);
            return;
        }
        at = match list.subject_behind(head, first, passive) {
            // `five accords were signed in the fields of`: only counted.
            Some(_) if f.cx.reading.language_at(head.first()) == Language::English && counted(f, head, first) => {
                list.document(kind, head, first)
            }
            Some(subject) => list.told_apart(kind, first, subject),
            None => list.document(kind, head, first),
        };
        if list.plural(kind, first) {
            let behind = f.cx.reading.lexeme(at, f.cx.packs().known.topic).map_or(at, |(_, past)| past);
            at = list.topics(kind, behind, end);
        }
    }
    // Before the verb: what stands behind it is listed by a word of its own.
    let most = if passive && f.cx.reading.language_at(first) == Language::Vietnamese { f.m.range.past().max(at) } else { end };
    at = list.items(at, most);
    if passive {
        // `A and B were signed, among them C`.
        let behind = f.m.range.past().max(at);
        let lists = (behind..end.min(behind + 3)).any(|i| f.cx.reading.is(i, f.cx.packs().known.listing) || f.cx.reading.tokens[i].is(':'));
        // `X was signed, along with Y`.
        let sequel = f.cx.reading.lexeme(behind + 1, f.cx.packs().known.sequel).filter(|(_, past)| *past > behind + 2);
        let beside = behind + 1 < end && f.cx.reading.tokens[behind].is(',') && sequel.is_some();
        let apart = list.counted.is_some() && behind + 1 < end && f.cx.reading.is(behind + 1, f.cx.packs().known.further);
        at = if lists || beside || apart || list.behind_circumstance(behind, end).is_some() { list.items(behind, end) } else { behind };
    }
    let tokens = &f.cx.reading.tokens;
    let opens = (end.saturating_sub(3)..end).any(|i| tokens[i].is(':')) || f.is_part("list");
    if opens && at <= end {
        list.lines();
    } else {
        list.sequel();
    }
}

/// Documents that one verb tells of.
pub(super) struct List<'a, 'c, 'm> {
    pub(super) f: &'a Found<'c, 'm>,
    pub(super) stage: AgreementStage,
    pub(super) programme: &'a Programme,
    pub(super) draft: &'a mut Draft,
    /// The first document's name.
    pub(super) first: TokenRange,
    /// Whether the last document was only counted: `six agreements and memoranda`.
    pub(super) bulk: bool,
    /// The noun of documents that were only counted.
    pub(super) counted: Option<(AgreementKind, TokenRange)>,
    /// The noun of the last document.
    pub(super) last: Option<(AgreementKind, TokenRange)>,
}

impl List<'_, '_, '_> {
    /// Records the document called `title` with the noun `head`, if it is one, or those that the noun stands for; one past its title.
    pub(super) fn document(&mut self, kind: AgreementKind, head: TokenRange, title: TokenRange) -> usize {
        if let Some(past) = self.roster((kind, head), head.past()) {
            return past;
        }
        let kind = if kind == AgreementKind::Agreement && priced(self.f.cx, head) { AgreementKind::Contract } else { kind };
        let about = fields_of(self.f.cx, title);
        let tokens = &self.f.cx.reading.tokens;
        let proper = title.first() < head.first() && tokens[title.first()].capital && tokens[head.first()].capital;
        let named = (title.len() > head.len() + 1 || title.len() > head.len() && (proper || !about.is_empty()))
            && !only_parties(self.f.cx, head, title)
            && !only_short(self.f.cx, head, title)
            && (self.stage == AgreementStage::Signed || !unnamed(self.f.cx, head, title));
        let statement = kind == AgreementKind::JointStatement && self.reports_statement(head);
        let minutes = kind == AgreementKind::Protocol && head.len() > 3;
        // Papers of no kind are worth telling once they are done.
        let done = !matches!(self.stage, AgreementStage::Negotiating | AgreementStage::InForce);
        // `the Exchange of Notes on two ships`: a name of its own.
        let own =
            named && head.len() > 2 && tokens[head.first()].capital && self.f.cx.reading.language_at(head.first()) == Language::English;
        let says = if kind == AgreementKind::Other {
            done && (own || !about.is_empty())
        } else {
            named || !about.is_empty() || statement || minutes
        };
        if counted(self.f, head, title) {
            self.bulk = true;
            self.counted = Some((kind, head));
            return title.past();
        }
        if about.is_empty()
            && let Some(purport) = self.aimed_apart(kind, title, title.past())
        {
            self.last = Some((kind, head));
            return self.told_apart(kind, title, purport);
        }
        if says && !vague(self.f.cx, kind, head, title) {
            self.last = Some((kind, head));
            self.push(kind, title, None);
        } else if kind != AgreementKind::Other
            && let Some((_, next)) = self.next_item(title.past(), self.f.sentence_range().past())
            && !self.lists(title.past(), next)
        {
            // `protocols and an agreement on energy`: they share the subject.
            let subject = self.whole(next, next.first(), self.f.sentence_range().past());
            let topic = self.f.cx.packs().known.topic;
            if subject.indexes().any(|i| self.f.cx.reading.is(i, topic)) && !fields_of(self.f.cx, subject).is_empty() {
                self.push(kind, title, Some(TokenRange::new(next.past(), subject.past())));
            }
        }
        title.past()
    }

    /// `accords, including a treaty on ports`, `accords and memoranda on trade`: whether the English document at `next` is one of those
    /// named before `from`, or several like them.
    fn lists(&self, from: usize, next: TokenRange) -> bool {
        let (reading, known) = (self.f.cx.reading, &self.f.cx.packs().known);
        let plural = next.indexes().any(|i| ending::is_in_s(reading.tokens[i].span.of(reading.text)) && !reading.tokens[i].capital);
        let opens = (from..next.first()).any(|i| reading.is(i, known.listing) || reading.tokens[i].is(':'));
        reading.language_at(next.first()) == Language::English && (opens || plural)
    }

    /// `An MoU was signed on tourism`: the subject of a document behind its verb.
    fn subject_behind(&self, head: TokenRange, title: TokenRange, passive: bool) -> Option<TokenRange> {
        let (f, cx) = (self.f, self.f.cx);
        let (reading, known) = (cx.reading, &cx.packs().known);
        let kind = f.code("kind").and_then(AgreementKind::from_code);
        if !passive || title.len() > head.len() || matches!(kind, Some(AgreementKind::JointStatement | AgreementKind::Other)) {
            return None;
        }
        let end = f.sentence_range().past();
        let from = f.m.range.past().min(end).saturating_sub(1).max(title.past());
        let dated =
            |i: usize| reading.mentions.at(i + 1).any(|(_, m)| matches!(m.what, What::Date(_) | What::Country { .. } | What::Place(_)));
        // `was signed by the Minister for Rivers`.
        let by = |i: usize| reading.lexeme(i, known.purpose).is_some_and(|(value, _)| value == "by");
        let office = |i: usize| reading.lexeme(i, known.topic).is_some_and(|(value, _)| value == "aim") && (from..i).any(by);
        // `the ambassadors to the United Nations`.
        let to = |i: usize| matches!(reading.lexeme(i, known.infinitive), Some(("to", _))) && !begins_verb(cx, i + 1);
        // `three accords were signed, namely an accord on X`: the subject is that of another.
        let comma = |i: usize| reading.tokens[i].is(',') && reading.language_at(i) == Language::English;
        // `được ký năm 2011 và tháo gỡ vướng mắc về thanh toán`: that of another action.
        let acts = |i: usize| {
            let next = reading.lexeme(i, known.joiner).map(|(_, past)| past).or(reading.tokens[i].is(',').then_some(i + 1));
            reading.language_at(i) == Language::Vietnamese && next.is_some_and(|next| reading.is(next, known.action))
        };
        let another = |i: &usize| reading.is(*i, known.listing) || reading.is(*i, known.document) || comma(*i) || acts(*i);
        let inside =
            |i: usize| reading.mentions.at(i.saturating_sub(1)).any(|(_, m)| matches!(m.what, What::Person(_)) && m.range.holds(i));
        let end = (from..end.min(from + 24)).find(another).unwrap_or(end);
        // `the Council for Trade`: within a name.
        let name = |i: usize| {
            let aim = reading.lexeme(i, known.topic).is_some_and(|(value, _)| value == "aim");
            aim && i > from && i + 1 < end && reading.tokens[i - 1].capital && reading.tokens[i + 1].capital
        };
        // `được ký trong chuyến thăm của X`: when, and not on what.
        let away = |i: usize| reading.is(i, known.journey);
        let about =
            |i: &usize| reading.is(*i, known.topic) && !dated(*i) && !inside(*i) && !office(*i) && !name(*i) && !to(*i) && !away(*i);
        let topic = (from..end.min(from + 24)).find(about);
        if topic.is_none()
            && let Some(purport) = kind.and_then(|kind| self.aimed_apart(kind, title, from + 1))
        {
            return Some(purport);
        }
        let at = topic.or_else(|| (from..end.min(from + 2)).find(|i| reading.is(*i, known.between)))?;
        let subject = noun_phrase(cx, TokenRange::new(at, at + 1), end);
        (!fields(cx, subject).is_empty()).then_some(subject)
    }

    /// Records a document whose subject stands apart from its noun; one past the noun, where a list may go on.
    fn told_apart(&mut self, kind: AgreementKind, title: TokenRange, subject: TokenRange) -> usize {
        self.push(kind, title, Some(subject));
        subject.past()
    }

    /// A joint statement needs no title: that it was adopted says enough.
    fn reports_statement(&self, head: TokenRange) -> bool {
        matches!(self.stage, AgreementStage::Adopted | AgreementStage::Signed | AgreementStage::Exchanged | AgreementStage::Proposed)
            && head.len() > 1
    }

    /// Records the document called `title`, and `subject` where that stands apart.
    pub(super) fn push(&mut self, kind: AgreementKind, title: TokenRange, subject: Option<TokenRange>) {
        let (f, cx) = (self.f, self.f.cx);
        let gathered = gathered::parties(f, title, self.stage);
        let members = gathered.is_some();
        let countries = gathered.unwrap_or_else(|| countries(f, title));
        let mut about = fields_of(cx, subject.unwrap_or(title));
        // A joint statement is politics by itself; its level of partnership is no field of cooperation.
        if kind == AgreementKind::JointStatement && about == [Field::Politics] {
            about.clear();
        }
        let alone = countries.len() < 2 && kind != AgreementKind::JointStatement && !members;
        if alone || countries.is_empty() {
            return;
        }
        // What a government carries out at home is no document between states.
        let home = self.stage == AgreementStage::InForce
            && about.is_empty()
            && matches!(kind, AgreementKind::Plan | AgreementKind::Mou | AgreementKind::Other);
        if home && !between_states(cx, title) {
            return;
        }
        // A contract is often nobody's but a firm's: it must be about a field, or of a kind that states care for.
        if kind == AgreementKind::Contract && about.is_empty() {
            if self.stage != AgreementStage::Signed {
                about = fields(cx, f.clause());
            }
            if about.is_empty() {
                return;
            }
        }
        let mut called = cx.reading.phrase(title);
        if let Some(subject) = subject {
            called = format!("{called} {}", cx.reading.phrase(subject));
        }
        let term = term(f, title);
        let date = self.day(kind, (title, term), &countries);
        let slots = Agreement {
            kind: Some(kind),
            title: Some(called),
            countries,
            parties: self.parties(kind, subject.unwrap_or(title)),
            fields: about,
            stage: Some(self.stage),
            date,
            term,
        };
        // Where what it is on stands in a sentence of its own, that one tells of it.
        let sentence = cx.sentence_at(subject.unwrap_or(title).first());
        let quote = cx.reading.sentences[sentence].range;
        // Two phrasings above one list: the first has told of it.
        let told = |fact: &Fact| {
            fact.tokens == quote && matches!(&fact.slots, Slots::Agreement(a) if a.kind == slots.kind && a.title == slots.title)
        };
        if sentence != f.sentence && self.draft.facts.iter().rev().take(LISTED).any(told) {
            return;
        }
        self.draft.facts.push(f.fact(Slots::Agreement(slots), quote));
    }

    /// The organisations that the title names, else those that the sentence has sign.
    fn parties(&self, kind: AgreementKind, title: TokenRange) -> Vec<String> {
        let f = self.f;
        let named = parties(f.cx, title);
        let here = f.cx.sentence_at(title.first()) == f.sentence && kind != AgreementKind::JointStatement;
        if !named.is_empty() || !here {
            return named;
        }
        if f.is_part("passive") {
            return signed_by(f.cx, f.m.range.past().saturating_sub(1), f.clause().past());
        }
        let (from, verb) = (f.clause().first(), f.m.range.first());
        let both = signatories(f.cx, from, verb);
        if both.is_empty() { signed_with(f.cx, (from, verb), title) } else { both }
    }
}
