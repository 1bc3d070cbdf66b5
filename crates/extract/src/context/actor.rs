//! Actors: who does what in a sentence, and who is the subject of a verb.

use crate::context::Context;
use crate::context::delegation::delegation;
use crate::context::joining::joined;
use crate::context::opening::opened;
use crate::context::organ::{body_behind, organ_of};
use crate::context::people::PersonId;
use crate::context::they::are_others;
use crate::mention::What;
use crate::mention::person::Form;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// A person of the document.
    Person(PersonId),
    /// A country, its government or its people.
    Country(Country),
    /// Both parties.
    Both,
    /// All parties.
    All,
}

/// Somebody who may act, and where the sentence names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// Who.
    pub who: Who,
    /// Their tokens.
    pub range: TokenRange,
    /// Whether the place in the sentence lets them be a subject.
    pub free: bool,
}

/// The actors of a sentence, in order; `dateline` is the one with which the text surely begins.
pub fn actors(context: &Context<'_>, sentence: usize, dateline: Option<TokenRange>) -> Vec<Actor> {
    let reading = context.reading;
    let range = reading.sentences[sentence].range;
    let mut actors: Vec<Actor> = Vec::new();
    // `LUND, Sweden - The two ministers`: where a report is written nobody acts.
    let mut past = dateline.map(|line| line.past()).filter(|dash| range.holds(*dash)).unwrap_or(0);
    for (_, mention) in reading.notable_in(sentence) {
        if mention.range.first() < past {
            continue;
        }
        let who = match &mention.what {
            // `talks with him`: never who acts.
            What::Person(index) if reading.mentions.persons[*index as usize].form == Form::Object => None,
            What::Person(index) => {
                let person = &reading.mentions.persons[*index as usize];
                let unnamed = || context.people.unnamed_of(*index as usize).or(person.country);
                context.people.of_mention(*index as usize).map(Who::Person).or_else(|| unnamed().map(Who::Country))
            }
            What::Country { country, demonym } if !demonym || side_behind(context, mention.range.past()) => Some(Who::Country(*country)),
            What::Country { country, .. } if body_behind(context, mention.range).is_some() => Some(Who::Country(*country)),
            What::Country { country, .. } if side_shared(context, range, mention.range.past()) => Some(Who::Country(*country)),
            What::Place(country) if ministry(context, mention.range) => Some(Who::Country(*country)),
            // `the parties concerned`: not these two.
            What::Place(country) if seat(context, range, mention.range) => Some(Who::Country(*country)),
            What::Both(value) if context.packs().value(*value) == "others" => None,
            What::Both(value) if context.packs().value(*value) == "they" && are_others(context, range, mention.range.first(), &actors) => {
                None
            }
            What::Both(value) => Some(if context.packs().value(*value) == "all" { Who::All } else { Who::Both }),
            _ => None,
        };
        if let Some(who) = who {
            // `the ministries of X`: what belongs to a country and acts for it is the actor.
            let whole = organ_of(context, range, mention.range).or_else(|| delegation(context, range, mention.range));
            let body = |_: &TokenRange| matches!(mention.what, What::Country { .. } | What::Place(_));
            let whole = whole.or_else(|| body_behind(context, mention.range).filter(body));
            let whole = whole.unwrap_or(mention.range);
            let free = free(context, range, whole);
            past = mention.range.past();
            actors.push(Actor { who, range: whole, free });
        }
    }
    joined(context, actors)
}

/// `Vietnamese side`, `Kazakh Government`: an adjective whose noun acts.
fn side_behind(context: &Context<'_>, at: usize) -> bool {
    context.reading.is(at, context.packs().known.side)
}

/// `Kenyan and Peruvian officials`: an adjective joined to another country's whose noun acts, in English.
fn side_shared(context: &Context<'_>, sentence: TokenRange, at: usize) -> bool {
    let reading = context.reading;
    let joined = reading.lexeme(at, context.packs().known.joiner).filter(|(_, past)| sentence.holds(*past));
    let Some((_, next)) = joined.filter(|_| reading.language_at(at) == Language::English) else { return false };
    let other = reading.mentions.at(next).find(|(_, m)| matches!(m.what, What::Country { .. }));
    other.is_some_and(|(_, m)| side_behind(context, m.range.past()) || reading.is(m.range.past(), context.packs().known.offices))
}

