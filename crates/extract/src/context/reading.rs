//! A document as read before anything is concluded from it: passages, tokens, sentences, mentions, and how to ask for them.

use crate::mention::kinds::KindSet;
use crate::mention::{Kind, Mention, Mentions, What};
use crate::pack::lexicon::{ClassId, ValueId};
use crate::pack::{Pack, Packs};
use crate::span::{Span, TokenRange};
use crate::text::language::Language;
use crate::text::{Passage, Role, Sentence, Token, Tokens};

/// A document, read as far as its mentions.
pub struct Reading<'a> {
    /// All packs.
    pub packs: &'a Packs,
    /// Its text.
    pub text: &'a str,
    /// Its passages.
    pub passages: Vec<Passage>,
    /// Its tokens.
    pub tokens: Tokens,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Its mentions.
    pub mentions: Mentions,
    /// The mentions of whom and what a text is about, in order: all but numbers and phrases that stand for no one.
    notable: Vec<u32>,
    /// Where those of each sentence begin in `notable`; one more than sentences.
    notable_starts: Vec<u32>,
    /// For each sentence the kinds of the mentions that start in it.
    kinds: Vec<KindSet>,
    /// The language of all sentences, where it is one, and one past the last token of them; else one of them and 0.
    one_language: (Language, usize),
}

/// In how many of its first sentences a text tells what it is.
const HEADING: usize = 4;

impl<'a> Reading<'a> {
    /// A document of which so much is read.
    pub fn new(
        packs: &'a Packs,
        text: &'a str,
        passages: Vec<Passage>,
        tokens: Vec<Token>,
        sentences: Vec<Sentence>,
        mentions: Mentions,
    ) -> Self {
        let mut notable = Vec::with_capacity(mentions.len() / 8);
        let mut notable_starts = Vec::with_capacity(sentences.len() + 1);
        let mut kinds = Vec::with_capacity(sentences.len());
        let of_note =
            [Kind::Countries, Kind::Place, Kind::Person, Kind::Persons, Kind::Date, Kind::Both, Kind::Class(packs.known.elsewhere)];
        let of_note = of_note.into_iter().fold(KindSet::default(), |all, kind| all.or(KindSet::of(kind)));
        for sentence in &sentences {
            notable_starts.push(notable.len() as u32);
            let here = &mentions.kinds()[sentence.range.indexes()];
            kinds.push(here.iter().fold(KindSet::NONE, |all, kinds| all.or(*kinds)));
            for (at, _) in sentence.range.indexes().zip(here).filter(|(_, kinds)| kinds.meets(of_note)) {
                let counts = |mention: &Mention| match mention.what {
                    What::Lexeme(class, _) => class == packs.known.elsewhere,
                    What::Quantity { .. } => false,
                    _ => true,
                };
                notable.extend(mentions.at(at).filter(|(_, m)| counts(m)).map(|(index, _)| index));
            }
        }
        notable_starts.resize(sentences.len() + 1, notable.len() as u32);
        let languages = || sentences.iter().map(|s| passages[s.passage].language);
        let language = languages().next().unwrap_or(Language::English);
        let past = sentences.last().filter(|_| languages().all(|other| other == language)).map_or(0, |s| s.range.past());
        let one_language = (language, past);
        let tokens = Tokens::new(tokens, text.len());
        Reading { packs, text, passages, tokens, sentences, mentions, notable, notable_starts, kinds, one_language }
    }

    /// The countries, places, persons, dates, words for both sides and words of other matters that the text mentions.
    pub fn notable(&self) -> impl Iterator<Item = (u32, &Mention)> {
        self.notable.iter().map(|index| (*index, self.mentions.get(*index)))
    }

    /// Those of the sentence with this index.
    pub fn notable_in(&self, sentence: usize) -> impl Iterator<Item = (u32, &Mention)> {
        let end = self.sentences[sentence].range.end;
        let (from, to) = (self.notable_starts[sentence] as usize, self.notable_starts[sentence + 1] as usize);
        self.notable[from..to].iter().map(|index| (*index, self.mentions.get(*index))).filter(move |(_, m)| m.range.end <= end)
    }

