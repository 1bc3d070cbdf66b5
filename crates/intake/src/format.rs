//! What bytes are, told by themselves and not by a file's name.

use crate::markdown;

/// A format that documents come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// A page of the web.
    Html,
    /// RSS, Atom or JSON Feed.
    Feed,
    /// A PDF.
    Pdf,
    /// A ZIP archive, as office documents are too.
    Zip,
    /// A file pressed with gzip.
    Gzip,
    /// One pressed with zstd.
    Zstd,
    /// A TAR archive.
    Tar,
    /// Mails in one file.
    Mbox,
    /// A table in columns, of the Parquet format.
    Parquet,
    /// A list of a site's pages, or of such lists.
    Sitemap,
    /// An archive of the web, as crawlers make them.
    Warc,
    /// Rich Text Format.
    Rtf,
    /// A mail.
    Mail,
    /// Text with the marks of Markdown.
    Markdown,
    /// None of these: text, or nothing that holds any.
    Other,
}

/// So many bytes are looked at.
const LOOKED_AT: usize = 4_096;

/// A JSON Feed says that it is one by this, however it writes its slashes.
const JSON_FEED: &str = "jsonfeed.org";

/// Tags with which a page may begin where it has neither `doctype` nor `html`.
const PAGE_TAGS: [&str; 12] =
    ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<article", "<p>", "<p ", "<table", "<h1"];

/// Endings of the files that are read when found in a folder or an archive; what is named is read whatever its ending. JSON is mostly
/// something else than documents: what stands beside texts, as gold facts do.
const ENDINGS: [&str; 29] = [
    "txt", "md", "jsonl", "ndjson", "text", "html", "htm", "xhtml", "shtml", "aspx", "php", "rss", "atom", "xml", "docx", "odt", "eml",
    "pdf", "rtf", "markdown", "zip", "gz", "tgz", "tar", "mbox", "warc", "csv", "tsv", "parquet",
];

impl Format {
    /// Whether documents of this format are read.
    pub fn is_read(self) -> bool {
        matches!(self, Format::Html | Format::Feed | Format::Zip | Format::Mail | Format::Pdf | Format::Rtf | Format::Markdown)
    }

    /// A word for it.
    pub fn code(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Feed => "feed",
            Format::Pdf => "pdf",
            Format::Zip => "zip",
            Format::Gzip => "gzip",
            Format::Zstd => "zstd",
            Format::Tar => "tar",
            Format::Mbox => "mbox",
            Format::Parquet => "parquet",
            Format::Sitemap => "sitemap",
            Format::Warc => "warc",
            Format::Rtf => "rtf",
            Format::Mail => "mail",
            Format::Markdown => "markdown",
            Format::Other => "text",
        }
    }

    /// What `bytes`, the whole of a file that is called `name`, are: as [`Format::of`] says, and where that is text, whether it is Markdown.
    /// Of text alone that is no more certain than its name; `docs/intake.md` has the rule.
    pub fn of_file(bytes: &[u8], name: &str) -> Format {
        match Format::of(bytes) {
            Format::Other if std::str::from_utf8(bytes).is_ok_and(|text| markdown::is_markdown(text, name)) => Format::Markdown,
            format => format,
        }
    }

    /// Whether a file of this name may hold documents, where its bytes do not say what it is.
    pub fn is_named(name: &str) -> bool {
        ends_in(name, &ENDINGS)
    }

    /// What `bytes` are; their beginning is enough.
    pub fn of(bytes: &[u8]) -> Format {
        match bytes {
            [b'%', b'P', b'D', b'F', b'-', ..] => return Format::Pdf,
            [b'P', b'K', 3, 4, ..] => return Format::Zip,
            [0x1f, 0x8b, ..] => return Format::Gzip,
            [0x28, 0xb5, 0x2f, 0xfd, ..] => return Format::Zstd,
            [b'P', b'A', b'R', b'1', ..] => return Format::Parquet,
            [b'W', b'A', b'R', b'C', b'/', ..] => return Format::Warc,
            _ if bytes.get(257..262) == Some(b"ustar") => return Format::Tar,
            [b'{', b'\\', b'r', b't', b'f', ..] => return Format::Rtf,
            _ => {}
        }
        let start = plain(&bytes[..bytes.len().min(LOOKED_AT)]);
        if is_mail(&start) {
            return Format::Mail;
        }
        if start.starts_with("from ") && start.split_once('\n').is_some_and(|(_, rest)| is_mail(rest)) {
            return Format::Mbox;
        }
        // Readers of PDF allow for something before it (ISO 32000-1, annex H.3.4.1).
        if bytes[..bytes.len().min(1_024)].windows(7).any(|mark| matches!(mark, [b'\n' | b'\r', b'%', b'P', b'D', b'F', b'-', b'1' | b'2']))
        {
            return Format::Pdf;
        }
        let start = past_prologue(&start);
        if ["<rss", "<feed", "<rdf:rdf"].iter().any(|tag| start.starts_with(tag)) {
            Format::Feed
        } else if ["<urlset", "<sitemapindex"].iter().any(|tag| start.starts_with(tag)) {
            Format::Sitemap
        } else if start.starts_with('{') && start.contains(JSON_FEED) {
            Format::Feed
        } else if PAGE_TAGS.iter().any(|tag| start.starts_with(tag)) {
            Format::Html
        } else {
            Format::Other
        }
    }
}

