//! Patterns compiled against a pack: one small program for all phrasings, and where each phrasing begins in it.

use std::ops::Range;
use std::sync::OnceLock;

use smallvec::SmallVec;

use crate::fact::{FactType, SlotKind};
use crate::mention::kinds::KindSet;
use crate::mention::{Kind, What};
use crate::pack::PackFile;
use crate::pack::error::PackError;
use crate::pack::lexicon::{Names, ValueId};
use crate::pack::vocabulary::{Vocabulary, WordId};
use crate::pattern::compile::Compile;
use crate::pattern::look::First;
use crate::pattern::need::{Elements, Held, Need};
use crate::pattern::opening::Openings;
use crate::pattern::syntax::{self, Gap};
use crate::text::fold::Spelling;

/// A pattern of a pack, by its place there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PatternId(pub(crate) u32);

/// A pattern: its phrasings and what they set.
#[derive(Debug)]
pub struct Pattern {
    /// `vi/visit/paid-visit`: language, fact type, name.
    pub name: String,
    /// The fact type it reads.
    pub fact: FactType,
    /// Slots that a match sets to a constant.
    pub sets: Vec<(&'static str, String)>,
}

/// An instruction, by its place in [`Code`].
pub(crate) type Pc = u32;

/// One step of a phrasing; each goes on to the next unless it says otherwise, and none goes back.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Instr {
    /// Takes this word.
    Word(WordId),
    /// Takes this mark.
    Mark(char),
    /// Takes a mention: [`Code::typed`] at this place.
    Typed(u32),
    /// Goes on at the next instruction if `first` (in [`Code::firsts`]) admits it, else or if that fails at `other`.
    Split { other: Pc, first: u32 },
    /// Goes on with the first of `count` branches from `from` in [`Code::heads`] that does not fail.
    Either { from: u32, count: u32 },
    /// Goes on at another instruction.
    Jump(Pc),
    /// Passes over up to `most` tokens, the fewest first; `first` is what can stand behind.
    Gap { most: u8, gap: Gap, first: u32 },
    /// The phrasing has matched.
    Done,
}

/// What a mention must be to be taken.
#[derive(Debug)]
pub(crate) struct Typed {
    pub kind: Kind,
    /// The values allowed; all where empty.
    pub values: SmallVec<[ValueId; 2]>,
    pub slot: Option<&'static str>,
}

impl Typed {
    /// Whether a mention with this value, of the kind asked for, is taken.
    #[inline]
    pub fn takes(&self, value: Option<ValueId>) -> bool {
        self.values.is_empty() || value.is_some_and(|v| self.values.contains(&v))
    }

    /// Whether `what` is taken.
    #[inline]
    pub fn fits(&self, what: &What) -> bool {
        what.is_of(self.kind) && self.takes(what.value())
    }

    /// Its kind as a set.
    #[inline]
    pub fn kinds(&self) -> KindSet {
        KindSet::of(self.kind)
    }
}

/// The program of all phrasings of a pack.
#[derive(Debug, Default)]
pub(crate) struct Code {
    pub instrs: Vec<Instr>,
    pub typed: Vec<Typed>,
    pub firsts: Vec<First>,
    /// For each branch of an [`Instr::Either`] the word that it begins with; [`WordId::UNKNOWN`] where it may begin with
    /// anything else.
    pub heads: Vec<WordId>,
    /// For each branch where it begins, and in `firsts` what it can go on with.
    pub branches: Vec<(Pc, u32)>,
    /// What phrasings need.
    pub needs: Vec<Need>,
    /// The words and mentions that they need.
    pub elements: Elements,
}

/// One phrasing of a pattern.
#[derive(Debug)]
pub(crate) struct Phrasing {
    pub pattern: PatternId,
    pub fact: FactType,
    pub begin: Pc,
    /// What a sentence must hold for the phrasing to match in it: a range of [`Code::needs`].
    pub needs: Range<u32>,
}

/// All phrasings of a pack.
#[derive(Debug, Default)]
pub struct Patterns {
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) phrasings: Vec<Phrasing>,
    pub(crate) code: Code,
    openings: OnceLock<Openings>,
}

