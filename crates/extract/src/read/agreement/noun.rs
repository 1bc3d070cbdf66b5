//! The noun of a document: what kind of paper it names, and whether it names one at all.

use crate::context::Context;
use crate::mention::What;
use crate::read::document::fields_of;
use crate::read::found::Found;
use crate::read::title::{item_at, noun_phrase};
use crate::span::TokenRange;
use crate::text::{Language, TokenKind, ending};
use crate::value::{AgreementKind, AgreementStage, Unit};

/// How far behind the word for a paper it may be told what it is.
const EXPLAINED: usize = 12;
/// How many words the name of what is of the whole world may have before its noun.
const LONGEST_NAME: usize = 6;

/// `Protocol on Amendments to the Treaty of`: whether a title that goes so far has come to another document in English.
pub(super) fn of_another(cx: &Context<'_>, title: TokenRange) -> bool {
    let (mut at, mut nouns) = (title.first(), 0);
    while at < title.past() {
        let noun = cx.reading.lexeme(at, cx.packs().known.document);
        nouns += usize::from(noun.is_some());
        at = noun.map_or(at + 1, |(_, past)| past);
    }
    cx.reading.language_at(title.first()) == Language::English && nouns > 1
}

/// Whether a Vietnamese noun of a document with a capital, as in titles, begins at `at` and ends right before `verb`, a
/// verb that has no word of time before it.
pub(super) fn in_title(cx: &Context<'_>, at: usize, verb: usize) -> bool {
    let reading = cx.reading;
    reading.language_at(at) == Language::Vietnamese
        && reading.tokens[at].capital
        && reading.lexeme(at, cx.packs().known.document).is_some_and(|(_, past)| past >= verb)
}

/// How far before a verb the noun of the document may stand in whose name it is.
const ATTRIBUTE: usize = 12;

/// `Hiệp định bảo hộ đầu tư sửa đổi`: whether the Vietnamese verb at `verb` only tells which document the name before it means.
pub(super) fn is_attribute(cx: &Context<'_>, sentence: TokenRange, verb: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let from = verb.saturating_sub(ATTRIBUTE).max(sentence.first());
    let head = (from..verb).rev().find_map(|at| reading.lexeme(at, known.document).map(|(_, past)| TokenRange::new(at, past)));
    let Some(head) = head.filter(|head| head.past() < verb) else { return false };
    reading.language_at(verb) == Language::Vietnamese && noun_phrase(cx, head, sentence.past()).holds(verb)
}

/// `that is complete, and the treaty`, `is 90 percent complete, and the treaty`: whether the English word at `verb` only tells how something else is.
pub(super) fn is_state(cx: &Context<'_>, verb: TokenRange) -> bool {
    let reading = cx.reading;
    let word = reading.tokens[verb.first()].span.of(reading.text);
    let base = !ending::is_past(word) && !ending::is_gerund(word) && !ending::is_in_s(word);
    let from = TokenRange::new(verb.first().saturating_sub(SHARE), verb.first());
    let share = || reading.mentions.within(from).any(|(_, m)| matches!(m.what, What::Quantity { .. }) && m.range.past() == verb.first());
    let is = || verb.first() > 0 && reading.lexeme(verb.first() - 1, cx.packs().known.stative).is_some_and(|(value, _)| value == "be");
    verb.len() == 1 && base && reading.language_at(verb.first()) == Language::English && (is() || share())
}

/// How many tokens a percentage may have.
const SHARE: usize = 4;

