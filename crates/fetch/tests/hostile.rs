//! A server that tries: everything it does ends soon, takes little room, and reaches nothing it should not.

mod support;

use std::io::Write;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use banggiao_fetch::{FetchError, Fetched, Fetcher, Kind, Limits, Names, Reach, Trouble, Web};
use support::{Jumping, Server, fetcher, limits, missing, reply};

fn error(outcome: Result<Fetched, FetchError>) -> FetchError {
    outcome.expect_err("it must be refused")
}

#[test]
fn redirects_without_end_are_followed_ten_times() {
    let server = Server::new(|asked, _, stream| match asked.path.as_str() {
        "/robots.txt" => missing(stream),
        path => reply(stream, "302 Found", &format!("Location: {path}x\r\n"), b""),
    });
    let (fetcher, _) = fetcher(&[&server], limits());
    assert_eq!(error(fetcher.get(&server.at("/"), None)), FetchError::Redirects(10));
    assert_eq!(server.paths().len(), 11);
}

#[test]
fn no_redirect_leads_away_from_the_public_web() {
    let secret = Server::new(|_, _, stream| reply(stream, "200 OK", "", b"secret"));
    let port = secret.address.port();
    let leads = [
        "file:///etc/passwd".to_owned(),
        "ftp://127.0.0.1/".to_owned(),
        "gopher://127.0.0.1:70/".to_owned(),
        "http://127.0.0.1:25/".to_owned(),
        format!("http://127.0.0.1:{port}/"),
        format!("http://localhost:{port}/"),
        format!("http://0x7f000001:{port}/"),
        format!("http://127.1:{port}/"),
        format!("http://0:{port}/"),
        format!("http://[::1]:{port}/"),
        format!("http://[::ffff:127.0.0.1]:{port}/"),
        format!("http://[64:ff9b::7f00:1]:{port}/"),
        format!("//127.0.0.1:{port}/"),
        "http://169.254.169.254/latest/meta-data/".to_owned(),
        "http://user:s3cret@127.0.0.1/".to_owned(),
        "http://".to_owned(),
        String::new(),
    ];
    let to = leads.clone();
    let server = Server::new(move |asked, _, stream| match asked.path[1..].parse::<usize>() {
        Ok(number) => reply(stream, "301 Moved", &format!("Location: {}\r\n", to[number]), b""),
        Err(_) => missing(stream),
    });
    let (fetcher, _) = fetcher(&[&server], limits());
    for (number, lead) in leads.iter().enumerate() {
        let told = error(fetcher.get(&server.at(&format!("/{number}")), None));
        assert!(matches!(told, FetchError::Leads(_)), "{lead}: {told}");
        assert!(!told.to_string().contains("s3cret"), "{told}");
    }
    assert!(secret.asked.lock().expect("whole").is_empty());
}

/// Says that a host is at the first address when asked first, and at the second from then on.
#[derive(Debug)]
struct Rebinding {
    first: SocketAddr,
    then: SocketAddr,
    asked: AtomicUsize,
}

impl Names for Rebinding {
    fn look_up(&self, _: &str, _: u16) -> std::io::Result<Vec<SocketAddr>> {
        Ok(vec![if self.asked.fetch_add(1, Ordering::SeqCst) == 0 { self.first } else { self.then }])
    }
}

#[test]
fn a_name_that_moves_to_a_private_address_is_not_followed_there() {
    let public = Server::new(|_, _, stream| missing(stream));
    let secret = Server::new(|_, _, stream| reply(stream, "200 OK", "", b"secret"));
    let names = Rebinding { first: public.address, then: secret.address, asked: AtomicUsize::new(0) };
    let web = Web::by_names("banggiao/0", Reach::PublicAnd(vec![public.address]), names);
    let fetcher = Fetcher::new(web, Jumping::new(), limits());
    // The first look-up is for robots.txt, the second for the page.
    let told = error(fetcher.get("http://moving.example/page", None));
    assert!(matches!(told, FetchError::Private { ref host, kind: Kind::Loopback, .. } if host == "moving.example"), "{told}");
    assert!(secret.asked.lock().expect("whole").is_empty());
    assert_eq!(public.asked.lock().expect("whole").len(), 1);
}

