//! A record's slots, the places that say so, and what people decided of it.

use banggiao_extract::fact::view::SlotValue;
use banggiao_ledger::{Action, Decision, Evidence, Telling};
use banggiao_records::{Record, StatementId};
use banggiao_views::Words;

use super::table::plain;
use super::tame;
use super::wrap::wrap;
use crate::interface;

/// The slots, one a line.
pub fn slots(record: &Record, interface: &interface::Words, width: usize) -> String {
    let mut out = String::new();
    for (name, value) in &record.slots {
        lines(&mut out, &format!("{}: {}", interface.slot(name), plain(value)), width, 2);
    }
    out
}

/// What sources disagree on, each value with the words that say it.
pub fn conflicts(record: &Record, evidence: &[Evidence], words: &Words, interface: &interface::Words, width: usize) -> String {
    let mut out = String::new();
    for conflict in &record.conflicts {
        let slot = words.slot(conflict.slot);
        if let (Some(told), Some((SlotValue::Text(date), by))) = (conflict.odd_weekday(), conflict.values.first()) {
            let (told, date) = (words.weekday(told), date.parse().map_or_else(|_| date.clone(), |date| words.date(date)));
            let head = words.with("conflict-weekday", &[("slot", &slot), ("told", &told), ("date", &date)]);
            out += &format!("\n{}\n", banggiao_views::words::capitalised(&head));
            quotes(&mut out, by, evidence, width);
            continue;
        }
        out += &format!("\n{}\n", interface.with("show-conflict", &[("slot", &slot)]));
        for (value, by) in &conflict.values {
            lines(&mut out, &plain(value), width, 2);
            quotes(&mut out, by, evidence, width);
        }
    }
    out
}

/// The words of the places that say it.
fn quotes(out: &mut String, by: &[StatementId], evidence: &[Evidence], width: usize) {
    for place in evidence.iter().filter(|e| by.contains(&e.statement)) {
        lines(out, &format!("“{}” — {}", place.quote, place.doc), width, 4);
    }
}

/// Places, numbered as `decide split` takes them.
pub fn list(evidence: &[Evidence], words: &Words, width: usize) -> String {
    let mut out = String::new();
    for (number, place) in evidence.iter().enumerate() {
        let told = [Some(place.doc.clone()), place.publisher.clone(), place.published.map(|d| words.day(d)), Some(place.lang.clone())];
        lines(&mut out, &format!("{}. {}", number + 1, told.into_iter().flatten().collect::<Vec<_>>().join(" · ")), width, 2);
        lines(&mut out, &format!("“{}”", place.quote.split_whitespace().collect::<Vec<_>>().join(" ")), width, 5);
    }
    out
}

/// One thing that a document tells, on one line: what it says, and the words that say it.
pub fn telling(telling: &Telling, text: &str, interface: &interface::Words) -> String {
    let said: Vec<String> =
        telling.said.values().iter().map(|(name, value)| format!("{}: {}", interface.slot(name), plain(value))).collect();
    let quote = text.get(telling.span.start as usize..telling.span.end as usize).unwrap_or_default();
    let quote = quote.split_whitespace().collect::<Vec<_>>().join(" ");
    tame(&format!("{} · {} · “{quote}”", telling.said.record_type().code(), said.join("; ")))
}

/// A decision on one line.
pub fn decision(decision: &Decision, interface: &interface::Words) -> String {
    let what = match &decision.action {
        Action::Correct { slot, value } => format!("correct {slot} = {value}"),
        Action::Status(status) => format!("status {}", status.code()),
        Action::Undo(other) => format!("undo {other}"),
        action => action.code().to_owned(),
    };
    let signature = &decision.signature;
    let by = interface.with("decided-by", &[("by", &signature.by), ("at", &signature.at)]);
    let why = if signature.why.is_empty() { String::new() } else { format!(": {}", signature.why) };
    tame(&format!("  {}  {what} · {by}{why}", decision.id))
}

fn lines(out: &mut String, text: &str, width: usize, indent: usize) {
    for line in wrap(&tame(text), width.saturating_sub(indent).max(20), 2) {
        *out += &format!("{}{line}\n", " ".repeat(indent));
    }
}
