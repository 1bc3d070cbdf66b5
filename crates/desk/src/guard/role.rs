//! Roles: what an account may do.

use std::fmt;
use std::str::FromStr;

/// What an account may do; each may do what those before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Look at everything.
    Reader,
    /// Decide on records and add documents.
    Reviewer,
    /// See the audit log.
    Admin,
}

/// No such role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no role; take one of reader reviewer admin")]
pub struct NoRole(String);

impl Role {
    /// Every role.
    pub const ALL: [Role; 3] = [Role::Reader, Role::Reviewer, Role::Admin];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Role::Reader => "reader",
            Role::Reviewer => "reviewer",
            Role::Admin => "admin",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Role {
    type Err = NoRole;

    fn from_str(code: &str) -> Result<Self, NoRole> {
        Role::ALL.into_iter().find(|role| role.code() == code).ok_or_else(|| NoRole(code.to_owned()))
    }
}
