//! What a page says of itself: its date, publisher, author, language and address, each from where it is trusted most.

use banggiao_extract::text::language::Language;
use ego_tree::NodeRef;
use scraper::node::Element;
use scraper::{Html, Node};

use super::attribute::attribute;
use super::json_ld;
use crate::address;
use crate::date;
use crate::document::{Origin, Published, Told};

/// What a page says of itself.
#[derive(Debug, Default)]
pub(super) struct Meta {
    pub title: Option<Told<String>>,
    /// Another form of the title, which tells a headline among others.
    pub page_title: Option<String>,
    pub published: Option<Told<Published>>,
    pub publisher: Option<Told<String>>,
    pub author: Option<Told<String>>,
    pub address: Option<Told<String>>,
    pub language: Option<Told<Language>>,
    pub description: Option<String>,
    /// The text of the story as JSON-LD has it.
    pub body: Option<String>,
    pub next: Option<String>,
    pub previous: Option<String>,
}

/// `name`, `property` or `itemprop` of elements, and what each says.
const PUBLISHED: &[(&str, Origin)] = &[
    ("article:published_time", Origin::OpenGraph),
    ("og:published_time", Origin::OpenGraph),
    ("datepublished", Origin::Microdata),
    ("datecreated", Origin::Microdata),
    ("pubdate", Origin::Meta),
    ("publishdate", Origin::Meta),
    ("publish-date", Origin::Meta),
    ("parsely-pub-date", Origin::Meta),
    ("dc.date.issued", Origin::Meta),
    ("dc.date", Origin::Meta),
    ("dcterms.created", Origin::Meta),
    ("dcterms.date", Origin::Meta),
    ("sailthru.date", Origin::Meta),
    ("date", Origin::Meta),
];
const PUBLISHER: &[(&str, Origin)] = &[
    ("og:site_name", Origin::OpenGraph),
    ("article:publisher", Origin::OpenGraph),
    ("itemprop publisher", Origin::Microdata),
    ("publisher", Origin::Meta),
    ("dc.publisher", Origin::Meta),
    ("application-name", Origin::Meta),
    ("copyright", Origin::Meta),
];
const AUTHOR: &[(&str, Origin)] = &[
    ("article:author", Origin::OpenGraph),
    ("itemprop author", Origin::Microdata),
    ("author", Origin::Meta),
    ("dc.creator", Origin::Meta),
    ("parsely-author", Origin::Meta),
];
const TITLE: &[(&str, Origin)] = &[("og:title", Origin::OpenGraph), ("twitter:title", Origin::Meta), ("dc.title", Origin::Meta)];
const DESCRIPTION: &[(&str, Origin)] = &[("og:description", Origin::OpenGraph), ("description", Origin::Meta)];
const ADDRESS: &[(&str, Origin)] = &[("canonical", Origin::Meta), ("og:url", Origin::OpenGraph)];
const NEXT: &[(&str, Origin)] = &[("next", Origin::Meta)];
const PREVIOUS: &[(&str, Origin)] = &[("prev", Origin::Meta), ("previous", Origin::Meta)];
const LANGUAGE: &[(&str, Origin)] =
    &[("og:locale", Origin::OpenGraph), ("language", Origin::Meta), ("content-language", Origin::Meta), ("dc.language", Origin::Meta)];

impl Meta {
    /// What `html` says of itself; `fetched` is the address under which it was found.
    pub fn of(html: &Html, fetched: Option<&str>) -> Meta {
        let said = said(html);
        let article = json_ld::article(html);
        let json = |value: Option<String>| value.map(|value| Told { value, origin: Origin::JsonLd });
        let first = |table: &[(&str, Origin)]| {
            table.iter().find_map(|(key, origin)| {
                let value = said.iter().find(|(said, value)| said == key && !value.is_empty())?.1.clone();
                Some(Told { value, origin: *origin })
            })
        };
        let base =
            fetched.or_else(|| said.iter().find(|(key, value)| key == "og:url" && value.starts_with("http")).map(|(_, url)| url.as_str()));
        let own = |told: Told<String>| Some(Told { value: address::own(&told.value, base, fetched)?, origin: told.origin });
        let told = ADDRESS.iter().filter_map(|entry| first(std::slice::from_ref(entry))).chain(json(article.address));
        let address = { told }.find_map(own).or_else(|| {
            let value = fetched.map(|fetched| address::clean(fetched, None).unwrap_or_else(|| fetched.to_owned()))?;
            Some(Told { value, origin: Origin::Address })
        });
        let here = fetched.map(str::to_owned).or_else(|| Some(address.as_ref()?.value.clone()));
        let part = |table: &[(&str, Origin)], after: i64| {
            let part = |told: &str| {
                address::clean(told, here.as_deref())
                    .filter(|there| here.as_deref().is_some_and(|here| address::is_part(here, there, after)))
            };
            first(table).and_then(|told| part(&told.value)).or_else(|| links(html, here.as_deref()).find_map(part))
        };
        let dates = article.published.into_iter().map(|value| (value, Origin::JsonLd));
        let dates = dates.chain(
            PUBLISHED
                .iter()
                .flat_map(|(key, origin)| said.iter().filter(move |(said, _)| said == key).map(|(_, value)| (value.clone(), *origin))),
        );
        let published = dates.filter_map(|(text, origin)| {
            let value = date::machine(&text).or_else(|| date::shown(&text))?;
            Some(Told { value, origin })
        });
        let by_address = || {
            let day = date::address(&address.as_ref()?.value)?;
            Some(Told { value: Published { day, time: None, offset: None }, origin: Origin::Address })
        };
        let each = |table: &'static [(&'static str, Origin)]| table.iter().filter_map(|entry| first(std::slice::from_ref(entry)));
        let published = { published }.next().or_else(by_address);
        let language = json(article.language).into_iter().chain(html_language(html)).chain(first(LANGUAGE));
        let language = { language }.find_map(|told| {
            let code = told.value.get(..2)?.to_ascii_lowercase();
            Some(Told { value: Language::from_code(&code)?, origin: told.origin })
        });
        Meta {
            title: json(article.headline).or_else(|| first(TITLE)),
            page_title: title(html),
            published,
            publisher: json(article.publisher).and_then(name).or_else(|| each(PUBLISHER).find_map(name)),
            author: json(article.author).and_then(name).or_else(|| each(AUTHOR).find_map(name)),
            next: part(NEXT, 1),
            previous: part(PREVIOUS, -1),
            body: article.body,
            address,
            language,
            description: first(DESCRIPTION).map(|told| told.value).or(article.description).map(|text| spaced(&text)),
        }
    }
}

