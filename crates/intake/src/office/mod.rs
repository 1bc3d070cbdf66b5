//! Office documents: archives of XML, of which one file holds the text.

mod docx;
mod odt;

use std::io::{Cursor, Read, Seek};

use quick_xml::events::BytesRef;
use zip::ZipArchive;
use zip::result::ZipError;

use crate::document::{Document, Part};
use crate::error::Unread;

/// The text of no document is longer than this, in megabytes: an archive that says more is made to hurt.
const LIMIT_MB: u64 = 64;

/// The document in an archive.
pub(crate) fn document(bytes: &[u8]) -> Result<Document, Unread> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Unread::Broken(error.to_string()))?;
    let paragraphs = if let Some(xml) = entry(&mut archive, "word/document.xml")? {
        docx::paragraphs(&xml)?
    } else if let Some(xml) = entry(&mut archive, "content.xml")? {
        odt::paragraphs(&xml)?
    } else {
        return Err(Unread::NoOffice);
    };
    let mut document = Document::default();
    for paragraph in paragraphs.iter().map(|paragraph| paragraph.trim()).filter(|paragraph| !paragraph.is_empty()) {
        document.add(Part::Body, paragraph);
    }
    Ok(document)
}

/// Whether an archive is an office document, read here or not: Microsoft's name their types, OpenDocument's their own first.
pub(crate) fn is_one<R: Read + Seek>(archive: &ZipArchive<R>) -> bool {
    ["word/document.xml", "content.xml", "[Content_Types].xml", "mimetype"].iter().any(|name| archive.index_for_name(name).is_some())
}

/// A file of the archive, unpacked no further than the limit.
fn entry(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<Vec<u8>>, Unread> {
    let broken = |error: &dyn std::fmt::Display| Unread::Broken(error.to_string());
    let file = match archive.by_name(name) {
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(broken(&error)),
    };
    let mut bytes = Vec::new();
    let limit = LIMIT_MB << 20;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| broken(&error))?;
    if bytes.len() as u64 > limit { Err(Unread::TooLarge(LIMIT_MB)) } else { Ok(Some(bytes)) }
}

/// What `&name;` stands for; entities of a document's own are not looked up.
pub(crate) fn reference(name: &BytesRef<'_>) -> String {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return c.to_string();
    }
    quick_xml::escape::resolve_xml_entity(name).unwrap_or_default().to_owned()
}
