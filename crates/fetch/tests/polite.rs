//! Manners: robots.txt, one rate per host, no asking again for what is as it was, no hurry where a server asks for patience.

mod support;

use std::io::Write;
use std::time::Duration;

use banggiao_fetch::{FetchError, Fetched, Limits, Page, Trouble, Validators};
use support::{Server, fetcher, limits, missing, reply};

fn page(outcome: Result<Fetched, FetchError>) -> Page {
    match outcome {
        Ok(Fetched::Page(page)) => *page,
        other => panic!("a page is wanted, not {other:?}"),
    }
}

/// A server with this robots.txt, and pages everywhere else.
fn with_robots(status: &'static str, robots: &'static str) -> Server {
    Server::new(move |asked, _, stream| match asked.path.as_str() {
        "/robots.txt" => reply(stream, status, "", robots.as_bytes()),
        _ => reply(stream, "200 OK", "", b"page"),
    })
}

#[test]
fn what_robots_txt_forbids_is_not_asked_for() {
    let server = with_robots("200 OK", "User-agent: *\nAllow: /\n\nUser-agent: Banggiao\nDisallow: /inner\nAllow: /inner/news\n");
    let (fetcher, _) = fetcher(&[&server], limits());
    assert_eq!(page(fetcher.get(&server.at("/a"), None)).bytes, b"page");
    assert!(matches!(fetcher.get(&server.at("/inner/a"), None), Err(FetchError::Robots { .. })));
    assert_eq!(page(fetcher.get(&server.at("/inner/news"), None)).bytes, b"page");
    assert_eq!(server.paths(), ["/a", "/inner/news"]);
    let robots = server.asked.lock().expect("whole").iter().filter(|asked| asked.path == "/robots.txt").count();
    assert_eq!(robots, 1, "it is kept");
}

#[test]
fn redirects_are_asked_of_robots_txt_too() {
    let server = Server::new(|asked, _, stream| match asked.path.as_str() {
        "/robots.txt" => reply(stream, "200 OK", "", b"User-agent: *\nDisallow: /inner\n"),
        _ => reply(stream, "302 Found", "Location: /inner\r\n", b""),
    });
    let (fetcher, _) = fetcher(&[&server], limits());
    let told = fetcher.get(&server.at("/a"), None);
    assert!(matches!(&told, Err(FetchError::Leads(inner)) if matches!(**inner, FetchError::Robots { .. })), "{told:?}");
    assert_eq!(server.paths(), ["/a"]);
}

#[test]
fn a_robots_txt_that_is_not_there_allows_all_and_one_that_fails_nothing() {
    let server = with_robots("404 Not Found", "");
    assert!(fetcher(&[&server], limits()).0.get(&server.at("/a"), None).is_ok());
    for status in ["500 Oops", "503 Busy", "429 Too Many Requests"] {
        let server = with_robots(status, "");
        let (fetcher, clock) = fetcher(&[&server], limits());
        assert!(matches!(fetcher.get(&server.at("/a"), None), Err(FetchError::RobotsUnread { .. })));
        assert!(matches!(fetcher.get(&server.at("/b"), None), Err(FetchError::RobotsUnread { .. })));
        assert!(server.paths().is_empty());
        // After a while it is asked again.
        let before = server.asked.lock().expect("whole").len();
        banggiao_fetch::Clock::wait(&clock, Duration::from_secs(700));
        let _ = fetcher.get(&server.at("/a"), None);
        assert!(server.asked.lock().expect("whole").len() > before);
    }
}

