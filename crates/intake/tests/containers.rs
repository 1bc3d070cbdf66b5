//! Containers: what they hold comes out one by one, however they stand within each other, and never more than they may.

#[path = "support/packing.rs"]
mod packing;

use std::io::{Cursor, Read};

use banggiao_intake::{Bytes, Item, Limits, Received, Unread, unpack};
use packing::{answer, brotli, gzip, parquet, record, tar, zip, zstd};

/// What the bytes of a file hold, and the same from a stream.
fn items(name: &str, bytes: &[u8], limits: &Limits) -> Vec<Item> {
    let mut found = Vec::new();
    unpack(&Received::named(name), Bytes::File(&mut Cursor::new(bytes)), limits, &mut |item, _| {
        found.push(item);
        true
    });
    let mut streamed = Vec::new();
    unpack(&Received::named(name), Bytes::Stream(&mut &bytes[..]), limits, &mut |item, _| {
        streamed.push(item);
        true
    });
    assert!(found == streamed, "a file and a stream hold the same");
    found
}

/// In a word a line: what was found where.
fn told(items: &[Item]) -> Vec<String> {
    let told = |item: &Item| match item {
        Item::Received(received) => format!("{} {}", received.name, String::from_utf8_lossy(&received.bytes)),
        Item::Line(line) => format!("{}:{} {}", line.name, line.number, String::from_utf8_lossy(&line.bytes)),
        Item::Row(name, line, row) => format!("{name}:{line} {} {}", row.id.as_deref().unwrap_or("-"), row.document.text),
        Item::Skipped(name, why) => format!("{name} {why:?}"),
        Item::Unread(name, line, why) => format!("{name} {line:?} {why:?}"),
    };
    items.iter().map(told).collect()
}

#[test]
fn members_come_one_by_one_with_where_they_stand() {
    let inner = zip(&[("b.html.gz", &gzip(b"<p>B"))]);
    let archive = zip(&[
        ("a.txt", b"A"),
        ("folder/", b""),
        ("folder/lines.jsonl", b"{\"text\": 1}\n\n{\"text\": 2}"),
        ("inner.zip", &inner),
        ("style.css", b"p { color: red }"),
        ("photo.jpg", &[0xff, 0xd8, 0xff]),
        ("__MACOSX/a.txt", b"A"),
        ("../../etc/a.txt", b"B"),
    ]);
    assert_eq!(
        told(&items("x.zip", &archive, &Limits::default())),
        [
            "x.zip/a.txt A",
            "x.zip/folder/lines.jsonl:1 {\"text\": 1}",
            "x.zip/folder/lines.jsonl:3 {\"text\": 2}",
            "x.zip/inner.zip/b.html.gz <p>B",
            "x.zip/style.css NoText",
            "x.zip/photo.jpg NoText",
            "x.zip/__MACOSX/a.txt Hidden",
            "x.zip/etc/a.txt B",
        ]
    );
}

#[test]
fn what_is_pressed_is_read_as_what_it_was() {
    let twice = [gzip(b"{\"text\": 1}\n"), gzip(b"{\"text\": 2}\n")].concat();
    assert_eq!(told(&items("n.jsonl.gz", &twice, &Limits::default())), ["n.jsonl.gz:1 {\"text\": 1}", "n.jsonl.gz:2 {\"text\": 2}"]);
    assert_eq!(told(&items("d/a.txt.gz", &gzip(b"A"), &Limits::default())), ["d/a.txt.gz A"]);
}