/// Whether the Vietnamese verb stands in a bracket that belongs to another document than the one with the noun `head`: that opens behind a
/// further one, or is closed before the noun.
pub(super) fn in_aside(cx: &Context<'_>, head: TokenRange, verb: TokenRange) -> bool {
    let tokens = &cx.reading.tokens;
    let bracket = |i: &usize| tokens[*i].is('(') || tokens[*i].is(')');
    if cx.reading.language_at(verb.first()) != Language::Vietnamese {
        return false;
    }
    if verb.past() <= head.first() {
        return (verb.past()..head.first()).find(bracket).is_some_and(|i| tokens[i].is(')'));
    }
    let open = (head.past()..verb.first().max(head.past())).rev().find(bracket).filter(|i| tokens[*i].is('('));
    open.is_some_and(|open| (head.past()..open).any(|i| cx.reading.is(i, cx.packs().known.document)))
}

/// `các hiệp định đã ký`: whether the Vietnamese verb of signing at `verb` only tells of documents that there are, whenever they were signed.
pub(super) fn signed_before(cx: &Context<'_>, sentence: TokenRange, verb: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let done = reading.is(verb, known.past) || verb > 0 && reading.is(verb - 1, known.past);
    let ends = if reading.is(verb, known.past) { verb } else { verb.saturating_sub(1) };
    let from = ends.saturating_sub(ATTRIBUTE).max(sentence.first());
    let noun = |at: &usize| reading.lexeme(*at, known.document).is_some_and(|(_, past)| past == ends);
    let Some(first) = (from..ends).find(noun) else { return false };
    done && reading.language_at(verb) == Language::Vietnamese && (from..first).any(|at| reading.is(at, known.plural))
}

/// `a protocol for the implementation of`: whether an English noun of a document leads to what `verb`, a noun itself, begins.
pub(super) fn leads_to(cx: &Context<'_>, at: usize, verb: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let small = |i: usize| [known.topic, known.preposition, known.article, known.loose].iter().any(|c| reading.is(i, *c));
    let noun = reading.lexeme(verb.past() - 1, known.preposition).is_some() && verb.len() > 1;
    let document = reading.lexeme(at, known.document).map(|(_, past)| past).filter(|past| *past < verb.first());
    noun && reading.language_at(at) == Language::English && document.is_some_and(|past| (past..verb.first()).all(small))
}

/// `thỏa thuận quan trọng này`: a Vietnamese noun in small letters with neither a subject, a party nor a name behind it.
pub(super) fn unnamed(cx: &Context<'_>, head: TokenRange, title: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let small = reading.language_at(head.first()) == Language::Vietnamese && !reading.tokens[head.first()].capital;
    // `thỏa thuận bảo vệ thông tin`: told by what it is for.
    let aimed = || reading.lexeme(head.past(), known.action).is_some_and(|(value, past)| value != "-" && past < title.past());
    small
        && !aimed()
        && !serves(cx, title)
        && !(head.past()..title.past()).any(|at| {
            let token = &reading.tokens[at];
            token.capital || token.is_number() || [known.topic, known.between, known.field, known.level].iter().any(|c| reading.is(at, *c))
        })
}

/// `thỏa thuận bảo mật để trao đổi tin quân sự`: whether what the document is for, told right behind its name, names a field.
fn serves(cx: &Context<'_>, title: TokenRange) -> bool {
    let (reading, past) = (cx.reading, title.past());
    let opens = reading.lexeme(past, cx.packs().known.purpose).is_some_and(|(value, _)| value == "to");
    let stop = |i: &usize| matches!(reading.tokens[*i].kind, TokenKind::Mark(_));
    let end = reading.sentences[cx.sentence_at(title.first())].range.past().min(past + EXPLAINED);
    opens && title.len() > 2 && !fields_of(cx, TokenRange::new(past, (past..end).find(stop).unwrap_or(end))).is_empty()
}

