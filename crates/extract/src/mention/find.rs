//! One pass over a passage: lexicon phrases, then dates and quantities, then names and persons, then lists.

use smallvec::SmallVec;

use crate::mention::person::PersonMention;
use crate::mention::sides::Sides;
use crate::mention::{Mention, Mentions, What, date, list, money, quantity};
use crate::pack::known::{Known, hint};
use crate::pack::lexicon::{ClassId, ValueId};
use crate::pack::phrases::{Lexicon, Meaning, Phrase};
use crate::pack::vocabulary::WordId;
use crate::pack::{Pack, Packs};
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::{self, Token, TokenKind};
use crate::value::{Country, Unit};

/// The phrases of the lexicons in a document, by the token they start at.
#[derive(Debug, Default)]
pub struct Phrases {
    meanings: Vec<Meaning>,
    /// Phrases that no lexicon holds ready: those with a mark inside, and what is left where a longer name covers some.
    own: Vec<Phrase>,
    count: usize,
}

impl Phrases {
    /// Room for the phrases of `tokens` tokens.
    pub fn with_capacity(tokens: usize) -> Self {
        Phrases { meanings: Vec::with_capacity(tokens), ..Phrases::default() }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Finds the phrases in `range`, which begins behind what was looked at before; `tokens` end where it ends.
    pub fn find(&mut self, packs: &Packs, pack: &Pack, text: &str, tokens: &[Token], range: TokenRange) {
        self.meanings.resize(range.first(), Meaning::default());
        // A country inside a longer name of a country or organisation is no mention of its own.
        let mut covered = 0;
        // A word of several syllables reaches so far.
        let mut joined = 0;
        for at in range.indexes() {
            let mut meaning =
                if tokens[at].word == WordId::UNKNOWN { Meaning::default() } else { pack.lexicon.at(tokens, at, &mut self.own) };
            let hints = meaning.hints();
            if meaning.is_empty() {
                // A country's name with a slip of the pen.
                if tokens[at].word == WordId::UNKNOWN
                    && tokens[at].capital
                    && tokens[at].is_word()
                    && at >= covered
                    && let Some(value) = packs.misspelt.country(tokens[at].span.of(text))
                {
                    let class = packs.known.country;
                    meaning = Meaning::own(self.own.len(), 1, packs.hints(class) | hint::UNORDERED);
                    self.own.push(Phrase { value, class, len: 1 });
                }
            } else if hints & hint::COVER != 0 || at < covered && hints & hint::OFFICE != 0 {
                (meaning, covered) = self.uncover(&packs.known, &pack.lexicon, meaning, at, covered);
            }
            if at < joined || hints & hint::COMPOUND != 0 && !token::is_name_behind(pack.language, tokens, at) {
                (meaning, joined) = self.keep_whole(packs.known.compound, &pack.lexicon, meaning, at, joined);
            }
            if hints & hint::BOTH != 0 && pack.language == Language::English {
                meaning = self.with_sides(&Sides { packs, pack, tokens }, meaning, at);
            }
            self.count += meaning.len();
            self.meanings.push(meaning);
        }
    }

    /// Adds to the phrases of `meaning`, all of which start at `at`, the name for both parties that begins there and that no
    /// lexicon has.
    fn with_sides(&mut self, sides: &Sides<'_>, meaning: Meaning, at: usize) -> Meaning {
        let here = meaning.phrases(&sides.pack.lexicon, &self.own);
        let Some(both) = sides.at(at, here) else { return meaning };
        let all: SmallVec<[Phrase; 8]> = std::iter::once(both).chain(here.iter().copied()).collect();
        let from = self.own.len();
        self.own.extend_from_slice(&all);
        Meaning::own(from, all.len(), meaning.hints() | hint::UNORDERED)
    }

    /// Drops from the phrases of `meaning`, all of which start at `at`, those that begin or end inside a word of several
    /// syllables: `tăng` in `tăng cường`. Such a word reaches to `joined`; gives how far one reaches now.
    fn keep_whole(&mut self, compound: ClassId, lexicon: &Lexicon, meaning: Meaning, at: usize, joined: usize) -> (Meaning, usize) {
        if at < joined {
            return (Meaning::own(self.own.len(), 0, hint::INNER), joined);
        }
        let here = meaning.phrases(lexicon, &self.own);
        let Some(word) = here.iter().find(|p| p.class == compound).map(|p| p.len) else { return (meaning, joined) };
        let kept: SmallVec<[Phrase; 8]> = here.iter().copied().filter(|p| p.len >= word).collect();
        let joined = at + word as usize;
        if kept.len() == here.len() {
            return (meaning, joined);
        }
        let from = self.own.len();
        self.own.extend_from_slice(&kept);
        (Meaning::own(from, kept.len(), meaning.hints()), joined)
    }

    /// Drops from the phrases of `meaning`, all of which start at `at`, the countries and offices that a longer name
    /// covers; gives how far names cover now.
    fn uncover(&mut self, known: &Known, lexicon: &Lexicon, meaning: Meaning, at: usize, covered: usize) -> (Meaning, usize) {
        let here = meaning.phrases(lexicon, &self.own);
        let past = |p: &Phrase| at + p.len as usize;
        let land = |c: ClassId| c == known.country || c == known.demonym || c == known.place;
        let covered = covered.max(here.iter().find(|p| p.class == known.shield).map_or(0, past));
        let longest = here.iter().filter(|p| land(p.class) || p.class == known.organisation).map(past).max().unwrap_or(0);
        let country = here.iter().find(|p| p.class == known.country).map(past);
        let keeps = |phrase: &Phrase| {
            let land = land(phrase.class);
            let calls = [known.office, known.honorific, known.leader].contains(&phrase.class);
            let hidden = (land || calls) && at < covered || land && past(phrase) < longest;
            let named = land && phrase.class != known.country && country == Some(past(phrase));
            !hidden && !named
        };
        let kept: SmallVec<[Phrase; 8]> = here.iter().copied().filter(keeps).collect();
        if kept.len() == here.len() {
            return (meaning, covered.max(longest));
        }
        let from = self.own.len();
        self.own.extend_from_slice(&kept);
        (Meaning::own(from, kept.len(), meaning.hints()), covered.max(longest))
    }
}

/// A stretch of tokens in one language, with the phrases in it: what the shape rules look at.
pub struct Scan<'a> {
    /// All packs.
    pub packs: &'a Packs,
    /// The pack of this stretch.
    pub pack: &'a Pack,
    /// The whole text.
    pub text: &'a str,
    /// The tokens of the text as far as this stretch goes.
    pub tokens: &'a [Token],
    /// The tokens of this stretch.
    pub range: TokenRange,
    phrases: &'a Phrases,
}