#[test]
fn a_robots_txt_without_end_is_read_to_its_bound() {
    let server = Server::new(|asked, _, stream| match asked.path.as_str() {
        "/robots.txt" => {
            write!(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n22\r\nUser-agent: *\r\nDisallow: /inner \r\n\r\n")?;
            loop {
                write!(stream, "8000\r\n{}\r\n", "#".repeat(0x8000))?;
            }
        }
        _ => reply(stream, "200 OK", "", b"page"),
    });
    let (fetcher, _) = fetcher(&[&server], limits());
    assert!(matches!(fetcher.get(&server.at("/inner"), None), Err(FetchError::Robots { .. })));
    assert!(fetcher.get(&server.at("/a"), None).is_ok());
}

#[test]
fn one_host_is_asked_once_a_second_or_as_its_robots_txt_wants() {
    for (robots, wait) in [("", 1), ("User-agent: *\nCrawl-delay: 7\n", 7), ("User-agent: *\nCrawl-delay: 86400\n", 120)] {
        let server = with_robots("200 OK", robots);
        let (fetcher, clock) = fetcher(&[&server], limits());
        for path in ["/a", "/b", "/c"] {
            page(fetcher.get(&server.at(path), None));
        }
        let waits = clock.waits();
        assert_eq!(waits.last(), Some(&Duration::from_secs(wait)), "{waits:?}");
        assert_eq!(waits.len(), 3, "robots.txt counts too: {waits:?}");
    }
}

#[test]
fn servers_are_told_who_asks() {
    let server = with_robots("404 Not Found", "");
    page(fetcher(&[&server], limits()).0.get(&server.at("/a?b=c#d"), None));
    let asked = server.asked.lock().expect("whole");
    assert!(asked.iter().all(|asked| asked.says("user-agent: banggiao/0 (+https://example.org)")));
    assert_eq!(asked[1].path, "/a?b=c");
}

#[test]
fn what_is_as_it_was_does_not_come_again() {
    let server = Server::new(|asked, _, stream| match asked.path.as_str() {
        "/robots.txt" => missing(stream),
        "/old" => reply(stream, "301 Moved", "Location: /new\r\n", b""),
        _ if asked.says("if-none-match: \"v1\"") => reply(stream, "304 Not Modified", "Cache-Control: max-age=60\r\n", b""),
        _ => {
            let head =
                "ETag: \"v1\"\r\nLast-Modified: Tue, 06 May 2025 07:00:00 GMT\r\nContent-Type: text/html; Charset=\"windows-1258\"\r\n";
            reply(stream, "200 OK", head, b"page")
        }
    });
    let (fetcher, _) = fetcher(&[&server], limits());
    let first = page(fetcher.get(&server.at("/old"), None));
    assert_eq!((first.address.as_str(), first.encoding.as_deref()), (server.at("/new").as_str(), Some("windows-1258")));
    let again = fetcher.get(&server.at("/old"), Some(&first.validators));
    assert_eq!(again, Ok(Fetched::Same(Some(Duration::from_secs(60)))));
    let asked = server.asked.lock().expect("whole");
    // Validators are of the page, not of what leads to it.
    assert!(asked.iter().filter(|asked| asked.path == "/old").all(|asked| !asked.head.iter().any(|line| line.starts_with("if-"))));
    assert!(asked.last().is_some_and(|asked| asked.says("if-modified-since: tue, 06 may 2025 07:00:00 gmt")));
}

#[test]
fn a_304_that_nobody_asked_for_is_an_error() {
    let server =
        Server::new(|asked, _, stream| if asked.path == "/" { reply(stream, "304 Not Modified", "", b"") } else { missing(stream) });
    let none = Validators { address: server.at("/other"), etag: Some("x".to_owned()), modified: None };
    assert_eq!(fetcher(&[&server], limits()).0.get(&server.at("/"), Some(&none)), Err(FetchError::Status(304)));
}

#[test]
fn a_server_that_is_busy_is_asked_again_when_it_says() {
    let server = Server::new(|asked, times, stream| match (asked.path.as_str(), times) {
        ("/robots.txt", _) => missing(stream),
        (_, 1) => reply(stream, "429 Too Many Requests", "Retry-After: 30\r\n", b""),
        (_, 2) => reply(stream, "503 Busy", "", b""),
        _ => reply(stream, "200 OK", "", b"page"),
    });
    let (fetcher, clock) = fetcher(&[&server], limits());
    assert_eq!(page(fetcher.get(&server.at("/a"), None)).bytes, b"page");
    let waits = clock.waits();
    assert_eq!(waits[1], Duration::from_secs(30));
    assert!(waits[2] >= Duration::from_secs(2) && waits[2] <= Duration::from_secs(6), "{waits:?}");
}

#[test]
fn a_server_that_asks_for_a_long_rest_gets_it() {
    let server = Server::new(|asked, _, stream| match asked.path.as_str() {
        "/robots.txt" => missing(stream),
        _ => reply(stream, "429 Too Many Requests", "Retry-After: 7200\r\n", b""),
    });
    let (fetcher, clock) = fetcher(&[&server], limits());
    for path in ["/a", "/b", "/c"] {
        assert!(matches!(fetcher.get(&server.at(path), None), Err(FetchError::Resting { .. })));
    }
    assert_eq!(server.paths(), ["/a"]);
    banggiao_fetch::Clock::wait(&clock, Duration::from_secs(7201));
    let _ = fetcher.get(&server.at("/b"), None);
    assert_eq!(server.paths(), ["/a", "/b"]);
}

#[test]
fn a_body_that_was_cut_off_is_asked_for_again() {
    let server = Server::new(|asked, times, stream| match (asked.path.as_str(), times) {
        ("/robots.txt", _) => missing(stream),
        (_, 1) => write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf"),
        _ => reply(stream, "200 OK", "", b"whole"),
    });
    let (fetcher, _) = fetcher(&[&server], limits());
    assert_eq!(page(fetcher.get(&server.at("/a"), None)).bytes, b"whole");
}

#[test]
fn a_host_that_fails_again_and_again_is_left_alone() {
    let server = Server::new(|asked, _, stream| match asked.path.as_str() {
        "/robots.txt" => missing(stream),
        _ => reply(stream, "502 Bad Gateway", "", b""),
    });
    let (fetcher, _) = fetcher(&[&server], Limits { tries: 2, ..limits() });
    let told: Vec<_> = (0..20).map(|n| fetcher.get(&server.at(&format!("/{n}")), None).expect_err("it fails")).collect();
    assert_eq!(told[4], FetchError::Status(502));
    assert!(matches!(told[5], FetchError::Down { times: 5, .. }));
    assert_eq!(server.paths().len(), 10);
}

#[test]
fn an_error_of_a_page_is_no_reason_to_ask_again() {
    let server = Server::new(|_, _, stream| missing(stream));
    let (fetcher, _) = fetcher(&[&server], limits());
    for n in 0..10 {
        assert_eq!(fetcher.get(&server.at(&format!("/{n}")), None), Err(FetchError::Status(404)));
    }
    assert_eq!(server.paths().len(), 10);
}

#[test]
fn a_host_that_nobody_knows_is_told() {
    let (fetcher, _) = fetcher(&[], Limits { tries: 1, ..limits() });
    assert_eq!(fetcher.get("http://nowhere.invalid/", None), Err(FetchError::Network(Trouble::NoHost)));
}
