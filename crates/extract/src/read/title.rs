//! Titles: how far the name of a document or body reaches to either side of its noun.

mod inside;

use crate::context::Context;
use crate::mention::What;
use crate::pack::lexicon::ClassId;
use crate::span::TokenRange;
use crate::text::ending;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::{DateValue, Partial};
use inside::{
    begins_clause, begins_small, beneath, goes_to, in_place, is_aside, leads_to_document, owns, pair_of_verbs, series, verb_behind,
};

/// A title is at most so many tokens longer than its noun.
const LONGEST: usize = 64;
/// How many words may stand before the noun: `Comprehensive Economic and Trade Partnership Agreement`.
const MOST_BEFORE: usize = 8;

/// The noun phrase whose head is at `head`: to the right as far as it goes on naming the same thing.
pub fn noun_phrase(cx: &Context<'_>, head: TokenRange, end: usize) -> TokenRange {
    let reading = cx.reading;
    let known = &cx.packs().known;
    // `"Roadmap" for cooperation`: a name in quotation marks goes on behind them.
    let quote = |at: usize| reading.tokens.get(at).is_some_and(|t| matches!(t.kind, TokenKind::Mark('“' | '”' | '"' | '«' | '»')));
    let quoted = head.first() > 0 && quote(head.first() - 1) && quote(head.past()) && head.past() < end;
    let behind = head.past() + usize::from(quoted);
    let (mut at, mut last, mut depth) = (behind, head.past(), 0usize);
    let kind = reading.lexeme(head.first(), known.document).map(|(code, _)| code);
    let document = kind.is_some();
    // Between `giữa` and `về` stand the parties, whose names may hold commas.
    let mut parties = false;
    while at < end && at < head.past() + LONGEST {
        let token = &reading.tokens[at];
        match token.kind {
            // `two memoranda - on health and on trade`.
            TokenKind::Mark('-' | '–' | '—') if token.spaced && document && is_english(cx, at) && reading.is(at + 1, known.topic) => {
                break;
            }
            TokenKind::Mark('(' | '“' | '"' | '‘' | '«') if token.is('"') && depth > 0 => depth -= 1,
            TokenKind::Mark('(') if is_count(cx, at) || is_aside(cx, at) => break,
            TokenKind::Mark('/') if begins_item(cx, at + 1, end) => break,
            TokenKind::Mark('(' | '“' | '"' | '‘' | '«') => depth += 1,
            // `Laos' Ministry`.
            TokenKind::Mark('’' | '\'') if depth == 0 && !token.spaced && at > behind && owns(cx, at) => {}
            TokenKind::Mark(')' | '”' | '’' | '»') if depth == 0 => break,
            TokenKind::Mark(')' | '”' | '’' | '»') => depth -= 1,
            TokenKind::Mark(',') if depth == 0 => {
                let next = at + 1;
                // `the trade agreement, trade has grown`: right behind an English noun a name is over.
                if at == behind && document && is_english(cx, at) {
                    break;
                }
                // `on building, running a hospital`: two verbs with one object.
                let opens = next >= end || begins_item(cx, next, end) && !pair_of_verbs(cx, head, at);
                let name = parties && next < end && reading.tokens[next].capital && !begins_person(cx, next) && !begins_day(cx, next);
                let more = next < end
                    && (reading.is(next, known.field)
                        || reading.lexeme(next, known.joiner).is_some_and(|(_, p)| reading.is(p, known.field)));
                if opens || !name && !more && !pair_of_verbs(cx, head, at) && !series(cx, head, at, end) {
                    break;
                }
            }
            TokenKind::Mark('.') if at + 1 < end && reading.stops_in_name(at) => {}
            TokenKind::Mark(c) if depth == 0 && !matches!(c, '-' | '–' | '—' | '/' | '\'' | '&' | '+') => break,
            _ => {}
        }
        if depth == 0 && (token.is_word() || token.is_number()) {
            let joins = reading.lexeme(at, known.sequel).or_else(|| reading.lexeme(at, known.joiner));
            let anew = |past: usize| document && reading.lexeme(past, known.further).is_some_and(|(_, p)| names_subject(cx, p));
            if joins.is_some_and(|(_, past)| {
                (begins_item(cx, past, end) && !pair_of_verbs(cx, head, at))
                    || begins_person(cx, past)
                    || begins_both(cx, past)
                    || document && begins_clause(cx, past)
                    || !document && !(parties && begins_land(cx, past)) && begins_small(cx, head, at, past)
                    || anew(past)
            }) {
                break;
            }
            if reading.is(at, known.between) {
                parties = true;
            } else if reading.is(at, known.topic) {
                parties = false;
            }
            if let Some((_, past)) =
                reading.lexeme(at, known.field).or_else(|| reading.lexeme(at, known.level)).filter(|(_, p)| *p > at + 1 && *p <= end)
            {
                at = past;
                last = past;
                continue;
            }
            if let Some(past) = beneath(cx, at).filter(|past| parties && *past <= end) {
                (at, last) = (past, past);
                continue;
            }
            // `after signing the agreements the two presidents met`: a clause of its own.
            if at == behind
                && document
                && is_english(cx, at)
                && (begins_both(cx, at) || reading.is(at, known.article) && begins_both(cx, at + 1))
            {
                break;
            }
            // `the accord negotiations`: not of the document any more.
            if document
                && (at == behind || reading.tokens[at - 1].is(')'))
                && reading.lexeme(at, known.document_stance).is_some_and(|(value, _)| value == "behind")
            {
                break;
            }
            // `This treaty elevates ties`, `the Joint Commission on Trade and Transit plays a role`.
            if is_english(cx, at) && verb_behind(cx, head, at) {
                break;
            }
            // `signed the accord in Accra`: where, and not on what.
            if at == behind && document && is_english(cx, at) && in_place(cx, at) {
                break;
            }
            // Right behind the noun an aim is the subject: `plan nhằm thúc đẩy thương mại`.
            let plan = kind == Some("plan");
            let subject = at == behind && reading.is(at, known.topic) && (plan || !reading.is(at, known.title_stop))
                || document && leads_to_document(cx, at);
            let stops = |class: ClassId| {
                reading.lexeme(at, class).is_some_and(|(value, _)| match value {
                    "mechanism" => !document,
                    "document" => document,
                    _ => true,
                })
            };
            let stop = !subject
                && !(document && at > behind && goes_to(cx, at))
                && [known.title_stop, known.purpose, known.future, known.listing].into_iter().any(stops);
            if stop || begins_person(cx, at) && !reading.tokens[at - 1].is_dash() || begins_day(cx, at) {
                break;
            }
        }
        at += 1;
        if token.is_word() || token.is_number() || matches!(token.kind, TokenKind::Mark(')' | '”' | '"' | '»')) {
            last = at;
        }
    }
    TokenRange::new(head.first(), trimmed(cx, head, last))
}

