//! One text in every container and in every table comes out the same.

#[path = "support/packing.rs"]
mod packing;

use std::io::Cursor;

use banggiao_intake::{Bytes, Item, Known, Limits, Received, Row, read, unpack};
use packing::{answer, gzip, parquet, record, tar, zip};

const TITLE: &str = "Cabo Verde & Mông Cổ lập quan hệ ngoại giao";
const PARAGRAPHS: [&str; 3] = [
    "Ngày 7/3/2025, tại New York, đại diện của Cabo Verde và Mông Cổ ký thông cáo chung thiết lập quan hệ ngoại giao.",
    "“It took us an hour,” the envoy of Mongolia said; she spoke of visas, trade, and “roads”.",
    "Kim ngạch thương mại hai chiều năm 2024 dưới 1 triệu USD, theo số liệu của hai nước.",
];

fn plain() -> String {
    std::iter::once(TITLE).chain(PARAGRAPHS).collect::<Vec<_>>().join("\n\n")
}

fn page() -> String {
    let title = TITLE.replace('&', "&amp;");
    let body: String = PARAGRAPHS.iter().map(|paragraph| format!("<p>{paragraph}</p>")).collect();
    format!("<!doctype html><meta charset=utf-8><title>{title}</title><h1>{title}</h1>{body}")
}

fn mail() -> String {
    let head = "From: press@mfa.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit";
    format!("{head}\nSubject: {TITLE}\n\n{}\n\n", PARAGRAPHS.join("\n\n"))
}

/// The texts that a file holds, whatever it is.
fn texts(name: &str, bytes: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    unpack(&Received::named(name), Bytes::File(&mut Cursor::new(bytes)), &Limits::default(), &mut |item, _| {
        match item {
            Item::Received(received) => {
                let known = Known { encoding: received.encoding.as_deref(), address: received.address.as_deref() };
                let documents = read(&received.bytes, received.format(), known).expect("is read");
                texts.extend(documents.into_iter().map(|document| document.expect("a document").text));
            }
            Item::Line(line) => texts.push(Row::of_json(&String::from_utf8_lossy(&line.bytes)).expect("a row").document.text),
            Item::Row(_, _, row) => texts.push(row.document.text),
            other => panic!("{name}: {other:?}"),
        }
        true
    });
    texts
}

#[test]
fn containers() {
    let (page, mail) = (page(), mail());
    let html = "Content-Type: text/html; charset=utf-8";
    let crawl =
        [answer("https://mfa.example/1", html, page.as_bytes()), record("resource", "https://mfa.example/2", "text/html", page.as_bytes())];
    let pressed: Vec<u8> = crawl.iter().flat_map(|record| gzip(record)).collect();
    let two = [("a.html", page.as_bytes()), ("folder/b.eml", mail.as_bytes())];
    let mails = format!("From press Tue May  6 10:00:00 2025\n{mail}From press Tue May  6 10:00:00 2025\n{mail}");
    for (name, bytes) in [
        ("a.zip", zip(&two)),
        ("a.tar", tar(&two)),
        ("a.tar.gz", gzip(&tar(&two))),
        ("a.mbox", mails.clone().into_bytes()),
        ("a.mbox.gz", gzip(mails.as_bytes())),
        ("a.warc", crawl.concat()),
        ("a.warc.gz", pressed.clone()),
        ("b.zip", zip(&[("a.zip", &zip(&two))])),
        ("c.zip", zip(&[("a.warc.gz", &pressed)])),
    ] {
        assert_eq!(texts(name, &bytes), [plain(), plain()], "{name}");
    }
    assert_eq!(texts("a.html.gz", &gzip(page.as_bytes())), [plain()]);
}

#[test]
fn tables() {
    let text = plain();
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let json = serde_json::json!({ "text": text }).to_string();
    let comma = format!("title,text,date\nx,{},2025-03-07\n", quoted(&text));
    let tab = format!("title\ttext\tdate\r\nx\t{}\t2025-03-07\r\n", quoted(&text));
    for (name, bytes) in [
        ("a.jsonl", json.clone().into_bytes()),
        ("a.jsonl.gz", gzip(json.as_bytes())),
        ("a.csv", comma.clone().into_bytes()),
        ("a.csv.gz", gzip(comma.as_bytes())),
        ("a.tsv", tab.into_bytes()),
        ("a.parquet", parquet(&[("1", &text, "2025-03-07")])),
        ("a.zip", zip(&[("a.csv", comma.as_bytes())])),
        // Told by what they hold, whatever they are called.
        ("a", json.into_bytes()),
        ("b", comma.into_bytes()),
    ] {
        assert_eq!(texts(name, &bytes), [plain()], "{name}");
    }
}

#[test]
fn json_feed() {
    let content: String = PARAGRAPHS.iter().map(|paragraph| format!("<p>{paragraph}</p>")).collect();
    let feed = serde_json::json!({
        "version": "https://jsonfeed.org/version/1.1", "title": "T", "home_page_url": "https://mfa.example", "feed_url": "https://mfa.example/feed",
        "items": [{ "id": "1", "url": "https://mfa.example/1", "title": TITLE, "content_html": content, "date_published": "2025-03-07T08:00:00+07:00" }],
    });
    assert_eq!(texts("feed.json", feed.to_string().as_bytes()), [plain()]);
}
