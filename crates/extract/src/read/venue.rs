//! Where something happened: the city or building named behind a word of place.

use crate::context::Context;
use crate::mention::{Mention, What};
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::TokenKind;

/// How far from the event its place may be told, in tokens.
const BEFORE: usize = 40;
const BEHIND: usize = 24;
/// How many tokens of somebody's office and name may follow a word of place inside it.
const LONGEST_TITLE: usize = 14;
/// Most tokens of a name.
const LONGEST: usize = 14;

/// The place told nearest to `event` within `bounds`: behind it up to the next mark, else before it where a clause begins
/// with it (`In Hanoi on Monday, the President met`).
pub fn near(cx: &Context<'_>, event: TokenRange, bounds: TokenRange) -> Option<String> {
    let tokens = &cx.reading.tokens;
    let end = bounds.past().min(event.past() + BEHIND);
    let start = bounds.first().max(event.first().saturating_sub(BEFORE));
    // `talks with his counterpart, X, in Accra`: a comma that only closes what was said of somebody.
    let closes = event.past() + 1 < end && tokens[event.past()].is(',') && cx.reading.is(event.past() + 1, cx.packs().known.locative);
    let from = event.past() + usize::from(closes);
    // `gặp nhau kể từ cuộc gặp ở Accra`: the place is that of the time since when.
    let since = |at: usize| cx.reading.is(at, cx.packs().known.since) && cx.reading.language_at(at) == Language::Vietnamese;
    let ends = |at: &usize| tokens[*at].is(',') || tokens[*at].is(';') || tokens[*at].is('(') || since(*at);
    let stop = (from..end).find(ends).unwrap_or(end);
    // `discussed the situation in Kenya with X`: what they spoke of.
    let spoken_of = |at: usize| at > event.first() && cx.reading.is(at - 1, cx.packs().known.affair);
    let behind = (event.first().max(start)..stop).filter(|at| !spoken_of(*at)).find_map(|at| behind_word(cx, at, bounds.past()));
    let opens = |at: usize| {
        let before = at.checked_sub(1).filter(|b| *b >= start);
        let date = || {
            cx.reading
                .mentions
                .within(TokenRange::new(at.saturating_sub(8).max(start), at))
                .any(|(_, m)| matches!(m.what, What::Date(_)) && m.range.past() == at)
        };
        before.is_none_or(|b| matches!(tokens[b].kind, TokenKind::Mark(_))) || date()
    };
    // `tại Nhà Quốc hội, ... nhân chuyến thăm Kenya`: a whole country is no place of an event.
    let land = |r: &TokenRange| cx.reading.mentions.at(r.first()).any(|(_, m)| matches!(m.what, What::Country { .. }) && m.range == *r);
    let vietnamese = cx.reading.language_at(event.first()) == Language::Vietnamese;
    let behind = behind.filter(|r| !(vietnamese && land(r)));
    let found =
        behind.or_else(|| (start..event.first()).rev().filter(|at| opens(*at)).find_map(|at| behind_word(cx, at, bounds.past())))?;
    Some(cx.reading.phrase(found))
}

/// The place named behind the word of place at `at`, up to `end`.
pub fn behind_word(cx: &Context<'_>, at: usize, end: usize) -> Option<TokenRange> {
    let reading = cx.reading;
    let known = &cx.packs().known;
    let (_, past) = reading.lexeme(at, known.locative).filter(|(_, past)| *past < end)?;
    if in_title(cx, at) {
        return None;
    }
    named(cx, past, end)
}

/// The place whose name begins at `at`, an article before it passed over.
pub fn named(cx: &Context<'_>, at: usize, end: usize) -> Option<TokenRange> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let article = reading.is(at, known.article) && !reading.tokens[at].capital && reading.lexeme(at, known.venue).is_none();
    let start = at + usize::from(article);
    if start >= end || starts_otherwise(cx, start) {
        return None;
    }
    // `ở khu vực Đông Nam Á`: no place of an event.
    let region = |at: usize| reading.lexeme(at, known.shield).is_some_and(|(value, _)| value == "region");
    if (start..end.min(start + 3)).any(region) && reading.language_at(start) == Language::Vietnamese {
        return None;
    }
    let mut name = Name::new(cx, start, end);
    while name.past < end && name.past < start + LONGEST && name.goes_on() {}
    name.whole()
}

/// A name as far as it is read.
struct Name<'c, 'a> {
    cx: &'c Context<'a>,
    start: usize,
    /// Nothing of it stands from here on.
    end: usize,
    vietnamese: bool,
    /// One past what was read.
    past: usize,
    /// One past its last word with a capital, or the word for what it is.
    last: usize,
    /// How many of its words have capitals.
    capitals: usize,
    /// It begins with the word for what it is, `nhà máy`, or is known as a whole.
    headed: bool,
    /// The lexicons know all of it.
    known: bool,
}

