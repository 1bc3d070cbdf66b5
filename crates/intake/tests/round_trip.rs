//! One text in every format comes out the same, and so do its facts.

#[path = "support/pdf.rs"]
mod writer;

use std::io::{Cursor, Write};

use banggiao_intake::{Document, Format, Known, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const TITLE: &str = "Cabo Verde & Mông Cổ lập quan hệ ngoại giao";
const PARAGRAPHS: [&str; 4] = [
    "Ngày 7/3/2025, tại New York, Đại diện thường trực Cabo Verde và Mông Cổ bên cạnh Liên hợp quốc ký thông cáo chung thiết lập quan hệ ngoại giao.",
    "Hai bên nhất trí sớm đàm phán hiệp định miễn thị thực cho người mang hộ chiếu ngoại giao.",
    "“It took us an hour,” the envoy of Mongolia said in English, and smiled.",
    "Kim ngạch thương mại hai chiều năm 2024 < 1 triệu USD, theo số liệu của hai nước.",
];

fn plain() -> String {
    std::iter::once(TITLE).chain(PARAGRAPHS).collect::<Vec<_>>().join("\n\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn each(before: &str, after: &str) -> String {
    PARAGRAPHS.iter().map(|paragraph| format!("{before}{}{after}", escaped(paragraph))).collect()
}

fn one(bytes: &[u8], format: Format) -> Document {
    assert_eq!(Format::of(bytes), format);
    let mut documents = read(bytes, format, Known::default()).expect("is read");
    assert_eq!(documents.len(), 1);
    documents.remove(0).expect("a document")
}

fn archive(name: &str, xml: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("mimetype", "application/any"), (name, xml)] {
        zip.start_file(name, SimpleFileOptions::default()).expect("a file");
        zip.write_all(content.as_bytes()).expect("written");
    }
    zip.finish().expect("an archive").into_inner()
}

#[test]
fn page() {
    let html = format!("<!doctype html><title>{0}</title><h1>{0}</h1>{1}", escaped(TITLE), each("<p>", "</p>"));
    assert_eq!(one(html.as_bytes(), Format::Html).text, plain());
    let wide: Vec<u8> = [0xfeff].into_iter().chain(html.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(one(&wide, Format::Html).text, plain());
}

#[test]
fn rss() {
    let content = escaped(&each("<p>", "</p>"));
    let feed = format!(
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>T</title><item><title>{}</title><description>{content}</description>\
         </item></channel></rss>",
        escaped(TITLE)
    );
    assert_eq!(one(feed.as_bytes(), Format::Feed).text, plain());
}

#[test]
fn atom() {
    let content = escaped(&each("<p>", "</p>"));
    let feed = format!(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><id>urn:1</id><updated>2025-03-07T00:00:00Z</updated><entry><id>urn:2</id>\
         <updated>2025-03-07T00:00:00Z</updated><title>{}</title><content type='html'>{content}</content></entry></feed>",
        escaped(TITLE)
    );
    assert_eq!(one(feed.as_bytes(), Format::Feed).text, plain());
}

#[test]
fn mail() {
    let head =
        "From: press@mfa.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n";
    let body = PARAGRAPHS.join("\r\n\r\n");
    let mail = format!("{head}Subject: {TITLE}\r\n\r\n{body}\r\n");
    assert_eq!(one(mail.as_bytes(), Format::Mail).text, plain());
}

#[test]
fn word() {
    let runs = |text: &str| {
        // Editors part text in the middle of words.
        let middle = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at);
        let (left, right) = text.split_at(middle);
        format!(
            "<w:p><w:pPr><w:jc w:val='both'/></w:pPr><w:r><w:t xml:space='preserve'>{}</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>\
             <w:r><w:t>{}</w:t></w:r></w:p>",
            escaped(left),
            escaped(right)
        )
    };
    let body: String = std::iter::once(TITLE).chain(PARAGRAPHS).map(runs).collect();
    let xml = format!("<?xml version='1.0'?><w:document xmlns:w='w'><w:body>{body}<w:p/></w:body></w:document>");
    assert_eq!(one(&archive("word/document.xml", &xml), Format::Zip).text, plain());
}

#[test]
fn open_document() {
    let body = format!("<text:h>{}</text:h>{}", escaped(TITLE), each("<text:p>", "<text:note>a note</text:note></text:p>"));
    let xml = format!(
        "<?xml version='1.0'?><office:document-content><office:body><office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>{body}\
         </office:text></office:body></office:document-content>"
    );
    assert_eq!(one(&archive("content.xml", &xml), Format::Zip).text, plain());
}

#[test]
fn rich_text() {
    let escaped = |text: &str| {
        let units = text.encode_utf16().map(|unit| match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
            _ => format!("\\u{}?", unit.cast_signed()),
        });
        units.collect::<String>()
    };
    let body: String =
        std::iter::once(TITLE).chain(PARAGRAPHS).map(|paragraph| format!("\\pard {}\\par\r\n", escaped(paragraph))).collect();
    let rtf =
        format!("{{\\rtf1\\ansi\\ansicpg1258\\uc1{{\\fonttbl{{\\f0\\fcharset163 Times New Roman;}}}}{{\\header Trang 1}}\\f0 {body}}}");
    assert_eq!(one(rtf.as_bytes(), Format::Rtf).text, plain());
}

#[test]
fn markdown() {
    let body = PARAGRAPHS.join("\n\n").replace("hiệp định", "**hiệp định**").replace(" triệu", "\ntriệu").replace('<', "\\<");
    let text = format!("---\ntitle: {TITLE}\ndate: 2025-03-07\n---\n\n{body}\n");
    assert_eq!(Format::of_file(text.as_bytes(), "notes.txt"), Format::Markdown);
    let document = read(text.as_bytes(), Format::Markdown, Known::default()).expect("is read").remove(0).expect("a document");
    assert_eq!(document.text, plain());
}

#[test]
fn portable_document() {
    let mut sheets = writer::Sheets::default();
    sheets.page().text(60.0, 760.0, 8.0, "Bộ Ngoại giao").text(60.0, 730.0, 16.0, TITLE);
    let mut y = 700.0;
    for (number, paragraph) in PARAGRAPHS.iter().enumerate() {
        let lines = writer::wrapped(paragraph, 50, false);
        y = sheets.lines(60.0, y, 11.0, lines.iter().map(String::as_str)) - 10.0;
        if number == 1 {
            sheets.text(300.0, 40.0, 8.0, "1").page().text(60.0, 760.0, 8.0, "Bộ Ngoại giao").text(300.0, 40.0, 8.0, "2");
            y = 730.0;
        }
    }
    assert_eq!(one(&sheets.finish(), Format::Pdf).text, plain());
}
