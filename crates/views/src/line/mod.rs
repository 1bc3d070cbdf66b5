//! One record told in one line, in either language, taking no side: what is said stands in quotation marks, by whom before it.

mod accord;
mod encounter;
mod number;
mod people;
mod travel;
mod undertaking;

use banggiao_extract::FactType;
use banggiao_extract::value::DateValue;
use banggiao_records::{Record, RecordType, Window};

use crate::words::Words;

/// A record told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// When it was, as people write it; none where no source says.
    pub when: Option<String>,
    /// What it is, without its date.
    pub text: String,
}

impl Line {
    /// The date, if any, and the text, with ` · ` between them.
    pub fn whole(&self) -> String {
        match &self.when {
            Some(when) => format!("{when} · {}", self.text),
            None => self.text.clone(),
        }
    }
}

/// Tells `record`.
pub fn line(record: &Record, words: &Words) -> Line {
    let telling = Telling { record, words };
    let text = match record.record_type {
        RecordType::Fact(fact) => match fact {
            FactType::Visit => travel::visit(telling),
            FactType::Meeting => encounter::meeting(telling),
            FactType::Partnership => accord::partnership(telling),
            FactType::Agreement => accord::agreement(telling),
            FactType::Mechanism => accord::mechanism(telling),
            FactType::Commitment => undertaking::commitment(telling),
            FactType::Figure => number::figure(telling),
            FactType::Target => number::target(telling),
            FactType::Honour => encounter::honour(telling),
            FactType::Invitation => encounter::invitation(telling),
            FactType::Position => undertaking::position(telling),
            FactType::Activity => travel::activity(telling),
        },
        RecordType::Journey => travel::journey(telling),
        RecordType::Person => people::person(telling),
        RecordType::Organisation | RecordType::Country | RecordType::Document => people::named(telling),
    };
    Line { when: when(telling), text: crate::words::capitalised(&text) }
}

/// When `record` was, by its own slots; as the codebook writes dates.
pub fn days(record: &Record) -> Option<DateValue> {
    let date = |slot: &str| record.text(slot).and_then(|text| text.parse::<DateValue>().ok());
    let own = match record.record_type {
        RecordType::Fact(FactType::Visit) => match (date("start").and_then(DateValue::start), date("end").and_then(DateValue::end)) {
            (Some(start), Some(end)) => Some(DateValue::Between(start, end)),
            _ => None,
        },
        RecordType::Fact(FactType::Figure) => date("period"),
        RecordType::Journey => date("within"),
        _ => date("date"),
    };
    own.filter(|date| *date != DateValue::Annual)
}

/// Longer than this, a window says too little of when something was.
const MONTH: i32 = 31;

fn when(t: Telling<'_>) -> Option<String> {
    if let Some(date) = days(t.record) {
        return Some(t.words.date(date));
    }
    let on = |key: &str, slot: &str| t.date(slot).map(|date| t.words.with(key, &[("date", &t.words.date(date))]));
    match t.record.record_type {
        RecordType::Fact(FactType::Visit) => {
            on("from-date", "start").or_else(|| on("until-date", "end")).or_else(|| on("within-dates", "within"))
        }
        // What holds over time was told on a day, which is not its own.
        RecordType::Fact(FactType::Meeting | FactType::Honour | FactType::Activity) => {
            let known = t.record.when.filter(|when| *when != Window::EVER && when.days() <= MONTH);
            let told = || Some(t.with("told-on", &[("date", &t.words.day(t.record.first?.date()?))]));
            known.and_then(|known| t.words.window(known)).or_else(told)
        }
        _ => None,
    }
}

/// A record and the words to tell it in.
#[derive(Clone, Copy)]
struct Telling<'t> {
    record: &'t Record,
    words: &'t Words,
}

impl<'t> Telling<'t> {
    fn text(self, slot: &str) -> Option<&'t str> {
        self.record.text(slot)
    }

    /// What stands in the slot, in quotation marks.
    fn quoted(self, slot: &str) -> Option<String> {
        self.text(slot).map(|text| format!("“{}”", text.trim_matches(['“', '”', '"', ' ', '.', ','])))
    }

    fn date(self, slot: &str) -> Option<DateValue> {
        self.text(slot)?.parse().ok()
    }

    /// The code in the slot, in the words of the closed list `list`; empty where there is none.
    fn code(self, slot: &str, list: &str) -> String {
        self.text(slot).map_or_else(String::new, |code| self.words.code(list, code))
    }

    fn country(self, slot: &str) -> Option<String> {
        self.text(slot).map(|code| self.words.country(code))
    }

    /// The countries in the slot; else those between which it stands.
    fn countries(self, slot: &str) -> String {
        let own = self.record.list(slot);
        if !own.is_empty() {
            return self.words.countries(own);
        }
        let between: Vec<&str> = self.record.between.iter().map(|c| c.code()).collect();
        self.words.countries(&between)
    }

    /// The name in the slot; "somebody" where there is none.
    fn name(self, slot: &str) -> String {
        self.text(slot).map_or_else(|| self.words.say("somebody"), str::to_owned)
    }

    /// Who travels, in which office, for which country.
    fn guest(self) -> String {
        let (guest, country) = (self.name("guest"), self.text("guest_country"));
        let office = self.text("guest_office").map(|office| self.words.office(office, country));
        match (office, country.map(|code| self.words.country(code))) {
            (Some(office), Some(country)) => self.with("person-of", &[("name", &guest), ("office", &office), ("country", &country)]),
            (Some(office), None) | (None, Some(office)) => self.with("office-of", &[("name", &guest), ("office", &office)]),
            (None, None) => guest,
        }
    }

    fn with(self, key: &str, values: &[(&str, &str)]) -> String {
        self.words.with(key, values)
    }
}

#[cfg(test)]
pub(crate) mod tests;
