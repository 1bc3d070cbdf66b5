//! Behaviour that a transcript cannot show: permissions, closed pipes, threads, forms of output.

mod support;

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Output, Stdio};

use support::{command, folder, run};

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn goldens() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../goldens").to_string_lossy().into_owned()
}

/// Runs as somebody whom permissions bind, where we are somebody whom they do not.
#[cfg(unix)]
fn run_bound(dir: &Path, args: &[&str]) -> Option<Output> {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    if fs::read_dir(dir.join("locked")).is_err() {
        return Some(run(dir, args, None));
    }
    // We are the superuser: the program goes where anybody may run it, and runs as nobody.
    let program = dir.join("banggiao");
    fs::copy(env!("CARGO_BIN_EXE_banggiao"), &program).ok()?;
    fs::set_permissions(dir, fs::Permissions::from_mode(0o755)).ok()?;
    command(&program, dir, args, None).uid(65_534).output().ok()
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_told_and_the_rest_goes_on() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let locked = folder.path().join("locked");
    fs::create_dir(&locked).expect("a folder");
    fs::write(locked.join("a.txt"), support::VISIT).expect("a file");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o000)).expect("locked");
    let output = run_bound(folder.path(), &["extract", "locked", "good.txt"]);
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).expect("unlocked");
    let Some(output) = output else { return };
    assert_eq!(output.status.code(), Some(1));
    let errors = text(&output.stderr);
    assert!(errors.starts_with("banggiao: locked: cannot be read: Permission denied"), "{errors}");
    assert!(text(&output.stdout).contains("\"doc\":\"good.txt\""));
}

#[cfg(unix)]
#[test]
fn loops_of_links_and_marks_before_the_text_are_no_trouble() {
    let folder = folder();
    std::os::unix::fs::symlink(folder.path().join("folder"), folder.path().join("folder/deeper/up")).expect("a link");
    std::os::unix::fs::symlink("nowhere", folder.path().join("folder/gone.txt")).expect("a link");
    let output = run(folder.path(), &["extract", "folder"], None);
    assert_eq!(text(&output.stdout).lines().count(), 3);
    assert!(text(&output.stderr).starts_with("banggiao: folder/gone.txt: there is no such file"));
    // A mark before UTF-8 is part of the text, and counts in spans, for every reader of UTF-8.
    fs::write(folder.path().join("marked.txt"), format!("\u{feff}{}", support::VISIT)).expect("a file");
    let fact = text(&run(folder.path(), &["extract", "marked.txt"], None).stdout);
    assert!(fact.contains("\"span\":[1,78],\"quote\":\"President"), "{fact}");
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let folder = folder();
    let mut child = command(Path::new(env!("CARGO_BIN_EXE_banggiao")), folder.path(), &["extract", &goldens(), &goldens()], None)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    let mut out = child.stdout.take().expect("piped");
    let mut start = [0; 10];
    out.read_exact(&mut start).expect("some output");
    drop(out);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
}

#[test]
fn readers_that_left_before_there_was_any_answer_are_no_error() {
    let folder = folder();
    let program = Path::new(env!("CARGO_BIN_EXE_banggiao"));
    for args in [
        &["sample"][..],
        &["dossier", "VNM", "NZL", "--ledger", "sample.db"],
        &["search", "visit", "--ledger", "sample.db"],
        &["commitments", "--ledger", "sample.db", "--json"],
        &["reread", "--all", "--ledger", "sample.db"],
    ] {
        let mut child = command(program, folder.path(), args, None).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""), "{args:?}");
    }
}

#[test]
fn the_output_is_the_same_for_any_number_of_threads() {
    let folder = folder();
    for format in ["jsonl", "table", "html"] {
        let of = |jobs: &str| {
            let output = run(folder.path(), &["extract", "--format", format, "--jobs", jobs, &goldens()], None);
            assert!(output.status.success());
            output.stdout
        };
        let one = of("1");
        assert!(!one.is_empty());
        assert!(one == of("2") && one == of("9"), "{format}");
    }
}

