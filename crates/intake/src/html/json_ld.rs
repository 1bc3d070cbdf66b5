//! What a page says of itself in JSON-LD, by schema.org's vocabulary.

use scraper::{Html, Selector};
use serde_json::Value;
use std::sync::LazyLock;

static SCRIPTS: LazyLock<Option<Selector>> = LazyLock::new(|| Selector::parse("script[type='application/ld+json']").ok());

/// What the article of a page says of itself.
#[derive(Debug, Default)]
pub(super) struct Article {
    pub headline: Option<String>,
    pub published: Option<String>,
    pub publisher: Option<String>,
    pub author: Option<String>,
    pub address: Option<String>,
    pub language: Option<String>,
    pub description: Option<String>,
    /// The text of the story, in lines.
    pub body: Option<String>,
}

/// The first article that the page tells of.
pub(super) fn article(html: &Html) -> Article {
    let scripts = SCRIPTS.iter().flat_map(|selector| html.select(selector));
    let told = scripts.filter_map(|script| parse(&script.text().collect::<String>()));
    told.filter_map(|value| find(&value, 0)).next().unwrap_or_default()
}

/// Newsrooms break lines within strings, which JSON forbids.
fn parse(text: &str) -> Option<Value> {
    let text = text.trim().trim_start_matches("//").trim_start_matches("<![CDATA[").trim_end_matches("]]>");
    let text = text.trim_end_matches("//").trim().trim_end_matches(';');
    serde_json::from_str(text).ok().or_else(|| {
        let mended: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        serde_json::from_str(&mended).ok()
    })
}

/// Deeper than this nothing is looked for.
const DEEP: usize = 6;

fn find(value: &Value, depth: usize) -> Option<Article> {
    match value {
        _ if depth > DEEP => None,
        Value::Array(items) => items.iter().find_map(|item| find(item, depth + 1)),
        Value::Object(object) => {
            if object.get("@type").is_some_and(is_article) {
                return Some(read(value));
            }
            object.values().find_map(|inner| find(inner, depth + 1))
        }
        _ => None,
    }
}

fn is_article(kind: &Value) -> bool {
    match kind {
        Value::String(kind) => kind.ends_with("Article") || kind == "BlogPosting" || kind == "Report",
        Value::Array(kinds) => kinds.iter().any(is_article),
        _ => false,
    }
}

fn read(article: &Value) -> Article {
    let address =
        string(&article["url"]).or_else(|| string(&article["mainEntityOfPage"])).or_else(|| string(&article["mainEntityOfPage"]["@id"]));
    Article {
        headline: string(&article["headline"]),
        published: string(&article["datePublished"]),
        publisher: name(&article["publisher"]),
        author: name(&article["author"]),
        address,
        language: string(&article["inLanguage"]),
        description: string(&article["description"]),
        body: string(&article["articleBody"]),
    }
}

fn string(value: &Value) -> Option<String> {
    value.as_str().map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned)
}

/// A name as it stands, or that of an object, or of the first of several.
fn name(value: &Value) -> Option<String> {
    match value {
        Value::Array(several) => several.iter().find_map(name),
        Value::Object(object) => object.get("name").and_then(string),
        _ => string(value),
    }
}
