//! Whose undertaking it is: who says it of somebody else, whom a verb of asking addresses, and who only tells that it was said.

use crate::context::Context;
use crate::context::actor::Who;
use crate::mention::What;
use crate::read::clause::verb;
use crate::read::found::Found;
use crate::read::subject::{self, Subject};
use crate::span::TokenRange;
use crate::text::token::TokenKind;
use crate::text::{Language, ending};
use crate::value::Country;

/// Who says that somebody should do something.
pub(super) enum Asks {
    /// Those who should do it.
    Itself,
    /// Another, of them.
    Other(Vec<Country>),
    /// One of them, of both.
    One(Vec<Country>),
    /// Nobody who is a party to it.
    Nobody,
}

/// Who says what `f` tells that `subject` should do: `X said Y should`, `Y should, X said`.
pub(super) fn asks(cx: &Context<'_>, f: &Found<'_, '_>, subject: &Subject) -> Asks {
    let verb = f.m.range.first();
    if cx.reading.language_at(verb) != Language::English {
        return Asks::Itself;
    }
    let whose = subject.countries(cx, f.sentence);
    if whose.is_empty() || matches!(subject, Subject::Spoken(..)) {
        return Asks::Itself;
    }
    let sentence = f.sentence_range();
    let known = &cx.packs().known;
    let behind = attribution(cx, TokenRange::new(f.m.range.past(), sentence.past()))
        .and_then(|close| cx.actors(f.sentence).iter().find(|a| a.free && a.range.first() >= close));
    let begins = subject.begins(verb);
    let says = (sentence.first()..begins).find(|at| cx.reading.is(*at, known.say));
    let before = || says.and_then(|says| cx.actors(f.sentence).iter().find(|a| a.free && a.range.past() <= says));
    let speaker = behind.or_else(before).map(|a| cx.countries(a, f.sentence));
    let speaker = speaker.or_else(|| goes_on_saying(cx, f.sentence, subject));
    let [one] = whose[..] else {
        // `Both sides should go on, X said`: what one of them holds.
        return match speaker {
            Some(speaker) if matches!(speaker[..], [one] if whose.contains(&one)) => Asks::One(speaker),
            _ => Asks::Itself,
        };
    };
    match speaker {
        Some(speaker) if speaker.contains(&one) || speaker.len() != 1 => Asks::Itself,
        Some(speaker) if cx.pairs.principal().contains(&one) => Asks::Other(speaker),
        Some(_) => Asks::Nobody,
        None if matches!(subject, Subject::Actor(a) if matches!(a.who, Who::Country(_))) => Asks::Nobody,
        None => Asks::Itself,
    }
}

/// How many sentences back the one may be named who goes on saying what both should do.
const GOES_ON: usize = 3;

/// `The envoy stressed this. The two sides need to ...`: the side of the one whose words the sentences before report, where both are
/// those who should do it.
fn goes_on_saying(cx: &Context<'_>, sentence: usize, subject: &Subject) -> Option<Vec<Country>> {
    let both = matches!(subject, Subject::Actor(a) if matches!(a.who, Who::Both | Who::All)) || matches!(subject, Subject::Countries(..));
    let passage = |s: usize| cx.reading.sentences[s].passage;
    let before = (sentence.saturating_sub(GOES_ON)..sentence).rev().take_while(|s| passage(*s) == passage(sentence));
    let told = before.map(|s| (s, cx.actors(s).iter().find(|a| a.free))).find(|(_, first)| !first.is_some_and(|a| is_both(a.who)))?;
    let (s, first) = (told.0, told.1.filter(|_| both)?);
    let known = &cx.packs().known;
    let past = first.range.past();
    let says = |at: usize| cx.reading.is(at, known.say) || cx.reading.lexeme(at, known.stance).is_some_and(|(value, _)| value == "claim");
    let speaks = matches!(first.who, Who::Person(_)) && (past..past + SAYS).any(says);
    speaks.then(|| cx.countries(first, s)).filter(|c| c.len() == 1)
}

fn is_both(who: Who) -> bool {
    matches!(who, Who::Both | Who::All)
}

/// How many words behind somebody the verb may stand that tells that they say it.
const SAYS: usize = 3;

