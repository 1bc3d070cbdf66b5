//! Mechanisms: standing bodies and arrangements, their names, and whether they work, are proposed or made stronger.

mod placed;
mod standing;

use crate::context::Context;
use crate::context::actor::Who;
use crate::fact::{Fact, Mechanism, Slots};
use crate::mention::What;
use crate::read::Draft;
use crate::read::clause::fields;
use crate::read::found::Found;
use crate::read::title::{item_at, noun_phrase, with_words_before};
use crate::span::TokenRange;
use crate::text::{Language, TokenKind};
use crate::value::{Country, Field, MechanismKind, MechanismStage};
use placed::{among_channels, listed, nowhere, opened_then};

/// No list of bodies is read beyond so many.
const MOST_ITEMS: usize = 6;
/// How far behind the verb of a match a further one may stand: `proposed to launch`.
const NEXT: usize = 4;
/// How many facts are looked through for the visit on which a mission is opened.
const FACTS: usize = 128;

/// Reads the mechanisms that `found` tells of.
pub fn read(cx: &Context<'_>, found: &[&Found<'_, '_>], draft: &mut Draft) {
    let mut heads: Vec<(TokenRange, TokenRange)> = Vec::new();
    for f in found {
        let Some(kind) = f.code("kind").and_then(MechanismKind::from_code) else { continue };
        let Some(stage) = f.code("stage").and_then(MechanismStage::from_code) else { continue };
        let stage = if stage == MechanismStage::Proposed && opened_then(f, kind) { MechanismStage::Operating } else { stage };
        let head = f.range("kind").unwrap_or_else(|| behind_verb(f));
        let (kind, head) = known_whole(cx, head).filter(|_| f.is_part("named") || f.is_part("standing")).unwrap_or((kind, head));
        let body = Body { cx, f, stage };
        let name = body.name(head);
        let loose = f.is_part("standing") || f.is_part("named") && !named(cx, head, name);
        let name = if loose { standing::name(f, head, name) } else { name };
        let body = match standing::stage(f, kind, head, name) {
            _ if !loose => body,
            Some(stage) => Body { cx, f, stage },
            None => continue,
        };
        if f.is_part("item") && !listed(f, head) || nowhere(f, kind, head) {
            continue;
        }
        if kind == MechanismKind::PartyChannel && (one_party(cx, f) || among_channels(cx, head)) {
            continue;
        }
        if (loose || f.is_part("bare")) && of_person(cx, head)
            || mere_talk(cx, f, kind, head, name)
            || f.is_part("named") && of_paper(cx, head, name)
            || with_somebody(cx, kind, head, name)
            || denied(f)
            || of_bloc(cx, head)
            || inside_other(cx, f, head) && known_whole(cx, head).is_none_or(|(_, whole)| whole != head)
            || f.bound("countries").is_some() && (f.countries("countries").len() < 2 || of_the_last(cx, f))
        {
            continue;
        }
        // A body that a verb governs is no news once more for being named, nor for a further noun in its name.
        if heads.iter().rev().take(8).any(|(other, whole)| *other == head || loose && *whole == name) {
            continue;
        }
        heads.push((head, name));
        if !body.push(kind, head, name, draft) {
            continue;
        }
        body.others(name, draft);
    }
}

/// `opened a Lima-Accra route`: the match, but for the verb and the article with which it begins.
fn behind_verb(f: &Found<'_, '_>) -> TokenRange {
    let verb = f.range("stage").filter(|stage| stage.first() == f.m.range.first()).map_or(f.m.range.first(), |stage| stage.past());
    // `called for an early launch of the route`: behind the verb of founding next to it.
    let founding = |at: usize| f.cx.reading.lexeme(at, f.cx.packs().known.founding_verb).map(|(_, past)| past);
    let verb =
        (verb..(verb + NEXT).min(f.m.range.past())).filter_map(founding).filter(|past| *past < f.m.range.past()).max().unwrap_or(verb);
    let article = |at: &usize| f.cx.reading.is(*at, f.cx.packs().known.article) || f.cx.reading.is(*at, f.cx.packs().known.possessive);
    let first = (verb..f.m.range.past()).find(|at| !article(at)).unwrap_or(verb);
    TokenRange::new(first, f.m.range.past())
}

