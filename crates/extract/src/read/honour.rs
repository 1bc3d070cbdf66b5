//! Honours: an order, medal or title, who gave it and to whom.

use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::fact::{Honour, Slots};
use crate::mention::What;
use crate::mention::person::Form;
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::met::can_meet;
use crate::read::programme::Programme;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::{Country, DateValue};

/// How many people are looked through for the guest.
const IN_MIND: usize = 48;
/// How far from an order's name its class may stand.
const CLASS: usize = 10;
/// How many sentences back the two who met are looked for.
const LOOK_BACK: usize = 6;

/// Reads the honour that `f` tells of.
pub fn read(f: &Found<'_, '_>, programme: &Programme, draft: &mut Draft) {
    if f.is_part("skip") {
        return;
    }
    let cx = f.cx;
    let Some(name) = f.range("name").and_then(|r| named(f, r)).map(|r| order_name(f, r)) else { return };
    let passive = f.is_part("passive");
    let subject = cx.subject(f.sentence, f.m.range.first()).map(|a| a.who);
    let person = |who: Option<Who>| match who {
        Some(Who::Person(p)) => Some(p),
        _ => None,
    };
    if passive && f.m.get("recipient").is_none() && of_nobody_known(f) {
        return;
    }
    let recipients = recipients(f);
    let mut recipient = recipients.first().copied();
    let mut private: Option<String> = None;
    // `on the Sultan's adviser, X`: who is named behind.
    if let Some(range) = f.range("recipient").filter(|r| cx.reading.tokens.get(r.past()).is_some_and(|t| t.kind == TokenKind::Possessive)) {
        let behind = TokenRange::new(range.past(), (range.past() + 12).min(f.sentence_range().past()));
        recipient = cx.reading.mentions.within(behind).find_map(|(_, m)| match m.what {
            What::Person(index) => cx.people.of_mention(index as usize).filter(|p| Some(*p) != recipient),
            _ => None,
        });
        private = if recipient.is_none() { private_name(f, range.past()) } else { None };
    }
    let mut giver: Option<PersonId> = f.persons("giver").first().copied();
    if passive {
        recipient = recipient.or(person(subject));
    } else if !f.is_part("order") {
        giver = giver.or(person(subject));
    }
    // `conferred on him`: the guest whose visit the text reports.
    let pronoun = match f.bound("recipient") {
        Some((What::Person(index), _)) => cx.reading.mentions.persons[*index as usize].form == Form::Pronoun || english_him(f, *index),
        bound => bound.is_none() && !passive,
    };
    let of_guest = giver.and_then(|g| cx.name(g)).is_some_and(|g| programme.main().is_some_and(|s| s.guest == g));
    if pronoun && f.range("recipient").is_none() && of_guest && f.m.get("giver").is_none() {
        // `he will be hosted by X; the university will confer on him`.
        recipient = giver.take();
    } else if pronoun {
        let guest = programme.main().and_then(|s| cx.people.iter().take(IN_MIND).find(|(_, p)| p.name == s.guest)).map(|(id, _)| id);
        let meant = guest.filter(|g| Some(*g) != giver && !recipient.is_some_and(|r| programme.is_guest(cx, r) && Some(r) != giver));
        recipient = meant.or(recipient);
    }
    if recipient.is_none() && private.is_none() {
        // Somebody else of the sentence.
        recipient = cx.actors(f.sentence).iter().rev().find_map(|a| match a.who {
            Who::Person(p) if Some(p) != giver => Some(p),
            _ => None,
        });
    }
    if f.is_part("host") || f.is_part("guest") {
        // `the visitor presented his host with the Order`: of the two who met, the one who is at home or the other.
        let staying = |p: &PersonId| programme.main().is_some_and(|s| cx.name(*p).as_deref() == Some(&s.guest));
        let pair: Vec<PersonId> = leaders(f);
        recipient = pair.iter().copied().find(|p| staying(p) == f.is_part("guest"));
        giver = pair.iter().copied().find(|p| Some(*p) != recipient);
    }
    if recipient.is_none() && private.is_none() {
        return;
    }
    if recipient == giver {
        giver = None;
    }
    let recipient_name = private.or_else(|| recipient.and_then(|r| cx.name(r)));
    let giver_country = f.countries("giver").first().copied().or_else(|| owner(f).filter(|_| giver.is_none())).or(match subject {
        Some(Who::Country(c)) if !passive && !f.is_part("order") => Some(c),
        _ => None,
    });
    let given_by = giver.and_then(|g| cx.name(g)).or_else(|| giver_country.map(|c| c.code().to_owned())).or_else(|| {
        let own = recipient.and_then(|r| cx.people.get(r).country);
        cx.pairs.both(f.sentence).into_iter().find(|c| Some(*c) != own).map(|c| c.code().to_owned())
    });
    // A day that lies ahead is of something else, unless the honour does too.
    let begun = |d: &DateValue| cx.calendar.begins_ahead(*d) != Some(true);
    let ahead = f.sentence_range().indexes().take_while(|at| *at < f.m.range.past()).any(|at| cx.reading.is(at, cx.packs().known.future));
    let date = f.date_near().filter(|d| matches!(d, DateValue::On(_)) && (ahead || begun(d))).or_else(|| {
        let stay = recipient.and_then(|r| cx.name(r)).and_then(|name| programme.of_guest(&name, None)).and_then(|s| s.days);
        stay.or_else(|| programme.main().and_then(|s| s.days))
    });
    let honour = Honour { name: Some(name), class: class(f), giver: given_by, recipient: recipient_name, date };
    // Others of one list are given the same.
    let list = matches!(f.bound("recipient"), Some((What::Persons(_), _)));
    let others = recipients.into_iter().filter(|p| list && Some(*p) != recipient && Some(*p) != giver);
    for other in others.filter_map(|p| cx.name(p)) {
        draft.facts.push(f.fact(Slots::Honour(Honour { recipient: Some(other), ..honour.clone() }), f.sentence_range()));
    }
    draft.facts.push(f.fact(Slots::Honour(honour), f.sentence_range()));
}

