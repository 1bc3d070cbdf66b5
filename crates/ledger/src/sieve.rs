//! A sieve: of a key it says that it surely was not put in, or that it may have been. Most of what a new document brings was never
//! there before; to be told so from memory spares a look into the file, which grows with the ledger.
//!
//! There are two: of what stands in the large tables, written in the transaction in which they change, so that it never lacks what
//! they hold; and of what was put in lately, which is made anew when the file is opened.

use banggiao_records::{Day, StatementId, Window};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::document::DocumentId;
use crate::error::{LedgerError, Result};

/// Keys of the first layer; each that follows has room for four times as many.
const ROOM: u64 = 1 << 16;
/// Bits for each key, in words of 64: of keys that are not there, one in some hundred is let through.
const BITS: u64 = 16;

/// Days that handles of short windows are kept by, so many at a time.
const DAYS: i32 = 16;
/// A window of more days than these is looked up without asking.
const MANY_DAYS: i32 = 1024;

/// What is looked up.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Key {
    /// A statement by its id.
    Statement(StatementId),
    /// A document by its id.
    Document(DocumentId),
    /// A document by what of its id is kept beside it.
    Text([u8; 8]),
    /// What copies have in common.
    Band(i64),
    /// A handle of short windows that meet a stretch of days.
    Short(i64, i32),
    /// A handle of long windows.
    Long(i64),
}

impl Key {
    fn hash(self) -> u64 {
        match self {
            Key::Statement(id) => mix(id.0 ^ 0xa << 60),
            Key::Document(id) => id.0.first_chunk().map_or(0, |start| Key::Text(*start).hash()),
            Key::Text(start) => mix(u64::from_le_bytes(start) ^ 0xe << 60),
            Key::Band(band) => mix(band as u64 ^ 0xb << 60),
            Key::Short(handle, span) => mix(mix(handle as u64 ^ 0xc << 60) ^ u64::from(span as u32)),
            Key::Long(handle) => mix(handle as u64 ^ 0xd << 60),
        }
    }
}

/// What was put in, in layers: the last takes more, those before it are full.
#[derive(Debug, Default, Clone)]
pub(crate) struct Sieve {
    layers: Vec<Layer>,
}

#[derive(Debug, Clone)]
struct Layer {
    words: Vec<u64>,
    /// How many keys set a bit.
    keys: u64,
    /// Whether it was put into since it was read or written.
    changed: bool,
}

impl Layer {
    fn new(room: u64) -> Self {
        Layer { words: vec![0; (room * BITS / 64) as usize], keys: 0, changed: true }
    }

    fn room(&self) -> u64 {
        self.words.len() as u64 * 64 / BITS
    }

    /// The word and the bits of it that stand for a key.
    fn place(&self, key: u64) -> (usize, u64) {
        let bits = (0..4).fold(0, |bits, i| bits | 1 << (key >> (6 * i) & 63));
        ((key >> 24) as usize & (self.words.len() - 1), bits)
    }
}

impl Sieve {
    /// Whether it may have been put in.
    pub fn may_have(&self, key: Key) -> bool {
        self.has(key.hash())
    }

    /// Whether a handle may be there with a short window that meets `window`.
    pub fn may_have_in(&self, handle: i64, window: Window) -> bool {
        let days = window.last.0.saturating_sub(window.first.0);
        days > MANY_DAYS || spans(window).any(|span| self.may_have(Key::Short(handle, span)))
    }

    pub fn put_handle(&mut self, handle: i64, long: bool, window: Window) {
        if long {
            self.put(Key::Long(handle));
        } else {
            spans(window).for_each(|span| self.put(Key::Short(handle, span)));
        }
    }

    fn has(&self, key: u64) -> bool {
        self.layers.iter().rev().any(|layer| {
            let (word, bits) = layer.place(key);
            layer.words[word] & bits == bits
        })
    }

    /// Puts a key in.
    pub fn put(&mut self, key: Key) {
        let key = key.hash();
        if self.has(key) {
            return;
        }
        let room = self.layers.last().map_or(ROOM, |last| if last.keys < last.room() { 0 } else { 4 * last.room() });
        if room > 0 {
            self.layers.push(Layer::new(room));
        }
        if let Some(last) = self.layers.last_mut() {
            let (word, bits) = last.place(key);
            last.words[word] |= bits;
            last.keys += 1;
            last.changed = true;
        }
    }

    /// Reads what stands in the large tables: as it was written, or from the tables where it never was.
    fn read(db: &Connection) -> Result<Self> {
        let mut query = db.prepare_cached("SELECT keys, bits FROM sieve ORDER BY layer")?;
        let mut rows = query.query([])?;
        let mut sieve = Sieve::default();
        while let Some(row) = rows.next()? {
            let bytes = row.get_ref(1)?.as_blob().unwrap_or_default();
            let words: Vec<u64> = bytes.chunks_exact(8).filter_map(|word| Some(u64::from_le_bytes(word.try_into().ok()?))).collect();
            if !words.len().is_power_of_two() {
                return Err(LedgerError::damaged("the sieve cannot be read".to_owned()));
            }
            sieve.layers.push(Layer { words, keys: row.get::<_, i64>(0)? as u64, changed: false });
        }
        if sieve.layers.is_empty() {
            sieve.put_all(db, "")?;
        }
        Ok(sieve)
    }