#[test]
fn tar_holds_files_of_any_name() {
    let long = format!("{}/a.txt", "folder".repeat(40));
    let archive = tar(&[("a.txt", b"A"), (&long, b"B"), ("photo.jpg", &[0xff, 0xd8, 0xff])]);
    let all = ["t.tar.gz/a.txt A".to_owned(), format!("t.tar.gz/{long} B"), "t.tar.gz/photo.jpg NoText".to_owned()];
    assert_eq!(told(&items("t.tar.gz", &gzip(&archive), &Limits::default())), all);
    // A member that says that it has 2 GB, and an archive that ends long before.
    let mut head = tar::Header::new_gnu();
    head.set_path("b.txt").expect("a name");
    head.set_size(2 << 30);
    head.set_cksum();
    let claims = [&archive[..512 * 2], head.as_bytes(), &[b' '; 2_000]].concat();
    let found = items("t.tar", &claims, &Limits::default());
    assert!(matches!(&found[1], Item::Unread(name, None, Unread::Broken(_)) if name == "t.tar/b.txt"), "{:?}", told(&found));
    // A name that leads out of the archive.
    let mut head = tar::Header::new_gnu();
    head.as_gnu_mut().expect("gnu").name[..16].copy_from_slice(b"../../etc/a.txt\0");
    head.set_size(0);
    head.set_cksum();
    assert_eq!(told(&items("t.tar", &[head.as_bytes(), &[0; 1_024][..]].concat(), &Limits::default())), ["t.tar/etc/a.txt "]);
}

#[test]
fn mails_in_one_file_come_one_by_one() {
    let mails = "From press Tue May  6 10:00:00 2025\nFrom: a@b.example\nMessage-ID: <1@b>\n\nThe Minister\n>From Lima\n\n\
        From press Tue May  6 10:00:00 2025\nFrom: a@b.example\n\nB\nFrom here on\n";
    assert_eq!(
        told(&items("m.mbox", mails.as_bytes(), &Limits::default())),
        ["m.mbox:1 From: a@b.example\nMessage-ID: <1@b>\n\nThe Minister\nFrom Lima\n\n", "m.mbox:2 From: a@b.example\n\nB\nFrom here on\n",]
    );
    let long = mails.replace("The Minister", &"The Minister\n".repeat(1_000));
    let found = items("m.mbox", long.as_bytes(), &Limits { member: 1_000, ..Limits::default() });
    assert!(matches!(&found[..], [Item::Unread(_, None, Unread::TooLong(0)), Item::Received(_)]), "{:?}", told(&found));
}

#[test]
fn tables_give_a_document_a_row() {
    let table = "\u{feff}Date;Link;Nội dung;Lang\n2025-05-06T10:00:00Z;https://mfa.example/1;\"The Minister;\nin Lima\";en-GB\n\
        06/05/2025;;B;vi\n;;C;fr\n;;;vi\n";
    let found = items("t.csv", table.as_bytes(), &Limits::default());
    let wrong = "t.csv Some(4) Field { field: \"Date\", found: \"06/05/2025\", wanted: Date }";
    assert_eq!(told(&found), ["t.csv:2 https://mfa.example/1 The Minister;\nin Lima", wrong, "t.csv:5 - C", "t.csv Some(6) Empty"]);
    let Item::Row(_, _, row) = &found[0] else { panic!("a row") };
    assert_eq!(row.document.published.map(|told| told.value.day.to_string()).as_deref(), Some("2025-05-06"));
    assert_eq!(row.document.language.map(|told| told.value.code()), Some("en"));
    let wide: Vec<u8> = "\u{feff}id\ttext\n1\tA\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(told(&items("t.tsv", &wide, &Limits::default())), ["t.tsv:2 1 A"]);
    let visits = b"guest,host,start\nPeru,Fiji,2025-05-06\n";
    // One of something else is for who knows what.
    let found = items("t.csv", visits, &Limits::default());
    let [Item::Received(received)] = &found[..] else { panic!("{:?}", told(&found)) };
    assert_eq!(received.columns(), Some(Unread::Columns("guest, host, start".to_owned())));
    assert_eq!(Received::named("a.txt").with(*visits).columns(), None);
    // What has commas is no table yet.
    assert!(matches!(
        &items("a.txt", b"Peru, Fiji and Malta met.\nThe text, in full, follows.", &Limits::default())[..],
        [Item::Received(_)]
    ));
}

#[test]
fn a_cell_without_end_is_told_and_no_more_memory_is_taken() {
    let table = [&b"id,text\n1,A\n2,\""[..], &vec![b'a'; 4 << 20], b"\"\n3,B\n"].concat();
    let found = items("t.csv", &table, &Limits { member: 1 << 20, ..Limits::default() });
    assert!(matches!(&found[..], [Item::Row(..), Item::Unread(_, Some(_), Unread::TooLong(1))]), "{:?}", found.len());
}

