//! Bytes that are made to hurt: they cost little time and room, and are told by name.

use std::io::{Cursor, Write};

use banggiao_intake::{Format, Known, Unread, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn archive(name: &str, content: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, SimpleFileOptions::default()).expect("a file");
    content.for_each(|bytes| zip.write_all(&bytes).expect("written"));
    zip.finish().expect("an archive").into_inner()
}

#[test]
fn an_archive_that_unpacks_to_very_much() {
    let bomb = archive("word/document.xml", (0..80).map(|_| vec![b' '; 1 << 20]));
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read(&bomb, Format::Zip, Known::default()), Err(Unread::TooLarge(64)));
}

#[test]
fn an_archive_cut_short_and_one_of_something_else() {
    let whole = archive("word/document.xml", std::iter::once(b"<w:document/>".to_vec()));
    assert!(matches!(read(&whole[..whole.len() / 2], Format::Zip, Known::default()), Err(Unread::Broken(_))));
    let other = archive("../../etc/passwd", std::iter::once(b"root".to_vec()));
    assert_eq!(read(&other, Format::Zip, Known::default()), Err(Unread::NoOffice));
}

#[test]
fn entities_that_multiply() {
    let entities: String = (1..12).map(|n| format!("<!ENTITY e{n} '{}'>", format!("&e{};", n - 1).repeat(10))).collect();
    let xml = format!(
        "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY e0 'boo'>{entities}]><w:document><w:body><w:p><w:r><w:t>A visit &e11;</w:t></w:r></w:p></w:body></w:document>"
    );
    let document = read(&archive("word/document.xml", std::iter::once(xml.into_bytes())), Format::Zip, Known::default());
    assert_eq!(document.expect("read")[0].as_ref().expect("a document").text, "A visit");
}

#[test]
fn tags_within_tags() {
    let story = "<p>The two ministers held talks in Lima on Friday, 9 May, and signed an agreement on visas.</p>";
    let page = format!("<!doctype html>{}{story}{}", "<div>".repeat(10_000), "</div>".repeat(10_000));
    let documents = read(page.as_bytes(), Format::Html, Known::default()).expect("read");
    assert!(documents[0].as_ref().expect("a document").text.starts_with("The two ministers held talks"));
}

#[test]
fn a_feed_of_very_many_entries() {
    let item = "<item><title>Talks</title><description>The two ministers held talks in Lima on Friday.</description></item>";
    let feed = format!("<rss version='2.0'><channel><title>T</title>{}</channel></rss>", item.repeat(5_000));
    assert_eq!(read(feed.as_bytes(), Format::Feed, Known::default()).expect("read").len(), 5_000);
}

#[test]
fn pages_that_hold_no_story() {
    for page in ["<html>", "<!doctype html><nav><a href=/>Home</a></nav>", "<p> </p>", "<!doctype html><title>Only a title</title>"] {
        assert_eq!(read(page.as_bytes(), Format::Html, Known::default()), Err(Unread::NoStory), "{page}");
    }
}

#[test]
fn groups_within_groups() {
    let rtf = format!("{{\\rtf1 {}", "{\\b ".repeat(100_000));
    assert!(matches!(read(rtf.as_bytes(), Format::Rtf, Known::default()), Err(Unread::Broken(_))));
    // Braces that close what was never opened, a number beyond all bounds, bytes announced that are not there.
    for rtf in
        ["{\\rtf1}}}}}", "{\\rtf1\\u99999999999999 ", "{\\rtf1{\\pict\\bin2147483647 x", "{\\rtf1\\bin-5 ", "{\\rtf1\\'", "{\\rtf1\\"]
    {
        assert_eq!(read(rtf.as_bytes(), Format::Rtf, Known::default()), Err(Unread::NoStory), "{rtf}");
    }
}

#[test]
fn a_cell_of_very_many_lines() {
    let rtf = format!("{{\\rtf1\\trowd\\intbl {}\\cell\\row}}", "x\\par ".repeat(200_000));
    assert!(read(rtf.as_bytes(), Format::Rtf, Known::default()).is_ok());
}

#[test]
fn marks_within_marks() {
    for inner in ["[", "> ", "*a ", "![", "<b>", "- ", "|"] {
        let text = format!("---\ntitle: Talks in Lima\n---\n{}\n\nThe two ministers held talks in Lima.", inner.repeat(20_000));
        let documents = read(text.as_bytes(), Format::Markdown, Known::default()).expect("is read");
        assert!(documents[0].as_ref().expect("a document").text.ends_with("The two ministers held talks in Lima."), "{inner}");
    }
}