/// `thỏa thuận với Kenya`, `thỏa thuận giữa hai nước`: whose it is, and not what it is called.
pub(super) fn only_parties(cx: &Context<'_>, head: TokenRange, title: TokenRange) -> bool {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let vietnamese = reading.language_at(head.first()) == Language::Vietnamese;
    if !vietnamese || title.first() < head.first() || reading.tokens[head.first()].capital {
        return false;
    }
    let mut at = head.past();
    let mut parties = false;
    while at < title.past() {
        let party = reading.mentions.at(at).filter(|(_, m)| matches!(m.what, What::Country { .. } | What::Both(_) | What::Place(_)));
        let small = [known.preposition, known.between, known.joiner, known.article].iter().find_map(|c| reading.lexeme(at, *c));
        if let Some(past) = party.map(|(_, m)| m.range.past()).max() {
            parties = true;
            at = past;
        } else if let Some((_, past)) = small {
            at = past;
        } else if matches!(reading.tokens[at].kind, TokenKind::Mark(_)) {
            at += 1;
        } else {
            return false;
        }
    }
    parties
}

/// `Under the agreement signed in May, X supplies`: whether the text only leans on the document and tells of something else.
pub(super) fn leaned_on(cx: &Context<'_>, title: TokenRange, stage: AgreementStage, passive: bool) -> bool {
    let known = &cx.packs().known;
    let mut at = title.first();
    while at > 0 && cx.reading.is(at - 1, known.article) {
        at -= 1;
    }
    let leans = |back: usize| {
        at.checked_sub(back).is_some_and(|from| {
            let ends = |found: Option<(&str, usize)>| found.is_some_and(|(_, past)| past == at);
            ends(cx.reading.lexeme(from, known.accord)) || ends(cx.reading.lexeme(from, known.purpose).filter(|(value, _)| *value == "by"))
        })
    };
    let english = cx.reading.language_at(title.first()) == Language::English;
    // One called by its name is told of all the same.
    let named = cx.reading.tokens[title.past() - 1].capital && title.len() > 1;
    english && passive && !named && stage != AgreementStage::Negotiating && (1..=5).any(leans)
}

/// `the document – the Treaty on Rivers`: what a paper of no kind is, told behind a dash or a comma, in English.
pub(super) fn explained(cx: &Context<'_>, kind: AgreementKind, head: TokenRange) -> Option<(AgreementKind, TokenRange)> {
    let mark = cx.reading.tokens.get(head.past()).filter(|t| t.is_dash() || t.is(','))?;
    let english = cx.reading.language_at(head.first()) == Language::English && mark.kind != TokenKind::Word;
    let end = (head.past() + EXPLAINED).min(cx.reading.sentences[cx.sentence_at(head.first())].range.past());
    let (code, told) = item_at(cx, head.past() + 1, end, cx.packs().known.document).filter(|_| english && kind == AgreementKind::Other)?;
    let kind = AgreementKind::from_code(code).filter(|kind| *kind != AgreementKind::Other)?;
    Some((kind, told))
}

/// `Memoranda of Understanding (MoU)`: nothing stands behind the noun but its short form.
pub(super) fn only_short(cx: &Context<'_>, head: TokenRange, title: TokenRange) -> bool {
    let tokens = &cx.reading.tokens;
    let bracket = tokens[head.past().min(title.past() - 1)].is('(') && tokens[title.past() - 1].is(')');
    title.first() >= head.first() && bracket && title.past() <= head.past() + 3
}

/// `a 3 million dollar deal`, `a deal worth 3 million dollars`: what has a price is a contract.
pub(super) fn priced(cx: &Context<'_>, head: TokenRange) -> bool {
    let near = TokenRange::new(head.first().saturating_sub(5), head.past() + 4);
    let money = |what: &What| matches!(what, What::Quantity { unit: Some(Unit::Currency(_)), .. });
    head.len() == 1
        && cx.reading.language_at(head.first()) == Language::English
        && cx.reading.mentions.within(near).any(|(_, m)| {
            money(&m.what) && (m.range.past() == head.first() || m.range.first() > head.past() && m.range.first() <= head.past() + 2)
        })
}

/// Whether an English noun of documents speaks of several.
fn several_of(cx: &Context<'_>, head: TokenRange) -> bool {
    cx.reading.language_at(head.first()) == Language::English && head.indexes().any(|i| cx.reading.is(i, cx.packs().known.documents))
}

