//! A whole dossier, made of records that were made up.

use banggiao_records::life::commitment::Status;
use banggiao_records::{StatementId, Window};
use jiff::civil::date;
use serde_json::{Value, json};

use super::*;

pub(crate) fn entry(id: u64, kind: &str, told: Date, sources: u32, slots: Value) -> Entry {
    let mut record = crate::line::tests::record(kind, slots);
    record.key = StatementId(id << 40);
    record.first = Some(told.into());
    record.last = Some(told.into());
    record.when = crate::line::days(&record).and_then(Window::of);
    Entry { record, sources, evidence: sources, languages: vec!["en".into(), "vi".into()], review: Review::Unreviewed, status: None }
}

pub(crate) fn entries() -> Vec<Entry> {
    let (pair, may) = (json!(["VNM", "KAZ"]), date(2025, 5, 7));
    let trade = |slots: Value| {
        let mut all = json!({"indicator": "trade-turnover", "countries": ["VNM", "KAZ"]});
        all.as_object_mut().expect("slots").extend(slots.as_object().expect("slots").clone());
        all
    };
    vec![
        entry(1, "partnership", may, 3, json!({"countries": pair, "level": "strategic", "change": "upgraded", "date": "2025-05-06"})),
        entry(2, "partnership", date(2025, 5, 4), 1, json!({"countries": pair, "level": "comprehensive", "change": "intended"})),
        entry(
            3,
            "partnership",
            may,
            1,
            json!({"countries": pair, "level": "diplomatic-relations", "change": "established", "date": "1992"}),
        ),
        entry(
            4,
            "visit",
            may,
            4,
            json!({"guest": "Tô Lâm", "guest_country": "VNM", "host_country": "KAZ", "kind": "state", "start": "2025-05-05",
                   "end": "2025-05-07", "stage": "concluded", "significance": "the first visit in 13 years"}),
        ),
        entry(
            5,
            "visit",
            may,
            1,
            json!({"guest": "Abai Q.", "guest_country": "KAZ", "host_country": "VNM", "start": "2026-12-01", "stage": "announced"}),
        ),
        entry(6, "journey", may, 1, json!({"guest": "To Lam", "countries": ["KAZ", "AZE"], "within": "2025-05-05/2025-05-12"})),
        entry(7, "meeting", may, 2, json!({"people": ["Tô Lâm", "Kassym-Jomart Tokayev"], "format": "talks", "date": "2025-05-06"})),
        entry(8, "meeting", may, 1, json!({"people": ["Tô Lâm", "Kassym-Jomart Tokayev"], "format": "call", "date": "2024-01-06"})),
        entry(9, "agreement", may, 1, json!({"kind": "mou", "title": "on rail freight by way of the Caspian", "stage": "proposed"})),
        entry(10, "mechanism", may, 1, json!({"kind": "business-council", "stage": "proposed"})),
        entry(11, "figure", may, 1, trade(json!({"value": 8e8, "unit": "USD", "period": "2024", "change_pct": 99.0}))),
        entry(12, "figure", may, 1, trade(json!({"value": 4e8, "unit": "USD", "period": "2023"}))),
        entry(13, "target", may, 1, trade(json!({"value": 5e9, "unit": "USD", "due": "2030"}))),
        entry(14, "target", may, 1, trade(json!({"multiple": 2}))),
        entry(
            15,
            "commitment",
            may,
            1,
            json!({"mode": "agree", "actors": pair, "fields": ["trade"], "text": "set up an office", "due": "2025"}),
        ),
        entry(
            16,
            "commitment",
            may,
            1,
            json!({"mode": "agree", "actors": pair, "fields": ["trade"], "text": "raise trade", "due": "2030"}),
        ),
        entry(17, "commitment", may, 1, json!({"mode": "expect", "actors": pair, "text": "exchange more delegations"})),
        entry(18, "honour", may, 2, json!({"name": "Order of Dostyk", "recipient": "Tô Lâm", "giver": "KAZ", "date": "2025-05-06"})),
        entry(19, "invitation", may, 1, json!({"from": "Tô Lâm", "to": "Kassym-Jomart Tokayev", "to_country": "VNM", "accepted": true})),
        entry(20, "person", may, 3, json!({"name": "Kassym-Jomart Tokayev", "country": "KAZ", "offices": ["President"]})),
        entry(21, "position", may, 1, json!({"countries": pair, "topic": "unclos"})),
    ]
}

fn dossier(entries: &[Entry], limits: Limits) -> Dossier {
    let pair = ["VNM", "KAZ"].map(|code| Country::from_code(code).expect("a country"));
    let material = Material {
        pair,
        today: date(2026, 11, 22),
        entries,
        cross: None,
        counts: BTreeMap::new(),
        states: BTreeMap::new(),
        documents: None,
    };
    Dossier::new(&material, limits)
}