/// Whether a word for the subject of a document, or for its parties, stands at `at`.
pub(super) fn names_subject(cx: &Context<'_>, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    reading.is(at, known.topic) || reading.is(at, known.between)
}

/// Takes joining words and prepositions off the end of a title.
fn trimmed(cx: &Context<'_>, head: TokenRange, mut last: usize) -> usize {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let english = is_english(cx, head.first());
    let ends = |class: ClassId, last: usize| reading.lexeme(last - 1, class).is_some_and(|(_, past)| past == last);
    while last > head.past() {
        let loose = [known.topic, known.between, known.joiner].iter().any(|c| ends(*c, last))
            || english
                && !reading.tokens[last - 1].capital
                && [known.preposition, known.article, known.auxiliary].iter().any(|c| ends(*c, last))
            || !english && ends(known.document_verb, last) && begins_day(cx, last)
            || matches!(reading.tokens[last - 1].kind, TokenKind::Mark(c) if !matches!(c, ')' | '”' | '"' | '»'));
        if !loose {
            break;
        }
        last -= 1;
    }
    last
}

/// `head` with the words before it that belong to its name: `visa exemption agreement`. Only English puts them there.
pub fn with_words_before(cx: &Context<'_>, head: TokenRange, floor: usize) -> TokenRange {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut first = head.first();
    if !is_english(cx, first) {
        return head;
    }
    while first > floor && head.first() - first < MOST_BEFORE {
        let at = first - 1;
        let token = &reading.tokens[at];
        if token.is_dash() && at > floor && (!token.spaced || joins_lands(cx, at)) {
            first = at - 1;
            continue;
        }
        // `a health workers' mobility accord`, but `Kenya's accord`.
        let owned = token.kind == TokenKind::Possessive && at > floor && !reading.tokens[at - 1].capital && first < head.first();
        if owned {
            first = at;
            continue;
        }
        // `the Leaders' Consultation`.
        let leaders = matches!(token.kind, TokenKind::Mark('’' | '\'')) && at > floor && !token.spaced;
        if leaders
            && reading.tokens[at - 1].capital
            && reading.tokens[first].capital
            && ending::is_in_s(reading.tokens[at - 1].span.of(reading.text))
        {
            first = at - 1;
            continue;
        }
        // `Joint Economic Commission (JEC) Protocol`.
        let short = token.is(')') && at >= floor + 3 && reading.tokens[at - 2].is('(') && reading.tokens[at - 3].capital;
        if short && reading.tokens[head.first()].capital {
            first = at - 2;
            continue;
        }
        if !token.is_word() && !(token.is_number() && token.span.len() == 4) {
            break;
        }
        // `the Kenya-New Zealand Trade Dialogue`: a country's name is whole.
        if token.is_word() && reading.mentions.is_inner(first) {
            first = at;
            continue;
        }
        let is = |class: ClassId| reading.lexeme(at, class).is_some_and(|(_, past)| past <= first);
        if is(known.joiner) {
            let field_before =
                at > floor && (at.saturating_sub(3).max(floor)..at).any(|i| reading.lexeme(i, known.field).is_some_and(|(_, p)| p == at));
            let capitals = at > floor && reading.tokens[at - 1].capital && reading.tokens[first].capital;
            // `a friendship and cooperation accord`.
            let led = at > floor + 1 && reading.is(at - 2, known.article) && names_no_paper(cx, at - 1);
            if field_before && reading.is(first, known.field) || capitals && at > floor + 1 || led {
                first = at - 1;
                continue;
            }
            break;
        }
        // `the Trade in Goods Agreement`: a small word between capitals.
        let inner = token.is_word() && !token.capital && at > floor + 1;
        let capitals = inner && reading.tokens[at - 1].capital && reading.tokens[first].capital;
        // `Status of Forces Agreement`.
        let who = |what: &What| matches!(what, What::Country { .. } | What::Place(_) | What::Person(_) | What::Persons(_));
        let named = |i: usize| reading.mentions.at(i).any(|(_, m)| who(&m.what)) || reading.is(i, known.office);
        let owned = || is(known.possessor) && !named(first) && !named(at - 1);
        if capitals && (owned() || is(known.locative) && reading.is(at - 1, known.field)) {
            first = at - 1;
            continue;
        }
        let signs = reading.lexeme(at, known.document_verb).is_some_and(|(code, _)| code == "signed");
        // `an open skies accord`: a word of the subject, whatever it is alone.
        let field = reading.lexeme(at, known.field).is_some_and(|(_, past)| past <= head.first());
        // `a draft accord`: what stands behind an article is no verb.
        let led = at > floor && reading.is(at - 1, known.article);
        let verb = !token.capital && !field && !led && (is(known.document_verb) || is(known.action));
        let stops = [
            known.article,
            known.preposition,
            known.both,
            known.pronoun,
            known.title_stop,
            known.negation,
            known.purpose,
            known.listing,
            known.numeral,
            known.auxiliary,
            known.topic,
            known.side,
            known.future,
            known.relative,
            known.loose,
        ];
        if signs || verb || stops.iter().any(|c| is(*c)) || begins_person(cx, at) || ends_person(cx, first, floor) {
            break;
        }
        first = at;
    }
    while first < head.first() && !reading.tokens[first].is_word() && !reading.tokens[first].is_number() {
        first += 1;
    }
    TokenRange::new(first, head.past())
}