/// `a member of the Communist Party of Peru (CPP)`: whether all parties that the words name are of one country, in English.
fn one_party(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let of = |at: usize| cx.reading.value(at, cx.packs().known.party).and_then(|(value, _)| cx.packs().country(value));
    let mut parties = f.m.range.indexes().filter_map(of);
    let english = cx.reading.language_at(f.m.range.first()) == Language::English;
    english && parties.next().is_some_and(|first| parties.all(|other| other == first))
}

struct Body<'a, 'c, 'm> {
    cx: &'a Context<'c>,
    f: &'a Found<'c, 'm>,
    stage: MechanismStage,
}

impl Body<'_, '_, '_> {
    /// The whole name of the body whose noun is `head`.
    fn name(&self, head: TokenRange) -> TokenRange {
        let sentence = self.f.sentence_range();
        // The verb that founds it is no part of its name.
        let verb = self.f.range("stage").map(|r| r.past()).filter(|past| *past <= head.first());
        let floor = sentence.first().max(head.first().saturating_sub(10)).max(verb.unwrap_or(0));
        let before = with_words_before(self.cx, head, floor);
        TokenRange::new(before.first(), noun_phrase(self.cx, head, sentence.past()).past())
    }

    /// Records the body; whether it has the two parties that it needs.
    fn push(&self, kind: MechanismKind, head: TokenRange, name: TokenRange, draft: &mut Draft) -> bool {
        let told = || self.opened_by_guest(kind, name, &draft.facts);
        let countries = told().unwrap_or_else(|| countries(self.cx, self.f, head, name));
        if countries.len() < 2 || self.of_organisation(head, name) {
            return false;
        }
        let name = match kind {
            MechanismKind::Connection => self.route(name),
            MechanismKind::Mission | MechanismKind::TradeOffice => name,
            _ => self.sitting(head, name),
        };
        let name = self.before_day(name);
        let name_text = Some(self.cx.reading.phrase(name));
        let slots = Mechanism { kind: Some(kind), countries, name: name_text, fields: self.fields(kind, name), stage: Some(self.stage) };
        draft.facts.push(self.f.fact(Slots::Mechanism(slots), self.f.sentence_range()));
        true
    }

    /// `She opened the embassy during the visit`: of the two countries of the visit told last of whoever opens it.
    fn opened_by_guest(&self, kind: MechanismKind, name: TokenRange, facts: &[Fact]) -> Option<Vec<Country>> {
        let (cx, sentence) = (self.cx, self.f.sentence_range());
        let land = |(_, m): (u32, &crate::mention::Mention)| matches!(m.what, What::Country { .. } | What::Place(_));
        if kind != MechanismKind::Mission || cx.reading.mentions.within(name).any(land) {
            return None;
        }
        let Who::Person(guest) = cx.subject(self.f.sentence, self.f.m.range.first())?.who else { return None };
        let guest = cx.name(guest);
        let visits = facts.iter().take(FACTS).filter(|fact| fact.tokens.first() <= sentence.first());
        let own = visits.filter_map(|fact| match &fact.slots {
            Slots::Visit(v) if v.guest == guest => Some((fact.tokens.first(), vec![v.guest_country?, v.host_country?])),
            _ => None,
        });
        own.max_by_key(|(at, _)| *at).map(|(_, two)| two)
    }

    /// `the Commonwealth Business Council`: a body named by an organisation, and by none of the two, is not theirs.
    fn of_organisation(&self, head: TokenRange, name: TokenRange) -> bool {
        let reading = self.cx.reading;
        let organisation = self.cx.packs().known.organisation;
        let before = TokenRange::new(name.first().min(head.first()), head.first());
        let whole = || TokenRange::new(before.first(), name.past());
        let land = || reading.mentions.within(whole()).any(|(_, m)| matches!(m.what, What::Country { .. } | What::Place(_)));
        reading.language_at(head.first()) == Language::English
            && reading.mentions.within(before).any(|(_, m)| matches!(m.what, What::Lexeme(class, _) if class == organisation))
            && !land()
    }

    /// `a Lima-Accra flight in July`: a day is no part of the name, nor the word before it, in English.
    fn before_day(&self, name: TokenRange) -> TokenRange {
        let reading = self.cx.reading;
        let english = reading.language_at(name.first()) == Language::English;
        let behind = TokenRange::new((name.first() + 1).min(name.past()), name.past());
        let day = reading.mentions.within(behind).find(|(_, m)| matches!(m.what, What::Date(_)) && m.range.first() > name.first() + 1);
        let Some((_, day)) = day.filter(|_| english) else { return name };
        let small = reading.is(day.range.first() - 1, self.cx.packs().known.dateword);
        TokenRange::new(name.first(), day.range.first() - usize::from(small))
    }

    /// `the Joint Committee Meeting in Lima on Monday`: where and when a body sits is no part of its name, in English.
    fn sitting(&self, head: TokenRange, name: TokenRange) -> TokenRange {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        if reading.language_at(name.first()) != Language::English || head.past() >= name.past() {
            return name;
        }
        let place = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Place(_)));
        // `in the Peruvian capital`.
        let land = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Country { demonym: true, .. }));
        let ends = |i: &usize| {
            let small = reading.is(*i, known.locative) || reading.is(*i, known.preposition);
            let capital = || reading.is(i + 1, known.article) && land(i + 2);
            small && (reading.is(*i, known.locative) && (place(i + 1) || capital()) || reading.is(i + 1, known.weekday))
        };
        (head.past()..name.past()).find(ends).map_or(name, |end| TokenRange::new(name.first(), end))
    }

    /// A route's name up to the comma behind which no further place follows: what comes then is another thing.
    fn route(&self, name: TokenRange) -> TokenRange {
        let reading = self.cx.reading;
        let place = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Place(_) | What::Country { .. }));
        let end = name.indexes().find(|i| reading.tokens[*i].is(',') && !place(i + 1)).filter(|end| *end > name.first());
        end.map_or(name, |end| TokenRange::new(name.first(), end))
    }

    /// `a trade office and a business council`: further bodies under the same verb.
    fn others(&self, name: TokenRange, draft: &mut Draft) {
        let reading = self.cx.reading;
        let known = &self.cx.packs().known;
        let end = self.f.clause().past();
        let mut at = name.past();
        for _ in 0..MOST_ITEMS {
            if at >= end {
                return;
            }
            let joined = [known.sequel, known.joiner].iter().find_map(|c| reading.lexeme(at, *c)).map(|(_, past)| past);
            let Some(next) = joined.or(reading.tokens[at].is(',').then_some(at + 1)) else { return };
            let Some((code, head)) = item_at(self.cx, next, end, known.mechanism) else { return };
            let Some(kind) = MechanismKind::from_code(code) else { return };
            let name = self.name(head);
            if !self.push(kind, head, name, draft) {
                return;
            }
            at = name.past().max(head.past());
        }
    }

    /// The fields in the name; else those that the kind tells, or that the sentence opens with.
    fn fields(&self, kind: MechanismKind, name: TokenRange) -> Vec<Field> {
        use MechanismKind::{
            BusinessCouncil, Connection, Consultation, Framework, IntergovernmentalCommittee, JointCommittee, PartyChannel, TradeOffice,
        };
        let mut own = fields(self.cx, name);
        if matches!(kind, IntergovernmentalCommittee | JointCommittee) {
            own.retain(|f| *f != Field::Politics);
        }
        match kind {
            PartyChannel => vec![Field::Party],
            Connection => vec![Field::Transport],
            _ if !own.is_empty() => own,
            BusinessCouncil | TradeOffice => vec![Field::Trade],
            Consultation if self.f.is_part("bare") => Vec::new(),
            Consultation => vec![Field::Politics],
            Framework => fields(self.cx, self.f.clause()),
            _ => self.topic_fields(),
        }
    }

    /// `On trade and investment, the two sides maintain the Committee`: the fields that the sentence opens with.
    fn topic_fields(&self) -> Vec<Field> {
        let reading = self.cx.reading;
        let sentence = self.f.sentence_range();
        if !reading.is(sentence.first(), self.cx.packs().known.topic) {
            return Vec::new();
        }
        let both = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Both(_) | What::Person(_)));
        let end = sentence.indexes().take(20).find(|i| both(*i)).unwrap_or(sentence.first());
        fields(self.cx, TokenRange::new(sentence.first(), end))
    }
}

