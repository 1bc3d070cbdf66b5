//! Interface words: every heading and message, in English and in Vietnamese.
//!
//! They stand in one Fluent file a language, under the same keys.

pub mod trouble;

use banggiao_extract::NoteKind;
use banggiao_extract::text::language::Language;
use banggiao_views::Names;
use banggiao_views::words::Phrases;
use clap::ValueEnum;
use jiff::civil::Weekday;

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Interface {
    /// English.
    En,
    /// Vietnamese.
    Vi,
}

impl Interface {
    /// The language that the environment asks for; English where it asks for none that we have.
    pub fn from_environment() -> Self {
        let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).find(|value| !value.is_empty());
        match asked {
            Some(locale) if locale.starts_with("vi") => Interface::Vi,
            _ => Interface::En,
        }
    }

    /// The interface in this language.
    pub fn of(language: Language) -> Self {
        match language {
            Language::English => Interface::En,
            Language::Vietnamese => Interface::Vi,
        }
    }

    /// The language that is meant.
    pub fn language(self) -> Language {
        match self {
            Interface::En => Language::English,
            Interface::Vi => Language::Vietnamese,
        }
    }

    fn source(self) -> &'static str {
        match self {
            Interface::En => include_str!("en.ftl"),
            Interface::Vi => include_str!("vi.ftl"),
        }
    }
}

/// The words of one language.
pub struct Words {
    /// Which language.
    pub interface: Interface,
    phrases: Phrases,
    /// What types and slots are called, as views call them.
    told: banggiao_views::Words,
}

impl Words {
    /// The words of `interface`.
    pub fn new(interface: Interface) -> Self {
        let language = interface.language();
        let told = banggiao_views::Words::new(language, Names::default());
        Words { interface, phrases: Phrases::new(language, interface.source()), told }
    }

    /// The words for `key`.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words for `key`, with what is to be put in them; the key itself where it has no words.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.phrases.with(key, values)
    }

    /// The words for a fact type.
    pub fn fact_type(&self, code: &str) -> String {
        self.told.code("type", code)
    }

    /// The words for a note; those of the library where there are no others.
    pub fn note(&self, kind: NoteKind) -> String {
        let key = format!("note-{}", kind.code());
        let words = match kind {
            NoteKind::WeekdayDiffers { told, date } => {
                self.with(&key, &[("told", &self.weekday(told)), ("date", &date.to_string()), ("is", &self.weekday(date.weekday()))])
            }
            _ => self.say(&key),
        };
        if words == key { kind.message().into_owned() } else { words }
    }

    /// The name of a weekday.
    pub fn weekday(&self, day: Weekday) -> String {
        self.told.weekday(day)
    }

    /// The words for a slot.
    pub fn slot(&self, name: &str) -> String {
        self.told.slot(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(interface: Interface) -> Vec<&'static str> {
        banggiao_views::words::keys(interface.source()).expect("the file can be read")
    }

    #[test]
    fn both_languages_have_the_same_keys() {
        assert_eq!(keys(Interface::En), keys(Interface::Vi));
    }

    #[test]
    fn notes_are_said_in_both_languages() {
        let kind = NoteKind::DateNotResolved;
        assert_eq!(Words::new(Interface::En).note(kind), kind.message());
        assert!(Words::new(Interface::Vi).note(kind).starts_with("thấy một ngày"));
        let kind = NoteKind::WeekdayDiffers { told: Weekday::Friday, date: jiff::civil::date(2025, 5, 7) };
        assert_eq!(Words::new(Interface::En).note(kind), kind.message());
        assert_eq!(Words::new(Interface::Vi).note(kind), "ngày không phải thứ Sáu: 2025-05-07 là thứ Tư");
    }

    #[test]
    fn words_take_values() {
        let words = Words::new(Interface::En);
        assert_eq!(words.with("facts", &[("count", "1")]), "1 fact");
        assert_eq!(words.with("facts", &[("count", "2")]), "2 facts");
        assert_eq!(Words::new(Interface::Vi).with("facts", &[("count", "2")]), "2 dữ kiện");
    }
}