/// `the Kenya - Sri Lanka Joint Commission`: whether the dash at `at` stands between two countries.
fn joins_lands(cx: &Context<'_>, at: usize) -> bool {
    let land = |m: &crate::mention::Mention| matches!(m.what, What::Country { .. });
    let near = TokenRange::new(at.saturating_sub(4), at);
    let before = cx.reading.mentions.within(near).any(|(_, m)| land(m) && m.range.past() == at);
    before && cx.reading.mentions.at(at + 1).any(|(_, m)| land(m))
}

/// Whether the word at `at` is a small one that names neither a document nor a body.
fn names_no_paper(cx: &Context<'_>, at: usize) -> bool {
    let (token, known) = (&cx.reading.tokens[at], &cx.packs().known);
    token.is_word() && !token.capital && !cx.reading.is(at, known.document) && !cx.reading.is(at, known.mechanism)
}

/// The noun of class `class` that begins a new item at `at`: articles, bullets and numbers passed over, and in English
/// the words before the noun. Its code and its tokens, words before it among them.
pub fn item_at<'a>(cx: &Context<'a>, at: usize, end: usize, class: ClassId) -> Option<(&'a str, TokenRange)> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let mut at = at;
    let mut steps = 0;
    while at < end && steps < 8 {
        let token = &reading.tokens[at];
        let mark = matches!(token.kind, TokenKind::Mark('(' | ')' | '-' | '–' | '—' | '•' | '*' | '·' | '+' | '.' | '“' | '"' | '/'));
        let label = !mark && at + 1 < end && matches!(reading.tokens[at + 1].kind, TokenKind::Mark(')' | '.')) && token.span.len() <= 4;
        let count = (token.is_number() || reading.is(at, known.numeral)) && !begins_year(cx, at);
        let led = at > 0 && reading.is(at - 1, known.article);
        let loose = reading.lexeme(at, known.loose).filter(|(_, past)| led && *past == at + 1 && is_english(cx, at)).is_some();
        if mark || label || count || (reading.is(at, known.article) || loose) && reading.lexeme(at, class).is_none() {
            at += 1;
            steps += 1;
        } else {
            break;
        }
    }
    if at >= end {
        return None;
    }
    let found = |i: usize| reading.lexeme(i, class).filter(|(_, past)| *past <= end).map(|(code, past)| (code, TokenRange::new(i, past)));
    if let Some(item) = found(at) {
        return Some(item);
    }
    if !is_english(cx, at) {
        return None;
    }
    for i in at + 1..(at + MOST_BEFORE).min(end) {
        let token = &reading.tokens[i];
        if !token.is_word() && !token.is_number() && !token.is_dash() && !matches!(token.kind, TokenKind::Possessive) {
            return None;
        }
        if let Some((code, head)) = found(i) {
            let whole = with_words_before(cx, head, at);
            return (whole.first() == at).then_some((code, whole));
        }
    }
    None
}