#[test]
fn a_table_fits_its_width_and_has_colours_only_where_they_are_wanted() {
    let folder = folder();
    let args = ["extract", "--format", "table", "good.txt"];
    let plain = text(&run(folder.path(), &args, None).stdout);
    assert!(!plain.contains('\x1b') && plain.contains("state visit"), "{plain}");
    assert!(plain.lines().all(|l| l.chars().count() <= 90), "{plain}");
    let mut coloured = command(Path::new(env!("CARGO_BIN_EXE_banggiao")), folder.path(), &args, None);
    assert!(text(&coloured.env("CLICOLOR_FORCE", "1").output().expect("runs").stdout).contains("\x1b[1;34mvisit"));
    let vietnamese = ["--interface", "vi", "extract", "--format", "table", "good.txt"];
    assert!(text(&run(folder.path(), &vietnamese, None).stdout).contains("chuyến thăm"));
}

#[test]
fn explain_names_the_pattern_and_marks_the_words() {
    let folder = folder();
    let out = text(&run(folder.path(), &["explain", "good.txt"], None).stdout);
    assert!(out.starts_with("good.txt:1: visit guest=Alar Karis host_country=FIN"), "{out}");
    assert!(out.contains("found by en/visit/"), "{out}");
    assert!(out.contains("  ~ Finland fills host_country"), "{out}");
    let marks = out.lines().find(|l| l.starts_with("  | ") && l.contains('~')).expect("marks");
    let line = out.lines().find(|l| l.contains("| President Alar")).expect("the text");
    assert_eq!(&marks[line.find("Finland").expect("there")..][..7], "~~~~~~~");
}

#[test]
fn published_resolves_what_the_text_leaves_open() {
    let folder = folder();
    let sentence = "President Alar Karis of Estonia paid a state visit to Finland on Monday.";
    fs::write(folder.path().join("open.txt"), sentence).expect("a file");
    let out = text(&run(folder.path(), &["extract", "--published", "2024-05-29", "open.txt"], None).stdout);
    assert!(out.contains("\"start\":\"2024-05-27\""), "{out}");
    let line = format!("{{\"text\": \"{sentence}\", \"published\": \"2024-06-05\"}}");
    fs::write(folder.path().join("open.jsonl"), line).expect("a file");
    let out = text(&run(folder.path(), &["extract", "--published", "2024-05-29", "open.jsonl"], None).stdout);
    assert!(out.contains("\"start\":\"2024-06-03\"") && out.contains("\"doc\":\"open.jsonl:1\""), "{out}");
}

#[test]
fn the_samples_make_a_dossier() {
    let folder = folder();
    let mut sample = command(Path::new(env!("CARGO_BIN_EXE_banggiao")), folder.path(), &["sample"], None);
    let out = text(&sample.env("COLUMNS", "100").output().expect("the program runs").stdout);
    assert!(out.starts_with("sample.db: 7 new documents"), "{out}");
    assert!(out.contains("Comprehensive Strategic Partnership since 26 February 2025"), "{out}");
    assert!(folder.path().join("sample.db").exists());
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md")).expect("the README");
    let tour = readme.split_once("$ banggiao sample\n").and_then(|(_, rest)| rest.split_once("...\n")).expect("the tour").0;
    assert!(out.starts_with(tour), "the README shows otherwise what the samples make:\n{out}");
    let again = text(&run(folder.path(), &["sample"], None).stdout);
    assert!(again.starts_with("sample.db: 7 known already"), "{again}");
}

#[test]
fn the_samples_show_facts_beside_sentences() {
    let folder = folder();
    let out = text(&run(folder.path(), &["sample", "--facts", "table"], None).stdout);
    assert!(out.contains("en/cluster-vnm-nzl-01.txt") && out.contains(" │ "), "{out}");
    assert!(out.lines().all(|l| l.chars().count() <= 90), "{out}");
}

