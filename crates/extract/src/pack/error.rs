//! What can be wrong with a pack: always which file, where in it, and what to do.

use std::fmt;
use std::ops::Range;

use thiserror::Error;

/// A place in a pack file, with what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Path of the file inside the packs.
    pub path: String,
    /// The whole file.
    pub source: String,
    /// The bytes of `source` that are at fault.
    pub at: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl Excerpt {
    /// Line number of the fault, from 1.
    pub fn line(&self) -> usize {
        1 + self.source[..self.at.start.min(self.source.len())].matches('\n').count()
    }

    /// Column of the fault in characters, from 1.
    pub fn column(&self) -> usize {
        let before = &self.source[..self.at.start.min(self.source.len())];
        1 + before.rsplit('\n').next().unwrap_or("").chars().count()
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}; {}", self.path, self.line(), self.column(), self.message, self.help)
    }
}

/// Why packs could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PackError {
    /// A file says something that cannot be.
    #[error("{0}")]
    Fault(Box<Excerpt>),
    /// A file that every set of packs has is not there.
    #[error("{path} is missing; the packs need it")]
    Missing {
        /// Its path inside the packs.
        path: String,
    },
}

impl PackError {
    /// A fault at `at` in `source`, which is the text of the file at `path`.
    pub fn fault(path: &str, source: &str, at: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        PackError::Fault(Box::new(Excerpt {
            path: path.to_owned(),
            source: source.to_owned(),
            at,
            message: message.into(),
            help: help.into(),
        }))
    }
}
