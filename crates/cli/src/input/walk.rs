//! Walking folders: the files in them, by path, hidden ones and other kinds left out.

use std::fs;
use std::path::{Path, PathBuf};

use crate::input::{Fault, Problem};

/// Where documents come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
    /// A path that cannot be walked.
    Faulty(Fault),
}

/// Endings of the files that are read when found in a folder; a file that is named is read whatever its ending.
const ENDINGS: [&str; 5] = ["txt", "md", "jsonl", "ndjson", "text"];

/// Folders deeper than this are taken for a loop.
const DEEPEST: usize = 64;

/// Adds what `path` names to `sources`: itself, or the files below it in the order of their paths.
pub fn walk(path: &Path, sources: &mut Vec<Source>) {
    if path.is_dir() { folder(path, 0, sources) } else { sources.push(Source::File(path.to_owned())) }
}

fn folder(dir: &Path, depth: usize, sources: &mut Vec<Source>) {
    let faulty = |e: &std::io::Error| Source::Faulty(Fault::whole(&dir.to_string_lossy(), Problem::unreadable(e)));
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(e) => return sources.push(faulty(&e)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        match entry {
            Ok(entry) if entry.file_name().as_encoded_bytes().starts_with(b".") => {}
            Ok(entry) => paths.push(entry.path()),
            Err(e) => sources.push(faulty(&e)),
        }
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            if depth < DEEPEST {
                folder(&path, depth + 1, sources);
            }
        } else if path.extension().is_some_and(|e| ENDINGS.iter().any(|ending| e.eq_ignore_ascii_case(ending))) {
            sources.push(Source::File(path));
        }
    }
}
