//! Following: each page once, and where a run ended early, on from there.

mod support;

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use banggiao_fetch::{Failure, FetchError, Fetcher, Follower, List, Memory, Named, Page, Taken, Visit, Visitor, Web};
use support::{Jumping, Server, fetcher, limits, missing, reply};

/// Reads lists of lines `page ADDRESS CHANGED` and `list ADDRESS CHANGED`; everything else is a document of that name.
#[derive(Default)]
struct Reader {
    pages: Vec<String>,
    same: Vec<String>,
    failed: Vec<Failure>,
    ledger: HashSet<String>,
    enough_after: Option<usize>,
}

impl Visitor for Reader {
    fn list(&mut self, page: &Page) -> Option<Result<List, String>> {
        let text = std::str::from_utf8(&page.bytes).ok()?.strip_prefix("list\n")?;
        let mut list = List::default();
        for line in text.lines() {
            let mut words = line.split(' ');
            let Some(to) = (match words.next() {
                Some("page") => Some(&mut list.pages),
                Some("list") => Some(&mut list.lists),
                _ => None,
            }) else {
                return Some(Err(format!("`{line}`")));
            };
            let address = page.address.join(words.next().unwrap_or_default()).expect("an address").into();
            to.push(Named { address, changed: words.next().map(str::to_owned) });
        }
        Some(Ok(list))
    }

    fn page(&mut self, address: &str, _: Page) -> Taken {
        let path = address.rsplit('/').next().unwrap_or_default().to_owned();
        self.pages.push(path.clone());
        self.ledger.insert(path.clone());
        Taken { documents: vec![path], failed: None, enough: self.enough_after.is_some_and(|n| self.pages.len() >= n) }
    }

    fn same(&mut self, address: &str) -> bool {
        self.same.push(address.rsplit('/').next().unwrap_or_default().to_owned());
        true
    }

    fn failed(&mut self, _: &str, error: Failure) -> bool {
        self.failed.push(error);
        true
    }

    fn holds(&mut self, id: &str) -> bool {
        self.ledger.contains(id)
    }
}

/// A site with lists and pages; each list has an `ETag` made of its text.
fn site(lists: &[(&str, &str)]) -> Server {
    let lists: Vec<_> = lists.iter().map(|(path, text)| ((*path).to_owned(), format!("list\n{text}"))).collect();
    Server::new(move |asked, _, stream| {
        if let Some((_, text)) = lists.iter().find(|(path, _)| *path == asked.path) {
            let etag = format!("\"{}\"", text.len());
            return if asked.says(&format!("if-none-match: {etag}")) {
                reply(stream, "304 Not Modified", "", b"")
            } else {
                reply(stream, "200 OK", &format!("ETag: {etag}\r\n"), text.as_bytes())
            };
        }
        match asked.path.as_str() {
            "/robots.txt" | "/gone" => missing(stream),
            _ if asked.head.iter().any(|line| line.starts_with("if-")) => reply(stream, "304 Not Modified", "", b""),
            _ => reply(stream, "200 OK", "Last-Modified: Tue, 06 May 2025 07:00:00 GMT\r\n", b"news"),
        }
    })
}

fn follow(fetcher: &Fetcher<Web, Jumping>, memory: &Mutex<Memory>, limit: usize, at: &str, reader: &mut Reader) -> Visit {
    Follower::new(fetcher, memory, limit).follow(at, reader)
}

const FEED: &str = "page /a\npage /b\npage /gone\npage /c\n";

#[test]
fn every_page_that_a_list_names_is_fetched_once() {
    let server = site(&[("/feed", FEED)]);
    let (fetcher, _) = fetcher(&[&server], limits());
    let memory = Mutex::new(Memory::fleeting());
    let mut reader = Reader::default();
    let visit = follow(&fetcher, &memory, 100, &server.at("/feed"), &mut reader);
    assert_eq!((visit.news, visit.left, visit.well), (3, 0, true));
    assert_eq!(reader.pages, ["a", "b", "c"]);
    assert_eq!(reader.failed, [Failure::Fetch(FetchError::Status(404))]);
    let before = server.paths().len();
    let visit = follow(&fetcher, &memory, 100, &server.at("/feed"), &mut reader);
    assert_eq!((visit.news, reader.same.as_slice()), (0, &["feed".to_owned()][..]));
    assert_eq!(server.paths().len(), before + 1, "the list alone");
}

#[test]
fn a_run_that_ended_early_is_taken_up() {
    let server = site(&[("/feed", FEED)]);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("seen");
    let mut reader = Reader { enough_after: Some(2), ..Reader::default() };
    let run = |reader: &mut Reader, limit| {
        let (fetcher, _) = fetcher(&[&server], limits());
        let memory = Mutex::new(Memory::open(&path).expect("it opens"));
        follow(&fetcher, &memory, limit, &server.at("/feed"), reader)
    };
    assert!(run(&mut reader, 100).enough);
    // It was killed before the second page was in the ledger.
    reader.ledger.remove("b");
    reader.enough_after = None;
    run(&mut reader, 100);
    assert_eq!(reader.pages, ["a", "b", "b", "c"]);
}

