//! Lines of visits, journeys and the items of their programmes.

use super::Telling;

pub(super) fn visit(t: Telling<'_>) -> String {
    let kind = t.words.code("visit-kind", t.text("kind").unwrap_or("other"));
    let guest = t.guest();
    let mut line = match t.country("host_country") {
        Some(country) => t.with("line-visit", &[("kind", &kind), ("guest", &guest), ("country", &country)]),
        None => t.with("line-visit-nowhere", &[("kind", &kind), ("guest", &guest)]),
    };
    if let Some(host) = t.text("host") {
        line += ", ";
        line += &t.with("line-host", &[("host", host)]);
    }
    if t.text("stage") == Some("cancelled") {
        line += &format!(" ({})", t.words.say("visit-stage-cancelled"));
    }
    line
}

pub(super) fn journey(t: Telling<'_>) -> String {
    let countries = t.words.countries(t.record.list("countries"));
    t.with("line-journey", &[("guest", &t.guest()), ("countries", &countries)])
}

pub(super) fn activity(t: Telling<'_>) -> String {
    let mut line = t.words.code("activity-kind", t.text("kind").unwrap_or("other"));
    if let Some(name) = t.quoted("name") {
        line += &format!(": {name}");
    }
    if let Some(place) = t.text("place").filter(|place| t.text("name").is_none_or(|name| !name.contains(place))) {
        line += &format!(", {place}");
    }
    let who = match t.text("who") {
        Some(one) => one.to_owned(),
        None => t.words.join(t.record.list("who")),
    };
    if who.is_empty() { line } else { format!("{line} ({who})") }
}
