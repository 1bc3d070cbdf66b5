//! Runs the patterns of a pack over a sentence.

use smallvec::SmallVec;

use crate::mention::Mentions;
use crate::pack::phrases::abbreviates;
use crate::pack::vocabulary::WordId;
use crate::pattern::look::{First, Sight, quotes};
use crate::pattern::program::{Code, Instr, PatternId, Patterns, Pc};
use crate::span::TokenRange;
use crate::text::token::Token;

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

/// Runs patterns over one sentence after another.
#[derive(Debug, Default)]
pub struct Matcher {
    sight: Sight,
    bound: Vec<Binding>,
}

struct Run<'a> {
    code: &'a Code,
    sight: &'a Sight,
    tokens: &'a [Token],
    mentions: &'a Mentions,
    start: usize,
    end: usize,
    steps: u32,
    bound: Vec<Binding>,
}

impl Matcher {
    /// Calls `found` with every match of `patterns` that begins in `sentence`: of the phrasings of one fact type that
    /// begin at one token the first in the file, and none that lies within the one before it.
    pub fn matches(
        &mut self,
        patterns: &Patterns,
        (tokens, mentions): (&[Token], &Mentions),
        sentence: TokenRange,
        matches: &mut Vec<Match>,
    ) {
        let sight = &mut self.sight;
        sight.look(&patterns.code.elements, tokens, mentions, sentence);
        let openings = patterns.openings();
        let fact = |m: &Match| patterns.pattern(m.pattern).fact;
        let mut tried: SmallVec<[u32; 32]> = SmallVec::new();
        let began = matches.len();
        let mut run = Run {
            code: &patterns.code,
            sight,
            tokens,
            mentions,
            start: sentence.first(),
            end: sentence.past(),
            steps: 0,
            bound: std::mem::take(&mut self.bound),
        };
        for at in sentence.indexes() {
            if run.inner(at) {
                continue;
            }
            tried.clear();
            openings.at(&patterns.code, sight, mentions, sentence.first(), at - sentence.first(), |phrasing| {
                if let Err(place) = tried.binary_search(&phrasing)
                    && patterns.may_match(phrasing, &sight.held)
                {
                    tried.insert(place, phrasing);
                }
            });
            let first_here = matches.len();
            for phrasing in &tried {
                let phrasing = &patterns.phrasings[*phrasing as usize];
                if matches[first_here..].iter().any(|m| fact(m) == phrasing.fact) {
                    continue;
                }
                run.steps = 0;
                run.bound.clear();
                if let Some(past) = run.from(phrasing.begin, at, false) {
                    let range = TokenRange::new(at, past);
                    let before = matches[began..first_here].iter().rev().find(|m| fact(m) == phrasing.fact);
                    if !before.is_some_and(|m| m.range.contains(range)) {
                        matches.push(Match { pattern: phrasing.pattern, range, bound: SmallVec::from_slice(&run.bound) });
                    }
                }
            }
        }
        self.bound = run.bound;
    }
}

impl<'a> Run<'a> {
    /// Whether the token at `at` is a further syllable of a word of several.
    #[inline]
    fn inner(&self, at: usize) -> bool {
        self.sight.glances.get(at - self.start).is_some_and(|g| g.inner)
    }

