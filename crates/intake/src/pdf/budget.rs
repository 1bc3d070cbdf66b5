//! How much a PDF may cost, so that none made to hurt takes all memory or time.

use std::cell::Cell;

use lopdf::{DecompressError, Error, Stream};

use crate::error::Unread;

/// No stream of instructions, of a font or of properties unpacks to more bytes.
const STREAM: usize = 32 << 20;
/// All of them together to no more, in megabytes.
const ALL_MB: usize = 512;
/// No document has more instructions, those of forms counted each time they are used.
const OPERATIONS: usize = 10_000_000;
/// Nor does it show forms more often.
const FORMS: usize = 100_000;

/// What is left.
pub(super) struct Budget {
    bytes: Cell<usize>,
    operations: Cell<usize>,
    forms: Cell<usize>,
}

impl Default for Budget {
    fn default() -> Self {
        Budget { bytes: Cell::new(ALL_MB << 20), operations: Cell::new(OPERATIONS), forms: Cell::new(FORMS) }
    }
}

impl Budget {
    /// What a stream holds; nothing where it is broken.
    pub fn unpacked(&self, stream: &Stream) -> Result<Vec<u8>, Unread> {
        let bytes = match stream.get_plain_content_with_limit(STREAM) {
            Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => return Err(Unread::TooLarge((STREAM >> 20) as u64)),
            bytes => bytes.unwrap_or_default(),
        };
        let left = self.bytes.get().checked_sub(bytes.len().max(stream.content.len())).ok_or(Unread::TooLarge(ALL_MB as u64))?;
        self.bytes.set(left);
        Ok(bytes)
    }

    /// Takes one instruction into account.
    pub fn operation(&self) -> Result<(), Unread> {
        let left = self.operations.get().checked_sub(1);
        self.operations.set(left.ok_or_else(|| Unread::Broken(format!("more than {OPERATIONS} instructions")))?);
        Ok(())
    }

    /// Takes a form into account that is shown.
    pub fn form(&self) -> Result<(), Unread> {
        let left = self.forms.get().checked_sub(1);
        self.forms.set(left.ok_or_else(|| Unread::Broken(format!("more than {FORMS} forms")))?);
        Ok(())
    }
}
