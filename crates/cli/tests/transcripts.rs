//! Transcripts: commands as typed and what they print, kept in `transcripts/`, run in a folder of texts good and bad.
//!
//! A transcript holds `$ banggiao ...` lines, each followed by what is printed (standard output, then standard error) and
//! `? STATUS`. Facts are shown as `fact TYPE in DOC`, so that a better pattern does not change a transcript. After a change
//! that is meant, run the test with BANGGIAO_TRANSCRIPTS=write and review the difference.

mod support;

use std::fs;
use std::path::Path;

#[test]
fn every_transcript_holds() {
    let folder = support::folder();
    let transcripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts");
    let write = std::env::var("BANGGIAO_TRANSCRIPTS").is_ok_and(|v| v == "write");
    let mut count = 0;
    for entry in fs::read_dir(transcripts).expect("the transcripts") {
        let path = entry.expect("an entry").path();
        let wanted = fs::read_to_string(&path).expect("a transcript");
        let got = replay(&wanted, folder.path());
        if write {
            fs::write(&path, &got).expect("written");
        } else {
            assert_eq!(got, wanted, "{}", path.display());
        }
        count += 1;
    }
    assert!(count > 0);
}

/// The transcript with what its commands print now.
fn replay(transcript: &str, dir: &Path) -> String {
    let mut out = String::new();
    let mut printed = false;
    for line in transcript.lines() {
        let Some(typed) = line.strip_prefix("$ banggiao ") else {
            if !printed {
                out += &format!("{line}\n");
            }
            printed = printed && !line.starts_with("? ");
            continue;
        };
        printed = true;
        let (typed, stdin) = match typed.split_once(" < ") {
            Some((typed, file)) => (typed, Some(dir.join(file))),
            None => (typed, None),
        };
        let args: Vec<&str> = typed.split_whitespace().collect();
        let output = support::run(dir, &args, stdin.as_deref());
        out += &format!("{line}\n");
        for bytes in [&output.stdout, &output.stderr] {
            String::from_utf8_lossy(bytes).lines().for_each(|line| out += &format!("{}\n", shortened(line)));
        }
        out += &format!("? {}\n", output.status.code().unwrap_or(-1));
    }
    out
}

/// A fact by its type and document only.
fn shortened(line: &str) -> String {
    match serde_json::from_str::<serde_json::Value>(line) {
        Ok(fact) if fact.get("span").is_some() => {
            format!("fact {} in {}", fact["type"].as_str().unwrap_or("?"), fact["doc"].as_str().unwrap_or("?"))
        }
        _ => line.trim_end().to_owned(),
    }
}
