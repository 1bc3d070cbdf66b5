//! Steps of any kind: all of them are taken, or none, whoever dies in between.

#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use rusqlite::Connection;

use super::{STEPS, VERSION, upgrade_by, version};
use crate::Ledger;
use crate::error::LedgerError;

const FOLDER: &str = "BANGGIAO_UPGRADE_FOLDER";

/// A step that takes long: it makes a table, fills it, changes every statement and looks at all of it.
const LONG: &str = "
    CREATE TABLE extra (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
    INSERT INTO extra WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
      SELECT i, hex(randomblob(20)) FROM n;
    UPDATE statements SET facts = facts + 1000;
    CREATE INDEX extra_by_words ON extra (words);
    UPDATE statements SET facts = facts - 1000;";

fn steps() -> Vec<&'static str> {
    STEPS.iter().copied().chain([LONG]).collect()
}

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/ledger-v1.db")
}

/// What the process does that is killed: upgrades one file after the other.
#[test]
#[ignore = "started by the other test"]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    for number in 0.. {
        let path = Path::new(&folder).join(format!("{number}.db"));
        if !path.exists() {
            break;
        }
        println!("\nbegin");
        let mut db = Connection::open(&path).unwrap();
        db.pragma_update(None, "journal_mode", "wal").unwrap();
        upgrade_by(&mut db, &path, &steps()).unwrap();
        println!("\nend");
    }
}

#[test]
fn killed_in_a_step_the_file_has_the_version_of_before_and_can_be_upgraded() {
    let kills: u64 = std::env::var("BANGGIAO_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(6);
    let dir = tempfile::tempdir().unwrap();
    let mut within = 0;
    for kill in 0..kills {
        let folder = dir.path().join(kill.to_string());
        std::fs::create_dir(&folder).unwrap();
        let paths: Vec<PathBuf> = (0..6).map(|n| folder.join(format!("{n}.db"))).collect();
        for path in &paths {
            std::fs::copy(fixture(), path).unwrap();
        }
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "upgrade::tests::child", "--ignored", "--nocapture"])
            .env(FOLDER, &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let first = lines.by_ref().find(|line| line == "begin");
        std::thread::sleep(Duration::from_micros(kill * 37_813 % 400_000));
        child.kill().unwrap();
        let told: Vec<String> = first.into_iter().chain(lines).collect();
        child.wait().unwrap();
        let of = |word: &str| told.iter().filter(|line| *line == word).count();
        within += of("begin") - of("end");
        for (number, path) in paths.iter().enumerate() {
            let mut db = Connection::open(path).unwrap();
            let found = version(&db).unwrap();
            assert!(found == 1 || found == VERSION + 1, "version {found}");
            assert!(number >= of("end") || found == VERSION + 1, "an upgrade that was told is lost");
            upgrade_by(&mut db, path, &steps()).unwrap();
            let odd: i64 = db.query_row("SELECT count(*) FROM statements WHERE facts > 999", [], |row| row.get(0)).unwrap();
            let extra: i64 = db.query_row("SELECT count(*) FROM extra", [], |row| row.get(0)).unwrap();
            let whole: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).unwrap();
            assert_eq!((odd, extra, &*whole), (0, 60_000, "ok"));
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
    assert!(within > 0, "no kill fell into an upgrade");
}

#[test]
fn a_step_that_fails_leaves_the_file_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("ledger.db");
    std::fs::copy(fixture(), &path).unwrap();
    let mut db = Connection::open(&path).unwrap();
    let wrong: Vec<&str> = steps().into_iter().chain(["CREATE TABLE more (x); SELECT nothing FROM nowhere;"]).collect();
    assert!(upgrade_by(&mut db, &path, &wrong).is_err());
    let tables: i64 =
        db.query_row("SELECT count(*) FROM sqlite_schema WHERE name IN ('extra', 'more', 'tally')", [], |row| row.get(0)).unwrap();
    assert_eq!((version(&db).unwrap(), tables), (1, 0));
    drop(db);
    assert_eq!(Ledger::open(&path).unwrap().doctor().unwrap(), Vec::new());
}

#[test]
fn an_older_program_refuses_what_a_newer_one_upgraded() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("ledger.db");
    std::fs::copy(fixture(), &path).unwrap();
    let mut db = Connection::open(&path).unwrap();
    upgrade_by(&mut db, &path, &steps()).unwrap();
    drop(db);
    assert!(matches!(Ledger::open(&path), Err(LedgerError::Newer { .. })));
}