/// `a degree will be conferred on him`: whether it is somebody acted on, whom only a pronoun names, in English.
fn english_him(f: &Found<'_, '_>, person: u32) -> bool {
    let reading = f.cx.reading;
    reading.mentions.persons[person as usize].form == Form::Object && reading.language_at(f.m.range.first()) == Language::English
}

/// `Kenya's highest honour`: whose it is.
fn owner(f: &Found<'_, '_>) -> Option<Country> {
    let reading = f.cx.reading;
    let head = f.range("name")?.first();
    let owned = |at: usize| reading.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Possessive);
    reading.mentions.within(TokenRange::new(head.saturating_sub(5).max(f.m.range.first()), head)).find_map(|(_, m)| match m.what {
        What::Country { country, .. } if owned(m.range.past()) && m.range.past() + 1 == head => Some(country),
        _ => None,
    })
}

/// Those to whom it is given. `By decree of President X, Ambassador Y was awarded`: whom a preposition governs is no one of them.
fn recipients(f: &Found<'_, '_>) -> Vec<PersonId> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let all = f.persons("recipient");
    let Some(range) = f.range("recipient").filter(|_| all.len() == 2 && f.is_part("passive")) else { return all };
    let before = (1..=2).filter_map(|back| range.first().checked_sub(back)).find(|at| !reading.is(*at, known.article));
    let governed = before.is_some_and(|at| reading.is(at, known.preposition) || reading.is(at, known.possessor));
    if governed && !range.indexes().any(|at| reading.is(at, known.joiner)) { all[1..].to_vec() } else { all }
}

/// `a professor, who received`: whether the verb is of somebody before it whom the text knows by no office.
fn of_nobody_known(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let Some(who) = f.m.range.first().checked_sub(1).filter(|at| reading.lexeme(*at, known.relator).is_some()) else { return false };
    let person = |past: usize| {
        let near = TokenRange::new(past.saturating_sub(2), past);
        reading.mentions.within(near).any(|(_, m)| matches!(m.what, What::Person(_)) && m.range.past() == past)
    };
    let comma = who > 0 && reading.tokens[who - 1].is(',');
    let past = who - usize::from(comma);
    past > 0 && reading.tokens[past - 1].capital && !person(past)
}

/// The two people whom the sentence means, or the last two of different countries named before it.
fn leaders(f: &Found<'_, '_>) -> Vec<PersonId> {
    let cx = f.cx;
    let mut found: Vec<PersonId> = Vec::new();
    for sentence in (f.sentence.saturating_sub(LOOK_BACK)..=f.sentence).rev() {
        for actor in cx.actors(sentence).iter().rev() {
            let Who::Person(p) = actor.who else { continue };
            let other = found.first().is_none_or(|q| can_meet(cx, *q, p));
            if found.len() < 2 && !found.contains(&p) && other {
                found.push(p);
            }
        }
    }
    found
}

