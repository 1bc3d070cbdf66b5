//! Patterns compiled against a pack: a small program for each phrasing, and an index of what each may begin with.

use smallvec::SmallVec;

use crate::fact::{FactType, SlotKind};
use crate::mention::Kind;
use crate::pack::PackFile;
use crate::pack::error::PackError;
use crate::pack::lexicon::{Names, ValueId, words_of};
use crate::pack::vocabulary::{Vocabulary, WordId};
use crate::pattern::syntax::{self, Gap, Node};
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

#[derive(Debug, Clone)]
pub(crate) enum Instr {
    Word(WordId),
    Mark(char),
    Typed { kind: Kind, values: SmallVec<[ValueId; 2]>, slot: Option<&'static str> },
    Split(usize, usize),
    Jump(usize),
    Gap { most: usize, gap: Gap },
    Done,
}

/// One phrasing of a pattern, compiled.
#[derive(Debug)]
pub(crate) struct Phrasing {
    pub pattern: PatternId,
    pub program: Vec<Instr>,
    /// What a sentence must hold for the phrasing to match in it.
    pub needs: Needs,
    /// For each instruction what a token must be for the program to go on there.
    pub firsts: Vec<First>,
}

/// What a token must be for a program to go on: one of some words, the start of one of some kinds of mentions, or anything,
/// which is every bit. Small, for there is one for every instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct First {
    words: u64,
    kinds: u64,
}

/// A token as [`First`] sees it: the bit of its word, the bits of the mentions that start there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Glance {
    words: u64,
    kinds: u64,
}

impl Glance {
    /// A token that begins or joins anything: a dash, a quotation mark, an article.
    pub const OPEN: Glance = Glance { words: u64::MAX, kinds: u64::MAX };

    #[inline]
    pub fn new(word: WordId) -> Self {
        Glance { words: 1 << (word_bit(word) & 63), kinds: 0 }
    }

    #[inline]
    pub fn add_kind(&mut self, kind: Kind) {
        self.kinds |= 1 << (kind.index() & 63);
    }
}

impl First {
    const ANY: First = First { words: u64::MAX, kinds: u64::MAX };

    /// Whether the program may go on at a token that looks like `glance`; sure only where it says no.
    #[inline]
    pub fn admits(&self, glance: &Glance) -> bool {
        (self.words & glance.words) | (self.kinds & glance.kinds) != 0
    }

    /// For each instruction of `program`, which only ever goes forward.
    fn of(program: &[Instr]) -> Vec<First> {
        let mut firsts = vec![First::ANY; program.len()];
        for (pc, instr) in program.iter().enumerate().rev() {
            firsts[pc] = match instr {
                Instr::Word(word) => First { words: 1 << (word_bit(*word) & 63), kinds: 0 },
                Instr::Typed { kind, .. } => First { words: 0, kinds: 1 << (kind.index() & 63) },
                Instr::Jump(to) => firsts[*to],
                Instr::Split(a, b) => First { words: firsts[*a].words | firsts[*b].words, kinds: firsts[*a].kinds | firsts[*b].kinds },
                Instr::Mark(_) | Instr::Gap { .. } | Instr::Done => First::ANY,
            };
        }
        firsts
    }
}

/// One of 256 bits for a word; words share bits.
#[inline]
fn word_bit(word: WordId) -> u8 {
    (word.0.wrapping_mul(0x9e37_79b1) >> 24) as u8
}

/// Words and kinds of mentions as bits: what a phrasing needs, or what a sentence holds. Words share bits, so a sentence
/// may seem to hold a word that it does not; never the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Needs {
    words: [u64; 4],
    kinds: [u64; 4],
}

impl Needs {
    #[inline]
    pub fn add_word(&mut self, word: WordId) {
        let bit = word_bit(word);
        self.words[(bit >> 6) as usize] |= 1 << (bit & 63);
    }

    #[inline]
    pub fn add_kind(&mut self, kind: Kind) {
        let bit = kind.index() & 255;
        self.kinds[bit >> 6] |= 1 << (bit & 63);
    }

    /// Whether a sentence that holds `held` holds all of this.
    #[inline]
    pub fn within(&self, held: &Needs) -> bool {
        (0..4).all(|i| self.words[i] & !held.words[i] == 0 && self.kinds[i] & !held.kinds[i] == 0)
    }

