//! Pages: bytes as they were received, kept once, deflated where that saves room.

use std::fmt;
use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::error::{LedgerError, Result};

/// How hard pages are packed: beyond this, time grows faster than room shrinks.
const EFFORT: u32 = 4;

/// Bytes by their content: their SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PageId(pub [u8; 32]);

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Bytes as they were received, made ready for the ledger: pure work, for any thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub(crate) id: PageId,
    pub(crate) size: usize,
    pub(crate) kept: Option<Kept>,
}

/// Bytes as the file holds them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    packed: bool,
    bytes: Vec<u8>,
}

impl Page {
    /// A page that is to be kept.
    pub fn new(bytes: &[u8]) -> Self {
        Page { kept: Some(pack(bytes)), ..Page::unkept(bytes) }
    }

    /// A page of which it is only to be known which it was.
    pub fn unkept(bytes: &[u8]) -> Self {
        Page { id: PageId(Sha256::digest(bytes).into()), size: bytes.len(), kept: None }
    }

    /// How many bytes of the ledger it takes.
    pub fn room(&self) -> usize {
        self.kept.as_ref().map_or(0, |kept| kept.bytes.len())
    }
}

fn pack(bytes: &[u8]) -> Kept {
    let mut encoder = DeflateEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::new(EFFORT));
    // Nothing can fail that writes into memory; if it does, the bytes are kept as they are.
    let deflated = encoder.write_all(bytes).and_then(|()| encoder.finish());
    match deflated {
        Ok(deflated) if deflated.len() < bytes.len() => Kept { packed: true, bytes: deflated },
        _ => Kept { packed: false, bytes: bytes.to_owned() },
    }
}

/// The bytes that were packed; none where they are not the `size` bytes with this hash.
fn unpack(packed: bool, bytes: Vec<u8>, size: usize, id: PageId) -> Option<Vec<u8>> {
    let bytes = if packed {
        let mut whole = Vec::new();
        DeflateDecoder::new(&bytes[..]).take(size as u64 + 1).read_to_end(&mut whole).ok()?;
        whole
    } else {
        bytes
    };
    (bytes.len() == size && PageId(Sha256::digest(&bytes).into()) == id).then_some(bytes)
}

/// Puts a page in where it is not there yet; its row, none where it is not kept.
pub(crate) fn keep(db: &Connection, page: &Page) -> Result<Option<i64>> {
    if let Some(row) = row_of(db, page.id)? {
        return Ok(Some(row));
    }
    let Some(kept) = &page.kept else { return Ok(None) };
    db.prepare_cached("INSERT INTO pages (hash, size, packed, bytes) VALUES (?1, ?2, ?3, ?4)")?.execute(params![
        &page.id.0[..],
        page.size as i64,
        kept.packed,
        kept.bytes
    ])?;
    let row = db.last_insert_rowid();
    db.prepare_cached("INSERT INTO pages_by_hash (hash, page) VALUES (?1, ?2)")?.execute(params![&page.id.0[..8], row])?;
    Ok(Some(row))
}

fn row_of(db: &Connection, id: PageId) -> Result<Option<i64>> {
    let mut query =
        db.prepare_cached("SELECT p.id FROM pages_by_hash h JOIN pages p ON p.id = h.page WHERE h.hash = ?1 AND p.hash = ?2")?;
    Ok(query.query_row([&id.0[..8], &id.0[..]], |row| row.get(0)).optional()?)
}

/// The bytes of a page, as they were received; none where they are not kept.
pub(crate) fn bytes(db: &Connection, id: PageId) -> Result<Option<Vec<u8>>> {
    let Some(row) = row_of(db, id)? else { return Ok(None) };
    let mut query = db.prepare_cached("SELECT packed, bytes, size FROM pages WHERE id = ?1")?;
    let (packed, bytes, size): (bool, Vec<u8>, i64) = query.query_row([row], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let whole = unpack(packed, bytes, usize::try_from(size).unwrap_or_default(), id);
    whole.map(Some).ok_or_else(|| LedgerError::damaged(format!("page {id} is not the one that was put in")))
}

/// Hands every page to `take` with whether its bytes are those that were put in.
pub(crate) fn each(db: &Connection, mut take: impl FnMut(PageId, bool)) -> Result<()> {
    let mut query = db.prepare("SELECT hash, size, packed, bytes FROM pages")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let (id, size): (_, i64) = (PageId(row.get(0)?), row.get(1)?);
        take(id, unpack(row.get(2)?, row.get(3)?, usize::try_from(size).unwrap_or_default(), id).is_some());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_as_they_were() {
        let long = "<p>Cabo Verde and Mongolia signed an agreement.</p>".repeat(200);
        for bytes in [&b""[..], b"x", long.as_bytes(), &[0xff, 0, 1, 2]] {
            let page = Page::new(bytes);
            let kept = page.kept.clone().expect("kept");
            assert_eq!(unpack(kept.packed, kept.bytes, page.size, page.id).as_deref(), Some(bytes));
        }
        assert!(Page::new(long.as_bytes()).room() < long.len() / 20);
        assert_eq!(Page::new(&[0xff, 0, 1, 2]).room(), 4);
        assert_eq!(Page::unkept(long.as_bytes()).room(), 0);
        assert_eq!(Page::unkept(b"x").id, Page::new(b"x").id);
    }

    #[test]
    fn what_was_changed_is_not_given_out() {
        let page = Page::new(b"as it came");
        assert_eq!(unpack(false, b"as it went".to_vec(), 10, page.id), None);
        assert_eq!(unpack(true, b"no such stream".to_vec(), 10, page.id), None);
        // A stream that holds more than was put in is not read to its end.
        let bomb = pack(&vec![b' '; 1 << 20]);
        assert_eq!(unpack(bomb.packed, bomb.bytes, 10, page.id), None);
    }
}
