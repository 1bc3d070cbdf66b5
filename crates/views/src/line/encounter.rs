//! Lines of what passes between people: talks, honours, invitations.

use super::Telling;

pub(super) fn meeting(t: Telling<'_>) -> String {
    let format = t.words.code("format", t.text("format").unwrap_or("meeting"));
    let people = t.words.join(t.record.list("people"));
    let people = if people.is_empty() { t.countries("countries") } else { people };
    let line = t.with("line-meeting", &[("format", &format), ("people", &people)]);
    match t.text("place") {
        Some(place) => format!("{line}, {place}"),
        None => line,
    }
}

pub(super) fn honour(t: Telling<'_>) -> String {
    let mut name = t.name("name");
    if let Some(class) = t.text("class").filter(|class| !name.contains(class)) {
        name = t.with("office-of", &[("name", &name), ("office", class)]);
    }
    let recipient = t.name("recipient");
    match t.text("giver") {
        Some(giver) => {
            let giver = t.words.country(giver);
            t.with("line-honour-from", &[("name", &name), ("giver", &giver), ("recipient", &recipient)])
        }
        None => t.with("line-honour", &[("name", &name), ("recipient", &recipient)]),
    }
}

pub(super) fn invitation(t: Telling<'_>) -> String {
    let (from, to) = (t.name("from"), t.name("to"));
    let line = match t.country("to_country") {
        Some(country) => t.with("line-invitation-to", &[("from", &from), ("to", &to), ("country", &country)]),
        None => t.with("line-invitation", &[("from", &from), ("to", &to)]),
    };
    match t.record.slot("accepted") {
        Some(banggiao_extract::fact::view::SlotValue::Flag(true)) => format!("{line} ({})", t.words.say("line-accepted")),
        _ => line,
    }
}
