//! What people made of a record.

/// What people made of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, PartialOrd, Ord)]
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
    /// Every value.
    pub const ALL: [Review; 4] = [Review::Unreviewed, Review::Accepted, Review::Corrected, Review::Rejected];

    /// The codebook's word for it.
    pub fn code(self) -> &'static str {
        match self {
            Review::Unreviewed => "unreviewed",
            Review::Accepted => "accepted",
            Review::Corrected => "corrected",
            Review::Rejected => "rejected",
        }
    }

    /// The value that the codebook calls `code`.
    pub fn from_code(code: &str) -> Option<Self> {
        Review::ALL.into_iter().find(|review| review.code() == code)
    }
}