/// `trade deals`: documents of which none is named.
pub(super) fn several(cx: &Context<'_>, head: TokenRange, title: TokenRange) -> bool {
    let last = cx.reading.tokens[head.past() - 1];
    let plural = ending::is_in_s(last.span.of(cx.reading.text)) && !last.capital;
    // `agreements and the development of trade`: what is joined to them names none either.
    let bare = title.past() == head.past() || cx.reading.is(head.past(), cx.packs().known.joiner);
    cx.reading.language_at(head.first()) == Language::English && plural && bare && head.past() <= title.first() + head.len() + 3
}

/// `commercial contracts`, `trade deals`: several documents of which none is named, in English.
pub(super) fn vague(cx: &Context<'_>, kind: AgreementKind, head: TokenRange, title: TokenRange) -> bool {
    let general = matches!(kind, AgreementKind::Agreement | AgreementKind::Contract);
    if general && title.len() <= head.len() + 1 && title.past() == head.past() && several(cx, head, title) {
        return true;
    }
    // `deals with its partners`, `agreements between the two countries`: with whom, but not on what.
    let behind = TokenRange::new(head.past(), title.past());
    let small = head.indexes().all(|i| !cx.reading.tokens[i].capital);
    let known = &cx.packs().known;
    let parties = [known.company, known.between].iter().any(|c| cx.reading.is(head.past(), *c)) && !behind.is_empty();
    if general && small && parties && several_of(cx, head) && !behind.indexes().any(|i| cx.reading.is(i, known.topic)) {
        return fields_of(cx, TokenRange::new(title.first(), head.past())).is_empty();
    }
    // `memoranda in fields`: no field is named.
    let noun = head.indexes().any(|i| ending::is_in_s(cx.reading.tokens[i].span.of(cx.reading.text)));
    let topic = cx.reading.lexeme(head.past(), cx.packs().known.topic).is_some_and(|(_, past)| past + 1 >= title.past());
    noun && topic
        && fields_of(cx, title).is_empty()
        && cx.reading.language_at(head.first()) == Language::English
        && !cx.reading.tokens[head.first()].capital
}

/// `the World Food Programme`: whether the English noun is the end of the name of something that is of the whole world.
pub(super) fn of_the_world(cx: &Context<'_>, head: TokenRange) -> bool {
    let (reading, document) = (cx.reading, cx.packs().known.document);
    let from = head.first().saturating_sub(LONGEST_NAME);
    let world = |at: usize| reading.lexeme(at, document).is_some_and(|(value, past)| value == "world" && past >= head.past());
    reading.language_at(head.first()) == Language::English && (from..head.first()).any(world)
}

/// Whether the English verb at `at` acts, as in `is seeking to sign`.
pub(super) fn is_active(f: &Found<'_, '_>, at: usize) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let word = reading.tokens[at].span.of(reading.text);
    let to = reading.lexeme(at - 1, known.infinitive).is_some_and(|(value, past)| value == "to" && past == at);
    to && !ending::is_past(word) && reading.language_at(at) == Language::English
}

/// The English document named last between `from` and `verb`, behind an article.
pub(super) fn nearest(f: &Found<'_, '_>, from: usize, verb: usize) -> Option<(AgreementKind, TokenRange)> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let from = from.max(verb.saturating_sub(EXPLAINED));
    if reading.language_at(verb.saturating_sub(1)) != Language::English {
        return None;
    }
    let led = |at: usize| (1..=4).filter_map(|b| at.checked_sub(b)).any(|i| reading.is(i, known.article));
    (from..verb).rev().filter(|at| led(*at)).find_map(|at| {
        let (code, past) = reading.lexeme(at, known.document).filter(|(_, past)| *past <= verb)?;
        Some((AgreementKind::from_code(code)?, TokenRange::new(at, past)))
    })
}
