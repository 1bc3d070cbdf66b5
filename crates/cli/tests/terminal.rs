//! Nothing that a document says can command the terminal on which it is shown.

mod support;

use support::{folder, run};

/// A dispatch whose words, title and name carry control characters: an escape that clears the screen, a bell, a C1 introducer.
fn hostile() -> String {
    let line = serde_json::json!({
        "id": "d\u{1b}[2J.1",
        "title": "Ghana and Peru \u{1b}]0;owned\u{7}sign",
        "published": "2025-03-04",
        "publisher": "Press\u{1b}[31m",
        "text": "Accra, March 4. President Ana \u{1b}[5mQuispe of Peru paid a state visit to Ghana on March 3-4, 2025. \
                 Ghana and Peru signed an agreement on \u{9b}31mfisheries\u{1b}[0m cooperation. \
                 Trade between Ghana and Peru reached 120 million USD\u{7} in 2024. \
                 Ghana will open an embassy in Lima by 2026."
    });
    format!("{line}\n")
}

#[test]
fn control_characters_of_a_document_reach_no_terminal() {
    let folder = folder();
    std::fs::write(folder.path().join("one.jsonl"), hostile()).expect("written");
    let said = |args: &[&str]| {
        let output = run(folder.path(), args, None);
        let text = String::from_utf8(output.stdout).expect("UTF-8") + &String::from_utf8_lossy(&output.stderr);
        let commands = text.chars().filter(|c| c.is_control() && *c != '\n').collect::<String>();
        assert!(commands.is_empty(), "{args:?}: {commands:?} in {text}");
        text
    };
    said(&["ingest", "one.jsonl"]);
    let visits: serde_json::Value = serde_json::from_str(&said(&["visits", "--json"])).expect("JSON");
    let id = visits["entries"]["shown"][0]["id"].as_str().expect("a visit with an id").to_owned();
    said(&["decide", "--by", "An\u{1b}[2J", "--why", "seen\u{7}", "accept", &id]);
    for args in [
        &["show", &id][..],
        &["search", "Peru"],
        &["decide", "list"],
        &["reread"],
        &["dossier", "Ghana", "Peru"],
        &["timeline"],
        &["visits"],
        &["agreements"],
        &["figures"],
        &["commitments"],
        &["people"],
        &["conflicts"],
        &["extract", "--format", "table", "one.jsonl"],
        &["explain", "one.jsonl"],
    ] {
        assert!(!said(args).is_empty() || args[0] == "conflicts", "{args:?}");
    }
}
