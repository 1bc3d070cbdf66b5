//! Lines of figures and targets.

use banggiao_extract::value::DateValue;

use super::Telling;

pub(super) fn figure(t: Telling<'_>) -> String {
    let mut line = if t.text("indicator") == Some("rank") { rank(t) } else { sum(t) };
    if let Some(scope) = t.text("scope") {
        line += &format!(" ({})", scope.trim_matches([' ', '(', ')']));
    }
    line
}

fn sum(t: Telling<'_>) -> String {
    let indicator = t.code("indicator", "indicator");
    let mut line = format!("{indicator}, {}", t.countries("countries"));
    if let Some(value) = t.record.number("value") {
        line += &format!(": {}", t.words.qualified(value, t.text("unit"), t.text("qualifier")));
    }
    if let Some(change) = t.record.number("change_pct") {
        let base = t.date("change_base").filter(|base| !is_year_before(t.date("period"), *base));
        let against = base.map(|base| format!(" {}", t.with("against", &[("date", &t.words.dated(base))])));
        line += &format!(" ({}{})", t.words.change(change), against.unwrap_or_default());
    }
    line
}

/// Whether a base is the year before the period, which goes without saying.
fn is_year_before(period: Option<DateValue>, base: DateValue) -> bool {
    let year = |date: DateValue| date.start().filter(|d| d.month.is_none()).map(|d| d.year);
    period.and_then(year).zip(year(base)).is_some_and(|(period, base)| base + 1 == period)
}

fn rank(t: Telling<'_>) -> String {
    let value = t.record.number("value").map(|value| t.words.number(value)).unwrap_or_default();
    let ([ranked, other, ..], value) = (t.record.list("countries"), value) else {
        return format!("{}, {}", t.code("indicator", "indicator"), t.countries("countries"));
    };
    let (ranked, other) = (t.words.country(ranked), t.words.country(other));
    t.with("line-rank", &[("ranked", &ranked), ("value", &value), ("other", &other)])
}

pub(super) fn target(t: Telling<'_>) -> String {
    let indicator = t.code("indicator", "indicator");
    let value = match (t.record.number("value"), t.record.number("multiple")) {
        (Some(value), _) => t.words.amount(value, t.text("unit")),
        (None, Some(multiple)) => t.with("line-multiple", &[("number", &t.words.number(multiple))]),
        (None, None) => String::new(),
    };
    let line = t.with("line-target", &[("indicator", &indicator), ("value", &value)]);
    match t.date("due") {
        Some(due) => format!("{line} {}", t.with("by-date", &[("date", &t.words.dated(due))])),
        None => line,
    }
}