/// Whether a document, a body or an action begins at `at`, so that the name before it is over.
fn begins_item(cx: &Context<'_>, at: usize, end: usize) -> bool {
    let known = &cx.packs().known;
    if at >= end {
        return true;
    }
    let action = cx.reading.is(at, known.action) && !cx.reading.is(at, known.field) && !cx.reading.tokens[at].capital;
    action || item_at(cx, at, end, known.document).is_some() || item_at(cx, at, end, known.mechanism).is_some()
}

fn begins_person(cx: &Context<'_>, at: usize) -> bool {
    // `the Attorney General's Office` is nobody.
    let tokens = &cx.reading.tokens;
    let body = |past: usize| {
        let owns = tokens.get(past).is_some_and(|t| t.kind == TokenKind::Possessive);
        owns && tokens.get(past + 1).is_some_and(|t| t.capital) && cx.reading.is(past + 1, cx.packs().known.institution)
    };
    cx.reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Person(_)) && !body(m.range.past()))
}

/// `Bản ghi nhớ hợp tác và hai nước lập ...`: a further clause with both as its subject.
fn begins_both(cx: &Context<'_>, at: usize) -> bool {
    cx.reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Both(_)))
}

/// `between Kenya and the Republic of Peru`: whether a country is named at `at`, behind an article or not.
fn begins_land(cx: &Context<'_>, at: usize) -> bool {
    let land = |at: usize| cx.reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Country { demonym: false, .. }));
    land(at) || cx.reading.is(at, cx.packs().known.article) && land(at + 1)
}

/// Whether a person's mention ends just before `past`.
fn ends_person(cx: &Context<'_>, past: usize, floor: usize) -> bool {
    let from = past.saturating_sub(6).max(floor);
    cx.reading.mentions.within(TokenRange::new(from, past)).any(|(_, m)| matches!(m.what, What::Person(_)) && m.range.past() == past)
}

/// A day or month, or a year or month alone behind `in`, that tells when something was done; other years may belong to a name.
fn begins_day(cx: &Context<'_>, at: usize) -> bool {
    let inside = at > 0 && cx.reading.is(at - 1, cx.packs().known.topic);
    cx.reading.mentions.at(at).any(|(i, m)| {
        let alone = |d: Partial| inside && (d.month.is_none() || d.day.is_none() && is_english(cx, at));
        let exact = |d: Partial| m.range.len() > 1 && d.month.is_some() || alone(d);
        matches!(m.what, What::Date(_)) && matches!(cx.date(i), Some(DateValue::On(d)) if exact(d))
    }) || is_english(cx, at) && cx.reading.is(at, cx.packs().known.weekday)
}

fn begins_year(cx: &Context<'_>, at: usize) -> bool {
    cx.reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Date(_)))
}

/// `(1)`, `(ii)`: the label of an item.
pub(super) fn is_count(cx: &Context<'_>, at: usize) -> bool {
    let tokens = &cx.reading.tokens;
    let label = tokens.get(at + 1).is_some_and(|t| {
        t.is_number() && t.span.len() <= 2
            || matches!(t.span.of(cx.reading.text), "i" | "ii" | "iii" | "iv" | "v" | "vi" | "a" | "b" | "c" | "d")
    });
    label && tokens.get(at + 2).is_some_and(|t| t.is(')'))
}

fn is_english(cx: &Context<'_>, at: usize) -> bool {
    let sentence = cx.sentence_at(at);
    cx.reading.sentences.get(sentence).is_some_and(|s| cx.reading.passages[s.passage].language == Language::English)
}
