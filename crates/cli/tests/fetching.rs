//! Addresses as input, from a server on this machine.

#[path = "support/server.rs"]
mod server;
#[allow(dead_code)]
mod support;

use std::path::Path;

use server::{page, server};
use support::{VISIT, folder, run};

fn news(path: &str, base: &str) -> Option<String> {
    let visit = |day| VISIT.replace("27 May", &format!("{day} May"));
    Some(match path {
        "/a" => page(&visit(3), &format!("{base}/news/a")),
        "/b" => page(&visit(4), "https://elsewhere.example/b"),
        "/c" => page(&visit(5), "/c"),
        "/feed" => {
            let items: String = ["a", "b", "gone", "c"].iter().map(|item| format!("<item><link>{base}/{item}</link></item>")).collect();
            format!("<?xml version='1.0'?><rss version='2.0'><channel><title>News</title>{items}</channel></rss>")
        }
        _ => return None,
    })
}

fn go(dir: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let output = run(dir, args, None);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_page_is_fetched_and_known_by_its_own_address() {
    let (home, _) = server(news);
    let folder = folder();
    let (status, out, err) = go(folder.path(), &["extract", "--allow-private", "--every", "0", &format!("{home}/a"), &format!("{home}/b")]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    assert!(out.contains(&format!("\"doc\":\"{home}/news/a\"")), "{out}");
    assert!(out.contains(&format!("\"doc\":\"{home}/b\"")), "{out}");
}

#[test]
fn private_addresses_are_refused_unless_they_are_allowed() {
    let (home, asked) = server(news);
    let folder = folder();
    let (status, out, err) = go(folder.path(), &["extract", &format!("{home}/a"), "good.txt"]);
    assert_eq!(status, Some(1));
    assert!(err.contains("is no public address; if it is of your own network, give --allow-private"), "{err}");
    assert!(out.contains("\"doc\":\"good.txt\""), "the rest is read: {out}");
    assert!(asked.lock().expect("whole").is_empty());
}

#[test]
fn a_feed_is_followed_and_its_pages_are_not_fetched_twice() {
    let (home, asked) = server(news);
    let folder = folder();
    let ingest = |more: &[&str]| {
        let feed = format!("{home}/feed");
        let args = [&["ingest", "--ledger", "l.db", "--follow", "--allow-private", "--every", "0", feed.as_str()][..], more].concat();
        go(folder.path(), &args)
    };
    let (status, out, err) = ingest(&["--limit", "2"]);
    assert_eq!((status, out.starts_with("2 new documents")), (Some(0), true), "{out}");
    assert!(err.contains("names 2 pages more; run again to go on"), "{err}");
    let (status, out, err) = ingest(&[]);
    assert_eq!((status, out.starts_with("1 new document")), (Some(1), true), "{out}");
    assert!(err.contains("/gone: is not there (status 404)"), "{err}");
    let before = asked.lock().expect("whole").len();
    let (status, out, err) = ingest(&[]);
    assert_eq!((status, out.as_str(), err.as_str()), (Some(0), "nothing new, 1 unchanged\n", ""));
    assert_eq!(asked.lock().expect("whole")[before..], ["/robots.txt", "/feed"]);
    // A new ledger beside the same memory gets all of it.
    std::fs::remove_file(folder.path().join("l.db")).expect("removed");
    assert!(ingest(&[]).1.starts_with("3 new documents"));
}

#[test]
fn without_follow_a_feed_is_its_entries() {
    let story = format!(
        "<?xml version='1.0'?><rss version='2.0'><channel><item><link>https://a.example/1</link><description>{VISIT}</description></item></channel></rss>"
    );
    let (home, asked) = server(move |path, _| (path == "/feed").then(|| story.clone()));
    let folder = folder();
    let (status, out, _) = go(folder.path(), &["extract", "--allow-private", "--every", "0", &format!("{home}/feed")]);
    assert_eq!(status, Some(0));
    assert!(out.contains("\"doc\":\"https://a.example/1\""), "{out}");
    assert_eq!(*asked.lock().expect("whole"), ["/robots.txt", "/feed"]);
}
