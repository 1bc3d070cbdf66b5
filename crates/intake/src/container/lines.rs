//! JSONL: a document a line.

use std::io::{BufRead, BufReader, Cursor, Read};

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{Item, Line, Unpacker, skip_line};
use crate::error::Unread;
use crate::format::{Format, ends_in};
use crate::limits::whole;
use crate::received::Received;

/// Whether what begins so holds a document a line: its name says so, or it begins with an object.
pub(super) fn are_told(known: &Received, start: &[u8], format: Format) -> bool {
    let named = ends_in(&known.name, &["jsonl", "ndjson"]);
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    format == Format::Other && (named || start.strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii_start().starts_with(b"\"")))
}

impl Unpacker<'_, '_> {
    /// The lines of a file; empty ones are none.
    pub(super) fn lines(&mut self, known: &Received, stream: &mut dyn Read, depth: usize) {
        let mut stream = BufReader::with_capacity(1 << 16, stream);
        let marked = match stream.fill_buf() {
            Ok([0xff, 0xfe, ..]) => Some(UTF_16LE),
            Ok([0xfe, 0xff, ..]) => Some(UTF_16BE),
            _ => None,
        };
        let named = || known.encoding.as_deref().and_then(|name| Encoding::for_label(name.as_bytes()));
        let wide = marked.or_else(|| named().filter(|encoding| !encoding.is_ascii_compatible()));
        let Some(encoding) = wide else { return self.each_line(known, stream, depth) };
        // Lines of UTF-16 do not end at a byte: decode the whole first.
        match whole(&mut stream, self.limits.of_one(depth)) {
            Ok(bytes) => {
                let (text, _) = encoding.decode_with_bom_removal(&bytes);
                let known = Received { encoding: Some(UTF_8.name().to_owned()), ..known.clone() };
                self.each_line(&known, Cursor::new(text.as_bytes()), depth);
            }
            Err(why) => self.unread(known, why),
        }
    }

    fn each_line(&mut self, known: &Received, mut stream: impl BufRead, depth: usize) {
        let limit = self.limits.of_one(depth);
        let (mut number, mut any) = (0, false);
        while self.more {
            number += 1;
            let mut bytes = Vec::new();
            let unread = match stream.by_ref().take(limit + 1).read_until(b'\n', &mut bytes) {
                Ok(0) if any => return,
                Ok(0) => return self.unread(known, Unread::Empty),
                Ok(size) if size as u64 > limit => Unread::TooLong(limit >> 20),
                Ok(_) => {
                    let end = bytes.trim_ascii_end().len();
                    bytes.truncate(end);
                    if !bytes.is_empty() {
                        any = true;
                        let Received { name, encoding, .. } = known.clone();
                        self.give(Item::Line(Line { name, number, encoding, bytes }));
                    }
                    continue;
                }
                Err(error) => Unread::of(&error),
            };
            any = true;
            let goes_on = matches!(unread, Unread::TooLong(_)) && skip_line(&mut stream);
            self.give(Item::Unread(known.name.clone(), Some(number), unread));
            if !goes_on {
                return;
            }
        }
    }
}
