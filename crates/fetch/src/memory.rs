//! What was fetched or read before: a small file beside the ledger, so that nothing is fetched twice without need and a run that was
//! killed goes on where it stood.
//!
//! The file has a line of JSON for each thing seen, the last one of a thing counts. It can be deleted at any time: then all is
//! asked for again, and the ledger knows what it has.

use std::collections::HashMap;
use std::fs::{File, OpenOptions, rename};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// What to ask a server with whether something is as it was (RFC 9110, 13.1).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Validators {
    /// The address that they are of: where redirects led to.
    pub address: String,
    /// Its `ETag`.
    pub etag: Option<String>,
    /// Its `Last-Modified`.
    pub modified: Option<String>,
}

/// What is remembered of an address or a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// When it was read.
    pub at: Timestamp,
    /// What to ask with whether it is as it was.
    pub validators: Option<Validators>,
    /// What told its version apart from others: when the list that names it says it was changed, a file's size and time.
    pub mark: Option<String>,
    /// The documents in it, by their ids in the ledger.
    pub documents: Vec<String>,
    /// Why there are none, where there are none.
    pub failed: Option<String>,
    /// How long was waited before it was asked, where it is asked again and again.
    pub waited: Option<Duration>,
    /// When to ask again, where it is asked again and again.
    pub due: Option<Timestamp>,
}

impl Seen {
    /// Read at this moment, nothing else known.
    pub fn at(at: Timestamp) -> Self {
        Seen { at, validators: None, mark: None, documents: Vec::new(), failed: None, waited: None, due: None }
    }

    fn line(&self, of: &str) -> String {
        let mut line = Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                line.insert(key.to_owned(), value);
            }
        };
        put("of", Some(json!(of)));
        put("at", Some(json!(self.at.to_string())));
        if let Some(validators) = &self.validators {
            put("address", Some(json!(validators.address)).filter(|_| validators.address != of));
            put("etag", validators.etag.as_ref().map(|etag| json!(etag)));
            put("modified", validators.modified.as_ref().map(|modified| json!(modified)));
        }
        put("mark", self.mark.as_ref().map(|mark| json!(mark)));
        put("documents", (!self.documents.is_empty()).then(|| json!(self.documents)));
        put("failed", self.failed.as_ref().map(|failed| json!(failed)));
        put("waited", self.waited.map(|waited| json!(waited.as_secs())));
        put("due", self.due.map(|due| json!(due.to_string())));
        format!("{}\n", Value::Object(line))
    }

    fn read(line: &str) -> Option<(String, Self)> {
        let value: Value = serde_json::from_str(line).ok()?;
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        let moment = |key: &str| value[key].as_str().and_then(|moment| moment.parse().ok());
        let of = text("of")?;
        let (etag, modified) = (text("etag"), text("modified"));
        let address = text("address").unwrap_or_else(|| of.clone());
        let seen = Seen {
            at: moment("at")?,
            validators: (etag.is_some() || modified.is_some()).then_some(Validators { address, etag, modified }),
            mark: text("mark"),
            documents: value["documents"].as_array().into_iter().flatten().filter_map(|id| id.as_str().map(str::to_owned)).collect(),
            failed: text("failed"),
            waited: value["waited"].as_u64().map(Duration::from_secs),
            due: moment("due"),
        };
        Some((of, seen))
    }
}

/// A file with more lines than this, and more than twice as many as things seen, is written anew.
const SPARE_LINES: usize = 1_000;

/// All that is remembered.
#[derive(Debug)]
pub struct Memory {
    seen: HashMap<String, Seen>,
    file: Option<File>,
}

impl Memory {
    /// What the file `path` remembers; an empty one where there is none. Lines that cannot be read, as where a run was killed while it
    /// wrote one, are passed over.
    ///
    /// # Errors
    ///
    /// The file cannot be read or written.
    pub fn open(path: &Path) -> io::Result<Self> {
        let mut seen = HashMap::new();
        let mut lines = 0;
        let mut whole = true;
        match File::open(path) {
            Ok(file) => {
                let mut reader = BufReader::new(file);
                let mut line = Vec::new();
                while reader.read_until(b'\n', &mut line)? > 0 {
                    lines += 1;
                    whole = line.ends_with(b"\n");
                    seen.extend(std::str::from_utf8(&line).ok().and_then(Seen::read));
                    line.clear();
                }
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(e),
        }
        if !whole || lines > SPARE_LINES && lines > 2 * seen.len() {
            write_anew(path, &seen)?;
        }
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        Ok(Memory { seen, file: Some(file) })
    }

    /// One that is gone when it is dropped.
    pub fn fleeting() -> Self {
        Memory { seen: HashMap::new(), file: None }
    }

    /// The file beside the ledger `ledger`.
    pub fn beside(ledger: &Path) -> PathBuf {
        let mut name = ledger.as_os_str().to_owned();
        name.push(".seen");
        name.into()
    }

    /// What is remembered of `of`: an address, or the path of a file.
    pub fn get(&self, of: &str) -> Option<&Seen> {
        self.seen.get(of)
    }

    /// Remembers that `of` was seen.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn put(&mut self, of: &str, seen: Seen) -> io::Result<()> {
        if let Some(file) = &mut self.file {
            // A line is written at once, so that those of two processes do not mingle.
            file.write_all(seen.line(of).as_bytes())?;
        }
        self.seen.insert(of.to_owned(), seen);
        Ok(())
    }
}

fn write_anew(path: &Path, seen: &HashMap<String, Seen>) -> io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}", std::process::id()));
    let anew = PathBuf::from(name);
    let mut file = BufWriter::new(File::create(&anew)?);
    let mut things: Vec<_> = seen.iter().collect();
    things.sort_by_key(|(of, _)| *of);
    things.into_iter().try_for_each(|(of, seen)| file.write_all(seen.line(of).as_bytes()))?;
    file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()?;
    rename(anew, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Seen {
        let validators = Validators { address: "https://a.example/2".to_owned(), etag: Some("\"x\"".to_owned()), modified: None };
        Seen {
            validators: Some(validators),
            documents: vec!["00ff".to_owned()],
            due: Some(Timestamp::UNIX_EPOCH),
            ..Seen::at("2025-05-06T08:00:00Z".parse().expect("a moment"))
        }
    }

    #[test]
    fn what_was_seen_is_remembered_and_the_last_word_counts() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = Memory::beside(&folder.path().join("l.db"));
        let mut memory = Memory::open(&path).expect("it opens");
        memory.put("https://a.example/", Seen::at(Timestamp::UNIX_EPOCH)).expect("written");
        memory.put("https://a.example/", some()).expect("written");
        let memory = Memory::open(&path).expect("it opens");
        assert_eq!(memory.get("https://a.example/"), Some(&some()));
        assert_eq!(memory.get("https://b.example/"), None);
    }

    #[test]
    fn a_line_that_was_cut_off_spoils_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("seen");
        std::fs::write(&path, format!("{}{{\"of\": \"b", some().line("a"))).expect("written");
        let mut memory = Memory::open(&path).expect("it opens");
        memory.put("c", some()).expect("written");
        let memory = Memory::open(&path).expect("it opens");
        assert!(memory.get("a").is_some() && memory.get("b").is_none() && memory.get("c").is_some());
    }

    #[test]
    fn a_file_of_old_lines_is_written_anew() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("seen");
        std::fs::write(&path, some().line("a").repeat(3_000)).expect("written");
        assert!(Memory::open(&path).expect("it opens").get("a").is_some());
        assert_eq!(std::fs::read_to_string(&path).expect("read").lines().count(), 1);
    }
}
