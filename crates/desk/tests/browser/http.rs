//! One exchange over HTTP/1.1 with a server of this machine: what WebDriver needs, and what a reader without scripts sees.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A browser that hangs is an error, not a test that never ends.
const PATIENCE: Duration = Duration::from_secs(90);

/// The status and the body that `server` answers.
pub fn exchange(server: SocketAddr, method: &str, path: &str, headers: &str, body: &str) -> Result<(u16, String), String> {
    let broken = |e: std::io::Error| format!("{method} {path}: {e}");
    let mut stream = TcpStream::connect(server).map_err(broken)?;
    stream.set_read_timeout(Some(PATIENCE)).map_err(broken)?;
    let length = body.len();
    write!(stream, "{method} {path} HTTP/1.1\r\nHost: {server}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}")
        .map_err(broken)?;
    let mut answer = BufReader::new(stream);
    let mut line = String::new();
    answer.read_line(&mut line).map_err(broken)?;
    let status = line.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or_else(|| format!("{method} {path}: {line:?}"))?;
    let mut length = None;
    loop {
        line.clear();
        answer.read_line(&mut line).map_err(broken)?;
        match line.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.trim().parse().ok(),
            Some(_) => {}
            None => break,
        }
    }
    let mut body = Vec::new();
    match length {
        Some(length) => answer.take(length).read_to_end(&mut body).map_err(broken)?,
        None => answer.read_to_end(&mut body).map_err(broken)?,
    };
    String::from_utf8(body).map(|body| (status, body)).map_err(|e| format!("{method} {path}: {e}"))
}
