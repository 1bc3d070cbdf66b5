//! The lock beside a ledger: one process watches for it, and who comes second is told of the first.
//!
//! The system holds the lock for as long as the process lives, however that ends; what is written in the file is for people.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub struct Lock {
    file: File,
    /// What the file says of a process that did not end as it should, where it does.
    pub left: Option<String>,
}

/// Why the lock cannot be had.
#[derive(Debug)]
pub enum Locked {
    /// Another process holds it; what that wrote of itself.
    Held(String),
    /// The file cannot be made or locked, and why.
    Impossible(PathBuf, io::Error),
}

impl Lock {
    /// Takes the lock beside `ledger`.
    pub fn take(ledger: &Path, now: Timestamp) -> Result<Lock, Locked> {
        let path = beside(ledger);
        let impossible = |error| Locked::Impossible(path.clone(), error);
        let mut file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&path).map_err(impossible)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Locked::Held(said(&mut file).unwrap_or_default())),
            Err(TryLockError::Error(error)) => return Err(impossible(error)),
        }
        let left = Some(said(&mut file).map_err(impossible)?).filter(|left| !left.is_empty());
        write(&mut file, &format!("process {}, since {now:.0}\n", std::process::id())).map_err(impossible)?;
        Ok(Lock { file, left })
    }
}

impl Drop for Lock {
    /// The file stays, empty: were it deleted, another process could hold a lock on what is deleted.
    fn drop(&mut self) {
        let _ = write(&mut self.file, "");
    }
}

fn beside(ledger: &Path) -> PathBuf {
    let mut name = ledger.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

fn said(file: &mut File) -> io::Result<String> {
    let mut said = Vec::new();
    file.rewind()?;
    file.take(200).read_to_end(&mut said)?;
    Ok(String::from_utf8_lossy(&said).trim().to_owned())
}

fn write(file: &mut File, text: &str) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    file.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_holds_the_lock_and_the_next_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("l.db");
        let first = Lock::take(&ledger, Timestamp::UNIX_EPOCH).expect("free");
        assert_eq!(first.left, None);
        let wanted = format!("process {}, since 1970-01-01T00:00:00Z", std::process::id());
        assert!(matches!(Lock::take(&ledger, Timestamp::UNIX_EPOCH), Err(Locked::Held(by)) if by == wanted));
        drop(first);
        assert_eq!(Lock::take(&ledger, Timestamp::UNIX_EPOCH).expect("free again").left, None);
    }

    #[test]
    fn the_lock_of_a_dead_process_is_taken_over() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("l.db.lock"), "process 1, since yesterday\n").expect("written");
        let lock = Lock::take(&folder.path().join("l.db"), Timestamp::UNIX_EPOCH).expect("free");
        assert_eq!(lock.left.as_deref(), Some("process 1, since yesterday"));
    }
}