fn ids<'i>(items: impl IntoIterator<Item = &'i Item>) -> Vec<u64> {
    items.into_iter().map(|item| item.id().0 >> 40).collect()
}

#[test]
fn a_dossier_tells_all_of_a_pair() {
    let d = dossier(&entries(), Limits::SCREEN);
    let now = d.levels.now.as_ref().expect("a level");
    assert_eq!((now.level.as_str(), now.since.map(|s| s.to_string())), ("strategic", Some("2025-05-06".into())));
    assert_eq!(ids(&d.levels.before), [3]);
    let overtaken = &d.levels.overtaken[0];
    assert_eq!((overtaken.told, overtaken.days_later), (Some(date(2025, 5, 4)), Some(2)));
    assert!(d.levels.expected.is_empty());

    assert_eq!(ids(d.coming.shown.iter().map(|v| &v.visit)), [5]);
    let [visit] = &d.visits.shown[..] else { panic!("one visit was made") };
    assert_eq!((visit.days, visit.first, visit.refuted_by), (Some(3), true, None));
    assert_eq!(visit.journey.as_ref().map(|j| j.id().0 >> 40), Some(6));
    assert_eq!((ids(&d.meetings.shown), ids(&d.calls.shown)), (vec![7], vec![8]));
    assert_eq!((d.agreements[0].stage.as_str(), d.bodies[0].stage.as_str()), ("proposed", "proposed"));

    assert_eq!(ids(&d.figures.shown[0].figures), [11, 12]);
    let [sum, multiple] = &d.targets.shown[..] else { panic!("two targets") };
    assert_eq!((sum.goal, sum.distance, multiple.goal), (Some(5e9), Some(4.2e9), Some(1.6e9)));
    assert_eq!(sum.growth_needed.map(|g| (g * 10.0).round() / 10.0), Some(35.7));

    let c = &d.commitments;
    assert_eq!((c.overdue.total, c.open.total, c.total()), (1, 2, 3));
    assert_eq!(ids(c.open.shown.iter().map(|t| &t.commitment)), [16, 17]);
    assert_eq!(c.overdue.shown[0].days_left, Some(-326));
    assert_eq!(c.fields, [("trade".to_owned(), 2)]);

    assert_eq!((d.honours.total, d.invitations.total, d.positions.total), (1, 1, 1));
    let tokayev = d.people.shown.iter().find(|p| p.name.starts_with("Kassym")).expect("he met");
    assert_eq!((tokayev.times, tokayev.offices.as_slice()), (2, &["President".to_owned()][..]));
    let codes: Vec<_> = d.conflicts.shown.iter().map(|c| matches!(c, Dispute::Across { code: "level" | "targets", .. })).collect();
    assert_eq!(codes, [true, true]);
    assert_eq!((d.documents.first, d.documents.last), (Some(date(2025, 5, 4)), Some(date(2025, 5, 7))));
}

#[test]
fn what_people_decided_counts() {
    let mut all = entries();
    all[14].status = Some(Status::Done);
    all[0].review = Review::Rejected;
    let d = dossier(&all, Limits::SCREEN);
    assert_eq!((d.commitments.done.total, d.commitments.overdue.total), (1, 0));
    // What people rejected is left out, and so what it overtook is still expected.
    assert_eq!(d.levels.now.as_ref().map(|now| now.level.as_str()), Some("diplomatic-relations"));
    assert_eq!(ids(&d.levels.expected), [2]);
}

#[test]
fn a_section_says_how_many_more_there_are() {
    let limits = Limits { commitments: 1, ..Limits::SCREEN };
    let d = dossier(&entries(), limits);
    assert_eq!((d.commitments.open.shown.len(), d.commitments.open.more()), (1, 1));
}

#[test]
fn as_json_everything_carries_the_ids_of_its_records() {
    let json = serde_json::to_value(dossier(&entries(), Limits::NONE)).expect("JSON");
    assert_eq!(json["pair"], json!(["VNM", "KAZ"]));
    assert_eq!(json["levels"]["now"]["since"], "2025-05-06");
    assert_eq!(json["levels"]["now"]["record"]["id"], StatementId(1 << 40).to_string());
    assert_eq!(json["visits"]["shown"][0]["visit"]["sources"], 4);
    assert_eq!(json["commitments"]["open"]["shown"][0]["state"], "open");
    assert_eq!(json["targets"]["shown"][0]["last_record"], StatementId(11 << 40).to_string());
}

#[test]
fn of_two_countries_without_records_nothing_is_known() {
    assert!(dossier(&[], Limits::SCREEN).is_empty());
}
