//! Support: a folder of texts, good and bad, and the program run in it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// A sentence in which everybody finds a visit.
pub const VISIT: &str = "President Alar Karis of Estonia paid a state visit to Finland on 27 May 2024.";
/// One in Vietnamese.
pub const CHUYEN_THAM: &str = "Tổng thống Kazakhstan Kassym-Jomart Tokayev thăm chính thức Việt Nam từ ngày 20 đến 22/8/2023.";

/// A folder with texts of every kind.
pub fn folder() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, bytes: &[u8]| {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    };
    write("good.txt", VISIT.as_bytes());
    write("tot.txt", CHUYEN_THAM.as_bytes());
    write("empty.txt", b"");
    write("blank.txt", b" \n\t\n");
    write("binary.bin", &[0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0]);
    write("paper.pdf", b"%PDF-1.7\n...");
    write("letter.docx", b"PK\x03\x04...");
    write("cut.txt", &CHUYEN_THAM.as_bytes()[..3]);
    let utf_16 =
        |order: fn(u16) -> [u8; 2]| -> Vec<u8> { [0xfeff].into_iter().chain(CHUYEN_THAM.encode_utf16()).flat_map(order).collect() };
    write("utf-16le.txt", &utf_16(u16::to_le_bytes));
    write("utf-16be.txt", &utf_16(u16::to_be_bytes));
    // windows-1258: accents that Western letters lack follow as marks of their own.
    write(
        "windows-1258.txt",
b"\n  T\xf4\xd2ng th\xf4\xecng Kazakhstan Kassym-Jomart Tokayev th\xe3m chi\xecnh th\xfd\xecc Vi\xea\xf2t Nam t\xfd\xcc nga\xccy 20 \xf0\xea\xecn 22/8/2023.",
    );
    write("page.html", page(VISIT).as_bytes());
    write("menu.html", b"<!doctype html><title>Menu</title><nav><a href='/'>Home</a></nav>");
    write("feed.xml", feed().as_bytes());
    write("release.eml", format!("From: ERR <press@err.example>\r\nSubject: Visit\r\nMIME-Version: 1.0\r\n\r\n{VISIT}\r\n").as_bytes());
    write("lines.jsonl", lines().as_bytes());
    write("folder/b.txt", VISIT.as_bytes());
    write("folder/a.md", VISIT.as_bytes());
    write("folder/deeper/c.txt", CHUYEN_THAM.as_bytes());
    write("folder/.hidden.txt", VISIT.as_bytes());
    write("folder/.git/d.txt", VISIT.as_bytes());
    write("folder/picture.png", b"\x89PNG");
    write("tables/travels.xml", travels().as_bytes());
    write("tables/visits.csv", VISITS.as_bytes());
    write("tables/protocol.csv", "Who;From;Where;Day\nAlar Karis;Estonia;Phần Lan;27/5/2024\n".as_bytes());
    write("tables/protocol.toml", PROTOCOL.as_bytes());
    write("tables/wrong.toml", PROTOCOL.replace("host_country", "host_land").as_bytes());
    write("crawl.warc", crawl().as_bytes());
    write(
        "mails.mbox",
        format!("From press Tue May 28 10:00:00 2024\nFrom: ERR <press@err.example>\nMIME-Version: 1.0\nSubject: Visit\n\n{VISIT}\n")
            .as_bytes(),
    );
    write(
        "stories.csv",
        format!("link,body,date\nhttps://err.example/1,\"{VISIT}\",2024-05-28\nhttps://err.example/2,\"{VISIT}\",yesterday\n").as_bytes(),
    );
    write("other.csv", b"colour,size\nred,7\n");
    // A ledger that holds nothing yet.
    banggiao_ledger::Ledger::create(&dir.path().join("empty.db")).expect("a ledger");
    dir
}

/// A crawl: a page, a picture, a page that was not there, and one cut short.
fn crawl() -> String {
    let record = |address: &str, status: &str, kind: &str, body: &str| {
        let block = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n{body}");
        format!(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://err.example/{address}\r\nContent-Type: application/http\r\n\
             Content-Length: {}\r\n\r\n{block}\r\n\r\n",
            block.len()
        )
    };
    let whole = [
        record("1", "200 OK", "text/html", &page(VISIT)),
        record("a.jpg", "200 OK", "image/jpeg", "-"),
        record("2", "404 Not Found", "text/html", "-"),
    ];
    whole.concat() + &record("3", "200 OK", "text/html", "-").replace("Length: ", "Length: 9")
}

