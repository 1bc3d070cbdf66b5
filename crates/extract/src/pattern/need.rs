//! What a phrasing cannot do without: of each of its parts, the words, marks and mentions one of which must stand in the
//! sentence. Most phrasings are ruled out by that before they are tried.

use smallvec::SmallVec;

use crate::mention::kinds::KindSet;
use crate::mention::{Kind, Mention, What};
use crate::pack::lexicon::{ClassId, ValueId};
use crate::pack::vocabulary::WordId;

/// Something that a phrasing takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Element {
    /// This word.
    Word(WordId),
    /// This mark.
    Mark(char),
    /// A mention of this kind.
    Kind(Kind),
    /// A phrase of a lexicon with this value.
    Value(ClassId, ValueId),
}

impl Element {
    /// How often it stands in texts, roughly: what is rare tells most.
    fn weight(self) -> u32 {
        match self {
            Element::Value(..) => 1,
            Element::Word(_) => 2,
            Element::Kind(Kind::Class(_)) => 5,
            Element::Kind(_) => 30,
            Element::Mark(_) => 50,
        }
    }
}

/// One of these must stand in a sentence.
pub(crate) type OneOf = SmallVec<[Element; 2]>;

/// How often one of `needed` stands in texts, roughly.
fn weight(needed: &OneOf) -> u32 {
    needed.iter().map(|element| element.weight()).sum()
}

/// What every way through one of several branches needs, of which `branches` are the needs: one need of each, the
/// rarest. Nothing where some branch needs nothing.
pub(crate) fn of_either(branches: Vec<Vec<OneOf>>) -> Option<OneOf> {
    let mut all = OneOf::new();
    for branch in branches {
        all.extend(branch.into_iter().min_by_key(weight)?);
    }
    Some(all)
}

/// Every element that some phrasing of a pack needs, as a small number above 0.
#[derive(Debug, Default)]
pub(crate) struct Elements {
    by_word: Vec<u16>,
    by_value: Vec<u16>,
    by_kind: Vec<u16>,
    by_mark: Vec<(char, u16)>,
    /// The kinds that any phrasing needs, and the classes whose values any needs.
    kinds: KindSet,
    valued: KindSet,
    count: u16,
}

impl Elements {
    /// The number of `word`; 0 where no phrasing needs it.
    #[inline]
    pub fn word(&self, word: WordId) -> u16 {
        self.by_word.get(word.0 as usize).copied().unwrap_or(0)
    }

    /// The same for a mark.
    #[inline]
    pub fn mark(&self, mark: char) -> u16 {
        self.by_mark.iter().find(|(known, _)| *known == mark).map_or(0, |(_, number)| *number)
    }

    /// The number of `element`, given one if it is new.
    fn intern(&mut self, element: Element) -> u16 {
        let place = match element {
            Element::Word(word) => place(&mut self.by_word, word.0),
            Element::Value(class, value) => {
                self.valued = self.valued.or(KindSet::of(Kind::Class(class)));
                place(&mut self.by_value, value.0)
            }
            Element::Kind(kind) => {
                self.kinds = self.kinds.or(KindSet::of(kind));
                place(&mut self.by_kind, KindSet::bit(kind))
            }
            Element::Mark(mark) => {
                let known = self.by_mark.iter().position(|(known, _)| *known == mark);
                let at = known.unwrap_or(self.by_mark.len());
                if known.is_none() {
                    self.by_mark.push((mark, 0));
                }
                &mut self.by_mark[at].1
            }
        };
        if *place == 0 {
            self.count += 1;
            *place = self.count;
        }
        *place
    }
}

fn place(by: &mut Vec<u16>, number: u32) -> &mut u16 {
    let number = number as usize;
    if by.len() <= number {
        by.resize(number + 1, 0);
    }
    &mut by[number]
}

/// The elements that a sentence holds, as bits by their numbers.
#[derive(Debug, Default)]
pub(crate) struct Held(Vec<u64>);

impl Held {
    /// Holds nothing, of `elements`.
    pub fn clear(&mut self, elements: &Elements) {
        self.0.clear();
        self.0.resize(usize::from(elements.count) / 64 + 1, 0);
    }

    /// Holds the element with this number.
    #[inline]
    pub fn add(&mut self, number: u16) {
        self.0[usize::from(number >> 6)] |= 1 << (number & 63);
    }

    /// Holds the values of `mentions`, which are of `kinds`.
    #[inline]
    pub fn add_values<'m>(&mut self, elements: &Elements, kinds: KindSet, mentions: impl FnOnce() -> &'m [Mention]) {
        if kinds.meets(elements.valued) {
            for mention in mentions() {
                if let What::Lexeme(_, value) = mention.what {
                    self.add(elements.by_value.get(value.0 as usize).copied().unwrap_or(0));
                }
            }
        }
    }

    /// Holds all of `kinds`.
    pub fn add_kinds(&mut self, elements: &Elements, kinds: KindSet) {
        for kind in kinds.and(elements.kinds).bits() {
            self.add(elements.by_kind[kind as usize]);
        }
    }
}

/// What phrasings need, the rarest first: some bits of [`Held`], one of which must be there, or one of those of the next.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Need {
    bits: u64,
    place: u16,
    /// Whether the next goes with it.
    goes_on: bool,
}

impl Need {
    /// Adds to `needs` those of one phrasing.
    pub fn add(mut all: Vec<OneOf>, elements: &mut Elements, needs: &mut Vec<Need>) {
        all.sort_by_key(weight);
        for needed in &all {
            let from = needs.len();
            for element in needed {
                let number = elements.intern(*element);
                let (place, bits) = (number >> 6, 1 << (number & 63));
                match needs[from..].iter_mut().find(|need| need.place == place) {
                    Some(need) => need.bits |= bits,
                    None => needs.push(Need { bits, place, goes_on: true }),
                }
            }
            if let Some(last) = needs[from..].last_mut() {
                last.goes_on = false;
            }
        }
    }

    /// Whether a sentence that holds `held` holds all that `needs` asks for.
    #[inline]
    pub fn all_met(needs: &[Need], held: &Held) -> bool {
        let mut met = false;
        for need in needs {
            met |= held.0[usize::from(need.place)] & need.bits != 0;
            if !need.goes_on {
                if !met {
                    return false;
                }
                met = false;
            }
        }
        true
    }
}