    /// The pack for the sentence's language and spelling.
    pub fn pack(&self, sentence: &Sentence) -> &'a Pack {
        let passage = &self.passages[sentence.passage];
        self.packs.pack(passage.language, passage.spelling)
    }

    /// The language of the passage that holds token `at`.
    #[inline]
    pub fn language_at(&self, at: usize) -> Language {
        let (language, past) = self.one_language;
        if at < past { language } else { self.language_of(at) }
    }

    /// The same in a text of several languages.
    fn language_of(&self, at: usize) -> Language {
        let sentence = self.sentences.partition_point(|s| s.range.past() <= at);
        self.sentences.get(sentence).map_or(Language::English, |s| self.passages[s.passage].language)
    }

    /// The text that the tokens of `range` cover.
    pub fn words(&self, range: TokenRange) -> &'a str {
        if range.is_empty() { "" } else { self.span(range).of(self.text) }
    }

    /// The span that the tokens of `range` cover; the range must not be empty.
    pub fn span(&self, range: TokenRange) -> Span {
        self.tokens[range.first()].span.join(self.tokens[range.past() - 1].span)
    }

    /// The text of `range` on one line: white space folded to single spaces, in the letters of the text.
    pub fn phrase(&self, range: TokenRange) -> String {
        let words = self.words(range);
        // Nearly all are on one line already. White space beyond ASCII begins with one of four bytes.
        let mut before = 0;
        let plain = words.bytes().all(|byte| {
            let spaces =
                byte == b' ' && before == b' ' || byte < b' ' || matches!(byte, 0xc2 | 0xe2 | 0xe3) || before == 0xe1 && byte == 0x9a;
            before = byte;
            !spaces
        });
        if plain { words.to_owned() } else { words.split_whitespace().collect::<Vec<_>>().join(" ") }
    }

    /// The value of the lexeme of `class` that starts at `at`, and one past its last token.
    #[inline]
    pub fn lexeme(&self, at: usize, class: ClassId) -> Option<(&'a str, usize)> {
        self.value(at, class).map(|(value, past)| (self.packs.value(value), past))
    }

    /// The same, its value by number.
    #[inline]
    pub fn value(&self, at: usize, class: ClassId) -> Option<(ValueId, usize)> {
        if !self.may_be(at, class) {
            return None;
        }
        self.mentions.at(at).find_map(|(_, m)| match m.what {
            What::Lexeme(c, value) if c == class => Some((value, m.range.past())),
            _ => None,
        })
    }

    /// Whether `sentence` is one of the first lines of an English text and no sentence: what tells what the text is.
    pub fn heads(&self, sentence: usize) -> bool {
        let range = self.sentences[sentence].range;
        let stop = range.is_empty() || self.tokens[range.past() - 1].is('.');
        sentence < HEADING && !stop && self.language_at(range.first()) == Language::English
    }

    /// Whether a lexeme of `class` starts at `at`.
    #[inline]
    pub fn is(&self, at: usize, class: ClassId) -> bool {
        self.may_be(at, class) && self.mentions.at(at).any(|(_, m)| matches!(m.what, What::Lexeme(c, _) if c == class))
    }

    /// Whether a lexeme of `class` can start at `at`; sure where it says no.
    #[inline]
    fn may_be(&self, at: usize, class: ClassId) -> bool {
        self.mentions.kinds().get(at).is_some_and(|kinds| kinds.meets(KindSet::of(Kind::Class(class))))
    }

    /// Whether a lexeme of `class` can start in the sentence with this index; sure where it says no.
    #[inline]
    pub fn may_hold(&self, sentence: usize, class: ClassId) -> bool {
        self.kinds[sentence].meets(KindSet::of(Kind::Class(class)))
    }

    /// `St. Anne`: whether the mark at `at` is the stop of a short word inside a name, where the sentence goes on behind it.
    pub fn stops_in_name(&self, at: usize) -> bool {
        let word = |at: usize| self.tokens.get(at).is_some_and(|t| t.is_word() && t.capital && !t.fresh_line);
        self.tokens[at].is('.') && !self.tokens[at].spaced && at > 0 && word(at - 1) && word(at + 1)
    }

    /// Whether facts may be read from `sentence`.
    pub fn readable(&self, sentence: &Sentence) -> bool {
        matches!(self.passages[sentence.passage].role, Role::Body | Role::Title | Role::Caption)
    }
}
