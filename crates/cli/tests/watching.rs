//! Watching: what comes is taken in, one process at a time, and a signal ends it cleanly.
#![cfg(unix)]

#[path = "support/server.rs"]
mod server;
#[allow(dead_code)]
mod support;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use server::{page, server};
use support::{CHUYEN_THAM, VISIT, run};

/// The program watching in the background, and the lines of its log as they come.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn new(dir: &Path, args: &[&str]) -> Self {
        let program = Path::new(env!("CARGO_BIN_EXE_banggiao"));
        let args = [&["watch", "--ledger", "l.db"][..], args].concat();
        let mut child = support::command(program, dir, &args, None).stdout(Stdio::piped()).spawn().expect("it runs");
        let out = BufReader::new(child.stdout.take().expect("piped"));
        let (tell, lines) = channel();
        thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| tell.send(line)));
        Watching { child, lines }
    }

    /// The lines up to one that has `wanted`.
    fn until(&self, wanted: &str) -> String {
        let mut all = String::new();
        while !all.contains(wanted) {
            match self.lines.recv_timeout(Duration::from_secs(60)) {
                Ok(line) => all += &(line + "\n"),
                Err(_) => panic!("no `{wanted}` in: {all}"),
            }
        }
        all
    }

    fn signal(&self, signal: &str) {
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status().expect("kill runs");
        assert!(sent.success());
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn printed(dir: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let output = run(dir, args, None);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn what_comes_into_a_folder_is_taken_in_until_a_signal() {
    let dir = tempfile::tempdir().expect("a folder");
    let inbox = dir.path().join("inbox");
    fs::create_dir(&inbox).expect("a folder");
    fs::write(inbox.join("first.txt"), VISIT).expect("written");
    let mut watching = Watching::new(dir.path(), &["inbox"]);
    watching.until("new  first.txt");
    // One watches; the next is told.
    let (status, _, err) = printed(dir.path(), &["watch", "--ledger", "l.db", "inbox"]);
    assert_eq!(status, Some(1));
    assert!(err.contains(&format!("l.db is watched for already (process {},", watching.child.id())), "{err}");
    // Half of it is not taken.
    fs::write(inbox.join("second.txt"), &CHUYEN_THAM[..40]).expect("written");
    thread::sleep(Duration::from_millis(700));
    fs::write(inbox.join("second.txt"), CHUYEN_THAM).expect("written");
    fs::write(inbox.join("bad.txt"), [0, 1, 2]).expect("written");
    let log = watching.until("second.txt");
    assert!(log.contains("failed  ") && log.contains("bad.txt: is not text"), "{log}");
    watching.signal("-TERM");
    watching.until("stopped; what had come is in the ledger");
    assert_eq!(watching.child.wait().expect("it ends").code(), Some(0));
    let (status, out, _) = printed(dir.path(), &["ingest", "--ledger", "l.db", "inbox/second.txt", "inbox/first.txt"]);
    assert_eq!((status, out.as_str()), (Some(0), "2 known already\n"));
}

#[test]
fn once_looks_at_all_and_at_nothing_twice() {
    let story = VISIT.to_owned();
    let (home, asked) = server(move |path, base| match path {
        "/feed" => {
            Some(format!("<rss version='2.0'><channel><title>N</title><ttl>60</ttl><item><link>{base}/a</link></item></channel></rss>"))
        }
        "/a" => Some(page(&story, "/a")),
        _ => None,
    });
    let dir = tempfile::tempdir().expect("a folder");
    let inbox = dir.path().join("inbox");
    fs::create_dir(&inbox).expect("a folder");
    fs::write(inbox.join("tot.txt"), CHUYEN_THAM).expect("written");
    fs::write(dir.path().join("l.db.lock"), "process 999999, since yesterday\n").expect("written");
    let feed = format!("{home}/feed");
    let args = ["watch", "--ledger", "l.db", "--once", "--json", "--allow-private", "--every", "0", "inbox", &feed];
    let (status, out, err) = printed(dir.path(), &args);
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    let lines: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let whats = |what: &str| lines.iter().filter(|line| line["what"] == what).collect::<Vec<_>>();
    assert!(whats("note")[0]["why"].as_str().is_some_and(|why| why.contains("process 999999, since yesterday")), "{out}");
    let mut new: Vec<_> = whats("new").iter().filter_map(|line| line["doc"].as_str()).collect();
    new.sort_unstable();
    assert_eq!(new, [format!("{home}/a").as_str(), "tot.txt"]);
    assert_eq!(whats("asked")[0]["news"], 1);
    let before = asked.lock().expect("whole").len();
    let (status, out, _) = printed(dir.path(), &args);
    assert_eq!(status, Some(0));
    assert!(!out.contains("\"new\"") && out.contains("not-due"), "{out}");
    assert_eq!(asked.lock().expect("whole").len(), before);
}

#[test]
fn what_is_no_folder_is_told() {
    let dir = tempfile::tempdir().expect("a folder");
    let (status, _, err) = printed(dir.path(), &["watch", "--ledger", "l.db", "nowhere"]);
    assert_eq!(status, Some(1));
    assert!(err.contains("nowhere is no folder and no address of a feed"), "{err}");
    assert!(!dir.path().join("l.db").exists());
}
