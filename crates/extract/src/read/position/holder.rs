//! Who holds a position: the subject of the verb of stance, the speaker of the words, or both where no one is told to act.

use super::{by_verb, continues, leads, rejects};
use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::mention::What;
use crate::read::figure::countries_in;
use crate::read::found::Found;
use crate::read::speech;
use crate::read::subject::{self, Subject};
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// How far before the matter the word may stand that says whose the stand is: `our position on the sea`.
const GOVERNS: usize = 6;
/// How many words may stand between a country and the stand it owns.
const OWNED: usize = 3;
/// How many tokens behind a comma words for a side may have.
const SIDE: usize = 4;
/// Within how many tokens the words for a statement stand that an issue leads up to.
const LEADS: usize = 12;
/// How far behind a passive verb of stance those may stand by whom it is.
const BY: usize = 8;

/// How far before the word for agreeing the one who speaks for both may stand.
const AGREED: usize = 3;

/// The side of whose stand the verb before the topic tells, where its subject stands right before it.
fn takes_stand(cx: &Context<'_>, found: &[&Found<'_, '_>], at: usize) -> Option<Vec<Country>> {
    let f = found[at];
    let verbs = found[..at].iter().rev().take_while(|n| n.sentence == f.sentence).filter(|n| n.is_part("stance") || rejects(n));
    let before = verbs.filter(|n| n.m.range.first() < f.m.range.first() && !rejects(f)).copied();
    // `rejects sanctions`: the verb stands in the match itself.
    std::iter::once(f).filter(|f| by_verb(f)).chain(before).find_map(|n| {
        let subject = if aims(cx, n) { Subject::Actor(cx.main_subject(f.sentence)?) } else { subject::of_verb(cx, n, None)? };
        let countries = subject.countries(cx, f.sentence);
        // `Stressing this, the leaders agreed`: a verb that opens the sentence has its subject behind it.
        let behind = matches!(subject, Subject::Actor(a) if a.range.first() > n.m.range.first());
        ((behind || aims(cx, n) || subject.adjacent(cx, n)) && !countries.is_empty()).then_some(countries)
    })
}

/// `met with X to reaffirm`: whether what the subject of an English sentence means to do is the stand that `n` takes.
fn aims(cx: &Context<'_>, n: &Found<'_, '_>) -> bool {
    let (reading, known, first) = (cx.reading, &cx.packs().known, n.m.range.first());
    let (from, claim) = (n.sentence_range().first(), |at: usize| matches!(reading.lexeme(at, known.stance), Some(("claim", _))));
    let to = first > from + 1
        && reading.language_at(first) == Language::English
        && matches!(reading.lexeme(first - 1, known.infinitive), Some(("to", _)));
    // Behind a name: `urged X to condemn Y` is asked of X.
    let somebody = |m: &crate::mention::Mention| matches!(m.what, What::Person(_) | What::Persons(_)) && m.range.past() + 1 == first;
    let named = || cx.reading.mentions.within(n.sentence_range()).any(|(_, m)| somebody(m));
    let met = |at: usize| reading.is(at, known.meet_verb) || reading.is(at, known.encounter);
    to && claim(first) && named() && (from..first).any(met)
}

/// `X's firm support for Y's unity`: the country whose stand the match begins with.
fn owner(f: &Found<'_, '_>) -> Option<Country> {
    let first = f.m.range.first();
    let from = first.saturating_sub(OWNED).max(f.sentence_range().first());
    let owned = (from..first).rev().find(|at| f.cx.reading.tokens[*at].kind == TokenKind::Possessive).filter(|_| by_verb(f))?;
    // `thanked X for Y's support`: nobody says it for Y.
    (f.sentence_range().first()..owned).any(|at| f.cx.reading.is(at, f.cx.packs().known.stance)).then_some(())?;
    f.cx.reading.mentions.within(TokenRange::new(from.saturating_sub(OWNED), owned)).find_map(|(_, m)| match m.what {
        What::Country { country, demonym: false } if m.range.past() == owned => Some(country),
        _ => None,
    })
}

