//! Containers: what they hold comes out one by one, however they stand within each other, and never more than they may.

use std::io::{Cursor, Read, Write};

use banggiao_intake::{Bytes, Item, Limits, Received, Unread, unpack};
use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a file");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("an archive").into_inner()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(bytes).expect("written");
    gzip.finish().expect("pressed")
}

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
    let many: Vec<(String, &[u8])> = (0..1_000).map(|n| (format!("{n}.txt"), &bomb[..1 << 20])).collect();
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
