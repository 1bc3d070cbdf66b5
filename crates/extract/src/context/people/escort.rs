//! Who goes along with whom: they are of one country.

use super::People;
use super::doer::in_row;
use crate::context::Reading;
use crate::mention::{Mention, What};
use crate::span::TokenRange;
use crate::text::language::Language;

/// How many tokens may stand between somebody and whom they go along with.
const NEAR: usize = 6;
/// How many where nobody else stands between and the words of going along stand right before one of them.
const FAR: usize = 18;
/// How many of a row are looked through.
const ROW: usize = 8;

impl People {
    /// `Minister X, who is accompanying President Y`: who goes along is of the same country, and so are those in a row with them.
    pub(super) fn escorts(&mut self, reading: &Reading<'_>) {
        let persons = &reading.mentions.persons;
        for i in 1..persons.len() {
            let (past, next) = (persons[i - 1].range.past(), persons[i].range.first());
            let (Some(one), Some(other)) = (self.of_mention[i - 1], self.of_mention[i]) else { continue };
            let open = self.get(one).country.is_none() != self.get(other).country.is_none();
            if !open || past >= next || next - past > FAR || reading.language_at(past) != Language::English || persons[i].counterpart {
                continue;
            }
            let between = TokenRange::new(past, next);
            if !along(reading, between) && !(self.get(other).country.is_none() && travels_with(reading, between)) {
                continue;
            }
            let country = self.get(one).country.or(self.get(other).country);
            let row = (i.saturating_sub(ROW)..i - 1).rev().take_while(|m| in_row(reading, *m, i - 1)).filter_map(|m| self.of_mention[m]);
            let open: Vec<_> = row.chain([one, other]).filter(|id| self.get(*id).country.is_none()).collect();
            for id in open {
                self.people[id.0 as usize].country = country;
            }
        }
    }
}

/// `X travelled to Peru on Monday together with Minister Y`: whether the words `between` two people tell of a journey, whose country, place or
/// day stands right before the word for company; but not `arrived in Lima for talks with Y`.
fn travels_with(reading: &Reading<'_>, between: TokenRange) -> bool {
    let known = &reading.packs.known;
    let with = between.indexes().rev().find(|at| !reading.is(*at, known.article)).filter(|at| reading.is(*at, known.company));
    let Some(with) = with.filter(|at| *at > between.first()) else { return false };
    // `together with`.
    let joined = reading.lexeme(with - 1, known.joiner).is_some_and(|(_, past)| past == with + 1);
    let end = if joined { with - 1 } else { with };
    let told = |m: &Mention| matches!(m.what, What::Date(_) | What::Place(_) | What::Country { demonym: false, .. });
    let placed = reading.mentions.within(TokenRange::new(between.first(), end)).any(|(_, m)| m.range.past() == end && told(m));
    let goes = |at: usize| reading.lexeme(at, known.travel).is_some_and(|(value, _)| value == "to");
    let parted = |at: usize| reading.tokens[at].is(',') || reading.tokens[at].is(';') || reading.tokens[at].is('.');
    placed && between.indexes().any(goes) && !between.indexes().any(parted)
}

/// Whether the words `between` two people tell that they go along with each other.
fn along(reading: &Reading<'_>, between: TokenRange) -> bool {
    let known = &reading.packs.known;
    let goes = |at: usize| reading.lexeme(at, known.escort).filter(|(value, _)| *value != "by").map(|(_, past)| past);
    let parted =
        |at: usize| reading.tokens[at].is('.') && reading.tokens.get(at + 1).is_some_and(|t| !t.is_number()) || reading.tokens[at].is(';');
    let found = between.indexes().find_map(goes);
    let close = |past: usize| between.len() <= NEAR || (past..between.past()).all(|at| reading.is(at, known.article));
    found.is_some_and(close) && !between.indexes().any(parted)
}
