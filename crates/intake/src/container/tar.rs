//! TAR (POSIX.1-2001, and GNU's long names), read from its beginning to its end.

use std::io::Read;

use tar::{Archive, EntryType, PaxExtensions};

use super::Unpacker;
use crate::error::Unread;
use crate::limits::whole;
use crate::received::Received;

/// A name, or what else is said of a member, is no longer than this, in bytes.
const HEAD: u64 = 64 << 10;

impl Unpacker<'_, '_> {
    /// The files of an archive; folders and links are none.
    pub(super) fn tar(&mut self, known: &Received, stream: &mut dyn Read, depth: usize) {
        let mut archive = Archive::new(stream);
        let entries = match archive.entries() {
            // Raw, for the long names would else be read however long they say they are.
            Ok(entries) => entries.raw(true),
            Err(error) => return self.unread(known, Unread::of(&error)),
        };
        let mut long = None;
        for entry in entries {
            if !self.more {
                return;
            }
            let mut entry = match entry {
                Ok(entry) => entry,
                Err(error) => return self.unread(known, broken(&error)),
            };
            match entry.header().entry_type() {
                EntryType::GNULongName => {
                    long = whole(&mut entry, HEAD).ok().map(|name| text(name.split(|b| *b == 0).next().unwrap_or_default()))
                }
                EntryType::XHeader => {
                    let head = whole(&mut entry, HEAD).unwrap_or_default();
                    let path = PaxExtensions::new(&head).filter_map(Result::ok).find(|told| told.key_bytes() == b"path");
                    long = path.map(|path| text(path.value_bytes())).or(long);
                }
                EntryType::Regular | EntryType::Continuous => {
                    let name = long.take().unwrap_or_else(|| text(&entry.path_bytes()));
                    let whole = entry.size();
                    let member = known.member(&name);
                    let cut = &mut Cut { inner: &mut entry, left: whole };
                    self.member(&member, cut, depth + 1);
                }
                _ => long = None,
            }
        }
    }
}

/// A member that is to have so many bytes more: an archive that ends before is broken.
struct Cut<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Cut<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.left = self.left.saturating_sub(read as u64);
        if read == 0 && self.left > 0 && !buffer.is_empty() { Err(std::io::ErrorKind::UnexpectedEof.into()) } else { Ok(read) }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What `tar` says of a head that is none is no fault of the system.
fn broken(error: &std::io::Error) -> Unread {
    match Unread::of(error) {
        Unread::Unreadable(why) => Unread::Broken(why),
        why => why,
    }
}
