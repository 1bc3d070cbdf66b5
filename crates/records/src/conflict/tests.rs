//! Contradictions between records of one pair, and pairs of records that only seem to contradict.

use banggiao_extract::fact::view::SlotValue;
use banggiao_extract::value::Country;
use banggiao_extract::{FactType, value::DateValue};

use super::*;
use crate::RecordType;
use crate::life::target::progress;
use crate::record::Record;
use crate::statement::StatementId;
use crate::window::{Day, Window};

fn day(text: &str) -> Day {
    text.parse::<jiff::civil::Date>().expect("a day").into()
}

/// A record with these slots; `when` is taken from `date`, `start` or `period`.
fn record(key: u64, fact: FactType, told: &str, slots: &[(&'static str, &str)]) -> Record {
    let value = |text: &str| text.parse().map_or_else(|_| SlotValue::Text(text.to_owned()), SlotValue::Number);
    let dated = |name: &str| ["date", "start", "period", "due"].contains(&name);
    Record {
        key: StatementId(key),
        record_type: RecordType::Fact(fact),
        between: ["CHL", "KEN"].into_iter().filter_map(Country::from_code).collect(),
        slots: slots.iter().map(|(n, v)| (*n, if dated(n) { SlotValue::Text((*v).to_owned()) } else { value(v) })).collect(),
        conflicts: Vec::new(),
        steps: Vec::new(),
        when: slots.iter().find(|(n, _)| dated(n)).and_then(|(_, v)| Window::of(v.parse::<DateValue>().ok()?)),
        first: Some(day(told)),
        last: Some(day(told)),
    }
}

fn turnover(key: u64, year: &str, value: &str, growth: Option<&str>) -> Record {
    let mut slots = vec![("indicator", "trade-turnover"), ("value", value), ("unit", "USD"), ("period", year)];
    slots.extend(growth.map(|g| ("change_pct", g)));
    record(key, FactType::Figure, "2025-02-01", &slots)
}

#[test]
fn a_growth_rate_must_fit_the_two_years_it_links() {
    let fits = [turnover(1, "2023", "400000000", None), turnover(2, "2024", "500000000", Some("24.6"))];
    assert_eq!(growth(&fits), []);
    let not = [turnover(1, "2023", "401000000", None), turnover(2, "2024", "502000000", Some("45"))];
    assert!(matches!(growth(&not)[..], [CrossConflict::Growth { told: 45.0, reckoned, .. }] if (25.1..25.3).contains(&reckoned)));
}

#[test]
fn trade_between_two_is_one_series_whichever_is_named_first() {
    let between = |mut figure: Record, countries: [&str; 2]| {
        figure.slots.push(("countries", SlotValue::List(countries.map(str::to_owned).to_vec())));
        figure
    };
    let told = [turnover(1, "2023", "401000000", None), turnover(2, "2024", "502000000", Some("45"))];
    let [before, after] = told.map(|figure| between(figure, ["CHL", "KEN"]));
    let turned = between(turnover(1, "2023", "401000000", None), ["KEN", "CHL"]);
    assert_eq!(growth(&[turned.clone(), after.clone()]).len(), 1);
    let exports = |mut figure: Record| {
        figure.slots[0].1 = SlotValue::Text("exports".to_owned());
        figure
    };
    assert_eq!(growth(&[exports(turned), exports(after.clone())]), []);
    assert_eq!(growth(&[exports(before), exports(after)]).len(), 1);
}

#[test]
fn doubling_is_not_six_times_as_much() {
    let target = |key, slot, value, due: &[(&'static str, &str)]| {
        let slots: Vec<_> = [("indicator", "trade-turnover"), (slot, value)].into_iter().chain(due.iter().copied()).collect();
        record(key, FactType::Target, "2025-05-06", &slots)
    };
    let sum = |value| target(3, "value", value, &[("unit", "USD"), ("due", "2030")]);
    let present = turnover(1, "2024", "800000000", None);
    let found = targets(&[present.clone(), target(2, "multiple", "2", &[]), sum("5000000000")]);
    assert!(matches!(found[..], [CrossConflict::Targets { told: 2.0, reckoned: 6.25, .. }]));
    assert_eq!(targets(&[present.clone(), target(2, "multiple", "2", &[]), sum("1700000000")]), []);
    assert_eq!(targets(&[present.clone(), target(2, "multiple", "2", &[("due", "2026")]), sum("5000000000")]), []);

    let stands = progress(&sum("5000000000"), &[turnover(4, "2023", "400000000", None), present]);
    assert_eq!((stands.goal, stands.distance, stands.series.len()), (Some(5e9), Some(4.2e9), 2));
    assert!(stands.growth_needed.is_some_and(|g| (35.6..35.8).contains(&g)));
}

#[test]
fn an_expected_level_may_be_overtaken() {
    let expected = record(1, FactType::Partnership, "2025-05-05", &[("level", "comprehensive"), ("change", "intended")]);
    let came = |date| record(2, FactType::Partnership, "2025-05-07", &[("level", "strategic"), ("change", "upgraded"), ("date", date)]);
    assert_eq!(levels(&[expected.clone(), came("2025-05-06")]).len(), 1);
    assert_eq!(levels(&[expected.clone(), came("2019-03-01")]), []);
}

#[test]
fn a_first_visit_has_none_before_it() {
    let visit = |key, start, guest, claim: &[(&'static str, &str)]| {
        let slots: Vec<_> = [("guest", guest), ("guest_country", "KEN"), ("host_country", "CHL"), ("guest_office", "President")]
            .into_iter()
            .chain([("start", start), ("stage", "concluded")])
            .chain(claim.iter().copied())
            .collect();
        record(key, FactType::Visit, start, &slots)
    };
    let claim = [visit(1, "2025-06-01", "Amara Otieno", &[("significance", "the first visit at this level in 13 years")])];
    assert!(claims_to_be_first(&claim[0]));
    let found = firsts(&claim, &[claim[0].clone(), visit(2, "2018-04-03", "Peter Mutua", &[])]);
    assert_eq!(found, [CrossConflict::NotFirst { claim: StatementId(1), earlier: StatementId(2) }]);
    assert_eq!(firsts(&claim, &[visit(2, "2010-04-03", "Peter Mutua", &[])]), []);
    let own = [visit(1, "2025-06-01", "Amara Otieno", &[("significance", "her first since taking office")])];
    assert_eq!(firsts(&own, &[visit(2, "2018-04-03", "Peter Mutua", &[])]), []);
}
