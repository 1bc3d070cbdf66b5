//! Lines of what is said: commitments, positions.

use super::Telling;

pub(super) fn commitment(t: Telling<'_>) -> String {
    let mode = t.words.code("mode", t.text("mode").unwrap_or("expect"));
    let actors = match t.record.list("actors") {
        [] => t.words.say("somebody"),
        actors => t.words.countries(actors),
    };
    let text = t.quoted("text").unwrap_or_default();
    let line = t.with("line-commitment", &[("actors", &actors), ("mode", &mode), ("text", &text)]);
    match t.date("due") {
        Some(due) => format!("{line} ({})", t.with("by-date", &[("date", &t.words.dated(due))])),
        None => line,
    }
}

pub(super) fn position(t: Telling<'_>) -> String {
    let topic = t.words.code("topic", t.text("topic").unwrap_or("other"));
    let text = t.quoted("text").unwrap_or_default();
    t.with("line-position", &[("countries", &t.countries("countries")), ("topic", &topic), ("text", &text)])
}