/// A table of visits, some of whose cells say nothing that can be read.
const VISITS: &str = "guest,guest_country,guest_office,host_country,start,end,note\n\
    Alar Karis,Estonia,President,Finland,2024-05-27,2024-05-28,\"tea, then talks\"\n\
    Alar Karis,Estonia,President,Nowhere,2024-13-40,,\n\
    Alar Karis,Estonia,President,Latvia,2024-06,,,one cell too many\n";

/// A map of a table that calls its columns otherwise.
const PROTOCOL: &str = "about = \"The guest book of the protocol department\"\n\n[table]\ncolumns = [\"Who\", \"Where\"]\n\n\
    [[fact]]\ntype = \"visit\"\nguest = \"Who\"\nguest_country = \"From\"\nhost_country = \"Where\"\n\
    start = { column = \"Day\", dates = \"day-first\" }\n";

/// Travels in the XML of the US Department of State.
fn travels() -> String {
    let trip = |id: u8, start: &str, country: &str, remarks: &str| {
        format!(
            "<trip who='rowan-edith' role='president'><id>{id}</id><role>president</role><name>Edith Rowan</name><start-date>{start}</start-date>\
             <end-date>{start}</end-date>{country}<locale>Tallinn</locale><remarks>{remarks}</remarks></trip>\n"
        )
    };
    let estonia = "<country id='estonia'>Estonia</country>";
    let korea = "<country id='korea-south'>Korea, Republic of</country>";
    format!(
        "<?xml version='1.0' encoding='UTF-8'?>\n<trips>\n{}{}</trips>\n",
        trip(1, "2031-05-27", estonia, "State visit; met with President Karis."),
        trip(2, "2031-05", korea, "Attended a summit &amp; a dinner.")
    )
}

/// A page that tells `story` among other things.
fn page(story: &str) -> String {
    format!(
        "<!doctype html><html lang='et'><head><title>A visit | ERR</title><meta property='og:site_name' content='ERR'>\
         <meta property='article:published_time' content='2024-05-28T09:00:00+03:00'></head><body><nav><a href='/'>Home</a></nav>\
         <article><h1>A visit</h1><p>{story}</p></article><aside><p>King Ole of Norway paid a state visit to Denmark on 3 May 2024.</p></aside></body></html>"
    )
}

/// A feed of three entries, of which one has no text.
fn feed() -> String {
    format!(
        "<?xml version='1.0'?><rss version='2.0'><channel><title>ERR</title><item><title>A visit</title><link>https://err.example/1</link>\
         <description>{VISIT}</description></item><item><title>Nothing</title></item><item><title>Thăm</title><description>{CHUYEN_THAM}</description>\
         </item></channel></rss>"
    )
}

fn lines() -> String {
    [
        &format!(r#"{{"id": "one", "text": "{VISIT}", "published": "2024-05-28T09:00:00+03:00", "publisher": "ERR"}}"#),
        r#"{"id": "two", "text": "cut"#,
        r#"{"id": "three", "title": "No text"}"#,
        r#"["no", "object"]"#,
        r#"{"id": "five", "text": 5}"#,
        "",
        &format!(r#"{{"url": "https://example.org/7", "text": "{VISIT}"}}"#),
        &format!(r#"{{"text": "{VISIT}", "published": "yesterday"}}"#),
        &format!(r#"{{"text": "{VISIT}", "lang": "en"}}"#),
        r#"{"id": "ten", "text": "  "}"#,
        "{\"id\": \"eleven\", \"text\": \"Việt \u{1}\"}",
    ]
    .join("\n")
}

/// The program with `args`, run in `dir`, reading `stdin`; its messages in English.
pub fn run(dir: &Path, args: &[&str], stdin: Option<&Path>) -> Output {
    command(Path::new(env!("CARGO_BIN_EXE_banggiao")), dir, args, stdin).output().expect("the program runs")
}

/// The same as a command.
pub fn command(program: &Path, dir: &Path, args: &[&str], stdin: Option<&Path>) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(dir).env("LC_ALL", "C").env("COLUMNS", "90").env_remove("CLICOLOR_FORCE").stdin(match stdin {
        Some(path) => Stdio::from(fs::File::open(path).expect("the input")),
        None => Stdio::null(),
    });
    command
}