/// Whether nothing before or behind `range` makes it an object or a possessor.
fn free(context: &Context<'_>, sentence: TokenRange, range: TokenRange) -> bool {
    let reading = context.reading;
    let known = &context.packs().known;
    if reading.tokens.get(range.past()).is_some_and(|t| t.kind == TokenKind::Possessive) {
        return false;
    }
    let mut at = range.first();
    if reading.lexeme(at, known.pronoun).is_some_and(|(value, _)| value == "me") {
        return false;
    }
    // `the Viet - My ties`: the second half of a pair, where it is no dateline's dash.
    if at > sentence.first() + 12
        && reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Country { .. }))
        && reading.tokens[at - 1].is_dash()
        && reading.tokens[at - 2].capital
        && !reading.tokens[at - 2].all_capitals
    {
        return false;
    }
    if between(context, sentence, range) {
        return false;
    }
    if reported(context, sentence, at) {
        return true;
    }
    if begins_clause(context, sentence, range) || behind_journey(context, sentence, range) {
        return true;
    }
    if english_noun(context, range) {
        return false;
    }
    at = listed_from(context, sentence, range).unwrap_or(at);
    // Look at the words just before, longest phrase first.
    // `both Kenya and Peru agreed`.
    let before = |at: usize| {
        reading.is(at, known.article)
            || reading.is(at, known.sides) && reading.lexeme(at, known.sides).is_some_and(|(_, past)| past == at + 1)
    };
    while at > sentence.first() && before(at - 1) {
        at -= 1;
    }
    for back in 1..=3 {
        let Some(start) = at.checked_sub(back).filter(|s| *s >= sentence.first()) else { break };
        // `at the end of the meeting the parties agreed`: behind an article it is a noun, and what follows may be a subject.
        let noun = start > sentence.first() && reading.language_at(start) == Language::English && reading.is(start - 1, known.article);
        if let Some((_, past)) = reading.lexeme(start, known.preposition)
            && past == at
            && !noun
        {
            return false;
        }
    }
    true
}

/// `the Peru-Baltic Water Forum met`, `the EU-Peru Forum`: whether the English country at `range` is part of a name that a dash holds
/// together.
fn english_noun(context: &Context<'_>, range: TokenRange) -> bool {
    let reading = context.reading;
    let dash = reading.tokens.get(range.past()).is_some_and(|t| t.is_dash() && !t.spaced);
    let second = range.past() + 1;
    let land = |at: usize| reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Country { .. } | What::Person(_)));
    let country = || reading.mentions.at(range.first()).any(|(_, m)| matches!(m.what, What::Country { .. }) && m.range == range);
    let first = range.first();
    let behind = first > 1 && reading.tokens[first - 1].is_dash() && !reading.tokens[first - 1].spaced && !reading.tokens[first].spaced;
    let bloc = || {
        reading.mentions.at(first - 2).any(|(_, m)| matches!(m.what, What::Lexeme(class, _) if class == context.packs().known.organisation))
    };
    if behind && bloc() && reading.language_at(first) == Language::English && country() {
        return true;
    }
    dash && reading.language_at(range.first()) == Language::English
        && country()
        && reading.tokens.get(second).is_some_and(|t| t.is_word() && !t.spaced)
        && !land(second)
}

/// `in eastern Kenya`, `in Rome, Lima, Kenya`: where the words begin that belong to the English country at `range`: which part of it is
/// meant, or the places with which it is listed.
fn listed_from(context: &Context<'_>, sentence: TokenRange, range: TokenRange) -> Option<usize> {
    let (reading, known) = (context.reading, &context.packs().known);
    if reading.language_at(range.first()) != Language::English
        || !reading.mentions.at(range.first()).any(|(_, m)| matches!(m.what, What::Country { .. }))
    {
        return None;
    }
    let mut at = range.first();
    while at > sentence.first() && (reading.is(at - 1, known.quarter) || reading.is(at - 1, known.article)) {
        at -= 1;
    }
    let place = |past: usize| {
        let near = TokenRange::new(past.saturating_sub(4).max(sentence.first()), past);
        let land = |what: &What| matches!(what, What::Place(_) | What::Country { demonym: false, .. });
        reading.mentions.within(near).filter(|(_, m)| m.range.past() == past && land(&m.what)).map(|(_, m)| m.range.first()).min()
    };
    let (mut first, mut items) = (at, 0);
    while first > sentence.first() + 1
        && reading.tokens[first - 1].is(',')
        && let Some(item) = place(first - 1)
    {
        (first, items) = (item, items + 1);
    }
    // `In Lima, Kenya agreed`: where it was.
    Some(if items > 1 { first } else { at })
}

