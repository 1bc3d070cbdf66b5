//! Honours: an order, medal or title, who gave it and to whom.

use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::fact::{Honour, Slots};
use crate::mention::What;
use crate::mention::person::Form;
use crate::read::Draft;
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;
use crate::value::DateValue;

/// How many people are looked through for the guest.
const IN_MIND: usize = 48;

/// Reads the honour that `f` tells of.
pub fn read(f: &Found<'_, '_>, programme: &Programme, draft: &mut Draft) {
    if f.is_part("skip") {
        return;
    }
    let cx = f.cx;
    let Some(name) = f.range("name").map(|r| order_name(f, r)) else { return };
    let passive = f.is_part("passive");
    let subject = cx.subject(f.sentence, f.m.range.first()).map(|a| a.who);
    let person = |who: Option<Who>| match who {
        Some(Who::Person(p)) => Some(p),
        _ => None,
    };
    let mut recipient = f.persons("recipient").first().copied();
    // `on the Sultan's adviser, X`: who is named behind.
    if let Some(range) = f.range("recipient").filter(|r| cx.reading.tokens.get(r.past()).is_some_and(|t| t.kind == TokenKind::Possessive)) {
        let behind = TokenRange::new(range.past(), (range.past() + 12).min(f.sentence_range().past()));
        recipient = cx.reading.mentions.within(behind).find_map(|(_, m)| match m.what {
            What::Person(index) => cx.people.of_mention(index as usize),
            _ => None,
        });
    }
    let mut giver: Option<PersonId> = f.persons("giver").first().copied();
    if passive {
        recipient = recipient.or(person(subject));
    } else {
        giver = giver.or(person(subject));
    }
    // `conferred on him`: the guest whose visit the text reports.
    let pronoun = match f.bound("recipient") {
        Some((What::Person(index), _)) => cx.reading.mentions.persons[*index as usize].form == Form::Pronoun,
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
    if recipient.is_none() {
        // Somebody else of the sentence.
        recipient = cx.actors(f.sentence).iter().rev().find_map(|a| match a.who {
            Who::Person(p) if Some(p) != giver => Some(p),
            _ => None,
        });
    }
    let Some(recipient) = recipient else { return };
    if Some(recipient) == giver {
        giver = None;
    }
    let giver_country = f.countries("giver").first().copied().or(match subject {
        Some(Who::Country(c)) if !passive => Some(c),
        _ => None,
    });
    let given_by = giver.and_then(|g| cx.name(g)).or_else(|| giver_country.map(|c| c.code().to_owned())).or_else(|| {
        let own = cx.people.get(recipient).country;
        cx.pairs.both(f.sentence).into_iter().find(|c| Some(*c) != own).map(|c| c.code().to_owned())
    });
    let date = f.date_near().filter(|d| matches!(d, DateValue::On(_))).or_else(|| {
        let name = cx.name(recipient)?;
        programme.of_guest(&name, None).and_then(|s| s.days).or_else(|| programme.main().and_then(|s| s.days))
    });
    let honour = Honour { name: Some(name), class: class(f), giver: given_by, recipient: cx.name(recipient), date };
    draft.facts.push(f.fact(Slots::Honour(honour), f.sentence_range()));
}

/// The order's name: its words up to its class, the verb or a mark.
fn order_name(f: &Found<'_, '_>, range: TokenRange) -> String {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    let mut past = range.past();
    let end = f.sentence_range().past();
    let vietnamese = reading.passages[reading.sentences[f.sentence].passage].language == Language::Vietnamese;
    while past < end && past < range.past() + 8 {
        let token = &reading.tokens[past];
        let name = token.is_word() && (token.capital || matches!(token.span.of(reading.text), "of" | "the" | "de" | "và" | "and" | "for"));
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
        if !(name || bracket) || reading.is(past, known.order_class) {
            break;
        }
        let person = reading.mentions.at(past).any(|(_, m)| matches!(m.what, What::Person(_)));
        if person {
            break;
        }
        past += 1;
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

fn class(f: &Found<'_, '_>) -> Option<String> {
    let reading = f.cx.reading;
    let known = &f.cx.packs().known;
    f.range("class").map(|r| reading.phrase(r)).or_else(|| {
        f.sentence_range()
            .indexes()
            .find_map(|at| reading.lexeme(at, known.order_class).map(|(_, past)| reading.phrase(TokenRange::new(at, past))))
    })
}
