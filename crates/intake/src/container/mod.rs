//! Containers: what is pressed, and what holds many documents, unpacked to one [`Received`] after the other in constant memory.
//!
//! ```text
//! bytes -> what they are -> gzip, zstd, ZIP, TAR, MBOX, WARC -> members, each told anew
//!                       \-> rows of JSONL, CSV, Parquet
//!                        \-> something whole
//! ```

mod csv;
mod http;
mod lines;
mod mbox;
#[cfg(feature = "parquet")]
mod parquet;
mod pressed;
mod tar;
mod warc;
mod zip;

use std::io::{BufRead, Cursor, Read, Seek, SeekFrom};

use crate::error::Unread;
use crate::format::Format;
use crate::limits::{Counted, Limits, Meter, whole};
use crate::received::Received;
use crate::row::Row;

/// Bytes that can be read in any order, as those of a file.
pub trait AnyOrder: Read + Seek {}

impl<T: Read + Seek> AnyOrder for T {}

/// Where bytes are read from.
pub enum Bytes<'r> {
    /// One after the other, as from a pipe.
    Stream(&'r mut dyn Read),
    /// In any order, as from a file.
    File(&'r mut dyn AnyOrder),
}

/// What was found in a container, or is no container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// Something whole, for [`crate::read`].
    Received(Received),
    /// A line of JSONL, for [`Row::of_json`].
    Line(Line),
    /// A row of another table, as it was read: the name of the table, the line, and the row.
    Row(String, usize, Box<Row>),
    /// A member that holds no document, and why not.
    Skipped(String, Skip),
    /// What could not be unpacked: its name, its line where it has lines, and why. Others follow.
    Unread(String, Option<usize>, Unread),
}

/// A line of JSONL: a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it stands, as [`Received::name`].
    pub name: String,
    /// Which line it is, from 1.
    pub number: usize,
    /// The encoding that it is to be read in, as the user says it.
    pub encoding: Option<String>,
    /// Its bytes, without what ends it.
    pub bytes: Vec<u8>,
}

/// Why a member of a container is no document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Skip {
    /// Its name says that it is hidden or the packer's own.
    Hidden,
    /// Neither its name nor its bytes say that it is text.
    NoText,
    /// The page is one that was stored before, unchanged: `revisit` in a WARC.
    Revisit,
    /// The server did not answer with the page: it was moved, or was not there.
    NoPage,
    /// It tells crawlers where they may go: `robots.txt`.
    Robots,
}

/// Takes what was found and how many bytes of the input it stands for; false when no more is wanted.
pub type TakeItem<'t> = dyn FnMut(Item, u64) -> bool + 't;

/// Hands all that `bytes` hold to `take`. What is known of all of them is told by `known`, whose own bytes do not count.
pub fn unpack(known: &Received, bytes: Bytes<'_>, limits: &Limits, take: &mut TakeItem<'_>) {
    let meter = Meter::default();
    match bytes {
        Bytes::Stream(stream) => {
            Unpacker { limits, meter: &meter, whole: None, take, more: true }.stream(
                known,
                &mut Counted { inner: stream, meter: &meter },
                0,
            );
        }
        Bytes::File(mut file) => {
            let whole = file.seek(SeekFrom::End(0)).and_then(|end| file.rewind().map(|()| end)).ok();
            let mut counted = Counted { inner: &mut file, meter: &meter };
            Unpacker { limits, meter: &meter, whole, take, more: true }.file(known, &mut counted, 0);
        }
    }
}

/// So many bytes are looked at.
const LOOKED_AT: u64 = 8_192;

/// Unpacks one input.
struct Unpacker<'u, 't> {
    limits: &'u Limits,
    meter: &'u Meter,
    /// The bytes of the input, where they are known.
    whole: Option<u64>,
    take: &'u mut TakeItem<'t>,
    /// Whether to go on.
    more: bool,
}

impl Unpacker<'_, '_> {
    fn give(&mut self, item: Item) {
        self.more = self.more && (self.take)(item, self.meter.news());
    }

    fn unread(&mut self, known: &Received, why: Unread) {
        // What would hurt is read no further, not even what stands beside it.
        let over = matches!(why, Unread::Bomb(_) | Unread::TooLarge(_));
        self.give(Item::Unread(known.name.clone(), None, why));
        self.more &= !over;
    }

