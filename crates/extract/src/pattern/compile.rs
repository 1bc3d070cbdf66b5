//! Compiling one phrasing: from its parts as written to instructions.

use std::ops::Range;

use smallvec::{SmallVec, smallvec};

use crate::fact::FactType;
use crate::mention::Kind;
use crate::pack::PackFile;
use crate::pack::error::PackError;
use crate::pack::lexicon::{ValueId, words_of};
use crate::pack::vocabulary::{Vocabulary, WordId};
use crate::pattern::look::First;
use crate::pattern::need::{self, Element, Need, OneOf};
use crate::pattern::program::{Code, Instr, PackNames, Pc, Typed};
use crate::pattern::syntax::{Gap, Node};
use crate::text::fold::Spelling;

/// Appends phrasings to the code of a pack.
pub(crate) struct Compile<'a> {
    pub file: &'a PackFile,
    pub fact: FactType,
    pub names: &'a PackNames<'a>,
    pub vocabulary: &'a mut Vocabulary,
    pub spelling: Spelling,
    pub code: &'a mut Code,
}

impl Compile<'_> {
    /// Appends the phrasing made of `nodes`; where what it needs is kept in [`Code::needs`].
    pub fn phrasing(mut self, nodes: &[Node]) -> Result<Range<u32>, PackError> {
        let begin = self.code.instrs.len();
        let needs = self.sequence(nodes)?;
        self.push(Instr::Done);
        self.look_ahead(begin);
        let from = self.code.needs.len() as u32;
        Need::add(needs, &mut self.code.elements, &mut self.code.needs);
        Ok(from..self.code.needs.len() as u32)
    }

    fn push(&mut self, instr: Instr) {
        self.code.instrs.push(instr);
    }

    fn here(&self) -> Pc {
        self.code.instrs.len() as Pc
    }

    /// Appends `nodes`; what every way through them takes.
    fn sequence(&mut self, nodes: &[Node]) -> Result<Vec<OneOf>, PackError> {
        let mut needs = Vec::new();
        for node in nodes {
            needs.extend(self.node(node)?);
        }
        Ok(needs)
    }

    fn node(&mut self, node: &Node) -> Result<Vec<OneOf>, PackError> {
        let mut needs = Vec::new();
        match node {
            Node::Word(word) => {
                for id in words_of(word, self.vocabulary, self.spelling) {
                    needs.push(smallvec![Element::Word(id)]);
                    self.push(Instr::Word(id));
                }
            }
            Node::Mark(mark) => {
                needs.push(smallvec![Element::Mark(*mark)]);
                self.push(Instr::Mark(*mark));
            }
            Node::Gap(gap) => {
                let most = match gap {
                    Gap::Words => 3,
                    Gap::Clause => 10,
                    Gap::Sentence => 40,
                };
                self.push(Instr::Gap { most, gap: *gap, first: 0 });
            }
            Node::Maybe(inner) => {
                let split = self.here();
                self.push(Instr::Done);
                self.sequence(inner)?;
                self.code.instrs[split as usize] = Instr::Split { other: self.here(), first: 0 };
            }
            Node::Either(branches) => return self.either(branches),
            Node::Typed { slot, kind, values, at } => {
                let fault = |message: String, help: String| PackError::fault(&self.file.path, &self.file.text, at.clone(), message, help);
                let Some(known) = Kind::from_name(kind, self.names.classes) else {
                    let mut classes: Vec<_> = self.names.classes.iter().collect();
                    classes.sort_unstable();
                    let help = format!("use one of {} {}", Kind::BUILT_IN.join(" "), classes.join(" "));
                    return Err(fault(format!("no kind of mention is called `{kind}`"), help));
                };
                let mut ids: SmallVec<[ValueId; 2]> = SmallVec::new();
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
                needs.push(match known {
                    Kind::Class(class) if !ids.is_empty() => ids.iter().map(|value| Element::Value(class, *value)).collect(),
                    _ => smallvec![Element::Kind(known)],
                });
                self.push(Instr::Typed(self.code.typed.len() as u32));
                self.code.typed.push(Typed { kind: known, values: ids, slot });
            }
        }
        Ok(needs)
    }

    fn either(&mut self, branches: &[Vec<Node>]) -> Result<Vec<OneOf>, PackError> {
        if let [only] = branches {
            return self.sequence(only);
        }
        let (from, count) = (self.code.heads.len() as u32, branches.len() as u32);
        // Their places are kept before the branches add some of their own.
        self.code.heads.resize((from + count) as usize, WordId::UNKNOWN);
        self.code.branches.resize((from + count) as usize, (0, 0));
        self.push(Instr::Either { from, count });
        let (mut all, mut jumps) = (Vec::with_capacity(branches.len()), Vec::new());
        for (i, branch) in branches.iter().enumerate() {
            let begin = self.here();
            self.code.branches[from as usize + i].0 = begin;
            all.push(self.sequence(branch)?);
            if let Some(Instr::Word(word)) = self.code.instrs.get(begin as usize) {
                self.code.heads[from as usize + i] = *word;
            }
            if i + 1 < branches.len() {
                jumps.push(self.here());
                self.push(Instr::Done);
            }
        }
        for jump in jumps {
            self.code.instrs[jump as usize] = Instr::Jump(self.here());
        }
        Ok(need::of_either(all).into_iter().collect())
    }

    /// Fills in what can follow, from the last instruction to that at `begin`: none goes back.
    fn look_ahead(&mut self, begin: usize) {
        let mut firsts = vec![First::ANY; self.code.instrs.len() - begin];
        let kept = |first: First, code: &mut Code| {
            // The same few follow again and again.
            let near = code.firsts.len().saturating_sub(8);
            if let Some(known) = code.firsts[near..].iter().position(|f| *f == first) {
                return (near + known) as u32;
            }
            code.firsts.push(first);
            code.firsts.len() as u32 - 1
        };
        for at in (begin..self.code.instrs.len()).rev() {
            let behind = |pc: Pc| firsts[pc as usize - begin];
            firsts[at - begin] = match self.code.instrs[at] {
                Instr::Word(word) => First::word(word),
                Instr::Mark(mark) => First::mark(mark),
                Instr::Typed(typed) => First::kind(self.code.typed[typed as usize].kind),
                Instr::Jump(to) => behind(to),
                Instr::Split { other, .. } => {
                    let inner = behind(at as Pc + 1);
                    let first = kept(inner, self.code);
                    self.code.instrs[at] = Instr::Split { other, first };
                    inner.or(behind(other))
                }
                Instr::Either { from, count } => {
                    let mut all = First::default();
                    for branch in from as usize..(from + count) as usize {
                        let first = behind(self.code.branches[branch].0);
                        if self.code.heads[branch] == WordId::UNKNOWN {
                            self.code.branches[branch].1 = kept(first, self.code);
                        }
                        all = all.or(first);
                    }
                    all
                }
                Instr::Gap { most, gap, .. } => {
                    let first = kept(behind(at as Pc + 1), self.code);
                    self.code.instrs[at] = Instr::Gap { most, gap, first };
                    First::ANY
                }
                Instr::Done => First::ANY,
            };
        }
    }
}
