//! A server on this machine.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;

/// A server that answers these paths, and the list of what it was asked.
pub fn server(pages: impl Fn(&str, &str) -> Option<String> + Send + Sync + 'static) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let home = format!("http://{}", listener.local_addr().expect("an address"));
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (list, base) = (Arc::clone(&asked), home.clone());
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut lines = BufReader::new(stream.try_clone().expect("the stream")).lines().map_while(Result::ok);
            let path = lines.next().and_then(|line| line.split(' ').nth(1).map(str::to_owned)).unwrap_or_default();
            let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
            let known = head.iter().any(|line| line.eq_ignore_ascii_case("if-none-match: \"1\""));
            list.lock().expect("whole").push(path.clone());
            let (status, body) = match pages(&path, &base) {
                Some(_) if known => ("304 Not Modified", String::new()),
                Some(body) => ("200 OK", body),
                None => ("404 Not Found", String::new()),
            };
            let length = body.len();
            let _ = write!(stream, "HTTP/1.1 {status}\r\nConnection: close\r\nETag: \"1\"\r\nContent-Length: {length}\r\n\r\n{body}");
        }
    });
    (home, asked)
}

/// A page with a story, which calls itself by `canonical`.
pub fn page(story: &str, canonical: &str) -> String {
    format!(
        "<!doctype html><html><head><title>News</title><link rel='canonical' href='{canonical}'></head><body><nav><a href='/'>Home</a></nav>\
         <article><h1>News</h1><p>{story}</p></article></body></html>"
    )
}
