//! Beginning and upgrading: killed at any moment, or done by several processes at once, the file is a ledger with all it held.
//!
//! `BANGGIAO_KILLS=200 cargo test -p banggiao-ledger --test begin` kills more often than the few times of every test run.

#![allow(clippy::unwrap_used, dead_code)]

mod support;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use banggiao_ledger::{Ledger, Standing};
use support::exported;

const FOLDER: &str = "BANGGIAO_BEGIN_FOLDER";
const FILES: usize = 24;

/// What the processes do: open one file after the other, made where it is not there.
#[test]
#[ignore = "started by the other tests"]
fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    println!("\nready");
    for path in paths(Path::new(&folder)) {
        let ledger = Ledger::open_or_create(&path).unwrap();
        println!("\nopened {}", ledger.decisions().unwrap().len());
    }
}

fn paths(folder: &Path) -> Vec<PathBuf> {
    (0..FILES).map(|n| folder.join(format!("{n}.db"))).collect()
}

fn start(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// A folder with nothing in it, or with ledgers of the first version.
fn folder(old: bool) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/ledger-v1.db");
    for path in paths(dir.path()).iter().filter(|_| old) {
        std::fs::copy(&fixture, path).unwrap();
    }
    dir
}

/// Every file is a whole ledger that holds what it held.
fn check(folder: &Path, old: bool) {
    let mut first = None;
    for path in paths(folder) {
        let ledger = Ledger::open_or_create(&path).unwrap();
        assert_eq!(ledger.doctor().unwrap(), Vec::new());
        let decisions = ledger.decisions().unwrap();
        assert_eq!(decisions.len(), usize::from(old));
        assert!(decisions.iter().all(|(_, standing)| *standing == Standing::Holds));
        let told = exported(&ledger);
        assert_eq!(old, !told.is_empty());
        assert_eq!(*first.get_or_insert_with(|| told.clone()), told);
    }
}

#[test]
fn killed_while_it_is_begun_or_upgraded_every_file_opens() {
    let kills: u64 = std::env::var("BANGGIAO_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(6);
    for kill in 0..kills {
        let old = kill % 2 == 1;
        let dir = folder(old);
        let mut child = start(dir.path());
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        lines.by_ref().find(|line| line == "ready");
        std::thread::sleep(Duration::from_micros(kill * 7_919 % 150_000));
        child.kill().unwrap();
        child.wait().unwrap();
        check(dir.path(), old);
    }
}

#[test]
fn several_processes_begin_or_upgrade_one_ledger_at_once() {
    for old in [false, true] {
        let dir = folder(old);
        let children: Vec<Child> = (0..3).map(|_| start(dir.path())).collect();
        for child in children {
            let output = child.wait_with_output().unwrap();
            let told = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
            let opened = if old { "opened 1" } else { "opened 0" };
            assert_eq!(told.lines().filter(|line| *line == opened).count(), FILES, "{told}");
        }
        check(dir.path(), old);
    }
}
