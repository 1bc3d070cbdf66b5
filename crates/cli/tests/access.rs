//! A ledger that may not be written answers questions all the same; one that is locked, or may not be written, is told in words.

#![cfg(unix)]

#[allow(dead_code)]
mod support;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use support::{CHUYEN_THAM, VISIT, command};

/// Nobody: an id without rights. Who may do everything needs another to be refused anything.
const NOBODY: u32 = 65534;

/// A folder with a ledger and a text, both belonging to somebody else than who will ask.
struct Place {
    dir: tempfile::TempDir,
    /// A program that nobody may run, where it is nobody who asks.
    program: PathBuf,
    as_nobody: bool,
}

impl Place {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let own = PathBuf::from(env!("CARGO_BIN_EXE_banggiao"));
        fs::write(dir.path().join("good.txt"), VISIT).expect("a file");
        fs::write(dir.path().join("tot.txt"), CHUYEN_THAM).expect("a file");
        let made = command(&own, dir.path(), &["ingest", "good.txt", "tot.txt"], None).output().expect("the program runs");
        assert!(made.status.success());
        let mut place = Place { program: own, as_nobody: false, dir };
        place.mode("banggiao.db", 0o444);
        place.mode(".", 0o555);
        if fs::write(place.dir.path().join("probe"), "").is_err() {
            return place;
        }
        let program = place.dir.path().join("program");
        fs::copy(&place.program, &program).expect("a copy");
        fs::set_permissions(&program, Permissions::from_mode(0o755)).expect("permissions");
        place.program = program;
        place.as_nobody = true;
        place
    }

    fn mode(&self, name: &str, mode: u32) {
        fs::set_permissions(self.dir.path().join(name), Permissions::from_mode(mode)).expect("permissions");
    }

    fn run(&self, args: &[&str]) -> Output {
        let mut command: Command = command(&self.program, self.dir.path(), args, None);
        if self.as_nobody {
            command.uid(NOBODY).gid(NOBODY);
        }
        command.output().expect("the program runs")
    }

    /// Every question is answered.
    fn asks(&self) {
        let visits = self.said(&["visits", "--json"]);
        let visits: serde_json::Value = serde_json::from_str(&visits).expect("JSON");
        let id = visits["entries"]["shown"][0]["id"].as_str().expect("an id").to_owned();
        let questions: &[&[&str]] = &[
            &["dossier", "Estonia", "Finland"],
            &["timeline"],
            &["export"],
            &["show", &id],
            &["search", "Karis"],
            &["commitments"],
            &["figures"],
            &["conflicts"],
            &["conflicts", "Estonia", "Finland"],
            &["people"],
            &["doctor"],
            &["decide", "list"],
        ];
        for question in questions {
            self.said(question);
        }
        assert!(self.said(&["show", &id]).contains("Karis") || self.said(&["show", &id]).contains("Tokayev"));
    }

    fn said(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Writing is refused in the words of both languages.
    fn refuses(&self, args: &[&str]) {
        for (language, words) in [("en", "cannot be written; see to its permissions"), ("vi", "không ghi được vào")] {
            let output = self.run(&[&["--interface", language], args].concat());
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(!output.status.success() && told.contains(words), "{args:?}: {told}");
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.mode(".", 0o755);
    }
}

const WRITING: &[&[&str]] =
    &[&["ingest", "good.txt"], &["reread", "--all"], &["doctor", "--repair"], &["decide", "--by", "An", "reject", "0"]];

#[test]
fn in_a_folder_that_may_not_be_written_questions_are_answered() {
    let place = Place::new();
    place.asks();
    for args in WRITING {
        place.refuses(args);
    }
    place.refuses(&["ingest", "--ledger", "new.db", "good.txt"]);
}

#[test]
fn a_file_that_may_not_be_written_answers_questions() {
    let place = Place::new();
    place.mode(".", 0o777);
    place.asks();
    for args in WRITING {
        place.refuses(args);
    }
}

#[test]
fn a_file_that_may_be_written_in_a_folder_that_may_not_answers_questions() {
    let place = Place::new();
    place.mode("banggiao.db", 0o666);
    place.asks();
    for args in WRITING {
        place.refuses(args);
    }
}

#[test]
fn an_older_ledger_that_may_not_be_written_says_what_to_do() {
    let place = Place::new();
    place.mode(".", 0o755);
    let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ledger/fixtures/ledger-v1.db");
    fs::copy(old, place.dir.path().join("old.db")).expect("a copy");
    place.mode("old.db", 0o444);
    place.mode(".", 0o555);
    for (language, words) in [("en", "copy it to where you may write"), ("vi", "hãy chép tệp sang nơi ghi được")] {
        let output = place.run(&["--interface", language, "timeline", "--ledger", "old.db"]);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && told.contains(words), "{told}");
    }
}

#[test]
fn a_ledger_that_another_keeps_locked_is_waited_for_and_then_told() {
    let dir = tempfile::tempdir().expect("a folder");
    let own = Path::new(env!("CARGO_BIN_EXE_banggiao"));
    let run = |args: &[&str]| command(own, dir.path(), args, None).output().expect("the program runs");
    fs::write(dir.path().join("good.txt"), VISIT).expect("a file");
    fs::write(dir.path().join("tot.txt"), CHUYEN_THAM).expect("a file");
    assert!(run(&["ingest", "good.txt"]).status.success());
    let other = rusqlite::Connection::open(dir.path().join("banggiao.db")).expect("the file opens");
    other.execute_batch("BEGIN IMMEDIATE").expect("locked");
    // Another that writes is waited for; who asks need not wait.
    assert!(run(&["timeline", "--wait", "0"]).status.success());
    for (language, words) in [("en", "is locked by another process"), ("vi", "đang bị tiến trình khác khóa")] {
        let began = std::time::Instant::now();
        let output = run(&["--interface", language, "ingest", "--wait", "1", "tot.txt"]);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && told.contains(words), "{told}");
        assert!((1..20).contains(&began.elapsed().as_secs()));
    }
    other.execute_batch("ROLLBACK").expect("unlocked");
    assert!(run(&["ingest", "--wait", "1", "tot.txt"]).status.success());
    // One that keeps everybody out is told to who asks, too.
    drop(other);
    let other = rusqlite::Connection::open(dir.path().join("banggiao.db")).expect("the file opens");
    other.execute_batch("PRAGMA locking_mode = exclusive; BEGIN EXCLUSIVE").expect("locked");
    let output = run(&["timeline", "--wait", "0"]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && told.contains("is locked by another process"), "{told}");
}
