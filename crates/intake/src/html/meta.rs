//! What a page says of itself: its date, publisher, author, language and address, each from where it is trusted most.

use banggiao_extract::text::language::Language;
use scraper::Html;
use scraper::node::Element;

use super::json_ld;
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
    ("publisher", Origin::Meta),
    ("dc.publisher", Origin::Meta),
    ("application-name", Origin::Meta),
    ("copyright", Origin::Meta),
];
const AUTHOR: &[(&str, Origin)] =
    &[("article:author", Origin::OpenGraph), ("author", Origin::Meta), ("dc.creator", Origin::Meta), ("parsely-author", Origin::Meta)];
const TITLE: &[(&str, Origin)] = &[("og:title", Origin::OpenGraph), ("twitter:title", Origin::Meta), ("dc.title", Origin::Meta)];
const DESCRIPTION: &[(&str, Origin)] = &[("og:description", Origin::OpenGraph), ("description", Origin::Meta)];
const ADDRESS: &[(&str, Origin)] = &[("canonical", Origin::Meta), ("og:url", Origin::OpenGraph)];
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
        let url = |told: &Told<String>| told.value.starts_with("http");
        let name = |told: &Told<String>| !told.value.starts_with("http");
        let address = first(ADDRESS).filter(url).or_else(|| json(article.address).filter(url));
        let address = address.or_else(|| fetched.map(|value| Told { value: value.to_owned(), origin: Origin::Address }));
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
            publisher: json(article.publisher).or_else(|| first(PUBLISHER).filter(name)),
            author: json(article.author).or_else(|| first(AUTHOR).filter(name)),
            address,
            language,
            description: first(DESCRIPTION).map(|told| told.value).or(article.description).map(|text| spaced(&text)),
        }
    }
}

/// Every name with what it says, in the order of the page.
fn said(html: &Html) -> Vec<(String, String)> {
    let elements = html.tree.nodes().filter_map(|node| node.value().as_element());
    elements.flat_map(|element| says(element).map(|(key, value)| (key.to_ascii_lowercase(), value.trim().to_owned()))).collect()
}

fn says(element: &Element) -> impl Iterator<Item = (&str, &str)> {
    let keys: &[&str] = match element.name() {
        "meta" => &["property", "name", "itemprop", "http-equiv"],
        "link" => &["rel"],
        _ => &["itemprop"],
    };
    let value =
        element.attr("content").or_else(|| element.attr("datetime")).or_else(|| element.attr("href").filter(|_| element.name() == "link"));
    keys.iter().filter_map(move |key| Some((element.attr(key)?, value?)))
}

fn html_language(html: &Html) -> Option<Told<String>> {
    let language = html.root_element().value().attr("lang")?;
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