/// `..., ta ủng hộ Kenya ứng cử`: for whom words for our side or the other open a Vietnamese clause, where nobody else acts behind them.
fn sided(f: &Found<'_, '_>) -> Option<Country> {
    let (cx, reading, known) = (f.cx, f.cx.reading, &f.cx.packs().known);
    let from = f.sentence_range().first();
    // `Về Biển Đông, bạn chia sẻ lập trường của ta`: who acts behind the words that lead up to it.
    let comma = (f.m.range.past()..f.sentence_range().past()).find(|at| reading.tokens[*at].is(',')).filter(|_| leads(f));
    let first = comma.map_or(f.m.range.first(), |at| (at + SIDE).min(f.sentence_range().past()));
    let opens = |at: usize| {
        let before = at.checked_sub(1).filter(|i| *i >= from);
        before
            .is_none_or(|i| !reading.tokens[i].is_word() || [known.joiner, known.sequel, known.auxiliary].iter().any(|c| reading.is(i, *c)))
    };
    let side = |at: &usize| {
        reading.lexeme(*at, known.agent).is_some_and(|(value, past)| matches!(value, "own" | "other") && past <= first && opens(*at))
    };
    let at = (from..first).rev().take_while(|at| !reading.tokens[*at].is(';')).find(side)?;
    let acts = cx.actors(f.sentence).iter().any(|a| a.free && a.range.first() > at && a.range.past() <= first);
    let value = reading.lexeme(at, known.agent).map(|(value, _)| value).filter(|_| !acts)?;
    if value == "own" { subject::own(cx, f.sentence, at) } else { subject::other(cx, f.sentence, at) }
}

/// `Tuyên bố chung khẳng định UNCLOS là`: whether what a statement of both says in its own clause is the stand.
fn of_statement(f: &Found<'_, '_>) -> bool {
    let (cx, reading, known) = (f.cx, f.cx.reading, &f.cx.packs().known);
    let (from, first) = (f.sentence_range().first(), f.m.range.first());
    let opens = |at: usize| at == from || reading.tokens[at - 1].is(',');
    let said = |at: usize| reading.lexeme(at, known.document).is_some_and(|(value, _)| value == "joint-statement") && opens(at);
    let vietnamese = reading.language_at(first) == Language::Vietnamese;
    let nobody = |at: usize| {
        !cx.actors(f.sentence).iter().any(|a| a.free && (a.range.past() <= at || a.range.first() > at && a.range.past() <= first))
    };
    vietnamese && (from..f.sentence_range().past()).find(|at| said(*at)).is_some_and(|at| at < first.max(from + LEADS) && nobody(at))
}

/// `“Pressure must be kept up,” said X`: for whom somebody speaks whose words these are, where nobody else acts in them before the match.
fn quoted(f: &Found<'_, '_>) -> Option<Country> {
    let (cx, first) = (f.cx, f.m.range.first());
    let open = cx.people.quotation(cx.reading, f.sentence, first).filter(|_| cx.reading.language_at(first) == Language::English)?;
    let from = open.max(f.sentence_range().first());
    // `X said both "back the plan"`: so does one right before the mark.
    let acts = |a: &Actor| a.free && a.range.past() <= first && (a.range.first() > from || a.range.past() == from);
    if cx.actors(f.sentence).iter().any(acts) {
        return None;
    }
    let sayer = cx.people.speaker(cx.reading, first)?;
    cx.people.get(sayer).country
}

/// `Our position on the sea is clear`: for whom the speaker of an English text stands, where the words for it open the sentence.
fn ours(f: &Found<'_, '_>) -> Option<Vec<Country>> {
    let (cx, reading, known, first) = (f.cx, f.cx.reading, &f.cx.packs().known, f.m.range.first());
    let own = |at: &usize| reading.lexeme(*at, known.ours).is_some_and(|(value, _)| value == "ours");
    let at = (f.sentence_range().first()..first).rev().find(own).filter(|at| reading.language_at(*at) == Language::English)?;
    let acts = cx.actors(f.sentence).iter().any(|a| a.free && a.range.past() <= first);
    let near = first <= at + GOVERNS;
    cx.people.speaker(reading, first).and_then(|p| cx.people.get(p).country).filter(|_| near && !acts).map(|c| vec![c])
}

/// `“We both reject the embargo,” said X`: whether the one who speaks does so for both.
fn of_us_both(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let we = |at: usize| reading.lexeme(at, known.agent).is_some_and(|(value, _)| value == "we");
    let also = |at: usize| reading.lexeme(at, known.meanwhile).is_some_and(|(value, _)| value == "both");
    let both = |at: usize| at > f.sentence_range().first() && also(at) && we(at - 1);
    // `We fully agreed that`: one agrees with the other.
    let agreed = |at: usize| reading.is(at, known.consent) && (at.saturating_sub(AGREED).max(f.sentence_range().first())..at).any(we);
    (f.sentence_range().first()..f.m.range.first()).any(|at| both(at) || agreed(at))
}