#[test]
fn a_table_of_parquet_gives_a_document_a_row() {
    let file = parquet(&[("1", "The Minister", "2025-05-06"), ("2", "", ""), ("3", "B", "tomorrow")]);
    let found = told(&items("t.parquet", &file, &Limits::default()));
    let wrong = "t.parquet Some(3) Field { field: \"date\", found: \"tomorrow\", wanted: Date }";
    assert_eq!(found, ["t.parquet:1 1 The Minister", "t.parquet Some(2) Empty", wrong]);
    // Broken anywhere: told, and nothing fails.
    for at in (4..file.len()).step_by(7) {
        let mut broken = file.clone();
        broken[at] ^= 0x55;
        let _ = items("t.parquet", &broken, &Limits::default());
    }
    assert!(matches!(&items("t.parquet", &file[..file.len() / 2], &Limits::default())[..], [Item::Unread(_, _, Unread::Broken(_))]));
}

#[test]
fn a_crawl_gives_its_pages_and_nothing_else() {
    let page = b"<p>The Minister</p>";
    let chunks = b"8\r\n<p>The M\r\nb;x=1\r\ninister</p>\r\n0\r\n\r\n";
    let html = "Content-Type: text/html; charset=windows-1258";
    let crawl = [
        record("warcinfo", "", "application/warc-fields", b"software: none"),
        record("request", "https://mfa.example/1", "application/http", b"GET / HTTP/1.1\r\n\r\n"),
        answer("https://mfa.example/1", html, page),
        answer("https://mfa.example/2", &format!("{html}\r\nTransfer-Encoding: chunked"), chunks),
        answer("https://mfa.example/3", &format!("{html}\r\nContent-Encoding: gzip"), &gzip(page)),
        answer("https://mfa.example/3b", &format!("{html}\r\nContent-Encoding: br"), &brotli(page)),
        answer("https://mfa.example/3z", &format!("{html}\r\nContent-Encoding: zstd"), &zstd(page)),
        // What its head says was undone by the crawler.
        answer("https://mfa.example/4", &format!("{html}\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"), page),
        answer("https://mfa.example/a.jpg", "Content-Type: image/jpeg", &[0xff, 0xd8]),
        answer("https://mfa.example/robots.txt", "Content-Type: text/plain", b"User-agent: *"),
        answer("https://mfa.example/api", "Content-Type: application/json", b"{\"text\": 1}"),
        record("revisit", "https://mfa.example/1", "application/http", b"HTTP/1.1 304 Not Modified\r\n\r\n"),
        record("response", "https://mfa.example/no", "application/http", b"HTTP/1.1 404 Not Found\r\n\r\n<p>None</p>"),
        record("resource", "https://mfa.example/5.txt", "text/plain", b"The Minister"),
    ];
    let expected = [
        "c.warc.gz/https://mfa.example/1 <p>The Minister</p>",
        "c.warc.gz/https://mfa.example/2 <p>The Minister</p>",
        "c.warc.gz/https://mfa.example/3 <p>The Minister</p>",
        "c.warc.gz/https://mfa.example/3b <p>The Minister</p>",
        "c.warc.gz/https://mfa.example/3z <p>The Minister</p>",
        "c.warc.gz/https://mfa.example/4 <p>The Minister</p>",
        "c.warc.gz/https://mfa.example/a.jpg NoText",
        "c.warc.gz/https://mfa.example/robots.txt Robots",
        "c.warc.gz/https://mfa.example/api NoText",
        "c.warc.gz/https://mfa.example/1 Revisit",
        "c.warc.gz/https://mfa.example/no NoPage",
        "c.warc.gz/https://mfa.example/5.txt The Minister",
    ];
    // As crawlers press them: each record for itself.
    let pressed: Vec<u8> = crawl.iter().flat_map(|record| gzip(record)).collect();
    let found = items("c.warc.gz", &pressed, &Limits::default());
    assert_eq!(told(&found), expected);
    let Item::Received(first) = &found[0] else { panic!("a page") };
    assert_eq!(first.address.as_deref(), Some("https://mfa.example/1"));
    assert_eq!(first.encoding.as_deref(), Some("windows-1258"));
    assert_eq!(first.media_type.as_deref(), Some("text/html"));
    assert_eq!(first.day.map(|day| day.to_string()).as_deref(), Some("2025-05-06"));
    let found = items("c.zip", &zip(&[("c.warc.gz", &pressed)]), &Limits::default());
    assert_eq!(told(&found), expected.map(|line| format!("c.zip/{line}")));
}

