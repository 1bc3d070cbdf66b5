//! One pass over a passage: lexicon phrases, then dates and quantities, then names and persons, then lists.

use smallvec::SmallVec;

use crate::mention::person::PersonMention;
use crate::mention::{Mention, What, date, list, quantity};
use crate::pack::known::Known;
use crate::pack::lexicon::{ClassId, ValueId};
use crate::pack::vocabulary::WordId;
use crate::pack::{Pack, Packs};
use crate::span::TokenRange;
use crate::text::token::{Token, TokenKind};
use crate::value::{Country, Unit};

/// A phrase of a lexicon found in the text.
#[derive(Debug, Clone, Copy)]
pub struct Phrase {
    /// Its class.
    pub class: ClassId,
    /// Its value.
    pub value: ValueId,
    /// One past its last token.
    pub past: u32,
}

/// A stretch of tokens in one language, with the phrases found so far: what the shape rules look at.
pub struct Scan<'a> {
    /// All packs.
    pub packs: &'a Packs,
    /// The pack of this stretch.
    pub pack: &'a Pack,
    /// The whole text.
    pub text: &'a str,
    /// The tokens of the whole text.
    pub tokens: &'a [Token],
    /// The tokens of this stretch.
    pub range: TokenRange,
    phrases: Vec<Phrase>,
    starts: Vec<u32>,
}

impl<'a> Scan<'a> {
    /// Finds the lexicon phrases in `range`.
    pub fn new(packs: &'a Packs, pack: &'a Pack, text: &'a str, tokens: &'a [Token], range: TokenRange) -> Self {
        let known = &packs.known;
        let tokens = &tokens[..range.past()];
        let mut phrases: Vec<Phrase> = Vec::with_capacity(range.len());
        let mut starts = Vec::with_capacity(range.len() + 1);
        // A country inside a longer name of a country or organisation is no mention of its own.
        let mut covered = 0;
        let mut here: SmallVec<[Phrase; 8]> = SmallVec::new();
        for at in range.indexes() {
            starts.push(phrases.len() as u32);
            if !tokens[at].is_word() {
                continue;
            }
            here.clear();
            pack.lexicon.phrases_at(tokens, at, |past, sense| {
                let found = Phrase { class: sense.class, value: sense.value, past: past as u32 };
                // Phrases come shortest first; a longer one of the same class takes the place of a shorter.
                match here.iter_mut().find(|p| p.class == sense.class) {
                    Some(shorter) => *shorter = found,
                    None => here.push(found),
                }
            });
            if here.is_empty() {
                // A country's name with a slip of the pen.
                if tokens[at].word == WordId::UNKNOWN
                    && tokens[at].capital
                    && at >= covered
                    && let Some(value) = packs.misspelt.country(tokens[at].span.of(text))
                {
                    phrases.push(Phrase { class: known.country, value, past: at as u32 + 1 });
                }
                continue;
            }
            if let Some(shield) = here.iter().find(|p| p.class == known.shield) {
                covered = covered.max(shield.past as usize);
            }
            let land = |c: ClassId| c == known.country || c == known.demonym || c == known.place;
            let longest = here.iter().filter(|p| land(p.class) || p.class == known.organisation).map(|p| p.past).max().unwrap_or(0);
            for phrase in &here {
                if (land(phrase.class) || phrase.class == known.office) && at < covered || land(phrase.class) && phrase.past < longest {
                    continue;
                }
                if land(phrase.class) && phrase.class != known.country && here.iter().any(|p| p.class == known.country && p.past == phrase.past) {
                    continue;
                }
                phrases.push(*phrase);
            }
            covered = covered.max(longest as usize);
        }
        starts.push(phrases.len() as u32);
        Scan { packs, pack, text, tokens, range, phrases, starts }
    }

