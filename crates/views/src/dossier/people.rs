//! The people of a dossier: who met or travelled between the two.

use std::collections::BTreeMap;

use banggiao_extract::text::fold::plain;
use banggiao_extract::value::Country;
use banggiao_records::{Entry, RecordType, StatementId};
use jiff::civil::Date;
use serde::Serialize;

use crate::item::{day, each, maybe, of};

/// Somebody who met or travelled.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// For which country.
    #[serde(serialize_with = "maybe")]
    pub country: Option<Country>,
    /// In which offices.
    pub offices: Vec<String>,
    /// In how many meetings and visits between the two.
    pub times: usize,
    /// When last.
    #[serde(serialize_with = "maybe")]
    pub last: Option<Date>,
    /// The records of the person, of the meetings and visits.
    #[serde(serialize_with = "each")]
    pub records: Vec<StatementId>,
}

/// Who met or travelled among `entries`, for either of the two; who did so most often first.
pub(crate) fn people(entries: &[Entry], pair: [Country; 2]) -> Vec<Person> {
    let known: BTreeMap<String, &Entry> =
        of(entries, RecordType::Person).into_iter().filter_map(|e| Some((plain(e.record.text("name")?), e))).collect();
    let mut people: BTreeMap<String, Person> = BTreeMap::new();
    let mut meet = |name: &str, country: Option<&str>, office: Option<&str>, entry: &Entry| {
        let person = people.entry(plain(name)).or_insert_with(|| {
            let known = known.get(&plain(name));
            let own = known.and_then(|e| e.record.text("country"));
            Person {
                name: name.to_owned(),
                country: own.and_then(Country::from_code),
                offices: known.map(|e| e.record.list("offices").to_vec()).unwrap_or_default(),
                times: 0,
                last: None,
                records: known.iter().map(|e| e.record.key).collect(),
            }
        });
        person.country = person.country.or_else(|| Country::from_code(country?));
        if let Some(office) = office.filter(|_| person.offices.is_empty()) {
            person.offices.push(office.to_owned());
        }
        person.times += 1;
        person.last = person.last.max(day(entry));
        person.records.push(entry.record.key);
    };
    for meeting in of(entries, RecordType::MEETING) {
        meeting.record.list("people").iter().for_each(|name| meet(name, None, None, meeting));
    }
    for visit in of(entries, RecordType::VISIT) {
        if let Some(guest) = visit.record.text("guest") {
            meet(guest, visit.record.text("guest_country"), visit.record.text("guest_office"), visit);
        }
    }
    let mut people: Vec<Person> = people.into_values().filter(|p| p.country.is_none_or(|c| pair.contains(&c))).collect();
    people.sort_by(|a, b| b.times.cmp(&a.times).then_with(|| b.last.cmp(&a.last)).then_with(|| a.name.cmp(&b.name)));
    people
}
