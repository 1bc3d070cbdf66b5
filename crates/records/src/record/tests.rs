//! Records of made-up clusters: what is shown of each slot, and what is disputed.

use std::sync::Arc;

use banggiao_extract::Slots;
use banggiao_extract::fact::{Agreement, Figure, Mechanism, Meeting, Visit};
use banggiao_extract::value::{AgreementStage, Country, Indicator, MechanismStage, Qualifier, VisitKind, VisitStage};

use super::*;
use crate::said::Said;

/// The record of statements, each with how many sources say it and the days of its first and last telling.
fn record(told: Vec<(Slots, u32, i32, i32)>) -> Record {
    let mut cluster: Vec<Voiced> = told
        .into_iter()
        .map(|(slots, sources, first, last)| {
            let statement = Statement::new(Said::Fact(slots), &[], None);
            Voiced { id: statement.id(), statement: Arc::new(statement), sources, first: Some(Day(first)), last: Some(Day(last)) }
        })
        .collect();
    cluster.sort_by_key(|v| v.id);
    Record::new(&cluster).expect("a cluster has statements")
}

fn text(record: &Record, slot: &str) -> Option<String> {
    record.slot(slot).map(choose::text)
}

fn disputed(record: &Record) -> Vec<&'static str> {
    record.conflicts.iter().map(|c| c.slot).collect()
}

fn visit(kind: VisitKind, stage: VisitStage, start: &str) -> Slots {
    Slots::Visit(Visit {
        guest: Some("Amara Otieno".into()),
        kind: Some(kind),
        stage: Some(stage),
        start: start.parse().ok(),
        ..Visit::default()
    })
}

#[test]
fn a_visit_shows_the_furthest_stage_and_the_kind_of_most() {
    let told = record(vec![
        (visit(VisitKind::State, VisitStage::Announced, "2025-03"), 2, 0, 3),
        (visit(VisitKind::State, VisitStage::Concluded, "2025-03-09"), 3, 20, 20),
        (visit(VisitKind::Attend, VisitStage::UnderWay, "2025-03-09"), 1, 18, 18),
    ]);
    assert_eq!(text(&told, "stage").as_deref(), Some("concluded"));
    assert_eq!(text(&told, "kind").as_deref(), Some("state"));
    assert_eq!(text(&told, "start").as_deref(), Some("2025-03-09"));
    assert_eq!(disputed(&told), [""; 0]);
}

#[test]
fn two_kinds_or_two_days_cannot_both_be_true() {
    let told = record(vec![
        (visit(VisitKind::State, VisitStage::UnderWay, "2025-03-09"), 2, 18, 18),
        (visit(VisitKind::Official, VisitStage::UnderWay, "2025-03-10"), 1, 18, 18),
    ]);
    assert_eq!(text(&told, "kind").as_deref(), Some("state"));
    assert_eq!(disputed(&told), ["kind", "start"]);
    assert_eq!(told.conflicts[0].values.len(), 2);
}

#[test]
fn a_month_in_which_both_days_lie_settles_nothing() {
    let told = record(vec![
        (visit(VisitKind::State, VisitStage::Concluded, "2025-03"), 4, 400, 900),
        (visit(VisitKind::State, VisitStage::UnderWay, "2025-03-09"), 2, 18, 18),
        (visit(VisitKind::State, VisitStage::UnderWay, "2025-03-10"), 1, 18, 18),
    ]);
    assert_eq!(text(&told, "start").as_deref(), Some("2025-03-09"));
    assert_eq!(disputed(&told), ["start"]);
}

#[test]
fn a_visit_called_off_before_it_was_made_is_a_conflict_unless_it_was_made_later() {
    let called_off = |day| (visit(VisitKind::State, VisitStage::Cancelled, "2025-03-09"), 1, day, day);
    let made = (visit(VisitKind::State, VisitStage::Concluded, "2025-03-09"), 1, 60, 60);
    assert_eq!(disputed(&record(vec![called_off(20), made.clone()])), [""; 0]);
    assert_eq!(disputed(&record(vec![called_off(58), made])), ["stage"]);
}

fn turnover(value: f64, qualifier: Option<Qualifier>) -> Slots {
    Slots::Figure(Figure { indicator: Some(Indicator::TradeTurnover), value: Some(value), qualifier, ..Figure::default() })
}

#[test]
fn rounding_is_no_conflict_and_the_most_exact_is_shown() {
    let told = record(vec![
        (turnover(4.6e9, None), 3, 0, 0),
        (turnover(4.58e9, None), 1, 0, 0),
        (turnover(4.5e9, Some(Qualifier::Over)), 2, 0, 0),
    ]);
    assert_eq!(told.slot("value"), Some(&SlotValue::Number(4.58e9)));
    assert_eq!(told.slot("qualifier"), None);
    assert_eq!(disputed(&told), [""; 0]);
    let apart = record(vec![(turnover(4.6e9, None), 3, 0, 0), (turnover(5.2e9, None), 1, 0, 0)]);
    assert_eq!(apart.slot("value"), Some(&SlotValue::Number(4.6e9)));
    assert_eq!(disputed(&apart), ["value"]);
}

fn agreement(stage: AgreementStage, date: &str) -> Slots {
    Slots::Agreement(Agreement { stage: Some(stage), date: date.parse().ok(), ..Agreement::default() })
}

#[test]
fn the_date_of_an_agreement_is_that_of_its_furthest_stage() {
    let told = record(vec![
        (agreement(AgreementStage::Negotiating, "2023"), 5, 0, 0),
        (agreement(AgreementStage::Exchanged, "2025-03-10"), 1, 800, 800),
        (agreement(AgreementStage::Signed, "2025-03-09"), 1, 800, 800),
    ]);
    assert_eq!(text(&told, "stage").as_deref(), Some("signed"));
    assert_eq!(text(&told, "date").as_deref(), Some("2025-03-09"));
    assert_eq!(disputed(&told), [""; 0]);
}

fn route(stage: MechanismStage) -> Slots {
    Slots::Mechanism(Mechanism { stage: Some(stage), ..Mechanism::default() })
}

#[test]
fn what_operates_is_not_being_considered() {
    let at = |stage, day| (route(stage), 1, day, day);
    let progress = record(vec![at(MechanismStage::Proposed, 0), at(MechanismStage::Operating, 300)]);
    assert_eq!(text(&progress, "stage").as_deref(), Some("operating"));
    assert_eq!(disputed(&progress), [""; 0]);
    let dispute = record(vec![at(MechanismStage::Operating, 300), at(MechanismStage::Considered, 302)]);
    assert_eq!(disputed(&dispute), ["stage"]);
}

#[test]
fn a_name_keeps_its_accents_and_the_spelling_of_most() {
    let met = |name: &str| {
        let people = vec![name.to_owned(), "Bat-Erdene Ganbold".to_owned()];
        Slots::Meeting(Meeting { people, countries: vec![Country::from_code("VNM").expect("a code")], ..Meeting::default() })
    };
    let guest = |name: &str| Slots::Visit(Visit { guest: Some(name.into()), ..Visit::default() });
    let told = record(vec![(guest("Tran Van Hung"), 3, 0, 0), (guest("Trần Văn Hùng"), 1, 0, 0), (guest("Tran Vah Hung"), 2, 0, 0)]);
    assert_eq!(text(&told, "guest").as_deref(), Some("Trần Văn Hùng"));
    assert_eq!(text(&record(vec![(met("Trần Văn Hùng"), 1, 0, 0)]), "people").as_deref(), Some("Trần Văn Hùng, Bat-Erdene Ganbold"));
}