#[test]
fn a_crawl_that_is_broken_is_read_where_it_is_whole() {
    let good = answer("https://mfa.example/1", "Content-Type: text/html", b"<p>The Minister</p>");
    let headless = b"WARC/1.0\r\nWARC-Type: response\r\n\r\n<p>No length</p>\r\n\r\n".to_vec();
    let no_answer = record("response", "https://mfa.example/2", "application/http", b"\x00\x01 no answer at all\r\n\r\n");
    let mut crawl = Vec::new();
    for _ in 0..10_000 {
        crawl.extend_from_slice(&no_answer);
    }
    crawl.extend([&good[..], &headless, &headless, &good].concat());
    // One that says that it has 2 GB.
    crawl.extend(String::from_utf8_lossy(&good).replace("Content-Length: ", "Content-Length: 2147483648").bytes());
    let found = items("c.warc", &crawl, &Limits::default());
    let unread = found.iter().filter(|item| matches!(item, Item::Unread(_, _, Unread::Broken(_)))).count();
    assert_eq!((found.len(), unread), (10_000 + 3 + 2, 10_000 + 2), "{:?}", told(&found[10_000..]));
    let pressed = gzip(&crawl);
    let found = items("c.warc.gz", &pressed[..pressed.len() / 2], &Limits::default());
    assert!(matches!(found.last(), Some(Item::Unread(_, _, Unread::Broken(_)))) && found.len() > 100);
    // A page that unpacks to very much.
    let mut chance: u32 = 1;
    let mut letter = || {
        chance ^= chance << 13;
        chance ^= chance >> 17;
        chance ^= chance << 5;
        b'a' + (chance >> 28) as u8
    };
    let much: Vec<u8> = (0..2 << 20).map(|_| letter()).collect();
    let limits = Limits { member: 1 << 20, ..Limits::default() };
    for (name, pressed) in [("gzip", gzip(&much)), ("zstd", zstd(&much)), ("br", brotli(&much))] {
        let bomb = answer("https://mfa.example/1", &format!("Content-Type: text/html\r\nContent-Encoding: {name}"), &pressed);
        let found = items("c.warc", &[&bomb[..], &good].concat(), &limits);
        assert!(matches!(&found[..], [Item::Unread(_, _, Unread::TooLong(1)), Item::Received(_)]), "{name} {:?}", told(&found));
    }
}