/// `It was stressed that`, `the need for a truce was voiced by X`: those by whom it is told to be, or both.
fn passive(f: &Found<'_, '_>) -> Option<Vec<Country>> {
    let (cx, reading, known) = (f.cx, f.cx.reading, &f.cx.packs().known);
    let (sentence, matter) = (f.sentence_range(), f.m.range);
    let claim = |at: usize| reading.lexeme(at, known.stance).is_some_and(|(value, past)| value == "claim" && past == at + 1);
    let told = |at: usize| at > sentence.first() && claim(at) && reading.is(at - 1, known.passive);
    let acts = |past: usize| cx.actors(f.sentence).iter().any(|a| a.free && a.range.past() <= past);
    let before = || (sentence.first()..matter.first()).find(|at| told(*at)).filter(|at| !acts(*at) && !by_verb(f));
    let verb = before().or_else(|| {
        let end = f.clause().past();
        (matter.past()..end).find(|at| told(*at)).filter(|at| !acts(*at))
    });
    let verb = verb.filter(|at| reading.language_at(*at) == Language::English)?;
    let by =
        cx.actors(f.sentence).iter().find(|a| a.range.first() > verb && a.range.first() <= verb + BY && a.range.first() > matter.past());
    let by = by.map(|a| cx.countries(a, f.sentence)).filter(|c| !c.is_empty());
    Some(by.unwrap_or_else(|| cx.pairs.both(f.sentence)))
}

/// `X said that Kenya and Peru should`, `X believes that Kenya must`: for whom somebody speaks who says what others should do.
fn says_of_others(f: &Found<'_, '_>) -> Option<Vec<Country>> {
    let (cx, reading, known) = (f.cx, f.cx.reading, &f.cx.packs().known);
    let (first, past) = (f.sentence_range().first(), f.m.range.past());
    if reading.language_at(first) != Language::English {
        return None;
    }
    let ought = (first..past).rev().find(|at| reading.is(*at, known.modal) && !reading.is(*at, known.future))?;
    let says = (first..ought).rev().find(|at| reading.is(*at, known.say) || reading.is(*at, known.reports))?;
    let actors = cx.actors(f.sentence);
    let speaker = actors.iter().rev().find(|a| a.free && a.range.past() <= says)?;
    let bloc = |what: &What| matches!(what, What::Lexeme(class, _) if *class == known.organisation);
    let others = actors.iter().any(|a| a.range.first() > says && a.range.past() <= ought)
        || reading.mentions.within(TokenRange::new(says + 1, ought.max(says + 1))).any(|(_, m)| bloc(&m.what));
    // `X said that Kenya must a, and Y voiced b`: one more who says something.
    let claims = |at: usize| reading.lexeme(at, known.stance).is_some_and(|(value, _)| value == "claim");
    let next = (ought + 1..f.m.range.first()).any(claims);
    Some(cx.countries(speaker, f.sentence)).filter(|c| others && !next && !c.is_empty())
}

/// `Rich states, X said, have to`: for whom somebody speaks whom an English sentence names between commas as saying it.
fn interposed(f: &Found<'_, '_>) -> Option<Vec<Country>> {
    let (cx, reading, sentence) = (f.cx, f.cx.reading, f.sentence_range());
    let comma = |at: usize| reading.tokens.get(at).is_some_and(|t| t.is(','));
    let says = |at: usize| reading.lexeme(at, f.cx.packs().known.say).map(|(_, past)| past);
    let told = |a: &&Actor| {
        let (first, past) = (a.range.first(), a.range.past());
        let after = says(past).is_some_and(comma) && first > sentence.first() && comma(first - 1);
        let before = || comma(past) && first > sentence.first() + 1 && says(first - 1).is_some() && comma(first - 2);
        after || before()
    };
    let english = reading.language_at(sentence.first()) == Language::English;
    cx.actors(f.sentence).iter().filter(|_| english).find(told).map(|a| cx.countries(a, f.sentence)).filter(|c| !c.is_empty())
}