    /// The classes that code asks for.
    pub fn known(&self) -> &'a Known {
        &self.packs.known
    }

    /// The token at `at`, inside this stretch.
    pub fn token(&self, at: usize) -> Option<&'a Token> {
        self.range.holds(at).then(|| &self.tokens[at])
    }

    /// The words of the token at `at`; empty outside the stretch.
    pub fn text_of(&self, at: usize) -> &'a str {
        self.token(at).map_or("", |t| t.span.of(self.text))
    }

    /// The phrases that start at `at`.
    pub fn phrases_at(&self, at: usize) -> &[Phrase] {
        if !self.range.holds(at) {
            return &[];
        }
        let i = at - self.range.first();
        &self.phrases[self.starts[i] as usize..self.starts[i + 1] as usize]
    }

    /// The phrase of `class` that starts at `at`: its value and one past its last token.
    pub fn lexeme(&self, at: usize, class: ClassId) -> Option<(ValueId, usize)> {
        self.phrases_at(at).iter().find(|p| p.class == class).map(|p| (p.value, p.past as usize))
    }

    /// The country named at `at`, whether by its adjective, and one past its last token.
    pub fn country(&self, at: usize) -> Option<(Country, bool, usize)> {
        let known = self.known();
        self.phrases_at(at)
            .iter()
            .find(|p| p.class == known.country || p.class == known.demonym)
            .and_then(|p| Some((self.packs.country(p.value)?, p.class == known.demonym, p.past as usize)))
    }

    /// The digits of the number at `at`, as written.
    pub fn number_text(&self, at: usize) -> Option<&'a str> {
        self.token(at).filter(|t| t.is_number()).map(|t| t.span.of(self.text))
    }

    /// The whole number at `at`, where it is one without marks.
    pub fn integer(&self, at: usize) -> Option<i64> {
        self.number_text(at).filter(|t| t.len() <= 9).and_then(|t| t.parse().ok())
    }

    /// How many characters the number at `at` has.
    pub fn digits(&self, at: usize) -> usize {
        self.number_text(at).map_or(0, str::len)
    }

    /// Whether a unit, currency or percent sign follows the number at `at`, so that it is no year.
    pub fn counts_something(&self, at: usize) -> bool {
        let known = self.known();
        let next = at + 1;
        let unit = [known.scale, known.currency, known.counted].iter().any(|c| self.lexeme(next, *c).is_some());
        let sign = self.token(next).is_some_and(|t| matches!(t.kind, TokenKind::Mark('%')));
        let money = at > self.range.first() && self.token(at - 1).is_some_and(|t| matches!(t.kind, TokenKind::Mark('$' | '€' | '£' | '¥')));
        unit || sign || money
    }
}

/// Appends the mentions of the stretch to `mentions` and its persons, which were found before, to `persons`.
pub fn find(scan: &Scan<'_>, found_persons: Vec<PersonMention>, mentions: &mut Vec<Mention>, persons: &mut Vec<PersonMention>) {
    let known = scan.known();
    // A country or place inside a person's name is part of the name.
    let mut in_name = NameTokens::default();
    for p in &found_persons {
        if let Some(name) = p.name {
            in_name.ranges.push(name);
        }
    }
    let mut date_until = 0;
    let mut quantity_until = 0;
    // The country in the name of a currency is none that the text speaks of.
    let mut money_until = 0;
    let began = mentions.len();
    for at in scan.range.indexes() {
        let kind = scan.tokens[at].kind;
        // A sign of money may be letters that no lexicon holds: the S of `S$`.
        let sign = scan.token(at + 1).is_some_and(|t| t.is('$') && !t.spaced);
        let worth = sign || matches!(kind, TokenKind::Number | TokenKind::Mark(_)) || !scan.phrases_at(at).is_empty();
        if worth
            && at >= date_until
            && kind != TokenKind::Possessive
            && let Some((read, past)) = date::date_at(scan, at)
        {
            mentions.push(Mention { range: TokenRange::new(at, past), what: What::Date(read) });
            date_until = past;
        }
        if worth
            && at >= quantity_until
            && at >= date_until
            && let Some((value, unit, past)) = quantity::quantity_at(scan, at)
        {
            mentions.push(Mention { range: TokenRange::new(at, past), what: What::Quantity { value, unit } });
            quantity_until = past;
            if matches!(unit, Some(Unit::Currency(_))) {
                money_until = past;
            }
        }
        for phrase in scan.phrases_at(at) {
            let range = TokenRange::new(at, phrase.past as usize);
            let land = phrase.class == known.country || phrase.class == known.demonym || phrase.class == known.place;
            if land {
                if in_name.holds(at) || at < money_until {
                    continue;
                }
                if let Some(country) = scan.packs.country(phrase.value) {
                    let what = if phrase.class == known.place {
                        What::Place(country)
                    } else {
                        What::Country { country, demonym: phrase.class == known.demonym }
                    };
                    mentions.push(Mention { range, what });
                }
            } else {
                if phrase.class == known.both {
                    mentions.push(Mention { range, what: What::Both(phrase.value) });
                }
                mentions.push(Mention { range, what: What::Lexeme(phrase.class, phrase.value) });
            }
        }
    }
    let first = persons.len() as u32;
    for (i, person) in found_persons.iter().enumerate() {
        mentions.push(Mention { range: person.range, what: What::Person(first + i as u32) });
    }
    persons.extend(found_persons);
    list::find(scan, began, first, mentions, persons);
}

#[derive(Default)]
struct NameTokens {
    ranges: Vec<TokenRange>,
}

impl NameTokens {
    fn holds(&self, at: usize) -> bool {
        let i = self.ranges.partition_point(|r| r.past() <= at);
        self.ranges.get(i).is_some_and(|r| r.holds(at))
    }
}
