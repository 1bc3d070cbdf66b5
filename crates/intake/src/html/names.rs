//! What the names of classes, ids and properties say of an element, in English and Vietnamese newsrooms.

use std::collections::HashSet;
use std::sync::LazyLock;

use scraper::node::Element;

use crate::table::phrases;

/// Names, as sequences of words.
pub(crate) struct Names {
    known: HashSet<String>,
    longest: usize,
}

impl Names {
    fn new(table: &'static str) -> Self {
        let phrases = phrases(table);
        let longest = phrases.iter().map(|p| p.split(' ').count()).max().unwrap_or(1);
        // `related news` is also written `relatednews`.
        let known = phrases.iter().flat_map(|p| [(*p).to_owned(), p.replace(' ', "")]).collect();
        Names { known, longest }
    }

    /// Whether one of `names` holds one of these.
    fn hold(&self, names: &[Vec<String>]) -> bool {
        names.iter().any(|words| {
            (0..words.len()).any(|from| {
                let to = words.len().min(from + self.longest);
                (from + 1..=to).any(|to| self.known.contains(&words[from..to].join(" ")))
            })
        })
    }
}

static FURNITURE: LazyLock<Names> = LazyLock::new(|| Names::new(include_str!("../../data/furniture-classes.csv")));
static LEAD: LazyLock<Names> = LazyLock::new(|| Names::new(include_str!("../../data/lead-classes.csv")));
static CAPTION: LazyLock<Names> = LazyLock::new(|| Names::new(include_str!("../../data/caption-classes.csv")));
static BYLINE: LazyLock<Names> = LazyLock::new(|| Names::new(include_str!("../../data/byline-classes.csv")));
static STORY: LazyLock<Names> = LazyLock::new(|| Names::new(include_str!("../../data/story-classes.csv")));

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
    pub fn of(element: &Element) -> Role {
        let attributes = ["class", "id", "itemprop", "rel"].into_iter().filter_map(|name| element.attr(name));
        let names: Vec<Vec<String>> = attributes.flat_map(str::split_whitespace).map(words).collect();
        if names.is_empty() {
            return Role::default();
        }
        Role {
            furniture: FURNITURE.hold(&names),
            lead: LEAD.hold(&names),
            caption: CAPTION.hold(&names),
            byline: BYLINE.hold(&names),
            story: STORY.hold(&names),
        }
    }
}

/// The words of a name: `box-relatedNews` is `box related news`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        let begins = !c.is_alphanumeric() || c.is_uppercase() && before.is_lowercase();
        if begins && words.last().is_some_and(|w| !w.is_empty()) {
            words.push(String::new());
        }
        if c.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.retain(|w| !w.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_words() {
        assert_eq!(words("box-relatedNews__v2"), ["box", "related", "news", "v2"]);
        assert!(FURNITURE.hold(&[words("boxRelatedNews")]));
        assert!(FURNITURE.hold(&[words("relatednews")]));
        assert!(!FURNITURE.hold(&[words("correlated-newsroom")]));
        assert!(STORY.hold(&[words("detail__cms-body")]));
    }
}