#[test]
fn a_private_address_is_fetched_only_where_that_is_allowed() {
    let server = Server::new(|asked, _, stream| if asked.path == "/" { reply(stream, "200 OK", "", b"mine") } else { missing(stream) });
    let (public, _) = fetcher(&[], limits());
    assert!(matches!(error(public.get(&server.at("/"), None)), FetchError::Private { .. }));
    assert!(server.asked.lock().expect("whole").is_empty());
    let private = Fetcher::new(Web::new("banggiao/0", Reach::Private), Jumping::new(), limits());
    assert!(matches!(private.get(&server.at("/"), None), Ok(Fetched::Page(page)) if page.bytes == b"mine"));
}

/// Asks once for what `answer` answers, with one try, and says how long that took.
fn once(answer: impl Fn(&mut std::net::TcpStream) -> std::io::Result<()> + Send + Sync + 'static) -> (FetchError, Duration) {
    let server = Server::new(move |asked, _, stream| if asked.path == "/robots.txt" { missing(stream) } else { answer(stream) });
    let (fetcher, _) = fetcher(&[&server], Limits { tries: 1, ..limits() });
    let start = Instant::now();
    let told = error(fetcher.get(&server.at("/"), None));
    (told, start.elapsed())
}

#[test]
fn what_drips_is_given_up_when_its_time_is_over() {
    for begins in ["HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "HTTP/1.1 200 OK\r\nX: "] {
        let (told, took) = once(move |stream| {
            write!(stream, "{begins}")?;
            loop {
                stream.write_all(b"x")?;
                sleep(Duration::from_millis(50));
            }
        });
        assert_eq!(told, FetchError::Network(Trouble::TooSlow(2)), "{begins}");
        assert!(took < Duration::from_secs(5), "{begins}: {took:?}");
    }
}

#[test]
fn a_head_without_end_is_given_up() {
    let (told, _) = once(|stream| {
        write!(stream, "HTTP/1.1 200 OK\r\n")?;
        loop {
            stream.write_all(b"X-Filler: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n")?;
        }
    });
    assert!(matches!(told, FetchError::Network(Trouble::Garbled(_))), "{told}");
}

#[test]
fn a_body_without_end_is_cut() {
    let (told, _) = once(|stream| {
        write!(stream, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")?;
        loop {
            write!(stream, "8000\r\n{}\r\n", "x".repeat(0x8000))?;
        }
    });
    assert_eq!(told, FetchError::Network(Trouble::TooLarge(1 << 20)));
}

#[test]
fn a_bomb_of_gzip_is_not_unpacked() {
    // 64 MB of nothing in some 64 KB.
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..64 {
        packer.write_all(&vec![0; 1 << 20]).expect("packed");
    }
    let bomb = packer.finish().expect("packed");
    assert!(bomb.len() < 100_000);
    let (told, _) = once(move |stream| reply(stream, "200 OK", "Content-Encoding: gzip\r\n", &bomb));
    assert_eq!(told, FetchError::Network(Trouble::TooLarge(1 << 20)));
}

#[test]
fn what_is_packed_otherwise_is_refused() {
    for packed in ["br", "gzip, gzip", "x-own"] {
        let head = format!("Content-Encoding: {packed}\r\n");
        let (told, _) = once(move |stream| reply(stream, "200 OK", &head, b"......"));
        assert!(matches!(told, FetchError::Network(Trouble::Packed(_) | Trouble::Garbled(_))), "{packed}: {told}");
    }
}

#[test]
fn two_gigabytes_announced_make_no_room() {
    let (told, took) = once(|stream| {
        write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\nshort")?;
        sleep(Duration::from_secs(3));
        Ok(())
    });
    assert_eq!(told, FetchError::Network(Trouble::TooLarge(1 << 20)));
    assert!(took < Duration::from_secs(1), "{took:?}");
}

#[test]
fn what_is_no_answer_is_told() {
    let (told, _) = once(|stream| stream.write_all(b"220 mail.example ESMTP\r\n"));
    assert!(matches!(told, FetchError::Network(Trouble::Garbled(_) | Trouble::CutOff)), "{told}");
    let (told, _) = once(|_| Ok(()));
    assert_eq!(told, FetchError::Network(Trouble::CutOff));
}
