//! What is pressed: gzip (RFC 1952) and zstd (RFC 8878), of any number of members or frames.

use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;
use ruzstd::decoding::errors::FrameDecoderError;

use super::Unpacker;
use crate::limits::Metered;
use crate::received::Received;

impl Unpacker<'_, '_> {
    /// What was pressed with gzip. It keeps its name: messages name what can be opened.
    pub(super) fn gzip(&mut self, known: &Received, stream: &mut dyn Read, depth: usize) {
        self.unpressed(known, MultiGzDecoder::new(BufReader::with_capacity(1 << 16, stream)), depth);
    }

    /// The same of zstd.
    pub(super) fn zstd(&mut self, known: &Received, stream: &mut dyn Read, depth: usize) {
        self.unpressed(known, Frames::of(BufReader::with_capacity(1 << 16, stream)), depth);
    }

    fn unpressed(&mut self, known: &Received, inner: impl Read, depth: usize) {
        let mut unpacked = Metered { inner, meter: self.meter, limits: self.limits, whole: self.whole };
        self.stream(known, &mut unpacked, depth + 1);
    }
}

/// Frames of zstd one after the other. The decoder of one keeps at most 100 MB at hand, and refuses what wants more.
pub(super) enum Frames<R: BufRead> {
    /// Before the next frame.
    Between(R),
    /// In a frame.
    Within(Box<StreamingDecoder<R, ruzstd::decoding::FrameDecoder>>),
    /// Behind the last.
    Over,
}

impl<R: BufRead> Frames<R> {
    /// Those of `stream`.
    pub(super) fn of(stream: R) -> Self {
        Frames::Between(stream)
    }
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match std::mem::replace(self, Frames::Over) {
                Frames::Over => return Ok(0),
                Frames::Between(mut stream) => {
                    if stream.fill_buf()?.is_empty() {
                        return Ok(0);
                    }
                    let frame = StreamingDecoder::new(stream).map_err(broken)?;
                    *self = Frames::Within(Box::new(frame));
                }
                Frames::Within(mut frame) => {
                    let read = frame.read(buffer)?;
                    *self = if read == 0 && !buffer.is_empty() { Frames::Between(frame.into_inner()) } else { Frames::Within(frame) };
                    if read > 0 || buffer.is_empty() {
                        return Ok(read);
                    }
                }
            }
        }
    }
}

fn broken(error: FrameDecoderError) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error.to_string())
}
