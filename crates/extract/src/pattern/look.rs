//! Looking ahead: what a token is, what a phrasing can go on with, what it needs, all as bits to be compared in one step.

use crate::mention::kinds::KindSet;
use crate::mention::{Kind, Mentions};
use crate::pack::known::hint;
use crate::pack::phrases::abbreviates;
use crate::pack::vocabulary::WordId;
use crate::pattern::need::{Elements, Held};
use crate::pattern::syntax::Gap;
use crate::span::TokenRange;
use crate::text::token::{Token, TokenKind};

/// Some words and marks as bits, which they share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Bits([u64; 2]);

impl Bits {
    const ALL: Bits = Bits([u64::MAX; 2]);
    /// Unknown words, numbers and the like, which no phrasing asks for.
    const OTHER: Bits = Bits([1, 0]);

    #[inline]
    fn word(word: WordId) -> Self {
        let bit = (word.0.wrapping_mul(0x9e37_79b1) >> 25).max(1);
        let one = 1 << (bit & 63);
        if bit < 64 { Bits([one, 0]) } else { Bits([0, one]) }
    }

    #[inline]
    fn mark(mark: char) -> Self {
        Bits::word(WordId(mark as u32))
    }

    #[inline]
    fn or(self, other: Bits) -> Self {
        Bits([self.0[0] | other.0[0], self.0[1] | other.0[1]])
    }

    #[inline]
    fn meets(self, other: Bits) -> bool {
        self.0[0] & other.0[0] | self.0[1] & other.0[1] != 0
    }
}

/// What a phrasing can go on with: one of some words or marks, the start of one of some kinds of mentions, or anything.
/// Words share bits, so it is sure only where it says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct First {
    words: Bits,
    kinds: KindSet,
}

impl First {
    /// Anything, and the end of the sentence.
    pub const ANY: First = First { words: Bits::ALL, kinds: KindSet::ALL };

    pub fn word(word: WordId) -> Self {
        First { words: Bits::word(word), kinds: KindSet::default() }
    }

    pub fn mark(mark: char) -> Self {
        First { words: Bits::mark(mark), kinds: KindSet::default() }
    }

    pub fn kind(kind: Kind) -> Self {
        First { words: Bits::default(), kinds: KindSet::of(kind) }
    }

    pub fn or(self, other: First) -> Self {
        First { words: self.words.or(other.words), kinds: self.kinds.or(other.kinds) }
    }

    /// Whether a phrasing may go on at a token that looks like `glance`.
    #[inline]
    pub fn admits(&self, glance: &Glance) -> bool {
        self.words.meets(glance.words) || self.kinds.meets(glance.kinds)
    }
}

/// A token of a sentence as a phrasing sees it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glance {
    words: Bits,
    /// The kinds of mentions that may be taken here: behind an article or a quotation mark too.
    pub kinds: KindSet,
    /// The word that may be taken here, behind a dash or a quotation mark too; [`WordId::UNKNOWN`] for none.
    pub word: WordId,
    /// How many tokens that takes.
    pub takes: u8,
    stops: u8,
    /// A further syllable of a word of several: nothing begins here, and nothing ends before it.
    pub inner: bool,
    /// An article, a quotation mark or the stop of a word cut short: a mention may be taken behind it.
    pub opens: bool,
}

const STOPS_WORDS: u8 = 1;
const STOPS_CLAUSE: u8 = 2;

impl Glance {
    /// Whether a gap may pass over the token.
    #[inline]
    pub fn passes(&self, gap: Gap) -> bool {
        match gap {
            Gap::Words => self.stops & STOPS_WORDS == 0,
            Gap::Clause => self.stops & STOPS_CLAUSE == 0,
            Gap::Sentence => true,
        }
    }
}

impl Default for Glance {
    fn default() -> Self {
        Glance { words: Bits::OTHER, kinds: KindSet::default(), word: WordId::UNKNOWN, takes: 1, stops: 0, inner: false, opens: false }
    }
}

/// Whether the token is a double quotation mark, which changes nothing in what a phrasing says.
pub(crate) fn quotes(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Mark('"' | '“' | '”' | '«' | '»'))
}

/// A sentence as its tokens are seen by phrasings, and what they hold together.
#[derive(Debug, Default)]
pub(crate) struct Sight {
    /// One for each token of the sentence.
    pub glances: Vec<Glance>,
    /// All of them as one.
    pub all: Glance,
    /// What of that which phrasings need stands in it.
    pub held: Held,
}

impl Sight {
    /// Looks at the tokens of `sentence`; phrasings need `elements`.
    pub fn look(&mut self, elements: &Elements, tokens: &[Token], mentions: &Mentions, sentence: TokenRange) {
        let (kinds, stands) = (&mentions.kinds()[sentence.indexes()], &mentions.stands()[sentence.indexes()]);
        let Sight { glances, all, held } = self;
        glances.clear();
        glances.reserve(kinds.len());
        held.clear(elements);
        *all = Glance::default();
        // Whether a word may be taken behind the token before, and a mention behind it and the one before that.
        let (mut joins, mut opens) = (false, [false; 2]);
        for (at, ((token, kinds), stands)) in sentence.indexes().zip(tokens[sentence.indexes()].iter().zip(kinds).zip(stands)) {
            let mut glance =
                Glance { kinds: *kinds, inner: stands & hint::INNER != 0, opens: stands & hint::LEAD != 0, ..Glance::default() };
            let mut join = false;
            match token.kind {
                TokenKind::Word if token.word != WordId::UNKNOWN => {
                    held.add(elements.word(token.word));
                    glance.word = token.word;
                    glance.words = Bits::word(token.word);
                    if joins && let Some(dash) = glances.last_mut() {
                        dash.word = token.word;
                        dash.takes = 2;
                        dash.words = dash.words.or(glance.words);
                    }
                }
                TokenKind::Mark(mark) => {
                    held.add(elements.mark(mark));
                    // Within a sentence the stop of a word cut short parts nothing: `No. 5`.
                    let short = mark == '.' && at > sentence.first() && abbreviates(&tokens[at - 1], token);
                    join = glance.see_mark(mark, token, short);
                }
                _ => {}
            }
            if opens != [false; 2] {
                for last in glances.iter_mut().rev().zip(opens).filter(|(_, open)| *open).map(|(last, _)| last) {
                    last.kinds = last.kinds.or(*kinds);
                }
            }
            (joins, opens) = (join, [glance.opens, opens[0]]);
            all.words = all.words.or(glance.words);
            all.kinds = all.kinds.or(*kinds);
            held.add_values(elements, *kinds, || mentions.all_at(at));
            glances.push(glance);
        }
        held.add_kinds(elements, all.kinds);
    }
}

impl Glance {
    /// Makes it that of `token`, which is this mark; `short` for the stop of a word cut short. Tells whether the word behind
    /// it may be taken with it.
    fn see_mark(&mut self, mark: char, token: &Token, short: bool) -> bool {
        self.words = Bits::mark(mark);
        let quotes = quotes(token);
        // `their countries’ plan`: the mark of a plural possessive parts no words.
        let possessive = matches!(mark, '’' | '\'') && !token.spaced;
        let joins = token.is_dash() || possessive || short;
        if !joins {
            self.stops |= STOPS_WORDS;
        }
        self.opens |= short || quotes;
        if matches!(mark, ';' | ':' | '.' | '!' | '?' | '…') && !short {
            self.stops |= STOPS_CLAUSE;
        }
        joins || quotes
    }
}