#[test]
fn a_limit_leaves_the_rest_for_the_next_run() {
    let server = site(&[("/feed", FEED)]);
    let (fetcher, _) = fetcher(&[&server], limits());
    let memory = Mutex::new(Memory::fleeting());
    let mut reader = Reader::default();
    let mut go = || {
        let visit = follow(&fetcher, &memory, 2, &server.at("/feed"), &mut reader);
        (visit.news, visit.left)
    };
    assert_eq!([go(), go(), go()], [(2, 2), (1, 0), (0, 0)]);
    assert_eq!(reader.pages, ["a", "b", "c"]);
}

#[test]
fn a_new_ledger_gets_all_again() {
    let server = site(&[("/feed", FEED)]);
    let (fetcher, _) = fetcher(&[&server], limits());
    let memory = Mutex::new(Memory::fleeting());
    follow(&fetcher, &memory, 100, &server.at("/feed"), &mut Reader::default());
    let mut anew = Reader::default();
    assert_eq!(follow(&fetcher, &memory, 100, &server.at("/feed"), &mut anew).news, 3);
}

#[test]
fn what_the_list_says_was_changed_is_asked_for_again() {
    let changed = Arc::new(AtomicBool::new(false));
    let now = Arc::clone(&changed);
    let server = Server::new(move |asked, times, stream| match asked.path.as_str() {
        "/robots.txt" => missing(stream),
        "/feed" if now.load(Ordering::SeqCst) => {
            reply(stream, "200 OK", "", b"list\npage /a 2025-05-07\npage /b 2025-05-06\npage /c 2025-05-07\n")
        }
        "/feed" => reply(stream, "200 OK", "", b"list\npage /a 2025-05-06\npage /b 2025-05-06\npage /c 2025-05-06\n"),
        "/c" if asked.says("if-none-match: c") => reply(stream, "304 Not Modified", "", b""),
        "/c" => reply(stream, "200 OK", "ETag: c\r\n", b"c"),
        _ => reply(stream, "200 OK", "", times.to_string().as_bytes()),
    });
    let (fetcher, _) = fetcher(&[&server], limits());
    let memory = Mutex::new(Memory::fleeting());
    let mut reader = Reader::default();
    follow(&fetcher, &memory, 100, &server.at("/feed"), &mut reader);
    changed.store(true, Ordering::SeqCst);
    follow(&fetcher, &memory, 100, &server.at("/feed"), &mut reader);
    assert_eq!((reader.pages, reader.same), (["a", "b", "c", "a"].map(str::to_owned).to_vec(), vec!["c".to_owned()]));
}

#[test]
fn sitemaps_lead_to_sitemaps_and_not_for_ever() {
    let server = site(&[
        ("/index", "list /one 2025-05-06\nlist /two\nlist /loop\n"),
        ("/one", "page /a 2025-05-05\npage /b 2025-05-06\n"),
        ("/two", "page /c\npage /a\n"),
        ("/loop", "list /loop\npage /d\n"),
    ]);
    let (fetcher, _) = fetcher(&[&server], limits());
    let memory = Mutex::new(Memory::fleeting());
    let mut reader = Reader::default();
    follow(&fetcher, &memory, 100, &server.at("/index"), &mut reader);
    assert_eq!(reader.pages, ["b", "a", "c", "d"], "the newest first, each once");
    assert!(reader.failed.contains(&Failure::Lists(4)));
    // A sitemap of which its index says that it is as it was is not asked.
    let before = server.paths().len();
    follow(&fetcher, &memory, 100, &server.at("/index"), &mut reader);
    assert!(!server.paths()[before..].contains(&"/one".to_owned()));
}

#[test]
fn a_list_of_a_hundred_thousand_is_taken_as_far_as_the_limit() {
    let names: String = (0..100_000).map(|n| format!("page /{n}\n")).collect();
    let server = site(&[("/feed", &names)]);
    let (fetcher, _) = fetcher(&[&server], banggiao_fetch::Limits { most: 4 << 20, ..limits() });
    let memory = Mutex::new(Memory::fleeting());
    let mut reader = Reader::default();
    let visit = follow(&fetcher, &memory, 5, &server.at("/feed"), &mut reader);
    assert_eq!((visit.news, visit.left), (5, 99_995));
}

#[test]
fn what_is_no_list_is_a_page_and_a_broken_list_is_told() {
    let server = site(&[("/broken", "item")]);
    let (fetcher, _) = fetcher(&[&server], limits());
    let memory = Mutex::new(Memory::fleeting());
    let mut reader = Reader::default();
    assert!(follow(&fetcher, &memory, 5, &server.at("/page"), &mut reader).well);
    assert!(!follow(&fetcher, &memory, 5, &server.at("/broken"), &mut reader).well);
    assert_eq!((reader.pages, reader.failed), (vec!["page".to_owned()], vec![Failure::List("`item`".to_owned())]));
}
