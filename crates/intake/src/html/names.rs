//! What the names of classes, ids and properties say of an element, in English and Vietnamese newsrooms.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHasher};
use scraper::node::Element;

use super::attribute::attribute;
use crate::table::rows;

/// What an element's names say that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Role {
    pub furniture: bool,
    pub lead: bool,
    pub caption: bool,
    pub byline: bool,
    pub story: bool,
}

impl Role {
    fn and(self, other: Role) -> Role {
        Role {
            furniture: self.furniture || other.furniture,
            lead: self.lead || other.lead,
            caption: self.caption || other.caption,
            byline: self.byline || other.byline,
            story: self.story || other.story,
        }
    }
}

/// Names, as sequences of words, and what they say.
struct Names {
    known: FxHashMap<String, Role>,
    /// Those that say something only alone: `tag` is a box of tags, `tag-summit` a story that has one.
    whole: FxHashMap<String, Role>,
    /// Of so many words is the longest.
    longest: usize,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let tables = [
        (include_str!("../../data/furniture-classes.csv"), Role { furniture: true, ..Role::default() }),
        (include_str!("../../data/lead-classes.csv"), Role { lead: true, ..Role::default() }),
        (include_str!("../../data/caption-classes.csv"), Role { caption: true, ..Role::default() }),
        (include_str!("../../data/byline-classes.csv"), Role { byline: true, ..Role::default() }),
        (include_str!("../../data/story-classes.csv"), Role { story: true, ..Role::default() }),
    ];
    let mut names = Names { known: HashMap::with_hasher(FxBuildHasher), whole: HashMap::with_hasher(FxBuildHasher), longest: 1 };
    for (table, role) in tables {
        for (phrase, more) in rows(table) {
            names.longest = names.longest.max(phrase.split(' ').count());
            // `related news` is also written `relatednews`.
            for spelling in [phrase.to_owned(), phrase.replace(' ', "")] {
                let map = if more == "whole" { &mut names.whole } else { &mut names.known };
                let known = map.entry(spelling).or_default();
                *known = known.and(role);
            }
        }
    }
    names
});

/// Attributes that name what an element is.
const NAMING: [&str; 4] = ["class", "id", "itemprop", "rel"];

/// Names are read once a page, however often they stand in it.
#[derive(Default)]
pub(crate) struct Roles {
    read: FxHashMap<u64, Role>,
    words: Words,
}

impl Roles {
    /// What the names of `element` say.
    pub fn of(&mut self, element: &Element) -> Role {
        let mut role = Role::default();
        for names in NAMING.iter().filter_map(|name| attribute(element, name)) {
            role = role.and(self.read(names));
        }
        role
    }

    fn read(&mut self, names: &str) -> Role {
        if let Some(role) = self.read.get(&hash(names)) {
            return *role;
        }
        let mut role = Role::default();
        // Longer than that no name is one: a list of them from a generator of styles.
        for name in names.split_whitespace().take(MANY) {
            role = role.and(self.words.role(name));
        }
        self.read.insert(hash(names), role);
        role
    }
}

/// So many names of one element are looked at.
const MANY: usize = 64;

/// A number for what is written alike.
pub(crate) fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The words of a name: `box-relatedNews` is `box related news`.
#[derive(Default)]
struct Words {
    text: String,
    /// Where each begins and ends.
    bounds: Vec<(usize, usize)>,
}

/// So many words of a name are looked at.
const WORDS: usize = 24;

impl Words {
    fn read(&mut self, name: &str) {
        self.text.clear();
        self.bounds.clear();
        let mut before = ' ';
        let mut start = 0;
        for c in name.chars() {
            let begins = !c.is_alphanumeric() || c.is_uppercase() && before.is_lowercase();
            if begins && self.text.len() > start {
                self.bounds.push((start, self.text.len()));
                self.text.push(' ');
                start = self.text.len();
            }
            if c.is_alphanumeric() {
                self.text.extend(c.to_lowercase());
            }
            before = c;
        }
        if self.text.len() > start {
            self.bounds.push((start, self.text.len()));
        }
        self.bounds.truncate(WORDS);
    }

    fn role(&mut self, name: &str) -> Role {
        self.read(name);
        let mut role = NAMES.whole.get(&self.text).copied().unwrap_or_default();
        for (at, (start, _)) in self.bounds.iter().enumerate() {
            for (_, end) in self.bounds[at..].iter().take(NAMES.longest) {
                if let Some(said) = NAMES.known.get(&self.text[*start..*end]) {
                    role = role.and(*said);
                }
            }
        }
        role
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_words() {
        let mut words = Words::default();
        words.read("box-relatedNews__v2");
        assert_eq!(words.text, "box related news v2");
        assert!(words.role("boxRelatedNews").furniture);
        assert!(words.role("relatednews").furniture);
        assert!(!words.role("correlated-newsroom").furniture);
        assert!(words.role("detail__cms-body").story);
        assert!(words.role("tag").furniture && !words.role("tag-summit").furniture);
    }
}
