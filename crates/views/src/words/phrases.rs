//! Phrases: the messages of one Fluent file, by their keys.

use banggiao_extract::text::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The messages of one language.
pub struct Phrases(FluentBundle<FluentResource>);

impl Phrases {
    /// The messages that `source`, a Fluent file in `language`, holds.
    pub fn new(language: Language, source: &str) -> Self {
        let languages: Vec<LanguageIdentifier> = language.code().parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(languages);
        // Marks around what is put in would stand in the output as invisible characters.
        bundle.set_use_isolating(false);
        // A faulty file still gives what can be read of it; the tests rule faults out.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(read, _)| read);
        bundle.add_resource_overriding(resource);
        Phrases(bundle)
    }

    /// Whether there is a message with this key.
    pub fn has(&self, key: &str) -> bool {
        self.0.has_message(key)
    }

    /// The message with this key; the key itself where there is none.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The same with what is to be put in. What is called `count` is a number, by which a message may choose its form.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let Some(message) = self.0.get_message(key).and_then(|m| m.value()) else {
            return key.to_owned();
        };
        let mut args = FluentArgs::new();
        for &(name, value) in values {
            match value.parse::<u32>() {
                Ok(number) if name == "count" => args.set(name.to_owned(), number),
                _ => args.set(name.to_owned(), FluentValue::from(value.to_owned())),
            }
        }
        self.0.format_pattern(message, Some(&args), &mut Vec::new()).into_owned()
    }
}

/// The keys of the messages that a Fluent file holds, in its order; the faults of the file where it has any.
pub fn keys(source: &str) -> Result<Vec<&str>, String> {
    FluentResource::try_new(source.to_owned()).map_err(|(_, faults)| format!("{faults:?}"))?;
    let lines = source.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase()));
    Ok(lines.filter_map(|l| l.split_once(" =").map(|(key, _)| key)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_a_number_and_an_id_of_digits_is_not() {
        let source = "told = { $count ->\n    [one] one place\n   *[other] { $count } places\n }\nid = record { $id }\n";
        let phrases = Phrases::new(Language::English, source);
        assert_eq!(phrases.with("told", &[("count", "1")]), "one place");
        assert_eq!(phrases.with("told", &[("count", "12")]), "12 places");
        assert_eq!(phrases.with("id", &[("id", "00412")]), "record 00412");
        assert_eq!(phrases.say("nothing"), "nothing");
        assert_eq!(keys(source).expect("a good file"), ["told", "id"]);
        assert!(keys("told = { $").is_err());
    }
}