    /// What can be read in any order, `depth` containers deep.
    fn file(&mut self, known: &Received, mut file: &mut dyn AnyOrder, depth: usize) {
        let mut start = Vec::new();
        if let Err(error) = file.take(LOOKED_AT).read_to_end(&mut start).and_then(|_| file.rewind()) {
            return self.unread(known, Unread::of(&error));
        }
        match Format::of(&start) {
            Format::Zip if depth >= self.limits.depth => self.unread(known, Unread::TooDeep(self.limits.depth)),
            Format::Zip => self.zip(known, file, depth),
            _ => self.stream(known, &mut file, depth),
        }
    }

    /// What is read from its beginning to its end, `depth` containers deep.
    fn stream(&mut self, known: &Received, stream: &mut dyn Read, depth: usize) {
        match start(stream) {
            Ok(start) => self.begun(known, start, stream, depth),
            Err(why) => self.unread(known, why),
        }
    }

    /// A member of an archive, where it is a document.
    fn member(&mut self, known: &Received, stream: &mut dyn Read, depth: usize) {
        match start(stream) {
            Ok(start) => match skipped(known, &start) {
                Some(why) => self.give(Item::Skipped(known.name.clone(), why)),
                None => self.begun(known, start, stream, depth),
            },
            Err(why) => self.unread(known, why),
        }
    }

    /// A stream that begins with `start`.
    fn begun(&mut self, known: &Received, start: Vec<u8>, stream: &mut dyn Read, depth: usize) {
        let format = Format::of(&start);
        let lines = lines::are_told(known, &start, format);
        let delimiter = if format == Format::Other && !lines { csv::table(known, &start) } else { None };
        let mut stream = Cursor::new(start).chain(stream);
        match format {
            Format::Gzip | Format::Zstd | Format::Tar | Format::Mbox | Format::Warc if depth >= self.limits.depth => {
                self.unread(known, Unread::TooDeep(self.limits.depth));
            }
            Format::Tar => self.tar(known, &mut stream, depth),
            Format::Mbox => self.mbox(known, &mut stream),
            Format::Warc => self.warc(known, &mut stream, depth),
            Format::Gzip => self.gzip(known, &mut stream, depth),
            Format::Zstd => self.zstd(known, &mut stream, depth),
            _ if lines => self.lines(known, &mut stream, depth),
            _ if delimiter.is_some() => self.csv(known, &mut stream, delimiter.unwrap_or(b','), depth),
            _ => match whole(&mut stream, self.limits.of_one(depth)) {
                Err(why) => self.unread(known, why),
                #[cfg(feature = "parquet")]
                Ok(bytes) if format == Format::Parquet => self.parquet(known, bytes),
                // An archive can only be read from its end.
                Ok(bytes) if format == Format::Zip => self.file(known, &mut Cursor::new(bytes), depth),
                Ok(bytes) => self.give(Item::Received(known.clone().with(bytes))),
            },
        }
    }
}

/// What a stream begins with.
fn start(stream: &mut dyn Read) -> Result<Vec<u8>, Unread> {
    let mut start = Vec::new();
    stream.take(LOOKED_AT).read_to_end(&mut start).map_err(|error| Unread::of(&error))?;
    Ok(start)
}

/// Why a member that begins so is passed over, where it is: what has no ending of a text is read only where its bytes tell what it is.
fn skipped(known: &Received, start: &[u8]) -> Option<Skip> {
    let name = known.name.rsplit('/').next().unwrap_or_default();
    if name.starts_with('.') || known.name.contains("/__MACOSX/") {
        return Some(Skip::Hidden);
    }
    match Format::of(start) {
        Format::Other if !Format::is_named(name) => Some(Skip::NoText),
        Format::Sitemap => Some(Skip::NoText),
        _ => None,
    }
}

/// Reads past the end of a line that is too long; false where the stream ends.
fn skip_line(stream: &mut impl BufRead) -> bool {
    loop {
        let Ok(buffer) = stream.fill_buf() else { return false };
        if buffer.is_empty() {
            return false;
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let read = end.map_or(buffer.len(), |at| at + 1);
        stream.consume(read);
        if end.is_some() {
            return true;
        }
    }
}
