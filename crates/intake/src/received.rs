//! What came from somewhere, before anything is read of it.

use std::sync::Arc;

use jiff::civil::Date;

use crate::format::Format;

/// What came from somewhere, whole: a file, a member of an archive, a page that was fetched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Received {
    /// Where it came from, for people: `archive.zip/folder/page.html`. No path to open.
    pub name: String,
    /// Its address on the web, where that is told.
    pub address: Option<String>,
    /// Its encoding, as the server or the user says it.
    pub encoding: Option<String>,
    /// Its media type, as the server says it: `text/html`.
    pub media_type: Option<String>,
    /// The day on which it was received, in universal time, where that is told.
    pub day: Option<Date>,
    /// Its bytes, as they came.
    pub bytes: Arc<[u8]>,
}

impl Received {
    /// Something of this name; no bytes yet, and nothing else known of it.
    pub fn named(name: impl Into<String>) -> Self {
        Received { name: name.into(), ..Received::default() }
    }

    /// The same with these bytes.
    pub fn with(self, bytes: impl Into<Arc<[u8]>>) -> Self {
        Received { bytes: bytes.into(), ..self }
    }

    /// What its bytes are; where they do not say, what the server or the container says of them.
    pub fn format(&self) -> Format {
        match (Format::of_file(&self.bytes, &self.name), self.media_type.as_deref()) {
            (Format::Other, Some("message/rfc822")) => Format::Mail,
            (Format::Other, Some("text/html" | "application/xhtml+xml")) => Format::Html,
            (format, _) => format,
        }
    }

    /// What is known of a member of this: its name, which leads nowhere outside, and what the user says of all.
    pub(crate) fn member(&self, name: &str) -> Received {
        let parts = name.split(['/', '\\']).filter(|part| !matches!(*part, "" | "." | "..") && !part.ends_with(':'));
        let name = parts.fold(self.name.clone(), |name, part| name + "/" + part);
        Received { name, encoding: self.encoding.clone(), day: self.day, ..Received::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_members_lead_nowhere_outside() {
        let archive = Received::named("a.zip");
        for (member, name) in [
            ("folder/page.html", "a.zip/folder/page.html"),
            ("../../etc/passwd", "a.zip/etc/passwd"),
            ("/etc/passwd", "a.zip/etc/passwd"),
            ("..\\..\\C:\\boot.ini", "a.zip/boot.ini"),
            ("./a//b", "a.zip/a/b"),
            ("..", "a.zip"),
        ] {
            assert_eq!(archive.member(member).name, name);
        }
    }
}