/// The name behind the comma or space after `at`: capitalised words of somebody who holds no office.
fn private_name(f: &Found<'_, '_>, past: usize) -> Option<String> {
    let reading = f.cx.reading;
    let end = (past + 8).min(f.sentence_range().past());
    let word = |at: usize| at < end && reading.tokens[at].is_word() && reading.tokens[at].capital;
    let start = (past..end).find(|at| word(*at))?;
    let stop = (start..end).find(|at| !word(*at)).unwrap_or(end);
    (stop >= start + 2).then(|| reading.phrase(TokenRange::new(start, stop)))
}

/// Where the order's name begins: behind `Kenya's highest honour,` the words that name it, unless they begin with a small one.
fn named(f: &Found<'_, '_>, range: TokenRange) -> Option<TokenRange> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let value = reading.lexeme(range.first(), known.honour_head).filter(|(_, past)| *past == range.past()).map(|(value, _)| value);
    if value == Some("tail") {
        return ended_by(f, range);
    }
    if value != Some("highest") {
        return Some(behind_class(f, range));
    }
    let end = f.sentence_range().past();
    let mark = |at: &usize| reading.tokens[*at].is(',') || reading.tokens[*at].is_dash() || reading.is(*at, known.article);
    let quote = |at: &usize| matches!(reading.tokens[*at].kind, TokenKind::Mark('"' | '“' | '‘' | '\'' | '«'));
    let first = (range.past()..end).find(|at| !mark(at) && !quote(at)).filter(|at| *at > range.past())?;
    // `the Grand Cross of the Order of X`: the order itself behind its class.
    let class = reading.lexeme(first, known.order_class).map(|(_, past)| past);
    let small = |at: &usize| reading.is(*at, known.office_word) || reading.is(*at, known.article);
    let first = class.and_then(|past| (past..end).find(|at| !small(at))).unwrap_or(first);
    // `Kenya's highest award, the King Musa Prize`.
    let tail = (first..end.min(first + TAIL)).take_while(|at| reading.tokens[*at].capital).find(|at| is_tail(f, *at));
    if let Some(tail) = tail.filter(|at| *at > first) {
        return Some(TokenRange::new(first, tail + 1));
    }
    let name = reading.tokens[first].is_word()
        && reading.tokens[first].capital
        && !reading.mentions.at(first).any(|(_, m)| matches!(m.what, What::Person(_)));
    name.then(|| TokenRange::new(first, first + 1))
}

/// How many words a name that ends in `Award` may have before it.
const TAIL: usize = 7;

fn is_tail(f: &Found<'_, '_>, at: usize) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    reading.tokens[at].capital && reading.lexeme(at, known.honour_head).is_some_and(|(value, _)| value == "tail")
}

/// `the Golden Lion Award`: the name that ends with `tail`, up to the words with capitals before it.
fn ended_by(f: &Found<'_, '_>, tail: TokenRange) -> Option<TokenRange> {
    let reading = f.cx.reading;
    let floor = tail.first().saturating_sub(TAIL).max(f.sentence_range().first() + 1);
    let demonym = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Country { demonym: true, .. }));
    let word = |at: &usize| reading.tokens[*at].is_word() && reading.tokens[*at].capital && !demonym(*at);
    let quote = |at: &usize| matches!(reading.tokens[*at].kind, TokenKind::Mark('"' | '“' | '”' | '«' | '»'));
    let first = (floor..tail.first()).rev().take_while(|at| word(at) || quote(at)).last()?;
    (is_tail(f, tail.first()) && (first..tail.first()).any(|at| word(&at))).then(|| TokenRange::new(first, tail.past()))
}

/// `the Grand Cross of the Order of the Lake`: the order, where `range` begins within its class.
fn behind_class(f: &Found<'_, '_>, range: TokenRange) -> TokenRange {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let class = (1..=2).filter_map(|back| range.first().checked_sub(back)).find_map(|at| reading.lexeme(at, known.order_class));
    let Some((_, past)) = class.filter(|(_, past)| *past > range.first()) else { return range };
    let small = |at: &usize| reading.is(*at, known.office_word) || reading.is(*at, known.article);
    let head = (past..f.sentence_range().past()).find(|at| !small(at));
    let order =
        head.and_then(|at| reading.lexeme(at, known.honour).or_else(|| reading.lexeme(at, known.honour_head)).map(|(_, p)| (at, p)));
    order.map_or(range, |(at, past)| TokenRange::new(at, past))
}

