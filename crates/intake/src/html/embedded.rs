//! The story of a page that is made in the browser, from the data that it is made of.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;
use scraper::{Html, Selector};
use serde_json::Value;

use crate::table::phrases;

static SCRIPTS: LazyLock<Option<Selector>> =
    LazyLock::new(|| Selector::parse("script#__NEXT_DATA__, script[type='application/json']").ok());
static KEYS: LazyLock<FxHashSet<&'static str>> =
    LazyLock::new(|| phrases(include_str!("../../data/json-story-keys.csv")).into_iter().collect());

/// Deeper than this nothing is looked for.
const DEEP: usize = 24;
/// Shorter than this, in characters, no text is a story.
const STORY: usize = 250;

/// The longest text that the data of the page holds, as lines or as HTML.
pub(super) fn story(html: &Html) -> Option<String> {
    let scripts = SCRIPTS.iter().flat_map(|selector| html.select(selector));
    let data = scripts.filter_map(|script| serde_json::from_str::<Value>(&script.text().collect::<String>()).ok());
    let stories = data.filter_map(|value| longest(&value, 0));
    stories.max_by_key(String::len).filter(|story| story.chars().count() >= STORY)
}

/// The longest text under a key that stories have.
fn longest(value: &Value, depth: usize) -> Option<String> {
    if depth > DEEP {
        return None;
    }
    let within = match value {
        Value::Array(items) => items.iter().filter_map(|item| longest(item, depth + 1)).max_by_key(String::len),
        Value::Object(object) => {
            let told = object.iter().filter(|(key, _)| is_key(key)).filter_map(|(_, value)| text(value, depth + 1));
            let inner = object.values().filter_map(|value| longest(value, depth + 1));
            told.chain(inner).max_by_key(String::len)
        }
        _ => None,
    };
    within.filter(|text| !text.is_empty())
}

fn is_key(key: &str) -> bool {
    KEYS.contains(key.to_ascii_lowercase().as_str())
}

/// A text, or those of a list one after the other.
fn text(value: &Value, depth: usize) -> Option<String> {
    match value {
        _ if depth > DEEP => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(items) => {
            let lines: Vec<String> = items.iter().filter_map(|item| text(item, depth + 1)).filter(|line| !line.trim().is_empty()).collect();
            (!lines.is_empty()).then(|| lines.join("\n"))
        }
        Value::Object(object) => object.iter().filter(|(key, _)| is_key(key)).find_map(|(_, value)| text(value, depth + 1)),
        _ => None,
    }
}
