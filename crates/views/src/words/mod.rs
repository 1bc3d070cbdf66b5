//! Words: what views say in each language. One Fluent file a language, under the same keys.

mod date;
mod number;
mod phrases;

use banggiao_extract::text::language::Language;
use jiff::civil::Weekday;

use crate::names::Names;

pub use phrases::{Phrases, keys};

/// The words of one language.
pub struct Words {
    /// Which language.
    pub language: Language,
    /// What countries, offices and currencies are called.
    pub names: Names,
    phrases: Phrases,
}

fn source(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("en.ftl"),
        Language::Vietnamese => include_str!("vi.ftl"),
    }
}

impl Words {
    /// The words of `language`.
    pub fn new(language: Language, names: Names) -> Self {
        Words { language, names, phrases: Phrases::new(language, source(language)) }
    }

    /// The words for `key`; the key itself where it has none.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The words for `key` with what is to be put in them.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.phrases.with(key, values)
    }

    /// The words for so many, put in as `count`.
    pub fn many(&self, key: &str, count: usize) -> String {
        self.with(key, &[("count", &count.to_string())])
    }

    fn has(&self, key: &str) -> bool {
        self.phrases.has(key)
    }

    /// The words for `code` of the closed list `list`: `visit-kind`, `level`, `field`; the code itself where it has none.
    pub fn code(&self, list: &str, code: &str) -> String {
        let key = format!("{list}-{code}");
        if self.has(&key) { self.say(&key) } else { code.to_owned() }
    }

    /// What a slot is called.
    pub fn slot(&self, name: &str) -> String {
        self.say(&format!("slot-{}", name.replace('_', "-")))
    }

    /// The name of a weekday.
    pub fn weekday(&self, day: Weekday) -> String {
        self.say(&format!("weekday-{}", day.to_monday_one_offset()))
    }

    /// The name of the country or bloc with this code.
    pub fn country(&self, code: &str) -> String {
        self.names.country(code, self.language).unwrap_or(code).to_owned()
    }

    /// The names of countries, joined.
    pub fn countries<S: AsRef<str>>(&self, codes: &[S]) -> String {
        let names: Vec<String> = codes.iter().map(|code| self.country(code.as_ref())).collect();
        self.join(&names)
    }

    /// `office`, given as a short English noun phrase, as the language calls it in this country.
    pub fn office(&self, office: &str, country: Option<&str>) -> String {
        let key = format!("office-{}", office.to_lowercase().replace(' ', "-"));
        if self.has(&key) {
            return self.with(&key, &[("country", country.unwrap_or_default())]);
        }
        self.names.office(office, self.language).unwrap_or(office).to_owned()
    }

    /// `A`, `A and B`, `A, B and C`.
    pub fn join<S: AsRef<str>>(&self, items: &[S]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        match &items[..] {
            [] => String::new(),
            [one] => (*one).to_owned(),
            [before @ .., last] => self.with("and", &[("first", &before.join(", ")), ("last", last)]),
        }
    }

    fn is_vietnamese(&self) -> bool {
        self.language == Language::Vietnamese
    }
}

/// `text` with a capital at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use banggiao_extract::value::*;
    use banggiao_records::Review;
    use banggiao_records::life::commitment::Status;

    fn keys(language: Language) -> Vec<&'static str> {
        super::keys(source(language)).expect("the file can be read")
    }

    #[test]
    fn both_languages_have_the_same_keys_each_once() {
        assert_eq!(keys(Language::English), keys(Language::Vietnamese));
        let mut once = keys(Language::English);
        once.sort_unstable();
        assert!(once.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn every_type_and_slot_has_words() {
        let keys = keys(Language::English);
        for kind in banggiao_extract::FactType::ALL {
            assert!(keys.contains(&format!("type-{}", kind.code()).as_str()), "{kind:?}");
        }
        let slots = "guest host_country guest_country guest_office host kind start end within stage significance people countries \
            format date place level change title parties fields term name mode actors text due indicator value unit scope \
            qualifier period change_pct change_base multiple class giver recipient from to to_country accepted topic who";
        for slot in slots.split_whitespace() {
            assert!(keys.contains(&format!("slot-{}", slot.replace('_', "-")).as_str()), "{slot}");
        }
    }

    #[test]
    fn every_code_of_every_closed_list_has_words() {
        let keys = keys(Language::English);
        macro_rules! all {
            ($($list:literal $type:ident),* $(,)?) => {
                $(for value in $type::ALL.iter() {
                    let key = format!("{}-{}", $list, value.code());
                    assert!(keys.contains(&key.as_str()), "{key}");
                })*
            };
        }
        all!("field" Field, "visit-kind" VisitKind, "visit-stage" VisitStage, "format" Format, "level" Level, "change" Change);
        all!("agreement-kind" AgreementKind, "agreement-stage" AgreementStage, "mechanism-kind" MechanismKind);
        all!("mechanism-stage" MechanismStage, "mode" Mode, "indicator" Indicator, "topic" Topic);
        all!("activity-kind" ActivityKind, "status" Status, "review" Review);
        for qualifier in Qualifier::ALL {
            assert!(keys.contains(&qualifier.code()), "{qualifier:?}");
        }
    }

    #[test]
    fn offices_are_called_as_the_country_calls_them() {
        let words = Words::new(Language::Vietnamese, Names::embedded());
        assert_eq!(words.office("President", Some("VNM")), "Chủ tịch nước");
        assert_eq!(words.office("President", Some("KAZ")), "Tổng thống");
        assert_eq!(words.office("Prime Minister", None), "Thủ tướng");
        assert_eq!(words.office("Keeper of the Seal", None), "Keeper of the Seal");
        assert_eq!(words.countries(&["VNM", "KAZ", "AZE"]), "Việt Nam, Kazakhstan và Azerbaijan");
    }
}
