//! A page of the web: the story alone, and what the page says of it.

mod attribute;
mod block;
mod embedded;
mod guard;
mod home;
mod json_ld;
mod line;
mod meta;
mod names;
mod place;
mod story;

use banggiao_extract::text::fold;
use scraper::Html;

use crate::document::{Document, Origin, Part, Told};
use meta::Meta;

/// The document that `page` shows; `address` is where it was fetched, where that is known.
pub(crate) fn document(page: &str, address: Option<&str>) -> Document {
    let html = Html::parse_document(&guard::guarded(page));
    let meta = Meta::of(&html, address);
    let layout = block::layout(&html);
    let mut story = story::story(&layout, &meta);
    let data = meta.body.as_deref().filter(|body| is_more(body, &story.body)).map(str::to_owned);
    let data = data.or_else(|| embedded::story(&html).filter(|_| length(&story.body) < SHORT));
    if let Some(data) = data {
        story.body = paragraphs(&data);
    }
    let mut document = Document {
        captions: story.captions,
        published: meta.published.or(story.published),
        publisher: meta.publisher,
        author: meta.author.or(story.author),
        address: meta.address,
        next: meta.next,
        previous: meta.previous,
        language: meta.language,
        ..Document::default()
    };
    document.title = story.title.map(|value| Told { value, origin: Origin::Shown }).or(meta.title);
    if let Some(title) = &document.title {
        let title = title.value.clone();
        document.add(Part::Title, &title);
    }
    let lead = story.lead.or_else(|| meta.description.filter(|lead| is_missing(lead, &story.body)));
    if let Some(lead) = lead {
        document.add(Part::Lead, &lead);
    }
    for paragraph in &story.body {
        document.add(Part::Body, paragraph);
    }
    document
}

/// The document that a piece of a page is, as feeds and mails hold it, under its `title`.
pub(crate) fn fragment(piece: &str, title: Option<&str>) -> Document {
    let layout = block::layout(&Html::parse_document(&guard::guarded(piece)));
    let told = |value: &str| Told { value: value.to_owned(), origin: Origin::Head };
    let story = story::story(&layout, &Meta { title: title.map(told), ..Meta::default() });
    let mut document = Document { captions: story.captions, title: title.map(told), ..Document::default() };
    if let Some(title) = title {
        document.add(Part::Title, title);
    }
    for paragraph in story.lead.iter().chain(&story.body) {
        document.add(Part::Body, paragraph);
    }
    document
}

/// The words of a line that may hold tags.
pub(crate) fn line(text: &str) -> String {
    let html = Html::parse_fragment(text);
    meta::spaced(&html.root_element().text().collect::<String>())
}

/// Shorter than this, in characters, what a page shows may be no story, but what stands in the place of one.
const SHORT: usize = 250;

fn length(lines: &[String]) -> usize {
    lines.iter().map(|line| line.chars().count()).sum()
}

/// Whether what a page has for machines is much more than what it shows: it is made in the browser.
fn is_more(data: &str, shown: &[String]) -> bool {
    let (more, shown) = (data.chars().count(), length(shown));
    more >= SHORT && shown < SHORT && shown * 3 < more
}

/// The paragraphs of a text that stands in the data of a page, as lines or as HTML.
fn paragraphs(text: &str) -> Vec<String> {
    if text.contains("</") || text.contains("<br") || text.contains("&lt;") {
        let html = Html::parse_document(&guard::guarded(text));
        return block::layout(&html).blocks.into_iter().map(|block| block.text).collect();
    }
    text.lines().map(meta::spaced).filter(|line| !line.is_empty()).collect()
}

/// Shorter than this, in characters, no description is a lead.
const LEAD: usize = 60;

/// Whether what a page says of itself is a sentence that its story lacks.
fn is_missing(description: &str, body: &[String]) -> bool {
    let cut = description.ends_with("...") || description.ends_with('…');
    let whole = description.ends_with(['.', '!', '?', '"', '”']) && !cut;
    if !whole || description.chars().count() < LEAD || body.is_empty() {
        return false;
    }
    let folded = fold::plain(description);
    // Its first words will do: what is shown may go on.
    let begins: String = folded.chars().take(LEAD).collect();
    !body.iter().any(|paragraph| fold::plain(paragraph).contains(&begins))
}