/// `spoke to X, and Minister Y held talks`: whether a comma and a joining word stand before `range`, and a verb right behind it, in English.
fn begins_clause(context: &Context<'_>, sentence: TokenRange, range: TokenRange) -> bool {
    let (reading, known) = (context.reading, &context.packs().known);
    let first = range.first();
    let joined = first >= sentence.first() + 2 && reading.is(first - 1, known.joiner) && reading.tokens[first - 2].is(',');
    let verb = [known.hold, known.future, known.say, known.meet_verb].iter().any(|class| reading.is(range.past(), *class));
    joined && sentence.holds(range.past()) && verb && reading.language_at(first) == Language::English
}

/// `Trong chuyến thăm Tổng thống X đã hội đàm với Y`: whether somebody right behind the words for a journey with which a Vietnamese
/// sentence opens does something by a word of time of their own: no comma was written before them.
fn behind_journey(context: &Context<'_>, sentence: TokenRange, range: TokenRange) -> bool {
    let (reading, known) = (context.reading, &context.packs().known);
    let journey = reading.lexeme(sentence.first(), known.journey).is_some_and(|(_, past)| past == range.first());
    let person = || reading.mentions.at(range.first()).any(|(_, m)| matches!(m.what, What::Person(_)));
    let acts = || reading.is(range.past(), known.past) || reading.is(range.past(), known.future);
    journey && person() && acts() && reading.language_at(range.first()) == Language::Vietnamese
}

/// How far before the second of two parties the word may stand that puts something between them.
const BETWEEN: usize = 16;

/// `quan hệ giữa Đảng Lao động Kenya và Đảng Lao động Peru sẽ`: whether `range` is the second of two between whom something is, or ends
/// the name of a party that is.
fn between(context: &Context<'_>, sentence: TokenRange, range: TokenRange) -> bool {
    let (reading, known) = (context.reading, &context.packs().known);
    if reading.language_at(range.first()) != Language::Vietnamese {
        return false;
    }
    let from = range.first().saturating_sub(BETWEEN).max(sentence.first());
    let party = |at: usize| reading.lexeme(at, known.party).is_some_and(|(_, past)| past == range.past());
    let start = (from..range.first()).find(|at| party(*at)).unwrap_or(range.first());
    let Some(joiner) = start.checked_sub(1).filter(|at| *at > from && reading.is(*at, known.joiner)) else { return false };
    let open = (from..joiner).rev().find(|at| reading.is(*at, known.between));
    open.is_some_and(|open| (open..joiner).all(|at| reading.tokens[at].is_word()))
}

/// `informed that the Kenyan side`: whether English words behind which somebody's words are reported end before the token `at`,
/// articles between.
fn reported(context: &Context<'_>, sentence: TokenRange, at: usize) -> bool {
    let (reading, known) = (context.reading, &context.packs().known);
    let ends = |past: usize| past <= at && (past..at).all(|i| reading.is(i, known.article));
    let from = at.saturating_sub(REPORTS).max(sentence.first());
    (from..at).any(|i| reading.lexeme(i, known.reports).is_some_and(|(_, past)| ends(past))) && reading.language_at(at) == Language::English
}

/// How many tokens before somebody the words may begin behind which their words are reported.
const REPORTS: usize = 6;

/// `Jakarta agreed`: a place right before a verb, and behind no word that makes it a place, is its country's government.
fn capital_before(context: &Context<'_>, sentence: usize, verb: usize) -> Option<Actor> {
    let reading = context.reading;
    let known = &context.packs().known;
    let whole = reading.sentences[sentence].range;
    let near = TokenRange::new(verb.saturating_sub(8).max(whole.first()), verb);
    let (country, range) = reading
        .mentions
        .within(near)
        .filter_map(|(_, m)| match m.what {
            What::Place(country) => Some((country, m.range)),
            _ => None,
        })
        .last()?;
    let mut at = range.past();
    while at < verb {
        at = reading.lexeme(at, known.auxiliary).or_else(|| reading.lexeme(at, known.side))?.1;
    }
    // `Cairo and Athens agreed`: both.
    let other = reading.mentions.within(near).find_map(|(_, m)| match m.what {
        What::Place(other) if other != country => {
            let joined = reading.lexeme(m.range.past(), known.joiner).is_some_and(|(_, past)| past == range.first());
            joined.then_some(m.range)
        }
        _ => None,
    });
    // `Lima, Cairo and Athens agreed`: all three.
    let third = other.and_then(|other| {
        reading.mentions.within(near).find_map(|(_, m)| match m.what {
            What::Place(_) if m.range.past() + 1 == other.first() && reading.tokens[m.range.past()].is(',') => Some(m.range),
            _ => None,
        })
    });
    if let Some(third) = third.filter(|third| reading.language_at(third.first()) == Language::Vietnamese && free(context, whole, *third)) {
        return Some(Actor { who: Who::All, range: third.join(range), free: true });
    }
    if let Some(other) = other.filter(|other| free(context, whole, *other)) {
        return Some(Actor { who: Who::Both, range: other.join(range), free: true });
    }
    free(context, whole, range).then_some(Actor { who: Who::Country(country), range, free: true })
}

