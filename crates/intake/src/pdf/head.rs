//! What a PDF says of itself: title, author, day, in its XMP or its dictionary of information (ISO 32000-1, 14.3).

use banggiao_extract::text::language::Language;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use lopdf::{Dictionary, Document, Object};
use quick_xml::Reader;
use quick_xml::events::Event;

use super::budget::Budget;
use super::file::at;
use crate::date;
use crate::document::Published;
use crate::error::Unread;
use crate::heading;

/// What it says of itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub title: Option<String>,
    pub author: Option<String>,
    pub published: Option<Published>,
    pub language: Option<Language>,
}

impl Head {
    pub fn of(document: &Document, budget: &Budget) -> Result<Head, Unread> {
        let info = document.trailer.get(b"Info").ok().and_then(|info| document.dereference(info).ok()?.1.as_dict().ok());
        let catalog = document.catalog().ok();
        let xmp = match catalog.and_then(|catalog| at(document, catalog, b"Metadata")) {
            Some(Object::Stream(stream)) => Xmp::parse(&budget.unpacked(stream)?),
            _ => Xmp::default(),
        };
        let said = |key: &[u8]| string(document, info?, key);
        let one = |text: &String| heading::is_one(text);
        let language = catalog.and_then(|catalog| string(document, catalog, b"Lang")).or(xmp.language);
        Ok(Head {
            title: xmp.title.filter(one).or_else(|| said(b"Title").filter(one)),
            author: xmp.author.or_else(|| said(b"Author")),
            published: xmp
                .created
                .as_deref()
                .and_then(date::machine)
                .or_else(|| day(&said(b"CreationDate")?))
                .or_else(|| day(&said(b"ModDate")?)),
            language: language.and_then(|code| Language::from_code(&code.get(..2)?.to_ascii_lowercase())),
        })
    }
}

/// A string without what surrounds it; none where it is empty.
fn string(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    let text = lopdf::decode_text_string(at(document, dictionary, key)?).ok()?;
    Some(text.trim().trim_matches('\0').to_owned()).filter(|text| !text.is_empty())
}

/// `D:20250506233000+07'00'`, of which all after the year may lack.
fn day(text: &str) -> Option<Published> {
    let text = text.trim().strip_prefix("D:").unwrap_or(text.trim());
    let figures = text.bytes().take_while(u8::is_ascii_digit).count();
    let part = |from: usize, to: usize| text.get(from..to.min(figures))?.parse::<i16>().ok();
    let small = |from: usize| part(from, from + 2).and_then(|part| i8::try_from(part).ok());
    let day = Date::new(part(0, 4)?, small(4)?, small(6)?).ok()?;
    let time = small(8).and_then(|hour| Time::new(hour, small(10).unwrap_or(0), small(12).unwrap_or(0), 0).ok());
    let zone = &text[figures..];
    let hours = |zone: &str| {
        let mut parts = zone.split('\'').filter_map(|part| part.parse::<i32>().ok());
        Some(parts.next()? * 3_600 + parts.next().unwrap_or(0) * 60)
    };
    let seconds = match zone.chars().next() {
        Some('Z') => Some(0),
        Some('+') => hours(&zone[1..]),
        Some('-') => hours(&zone[1..]).map(|seconds| -seconds),
        _ => None,
    };
    Some(Published { day, time, offset: seconds.and_then(|seconds| Offset::from_seconds(seconds).ok()) })
}

/// What XMP tells, in the words of Dublin Core and its own.
#[derive(Debug, Default, PartialEq, Eq)]
struct Xmp {
    title: Option<String>,
    author: Option<String>,
    language: Option<String>,
    created: Option<String>,
}

impl Xmp {
    /// As far as it can be read.
    fn parse(xml: &[u8]) -> Xmp {
        let mut xmp = Xmp::default();
        let mut reader = Reader::from_reader(xml);
        // The property that is open; what stands in it may stand in lists.
        let mut property = String::new();
        loop {
            match reader.read_event() {
                Ok(Event::Start(tag) | Event::Empty(tag)) => {
                    let name: &str = tag.local_name().into_inner();
                    if matches!(name, "title" | "creator" | "language" | "CreateDate") {
                        name.clone_into(&mut property);
                    }
                    for attribute in tag.attributes().flatten().filter(|attribute| attribute.key.local_name().as_ref() == "CreateDate") {
                        xmp.take("CreateDate", &attribute.value);
                    }
                }
                Ok(Event::End(tag)) if tag.local_name().as_ref() == property.as_str() => property.clear(),
                Ok(Event::Text(text)) => {
                    let text = text.xml10_content().into_owned();
                    xmp.take(&property, &text);
                }
                Ok(Event::Eof) | Err(_) => return xmp,
                _ => {}
            }
        }
    }

    fn take(&mut self, property: &str, text: &str) {
        let field = match property {
            "title" => &mut self.title,
            "creator" => &mut self.author,
            "language" => &mut self.language,
            "CreateDate" => &mut self.created,
            _ => return,
        };
        if field.is_none() && !text.trim().is_empty() {
            *field = Some(text.trim().to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_keep_their_time_zone() {
        let told = day("D:20250506233000+07'00'").expect("a day");
        assert_eq!(
            (told.day.to_string().as_str(), told.time.map(|t| t.hour()), told.offset.map(|o| o.seconds())),
            ("2025-05-06", Some(23), Some(25_200))
        );
        assert_eq!(day("D:20250506").map(|told| told.day.to_string()).as_deref(), Some("2025-05-06"));
        for broken in ["", "D:", "D:2025", "yesterday", "D:20251306", "D:20250506é"] {
            let _ = day(broken);
        }
        assert_eq!(day("D:2025"), None);
    }

    #[test]
    fn properties_are_read_in_their_lists() {
        let xmp = Xmp::parse(
            b"<x:xmpmeta><rdf:RDF><rdf:Description xmp:CreateDate='2025-05-06T23:30:00+07:00'><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Two visits</rdf:li></rdf:Alt></dc:title>\
              <dc:creator><rdf:Seq><rdf:li>Press office</rdf:li></rdf:Seq></dc:creator></rdf:Description>",
        );
        assert_eq!(
            (xmp.title.as_deref(), xmp.author.as_deref(), xmp.created.as_deref()),
            (Some("Two visits"), Some("Press office"), Some("2025-05-06T23:30:00+07:00"))
        );
    }
}
