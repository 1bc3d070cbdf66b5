//! An answer of HTTP/1 as it was received: its head, and its body without what it was sent in.

use std::io::{self, BufRead, Read};

use flate2::bufread::{MultiGzDecoder, ZlibDecoder};

use super::pressed::Frames;
use super::warc::HEAD;
use crate::error::Unread;

/// What the head of an answer says.
#[derive(Default)]
pub(super) struct Head {
    pub(super) status: u16,
    pub(super) media_type: Option<String>,
    /// The `charset` of its text.
    pub(super) encoding: Option<String>,
    chunked: bool,
    pressed: Option<String>,
}

/// Bytes of brotli that are fetched at once.
const BROTLI: usize = 4096;

/// An answer has no more fields than this.
const FIELDS: usize = 256;

impl Head {
    /// Reads a head up to the empty line that ends it.
    pub(super) fn read(stream: &mut impl BufRead) -> Result<Head, Unread> {
        let mut bytes = Vec::new();
        loop {
            let at = bytes.len();
            let left = HEAD.saturating_sub(at as u64);
            let read = stream.by_ref().take(left).read_until(b'\n', &mut bytes).map_err(|error| Unread::of(&error))?;
            if read == 0 {
                return Err(Unread::Broken("an answer without a head".to_owned()));
            }
            if bytes[at..].trim_ascii().is_empty() {
                break;
            }
        }
        let mut fields = [httparse::EMPTY_HEADER; FIELDS];
        let mut answer = httparse::Response::new(&mut fields);
        let mut lenient = httparse::ParserConfig::default();
        lenient.allow_spaces_after_header_name_in_responses(true).ignore_invalid_headers_in_responses(true);
        let broken = |why: String| Unread::Broken(why);
        lenient.parse_response(&mut answer, &bytes).map_err(|error| broken(error.to_string()))?;
        let mut head = Head { status: answer.code.unwrap_or_default(), ..Head::default() };
        for field in answer.headers.iter() {
            let value = String::from_utf8_lossy(field.value).trim().to_ascii_lowercase();
            match field.name.to_ascii_lowercase().as_str() {
                "content-type" => {
                    let mut parts = value.split(';').map(str::trim);
                    head.media_type = parts.next().filter(|kind| !kind.is_empty()).map(str::to_owned);
                    let charset = parts.find_map(|part| part.strip_prefix("charset="));
                    head.encoding = charset.map(|name| name.trim_matches(['"', '\'']).to_owned());
                }
                "transfer-encoding" => head.chunked = value.contains("chunked"),
                "content-encoding" => head.pressed = Some(value),
                _ => {}
            }
        }
        Ok(head)
    }
}

/// The body of an answer. What crawlers have undone already, whatever its head says, is left as it is.
pub(super) fn body<'b>(stream: &'b mut impl BufRead, head: &Head) -> Result<Box<dyn Read + 'b>, Unread> {
    let start = stream.fill_buf().map_err(|error| Unread::of(&error))?;
    let chunked = head.chunked && is_chunk(start);
    let mut stream: Box<dyn BufRead + 'b> =
        if chunked { Box::new(io::BufReader::new(Chunks { stream, left: 0, begun: false, over: false })) } else { Box::new(stream) };
    let Some(pressed) = head.pressed.as_deref().filter(|pressed| !matches!(*pressed, "" | "identity")) else { return Ok(Box::new(stream)) };
    let start = stream.fill_buf().map_err(|error| Unread::of(&error))?;
    match (pressed, start) {
        (_, [0x1f, 0x8b, ..]) => Ok(Box::new(MultiGzDecoder::new(stream))),
        // The two bytes of zlib (RFC 1950) are a multiple of 31.
        ("deflate", [first @ 0x78, second, ..]) if (u16::from(*first) * 256 + u16::from(*second)) % 31 == 0 => {
            Ok(Box::new(ZlibDecoder::new(stream)))
        }
        ("zstd", [0x28, 0xb5, 0x2f, 0xfd, ..]) => Ok(Box::new(Frames::of(stream))),
        // Brotli (RFC 7932) has no mark of its own; what a crawler has unpacked begins as text does.
        ("br", start) if std::str::from_utf8(&start[..start.len().min(16)]).is_err() => {
            Ok(Box::new(brotli_decompressor::Decompressor::new(stream, BROTLI)))
        }
        _ => Ok(Box::new(stream)),
    }
}

/// Whether a chunk begins here: its length, hexadecimal, and the end of a line.
fn is_chunk(start: &[u8]) -> bool {
    let digits = start.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
    (1..=16).contains(&digits) && matches!(start.get(digits), Some(b'\r' | b';' | b' '))
}

/// A body that was sent in chunks (RFC 9112, 7.1).
struct Chunks<R> {
    stream: R,
    left: u64,
    begun: bool,
    over: bool,
}

impl<R: BufRead> Read for Chunks<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.left == 0 && !self.over {
            let mut line = Vec::new();
            if self.begun {
                // The end of the line after a chunk.
                self.stream.by_ref().take(2).read_until(b'\n', &mut line)?;
                line.clear();
            }
            self.begun = true;
            let read = self.stream.by_ref().take(HEAD).read_until(b'\n', &mut line)?;
            let digits = line.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
            let length = std::str::from_utf8(&line[..digits]).ok().and_then(|digits| u64::from_str_radix(digits, 16).ok());
            match length {
                // Many a crawl stored less than was announced; what there is is read.
                _ if read == 0 => self.over = true,
                Some(0) => self.over = true,
                Some(length) => self.left = length,
                None => return Err(io::Error::new(io::ErrorKind::InvalidData, "a chunk without a length")),
            }
        }
        if self.over {
            return Ok(0);
        }
        let read = self.stream.by_ref().take(self.left).read(buffer)?;
        self.left -= read as u64;
        self.over = read == 0 && !buffer.is_empty();
        Ok(read)
    }
}
