//! Documents: what the words around a document's name say of it: whose it is, how far it has come, when, what about.

mod ahead;

use crate::context::Context;
use crate::mention::What;
use crate::read::clause::fields;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::{Language, TokenKind, ending};
use crate::value::{AgreementStage, Country, DateValue, Field};

/// How many sentences back the day of the event is looked for.
const DAYS_BACK: usize = 12;

/// How far the documents have come: what the verb says that stands nearest before them, `approved a note and adopted a
/// plan`.
pub fn stage(f: &Found<'_, '_>) -> Option<AgreementStage> {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    let mut code = f.code("stage")?;
    if let (Some(verb), Some(head)) = (f.range("stage"), f.range("kind"))
        && verb.past() <= head.first()
    {
        // `the talks on Monday ended with the signing of a pact`: they were not on it.
        let dated = reading.mentions.at(verb.past()).any(|(_, m)| matches!(m.what, What::Date(_)));
        // `At the conclusion of the visit, both signed a treaty`: what a noun tells of is over at the comma.
        let noun = reading.is(verb.past() - 1, known.possessor);
        let mut over = false;
        for at in verb.past() + 1..head.first() {
            over |= noun && reading.tokens[at - 1].is(',');
            let joined = dated || over || reading.is(at - 1, known.joiner) || reading.tokens[at - 1].is(',');
            if let Some((other, past)) = reading.lexeme(at, known.document_verb)
                && joined
                && past <= head.first()
                // `the signing and exchange of a treaty`
                && (code, other) != ("signed", "exchanged")
            {
                code = other;
            }
        }
    }
    // `conclude the trade agreement negotiations`.
    if f.range("kind").is_some_and(|head| negotiated(f.cx, head)) {
        code = "negotiating";
    }
    if matches!(code, "signed" | "adopted" | "exchanged") && ahead::is_pending(f) {
        code = "proposed";
    }
    AgreementStage::from_code(code)
}

/// `the trade agreement (TA) negotiations`: whether what stands behind a noun tells that the document is negotiated.
pub fn negotiated(cx: &Context<'_>, head: TokenRange) -> bool {
    let tokens = &cx.reading.tokens;
    let close = tokens
        .get(head.past())
        .filter(|t| t.is('('))
        .and_then(|_| (1..=3).find(|i| tokens.get(head.past() + i).is_some_and(|t| t.is(')'))));
    let behind = head.past() + close.map_or(0, |close| close + 1);
    cx.reading.lexeme(behind, cx.packs().known.document_stance).is_some_and(|(value, _)| value == "behind")
}

/// The fields of a document: those of its subject, else those of its parties.
pub fn fields_of(cx: &Context<'_>, title: TokenRange) -> Vec<Field> {
    let mut out = all_fields(cx, title);
    // A bloc that is a party makes a document multilateral only where nothing else says what it is about.
    if out.len() > 1 {
        out.retain(|f| *f != Field::Multilateral);
    }
    // Diplomatic passports are passports.
    if out.contains(&Field::Consular) {
        out.retain(|f| *f != Field::Politics);
    }
    out
}