    /// Puts in all that stands in the tables whose names begin so.
    fn put_all(&mut self, db: &Connection, which: &str) -> Result<()> {
        let mut each = |columns: &str, table: &str, put: &dyn Fn(&mut Self, &Row<'_>) -> rusqlite::Result<()>| -> Result<()> {
            let mut query = db.prepare(&format!("SELECT {columns} FROM {which}{table}"))?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                put(self, row)?;
            }
            Ok(())
        };
        each("band", "bands", &|sieve, row| {
            sieve.put(Key::Band(row.get(0)?));
            Ok(())
        })?;
        each("hash", "hashes", &|sieve, row| {
            sieve.put(Key::Statement(StatementId(row.get::<_, i64>(0)? as u64)));
            Ok(())
        })?;
        each("hash", "texts_by_hash", &|sieve, row| {
            sieve.put(Key::Text(row.get(0)?));
            Ok(())
        })?;
        each("handle, long, first, last", "handles", &|sieve, row| {
            sieve.put_handle(row.get(0)?, row.get(1)?, Window::new(Day(row.get(2)?), Day(row.get(3)?)));
            Ok(())
        })
    }

    /// Writes the layers that changed.
    fn write(&mut self, db: &Connection) -> Result<()> {
        for (at, layer) in self.layers.iter_mut().enumerate().filter(|(_, layer)| layer.changed) {
            let bytes: Vec<u8> = layer.words.iter().flat_map(|word| word.to_le_bytes()).collect();
            let mut insert = db.prepare_cached("INSERT OR REPLACE INTO sieve (layer, keys, bits) VALUES (?1, ?2, ?3)")?;
            insert.execute(params![at as i64, layer.keys as i64, bytes])?;
            layer.changed = false;
        }
        Ok(())
    }

    /// Whether it lacks something that stands in the large tables, which it never may.
    pub fn lacks(db: &Connection) -> Result<bool> {
        if db.query_row("SELECT 1 FROM sieve", [], |_| Ok(())).optional()?.is_none() {
            return Ok(false);
        }
        let sieve = Sieve::read(db)?;
        let mut whole = sieve.clone();
        whole.put_all(db, "")?;
        let keys = |sieve: &Sieve| sieve.layers.iter().map(|layer| layer.keys).sum::<u64>();
        Ok(keys(&whole) != keys(&sieve))
    }
}

/// Of what went over into the large tables, and of what was put in lately.
#[derive(Debug, Default)]
pub(crate) struct Sieves {
    pub before: Sieve,
    pub late: Sieve,
}

impl Sieves {
    pub fn read(db: &Connection) -> Result<Self> {
        let mut late = Sieve::default();
        late.put_all(db, "late_")?;
        Ok(Sieves { before: Sieve::read(db)?, late })
    }

    /// Whether it may have gone over, and whether it may have been put in lately.
    pub fn may_have(&self, key: Key) -> (bool, bool) {
        (self.before.may_have(key), self.late.may_have(key))
    }

    /// Whether it may be in either.
    pub fn may_have_any(&self, key: Key) -> bool {
        self.before.may_have(key) || self.late.may_have(key)
    }

    /// What was put in lately goes over; to be called before the tables do.
    pub fn go_over(&mut self, db: &Connection) -> Result<()> {
        self.before.put_all(db, "late_")?;
        self.before.write(db)?;
        self.late = Sieve::default();
        Ok(())
    }
}

/// The stretches of days that a window meets.
fn spans(window: Window) -> impl Iterator<Item = i32> {
    window.first.0.div_euclid(DAYS)..=window.last.0.div_euclid(DAYS)
}

fn mix(mut x: u64) -> u64 {
    x = (x ^ x >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ x >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ x >> 31
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_is_never_denied_and_little_else_is_let_through() {
        let mut sieve = Sieve::default();
        assert!(!sieve.may_have(Key::Band(1)));
        (0..300_000).for_each(|band| sieve.put(Key::Band(band)));
        assert!(sieve.layers.len() > 1);
        assert!((0..300_000).all(|band| sieve.may_have(Key::Band(band))));
        let through = (300_000..400_000).filter(|band| sieve.may_have(Key::Band(*band))).count();
        assert!(through < 5_000, "{through} of 100,000");
    }

    #[test]
    fn handles_are_asked_for_with_days() {
        let of = |first, last| Window::new(Day(first), Day(last));
        let mut sieve = Sieve::default();
        sieve.put_handle(7, false, of(-20, -10));
        assert!(sieve.may_have_in(7, of(-12, 0)) && sieve.may_have_in(7, of(-40, -20)) && sieve.may_have_in(7, Window::EVER));
        assert!(!sieve.may_have_in(7, of(100, 110)) && !sieve.may_have_in(8, of(-20, -10)) && !sieve.may_have(Key::Long(7)));
        sieve.put_handle(8, true, Window::EVER);
        assert!(sieve.may_have(Key::Long(8)));
    }
}