/// The side of whoever is told behind a quotation to have said it.
pub(super) fn quoted(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Vec<Country>> {
    let (verb, sentence) = (f.m.range.first(), f.sentence_range());
    let opens = |at: usize| matches!(cx.reading.tokens[at].kind, TokenKind::Mark('"' | '“'));
    if cx.reading.language_at(verb) != Language::English || !(sentence.first()..verb).any(opens) {
        return None;
    }
    let close = attribution(cx, TokenRange::new(f.m.range.past(), sentence.past()))?;
    let actor = cx.actors(f.sentence).iter().find(|a| a.range.first() >= close)?;
    let countries = cx.countries(actor, f.sentence);
    (countries.len() == 1).then_some(countries)
}

/// How many tokens the words have at most that close a sentence to tell who said it.
const CLOSING: usize = 8;

/// `..., the leaders agreed.`: the side of whoever is told at the end of an English sentence to have said or held it.
pub(super) fn told_behind(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Vec<Country>> {
    let (reading, known, sentence) = (cx.reading, &cx.packs().known, f.sentence_range());
    let end = (sentence.first()..sentence.past()).rev().find(|at| reading.tokens[*at].is_word())? + 1;
    let from = end.saturating_sub(CLOSING).max(f.m.range.past());
    let comma = (from..end).rev().find(|at| reading.tokens[*at].is(','))?;
    let ends = |class| (comma + 1..end).any(|at| reading.lexeme(at, class).is_some_and(|(_, past)| past == end));
    if reading.language_at(sentence.first()) != Language::English || !ends(known.consent) && !ends(known.say) {
        return None;
    }
    let actor = cx.actors(f.sentence).iter().find(|a| a.range.first() > comma && a.range.past() < end)?;
    Some(cx.countries(actor, f.sentence)).filter(|c| !c.is_empty())
}

/// The country that stands right behind a verb of asking, or is meant there by words for our side and the other.
pub(super) fn asked(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Country> {
    let past = f.m.range.past();
    match cx.reading.lexeme(past, cx.packs().known.agent) {
        Some(("own", _)) => return subject::own(cx, f.sentence, past),
        Some(("other", _)) => return subject::other(cx, f.sentence, past),
        _ => {}
    }
    cx.reading.mentions.at(past).find_map(|(_, m)| match m.what {
        What::Country { country, demonym: false } | What::Place(country) => Some(country),
        _ => None,
    })
}

/// Whose leader says in the same Vietnamese sentence that the one of `actors`, a country of which he is not, will do something.
pub(super) fn told_by(cx: &Context<'_>, f: &Found<'_, '_>, actors: &[Country]) -> Option<Country> {
    let [one] = *actors else { return None };
    let verb = f.m.range.first();
    if cx.reading.language_at(verb) != Language::Vietnamese {
        return None;
    }
    let known = &cx.packs().known;
    let start = f.sentence_range().first();
    // The last word of saying before the verb, and the one who stands before it.
    let says = (start..verb).rev().find(|at| cx.reading.is(*at, known.reports))?;
    let speaker = cx.actors(f.sentence).iter().rev().find(|a| a.free && a.range.past() <= says)?;
    let Who::Person(person) = speaker.who else { return None };
    let country = cx.people.get(person).country.filter(|c| *c != one)?;
    let parted = (speaker.range.past()..verb).any(|at| cx.reading.tokens[at].is(';') || cx.reading.is(at, known.contrast));
    (!parted).then_some(country)
}

/// Where words begin that only tell who said it: `..., the minister said`.
pub(super) fn attribution(cx: &Context<'_>, range: TokenRange) -> Option<usize> {
    let known = &cx.packs().known;
    let closes = |at: usize| matches!(cx.reading.tokens[at].kind, TokenKind::Mark(',' | '"' | '”'));
    range.indexes().filter(|at| cx.reading.is(*at, known.say)).find_map(|say| {
        let from = say.saturating_sub(10).max(range.first());
        let close = (from..say).rev().find(|at| closes(*at))?;
        let plain = |close: usize| (close + 1..say).all(|at| verb(cx, at).is_none() && !cx.reading.is(at, known.sequel));
        let close = before_apposition(cx, range, [close, say]).filter(|close| plain(*close)).unwrap_or(close);
        // `..., chia sẻ kinh nghiệm`: without a subject it is one more thing to do.
        let within = TokenRange::new(close, say);
        let subject = || cx.actors(cx.sentence_at(say)).iter().any(|a| within.contains(a.range));
        let mark = |at: usize, quotes: &[char]| quotes.iter().any(|c| cx.reading.tokens[at].is(*c));
        let quoted = !mark(close, &[',']) || close > range.first() && mark(close - 1, &['"', '”']);
        let told = quoted || cx.reading.language_at(say) == Language::English || subject();
        told.then_some(())?;
        plain(close).then_some(close)
    })
}

/// How many words may tell who says it, and who that is besides.
const SOURCE: usize = 8;

/// `..., the state agency, Andina, reported`: where the words begin that tell who said it, if the comma `close` right before the English verb
/// at `say` ends a further name of theirs.
fn before_apposition(cx: &Context<'_>, range: TokenRange, [close, say]: [usize; 2]) -> Option<usize> {
    let tokens = &cx.reading.tokens;
    if close + 1 != say || !tokens[close].is(',') || cx.reading.language_at(say) != Language::English {
        return None;
    }
    let comma = |before: usize| (before.saturating_sub(SOURCE).max(range.first())..before).rev().find(|at| tokens[*at].is(','));
    let opens = comma(close)?;
    comma(opens).or(Some(opens))
}

/// `..., and the minister expressed his support`: where one more actor begins, whose verb tells of the past.
pub(super) fn told_next(cx: &Context<'_>, f: &Found<'_, '_>, range: TokenRange) -> Option<usize> {
    let known = &cx.packs().known;
    if cx.reading.language_at(range.first()) != Language::English {
        return None;
    }
    let tells = |mut at: usize| {
        while let Some((_, past)) = cx.reading.lexeme(at, known.auxiliary).or_else(|| cx.reading.lexeme(at, known.side)) {
            at = past;
        }
        at < range.past()
            && (cx.reading.is(at, known.say)
                || cx.reading.lexeme(at, known.past).is_some_and(|(value, _)| matches!(value, "told" | "once"))
                || cx.reading.lexeme(at, known.stance).is_some_and(|(value, _)| value == "claim"))
    };
    cx.actors(f.sentence).iter().filter(|a| a.range.first() > range.first() + 1 && a.range.past() < range.past()).find_map(|a| {
        let mut first = a.range.first();
        while first > range.first() && cx.reading.is(first - 1, known.article) {
            first -= 1;
        }
        let join = (1..=2)
            .filter_map(|back| first.checked_sub(back))
            .find(|at| *at > range.first() && cx.reading.lexeme(*at, known.joiner).is_some_and(|(_, past)| past == first))?;
        tells(a.range.past()).then_some(join)
    })
}

/// How many words behind a verb of voicing the noun may stand of what is voiced, that one counted.
const VOICED: usize = 4;

/// `the need for A and mentioned that B`: where the same one goes on telling something else.
pub(super) fn goes_on_telling(cx: &Context<'_>, range: TokenRange) -> Option<usize> {
    let known = &cx.packs().known;
    let tells = |at: usize| {
        let mut here = at;
        while let Some((_, past)) = cx.reading.lexeme(here, known.auxiliary) {
            here = past;
        }
        let reports = || cx.reading.lexeme(here, known.reports).is_some_and(|(_, past)| past > here + 1);
        // `asked X to widen the road and praised the crews`; but `roads built and opened`.
        let past = |at: usize| ending::is_past(cx.reading.tokens[at].span.of(cx.reading.text));
        let told = || {
            cx.reading.lexeme(here, known.past).is_some_and(|(value, _)| matches!(value, "told" | "once"))
                || cx.reading.is(here, known.stance)
        };
        // `and shared interests`: no verb.
        let object = || cx.reading.is(here + 1, known.article) || cx.reading.tokens.get(here + 1).is_some_and(|t| t.capital);
        // `and expressed his firm support`, `and voiced hope`: what is voiced stands close behind.
        let voiced = || {
            let resolve = |i: usize| cx.reading.is(i, known.resolve) || cx.reading.is(i, known.stance);
            past(here) && cx.reading.is(here, known.voice) && (here + 1..range.past().min(here + VOICED)).any(resolve)
        };
        here < range.past() && (reports() || voiced() || past(here) && told() && object() && !past(at.saturating_sub(2)))
    };
    let english = !range.is_empty() && cx.reading.language_at(range.first()) == Language::English;
    let joins = |at: &usize| cx.reading.lexeme(*at, known.joiner).is_some_and(|(_, past)| tells(past));
    range.indexes().skip(1).filter(|_| english).find(joins)
}

/// Whether `action` names a country that is none of those who undertake it: what is to be done to it is then an undertaking,
/// whatever the verb.
pub(super) fn names_another(cx: &Context<'_>, action: TokenRange, actors: &[Country]) -> bool {
    cx.reading.mentions.within(action).any(|(_, m)| match m.what {
        What::Country { country, demonym: false } | What::Place(country) => !actors.contains(&country),
        _ => false,
    })
}

/// How many tokens a word of comment may stand before the end of its sentence.
const LAST_WORDS: usize = 4;

/// `"...", ông X nhận định`: whether the sentence ends with a word that makes it what somebody thinks will come.
pub(super) fn comments(cx: &Context<'_>, sentence: usize) -> bool {
    let range = cx.reading.sentences[sentence].range;
    let from = range.past().saturating_sub(LAST_WORDS).max(range.first());
    (from..range.past()).any(|at| cx.reading.is(at, cx.packs().known.comment))
}
