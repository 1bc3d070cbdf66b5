//! One visit among records that were made up.

use banggiao_records::Review;
use jiff::civil::date;
use serde_json::json;

use super::*;
use crate::dossier::tests::{entries, entry};

fn programme() -> Programme {
    let may = date(2025, 5, 7);
    let mut all = entries();
    all.extend([
        entry(60, "activity", may, 1, json!({"kind": "welcome-ceremony", "who": "Tô Lâm", "place": "Astana", "date": "2025-05-06"})),
        entry(61, "activity", may, 1, json!({"kind": "site-visit", "who": "Tô Lâm", "name": "the flower garden"})),
        entry(62, "agreement", may, 2, json!({"kind": "agreement", "title": "on transfer", "stage": "signed", "date": "2025-05-06"})),
        entry(63, "agreement", date(2025, 9, 1), 2, json!({"kind": "mou", "title": "on fish", "stage": "signed", "date": "2025-09-01"})),
        entry(64, "commitment", may, 2, json!({"mode": "agree", "text": "open a direct flight", "due": "2026"})),
        entry(65, "commitment", date(2024, 1, 6), 2, json!({"mode": "agree", "text": "share seeds"})),
    ]);
    let mut rejected =
        entry(66, "agreement", may, 1, json!({"kind": "mou", "title": "of nothing", "stage": "signed", "date": "2025-05-06"}));
    rejected.review = Review::Rejected;
    all.push(rejected);
    let visit = all.iter().find(|e| e.record.text("start") == Some("2025-05-05")).expect("the visit").clone();
    let journeys: Vec<Entry> = all.iter().filter(|e| e.record.record_type.code() == "journey").cloned().collect();
    Programme::new(&visit, &Around { entries: &all, journeys: &journeys, cross: &[], today: date(2025, 6, 1) })
}

#[test]
fn a_programme_is_told_day_by_day() {
    let programme = programme();
    let [day] = &programme.days[..] else { panic!("{:?}", programme.days) };
    assert_eq!((day.date, day.number), (date(2025, 5, 6), Some(2)));
    let kinds: Vec<&str> = day.items.iter().map(|item| item.record().record_type.code()).collect();
    assert_eq!(kinds, ["activity", "meeting", "honour", "partnership", "agreement"]);
    let undated: Vec<_> = programme.undated.iter().filter_map(|item| item.record().text("name")).collect();
    assert_eq!(undated, ["the flower garden"]);
    assert_eq!(programme.places, ["Astana"]);
    assert!(programme.visit.journey.is_some(), "it is a leg of a journey");
}

#[test]
fn what_was_signed_and_promised_elsewhen_is_no_part_of_it() {
    let programme = programme();
    let titles: Vec<_> = programme.signed.iter().filter_map(|item| item.record().text("title")).collect();
    assert_eq!(titles, ["on transfer"]);
    let promised: Vec<_> = programme.promised.iter().filter_map(|t| t.commitment.record().text("text")).collect();
    assert!(promised.contains(&"open a direct flight") && !promised.contains(&"share seeds"), "{promised:?}");
    assert!(programme.spoken_of.iter().any(|item| item.record().text("stage") == Some("proposed")));
}

#[test]
fn legs_stand_in_the_order_of_their_days() {
    let told = date(2025, 5, 12);
    let leg = |id, country: &str, start: &str, end: &str| {
        let slots = json!({"guest": "Tô Lâm", "guest_country": "VNM", "host_country": country, "start": start, "end": end});
        let around = Around { entries: &[], journeys: &[], cross: &[], today: told };
        Programme::new(&entry(id, "visit", told, 1, slots), &around)
    };
    let journey = entry(1, "journey", told, 1, json!({"guest": "Tô Lâm", "countries": ["AZE", "KAZ"], "within": "2025-05-05/2025-05-08"}));
    let both = Legs::new(&journey, vec![leg(2, "AZE", "2025-05-07", "2025-05-08"), leg(3, "KAZ", "2025-05-05", "2025-05-07")]);
    let codes = |legs: &Legs| legs.legs.iter().filter_map(|leg| leg.country.map(|c| c.code().to_owned())).collect::<Vec<_>>();
    assert_eq!(codes(&both), ["KAZ", "AZE"]);
    let one = Legs::new(&journey, vec![leg(3, "KAZ", "2025-05-05", "2025-05-07")]);
    assert_eq!(codes(&one), ["AZE", "KAZ"]);
    assert!(one.legs[0].programme.is_none() && one.legs[1].programme.is_some());
}
