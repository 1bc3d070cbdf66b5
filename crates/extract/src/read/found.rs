//! A match in its context: what a reader asks of it.

use crate::context::Context;
use crate::context::people::PersonId;
use crate::fact::{Derivation, Fact, Slots};
use crate::mention::What;
use crate::pattern::{Match, Pattern};
use crate::span::TokenRange;
use crate::value::{Country, DateValue, Unit};

/// A pattern that matched in a sentence.
pub struct Found<'c, 'm> {
    /// The context.
    pub cx: &'c Context<'c>,
    /// The sentence.
    pub sentence: usize,
    /// The match.
    pub m: &'m Match,
    /// The pattern.
    pub pattern: &'c Pattern,
}

impl<'c, 'm> Found<'c, 'm> {
    /// The match `m` in sentence `sentence`.
    pub fn new(cx: &'c Context<'c>, sentence: usize, m: &'m Match) -> Self {
        let pack = cx.reading.pack(&cx.reading.sentences[sentence]);
        Found { cx, sentence, m, pattern: pack.patterns.pattern(m.pattern) }
    }

    /// The tokens of the sentence.
    pub fn sentence_range(&self) -> TokenRange {
        self.cx.reading.sentences[self.sentence].range
    }

    /// The constant that the pattern sets in `slot`.
    pub fn set(&self, slot: &str) -> Option<&'c str> {
        self.pattern.sets.iter().find(|(s, _)| *s == slot).map(|(_, v)| v.as_str())
    }

    /// Whether the pattern sets `part` to `part`.
    pub fn is_part(&self, part: &str) -> bool {
        self.set("part") == Some(part)
    }

    /// What is bound to `slot`, and its tokens.
    pub fn bound(&self, slot: &str) -> Option<(&'c What, TokenRange)> {
        let mention = self.cx.reading.mentions.get(self.m.get(slot)?);
        Some((&mention.what, mention.range))
    }

    /// The tokens bound to `slot`.
    pub fn range(&self, slot: &str) -> Option<TokenRange> {
        self.bound(slot).map(|(_, range)| range)
    }

    /// The code of `slot`: the value of the lexeme bound to it, or the constant set.
    pub fn code(&self, slot: &str) -> Option<&'c str> {
        match self.bound(slot) {
            Some((What::Lexeme(_, value), _)) => Some(self.cx.packs().value(*value)),
            _ => self.set(slot),
        }
    }

    /// The countries bound to `slot`.
    pub fn countries(&self, slot: &str) -> Vec<Country> {
        match self.bound(slot) {
            Some((What::Country { country, .. } | What::Place(country), _)) => vec![*country],
            Some((What::Countries(list) | What::Places(list), _)) => self.cx.reading.mentions.countries(*list).to_vec(),
            Some((What::Lexeme(_, value), _)) => self.cx.packs().country(*value).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// The persons bound to `slot` whom the document names.
    pub fn persons(&self, slot: &str) -> Vec<PersonId> {
        match self.bound(slot) {
            Some((What::Person(person), _)) => self.cx.people.of_mention(*person as usize).into_iter().collect(),
            Some((What::Persons(persons), _)) => {
                let mut out: Vec<PersonId> = Vec::new();
                for person in persons.iter() {
                    if let Some(id) = self.cx.people.of_mention(person)
                        && !out.contains(&id)
                    {
                        out.push(id);
                    }
                }
                out
            }
            _ => Vec::new(),
        }
    }

    /// The date bound to `slot`.
    pub fn date(&self, slot: &str) -> Option<DateValue> {
        self.cx.date(self.m.get(slot)?)
    }

    /// The quantity bound to `slot`.
    pub fn quantity(&self, slot: &str) -> Option<(f64, Option<Unit>)> {
        match self.bound(slot)? {
            (What::Quantity { value, unit }, _) => Some((*value, *unit)),
            (What::Lexeme(_, value), _) => self.cx.packs().number(*value).map(|n| (n, None)),
            _ => None,
        }
    }

    /// A fact with these slots, told by the tokens `quote`.
    pub fn fact(&self, slots: Slots, quote: TokenRange) -> Fact {
        let reading = self.cx.reading;
        let mentions = self.m.bound.iter().map(|b| (b.slot, reading.span(reading.mentions.get(b.mention).range))).collect();
        Fact {
            slots,
            span: reading.span(quote),
            between: Vec::new(),
            derivation: Derivation { pattern: self.pattern.name.clone(), matched: Some(reading.span(self.m.range)), mentions },
            tokens: quote,
        }
    }

    /// Whether the sentence is a question.
    pub fn asked(&self) -> bool {
        let last = self.sentence_range().past().checked_sub(1);
        last.is_some_and(|at| self.cx.reading.tokens[at].is('?'))
    }

    /// The clause around the match: up to the semicolons or the ends of the sentence.
    pub fn clause(&self) -> TokenRange {
        let sentence = self.sentence_range();
        let tokens = &self.cx.reading.tokens;
        let start = (sentence.first()..self.m.range.first()).rev().find(|i| tokens[*i].is(';')).map_or(sentence.first(), |i| i + 1);
        let end = (self.m.range.past()..sentence.past()).find(|i| tokens[*i].is(';')).unwrap_or(sentence.past());
        TokenRange::new(start, end.max(start))
    }

    /// The date told in the clause, nearest to the match.
    pub fn date_near(&self) -> Option<DateValue> {
        let near = |range: TokenRange| {
            self.cx
                .dates_in(range)
                .min_by_key(|(r, _)| {
                    if r.first() >= self.m.range.past() {
                        r.first() - self.m.range.past()
                    } else {
                        self.m.range.first().saturating_sub(r.past())
                    }
                })
                .map(|(_, d)| d)
        };
        near(self.clause()).or_else(|| near(self.sentence_range()))
    }
}
