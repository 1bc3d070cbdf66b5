//! Records scored on the command line: either form of gold, a file or standard input, and what is told where that fails.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use support::{folder, run};

fn recorded(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../eval/tests/recorded/records").join(name)
}

fn printed(args: &[&str], stdin: Option<&Path>) -> (String, String) {
    let output = run(folder().path(), args, stdin);
    (String::from_utf8(output.stdout).expect("UTF-8"), String::from_utf8(output.stderr).expect("UTF-8"))
}

#[test]
fn records_are_scored_from_a_file_and_from_standard_input() {
    let (gold, exported) = (recorded("gold.json"), recorded("exported.jsonl"));
    let (gold, file) = (gold.to_str().expect("a path"), exported.to_str().expect("a path"));
    let misses = fs::read_to_string(recorded("misses.txt")).expect("misses");
    assert_eq!(printed(&["eval", "--misses", "--records", gold, file], None).0, misses);
    assert_eq!(printed(&["eval", "--misses", "--records", gold, "-"], Some(&exported)).0, misses);
    let json = fs::read_to_string(recorded("figures.json")).expect("figures");
    assert_eq!(printed(&["eval", "--json", "--records", gold, file], None).0, json);
}

#[test]
fn gold_may_stand_one_record_a_line() {
    let gold: serde_json::Value = serde_json::from_str(&fs::read_to_string(recorded("gold.json")).expect("gold")).expect("JSON");
    let lines: String = gold["records"].as_array().expect("records").iter().map(|record| format!("{record}\n")).collect();
    let folder = folder();
    let path = folder.path().join("gold.jsonl");
    fs::write(&path, lines).expect("written");
    let exported = recorded("exported.jsonl");
    let out = printed(&["eval", "--records", path.to_str().expect("a path"), exported.to_str().expect("a path")], None).0;
    assert!(fs::read_to_string(recorded("misses.txt")).expect("misses").ends_with(&out), "{out}");
}

#[test]
fn what_cannot_be_scored_is_told_with_its_place() {
    let gold = recorded("gold.json");
    let gold = gold.to_str().expect("a path");
    let told = |args: &[&str]| printed(args, None).1;
    let said = told(&["eval", "--records", gold, "lines.jsonl"]);
    assert!(said.starts_with("banggiao: lines.jsonl:2: is no record; each line must be one record"), "{said}");
    let said = told(&["--interface", "vi", "eval", "--records", "lines.jsonl", gold]);
    assert!(said.starts_with("banggiao: lines.jsonl: không phải tệp nhóm chuẩn"), "{said}");
    let said = told(&["eval", "--records", gold, "lines.jsonl", "good.txt"]);
    assert_eq!(said, "banggiao: give one file of exported records, or -\n");
}