    fn join(&mut self, other: &Needs) {
        for i in 0..4 {
            self.words[i] |= other.words[i];
            self.kinds[i] |= other.kinds[i];
        }
    }

    fn common(&mut self, other: &Needs) {
        for i in 0..4 {
            self.words[i] &= other.words[i];
            self.kinds[i] &= other.kinds[i];
        }
    }
}

/// All phrasings of a pack, by what they may begin with.
#[derive(Debug, Default)]
pub struct Patterns {
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) phrasings: Vec<Phrasing>,
    /// Phrasings that may begin with a word, by its number.
    by_word: Vec<Vec<u32>>,
    /// Phrasings that may begin with a mention, by its kind, with the values that it must have.
    by_kind: Vec<Vec<(u32, SmallVec<[ValueId; 2]>)>>,
}

/// The list at `index`, which grows to hold it.
fn at_index<T>(lists: &mut Vec<Vec<T>>, index: usize) -> &mut Vec<T> {
    if lists.len() <= index {
        lists.resize_with(index + 1, Vec::new);
    }
    &mut lists[index]
}

/// What compiling needs to know of the pack.
pub struct PackNames<'a> {
    /// Names of lexicon classes.
    pub classes: &'a Names,
    /// Names of lexicon values.
    pub values: &'a Names,
}

impl Patterns {
    /// The phrasings that may begin with `word`.
    pub(crate) fn beginning_with(&self, word: WordId) -> &[u32] {
        self.by_word.get(word.0 as usize).map_or(&[], Vec::as_slice)
    }

    /// The phrasings that may begin with a mention of `kind`, each with the values it asks for.
    pub(crate) fn beginning_with_kind(&self, kind: Kind) -> &[(u32, SmallVec<[ValueId; 2]>)] {
        self.by_kind.get(kind.index()).map_or(&[], Vec::as_slice)
    }

    /// The pattern with this id.
    pub fn pattern(&self, id: PatternId) -> &Pattern {
        &self.patterns[id.0 as usize]
    }

    /// All patterns in the order of their files.
    pub fn iter(&self) -> impl Iterator<Item = &Pattern> {
        self.patterns.iter()
    }

    /// Compiles the patterns of `file`, which reads facts of type `fact`.
    pub fn add(
        &mut self,
        file: &PackFile,
        language: &str,
        fact: FactType,
        names: &PackNames<'_>,
        vocabulary: &mut Vocabulary,
        spelling: Spelling,
    ) -> Result<(), PackError> {
        for written in syntax::parse(file)?.patterns {
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
                let mut compile = Compile { file, fact, names, vocabulary, spelling, program: Vec::new() };
                compile.sequence(nodes)?;
                compile.program.push(Instr::Done);
                let needs = compile.needs(nodes);
                let program = compile.program;
                let index = self.phrasings.len() as u32;
                let mut starts = Vec::new();
                if !first(&program, 0, &mut starts, 0) {
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
                for start in starts {
                    match start {
                        Instr::Word(word) => {
                            let list = at_index(&mut self.by_word, word.0 as usize);
                            if list.last() != Some(&index) {
                                list.push(index);
                            }
                        }
                        Instr::Typed { kind, values, .. } => at_index(&mut self.by_kind, kind.index()).push((index, values)),
                        _ => {}
                    }
                }
                let firsts = First::of(&program);
                self.phrasings.push(Phrasing { pattern: id, program, needs, firsts });
            }
            self.patterns.push(Pattern { name: format!("{language}/{}/{}", fact.code(), written.name), fact, sets });
        }
        Ok(())
    }
}

/// Collects the instructions that can be the first to take a token; false where the program may begin with a gap.
fn first(program: &[Instr], at: usize, starts: &mut Vec<Instr>, depth: usize) -> bool {
    if depth > 64 {
        return false;
    }
    match &program[at] {
        instr @ (Instr::Word(_) | Instr::Typed { .. }) => {
            starts.push(instr.clone());
            true
        }
        Instr::Split(a, b) => first(program, *a, starts, depth + 1) && first(program, *b, starts, depth + 1),
        Instr::Jump(to) => first(program, *to, starts, depth + 1),
        Instr::Mark(_) | Instr::Gap { .. } | Instr::Done => false,
    }
}

