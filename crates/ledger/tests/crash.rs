//! Killed at any moment, the ledger has every document that was reported, and going on doubles nothing.
//!
//! `BANGGIAO_KILLS=200 cargo test -p banggiao-ledger --test crash` kills more often than the few times of every test run.

#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use banggiao_ledger::{Ledger, Query, Signature, Verdict};
use support::{TODAY, documents, exported};

const LEDGER: &str = "BANGGIAO_CRASH_LEDGER";

fn signed(turn: usize) -> Signature {
    Signature { at: format!("2026-01-15T09:00:{turn:06}Z"), by: "An".to_owned(), why: "because".to_owned() }
}

/// What the process does that is killed: ingests, then decides and takes back, then reads anew, and says what it has done.
#[test]
#[ignore = "started by the other test"]
fn child() {
    let Some(path) = std::env::var_os(LEDGER) else { return };
    println!("\nready");
    let mut ledger = Ledger::open_or_create(Path::new(&path)).unwrap();
    for batch in documents().chunks(2) {
        ledger.ingest(batch.to_vec()).unwrap();
        println!("\ningested {}", batch.iter().map(|r| r.id().to_string()).collect::<Vec<_>>().join(" "));
    }
    for turn in ledger.decisions().unwrap().len()..20 {
        let query = Query { limit: Some(1), ..Query::default() };
        let record = ledger.records(&query, TODAY).unwrap()[0].id().to_string();
        let decision = ledger.decide(signed(2 * turn), &Verdict::Reject(record)).unwrap();
        println!("\ndecided {decision}");
        ledger.decide(signed(2 * turn + 1), &Verdict::Undo(decision)).unwrap();
        ledger.reread(&documents()[turn..=turn]).unwrap();
        println!("\nreread");
    }
    println!("\nfinished");
}

#[test]
fn killed_at_any_moment_nothing_reported_is_lost() {
    let kills: usize = std::env::var("BANGGIAO_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(8);
    let dir = tempfile::tempdir().unwrap();
    let mut random = 88_172_645_463_325_252_u64;
    let mut next = |below: u64| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        random % below
    };
    let mut path = dir.path().join("0.db");
    let (mut documents_told, mut decisions_told) = (BTreeSet::new(), BTreeSet::new());
    for kill in 0..kills {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child", "--ignored", "--nocapture"])
            .env(LEDGER, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok).filter(|l| !l.is_empty());
        let enough = 1 + next(40);
        let mut finished = false;
        let mut tell = |line: &str| match line.split_once(' ') {
            Some(("ingested", ids)) => documents_told.extend(ids.split(' ').map(str::to_owned)),
            Some(("decided", id)) => drop(decisions_told.insert(id.to_owned())),
            _ => finished |= line == "finished",
        };
        let mut seen = 0;
        for line in lines.by_ref() {
            tell(&line);
            seen += u64::from(seen > 0 || line == "ready");
            if seen > enough {
                break;
            }
        }
        std::thread::sleep(Duration::from_micros(next(3_000)));
        child.kill().unwrap();
        lines.for_each(|line| tell(&line));
        child.wait().unwrap();
        if !path.exists() {
            continue;
        }
        let ledger = Ledger::open(&path).unwrap();
        assert_eq!(ledger.doctor().unwrap(), Vec::new(), "after kill {kill}");
        let told = exported(&ledger);
        assert!(documents_told.iter().all(|id: &String| told.contains(&format!("\"id\":\"{id}\""))), "after kill {kill}");
        let decided: BTreeSet<String> = ledger.decisions().unwrap().iter().map(|(d, _)| d.id.to_string()).collect();
        assert!(decisions_told.is_subset(&decided), "after kill {kill}");
        if finished || kill + 1 == kills {
            drop(ledger);
            // What is left to do is done, and is as if nothing had happened.
            let mut ledger = Ledger::open(&path).unwrap();
            for batch in documents().chunks(7) {
                ledger.ingest(batch.to_vec()).unwrap();
            }
            for (decision, standing) in ledger.decisions().unwrap() {
                if standing == banggiao_ledger::Standing::Holds && decision.action.code() == "reject" {
                    ledger.decide(signed(1000 + kill), &Verdict::Undo(decision.id)).unwrap();
                }
            }
            let mut whole = Ledger::in_memory().unwrap();
            whole.ingest(documents().to_vec()).unwrap();
            assert_eq!(exported(&whole), exported(&ledger));
            path = dir.path().join(format!("{}.db", kill + 1));
            documents_told.clear();
            decisions_told.clear();
        }
    }
}
