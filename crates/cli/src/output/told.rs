//! What lists and the dossier tell alike: a commitment with its deadline, a disagreement with both sides.

use banggiao_records::life::commitment::Status;
use banggiao_records::{StatementId, weekday};
use banggiao_views::Words;
use banggiao_views::dispute::{Dispute, Value};
use banggiao_views::line::line;
use banggiao_views::tracker::{Suggested, Tracked};

use super::page::short;

/// A commitment, its deadline first, and what later facts suggest.
pub fn tracked(tracked: &Tracked, words: &Words) -> String {
    let mut record = tracked.commitment.record().clone();
    let told = record.text("due").and_then(|due| due.parse().ok()).map(|due| words.date(due));
    let mut parts = Vec::new();
    if let Some((days, due)) = tracked.days_left.zip(tracked.due)
        && matches!(tracked.state, Status::Overdue | Status::Open | Status::InProgress)
    {
        // A year away and more, days say less than the date.
        let days = usize::try_from(days.abs()).map(|n| (n, days < 0)).unwrap_or_default();
        parts.push(match days {
            (n, true) => words.many("days-over", n),
            (n, false) if n <= 366 => words.many("days-left", n),
            _ => words.with("due-on", &[("date", &told.unwrap_or_else(|| words.day(due)))]),
        });
        // It is told once.
        record.slots.retain(|(slot, _)| *slot != "due");
    }
    parts.push(line(&record, words).text);
    parts.extend(tracked.suggestions.first().map(|s| suggested(s, words)));
    parts.join(" · ")
}

fn suggested(suggested: &Suggested, words: &Words) -> String {
    let list = if suggested.reason == "agreement" { "agreement-stage" } else { "mechanism-stage" };
    let stage = suggested.stage.map(|stage| words.code(list, stage)).unwrap_or_default();
    let reason = words.with(&format!("reason-{}", suggested.reason), &[("stage", &stage)]);
    let status = words.code("status", suggested.suggests.code());
    format!("{} [{}]", words.with("suggests", &[("status", &status), ("reason", &reason)]), short(suggested.record))
}

/// A disagreement with both sides, and the record in doubt.
pub fn dispute(dispute: &Dispute, words: &Words) -> (String, Option<StatementId>) {
    match dispute {
        Dispute::Slot { record, slot, values } => {
            if let [Value::Text(date), Value::Text(told)] = &values[..]
                && let Some((told, date)) = weekday::from_code(told).zip(date.parse().ok())
            {
                let told = words.weekday(told);
                let date = words.date(date);
                let text = words.with("conflict-weekday", &[("slot", &words.slot(slot)), ("told", &told), ("date", &date)]);
                return (format!("{}: {text}", line(record.record(), words).whole()), Some(record.id()));
            }
            let told: Vec<String> = values.iter().map(|v| value(v, slot, record.record().text("unit"), words)).collect();
            let told = told
                .iter()
                .skip(1)
                .fold(told.first().cloned().unwrap_or_default(), |a, b| words.with("or", &[("first", &a), ("second", b)]));
            let text = words.with("conflict-slot", &[("slot", &words.slot(slot)), ("values", &told)]);
            (format!("{}: {text}", line(record.record(), words).whole()), Some(record.id()))
        }
        Dispute::Across { code, sides, records, told, reckoned } => {
            let number = |n: &Option<f64>| n.map(|n| words.reckoned(n)).unwrap_or_default();
            let (told, reckoned) = match *code {
                "growth" => (words.change(number(told)), words.change(number(reckoned))),
                _ => (words.number(number(told)), words.number(number(reckoned))),
            };
            let text = words.with(&format!("conflict-{code}"), &[("told", &told), ("reckoned", &reckoned)]);
            let sides: Vec<String> =
                sides.iter().map(|side| format!("{} [{}]", line(side.record(), words).whole(), short(side.id()))).collect();
            (format!("{}: {}", banggiao_views::words::capitalised(&text), sides.join(" | ")), records.first().copied())
        }
    }
}

/// A value in dispute as people read it.
fn value(value: &Value, slot: &str, unit: Option<&str>, words: &Words) -> String {
    match value {
        Value::Number(n) if slot == "change_pct" => words.change(*n),
        Value::Number(n) if slot == "value" => words.amount(*n, unit),
        Value::Number(n) => words.number(*n),
        Value::Flag(flag) => flag.to_string(),
        Value::Text(text) => text.parse().map_or_else(|_| text.clone(), |date| words.date(date)),
    }
}