/// What compiling needs to know of the pack.
pub struct PackNames<'a> {
    /// Names of lexicon classes.
    pub classes: &'a Names,
    /// Names of lexicon values.
    pub values: &'a Names,
}

impl Patterns {
    /// What phrasings begin with, put in order when first asked for.
    pub(crate) fn openings(&self) -> &Openings {
        self.openings.get_or_init(|| Openings::new(&self.code, &self.phrasings))
    }

    /// Whether a sentence that holds `held` holds what `phrasing` needs.
    #[inline]
    pub(crate) fn may_match(&self, phrasing: u32, held: &Held) -> bool {
        let needs = &self.phrasings[phrasing as usize].needs;
        Need::all_met(&self.code.needs[needs.start as usize..needs.end as usize], held)
    }

    /// The pattern with this id.
    pub fn pattern(&self, id: PatternId) -> &Pattern {
        &self.patterns[id.0 as usize]
    }

    /// All patterns in the order of their files.
    pub fn iter(&self) -> impl Iterator<Item = &Pattern> {
        self.patterns.iter()
    }

    /// Compiles the patterns of `file`, which reads facts of type `fact`, as `parsed` from it.
    pub fn add(
        &mut self,
        (file, parsed): (&PackFile, &syntax::File),
        language: &str,
        fact: FactType,
        names: &PackNames<'_>,
        vocabulary: &mut Vocabulary,
        spelling: Spelling,
    ) -> Result<(), PackError> {
        self.openings = OnceLock::new();
        for written in &parsed.patterns {
            let id = PatternId(self.patterns.len() as u32);
            let mut sets = Vec::new();
            for (slot, value, at) in &written.sets {
                let Some((name, kind)) = fact.slot(slot) else {
                    let help = format!("the slots of {} are {}", fact.code(), fact.slot_names());
                    return Err(PackError::fault(&file.path, &file.text, at.clone(), format!("no slot `{slot}`"), help));
                };
                if let SlotKind::Code(known) = kind
                    && !known(value)
                {
                    let help = format!("see CODEBOOK for the values of {slot}");
                    return Err(PackError::fault(&file.path, &file.text, at.clone(), format!("`{value}` is no {slot}"), help));
                }
                sets.push((name, value.clone()));
            }
            for nodes in &written.matches {
                let begin = self.code.instrs.len() as Pc;
                let needs = Compile { file, fact, names, vocabulary, spelling, code: &mut self.code }.phrasing(nodes)?;
                if self.code.starts(begin).iter().any(|pc| !matches!(self.code.instrs[*pc as usize], Instr::Word(_) | Instr::Typed(_))) {
                    let at = file.text.find(&format!("pattern {}", written.name)).unwrap_or(0);
                    let range = at..at + 8 + written.name.len();
                    return Err(PackError::fault(
                        &file.path,
                        &file.text,
                        range,
                        "a phrasing begins with a gap or with nothing at all",
                        "begin with a word or a mention",
                    ));
                }
                self.phrasings.push(Phrasing { pattern: id, fact, begin, needs });
            }
            self.patterns.push(Pattern { name: format!("{language}/{}/{}", fact.code(), written.name), fact, sets });
        }
        Ok(())
    }
}

impl Code {
    /// The instructions that can be the next to take something from `pc` on, in the order they are tried.
    pub fn starts(&self, pc: Pc) -> SmallVec<[Pc; 16]> {
        let mut starts = SmallVec::new();
        self.add_starts(pc, &mut starts);
        starts
    }

    fn add_starts(&self, pc: Pc, starts: &mut SmallVec<[Pc; 16]>) {
        match self.instrs[pc as usize] {
            Instr::Split { other, .. } => {
                self.add_starts(pc + 1, starts);
                self.add_starts(other, starts);
            }
            Instr::Either { from, count } => {
                for branch in from..from + count {
                    self.add_starts(self.branches[branch as usize].0, starts);
                }
            }
            Instr::Jump(to) => self.add_starts(to, starts),
            Instr::Word(_) | Instr::Mark(_) | Instr::Typed(_) | Instr::Gap { .. } | Instr::Done => starts.push(pc),
        }
    }
}
