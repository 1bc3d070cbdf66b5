//! Runs the patterns of a pack over a sentence.

use smallvec::SmallVec;

use crate::mention::{Kind, Mentions, What};
use crate::pack::vocabulary::WordId;
use crate::pattern::program::{First, Glance, Instr, Needs, PatternId, Patterns};
use crate::pattern::syntax::Gap;
use crate::span::TokenRange;
use crate::text::token::{Token, TokenKind};

/// A slot and the mention that a match bound to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// The slot's name.
    pub slot: &'static str,
    /// The mention, by its place in [`Mentions`].
    pub mention: u32,
}

/// A pattern that matched, where, and what it bound.
#[derive(Debug, Clone)]
pub struct Match {
    /// The pattern.
    pub pattern: PatternId,
    /// The tokens it took.
    pub range: TokenRange,
    /// The slots it bound.
    pub bound: SmallVec<[Binding; 4]>,
}

impl Match {
    /// The mention bound to `slot`.
    pub fn get(&self, slot: &str) -> Option<u32> {
        self.bound.iter().find(|b| b.slot == slot).map(|b| b.mention)
    }
}

/// How many steps one attempt may take: nested gaps are cut off here, so that time stays in line with length.
const MOST_STEPS: u32 = 2_000;

struct Run<'a> {
    program: &'a [Instr],
    firsts: &'a [First],
    glances: &'a [Glance],
    tokens: &'a [Token],
    mentions: &'a Mentions,
    start: usize,
    end: usize,
    steps: u32,
    bound: SmallVec<[Binding; 4]>,
}

impl Patterns {
    /// Appends every match that begins in `sentence` to `matches`: of the phrasings of one fact type that begin at one
    /// token the first in the file, and none that lies within the one before it.
    pub fn matches(&self, tokens: &[Token], mentions: &Mentions, sentence: TokenRange, matches: &mut Vec<Match>) {
        let mut tried: SmallVec<[u32; 16]> = SmallVec::new();
        let began = matches.len();
        let mut glances = Vec::with_capacity(sentence.len());
        let held = look(tokens, mentions, sentence, &mut glances);
        for at in sentence.indexes() {
            tried.clear();
            if tokens[at].is_word() {
                tried.extend_from_slice(self.beginning_with(tokens[at].word));
            }
            for (_, mention) in mentions.at(at) {
                mention.what.kinds(|kind, value| {
                    for (phrasing, values) in self.beginning_with_kind(kind) {
                        if values.is_empty() || value.is_some_and(|v| values.contains(&v)) {
                            tried.push(*phrasing);
                        }
                    }
                });
            }
            if tried.is_empty() {
                continue;
            }
            if tried.len() > 1 {
                tried.sort_unstable();
                tried.dedup();
            }
            let first_here = matches.len();
            for phrasing in &tried {
                let phrasing = &self.phrasings[*phrasing as usize];
                if !phrasing.needs.within(&held) {
                    continue;
                }
                let fact = self.pattern(phrasing.pattern).fact;
                let same = |m: &Match| self.pattern(m.pattern).fact == fact;
                if matches[first_here..].iter().any(same) {
                    continue;
                }
                let mut run = Run {
                    program: &phrasing.program,
                    firsts: &phrasing.firsts,
                    glances: &glances,
                    tokens,
                    mentions,
                    start: sentence.first(),
                    end: sentence.past(),
                    steps: 0,
                    bound: SmallVec::new(),
                };
                if let Some(past) = run.from(0, at) {
                    let range = TokenRange::new(at, past);
                    let before = matches[began..first_here].iter().rev().find(|m| same(m));
                    if !before.is_some_and(|m| m.range.contains(range)) {
                        matches.push(Match { pattern: phrasing.pattern, range, bound: run.bound });
                    }
                }
            }
        }
    }
}

/// The words and kinds of mentions that a sentence holds, and a glance at each of its tokens.
fn look(tokens: &[Token], mentions: &Mentions, sentence: TokenRange, glances: &mut Vec<Glance>) -> Needs {
    let mut held = Needs::default();
    glances.clear();
    for at in sentence.indexes() {
        let mut glance = Glance::new(tokens[at].word);
        if tokens[at].word != WordId::UNKNOWN {
            held.add_word(tokens[at].word);
        }
        for (_, mention) in mentions.at(at) {
            mention.what.kinds(|kind, _| {
                held.add_kind(kind);
                glance.add_kind(kind);
            });
        }
        let open = tokens[at].is_dash() || quotes(&tokens[at]) || mentions.is_lead(at);
        glances.push(if open { Glance::OPEN } else { glance });
    }
    held
}