pub(super) fn holders(cx: &Context<'_>, found: &[&Found<'_, '_>], at: usize) -> Vec<Country> {
    let f = found[at];
    let bound = f.countries("countries");
    if !bound.is_empty() {
        return bound;
    }
    if let Some(owner) = owner(f).or_else(|| sided(f)) {
        return vec![owner];
    }
    if of_statement(f) {
        return cx.pairs.both(f.sentence);
    }
    if let Some(ours) = ours(f) {
        return beyond(f, ours);
    }
    if let Some(said) = quoted(f) {
        return beyond(
            f,
            if of_us_both(f) { cx.pairs.core().map_or_else(|| cx.pairs.both(f.sentence), <[Country]>::to_vec) } else { vec![said] },
        );
    }
    // `does not oppose it`, `stands for a truce`: who takes the stand is told right before it.
    if f.is_part("taken") {
        let own = subject::of_verb(cx, f, None).filter(|subject| subject.adjacent(cx, f) || continues(f));
        return beyond(f, own.map(|subject| subject.countries(cx, f.sentence)).unwrap_or_default());
    }
    if let Some(said) = interposed(f).filter(|_| !by_verb(f)) {
        return beyond(f, said);
    }
    if let Some(meant) = passive(f) {
        return beyond(f, meant);
    }
    if let Some(said) = says_of_others(f) {
        return beyond(f, said);
    }
    if let Some(countries) = takes_stand(cx, found, at).filter(|_| f.set("topic") != Some("multilateral-support") && !leads(f)) {
        // `Kenya and Peru should stand for peace, X said`: what one of them holds.
        let said = speech::told_behind(cx, f).filter(|said| countries.len() == 2 && said.len() == 1 && countries.contains(&said[0]));
        return beyond(f, said.unwrap_or(countries));
    }
    // Who condemns something stands right before it, or before the verb that it goes on from.
    if rejects(f) && !continues(f) {
        return Vec::new();
    }
    let vietnamese = cx.reading.language_at(f.m.range.first()) == Language::Vietnamese;
    // `X said that Y must not`: whose duty it is, is not who holds it so.
    if f.is_part("ought") && vietnamese {
        let from = f.sentence_range().first();
        let told = (from..f.m.range.first()).rev().find(|at| cx.reading.is(*at, cx.packs().known.reports));
        if let Some(actor) = told.and_then(|at| cx.subject(f.sentence, at)) {
            return cx.countries(&actor, f.sentence);
        }
    }
    if vietnamese && let Some(organisation) = subject::organisation(cx, f.sentence_range(), f.m.range.first()) {
        return organisation.countries(cx, f.sentence);
    }
    let subject = if leads(f) { cx.main_subject(f.sentence) } else { cx.subject(f.sentence, f.m.range.first()) };
    // `We spoke of the order of the world`, said by somebody whom the text does not name: nobody's of the sentence before.
    let english = cx.reading.language_at(f.m.range.first()) == Language::English;
    let we =
        || f.sentence_range().indexes().any(|at| cx.reading.lexeme(at, cx.packs().known.agent).is_some_and(|(value, _)| value == "we"));
    let land = |a: &Actor| matches!(a.who, Who::Country(_)) && !f.sentence_range().contains(a.range);
    let subject = subject.filter(|a| !(english && land(a) && we()));
    // `kêu gọi các bên kiềm chế, giải quyết ...`: what all are called on to do is held by those who call.
    let caller = cx.main_subject(f.sentence).filter(|main| {
        matches!(main.who, Who::Both)
            && matches!(subject, Some(s) if s.who == Who::All)
            && cx.reading.language_at(f.m.range.first()) == Language::Vietnamese
    });
    let mut own = beyond(f, caller.or(subject).map(|a| cx.countries(&a, f.sentence)).unwrap_or_default());
    // Support for each other is held by both, whoever says it.
    if f.set("topic") == Some("multilateral-support") && !f.is_part("own") && own.len() < 2 {
        own = cx.pairs.both(f.sentence);
    }
    own
}

/// `They condemned X's tests`: what is told of a third country is held by the two that the text is about, where `own` are two.
fn beyond(f: &Found<'_, '_>, own: Vec<Country>) -> Vec<Country> {
    let mut third = f.countries("text");
    if by_verb(f) {
        third.extend(countries_in(f.cx, f.m.range));
    }
    let principal = f.cx.pairs.principal();
    if own.len() == 2 && principal.len() >= 2 && own.iter().any(|c| third.contains(c) && !principal[..2].contains(c)) {
        return principal[..2].to_vec();
    }
    own
}