impl<'a> Scan<'a> {
    /// Looks at `range`, whose phrases are among `phrases`.
    pub fn new(packs: &'a Packs, pack: &'a Pack, text: &'a str, tokens: &'a [Token], range: TokenRange, phrases: &'a Phrases) -> Self {
        Scan { packs, pack, text, tokens: &tokens[..range.past()], range, phrases }
    }

    /// What the phrases at `at` may begin.
    #[inline]
    pub fn hints(&self, at: usize) -> u16 {
        if self.range.holds(at) { self.phrases.meanings[at].hints() } else { 0 }
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

    /// The text that the tokens of `range` cover, which is not empty and within the stretch.
    pub fn text_in(&self, range: TokenRange) -> &'a str {
        self.tokens[range.first()].span.join(self.tokens[range.past() - 1].span).of(self.text)
    }

    /// What the phrases at each token of the stretch may begin.
    pub fn all_hints(&self) -> impl Iterator<Item = (usize, u16)> {
        self.range.indexes().zip(self.phrases.meanings[self.range.indexes()].iter().map(|m| m.hints()))
    }

    /// The first token from `at` on that is so, by itself and by what the phrases at it may begin.
    #[inline]
    pub fn next_that(&self, at: usize, is: impl Fn(&Token, u16) -> bool) -> Option<usize> {
        let rest = at.min(self.range.past())..self.range.past();
        let mut here = self.tokens[rest.clone()].iter().zip(&self.phrases.meanings[rest]);
        here.position(|(token, meaning)| is(token, meaning.hints())).map(|passed| at + passed)
    }