fn all_fields(cx: &Context<'_>, title: TokenRange) -> Vec<Field> {
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

/// Whether the title names its two parties.
pub fn between_states(cx: &Context<'_>, title: TokenRange) -> bool {
    let known = &cx.packs().known;
    let lands = cx.reading.mentions.within(title).filter(|(_, m)| matches!(m.what, What::Country { .. })).count();
    lands >= 2 || title.indexes().any(|i| cx.reading.is(i, known.between) || cx.reading.is(i, known.level) || cx.reading.is(i, known.both))
}

/// The date told with the verb: before it, or right behind the verb or the title; never one to come.
pub fn own_date(f: &Found<'_, '_>, first: TokenRange, title: TokenRange) -> Option<DateValue> {
    let cx = f.cx;
    let tokens = &cx.reading.tokens;
    let clause = f.clause();
    let as_of = cx.published();
    let near = |r: TokenRange| {
        let (verb, known) = (f.m.range.first(), &cx.packs().known);
        let opens = r.first() <= clause.first() + 8;
        let joined = (r.past()..verb.max(r.past())).any(|i| cx.reading.is(i, known.joiner));
        let before = r.past() <= f.m.range.past() && (opens && r.past() <= verb || r.past() + 6 >= verb && !joined);
        let behind = [f.m.range.past() - 1, title.past()].into_iter().any(|past| {
            r.first() >= past && r.first() <= past + 12 && (past..r.first()).all(|i| !matches!(tokens[i].kind, TokenKind::Mark(_)))
        });
        before || behind
    };
    // `a programme until 2026`: the last day of what was agreed.
    let last = |r: TokenRange| r.first().checked_sub(1).is_some_and(|at| cx.reading.is(at, cx.packs().known.until));
    cx.dates_in(clause)
        .filter(|(r, _)| !last(*r))
        .filter(|(r, d)| !title.contains(*r) && !first.contains(*r) && !is_term(*d) && *d != DateValue::Annual && near(*r))
        .filter(|(_, d)| match (d.start().and_then(|s| s.first_day()), as_of) {
            (Some(day), Some(now)) => day <= now,
            _ => true,
        })
        // `a treaty in 2000 and an accord in 2001`: the day right behind a document is its own.
        .min_by_key(|(r, _)| (!(title.past()..title.past() + 2).contains(&r.first()), f.m.range.first().abs_diff(r.first())))
        .map(|(_, d)| d)
}

/// The day last told before the sentence, near the document's own: when the event reported took place.
pub fn day_of_event(f: &Found<'_, '_>) -> Option<DateValue> {
    let cx = f.cx;
    let as_of = cx.calendar.as_of()?;
    let from = f.sentence.saturating_sub(DAYS_BACK);
    let near = |d: &DateValue| match d {
        DateValue::On(p) if p.day.is_some() => {
            p.first_day().is_some_and(|day| day <= as_of && as_of.duration_since(day).as_hours() <= 24 * 7)
        }
        _ => false,
    };
    (from..=f.sentence).rev().find_map(|s| cx.dates_in(cx.reading.sentences[s].range).map(|(_, d)| d).filter(near).last())
}

/// `range` without the marks and joining words at its ends.
pub fn noun_trim(cx: &Context<'_>, range: TokenRange) -> TokenRange {
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
pub fn is_term(date: DateValue) -> bool {
    matches!(date, DateValue::Between(a, b) if a.month.is_none() && b.month.is_none())
}

/// The period in the title, or just behind it.
pub fn term(f: &Found<'_, '_>, title: TokenRange) -> Option<DateValue> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let tokens = &reading.tokens;
    // `a protocol on ports and the 2021-2024 programme`: that of the next.
    let next = |i: usize| reading.lexeme(i, known.joiner).is_some_and(|(_, past)| reading.is(past, known.article));
    let ends = |i: usize| matches!(tokens[i].kind, TokenKind::Mark(',' | ';' | '.' | ':')) || reading.is(i, known.document) || next(i);
    let end = (title.past()..tokens.len().min(title.past() + 14)).find(|i| ends(*i)).unwrap_or(title.past());
    let range = TokenRange::new(title.first(), end.max(title.past()));
    f.cx.dates_in(range).map(|(_, d)| d).find(|d| is_term(*d))
}

/// `about 60 documents`: a count, not a document.
pub fn counted(f: &Found<'_, '_>, head: TokenRange, title: TokenRange) -> bool {
    let reading = f.cx.reading;
    // The number on the line before is that of a row.
    let Some(before) = title.first().checked_sub(1).filter(|_| !reading.tokens[title.first()].fresh_line) else { return false };
    // `several key agreements`.
    let known = &f.cx.packs().known;
    let english = reading.language_at(before) == Language::English;
    let several = known.several;
    // `three key accords`.
    let mut lead = title.first();
    while english && lead > before.saturating_sub(2) && reading.lexeme(lead - 1, known.loose).is_some_and(|(_, past)| past == lead) {
        lead -= 1;
    }
    let numbered = |at: usize| {
        let number = |what: &What| matches!(what, What::Quantity { value, .. } if *value != 1.0);
        reading.mentions.at(at).any(|(_, m)| number(&m.what)) || reading.lexeme(at, known.numeral).is_some_and(|(value, _)| value != "1")
    };
    if lead < title.first() && lead > 0 && numbered(lead - 1) {
        return true;
    }
    let near = before.saturating_sub(1)..title.first() + 1;
    if reading.language_at(before) == Language::English && near.clone().any(|i| reading.is(i, several)) && fields_of(f.cx, title).is_empty()
    {
        return true;
    }
    // `a 7 year action plan`: how long it is.
    let years = english && reading.lexeme(title.first(), known.dateword).is_some_and(|(code, _)| code == "year");
    let label = reading.tokens[before].is(')') || reading.tokens[before].is('.') || years;
    let counts = |m: &crate::mention::Mention| {
        matches!(m.what, What::Quantity { value, .. } if value != 1.0)
            && (m.range.past() == title.first() || m.range.past() == head.past() && m.range.first() < head.first())
    };
    !label && reading.mentions.within(TokenRange::new(before.saturating_sub(1), head.past())).any(|(_, m)| counts(m))
        || !years
            && reading.mentions.within(TokenRange::new(before, title.first())).any(|(_, m)| {
                matches!(m.what, What::Lexeme(c, v) if c == f.cx.packs().known.numeral && f.cx.packs().value(v) != "1")
                    && m.range.past() == title.first()
            })
}

/// `did not sign`, `without an agreement`: a word that denies within the phrasing or just before it, where the
/// phrasing is not about what is still to come.
pub fn denied(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let from = f.m.range.first().saturating_sub(3).max(f.sentence_range().first());
    let in_field = |i: usize| i > 0 && reading.lexeme(i - 1, known.field).is_some_and(|(_, past)| past > i);
    f.code("stage") != Some("negotiating") && (from..f.m.range.past()).any(|i| reading.is(i, known.negation) && !in_field(i))
}

/// `was signed`: the verb is of the documents before it, not of those behind.
pub fn acted_on(f: &Found<'_, '_>) -> bool {
    let (reading, passive) = (f.cx.reading, f.cx.packs().known.passive);
    let Some(verb) = f.range("stage") else { return false };
    // `have been negotiating an accord` acts.
    if reading.language_at(verb.first()) == Language::English && ending::is_gerund(reading.tokens[verb.first()].span.of(reading.text)) {
        return false;
    }
    let passive = |verb: usize| {
        let from = verb.saturating_sub(2).max(f.sentence_range().first());
        (from..verb).any(|i| reading.lexeme(i, passive).is_some_and(|(_, past)| past == verb))
    };
    // `many were signed, and we signed the one on ports`: a verb of its own stands before the document.
    let own = |head: TokenRange| {
        (verb.past()..head.first()).any(|i| {
            let signs = reading.lexeme(i, f.cx.packs().known.document_verb).is_some_and(|(code, _)| Some(code) == f.code("stage"));
            signs && !passive(i)
        })
    };
    passive(verb.first()) && !f.range("kind").is_some_and(own)
}

/// Whether the match opens its sentence, as a title does.
pub fn opens_sentence(f: &Found<'_, '_>) -> bool {
    let first = f.sentence_range().first();
    f.m.range.first() == first && f.cx.reading.tokens[first].capital
}

/// The parties of a document: the countries and blocs that its title names, else the two of the sentence.
pub fn countries(f: &Found<'_, '_>, title: TokenRange) -> Vec<Country> {
    let cx = f.cx;
    let known = &cx.packs().known;
    let (mut out, mut blocs): (Vec<Country>, Vec<Country>) = (Vec::new(), Vec::new());
    // `Kenya and Peru issued a statement on the war between Ghana and Togo`: it is of those who issued it.
    if f.code("kind") == Some("joint-statement")
        && cx.reading.language_at(title.first()) == Language::Vietnamese
        && let Some(topic) = title.indexes().find(|i| cx.reading.is(*i, known.topic))
        && let Some(both) = cx.actors(f.sentence).iter().map(|a| cx.countries(a, f.sentence)).find(|c| c.len() == 2)
        && !cx.reading.mentions.within(TokenRange::new(topic, title.past())).any(|(_, m)| match m.what {
            What::Country { country, .. } => both.contains(&country),
            _ => false,
        })
    {
        return both;
    }
    // A country that the document is about is no party to it: those behind `between` come first.
    let between = title.indexes().find(|i| cx.reading.is(*i, known.between));
    let named = |range: TokenRange, out: &mut Vec<Country>, blocs: &mut Vec<Country>| {
        for (_, m) in cx.reading.mentions.within(range) {
            match m.what {
                What::Country { country, .. } if !out.contains(&country) => out.push(country),
                What::Lexeme(class, value) if class == known.organisation => {
                    blocs.extend(cx.packs().country(value).filter(|b| !blocs.contains(b)))
                }
                _ => {}
            }
        }
    };
    if let Some(between) = between {
        named(TokenRange::new(between, title.past()), &mut out, &mut blocs);
    }
    if out.len() + blocs.len() < 2 {
        named(title, &mut out, &mut blocs);
    }
    if out.len() < 2 && out.len() + blocs.len() >= 2 {
        out.extend(blocs.into_iter().take(2 - out.len()));
    }
    if out.len() >= 2 {
        return out;
    }
    let bound = f.countries("countries");
    if bound.len() >= 2 {
        return bound;
    }
    if let Some(both) = with_whom(f, title) {
        return both;
    }
    let both = cx.pairs.both(f.sentence);
    // `a contract with firms from Togo`, where the text is about two others: theirs it is not.
    if matches!(out[..], [third] if !both.contains(&third)) && others(f, title) { Vec::new() } else { both }
}

/// `accords on ports were signed with Ghana`: the country that the text is most about and the one right behind the English verb.
fn reached_with(f: &Found<'_, '_>) -> Option<Vec<Country>> {
    let (cx, reading) = (f.cx, f.cx.reading);
    let past = f.m.range.past();
    let with = (past.saturating_sub(1)..past + 1).find(|i| reading.is(*i, cx.packs().known.company))?;
    let other = reading.mentions.at(with + 1).find_map(|(_, m)| match m.what {
        What::Country { country, demonym: false } => Some(country),
        _ => None,
    })?;
    let own = cx.pairs.principal().first().copied().filter(|own| *own != other)?;
    (reading.language_at(with) == Language::English).then(|| vec![own, other])
}

/// Whether the English title names with whom the document is.
fn others(f: &Found<'_, '_>, title: TokenRange) -> bool {
    let reading = f.cx.reading;
    reading.language_at(title.first()) == Language::English && title.indexes().any(|i| reading.is(i, f.cx.packs().known.company))
}

/// `Kenya signed an accord with Ghana and praised Togo`: the one who signs, and the one with whom by the title's own words, in English.
fn with_whom(f: &Found<'_, '_>, title: TokenRange) -> Option<Vec<Country>> {
    let (cx, reading) = (f.cx, f.cx.reading);
    if f.is_part("passive") {
        return reached_with(f);
    }
    let company = |first: usize| first > title.first() && reading.is(first - 1, cx.packs().known.company);
    let other = reading.mentions.within(title).find_map(|(_, m)| match m.what {
        What::Country { country, .. } if company(m.range.first()) => Some(country),
        _ => None,
    })?;
    let subject = cx.subject(f.sentence, f.m.range.first())?;
    match cx.countries(&subject, f.sentence)[..] {
        [own] if own != other => Some(vec![own, other]),
        _ => None,
    }
}
