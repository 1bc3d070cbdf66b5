//! Sitemaps (sitemaps.org, protocol 0.9): the pages of a site, or its other sitemaps.

use flate2::read::GzDecoder;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::decode;
use crate::error::Unread;
use crate::format::Format;
use crate::limits::whole;
use crate::listing::{Listed, Listing};

/// The protocol lets one sitemap have so many bytes, unpacked, and so many entries; what is more is not read.
const BYTES: u64 = 50 << 20;
const ENTRIES: usize = 50_000;

/// What a pressed sitemap names; nothing where something else is pressed.
pub(crate) fn pressed(bytes: &[u8]) -> Option<Result<Listing, Unread>> {
    match whole(&mut GzDecoder::new(bytes), BYTES) {
        Ok(bytes) => (Format::of(&bytes) == Format::Sitemap).then(|| listing(&bytes)),
        Err(why) => Some(Err(why)),
    }
}

/// What a sitemap names. Where an entry does not say when its page was changed, a news sitemap says when it was published.
pub(crate) fn listing(bytes: &[u8]) -> Result<Listing, Unread> {
    let text = decode::page(&bytes[..bytes.len().min(BYTES as usize)], None);
    let mut reader = Reader::from_str(&text);
    let mut listing = Listing::default();
    let mut entry = Entry::default();
    let mut within = String::new();
    while listing.pages.len() + listing.lists.len() < ENTRIES {
        match reader.read_event().map_err(|error| Unread::Broken(error.to_string()))? {
            Event::Start(tag) => {
                // A picture or a film of the page has a place of its own: its prefix tells it from the page's.
                within = tag.name().as_ref().to_owned();
                if matches!(within.as_str(), "url" | "sitemap") {
                    entry = Entry::default();
                }
            }
            Event::Text(text) => entry.add(&within, &text.xml10_content()),
            Event::CData(text) => entry.add(&within, &text),
            // Entities of the file's own are not looked up: none can multiply.
            Event::GeneralRef(name) => entry.add(&within, &crate::office::reference(&name)),
            Event::End(tag) => {
                within.clear();
                let named = std::mem::take(&mut entry);
                match tag.name().as_ref() {
                    "url" => listing.pages.extend(named.listed()),
                    "sitemap" => listing.lists.extend(named.listed()),
                    _ => entry = named,
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(listing)
}

/// An entry while it is read.
#[derive(Default)]
struct Entry {
    address: String,
    changed: String,
    published: String,
}

impl Entry {
    fn add(&mut self, within: &str, text: &str) {
        match within {
            "loc" => self.address += text,
            "lastmod" => self.changed += text,
            "news:publication_date" => self.published += text,
            _ => {}
        }
    }

    fn listed(self) -> Option<Listed> {
        let told = |text: String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Some(Listed { address: told(self.address)?, changed: told(self.changed).or_else(|| told(self.published)) })
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn a_sitemap_names_pages_with_the_day_of_their_change() {
        let map = "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='n' xmlns:image='i'>
            <url><loc> https://mfa.example/1?a=1&amp;b=2 </loc><lastmod>2025-05-06</lastmod><image:image><image:loc>https://mfa.example/1.jpg</image:loc></image:image></url>
            <url><loc><![CDATA[https://mfa.example/2]]></loc><news:news><news:publication_date>2025-05-07</news:publication_date><news:title>T</news:title></news:news></url>
            <url><lastmod>2025-05-06</lastmod></url></urlset>";
        let found = listing(map.as_bytes()).expect("a sitemap");
        let page = |address: &str, changed: &str| Listed { address: address.to_owned(), changed: Some(changed.to_owned()) };
        assert_eq!(found.pages, [page("https://mfa.example/1?a=1&b=2", "2025-05-06"), page("https://mfa.example/2", "2025-05-07")]);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(map.as_bytes()).expect("written");
        assert_eq!(crate::listing(&gzip.finish().expect("pressed"), None), Some(Ok(found)));
    }

    #[test]
    fn an_index_names_sitemaps() {
        let found = listing(b"<sitemapindex><sitemap><loc>https://mfa.example/a.xml.gz</loc></sitemap></sitemapindex>").expect("an index");
        assert_eq!(found.lists, [Listed { address: "https://mfa.example/a.xml.gz".to_owned(), changed: None }]);
    }

    #[test]
    fn entities_do_not_multiply_and_no_list_is_endless() {
        let map = "<!DOCTYPE u [<!ENTITY a 'boo'><!ENTITY b '&a;&a;'>]><urlset><url><loc>https://mfa.example/&b;1</loc></url></urlset>";
        assert_eq!(listing(map.as_bytes()).expect("a sitemap").pages[0].address, "https://mfa.example/1");
        let endless = format!("<urlset>{}", "<url><loc>https://mfa.example/1</loc></url>".repeat(60_000));
        assert_eq!(listing(endless.as_bytes()).expect("a sitemap").pages.len(), ENTRIES);
    }
}