    /// The phrases that start at `at`.
    #[inline]
    pub fn phrases_at(&self, at: usize) -> &'a [Phrase] {
        if !self.range.holds(at) {
            return &[];
        }
        self.phrases.meanings[at].phrases(&self.pack.lexicon, &self.phrases.own)
    }

    /// The phrase of `class` that starts at `at`: its value and one past its last token.
    #[inline]
    pub fn lexeme(&self, at: usize, class: ClassId) -> Option<(ValueId, usize)> {
        self.phrases_at(at).iter().find(|p| p.class == class).map(|p| (p.value, at + p.len as usize))
    }

    /// Whether `class` is that of adjectives of countries: Vietnamese has none, and `Nhật` is a country's short name.
    fn is_adjective(&self, class: ClassId) -> bool {
        class == self.known().demonym && self.pack.language == Language::English
    }

    /// The country named at `at`, whether by its adjective, and one past its last token.
    #[inline]
    pub fn country(&self, at: usize) -> Option<(Country, bool, usize)> {
        if self.hints(at) & hint::LAND == 0 {
            return None;
        }
        let known = self.known();
        self.phrases_at(at)
            .iter()
            .find(|p| p.class == known.country || p.class == known.demonym)
            .and_then(|p| Some((self.packs.country(p.value)?, self.is_adjective(p.class), at + p.len as usize)))
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

/// Puts the mentions of the stretch into `mentions`, behind those of the stretches before it, and its persons, which were
/// found before.
pub fn find(scan: &Scan<'_>, found_persons: Vec<PersonMention>, mentions: &mut Mentions) {
    let known = scan.known();
    let first = mentions.persons.len() as u32;
    // A country or place inside a person's name is part of the name.
    let mut in_name = NameTokens::new(&found_persons);
    let mut lists = list::persons(scan, first, &found_persons);
    let mut name = NameTokens::new(&found_persons);
    list::countries(scan, |at| name.holds(at), mentions, &mut lists);
    let mut name = NameTokens::new(&found_persons);
    list::places(scan, |at| name.holds(at), mentions, &mut lists);
    lists.sort_by_key(|m| m.range.start);
    let mut lists = lists.into_iter().peekable();
    let mut next_person = 0;
    // The first token at which a list or person starts that is not taken in yet.
    let mut next_whole = starts_next(lists.peek(), found_persons.first());
    let mut date_until = 0;
    let mut quantity_until = 0;
    // The country in the name of a currency is none that the text speaks of.
    let mut money_until = 0;
    // Nothing begins inside a country's name of several words: `the United States announced`.
    let mut land_until = 0;
    mentions.skip_to(scan.range.first());
    let meanings = &scan.phrases.meanings[scan.range.indexes()];
    for (at, meaning) in scan.range.indexes().zip(meanings) {
        let whole_here = at >= next_whole;
        if whole_here {
            while let Some(list) = lists.next_if(|m| m.range.first() <= at) {
                mentions.push(list);
            }
            if let Some(person) = found_persons.get(next_person).filter(|p| p.range.first() <= at) {
                mentions.push(Mention { range: person.range, what: What::Person(first + next_person as u32) });
                next_person += 1;
            }
            next_whole = starts_next(lists.peek(), found_persons.get(next_person));
        }
        let hints = meaning.hints();
        let phrases = meaning.phrases(&scan.pack.lexicon, &scan.phrases.own);
        let plain = hints & (hint::DATE | hint::QUANTITY | hint::LAND | hint::BOTH) == 0;
        if plain && !counts(scan, at) {
            mentions.push_lexemes(at, phrases);
            mentions.close(hints | inner(at < land_until), whole_here || hints & hint::UNORDERED != 0);
            continue;
        }
        let inside = inner(at < land_until);
        let number = scan.tokens[at].is_number();
        // `ba tháng đầu năm`, `nine months of 2023` begin with a numeral.
        let months = hints & hint::QUANTITY != 0;
        if (number || hints & hint::DATE != 0 || months)
            && at >= date_until
            && let Some((read, past)) = date::date_at(scan, at)
        {
            mentions.push(Mention { range: TokenRange::new(at, past), what: What::Date(read) });
            date_until = past;
        }
        if (number || hints & hint::QUANTITY != 0 || counts(scan, at))
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
        for phrase in phrases {
            let range = TokenRange::new(at, at + phrase.len as usize);
            if hints & hint::LAND != 0 && (phrase.class == known.country || phrase.class == known.demonym || phrase.class == known.place) {
                if in_name.holds(at) || at < money_until {
                    continue;
                }
                if let Some(country) = scan.packs.country(phrase.value) {
                    let what = if phrase.class == known.place {
                        What::Place(country)
                    } else {
                        if scan.pack.language == Language::English {
                            land_until = land_until.max(range.past());
                        }
                        What::Country { country, demonym: scan.is_adjective(phrase.class) }
                    };
                    mentions.push(Mention { range, what });
                }
            } else {
                if hints & hint::BOTH != 0 && phrase.class == known.both {
                    mentions.push(Mention { range, what: What::Both(phrase.value) });
                }
                mentions.push(Mention { range, what: What::Lexeme(phrase.class, phrase.value) });
            }
        }
        mentions.close(hints | inside, true);
    }
    mentions.persons.extend(found_persons);
}

/// The hint of a token at which no phrasing may begin.
fn inner(inside: bool) -> u16 {
    if inside { hint::INNER } else { 0 }
}

/// Where the first of the next list and the next person starts; beyond every token where there is none.
fn starts_next(list: Option<&Mention>, person: Option<&PersonMention>) -> usize {
    let list = list.map_or(usize::MAX, |l| l.range.first());
    list.min(person.map_or(usize::MAX, |p| p.range.first()))
}

/// Whether the token at `at` may begin a quantity, whatever a lexicon says: a number, the sign of a currency, or letters
/// that no lexicon holds before a number or a sign, as the S of `S$`; or a code that touches its number, as in `AED90`.
#[inline]
fn counts(scan: &Scan<'_>, at: usize) -> bool {
    let token = &scan.tokens[at];
    match token.kind {
        TokenKind::Mark(mark) => money::is_sign(mark),
        TokenKind::Number => true,
        _ => {
            let digits = token.capital && scan.text.as_bytes()[token.span.end as usize - 1].is_ascii_digit();
            digits && money::glued(scan, at).is_some()
                || scan
                    .tokens
                    .get(at + 1)
                    .is_some_and(|t| t.is_number() && !t.spaced || t.is('$') && (!t.spaced || scan.text_of(at) == "US"))
        }
    }
}

/// The tokens of persons' names, asked for in the order of the text.
struct NameTokens<'p> {
    /// The persons whose names do not end before what was asked for.
    rest: &'p [PersonMention],
}

impl<'p> NameTokens<'p> {
    fn new(persons: &'p [PersonMention]) -> Self {
        NameTokens { rest: persons }
    }

    /// Whether token `at`, none before which is asked for again, is of a name.
    fn holds(&mut self, at: usize) -> bool {
        while let [first, rest @ ..] = self.rest
            && first.name.is_none_or(|name| name.past() <= at)
        {
            self.rest = rest;
        }
        self.rest.first().and_then(|p| p.name).is_some_and(|name| name.holds(at))
    }
}
