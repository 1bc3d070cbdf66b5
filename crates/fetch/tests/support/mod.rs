//! A server that tries, and a clock that does not wait.
#![allow(dead_code)] // Each test uses what it needs of it.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use banggiao_fetch::{Clock, Fetcher, Limits, Reach, Web};
use jiff::Timestamp;

/// A clock that stands still until somebody waits, and then jumps; it remembers for how long they waited.
#[derive(Debug, Clone)]
pub struct Jumping(pub Arc<Mutex<(Timestamp, Vec<Duration>)>>);

impl Jumping {
    pub fn new() -> Self {
        Jumping(Arc::new(Mutex::new(("2025-05-06T08:00:00Z".parse().expect("a moment"), Vec::new()))))
    }

    pub fn waits(&self) -> Vec<Duration> {
        self.0.lock().expect("whole").1.clone()
    }
}

impl Clock for Jumping {
    fn now(&self) -> Timestamp {
        self.0.lock().expect("whole").0
    }

    fn wait(&self, duration: Duration) -> bool {
        let mut clock = self.0.lock().expect("whole");
        clock.0 += duration;
        clock.1.push(duration);
        true
    }
}

/// What a server was asked: the target, and the head's other lines in lower case.
#[derive(Debug, Clone)]
pub struct Asked {
    pub path: String,
    pub head: Vec<String>,
}

impl Asked {
    pub fn says(&self, line: &str) -> bool {
        self.head.iter().any(|said| said == line)
    }
}

/// A server on this machine, which keeps a list of what it was asked.
pub struct Server {
    pub address: SocketAddr,
    pub asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// One that answers as `answer` writes. It gets how often that path was asked, from 1; robots.txt is none of its business
    /// unless it says so by `robots`.
    pub fn new(answer: impl Fn(&Asked, usize, &mut TcpStream) -> std::io::Result<()> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (answer, list) = (Arc::new(answer), Arc::clone(&asked));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answer, list) = (Arc::clone(&answer), Arc::clone(&list));
                thread::spawn(move || serve(stream, &*answer, &list));
            }
        });
        Server { address, asked }
    }

    /// The address of `path`.
    pub fn at(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The paths asked for but that of robots.txt.
    pub fn paths(&self) -> Vec<String> {
        let asked = self.asked.lock().expect("whole");
        asked.iter().map(|asked| asked.path.clone()).filter(|path| path != "/robots.txt").collect()
    }
}

type Answering = dyn Fn(&Asked, usize, &mut TcpStream) -> std::io::Result<()>;

/// One answer a connection.
fn serve(mut stream: TcpStream, answer: &Answering, list: &Mutex<Vec<Asked>>) {
    let mut lines = BufReader::new(stream.try_clone().expect("the stream")).lines().map_while(Result::ok);
    let Some(path) = lines.next().and_then(|line| line.split(' ').nth(1).map(str::to_owned)) else {
        return;
    };
    let head = lines.take_while(|line| !line.is_empty()).map(|line| line.to_lowercase()).collect();
    let asked = Asked { path, head };
    let times = {
        let mut list = list.lock().expect("whole");
        list.push(asked.clone());
        list.iter().filter(|other| other.path == asked.path).count()
    };
    let _ = answer(&asked, times, &mut stream);
}

/// Writes a whole answer.
pub fn reply(stream: &mut TcpStream, status: &str, head: &str, body: &[u8]) -> std::io::Result<()> {
    write!(stream, "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{head}\r\n", body.len())?;
    stream.write_all(body)
}

/// Writes that there is nothing.
pub fn missing(stream: &mut TcpStream) -> std::io::Result<()> {
    reply(stream, "404 Not Found", "", b"")
}

/// Limits under which tests are quick where they cannot be without waiting.
pub fn limits() -> Limits {
    Limits { most: 1 << 20, within: Duration::from_secs(2), ..Limits::default() }
}

/// One who fetches from these servers and public addresses only.
pub fn fetcher(servers: &[&Server], limits: Limits) -> (Fetcher<Web, Jumping>, Jumping) {
    let clock = Jumping::new();
    let reach = Reach::PublicAnd(servers.iter().map(|server| server.address).collect());
    (Fetcher::new(Web::new("banggiao/0 (+https://example.org)", reach), clock.clone(), limits), clock)
}
