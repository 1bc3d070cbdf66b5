//! Feeds: RSS, Atom and JSON Feed, each entry a document.

use feed_rs::model::Entry;
use feed_rs::parser;
use jiff::Timestamp;
use jiff::tz::Offset;

use crate::document::{Document, Origin, Published, Told};
use crate::error::Unread;
use crate::html;

/// The documents of a feed, in its order.
pub(crate) fn documents(bytes: &[u8]) -> Result<Vec<Result<Document, Unread>>, Unread> {
    let feed = parser::parse(bytes).map_err(|error| Unread::Broken(error.to_string()))?;
    if feed.entries.is_empty() {
        return Err(Unread::NoStory);
    }
    let publisher = feed.title.as_ref().map(|title| told(html::line(&title.content)));
    Ok(feed.entries.iter().map(|entry| document(entry, &publisher)).collect())
}

fn told(value: String) -> Told<String> {
    Told { value, origin: Origin::Head }
}

fn document(entry: &Entry, publisher: &Option<Told<String>>) -> Result<Document, Unread> {
    let content = entry.content.as_ref().and_then(|content| content.body.as_deref());
    let summary = entry.summary.as_ref().map(|text| text.content.as_str());
    let story = match (content, summary) {
        (Some(content), Some(summary)) if content.len() < summary.len() => summary,
        (content, summary) => content.or(summary).unwrap_or_default(),
    };
    let title = entry.title.as_ref().map(|title| html::line(&title.content)).filter(|title| !title.is_empty());
    let mut document = html::fragment(story, title.as_deref());
    let address = entry.links.iter().find(|link| link.rel.as_deref().is_none_or(|rel| rel == "alternate"));
    document.address = address.map(|link| told(link.href.clone()));
    document.published = entry.published.or(entry.updated).and_then(|moment| published(moment.timestamp()));
    document.publisher.clone_from(publisher);
    document.author = entry.authors.first().and_then(|author| author.name.clone()).map(told);
    document.told()
}

/// Feeds tell the moment; their time zone is lost in parsing.
fn published(seconds: i64) -> Option<Told<Published>> {
    let moment = Timestamp::from_second(seconds).ok()?;
    let moment = Offset::UTC.to_datetime(moment);
    let value = Published { day: moment.date(), time: Some(moment.time()), offset: Some(Offset::UTC) };
    Some(Told { value, origin: Origin::Head })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Part;

    #[test]
    fn every_entry_is_a_document() {
        let feed = br#"<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Times</title>
<item><title>Fiji &amp; Malta sign</title><link>https://harbour.example/1</link><pubDate>Tue, 06 May 2025 23:30:00 +1200</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>Fiji and Malta signed an agreement on fisheries on Tuesday.</p><p>It runs for five years.</p>]]></content:encoded></item>
<item><title>Empty</title><link>https://harbour.example/2</link></item></channel></rss>"#;
        let documents = documents(feed).expect("a feed");
        let first = documents[0].as_ref().expect("a document");
        assert_eq!(
            first.text,
            "Fiji & Malta sign\n\nFiji and Malta signed an agreement on fisheries on Tuesday.\n\nIt runs for five years."
        );
        assert_eq!(first.parts.iter().map(|(_, part)| *part).collect::<Vec<_>>(), [Part::Title, Part::Body, Part::Body]);
        assert_eq!(first.published.map(|told| told.value.day.to_string()).as_deref(), Some("2025-05-06"));
        assert_eq!(first.publisher.as_ref().map(|told| told.value.as_str()), Some("Harbour Times"));
        assert_eq!(documents[1], Err(Unread::NoStory));
        assert!(matches!(super::documents(b"<rss"), Err(Unread::Broken(_))));
    }
}
