//! What people made of a record.

/// What people made of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Review {
    /// Nobody looked at it.
    #[default]
    Unreviewed,
    /// It is right.
    Accepted,
    /// It is right with what was corrected.
    Corrected,
    /// It is wrong.
    Rejected,
}

impl Review {
    const ALL: [Review; 4] = [Review::Unreviewed, Review::Accepted, Review::Corrected, Review::Rejected];

    /// The codebook's word for it.
    pub fn code(self) -> &'static str {
        match self {
            Review::Unreviewed => "unreviewed",
            Review::Accepted => "accepted",
            Review::Corrected => "corrected",
            Review::Rejected => "rejected",
        }
    }

    /// The number by which the file knows it, which never changes.
    pub(crate) fn number(self) -> i64 {
        self as i64
    }

    pub(crate) fn from_number(number: i64) -> Self {
        Self::ALL.into_iter().find(|r| r.number() == number).unwrap_or_default()
    }
}