/// Whether the body is called by a proper name, or says whose it is: at least two words of it have capitals.
fn named(cx: &Context<'_>, head: TokenRange, name: TokenRange) -> bool {
    let tokens = &cx.reading.tokens;
    let capitals = name.indexes().filter(|i| tokens[*i].is_word() && tokens[*i].capital).count();
    // `cơ chế Tham khảo chính trị`: behind the general noun the proper name begins.
    let first = head.indexes().find(|i| tokens[*i].capital).unwrap_or(head.first());
    let opens = |i: usize| i > 0 && !tokens[i].fresh_line && !matches!(tokens[i - 1].kind, TokenKind::Mark('.' | '!' | '?'));
    tokens[first].capital && (capitals >= 2 || opens(first))
}

/// `tăng cường đối thoại`, `maintain contacts and consultations`: talk about nothing that is named is no body.
fn mere_talk(cx: &Context<'_>, f: &Found<'_, '_>, kind: MechanismKind, head: TokenRange, name: TokenRange) -> bool {
    if kind != MechanismKind::Consultation || cx.reading.tokens[head.first()].capital {
        return false;
    }
    if cx.reading.language_at(head.first()) == Language::English {
        let joined = |at: usize| cx.reading.is(at, cx.packs().known.joiner);
        return f.bound("kind").is_some() && (name.first() > 0 && joined(name.first() - 1) || (name.first()..head.first()).any(joined));
    }
    let body = matches!(f.bound("kind"), Some((What::Lexeme(class, _), _)) if *class != cx.packs().known.mechanism);
    body && fields(cx, name).is_empty()
}

