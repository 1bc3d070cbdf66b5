//! One record of every type, told in both languages.

use banggiao_extract::FactType;
use banggiao_extract::fact::view::SlotValue;
use banggiao_extract::text::language::Language;
use banggiao_extract::value::Country;
use banggiao_records::StatementId;
use serde_json::{Value, json};

use super::*;
use crate::names::Names;

/// A record with these slots, as JSON has them.
pub(crate) fn record(kind: &str, slots: Value) -> Record {
    let record_type = RecordType::from_code(kind).expect("a type");
    let names: Vec<&'static str> = match record_type {
        RecordType::Fact(fact) => {
            let name = |n: &String| fact.slot(n).map(|(name, _)| name);
            slots.as_object().expect("slots").keys().filter_map(name).collect()
        }
        _ => vec!["name", "country", "offices", "guest", "guest_country", "countries", "within"],
    };
    let value = |value: &Value| match value {
        Value::String(text) => SlotValue::Text(text.clone()),
        Value::Array(items) => SlotValue::List(items.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
        Value::Bool(flag) => SlotValue::Flag(*flag),
        other => SlotValue::Number(other.as_f64().unwrap_or_default()),
    };
    Record {
        key: StatementId(1),
        record_type,
        between: ["KAZ", "VNM"].into_iter().filter_map(Country::from_code).collect(),
        slots: names.into_iter().filter(|n| !slots[n].is_null()).map(|n| (n, value(&slots[n]))).collect(),
        conflicts: Vec::new(),
        steps: Vec::new(),
        when: None,
        first: None,
        last: None,
    }
}