impl Run<'_> {
    /// Runs from instruction `pc` at token `at`; one past the last token taken, if it matches.
    fn from(&mut self, mut pc: usize, mut at: usize) -> Option<usize> {
        loop {
            self.steps += 1;
            if self.steps > MOST_STEPS {
                return None;
            }
            match &self.program[pc] {
                Instr::Done => return Some(at),
                Instr::Jump(to) => pc = *to,
                Instr::Split(a, b) => {
                    if self.may_begin(*a, at) {
                        let bound = self.bound.len();
                        if let Some(past) = self.from(*a, at) {
                            return Some(past);
                        }
                        self.bound.truncate(bound);
                    }
                    pc = *b;
                }
                Instr::Word(word) => {
                    let mut here = at;
                    if here < self.end && (self.tokens[here].is_dash() || quotes(&self.tokens[here])) {
                        here += 1;
                    }
                    if here >= self.end || !self.tokens[here].is_word() || self.tokens[here].word != *word {
                        return None;
                    }
                    at = here + 1;
                    pc += 1;
                }
                Instr::Mark(mark) => {
                    if at >= self.end || !self.tokens[at].is(*mark) {
                        return None;
                    }
                    at += 1;
                    pc += 1;
                }
                Instr::Typed { .. } => return self.typed(pc, at),
                Instr::Gap { most, gap } => {
                    let (most, gap) = (*most, *gap);
                    let bound = self.bound.len();
                    for skipped in 0..=most {
                        let next = at + skipped;
                        if self.may_begin(pc + 1, next) {
                            if let Some(past) = self.from(pc + 1, next) {
                                return Some(past);
                            }
                            self.bound.truncate(bound);
                        }
                        if next >= self.end || !passes(&self.tokens[next], gap) {
                            return None;
                        }
                    }
                    return None;
                }
            }
        }
    }

    /// Whether the program from `pc` can go on at the token at `at`, as far as a glance tells.
    #[inline]
    fn may_begin(&self, pc: usize, at: usize) -> bool {
        match self.glances.get(at - self.start) {
            Some(glance) if at < self.end => self.firsts[pc].admits(glance),
            _ => !matches!(self.program[pc], Instr::Word(_) | Instr::Mark(_) | Instr::Typed { .. }),
        }
    }

    fn typed(&mut self, pc: usize, at: usize) -> Option<usize> {
        let Instr::Typed { kind, values, slot } = &self.program[pc] else { return None };
        let bound = self.bound.len();
        let mentions = self.mentions;
        // An article may stand before a mention, or a quotation mark open it.
        let opens = |at: usize| at < self.end && (mentions.is_lead(at) || quotes(&self.tokens[at]));
        let lead = if !opens(at) {
            0
        } else {
            1 + usize::from(quotes(&self.tokens[at]) != (at + 1 < self.end && quotes(&self.tokens[at + 1])) && opens(at + 1))
        };
        for skipped in 0..=lead {
            for (index, mention) in mentions.at(at + skipped) {
                if mention.range.past() > self.end || !fits(&mention.what, *kind, values) {
                    continue;
                }
                if let Some(slot) = slot {
                    self.bound.push(Binding { slot, mention: index });
                }
                if let Some(past) = self.from(pc + 1, mention.range.past()) {
                    return Some(past);
                }
                self.bound.truncate(bound);
            }
        }
        None
    }
}

fn fits(what: &What, kind: Kind, values: &[crate::pack::lexicon::ValueId]) -> bool {
    let mut fits = false;
    what.kinds(|k, value| fits |= k == kind && (values.is_empty() || value.is_some_and(|v| values.contains(&v))));
    fits
}

/// Whether the token is a double quotation mark, which changes nothing in what a phrasing says.
fn quotes(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Mark('"' | '“' | '”' | '«' | '»'))
}

fn passes(token: &Token, gap: Gap) -> bool {
    match (gap, token.kind) {
        (_, TokenKind::Word | TokenKind::Number | TokenKind::Possessive) => true,
        (Gap::Words, TokenKind::Mark(_)) => token.is_dash(),
        (Gap::Clause, TokenKind::Mark(mark)) => !matches!(mark, ';' | ':' | '.' | '!' | '?' | '…'),
        (Gap::Sentence, TokenKind::Mark(_)) => true,
    }
}
