//! A weekday that does not fit its date is a conflict: told with its quote wherever conflicts are.

#[allow(dead_code)]
mod support;

use std::fs;

use support::run;

const TEXT: &str = "RIGA, 10 May 2025 - President Alar Karis of Estonia paid a state visit to Latvia on Friday, 7 May 2025.\n\n\
    On 8 May 2025 the two sides signed an agreement on rail transport.";

#[test]
fn a_weekday_that_does_not_fit_is_told_in_every_place_where_conflicts_are() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::write(dir.path().join("one.txt"), TEXT).expect("a file");
    let said = |args: &[&str]| {
        let output = run(dir.path(), args, None);
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        // Lines are broken where the terminal ends.
        String::from_utf8(output.stdout).expect("UTF-8").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(said(&["ingest", "one.txt"]).contains("1 new conflict"));
    let conflicts: serde_json::Value = serde_json::from_str(&said(&["conflicts", "--json"])).expect("JSON");
    assert_eq!(conflicts["total"], 1);
    let conflict = &conflicts["shown"][0];
    assert_eq!((&conflict["slot"], &conflict["values"]), (&"start".into(), &serde_json::json!(["2025-05-07", "friday"])));
    let id = conflict["record"]["id"].as_str().expect("an id").to_owned();
    let (en, vi) = ("7 May 2025, is no Friday", "không phải thứ Sáu");
    for args in [&["conflicts"][..], &["conflicts", "Latvia"], &["dossier", "Estonia", "Latvia"], &["show", &id]] {
        assert!(said(args).contains(en), "{args:?}: {}", said(args));
        assert!(said(&[&["--interface", "vi"], args].concat()).contains(vi), "{args:?}");
    }
    assert!(said(&["show", &id]).contains("state visit to Latvia on Friday, 7 May 2025"));
    let exported = said(&["export"]);
    assert!(exported.contains(r#""value":"friday""#), "{exported}");
}
