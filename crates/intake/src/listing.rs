//! What a feed names: its pages, for those who fetch them, and how often it says that it is worth asking.

use std::time::Duration;

use feed_rs::parser::Builder;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::error::Unread;
use crate::format::Format;
use crate::sitemap;

/// What a feed or a sitemap names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listing {
    /// Pages, in its order.
    pub pages: Vec<Listed>,
    /// Other sitemaps.
    pub lists: Vec<Listed>,
    /// How long it says that it stays as it is.
    pub every: Option<Duration>,
}

/// Something that is named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Listed {
    /// Its address.
    pub address: String,
    /// When it was changed, where that is told: ISO 8601, in universal time where that can be known.
    pub changed: Option<String>,
}

/// What `bytes` name, where they are a feed or a sitemap, pressed with gzip or not; `address` is theirs, for addresses that are told
/// from there.
pub fn listing(bytes: &[u8], address: Option<&str>) -> Option<Result<Listing, Unread>> {
    match Format::of(bytes) {
        Format::Feed => Some(feed(bytes, address)),
        Format::Sitemap => Some(sitemap::listing(bytes)),
        Format::Gzip => sitemap::pressed(bytes),
        _ => None,
    }
}

fn feed(bytes: &[u8], address: Option<&str>) -> Result<Listing, Unread> {
    let parser = Builder::new().base_uri(address).build();
    let feed = parser.parse(bytes).map_err(|error| Unread::Broken(error.to_string()))?;
    let mut pages = Vec::new();
    for entry in &feed.entries {
        let link = entry.links.iter().find(|link| link.rel.as_deref().is_none_or(|rel| rel == "alternate"));
        if let Some(link) = link.filter(|link| !link.href.trim().is_empty()) {
            let changed = entry.updated.map(|moment| moment.to_rfc3339());
            pages.push(Listed { address: link.href.trim().to_owned(), changed });
        }
    }
    let ttl = feed.ttl.map(|minutes| Duration::from_secs(60 * u64::from(minutes)));
    Ok(Listing { pages, lists: Vec::new(), every: ttl.or_else(|| period(bytes)) })
}

/// What is told of a feed stands at its beginning.
const LOOKED_AT: usize = 64 << 10;

/// The period that the syndication module of RSS tells: `updatePeriod`, as often within it as `updateFrequency` says.
fn period(bytes: &[u8]) -> Option<Duration> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(LOOKED_AT)]);
    let mut reader = Reader::from_str(&start);
    let (mut period, mut often) = (None, 1);
    let mut within = String::new();
    loop {
        match reader.read_event().unwrap_or(Event::Eof) {
            Event::Start(tag) if matches!(tag.local_name().as_ref(), "item" | "entry") => break,
            Event::Start(tag) => within = tag.local_name().as_ref().to_owned(),
            Event::End(_) => within.clear(),
            Event::Text(text) => {
                let text = text.trim();
                match within.as_str() {
                    "updatePeriod" => period = hours(text),
                    "updateFrequency" => often = text.parse().unwrap_or(1),
                    _ => {}
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Some(Duration::from_secs(3600 * period?) / often.clamp(1, 3600))
}

/// How many hours a period has, by the words of the module (RSS 1.0, syndication).
fn hours(period: &str) -> Option<u64> {
    Some(match period {
        "hourly" => 1,
        "daily" => 24,
        "weekly" => 7 * 24,
        "monthly" => 30 * 24,
        "yearly" => 365 * 24,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(feed: &str) -> Listing {
        listing(feed.as_bytes(), Some("https://harbour.example/news/feed")).expect("a feed").expect("a whole one")
    }

    #[test]
    fn a_feed_names_its_pages() {
        let rss = of("<?xml version='1.0'?><rss version='2.0'><channel><title>Harbour</title><ttl>90</ttl>
            <item><title>A</title><link> https://harbour.example/a </link><pubDate>Tue, 06 May 2025 23:30:00 +1200</pubDate></item>
            <item><title>No page</title></item><item><link>b</link></item></channel></rss>");
        let addresses: Vec<_> = rss.pages.iter().map(|page| page.address.as_str()).collect();
        assert_eq!(addresses, ["https://harbour.example/a", "https://harbour.example/news/b"]);
        assert_eq!(rss.every, Some(Duration::from_secs(5400)));
        let atom = of("<feed xmlns='http://www.w3.org/2005/Atom'><title>H</title><id>h</id><updated>2025-05-06T00:00:00Z</updated>
            <entry><id>1</id><title>A</title><updated>2025-05-06T07:00:00+07:00</updated><link rel='self' href='/self'/><link href='/a'/></entry></feed>");
        assert_eq!(atom.pages, [Listed { address: "https://harbour.example/a".into(), changed: Some("2025-05-06T00:00:00+00:00".into()) }]);
        assert_eq!(atom.every, None);
    }

    #[test]
    fn the_period_of_a_feed_is_told_by_its_module() {
        let of = |told: &str| {
            of(&format!("<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel>{told}</channel></rss>"))
        };
        let every = |told: &str| of(told).every.map(|every| every.as_secs());
        assert_eq!(every("<sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"), Some(1800));
        assert_eq!(every("<sy:updatePeriod>daily</sy:updatePeriod>"), Some(86_400));
        assert_eq!(every("<sy:updatePeriod>now</sy:updatePeriod>"), None);
        assert_eq!(every("<item><sy:updatePeriod>daily</sy:updatePeriod></item>"), None);
    }

    #[test]
    fn a_page_is_no_list() {
        assert_eq!(listing(b"<!doctype html><p>News", None), None);
    }
}