/// `held consultations with Minister X`: talks, and no body, in English.
fn with_somebody(cx: &Context<'_>, kind: MechanismKind, head: TokenRange, name: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let somebody = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_) | What::Persons(_)));
    let next = head.past() + 1;
    kind == MechanismKind::Consultation
        && !reading.tokens[head.first()].capital
        && name.first() == head.first()
        && reading.language_at(head.first()) == Language::English
        && reading.is(head.past(), known.company)
        && (somebody(next) || reading.is(next, known.article) && somebody(next + 1))
}

/// `Peru and the Ghana Cocoa Board`: whether an article parts the countries before an English body, so that it is of the last alone.
fn of_the_last(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let article = |at: usize| cx.reading.is(at, cx.packs().known.article);
    let english = cx.reading.language_at(f.m.range.first()) == Language::English;
    english && f.range("countries").is_some_and(|r| (r.first() + 1..r.past()).any(article))
}

/// `Memorandum of Consultations`: whether the name before the noun is that of a document, in English.
fn of_paper(cx: &Context<'_>, head: TokenRange, name: TokenRange) -> bool {
    let document = |at: usize| cx.reading.is(at, cx.packs().known.document);
    cx.reading.language_at(head.first()) == Language::English && (name.first()..head.first()).any(document)
}

/// Whether the body only stands in somebody's office: `Chairman of the Business Council`.
fn of_person(cx: &Context<'_>, head: TokenRange) -> bool {
    let reading = cx.reading;
    let office = cx.packs().known.office;
    let from = head.first().saturating_sub(4);
    reading.mentions.within(TokenRange::new(from, head.first())).any(|(_, m)| match m.what {
        What::Lexeme(class, _) if class == office => m.range.past() + 2 >= head.first(),
        _ => false,
    }) || reading
        .mentions
        .within(TokenRange::new(from, (head.past() + 12).min(reading.tokens.len())))
        .any(|(_, m)| matches!(m.what, What::Person(_)) && m.range.contains(head))
}

