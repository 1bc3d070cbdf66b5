//! Which kinds of mentions start at a token, as bits: what readers and patterns ask before they look at the mentions.

use crate::mention::Kind;

/// Kinds of mentions. Beyond 128 kinds two share a bit: a set may seem to hold a kind that it does not, never the other
/// way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct KindSet(u128);

impl KindSet {
    /// No kind.
    pub(crate) const NONE: KindSet = KindSet(0);

    /// Every kind.
    pub(crate) const ALL: KindSet = KindSet(u128::MAX);

    /// The set of `kind` alone.
    #[inline]
    pub const fn of(kind: Kind) -> Self {
        KindSet(1 << KindSet::bit(kind))
    }

    /// The bit that stands for `kind`, by its place. The kinds that are no lexicon, of which there are many everywhere, share
    /// theirs with none.
    pub(crate) const fn bit(kind: Kind) -> u32 {
        let index = kind.index() as u32;
        if index < 128 { index } else { 127 - (index - 128) % 64 }
    }

    /// The places of all bits.
    pub(crate) fn bits(self) -> impl Iterator<Item = u32> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let bit = (left != 0).then(|| left.trailing_zeros())?;
            left &= left - 1;
            Some(bit)
        })
    }

    /// The kinds of either set.
    #[inline]
    pub const fn or(self, other: KindSet) -> Self {
        KindSet(self.0 | other.0)
    }

    /// The kinds of both sets.
    #[inline]
    pub fn and(self, other: KindSet) -> Self {
        KindSet(self.0 & other.0)
    }

    /// Whether the sets share a kind.
    #[inline]
    pub fn meets(self, other: KindSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether every kind of this set is in `other`.
    #[inline]
    pub fn within(self, other: KindSet) -> bool {
        self.0 & !other.0 == 0
    }
}
