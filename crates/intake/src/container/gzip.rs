//! gzip (RFC 1952), of any number of members.

use std::io::{BufReader, Read};

use flate2::bufread::MultiGzDecoder;

use super::Unpacker;
use crate::limits::Metered;
use crate::received::Received;

impl Unpacker<'_, '_> {
    /// What was pressed. It keeps its name: messages name what can be opened.
    pub(super) fn gzip(&mut self, known: &Received, stream: &mut dyn Read, depth: usize) {
        let inner = MultiGzDecoder::new(BufReader::with_capacity(1 << 16, stream));
        let mut unpacked = Metered { inner, meter: self.meter, limits: self.limits, whole: self.whole };
        self.stream(known, &mut unpacked, depth + 1);
    }
}