impl<'c, 'a> Name<'c, 'a> {
    fn new(cx: &'c Context<'a>, start: usize, end: usize) -> Self {
        let reading = cx.reading;
        let vietnamese = reading.passages[reading.sentences[cx.sentence_at(start)].passage].language == Language::Vietnamese;
        // A building or city that the lexicons know by its whole name.
        let whole = reading.mentions.at(start).filter(|(_, m)| match m.what {
            What::Place(_) => true,
            What::Lexeme(class, _) => class == cx.packs().known.shield && reading.tokens[start].capital,
            _ => false,
        });
        let known = whole.map(|(_, m)| m.range.past()).filter(|past| *past <= end).max();
        let past = known.unwrap_or(start);
        let (headed, known, capitals) = (known.is_some(), known.is_some(), if known.is_some() { 2 } else { 0 });
        Name { cx, start, end, vietnamese, past, last: past, capitals, headed, known }
    }

    /// Reads one more part of it; false where it ends.
    fn goes_on(&mut self) -> bool {
        if self.past > self.start && starts_otherwise(self.cx, self.past) {
            return false;
        }
        if let Some(past) = self.kind() {
            self.past = past;
            return true;
        }
        let inside = self.joined().or_else(|| self.syllable()).or_else(|| self.adjective()).or_else(|| self.before_kind());
        self.past = inside.unwrap_or(self.past);
        inside.is_some()
    }

    fn venue(&self, at: usize) -> Option<usize> {
        self.cx.reading.lexeme(at, self.cx.packs().known.venue).map(|(_, past)| past)
    }

    /// The word for what it is, before the name in Vietnamese and behind it in English, or a word with a capital; one past it.
    fn kind(&mut self) -> Option<usize> {
        let (tokens, at) = (&self.cx.reading.tokens, self.past);
        if let Some(past) = self.venue(at).filter(|past| self.vietnamese && at == self.start && *past <= self.end) {
            self.headed = true;
            return Some(past);
        }
        let token = &tokens[at];
        let number = token.is_number() && self.capitals > 0 && at > self.start && !token.fresh_line && tokens[at - 1].capital;
        if token.is_word() && token.capital || number {
            self.capitals += 1;
            self.last = at + 1;
            return Some(self.last);
        }
        self.last = self.venue(at).filter(|_| !self.vietnamese && self.capitals > 0)?;
        Some(self.last)
    }

    /// A hyphen or small word between two words with capitals, perhaps with an article: `University of the Andes`.
    fn joined(&self) -> Option<usize> {
        let (reading, known, at) = (self.cx.reading, &self.cx.packs().known, self.past);
        let token = &reading.tokens[at];
        let small = token.is_word() && [known.particle, known.joiner, known.article, known.preposition].iter().any(|c| reading.is(at, *c));
        let english = small && !self.vietnamese && self.capitals > 0;
        let hyphen = token.is_dash() && !token.spaced || reading.stops_in_name(at);
        let capital = |at: usize| reading.tokens.get(at).is_some_and(|t| t.capital);
        let next = at + 1 < self.end && reading.tokens.get(at + 1).is_some_and(|t| t.is_word());
        let of_the = english && !reading.tokens[at + 1].capital && reading.is(at + 1, known.article) && capital(at + 2);
        // `Lima with Her Highness`: somebody is no part of it.
        let somebody = english && (starts_otherwise(self.cx, at + 1) || reading.is(at + 1, known.honorific));
        let joins = (hyphen || english && !somebody && !reading.is(at, known.locative)) && next && capital(at + 1);
        (joins || of_the).then_some(at + 1 + usize::from(of_the))
    }

    /// `Trụ sở Trung ương Đảng`: a Vietnamese name has small syllables inside.
    fn syllable(&self) -> Option<usize> {
        let (reading, at) = (self.cx.reading, self.past);
        let next = reading.tokens.get(at + 1).filter(|t| at + 1 < self.end && t.is_word() && t.capital && !t.fresh_line);
        let inside = self.vietnamese
            && self.capitals > 0
            && reading.tokens[at].is_word()
            && reading.mentions.at(at).next().is_none()
            && next.is_some();
        (inside && reading.tokens[at - 1].capital && !starts_otherwise(self.cx, at + 1)).then_some(at + 1)
    }

