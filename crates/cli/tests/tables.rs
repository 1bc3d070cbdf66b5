//! Tables and reports in one ledger, and pages given back as they came.

#[allow(dead_code)]
mod support;

use std::fs;
use std::path::Path;

use serde_json::Value;
use support::run;

fn ok(dir: &Path, args: &[&str]) -> String {
    let output = run(dir, args, None);
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn exported(dir: &Path, ledger: &str) -> Vec<Value> {
    let lines = ok(dir, &["export", "--ledger", ledger]);
    lines.lines().map(|line| serde_json::from_str(line).expect("a record")).collect()
}

const TRAVELS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<trips>
    <trip who=\"rowan-edith\" role=\"president\">
        <id>901</id>
        <role>president</role>
        <name>Edith Rowan</name>
        <start-date>2031-05-27</start-date>
        <end-date>2031-05-28</end-date>
        <country id=\"estonia\">Estonia</country>
        <locale>Tallinn,Tartu</locale>
        <remarks>State visit; met with President Kask.</remarks>
    </trip>
    <trip who=\"rowan-edith\" role=\"president\">
        <id>902</id>
        <role>president</role>
        <name>Edith Rowan</name>
        <start-date>2031-06</start-date>
        <end-date>2031-06</end-date>
        <country id=\"korea-south\">Korea, Republic of</country>
        <locale>Seoul</locale>
        <remarks>Attended a summit.</remarks>
    </trip>
</trips>
";

const REPORT: &str = "Tallinn, 27 May 2031. US President Edith Rowan paid a state visit to Estonia from 27 to 28 May 2031.";

#[test]
fn visits_of_a_table_and_of_reports_are_one() {
    let dir = tempfile::tempdir().expect("a folder");
    let dir = dir.path();
    fs::write(dir.join("travels.xml"), TRAVELS).expect("written");
    fs::write(dir.join("report.txt"), REPORT).expect("written");
    for (ledger, order) in [("one.db", ["travels.xml", "report.txt"]), ("other.db", ["report.txt", "travels.xml"])] {
        order.iter().for_each(|file| drop(ok(dir, &["ingest", "--ledger", ledger, file])));
    }
    let records = exported(dir, "one.db");
    assert_eq!(records, exported(dir, "other.db"), "the order leaves no trace");
    let visits: Vec<&Value> = records.iter().filter(|record| record["type"] == "visit").collect();
    assert_eq!(visits.len(), 2, "{visits:#?}");
    let estonia = visits.iter().find(|visit| visit["host_country"] == "EST").expect("the visit to Estonia");
    assert_eq!((&estonia["sources"], &estonia["kind"], &estonia["start"]), (&2.into(), &"state".into(), &"2031-05-27".into()));
    assert_eq!(estonia["conflicts"], Value::Array(Vec::new()));
    let quotes: Vec<&str> = estonia["evidence"].as_array().expect("evidence").iter().filter_map(|e| e["quote"].as_str()).collect();
    let row = &TRAVELS[TRAVELS.find("<trip ").expect("a row")..TRAVELS.find("</trip>").expect("its end") + "</trip>".len()];
    assert!(quotes.contains(&row), "the evidence is the row as it stands: {quotes:#?}");
    let korea = visits.iter().find(|visit| visit["host_country"] == "KOR").expect("the visit to Korea");
    assert_eq!((&korea["start"], &korea["kind"]), (&"2031-06".into(), &"attend".into()));
    // Read anew from what is kept, everything is as it was.
    let reread = ok(dir, &["reread", "--all", "--ledger", "one.db"]);
    assert_eq!(reread.trim(), "3 documents read anew");
    assert_eq!(records, exported(dir, "one.db"));
    ok(dir, &["doctor", "--ledger", "one.db"]);
}

#[test]
fn a_map_of_the_user_is_kept_with_the_rows_that_it_read() {
    let dir = tempfile::tempdir().expect("a folder");
    let dir = dir.path();
    fs::write(dir.join("book.csv"), "Who;Where;Day\nLê Thị Hoa;Fiji;6/5/2031\n").expect("written");
    let map = "[table]\ncolumns = [\"Who\"]\n[[fact]]\ntype = \"visit\"\nguest = \"Who\"\nhost_country = \"Where\"\n\
               start = { column = \"Day\", dates = \"day-first\" }\n";
    fs::write(dir.join("book.toml"), map).expect("written");
    ok(dir, &["ingest", "--ledger", "l.db", "--map", "book.toml", "book.csv"]);
    fs::remove_file(dir.join("book.toml")).expect("removed");
    let before = exported(dir, "l.db");
    assert!(before.iter().any(|record| record["type"] == "visit" && record["start"] == "2031-05-06"), "{before:#?}");
    ok(dir, &["reread", "--all", "--ledger", "l.db"]);
    assert_eq!(before, exported(dir, "l.db"));
}

#[test]
fn pages_come_back_byte_for_byte() {
    let folder = support::folder();
    let dir = folder.path();
    let names = ["page.html", "release.eml", "windows-1258.txt", "utf-16le.txt", "good.txt"];
    for name in names {
        let mut args = vec!["ingest", "--ledger", "l.db", name];
        if name == "windows-1258.txt" {
            args.extend(["--encoding", "windows-1258"]);
        }
        ok(dir, &args);
    }
    for name in names {
        ok(dir, &["document", "--ledger", "l.db", name, "--received", "got"]);
        assert_eq!(fs::read(dir.join("got")).expect("written"), fs::read(dir.join(name)).expect("a file"), "{name}");
    }
    // Plain text is not kept twice, and has nothing to be kept besides.
    let told: Value = serde_json::from_str(&ok(dir, &["document", "--json", "--ledger", "l.db", "good.txt"])).expect("JSON");
    assert_eq!(told["received"], Value::Null);
    let told: Value = serde_json::from_str(&ok(dir, &["document", "--json", "--ledger", "l.db", "page.html"])).expect("JSON");
    assert_eq!(told["received"][0]["format"], "html");
    assert_eq!(told["received"][0]["parts"][0][2], "title");
    ok(dir, &["doctor", "--ledger", "l.db"]);
}
