//! A fact's slots by name, in the codebook's order: what every output is made from.

use crate::fact::Slots;
use crate::value::{Country, Field};

/// The value of a slot.
#[derive(Debug, Clone, PartialEq)]
pub enum SlotValue {
    /// A word, a date, free text.
    Text(String),
    /// A list of them.
    List(Vec<String>),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
}

/// The filled slots of `slots`, in the codebook's order.
pub fn values(slots: &Slots) -> Vec<(&'static str, SlotValue)> {
    let mut out: Out = Vec::new();
    macro_rules! code {
        ($value:expr) => {
            $value.map(|v| v.code().to_owned())
        };
    }
    macro_rules! date {
        ($value:expr) => {
            $value.map(|v| v.to_string())
        };
    }
    match slots {
        Slots::Visit(v) => {
            push(&mut out, "guest", v.guest.clone());
            push(&mut out, "host_country", code!(v.host_country));
            push(&mut out, "guest_country", code!(v.guest_country));
            push(&mut out, "guest_office", v.guest_office.clone());
            push(&mut out, "host", v.host.clone());
            push(&mut out, "kind", code!(v.kind));
            push(&mut out, "start", date!(v.start));
            push(&mut out, "end", date!(v.end));
            push(&mut out, "within", date!(v.within));
            push(&mut out, "stage", code!(v.stage));
            push(&mut out, "significance", v.significance.clone());
        }
        Slots::Meeting(m) => {
            list(&mut out, "people", m.people.clone());
            list(&mut out, "countries", codes(&m.countries));
            push(&mut out, "format", code!(m.format));
            push(&mut out, "date", date!(m.date));
            push(&mut out, "place", m.place.clone());
        }
        Slots::Partnership(p) => {
            list(&mut out, "countries", codes(&p.countries));
            push(&mut out, "level", code!(p.level));
            push(&mut out, "change", code!(p.change));
            push(&mut out, "date", date!(p.date));
        }
        Slots::Agreement(a) => {
            push(&mut out, "kind", code!(a.kind));
            push(&mut out, "title", a.title.clone());
            list(&mut out, "countries", codes(&a.countries));
            list(&mut out, "parties", a.parties.clone());
            list(&mut out, "fields", field_codes(&a.fields));
            push(&mut out, "stage", code!(a.stage));
            push(&mut out, "date", date!(a.date));
            push(&mut out, "term", date!(a.term));
        }
        Slots::Mechanism(m) => {
            push(&mut out, "kind", code!(m.kind));
            list(&mut out, "countries", codes(&m.countries));
            push(&mut out, "name", m.name.clone());
            list(&mut out, "fields", field_codes(&m.fields));
            push(&mut out, "stage", code!(m.stage));
        }
        Slots::Commitment(c) => {
            push(&mut out, "mode", code!(c.mode));
            list(&mut out, "actors", codes(&c.actors));
            list(&mut out, "fields", field_codes(&c.fields));
            push(&mut out, "text", c.text.clone());
            push(&mut out, "due", date!(c.due));
        }
        Slots::Figure(f) => {
            push(&mut out, "indicator", code!(f.indicator));
            number(&mut out, "value", f.value);
            list(&mut out, "countries", codes(&f.countries));
            push(&mut out, "unit", code!(f.unit));
            push(&mut out, "scope", f.scope.clone());
            push(&mut out, "qualifier", code!(f.qualifier));
            push(&mut out, "period", date!(f.period));
            number(&mut out, "change_pct", f.change_pct);
            push(&mut out, "change_base", date!(f.change_base));
        }
        Slots::Target(t) => {
            push(&mut out, "indicator", code!(t.indicator));
            number(&mut out, "value", t.value);
            push(&mut out, "unit", code!(t.unit));
            number(&mut out, "multiple", t.multiple);
            list(&mut out, "countries", codes(&t.countries));
            push(&mut out, "due", date!(t.due));
        }
        Slots::Honour(h) => {
            push(&mut out, "name", h.name.clone());
            push(&mut out, "class", h.class.clone());
            push(&mut out, "giver", h.giver.clone());
            push(&mut out, "recipient", h.recipient.clone());
            push(&mut out, "date", date!(h.date));
        }
        Slots::Invitation(i) => {
            push(&mut out, "from", i.from.clone());
            push(&mut out, "to", i.to.clone());
            push(&mut out, "to_country", code!(i.to_country));
            if let Some(accepted) = i.accepted {
                out.push(("accepted", SlotValue::Flag(accepted)));
            }
        }
        Slots::Position(p) => {
            list(&mut out, "countries", codes(&p.countries));
            push(&mut out, "topic", code!(p.topic));
            push(&mut out, "text", p.text.clone());
        }
        Slots::Activity(a) => {
            push(&mut out, "kind", code!(a.kind));
            if let [one] = &a.who[..] {
                push(&mut out, "who", Some(one.clone()));
            } else {
                list(&mut out, "who", a.who.clone());
            }
            push(&mut out, "name", a.name.clone());
            push(&mut out, "place", a.place.clone());
            push(&mut out, "date", date!(a.date));
        }
    }
    out
}

type Out = Vec<(&'static str, SlotValue)>;

fn push(out: &mut Out, name: &'static str, value: Option<String>) {
    if let Some(value) = value.filter(|v| !v.is_empty()) {
        out.push((name, SlotValue::Text(value)));
    }
}

fn list(out: &mut Out, name: &'static str, values: Vec<String>) {
    if !values.is_empty() {
        out.push((name, SlotValue::List(values)));
    }
}

fn number(out: &mut Out, name: &'static str, value: Option<f64>) {
    if let Some(value) = value {
        out.push((name, SlotValue::Number(value)));
    }
}

fn codes(countries: &[Country]) -> Vec<String> {
    countries.iter().map(|c| c.code().to_owned()).collect()
}

fn field_codes(fields: &[Field]) -> Vec<String> {
    fields.iter().map(|f| f.code().to_owned()).collect()
}

/// The filled slots with their values as words; the items of a list joined by commas.
pub fn slots(slots: &Slots) -> Vec<(&'static str, String)> {
    values(slots)
        .into_iter()
        .map(|(name, value)| {
            let value = match value {
                SlotValue::Text(text) => text,
                SlotValue::List(items) => items.join(","),
                SlotValue::Number(number) => format!("{number}"),
                SlotValue::Flag(flag) => flag.to_string(),
            };
            (name, value)
        })
        .collect()
}
