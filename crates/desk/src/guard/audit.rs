//! The audit log: who did what, and when.

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audited {
    /// When, in seconds since 1970.
    pub at: i64,
    /// By which account.
    pub account: String,
    /// What: `enter`, `refused`, `leave`, `add`, or a decision's code.
    pub what: String,
    /// About which record or document.
    pub about: String,
}
