//! Lines of levels, agreements and bodies.

use super::Telling;

pub(super) fn partnership(t: Telling<'_>) -> String {
    let level = t.words.code("level", t.text("level").unwrap_or("other"));
    let change = t.text("change").unwrap_or("existing");
    t.with("line-partnership", &[("change", change), ("countries", &t.countries("countries")), ("level", &level)])
}

pub(super) fn agreement(t: Telling<'_>) -> String {
    let kind = t.words.code("agreement-kind", t.text("kind").unwrap_or("other"));
    let mut line = match t.text("stage") {
        Some(_) => t.with("line-agreement", &[("kind", &kind), ("stage", &t.code("stage", "agreement-stage"))]),
        None => t.with("line-agreement-unstaged", &[("kind", &kind)]),
    };
    if let Some(title) = t.quoted("title") {
        line += &format!(": {title}");
    }
    let fields: Vec<String> = t.record.list("fields").iter().map(|f| t.words.code("field", f)).collect();
    if t.text("title").is_none() && !fields.is_empty() {
        line += &format!(": {}", t.words.join(&fields));
    }
    if let Some(term) = t.date("term") {
        line += &format!(", {}", t.with("term", &[("date", &t.words.dated(term))]));
    }
    line
}

pub(super) fn mechanism(t: Telling<'_>) -> String {
    let kind = t.words.code("mechanism-kind", t.text("kind").unwrap_or("other"));
    let line = match t.text("stage") {
        Some(_) => t.with("line-mechanism", &[("kind", &kind), ("stage", &t.code("stage", "mechanism-stage"))]),
        None => t.with("line-mechanism-unstaged", &[("kind", &kind)]),
    };
    match t.quoted("name") {
        Some(name) => format!("{line}: {name}"),
        None => line,
    }
}