    /// `Bảo tàng quốc gia Gyeongju`: a word of two small syllables behind the word for what it is.
    fn adjective(&self) -> Option<usize> {
        let (reading, at) = (self.cx.reading, self.past);
        let plain = |at: usize| reading.tokens.get(at).is_some_and(|t| t.is_word() && !t.capital) && !reading.mentions.any_at(at);
        let begins = self.vietnamese && self.headed && self.capitals == 0 && plain(at) && plain(at + 1);
        (begins && at + 2 < self.end && reading.tokens[at + 2].capital && !starts_otherwise(self.cx, at + 2)).then_some(at + 2)
    }

    /// `the Great Stone industrial park`: one small word before the word for what it is.
    fn before_kind(&self) -> Option<usize> {
        let kind = !self.vietnamese && self.capitals > 0 && self.venue(self.past + 1).is_some();
        (self.cx.reading.tokens[self.past].is_word() && kind).then_some(self.past + 1)
    }

    /// The name, where it is one.
    fn whole(mut self) -> Option<TokenRange> {
        let (reading, known) = (self.cx.reading, &self.cx.packs().known);
        // `trụ sở Bộ Quốc phòng`: of a Vietnamese word only the first syllable has a capital.
        if self.vietnamese && self.capitals > 0 && !self.known {
            let last = self.last;
            let word = reading.mentions.at(last - 1).filter(|(_, m)| matches!(m.what, What::Lexeme(..))).map(|(_, m)| m.range.past()).max();
            let word = word.filter(|w| *w <= self.end && (last..*w).all(|i| reading.tokens[i].is_word()));
            self.last = word.map_or(last, |w| w.max(last));
        }
        // One syllable with a capital begins something else: an event, a body.
        if self.vietnamese && self.capitals == 1 && !self.headed {
            return None;
        }
        let whole = self.capitals > 0 || self.vietnamese && self.past - self.start >= 2;
        let past = if self.capitals > 0 { self.last } else { self.past };
        // `in the Kazakh-Turkish forum`, `in a Kenya-Ghana roundtable`: a country that only describes what follows.
        let mut lands = reading.mentions.at(self.start).filter(|(_, m)| matches!(m.what, What::Country { .. })).peekable();
        let ends = [known.preposition, known.joiner, known.auxiliary, known.locative];
        let small = |at: usize| reading.tokens[at].is_word() && !reading.tokens[at].capital && !ends.iter().any(|c| reading.is(at, *c));
        let follows = past < self.end && reading.tokens.get(past).is_some_and(|t| t.is_dash() || !self.vietnamese && small(past));
        let land = lands.peek().is_some();
        let adjective = lands.any(|(_, m)| matches!(m.what, What::Country { demonym: true, .. }) && m.range.past() >= past);
        // `the G20`, `the D-8 Summit`: a letter is no place.
        let letter = past == self.start + 1 && reading.tokens[self.start].span.len() == 1;
        (whole && past > self.start && !(land && follows) && !adjective && !letter).then(|| TokenRange::new(self.start, past))
    }
}

/// Whether something that is no place begins at `at`: a date, somebody, an organisation's meeting.
fn starts_otherwise(cx: &Context<'_>, at: usize) -> bool {
    let organisation = cx.packs().known.organisation;
    let english = cx.reading.language_at(at) == Language::English;
    cx.reading.mentions.at(at).any(|(_, m)| match m.what {
        What::Date(_) | What::Person(_) => true,
        // `the ASEAN Future Forum` is one.
        What::Lexeme(class, _) => {
            class == organisation && english && cx.reading.tokens.get(m.range.past()).is_none_or(|t| !t.is_word() || !t.capital)
        }
        _ => false,
    })
}

/// Whether the word of place belongs to somebody's title: `Ambassador in Hanoi`.
fn in_title(cx: &Context<'_>, at: usize) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let from = at.saturating_sub(12);
    // `Ama Mensah, Permanent Secretary in the Ministry of Roads`: behind an office the ministry is its own.
    let ministry = (at + 1..at + 4).any(|i| reading.is(i, known.ministry) && reading.tokens[i].capital);
    // `ông X, Tổng Lãnh sự Lào tại Đà Nẵng`: behind the office that stands behind a name is where he is posted.
    let posted = |m: &Mention, index: u32| {
        let name = reading.mentions.persons[index as usize].name;
        m.range.past() == at && reading.language_at(at) == Language::Vietnamese && name.is_some_and(|n| n.past() < at)
    };
    reading.mentions.within(TokenRange::new(from, at + LONGEST_TITLE)).any(|(_, m)| match m.what {
        What::Person(index) => m.range.first() < at && m.range.past() > at || posted(m, index),
        What::Lexeme(class, _) => class == known.office && m.range.past() == at && ministry,
        _ => false,
    })
}