struct Compile<'a> {
    file: &'a PackFile,
    fact: FactType,
    names: &'a PackNames<'a>,
    vocabulary: &'a mut Vocabulary,
    spelling: Spelling,
    program: Vec<Instr>,
}

impl Compile<'_> {
    fn sequence(&mut self, nodes: &[Node]) -> Result<(), PackError> {
        nodes.iter().try_for_each(|node| self.node(node))
    }

    /// What every way through `nodes` takes.
    fn needs(&mut self, nodes: &[Node]) -> Needs {
        let mut needs = Needs::default();
        for node in nodes {
            match node {
                Node::Word(word) => {
                    for id in words_of(word, self.vocabulary, self.spelling) {
                        needs.add_word(id);
                    }
                }
                Node::Typed { kind, .. } => {
                    if let Some(kind) = Kind::from_name(kind, self.names.classes) {
                        needs.add_kind(kind);
                    }
                }
                Node::Either(branches) => {
                    let mut common: Option<Needs> = None;
                    for branch in branches {
                        let branch = self.needs(branch);
                        match &mut common {
                            Some(common) => common.common(&branch),
                            None => common = Some(branch),
                        }
                    }
                    needs.join(&common.unwrap_or_default());
                }
                Node::Mark(_) | Node::Maybe(_) | Node::Gap(_) => {}
            }
        }
        needs
    }

    fn node(&mut self, node: &Node) -> Result<(), PackError> {
        match node {
            Node::Word(word) => {
                for id in words_of(word, self.vocabulary, self.spelling) {
                    self.program.push(Instr::Word(id));
                }
            }
            Node::Mark(mark) => self.program.push(Instr::Mark(*mark)),
            Node::Gap(gap) => {
                let most = match gap {
                    Gap::Words => 3,
                    Gap::Clause => 10,
                    Gap::Sentence => 40,
                };
                self.program.push(Instr::Gap { most, gap: *gap });
            }
            Node::Maybe(inner) => {
                let split = self.program.len();
                self.program.push(Instr::Done);
                self.sequence(inner)?;
                self.program[split] = Instr::Split(split + 1, self.program.len());
            }
            Node::Either(branches) => {
                let mut jumps = Vec::new();
                for (i, branch) in branches.iter().enumerate() {
                    let last = i + 1 == branches.len();
                    let split = self.program.len();
                    if !last {
                        self.program.push(Instr::Done);
                    }
                    self.sequence(branch)?;
                    if !last {
                        jumps.push(self.program.len());
                        self.program.push(Instr::Done);
                        self.program[split] = Instr::Split(split + 1, self.program.len());
                    }
                }
                for jump in jumps {
                    self.program[jump] = Instr::Jump(self.program.len());
                }
            }
            Node::Typed { slot, kind, values, at } => {
                let fault = |message: String, help: String| PackError::fault(&self.file.path, &self.file.text, at.clone(), message, help);
                let Some(known) = Kind::from_name(kind, self.names.classes) else {
                    let mut classes: Vec<_> = self.names.classes.iter().collect();
                    classes.sort_unstable();
                    let help = format!("use one of {} {}", Kind::BUILT_IN.join(" "), classes.join(" "));
                    return Err(fault(format!("no kind of mention is called `{kind}`"), help));
                };
                let mut ids = SmallVec::new();
                for value in values {
                    let Some(id) = self.names.values.get(value) else {
                        return Err(fault(format!("no entry of any lexicon has the value `{value}`"), format!("see the table {kind}.csv")));
                    };
                    ids.push(ValueId(id));
                }
                let slot = match slot {
                    None => None,
                    Some(slot) => match self.fact.slot(slot) {
                        Some((name, _)) => Some(name),
                        None => {
                            let help = format!("the slots of {} are {}", self.fact.code(), self.fact.slot_names());
                            return Err(fault(format!("no slot `{slot}`"), help));
                        }
                    },
                };
                self.program.push(Instr::Typed { kind: known, values: ids, slot });
            }
        }
        Ok(())
    }
}
