//! What can go wrong with a ledger: what, where, and what to do.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// No file of that name.
    #[error("there is no ledger {}; ingest documents to begin one, or name another", .0.display())]
    NotThere(PathBuf),
    /// A file of that name, where a new one was to be made.
    #[error("{} is there already; name another file, or say that it is to be replaced", .0.display())]
    There(PathBuf),
    /// A file that is something else.
    #[error("{} is not a ledger of banggiao; nothing in it was changed; name another file", .0.display())]
    Foreign(PathBuf),
    /// A ledger that a newer program has upgraded.
    #[error("{} has version {found}, and this program knows versions up to {known}; use a newer banggiao", .path.display())]
    Newer {
        /// Where.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The newest version known.
        known: u32,
    },
    /// A ledger of an older version, in a file that may not be written.
    #[error("{} has version {found} and cannot be brought to version {known}, for it may not be written; copy it to where you may write, and ask the copy", .path.display())]
    Older {
        /// Where.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The version that is needed.
        known: u32,
    },
    /// A ledger that is damaged.
    #[error("{} is damaged ({why}); run `banggiao doctor`, or restore a backup", .path.display())]
    Damaged {
        /// Where.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
    /// A file that may not be written.
    #[error("{} cannot be written; see to its permissions and to those of its folder", .0.display())]
    ReadOnly(PathBuf),
    /// A file that another process keeps locked.
    #[error("{} is locked by another process; wait for it to end, then try again", .0.display())]
    Busy(PathBuf),
    /// No room.
    #[error("no room on the disk of {}; make room and run again: what was ingested before is kept", .0.display())]
    Full(PathBuf),
    /// The file cannot be opened.
    #[error("{} cannot be opened: {why}", .path.display())]
    Closed {
        /// Where.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// No record with this id.
    #[error("no record has an id that begins with `{0}`; `banggiao search` finds records by their words")]
    NoRecord(String),
    /// Several records with this id.
    #[error("`{given}` begins the ids of several records: {}; give more of it", .among.join(", "))]
    Ambiguous {
        /// What was given.
        given: String,
        /// Some of the ids that it begins.
        among: Vec<String>,
    },
    /// No document with this id or name.
    #[error("no document is called `{0}`, and none has an id that begins so; `banggiao search` finds documents by their words")]
    NoDocument(String),
    /// Several documents with this id or name.
    #[error("`{given}` names several documents: {}; give an id", .among.join(", "))]
    SeveralDocuments {
        /// What was given.
        given: String,
        /// The ids of some of them.
        among: Vec<String>,
    },
    /// A page that was not kept.
    #[error("the page that {0} was read from is not kept: it was taken in so, or before pages were kept")]
    NoPage(String),
    /// A decision that cannot be taken.
    #[error("{0}")]
    Undecidable(String),
    /// What is read cannot be handed on.
    #[error("cannot write what the ledger gives: {0}")]
    Output(#[from] std::io::Error),
    /// SQLite's own words, where nothing better is known.
    #[error("the ledger failed: {0}")]
    Sql(#[from] rusqlite::Error),
}

/// What the ledger gives, or what went wrong.
pub type Result<T, E = LedgerError> = std::result::Result<T, E>;

impl LedgerError {
    /// Says of SQLite's errors what they mean for the ledger in `path`.
    pub(crate) fn at(self, path: &Path) -> Self {
        let LedgerError::Sql(error) = self else { return self };
        let why = || error.to_string();
        let path = path.to_owned();
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => LedgerError::Foreign(path),
            Some(ErrorCode::DatabaseCorrupt) => LedgerError::Damaged { why: why(), path },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => LedgerError::ReadOnly(path),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => LedgerError::Busy(path),
            Some(ErrorCode::DiskFull) => LedgerError::Full(path),
            // The file is there, or could be: then it is its folder in which nothing can be made.
            Some(ErrorCode::CannotOpen) if may_be_read(&path) => LedgerError::ReadOnly(path),
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => LedgerError::Closed { why: why(), path },
            _ => LedgerError::Sql(error),
        }
    }

    /// A ledger whose parts do not fit together.
    pub(crate) fn damaged(why: impl Into<String>) -> Self {
        LedgerError::Damaged { path: PathBuf::new(), why: why.into() }
    }
}

/// Whether a file can be read, or is only missing from its folder.
fn may_be_read(path: &Path) -> bool {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if path.exists() { path.is_file() && std::fs::File::open(path).is_ok() } else { folder.is_dir() }
}
