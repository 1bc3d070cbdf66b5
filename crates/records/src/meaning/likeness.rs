//! How much alike two meanings are.

use smallvec::SmallVec;

use super::{Mark, MarkKind, Meaning, ids};

/// How much a word of one language counts that a text in another lacks: it may be there in other words.
const FOREIGN: f32 = 0.5;

impl Meaning {
    /// From 0, nothing in common, to 1, all: twice what both speak of over all that either does, by weight.
    pub fn likeness(&self, other: &Meaning) -> f32 {
        let bodies = [self, other].iter().all(|m| m.marks.iter().any(|mark| mark.kind == MarkKind::Body));
        let counts = |mark: &Mark| bodies || mark.kind != MarkKind::Body;
        let (mut both, mut apart) = (0.0, 0.0);
        let foreign = self.vietnamese != other.vietnamese;
        let single = |mark: &Mark| if foreign && mark.kind == MarkKind::Word { mark.weight * FOREIGN } else { mark.weight };
        let (mut mine, mut theirs): (Unmatched<'_>, Unmatched<'_>) = Default::default();
        let (mut a, mut b) = (self.marks.iter().filter(|m| counts(m)).peekable(), other.marks.iter().filter(|m| counts(m)).peekable());
        loop {
            match (a.peek(), b.peek()) {
                (Some(x), Some(y)) if x.id == y.id => {
                    both += x.weight.max(y.weight);
                    a.next();
                    b.next();
                }
                (Some(x), Some(y)) if x.id < y.id => {
                    mine.push(x);
                    a.next();
                }
                (Some(_), Some(y)) => {
                    theirs.push(y);
                    b.next();
                }
                (Some(x), None) => {
                    mine.push(x);
                    a.next();
                }
                (None, Some(y)) => {
                    theirs.push(y);
                    b.next();
                }
                (None, None) => break,
            }
        }
        for mark in mine {
            match theirs.iter().position(|t| misspelt(mark, t)) {
                Some(at) => both += theirs.swap_remove(at).weight,
                None => apart += single(mark),
            }
        }
        apart += theirs.into_iter().map(single).sum::<f32>();
        if both == 0.0 { 0.0 } else { 2.0 * both / (2.0 * both + apart) }
    }

    /// The weight of what both speak of, apart from what is said of everything.
    pub fn in_common(&self, other: &Meaning) -> f32 {
        let of_both = |m: &&Mark| m.kind != MarkKind::Weak && other.marks.binary_search_by_key(&m.id, |o| o.id).is_ok();
        self.marks.iter().filter(of_both).map(|m| m.weight).sum()
    }

    /// Whether both name numbers, and none that the other names.
    pub fn numbers_differ(&self, other: &Meaning) -> bool {
        self.differs(other, MarkKind::Number)
    }

    /// Whether both name years, and none that the other names.
    pub fn years_differ(&self, other: &Meaning) -> bool {
        self.differs(other, MarkKind::Year)
    }

    /// Whether each names something that the other does not.
    pub fn names_differ(&self, other: &Meaning) -> bool {
        let (a, b) = (ids(&self.marks, MarkKind::Name), ids(&other.marks, MarkKind::Name));
        !a.is_subset(&b) && !b.is_subset(&a)
    }

    /// Whether it names anything.
    pub fn has_name(&self) -> bool {
        self.marks.iter().any(|m| m.kind == MarkKind::Name)
    }

    fn differs(&self, other: &Meaning, kind: MarkKind) -> bool {
        let (a, b) = (ids(&self.marks, kind), ids(&other.marks, kind));
        !a.is_empty() && !b.is_empty() && a.is_disjoint(&b)
    }
}

type Unmatched<'m> = SmallVec<[&'m Mark; 16]>;

/// Whether both are words that the glossary does not know, of which one is the other misspelt.
fn misspelt(a: &Mark, b: &Mark) -> bool {
    match (&a.word, &b.word) {
        (Some(a), Some(b)) => a.len().min(b.len()) >= 6 && one_slip(a.as_bytes(), b.as_bytes()),
        _ => false,
    }
}

/// Whether one letter more, less or other, or two that changed places, make one word of the other.
fn one_slip(a: &[u8], b: &[u8]) -> bool {
    let (a, b) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    match b.len() - a.len() {
        0 if a.is_empty() => true,
        0 => a[1..] == b[1..] || a.len() > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..],
        1 => *a == b[1..],
        _ => false,
    }
}
