//! Lines of people, organisations and whatever has a name.

use super::Telling;

pub(super) fn person(t: Telling<'_>) -> String {
    let country = t.text("country");
    let offices: Vec<String> = t.record.list("offices").iter().map(|office| t.words.office(office, country)).collect();
    let mut parts = vec![t.name("name")];
    parts.extend((!offices.is_empty()).then(|| offices.join(", ")));
    parts.extend(country.map(|code| t.words.country(code)));
    parts.join(" · ")
}

pub(super) fn named(t: Telling<'_>) -> String {
    match t.record.list("countries") {
        [] => t.name("name"),
        countries => t.with("office-of", &[("name", &t.name("name")), ("office", &t.words.countries(countries))]),
    }
}