#[test]
fn a_decision_holds_when_the_documents_are_read_anew() {
    let folder = folder();
    let go = |args: &[&str]| text(&run(folder.path(), args, None).stdout);
    go(&["ingest", "--ledger", "l.db", "good.txt"]);
    let records = go(&["export", "--ledger", "l.db"]);
    let visit = records.lines().find(|l| l.contains("\"type\":\"visit\"")).expect("a visit");
    let id = visit.split("\"id\":\"").nth(1).and_then(|r| r.split('"').next()).expect("an id");
    go(&["decide", "--ledger", "l.db", "--by", "an", "--why", "seen there", "correct", id, "kind", "working"]);
    go(&["reread", "--all", "--ledger", "l.db"]);
    let shown = go(&["show", "--ledger", "l.db", &id[..6]]);
    assert!(shown.contains("kind: working") && shown.contains("corrected") && shown.contains("seen there"), "{shown}");
    let decision = shown.lines().find(|l| l.contains("correct kind")).and_then(|l| l.split_whitespace().next()).expect("a decision");
    go(&["decide", "--ledger", "l.db", "--by", "an", "undo", decision]);
    let shown = go(&["show", "--ledger", "l.db", id]);
    assert!(!shown.contains("kind: working"), "{shown}");
    assert!(go(&["decide", "--ledger", "l.db", "list"]).contains("[undone]"));
}

#[test]
fn a_faulty_pack_is_shown_where_it_is_written() {
    let folder = folder();
    let packs = folder.path().join("packs");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../extract/packs");
    copy(&source, &packs);
    let check = || run(folder.path(), &["packs", "check", "--packs", "packs"], None);
    let visit = packs.join("en/patterns/visit.pat");
    let good = fs::read_to_string(&visit).expect("the pattern file");

    fs::write(&visit, format!("{good}\nfires \"The ferry left the harbour.\"\n  guest=\"Nobody\"\n")).expect("written");
    let output = check();
    let out = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{out}");
    let line = good.lines().count() + 2;
    assert!(out.contains(&format!("--> packs/en/patterns/visit.pat:{line}:1")), "{out}");
    assert!(out.contains("^^^^^^^") && out.contains("must give a visit"), "{out}");
    assert!(out.lines().last().is_some_and(|l| l.starts_with("1 failures; ")), "{out}");

    fs::write(&visit, format!("{good}\npattern broken\n  match {{nobody:country}}\n")).expect("written");
    let output = check();
    let out = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{out}");
    assert!(out.contains("--> packs/en/patterns/visit.pat:") && out.contains("nobody") && out.contains('^'), "{out}");
    let output = run(folder.path(), &["extract", "--packs", "packs", "good.txt"], None);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("--> packs/en/patterns/visit.pat:"));

    let output = run(folder.path(), &["packs", "check", "--packs", "nowhere"], None);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("cannot read the packs in nowhere"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the packs") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() { copy(&path, &to) } else { fs::copy(&path, &to).map(drop).expect("copied") }
    }
}

/// Where the codebook's scorer and Python are at hand, both must give the same for the facts of today.
#[test]
fn eval_agrees_with_the_codebooks_scorer() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let scorer = root.join("../shared/score/score.py");
    if !scorer.is_file() {
        return;
    }
    let folder = folder();
    for language in ["en", "vi"] {
        let texts = format!("{}/{language}", goldens());
        let facts = run(folder.path(), &["extract", "--format", "jsonl", &texts], None).stdout;
        fs::write(folder.path().join("facts.jsonl"), facts).expect("written");
        for form in [&["--misses"][..], &["--json"]] {
            let mut python = std::process::Command::new("python3");
            python.arg(&scorer).args(["--gold", &texts, "--texts", &texts]).args(form).arg("facts.jsonl");
            let Ok(wanted) = python.current_dir(folder.path()).output() else {
                return;
            };
            assert!(wanted.status.success(), "{}", text(&wanted.stderr));
            let args = [&["eval", "--gold", &texts, &texts][..], form].concat();
            assert_eq!(text(&run(folder.path(), &args, None).stdout), text(&wanted.stdout), "{form:?}");
        }
    }
}
