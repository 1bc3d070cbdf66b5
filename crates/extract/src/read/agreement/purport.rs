//! What a document is for, told by a clause: `a memorandum, valid for three years, to train divers`.

use crate::context::Context;
use crate::mention::What;
use crate::pack::lexicon::ClassId;
use crate::read::agreement::List;
use crate::read::clause::fields;
use crate::read::document::{fields_of, noun_trim};
use crate::read::title::{item_at, noun_phrase};
use crate::span::TokenRange;
use crate::text::{Language, TokenKind, ending};
use crate::value::{AgreementKind, AgreementStage};

/// How long the clause may be.
const LONGEST: usize = 24;
/// How much may stand between the name and the clause: when, where, how long.
const ASIDE: usize = 12;

impl List<'_, '_, '_> {
    /// `title` with the English clause right behind it on what the document is for, where the title itself tells no subject.
    pub(in crate::read) fn aimed(&self, kind: AgreementKind, title: TokenRange, end: usize) -> TokenRange {
        if !self.has_purport(kind, title) {
            return title;
        }
        if let Some(clause) = clause(self.f.cx, title.past(), end) {
            return TokenRange::new(title.first(), clause.past());
        }
        // `an accord to curb smuggling`: what it is to do belongs to its name, whatever field that is.
        let (cx, past) = (self.f.cx, title.past());
        let to = |past: usize| matches!(cx.reading.lexeme(past, cx.packs().known.infinitive), Some(("to", _)));
        let aim = past + 1 < end && to(past) && begins_verb(cx, past + 1);
        if aim { noun_phrase(cx, TokenRange::new(title.first(), past + 1), end) } else { title }
    }

    /// The same clause where something stands between: a day, a place, an aside.
    pub(in crate::read) fn aimed_apart(&self, kind: AgreementKind, title: TokenRange, from: usize) -> Option<TokenRange> {
        let cx = self.f.cx;
        let end = cx.reading.sentences[cx.sentence_at(title.first())].range.past();
        if !self.has_purport(kind, title) || from >= end {
            return None;
        }
        clause(cx, behind_aside(cx, from, end)?, end)
    }

    /// Whether a clause may tell what the English document called `title` is for. Several that are carried out are none of them named.
    fn has_purport(&self, kind: AgreementKind, title: TokenRange) -> bool {
        use AgreementKind::{Agreement, Contract, LetterOfIntent, Mou, Plan, Protocol, Treaty};
        let cx = self.f.cx;
        let last = cx.reading.tokens[title.past() - 1];
        let several = ending::is_in_s(last.span.of(cx.reading.text)) && !last.capital;
        cx.reading.language_at(title.first()) == Language::English
            && matches!(kind, Agreement | Contract | LetterOfIntent | Mou | Plan | Protocol | Treaty)
            && !(several && self.stage == AgreementStage::InForce)
            && fields_of(cx, title).is_empty()
    }
}

/// The clause that opens at `at`, where it names a field.
pub(super) fn clause(cx: &Context<'_>, at: usize, end: usize) -> Option<TokenRange> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let opens = |class: ClassId| reading.lexeme(at, class).filter(|(_, past)| *past < end);
    let (value, past) = opens(known.purport).or_else(|| opens(known.topic))?;
    if value == "verb" && !begins_verb(cx, past) {
        return None;
    }
    let stop = |i: &usize| ends(cx, *i, end);
    let most = end.min(past + LONGEST);
    let past = (past..most).find(stop).unwrap_or(most);
    let clause = noun_trim(cx, TokenRange::new(at, past));
    (!fields(cx, clause).is_empty()).then_some(clause)
}

/// Whether what stands at `at` may be a verb in its base form: a small word that begins no noun.
pub(super) fn begins_verb(cx: &Context<'_>, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let next = &reading.tokens[at];
    next.is_word() && !next.capital && !reading.is(at, known.article) && !reading.is(at, known.possessive)
}

/// Whether the clause is over before `at`: at a mark, a day, a further document, or what tells when and where it was signed.
fn ends(cx: &Context<'_>, at: usize, end: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if matches!(reading.tokens[at].kind, TokenKind::Mark(',' | ';' | '.' | ':' | '–' | '—')) {
        return true;
    }
    let day = |i: usize| reading.mentions.at(i).any(|(_, m)| matches!(m.what, What::Date(_)));
    let over = reading.lexeme(at, known.title_stop).is_some_and(|(value, _)| value != "inner");
    let next = reading.lexeme(at, known.joiner).is_some_and(|(_, past)| item_at(cx, past, end, known.document).is_some());
    over || next || day(at) || reading.is(at, known.preposition) && day(at + 1)
}

/// One past what stands between the name of a document that ends at `from` and its clause.
fn behind_aside(cx: &Context<'_>, from: usize, end: usize) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let most = end.min(from + ASIDE);
    // `, valid for three years,`
    if reading.tokens[from].is(',') {
        let past = (from + 1..most).find(|i| matches!(reading.tokens[*i].kind, TokenKind::Mark(_)))?;
        return reading.tokens[past].is(',').then_some(past + 1);
    }
    // `on Monday in Lima`
    let mut at = from;
    while at < most {
        let part = |what: &What| matches!(what, What::Date(_) | What::Place(_) | What::Country { .. } | What::Both(_));
        let mention = reading.mentions.at(at).filter(|(_, m)| part(&m.what)).map(|(_, m)| m.range.past()).max();
        let small = [known.preposition, known.locative, known.between, known.article, known.weekday];
        let step = mention.or_else(|| small.iter().find_map(|c| reading.lexeme(at, *c)).map(|(_, past)| past));
        let mark = matches!(reading.tokens[at].kind, TokenKind::Mark(',' | '(' | ')'));
        match step {
            _ if at > from && reading.is(at, known.purport) => return Some(at),
            Some(past) => at = past,
            None if mark => at += 1,
            None => return None,
        }
    }
    None
}
