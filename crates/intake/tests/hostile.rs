//! Bytes that are made to hurt: they cost little time and room, and are told by name.

#[path = "support/pdf.rs"]
mod writer;

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

fn pdf(bytes: &[u8]) -> Result<String, Unread> {
    read(bytes, Format::Pdf, Known::default()).map(|mut documents| documents.remove(0).expect("a document").text)
}

fn saved(mut document: lopdf::Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("written");
    bytes
}

const TALKS: &str = "The two ministers held talks in Lima.";

#[test]
fn a_pdf_whose_objects_go_round() {
    use lopdf::{Object, dictionary};
    let mut sheets = writer::Sheets::default();
    // A form that shows itself, and two that show each other.
    sheets.form("A", "/A Do").form("B", "/C Do /C Do").form("C", "/B Do /B Do");
    sheets.page().raw("/A Do /B Do").text(60.0, 700.0, 10.0, TALKS);
    assert_eq!(pdf(&sheets.finish()).as_deref(), Ok(TALKS));
    // A tree of pages that holds itself and stands under itself.
    let mut document = sheets.document();
    let tree = document.catalog().and_then(|catalog| catalog.get(b"Pages")).and_then(Object::as_reference).expect("a tree");
    let node = document.get_dictionary_mut(tree).expect("a tree");
    node.set("Parent", tree);
    node.set("Count", i64::MAX);
    node.get_mut(b"Kids").and_then(Object::as_array_mut).expect("kids").extend([Object::Reference(tree), Object::Reference((77, 0))]);
    assert_eq!(pdf(&saved(document)).as_deref(), Ok(TALKS));
    // References that lead to themselves.
    let mut document = sheets.document();
    let id = document.new_object_id();
    document.objects.insert(id, Object::Reference(id));
    let page = document.page_iter().next().expect("a page");
    let page = document.get_dictionary_mut(page).expect("a page");
    page.set("Resources", id);
    page.set("MediaBox", vec![Object::Reference(id), 1.into(), Object::Real(f32::NAN), i64::MIN.into()]);
    assert!(pdf(&saved(document)).is_err());
    let nowhere = lopdf::Document { trailer: dictionary! { "Root" => id }, ..lopdf::Document::with_version("1.4") };
    assert!(matches!(pdf(&saved(nowhere)), Err(Unread::Broken(_))));
}

#[test]
fn a_pdf_whose_forms_multiply() {
    let mut sheets = writer::Sheets::default();
    for depth in 0..10_u8 {
        sheets.form(&char::from(b'A' + depth).to_string(), &format!("/{} Do ", char::from(b'B' + depth)).repeat(10));
    }
    sheets.page().text(60.0, 700.0, 10.0, TALKS).raw("/A Do");
    assert!(matches!(pdf(&sheets.finish()), Err(Unread::Broken(_))));
}

#[test]
fn a_pdf_that_unpacks_to_very_much() {
    let mut sheets = writer::Sheets::default();
    sheets.page().text(60.0, 700.0, 10.0, TALKS).raw(&" ".repeat(33 << 20));
    let mut document = sheets.document();
    document.compress();
    let bytes = saved(document);
    assert!(bytes.len() < 1 << 20);
    assert!(matches!(pdf(&bytes), Err(Unread::TooLarge(_))));
    // Many objects that are one long one.
    let index: String = (100..3_000).map(|id| format!("{id} 0 ")).collect();
    let (objects, length) = (format!("[{}]", "0 ".repeat(20_000)), index.len());
    let stream = lopdf::dictionary! { "Type" => "ObjStm", "N" => 2_900, "First" => i64::try_from(length).expect("few") };
    let mut sheets = writer::Sheets::default();
    let mut document = sheets.page().text(60.0, 700.0, 10.0, TALKS).document();
    document.add_object(lopdf::Stream::new(stream, (index + &objects).into_bytes()));
    assert_eq!(pdf(&saved(document)).as_deref(), Ok(TALKS));
}