/// Whether a word that denies stands in the phrasing or just before it.
fn denied(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let sentence = f.sentence_range();
    let from = f.m.range.first().saturating_sub(6).max(sentence.first());
    let in_field = |i: usize| i > 0 && reading.lexeme(i - 1, known.field).is_some_and(|(_, past)| past > i);
    let past = (f.m.range.past() + if f.is_part("bare") { 10 } else { 4 }).min(sentence.past());
    // `the committee, which has not met since`: there it is.
    let relative = |i: &usize| reading.is(*i, known.relator) && reading.language_at(*i) == Language::English;
    let past = (f.m.range.past()..past).find(relative).unwrap_or(past);
    (from..past).any(|i| reading.is(i, known.negation) && !in_field(i))
}

/// `the Strategic Partnership Council`: the body of which the general noun `head` is part, where the lexicon knows it.
fn known_whole(cx: &Context<'_>, head: TokenRange) -> Option<(MechanismKind, TokenRange)> {
    let around = TokenRange::new(head.first().saturating_sub(4), (head.past() + 6).min(cx.reading.tokens.len()));
    cx.reading.mentions.within(around).find_map(|(_, m)| match m.what {
        What::Lexeme(class, value) if class == cx.packs().known.mechanism && m.range.contains(head) => {
            Some((MechanismKind::from_code(cx.packs().value(value))?, m.range))
        }
        _ => None,
    })
}

/// `Hội đồng Hợp tác vùng Vịnh`: whether the noun only begins the name of an organisation, in Vietnamese.
fn of_bloc(cx: &Context<'_>, head: TokenRange) -> bool {
    let bloc = |what: &What| matches!(what, What::Lexeme(class, _) if *class == cx.packs().known.organisation);
    let longer = |range: TokenRange| range.first() == head.first() && range.past() > head.past();
    cx.reading.language_at(head.first()) == Language::Vietnamese
        && cx.reading.mentions.at(head.first()).any(|(_, m)| bloc(&m.what) && longer(m.range))
}

/// Whether a general noun such as `committee` is only part of the name of a body or an organisation that the lexicon knows.
fn inside_other(cx: &Context<'_>, f: &Found<'_, '_>, head: TokenRange) -> bool {
    let (mechanism, organisation) = (cx.packs().known.mechanism, cx.packs().known.organisation);
    let known = |class| class == mechanism || class == organisation;
    let own = matches!(f.bound("kind"), Some((What::Lexeme(class, _), _)) if *class == mechanism);
    let from = head.first().saturating_sub(4);
    !own && f.range("kind").is_some()
        && cx
            .reading
            .mentions
            .within(TokenRange::new(from, (head.past() + 12).min(cx.reading.tokens.len())))
            .any(|(_, m)| matches!(m.what, What::Lexeme(class, _) if known(class)) && m.range.contains(head))
}

/// `nhóm công tác về Syria`: whether the Vietnamese country or place at `range` is what a body is about, and none of its parties.
fn is_topic(cx: &Context<'_>, range: TokenRange) -> bool {
    let before = range.first().checked_sub(1).filter(|at| cx.reading.is(*at, cx.packs().known.topic));
    before.is_some_and(|at| cx.reading.language_at(at) == Language::Vietnamese)
}

/// The two countries in the name, those that the phrasing binds, else the two of the sentence.
fn countries(cx: &Context<'_>, f: &Found<'_, '_>, head: TokenRange, name: TokenRange) -> Vec<Country> {
    let bound = f.countries("countries");
    if bound.len() >= 2 {
        return bound;
    }
    let mut out: Vec<Country> = Vec::new();
    for (_, m) in cx.reading.mentions.within(TokenRange::new(name.first().min(head.first()), name.past())) {
        match m.what {
            What::Country { country, .. } | What::Place(country) if !out.contains(&country) && !is_topic(cx, m.range) => out.push(country),
            _ => {}
        }
    }
    if out.len() >= 2 {
        return out;
    }
    let both = cx.pairs.both(f.sentence);
    let subject = cx.subject(f.sentence, f.m.range.first()).map(|a| cx.countries(&a, f.sentence)).unwrap_or_default();
    if let ([one], [other]) = (&out[..], &subject[..])
        && one != other
    {
        return vec![*other, *one];
    }
    if let [one] = out[..]
        && !both.contains(&one)
        && let Some(first) = cx.pairs.principal().iter().find(|c| **c != one)
    {
        return vec![*first, one];
    }
    if subject.len() >= 2 { subject } else { both }
}
