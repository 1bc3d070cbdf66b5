//! How much may be unpacked, so that no archive made to hurt takes all memory or time.

use std::cell::Cell;
use std::io::{self, Read, Seek, SeekFrom};

use crate::error::Unread;

/// How much may be unpacked of one input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// So many containers may stand within each other; `news.warc.gz` are two.
    pub depth: usize,
    /// The most bytes of a document that stands by itself.
    pub document: u64,
    /// The most bytes of one member of a container, of one row of a table.
    pub member: u64,
    /// The most bytes in all.
    pub all: u64,
    /// The most bytes that may come of each byte of the input; what comes to less than [`Limits::member`] is always let through.
    pub ratio: u64,
}

impl Default for Limits {
    /// Documents of 1 GB (spans are kept in 32 bits), members of 64 MB, 4 TB in all. Text is rarely pressed to less than a fiftieth.
    fn default() -> Self {
        Limits { depth: 4, document: 1 << 30, member: 64 << 20, all: 4 << 40, ratio: 300 }
    }
}

impl Limits {
    /// The most bytes of one document that stands `depth` containers deep.
    pub(crate) fn of_one(&self, depth: usize) -> u64 {
        if depth == 0 { self.document } else { self.member }
    }
}

/// What was read of an input, and what came of it.
#[derive(Debug, Default)]
pub(crate) struct Meter {
    /// Bytes of the input, as far as they were read.
    read: Cell<u64>,
    /// Bytes that were unpacked, on every level.
    unpacked: Cell<u64>,
    /// What of the input was told of already.
    told: Cell<u64>,
}

impl Meter {
    /// The bytes of the input that were read since this was last asked.
    pub(crate) fn news(&self) -> u64 {
        let read = self.read.get();
        read - self.told.replace(read)
    }
}

/// The input itself: what is read of it is counted.
pub(crate) struct Counted<'m, R> {
    pub(crate) inner: R,
    pub(crate) meter: &'m Meter,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.meter.read.set(self.meter.read.get() + read as u64);
        Ok(read)
    }
}

impl<R: Seek> Seek for Counted<'_, R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

/// What is unpacked: an error where it becomes too much.
pub(crate) struct Metered<'m, R> {
    pub(crate) inner: R,
    pub(crate) meter: &'m Meter,
    pub(crate) limits: &'m Limits,
    /// The bytes of the input, where they are known: what is read twice counts once.
    pub(crate) whole: Option<u64>,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let unpacked = self.meter.unpacked.get() + read as u64;
        self.meter.unpacked.set(unpacked);
        let input = self.whole.unwrap_or_else(|| self.meter.read.get());
        if unpacked > self.limits.all {
            return Err(io::Error::other(Unread::TooLarge(self.limits.all >> 20)));
        }
        if unpacked > self.limits.member.max(input.saturating_mul(self.limits.ratio)) {
            return Err(io::Error::other(Unread::Bomb(self.limits.ratio)));
        }
        Ok(read)
    }
}

/// All that `input` has, up to `limit` bytes.
pub(crate) fn whole(input: &mut dyn Read, limit: u64) -> Result<Vec<u8>, Unread> {
    let mut bytes = Vec::new();
    input.take(limit + 1).read_to_end(&mut bytes).map_err(|error| Unread::of(&error))?;
    if bytes.len() as u64 > limit { Err(Unread::TooLong(limit >> 20)) } else { Ok(bytes) }
}
