//! One pass over a passage: lexicon phrases, then dates and quantities, then names and persons, then lists.

use crate::mention::person::PersonMention;
use crate::mention::{Mention, What, date, list, quantity};
use crate::pack::known::{Known, hint};
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
    hints: Vec<u8>,
}

impl<'a> Scan<'a> {
    /// Finds the lexicon phrases in `range`.
    pub fn new(packs: &'a Packs, pack: &'a Pack, text: &'a str, tokens: &'a [Token], range: TokenRange) -> Self {
        let known = &packs.known;
        let tokens = &tokens[..range.past()];
        let mut phrases: Vec<Phrase> = Vec::with_capacity(range.len());
        let mut starts = Vec::with_capacity(range.len() + 1);
        let mut hints = Vec::with_capacity(range.len());
        // A country inside a longer name of a country or organisation is no mention of its own.
        let mut covered = 0;
        for at in range.indexes() {
            let from = phrases.len();
            starts.push(from as u32);
            if !tokens[at].is_word() {
                hints.push(0);
                continue;
            }
            let mut hinted = 0;
            pack.lexicon.phrases_at(tokens, at, |past, sense| {
                let found = Phrase { class: sense.class, value: sense.value, past: past as u32 };
                hinted |= packs.hints(sense.class, sense.value);
                // Phrases come shortest first; a longer one of the same class takes the place of a shorter.
                match phrases[from..].iter_mut().find(|p| p.class == sense.class) {
                    Some(shorter) => *shorter = found,
                    None => phrases.push(found),
                }
            });
            if phrases.len() == from {
                // A country's name with a slip of the pen.
                if tokens[at].word == WordId::UNKNOWN
                    && tokens[at].capital
                    && at >= covered
                    && let Some(value) = packs.misspelt.country(tokens[at].span.of(text))
                {
                    phrases.push(Phrase { class: known.country, value, past: at as u32 + 1 });
                    hinted = packs.hints(known.country, value);
                }
                hints.push(hinted);
                continue;
            }
            if hinted & hint::COVER != 0 || at < covered && hinted & hint::OFFICE != 0 {
                covered = uncover(known, &mut phrases, from, at, covered);
            }
            hints.push(hinted);
        }
        starts.push(phrases.len() as u32);
        Scan { packs, pack, text, tokens, range, phrases, starts, hints }
    }

    /// What the phrases at `at` may begin.
    pub fn hints(&self, at: usize) -> u8 {
        if self.range.holds(at) { self.hints[at - self.range.first()] } else { 0 }
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

/// Drops from `phrases[from..]`, all of which start at `at`, the countries and offices that a longer name covers; gives
/// how far names cover now.
fn uncover(known: &Known, phrases: &mut Vec<Phrase>, from: usize, at: usize, covered: usize) -> usize {
    let here = &phrases[from..];
    let shield = here.iter().find(|p| p.class == known.shield).map_or(0, |p| p.past as usize);
    let covered = covered.max(shield);
    let land = |c: ClassId| c == known.country || c == known.demonym || c == known.place;
    let longest = here.iter().filter(|p| land(p.class) || p.class == known.organisation).map(|p| p.past).max().unwrap_or(0);
    let country = here.iter().find(|p| p.class == known.country).map(|p| p.past);
    let mut keep = from;
    for i in from..phrases.len() {
        let phrase = phrases[i];
        let hidden = (land(phrase.class) || phrase.class == known.office) && at < covered || land(phrase.class) && phrase.past < longest;
        let named = land(phrase.class) && phrase.class != known.country && country == Some(phrase.past);
        if !hidden && !named {
            phrases[keep] = phrase;
            keep += 1;
        }
    }
    phrases.truncate(keep);
    covered.max(longest as usize)
}

/// Appends the mentions of the stretch to `mentions`, in order of their start, and its persons, which were found before,
/// to `persons`.
pub fn find(scan: &Scan<'_>, found_persons: Vec<PersonMention>, mentions: &mut Vec<Mention>, persons: &mut Vec<PersonMention>) {
    let known = scan.known();
    let first = persons.len() as u32;
    // A country or place inside a person's name is part of the name.
    let in_name = NameTokens { ranges: found_persons.iter().filter_map(|p| p.name).collect() };
    let mut lists = list::persons(scan, first, &found_persons);
    lists.extend(list::countries(scan, |at| in_name.holds(at)));
    lists.sort_by_key(|m| m.range.start);
    let mut lists = lists.into_iter().peekable();
    let mut next_person = 0;
    let mut date_until = 0;
    let mut quantity_until = 0;
    // The country in the name of a currency is none that the text speaks of.
    let mut money_until = 0;
    for at in scan.range.indexes() {
        while let Some(list) = lists.next_if(|m| m.range.first() <= at) {
            mentions.push(list);
        }
        if let Some(person) = found_persons.get(next_person).filter(|p| p.range.first() <= at) {
            mentions.push(Mention { range: person.range, what: What::Person(first + next_person as u32) });
            next_person += 1;
        }
        let kind = scan.tokens[at].kind;
        let hints = scan.hints(at);
        let number = kind == TokenKind::Number;
        if (number || hints & hint::DATE != 0)
            && at >= date_until
            && let Some((read, past)) = date::date_at(scan, at)
        {
            mentions.push(Mention { range: TokenRange::new(at, past), what: What::Date(read) });
            date_until = past;
        }
        // A sign of money may be letters that no lexicon holds: the S of `S$`.
        let sign = || matches!(kind, TokenKind::Mark(_)) || scan.token(at + 1).is_some_and(|t| !t.spaced && (t.is('$') || t.is_number()));
        if (number || hints & hint::QUANTITY != 0 || sign())
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
            if hints & hint::LAND != 0 && (phrase.class == known.country || phrase.class == known.demonym || phrase.class == known.place) {
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
    persons.extend(found_persons);
}

struct NameTokens {
    ranges: Vec<TokenRange>,
}

impl NameTokens {
    fn holds(&self, at: usize) -> bool {
        let i = self.ranges.partition_point(|r| r.past() <= at);
        self.ranges.get(i).is_some_and(|r| r.holds(at))
    }
}
