//! Several processes on one ledger at once: two that ingest, one that backs up while another writes.

#[allow(dead_code)]
mod support;

use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::Child;

use banggiao_corpus::{Order, run as make};
use support::{command, run};

const DISPATCHES: u64 = 1500;

fn spawn(dir: &Path, args: &[&str]) -> Child {
    let mut command = command(Path::new(env!("CARGO_BIN_EXE_banggiao")), dir, args, None);
    command.stdout(std::process::Stdio::null()).spawn().expect("the program runs")
}

fn ok(dir: &Path, args: &[&str]) -> String {
    let output = run(dir, args, None);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A folder with dispatches, whole and in two parts that share a third.
fn dispatches() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let file = |name: &str| BufWriter::new(File::create(dir.path().join(name)).expect("a file"));
    let order = Order { dispatches: DISPATCHES, seed: 11, jobs: 2 };
    make(order, &mut file("all.jsonl"), &mut std::io::sink()).expect("dispatches");
    let (mut first, mut second) = (file("first.jsonl"), file("second.jsonl"));
    let all = BufReader::new(File::open(dir.path().join("all.jsonl")).expect("dispatches"));
    for (i, line) in all.lines().enumerate() {
        let line = line.expect("a line");
        let third = i * 3 / DISPATCHES as usize;
        if third <= 1 {
            writeln!(first, "{line}").expect("written");
        }
        if third >= 1 {
            writeln!(second, "{line}").expect("written");
        }
    }
    first.flush().expect("written");
    second.flush().expect("written");
    dir
}

#[test]
fn two_ingests_at_once_make_the_ledger_that_one_makes() {
    let folder = dispatches();
    let dir = folder.path();
    ok(dir, &["ingest", "--ledger", "one.db", "all.jsonl"]);
    let mut first = spawn(dir, &["ingest", "--ledger", "two.db", "first.jsonl"]);
    let mut second = spawn(dir, &["ingest", "--ledger", "two.db", "second.jsonl"]);
    assert!(first.wait().expect("it ends").success());
    assert!(second.wait().expect("it ends").success());
    let export = |ledger| ok(dir, &["export", "--ledger", ledger, "--today", "2026-01-01"]);
    assert!(export("one.db") == export("two.db"), "the exports differ");
    assert_eq!(ok(dir, &["doctor", "--ledger", "two.db"]), "the ledger is whole\n");
}

#[test]
fn a_backup_made_while_others_write_is_whole_and_can_be_gone_on_with() {
    let folder = dispatches();
    let dir = folder.path();
    ok(dir, &["ingest", "--ledger", "one.db", "first.jsonl"]);
    let mut writer = spawn(dir, &["ingest", "--ledger", "one.db", "second.jsonl"]);
    ok(dir, &["backup", "--ledger", "one.db", "copy.db"]);
    assert!(writer.wait().expect("it ends").success());
    ok(dir, &["restore", "--ledger", "two.db", "copy.db"]);
    assert_eq!(ok(dir, &["doctor", "--ledger", "two.db"]), "the ledger is whole\n");
    ok(dir, &["ingest", "--ledger", "two.db", "all.jsonl"]);
    let export = |ledger| ok(dir, &["export", "--ledger", ledger, "--today", "2026-01-01"]);
    assert!(export("one.db") == export("two.db"), "the exports differ");
    // A backup of a ledger that nobody writes to is that ledger.
    ok(dir, &["backup", "--ledger", "one.db", "still.db"]);
    fs::rename(dir.join("still.db"), dir.join("three.db")).expect("renamed");
    assert!(export("one.db") == export("three.db"), "the exports differ");
}
