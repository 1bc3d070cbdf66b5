//! Tongues: what the desk says in each language, and what records are told in.

use banggiao_extract::text::language::Language;
use banggiao_views::words::Phrases;
use banggiao_views::{Names, Words};

/// The words of one language.
pub struct Tongue {
    /// What records are told in.
    pub words: Words,
    phrases: Phrases,
}

fn source(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../words/en.ftl"),
        Language::Vietnamese => include_str!("../words/vi.ftl"),
    }
}

impl Tongue {
    /// The words of `language`.
    pub fn new(language: Language) -> Self {
        Tongue { words: Words::new(language, Names::embedded()), phrases: Phrases::new(language, source(language)) }
    }

    /// Which language.
    pub fn language(&self) -> Language {
        self.words.language
    }

    /// The words for `key`: the desk's own, else those of records, else the key itself.
    pub fn say(&self, key: &str) -> String {
        if self.phrases.has(key) { self.phrases.say(key) } else { self.words.say(key) }
    }

    /// The words for `key` with what is to be put in them.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        if self.phrases.has(key) { self.phrases.with(key, values) } else { self.words.with(key, values) }
    }

    /// The words for so many, put in as `count`.
    pub fn many(&self, key: &str, count: usize) -> String {
        self.with(key, &[("count", &count.to_string())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use banggiao_views::words::keys;

    #[test]
    fn both_languages_have_the_same_keys_each_once() {
        let [mut en, vi] = [Language::English, Language::Vietnamese].map(|l| keys(source(l)).expect("the file can be read"));
        assert_eq!(en, vi);
        en.sort_unstable();
        assert!(en.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