#[test]
fn what_is_pressed_with_zstd_is_read_frame_by_frame() {
    let lines =
        [br#"{"id": "1", "text": "The Minister"}"#, br#"{"id": "2", "text": "The Minister"}"#].map(|line| [&line[..], b"\n"].concat());
    let pressed: Vec<u8> = lines.iter().flat_map(|line| zstd(line)).collect();
    let found = items("t.jsonl.zst", &pressed, &Limits::default());
    assert_eq!(told(&found), told(&items("t.jsonl.zst", &lines.concat(), &Limits::default())));
    assert_eq!(found.len(), 2);
    for cut in [5, pressed.len() / 2 + 4, pressed.len() - 3] {
        let found = items("t.jsonl.zst", &pressed[..cut], &Limits::default());
        assert!(matches!(found.last(), Some(Item::Unread(..))), "{cut} {:?}", told(&found));
    }
    let limits = Limits { member: 1 << 20, ..Limits::default() };
    let found = items("t.jsonl.zst", &zstd(&vec![b' '; 8 << 20]), &limits);
    assert!(matches!(found.last(), Some(Item::Unread(..))), "{:?}", told(&found));
}

#[test]
fn archives_within_archives_end_somewhere() {
    let mut archive = zip(&[("a.txt", b"A")]);
    for _ in 0..6 {
        archive = zip(&[("b.txt", b"B"), ("in.zip", &archive)]);
    }
    let found = items("x.zip", &archive, &Limits::default());
    assert_eq!(found.last(), Some(&Item::Unread("x.zip/in.zip/in.zip/in.zip/in.zip".to_owned(), None, Unread::TooDeep(4))));
    assert_eq!(found.len(), 5);
}

#[test]
fn bombs_are_stopped_and_the_rest_is_read() {
    let limits = Limits { member: 1 << 20, ratio: 100, ..Limits::default() };
    let bomb = vec![b' '; 8 << 20];
    // One member that is too long, and then a good one.
    let flat = zip(&[("bomb.txt", &bomb), ("a.txt", b"A")]);
    let found = items("x.zip", &flat, &limits);
    assert!(matches!(&found[0], Item::Unread(_, None, Unread::Bomb(100) | Unread::TooLong(1))), "{:?}", told(&found));
    let many: Vec<(String, &[u8])> = (0..300).map(|n| (format!("{n}.txt"), &bomb[..1 << 20])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (&name[..], *bytes)).collect();
    let found = items("x.zip", &zip(&many), &limits);
    assert!(matches!(found.last(), Some(Item::Unread(_, None, Unread::Bomb(100)))) && found.len() < 300, "{}", found.len());
    // Pressed over and over.
    let nested = gzip(&gzip(&bomb));
    assert!(matches!(&items("x.gz", &nested, &limits)[..], [Item::Unread(_, None, Unread::Bomb(100))]));
    // No line ever ends.
    let line = gzip(&[b"{\"".to_vec(), vec![b'a'; 8 << 20]].concat());
    assert!(matches!(&items("x.jsonl.gz", &line, &limits)[..], [Item::Unread(_, Some(1), Unread::TooLong(1))]));
}

#[test]
fn lines_that_are_too_long_are_passed_over() {
    let limits = Limits { document: 16, ..Limits::default() };
    let lines = [&b"{\"text\": 1}\n"[..], &vec![b'a'; 1 << 20], b"\n{\"text\": 2}\n"].concat();
    let found = told(&items("a.jsonl", &lines, &limits));
    assert_eq!(found, ["a.jsonl:1 {\"text\": 1}", "a.jsonl Some(2) TooLong(0)", "a.jsonl:3 {\"text\": 2}"]);
}

#[test]
fn what_is_cut_short_is_told_after_what_could_be_read() {
    let lines: Vec<u8> = (0..50_000).flat_map(|n| format!("{{\"text\": {n}}}\n").into_bytes()).collect();
    let pressed = gzip(&lines);
    let found = items("a.jsonl.gz", &pressed[..pressed.len() / 2], &Limits::default());
    assert!(found.len() > 1_000, "{}", found.len());
    assert!(matches!(found.last(), Some(Item::Unread(_, Some(_), Unread::Broken(_)))), "{:?}", found.last());
    let archive = zip(&[("a.txt", b"A")]);
    assert!(matches!(&items("a.zip", &archive[..archive.len() - 10], &Limits::default())[..], [Item::Unread(_, None, Unread::Broken(_))]));
    assert_eq!(items("a.zip", &zip(&[]), &Limits::default()).len(), 1);
}

#[test]
fn a_member_that_is_not_wanted_ends_it_all() {
    let archive = zip(&[("a.txt", b"A"), ("b.txt", b"B")]);
    let mut count = 0;
    unpack(&Received::named("x.zip"), Bytes::File(&mut Cursor::new(&archive)), &Limits::default(), &mut |_, _| {
        count += 1;
        false
    });
    assert_eq!(count, 1);
}

#[test]
fn memory_stays_what_it_is_however_long_a_stream_is() {
    /// Lines without end, as far as anybody reads.
    struct Endless(usize);
    impl Read for Endless {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let line = b"{\"text\": \"a visit\"}\n";
            buffer.iter_mut().for_each(|byte| {
                *byte = line[self.0 % line.len()];
                self.0 += 1;
            });
            Ok(buffer.len())
        }
    }
    let mut lines = 0;
    unpack(&Received::named("a.jsonl"), Bytes::Stream(&mut Endless(0)), &Limits::default(), &mut |item, _| {
        lines += usize::from(matches!(item, Item::Line(_)));
        lines < 100_000
    });
    assert_eq!(lines, 100_000);
}
