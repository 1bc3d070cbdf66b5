//! Slots told: the value of each as people of either language read it, codes as words, dates and numbers written out.

use banggiao_extract::fact::view::SlotValue;
use banggiao_records::{Record, weekday};

use crate::words::Words;

/// What the codes of a slot are told as: the closed list of them, which for some slots depends on the type.
fn list_of(kind: &str, slot: &str) -> Option<&'static str> {
    Some(match (kind, slot) {
        ("visit", "kind") => "visit-kind",
        ("visit", "stage") => "visit-stage",
        ("agreement", "kind") => "agreement-kind",
        ("agreement", "stage") => "agreement-stage",
        ("mechanism", "kind") => "mechanism-kind",
        ("mechanism", "stage") => "mechanism-stage",
        ("activity", "kind") => "activity-kind",
        (_, "format") => "format",
        (_, "level") => "level",
        (_, "change") => "change",
        (_, "mode") => "mode",
        (_, "fields") => "field",
        (_, "indicator") => "indicator",
        (_, "topic") => "topic",
        _ => return None,
    })
}

/// Slots that hold countries.
const COUNTRIES: [&str; 8] = ["host_country", "guest_country", "countries", "actors", "to_country", "country", "host_countries", "parties"];
/// Slots that hold dates.
const DATES: [&str; 9] = ["start", "end", "within", "date", "due", "period", "term", "change_base", "last"];

/// The filled slots of `record`: what each is called, and its value told.
pub fn all(record: &Record, words: &Words) -> Vec<(String, String)> {
    record.slots.iter().map(|(slot, value)| (words.slot(slot), told(record, slot, value, words))).collect()
}

/// The value of a slot of `record`, told.
pub fn told(record: &Record, slot: &str, value: &SlotValue, words: &Words) -> String {
    match value {
        SlotValue::Number(number) if slot == "change_pct" => words.change(*number),
        SlotValue::Number(number) if slot == "value" => words.amount(*number, record.text("unit")),
        SlotValue::Number(number) => words.number(*number),
        SlotValue::Flag(flag) => words.say(if *flag { "yes" } else { "no" }),
        SlotValue::Text(text) => item(record, slot, text, words),
        SlotValue::List(items) => {
            let items: Vec<String> = items.iter().map(|text| item(record, slot, text, words)).collect();
            words.join(&items)
        }
    }
}

fn item(record: &Record, slot: &str, text: &str, words: &Words) -> String {
    if let Some(list) = list_of(record.record_type.code(), slot) {
        return words.code(list, text);
    }
    if COUNTRIES.contains(&slot) {
        return words.country(text);
    }
    match slot {
        "guest_office" => words.office(text, record.text("guest_country")),
        "qualifier" => words.with(text, &[("number", "…")]),
        // Beside a date in dispute may stand the weekday that was told for it.
        _ if DATES.contains(&slot) => match (text.parse(), weekday::from_code(text)) {
            (Ok(date), _) => words.date(date),
            (Err(_), Some(day)) => words.weekday(day),
            (Err(_), None) => text.to_owned(),
        },
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Names;
    use crate::line::tests::record;
    use banggiao_extract::text::language::Language;
    use serde_json::json;

    #[test]
    fn codes_dates_and_sums_are_told_in_words() {
        let target = record(
            "target",
            json!({"indicator": "trade-turnover", "value": 3e9, "unit": "USD", "due": "2030", "countries": ["KAZ", "VNM"]}),
        );
        for (language, slot, expected) in [
            (Language::English, "indicator", "trade turnover"),
            (Language::English, "value", "US$3 billion"),
            (Language::Vietnamese, "value", "3 tỷ USD"),
            (Language::Vietnamese, "countries", "Kazakhstan và Việt Nam"),
            (Language::Vietnamese, "due", "2030"),
        ] {
            let words = Words::new(language, Names::embedded());
            let value = target.slot(slot).expect("the slot is there");
            assert_eq!(told(&target, slot, value, &words), expected, "{slot}");
        }
    }
}