#[test]
fn every_type_is_told_in_one_line_of_both_languages() {
    let [en, vi] = [Language::English, Language::Vietnamese].map(|l| Words::new(l, Names::embedded()));
    let pair = json!(["VNM", "KAZ"]);
    for (kind, slots, english, vietnamese) in [
        (
            "visit",
            json!({"guest": "Tô Lâm", "guest_country": "VNM", "guest_office": "General Secretary of the Party", "host_country": "KAZ",
                   "host": "Kassym-Jomart Tokayev", "kind": "state", "start": "2025-05-05", "end": "2025-05-07"}),
            "5–7 May 2025 · State visit of Tô Lâm (General Secretary of the Party, Vietnam) to Kazakhstan, host Kassym-Jomart Tokayev",
            "5–7/5/2025 · Tô Lâm (Tổng Bí thư, Việt Nam) thăm cấp Nhà nước Kazakhstan, chủ nhà Kassym-Jomart Tokayev",
        ),
        (
            "visit",
            json!({"guest": "Tô Lâm", "host_country": "AZE", "within": "2025-05-05/2025-05-12"}),
            "within 5–12 May 2025 · Visit of Tô Lâm to Azerbaijan",
            "trong khoảng 5–12/5/2025 · Tô Lâm thăm Azerbaijan",
        ),
        (
            "journey",
            json!({"guest": "Tô Lâm", "guest_country": "VNM", "countries": ["KAZ", "AZE"], "within": "2025-05-05/2025-05-12"}),
            "5–12 May 2025 · Journey of Tô Lâm (Vietnam) to Kazakhstan and Azerbaijan",
            "5–12/5/2025 · Tô Lâm (Việt Nam) thăm Kazakhstan và Azerbaijan",
        ),
        (
            "meeting",
            json!({"people": ["Tô Lâm", "Kassym-Jomart Tokayev"], "format": "talks", "date": "2025-05-06", "place": "Astana"}),
            "6 May 2025 · Talks between Tô Lâm and Kassym-Jomart Tokayev, Astana",
            "6/5/2025 · Hội đàm giữa Tô Lâm và Kassym-Jomart Tokayev, Astana",
        ),
        (
            "partnership",
            json!({"countries": pair, "level": "strategic", "change": "upgraded", "date": "2025-05-06"}),
            "6 May 2025 · Vietnam and Kazakhstan: relations raised to Strategic Partnership",
            "6/5/2025 · Việt Nam và Kazakhstan: nâng quan hệ lên Đối tác chiến lược",
        ),
        (
            "partnership",
            json!({"countries": pair, "level": "comprehensive", "change": "intended"}),
            "Vietnam and Kazakhstan: Comprehensive Partnership expected",
            "Việt Nam và Kazakhstan: dự kiến Đối tác toàn diện",
        ),
        (
            "agreement",
            json!({"kind": "joint-statement", "title": "Joint Statement on the Strategic Partnership", "stage": "adopted", "date": "2025-05"}),
            "May 2025 · Joint statement adopted: “Joint Statement on the Strategic Partnership”",
            "5/2025 · Thông qua tuyên bố chung: “Joint Statement on the Strategic Partnership”",
        ),
        (
            "agreement",
            json!({"kind": "plan", "fields": ["trade", "energy"], "stage": "in-force", "term": "2023/2025"}),
            "Plan of action being carried out: trade and energy, for 2023–2025",
            "Triển khai kế hoạch, chương trình: thương mại và năng lượng, giai đoạn 2023–2025",
        ),
        (
            "mechanism",
            json!({"kind": "business-council", "name": "Vietnam – Kazakhstan Business Council", "stage": "proposed"}),
            "Business council, proposed: “Vietnam – Kazakhstan Business Council”",
            "Hội đồng doanh nghiệp, được đề xuất: “Vietnam – Kazakhstan Business Council”",
        ),
        (
            "commitment",
            json!({"mode": "agree", "actors": pair, "text": "raise trade to 5 billion USD", "due": "2030"}),
            "Vietnam and Kazakhstan agreed: “raise trade to 5 billion USD” (by 2030)",
            "Việt Nam và Kazakhstan nhất trí: “raise trade to 5 billion USD” (đến năm 2030)",
        ),
        (
            "figure",
            json!({"indicator": "trade-turnover", "value": 800e6, "unit": "USD", "countries": pair, "period": "2024", "qualifier": "nearly",
                   "change_pct": 99.0, "change_base": "2023"}),
            "2024 · Trade turnover, Vietnam and Kazakhstan: nearly US$800 million (+99%)",
            "2024 · Kim ngạch thương mại, Việt Nam và Kazakhstan: gần 800 triệu USD (+99%)",
        ),
        (
            "figure",
            json!({"indicator": "exports", "value": 2e8, "unit": "USD", "countries": pair, "change_pct": -3.5, "change_base": "2020"}),
            "Exports, Vietnam and Kazakhstan: US$200 million (−3.5% against 2020)",
            "Xuất khẩu, Việt Nam và Kazakhstan: 200 triệu USD (−3,5% so với năm 2020)",
        ),
        (
            "figure",
            json!({"indicator": "rank", "value": 2, "countries": ["KAZ", "VNM"], "scope": "EAEU"}),
            "Kazakhstan ranks no. 2 for Vietnam (EAEU)",
            "Kazakhstan xếp thứ 2 đối với Việt Nam (EAEU)",
        ),
        (
            "target",
            json!({"indicator": "trade-turnover", "value": 5e9, "unit": "USD", "countries": pair, "due": "2030"}),
            "Target: trade turnover US$5 billion by 2030",
            "Mục tiêu: kim ngạch thương mại 5 tỷ USD đến năm 2030",
        ),
        (
            "target",
            json!({"indicator": "trade-turnover", "multiple": 2, "countries": pair}),
            "Target: trade turnover 2 times the present",
            "Mục tiêu: kim ngạch thương mại gấp 2 lần hiện nay",
        ),
        (
            "honour",
            json!({"name": "Order of Dostyk", "class": "First Class", "giver": "KAZ", "recipient": "Tô Lâm", "date": "2025-05-06"}),
            "6 May 2025 · Order of Dostyk (First Class) from Kazakhstan for Tô Lâm",
            "6/5/2025 · Kazakhstan trao Order of Dostyk (First Class) cho Tô Lâm",
        ),
        (
            "invitation",
            json!({"from": "Tô Lâm", "to": "Kassym-Jomart Tokayev", "to_country": "VNM", "accepted": true}),
            "Tô Lâm invited Kassym-Jomart Tokayev to visit Vietnam (accepted)",
            "Tô Lâm mời Kassym-Jomart Tokayev thăm Việt Nam (đã nhận lời)",
        ),
        (
            "position",
            json!({"countries": pair, "topic": "south-china-sea", "text": "peace and stability there"}),
            "Vietnam and Kazakhstan on the South China Sea (East Sea): “peace and stability there”",
            "Việt Nam và Kazakhstan về Biển Đông: “peace and stability there”",
        ),
        (
            "activity",
            json!({"kind": "speech", "who": "Tô Lâm", "name": "policy speech", "place": "Academy of Public Administration"}),
            "Speech: “policy speech”, Academy of Public Administration (Tô Lâm)",
            "Phát biểu: “policy speech”, Academy of Public Administration (Tô Lâm)",
        ),
        (
            "person",
            json!({"name": "Kassym-Jomart Tokayev", "country": "KAZ", "offices": ["President"]}),
            "Kassym-Jomart Tokayev · President · Kazakhstan",
            "Kassym-Jomart Tokayev · Tổng thống · Kazakhstan",
        ),
        ("organisation", json!({"name": "FPT", "countries": ["VNM"]}), "FPT (Vietnam)", "FPT (Việt Nam)"),
    ] {
        let record = record(kind, slots);
        assert_eq!(line(&record, &en).whole(), english);
        assert_eq!(line(&record, &vi).whole(), vietnamese);
    }
}

#[test]
fn what_says_nothing_is_still_told() {
    let words = Words::new(Language::English, Names::embedded());
    for fact in FactType::ALL {
        let line = line(&record(fact.code(), json!({})), &words);
        assert!(!line.text.is_empty() && line.when.is_none(), "{fact:?}: {line:?}");
    }
}