    /// Runs from instruction `pc` at token `at`; one past the last token taken, if it matches. `spelt` says whether the
    /// phrasing itself spells the token before: only so it may go on inside a word of several syllables.
    fn from(&mut self, mut pc: Pc, mut at: usize, mut spelt: bool) -> Option<usize> {
        loop {
            self.steps += 1;
            if self.steps > MOST_STEPS {
                return None;
            }
            match self.code.instrs[pc as usize] {
                Instr::Done => return (!self.inner(at)).then_some(at),
                Instr::Jump(to) => pc = to,
                Instr::Word(word) => {
                    let glance = self.sight.glances.get(at - self.start)?;
                    if glance.word != word || glance.inner && !spelt {
                        return None;
                    }
                    at += usize::from(glance.takes);
                    pc += 1;
                    spelt = true;
                }
                Instr::Mark(mark) => {
                    if at >= self.end || !self.tokens[at].is(mark) {
                        return None;
                    }
                    at += 1;
                    pc += 1;
                    spelt = false;
                }
                Instr::Split { other, first } => {
                    if self.may_go_on(&self.code.firsts[first as usize], at) {
                        let past = self.attempt(pc + 1, at, spelt);
                        if past.is_some() {
                            return past;
                        }
                    }
                    pc = other;
                }
                Instr::Either { from, count } => {
                    let branches = from as usize..(from + count) as usize;
                    let word = self.sight.glances.get(at - self.start).map_or(WordId::UNKNOWN, |g| g.word);
                    let mut last = None;
                    let (heads, begins) = (&self.code.heads[branches.clone()], &self.code.branches[branches]);
                    for (head, (begin, first)) in heads.iter().zip(begins) {
                        if *head != word && *head != WordId::UNKNOWN {
                            continue;
                        }
                        if *head == WordId::UNKNOWN && !self.may_go_on(&self.code.firsts[*first as usize], at) {
                            continue;
                        }
                        if let Some(before) = last.replace(*begin) {
                            let past = self.attempt(before, at, spelt);
                            if past.is_some() {
                                return past;
                            }
                        }
                    }
                    pc = last?;
                }
                Instr::Typed(_) | Instr::Gap { .. } if self.inner(at) => return None,
                Instr::Typed(_) => return self.typed(pc, at),
                Instr::Gap { most, gap, first } => {
                    let first = &self.code.firsts[first as usize];
                    let ahead = &self.sight.glances[at - self.start..];
                    let most = usize::from(most) + 1;
                    for (glance, next) in ahead.iter().take(most).zip(at..) {
                        if first.admits(glance) && !glance.inner {
                            let past = self.attempt(pc + 1, next, false);
                            if past.is_some() {
                                return past;
                            }
                        }
                        if !glance.passes(gap) {
                            return None;
                        }
                    }
                    let at_end = ahead.len() < most && *first == First::ANY;
                    return if at_end { self.attempt(pc + 1, self.end, false) } else { None };
                }
            }
        }
    }

    /// Runs from `pc` at `at`, and leaves nothing bound where that fails.
    fn attempt(&mut self, pc: Pc, at: usize, spelt: bool) -> Option<usize> {
        let bound = self.bound.len();
        let past = self.from(pc, at, spelt);
        if past.is_none() {
            self.bound.truncate(bound);
        }
        past
    }

    /// Whether what `first` asks for can stand at the token at `at`; sure only where it says no.
    #[inline]
    fn may_go_on(&self, first: &First, at: usize) -> bool {
        match self.sight.glances.get(at - self.start) {
            Some(glance) => first.admits(glance),
            None => *first == First::ANY,
        }
    }

    fn typed(&mut self, pc: Pc, at: usize) -> Option<usize> {
        let Instr::Typed(typed) = self.code.instrs[pc as usize] else { return None };
        let typed = &self.code.typed[typed as usize];
        if !self.sight.glances.get(at - self.start)?.kinds.meets(typed.kinds()) {
            return None;
        }
        let bound = self.bound.len();
        let mentions = self.mentions;
        // An article may stand before a mention, or a quotation mark open it, or the stop of an abbreviation stand before it.
        let short = |at: usize| self.tokens[at].is('.') && at > self.start && abbreviates(&self.tokens[at - 1], &self.tokens[at]);
        let opens = |at: usize| at < self.end && (mentions.is_lead(at) || quotes(&self.tokens[at]) || short(at));
        let lead = if !opens(at) {
            0
        } else {
            1 + usize::from(quotes(&self.tokens[at]) != (at + 1 < self.end && quotes(&self.tokens[at + 1])) && opens(at + 1))
        };
        for skipped in 0..=lead {
            for (index, mention) in mentions.at(at + skipped) {
                if mention.range.past() > self.end || !typed.fits(&mention.what) {
                    continue;
                }
                if let Some(slot) = typed.slot {
                    self.bound.push(Binding { slot, mention: index });
                }
                if let Some(past) = self.from(pc + 1, mention.range.past(), false) {
                    return Some(past);
                }
                self.bound.truncate(bound);
            }
        }
        None
    }
}