/// `The Kremlin goes on to press X, asking Y to`: a seat of government that opens a Vietnamese sentence, a verb right behind it,
/// is its country's government all through the sentence.
fn seat(context: &Context<'_>, sentence: TokenRange, mention: TokenRange) -> bool {
    let (reading, known) = (context.reading, &context.packs().known);
    let verb = || [known.auxiliary, known.say, known.future, known.negation].iter().any(|class| reading.is(mention.past(), *class));
    mention.first() == sentence.first() && reading.language_at(mention.first()) == Language::Vietnamese && verb()
}

/// `Lima's energy ministry`: whether the capital at `place` stands for its country, as a ministry of it acts.
fn ministry(context: &Context<'_>, place: TokenRange) -> bool {
    let (reading, known) = (context.reading, &context.packs().known);
    let owned = reading.tokens.get(place.past()).is_some_and(|t| t.kind == TokenKind::Possessive);
    let body = body_behind(context, place).filter(|_| owned);
    body.is_some_and(|body| body.indexes().any(|at| reading.is(at, known.ministry)))
}

impl Context<'_> {
    /// Where the main clause begins before `verb`: behind the words that open the sentence.
    fn opening(&self, sentence: usize, verb: usize) -> usize {
        let start = self.reading.sentences[sentence].range.first();
        let main = opened(self, sentence, self.actors(sentence)).filter(|a| a.range.past() <= verb);
        main.map_or(start, |a| a.range.first())
    }

    /// The organisation named last before the token `at` of `sentence`, in it or in the one before: what `the bloc` means.
    pub fn organisation_before(&self, sentence: usize, at: usize) -> Option<Country> {
        let start = self.reading.sentences[sentence.saturating_sub(1)].range.first();
        let named = self.reading.mentions.within(TokenRange::new(start, at)).filter_map(|(_, m)| match m.what {
            What::Lexeme(class, value) if class == self.packs().known.organisation => self.packs().country(value),
            _ => None,
        });
        named.last()
    }

    /// The subject of the verb at token `verb` of `sentence`: the actor just before it, else the main subject of the
    /// sentence, else that of the sentence before.
    pub fn subject(&self, sentence: usize, verb: usize) -> Option<Actor> {
        let reading = self.reading;
        let known = &self.packs().known;
        let before = self.actors(sentence).iter().rev().find(|a| a.range.past() <= verb);
        if let Some(actor) = before
            && actor.free
        {
            let mut at = actor.range.past();
            let mut steps = 0;
            while at < verb && steps < 8 {
                if let Some((_, past)) = reading.lexeme(at, known.auxiliary) {
                    at = past;
                } else if let Some((_, past)) = reading.lexeme(at, known.side) {
                    at = past;
                } else if reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Date(_))) {
                    at = reading.mentions.at(at).find(|(_, m)| matches!(m.what, What::Date(_))).map_or(at + 1, |(_, m)| m.range.past());
                } else {
                    break;
                }
                steps += 1;
            }
            if at >= verb {
                return Some(*actor);
            }
        }
        if let Some(capital) = capital_before(self, sentence, verb) {
            return Some(capital);
        }
        // `X said that Y does this and hopes ...`: the one of whom something is reported goes on to act.
        let reported = |a: &&Actor| {
            (1..=3).any(|back| {
                a.range.first() >= back
                    && reading.lexeme(a.range.first() - back, known.reports).is_some_and(|(_, past)| past == a.range.first())
            }) || self::reported(self, reading.sentences[sentence].range, a.range.first())
        };
        let no_break = |a: &&Actor| !(a.range.past()..verb).any(|i| reading.tokens[i].is(';'));
        if let Some(actor) = before.filter(|a| a.free).filter(reported).filter(no_break) {
            return Some(*actor);
        }
        // Behind a semicolon the clause has a subject of its own.
        let start = self.opening(sentence, verb);
        let clause = (start..verb).rev().find(|i| reading.tokens[*i].is(';') || reading.is(*i, known.contrast)).unwrap_or(start);
        let first =
            |from: usize| self.actors(sentence).iter().find(|a| a.free && a.range.first() >= from && a.range.past() <= verb).copied();
        let own = first(clause).or_else(|| first(start));
        own.or_else(|| self.carried_subject(sentence))
    }
}