/// Every name with what it says, in the order of the page.
fn said(html: &Html) -> Vec<(String, String)> {
    let mut said = vec![];
    for node in html.tree.nodes() {
        let Some(element) = node.value().as_element() else { continue };
        said.extend(says(element).map(|(key, value)| (key.to_ascii_lowercase(), value.trim().to_owned())));
        // Who is named by an element in it, or by its words.
        if let Some(key @ ("author" | "publisher")) = attribute(element, "itemprop")
            && attribute(element, "content").is_none()
        {
            let name =
                node.descendants().find(|inner| inner.value().as_element().is_some_and(|e| attribute(e, "itemprop") == Some("name")));
            let told = name.and_then(|name| attribute(name.value().as_element()?, "content").map(str::to_owned));
            let words = || words(name.unwrap_or(node));
            said.push((format!("itemprop {key}"), told.unwrap_or_else(words)));
        }
    }
    said
}

/// The words in an element, where they are few.
fn words(node: NodeRef<'_, Node>) -> String {
    let text: String = node.descendants().filter_map(|node| node.value().as_text()).take(NAME).map(|text| &**text).collect();
    Some(spaced(&text)).filter(|text| text.chars().count() <= NAME).unwrap_or_default()
}

/// Longer than this, in characters, nothing is a name.
const NAME: usize = 80;
/// What parts the name of a newsroom from its boast.
const PARTING: [&str; 6] = [" | ", " - ", " – ", " — ", " :: ", " » "];

/// The name alone: no address, no sign before it, no boast after it.
fn name(told: Told<String>) -> Option<Told<String>> {
    let plain = if told.value.contains('&') { super::line(&told.value) } else { spaced(&told.value) };
    let own = plain.trim_start_matches(['@', '©', ' ']);
    let own =
        PARTING.iter().filter_map(|parting| own.split_once(parting)).map(|(own, _)| own.trim()).min_by_key(|own| own.len()).unwrap_or(own);
    let is_name = !own.contains("://") && own.contains(char::is_alphabetic) && own.chars().count() <= NAME;
    is_name.then(|| Told { value: own.to_owned(), origin: told.origin })
}

/// Where those links of a page lead that name what the address `here` does.
fn links<'h>(html: &'h Html, here: Option<&str>) -> impl Iterator<Item = &'h str> {
    let stem = here.and_then(|here| here.split_once("://")?.1.split(['/', '?']).skip(1).max_by_key(|part| part.len()));
    // The end of it may count the parts.
    let stem: Option<String> = stem.map(|stem| stem.chars().take(STEM).collect());
    let elements = html.tree.nodes().filter_map(|node| node.value().as_element());
    let links = elements.filter(|element| element.name() == "a").filter_map(|element| attribute(element, "href"));
    links.filter(move |href| stem.as_ref().is_some_and(|stem| stem.len() > 2 && href.contains(stem.as_str())))
}

/// So much of an address, in characters, tells it from those of other stories.
const STEM: usize = 12;

fn says(element: &Element) -> impl Iterator<Item = (&str, &str)> {
    let keys: &[&str] = match element.name() {
        "meta" => &["property", "name", "itemprop", "http-equiv"],
        "link" => &["rel"],
        _ => &["itemprop"],
    };
    let value = attribute(element, "content")
        .or_else(|| attribute(element, "datetime"))
        .or_else(|| attribute(element, "href").filter(|_| element.name() == "link"));
    keys.iter().filter_map(move |key| Some((attribute(element, key)?, value?)))
}

fn html_language(html: &Html) -> Option<Told<String>> {
    let language = attribute(html.root_element().value(), "lang")?;
    Some(Told { value: language.to_owned(), origin: Origin::Meta })
}

/// What stands in `title`.
fn title(html: &Html) -> Option<String> {
    let node = html.tree.nodes().find(|node| node.value().as_element().is_some_and(|e| e.name() == "title"))?;
    let text: String = node.descendants().filter_map(|node| node.value().as_text()).map(|text| &**text).collect();
    Some(spaced(&text)).filter(|text| !text.is_empty())
}

/// `text` with single spaces.
pub(super) fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