/// The order's name: its words up to its class, the verb or a mark.
fn order_name(f: &Found<'_, '_>, range: TokenRange) -> String {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    let end = f.sentence_range().past();
    if let Some(close) = quoted(f, range.past()) {
        return reading.phrase(TokenRange::new(range.first(), close));
    }
    let vietnamese = reading.passages[reading.sentences[f.sentence].passage].language == Language::Vietnamese;
    let mut past = range.past();
    // `the Friendship Medal of Kenya`: a whole name, and whose it is.
    let of = reading.lexeme(past, known.possessor).map(|(_, past)| past).filter(|_| !vietnamese);
    let land = |at: &usize| reading.mentions.at(*at).any(|(_, m)| matches!(m.what, What::Country { demonym: false, .. }));
    if of.is_some_and(|of| land(&if reading.is(of, known.article) { of + 1 } else { of })) {
        return reading.phrase(range);
    }
    while past < end && past < range.past() + 8 && part_of_name(f, range, past, vietnamese) {
        past += 1;
    }
    // `the insignia of Commander of the Order of X`: the order itself stands behind the class.
    if let Some((_, class)) = reading.lexeme(past, known.order_class).filter(|_| past > range.past() && past < end) {
        let small = |at: &usize| reading.is(*at, known.office_word) || reading.is(*at, known.article);
        let head = (class..end).find(|at| !small(at)).filter(|at| *at > class);
        let order = head.and_then(|at| Some(TokenRange::new(at, reading.lexeme(at, known.honour_head)?.1)));
        if let Some(order) = order {
            return order_name(f, order);
        }
    }
    while past > range.past() {
        let last = &reading.tokens[past - 1];
        if last.is_word() && (last.capital || vietnamese && !reading.is(past - 1, known.joiner)) || last.is(')') || last.is('”') {
            break;
        }
        past -= 1;
    }
    reading.phrase(TokenRange::new(range.first(), past))
}

/// How long a name between quotation marks may be.
const QUOTED: usize = 12;

/// `the medal "30 Years of Friendship"`: one past the mark that closes the name between quotation marks at `at`.
fn quoted(f: &Found<'_, '_>, at: usize) -> Option<usize> {
    let reading = f.cx.reading;
    let end = f.sentence_range().past().min(at + QUOTED);
    let close = match (at < end).then(|| reading.tokens[at].kind)? {
        TokenKind::Mark('"') => '"',
        TokenKind::Mark('“') => '”',
        TokenKind::Mark('«') => '»',
        _ => return None,
    };
    (at + 1..end).find(|i| reading.tokens[*i].is(close)).filter(|i| *i > at + 1).map(|i| i + 1)
}

/// Whether the token at `past` is more of the name of the order that begins at `range`.
fn part_of_name(f: &Found<'_, '_>, range: TokenRange, past: usize, vietnamese: bool) -> bool {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    let token = &reading.tokens[past];
    // `Order of the White Elephant`, `Orden de Mayo`.
    let small = || {
        let tie = reading.lexeme(past, known.office_word).is_some_and(|(value, _)| matches!(value, "of" | "the" | "for" | "also" | "and"));
        tie || reading.is(past, known.particle)
    };
    let name = token.is_word() && (token.capital || small());
    // `Huân chương Lao động`: only the first syllable of a word is a capital.
    let syllable = vietnamese
        && past < range.past() + 5
        && token.is_word()
        && !token.capital
        && past > range.first()
        && reading.tokens[past - 1].is_word();
    let stops = [known.preposition, known.auxiliary, known.joiner, known.purpose].iter().any(|c| reading.is(past, *c));
    let name = name || syllable && !stops;
    let bracket = token.is('(') || token.is(')') || token.is('"') || token.is('“') || token.is('”') || token.is_dash();
    let person = || reading.mentions.at(past).any(|(_, m)| matches!(m.what, What::Person(_)));
    (name || bracket) && !reading.is(past, known.order_class) && !person()
}

fn class(f: &Found<'_, '_>) -> Option<String> {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    let sentence = f.sentence_range();
    let name = f.range("name").unwrap_or(f.m.range);
    // Up to the next order of the sentence, and a little before the name.
    let order = |at: &usize| !reading.is(*at, known.order_class) && (reading.is(*at, known.honour) || reading.is(*at, known.honour_head));
    let past = (name.past()..(name.past() + CLASS).min(sentence.past())).find(order);
    let from = name.first().saturating_sub(CLASS).max(sentence.first());
    let from = (from..name.first()).rev().find(order).map_or(from, |at| at + 1);
    let near = from..past.unwrap_or((name.past() + CLASS).min(sentence.past()));
    f.range("class").map(|r| reading.phrase(r)).or_else(|| {
        near.into_iter().find_map(|at| reading.lexeme(at, known.order_class).map(|(_, past)| reading.phrase(TokenRange::new(at, past))))
    })
}
