//! Walking folders: the files in them, by path, hidden ones and other kinds left out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use banggiao_intake::Format;

use crate::input::{Fault, Problem};

/// Where documents come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
    /// An address of the web.
    Web(String),
    /// A path that cannot be walked.
    Faulty(Fault),
}

/// Adds what `path` names to `sources`: itself, or the files below it in the order of their paths.
pub fn walk(path: &Path, sources: &mut Vec<Source>) {
    if path.is_dir() { folder(path, sources) } else { sources.push(Source::File(path.to_owned())) }
}

/// Links to folders are not followed, so that no loop is walked; pipes and devices are passed over.
fn folder(dir: &Path, sources: &mut Vec<Source>) {
    let faulty = |e: &io::Error| Source::Faulty(Fault::whole(&dir.to_string_lossy(), Problem::unreadable(e)));
    let entries = match fs::read_dir(dir).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
        Ok(entries) => entries,
        Err(e) => return sources.push(faulty(&e)),
    };
    let mut paths: Vec<PathBuf> =
        entries.iter().filter(|e| !e.file_name().as_encoded_bytes().starts_with(b".")).map(fs::DirEntry::path).collect();
    paths.sort();
    for path in paths {
        let is_text = path.file_name().and_then(|name| name.to_str()).is_some_and(Format::is_named);
        if fs::symlink_metadata(&path).is_ok_and(|m| m.is_dir()) {
            folder(&path, sources);
        } else if is_text && fs::metadata(&path).map_or(true, |m| m.is_file()) {
            sources.push(Source::File(path));
        }
    }
}