/// Whether a file's name has one of these endings, however it is pressed.
pub(crate) fn ends_in(name: &str, endings: &[&str]) -> bool {
    let name = name.strip_suffix(".gz").unwrap_or(name);
    name.rsplit_once('.').is_some_and(|(_, ending)| endings.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// Fields with which the head of a mail begins, and those one of which it must have.
const MAIL_FIELDS: [&str; 12] = [
    "return-path:",
    "received:",
    "delivered-to:",
    "from:",
    "date:",
    "message-id:",
    "mime-version:",
    "subject:",
    "to:",
    "x-",
    "dkim-signature:",
    "content-type:",
];
const TELLING_FIELDS: [&str; 3] = ["message-id:", "mime-version:", "received:"];

/// Whether it begins with the head of a mail: fields, line after line, among them one that only mails have.
fn is_mail(start: &str) -> bool {
    let head: Vec<&str> = start.lines().take_while(|line| !line.trim().is_empty()).filter(|line| !line.starts_with([' ', '\t'])).collect();
    let begins = |fields: &[&str], line: &str| fields.iter().any(|field| line.starts_with(field));
    head.first().is_some_and(|line| begins(&MAIL_FIELDS, line)) && head.iter().any(|line| begins(&TELLING_FIELDS, line))
}

/// The beginning in lower case, its wide encoding and its mark left out: enough to see tags.
fn plain(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let wide = matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
    bytes
        .iter()
        .filter(|b| !wide || b.is_ascii() && **b != 0)
        .map(|b| if b.is_ascii() { b.to_ascii_lowercase() as char } else { '?' })
        .collect()
}

/// What stands after declarations, comments and white space.
fn past_prologue(start: &str) -> &str {
    let mut rest = start.trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<?") => "?>",
            _ if rest.starts_with("<!--") => "-->",
            _ => return rest,
        };
        match rest.split_once(end) {
            Some((_, after)) => rest = after.trim_start(),
            None => return rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_texts_is_no_document() {
        for (name, is) in [("a.txt", true), ("b.JSONL.gz", true), ("c.pdf", true), ("a.json", false), ("d.png", false), ("Makefile", false)]
        {
            assert_eq!(Format::is_named(name), is, "{name}");
        }
    }

    #[test]
    fn bytes_say_what_they_are() {
        for (bytes, format) in [
            (&b"<!DOCTYPE html><html>"[..], Format::Html),
            (b"\xef\xbb\xbf \n<!-- made by hand --> <HTML lang=vi>", Format::Html),
            (b"<?xml version='1.0'?><html xmlns='x'>", Format::Html),
            (b"\xff\xfe<\0h\0t\0m\0l\0>\0", Format::Html),
            (b"<?xml version='1.0'?>\n<rss version='2.0'>", Format::Feed),
            (b"<feed xmlns='http://www.w3.org/2005/Atom'>", Format::Feed),
            (b"{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", Format::Feed),
            (b"<?xml version='1.0'?>\n<urlset xmlns='x'>", Format::Sitemap),
            (b"%PDF-1.7", Format::Pdf),
            (b"HTTP/1.1 200 OK\r\n%PDF-1.7", Format::Pdf),
            (b"The mark %PDF-1.7 begins a file.", Format::Other),
            (b"PK\x03\x04", Format::Zip),
            (b"{\\rtf1\\ansi", Format::Rtf),
            (b"From: Press <press@mfa.example>\r\nTo: a@b.example\r\nMIME-Version: 1.0\r\n\r\nThe Minister", Format::Mail),
            (b"From: the north came a minister.\n\nTo: the south he went.", Format::Other),
            (b"The President said: 3 < 5.", Format::Other),
            (b"From press@mfa.example Tue May  6 10:00:00 2025\nFrom: a@b.example\nMIME-Version: 1.0\n\nThe Minister", Format::Mbox),
            (b"From Monday on, the minister travels.\n\nSubject: none", Format::Other),
            (b"WARC/1.0\r\nWARC-Type: warcinfo", Format::Warc),
            (b"", Format::Other),
        ] {
            assert_eq!(Format::of(bytes), format, "{}", String::from_utf8_lossy(bytes));
        }
    }
}
