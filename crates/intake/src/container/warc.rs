//! WARC (ISO 28500): what a crawler received, record after record.

use std::io::{BufRead, BufReader, Read, sink};

use super::http::{Head, body};
use super::{Item, Skip, Unpacker, skip_line};
use crate::error::Unread;
use crate::format::Format;
use crate::limits::{Metered, whole};
use crate::received::Received;

/// The head of a record, or of an answer in it, is no longer than this, in bytes.
pub(super) const HEAD: u64 = 64 << 10;

/// The head of a record.
#[derive(Default)]
struct Record {
    kind: String,
    address: Option<String>,
    day: Option<jiff::civil::Date>,
    media_type: Option<String>,
    length: u64,
}

impl Unpacker<'_, '_> {
    /// The pages that were received. What crawlers note for themselves is passed over.
    pub(super) fn warc(&mut self, known: &Received, stream: &mut dyn Read, depth: usize) {
        let mut stream = BufReader::with_capacity(1 << 16, stream);
        let mut lost = false;
        while self.more {
            let record = match head(&mut stream) {
                Ok(Some(Some(record))) => record,
                Ok(None) => return,
                // What no record begins with is told once, until there is one again.
                Ok(Some(None)) if lost => continue,
                Ok(Some(None)) => {
                    lost = true;
                    self.unread(known, Unread::Broken("a record without a head".to_owned()));
                    continue;
                }
                Err(error) => return self.unread(known, Unread::of(&error)),
            };
            lost = false;
            let mut block = stream.by_ref().take(record.length);
            self.record(known, record, &mut block, depth);
            // What was not wanted of it.
            match std::io::copy(&mut block, &mut sink()) {
                Ok(_) if block.limit() > 0 => return self.unread(known, Unread::Broken("it ends within a record".to_owned())),
                Ok(_) => {}
                Err(error) => return self.unread(known, Unread::of(&error)),
            }
        }
    }

    fn record(&mut self, known: &Received, record: Record, block: &mut std::io::Take<&mut BufReader<&mut dyn Read>>, depth: usize) {
        let address = record.address.unwrap_or_default();
        let name = format!("{}/{address}", known.name);
        let mut page = Received { name, address: Some(address), day: record.day, media_type: record.media_type, ..known.clone() };
        let skip = match record.kind.as_str() {
            "revisit" => Some(Skip::Revisit),
            "response" | "resource" | "conversion" => skipped(&page),
            _ => return,
        };
        if let Some(why) = skip {
            return self.give(Item::Skipped(page.name, why));
        }
        let http = page.media_type.as_deref().is_some_and(|kind| kind == "application/http");
        let mut head = Head::default();
        if http {
            match Head::read(block) {
                Ok(found) => head = found,
                Err(why) => return self.unread(&page, why),
            }
            page.media_type = head.media_type.clone();
            page.encoding = head.encoding.clone().or_else(|| known.encoding.clone());
            if head.status / 100 != 2 {
                return self.give(Item::Skipped(page.name, Skip::NoPage));
            }
            if let Some(why) = skipped(&page) {
                return self.give(Item::Skipped(page.name, why));
            }
        }
        let mut body = match body(block, &head) {
            Ok(body) => body,
            Err(why) => return self.unread(&page, why),
        };
        let mut body = Metered { inner: &mut *body, meter: self.meter, limits: self.limits, whole: self.whole };
        let mut start = Vec::new();
        if let Err(error) = body.by_ref().take(super::LOOKED_AT).read_to_end(&mut start) {
            return self.unread(&page, Unread::of(&error));
        }
        match Format::of(&start) {
            Format::Other if !is_text(page.media_type.as_deref(), &start) => self.give(Item::Skipped(page.name, Skip::NoText)),
            Format::Sitemap => self.give(Item::Skipped(page.name, Skip::NoText)),
            format if format.is_read() && format != Format::Zip || format == Format::Other => {
                match whole(&mut std::io::Cursor::new(start).chain(body), self.limits.member) {
                    Ok(bytes) => self.give(Item::Received(page.with(bytes))),
                    Err(why) => self.unread(&page, why),
                }
            }
            _ => self.begun(&page, start, &mut body, depth + 1),
        }
    }
}

/// Whether bytes that do not say what they are are text by what the server says.
fn is_text(media_type: Option<&str>, start: &[u8]) -> bool {
    matches!(media_type, None | Some("text/html" | "text/plain" | "application/xhtml+xml" | "message/rfc822")) && !start.contains(&0)
}

/// Why a record is no document, by its head alone.
fn skipped(page: &Received) -> Option<Skip> {
    let address = page.address.as_deref().unwrap_or_default();
    if address.split(['?', '#']).next().is_some_and(|path| path.ends_with("/robots.txt")) {
        return Some(Skip::Robots);
    }
    let kind = page.media_type.as_deref().unwrap_or_default();
    let (class, kind) = kind.split_once('/').unwrap_or((kind, ""));
    let no_text =
        matches!(class, "image" | "video" | "audio" | "font") || ["css", "javascript", "json", "dns"].iter().any(|end| kind.ends_with(end));
    (no_text && kind != "feed+json").then_some(Skip::NoText)
}

/// The head of the next record: none at the end, an empty one where no record begins.
fn head(stream: &mut impl BufRead) -> std::io::Result<Option<Option<Record>>> {
    let mut line = Vec::new();
    while line.trim_ascii().is_empty() {
        line.clear();
        if stream.by_ref().take(HEAD).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
    }
    if !line.starts_with(b"WARC/") {
        if line.last() != Some(&b'\n') {
            skip_line(stream);
        }
        return Ok(Some(None));
    }
    let mut record = Record::default();
    let (mut length, mut left) = (None, HEAD);
    loop {
        line.clear();
        let read = stream.by_ref().take(left).read_until(b'\n', &mut line)? as u64;
        left -= read;
        if line.trim_ascii().is_empty() {
            break;
        }
        let line = String::from_utf8_lossy(&line);
        let Some((name, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        match name.trim().to_ascii_lowercase().as_str() {
            "warc-type" => record.kind = value.to_ascii_lowercase(),
            "warc-target-uri" => record.address = Some(value.trim_matches(['<', '>']).to_owned()),
            "warc-date" => record.day = value.get(..10).and_then(|day| day.parse().ok()),
            "content-type" => record.media_type = value.split(';').next().map(|kind| kind.trim().to_ascii_lowercase()),
            "content-length" => length = value.parse().ok(),
            _ => {}
        }
    }
    Ok(Some(length.map(|length| Record { length, ..record })))
}