#[test]
fn a_pdf_cut_short_or_torn() {
    let mut sheets = writer::Sheets::default();
    sheets.page().text(60.0, 700.0, 10.0, TALKS);
    let whole = sheets.finish();
    for end in (0..whole.len()).step_by(17) {
        let _ = pdf(&whole[..end]);
    }
    // Without the table of objects they are looked for.
    let torn: Vec<u8> = String::from_utf8_lossy(&whole).replace("startxref", "startxxxx").into_bytes();
    assert_eq!(pdf(&torn).as_deref(), Ok(TALKS));
    for body in ["[".repeat(100_000), "(".repeat(100_000), "<<".repeat(100_000), "1 0 obj ".repeat(20_000), "\0".repeat(1_000)] {
        assert!(pdf(format!("%PDF-1.7\n1 0 obj\n{body}").as_bytes()).is_err());
    }
    let mut deep = writer::Sheets::default();
    deep.page().raw(&"[".repeat(100_000)).raw(&"q ".repeat(100_000)).raw(&"/P BMC ".repeat(100_000)).text(60.0, 700.0, 10.0, TALKS);
    let _ = pdf(&deep.finish());
}

/// Bytes changed here and there, always in the same way.
#[test]
fn a_pdf_with_any_byte_wrong() {
    let mut sheets = writer::Sheets::default();
    sheets.form("A", "BT /F1 9 Tf 60 600 Td <00010002> Tj ET").info("Title", "Talks in Lima").info("CreationDate", "D:20250506");
    sheets.page().raw("q 1 0 0 1 0 0 cm /A Do Q").text(60.0, 700.0, 10.0, TALKS).page().text(60.0, 700.0, 10.0, TALKS);
    let whole = sheets.finish();
    let mut random = 88_172_645_463_325_252_u64;
    for _ in 0..400 {
        let mut bytes = whole.clone();
        for _ in 0..8 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let at = usize::try_from(random >> 16).expect("a place") % bytes.len();
            bytes[at] = random.to_le_bytes()[0];
        }
        let _ = pdf(&bytes);
    }
}
const STORY: &str = "<p>The two ministers held talks in Lima on Friday, 9 May, and signed an agreement on visas.</p>";

/// What is read of a page that means harm, within the time that any page of its length takes.
fn survives(page: &str) -> String {
    let started = std::time::Instant::now();
    let documents = read(page.as_bytes(), Format::Html, Known::default()).expect("read");
    let text = documents[0].as_ref().expect("a document").text.clone();
    let took = started.elapsed();
    assert!(took.as_secs() < 60, "{took:?}");
    text
}

#[test]
fn tags_within_tags_within_tags() {
    let nested = survives(&format!("<!doctype html>{}{STORY}{}", "<div>".repeat(100_000), "</div>".repeat(100_000)));
    assert!(nested.starts_with("The two ministers held talks"));
    assert!(survives(&format!("<!doctype html>{STORY}{}", "<div>Word ".repeat(50_000))).contains("Word Word"));
}

#[test]
fn typefaces_that_are_never_closed() {
    let fonts: String = (0..3_000).map(|n| format!("<font size={n}><b id=b{n}>")).collect();
    assert!(survives(&format!("<!doctype html>{STORY}{fonts}{}", "<p>and so on".repeat(3_000))).starts_with("The two ministers"));
}

#[test]
fn a_tag_with_very_many_attributes() {
    let attributes: String = (0..100_000).map(|n| format!(" a{n}=\"{n}\"")).collect();
    assert!(survives(&format!("<!doctype html><div{attributes}>{STORY}</div>")).starts_with("The two ministers held talks"));
}

#[test]
fn one_very_long_line() {
    let line = "the two sides went on talking of the same thing and ".repeat(100_000);
    assert!(survives(&format!("<!doctype html>{STORY}<p>{line}")).len() > 5_000_000);
}

#[test]
fn what_is_opened_and_never_closed() {
    for open in ["<!-- a comment", "<script>let a = '<p>'", "<style>p {", "<textarea>", "<a href='", "<![CDATA[", "<?xml", "<title>"] {
        let page = format!("<!doctype html>{STORY}{open}{}", "<p>and so on ".repeat(50_000));
        assert!(survives(&page).starts_with("The two ministers held talks"), "{open}");
    }
}

#[test]
fn a_flood_of_entities() {
    let flood = "&amp;&lt;&#x110;&NotEqualTilde;&unknown;&#99999999;&".repeat(50_000);
    assert!(survives(&format!("<!doctype html>{STORY}<p>{flood}</p>")).starts_with("The two ministers held talks"));
}

#[test]
fn very_many_names_and_lists() {
    let names: String = (0..50_000).map(|n| format!(" n{n}")).collect();
    assert!(survives(&format!("<!doctype html><div class='{names}'>{STORY}</div>")).starts_with("The two ministers held talks"));
    let list = "<ul><li><a href=/>One of very many</a><li>Read also: another one of them</ul>".repeat(20_000);
    assert!(survives(&format!("<!doctype html>{STORY}{list}")).starts_with("The two ministers held talks"));
}
